### What rules find, and the rules in a sentence. Names of front matter keys are never translated.

## Statuses

finding-stale = تغيّر المصدر بعد إعداد هذه الترجمة.
# $reusable is how many translations of the very same content exist under other paths.
finding-missing =
    { $reusable ->
        [zero] لا ترجمة لهذا المستند المصدر.
        [one] لا ترجمة لهذا المستند المصدر؛ توجد ترجمة واحدة للمحتوى نفسه.
        [two] لا ترجمة لهذا المستند المصدر؛ توجد ترجمتان للمحتوى نفسه.
        [few] لا ترجمة لهذا المستند المصدر؛ توجد { $reusable } ترجمات للمحتوى نفسه.
        [many] لا ترجمة لهذا المستند المصدر؛ توجد { $reusable } ترجمة للمحتوى نفسه.
       *[other] لا ترجمة لهذا المستند المصدر؛ توجد { $reusable } ترجمة للمحتوى نفسه.
    }
finding-orphaned = لم يعد المستند المصدر موجودًا.
finding-orphaned-moved = نُقل المستند المصدر إلى { $path }.
finding-orphaned-renamed = أُعيدت تسمية المستند المصدر إلى { $path } وعُدّل (نسبة التشابه { $percent }%).
finding-missing-renamed = أُعيدت تسمية هذا المستند المصدر، وكان { $path }، وعُدّل (نسبة التشابه { $percent }%)؛ ولم تُنقل ترجمته بعد.
finding-orphaned-redirected = لم يعد المستند المصدر موجودًا؛ تعيد صفحته التوجيه إلى { $url }.
finding-untracked = لا تسجّل هذه الترجمة المصدر الذي أُعدّت منه.
# $count is how many lines are new or say something else, $lines which.
finding-edited =
    { $count ->
        [zero] عُدّلت بعد إنشاء سجلها (الأسطر { $lines }). إذا كانت لا تزال تطابق المصدر، فشغّل locdrift accept.
        [one] عُدّلت بعد إنشاء سجلها (السطر { $lines }). إذا كانت لا تزال تطابق المصدر، فشغّل locdrift accept.
        [two] عُدّلت بعد إنشاء سجلها (السطران { $lines }). إذا كانت لا تزال تطابق المصدر، فشغّل locdrift accept.
        [few] عُدّلت بعد إنشاء سجلها (الأسطر { $lines }). إذا كانت لا تزال تطابق المصدر، فشغّل locdrift accept.
        [many] عُدّلت بعد إنشاء سجلها (الأسطر { $lines }). إذا كانت لا تزال تطابق المصدر، فشغّل locdrift accept.
       *[other] عُدّلت بعد إنشاء سجلها (الأسطر { $lines }). إذا كانت لا تزال تطابق المصدر، فشغّل locdrift accept.
    }
finding-edited-gone =
    { $blocks ->
        [zero] عُدّلت بعد إنشاء سجلها (لم تُحذف أي كتلة). إذا كانت لا تزال تطابق المصدر، فشغّل locdrift accept.
        [one] عُدّلت بعد إنشاء سجلها (حُذفت كتلة واحدة). إذا كانت لا تزال تطابق المصدر، فشغّل locdrift accept.
        [two] عُدّلت بعد إنشاء سجلها (حُذفت كتلتان). إذا كانت لا تزال تطابق المصدر، فشغّل locdrift accept.
        [few] عُدّلت بعد إنشاء سجلها (حُذفت { $blocks } كتل). إذا كانت لا تزال تطابق المصدر، فشغّل locdrift accept.
        [many] عُدّلت بعد إنشاء سجلها (حُذفت { $blocks } كتلة). إذا كانت لا تزال تطابق المصدر، فشغّل locdrift accept.
       *[other] عُدّلت بعد إنشاء سجلها (حُذفت { $blocks } كتلة). إذا كانت لا تزال تطابق المصدر، فشغّل locdrift accept.
    }
