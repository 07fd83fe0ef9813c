### What rules find, and the rules in a sentence. Names of front matter keys are never translated.

## Statuses

finding-stale = 此译文完成后，源文档已更改。
# $reusable is how many translations of the very same content exist under other paths.
finding-missing =
    { $reusable ->
        [0] 此源文档没有译文。
       *[other] 此源文档没有译文；已有 { $reusable } 篇内容相同的译文。
    }
finding-orphaned = 源文档已不存在。
finding-orphaned-moved = 源文档已移至 { $path }。
finding-orphaned-renamed = 源文档已重命名为 { $path } 并经过编辑（相似度 { $percent }%）。
finding-missing-renamed = 此源文档由 { $path } 重命名而来并经过编辑（相似度 { $percent }%）；其译文尚未移动。
finding-orphaned-redirected = 源文档已不存在；其页面重定向到 { $url }。
finding-untracked = 此译文没有记录所依据的源文档。
# $count is how many lines are new or say something else, $lines which.
finding-edited = 来源记录创建后，译文经过编辑（第 { $lines } 行）。如果译文仍与源文档一致，请运行 locdrift accept。
finding-edited-gone = 来源记录创建后，译文经过编辑（删除了 { $blocks } 个块）。如果译文仍与源文档一致，请运行 locdrift accept。
finding-orphaned-record = 来源记录 { $file } 不属于任何译文。如果译文已移动，请运行 locdrift update；否则请删除该记录。
finding-lock-unreadable = 无法读取来源记录 { $file }：{ $why }。
finding-lock-too-large = 来源记录 { $file } 超过 { $limit } 字节的上限。
finding-lock-json = 无法读取来源记录 { $file }：第 { $line } 行：{ $complaint }。
finding-lock-schema = 来源记录 { $file } 的格式为“{ $found }”，此版本的 locdrift 无法识别。请更新 locdrift。
finding-message-missing = 此译文中缺少：{ $names }。
finding-message-obsolete = 源文档中没有 { $name }。
finding-message-duplicate = { $name } 已在上文定义；程序只使用其中一个定义。
finding-message-invalid = Fluent 无效：{ $complaint }。程序会跳过此消息。
finding-message-too-deep = 占位表达式嵌套过深。
finding-reference-unknown = { $name } 使用了原文消息未使用的 { $reference }。
finding-reference-missing = { $name } 未显示原文消息所显示的 { $reference }。
finding-function-different = { $name } 中为 { $found }；原文为 { $expected }。
finding-plurals-missing = { $name } 缺少该语言以下复数类别的变体：{ $categories }。
finding-plurals-extra = { $name } 含有该语言没有的复数类别的变体：{ $categories }。
finding-number-different = { $name } 中的数字为 { $found }；原文为 { $expected }。
finding-number-missing = { $name } 缺少原文中的数字：{ $expected }。
finding-code-missing = { $name } 缺少原文中的 { $code }。
finding-malformed-hash = ms.openlocfilehash 为“{ $found }”（{ $digits } 个字符）；应为 40 或 64 位十六进制数字。
finding-contradictory-hash = ms.openlocfilehash 出现了两次：上文为“{ $first }”，此处为“{ $second }”。请保留翻译时所用源文档的哈希值。
finding-no-hash = 前置元数据中有来源记录的键，但没有 ms.openlocfilehash。
finding-not-a-commit = “{ $found }”不是提交 ID；应为至少 7 位十六进制数字。
finding-not-a-digest = “{ $found }”不是 { $kind } 哈希值；应为 8 到 { $digits } 位十六进制数字。
finding-not-a-date = “{ $found }”不是日期；应为 2026-03-04 这样的形式。
finding-front-matter-too-large = 前置元数据超过 { $limit } 字节的上限。
finding-front-matter-unclosed = 前置元数据没有结尾的 --- 行。
finding-utf16 = 文件为 UTF-16；请另存为 UTF-8。
finding-translation-unreadable = 无法读取译文：{ $why }。
finding-source-unreadable = 无法读取源文档：{ $why }。
finding-source-not-utf8 = 第 { $line } 行不是有效的 UTF-8，因此无法写入此源文档的译文。请将文件转换为 UTF-8。
finding-source-not-yaml = 前置元数据中的 { $language } 无效（第 { $line } 行），因此无法写入此源文档的译文。请更正。
finding-source-not-table = { $language } 无效（第 { $line } 行），因此无法写入此源文档的译文。请更正。
finding-source-not-fluent = Fluent 无效（第 { $line } 行），因此无法写入此源文档的译文。请更正。
finding-source-stray-returns = 第 { $line } 行以两个回车符结尾，因此无法写入此源文档的译文。请更正行尾。

## Provenance

finding-wrong-locale = ms.contentlocale 为 { $found }；应为此文件夹的语言区域 { $expected }。
finding-malformed-commit = ms.sourcegitcommit 为“{ $found }”；应为 40 位十六进制数字的提交 ID。
finding-malformed-translation-type = ms.translationtype 为“{ $found }”；应为 MT 或 HT。
finding-malformed-content-locale = ms.contentlocale 为“{ $found }”；应为 nl-NL 这样的语言标签。
finding-malformed-last-handoff = ms.lasthandoff 为“{ $found }”；应为 MM/DD/YYYY 形式的日期。
finding-malformed-file-id = ms.locfileid 为“{ $found }”；应为数字。

## Files

