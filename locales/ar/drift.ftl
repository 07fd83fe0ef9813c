### What changed since a translation was made. MT, HT, paths and option names are never translated.

## Kinds of change, as labels of one or two words

# Only white space or the like changed.
drift-cosmetic = شكلي
# Only front matter changed that nobody translates.
drift-metadata = بيانات وصفية
# Inline markup changed, and no word did.
drift-formatting = تنسيق
# Only destinations of links or sources of images changed.
drift-links = روابط
# Only code blocks or markup changed.
drift-code = شيفرة
# Text changed that a translator must see.
drift-text = نص

## Findings

# $changed and $total are numbers of words of the source document.
finding-stale-text =
    { $changed ->
        [zero] تغيّر نص المصدر بعد إعداد هذه الترجمة، ولم يُضف إليه شيء.
        [one] تغيّر نص المصدر بعد إعداد هذه الترجمة: كلمة واحدة من أصل { $total } للمراجعة.
        [two] تغيّر نص المصدر بعد إعداد هذه الترجمة: كلمتان من أصل { $total } للمراجعة.
        [few] تغيّر نص المصدر بعد إعداد هذه الترجمة: { $changed } كلمات من أصل { $total } للمراجعة.
        [many] تغيّر نص المصدر بعد إعداد هذه الترجمة: { $changed } كلمة من أصل { $total } للمراجعة.
       *[other] تغيّر نص المصدر بعد إعداد هذه الترجمة: { $changed } كلمة من أصل { $total } للمراجعة.
    }
finding-stale-code = تغيّرت في المصدر شيفرة أو علامات توصيف بعد إعداد هذه الترجمة، ولم يتغيّر النص.
finding-stale-formatting = تغيّرت في المصدر علامات التنسيق بعد إعداد هذه الترجمة، ولم تتغيّر الكلمات.
# $text is the finding, $words is report-formatting.
finding-stale-with-formatting = { $text } ({ $words })
finding-stale-links = تغيّرت روابط في المصدر بعد إعداد هذه الترجمة، ولم يتغيّر النص.
finding-stale-metadata = تغيّرت في ترويسة المصدر بيانات غير مترجمة بعد إعداد هذه الترجمة، ولم يتغيّر النص.
finding-stale-cosmetic = لم يتغيّر في المصدر بعد إعداد هذه الترجمة سوى المسافات البيضاء.
# $why is one of the reasons below.
finding-stale-unknown = تغيّر المصدر بعد إعداد هذه الترجمة، لكن ما تغيّر غير معروف: { $why }.
finding-provenance-mismatch = بصمة المصدر في الإيداع المذكور في ms.sourcegitcommit تختلف عن ms.openlocfilehash.
rule-provenance-mismatch = الإيداع المسجَّل والبصمة المسجَّلة لإصدارين مختلفين من المصدر.

## Why it is unknown what changed, as the end of a sentence without its full stop

unknown-no-repository = المصدر ليس في مستودع git (حدّد مستودعًا بالخيار ‎--history)
unknown-shallow-clone = النسخة المستنسخة من مستودع المصدر سطحية وينقصها الإصدار الذي تُرجم (شغّل git fetch --unshallow)
unknown-partial-clone = النسخة المستنسخة من مستودع المصدر جزئية وينقصها الإصدار الذي تُرجم (شغّل git fetch --refetch --no-filter)
# $path is a folder.
unknown-broken-alternates = يستعير المستودع كائنات من { $path }، وهو غير موجود (استعده، أو استنسخ من جديد دون ‎--reference و‎--shared)
unknown-commit-not-found = الإيداع المسجَّل ليس في المستودع، ولا يوجد فيه إصدار بالبصمة المسجَّلة
unknown-not-in-commit = لا يحتوي الإيداع المسجَّل على هذا المستند، لا بهذا المسار ولا بمسار سابق
unknown-no-version-matches = لا يوجد في المستودع إصدار بالبصمة المسجَّلة
# $complaint is the git library's own words, in English.
unknown-repository-unreadable = تتعذّر قراءة المستودع: { $complaint }
unknown-too-large = المستند أكبر من أن تمكن مقارنته

## In the report

# After a path: how much of the source there is to review.
report-words = الكلمات: { $changed } من { $total }
# Behind the words to review: those of blocks of which only inline markup changed.
report-formatting =
    { $formatting ->
        [zero] لا كلمات تغيّر تنسيقها فقط
        [one] كلمة واحدة تغيّر تنسيقها فقط
        [two] كلمتان تغيّر تنسيقهما فقط
        [few] { $formatting } كلمات تغيّر تنسيقها فقط
        [many] { $formatting } كلمة تغيّر تنسيقها فقط
       *[other] { $formatting } كلمة تغيّر تنسيقها فقط
    }