finding-orphaned-record = السجل { $file } لا يخص أي ترجمة. إذا نُقلت الترجمة، فشغّل locdrift update؛ وإلا فاحذف السجل.
finding-lock-unreadable = تتعذّر قراءة السجل { $file }: { $why }.
finding-lock-too-large = السجل { $file } أكبر من الحد الأقصى { $limit } بايت.
finding-lock-json = تتعذّر قراءة السجل { $file }: السطر { $line }: { $complaint }.
finding-lock-schema = صيغة السجل { $file } هي «{ $found }»، ولا يعرفها هذا الإصدار من locdrift. حدّث locdrift.
finding-message-missing = مفقود من هذه الترجمة: ‎{ $names }.
finding-message-obsolete = لا يوجد { $name } في المصدر.
finding-message-duplicate = سبق تعريف { $name } أعلاه؛ لا تستخدم البرامج سوى أحد التعريفين.
finding-message-invalid = نص Fluent غير صالح: { $complaint }. تتخطى البرامج هذه الرسالة.
finding-message-too-deep = تداخل العناصر (placeables) أعمق من المسموح به.
finding-reference-unknown = تستخدم { $name } المرجع ‎{ $reference }، ولا تستخدمه الرسالة المصدر.
finding-reference-missing = لا تعرض { $name } المرجع ‎{ $reference }، وتعرضه الرسالة المصدر.
finding-function-different = في { $name } يوجد ‎{ $found }‎؛ وفي المصدر ‎{ $expected }‎.
finding-plurals-missing = تفتقر { $name } إلى صيغ لفئات الجمع التالية في اللغة: { $categories }.
finding-plurals-extra = في { $name } صيغ لفئات الجمع التالية، وهي ليست من فئات اللغة: { $categories }.
finding-number-different = الأرقام في { $name } هي { $found }؛ وفي المصدر { $expected }.
finding-number-missing = تفتقر { $name } إلى رقم موجود في المصدر: { $expected }.
finding-code-missing = تفتقر { $name } إلى ما يوجد في المصدر: ‎{ $code }‎.
finding-malformed-hash =
    { $digits ->
        [zero] قيمة ms.openlocfilehash هي «{ $found }» (بلا أحرف)؛ المتوقع 40 أو 64 رقمًا سداسيًا عشريًا.
        [one] قيمة ms.openlocfilehash هي «{ $found }» (حرف واحد)؛ المتوقع 40 أو 64 رقمًا سداسيًا عشريًا.
        [two] قيمة ms.openlocfilehash هي «{ $found }» (حرفان)؛ المتوقع 40 أو 64 رقمًا سداسيًا عشريًا.
        [few] قيمة ms.openlocfilehash هي «{ $found }» ({ $digits } أحرف)؛ المتوقع 40 أو 64 رقمًا سداسيًا عشريًا.
        [many] قيمة ms.openlocfilehash هي «{ $found }» ({ $digits } حرفًا)؛ المتوقع 40 أو 64 رقمًا سداسيًا عشريًا.
       *[other] قيمة ms.openlocfilehash هي «{ $found }» ({ $digits } حرف)؛ المتوقع 40 أو 64 رقمًا سداسيًا عشريًا.
    }
finding-contradictory-hash = ورد ms.openlocfilehash مرتين: «{ $first }» أعلاه و«{ $second }» هنا. أبقِ بصمة المصدر الذي تُرجم.
finding-no-hash = في الترويسة مفاتيح من سجل منشأ، لكن ليس فيها ms.openlocfilehash.
finding-not-a-commit = «{ $found }» ليس معرّف إيداع؛ المتوقع 7 أرقام سداسية عشرية على الأقل.
finding-not-a-digest = «{ $found }» ليست بصمة { $kind }؛ المتوقع من 8 إلى { $digits } رقمًا سداسيًا عشريًا.
finding-not-a-date = «{ $found }» ليس تاريخًا؛ المتوقع تاريخ مثل ‎2026-03-04.
finding-front-matter-too-large = الترويسة أطول من الحد الأقصى { $limit } بايت.
finding-front-matter-unclosed = ليس للترويسة سطر إغلاق ---.
finding-utf16 = الملف بترميز UTF-16؛ احفظه بترميز UTF-8.
finding-translation-unreadable = تتعذّر قراءة الترجمة: { $why }.
finding-source-unreadable = تتعذّر قراءة المصدر: { $why }.
finding-source-not-utf8 = السطر { $line } ليس UTF-8 صالحًا، ولذلك لا يمكن كتابة أي ترجمة لهذا المصدر. حوّل الملف إلى UTF-8.
finding-source-not-yaml = نص { $language } في الترويسة غير صالح (السطر { $line })، ولذلك لا يمكن كتابة أي ترجمة لهذا المصدر. صحّحه.
finding-source-not-table = نص { $language } غير صالح (السطر { $line })، ولذلك لا يمكن كتابة أي ترجمة لهذا المصدر. صحّحه.
finding-source-not-fluent = نص Fluent غير صالح (السطر { $line })، ولذلك لا يمكن كتابة أي ترجمة لهذا المصدر. صحّحه.
finding-source-stray-returns = ينتهي السطر { $line } بحرفي إرجاع، ولذلك لا يمكن كتابة أي ترجمة لهذا المصدر. صحّح نهايات الأسطر.

