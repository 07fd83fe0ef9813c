### ما تكشفه القواعد، وكل قاعدة في جملة. لا تُترجم أسماء مفاتيح الترويسة (front matter).

finding-stale = تغيّر المصدر بعد إعداد هذه الترجمة.
finding-missing =
    { $reusable ->
        [zero] لا توجد ترجمة لهذا المستند المصدر.
        [one] لا توجد ترجمة لهذا المستند المصدر، لكن توجد ترجمة واحدة للمحتوى نفسه.
        [two] لا توجد ترجمة لهذا المستند المصدر، لكن توجد ترجمتان للمحتوى نفسه.
        [few] لا توجد ترجمة لهذا المستند المصدر، لكن توجد { $reusable } ترجمات للمحتوى نفسه.
        [many] لا توجد ترجمة لهذا المستند المصدر، لكن توجد { $reusable } ترجمة للمحتوى نفسه.
       *[other] لا توجد ترجمة لهذا المستند المصدر، لكن توجد { $reusable } ترجمة للمحتوى نفسه.
    }
finding-orphaned = لم يعد مصدر هذه الترجمة موجودًا.
finding-orphaned-moved = نُقل مصدر هذه الترجمة إلى { $path }.
finding-orphaned-renamed = أُعيدت تسمية مصدر هذه الترجمة إلى { $path } وعُدّل (متطابق بنسبة { $percent }%).
finding-missing-renamed = أُعيدت تسمية هذا المستند المصدر من { $path } وعُدّل (متطابق بنسبة { $percent }%)، ولم تُنقل ترجمته بعد.
finding-orphaned-redirected = لم يعد مصدر هذه الترجمة موجودًا، وأُعيد توجيه صفحته إلى { $url }.
finding-untracked = لا تسجّل هذه الترجمة المصدر الذي أُعدّت منه.
# $count عدد الأسطر الجديدة أو التي تغيّر نصها، و$lines أرقامها.
finding-edited =
    { $count ->
        [zero] عُدّلت بعد تسجيل منشئها (الأسطر { $lines }). إذا كانت لا تزال تقول ما يقوله المصدر فشغّل locdrift accept.
        [one] عُدّلت بعد تسجيل منشئها (السطر { $lines }). إذا كانت لا تزال تقول ما يقوله المصدر فشغّل locdrift accept.
        [two] عُدّلت بعد تسجيل منشئها (السطران { $lines }). إذا كانت لا تزال تقول ما يقوله المصدر فشغّل locdrift accept.
        [few] عُدّلت بعد تسجيل منشئها (الأسطر { $lines }). إذا كانت لا تزال تقول ما يقوله المصدر فشغّل locdrift accept.
        [many] عُدّلت بعد تسجيل منشئها (الأسطر { $lines }). إذا كانت لا تزال تقول ما يقوله المصدر فشغّل locdrift accept.
       *[other] عُدّلت بعد تسجيل منشئها (الأسطر { $lines }). إذا كانت لا تزال تقول ما يقوله المصدر فشغّل locdrift accept.
    }
finding-edited-gone =
    { $blocks ->
        [zero] عُدّلت بعد تسجيل منشئها (حُذفت { $blocks } كتلة). إذا كانت لا تزال تقول ما يقوله المصدر فشغّل locdrift accept.
        [one] عُدّلت بعد تسجيل منشئها (حُذفت كتلة واحدة). إذا كانت لا تزال تقول ما يقوله المصدر فشغّل locdrift accept.
        [two] عُدّلت بعد تسجيل منشئها (حُذفت كتلتان). إذا كانت لا تزال تقول ما يقوله المصدر فشغّل locdrift accept.
        [few] عُدّلت بعد تسجيل منشئها (حُذفت { $blocks } كتل). إذا كانت لا تزال تقول ما يقوله المصدر فشغّل locdrift accept.
        [many] عُدّلت بعد تسجيل منشئها (حُذفت { $blocks } كتلة). إذا كانت لا تزال تقول ما يقوله المصدر فشغّل locdrift accept.
       *[other] عُدّلت بعد تسجيل منشئها (حُذفت { $blocks } كتلة). إذا كانت لا تزال تقول ما يقوله المصدر فشغّل locdrift accept.
    }
