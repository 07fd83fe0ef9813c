### Translations that come back: apply, update and accept. Names of commands and options, paths, ids of segments, MT and HT are never translated.

## What is done with a document. Each stands behind its path.

handback-translated =
    { $segments ->
        [zero] لم يُترجم أي مقطع؛ الحالة: محدّثة
        [one] تُرجم مقطع واحد؛ الحالة: محدّثة
        [two] تُرجم مقطعان؛ الحالة: محدّثة
        [few] تُرجمت { $segments } مقاطع؛ الحالة: محدّثة
        [many] تُرجم { $segments } مقطعًا؛ الحالة: محدّثة
       *[other] تُرجم { $segments } مقطع؛ الحالة: محدّثة
    }
# $open is the number of segments that still have no final target.
handback-partly =
    { $segments ->
        [zero] لم يُترجم أي مقطع، وبقي { $open }؛ لا تزال قديمة
        [one] تُرجم مقطع واحد، وبقي { $open }؛ لا تزال قديمة
        [two] تُرجم مقطعان، وبقي { $open }؛ لا تزال قديمة
        [few] تُرجمت { $segments } مقاطع، وبقي { $open }؛ لا تزال قديمة
        [many] تُرجم { $segments } مقطعًا، وبقي { $open }؛ لا تزال قديمة
       *[other] تُرجم { $segments } مقطع، وبقي { $open }؛ لا تزال قديمة
    }
handback-formatted =
    { $segments ->
        [zero] لم يُحدَّث التنسيق في أي مقطع، وبقي للمترجم { $open }؛ لا تزال قديمة
        [one] حُدّث التنسيق في مقطع واحد، وبقي للمترجم { $open }؛ لا تزال قديمة
        [two] حُدّث التنسيق في مقطعين، وبقي للمترجم { $open }؛ لا تزال قديمة
        [few] حُدّث التنسيق في { $segments } مقاطع، وبقي للمترجم { $open }؛ لا تزال قديمة
        [many] حُدّث التنسيق في { $segments } مقطعًا، وبقي للمترجم { $open }؛ لا تزال قديمة
       *[other] حُدّث التنسيق في { $segments } مقطع، وبقي للمترجم { $open }؛ لا تزال قديمة
    }
handback-unrecorded =
    { $segments ->
        [zero] لم يُترجم أي مقطع؛ لا مكان في الملف للسجل، ولذلك يبقى بلا منشأ
        [one] تُرجم مقطع واحد؛ لا مكان في الملف للسجل، ولذلك يبقى بلا منشأ
        [two] تُرجم مقطعان؛ لا مكان في الملف للسجل، ولذلك يبقى بلا منشأ
        [few] تُرجمت { $segments } مقاطع؛ لا مكان في الملف للسجل، ولذلك يبقى بلا منشأ
        [many] تُرجم { $segments } مقطعًا؛ لا مكان في الملف للسجل، ولذلك يبقى بلا منشأ
       *[other] تُرجم { $segments } مقطع؛ لا مكان في الملف للسجل، ولذلك يبقى بلا منشأ
    }
handback-updated = حُدّثت؛ الحالة: محدّثة
handback-copied = نُسخت من { $from }؛ الحالة: محدّثة
handback-moved = نُقلت من { $from }
handback-renamed = نُقلت من { $from } وحُدّثت؛ الحالة: محدّثة
handback-rehomed = نُقل السجل إلى هنا من { $from }
handback-accepted = قُبلت؛ الحالة: محدّثة
handback-converted = حُوّلت
handback-repaired =
    { $repairs ->
        [zero] لا إصلاحات
        [one] إصلاح واحد
        [two] إصلاحان
        [few] ‏{ $repairs } إصلاحات
        [many] ‏{ $repairs } إصلاحًا
       *[other] ‏{ $repairs } إصلاح
    }
