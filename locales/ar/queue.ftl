### قائمة المراجعة. لا تُترجم المسارات والوسوم والمسؤولون وMT وHT ولا أسماء الخيارات والمفاتيح.

queue-title = قائمة المراجعة
queue-nothing = لا شيء يحتاج إلى مترجم.
queue-nothing-known = لا شيء مما يمكن الحكم عليه يحتاج إلى مترجم.
queue-untracked = { $locale }: ترجمات لا يمكن الحكم عليها لأنها لا تسجّل مصدرها: { $documents }. للبحث عنه: locdrift adopt
queue-locale =
    { $documents ->
        [zero] { $locale }: لا مستندات تحتاج إلى مترجم
        [one] { $locale }: مستند واحد يحتاج إلى مترجم
        [two] { $locale }: مستندان يحتاجان إلى مترجم
        [few] { $locale }: { $documents } مستندات تحتاج إلى مترجم
        [many] { $locale }: { $documents } مستندًا يحتاج إلى مترجم
       *[other] { $locale }: { $documents } مستند يحتاج إلى مترجم
    }
queue-documents =
    { $documents ->
        [zero] لا مستندات
        [one] مستند واحد
        [two] مستندان
        [few] { $documents } مستندات
        [many] { $documents } مستندًا
       *[other] { $documents } مستند
    }
queue-segments =
    { $segments ->
        [zero] لا مقاطع
        [one] مقطع واحد
        [two] مقطعان
        [few] { $segments } مقاطع
        [many] { $segments } مقطعًا
       *[other] { $segments } مقطع
    }
queue-damaged =
    { $segments ->
        [zero] لا تالف منها
        [one] واحد منها تالف
        [two] اثنان منها تالفان
        [few] { $segments } منها تالفة
        [many] { $segments } منها تالفًا
       *[other] { $segments } منها تالف
    }
queue-words =
    { $words ->
        [zero] لا كلمات
        [one] كلمة واحدة
        [two] كلمتان
        [few] { $words } كلمات
        [many] { $words } كلمة
       *[other] { $words } كلمة
    }
queue-repeated =
    { $words ->
        [zero] بلا تكرار
        [one] منها كلمة واحدة مكرّرة لا تُحسب
        [two] منها كلمتان مكرّرتان لا تُحسبان
        [few] منها { $words } كلمات مكرّرة لا تُحسب
        [many] منها { $words } كلمة مكرّرة لا تُحسب
       *[other] منها { $words } كلمة مكرّرة لا تُحسب
    }
queue-part = الجزء { $part } من { $parts }

queue-batches = دفعات لا تتجاوز الواحدة منها هذا العدد من الكلمات: { $max }
queue-no-owner = بلا مسؤول
queue-first = الأَولى بالبدء، بحسب الأولوية
queue-more =
    { $count ->
        [zero] … ولا عناصر أخرى (لعرض الكل: locdrift queue --all)
        [one] … وعنصر آخر (لعرضه: locdrift queue --all)
        [two] … وعنصران آخران (لعرضهما: locdrift queue --all)
        [few] … و{ $count } عناصر أخرى (لعرضها: locdrift queue --all)
        [many] … و{ $count } عنصرًا آخر (لعرضها: locdrift queue --all)
       *[other] … و{ $count } عنصر آخر (لعرضها: locdrift queue --all)
    }

queue-changed = متغيّر
queue-new = جديد
queue-deleted = محذوف
queue-repair = تالف
# Told of a segment.
note-words-unchanged = لم تتغيّر الكلمات؛ تغيّر التنسيق فقط
note-memory = تُرجم هكذا في { $path }؛ تأكد من ملاءمته هنا
note-damage = تالف ({ $rule }): «{ $translation }»، وفي المصدر «{ $base }»
note-damage-source = تالف ({ $rule }): النص هو نفسه نص المصدر
note-before = قبله: { $text }
note-after = بعده: { $text }
note-term = المسرد: { $term } ← { $translation }{ $note }
note-term-kept = المسرد: أبقِ { $term } كما هو{ $note }
note-term-avoided = المسرد: تجنّب { $term }{ $note }

