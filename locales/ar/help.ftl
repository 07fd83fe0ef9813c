### What --help shows. Names of commands, options and values are never translated.

usage-label = الاستخدام
usage-commands = الأوامر
usage-arguments = الوسائط
usage-options = الخيارات
usage-examples = أمثلة

help-about = العثور على المستندات المترجمة التي انحرفت عن مصدرها.
help-help = عرض هذه المساعدة
help-version = عرض الإصدار
help-lang = لغة الرسائل: { $known }
help-color = وقت استخدام الألوان: auto أو always أو never
help-check = إعداد تقرير بحالة كل ترجمة
help-check-long =
    إعداد تقرير بحالة كل ترجمة: محدّثة أو قديمة أو مفقودة أو يتيمة أو بلا منشأ أو غير صالحة.

    تسجّل الترجمة بصمة المصدر الذي أُعدّت منه، في الترويسة مثلًا (ms.openlocfilehash). وتكون محدّثة إذا كانت بصمة المصدر لا تزال كما سُجّلت.
help-config = ملف التكوين؛ والافتراضي أقرب { $file } هنا أو في مجلد أعلى
help-include = الاقتصار على المستندات المطابقة؛ يمكن تكراره
help-exclude = استبعاد المستندات المطابقة؛ يمكن تكراره
help-format = صيغة الإخراج: { $known }
help-output = كتابة تقرير إلى ملف أيضًا؛ يمكن تكراره
help-all = عرض المستندات كلها، لا ما يملأ الشاشة فقط
help-explain = شرح قاعدة، أو سرد كل القواعد
help-explain-rule = اسم القاعدة
help-guide = عرض صفحة من الدليل، بالإنجليزية، أو سرد مواضيعه
help-guide-topic = الموضوع: { $known }
example-guide = القراءة عن المستويات والحدود وخط الأساس
help-report = تحويل التقارير المحفوظة أو دمجها
help-report-files = تقارير بالصيغة json؛ استخدم - للإدخال القياسي
help-report-long = لا حاجة إلى المستندات نفسها. تُدمج التقارير عن المصدر نفسه كأنها تقرير تشغيل واحد. وإذا اختلفت المصادر، سُمّيت المستندات بمساراتها من المجلد الأصل المشترك بين كل المجلدات، بحيث تعرض صفحة واحدة كل مستودعات المؤسسة. وتبقى النتائج بلغة التشغيل الذي أنشأها.
example-report = عرض تقارير عدة لغات في صفحة واحدة
help-schema = طباعة مخطط JSON Schema لصيغة، أو سرد الصيغ
help-schema-name = الصيغة: { $known }
example-schema = تمكين المحرّر من التحقق من locdrift.yml وإكماله
help-timeline = عرض الانحراف عبر الزمن، من محفوظات git وحدها
help-timeline-long = تعرض كل نقطة الفرعين الرئيسيين كما كانا في ذلك اليوم، بالأرقام التي يعطيها locdrift check لهاتين المراجعتين. وتُحسب أيام التأخر عن المصدر من تغيّره حتى وصول التغيير إلى الترجمة.
help-timeline-every = المدة بين كل نقطتين: { $known }؛ والافتراضي month
help-timeline-since = اليوم الأول، مثل ‎2020-01-31
help-timeline-points = عدد النقاط رجوعًا من الآن؛ والافتراضي 24، أو كل النقاط مع ‎--since
help-timeline-output = كتابة التقرير الحالي مع هذه المنحنيات أيضًا، كصفحة ويب
example-timeline = معرفة ما إذا كان الانحراف يزداد، ربعًا بعد ربع
example-timeline-page = عرض المنحنيات في المتصفح
help-metrics = كتابة نص OpenMetrics؛ مثل ‎--format openmetrics
badge-label = الترجمات
badge-current = { $percent }% محدّثة
help-exit-codes =
    رموز الخروج: 0 نجح الفحص، 1 فشل بسبب أخطاء، 2 تعذّر تشغيل الأمر.

## Examples: the line above each command

example-check = مقارنة مجلدين من الترجمات بمصدرهما
example-check-config = فحص ما يصفه locdrift.yml
example-check-json = كتابة تقرير لبرامج أخرى
example-explain = معرفة معنى إحدى النتائج وما يجب فعله

## Shells and manual pages

help-completions = طباعة برنامج نصي للإكمال التلقائي في الصدفة
help-completions-long = يكمل البرنامج النصي الأوامر والخيارات والقيم، مع وصفها بلغة الرسائل. اكتبه حيث تبحث الصدفة عن مثل هذه البرامج.
help-completions-shell = الصدفة: { $known }
example-completions = تثبيت الإكمال التلقائي للصدفة { $shell }
help-man = كتابة صفحات الدليل إلى مجلد
help-man-long = كتابة صفحة عن locdrift وصفحة لكل أمر، بلغة الرسائل. تُستبدل الصفحات الموجودة التي كتبها locdrift؛ وإذا كانت صفحة ستحل محل أي ملف آخر، فلا يُكتب شيء.
help-man-folder = مجلد الصفحات
example-man = تثبيت صفحات الدليل للمستخدم الحالي
man-written = كُتبت في { $folder } صفحات الدليل، وعددها { $pages }
man-name = الاسم
man-synopsis = الصيغة
man-description = الوصف