handback-repaired-partly =
    { $repairs ->
        [zero] لا إصلاحات؛ لم يُصلح: { $left }
        [one] إصلاح واحد؛ لم يُصلح: { $left }
        [two] إصلاحان؛ لم يُصلح: { $left }
        [few] ‏{ $repairs } إصلاحات؛ لم يُصلح: { $left }
        [many] ‏{ $repairs } إصلاحًا؛ لم يُصلح: { $left }
       *[other] ‏{ $repairs } إصلاح؛ لم يُصلح: { $left }
    }
handback-not-repaired = لم يُصلح: سيغيّر الإصلاح أكثر من التلف
handback-nothing = محدّثة بالفعل
handback-still-stale = لا تزال قديمة
# $path is a folder.
handback-waits = في انتظار تشغيل آخر لـ locdrift يكتب في { $path }.

## Why nothing is done. Each stands behind the path of a document.

handback-no-document = لا يوجد مستند مصدر بهذا المسار
handback-no-path = لا يذكر الملف المستند الذي يخصه
handback-wrong-locale = الملف مخصص للغة «{ $found }»، وهي ليست من لغات هذا التشغيل
handback-no-locale = لا يذكر الملف لغته الهدف؛ اختر لغة بالخيار ‎--locale TAG
# $status is a status such as “stale”.
handback-wrong-status = حالة المستند: { $status }
# $why is a reason such as “the repository is a shallow clone”.
handback-unreadable = تتعذّر قراءة إصداراته: { $why }
handback-not-utf8 = ليس UTF-8 صالحًا؛ حوّله أولًا
handback-outdated-segment = المقطع { $segment }: تغيّر المصدر بعد التصدير؛ صدّره من جديد
handback-outdated = تغيّر المصدر بعد التصدير؛ صدّره من جديد
handback-translation-changed = المقطع { $segment }: تغيّرت الترجمة بعد التصدير؛ صدّره من جديد
handback-unknown-segment = السطر { $line }: ليس في هذا المستند المقطع { $segment }
handback-contradictory = المقطع { $segment }، السطر { $line }: نصان هدفان مختلفان؛ أبقِ أحدهما
handback-as-exported = المقطع { $segment }: النص الهدف لا يزال كما صُدّر؛ أكّده في الأداة، أو اتركه مفتوحًا باستخدام ‎--partial
handback-missing-segment = المقطع { $segment } مفقود؛ إذا كان في ملف آخر، فطبّق الملفين معًا، وإلا فاستعده أو استخدم ‎--partial
handback-new-missing-segment = المقطع { $segment } مفقود؛ لا يُكتب المستند الجديد إلا كاملًا، ولذلك طبّق ملفاته كلها معًا
# Like the next message, of a document that has no translation yet.
handback-new-unfinished =
    { $count ->
        [zero] المقاطع كلها نهائية؛ لا يُكتب المستند الجديد إلا كاملًا
        [one] المقطع { $segment } ليس نهائيًا؛ لا يُكتب المستند الجديد إلا كاملًا
        [two] مقطعان ليسا نهائيين، أولهما { $segment }؛ لا يُكتب المستند الجديد إلا كاملًا
        [few] ‏{ $count } مقاطع ليست نهائية، أولها { $segment }؛ لا يُكتب المستند الجديد إلا كاملًا
        [many] ‏{ $count } مقطعًا ليست نهائية، أولها { $segment }؛ لا يُكتب المستند الجديد إلا كاملًا
       *[other] ‏{ $count } مقطع ليست نهائية، أولها { $segment }؛ لا يُكتب المستند الجديد إلا كاملًا
    }
# $count is the number of segments without a final target, $segment the first of them.
handback-unfinished =
    { $count ->
        [zero] المقاطع كلها نهائية؛ لا حاجة إلى ‎--partial أو ‎--final
        [one] المقطع { $segment } ليس نهائيًا؛ أكمله، أو استخدم ‎--partial أو ‎--final
        [two] مقطعان ليسا نهائيين، أولهما { $segment }؛ أكملهما، أو استخدم ‎--partial أو ‎--final
        [few] ‏{ $count } مقاطع ليست نهائية، أولها { $segment }؛ أكملها، أو استخدم ‎--partial أو ‎--final
        [many] ‏{ $count } مقطعًا ليست نهائية، أولها { $segment }؛ أكملها، أو استخدم ‎--partial أو ‎--final
       *[other] ‏{ $count } مقطع ليست نهائية، أولها { $segment }؛ أكملها، أو استخدم ‎--partial أو ‎--final
    }