finding-orphaned-record = ملف المنشأ { $file } لا يخص أي ترجمة. احذفه، أو شغّل locdrift update إذا نُقلت الترجمة.
finding-lock-unreadable = تتعذّر قراءة ملف المنشأ { $file }: { $why }.
finding-lock-too-large = حجم ملف المنشأ { $file } أكبر من { $limit } بايت، فلا يُقرأ.
finding-lock-json = تتعذّر قراءة ملف المنشأ { $file } (السطر { $line }): { $complaint }.
finding-lock-schema = صيغة ملف المنشأ { $file } هي «{ $found }»، ولا يعرفها هذا الإصدار من locdrift. حدّث locdrift.
finding-message-missing = غير موجود في هذه الترجمة: { $names }.
finding-message-obsolete = لا يوجد { $name } في المصدر.
finding-message-duplicate = سبق تعريف { $name } أعلاه، ولا يُستخدم إلا تعريف واحد.
finding-message-invalid = صيغة Fluent غير صحيحة: { $complaint }. تتجاوز البرامج هذه الرسالة.
finding-message-too-deep = العناصر النائبة متداخلة بعمق يتعذّر معه قراءتها.
finding-reference-unknown = يستخدم { $name } المرجع { $reference }، ولا يستخدمه المصدر.
finding-reference-missing = لا يعرض { $name } المرجع { $reference } كما يفعل المصدر.
finding-function-different = في { $name } يوجد { $found }، وفي المصدر { $expected }.
finding-plurals-missing = ليس في { $name } صيغة لفئات الجمع التالية في اللغة: { $categories }.
finding-plurals-extra = في { $name } صيغ لفئات جمع لا توجد في اللغة: { $categories }.
finding-number-different = الأرقام في { $name } هي { $found }، وفي المصدر { $expected }.
finding-number-missing = ينقص { $name } رقم موجود في المصدر: { $expected }.
finding-code-missing = ينقص { $name } ما يوجد في المصدر: { $code }.
# تُعرض القيمة بعد مفتاحها اللاتيني داخل علامتي التنصيص كي لا تنفصل أرقامها الأولى عنها.
finding-malformed-hash =
    { $digits ->
        [zero] صيغة خاطئة: «ms.openlocfilehash: { $found }» (بلا أحرف). المتوقع 40 أو 64 رقمًا سداسيًا عشريًا.
        [one] صيغة خاطئة: «ms.openlocfilehash: { $found }» (حرف واحد). المتوقع 40 أو 64 رقمًا سداسيًا عشريًا.
        [two] صيغة خاطئة: «ms.openlocfilehash: { $found }» (حرفان). المتوقع 40 أو 64 رقمًا سداسيًا عشريًا.
        [few] صيغة خاطئة: «ms.openlocfilehash: { $found }» ({ $digits } أحرف). المتوقع 40 أو 64 رقمًا سداسيًا عشريًا.
        [many] صيغة خاطئة: «ms.openlocfilehash: { $found }» ({ $digits } حرفًا). المتوقع 40 أو 64 رقمًا سداسيًا عشريًا.
       *[other] صيغة خاطئة: «ms.openlocfilehash: { $found }» ({ $digits } حرف). المتوقع 40 أو 64 رقمًا سداسيًا عشريًا.
    }
finding-contradictory-hash = ورد المفتاح مرتين: أولًا «ms.openlocfilehash: { $first }»، وهنا «ms.openlocfilehash: { $second }». أبقِ قيمة المصدر الذي تُرجم.
finding-no-hash = في الترويسة مفاتيح ترجمة، لكن ينقصها ms.openlocfilehash.
finding-not-a-commit = «{ $found }» ليس معرّف إيداع؛ المتوقع 7 أرقام سداسية عشرية منه على الأقل.
finding-not-a-digest = «{ $found }» ليس تجزئة { $kind }؛ المتوقع من 8 إلى { $digits } رقمًا سداسيًا عشريًا.
finding-not-a-date = «{ $found }» ليس تاريخًا؛ المتوقع مثل 2026-03-04.
finding-front-matter-too-large = تتجاوز الترويسة أول { $limit } بايت، ولا يُقرأ ما بعدها.
finding-front-matter-unclosed = لا يوجد سطر الإغلاق --- في الترويسة، فنهايتها غير معروفة.
finding-utf16 = الملف بترميز UTF-16؛ احفظه بترميز UTF-8.
finding-translation-unreadable = تتعذّر قراءة الترجمة: { $why }.
finding-source-unreadable = تتعذّر قراءة المصدر: { $why }.
finding-source-not-utf8 = السطر { $line } ليس UTF-8، لذلك لا يمكن كتابة أي ترجمة لهذا المصدر. حوّل الملف إلى UTF-8.
finding-source-not-yaml = الترويسة ليست { $language } صحيحًا (السطر { $line })، لذلك لا يمكن كتابة أي ترجمة لهذا المصدر. صحّحها.
finding-source-not-table = ليس { $language } صالحًا (السطر { $line })، لذلك لا يمكن كتابة أي ترجمة لهذا المصدر. صحّحه.
finding-source-not-fluent = السطر { $line } ليس بصيغة Fluent صحيحة، لذلك لا يمكن كتابة أي ترجمة لهذا المصدر. صحّحه.
finding-source-stray-returns = ينتهي السطر { $line } بمحرفي رجوع، لذلك لا يمكن كتابة أي ترجمة لهذا المصدر. صحّح نهايات الأسطر.

