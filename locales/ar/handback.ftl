### الترجمات العائدة: apply وupdate وaccept. لا تُترجم أسماء الأوامر والخيارات ولا المسارات ولا معرّفات المقاطع ولا MT وHT.

## ما يُفعل بالمستند. يأتي كل نص بعد مسار المستند، ويبدأ بكلمة كي لا يلتصق الرقم بالمسار اللاتيني قبله.

handback-translated =
    { $segments ->
        [zero] لم يُترجم أي مقطع؛ محدّثة
        [one] تُرجم مقطع واحد؛ محدّثة
        [two] تُرجم مقطعان؛ محدّثة
        [few] تُرجمت { $segments } مقاطع؛ محدّثة
        [many] تُرجم { $segments } مقطعًا؛ محدّثة
       *[other] تُرجم { $segments } مقطع؛ محدّثة
    }
# المتغيّر $open هو عدد المقاطع التي ليس لها نص هدف نهائي بعد.
handback-partly =
    { $segments ->
        [zero] لم يُترجم أي مقطع، والمتبقي { $open }؛ لا تزال متقادمة
        [one] تُرجم مقطع واحد، والمتبقي { $open }؛ لا تزال متقادمة
        [two] تُرجم مقطعان، والمتبقي { $open }؛ لا تزال متقادمة
        [few] تُرجمت { $segments } مقاطع، والمتبقي { $open }؛ لا تزال متقادمة
        [many] تُرجم { $segments } مقطعًا، والمتبقي { $open }؛ لا تزال متقادمة
       *[other] تُرجم { $segments } مقطع، والمتبقي { $open }؛ لا تزال متقادمة
    }
handback-formatted =
    { $segments ->
        [zero] لم يُنقل التنسيق إلى أي مقطع، وبقي للمترجم { $open }؛ لا تزال متقادمة
        [one] نُقل التنسيق إلى مقطع واحد، وبقي للمترجم { $open }؛ لا تزال متقادمة
        [two] نُقل التنسيق إلى مقطعين، وبقي للمترجم { $open }؛ لا تزال متقادمة
        [few] نُقل التنسيق إلى { $segments } مقاطع، وبقي للمترجم { $open }؛ لا تزال متقادمة
        [many] نُقل التنسيق إلى { $segments } مقطعًا، وبقي للمترجم { $open }؛ لا تزال متقادمة
       *[other] نُقل التنسيق إلى { $segments } مقطع، وبقي للمترجم { $open }؛ لا تزال متقادمة
    }
handback-unrecorded =
    { $segments ->
        [zero] لم يُترجم أي مقطع؛ لا مكان لبيانات المنشأ، لذا يبقى دون تتبع
        [one] تُرجم مقطع واحد؛ لا مكان لبيانات المنشأ، لذا يبقى دون تتبع
        [two] تُرجم مقطعان؛ لا مكان لبيانات المنشأ، لذا يبقى دون تتبع
        [few] تُرجمت { $segments } مقاطع؛ لا مكان لبيانات المنشأ، لذا يبقى دون تتبع
        [many] تُرجم { $segments } مقطعًا؛ لا مكان لبيانات المنشأ، لذا يبقى دون تتبع
       *[other] تُرجم { $segments } مقطع؛ لا مكان لبيانات المنشأ، لذا يبقى دون تتبع
    }
handback-updated = حُدّثت؛ محدّثة
handback-copied = نُسخت من { $from }؛ محدّثة
handback-moved = نُقلت من { $from }
handback-renamed = نُقلت من { $from } وحُدّثت؛ محدّثة
handback-rehomed = نُقل سجل منشئها إلى هنا من { $from }
handback-accepted = قُبلت؛ محدّثة
handback-converted = حُوّلت
handback-repaired =
    { $repairs ->
        [zero] لا إصلاح
        [one] إصلاح واحد
        [two] إصلاحان
        [few] { $repairs } إصلاحات
        [many] { $repairs } إصلاحًا
       *[other] { $repairs } إصلاح
    }
