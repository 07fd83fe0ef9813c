### What changed since a translation was made. MT, HT, paths and option names are never translated.

## Kinds of change, as labels of one or two words

# Only white space or the like changed.
drift-cosmetic = 外观
# Only front matter changed that nobody translates.
drift-metadata = 元数据
# Inline markup changed, and no word did.
drift-formatting = 格式
# Only destinations of links or sources of images changed.
drift-links = 链接
# Only code blocks or markup changed.
drift-code = 代码
# Text changed that a translator must see.
drift-text = 文本

## Findings

# $changed and $total are numbers of words of the source document.
finding-stale-text =
    { $changed ->
        [0] 此译文完成后，源文档的文本已更改，但没有新增内容。
       *[other] 此译文完成后，源文档的文本已更改：{ $total } 个词中有 { $changed } 个待审阅。
    }
finding-stale-code = 此译文完成后，源文档的代码或标记已更改，文本未更改。
finding-stale-formatting = 此译文完成后，源文档的行内标记已更改，文字未更改。
# $text is the finding, $words is report-formatting.
finding-stale-with-formatting = { $text }（{ $words }）
finding-stale-links = 此译文完成后，源文档的链接已更改，文本未更改。
finding-stale-metadata = 此译文完成后，源文档中不翻译的前置元数据已更改，文本未更改。
finding-stale-cosmetic = 此译文完成后，源文档仅更改了空白。
# $why is one of the reasons below.
finding-stale-unknown = 此译文完成后，源文档已更改，但无法得知更改的内容：{ $why }。
finding-provenance-mismatch = 在 ms.sourcegitcommit 所指的提交中，源文档的哈希值与 ms.openlocfilehash 不同。
rule-provenance-mismatch = 所记录的提交与所记录的哈希值属于源文档的不同版本。

## Why it is unknown what changed, as the end of a sentence without its full stop

unknown-no-repository = 源文档不在 Git 仓库中（可用 --history 指定一个）
unknown-shallow-clone = 源文档所在的克隆是浅克隆，缺少翻译时所用的版本（请运行 git fetch --unshallow）
unknown-partial-clone = 源文档所在的克隆是部分克隆，缺少翻译时所用的版本（请运行 git fetch --refetch --no-filter）
# $path is a folder.
unknown-broken-alternates = 仓库从 { $path } 借用对象，而该文件夹不存在（请恢复该文件夹，或不带 --reference 和 --shared 重新克隆）
unknown-commit-not-found = 仓库中没有所记录的提交，也没有哪个版本与所记录的哈希值相符
unknown-not-in-commit = 所记录的提交中没有此文档，无论是当前路径还是以前的路径
unknown-no-version-matches = 仓库中没有哪个版本与所记录的哈希值相符
# $complaint is the git library's own words, in English.
unknown-repository-unreadable = 无法读取仓库：{ $complaint }
unknown-too-large = 文档过大，无法比较

## In the report

# After a path: how much of the source there is to review.
report-words = { $changed }/{ $total } 个词
# Behind the words to review: those of blocks of which only inline markup changed.
report-formatting = 仅格式有更改：{ $formatting } 个词
# The heading over stale documents that need a translator.
report-needs-translator = 过时，需要译者处理
# The heading over stale documents that need none.
report-needs-none = 过时，无需译者处理
report-review = { $documents } 个过时文档需要译者处理：{ $total } 个词中有 { $changed } 个待审阅（{ $percent }%）
history-locale = { $locale }（{ $root }）
history-nothing = 在此期间，没有任何时间点同时存在源文档和译文。
history-point = 过时 { $stale }（{ $percent }%）· 缺失 { $missing } · 待审阅词数 { $words }
history-legend = █ 最新 · ▒ 过时 · ░ 缺失
history-lag = 滞后于源文档的天数（共 { $arrivals } 篇译文）：中位数 { $median }，90% 不超过 { $ninth }
report-review-none = 没有需要译者处理的过时文档

## locdrift diff

help-diff = 显示源文档的更改以及译文中受影响的位置
help-diff-source = 源文档文件夹，代替配置中的文件夹
help-diff-format = 输出格式：human 或 json
help-diff-side-by-side = 并排显示更改前后的源文档
help-diff-all = 同时显示元数据的更改
help-source-rev = 从此 Git 修订版本读取源文档
help-locale-rev = 从此 Git 修订版本读取译文
help-history = 包含源文档历史的仓库（如果源文档不在其中）
help-renames = 识别既重命名又经过编辑的页面所需的相似度，例如 60%；或 off
help-no-drift = 不查找源文档的更改
help-no-damage = 不检查译文中的损坏
help-links = 同时检查仅译文中才有的链接
example-diff = 查看译文的哪些段落需要处理
progress-comparing = 正在与翻译时所用的版本比较
diff-current = 译文已是最新。
diff-not-stale = 没有可比较的内容：此文档的状态为“{ $status }”。
diff-only-cosmetic = 仅更改了空白。
# Headings over the texts of a change.
diff-before = 更改前
diff-now = 现在
# $lines is a line number or a range such as 12-14.
diff-translation = 译文第 { $lines } 行
diff-insert-after = 新文本应位于译文第 { $lines } 行之后
diff-unaligned = 未找到译文中的对应部分，请自行查找
# Follows the line that a change belongs to.
diff-guess = 仅根据文本长度定位；请确认位置是否正确
diff-done = 已翻译
# Stands behind a place or a name.
diff-label = （{ $text }）
diff-metadata = { $count } 处元数据更改（使用 --all 显示）
diff-source-line = 源文档第 { $lines } 行
# The commits that changed the source since; $date is when the oldest of them was made.
diff-since = { $commits } 个提交更改了源文档，最早一次在 { $date }
error-no-such-document = 没有路径为 { $path } 的源文档或译文。
error-which-locale = { $path } 在多个语言区域中都有译文。
hint-which-locale = 请指定译文文件本身，或用 --locale 选择一个语言区域：{ $known }。
