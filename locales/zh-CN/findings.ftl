### 规则发现的问题，以及各规则的一句话说明。前置元数据的键名一律不翻译。

finding-stale = 此译文完成后，源文档又有改动。
finding-missing =
    { $reusable ->
        [0] 此源文档没有译文。
       *[other] 此源文档没有译文，但已有 { $reusable } 篇内容相同的译文。
    }
finding-orphaned = 此译文的源文档已不存在。
finding-orphaned-moved = 此译文的源文档已移至 { $path }。
finding-orphaned-renamed = 此译文的源文档已重命名为 { $path } 并经过编辑（{ $percent }% 相同）。
finding-missing-renamed = 此源文档由 { $path } 重命名并经过编辑（{ $percent }% 相同），其译文尚未移动。
finding-orphaned-redirected = 此译文的源文档已不存在，其页面已重定向到 { $url }。
finding-untracked = 此译文没有记录它译自哪个源文档。
# $lines 是新增或内容有变的行。
finding-edited = 译文在记录来源信息之后被编辑过（第 { $lines } 行）。如果内容仍与源文一致，请运行 locdrift accept。
finding-edited-gone = 译文在记录来源信息之后被编辑过（删除了 { $blocks } 个块）。如果内容仍与源文一致，请运行 locdrift accept。
finding-orphaned-record = 来源信息文件 { $file } 不属于任何译文。请将其删除；如果译文已移动，请运行 locdrift update。
finding-lock-unreadable = 无法读取来源信息文件 { $file }：{ $why }。
finding-lock-too-large = 来源信息文件 { $file } 超过 { $limit } 个字节，不会读取。
finding-lock-json = 无法读取来源信息文件 { $file }（第 { $line } 行）：{ $complaint }。
finding-lock-schema = 来源信息文件 { $file } 的格式为“{ $found }”，此版本的 locdrift 不支持。请更新 locdrift。
finding-message-missing = 此译文中没有：{ $names }。
finding-message-obsolete = 源文档中没有 { $name }。
finding-message-duplicate = { $name } 在上文已有定义；只会使用其中一个定义。
finding-message-invalid = 无效的 Fluent：{ $complaint }。程序会跳过此消息。
finding-message-too-deep = 占位符嵌套过深，无法读取。
finding-reference-unknown = { $name } 使用了源文档中没有的 { $reference }。
finding-reference-missing = { $name } 没有显示源文档中的 { $reference }。
finding-function-different = { $name } 中为 { $found }，而源文档中为 { $expected }。
finding-plurals-missing = { $name } 缺少该语言以下复数类别的变体：{ $categories }。
finding-plurals-extra = { $name } 含有该语言没有的复数类别的变体：{ $categories }。
finding-number-different = { $name } 中的数字为 { $found }，源文档中为 { $expected }。
finding-number-missing = { $name } 缺少源文档中的数字：{ $expected }。
finding-code-missing = { $name } 缺少源文档中的 { $code }。
finding-malformed-hash = ms.openlocfilehash 的值为“{ $found }”（{ $digits } 个字符），应为 40 或 64 位十六进制数字。
finding-contradictory-hash = ms.openlocfilehash 出现了两次：先为“{ $first }”，此处为“{ $second }”。请只保留翻译时所用源文档的值。
finding-no-hash = 前置元数据中有译文的键，但没有 ms.openlocfilehash。
finding-not-a-commit = “{ $found }”不是提交 ID；应至少有其前 7 位十六进制数字。
finding-not-a-digest = “{ $found }”不是 { $kind } 哈希；应为 8 到 { $digits } 位十六进制数字。
finding-not-a-date = “{ $found }”不是日期；应为 2026-03-04 这样的形式。
finding-front-matter-too-large = 前置元数据超出了前 { $limit } 个字节，其后的内容不会读取。
finding-front-matter-unclosed = 前置元数据没有结束的 --- 行，因此无法确定其结尾。
finding-utf16 = 文件为 UTF-16 编码；请另存为 UTF-8。
finding-translation-unreadable = 无法读取译文：{ $why }。
finding-source-unreadable = 无法读取源文档：{ $why }。
finding-source-not-utf8 = 第 { $line } 行不是 UTF-8，因此无法写入此源文的译文。请将文件转换为 UTF-8。
finding-source-not-yaml = 前置元数据不是有效的 { $language }（第 { $line } 行），因此无法写入此源文的译文。请修正。
finding-source-not-table = 不是有效的 { $language }（第 { $line } 行），因此无法写入此源文的译文。请修正。
finding-source-not-fluent = 第 { $line } 行不是有效的 Fluent，因此无法写入此源文的译文。请修正。
finding-source-stray-returns = 第 { $line } 行以两个回车符结尾，因此无法写入此源文的译文。请修正换行符。

finding-wrong-locale = ms.contentlocale 的值为 { $found }，但此目录树属于 { $expected }。
finding-malformed-commit = ms.sourcegitcommit 的值为“{ $found }”，应为一个 40 位十六进制数字的提交 ID。
finding-malformed-translation-type = ms.translationtype 的值为“{ $found }”，应为 MT 或 HT。
finding-malformed-content-locale = ms.contentlocale 的值为“{ $found }”，应为一个语言标签，例如 nl-NL。
finding-malformed-last-handoff = ms.lasthandoff 的值为“{ $found }”，应为一个 MM/DD/YYYY 格式的日期。
finding-malformed-file-id = ms.locfileid 的值为“{ $found }”，应为一个数字。