finding-wrong-locale = قيمة ms.contentlocale هي { $found }، لكن هذه الشجرة للغة { $expected }.
finding-malformed-commit = صيغة خاطئة: «ms.sourcegitcommit: { $found }». المتوقع معرّف إيداع واحد من 40 رقمًا سداسيًا عشريًا.
finding-malformed-translation-type = صيغة خاطئة: «ms.translationtype: { $found }». المتوقع MT أو HT.
finding-malformed-content-locale = صيغة خاطئة: «ms.contentlocale: { $found }». المتوقع وسم لغة واحد مثل nl-NL.
finding-malformed-last-handoff = صيغة خاطئة: «ms.lasthandoff: { $found }». المتوقع تاريخ واحد بالصيغة MM/DD/YYYY.
finding-malformed-file-id = صيغة خاطئة: «ms.locfileid: { $found }». المتوقع رقم واحد.

finding-front-matter = الترويسة ليست { $language } صحيحًا (السطر { $line }، العمود { $column }): { $complaint }. لذلك جرى البحث عن بيانات المنشأ في أسطرها.
finding-case-mismatch = المصدر هو { $path }، والمساران مختلفان في حالة الأحرف.
finding-unlisted = جرى تخطي هذا المسار: { $why }.
finding-redirects-unreadable = تتعذّر قراءة ملف إعادة التوجيه: { $why }.
finding-redirects-json = تتعذّر قراءة ملف إعادة التوجيه (السطر { $line }، العمود { $column }): { $complaint }.

unreadable-not-found = لا يوجد ملف أو مجلد بهذا الاسم
unreadable-denied = لا إذن بالوصول إليه
unreadable-symlink = هو رابط رمزي، والروابط الرمزية لا تُتبَع
unreadable-non-utf8-name = اسمه ليس بترميز UTF-8
unreadable-special-file = ليس ملفًا ولا مجلدًا
unreadable-partial-clone = النسخة جزئية ولا تحتويه (git fetch --refetch --no-filter)
unreadable-not-a-directory = ليس مجلدًا

rule-invalid-provenance = لا يمكن استخدام بيانات منشأ الترجمة.
rule-unreadable-document = تتعذّر قراءة أحد المستندات.
rule-stale-translation = تغيّر المصدر بعد إعداد الترجمة.
rule-missing-translation = لا توجد ترجمة لأحد مستندات المصدر.
rule-orphaned-translation = لم يعد مصدر الترجمة موجودًا.
rule-untracked-translation = لا تسجّل الترجمة مصدرها.
rule-edited-translation = تغيّرت الترجمة بعد تسجيل منشئها.
rule-orphaned-record = ملف منشأ لا يخص أي ترجمة.
rule-invalid-message = رسالة ليست بصيغة Fluent صحيحة.
rule-missing-message = رسالة من المصدر غير موجودة في الترجمة.
rule-unknown-reference = تستخدم رسالة متغيرًا أو مصطلحًا أو رسالة لا يستخدمها مصدرها.
rule-missing-reference = لا تعرض رسالة متغيرًا أو مصطلحًا أو رسالة يعرضها مصدرها.
rule-different-function = تستدعي رسالة دالة على نحو يختلف عن مصدرها.
rule-plural-categories = فئات الجمع في رسالة ليست فئات لغتها.
rule-different-number = تختلف الأرقام في رسالة عن أرقام مصدرها.
rule-missing-code = ينقص رسالةً أمر أو خيار أو اسم ملف أو عنوان موجود في مصدرها.
rule-duplicate-message = رسالة معرَّفة أكثر من مرة.
rule-obsolete-message = رسالة من الترجمة غير موجودة في المصدر.
rule-wrong-locale = تذكر الترجمة لغة غير لغة شجرتها.
rule-malformed-provenance = إحدى قيم بيانات المنشأ خاطئة الصيغة.
rule-unreadable-front-matter = الترويسة ليست YAML أو TOML صحيحًا.
rule-path-case-mismatch = يختلف مسار الترجمة عن مسار مصدرها في حالة الأحرف.
rule-unlisted-path = جرى تخطي مسار قد يحتوي على مستندات.
rule-broken-redirection = لا يمكن استخدام ملف إعادة التوجيه الخاص بالمصدر.