# Where in a returned file something is wrong; it begins the messages below.
handback-segment = المقطع { $segment }
handback-segment-line = المقطع { $segment }، السطر { $line }
handback-code-missing = { $place }: يفتقر النص الهدف إلى الوسم ‎{ $code }‎
handback-code-extra = { $place }: يتكرر الوسم ‎{ $code }‎ في النص الهدف أكثر مما في المصدر
handback-code-altered = { $place }: في النص الهدف ‎{ $code }‎؛ وفي المصدر ‎{ $expected }‎
handback-code-crossed = { $place }: الوسم ‎{ $code }‎ في غير موضعه
# $lines is a line or a range of lines of the source document.
handback-unfit = لن تكون للناتج بنية المصدر (السطر { $lines } من المصدر)
handback-unfit-segment = لن تكون للناتج بنية المصدر (السطر { $lines } من المصدر)؛ راجع المقطع { $segment }
handback-unfit-mdx = لن يُجمَّع الناتج كملف MDX (السطر { $lines } من المصدر): { $complaint }
handback-unfit-mdx-segment = لن يُجمَّع الناتج كملف MDX (السطر { $lines } من المصدر): { $complaint }؛ راجع المقطع { $segment }
handback-unfit-key = ستكون للمفتاح { $key } في الناتج قيمة غير المقصودة
handback-repeated-key = المفتاح { $key } مكرر؛ احذف أحدهما
handback-source-repeated-key = المفتاح { $key } مكرر في المصدر؛ احذف أحدهما
handback-invalid-front = نص { $language } في الترويسة غير صالح (السطر { $line })
handback-source-invalid-front = نص { $language } في ترويسة المصدر غير صالح (السطر { $line } من المصدر)
handback-invalid-table = نص { $language } غير صالح (السطر { $line })
handback-source-invalid-table = نص { $language } في المصدر غير صالح (السطر { $line } من المصدر)
handback-invalid-message = نص Fluent غير صالح (السطر { $line })
handback-source-invalid-message = نص Fluent في المصدر غير صالح (السطر { $line } من المصدر)
handback-mixed-front = الترويسة بصيغة TOML في أحد المستندين وبصيغة YAML في الآخر
handback-opaque = لا يكتب locdrift هذه الصيغة: ترجم المستند يدويًا، ثم شغّل locdrift accept
handback-no-front = لا توجد ترويسة لحفظ السجل
handback-no-record = لا مكان فيه للسجل
# Only inline markup of a segment changed, and where it belongs in the translation is not certain.
handback-words-unchanged =
    { $segments ->
        [zero] لم تتغيّر علامات التنسيق في أي مقطع؛ لا شيء لتحديثه يدويًا
        [one] تغيّرت علامات التنسيق في مقطع واحد ولم تتغيّر كلماته؛ حدّثه يدويًا
        [two] تغيّرت علامات التنسيق في مقطعين ولم تتغيّر كلماتهما؛ حدّثهما يدويًا
        [few] تغيّرت علامات التنسيق في { $segments } مقاطع ولم تتغيّر كلماتها؛ حدّثها يدويًا
        [many] تغيّرت علامات التنسيق في { $segments } مقطعًا ولم تتغيّر كلماتها؛ حدّثها يدويًا
       *[other] تغيّرت علامات التنسيق في { $segments } مقطع ولم تتغيّر كلماتها؛ حدّثها يدويًا
    }
