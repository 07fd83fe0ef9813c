### What keeps a run from being done as asked. Names of options and keys are never translated.

# Stands before an error, followed by a colon.
error-label = 错误

error-source-root = 无法读取源文档文件夹 { $path }：{ $why }。
error-locale-root = 无法读取语言区域文件夹 { $path }：{ $why }。
error-no-repository = { $path } 不在 Git 仓库中，因此无法读取其任何修订版本。
# $why is a reason such as “the clone is partial”.
error-repository = 无法读取 { $path } 的 Git 仓库：{ $why }。
error-unknown-revision = { $path } 的仓库中没有修订版本 { $revision }：{ $complaint }。
error-no-folder = 修订版本 { $revision } 中没有文件夹 { $folder }。
error-no-locale = 无法判断 { $path } 的语言区域。请加上语言标签，写成 TAG={ $path }，例如 nl-NL={ $path }。
error-bad-locale = “{ $tag }”不是语言标签；应使用 nl-NL 这样的标签。
error-duplicate-locale = 两个文件夹的语言区域都是 { $locale }：{ $first } 和 { $second }。请按 TAG=FOLDER 的形式为它们指定不同的标签。
error-same-root = { $path } 指定了两次。请指定两个不同的文件夹。
error-no-documents = { $path } 中没有文档（.md、.mdx、.yml、.yaml）。请检查该文件夹以及 include 和 exclude 模式。
error-no-locales-found = 没有与 { $template } 匹配的文件夹。
error-no-config = 此处及所有上级文件夹中都没有 { $file }。请运行 locdrift init 创建该文件，或直接指定文件夹：locdrift check SOURCE LOCALE
error-read = 无法读取 { $path }：{ $why }。
error-write = 无法写入 { $path }：{ $why }。
# $complaint is the glob library's own words, in English.
error-glob = 模式“{ $glob }”无效：{ $complaint }。
error-pattern = 正则表达式“{ $pattern }”无效：{ $complaint }
config-unknown-preset = 没有名为“{ $name }”的记录格式；已知格式：{ $known }
config-unknown-dialect = 没有名为“{ $name }”的方言；已知方言：{ $known }
error-manifest = 无法读取 { $path }:{ $line } 中的记录：{ $complaint }
error-unknown-rule = 没有名为“{ $rule }”的规则。
error-unknown-language = locdrift 没有“{ $tag }”的消息。可用语言：{ $known }。
error-stdout-twice = 只能有一项输出写入标准输出。
error-output = 输出“{ $value }”无效；应为 FORMAT=FILE，其中 FORMAT 是以下之一：{ $known }。
error-report-json = 报告 { $path }:{ $line }:{ $column } 无效：{ $complaint }。应为 locdrift check --format json 的输出。
error-report-schema = { $path } 的格式为“{ $found }”；应为 { $expected }。请用此版本重新生成：locdrift check --format json
error-report-value = 无法使用 { $path }：{ $place } 为“{ $found }”，此版本无法识别。请用此版本重新生成：locdrift check --format json
error-report-shared = { $first } 和 { $second } 都包含 { $document }（{ $locale }）。请去掉其中一份。
hint-nearest = 您是否想用“{ $nearest }”？
hint-known = 可用的值：{ $known }。

## Configuration

# $complaint is the YAML parser's own words, in English.
config-syntax = YAML 无效：{ $complaint }。
config-unknown-key = 未知的键“{ $key }”。
config-missing-key = 缺少键“{ $key }”。
config-duplicate-key = 键“{ $key }”重复。
config-bad-value = 值为“{ $found }”；应为{ $expected }。
config-alias = 此处不支持锚点和别名。
config-too-deep = 嵌套过深。

## What was expected, as the end of the sentence above without its full stop

expected-mapping = 键值映射
expected-text = 字符串
expected-list = 列表
expected-locales = 模板（例如 docs/{"{"}lang{"}"}）或文件夹列表
expected-template = 恰好含有一个 {"{"}lang{"}"} 的模板
expected-layout = 形如 docs/{"{"}dir{"}"}/{"{"}name{"}"}.{"{"}lang{"}"}.{"{"}ext{"}"} 的模板
expected-together = 具有同一上级文件夹的文件夹，例如 docs 和 blog
expected-locale = 语言标签，例如 nl-NL
expected-level = 级别 off、warn 或 error
expected-truth = 布尔值 true 或 false

## The command line

usage-error-unknown = 未知的选项“{ $found }”。
usage-error-command = 未知的命令“{ $found }”。
usage-error-value = “{ $found }”不是 { $argument } 的有效值。
usage-error-no-value = { $argument } 需要一个值。
usage-error-missing = 缺少参数：{ $argument }
usage-error-conflict = { $argument } 不能与 { $other } 同时使用。
usage-error-repeated = { $argument } 只能指定一次。
usage-error-unicode = 有参数不是有效的 UTF-8。
# $complaint is in English.
usage-error-other = { $complaint }
usage-hint = 更多信息：{ $command }
