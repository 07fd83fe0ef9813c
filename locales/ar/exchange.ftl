### What is the matter with an XLIFF or PO file that came back from a translation tool, as a whole
### sentence. Names of elements and keywords are never translated.

# $complaint is the operating system's own words.
exchange-unreadable = تتعذّر قراءة الملف: { $complaint }.
exchange-empty = الملف فارغ.
exchange-unknown-format = الملف ليس بصيغة XLIFF ولا PO.
exchange-other-schema = الصيغة هي «{ $found }»؛ المتوقع locdrift.queue/1. أعد تصدير القائمة بهذا الإصدار: locdrift queue --format json
exchange-not-utf8 = النص ليس UTF-8 أو UTF-16 صالحًا؛ احفظ الملف بترميز UTF-8.
exchange-encoding = الترميز { $found } غير مدعوم؛ احفظ الملف بترميز UTF-8.
exchange-truncated = ينتهي الملف قبل اكتماله.
exchange-too-large = هذا النص أطول من الحد الأقصى { $limit } بايت.
# $complaint is the XML parser's own words, in English.
exchange-xml = نص XML غير صالح: { $complaint }.
exchange-doctype = لا يُسمح بإعلان نوع المستند (DOCTYPE)؛ احذفه.
exchange-entity = الكيان «{ $found }» غير معروف؛ ليس في XML سوى lt وgt وamp وapos وquot.
exchange-too-deep = يتجاوز تداخل العناصر الحد الأقصى { $limit } من المستويات.
exchange-root = العنصر الجذر هو «{ $found }»؛ المتوقع xliff.
exchange-version = إصدار XLIFF { $found } غير مدعوم؛ المتوقع 1.2 أو 2.1.
exchange-po-line = المتوقع تعليق، أو كلمة مفتاحية مثل msgid، أو نص بين علامتي اقتباس.
exchange-po-string = هذا النص ليس بين علامتي اقتباس.
exchange-po-escape = تسلسل الإلغاء «‎{ $found }» غير معروف. اكتب الشرطة المائلة العكسية الحرفية مرتين.
exchange-po-missing = تفتقر المُدخلة التي تسبق هذا السطر إلى { $keyword }.
exchange-po-misplaced = لا يُسمح بـ { $keyword } هنا.

note-to-place = وسوم من المصدر لم توضع بعد: ‎{ $codes }
note-to-remove = وسوم ليست في المصدر: ‎{ $codes }