explain-rules = القواعد ومستوياتها الافتراضية:

## الأضرار: ما أفسدته الترجمة الآلية

rule-translated-identifier = تُرجم أحد المعرّفات.
rule-split-identifier = في أحد المعرّفات مسافات.
rule-changed-version = تغيّر أحد أرقام الإصدارات.
rule-empty-link = فقد أحد الروابط نصه.
rule-lost-link = ينقص أحد روابط المصدر.
rule-lost-image = تنقص إحدى صور المصدر.
rule-lost-alert = تُرجمت الكلمة المفتاحية لأحد التنبيهات.
rule-broken-emphasis = تظهر علامات التشديد كنص.
rule-leaked-markup = تظهر علامات أداة ترجمة كنص.
rule-broken-placeholder = ينقص أحد العناصر النائبة أو تغيّر.
rule-altered-code = تغيّرت تعليمات برمجية.
rule-changed-number = تغيّر أحد الأعداد.
rule-untranslated-text = لم يُترجم أحد النصوص.
rule-replacement-character = فُقدت محارف.
rule-heading-anchor = تنقص إحدى نقاط الارتساء أو هي خاطئة.
rule-wrong-base = إصدار المصدر المسجّل ليس الإصدار الذي تُرجم.
rule-broken-link = يؤدي رابط إلى ملف أو عنوان غير موجود.
rule-glossary = لا تستخدم الترجمة مصطلحات المسرد.

finding-translated-identifier = تُرجم المعرّف: «{ $translation }». في المصدر «{ $base }».
finding-split-identifier = مسافات في معرّف: «{ $translation }». في المصدر «{ $base }».
finding-changed-version = تغيّر الإصدار إلى «{ $translation }». في المصدر «{ $base }».
finding-empty-link = رابط بلا نص: «{ $translation }». في المصدر «{ $base }».
finding-lost-link = رابط ناقص. في المصدر «{ $base }».
finding-lost-image = صورة ناقصة. في المصدر «{ $base }».
finding-lost-alert = تُرجمت الكلمة المفتاحية للتنبيه: «{ $translation }». في المصدر «{ $base }».
finding-broken-emphasis = تشديد يظهر كنص: «{ $translation }».
finding-leaked-markup = علامات أداة ترجمة: «{ $translation }».
finding-broken-placeholder = عنصر نائب ناقص أو متغيّر. في المصدر «{ $base }».
finding-altered-code = تغيّرت التعليمات البرمجية إلى «{ $translation }». في المصدر «{ $base }».
finding-changed-number = تغيّر العدد إلى «{ $translation }». في المصدر «{ $base }».
finding-untranslated-text = لم يُترجم: «{ $translation }».
finding-replacement-character = محارف مفقودة: «{ $translation }».
finding-heading-anchor = نقطة الارتساء ناقصة أو خاطئة: «{ $translation }». العنوان في المصدر «{ $base }».
finding-heading-anchor-link = الرابط «{ $translation }» لا يؤدي إلى شيء في هذه الصفحة. في المصدر «{ $base }».
finding-wrong-base = البنية هي بنية المصدر الحالي لا بنية المصدر المسجّل. إذا كانت الترجمة محدّثة، فشغّل locdrift accept.
finding-broken-link = الرابط «{ $translation }» لا يؤدي إلى شيء: لا يوجد هذا الملف أو العنوان في الترجمات ولا في المصدر.
finding-term = في المسرد «{ $wanted }» مقابل «{ $term }»، ولا تستخدمه الترجمة.
finding-term-kept = يُبقي المسرد «{ $term }» كما هو، وهو غير موجود في الترجمة.
finding-term-avoided = يطلب المسرد تجنّب «{ $avoided }» مقابل «{ $term }».