handback-uncommitted-source = يذكر سجله إيداعًا، وفي المصدر تغييرات غير مودعة: أودِع المصدر أولًا
handback-shared-record = سجل واحد يشمل اللغة كلها: حدّثه يدويًا بعد أن تصبح كل الصفحات محدّثة
handback-date-alone = سجله تاريخ فقط، ولا يحدد أي إصدار من المصدر؛ شغّل locdrift adopt أولًا
handback-needs-translator =
    { $segments ->
        [zero] لا يحتاج أي مقطع إلى مترجم
        [one] يحتاج مقطع واحد إلى مترجم
        [two] يحتاج مقطعان إلى مترجم
        [few] تحتاج { $segments } مقاطع إلى مترجم
        [many] يحتاج { $segments } مقطعًا إلى مترجم
       *[other] يحتاج { $segments } مقطع إلى مترجم
    }
handback-own-value = { $key }: تغيّر في المصدر، وللترجمة قيمة خاصة بها (السطر { $lines } من المصدر)
handback-new-words = { $key }: في المصدر كلمات جديدة (السطر { $lines } من المصدر)
handback-own-dropped = { $key }: أُزيل من المصدر، وللترجمة قيمة خاصة بها (السطر { $lines } من الترجمة)
handback-untouched = لم يتغيّر السطر { $lines } مع أن السطر { $source } من المصدر تغيّر؛ ترجمه، أو استخدم ‎--force
handback-untouched-unaligned = لم يُعثر على نص مقابل للسطر { $source } من المصدر؛ تحقق منه، ثم استخدم ‎--force
handback-translated-by-hand = تُرجم بالفعل كل ما تغيّر في المصدر؛ تحقق منه، ثم شغّل locdrift accept
handback-words-of-person =
    { $segments ->
        [zero] لم يُترك أي مقطع عدّله شخص؛ لاستبدال المقاطع المعدّلة، استخدم ‎--overwrite-edited
        [one] تُرك كما هو مقطع واحد عدّله شخص؛ لاستبداله، استخدم ‎--overwrite-edited
        [two] تُرك كما هما مقطعان عدّلهما شخص؛ لاستبدالهما، استخدم ‎--overwrite-edited
        [few] تُركت كما هي { $segments } مقاطع عدّلها شخص؛ لاستبدالها، استخدم ‎--overwrite-edited
        [many] تُرك كما هو { $segments } مقطعًا عدّلها شخص؛ لاستبدالها، استخدم ‎--overwrite-edited
       *[other] تُرك كما هو { $segments } مقطع عدّلها شخص؛ لاستبدالها، استخدم ‎--overwrite-edited
    }
handback-engine-error = المقطع { $segment }: أبلغ الأمر بما يلي: { $complaint }
handback-unanswered =
    { $segments ->
        [zero] لم يرد الأمر على أي مقطع ({ $segments })
        [one] لم يرد الأمر على مقطع واحد
        [two] لم يرد الأمر على مقطعين
        [few] لم يرد الأمر على { $segments } مقاطع
        [many] لم يرد الأمر على { $segments } مقطعًا
       *[other] لم يرد الأمر على { $segments } مقطع
    }
