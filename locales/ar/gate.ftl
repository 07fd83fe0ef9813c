### What the gate decides. Names of options, rules, budgets and keys are never translated.

# $list is made of the next three, with a dot between them.
verdict-not-denied = غير محتسبة كأخطاء: { $list }
verdict-tolerated = ضمن الحد { $count }
verdict-forgiven = في خط الأساس { $count }
verdict-suppressed = مكتومة { $count }
# $value and $limit are one of the amounts below.
verdict-budget = الحد { $budget } للغة { $locale }: المستخدَم { $value } من { $limit }
verdict-budget-exceeded = تم تجاوز الحد { $budget } للغة { $locale }: القيمة { $value }، والمسموح به { $limit }
verdict-budget-unknown = يتعذّر الحكم لأن المحفوظات لا تبيّن ذلك ({ $count }): { $list }
budget-number = { $count }
budget-share = { $percent }%
budget-days =
    { $days ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }
# How old a stale document is, where its history does not tell.
budget-unknown = غير معروف
verdict-since = لم تُفحص إلا المستندات المتغيّرة منذ { $revision }، وعددها { $documents }
verdict-outdated = في { $path } بنود لم تعد تنطبق، وعددها { $count }. لإزالتها: locdrift check --prune-baseline
verdict-pruned = أُزيلت من { $path } بنود عددها { $count }
verdict-written = سُجّلت في { $path } أخطاء عددها { $count }

## Suppressions

finding-unused-suppression = هذا الكتم للقاعدة { $rule } لا أثر له.
finding-suppression-no-reason = لا يذكر هذا الكتم سببًا، ولذلك يُتجاهَل. أضف «reason».
finding-suppression-unknown-rule = لا توجد قاعدة باسم «{ $rule }».
finding-suppression-shape = لا يُقبل تحت «locdrift» سوى «ignore» (قائمة قواعد) و«reason» (نص).
finding-suppression-unreadable = الترويسة ليست YAML أو TOML صالحًا، ولذلك يُتجاهَل الكتم الوارد فيها.
rule-unused-suppression = يوجد كتم لا أثر له.
rule-malformed-suppression = يوجد كتم لا يمكن استخدامه.

## What keeps a run from being done as asked

error-unknown-kind = ليس للقاعدة { $rule } نوع باسم «{ $kind }».
error-budget-argument = الحد «{ $value }» غير صالح؛ المتوقع NAME=VALUE، حيث NAME من هذه الأسماء: { $known }.
# $expected is one of the ends of sentences below.
error-budget-value = القيمة «{ $value }» غير صالحة للحد { $name }؛ المتوقع { $expected }.
error-budget-name = لا يوجد حد باسم «{ $name }».
# $complaint is the parser's own words, in English.
error-baseline = خط الأساس { $path } غير صالح، في السطر { $line }: { $complaint }.
error-baseline-format = صيغة { $path } هي «{ $found }»، ولا يعرفها هذا الإصدار من locdrift. حدّث locdrift.
error-ambiguous-baseline = كُتب { $path } بإصدار سابق: لا يبيّن البند الخاص بالمستند { $document } أي نتيجة من نتائج { $rule } هي المقصودة.
error-no-baseline = لا يوجد ملف لخط الأساس. حدّد ملفًا بالخيار ‎--baseline FILE أو بالمفتاح «baseline» في { $file }.
error-since-no-repository = المسار { $path } ليس في مستودع git، ولذلك لا يُعرف ما تغيّر منذ { $revision }.
error-since-shallow = النسخة المستنسخة التي تحتوي على { $path } سطحية: لا تصل محفوظاتها إلى أساس الدمج مع { $revision }.
error-since-unrelated = في مستودع { $path }، لا يوجد أساس الدمج بين ما يُفحص و{ $revision }.
hint-fetch-history = اجلب المحفوظات: git fetch --unshallow؛ ومع actions/checkout عيّن fetch-depth: 0.
hint-write-baseline = لتسجيل نتائج اليوم فيه: locdrift check --baseline { $path } --write-baseline
expected-quantity = عدد مثل 20 أو نسبة مثل 5%
expected-words = عدد كلمات مثل 10000
expected-age = مدة بالأيام أو الأسابيع، مثل ‎90d أو ‎12w
expected-similarity = نسبة من 1% إلى 100%، أو «off»
expected-forge = عنوان URL فيه ‎{"{"}path{"}"}‎، مثل https://github.com/org/repo/blob/{"{"}rev{"}"}/{"{"}path{"}"}#L{"{"}line{"}"}‎
expected-record = واحد فقط من «key» و«comment» و«manifest»
expected-claim-kind = «git-commit» أو «sha1» أو «sha256» أو «md5» أو «git-blob» أو «date»
expected-ignored = «front-matter»

## The command line

help-deny = معاملة نتائج القاعدة كأخطاء؛ يمكن تكراره، والعبرة بالأخير من ‎-D و‎-W و‎-A
help-warn = معاملة نتائج القاعدة كتحذيرات؛ KIND هو text أو code أو links أو formatting أو metadata أو cosmetic أو unknown أو HT أو MT
help-allow = تجاهل نتائج القاعدة
help-max = السماح بهذا القدر قبل احتساب الأخطاء: stale=5%, missing=20, words-to-review=10000, age=90d؛ يمكن تكراره
help-baseline = عدم احتساب النتائج المدرجة في هذا الملف
help-write-baseline = كتابة أخطاء اليوم في ملف خط الأساس
help-prune-baseline = إزالة البنود التي لم تعد تنطبق من ملف خط الأساس
help-since = الاقتصار على فحص المستندات التي تغيّر مصدرها أو ترجمتها منذ أساس الدمج مع REV
help-shard = فحص جزء واحد من عدة أجزاء، مثل 3/16، ليدمجها `locdrift report`؛ يتطلب `--format json`
help-cache = مجلد ذاكرة التخزين المؤقت بدلًا من مجلد المستخدم
help-no-cache = عدم قراءة ذاكرة تخزين مؤقت أو كتابتها
error-shard-format = يكتب `--shard` جزءًا واحدًا من تقرير؛ ولا يمكن دمج سوى `--format json`.
error-missing-shard = { $path } جزء من تقرير مقسَّم (عدد الأجزاء: { $count })، والجزء { $missing } مفقود.
example-baseline = الفشل عند ظهور أخطاء جديدة بعد خط الأساس فقط
example-since = الاقتصار على فحص ما يغيّره طلب سحب