handback-repaired-partly =
    { $repairs ->
        [zero] لا إصلاح؛ المتبقي: { $left }
        [one] إصلاح واحد؛ المتبقي: { $left }
        [two] إصلاحان؛ المتبقي: { $left }
        [few] { $repairs } إصلاحات؛ المتبقي: { $left }
        [many] { $repairs } إصلاحًا؛ المتبقي: { $left }
       *[other] { $repairs } إصلاح؛ المتبقي: { $left }
    }
handback-not-repaired = لم يُصلَح: الإصلاح سيغيّر شيئًا آخر
handback-nothing = محدّثة من قبل
handback-waits = يكتب تشغيل آخر لـ locdrift في { $path }. جارٍ انتظار انتهائه.

## لماذا لا يُفعل شيء. يأتي كل نص بعد مسار مستند، ويسبق الخيارَ اسمُ الأمر اللاتيني كي لا تنفصل عنه شرطتاه.

handback-no-document = لا يوجد مستند مصدر بهذا المسار
handback-no-path = لا يذكر الملف أي مستند هذا
handback-wrong-locale = الملف للغة «{ $found }»، وليست من اللغات هنا
handback-no-locale = لا يذكر الملف اللغة التي هو لها؛ حدّد لغة واحدة: locdrift apply --locale TAG
# المتغيّر $status حالة مثل «متقادمة».
handback-wrong-status = حالة المستند «{ $status }»
# المتغيّر $why سبب مثل «استُنسخ مستودع المصدر بسجل غير كامل».
handback-unreadable = تتعذّر قراءة إصدارات المستند: { $why }
handback-not-utf8 = ليس بترميز UTF-8؛ حوّله أولًا
handback-outdated-segment = المقطع { $segment }: تغيّر المصدر بعد التصدير؛ أعد التصدير
handback-outdated = تغيّر المصدر بعد التصدير؛ أعد التصدير
handback-translation-changed = المقطع { $segment }: تغيّرت الترجمة بعد التصدير؛ أعد التصدير
handback-unknown-segment = السطر { $line }: لا يوجد في هذا المستند مقطع معرّفه { $segment }
handback-contradictory = المقطع { $segment }، السطر { $line }: عاد مرتين بنصين مختلفين؛ أبقِ أحدهما
handback-as-exported = عاد المقطع { $segment } كما صُدِّر؛ أكّده في الأداة، أو اتركه مفتوحًا باستخدام locdrift apply --partial
handback-missing-segment = لم يعد المقطع { $segment }؛ إن كان في ملف آخر فطبّق الملفين معًا، وإلا فأعده أو استخدم locdrift apply --partial
handback-new-missing-segment = لم يعد المقطع { $segment }؛ لا يُكتب المستند الجديد إلا كاملاً، لذا طبّق جميع ملفاته دفعة واحدة
# Like the next message, of a document that has no translation yet.
handback-new-unfinished =
    { $count ->
        [zero] كل المقاطع نهائية
        [one] المقطع { $segment } ليس نهائيًا؛ لا يُكتب المستند الجديد إلا كاملاً
        [two] مقطعان ليسا نهائيين، أولهما { $segment }؛ لا يُكتب المستند الجديد إلا كاملاً
        [few] { $count } مقاطع ليست نهائية، أولها { $segment }؛ لا يُكتب المستند الجديد إلا كاملاً
        [many] { $count } مقطعًا ليست نهائية، أولها { $segment }؛ لا يُكتب المستند الجديد إلا كاملاً
       *[other] { $count } مقطع ليست نهائية، أولها { $segment }؛ لا يُكتب المستند الجديد إلا كاملاً
    }
