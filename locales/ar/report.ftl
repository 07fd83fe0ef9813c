### التقرير الذي يقرؤه الناس. لا تُترجم المسارات ولا الوسوم ولا أسماء القواعد.

status-current = محدّثة
status-stale = متقادمة
status-missing = مفقودة
status-orphaned = يتيمة
status-untracked = غير متتبَّعة
status-invalid = غير صالحة

report-locale =
    { $documents ->
        [zero] { $locale }: لا مستندات ({ $root })
        [one] { $locale }: مستند واحد ({ $root })
        [two] { $locale }: مستندان ({ $root })
        [few] { $locale }: { $documents } مستندات ({ $root })
        [many] { $locale }: { $documents } مستندًا ({ $root })
       *[other] { $locale }: { $documents } مستند ({ $root })
    }
report-unread =
    { $files ->
        [zero] لم يُتخطَّ أي ملف { $ending } ({ $files })
        [one] تم تخطي ملف { $ending } واحد ({ $files }): { $path }؛ التنسيق غير مدعوم
        [two] تم تخطي ملفَّي { $ending } ({ $files })، منهما { $path }؛ التنسيق غير مدعوم
        [few] تم تخطي { $files } ملفات { $ending }، منها { $path }؛ التنسيق غير مدعوم
        [many] تم تخطي { $files } ملفًا { $ending }، منها { $path }؛ التنسيق غير مدعوم
       *[other] تم تخطي { $files } ملف { $ending }، منها { $path }؛ التنسيق غير مدعوم
    }
report-count = { $count } ({ $percent }%)
report-more =
    { $count ->
        [zero] … ولا عناصر أخرى (لعرض الكل: locdrift check --all)
        [one] … وعنصر آخر (لعرضه: locdrift check --all)
        [two] … وعنصران آخران (لعرضهما: locdrift check --all)
        [few] … و{ $count } عناصر أخرى (لعرضها: locdrift check --all)
        [many] … و{ $count } عنصرًا آخر (لعرضها: locdrift check --all)
       *[other] … و{ $count } عنصر آخر (لعرضها: locdrift check --all)
    }
report-warnings = مشكلات أخرى
report-source-warnings = مشكلات أخرى في المصدر ({ $root })
# يلي التاريخُ النوعَ مباشرة كي لا تنعكس أجزاؤه بعد كلمة عربية.
report-handed-off = سُلّم للترجمة: { $kind }، { $date }
report-handed-off-alone = سُلّم للترجمة: { $date }
report-moved = نُقل إلى { $path }
report-renamed-to = أُعيدت تسميته إلى { $path } (متطابق بنسبة { $percent }%)
report-renamed-from = أُعيدت تسميته من { $path } (متطابق بنسبة { $percent }%)
report-renames-cut = عدد المستندات كبير جدًا للبحث الكامل عن المستندات المعاد تسميتها؛ قورنت المستندات ذات اسم الملف نفسه فقط.
report-redirected = أُعيد توجيهه إلى { $url }
report-reusable = المحتوى نفسه في { $path }
report-all-current =
    { $documents ->
        [zero] لا توجد مستندات.
        [one] المستند محدّث.
        [two] المستندان محدّثان.
        [few] كلها محدّثة: { $documents } مستندات.
        [many] كلها محدّثة: { $documents } مستندًا.
       *[other] كلها محدّثة: { $documents } مستند.
    }
report-no-documents = لا مستندات في { $root }.

verdict-denied =
    { $findings ->
        [zero] لم ينجح الفحص: بلا أخطاء.
        [one] لم ينجح الفحص: خطأ واحد.
        [two] لم ينجح الفحص: خطآن.
        [few] لم ينجح الفحص: { $findings } أخطاء.
        [many] لم ينجح الفحص: { $findings } خطأً.
       *[other] لم ينجح الفحص: { $findings } خطأ.
    }
verdict-passed =
    { $warnings ->
        [zero] نجح الفحص بلا تحذيرات.
        [one] نجح الفحص مع تحذير واحد.
        [two] نجح الفحص مع تحذيرين.
        [few] نجح الفحص مع { $warnings } تحذيرات.
        [many] نجح الفحص مع { $warnings } تحذيرًا.
       *[other] نجح الفحص مع { $warnings } تحذير.
    }
verdict-clean = نجح الفحص.
# $locales lists tags, such as nl-NL.
verdict-by-dates = تحل التواريخ محل السجلات في { $locales }: لا تُكتشف تغييرات المصدر التي دُمجت قبل آخر تعديل للترجمة.
verdict-untracked = لم ينجح الفحص: لا تسجّل أي ترجمة في { $locales } مصدرها، فلا يمكن الحكم على أي منها. اضبط بيانات المنشأ باستخدام locdrift init أو ابحث عن الإصدارات باستخدام locdrift adopt.
verdict-explain = ما ينبغي فعله: locdrift explain { $rule }
verdict-next = الخطوة التالية: { $command }
sarif-left-out = يحوي SARIF أخطر { $shown } من النتائج، وهو الحد الذي يقبله فحص الشفرة. المحذوف: { $left }.

level-error = خطأ
level-warn = تحذير
level-off = معطّلة

progress-listing = جارٍ البحث عن المستندات
progress-reading = جارٍ قراءة المستندات

note-idle-pattern = ملاحظة: النمط «{ $pattern }» في { $key } لا يطابق أي مستند.
note-root-in-pattern = ملاحظة: النمط «{ $pattern }» في { $key } لا يطابق أي مستند. المسارات نسبةً إلى المصدر؛ استخدم «{ $better }».
note-absent-locale = ملاحظة: لا لغة توافق «{ $locale }» في { $key }.
note-swapped = ملاحظة: يبدو أن المصدر والترجمة معكوسان: لمستندات { $source } سجلات مصدر كما للترجمات؛ اجعل { $root } هو المصدر.