handback-copy-of-source = المقطع { $segment }: النص الهدف مطابق للمصدر
handback-term = المقطع { $segment }: يترجم المسرد «{ $term }» إلى «{ $wanted }»
handback-term-kept = المقطع { $segment }: يُبقي المسرد «{ $term }» دون ترجمة
handback-term-avoided = المقطع { $segment }: يطلب المسرد تجنّب «{ $avoided }» مقابل «{ $term }»
handback-broken = المقطع { $segment }، { $rule }: { $finding }
handback-no-old = ليس في git إصدار سابق، ولذلك لا يُعرف ما عُدّل؛ راجعه، ثم استخدم ‎--force
handback-untracked = لا يسجّل مصدره، ولذلك لا يُعرف ما عُدّل؛ راجعه، ثم استخدم ‎--force
handback-read-only = لا يمكن الكتابة إلى مراجعة git
handback-not-utf8-line = السطر { $line } من المصدر ليس UTF-8 صالحًا؛ حوّله أولًا
handback-stray-returns = ينتهي السطر { $line } من المصدر بحرفي إرجاع؛ صحّح نهايات أسطره أولًا
handback-not-yaml = نص { $language } في ترويسة المصدر غير صالح (السطر { $line })؛ صحّحه أولًا
handback-not-table = نص { $language } في المصدر غير صالح (السطر { $line })؛ صحّحه أولًا
handback-not-fluent = نص Fluent في المصدر غير صالح (السطر { $line })؛ صحّحه أولًا
# $why is the message “the result would not have the structure of the source …”, $found the first characters of what stands there.
handback-unfit-found = { $why }: ‎{ $found }‎ يبدأ كتلة أخرى
handback-not-translatable = لا تُترجم ملفات YAML بمخطط غير معروف؛ لترجمته، اذكره بالخيار ‎--include أو بالمفتاح «include»
handback-still-source = مطابق للمصدر؛ ترجمه أولًا
handback-untranslated =
    { $segments ->
        [zero] لا نصوص هدف؛ أضفها، أو استخدم ‎--allow-untranslated
        [one] النص الهدف الوحيد مطابق لمصدره؛ ترجمه، أو استخدم ‎--allow-untranslated
        [two] كلا النصين الهدفين مطابق لمصدره؛ ترجمهما، أو استخدم ‎--allow-untranslated
        [few] كل النصوص الهدف، وعددها { $segments }، مطابقة لمصادرها؛ ترجمها، أو استخدم ‎--allow-untranslated
        [many] كل النصوص الهدف، وعددها { $segments }، مطابقة لمصادرها؛ ترجمها، أو استخدم ‎--allow-untranslated
       *[other] كل النصوص الهدف، وعددها { $segments }، مطابقة لمصادرها؛ ترجمها، أو استخدم ‎--allow-untranslated
    }
handback-in-source-language =
    { $segments ->
        [zero] لا مقاطع بلغة المصدر
        [one] مقطع واحد يظهر بلغة المصدر إلى أن يُترجم
        [two] مقطعان يظهران بلغة المصدر إلى أن يُترجما
        [few] { $segments } مقاطع تظهر بلغة المصدر إلى أن تُترجم
        [many] { $segments } مقطعًا يظهر بلغة المصدر إلى أن يُترجم
       *[other] { $segments } مقطع يظهر بلغة المصدر إلى أن يُترجم
    }
handback-same-as-source =
    { $segments ->
        [zero] لا نصوص هدف مطابقة لمصادرها
        [one] نص هدف واحد مطابق لمصدره
        [two] نصان هدفان مطابقان لمصدريهما
        [few] ‏{ $segments } نصوص هدف مطابقة لمصادرها
        [many] ‏{ $segments } نصًا هدفًا مطابقة لمصادرها
       *[other] ‏{ $segments } نص هدف مطابقة لمصادرها
    }
# The translator confirmed a target that lacks $code or has it too much, as it was exported.
handback-kept = المقطع { $segment }، السطر { $line }: قُبل كما أُكّد؛ تحقق من الوسم ‎{ $code }
handback-clash = تغيّر الملف أثناء هذا التشغيل؛ شغّل الأمر مرة أخرى

## Summaries

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
        [one] سيُكتب مستند واحد
        [two] سيُكتب مستندان
        [few] ستُكتب { $documents } مستندات
        [many] سيُكتب { $documents } مستندًا
       *[other] سيُكتب { $documents } مستند
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
        [zero] لم يُترك أي مستند للمعالجة اليدوية
        [one] تُرك مستند واحد للمعالجة اليدوية
        [two] تُرك مستندان للمعالجة اليدوية
        [few] تُركت { $documents } مستندات للمعالجة اليدوية
        [many] تُرك { $documents } مستندًا للمعالجة اليدوية
       *[other] تُرك { $documents } مستند للمعالجة اليدوية
    }
handback-none = لا شيء للتنفيذ.

## Files that come back