# المتغيّر $count هو عدد المقاطع التي ليس لها نص هدف نهائي، و$segment أولها.
handback-unfinished =
    { $count ->
        [zero] كل المقاطع نهائية
        [one] المقطع { $segment } ليس نهائيًا؛ أكمله، أو استخدم locdrift apply --partial أو locdrift apply --final
        [two] مقطعان ليسا نهائيين، أولهما { $segment }؛ أكملهما، أو استخدم locdrift apply --partial أو locdrift apply --final
        [few] يوجد { $count } مقاطع غير نهائية، أولها { $segment }؛ أكملها، أو استخدم locdrift apply --partial أو locdrift apply --final
        [many] يوجد { $count } مقطعًا غير نهائي، أولها { $segment }؛ أكملها، أو استخدم locdrift apply --partial أو locdrift apply --final
       *[other] يوجد { $count } مقطع غير نهائي، أولها { $segment }؛ أكملها، أو استخدم locdrift apply --partial أو locdrift apply --final
    }
# Where in a returned file something is wrong; it begins the messages below.
handback-segment = المقطع { $segment }
handback-segment-line = المقطع { $segment }، السطر { $line }
handback-code-missing = { $place }: ينقص من النص الهدف { $code }
handback-code-extra = { $place }: في النص الهدف { $code }، وليس في المصدر، أو ليس بالعدد نفسه
handback-code-altered = { $place }: في النص الهدف { $code }، وفي موضعه من المصدر { $expected }
handback-code-crossed = { $place }: ليس في موضعه الصحيح { $code }
# المتغيّر $lines سطر أو نطاق أسطر من مستند المصدر.
handback-unfit = لن تكون للناتج بنية المصدر (المصدر، السطر { $lines })
handback-unfit-segment = لن تكون للناتج بنية المصدر (المصدر، السطر { $lines })؛ راجع المقطع { $segment }
handback-unfit-mdx = لن يمكن تصريف الناتج بوصفه MDX (المصدر، السطر { $lines }): { $complaint }
handback-unfit-mdx-segment = لن يمكن تصريف الناتج بوصفه MDX (المصدر، السطر { $lines }): { $complaint }؛ راجع المقطع { $segment }
handback-unfit-key = ستكون قيمة { $key } في الناتج غير القيمة المقصودة
handback-repeated-key = المفتاح { $key } مكرر؛ احذف أحدهما
handback-source-repeated-key = المفتاح { $key } مكرر في المصدر؛ احذف أحدهما
handback-invalid-front = البيانات الوصفية ليست { $language } صالحة (السطر { $line })
handback-source-invalid-front = البيانات الوصفية للمصدر ليست { $language } صالحة (المصدر، السطر { $line })
handback-invalid-table = ليس { $language } صالحًا (السطر { $line })
handback-source-invalid-table = المصدر ليس { $language } صالحًا (المصدر، السطر { $line })
handback-invalid-message = السطر { $line } ليس بصيغة Fluent صالحة
handback-source-invalid-message = المصدر ليس بصيغة Fluent صالحة (المصدر، السطر { $line })
handback-mixed-front = البيانات الوصفية بصيغة TOML في أحد المستندين وبصيغة YAML في الآخر
handback-opaque = لا يُكتب شيء داخل هذه الصيغة: ترجم المستند يدويًا ثم شغّل locdrift accept
handback-no-front = لا توجد بيانات وصفية تُسجَّل فيها بيانات المنشأ
handback-no-record = لا موضع فيه لبيانات المنشأ
handback-words-unchanged =
    { $segments ->
        [zero] لم يتغيّر تنسيق أي مقطع
        [one] تغيّر تنسيق مقطع واحد دون كلماته؛ طبّقه يدويًا
        [two] تغيّر تنسيق مقطعين دون كلماتهما؛ طبّقه يدويًا
        [few] تغيّر تنسيق { $segments } مقاطع دون كلماتها؛ طبّقه يدويًا
        [many] تغيّر تنسيق { $segments } مقطعًا دون كلماتها؛ طبّقه يدويًا
       *[other] تغيّر تنسيق { $segments } مقطع دون كلماتها؛ طبّقه يدويًا
    }