# The heading over stale documents that need a translator.
report-needs-translator = قديمة، تحتاج إلى مترجم
# The heading over stale documents that need none.
report-needs-none = قديمة، لا تحتاج إلى مترجم
report-review =
    { $documents ->
        [zero] لا مستندات قديمة تحتاج إلى مترجم؛ كلمات للمراجعة: { $changed } من { $total } ({ $percent }%)
        [one] مستند قديم واحد يحتاج إلى مترجم؛ كلمات للمراجعة: { $changed } من { $total } ({ $percent }%)
        [two] مستندان قديمان يحتاجان إلى مترجم؛ كلمات للمراجعة: { $changed } من { $total } ({ $percent }%)
        [few] { $documents } مستندات قديمة تحتاج إلى مترجم؛ كلمات للمراجعة: { $changed } من { $total } ({ $percent }%)
        [many] { $documents } مستندًا قديمًا يحتاج إلى مترجم؛ كلمات للمراجعة: { $changed } من { $total } ({ $percent }%)
       *[other] { $documents } مستند قديم يحتاج إلى مترجم؛ كلمات للمراجعة: { $changed } من { $total } ({ $percent }%)
    }
history-locale = { $locale }، في { $root }
history-nothing = لا تجتمع الترجمات ومصدرها في أي نقطة من هذه الفترة.
history-point = قديمة { $stale } ({ $percent }%) · مفقودة { $missing } · كلمات للمراجعة { $words }
history-legend = █ محدّثة · ▒ قديمة · ░ مفقودة
history-lag = التأخر عن المصدر بالأيام، محسوبًا على { $arrivals } من الترجمات: الوسيط { $median }، و90% منها خلال { $ninth }
report-review-none = لا مستندات قديمة تحتاج إلى مترجم

## locdrift diff

help-diff = عرض ما تغيّر في المصدر ومواضع الترجمة المتأثرة به
help-diff-source = مجلد المستندات المصدر، بدلًا من المجلد المحدَّد في التكوين
help-diff-format = صيغة الإخراج: human أو json
help-diff-side-by-side = عرض المصدر القديم والجديد جنبًا إلى جنب
help-diff-all = عرض تغييرات البيانات الوصفية أيضًا
help-source-rev = قراءة المصدر من مراجعة git هذه
help-locale-rev = قراءة الترجمات من مراجعة git هذه
help-history = المستودع الذي يحتوي على محفوظات المصدر، إذا لم يكن المصدر فيه
help-renames = نسبة التشابه التي يُتعرّف عندها على صفحة أُعيدت تسميتها وعُدّلت، مثل 60%؛ أو off
help-no-drift = عدم البحث عمّا تغيّر في المصدر
help-no-damage = عدم البحث عن تلف في الترجمات
help-links = فحص الروابط التي لا توجد إلا في الترجمة أيضًا
example-diff = عرض فقرات الترجمة التي تحتاج إلى عمل
progress-comparing = جارٍ المقارنة بالإصدارات المترجمة
diff-current = الترجمة محدّثة.
diff-not-stale = لا شيء للمقارنة: حالة هذا المستند «{ $status }».
diff-only-cosmetic = لم تتغيّر سوى المسافات البيضاء.
# Headings over the texts of a change.
diff-before = قبل
diff-now = الآن
# $lines is a line number or a range such as 12-14.
diff-translation = الترجمة، السطر { $lines }
diff-insert-after = موضع النص الجديد بعد السطر { $lines } من الترجمة
diff-unaligned = لم يُعثر على الجزء المقابل في الترجمة؛ ابحث عنه بنفسك
# Follows the line that a change belongs to.
diff-guess = حُدّد الموضع بحسب طول النص وحده؛ تأكد من أنه الموضع الصحيح
diff-done = مُترجم بالفعل
# Stands behind a place or a name.
diff-label = ({ $text })
diff-metadata =
    { $count ->
        [zero] لا تغييرات في البيانات الوصفية (لعرض الكل: ‎--all)
        [one] تغيير واحد في البيانات الوصفية (لعرضه: ‎--all)
        [two] تغييران في البيانات الوصفية (لعرضهما: ‎--all)
        [few] { $count } تغييرات في البيانات الوصفية (لعرضها: ‎--all)
        [many] { $count } تغييرًا في البيانات الوصفية (لعرضها: ‎--all)
       *[other] { $count } تغيير في البيانات الوصفية (لعرضها: ‎--all)
    }
diff-source-line = السطر { $lines } من المصدر
# The commits that changed the source since; $date is when the oldest of them was made.
diff-since =
    { $commits ->
        [zero] لم يغيّر المصدرَ أي إيداع منذ ‎{ $date }
        [one] غيّر المصدرَ إيداع واحد، بتاريخ ‎{ $date }
        [two] غيّر المصدرَ إيداعان، أولهما بتاريخ ‎{ $date }
        [few] غيّرت المصدرَ { $commits } إيداعات، أولها بتاريخ ‎{ $date }
        [many] غيّر المصدرَ { $commits } إيداعًا، أولها بتاريخ ‎{ $date }
       *[other] غيّر المصدرَ { $commits } إيداع، أولها بتاريخ ‎{ $date }
    }
error-no-such-document = لا يوجد مستند مصدر ولا ترجمة بالمسار { $path }.
error-which-locale = للمسار { $path } ترجمات بعدة لغات.
hint-which-locale = حدّد الترجمة نفسها، أو اختر لغة بالخيار ‎--locale: { $known }.