# $why is in the words of the system or the file's own problem.
error-returned-file = لا يمكن استيراد { $path }: { $why }
error-nothing-returned = لا توجد ملفات XLIFF أو PO في { $path }.
hint-export = لتصدير قائمة: { $command }

## Help

help-apply = استيراد ملفات XLIFF أو PO المترجمة
help-apply-long =
    إعادة بناء كل مستند في ملف XLIFF أو PO من مصدره: يحتفظ النص غير المتغيّر بكل بايت فيه، وتوضع في المقاطع ترجماتها.

    والمستند الذي صارت مقاطعه كلها نهائية يحصل على سجل جديد ويصبح محدّثًا.
help-apply-files = ملفات XLIFF أو PO؛ استخدم - للإدخال القياسي
help-apply-partial = كتابة المستندات التي بعض مقاطعها غير نهائي أيضًا؛ وتبقى قديمة
help-apply-final = اعتبار كل نص هدف نهائيًا، للأدوات التي لا تحفظ الحالات
help-apply-allow-untranslated = كتابة المستندات التي كل نصوصها الهدف مطابقة لمصادرها أيضًا
help-update = تحديث الترجمات التي لا تحتاج إلى مترجم
help-update-long =
    نقل تغييرات المسافات البيضاء والبيانات الوصفية والروابط والشيفرة والتنسيق إلى الترجمات، ونسخ ترجمات المصادر المتطابقة، ونقل الترجمات التي نُقل مصدرها.
help-accept = تسجيل الترجمات المعدّلة على أنها محدّثة
help-accept-long =
    عرض ما تغيّر في المصدر، وتسجيل أن الترجمة تطابقه. ويُرفض ذلك إذا ظل نص تغيّر مصدره كما كان عند إيداع السجل.
help-accept-force = قبول ما لم يُعدَّل أو ما لا تمكن مقارنته أيضًا
help-accept-list = ملف فيه مسار مستند في كل سطر، مثل ملف مصدّر من تقرير
help-dry-run = عدم كتابة أي شيء، وعرض ما سيتغيّر
help-type = كيف أُعدّت الترجمات: MT أو HT
help-locale-root = مجلد ترجمات، أو وسم لغة من التكوين؛ يمكن تكراره
help-paths = مستندات أو مجلدات أو أنماط؛ وقد تسبقها المجلدات المطلوب مقارنتها
help-paths-long =
    المسار داخل مجلد لغة يحدد تلك اللغة وحدها؛ والمسار في المصدر، أو نسبةً إلى مجلد جذر، يحدد كل اللغات.

    تُقارَن المجلدات، إذا ذُكر منها اثنان أو أكثر، بعضها ببعض وأولها المصدر، إلا إذا كان الأول داخل مجلد من مجلدات locdrift.yml. ولغة المجلد هي TAG، وإلا عُرفت من مستنداته أو من اسمه. ويمكن أن تتبعها مسارات مستندات.
example-paths = عرض ما تغيّر لترجمات مجلد واحد
help-exit-codes-handback =
    رموز الخروج: 0 تم التنفيذ، 1 رُفض أحد المستندات، 2 تعذّر تشغيل الأمر.

example-apply = معاينة ما سيغيّره ملف مستورد
example-update = تحديث ما لا يحتاج إلى مترجم
example-accept = تسجيل ترجمة عُدّلت يدويًا

## Which version of the source a translation was made from. The parts stand behind one another, parted by “ · ”. $list holds the labels below, each with a number.

