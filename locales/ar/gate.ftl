### ما يقرره الفحص. لا تُترجم أسماء الخيارات ولا القواعد ولا الحدود ولا المفاتيح.

verdict-not-denied = مقبولة: { $list }
verdict-forgiven = معفاة بخط الأساس { $count }
verdict-since = ما تغيّر منذ { $revision } فقط. عدد المستندات: { $documents }
verdict-outdated = بنود في { $path } لم تعد تنطبق: { $count }. لإزالتها: locdrift check --prune-baseline
verdict-pruned = أُزيلت من { $path } بنود لم تعد تنطبق: { $count }
verdict-written = سُجّلت في { $path }: { $count }

## ما يمنع التنفيذ كما طُلب

error-unknown-kind = ليس للقاعدة { $rule } جزء باسم «{ $kind }» يمكن ضبط مستواه.
error-baseline = { $path } ليس خط أساس، في السطر { $line }: { $complaint }.
error-no-baseline = لم يُحدَّد ملف لخط الأساس. حدّده بالخيار --baseline FILE أو بالمفتاح baseline في { $file }.
error-since-no-repository = لا يقع { $path } في أي مستودع git، فلا يُعرف ما تغيّر فيه منذ { $revision }.
error-since-shallow = النسخة التي تحوي { $path } ضحلة، ولا يبلغ تاريخها النقطة التي افترقت فيها عن { $revision }.
error-since-unrelated = في المستودع الذي يحوي { $path } لا تاريخ مشترك بين ما يُفحص و{ $revision }.
hint-fetch-history = اجلب التاريخ: git fetch --unshallow، ومع actions/checkout اضبط fetch-depth: 0.
hint-write-baseline = سجّل فيه مشكلات اليوم: locdrift check --write-baseline

## سطر الأوامر

help-deny = رفض ما تجده القاعدة (يمكن تكراره، والأخير من -D و-W و-A هو النافذ)
help-warn = الاكتفاء بالتحذير مما تجده القاعدة؛ KIND هو text أو code أو links أو metadata أو cosmetic أو unknown أو HT أو MT
help-allow = عدم الإبلاغ عما تجده القاعدة
help-baseline = إعفاء المشكلات المسجّلة في الملف
help-write-baseline = تسجيل ما كان سيُرفض في خط الأساس
help-prune-baseline = إزالة ما لم يعد ينطبق من خط الأساس
help-since = المستندات التي تغيّر مصدرها أو ترجمتها منذ التاريخ المشترك مع REV فقط
example-baseline = قبول ما هو موجود اليوم ورفض ما يُضاف إليه
example-since = فحص ما يغيّره طلب الدمج
