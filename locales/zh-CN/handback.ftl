### Translations that come back: apply, update and accept. Names of commands and options, paths, ids of segments, MT and HT are never translated.

## What is done with a document. Each stands behind its path.

handback-translated = 已翻译 { $segments } 个句段；现为最新
# $open is the number of segments that still have no final target.
handback-partly = 已翻译 { $segments } 个句段，剩余 { $open } 个；仍为过时
handback-formatted = 已更新 { $segments } 个句段的格式，{ $open } 个留待译者处理；仍为过时
handback-unrecorded = 已翻译 { $segments } 个句段；文件中没有位置存放记录，因此无来源记录
handback-updated = 已更新；现为最新
handback-copied = 已从 { $from } 复制；现为最新
handback-moved = 已从 { $from } 移来
handback-renamed = 已从 { $from } 移来并更新；现为最新
handback-rehomed = 来源记录已从 { $from } 移至此处
handback-accepted = 已接受；现为最新
handback-converted = 已转换
handback-repaired = 已修复 { $repairs } 处
handback-repaired-partly = 已修复 { $repairs } 处；未修复 { $left } 处
handback-not-repaired = 未修复：修复会影响损坏以外的内容
handback-nothing = 已是最新
handback-still-stale = 仍然过时
# $path is a folder.
handback-waits = 另一个 locdrift 正在写入 { $path }，等待其完成。

## Why nothing is done. Each stands behind the path of a document.