## Provenance

finding-wrong-locale = قيمة ms.contentlocale هي { $found }؛ المتوقع { $expected }، وهي لغة هذا المجلد.
finding-malformed-commit = قيمة ms.sourcegitcommit هي «{ $found }»؛ المتوقع معرّف إيداع من 40 رقمًا سداسيًا عشريًا.
finding-malformed-translation-type = قيمة ms.translationtype هي «{ $found }»؛ المتوقع MT أو HT.
finding-malformed-content-locale = قيمة ms.contentlocale هي «{ $found }»؛ المتوقع وسم لغة مثل nl-NL.
finding-malformed-last-handoff = قيمة ms.lasthandoff هي «{ $found }»؛ المتوقع تاريخ بالصيغة MM/DD/YYYY.
finding-malformed-file-id = قيمة ms.locfileid هي «{ $found }»؛ المتوقع رقم.

## Files

# $complaint is the YAML parser's own words, in English.
finding-front-matter = نص { $language } في الترويسة غير صالح (السطر { $line }، العمود { $column }): { $complaint }. ولذلك قُرئت المفاتيح سطرًا سطرًا.
finding-case-mismatch = يختلف هذا المسار عن مسار المصدر، وهو { $path }، في حالة الأحرف.
finding-unlisted = تم تخطي هذا المسار: { $why }.
finding-redirects-unreadable = تتعذّر قراءة عمليات إعادة التوجيه: { $why }.
finding-redirects-json = تتعذّر قراءة عمليات إعادة التوجيه: السطر { $line }، العمود { $column }: { $complaint }.

## Why something cannot be read, as the end of a sentence without its full stop

unreadable-not-found = لا يوجد ملف أو مجلد بهذا الاسم
unreadable-denied = لا إذن بالوصول
unreadable-symlink = هو رابط رمزي، ولا يتبع locdrift الروابط الرمزية
unreadable-non-utf8-name = اسمه ليس UTF-8 صالحًا
unreadable-special-file = ليس ملفًا عاديًا ولا مجلدًا
unreadable-partial-clone = النسخة المستنسخة جزئية وينقصها هذا الملف (شغّل git fetch --refetch --no-filter)
unreadable-not-a-directory = ليس مجلدًا

## Rules, in a sentence

rule-invalid-provenance = لا يمكن استخدام سجل منشأ إحدى الترجمات.
rule-unreadable-document = تتعذّر قراءة أحد المستندات.
rule-stale-translation = تغيّر المصدر بعد إعداد الترجمة.
rule-missing-translation = لا ترجمة لأحد المستندات المصدر.
rule-orphaned-translation = لم يعد المستند المصدر لإحدى الترجمات موجودًا.
rule-untracked-translation = لا تسجّل الترجمة مصدرها.
rule-edited-translation = تغيّرت الترجمة بعد إنشاء سجلها.
rule-orphaned-record = يوجد سجل لا يخص أي ترجمة.
rule-invalid-message = إحدى الرسائل ليست Fluent صالحًا.
rule-missing-message = إحدى رسائل المصدر مفقودة من الترجمة.
rule-unknown-reference = تستخدم إحدى الرسائل متغيرًا أو مصطلحًا أو رسالة لا يستخدمها مصدرها.
rule-missing-reference = لا تعرض إحدى الرسائل متغيرًا أو مصطلحًا أو رسالة يعرضها مصدرها.
rule-different-function = تستدعي إحدى الرسائل دالة على نحو يختلف عن مصدرها.
rule-plural-categories = فئات الجمع في إحدى الرسائل ليست فئات لغتها.
rule-different-number = تختلف الأرقام في إحدى الرسائل عنها في مصدرها.
rule-missing-code = تفتقر إحدى الرسائل إلى أمر أو خيار أو اسم ملف أو عنوان موجود في مصدرها.
rule-duplicate-message = عُرّفت إحدى الرسائل أكثر من مرة.
rule-obsolete-message = إحدى رسائل الترجمة لم تعد موجودة في المصدر.
rule-wrong-locale = تذكر الترجمة لغة غير لغة مجلدها.
rule-malformed-provenance = إحدى القيم في سجل المنشأ بصيغة غير صحيحة.
rule-unreadable-front-matter = الترويسة ليست YAML أو TOML صالحًا.
rule-path-case-mismatch = يختلف مسار الترجمة عن مسار مصدرها في حالة الأحرف.
rule-unlisted-path = تم تخطي مسار قد يحتوي على مستندات.
rule-broken-redirection = لا يمكن استخدام ملف إعادة التوجيه الخاص بالمصدر.

