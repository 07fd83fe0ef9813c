### Reports for other tools: SARIF, GitHub, Markdown. Names of options and formats are never translated.

# A finding where no heading names the locale. $text is a whole sentence.
finding-in-locale = { $locale }: { $text }
# Closes a list of annotations that was cut. $errors and $warnings are how many were left out.
github-more = يعرض GitHub عشرة تعليقات توضيحية لكل مستوى. لم يُعرض: أخطاء { $errors }، تحذيرات { $warnings }.

## The Markdown report

# Headings of a table's columns.
markdown-locale = اللغة
markdown-documents = المستندات
# A number in a table.
markdown-number = { $count }
# The heading over the gravest findings.
markdown-worst = ابدأ بهذه
markdown-touched = الفقرات المتأثرة بهذه التغييرات
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
# The title of a folded list.
markdown-section =
    { $findings ->
        [zero] { $locale }: لا نتائج
        [one] { $locale }: نتيجة واحدة
        [two] { $locale }: نتيجتان
        [few] { $locale }: ‏{ $findings } نتائج
        [many] { $locale }: ‏{ $findings } نتيجة
       *[other] { $locale }: ‏{ $findings } نتيجة
    }
markdown-source-section =
    { $findings ->
        [zero] المصدر: لا نتائج
        [one] المصدر: نتيجة واحدة
        [two] المصدر: نتيجتان
        [few] المصدر: { $findings } نتائج
        [many] المصدر: { $findings } نتيجة
       *[other] المصدر: { $findings } نتيجة
    }
markdown-cut =
    { $count ->
        [zero] لم تُحذف أي نتيجة، لأن GitHub يقبل 65,536 حرفًا على الأكثر. لعرض الكل: locdrift check --all
        [one] حُذفت نتيجة واحدة، لأن GitHub يقبل 65,536 حرفًا على الأكثر. لعرضها: locdrift check --all
        [two] حُذفت نتيجتان، لأن GitHub يقبل 65,536 حرفًا على الأكثر. لعرضهما: locdrift check --all
        [few] حُذفت { $count } نتائج، لأن GitHub يقبل 65,536 حرفًا على الأكثر. لعرضها: locdrift check --all
        [many] حُذفت { $count } نتيجة، لأن GitHub يقبل 65,536 حرفًا على الأكثر. لعرضها: locdrift check --all
       *[other] حُذفت { $count } نتيجة، لأن GitHub يقبل 65,536 حرفًا على الأكثر. لعرضها: locdrift check --all
    }
markdown-cut-locales =
    { $count ->
        [zero] لم تُحذف أي لغة من الجدول، لأن GitHub يقبل 65,536 حرفًا على الأكثر.
        [one] حُذفت لغة واحدة من الجدول، لأن GitHub يقبل 65,536 حرفًا على الأكثر.
        [two] حُذفت لغتان من الجدول، لأن GitHub يقبل 65,536 حرفًا على الأكثر.
        [few] حُذفت { $count } لغات من الجدول، لأن GitHub يقبل 65,536 حرفًا على الأكثر.
        [many] حُذفت { $count } لغة من الجدول، لأن GitHub يقبل 65,536 حرفًا على الأكثر.
       *[other] حُذفت { $count } لغة من الجدول، لأن GitHub يقبل 65,536 حرفًا على الأكثر.
    }

## Proposing a configuration

# What was seen; a line for each locale follows.
init-source =
    { $documents ->
        [zero] المصدر: لا مستندات في { $path }
        [one] المصدر: مستند واحد في { $path }
        [two] المصدر: مستندان في { $path }
        [few] المصدر: { $documents } مستندات في { $path }
        [many] المصدر: { $documents } مستندًا في { $path }
       *[other] المصدر: { $documents } مستند في { $path }
    }
init-record = السجلات: { $name }، في { $seen } من { $sample } من الترجمات
init-no-record =
    { $sample ->
        [zero] السجلات: لا ترجمات ({ $sample })
        [one] السجلات: لا صيغة معروفة في ترجمة واحدة ({ $sample })
        [two] السجلات: لا صيغة معروفة في ترجمتين ({ $sample })
        [few] السجلات: لا صيغة معروفة في { $sample } ترجمات
        [many] السجلات: لا صيغة معروفة في { $sample } ترجمة
       *[other] السجلات: لا صيغة معروفة في { $sample } ترجمة
    }
# $path lists files of configuration.
init-data = ملفات YAML بلا نصوص، مستبعدة: { $path }
# $path is another source folder that could be compared.
init-other = عُثر عليه أيضًا ولم يُدرج: { $path }
# $command checks what the file describes.
init-wrote = كُتب { $path }. الخطوة التالية: { $command }
# The first line of the file, as a comment.
init-comment = ما يقارنه locdrift. المسارات نسبةً إلى هذا الملف.
# Stands over examples of further keys, as a comment.
init-comment-options = خيارات إضافية:
error-exists = الملف { $path } موجود بالفعل ولم يُغيَّر. لعرض اقتراح: locdrift init --print
error-nothing-to-propose = لم يُعثر في { $path } على مصدر له ترجمات. جرى البحث عن: مجلدات بأسماء لغات إحداها الإنجليزية (docs/en-us إلى جانب docs/nl-nl)؛ ومستودعات بأسماء لغات إلى جانب مصدرها (docs إلى جانب docs.nl-nl)؛ ولغات في مجلد مصدرها (docs/nl في docs)؛ ومجلد i18n الخاص بـ Docusaurus؛ ولغات في أسماء الملفات (a.nl.md إلى جانب a.md). لتحديد المجلدات بدلًا من ذلك: locdrift check SOURCE LOCALE
help-init = كتابة { $file } لهذا المشروع
help-init-long = البحث عن مصدر له ترجمات، وكتابة ما عُثر عليه في { $file }. لا يُغيَّر ملف موجود أبدًا.
help-init-folder = المجلد المطلوب البحث فيه؛ والافتراضي مجلد العمل
help-init-print = طباعة الملف بدلًا من كتابته
example-init = معرفة التكوين المناسب لهذا المجلد