handback-no-document = 没有源文档使用此路径
handback-no-path = 文件没有说明对应的文档
handback-wrong-locale = 文件的语言为“{ $found }”，不属于本次运行的语言区域
handback-no-locale = 文件没有说明目标语言；请用 --locale TAG 指定语言区域的标签
# $status is a status such as “stale”.
handback-wrong-status = 文档的状态为“{ $status }”
# $why is a reason such as “the repository is a shallow clone”.
handback-unreadable = 无法读取文档的各个版本：{ $why }
handback-not-utf8 = 文档不是有效的 UTF-8；请先转换
handback-outdated-segment = 句段 { $segment }：导出后源文档已更改；请重新导出
handback-outdated = 导出后源文档已更改；请重新导出
handback-translation-changed = 句段 { $segment }：导出后译文已更改；请重新导出
handback-unknown-segment = 第 { $line } 行：此文档中没有句段 { $segment }
handback-contradictory = 句段 { $segment }，第 { $line } 行：有两个不同的译文；请保留其中一个
handback-as-exported = 句段 { $segment }：译文与导出时相同；请在翻译工具中确认，或用 --partial 使其保持未完成
handback-missing-segment = 缺少句段 { $segment }；如果它在另一个文件中，请同时应用这两个文件，否则请恢复该句段或使用 --partial
handback-new-missing-segment = 缺少句段 { $segment }；新文档只有完整时才会写入，因此请同时应用它的所有文件
# Like the next message, of a document that has no translation yet.
handback-new-unfinished = { $count } 个句段尚未定稿，第一个是 { $segment }；新文档只有完整时才会写入
# $count is the number of segments without a final target, $segment the first of them.
handback-unfinished = { $count } 个句段尚未定稿，第一个是 { $segment }；请完成翻译，或使用 --partial 或 --final
# Where in a returned file something is wrong; it begins the messages below.
handback-segment = 句段 { $segment }
handback-segment-line = 句段 { $segment }，第 { $line } 行
handback-code-missing = { $place }：译文缺少标签 { $code }
handback-code-extra = { $place }：译文中标签 { $code } 的数量多于原文
handback-code-altered = { $place }：译文为 { $code }；原文为 { $expected }
handback-code-crossed = { $place }：标签 { $code } 的位置有误
# $lines is a line or a range of lines of the source document.
handback-unfit = 结果的结构将与源文档不一致（源文档第 { $lines } 行）
handback-unfit-segment = 结果的结构将与源文档不一致（源文档第 { $lines } 行）；请查看句段 { $segment }
handback-unfit-mdx = 结果将无法编译为 MDX（源文档第 { $lines } 行）：{ $complaint }
handback-unfit-mdx-segment = 结果将无法编译为 MDX（源文档第 { $lines } 行）：{ $complaint }；请查看句段 { $segment }
handback-unfit-key = 结果中 { $key } 的值将与预期不同
handback-repeated-key = 键 { $key } 出现了两次；请删除其中一个
handback-source-repeated-key = 键 { $key } 在源文档中出现了两次；请删除其中一个
handback-invalid-front = 前置元数据中的 { $language } 无效（第 { $line } 行）
handback-source-invalid-front = 源文档前置元数据中的 { $language } 无效（源文档第 { $line } 行）
handback-invalid-table = { $language } 无效（第 { $line } 行）
handback-source-invalid-table = 源文档中的 { $language } 无效（源文档第 { $line } 行）
handback-invalid-message = Fluent 无效（第 { $line } 行）
handback-source-invalid-message = 源文档中的 Fluent 无效（源文档第 { $line } 行）
handback-mixed-front = 前置元数据在一个文档中为 TOML，在另一个文档中为 YAML
handback-opaque = locdrift 不写入此格式：请手动翻译，然后运行 locdrift accept
handback-no-front = 没有可存放来源记录的前置元数据
handback-no-record = 其中没有位置存放来源记录
# Only inline markup of a segment changed, and where it belongs in the translation is not certain.
handback-words-unchanged = { $segments } 个句段的标记已更改，文字未更改；请手动更新
handback-uncommitted-source = 其来源记录须指明提交，而源文档有未提交的更改：请先提交源文档
handback-shared-record = 整个语言区域共用一条来源记录：请在所有页面都是最新之后手动更新
handback-date-alone = 其来源记录只是一个日期，没有指明源文档的版本；请先运行 locdrift adopt
handback-needs-translator = { $segments } 个句段需要译者处理
handback-own-value = { $key }：源文档中已更改，而译文有自己的值（源文档第 { $lines } 行）
handback-new-words = { $key }：源文档中有新的文字（源文档第 { $lines } 行）
handback-own-dropped = { $key }：源文档中已删除，而译文有自己的值（译文第 { $lines } 行）
handback-untouched = 源文档第 { $source } 行已更改，而第 { $lines } 行未更改；请翻译，或使用 --force
handback-untouched-unaligned = 未找到与源文档第 { $source } 行对应的文本；请检查，然后使用 --force
handback-translated-by-hand = 源文档中的更改均已翻译；请检查，然后运行 locdrift accept
handback-words-of-person = { $segments } 个经人工编辑的句段保持原样；如需替换，请使用 --overwrite-edited
handback-engine-error = 句段 { $segment }：命令报告：{ $complaint }
handback-unanswered = 命令没有对 { $segments } 个句段作出应答
handback-copy-of-source = 句段 { $segment }：译文与原文完全相同
handback-term = 句段 { $segment }：术语表将“{ $term }”译为“{ $wanted }”
handback-term-kept = 句段 { $segment }：术语表规定“{ $term }”保留不译
handback-term-avoided = 句段 { $segment }：术语表规定“{ $term }”应避免译为“{ $avoided }”
handback-broken = 句段 { $segment }，{ $rule }：{ $finding }
handback-no-old = Git 中没有更早的版本，因此无法得知编辑过的内容；请审阅，然后使用 --force
handback-untracked = 译文没有记录其源文档，因此无法得知编辑过的内容；请审阅，然后使用 --force
handback-read-only = 无法写入 Git 修订版本
handback-not-utf8-line = 源文档第 { $line } 行不是有效的 UTF-8；请先转换
handback-stray-returns = 源文档第 { $line } 行以两个回车符结尾；请先更正其行尾
handback-not-yaml = 源文档前置元数据中的 { $language } 无效（第 { $line } 行）；请先更正
handback-not-table = 源文档中的 { $language } 无效（第 { $line } 行）；请先更正
handback-not-fluent = 源文档中的 Fluent 无效（第 { $line } 行）；请先更正
# $why is the message “the result would not have the structure of the source …”, $found the first characters of what stands there.
handback-unfit-found = { $why }：{ $found } 开始了另一个块
handback-not-translatable = 架构未知的 YAML 不予翻译；如需翻译，请用 --include 或“include”指定
handback-still-source = 译文与源文档完全相同；请先翻译
handback-untranslated = 全部 { $segments } 个译文都与原文完全相同；请翻译，或使用 --allow-untranslated
handback-in-source-language = { $segments } 个句段在翻译之前以源语言显示
handback-same-as-source = { $segments } 个译文与原文完全相同
# The translator confirmed a target that lacks $code or has it too much, as it was exported.
handback-kept = 句段 { $segment }，第 { $line } 行：已按确认的内容接受；请检查标签 { $code }
handback-clash = 文件在运行期间发生更改；请重新运行命令