adopt-made-from = أُعدّت من { $commit } بتاريخ ‎{ $date }
adopt-better = أكثر توافقًا من { $commit } بتاريخ ‎{ $date }: { $list }
adopt-only = الإصدار الوحيد حتى ذلك الحين
adopt-dated = اختير بحسب التاريخ من إصدارات متساوية التوافق: { $versions }
adopt-no-version = ليس للمصدر إصدار بقِدم الترجمة
adopt-unlike = لا يشبه أي إصدار من مصدره؛ راجعه، ثم شغّل accept --force
adopt-alike = لا يميّز إصدارات متساوية التوافق سوى التاريخ، ولذلك لا يُسجَّل شيء: { $versions }
adopt-close = إصداران من المصدر متقاربان جدًا في التوافق، ولذلك لا يُسجَّل شيء
adopt-structure = البنية
adopt-code = الشيفرة
adopt-links = الروابط
adopt-words = الأرقام والأسماء
adopt-front-matter = الترويسة
adopt-anchors = المراسي
adopt-signs = علامات الترقيم

help-adopt = العثور على إصدارات مصدر الترجمات التي بلا منشأ وتسجيلها
help-adopt-long =
    مقارنة كل ترجمة ليس لها سجل بإصدارات مصدرها حتى آخر تغيير فيها، وتسجيل الإصدار الأكثر توافقًا من حيث البنية والشيفرة والروابط والأرقام والمراسي. وإذا لم يحسم ذلك الأمر، بقيت الترجمة بلا منشأ. ولا يجعل التاريخ وحده الترجمة محدّثة أبدًا.
example-adopt = عرض إصدارات المصدر التي أُعدّت منها ترجمات المشروع
convert-line = عيّن «{ $line }» في { $file }، لكي تُستخدم السجلات الجديدة.
convert-wrote = غُيّر «record» في { $file }.
convert-differs = كانت حالة { $path } هي { $before }، وأصبحت { $now } مع سجله الجديد.
help-convert = إعادة كتابة سجلات المنشأ بصيغة أخرى
help-convert-long =
    إعادة كتابة سجل كل ترجمة بصيغة أخرى للإصدار نفسه من مصدرها، وإزالة السجل القديم. وإذا كان ذلك الإصدار غير معروف، بقي السجل القديم وعُرض السبب. ثم تُقرأ السجلات كلها من جديد، ويُبلغ عن كل صفحة ستتغيّر حالتها.
help-convert-to = صيغة السجلات الجديدة: { $known }
help-write-config = تعيين «record» في { $file } أيضًا
example-convert = معاينة السجلات في ملفات منفصلة
translate-summary =
    { $asked ->
        [zero] تُرجم { $fits } من { $asked } مقطع
        [one] تُرجم { $fits } من مقطع واحد
        [two] تُرجم { $fits } من مقطعين
        [few] تُرجم { $fits } من { $asked } مقاطع
        [many] تُرجم { $fits } من { $asked } مقطعًا
       *[other] تُرجم { $fits } من { $asked } مقطع
    }
translate-garbage =
    { $lines ->
        [zero] كتب الأمر { $lines } سطر ليست ردودًا؛ المتوقع كائنات JSON فيها «id» و«target» أو «error».
        [one] كتب الأمر سطرًا واحدًا ليس ردًا؛ المتوقع كائنات JSON فيها «id» و«target» أو «error».
        [two] كتب الأمر سطرين ليسا ردّين؛ المتوقع كائنات JSON فيها «id» و«target» أو «error».
        [few] كتب الأمر { $lines } أسطر ليست ردودًا؛ المتوقع كائنات JSON فيها «id» و«target» أو «error».
        [many] كتب الأمر { $lines } سطرًا ليست ردودًا؛ المتوقع كائنات JSON فيها «id» و«target» أو «error».
       *[other] كتب الأمر { $lines } سطر ليست ردودًا؛ المتوقع كائنات JSON فيها «id» و«target» أو «error».
    }
translate-unknown-id =
    { $answers ->
        [zero] تم تجاهل { $answers } رد بمعرّفات غير معروفة.
        [one] تم تجاهل رد واحد بمعرّف غير معروف.
        [two] تم تجاهل ردّين بمعرّفين غير معروفين.
        [few] تم تجاهل { $answers } ردود بمعرّفات غير معروفة.
        [many] تم تجاهل { $answers } ردًا بمعرّفات غير معروفة.
       *[other] تم تجاهل { $answers } رد بمعرّفات غير معروفة.
    }
