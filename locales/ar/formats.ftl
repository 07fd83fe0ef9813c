### تقارير للأدوات الأخرى: SARIF وGitHub وMarkdown. لا تُترجم أسماء الخيارات ولا أسماء الصيغ.

finding-in-locale = { $locale }: { $text }
github-more = يعرض GitHub عشرة تعليقات لكل مستوى. ما لم يُعرض: أخطاء { $errors }، تحذيرات { $warnings }.

## تقرير Markdown

markdown-locale = اللغة
markdown-documents = المستندات
markdown-number = { $count }
markdown-worst = ابدأ بهذه
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