## Summaries

handback-written = 已写入 { $documents } 个文档
handback-would-write = 将写入 { $documents } 个文档
handback-refused = 已拒绝 { $documents } 个文档
handback-left = { $documents } 个文档留待人工处理
handback-none = 没有需要处理的内容。

## Files that come back

# $why is in the words of the system or the file's own problem.
error-returned-file = 无法导入 { $path }：{ $why }
error-nothing-returned = { $path } 中没有 XLIFF 或 PO 文件。
hint-export = 导出队列：{ $command }

## Help

help-apply = 导入已翻译的 XLIFF 或 PO 文件
help-apply-long =
    根据源文档重新生成 XLIFF 或 PO 文件中的每个文档：未更改的文本逐字节保持不变，各句段采用其译文。

    所有句段均已定稿的文档会获得新的来源记录，并成为最新。
help-apply-files = XLIFF 或 PO 文件；- 表示标准输入
help-apply-partial = 同时写入含有未定稿句段的文档；这些文档仍为过时状态
help-apply-final = 将所有译文视为定稿，适用于不保存状态的工具
help-apply-allow-untranslated = 同时写入所有译文都与原文完全相同的文档
help-update = 更新无需译者处理的译文
help-update-long =
    将空白、元数据、链接、代码和格式的更改带入译文，复制源文档相同的译文，并移动源文档已移动的译文。
help-accept = 将经过编辑的译文记录为最新
help-accept-long =
    显示源文档的更改，并记录译文与之一致。如果源文档已更改，而对应的译文仍与提交来源记录时相同，则予以拒绝。
help-accept-force = 同时接受未编辑或无法比较的内容
help-accept-list = 每行一个文档路径的文件，例如从报告导出的文件
help-dry-run = 仅显示将要进行的更改，不写入任何内容
help-type = 译文的翻译方式：MT 或 HT
help-locale-root = 译文文件夹，或配置中语言区域的标签；可多次指定
help-paths = 文档、文件夹或模式；要比较的文件夹可放在最前面
help-paths-long =
    位于语言区域文件夹内的路径仅选择该语言区域；源文档的路径或相对于根文件夹的路径则选择所有语言区域。

    指定两个或更多文件夹时，将它们相互比较，第一个为源文档的文件夹，除非第一个位于 locdrift.yml 所列的文件夹内。文件夹的语言区域由标签 TAG 指定，未指定时根据其中的文档或文件夹名称判断。其后可以是文档的路径。
example-paths = 查看一个文件夹中的译文涉及哪些更改
help-exit-codes-handback =
    退出代码：0 已完成，1 有文档被拒绝，2 命令无法运行。

example-apply = 预览导入文件会带来哪些更改
example-update = 更新无需译者处理的内容
example-accept = 记录手动编辑过的译文

## Which version of the source a translation was made from. The parts stand behind one another, parted by “ · ”. $list holds the labels below, each with a number.

adopt-made-from = 译自 { $date } 的 { $commit }
adopt-better = 比 { $date } 的 { $commit } 更吻合：{ $list }
adopt-only = 截至当时仅有的版本
adopt-dated = 按日期从同样吻合的版本中选定：{ $versions } 个
adopt-no-version = 源文档的所有版本都晚于译文
adopt-unlike = 与源文档的任何版本都不相似；请审阅，然后运行 accept --force
adopt-alike = 同样吻合的版本只能以日期区分，因此不作记录：{ $versions } 个
adopt-close = 源文档有两个版本几乎同样吻合，因此不作记录
adopt-structure = 结构
adopt-code = 代码
adopt-links = 链接
adopt-words = 数字和名称
adopt-front-matter = 前置元数据
adopt-anchors = 锚点
adopt-signs = 标点