translate-twice =
    { $answers ->
        [zero] وردت ردود مكررة على { $answers } مقطع؛ يُعتمد الرد الأول.
        [one] وردت ردود مكررة على مقطع واحد؛ يُعتمد الرد الأول.
        [two] وردت ردود مكررة على مقطعين؛ يُعتمد الرد الأول.
        [few] وردت ردود مكررة على { $answers } مقاطع؛ يُعتمد الرد الأول.
        [many] وردت ردود مكررة على { $answers } مقطعًا؛ يُعتمد الرد الأول.
       *[other] وردت ردود مكررة على { $answers } مقطع؛ يُعتمد الرد الأول.
    }
translate-timed-out = أُوقف الأمر: لا رد خلال { $seconds } ثانية. يجب أن يفرّغ الأمر المخزن المؤقت بعد كل سطر يكتبه (flush)؛ ولإتاحة وقت أطول، استخدم ‎--timeout.
translate-ended = انتهى الأمر قبل أن يرد على كل شيء.
translate-cut = شغّل الأمر مرة أخرى للمتابعة؛ المستندات المكتملة محفوظة.
translate-known = ردود استُخدمت من تشغيل سابق: { $answers }.
translate-kept = ردود حُفظت للتشغيل التالي لأن مستنداتها تعذّرت كتابتها: { $answers }.
error-engine-start = لا يمكن بدء أمر الترجمة: { $why }
usage-error-no-engine = لا يوجد أمر ترجمة. استخدم ‎--command 'CMD'، أو عيّن «command» في { $file }.
help-translate = ترجمة القائمة بأمر من اختيارك
help-translate-long =
    بدء أمر، وكتابة كائن JSON في سطر واحد إلى إدخاله القياسي لكل مقطع: المعرّف واللغة والمصدر مع الوسوم كعناصر نائبة (‎<1>…</1>, <2/>‎) والأساس والترجمة الحالية والعناوين والنصوص المجاورة والذاكرة والمسرد. يرد الأمر على إخراجه القياسي، بأي ترتيب، بأسطر مثل ‎{"{"}"id": …, "target": …{"}"}‎ أو ‎{"{"}"id": …, "error": …{"}"}‎.

    يُفحص كل نص هدف كما في apply. ويُعاد إرسال النص غير الصالح مع الأسباب؛ فإن لم يصلح مرة أخرى، بقي المقطع في القائمة. ويُكتب كل مستند فور الرد على مقاطعه، بالنوع MT. ويُحتفظ بالنص الذي عدّله شخص.
help-engine-command = أمر الصدفة المطلوب تشغيله؛ والافتراضي «command» في { $file }
help-engine-repairs = عدد مرات إعادة إرسال النص الهدف غير الصالح (الافتراضي: 1)
help-engine-timeout = عدد ثواني انتظار الرد على مقطع (الافتراضي: 120)
help-engine-in-flight = عدد المقاطع المفتوحة في وقت واحد (الافتراضي: 32)
help-overwrite-edited = السماح للترجمة الآلية باستبدال نص عدّله شخص
help-translate-dry-run = كتابة الأسطر إلى الإخراج القياسي بدلًا من بدء الأمر
example-translate = ترجمة المستندات العشرة الأكثر إلحاحًا ببرنامج نصي
help-repair = إصلاح ما أفسدته الترجمة الآلية
help-repair-long =
    استعادة ما في إصدار المصدر الذي تُرجم: المعرّفات والإصدارات والعناصر النائبة والشيفرة وتسميات الروابط والتنبيهات والمراسي. تُقرأ كل صفحة من جديد قبل كتابتها: يجب أن تبقى بنيتها كما هي، وألا تختلف إلا في الإصلاحات. ولا يتغيّر السجل. وتُترك النتائج التي لا إصلاح مؤكدًا لها.
help-repair-rule = إصلاح ما تعثر عليه هذه القاعدة فقط؛ يمكن تكراره
example-repair = معاينة الإصلاحات
