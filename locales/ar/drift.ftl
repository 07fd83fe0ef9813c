### ما تغيّر منذ إعداد الترجمة. لا تُترجم MT وHT ولا المسارات ولا أسماء الخيارات.

drift-cosmetic = شكلي
drift-metadata = بيانات وصفية
drift-formatting = تنسيق
drift-links = روابط
drift-code = تعليمات برمجية
drift-text = نص

finding-stale-text =
    { $changed ->
        [zero] تغيّر نص المصدر بعد إعداد هذه الترجمة، ولم يُضف شيء.
        [one] تغيّر نص المصدر بعد إعداد هذه الترجمة: كلمة واحدة للمراجعة من أصل { $total }.
        [two] تغيّر نص المصدر بعد إعداد هذه الترجمة: كلمتان للمراجعة من أصل { $total }.
        [few] تغيّر نص المصدر بعد إعداد هذه الترجمة: { $changed } كلمات للمراجعة من أصل { $total }.
        [many] تغيّر نص المصدر بعد إعداد هذه الترجمة: { $changed } كلمة للمراجعة من أصل { $total }.
       *[other] تغيّر نص المصدر بعد إعداد هذه الترجمة: { $changed } كلمة للمراجعة من أصل { $total }.
    }
finding-stale-code = تغيّرت في المصدر تعليمات برمجية أو علامات توصيف بعد إعداد هذه الترجمة، ولم يتغيّر النص.
finding-stale-formatting = تغيّر في المصدر تنسيق النص بعد إعداد هذه الترجمة، ولم تتغيّر الكلمات.
finding-stale-with-formatting = { $text } ({ $words })
finding-stale-links = تغيّرت في المصدر روابط بعد إعداد هذه الترجمة، ولم يتغيّر النص.
finding-stale-metadata = تغيّر في ترويسة المصدر ما لا يُترجم بعد إعداد هذه الترجمة، ولم يتغيّر النص.
finding-stale-cosmetic = تغيّرت في المصدر مسافات بيضاء بعد إعداد هذه الترجمة، ولم يتغيّر شيء غيرها.
finding-stale-unknown = تغيّر المصدر بعد إعداد هذه الترجمة. وما تغيّر غير معروف: { $why }.
finding-provenance-mismatch = بصمة المصدر في الإيداع المسجَّل في ms.sourcegitcommit تختلف عن قيمة ms.openlocfilehash.
rule-provenance-mismatch = المصدر في الإيداع المسجَّل لا يطابق البصمة المسجَّلة.

# يسبق الخيارَ اسمُ الأمر اللاتيني كي لا تنفصل عنه شرطتاه.
unknown-no-repository = المصدر ليس في أي مستودع git (لتحديد مستودع: locdrift check --history)
unknown-shallow-clone = استُنسخ مستودع المصدر بسجل غير كامل ينقصه الإصدار الذي تُرجم (git fetch --unshallow)
unknown-partial-clone = استُنسخ مستودع المصدر جزئيًا وينقصه الإصدار الذي تُرجم (git fetch --refetch --no-filter)
unknown-broken-alternates = يستعير المستودع كائنات من { $path } وهو غير موجود (أعده، أو استنسخ من جديد دون ‎--reference و‎--shared)
unknown-commit-not-found = الإيداع المسجَّل ليس في المستودع، ولا يطابق أي إصدار فيه البصمة المسجَّلة
unknown-not-in-commit = الإيداع المسجَّل لا يحوي الصفحة، لا بهذا المسار ولا بمسار سابق
unknown-no-version-matches = لا يطابق أي إصدار في المستودع البصمة المسجَّلة
unknown-repository-unreadable = تتعذّر قراءة المستودع: { $complaint }
unknown-too-large = المستند أكبر من أن تمكن مقارنته

# تأتي الكلمة أولًا كي لا يلتصق الرقم بالمسار اللاتيني قبله.
report-words = الكلمات: { $changed } من { $total }
report-formatting =
    { $formatting ->
        [zero] لا كلمات تغيّر تنسيقها فقط
        [one] كلمة واحدة تغيّر تنسيقها فقط
        [two] كلمتان تغيّر تنسيقهما فقط
        [few] { $formatting } كلمات تغيّر تنسيقها فقط
        [many] { $formatting } كلمة تغيّر تنسيقها فقط
       *[other] { $formatting } كلمة تغيّر تنسيقها فقط
    }
