### The report that people read. Paths, tags and rule names are never translated.

## Statuses, as labels before a count. Keep them short: one or two words.

# The translation was made from the source as it is now.
status-current = محدّثة
# The source changed after the translation was made.
status-stale = قديمة
# A source document without a translation.
status-missing = مفقودة
# A translation whose source is gone.
status-orphaned = يتيمة
# A translation that does not record what it was made from.
status-untracked = بلا منشأ
# The record, or the file, cannot be used.
status-invalid = غير صالحة

## The parts of the report

# $locale is a tag such as nl-NL, $root a path.
report-locale =
    { $documents ->
        [zero] { $locale }: لا مستندات في { $root }
        [one] { $locale }: مستند واحد في { $root }
        [two] { $locale }: مستندان في { $root }
        [few] { $locale }: ‏{ $documents } مستندات في { $root }
        [many] { $locale }: ‏{ $documents } مستندًا في { $root }
       *[other] { $locale }: ‏{ $documents } مستند في { $root }
    }
report-unread =
    { $files ->
        [zero] تم تخطي { $files } ملف ‎{ $ending } ({ $path })؛ الصيغة غير مدعومة
        [one] تم تخطي ملف ‎{ $ending } واحد ({ $path })؛ الصيغة غير مدعومة
        [two] تم تخطي ملفي ‎{ $ending }، ومنهما { $path }؛ الصيغة غير مدعومة
        [few] تم تخطي { $files } ملفات ‎{ $ending }، ومنها { $path }؛ الصيغة غير مدعومة
        [many] تم تخطي { $files } ملفًا ‎{ $ending }، ومنها { $path }؛ الصيغة غير مدعومة
       *[other] تم تخطي { $files } ملف ‎{ $ending }، ومنها { $path }؛ الصيغة غير مدعومة
    }
# $percent is a share in percent, without the sign.
report-count = { $count } ({ $percent }%)
# Closes a list that was cut.
report-more =
    { $count ->
        [zero] … ولا عناصر أخرى (لعرض الكل: ‎--all)
        [one] … وعنصر آخر (لعرضه: ‎--all)
        [two] … وعنصران آخران (لعرضهما: ‎--all)
        [few] … و{ $count } عناصر أخرى (لعرضها: ‎--all)
        [many] … و{ $count } عنصرًا آخر (لعرضها: ‎--all)
       *[other] … و{ $count } عنصر آخر (لعرضها: ‎--all)
    }
# The heading over findings that are not about a status.
report-warnings = نتائج أخرى
report-source-warnings = نتائج أخرى في المصدر ({ $root })
# $kind is MT or HT, as translators know them; $date is the day the source was handed to translation.
report-handed-off = سُلّم للترجمة ({ $kind }) بتاريخ ‎{ $date }
report-handed-off-alone = سُلّم للترجمة بتاريخ ‎{ $date }
report-moved = نُقل إلى { $path }
report-renamed-to = أُعيدت تسميته إلى { $path } (نسبة التشابه { $percent }%)
report-renamed-from = أُعيدت تسميته، وكان { $path } (نسبة التشابه { $percent }%)
report-renames-cut = المستندات أكثر من أن تُقارن كلها لاكتشاف إعادة التسمية؛ لم تُقارن إلا المستندات التي لها اسم الملف نفسه.
report-redirected = أُعيد توجيهه إلى { $url }
report-reusable = المحتوى نفسه في { $path }
report-all-current =
    { $documents ->
        [zero] لا مستندات.
        [one] المستند محدّث.
        [two] المستندان محدّثان.
        [few] المستندات كلها محدّثة، وعددها { $documents }.
        [many] المستندات كلها محدّثة، وعددها { $documents }.
       *[other] المستندات كلها محدّثة، وعددها { $documents }.
    }
report-no-documents = لا مستندات في { $root }.

## The last line

verdict-denied =
    { $findings ->
        [zero] فشل الفحص: بلا أخطاء.
        [one] فشل الفحص: خطأ واحد.
        [two] فشل الفحص: خطآن.
        [few] فشل الفحص: { $findings } أخطاء.
        [many] فشل الفحص: { $findings } خطأً.
       *[other] فشل الفحص: { $findings } خطأ.
    }
verdict-passed =
    { $warnings ->
        [zero] نجح الفحص، بلا تحذيرات.
        [one] نجح الفحص، مع تحذير واحد.
        [two] نجح الفحص، مع تحذيرين.
        [few] نجح الفحص، مع { $warnings } تحذيرات.
        [many] نجح الفحص، مع { $warnings } تحذيرًا.
       *[other] نجح الفحص، مع { $warnings } تحذير.
    }
verdict-clean = نجح الفحص.
# $locales lists tags, such as nl-NL.
verdict-by-dates = السجلات في { $locales } تواريخ: لا يُكتشف تغيير في المصدر دُمج قبل آخر تعديل للترجمة.
verdict-untracked = فشل الفحص: لا تسجّل أي ترجمة في { $locales } مصدرها، ولذلك لا يمكن الحكم على أي منها. للعثور على إصدارات المصدر: locdrift adopt ‎--dry-run (ومن دون locdrift.yml شغّل أولًا: locdrift init)
verdict-explain = ما يجب فعله: locdrift explain { $rule }
verdict-next = الخطوة التالية: { $command }
sarif-left-out = لا يحتوي SARIF إلا على أخطر النتائج، وعددها { $shown }، وهو الحد الأقصى لفحص الشيفرة. لم يُدرج: { $left }.

## Levels, as labels

level-error = خطأ
level-warn = تحذير
level-off = معطّلة

## While working

progress-listing = جارٍ سرد المستندات
progress-reading = جارٍ قراءة المستندات

note-idle-pattern = ملاحظة: النمط «‎{ $pattern }‎» في { $key } لا يطابق أي مستند.
note-root-in-pattern = ملاحظة: النمط «‎{ $pattern }‎» في { $key } لا يطابق أي مستند. المسارات نسبةً إلى المصدر؛ استخدم «‎{ $better }‎».
note-absent-locale = ملاحظة: «{ $locale }» في { $key } لا تطابق أي لغة.
note-swapped = ملاحظة: يبدو أن المصدر واللغة معكوسان: لمستندات { $source } سجلات منشأ كما للترجمات. قارن باعتبار { $root } المصدر.
