### 供人阅读的报告。路径、标签和规则名称一律不翻译。

status-current = 最新
status-stale = 过时
status-missing = 缺失
status-orphaned = 孤立
status-untracked = 未跟踪
status-invalid = 无效

report-locale = { $locale }：{ $root } 中有 { $documents } 个文档
report-unread =
    { $files ->
       *[other] 已跳过：{ $files } 个 { $ending } 文件，例如 { $path }；不支持该格式
    }
report-count = { $count }（{ $percent }%）
report-more = ……还有 { $count } 项（用 --all 显示）
report-warnings = 其他问题
report-source-warnings = 源文档（{ $root }）中的其他问题
report-handed-off = { $kind }，{ $date } 送译
report-handed-off-alone = { $date } 送译
report-moved = 已移至 { $path }
report-renamed-to = 已重命名为 { $path }（{ $percent }% 相同）
report-renamed-from = 由 { $path } 重命名而来（{ $percent }% 相同）
report-renames-cut = 文档过多，无法全面查找重命名的文档；只比较了文件名相同的文档。
report-redirected = 已重定向到 { $url }
report-reusable = 与 { $path } 内容相同
report-all-current = 全部 { $documents } 个文档均为最新。
report-no-documents = { $root } 中没有文档。

verdict-denied = 未通过：{ $findings } 个错误。
verdict-passed = 已通过，但有 { $warnings } 条警告。
verdict-clean = 已通过。
# $locales lists tags, such as nl-NL.
verdict-by-dates = { $locales } 以日期代替记录：在译文最后一次改动之前合并的源文更改不会被发现。
verdict-untracked = 未通过：{ $locales } 中没有任何译文记录其源文档，因此无法判断。请用 locdrift init 设置记录，或用 locdrift adopt 查找版本。
verdict-explain = 处理方法：locdrift explain { $rule }
verdict-next = 下一步：{ $command }
sarif-left-out = SARIF 包含最严重的 { $shown } 个结果，这是代码扫描接受的上限。省略：{ $left }。

level-error = 错误
level-warn = 警告
level-off = 关闭

progress-listing = 正在查找文档
progress-reading = 正在读取文档

note-idle-pattern = 注意：{ $key } 中的“{ $pattern }”不匹配任何文档。
note-root-in-pattern = 注意：{ $key } 中的“{ $pattern }”不匹配任何文档。路径相对于源文件夹；请使用“{ $better }”。
note-absent-locale = 注意：没有语言区域与 { $key } 中的“{ $locale }”相符。
note-swapped = 注意：源与译文似乎颠倒了：{ $source } 中的文档像译文一样带有来源记录；请将 { $root } 作为源。
