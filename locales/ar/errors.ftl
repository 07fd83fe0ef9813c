### ما يمنع التنفيذ كما طُلب. لا تُترجم أسماء الخيارات ولا المفاتيح.

error-label = خطأ

error-source-root = تتعذّر قراءة مجلد المصدر { $path }: { $why }.
error-locale-root = تتعذّر قراءة مجلد الترجمة { $path }: { $why }.
error-no-repository = لا يوجد مستودع في المسار { $path }، فلا يمكن قراءة أي مراجعة منه.
error-repository = تتعذر قراءة مستودع git الخاص بالمسار { $path }: { $why }.
error-unknown-revision = لا توجد المراجعة { $revision } في المستودع { $path }: { $complaint }.
error-no-folder = لا يوجد المجلد { $folder } في المراجعة { $revision }.
error-no-locale = يتعذّر تحديد لغة المجلد { $path }. اكتبه بالصيغة TAG={ $path }، مثل nl-NL={ $path }.
error-bad-locale = «{ $tag }» ليس وسم لغة. اكتب وسمًا مثل nl-NL.
error-duplicate-locale = مجلدان للغة نفسها { $locale }: الأول { $first } والثاني { $second }. أعطِ كلًا منهما وسمًا خاصًا به بالصيغة TAG=FOLDER.
error-same-root = المجلد مذكور مرتين: { $path }. قارن بين مجلدات مختلفة.
error-no-documents = لا توجد مستندات للمقارنة (.md, .mdx, .yml, .yaml) في المجلد { $path }. تحقق من المجلد ومن أنماط include وexclude.
error-no-locales-found = لا يوجد مجلد يطابق { $template }.
error-no-config = لا يوجد { $file } هنا ولا في أي مجلد أعلى. حدّد المجلدات كما في «locdrift check SOURCE LOCALE»، أو أنشئ الملف بالأمر locdrift init.
error-read = تتعذّر قراءة { $path }: { $why }.
error-write = تتعذّر الكتابة إلى { $path }: { $why }.
error-glob = «{ $glob }» ليس نمطًا صالحًا: { $complaint }.
error-pattern = لا يمكن استخدام التعبير النمطي «{ $pattern }»: { $complaint }
config-unknown-preset = لا توجد طريقة تسجيل باسم «{ $name }»؛ المعروفة: { $known }
config-unknown-dialect = لا توجد لهجة باسم «{ $name }»؛ المعروفة: { $known }
error-manifest = تتعذّر قراءة السجلات في { $path }:{ $line }: { $complaint }
error-unknown-rule = لا توجد قاعدة باسم «{ $rule }».
error-unknown-language = لا يدعم locdrift اللغة «{ $tag }». اللغات المدعومة: { $known }.
error-stdout-twice = لا يمكن توجيه أكثر من تقرير واحد إلى الإخراج القياسي.
error-output = «{ $value }» ليس إخراجًا صالحًا. اكتب FORMAT=FILE، حيث FORMAT أحد ما يلي: { $known }.
error-report-json = { $path }:{ $line }:{ $column } ليس تقريرًا: { $complaint }. المتوقع: ناتج locdrift check --format json.
error-report-schema = صيغة { $path } هي «{ $found }»؛ والمتوقع { $expected }. أعد إنشاءه بهذا الإصدار: locdrift check --format json.
error-report-value = تتعذر قراءة { $path }: قيمة { $place } هي «{ $found }» ولا يعرفها هذا الإصدار. أعد إنشاءه بهذا الإصدار: locdrift check --format json.
error-report-shared = يحتوي كل من { $first } و{ $second } على { $document } ({ $locale }). احذف أحدهما.
hint-nearest = هل تقصد «{ $nearest }»؟
hint-known = المتاح: { $known }.

config-syntax = ليس هذا YAML صحيحًا: { $complaint }.
config-unknown-key = لا يوجد هنا مفتاح باسم «{ $key }».
config-missing-key = المفتاح «{ $key }» مفقود.
config-duplicate-key = المفتاح «{ $key }» وارد هنا مرتين.
config-bad-value = وُجد «{ $found }»، والمتوقع { $expected }.
config-alias = المراسي والأسماء المستعارة في YAML غير مدعومة هنا.
config-too-deep = التداخل هنا أعمق من اللازم.

expected-mapping = مفاتيح لها قيم
expected-text = نص
expected-list = قائمة
expected-locales = قالب مثل docs/{"{"}lang{"}"} أو قائمة مجلدات
expected-template = قالب يرد فيه {"{"}lang{"}"} مرة واحدة فقط
expected-layout = قالب مثل docs/{"{"}dir{"}"}/{"{"}name{"}"}.{"{"}lang{"}"}.{"{"}ext{"}"}
expected-together = مجلدات لها جذر مشترك، مثل docs وblog
expected-locale = وسم لغة مثل nl-NL
expected-level = off أو warn أو error
expected-truth = true أو false

usage-error-unknown = لا يوجد هنا خيار باسم «{ $found }».
usage-error-command = لا يوجد أمر باسم «{ $found }».
usage-error-value = «{ $found }» ليست قيمة صالحة للوسيط { $argument }.
usage-error-no-value = تلزم قيمة للوسيط { $argument }.
usage-error-missing = ينقص الوسيط { $argument }.
usage-error-conflict = لا يمكن استخدام الوسيط { $argument } مع { $other }.
usage-error-repeated = لا يمكن تكرار الوسيط { $argument }.
usage-error-unicode = أحد الوسائط ليس بترميز UTF-8.
usage-error-other = { $complaint }
usage-hint = للمزيد: { $command } --help
