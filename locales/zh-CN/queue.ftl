### 审阅队列。路径、标签、负责人、MT、HT 以及选项和键的名称一律不翻译。

queue-title = 审阅队列
queue-nothing = 没有需要译者处理的内容。
queue-nothing-known = 在可以判断的内容中，没有需要译者处理的。
queue-untracked = { $locale }：因未记录源文档而无法判断的译文：{ $documents } 个。查找方法：locdrift adopt
queue-locale = { $locale }：有 { $documents } 个文档需要处理
queue-documents = { $documents } 个文档
queue-segments = { $segments } 个文本段
queue-damaged = 其中 { $segments } 个损坏
queue-words = { $words } 个词
queue-repeated = 其中 { $words } 个词为重复内容，不计入
queue-part = 第 { $part } 部分，共 { $parts } 部分

queue-batches = 批次（每批最多 { $max } 个词）
queue-no-owner = 无负责人
queue-first = 优先处理（按优先级排列）
queue-more = ……还有 { $count } 项（用 --all 显示）

queue-changed = 改动
queue-new = 新增
queue-deleted = 删除
queue-repair = 损坏
# Told of a segment.
note-words-unchanged = 文字未改动；仅格式有改动
note-memory = { $path } 中如此翻译；请确认是否适用于此处
note-damage = 损坏（{ $rule }）：“{ $translation }”；源文为“{ $base }”
note-damage-source = 损坏（{ $rule }）：与源文相同
note-before = 上文：{ $text }
note-after = 下文：{ $text }
note-term = 术语表：{ $term } → { $translation }{ $note }
note-term-kept = 术语表：{ $term } 保持原样{ $note }
note-term-avoided = 术语表：避免使用 { $term }{ $note }

queue-also = 也出现在 { $path } 中
queue-also-more = 也出现在 { $path } 和另外 { $count } 处

queue-reason-unknown = 改动的内容未知
queue-reason-damaged = 译文损坏
queue-reason-changed =
    { $days ->
        [0] 今天改动
       *[other] { $days } 天前改动
    }
queue-reason-handed-off =
    { $days ->
        [0] 今天送译
       *[other] { $days } 天前送译
    }
queue-reason-high = 高优先级
queue-reason-medium = 中优先级
queue-reason-low = 低优先级
queue-reason-views = { $views } 次浏览

queue-left-out = { $path } 不在队列中：{ $why }。
queue-too-long = 其中一段文本超出 { $limit } 个字节；请将其拆分为多个段落
queue-not-translatable = { $documents } 个文档是形式未知的 YAML，不可翻译，首个为 { $path }；如需翻译，请用 --include 指明。
queue-repairable = { $documents } 个文档有无需译者即可修复的损坏：locdrift repair
queue-views-none = { $file } 中的 { $paths } 个路径都不是队列中的文档。路径应为文档在其文件夹下的路径，例如 docs/setup.md。
queue-wrote = 已写入 { $path }。
queue-wrote-files = 已将 { $files } 个文件写入 { $path }。
progress-segmenting = 正在拆分文档
progress-writing = 正在写入文档

error-views = { $path } 第 { $line } 行：值为“{ $found }”，应为{ $expected }。
error-changed-meanwhile = 生成队列时 { $path } 发生了改动。请重新运行。
error-glossary = { $path }:{ $line }：术语表无法使用：{ $found }。应有的列：term、translation、note、use（keep 或 avoid）
error-foreign-file = { $path } 不是 locdrift 写入的，或者写入后有改动。请移走该文件，或者指定其他文件夹。
error-output-is-document = { $path } 是这些文件夹中的文档，不会被覆盖。请指定其他文件。
error-needs-folder = { $format } 格式会生成 { $files } 个文件。请用 --out DIR 指定文件夹。
expected-max-words = 大于 0 的词数，例如 2000
expected-weight = 不小于 0 的数，例如 20
expected-columns = path 和 views 两列
expected-document-path = 文档的路径
expected-views = 浏览次数，例如 1200
expected-utf8 = UTF-8

help-queue = 列出需要人工处理的工作，最紧急的在前，并分成批次
help-queue-long =
    将需要译者处理的文档排序并分成批次。每个文档都附有其文本段：改动、新增、删除以及损坏且无法自动修复的内容，以及改动前和现在的源文本和现有译文。

    { $file } 中的键 queue 设定优先级的构成、批次的大小和负责人。
help-max-words = 每个批次的最多词数；只有自身超出此数的文档才会拆分
help-views = 用于提高优先级的页面浏览次数：含有 path 和 views 两列的 CSV 文件，或用 - 表示标准输入
help-context = 同时写入没有改动的文本段（json、xliff）
help-queue-format = 格式：{ $known }
help-out = 写入文件；格式会生成多个文件时写入文件夹
help-pick-owner = 仅限该负责人的内容；none 表示无人负责的内容；可重复使用
help-pick-batch = 仅限该 ID 的批次；可重复使用
help-pick-status = 仅限此状态的文档：stale、missing，或有损坏的 current
help-pick-kind = 仅限最大更改为此类别的文档，或有损坏的文档（repair）：{ $known }
help-pick-top = 仅限这么多个文档，最紧急的优先
help-pick-files = 仅限此文件逐行列出其路径的文档；- 表示标准输入
help-pick-assigned = 排除已有人负责的内容：导出的队列（json、csv、xliff、po），或路径、批次 ID 的列表；可重复使用
help-no-memory = 新句段不采用同一语言区域中其他位置相同文本的译文
help-segments = 每个句段写一行，而不是每个文档一行（csv）
help-queue-exit-codes =
    退出代码：0 已写入队列（包括空队列），2 无法按要求运行。
example-queue = 查看哪些内容需要译者处理，以及原因
example-queue-views = 分发一份清单，其中常被浏览的页面在前
example-queue-csv = 在电子表格中打开队列
