### The report that people read. Paths, tags and rule names are never translated.

## Statuses, as labels before a count. Keep them short: one or two words.

# The translation was made from the source as it is now.
status-current = 最新
# The source changed after the translation was made.
status-stale = 过时
# A source document without a translation.
status-missing = 缺失
# A translation whose source is gone.
status-orphaned = 孤立
# A translation that does not record what it was made from.
status-untracked = 无来源记录
# The record, or the file, cannot be used.
status-invalid = 无效

## The parts of the report

# $locale is a tag such as nl-NL, $root a path.
report-locale = { $locale }：{ $root } 中有 { $documents } 个文档
report-unread =
    { $files ->
       *[other] 已跳过：{ $files } 个 { $ending } 文件，例如 { $path }；不支持该格式
    }
# $percent is a share in percent, without the sign.
report-count = { $count }（{ $percent }%）
# Closes a list that was cut.
report-more = ……另有 { $count } 项（使用 --all 显示）
# The heading over findings that are not about a status.
report-warnings = 其他检查结果
report-source-warnings = 源文档（{ $root }）的其他检查结果
# $kind is MT or HT, as translators know them; $date is the day the source was handed to translation.
report-handed-off = { $kind }，{ $date } 送译
report-handed-off-alone = { $date } 送译
report-moved = 已移至 { $path }
report-renamed-to = 已重命名为 { $path }（相似度 { $percent }%）
report-renamed-from = 由 { $path } 重命名而来（相似度 { $percent }%）
report-renames-cut = 文档过多，无法全部比较以查找重命名；仅比较了文件名相同的文档。
report-redirected = 已重定向到 { $url }
report-reusable = 与 { $path } 内容相同
report-all-current = 全部 { $documents } 个文档均为最新。
report-no-documents = { $root } 中没有文档。

## The last line

verdict-denied = 未通过：{ $findings } 个错误。
verdict-passed = 通过，有 { $warnings } 个警告。
verdict-clean = 通过。
# $locales lists tags, such as nl-NL.
verdict-by-dates = { $locales } 的来源记录是日期：译文最后一次编辑之前合并的源文档更改不会被发现。
verdict-untracked = 未通过：{ $locales } 中没有任何译文记录其源文档，因此全部无法判断。查找源文档版本：locdrift adopt --dry-run（没有 locdrift.yml 时，请先运行：locdrift init）
verdict-explain = 处理方法：locdrift explain { $rule }
verdict-next = 下一步：{ $command }
sarif-left-out = SARIF 仅包含最严重的 { $shown } 条检查结果，这是代码扫描的上限。省略：{ $left } 条。

## Levels, as labels

level-error = 错误
level-warn = 警告
level-off = 关闭

## While working

progress-listing = 正在列出文档
progress-reading = 正在读取文档

note-idle-pattern = 注意：{ $key } 中的“{ $pattern }”不匹配任何文档。
note-root-in-pattern = 注意：{ $key } 中的“{ $pattern }”不匹配任何文档。路径相对于源文档文件夹；请使用“{ $better }”。
note-absent-locale = 注意：{ $key } 中的“{ $locale }”不匹配任何语言区域。
note-swapped = 注意：源文档与语言区域似乎颠倒了：{ $source } 中的文档像译文一样带有来源记录。请以 { $root } 为源文档进行比较。
