### The review queue. Paths, tags, owners, MT, HT and names of options and keys are never translated.

## Parts that are joined with a dot between them

queue-title = 审阅队列
queue-nothing = 没有需要翻译或审阅的内容。
queue-nothing-known = 在可以判断的范围内，没有需要翻译或审阅的内容。
queue-untracked = { $locale }：{ $documents } 个文档无来源记录，无法判断。查找其源文档版本：locdrift adopt
# $locale is a tag such as nl-NL.
queue-locale = { $locale }：{ $documents } 个文档需要翻译或审阅
queue-documents = { $documents } 个文档
# A segment is a translatable block: a paragraph, a heading, a cell.
queue-segments = { $segments } 个句段
queue-damaged = 其中 { $segments } 个损坏
queue-words = { $words } 个词
# Words of texts that came before in the queue.
queue-repeated = 其中 { $words } 个为重复内容，不计入
# One part of a document that is too large for one batch.
queue-part = 第 { $part } 部分，共 { $parts } 部分

## The report for people

# The heading over the batches; $max is how many words one may have.
queue-batches = 批次，每批最多 { $max } 个词
queue-no-owner = 无负责人
# The heading over the documents with the highest priority; each begins with its priority.
queue-first = 队列中最优先的文档，按优先级排列
# Closes a list that was cut.
queue-more = ……另有 { $count } 项（使用 --all 显示）

## What happened to a segment, as a label of one word

queue-changed = 更改
queue-new = 新增
queue-deleted = 删除
queue-repair = 损坏
# Told of a segment that has no words to review.
note-words-unchanged = 文字未更改；仅行内标记已更改
note-memory = { $path } 中相同文本的译文；请确认是否适用于此处
note-damage = 损坏（{ $rule }）：“{ $translation }”；原文为“{ $base }”
note-damage-source = 损坏（{ $rule }）：与原文相同
note-before = 上文：{ $text }
note-after = 下文：{ $text }
note-term = 术语表：{ $term } → { $translation }{ $note }
note-term-kept = 术语表：{ $term } 保留不译{ $note }
note-term-avoided = 术语表：避免使用 { $term }{ $note }

# The same text stands in another document too.
queue-also = 也出现在 { $path } 中
queue-also-more = 也出现在 { $path } 和另外 { $count } 处

## Why a document comes first, as labels

queue-reason-unknown = 更改的内容未知
queue-reason-damaged = 译文损坏
# The source changed so long ago.
queue-reason-changed =
    { $days ->
        [0] 今天更改
       *[other] { $days } 天前更改
    }
# The source was handed to translation so long ago.
queue-reason-handed-off =
    { $days ->
        [0] 今天送译
       *[other] { $days } 天前送译
    }
# What the source says of itself in ms.localizationpriority.
queue-reason-high = 高优先级
queue-reason-medium = 中优先级
queue-reason-low = 低优先级
queue-reason-views = { $views } 次浏览

## What is told beside the queue

# $paths is how many paths the file of page views has.
# $why is the end of a sentence, such as: the document is too large to compare.
queue-left-out = 未列入队列：{ $path }：{ $why }。
queue-too-long = 其中有文本超过 { $limit } 字节；请将其拆分为多个段落
queue-not-translatable =
    { $documents ->
       *[other] 不可翻译：{ $documents } 个文档是架构未知的 YAML，例如 { $path }。如需翻译，请用 --include 指定。
    }
queue-repairable = { $documents } 个文档有可自动修复的损坏：locdrift repair
queue-views-none = { $file } 中的 { $paths } 个路径都不在队列中。应为相对于根文件夹的路径，例如 docs/setup.md。
queue-wrote = 已写入 { $path }。
queue-wrote-files = 已将 { $files } 个文件写入 { $path }。
queue-next = 翻译完成后：{ $command }
progress-segmenting = 正在将文档拆分为句段
progress-writing = 正在写入文档

## What keeps a queue from being made

# $expected is one of the ends of sentences below.
error-views = { $path } 第 { $line } 行：值为“{ $found }”；应为{ $expected }。
error-changed-meanwhile = { $path } 在运行期间发生更改。请重新运行命令。
error-glossary = 术语表 { $path }:{ $line } 无效：{ $found }。应有的列：term、translation、note、use（keep 或 avoid）
# A file that would be overwritten.
error-foreign-file = { $path } 不是由 locdrift 写入的，或在写入之后发生更改。请移走该文件，或指定其他文件夹。
error-output-is-document = { $path } 是其中一个文档，未被覆盖。请指定其他文件。
# $files is how many files a format such as xliff makes of the queue.
error-needs-folder = { $format } 格式会写入 { $files } 个文件。请用 --out DIR 指定存放文件的文件夹。
expected-max-words = 大于 0 的词数，例如 2000
expected-weight = 大于或等于 0 的数字，例如 20
expected-columns = 名为 path 和 views 的列
expected-document-path = 文档的路径
expected-views = 浏览次数，例如 1200
expected-utf8 = 有效的 UTF-8

## locdrift queue --help

help-queue = 按批次列出翻译和审阅工作，最紧急的在前
help-queue-long =
    按批次列出需要译者处理的文档，最紧急的在前。每个文档都列出其句段（更改、新增、删除，或损坏且无法自动修复的内容），并附有新旧原文和现有译文。

    { $file } 中的键“queue”用于设置优先级、批次大小和负责人。
help-max-words = 每个批次的最多词数；仅拆分自身超过此数的文档
help-views = 用于提高优先级的页面浏览次数 CSV 文件（path 和 views 列）；- 表示标准输入
help-context = 同时写入未更改的句段（json、xliff）
help-queue-format = 输出格式：{ $known }
help-out = 写入文件；如果格式会生成多个文件，则写入文件夹
help-pick-owner = 仅选择此负责人的文档；none 选择无负责人的文档；可多次指定
help-pick-batch = 仅选择此 ID 的批次；可多次指定
help-pick-status = 仅选择处于此状态的文档：stale、missing，或有损坏的 current
help-pick-kind = 仅选择最重要的更改属于此类型的文档，或有损坏的文档（repair）：{ $known }
help-pick-top = 仅选择此数量的文档，取最紧急的
help-pick-files = 仅选择此文件中列出的文档，每行一个路径；- 表示标准输入
help-pick-assigned = 排除已分配的内容：已导出的队列（json、csv、xliff、po），或路径或批次 ID 的列表；可多次指定
help-no-memory = 不使用同一语言区域中其他位置相同文本的译文填充新句段
help-segments = 每个句段写入一行，而不是每个文档一行（csv）
help-queue-exit-codes =
    退出代码：0 已写入队列（即使为空），2 命令无法运行。
example-queue = 查看哪些内容需要译者处理，以及原因
example-queue-views = 写入热门页面在前的核对清单
example-queue-csv = 在电子表格中打开队列
