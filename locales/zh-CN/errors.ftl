### 导致无法按要求运行的原因。选项名和键名一律不翻译。

error-label = 错误

error-source-root = 无法读取源文档文件夹 { $path }：{ $why }。
error-locale-root = 无法读取译文文件夹 { $path }：{ $why }。
error-no-repository = { $path } 中没有仓库，因此无法读取任何修订版本。
error-repository = 无法读取 { $path } 的 git 仓库：{ $why }。
error-unknown-revision = { $path } 的仓库没有修订版本 { $revision }：{ $complaint }。
error-no-folder = 修订版本 { $revision } 没有文件夹 { $folder }。
error-no-locale = 无法判断 { $path } 属于哪个语言区域。请写成 TAG={ $path }，例如 nl-NL={ $path }。
error-bad-locale = “{ $tag }”不是语言标签。请使用 nl-NL 这样的标签。
error-duplicate-locale = 两个文件夹属于同一语言区域 { $locale }：{ $first } 和 { $second }。请按 TAG=FOLDER 的形式分别指定标签。
error-same-root = { $path } 被指定了两次。请比较不同的文件夹。
error-no-documents = { $path } 中没有可比较的文档（.md、.mdx、.yml、.yaml）。请检查该文件夹以及 include 和 exclude 模式。
error-no-locales-found = 没有与 { $template } 匹配的文件夹。
error-no-config = 此处及各级上层文件夹中都没有 { $file }。请像“locdrift check SOURCE LOCALE”这样指定文件夹，或者用 locdrift init 创建该文件。
error-read = 无法读取 { $path }：{ $why }。
error-write = 无法写入 { $path }：{ $why }。
error-glob = “{ $glob }”不是有效的匹配模式：{ $complaint }。
error-pattern = 无法使用正则表达式“{ $pattern }”：{ $complaint }
config-unknown-preset = 没有名为“{ $name }”的记录方式；已知的有 { $known }
config-unknown-dialect = 没有名为“{ $name }”的方言；已知的有 { $known }
error-manifest = 无法读取 { $path }:{ $line } 中的记录：{ $complaint }
error-unknown-rule = 没有名为“{ $rule }”的规则。
error-unknown-language = locdrift 不支持语言“{ $tag }”。支持的语言：{ $known }。
error-stdout-twice = 只能有一项输出写到标准输出。
error-output = “{ $value }”不是有效的输出。请写成 FORMAT=FILE，其中 FORMAT 为以下之一：{ $known }。
error-report-json = { $path }:{ $line }:{ $column } 不是报告：{ $complaint }。应为 locdrift check --format json 的输出。
error-report-schema = { $path } 的格式是“{ $found }”；应为 { $expected }。请用此版本重新生成：locdrift check --format json。
error-report-value = 无法读取 { $path }：{ $place } 为“{ $found }”，此版本不认识。请用此版本重新生成：locdrift check --format json。
error-report-shared = { $first } 和 { $second } 都包含 { $document }（{ $locale }）。请去掉其中一份。
hint-nearest = 是不是想用“{ $nearest }”？
hint-known = 可用：{ $known }。

config-syntax = 这不是有效的 YAML：{ $complaint }。
config-unknown-key = 此处没有名为“{ $key }”的键。
config-missing-key = 缺少键“{ $key }”。
config-duplicate-key = 键“{ $key }”在此出现了两次。
config-bad-value = 值为“{ $found }”，应为{ $expected }。
config-alias = 此处不支持锚点和别名。
config-too-deep = 嵌套过深。

expected-mapping = 键值对
expected-text = 文本
expected-list = 列表
expected-locales = 形如 docs/{"{"}lang{"}"} 的模板或文件夹列表
expected-template = 恰好含有一个 {"{"}lang{"}"} 的模板
expected-layout = 形如 docs/{"{"}dir{"}"}/{"{"}name{"}"}.{"{"}lang{"}"}.{"{"}ext{"}"} 的模板
expected-together = 位于同一根文件夹下的文件夹，例如 docs 和 blog
expected-locale = 形如 nl-NL 的语言标签
expected-level = 以下之一：off、warn 或 error
expected-truth = true 或 false

usage-error-unknown = 此处没有选项“{ $found }”。
usage-error-command = 没有命令“{ $found }”。
usage-error-value = “{ $found }”不是 { $argument } 的有效值。
usage-error-no-value = { $argument } 需要一个值。
usage-error-missing = 缺少 { $argument }。
usage-error-conflict = { $argument } 不能与 { $other } 同时使用。
usage-error-repeated = { $argument } 只能指定一次。
usage-error-unicode = 有参数不是 UTF-8 编码。
usage-error-other = { $complaint }
usage-hint = 更多信息：{ $command } --help