report-needs-translator = متقادمة، تحتاج إلى مترجم
report-needs-none = متقادمة، لا تحتاج إلى مترجم
report-review =
    { $documents ->
        [zero] لا مستندات متقادمة تحتاج إلى مترجم؛ الكلمات المطلوب مراجعتها: { $changed } من { $total } ({ $percent }%)
        [one] مستند متقادم واحد يحتاج إلى مترجم؛ الكلمات المطلوب مراجعتها: { $changed } من { $total } ({ $percent }%)
        [two] مستندان متقادمان يحتاجان إلى مترجم؛ الكلمات المطلوب مراجعتها: { $changed } من { $total } ({ $percent }%)
        [few] { $documents } مستندات متقادمة تحتاج إلى مترجم؛ الكلمات المطلوب مراجعتها: { $changed } من { $total } ({ $percent }%)
        [many] { $documents } مستندًا متقادمًا يحتاج إلى مترجم؛ الكلمات المطلوب مراجعتها: { $changed } من { $total } ({ $percent }%)
       *[other] { $documents } مستند متقادم يحتاج إلى مترجم؛ الكلمات المطلوب مراجعتها: { $changed } من { $total } ({ $percent }%)
    }
history-locale = { $locale }، في { $root }
history-nothing = لم يكن الطرفان موجودين معًا في أي من هذه الأيام.
history-point = متقادمة { $stale } ({ $percent }%) · ناقصة { $missing } · كلمات للمراجعة { $words }
history-legend = █ محدّثة · ▒ متقادمة · ░ ناقصة
history-lag = التأخر بالأيام، من { $arrivals } وصول: الوسيط { $median }، و90% خلال { $ninth }
report-review-none = لا يحتاج أي مستند متقادم إلى مترجم

## locdrift diff

help-diff = عرض ما تغيّر في مصدر الترجمة ومواضع الترجمة المتأثرة به
help-diff-source = مجلد مستندات المصدر، بدلًا من ملف الإعدادات
help-diff-format = صيغة الإخراج القياسي: human أو json
help-diff-side-by-side = عرض المصدر قبل التغيير والآن جنبًا إلى جنب
help-diff-all = عرض تغييرات البيانات الوصفية أيضًا
help-source-rev = قراءة المصدر من مراجعة في git
help-locale-rev = قراءة الترجمات من مراجعة في git
help-history = المستودع الذي فيه سجل تغييرات المصدر، إذا لم يكن المصدر فيه
help-renames = ما يجب أن تحتفظ به الصفحة المعاد تسميتها من الأصل، مثل 60%، أو off
help-no-drift = عدم البحث عمّا تغيّر في المصدر
help-no-damage = عدم البحث عن أضرار في الترجمات
help-links = فحص الروابط التي لا توجد إلا في الترجمة أيضًا
example-diff = معرفة فقرات الترجمة المتأثرة بتغييرات مصدرها
progress-comparing = جارٍ المقارنة بما تُرجم
diff-current = الترجمة محدّثة.
diff-not-stale = لا شيء للمقارنة: حالة هذا المستند «{ $status }».
diff-only-cosmetic = لم يتغيّر سوى مسافات بيضاء.
diff-before = قبل التغيير
diff-now = الآن
diff-translation = الترجمة، السطر { $lines }
diff-insert-after = موضع النص الجديد بعد السطر { $lines } من الترجمة
diff-unaligned = تعذّرت مطابقة هذا الجزء من الترجمة بالمصدر؛ ابحث عنه بنفسك
diff-guess = استنتاج من طول النص وحده: تحقّق من أن هذا هو الموضع الصحيح
diff-done = مُترجَم بالفعل
diff-metadata =
    { $count ->
        [zero] لا تغييرات في البيانات الوصفية
        [one] تغيير واحد في البيانات الوصفية (لعرضه: --all)
        [two] تغييران في البيانات الوصفية (لعرضهما: --all)
        [few] { $count } تغييرات في البيانات الوصفية (لعرضها: --all)
        [many] { $count } تغييرًا في البيانات الوصفية (لعرضها: --all)
       *[other] { $count } تغيير في البيانات الوصفية (لعرضها: --all)
    }
diff-source-line = المصدر، السطر { $lines }
# يلي التاريخُ كلمة لاتينية مباشرة كي لا تنعكس أجزاؤه بعد كلمة عربية.
diff-since =
    { $commits ->
        [zero] لم يغيّر أي إيداع المصدر بعد ذلك
        [one] إيداع واحد غيّر المصدر بعد ذلك، وتاريخه في git: { $date }
        [two] إيداعان غيّرا المصدر بعد ذلك، وتاريخ أولهما في git: { $date }
        [few] { $commits } إيداعات غيّرت المصدر بعد ذلك، وتاريخ أولها في git: { $date }
        [many] { $commits } إيداعًا غيّر المصدر بعد ذلك، وتاريخ أولها في git: { $date }
       *[other] { $commits } إيداع غيّر المصدر بعد ذلك، وتاريخ أولها في git: { $date }
    }
error-no-such-document = لا يوجد المستند { $path } في المصدر ولا في أي لغة.
error-which-locale = يشير { $path } إلى ترجمات بعدة لغات.
hint-which-locale = حدّد ملف الترجمة نفسه، أو لغة واحدة باستخدام --locale: { $known }.