handback-uncommitted-source = يذكر سجله إيداعًا، ولا إيداع يحوي المصدر كما هو الآن: أودِع المصدر أولًا
handback-shared-record = سجل واحد يمثّل كل صفحات اللغة: جدّده يدويًا بعد أن تصبح كلها محدّثة
handback-date-alone = يحل تاريخ محل سجلها ولا يحدد إصدارًا من المصدر؛ شغّل locdrift adopt أولًا
handback-needs-translator =
    { $segments ->
        [zero] لا يحتاج أي مقطع إلى مترجم
        [one] يحتاج مقطع واحد إلى مترجم
        [two] يحتاج مقطعان إلى مترجم
        [few] تحتاج { $segments } مقاطع إلى مترجم
        [many] يحتاج { $segments } مقطعًا إلى مترجم
       *[other] يحتاج { $segments } مقطع إلى مترجم
    }
handback-own-value = { $key }: غيّره المصدر، وللترجمة قيمة خاصة بها (المصدر، السطر { $lines })
handback-new-words = { $key }: في المصدر كلمات جديدة (المصدر، السطر { $lines })
handback-own-dropped = { $key }: حذفه المصدر، وللترجمة قيمة خاصة بها (الترجمة، السطر { $lines })
handback-untouched = السطر { $lines } من الترجمة باقٍ كما كان قبل تغيّر المصدر (المصدر، السطر { $source })؛ ترجمه، أو استخدم locdrift accept --force
handback-untouched-unaligned = تتعذّر معرفة النص المقابل للسطر { $source } من المصدر؛ راجعه ثم استخدم locdrift accept --force
handback-translated-by-hand = تُرجم كل ما تغيّر في المصدر بعد تسجيل بيانات المنشأ؛ راجعه ثم جدّد البيانات: locdrift accept
handback-words-of-person = مقاطع كتبها شخص وتُركت كما هي: { $segments }؛ لاستبدالها استخدم locdrift translate --overwrite-edited
handback-engine-error = المقطع { $segment }: أبلغ الأمر بما يلي: { $complaint }
handback-unanswered = مقاطع لم يرد عليها الأمر: { $segments }
handback-copy-of-source = المقطع { $segment }: الهدف يكرر مصدره حرفيًا
handback-term = المقطع { $segment }: في المسرد مقابل “{ $term }”: “{ $wanted }”
handback-term-kept = المقطع { $segment }: يُبقي المسرد «{ $term }» كما هو
handback-term-avoided = المقطع { $segment }: يطلب المسرد تجنّب “{ $avoided }” مقابل “{ $term }”
handback-broken = المقطع { $segment }، { $rule }: { $finding }
handback-no-old = لا يوجد إصدار سابق في git، فلا يُعرف ما عُدّل؛ راجع الترجمة ثم استخدم locdrift accept --force
handback-untracked = لا يسجل مصدره، فلا يُعرف ما عُدّل؛ راجع الترجمة ثم استخدم locdrift accept --force
handback-read-only = تُقرأ الترجمات من مراجعة، ولا تمكن الكتابة إليها
handback-not-utf8-line = السطر { $line } من المصدر ليس UTF-8؛ حوّله أولًا
handback-stray-returns = ينتهي السطر { $line } من المصدر بمحرفي رجوع؛ أصلح نهايات الأسطر أولًا
handback-not-yaml = الترويسة الأمامية للمصدر ليست { $language } (السطر { $line })؛ أصلحها هناك أولًا
handback-not-table = المصدر ليس { $language } صالحًا (السطر { $line })؛ أصلحه هناك أولًا
handback-not-fluent = المصدر ليس بصيغة Fluent صحيحة (السطر { $line })؛ أصلحه هناك أولًا
handback-unfit-found = { $why }: ‏{ $found } يبدأ كتلة أخرى
handback-not-translatable = لا يُترجَم ملف YAML ذو بنية غير معروفة؛ سمِّه عبر --include أو include: ليُترجَم
handback-still-source = نصه هو نص المصدر؛ ترجمه أولًا
handback-untranslated =
    { $segments ->
        [zero] لا أهداف مترجمة؛ ترجمها أو استخدم --allow-untranslated
        [one] الهدف الوحيد يطابق مصدره؛ ترجمه أو استخدم --allow-untranslated
        [two] الهدفان كلاهما يطابقان مصدرهما؛ ترجمهما أو استخدم --allow-untranslated
        [few] كل الأهداف وعددها { $segments } تطابق مصادرها؛ ترجمها أو استخدم --allow-untranslated
        [many] كل الأهداف وعددها { $segments } تطابق مصادرها؛ ترجمها أو استخدم --allow-untranslated
       *[other] كل الأهداف وعددها { $segments } تطابق مصادرها؛ ترجمها أو استخدم --allow-untranslated
    }
