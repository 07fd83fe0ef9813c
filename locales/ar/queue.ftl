### The review queue. Paths, tags, owners, MT, HT and names of options and keys are never translated.

## Parts that are joined with a dot between them

queue-title = قائمة المراجعة
queue-nothing = لا شيء للترجمة أو المراجعة.
queue-nothing-known = لا شيء للترجمة أو المراجعة، بقدر ما يمكن الحكم.
queue-untracked = { $locale }: مستندات بلا منشأ لا يمكن الحكم عليها، وعددها { $documents }. للعثور على إصدارات مصدرها: locdrift adopt
# $locale is a tag such as nl-NL.
queue-locale =
    { $documents ->
        [zero] { $locale }: لا مستندات للترجمة أو المراجعة
        [one] { $locale }: مستند واحد للترجمة أو المراجعة
        [two] { $locale }: مستندان للترجمة أو المراجعة
        [few] { $locale }: ‏{ $documents } مستندات للترجمة أو المراجعة
        [many] { $locale }: ‏{ $documents } مستندًا للترجمة أو المراجعة
       *[other] { $locale }: ‏{ $documents } مستند للترجمة أو المراجعة
    }
queue-documents =
    { $documents ->
        [zero] لا مستندات
        [one] مستند واحد
        [two] مستندان
        [few] ‏{ $documents } مستندات
        [many] ‏{ $documents } مستندًا
       *[other] ‏{ $documents } مستند
    }
# A segment is a translatable block: a paragraph, a heading, a cell.
queue-segments =
    { $segments ->
        [zero] لا مقاطع
        [one] مقطع واحد
        [two] مقطعان
        [few] ‏{ $segments } مقاطع
        [many] ‏{ $segments } مقطعًا
       *[other] ‏{ $segments } مقطع
    }
