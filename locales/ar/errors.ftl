### What keeps a run from being done as asked. Names of options and keys are never translated.

# Stands before an error, followed by a colon.
error-label = خطأ

error-source-root = تتعذّر قراءة مجلد المصدر { $path }: { $why }.
error-locale-root = تتعذّر قراءة مجلد اللغة { $path }: { $why }.
error-no-repository = المسار { $path } ليس في مستودع git، ولذلك لا يمكن قراءة أي مراجعة منه.
# $why is a reason such as “the clone is partial”.
error-repository = تتعذّر قراءة مستودع git الخاص بالمسار { $path }: { $why }.
error-unknown-revision = لا توجد المراجعة { $revision } في مستودع المسار { $path }: { $complaint }.
error-no-folder = لا يوجد المجلد { $folder } في المراجعة { $revision }.
error-no-locale = يتعذّر تحديد لغة المجلد { $path }. اكتبه بالصيغة TAG={ $path }، مثل nl-NL={ $path }.
error-bad-locale = «{ $tag }» ليس وسم لغة؛ المتوقع وسم مثل nl-NL.
error-duplicate-locale = للمجلدين { $first } و{ $second } اللغة نفسها: { $locale }. أعطِ كلًا منهما وسمًا خاصًا به بالصيغة TAG=FOLDER.
error-same-root = المجلد { $path } مذكور مرتين. حدّد مجلدين مختلفين.
error-no-documents = لا مستندات (‎.md, .mdx, .yml, .yaml) في { $path }. تحقق من المجلد ومن أنماط include وexclude.
error-no-locales-found = لا يوجد مجلد يطابق ‎{ $template }‎.
error-no-config = لا يوجد { $file } هنا ولا في أي مجلد أعلى. شغّل locdrift init لإنشائه، أو حدّد المجلدات: locdrift check SOURCE LOCALE
error-read = تتعذّر قراءة { $path }: { $why }.
error-write = تتعذّر كتابة { $path }: { $why }.
# $complaint is the glob library's own words, in English.
error-glob = النمط «‎{ $glob }‎» غير صالح: { $complaint }.
error-pattern = التعبير النمطي «‎{ $pattern }‎» غير صالح: { $complaint }
config-unknown-preset = لا توجد صيغة سجلات باسم «{ $name }»؛ الصيغ المعروفة: { $known }
config-unknown-dialect = لا توجد لهجة باسم «{ $name }»؛ اللهجات المعروفة: { $known }
error-manifest = تتعذّر قراءة السجلات في { $path }:{ $line }: { $complaint }
error-unknown-rule = لا توجد قاعدة باسم «{ $rule }».
error-unknown-language = رسائل locdrift غير متوفرة باللغة «{ $tag }». اللغات المتوفرة: { $known }.
error-stdout-twice = لا يمكن توجيه أكثر من ناتج واحد إلى الإخراج القياسي.
error-output = الإخراج «{ $value }» غير صالح؛ المتوقع FORMAT=FILE، حيث FORMAT من هذه القيم: { $known }.
error-report-json = التقرير غير صالح في { $path }:{ $line }:{ $column }: { $complaint }. المتوقع ناتج locdrift check --format json.
error-report-schema = صيغة { $path } هي «{ $found }»؛ المتوقع { $expected }. أعد كتابة الملف بهذا الإصدار: locdrift check --format json
error-report-value = لا يمكن استخدام { $path }: قيمة { $place } هي «{ $found }»، ولا يعرفها هذا الإصدار. أعد كتابة الملف بهذا الإصدار: locdrift check --format json
error-report-shared = يحتوي كل من { $first } و{ $second } على { $document } ({ $locale }). استبعد أحدهما.
hint-nearest = هل تقصد «‎{ $nearest }»؟
hint-known = القيم الممكنة: { $known }.

## Configuration

# $complaint is the YAML parser's own words, in English.
config-syntax = نص YAML غير صالح: { $complaint }.
config-unknown-key = المفتاح «{ $key }» غير معروف.
config-missing-key = المفتاح «{ $key }» مفقود.
config-duplicate-key = المفتاح «{ $key }» مكرر.
config-bad-value = وُجد «{ $found }»؛ المتوقع { $expected }.
config-alias = المراسي والأسماء المستعارة غير مدعومة هنا.
config-too-deep = التداخل أعمق من المسموح به.

## What was expected, as the end of the sentence above without its full stop

expected-mapping = مفاتيح لها قيم
expected-text = نص
expected-list = قائمة
expected-locales = قالب مثل docs/{"{"}lang{"}"}‎ أو قائمة مجلدات
expected-template = ‎{"{"}lang{"}"}‎ مرة واحدة فقط في القالب
expected-layout = قالب مثل docs/{"{"}dir{"}"}/{"{"}name{"}"}.{"{"}lang{"}"}.{"{"}ext{"}"}‎
expected-together = مجلدات يضمها مجلد أصل واحد، مثل docs وblog
expected-locale = وسم لغة مثل nl-NL
expected-level = off أو warn أو error
expected-truth = true أو false

## The command line

usage-error-unknown = الخيار «‎{ $found }» غير معروف.
usage-error-command = الأمر «{ $found }» غير معروف.
usage-error-value = القيمة «{ $found }» غير صالحة للوسيط ‎{ $argument }‎.
usage-error-no-value = يتطلب الوسيط ‎{ $argument }‎ قيمة.
usage-error-missing = وسيط مفقود: ‎{ $argument }‎
usage-error-conflict = لا يمكن استخدام ‎{ $argument }‎ مع ‎{ $other }‎.
usage-error-repeated = لا يمكن ذكر ‎{ $argument }‎ أكثر من مرة.
usage-error-unicode = أحد الوسائط ليس UTF-8 صالحًا.
# $complaint is in English.
usage-error-other = { $complaint }
usage-hint = لمزيد من المعلومات: { $command }