handback-same-as-source =
    { $segments ->
        [zero] لا هدف يطابق مصدره
        [one] هدف واحد يطابق مصدره
        [two] هدفان يطابقان مصدرهما
        [few] { $segments } أهداف تطابق مصادرها
        [many] { $segments } هدفًا تطابق مصادرها
       *[other] { $segments } هدف تطابق مصادرها
    }
handback-kept = المقطع { $segment }، السطر { $line }: تم تأكيده كما هو؛ تحقق من { $code }
handback-clash = تغيّر الملف أثناء عمل locdrift؛ أعد التنفيذ

## الملخصات

handback-written =
    { $documents ->
        [zero] لم يُكتب أي مستند
        [one] كُتب مستند واحد
        [two] كُتب مستندان
        [few] كُتبت { $documents } مستندات
        [many] كُتب { $documents } مستندًا
       *[other] كُتب { $documents } مستند
    }
handback-would-write =
    { $documents ->
        [zero] لن يُكتب أي مستند
        [one] كان سيُكتب مستند واحد
        [two] كان سيُكتب مستندان
        [few] كانت ستُكتب { $documents } مستندات
        [many] كان سيُكتب { $documents } مستندًا
       *[other] كان سيُكتب { $documents } مستند
    }
handback-refused =
    { $documents ->
        [zero] لم يُرفض أي مستند
        [one] رُفض مستند واحد
        [two] رُفض مستندان
        [few] رُفضت { $documents } مستندات
        [many] رُفض { $documents } مستندًا
       *[other] رُفض { $documents } مستند
    }
handback-left =
    { $documents ->
        [zero] لم يبقَ أي مستند للمعالجة اليدوية
        [one] بقي مستند واحد للمعالجة اليدوية
        [two] بقي مستندان للمعالجة اليدوية
        [few] بقيت { $documents } مستندات للمعالجة اليدوية
        [many] بقي { $documents } مستندًا للمعالجة اليدوية
       *[other] بقي { $documents } مستند للمعالجة اليدوية
    }
handback-none = لا شيء للتنفيذ.

## الملفات العائدة

# المتغيّر $why نص من النظام أو مشكلة في الملف نفسه.
error-returned-file = يتعذّر اعتماد الملف { $path }: { $why }

## المساعدة

help-apply = وضع الترجمات العائدة من أداة في مستنداتها
help-apply-long =
    إعادة بناء كل مستند في ملف XLIFF أو PO من مصدره: ما لم يتغيّر يبقى كما هو بايتًا ببايت، وتأخذ المقاطع ترجماتها.

    وإذا كانت كل مقاطع المستند نهائية، جُدّدت بيانات منشئه وصارت حالته «محدّثة».
help-apply-files = ملفات XLIFF أو PO، أو - للإدخال القياسي
help-apply-partial = كتابة المستندات التي بعض مقاطعها غير نهائي أيضًا، وتبقى متقادمة
help-apply-final = اعتبار كل نص هدف نهائيًا، للأدوات التي لا تحفظ الحالات
help-apply-allow-untranslated = اكتب أيضًا المستندات التي تطابق كل أهدافها مصادرها
help-update = تحديث الترجمات بقدر ما لا يلزم مترجم
help-update-long =
    إدخال تغييرات المسافات البيضاء والبيانات الوصفية والروابط والتعليمات البرمجية في الترجمات، ونسخ ترجمات المصدر نفسه تمامًا، ونقل الترجمات التي نُقل مصدرها.
help-accept = تجديد بيانات منشأ الترجمات التي حدّثها شخص
help-accept-long =
    عرض ما تغيّر في المصدر، وتسجيل أن الترجمة تعبّر عنه. ويُرفض ذلك إذا بقي نص تغيّر مصدره كما كان عند إيداع بيانات المنشأ.