# $complaint is the YAML parser's own words, in English.
finding-front-matter = 前置元数据中的 { $language } 无效（第 { $line } 行，第 { $column } 列）：{ $complaint }。已改为逐行读取键。
finding-case-mismatch = 此路径与源文档的路径 { $path } 大小写不同。
finding-unlisted = 已跳过：{ $why }。
finding-redirects-unreadable = 无法读取重定向文件：{ $why }。
finding-redirects-json = 无法读取重定向文件：第 { $line } 行，第 { $column } 列：{ $complaint }。

## Why something cannot be read, as the end of a sentence without its full stop

unreadable-not-found = 没有这样的文件或文件夹
unreadable-denied = 没有访问权限
unreadable-symlink = 它是符号链接，而 locdrift 不跟随符号链接
unreadable-non-utf8-name = 其名称不是有效的 UTF-8
unreadable-special-file = 它不是普通文件或文件夹
unreadable-partial-clone = 克隆是部分克隆，缺少此文件（请运行 git fetch --refetch --no-filter）
unreadable-not-a-directory = 它不是文件夹

## Rules, in a sentence

rule-invalid-provenance = 译文的来源记录无法使用。
rule-unreadable-document = 文档无法读取。
rule-stale-translation = 译文完成后，源文档已更改。
rule-missing-translation = 源文档没有译文。
rule-orphaned-translation = 译文的源文档已不存在。
rule-untracked-translation = 译文没有记录其源文档。
rule-edited-translation = 来源记录创建后，译文已更改。
rule-orphaned-record = 来源记录不属于任何译文。
rule-invalid-message = 消息不是有效的 Fluent。
rule-missing-message = 译文缺少源文档中的消息。
rule-unknown-reference = 消息使用了原文未使用的变量、术语或消息。
rule-missing-reference = 消息未显示原文所显示的变量、术语或消息。
rule-different-function = 消息调用函数的方式与原文不同。
rule-plural-categories = 消息的复数类别与其语言不符。
rule-different-number = 消息中的数字与原文不同。
rule-missing-code = 消息缺少原文中的命令、选项、文件名或地址。
rule-duplicate-message = 消息重复定义。
rule-obsolete-message = 译文中的消息在源文档中已不存在。
rule-wrong-locale = 译文标明的语言区域与所在文件夹的不同。
rule-malformed-provenance = 来源记录中的值格式有误。
rule-unreadable-front-matter = 前置元数据不是有效的 YAML 或 TOML。
rule-path-case-mismatch = 译文与源文档的路径大小写不同。
rule-unlisted-path = 跳过了可能含有文档的路径。
rule-broken-redirection = 源文档的重定向文件无法使用。

# The heading over the list of rules.
explain-rules = 规则及其默认级别：

## Damage: what machine translation broke

rule-translated-identifier = 标识符被翻译。
rule-split-identifier = 标识符中有空格。
rule-changed-version = 版本号被改动。
rule-empty-link = 链接没有文本。
rule-lost-link = 缺少原文中的链接。
rule-lost-image = 缺少原文中的图像。
rule-lost-alert = 警示块的关键字被翻译。
rule-broken-emphasis = 强调符号显示为文本。
rule-leaked-markup = 翻译工具的标记显示为文本。
rule-broken-placeholder = 占位符缺失或被改动。
rule-altered-code = 代码被改动。
rule-changed-number = 数字被改动。
rule-untranslated-text = 文本未翻译。
rule-replacement-character = 字符丢失。
rule-heading-anchor = 锚点缺失或有误。
rule-wrong-base = 译文并非译自所记录的源文档版本。
rule-broken-link = 链接指向的文件或标题不存在。
rule-glossary = 译文未使用术语表中的术语。

finding-translated-identifier = 标识符被翻译：“{ $translation }”；原文为“{ $base }”。
finding-split-identifier = 标识符中有空格：“{ $translation }”；原文为“{ $base }”。
finding-changed-version = 版本号被改动：“{ $translation }”；原文为“{ $base }”。
finding-empty-link = 链接没有文本：“{ $translation }”；原文为“{ $base }”。
finding-lost-link = 缺少链接：原文为“{ $base }”。
finding-lost-image = 缺少图像：原文为“{ $base }”。
finding-lost-alert = 警示块的关键字被翻译：“{ $translation }”；原文为“{ $base }”。
finding-broken-emphasis = 强调符号显示为文本：“{ $translation }”。
finding-leaked-markup = 翻译工具的标记：“{ $translation }”。
finding-broken-placeholder = 占位符缺失或被改动：原文为“{ $base }”。
finding-altered-code = 代码被改动：“{ $translation }”；原文为“{ $base }”。
finding-changed-number = 数字被改动：“{ $translation }”；原文为“{ $base }”。
finding-untranslated-text = 未翻译：“{ $translation }”。
finding-replacement-character = 字符丢失：“{ $translation }”。
finding-heading-anchor = 锚点缺失或有误：“{ $translation }”；原文的标题为“{ $base }”。
finding-heading-anchor-link = 链接“{ $translation }”不指向此页面中的任何标题；原文为“{ $base }”。
finding-wrong-base = 译文的结构与当前源文档一致，而与所记录的版本不一致。如果译文已是最新，请运行 locdrift accept。
finding-broken-link = 链接“{ $translation }”指向的文件或标题在译文和源文档中都不存在。
finding-term = 术语表将“{ $term }”译为“{ $wanted }”，译文未使用该译法。
finding-term-kept = 术语表规定“{ $term }”保留不译；译文中没有该词。
finding-term-avoided = 术语表规定“{ $term }”应避免译为“{ $avoided }”。