finding-front-matter = 前置元数据不是有效的 { $language }（第 { $line } 行，第 { $column } 列）：{ $complaint }。已改为逐行查找来源信息。
finding-case-mismatch = 源文档为 { $path }：两个路径的大小写不一致。
finding-unlisted = 已跳过：{ $why }。
finding-redirects-unreadable = 无法读取重定向文件：{ $why }。
finding-redirects-json = 无法读取重定向文件（第 { $line } 行，第 { $column } 列）：{ $complaint }。

unreadable-not-found = 没有这样的文件或文件夹
unreadable-denied = 没有访问权限
unreadable-symlink = 它是符号链接，而符号链接不会被跟随
unreadable-non-utf8-name = 其名称不是 UTF-8 编码
unreadable-special-file = 它既不是文件也不是文件夹
unreadable-partial-clone = 该克隆是部分克隆，不含此文件（git fetch --refetch --no-filter）
unreadable-not-a-directory = 它不是文件夹

rule-invalid-provenance = 译文的来源信息无法使用。
rule-unreadable-document = 文档无法读取。
rule-stale-translation = 译文完成后，源文档又有改动。
rule-missing-translation = 源文档没有译文。
rule-orphaned-translation = 译文的源文档已不存在。
rule-untracked-translation = 译文没有记录其源文档。
rule-edited-translation = 译文在记录来源信息之后有改动。
rule-orphaned-record = 来源信息文件不属于任何译文。
rule-invalid-message = 消息不是有效的 Fluent。
rule-missing-message = 源文档中的消息不在译文中。
rule-unknown-reference = 消息使用了其源文没有的变量、术语或消息。
rule-missing-reference = 消息没有显示其源文所显示的变量、术语或消息。
rule-different-function = 消息调用函数的方式与其源文不同。
rule-plural-categories = 消息的复数类别与其语言不符。
rule-different-number = 消息中的数字与其源文不同。
rule-missing-code = 消息缺少其源文中的命令、选项、文件名或地址。
rule-duplicate-message = 消息被定义了多次。
rule-obsolete-message = 译文中的消息不在源文档中。
rule-wrong-locale = 译文标明的语言与所在目录树不符。
rule-malformed-provenance = 来源信息中有格式错误的值。
rule-unreadable-front-matter = 前置元数据不是有效的 YAML 或 TOML。
rule-path-case-mismatch = 译文与源文档的路径大小写不一致。
rule-unlisted-path = 跳过了可能含有文档的路径。
rule-broken-redirection = 源文档的重定向文件无法使用。

explain-rules = 规则及其默认级别：

## 损坏：机器翻译破坏的内容

rule-translated-identifier = 标识符被翻译了。
rule-split-identifier = 标识符中有空格。
rule-changed-version = 版本号被改动。
rule-empty-link = 链接没有文本。
rule-lost-link = 缺少源文中的链接。
rule-lost-image = 缺少源文中的图像。
rule-lost-alert = 警示块的关键字被翻译了。
rule-broken-emphasis = 强调标记显示为文本。
rule-leaked-markup = 翻译工具的标记显示为文本。
rule-broken-placeholder = 占位符缺失或被改动。
rule-altered-code = 代码被改动。
rule-changed-number = 数字被改动。
rule-untranslated-text = 有文本未翻译。
rule-replacement-character = 有字符丢失。
rule-heading-anchor = 锚点缺失或有误。
rule-wrong-base = 记录的源文版本不是被翻译的版本。
rule-broken-link = 链接指向的文件或标题不存在。
rule-glossary = 译文未使用术语表中的术语。

finding-translated-identifier = 标识符被翻译：“{ $translation }”；源文为“{ $base }”。
finding-split-identifier = 标识符中有空格：“{ $translation }”；源文为“{ $base }”。
finding-changed-version = 版本变为“{ $translation }”；源文为“{ $base }”。
finding-empty-link = 链接没有文本：“{ $translation }”；源文为“{ $base }”。
finding-lost-link = 缺少链接：源文为“{ $base }”。
finding-lost-image = 缺少图像：源文为“{ $base }”。
finding-lost-alert = 警示块的关键字被翻译：“{ $translation }”；源文为“{ $base }”。
finding-broken-emphasis = 强调标记显示为文本：“{ $translation }”。
finding-leaked-markup = 翻译工具的标记：“{ $translation }”。
finding-broken-placeholder = 占位符缺失或被改动：源文为“{ $base }”。
finding-altered-code = 代码变为“{ $translation }”；源文为“{ $base }”。
finding-changed-number = 数字变为“{ $translation }”；源文为“{ $base }”。
finding-untranslated-text = 未翻译：“{ $translation }”。
finding-replacement-character = 字符丢失：“{ $translation }”。
finding-heading-anchor = 锚点缺失或有误：“{ $translation }”；源文的标题为“{ $base }”。
finding-heading-anchor-link = 链接“{ $translation }”在此页中没有目标；源文为“{ $base }”。
finding-wrong-base = 结构与当前源文相同，与记录的源文不同。如果译文已是最新，请运行 locdrift accept。
finding-broken-link = 链接“{ $translation }”没有目标：译文和源文中都没有此文件或标题。
finding-term = 术语表中“{ $term }”为“{ $wanted }”，译文未使用。
finding-term-kept = 术语表要求“{ $term }”保持原样，译文中没有。
finding-term-avoided = 术语表要求“{ $term }”避免译作“{ $avoided }”。
