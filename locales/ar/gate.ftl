### ما يقرره الفحص. لا تُترجم أسماء الخيارات ولا القواعد ولا الحدود ولا المفاتيح.

verdict-not-denied = غير محتسبة: { $list }
verdict-tolerated = ضمن الحدود { $count }
verdict-forgiven = في خط الأساس { $count }
verdict-suppressed = متجاهَلة { $count }
verdict-budget = الحد { $budget } للغة { $locale }: { $value }، والمسموح: { $limit }
verdict-budget-exceeded = تجاوز الحد { $budget } للغة { $locale }: { $value }، والمسموح: { $limit }
verdict-budget-unknown = يتعذّر الحكم عليها لأن سجل التغييرات لا يبيّن ذلك ({ $count }): { $list }
budget-number = { $count }
budget-share = { $percent }%
budget-days =
    { $days ->
        [zero] أقل من يوم
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }
budget-unknown = غير معروف
verdict-since = ما تغيّر منذ { $revision } فقط. عدد المستندات: { $documents }
verdict-outdated = بنود في { $path } لم تعد تنطبق: { $count }. لإزالتها: locdrift check --prune-baseline
verdict-pruned = أُزيلت من { $path } بنود لم تعد تنطبق: { $count }
verdict-written = سُجّلت في { $path }: { $count }

## التجاهل

finding-unused-suppression = لا يتجاهل هذا التجاهل للقاعدة { $rule } أي مشكلة.
finding-suppression-no-reason = لا يذكر هذا التجاهل سببًا، فلا أثر له. اذكر السبب في reason.
finding-suppression-unknown-rule = لا توجد قاعدة باسم «{ $rule }» لتجاهلها.
finding-suppression-shape = يحوي locdrift: المفتاحين ignore (قائمة قواعد) وreason (نص) لا غير.
finding-suppression-unreadable = يرفض YAML أو TOML المقدمة، فلا يُقرأ التجاهل الوارد فيها.
rule-unused-suppression = تجاهلٌ لا يتجاهل شيئًا.
rule-malformed-suppression = تجاهلٌ لا يمكن استخدامه.

## ما يمنع التنفيذ كما طُلب

error-unknown-kind = ليس للقاعدة { $rule } جزء باسم «{ $kind }» يمكن ضبط مستواه.
error-budget-argument = «{ $value }» ليس حدًا. اكتب NAME=VALUE بأحد هذه الأسماء: { $known }.
error-budget-value = «{ $value }» ليست قيمة للحد { $name }؛ المتوقع: { $expected }.
error-budget-name = لا يوجد حد باسم «{ $name }».
error-baseline = { $path } ليس خط أساس، في السطر { $line }: { $complaint }.
error-baseline-format = صيغة { $path } هي «{ $found }»، ولا يعرفها هذا الإصدار من locdrift. حدّث locdrift.
error-ambiguous-baseline = كُتب { $path } بإصدار أقدم. لا يحدد مُدخل { $document } فيه أي نتيجة من نتائج { $rule } يقصد.
error-no-baseline = لم يُحدَّد ملف لخط الأساس. حدّده بالخيار --baseline FILE أو بالمفتاح baseline في { $file }.
error-since-no-repository = لا يقع { $path } في أي مستودع git، فلا يُعرف ما تغيّر فيه منذ { $revision }.
error-since-shallow = النسخة التي تحوي { $path } ضحلة، ولا يبلغ تاريخها النقطة التي افترقت فيها عن { $revision }.
error-since-unrelated = في المستودع الذي يحوي { $path } لا تاريخ مشترك بين ما يُفحص و{ $revision }.
hint-fetch-history = اجلب التاريخ: git fetch --unshallow، ومع actions/checkout اضبط fetch-depth: 0.
hint-write-baseline = سجّل فيه مشكلات اليوم: locdrift check --write-baseline
expected-quantity = عدد مثل 20 أو نسبة مثل 5%
expected-words = عدد كلمات مثل 10000
expected-age = عدد أيام أو أسابيع مثل 90d أو 12w
expected-similarity = نسبة من 1% إلى 100%، أو «off»
expected-forge = عنوان فيه {"{"}path{"}"}، مثل https://github.com/org/repo/blob/{"{"}rev{"}"}/{"{"}path{"}"}#L{"{"}line{"}"}
expected-record = واحد فقط من «key» و«comment» و«manifest»
expected-claim-kind = «git-commit» أو «sha1» أو «sha256» أو «md5» أو «git-blob» أو «date»
expected-ignored = «front-matter»

## سطر الأوامر

help-deny = معاملة نتائج القاعدة كأخطاء؛ يمكن تكراره، والأخير من ‎-D و‎-W و‎-A هو النافذ
help-warn = معاملة نتائج القاعدة كتحذيرات؛ KIND هو text أو code أو links أو formatting أو metadata أو cosmetic أو unknown أو HT أو MT
help-allow = عدم الإبلاغ عن نتائج القاعدة
help-max = عدم احتساب أخطاء ضمن حد: stale=5% أو missing=20 أو words-to-review=10000 أو age=90d؛ يمكن تكراره
help-baseline = عدم احتساب النتائج التي يسردها الملف كمعروفة
help-write-baseline = كتابة أخطاء اليوم في خط الأساس
help-prune-baseline = إزالة ما لم يعد ينطبق من خط الأساس
help-since = المستندات التي تغيّر مصدرها أو ترجمتها منذ التاريخ المشترك مع REV فقط
example-baseline = قبول ما هو موجود اليوم ورفض ما يُضاف إليه
example-since = فحص ما يغيّره طلب الدمج