queue-also = أيضًا في { $path }
queue-also-more =
    { $count ->
        [zero] أيضًا في { $path }
        [one] أيضًا في { $path } وفي موضع آخر
        [two] أيضًا في { $path } وفي موضعين آخرين
        [few] أيضًا في { $path }، ومواضع أخرى عددها { $count }
        [many] أيضًا في { $path }، ومواضع أخرى عددها { $count }
       *[other] أيضًا في { $path }، ومواضع أخرى عددها { $count }
    }

queue-reason-unknown = ما تغيّر غير معروف
queue-reason-damaged = ترجمة تالفة
queue-reason-changed =
    { $days ->
        [zero] تغيّر اليوم
        [one] تغيّر قبل يوم واحد
        [two] تغيّر قبل يومين
        [few] تغيّر قبل { $days } أيام
        [many] تغيّر قبل { $days } يومًا
       *[other] تغيّر قبل { $days } يوم
    }
queue-reason-handed-off =
    { $days ->
        [zero] سُلّم للترجمة اليوم
        [one] سُلّم للترجمة قبل يوم واحد
        [two] سُلّم للترجمة قبل يومين
        [few] سُلّم للترجمة قبل { $days } أيام
        [many] سُلّم للترجمة قبل { $days } يومًا
       *[other] سُلّم للترجمة قبل { $days } يوم
    }
queue-reason-high = أولوية عالية
queue-reason-medium = أولوية متوسطة
queue-reason-low = أولوية منخفضة
queue-reason-views =
    { $views ->
        [zero] لا مشاهدات
        [one] مشاهدة واحدة
        [two] مشاهدتان
        [few] { $views } مشاهدات
        [many] { $views } مشاهدة
       *[other] { $views } مشاهدة
    }

queue-left-out = لا يوجد { $path } في القائمة: { $why }.
queue-too-long = يتجاوز أحد نصوصه { $limit } بايت؛ قسّمه إلى فقرات
queue-not-translatable =
    { $documents ->
        [zero] لا مستندات YAML ذات بنية غير معروفة، مثل { $path }.
        [one] المستند { $path } ملف YAML ذو بنية غير معروفة ولا يُترجَم؛ سمِّه عبر --include ليُترجَم.
        [two] مستندان هما YAML ذوا بنية غير معروفة ولا يُترجَمان، أولهما { $path }؛ سمِّهما عبر --include ليُترجَما.
        [few] { $documents } مستندات هي YAML ذات بنية غير معروفة ولا تُترجَم، أولها { $path }؛ سمِّها عبر --include لتُترجَم.
        [many] { $documents } مستندًا هي YAML ذات بنية غير معروفة ولا تُترجَم، أولها { $path }؛ سمِّها عبر --include لتُترجَم.
       *[other] { $documents } مستند هي YAML ذات بنية غير معروفة ولا تُترجَم، أولها { $path }؛ سمِّها عبر --include لتُترجَم.
    }
queue-repairable =
    { $documents ->
        [zero] لا مستندات فيها أضرار يمكن إصلاحها دون مترجم: locdrift repair
        [one] في مستند واحد أضرار يمكن إصلاحها دون مترجم: locdrift repair
        [two] في مستندين أضرار يمكن إصلاحها دون مترجم: locdrift repair
        [few] في { $documents } مستندات أضرار يمكن إصلاحها دون مترجم: locdrift repair
        [many] في { $documents } مستندًا أضرار يمكن إصلاحها دون مترجم: locdrift repair
       *[other] في { $documents } مستند أضرار يمكن إصلاحها دون مترجم: locdrift repair
    }
queue-views-none = لا يطابق أي مسار في { $file } مستندًا في القائمة (عدد المسارات: { $paths }). المتوقع مسارات المستندات داخل مجلدها، مثل docs/setup.md.
queue-wrote = كُتب { $path }.
queue-wrote-files =
    { $files ->
        [zero] لم يُكتب أي ملف في { $path }.
        [one] كُتب ملف واحد في { $path }.
        [two] كُتب ملفان في { $path }.
        [few] كُتبت { $files } ملفات في { $path }.
        [many] كُتب { $files } ملفًا في { $path }.
       *[other] كُتب { $files } ملف في { $path }.
    }
progress-segmenting = جارٍ تقسيم المستندات إلى مقاطع
progress-writing = جارٍ كتابة المستندات