queue-damaged =
    { $segments ->
        [zero] لا تالف منها
        [one] واحد منها تالف
        [two] اثنان منها تالفان
        [few] { $segments } منها تالفة
        [many] { $segments } منها تالفة
       *[other] { $segments } منها تالفة
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
# Words of texts that came before in the queue.
queue-repeated =
    { $words ->
        [zero] لا كلمات مكررة منها
        [one] كلمة واحدة منها مكررة وغير محتسبة
        [two] كلمتان منها مكررتان وغير محتسبتين
        [few] { $words } كلمات منها مكررة وغير محتسبة
        [many] { $words } كلمة منها مكررة وغير محتسبة
       *[other] { $words } كلمة منها مكررة وغير محتسبة
    }
# One part of a document that is too large for one batch.
queue-part = الجزء { $part } من { $parts }

## The report for people

# The heading over the batches; $max is how many words one may have.
queue-batches = دفعات، الحد الأقصى للكلمات في كل منها { $max }
queue-no-owner = بلا مسؤول
# The heading over the documents with the highest priority; each begins with its priority.
queue-first = الأولى في القائمة، بحسب الأولوية
# Closes a list that was cut.
queue-more =
    { $count ->
        [zero] … ولا عناصر أخرى (لعرض الكل: ‎--all)
        [one] … وعنصر آخر (لعرضه: ‎--all)
        [two] … وعنصران آخران (لعرضهما: ‎--all)
        [few] … و{ $count } عناصر أخرى (لعرضها: ‎--all)
        [many] … و{ $count } عنصرًا آخر (لعرضها: ‎--all)
       *[other] … و{ $count } عنصر آخر (لعرضها: ‎--all)
    }

## What happened to a segment, as a label of one word

queue-changed = متغيّر
queue-new = جديد
queue-deleted = محذوف
queue-repair = تالف
# Told of a segment that has no words to review.
note-words-unchanged = لم تتغيّر الكلمات؛ تغيّرت علامات التنسيق فقط
note-memory = ترجمة النص نفسه في { $path }؛ تأكد من أنها تناسب هذا الموضع
note-damage = تالف ({ $rule }): «{ $translation }»؛ وفي المصدر «{ $base }»
note-damage-source = تالف ({ $rule }): النص نفسه كما في المصدر
note-before = قبله: { $text }
note-after = بعده: { $text }
note-term = المسرد: { $term } ‏←‏ { $translation }{ $note }
note-term-kept = المسرد: أبقِ { $term } دون ترجمة{ $note }
note-term-avoided = المسرد: تجنّب { $term }{ $note }

# The same text stands in another document too.
queue-also = وكذلك في { $path }
queue-also-more =
    { $count ->
        [zero] وكذلك في { $path }
        [one] وكذلك في { $path }، وفي موضع آخر
        [two] وكذلك في { $path }، وفي موضعين آخرين
        [few] وكذلك في { $path }، وفي { $count } مواضع أخرى
        [many] وكذلك في { $path }، وفي { $count } موضعًا آخر
       *[other] وكذلك في { $path }، وفي { $count } موضع آخر
    }

## Why a document comes first, as labels

queue-reason-unknown = ما تغيّر غير معروف
queue-reason-damaged = ترجمة تالفة
# The source changed so long ago.
queue-reason-changed =
    { $days ->
        [zero] تغيّر اليوم
        [one] تغيّر قبل يوم واحد
        [two] تغيّر قبل يومين
        [few] تغيّر قبل { $days } أيام
        [many] تغيّر قبل { $days } يومًا
       *[other] تغيّر قبل { $days } يوم
    }
# The source was handed to translation so long ago.
queue-reason-handed-off =
    { $days ->
        [zero] سُلّم للترجمة اليوم
        [one] سُلّم للترجمة قبل يوم واحد
        [two] سُلّم للترجمة قبل يومين
        [few] سُلّم للترجمة قبل { $days } أيام
        [many] سُلّم للترجمة قبل { $days } يومًا
       *[other] سُلّم للترجمة قبل { $days } يوم
    }
# What the source says of itself in ms.localizationpriority.
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

## What is told beside the queue

# $paths is how many paths the file of page views has.
# $why is the end of a sentence, such as: the document is too large to compare.
queue-left-out = ليس في القائمة: { $path }: { $why }.
queue-too-long = فيه نص أطول من { $limit } بايت؛ قسّمه إلى فقرات
queue-not-translatable =
    { $documents ->
        [zero] غير قابل للترجمة: { $documents } مستند YAML بمخطط غير معروف، منها { $path }. لترجمتها، اذكرها بالخيار ‎--include.
        [one] غير قابل للترجمة: المستند { $path } هو YAML بمخطط غير معروف. لترجمته، اذكره بالخيار ‎--include.
        [two] غير قابل للترجمة: مستندا YAML بمخطط غير معروف، منهما { $path }. لترجمتهما، اذكرهما بالخيار ‎--include.
        [few] غير قابل للترجمة: { $documents } مستندات YAML بمخطط غير معروف، منها { $path }. لترجمتها، اذكرها بالخيار ‎--include.
        [many] غير قابل للترجمة: { $documents } مستند YAML بمخطط غير معروف، منها { $path }. لترجمتها، اذكرها بالخيار ‎--include.
       *[other] غير قابل للترجمة: { $documents } مستند YAML بمخطط غير معروف، منها { $path }. لترجمتها، اذكرها بالخيار ‎--include.
    }
queue-repairable =
    { $documents ->
        [zero] في { $documents } مستند تلف يمكن إصلاحه تلقائيًا: locdrift repair
        [one] في مستند واحد تلف يمكن إصلاحه تلقائيًا: locdrift repair
        [two] في مستندين تلف يمكن إصلاحه تلقائيًا: locdrift repair
        [few] في { $documents } مستندات تلف يمكن إصلاحه تلقائيًا: locdrift repair
        [many] في { $documents } مستندًا تلف يمكن إصلاحه تلقائيًا: locdrift repair
       *[other] في { $documents } مستند تلف يمكن إصلاحه تلقائيًا: locdrift repair
    }
queue-views-none = لا يوجد في القائمة أي من المسارات المذكورة في { $file }، وعددها { $paths }. المتوقع مسارات نسبةً إلى المجلد الجذر، مثل docs/setup.md.
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
queue-next = بعد الترجمة: { $command }
progress-segmenting = جارٍ تقسيم المستندات إلى مقاطع
progress-writing = جارٍ كتابة المستندات

## What keeps a queue from being made

# $expected is one of the ends of sentences below.
error-views = { $path }، السطر { $line }: وُجد «{ $found }»؛ المتوقع { $expected }.
error-changed-meanwhile = تغيّر { $path } أثناء هذا التشغيل. شغّل الأمر مرة أخرى.
error-glossary = المسرد غير صالح في { $path }:{ $line }: { $found }. الأعمدة المتوقعة: term وtranslation وnote وuse (keep أو avoid)
# A file that would be overwritten.
error-foreign-file = لم يكتب locdrift الملف { $path }، أو تغيّر الملف بعد كتابته. انقله، أو حدّد مجلدًا آخر.
error-output-is-document = { $path } أحد المستندات، ولذلك لم يُستبدل. حدّد ملفًا آخر.
# $files is how many files a format such as xliff makes of the queue.
error-needs-folder =
    { $files ->
        [zero] تكتب الصيغة { $format } { $files } ملف. حدّد مجلدًا بالخيار ‎--out DIR.
        [one] تكتب الصيغة { $format } ملفًا واحدًا. حدّد له مجلدًا بالخيار ‎--out DIR.
        [two] تكتب الصيغة { $format } ملفين. حدّد لهما مجلدًا بالخيار ‎--out DIR.
        [few] تكتب الصيغة { $format } ‏{ $files } ملفات. حدّد لها مجلدًا بالخيار ‎--out DIR.
        [many] تكتب الصيغة { $format } ‏{ $files } ملفًا. حدّد لها مجلدًا بالخيار ‎--out DIR.
       *[other] تكتب الصيغة { $format } ‏{ $files } ملف. حدّد لها مجلدًا بالخيار ‎--out DIR.
    }
expected-max-words = عدد كلمات أكبر من 0، مثل 2000
expected-weight = عدد لا يقل عن 0، مثل 20
expected-columns = عمودان باسم path وviews
expected-document-path = مسار مستند
expected-views = عدد مشاهدات مثل 1200
expected-utf8 = UTF-8

## locdrift queue --help

help-queue = سرد أعمال الترجمة والمراجعة على دفعات، بدءًا بالأكثر إلحاحًا
help-queue-long =
    سرد المستندات التي تحتاج إلى مترجم على دفعات، بدءًا بالأكثر إلحاحًا. ومع كل مستند مقاطعه: المتغيّر والجديد والمحذوف والتالف الذي يتعذّر إصلاحه تلقائيًا، مع المصدر القديم والجديد والترجمة الحالية.

    يضبط المفتاح «queue» في { $file } الأولويات وحجم الدفعات والمسؤولين.
help-max-words = الحد الأقصى للكلمات في الدفعة؛ لا يُقسَّم إلا مستند واحد يتجاوزه
help-views = ملف CSV لمشاهدات الصفحات (العمودان path وviews) التي ترفع الأولوية؛ استخدم - للإدخال القياسي
help-context = كتابة المقاطع غير المتغيّرة أيضًا (json, xliff)
help-queue-format = صيغة الإخراج: { $known }
help-out = الكتابة إلى ملف، أو إلى مجلد إذا أنتجت الصيغة عدة ملفات
help-pick-owner = الاقتصار على مستندات هذا المسؤول؛ none للمستندات التي لا مسؤول عنها؛ يمكن تكراره
help-pick-batch = الاقتصار على الدفعة ذات هذا المعرّف؛ يمكن تكراره
help-pick-status = الاقتصار على المستندات التي لها هذه الحالة: stale أو missing أو current مع تلف
help-pick-kind = الاقتصار على المستندات التي أقوى تغيير فيها من هذا النوع، أو التالفة (repair): { $known }
help-pick-top = الاقتصار على هذا العدد من المستندات، وهي الأكثر إلحاحًا
help-pick-files = الاقتصار على المستندات المدرجة في هذا الملف، مسار في كل سطر؛ استخدم - للإدخال القياسي
help-pick-assigned = استبعاد ما أُسند بالفعل: قائمة سبق تصديرها (json, csv, xliff, po)، أو سرد بمسارات أو معرّفات دفعات؛ يمكن تكراره
help-no-memory = عدم ملء المقاطع الجديدة بترجمات النص نفسه في مواضع أخرى من اللغة
help-segments = كتابة صف لكل مقطع بدلًا من صف لكل مستند (csv)
help-queue-exit-codes =
    رموز الخروج: 0 كُتبت القائمة ولو كانت فارغة، 2 تعذّر تشغيل الأمر.
example-queue = عرض ما يحتاج إلى مترجم، وسبب ذلك
example-queue-views = كتابة قائمة مهام تتصدرها الصفحات الأكثر مشاهدة
example-queue-csv = فتح القائمة في جدول بيانات
