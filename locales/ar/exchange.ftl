### ما العيب في ملف XLIFF أو PO عاد من أداة ترجمة، في جملة كاملة. لا تُترجم أسماء العناصر والكلمات المفتاحية أبدًا.

# ‎$complaint هو نص نظام التشغيل.
exchange-unreadable = تتعذّر قراءة الملف: { $complaint }.
exchange-empty = الملف فارغ.
exchange-unknown-format = ليس هذا XLIFF ولا PO.
exchange-other-schema = صيغته «{ $found }» وليست locdrift.queue/1. صدّر قائمة الانتظار بهذا الإصدار: locdrift queue --format json.
exchange-not-utf8 = ليس هذا ترميز UTF-8 أو UTF-16 صحيحًا؛ احفظ الملف بترميز UTF-8.
exchange-encoding = تتعذّر قراءة الترميز { $found }؛ احفظ الملف بترميز UTF-8.
exchange-truncated = ينتهي الملف هنا، لكنه غير مكتمل.
exchange-too-large = يتجاوز هذا النص { $limit } بايت، ولا يُقرأ ما بعدها.
# ‎$complaint هو نص محلّل XML بالإنجليزية.
exchange-xml = ليس هذا XML سليم البنية: { $complaint }.
exchange-doctype = لا يُقبل إعلان نوع المستند (DOCTYPE)؛ احذفه.
exchange-entity = لا يوجد كيان باسم «{ $found }». لا تعرف XML إلا lt و gt و amp و apos و quot.
exchange-too-deep = يتجاوز تداخل العناصر { $limit } مستوى.
exchange-root = العنصر الخارجي هو «{ $found }»، والمتوقع xliff من XLIFF 1.2.
exchange-version = هذا XLIFF { $found }، والمتوقع XLIFF 1.2.
exchange-po-line = ليس هذا تعليقًا ولا كلمة مفتاحية مثل msgid ولا نصًا يتبع إحداها.
exchange-po-string = لا يقع هذا النص بين علامتي اقتباس.
exchange-po-escape = ‏«{ $found }» ليس تسلسل إفلات. تُكتب الشرطة المائلة العكسية نفسها مرتين.
exchange-po-missing = المدخلة التي قبل هذا السطر ينقصها { $keyword }.
exchange-po-misplaced = لا يمكن أن يرد { $keyword } هنا.

note-to-place = رموز من المصدر لم توضع بعد: { $codes }
note-to-remove = رموز ليست في المصدر: { $codes }
