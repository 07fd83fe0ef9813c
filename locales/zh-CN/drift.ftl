### 译文完成后源文档的改动。MT、HT、路径和选项名称一律不翻译。

drift-cosmetic = 格式
drift-metadata = 元数据
drift-formatting = 格式
drift-links = 链接
drift-code = 代码
drift-text = 文本

finding-stale-text =
    { $changed ->
        [0] 此译文完成后，源文档的文本有改动，但没有新增内容。
       *[other] 此译文完成后，源文档的文本有改动：共 { $total } 个词，需审阅 { $changed } 个。
    }
finding-stale-code = 此译文完成后，源文档的代码或标记有改动，文本没有改动。
finding-stale-formatting = 此译文完成后，源文档的文本格式有改动，文字没有改动。
finding-stale-with-formatting = { $text }（{ $words }）
finding-stale-links = 此译文完成后，源文档的链接有改动，文本没有改动。
finding-stale-metadata = 此译文完成后，源文档中不翻译的前置元数据有改动，文本没有改动。
finding-stale-cosmetic = 此译文完成后，源文档的空白有改动，其他内容没有改动。
finding-stale-unknown = 此译文完成后，源文档又有改动。改动的内容未知：{ $why }。
finding-provenance-mismatch = 在 ms.sourcegitcommit 所指的提交中，源文档的哈希值与 ms.openlocfilehash 不同。
rule-provenance-mismatch = 所记录提交中的源文档与所记录的哈希值不符。

unknown-no-repository = 源文档不在任何 Git 仓库中（可用 --history 指定一个）
unknown-shallow-clone = 源文档所在的是浅克隆，缺少翻译时所用的版本（git fetch --unshallow）
unknown-partial-clone = 源文档所在的是部分克隆，缺少翻译时所用的版本（git fetch --refetch --no-filter）
unknown-broken-alternates = 该仓库从 { $path } 借用对象，而该位置不存在（请将其恢复，或不带 --reference 和 --shared 重新克隆）
unknown-commit-not-found = 仓库中没有所记录的提交，也没有版本与所记录的哈希值相符
unknown-not-in-commit = 所记录的提交中没有此页面，此路径和重命名前的路径下都没有
unknown-no-version-matches = 仓库中没有版本与所记录的哈希值相符
unknown-repository-unreadable = 无法读取仓库：{ $complaint }
unknown-too-large = 文档过大，无法比较

report-words = { $total } 个词中有 { $changed } 个
report-formatting = 仅格式有改动 { $formatting } 个词
report-needs-translator = 过时，需要译者处理
report-needs-none = 过时，无需译者处理
report-review = 有 { $documents } 个过时文档需要译者处理：共 { $total } 个词，需审阅 { $changed } 个（{ $percent }%）
history-locale = { $locale }，位于 { $root }
history-nothing = 在这些日期，两侧没有同时存在过。
history-point = 过时 { $stale }（{ $percent }%）· 缺失 { $missing } · 待审字数 { $words }
history-legend = █ 最新 · ▒ 过时 · ░ 缺失
history-lag = 滞后天数（共 { $arrivals } 次到达）：中位数 { $median }，90% 不超过 { $ninth }
report-review-none = 没有需要译者处理的过时文档

## locdrift diff

help-diff = 显示译文的源文档有哪些改动，以及译文中受影响的位置
help-diff-source = 源文档的文件夹，代替配置
help-diff-format = 标准输出的格式：human 或 json
help-diff-side-by-side = 并排显示改动前和现在的源文档
help-diff-all = 同时显示元数据的更改
help-source-rev = 从 Git 修订版本读取源文档
help-locale-rev = 从 Git 修订版本读取译文
help-history = 含有源文档历史的仓库，用于源文档不在其中的情况
help-renames = 重命名的页面须保留原页面的多少内容，例如 60%；或 off
help-no-drift = 不查看源文档有哪些改动
help-no-damage = 不检查译文中的损坏
help-links = 同时检查只有译文才有的链接
example-diff = 查看源文档的改动影响译文的哪些段落
progress-comparing = 正在与翻译时所用的版本比较
diff-current = 译文为最新。
diff-not-stale = 没有可比较的内容：此文档的状态为“{ $status }”。
diff-only-cosmetic = 只有空白有改动。
diff-before = 改动前
diff-now = 现在
diff-translation = 译文第 { $lines } 行
diff-insert-after = 新文本应放在译文第 { $lines } 行之后
diff-unaligned = 译文的这一部分无法与源文档对应，请自行查找
diff-guess = 仅根据文本长度推断，请确认位置是否正确
diff-done = 已翻译
diff-metadata = { $count } 处元数据更改（用 --all 显示）
diff-source-line = 源文档第 { $lines } 行
diff-since = 此后有 { $commits } 个提交改动了源文档，最早一次在 { $date }
error-no-such-document = 源文档和各语言区域中都没有文档 { $path }。
error-which-locale = { $path } 对应多个语言区域中的译文。
hint-which-locale = 请指定译文文件本身，或用 --locale 指定一个语言区域：{ $known }。
