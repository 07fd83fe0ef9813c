### ما يعرضه --help. لا تُترجم أسماء الأوامر والخيارات والقيم.

usage-label = الاستخدام
usage-commands = الأوامر
usage-arguments = الوسائط
usage-options = الخيارات
usage-examples = أمثلة

help-about = يكشف المستندات المترجمة التي انحرفت عن مصدرها.
help-help = عرض هذه المساعدة
help-version = عرض رقم الإصدار
help-lang = لغة الرسائل: { $known }
help-color = متى تُستخدم الألوان: auto أو always أو never
help-check = تحديد حالة كل ترجمة
help-check-long =
    تحديد حالة كل ترجمة: محدّثة أو متقادمة أو مفقودة أو يتيمة أو غير متتبَّعة أو غير صالحة.

    تسجّل الترجمة في ترويستها (front matter) بصمة المصدر الذي أُعدّت منه، بالمفتاح ms.openlocfilehash. وتكون محدّثة إذا كانت تلك بصمة المصدر بحالته الآن.
help-config = ملف الإعدادات، بدلًا من أقرب { $file } هنا أو في مجلد أعلى
help-include = الاقتصار على المستندات المطابقة (يمكن تكراره)
help-exclude = استبعاد المستندات المطابقة (يمكن تكراره)
help-format = صيغة الإخراج القياسي: { $known }
help-output = كتابة تقرير إلى ملف أيضًا (يمكن تكراره)
help-all = عرض كل المستندات، لا ما يملأ شاشة واحدة فقط
help-explain = شرح قاعدة، أو سرد كل القواعد
help-explain-rule = اسم القاعدة
help-guide = عرض صفحة من الدليل، بالإنجليزية، أو سرد المواضيع
help-guide-topic = الموضوع: { $known }
example-guide = القراءة عن المستويات والحدود وخط الأساس
help-report = تحويل التقارير المحفوظة إلى صيغة أخرى أو دمج عدة تقارير في واحد
help-report-files = تقارير بصيغة json؛ الرمز - هو الدخل القياسي
help-report-long = لا حاجة إلى المستندات نفسها. تصبح تقارير المصدر الواحد تقرير تشغيل واحد. وعند اختلاف المصادر تُسمّى المستندات بمساراتها ابتداءً من المجلد الذي يضم كل الجذور، فتعرض صفحة واحدة مستودعات المؤسسة كلها. وتبقى النتائج بلغة التشغيل.
example-report = عرض تقارير عدة لغات في صفحة واحدة
help-schema = عرض مخطط JSON لصيغة، أو سرد كل الصيغ
help-schema-name = الصيغة: { $known }
example-schema = تمكين المحرر من التحقق من locdrift.yml وإكماله
help-timeline = عرض الانحراف عبر الزمن من git وحده
help-timeline-long = عند كل نقطة يُقرأ الطرفان كما كان خطاهما الرئيسيان في ذلك اليوم؛ والأرقام هي أرقام locdrift check لهاتين المراجعتين. والتأخر هو المدة من تغيير المصدر حتى وصوله إلى الترجمة.
help-timeline-every = المسافة بين نقطتين: { $known }؛ والافتراضي month
help-timeline-since = اليوم الأول، مثل 2020-01-31
help-timeline-points = عدد النقاط رجوعًا من الآن؛ الافتراضي 24، أو الكل مع ‎--since
help-timeline-output = كتابة التقرير الحالي أيضًا مع المنحنيات في صفحة
example-timeline = معرفة ما إذا كان الانحراف يزداد، ربعًا بعد ربع
example-timeline-page = فتح التقرير مع منحنياته في المتصفح
help-metrics = كتابة نص OpenMetrics كما مع ‎--format openmetrics
badge-label = الترجمات
badge-current = { $percent }% محدّثة
help-exit-codes =
    رموز الخروج: 0 نجاح، 1 فشل بسبب أخطاء، 2 تعذر تنفيذ الأمر.

example-check = مقارنة مجلدين من الترجمات بمصدرهما
example-check-config = فحص ما يصفه locdrift.yml
example-check-json = كتابة تقرير لبرامج أخرى
example-explain = معرفة معنى مشكلة وما ينبغي فعله

## الأصداف وصفحات الدليل

help-completions = عرض نص برمجي للإكمال التلقائي لصَدَفة
help-completions-long = يُكمل النص البرمجي الأوامر والخيارات والقيم مع شرحها بلغة الرسائل. احفظه حيث تبحث الصَدَفة عن مثل هذه النصوص.
help-completions-shell = الصَدَفة: { $known }
example-completions = تثبيت الإكمال التلقائي للصَدَفة { $shell }
help-man = كتابة صفحات الدليل في مجلد
help-man-long = يكتب صفحة عن locdrift وصفحة عن كل أمر بلغة الرسائل. تُستبدل الصفحات التي كتبها locdrift من قبل، أما أي ملف آخر فيبقى كما هو، ولا يُكتب عندئذٍ شيء.
help-man-folder = مجلد الصفحات
example-man = تثبيت صفحات الدليل للمستخدم الحالي
man-written = كُتبت صفحات الدليل في { $folder }: { $pages }
man-name = الاسم
man-synopsis = الصيغة
man-description = الوصف
