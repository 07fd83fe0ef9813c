### تقارير للأدوات الأخرى: SARIF وGitHub وMarkdown. لا تُترجم أسماء الخيارات ولا أسماء الصيغ.

finding-in-locale = { $locale }: { $text }
github-more = يعرض GitHub عشرة تعليقات لكل مستوى. ما لم يُعرض: أخطاء { $errors }، تحذيرات { $warnings }.

## تقرير Markdown

markdown-locale = اللغة
markdown-documents = المستندات
markdown-number = { $count }
markdown-worst = ابدأ بهذه
markdown-touched = الفقرات التي تمسّها هذه التغييرات
markdown-more-paragraphs =
    { $count ->
        [zero] لا فقرات أخرى
        [one] فقرة أخرى واحدة
        [two] فقرتان أخريان
        [few] { $count } فقرات أخرى
        [many] { $count } فقرة أخرى
       *[other] { $count } فقرة أخرى
    }
markdown-more-documents =
    { $count ->
        [zero] لا مستندات أخرى
        [one] مستند آخر واحد
        [two] مستندان آخران
        [few] { $count } مستندات أخرى
        [many] { $count } مستندًا آخر
       *[other] { $count } مستند آخر
    }
markdown-section =
    { $findings ->
        [zero] { $locale }: لا مشكلات
        [one] { $locale }: مشكلة واحدة
        [two] { $locale }: مشكلتان
        [few] { $locale }: { $findings } مشكلات
        [many] { $locale }: { $findings } مشكلة
       *[other] { $locale }: { $findings } مشكلة
    }
markdown-source-section =
    { $findings ->
        [zero] المصدر: لا مشكلات
        [one] المصدر: مشكلة واحدة
        [two] المصدر: مشكلتان
        [few] المصدر: { $findings } مشكلات
        [many] المصدر: { $findings } مشكلة
       *[other] المصدر: { $findings } مشكلة
    }
markdown-cut =
    { $count ->
        [zero] لم يُحذف شيء من هذا التقرير.
        [one] حُذفت مشكلة واحدة لأن GitHub يقبل 65,536 حرفًا على الأكثر. لعرضها: locdrift check --all
        [two] حُذفت مشكلتان لأن GitHub يقبل 65,536 حرفًا على الأكثر. لعرضهما: locdrift check --all
        [few] حُذفت { $count } مشكلات لأن GitHub يقبل 65,536 حرفًا على الأكثر. لعرضها: locdrift check --all
        [many] حُذفت { $count } مشكلة لأن GitHub يقبل 65,536 حرفًا على الأكثر. لعرضها: locdrift check --all
       *[other] حُذفت { $count } مشكلة لأن GitHub يقبل 65,536 حرفًا على الأكثر. لعرضها: locdrift check --all
    }
markdown-cut-locales =
    { $count ->
        [zero] في الجدول كل اللغات.
        [one] حُذفت لغة واحدة من الجدول لأن GitHub يقبل 65,536 حرفًا على الأكثر.
        [two] حُذفت لغتان من الجدول لأن GitHub يقبل 65,536 حرفًا على الأكثر.
        [few] حُذفت { $count } لغات من الجدول لأن GitHub يقبل 65,536 حرفًا على الأكثر.
        [many] حُذفت { $count } لغة من الجدول لأن GitHub يقبل 65,536 حرفًا على الأكثر.
       *[other] حُذفت { $count } لغة من الجدول لأن GitHub يقبل 65,536 حرفًا على الأكثر.
    }

## اقتراح إعدادات

init-source =
    { $documents ->
        [zero] المصدر: لا مستندات ({ $path })
        [one] المصدر: مستند واحد ({ $path })
        [two] المصدر: مستندان ({ $path })
        [few] المصدر: { $documents } مستندات ({ $path })
        [many] المصدر: { $documents } مستندًا ({ $path })
       *[other] المصدر: { $documents } مستند ({ $path })
    }
init-record = سجل المصدر: { $name }، ظهر في { $seen } من { $sample }
init-no-record = سجل المصدر: لا شيء معروف؛ عدد الترجمات التي جرى فحصها: { $sample }
init-data = ملفات YAML بلا نصوص، لم تُدرج: { $path }
init-other = وُجد أيضًا ولم يُدرج: { $path }
init-wrote = كُتب { $path }. الخطوة التالية: { $command }
init-comment = ما يقارنه locdrift. المسارات نسبةً إلى هذا الملف.
init-comment-options = ما يمكن تحديده أيضًا:
error-exists = الملف { $path } موجود من قبل وبقي كما هو. لعرض اقتراح: locdrift init --print
error-nothing-to-propose = لا شيء في { $path } يشبه مصدرًا له ترجمات. جرى البحث عن مجلدات مسماة بأسماء اللغات ومنها الإنجليزية (docs/en-us بجانب docs/nl-nl)، وعن مستودعات مسماة بأسماء اللغات بجانب مصدرها (docs بجانب docs.nl-nl)، وعن لغات داخل مجلد مصدرها (docs/nl داخل docs)، وعن مجلد i18n الخاص بـ Docusaurus، وعن لغات في أسماء الملفات (a.nl.md بجانب a.md). حدّد المجلدات بدلًا من ذلك: locdrift check SOURCE LOCALE
help-init = اقتراح ملف { $file }
help-init-long = يبحث عن مصدر له ترجمات، ويكتب ما وجده في { $file }. لا يُغيَّر ملف موجود أبدًا.
help-init-folder = المجلد الذي يُبحث فيه بدلًا من مجلد العمل
help-init-print = عرض الملف بدلًا من كتابته
example-init = معرفة الإعدادات المناسبة لهذا المجلد