help-accept-force = قبول ما لم يُعدَّل أو ما لا تمكن مقارنته أيضًا
help-accept-list = ملف بالمستندات، مسار في كل سطر، كما يصدّره التقرير
help-dry-run = عدم كتابة أي شيء، وعرض الفروق
help-type = كيف أُعدّت الترجمات: MT أو HT
help-locale-root = مجلد ترجمات، أو وسم لغة واردة في الإعدادات (يمكن تكراره)
help-paths = مستندات أو مجلدات أو أنماط، وقد تسبقها المجلدات المطلوب مقارنتها
help-paths-long =
    المسار داخل مجلد لغة يعني تلك اللغة وحدها، ومسار المصدر أو المسار داخل مجلد جذري يعني كل اللغات.

    يُقارَن مجلدان أو أكثر بعضها ببعض، والمصدر أولها، ما لم يقع الأول في مجلد من مجلدات locdrift.yml؛ وتُعرف اللغة من المستندات أو من اسم المجلد إذا لم تُحدَّد بـ TAG=. ويمكن أن تتبعها مسارات مستندات.
example-paths = معرفة ما تغيّر لترجمات مجلد واحد
help-exit-codes-handback =
    رموز الخروج: 0 نُفّذ كل شيء، 1 رُفض مستند أو أكثر، 2 تعذّر التنفيذ كما طُلب.

example-apply = معرفة ما سيغيّره ملف عائد
example-update = تحديث ما لا يحتاج إلى مترجم
example-accept = إقرار ترجمة بعد تعديلها يدويًا

## Which version of the source a translation was made from. The parts stand behind one another, parted by “ · ”. $list holds the labels below, each with a number.

adopt-made-from = أُعدّت من { $commit } بتاريخ { $date }
adopt-better = أكثر توافقًا من { $commit } بتاريخ { $date }: { $list }
adopt-only = الإصدار الوحيد حتى ذلك الحين
adopt-dated = إصدارات أخرى متوافقة بالقدر نفسه: { $versions }؛ حسم التاريخ الأمر
adopt-no-version = لا إصدار للمصدر بقِدم الترجمة
adopt-unlike = لا تشترك إلا في القليل مع أي إصدار من مصدرها؛ راجعها ثم سجّلها باستخدام locdrift accept --force
adopt-alike = إصدارات المصدر المتوافقة بالقدر نفسه: { $versions }؛ لا يميزها إلا التاريخ، فلا يُسجَّل شيء
adopt-close = أحد إصدارات المصدر يكاد لا يزيد توافقًا على إصدار أقدم، فلا يُسجَّل شيء
adopt-structure = البنية
adopt-code = الشفرة
adopt-links = الروابط
adopt-words = الأرقام والأسماء
adopt-front-matter = الترويسة الأمامية
adopt-anchors = المراسي
adopt-signs = علامات الترقيم

help-adopt = البحث عن إصدار المصدر للترجمات التي لا تسجّله، وتسجيله
help-adopt-long =
    مقارنة كل ترجمة بلا بيانات منشأ بإصدارات مصدرها حتى آخر تعديل لها، وتسجيل الإصدار الذي تتوافق معه بنيتها وشفرتها وروابطها وأرقامها ومراسيها أكثر من غيره. وإن لم يُحسم الأمر فلا يُسجَّل شيء. ولا يجعل التاريخ وحده ترجمةً محدّثة أبدًا.
example-adopt = معرفة إصدارات المصدر التي أُعدّت منها ترجمات مشروع
convert-line = عيّن «{ $line }» في { $file }: فهو نوع السجل الذي تحمله الترجمات من الآن.
convert-wrote = غُيّر «record» في { $file }.
convert-differs = كانت حالة { $path } هي { $before }، وأصبحت { $now } بحسب سجلها الجديد.
help-convert = إعادة كتابة سجلات الترجمات بصيغة أخرى
help-convert-long =
    تُعطى كل ترجمة لها سجل سجلًا بصيغة أخرى للإصدار نفسه من مصدرها، ويُزال القديم. إذا كان ذلك الإصدار مجهولًا تحتفظ الترجمة بسجلها ويُذكر السبب. ثم يُقرأ كل شيء من جديد: يُبلَّغ عن كل صفحة تتغيّر حالتها.
