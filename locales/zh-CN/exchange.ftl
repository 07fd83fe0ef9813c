### What is the matter with an XLIFF or PO file that came back from a translation tool, as a whole
### sentence. Names of elements and keywords are never translated.

# $complaint is the operating system's own words.
exchange-unreadable = 无法读取文件：{ $complaint }。
exchange-empty = 文件为空。
exchange-unknown-format = 这既不是 XLIFF，也不是 PO。
exchange-other-schema = 格式为“{ $found }”；应为 locdrift.queue/1。请用此版本重新导出队列：locdrift queue --format json
exchange-not-utf8 = 不是有效的 UTF-8 或 UTF-16；请将文件另存为 UTF-8。
exchange-encoding = 不支持编码 { $found }；请将文件另存为 UTF-8。
exchange-truncated = 文件不完整，提前结束。
exchange-too-large = 此文本超过 { $limit } 字节的上限。
# $complaint is the XML parser's own words, in English.
exchange-xml = XML 无效：{ $complaint }。
exchange-doctype = 不允许使用文档类型声明（DOCTYPE）；请将其删除。
exchange-entity = 未知的实体“{ $found }”；XML 只有 lt、gt、amp、apos 和 quot。
exchange-too-deep = 元素嵌套超过 { $limit } 层。
exchange-root = 根元素为“{ $found }”；应为 xliff。
exchange-version = 不支持 XLIFF { $found }；应为 1.2 或 2.1。
exchange-po-line = 此处应为注释、关键字（例如 msgid）或带引号的字符串。
exchange-po-string = 此字符串没有用引号括起来。
exchange-po-escape = 未知的转义序列“{ $found }”。反斜杠本身须写两次。
exchange-po-missing = 此行之前的条目缺少 { $keyword }。
exchange-po-misplaced = 此处不允许使用 { $keyword }。

note-to-place = 原文中尚待放置的标签：{ $codes }
note-to-remove = 原文中没有的标签：{ $codes }