error-views = { $path }، السطر { $line }: وُجد «{ $found }»، والمتوقع { $expected }.
error-changed-meanwhile = تغيّر { $path } أثناء إعداد القائمة. أعد التنفيذ.
error-glossary = { $path }:{ $line }: لا يمكن استخدام المسرد: { $found }. الأعمدة المتوقعة: term وtranslation وnote وuse (إما keep أو avoid)
error-foreign-file = الملف { $path } لم يكتبه locdrift أو تغيّر بعد كتابته. انقله، أو حدّد مجلدًا آخر.
error-output-is-document = { $path } مستند ضمن هذه المجلدات ولن يُستبدل. حدّد ملفًا آخر.
error-needs-folder =
    { $files ->
        [zero] لا ملفات بالصيغة { $format }. حدّد مجلدًا: locdrift queue --out DIR.
        [one] ينتج ملف واحد بالصيغة { $format }. حدّد له مجلدًا: locdrift queue --out DIR.
        [two] ينتج ملفان بالصيغة { $format }. حدّد لهما مجلدًا: locdrift queue --out DIR.
        [few] تنتج { $files } ملفات بالصيغة { $format }. حدّد لها مجلدًا: locdrift queue --out DIR.
        [many] ينتج { $files } ملفًا بالصيغة { $format }. حدّد لها مجلدًا: locdrift queue --out DIR.
       *[other] ينتج { $files } ملف بالصيغة { $format }. حدّد لها مجلدًا: locdrift queue --out DIR.
    }
expected-max-words = عدد كلمات أكبر من 0، مثل 2000
expected-weight = عدد لا يقل عن 0، مثل 20
expected-columns = العمودان path وviews
expected-document-path = مسار مستند
expected-views = عدد مشاهدات مثل 1200
expected-utf8 = UTF-8

help-queue = سرد العمل الذي يحتاج إلى شخص، الأكثر إلحاحًا أولًا، على دفعات
help-queue-long =
    ترتيب المستندات التي تحتاج إلى مترجم وتقسيمها إلى دفعات. لكل مستند مقاطعه: المتغيّر والجديد والمحذوف، والتالف الذي لا يمكن إصلاحه دون مترجم، مع المصدر قبل التغيير والآن والترجمة الحالية.

    يضبط المفتاح queue في { $file } مكوّنات الأولوية وحجم الدفعات والمسؤولين عنها.
help-max-words = أكبر عدد من الكلمات في الدفعة؛ لا يُقسَّم إلا مستند يتجاوزه وحده
help-views = مشاهدات الصفحات التي ترفع الأولوية: ملف CSV فيه العمودان path وviews، أو - للإدخال القياسي
help-context = كتابة المقاطع التي لم تتغيّر أيضًا (json, xliff)
help-queue-format = الصيغة: { $known }
help-out = الكتابة إلى ملف، أو إلى مجلد إذا نتجت عن الصيغة عدة ملفات
help-pick-owner = ما يخص هذا المسؤول فقط، وnone لما لا مسؤول عنه (يمكن تكراره)
help-pick-batch = هذه الدفعة فقط، بمعرّفها (يمكن تكراره)
help-pick-status = المستندات ذات هذه الحالة فقط: stale أو missing أو current التي فيها أضرار
help-pick-kind = المستندات التي أقوى تغيير فيها من هذا النوع، أو التي فيها أضرار (repair) فقط: { $known }
help-pick-top = هذا العدد من المستندات فقط، والأكثر إلحاحًا أولًا
help-pick-files = المستندات التي يسرد هذا الملف مساراتها فقط، مسار في كل سطر؛ - للإدخال القياسي
help-pick-assigned = استثناء ما لدى شخص بالفعل: قائمة مصدَّرة (json أو csv أو xliff أو po) أو سرد بمسارات أو معرّفات دفعات (يمكن تكراره)
help-no-memory = عدم بدء المقاطع الجديدة من ترجمات النص نفسه في مواضع أخرى من اللغة
help-segments = كتابة صف لكل مقطع بدل صف لكل مستند (csv)
help-queue-exit-codes =
    رموز الخروج: 0 كُتبت القائمة ولو كانت فارغة، 2 تعذّر التنفيذ كما طُلب.
example-queue = معرفة ما يحتاج إلى مترجم، ولماذا
example-queue-views = توزيع قائمة مهام تتقدّمها الصفحات الأكثر قراءة
example-queue-csv = فتح القائمة في جدول بيانات
