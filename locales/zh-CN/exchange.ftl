### 说明从翻译工具返回的 XLIFF 或 PO 文件有什么问题，均为完整的句子。元素名和关键字不翻译。

# $complaint 是操作系统给出的说明。
exchange-unreadable = 无法读取文件：{ $complaint }。
exchange-empty = 文件为空。
exchange-unknown-format = 这既不是 XLIFF，也不是 PO。
exchange-other-schema = 其格式为“{ $found }”，而不是 locdrift.queue/1。请用此版本导出队列：locdrift queue --format json。
exchange-not-utf8 = 这不是有效的 UTF-8 或 UTF-16；请将文件另存为 UTF-8。
exchange-encoding = 无法读取编码 { $found }；请将文件另存为 UTF-8。
exchange-truncated = 文件到此结束，但内容不完整。
exchange-too-large = 此文本超出 { $limit } 个字节，其后的内容不会读取。
# $complaint 是 XML 解析器的英文说明。
exchange-xml = 这不是格式良好的 XML：{ $complaint }。
exchange-doctype = 不接受文档类型声明（DOCTYPE）；请将其删除。
exchange-entity = 没有实体“{ $found }”。XML 只有 lt、gt、amp、apos 和 quot。
exchange-too-deep = 元素嵌套超过 { $limit } 层。
exchange-root = 最外层元素是“{ $found }”，应为 XLIFF 1.2 的 xliff。
exchange-version = 这是 XLIFF { $found }，应为 XLIFF 1.2。
exchange-po-line = 这既不是注释，也不是 msgid 之类的关键字，也不是属于关键字的文本。
exchange-po-string = 此文本没有放在两个引号之间。
exchange-po-escape = “{ $found }”不是转义序列。反斜杠本身要写两次。
exchange-po-missing = 此行之前的条目缺少 { $keyword }。
exchange-po-misplaced = { $keyword } 不能放在此处。

note-to-place = 尚待放置的源代码标记：{ $codes }
note-to-remove = 源文中没有的代码标记：{ $codes }