help-convert-to = كتابة سجلات بهذه الصيغة: { $known }
help-write-config = تغيير «record» في { $file } أيضًا
example-convert = معرفة ما سيُسجَّل في ملفات locdrift الخاصة
translate-summary = المقاطع المترجمة: { $fits } من { $asked }
translate-garbage = أسطر كتبها الأمر وليست ردودًا: { $lines }. الرد كائن JSON فيه “id” مع “target” أو “error”.
translate-unknown-id = ردود بمعرّفات لم تُطلب وتم تجاهلها: { $answers }.
translate-twice = مقاطع رُدّ عليها أكثر من مرة: { $answers }. يُعتمد الرد الأول.
translate-timed-out = لم يرد الأمر خلال { $seconds } ثانية فأُوقف. يجب أن يكتب كل رد في سطر ويفرّغه فورًا (flush)، ويمنحه locdrift translate --timeout وقتًا أطول.
translate-ended = انتهى الأمر قبل الرد على كل شيء.
translate-cut = شغّله مرة أخرى للمتابعة: ما كُتب يبقى مكتوبًا.
error-engine-start = لا يمكن بدء أمر الترجمة: { $why }
usage-error-no-engine = لا يوجد أمر للترجمة: استخدم locdrift translate --command 'CMD'، أو عيّن “command” في { $file }
help-translate = ترجمة القائمة بأمر من اختيارك
help-translate-long =
    تشغيل أمر وكتابة كائن JSON في سطر لكل مقطع إلى إدخاله القياسي: المعرّف واللغة والمصدر مع الرموز كعناصر نائبة (<1>…</1> و<2/>) والأساس والترجمة الحالية والعناوين والنصوص المجاورة والذاكرة والمسرد. يرد الأمر على خرجه القياسي، بأي ترتيب، بسطر {"{"}"id": …, "target": …{"}"} أو {"{"}"id": …, "error": …{"}"}.

    يُفحص كل هدف كما في apply. ويُعاد ما لا يصلح مع الأسباب، فإن لم يصلح بعد ذلك بقي المقطع في القائمة. ويُكتب المستند بمجرد الرد على مقاطعه، بالنوع MT. وما كتبه شخص يبقى كما هو.
help-engine-command = الأمر، تنفّذه صدفة النظام؛ وإلا فقيمة “command” في { $file }
help-engine-repairs = عدد مرات إعادة الهدف غير الصالح مع الأسباب (الافتراضي: 1)
help-engine-timeout = عدد الثواني المتاحة للأمر لكل مقطع (الافتراضي: 120)
help-engine-in-flight = عدد المقاطع التي يمكن أن تكون لدى الأمر في وقت واحد (الافتراضي: 32)
help-overwrite-edited = السماح للترجمة الآلية باستبدال ما كتبه شخص
help-translate-dry-run = كتابة الأسطر إلى الخرج القياسي بدل تشغيل الأمر
example-translate = ترجمة أكثر عشرة مستندات إلحاحًا ببرنامج نصي
help-repair = إصلاح ما أفسدته الترجمة الآلية
help-repair-long =
    استعادة ما في إصدار المصدر الذي تُرجم: المعرّفات والإصدارات والعناصر النائبة والتعليمات البرمجية وتسميات الروابط والتنبيهات ونقاط الارتساء. تُقرأ كل صفحة من جديد قبل كتابتها: يجب أن تبقى بنيتها نفسها، وألا يختلف فيها سوى الإصلاحات. يبقى السجل كما هو. وتبقى الأضرار التي لا إصلاح أكيدًا لها.
help-repair-rule = إصلاح ما تجده هذه القاعدة فقط، ويمكن تكرار الخيار
example-repair = معرفة ما سيُصلَح