help-adopt = 查找并记录无来源记录的译文所依据的源文档版本
help-adopt-long =
    将每篇无来源记录的译文与其源文档截至译文最后一次更改时的各个版本比较，并记录在结构、代码、链接、数字和锚点上最吻合的版本。如果据此无法确定，译文仍无来源记录。绝不会仅凭日期将译文视为最新。
example-adopt = 查看项目的译文译自源文档的哪些版本
convert-line = 请在 { $file } 中设置“{ $line }”，以使用新的记录。
convert-wrote = 已更改 { $file } 中的“record”。
convert-differs = { $path } 原为 { $before }，使用新记录后为 { $now }。
help-convert = 将来源记录改写为另一种形式
help-convert-long =
    将每篇译文的来源记录改写为另一种形式，指向源文档的同一版本，并删除旧记录。如果该版本未知，则保留旧记录并说明原因。然后重新读取所有记录；如果有页面的状态会因此改变，则予以报告。
help-convert-to = 新记录的形式：{ $known }
help-write-config = 同时设置 { $file } 中的“record”
example-convert = 预览存放在单独文件中的记录
translate-summary = 已翻译 { $asked } 个句段中的 { $fits } 个
translate-garbage = 命令写出了 { $lines } 行不是应答的内容；应为包含“id”以及“target”或“error”的 JSON 对象。
translate-unknown-id = 已忽略 { $answers } 个 ID 未知的应答。
translate-twice = { $answers } 个句段有两次应答；以第一次应答为准。
translate-timed-out = 命令已被停止：{ $seconds } 秒内没有应答。命令每写出一行都必须立即刷新；如需更长时间，请使用 --timeout。
translate-ended = 命令在完成全部应答之前就已结束。
translate-cut = 重新运行命令即可继续；已完成的文档均已保存。
translate-known = 已使用先前运行得到的 { $answers } 条应答。
translate-kept = { $answers } 条应答所属的文档无法写入，已保留供下次运行使用。
error-engine-start = 无法启动翻译命令：{ $why }
usage-error-no-engine = 没有翻译命令。请使用 --command 'CMD'，或在 { $file } 中设置“command”。
help-translate = 用您自己的命令翻译队列
help-translate-long =
    启动一个命令，并为每个句段向其标准输入写入一行 JSON 对象：ID、语言区域、以占位符（<1>…</1>、<2/>）表示标签的原文、基准版本、现有译文、标题、上下文、翻译记忆库和术语表。命令在标准输出中以任意顺序应答，每行为 {"{"}"id": …, "target": …{"}"} 或 {"{"}"id": …, "error": …{"}"}。

    每个译文都像使用 apply 时一样接受检查。未通过检查的译文会附上原因重新发送；如果再次未通过，该句段留在队列中。文档的句段全部应答后立即写入该文档，类型为 MT。经人工编辑的文本保持不变。
help-engine-command = 要运行的 shell 命令；默认为 { $file } 中的“command”
help-engine-repairs = 未通过检查的译文重新发送的次数（默认：1）
help-engine-timeout = 等待句段应答的秒数（默认：120）
help-engine-in-flight = 同时处理的句段数（默认：32）
help-overwrite-edited = 允许机器翻译替换经人工编辑的文本
help-translate-dry-run = 将各行写入标准输出，而不启动命令
example-translate = 用脚本翻译最紧急的十个文档
help-repair = 修复机器翻译损坏的内容
help-repair-long =
    恢复翻译时所用源文档版本中的内容：标识符、版本号、占位符、代码、链接标签、警示块、锚点。每个页面在写入前都会重新读取：其结构必须相同，且只有修复之处可以不同。来源记录不会更改。没有确定修复方法的检查结果保持原样。
help-repair-rule = 仅修复此规则发现的内容；可多次指定
example-repair = 预览修复
