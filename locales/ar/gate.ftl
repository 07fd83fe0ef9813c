### ما يمنع التنفيذ كما طُلب

error-unknown-kind = ليس للقاعدة { $rule } جزء باسم «{ $kind }» يمكن ضبط مستواه.

## سطر الأوامر

help-deny = رفض ما تجده القاعدة (يمكن تكراره، والأخير من -D و-W و-A هو النافذ)
help-warn = الاكتفاء بالتحذير مما تجده القاعدة؛ KIND هو text أو code أو links أو metadata أو cosmetic أو unknown أو HT أو MT
help-allow = عدم الإبلاغ عما تجده القاعدة