# The heading over the list of rules.
explain-rules = القواعد ومستوياتها الافتراضية:

## Damage: what machine translation broke

rule-translated-identifier = تُرجم أحد المعرّفات.
rule-split-identifier = في أحد المعرّفات مسافات.
rule-changed-version = تغيّر أحد أرقام الإصدارات.
rule-empty-link = أحد الروابط بلا نص.
rule-lost-link = أحد روابط المصدر مفقود.
rule-lost-image = إحدى صور المصدر مفقودة.
rule-lost-alert = تُرجمت الكلمة المفتاحية لأحد التنبيهات.
rule-broken-emphasis = تظهر علامات التشديد كنص.
rule-leaked-markup = تظهر علامات توصيف من أداة ترجمة كنص.
rule-broken-placeholder = أحد العناصر النائبة مفقود أو متغيّر.
rule-altered-code = تغيّرت شيفرة.
rule-changed-number = تغيّر أحد الأرقام.
rule-untranslated-text = تُرك نص دون ترجمة.
rule-replacement-character = فُقدت أحرف.
rule-heading-anchor = إحدى المراسي مفقودة أو خاطئة.
rule-wrong-base = لم تُعدّ الترجمة من إصدار المصدر الذي تسجّله.
rule-broken-link = يشير أحد الروابط إلى ملف أو عنوان غير موجود.
rule-glossary = لا تستخدم الترجمة مصطلحات المسرد.

finding-translated-identifier = تُرجم المعرّف: «{ $translation }»؛ وفي المصدر «{ $base }».
finding-split-identifier = مسافات في معرّف: «{ $translation }»؛ وفي المصدر «{ $base }».
finding-changed-version = تغيّر الإصدار: «{ $translation }»؛ وفي المصدر «{ $base }».
finding-empty-link = رابط بلا نص: «{ $translation }»؛ وفي المصدر «{ $base }».
finding-lost-link = رابط مفقود: في المصدر «{ $base }».
finding-lost-image = صورة مفقودة: في المصدر «{ $base }».
finding-lost-alert = تُرجمت الكلمة المفتاحية للتنبيه: «{ $translation }»؛ وفي المصدر «{ $base }».
finding-broken-emphasis = علامات تشديد تظهر كنص: «{ $translation }».
finding-leaked-markup = علامات توصيف من أداة ترجمة: «{ $translation }».
finding-broken-placeholder = عنصر نائب مفقود أو متغيّر: في المصدر «{ $base }».
finding-altered-code = تغيّرت الشيفرة: «{ $translation }»؛ وفي المصدر «{ $base }».
finding-changed-number = تغيّر الرقم: «{ $translation }»؛ وفي المصدر «{ $base }».
finding-untranslated-text = نص غير مترجم: «{ $translation }».
finding-replacement-character = أحرف مفقودة: «{ $translation }».
finding-heading-anchor = مرساة مفقودة أو خاطئة: «{ $translation }»؛ العنوان في المصدر «{ $base }».
finding-heading-anchor-link = الرابط «{ $translation }» لا يشير إلى أي عنوان في هذه الصفحة؛ وفي المصدر «{ $base }».
finding-wrong-base = تطابق البنية المصدر الحالي لا الإصدار المسجَّل. إذا كانت الترجمة محدّثة، فشغّل locdrift accept.
finding-broken-link = يشير الرابط «{ $translation }» إلى ملف أو عنوان لا يوجد في الترجمات ولا في المصدر.
finding-term = يترجم المسرد «{ $term }» إلى «{ $wanted }»، ولا تستخدمه الترجمة.
finding-term-kept = يُبقي المسرد «{ $term }» دون ترجمة؛ وهو غير موجود في الترجمة.
finding-term-avoided = يطلب المسرد تجنّب «{ $avoided }» مقابل «{ $term }».
