### 返回的译文：apply、update 和 accept。命令和选项的名称、路径、句段 ID、MT 和 HT 一律不翻译。

## 对文档所做的处理。每条都位于其路径之后。

handback-translated = 已翻译 { $segments } 个句段；最新
# $open 是尚无定稿译文的句段数。
handback-partly = 已翻译 { $segments } 个句段，{ $open } 个未定稿；仍为过时
handback-formatted = 已将格式套用到 { $segments } 个句段，{ $open } 个待译者处理；仍为过时
handback-unrecorded =
    { $segments ->
       *[other] 已翻译 { $segments } 个句段；没有可放来源信息的位置，因此不受跟踪
    }
handback-updated = 已更新；最新
handback-copied = 已从 { $from } 复制；最新
handback-moved = 已从 { $from } 移来
handback-renamed = 已从 { $from } 移来并更新；最新
handback-rehomed = 其来源信息已从 { $from } 移到此处
handback-accepted = 已接受；最新
handback-converted = 已转换
handback-repaired = 已修复 { $repairs } 处
handback-repaired-partly = 已修复 { $repairs } 处，剩余 { $left } 处
handback-not-repaired = 未修复：修复会改动其他内容
handback-nothing = 已是最新
handback-waits = 另一个 locdrift 正在写入 { $path }。正在等待其完成。

## 未作处理的原因。每条都位于文档的路径之后。

handback-no-document = 没有源文档使用此路径
handback-no-path = 文件没有说明这是哪个文档
handback-wrong-locale = 文件的语言为“{ $found }”，不属于此处的任何语言区域
handback-no-locale = 文件没有说明用于哪种语言；请用 --locale TAG 指定一个语言区域
# $status 是“过时”之类的状态。
handback-wrong-status = 文档的状态为“{ $status }”
# $why 是“源文档所在的是浅克隆”之类的原因。
handback-unreadable = 无法读取文档的各个版本：{ $why }
handback-not-utf8 = 不是 UTF-8 编码；请先转换
handback-outdated-segment = 句段 { $segment }：导出后源文档有改动；请重新导出
handback-outdated = 导出后源文档有改动；请重新导出
handback-translation-changed = 句段 { $segment }：导出后译文有改动；请重新导出
handback-unknown-segment = 第 { $line } 行：此文档中没有 ID 为 { $segment } 的句段
handback-contradictory = 句段 { $segment }，第 { $line } 行：返回了两次且译文不同；请只保留一个
handback-as-exported = 句段 { $segment } 返回时与导出时相同；请在工具中确认，或用 --partial 让其保持未完成
handback-missing-segment = 句段 { $segment } 没有返回；如果它在另一个文件中，请同时应用这两个文件；否则请恢复它，或使用 --partial
handback-new-missing-segment = 句段 { $segment } 没有返回；新文档只能整体写入，请一次应用它的所有文件
# Like the next message, of a document that has no translation yet.
handback-new-unfinished =
    { $count ->
       *[other] { $count } 个句段尚未定稿，第一个是 { $segment }；新文档只能整体写入
    }
# $count 是没有定稿译文的句段数，$segment 是其中的第一个。
handback-unfinished = 有 { $count } 个句段未定稿，第一个为句段 { $segment }；请完成翻译，或使用 --partial 或 --final
# Where in a returned file something is wrong; it begins the messages below.
handback-segment = 句段 { $segment }
handback-segment-line = 句段 { $segment }，第 { $line } 行
handback-code-missing = { $place }：译文缺少 { $code }
handback-code-extra = { $place }：译文中的 { $code } 在原文中没有，或没有这么多
handback-code-altered = { $place }：原文中的 { $expected } 在译文中成了 { $code }
handback-code-crossed = { $place }：{ $code } 的位置不对
# $lines 是源文档的一行或若干行的范围。
handback-unfit = 结果的结构会与源文档不一致（源文档第 { $lines } 行）
handback-unfit-segment = 结果的结构会与源文档不一致（源文档第 { $lines } 行）；请查看句段 { $segment }
handback-unfit-mdx = 结果将无法作为 MDX 编译（源文档第 { $lines } 行）：{ $complaint }
handback-unfit-mdx-segment = 结果将无法作为 MDX 编译（源文档第 { $lines } 行）：{ $complaint }；请查看句段 { $segment }
handback-unfit-key = 结果中 { $key } 的值会与预期不同
handback-repeated-key = 键 { $key } 出现了两次；请删除其中一个
handback-source-repeated-key = 键 { $key } 在源文档中出现了两次；请删除其中一个
handback-invalid-front = 前置元数据不是有效的 { $language }（第 { $line } 行）
handback-source-invalid-front = 源文档的前置元数据不是有效的 { $language }（源文档第 { $line } 行）
handback-invalid-table = 不是有效的 { $language }（第 { $line } 行）
handback-source-invalid-table = 源文档不是有效的 { $language }（源文档第 { $line } 行）
handback-invalid-message = 第 { $line } 行不是有效的 Fluent
handback-source-invalid-message = 源文档不是有效的 Fluent（源文档第 { $line } 行）
handback-mixed-front = 前置元数据在一个文档中是 TOML，在另一个文档中是 YAML
handback-opaque = 不会写入此格式的文件：请手动翻译，然后运行 locdrift accept
handback-no-front = 没有可写入来源信息的前置元数据
handback-no-record = 其中没有可写入来源信息的位置
handback-words-unchanged = 有 { $segments } 个句段只有格式改动，文字没有改动；请手动套用
handback-uncommitted-source = 其记录要写明提交，但没有提交包含当前的源文档：请先提交源文档
handback-shared-record = 一条记录代表该语言的所有页面：请在全部页面都是最新后手动更新
handback-date-alone = 其记录只是一个日期，没有指明源文档的版本；请先运行 locdrift adopt
handback-needs-translator = 有 { $segments } 个句段需要译者处理
handback-own-value = { $key }：源文档已更改它，而译文有自己的值（源文档第 { $lines } 行）
handback-new-words = { $key }：源文档中有新的词语（源文档第 { $lines } 行）
handback-own-dropped = { $key }：源文档已删除它，而译文有自己的值（译文第 { $lines } 行）
handback-untouched = 译文第 { $lines } 行仍是源文档改动之前的内容（源文档第 { $source } 行）；请翻译，或使用 --force
handback-untouched-unaligned = 无法判断哪段文本对应源文档第 { $source } 行；请先查看，再使用 --force
handback-translated-by-hand = 源文中的所有更改在记录来源之后均已翻译；请检查，然后更新记录：locdrift accept
handback-words-of-person = { $segments } 个句段由人工撰写，已保持原样；如需替换，请使用 --overwrite-edited
handback-engine-error = 句段 { $segment }：命令报告：{ $complaint }
handback-unanswered = 命令未对 { $segments } 个句段作出应答
handback-copy-of-source = 句段 { $segment }：译文与源文逐字相同
handback-term = 句段 { $segment }：术语表中“{ $term }”为“{ $wanted }”
handback-term-kept = 句段 { $segment }：术语表要求“{ $term }”保持原样
handback-term-avoided = 句段 { $segment }：术语表要求“{ $term }”避免译作“{ $avoided }”
handback-broken = 句段 { $segment }，{ $rule }：{ $finding }
handback-no-old = Git 中没有更早的版本，因此无法得知改过哪些内容；请审阅后使用 --force
handback-untracked = 其中没有源文档的记录，因此无法判断改动了什么；请在检查后使用 --force
handback-read-only = 译文读取自修订版本，无法写入
handback-not-utf8-line = 源文第 { $line } 行不是 UTF-8；请先转换
handback-stray-returns = 源文第 { $line } 行以两个回车符结尾；请先修正换行符
handback-not-yaml = 源文的 front matter 不是 { $language }（第 { $line } 行）；请先在那里修正
handback-not-table = 源文档不是有效的 { $language }（第 { $line } 行）；请先在那里修正
handback-not-fluent = 源文不是有效的 Fluent（第 { $line } 行）；请先在那里修正
handback-unfit-found = { $why }：{ $found } 开始了另一个块
handback-not-translatable = 形式未知的 YAML 不予翻译；如需翻译，请用 --include 或 include: 指明
handback-still-source = 其文字与源文档相同；请先翻译
handback-untranslated = 全部 { $segments } 个译文都与源文相同；请翻译，或使用 --allow-untranslated
handback-same-as-source = { $segments } 个译文与源文相同
handback-kept = 句段 { $segment }，第 { $line } 行：已按原样确认；请检查 { $code }
handback-clash = 文件在 locdrift 运行期间有改动；请重新运行

## 汇总

handback-written = 已写入 { $documents } 个文档
handback-would-write = 将会写入 { $documents } 个文档
handback-refused = 已拒绝 { $documents } 个文档
handback-left = 有 { $documents } 个文档留待人工处理
handback-none = 没有需要处理的内容。

## 返回的文件

# $why 是系统给出的说明，或文件自身的问题。
error-returned-file = 无法采用 { $path }：{ $why }

## 帮助

help-apply = 将翻译工具返回的译文写入各自的文档
help-apply-long =
    根据源文档重新生成 XLIFF 或 PO 文件中的每个文档：没有改动的内容逐字节保持不变，各句段填入其译文。

    如果文档的所有句段均已定稿，其来源信息就会更新，文档即为最新。
help-apply-files = XLIFF 或 PO 文件；- 表示标准输入
help-apply-partial = 也写入有句段未定稿的文档；这些文档仍为过时
help-apply-final = 将所有译文视为定稿，用于不保存状态的工具
help-apply-allow-untranslated = 也写入所有译文都与源文相同的文档
help-update = 在无需译者处理的范围内更新译文
help-update-long =
    将空白、元数据、链接和代码的改动带入译文，复制源文档完全相同的译文，并移动源文档已移动的译文。
help-accept = 为已由人工更新的译文更新来源信息
help-accept-long =
    显示源文档有哪些改动，并记录译文已体现这些改动。如果源文档有改动，而对应的译文仍与提交来源信息时相同，则予以拒绝。
help-accept-force = 同时接受未改过或无法比较的内容
help-accept-list = 文档列表文件，每行一个路径，可由报告导出
help-dry-run = 不写入任何内容；显示差异
help-type = 译文的完成方式：MT 或 HT
help-locale-root = 译文的文件夹，或配置中语言区域的标签；可重复使用
help-paths = 文档、文件夹或模式；前面可以写要比较的文件夹
help-paths-long =
    位于某个语言区域文件夹中的路径只表示该语言区域；源文档的路径或相对于根文件夹的路径表示所有语言区域。

    两个或更多文件夹会相互比较，第一个为源文档，除非第一个位于 locdrift.yml 的文件夹中；没有 TAG= 时，语言区域取自文档或文件夹名称。后面可以接文档的路径。
example-paths = 查看一个文件夹中的译文受到哪些改动影响
help-exit-codes-handback =
    退出代码：0 全部完成，1 有文档被拒绝，2 无法按要求运行。

example-apply = 查看返回的文件会带来哪些更改
example-update = 更新无需译者处理的内容
example-accept = 手动编辑译文后确认其内容

## Which version of the source a translation was made from. The parts stand behind one another, parted by “ · ”. $list holds the labels below, each with a number.

adopt-made-from = 译自 { $date } 的 { $commit }
adopt-better = 比 { $date } 的 { $commit } 更吻合：{ $list }
adopt-only = 截至当时的唯一版本
adopt-dated = 同样吻合的其他版本：{ $versions } 个；依日期选定
adopt-no-version = 源文档没有与译文同样早的版本
adopt-unlike = 与源文档的任何版本都少有共同之处；请检查后用 accept --force 记录
adopt-alike = 同样吻合的源文档版本：{ $versions } 个；只有日期能区分，因此不作记录
adopt-close = 最吻合的源文档版本与较早版本相差无几，因此不作记录
adopt-structure = 结构
adopt-code = 代码
adopt-links = 链接
adopt-words = 数字和名称
adopt-front-matter = 前置元数据
adopt-anchors = 锚点
adopt-signs = 标点

help-adopt = 查找没有来源信息的译文所译自的源文档版本，并予以记录
help-adopt-long =
    将每篇没有来源信息的译文与其源文档截至译文最后改动时的各个版本比较，并记录在结构、代码、链接、数字和锚点上最吻合的版本。如果无法确定，则不作记录。绝不会仅凭日期就将译文视为最新。
example-adopt = 查看项目的译文译自源文档的哪些版本
convert-line = 请在 { $file } 中设置“{ $line }”：这是译文此后使用的记录方式。
convert-wrote = 已更改 { $file } 中的“record”。
convert-differs = { $path } 原为 { $before }，按新记录为 { $now }。
help-convert = 将译文的记录改写为另一种形式
help-convert-long =
    为每篇有记录的译文写入另一种形式的记录，指向源文档的同一版本，并删除旧记录。如果该版本未知，则保留原记录并说明原因。之后会重新读取全部内容：状态会发生变化的页面将被报告。
help-convert-to = 写入此形式的记录：{ $known }
help-write-config = 同时更改 { $file } 中的“record”
example-convert = 查看会记录到 locdrift 自有文件中的内容
translate-summary = 已翻译 { $asked } 个句段中的 { $fits } 个
translate-garbage = 命令输出了 { $lines } 行不是应答的内容；应答是包含“id”以及“target”或“error”的 JSON 对象。
translate-unknown-id = { $answers } 条应答的 ID 未曾请求，已忽略。
translate-twice = { $answers } 个句段被重复应答；以第一个应答为准。
translate-timed-out = 命令在 { $seconds } 秒内未应答，已被停止。它必须将每个应答写成一行并立即刷新；可用 --timeout 延长时间。
translate-ended = 命令在全部应答之前已结束。
translate-cut = 再次运行即可继续：已写入的内容会保留。
error-engine-start = 无法启动翻译命令：{ $why }
usage-error-no-engine = 没有用于翻译的命令：请使用 --command 'CMD'，或在 { $file } 中设置“command”
help-translate = 用您的命令翻译队列
help-translate-long =
    启动一个命令，并为每个句段向其标准输入写入一行 JSON 对象：ID、语言区域、以占位符（<1>…</1>、<2/>）表示代码的源文、基准、现有译文、标题、上下文、翻译记忆和术语表。命令在标准输出上以任意顺序应答，每行为 {"{"}"id": …, "target": …{"}"} 或 {"{"}"id": …, "error": …{"}"}。

    每个译文都像 apply 一样检查。不合适的译文会附上原因退回；若仍不合适，该句段留在队列中。文档的句段全部应答后立即写入，类型为 MT。人工撰写的内容保持不变。
help-engine-command = 由系统 shell 执行的命令；省略时使用 { $file } 中的“command”
help-engine-repairs = 不合适的译文附原因退回的次数（默认：1）
help-engine-timeout = 命令处理一个句段允许的秒数（默认：120）
help-engine-in-flight = 命令可同时处理的句段数（默认：32）
help-overwrite-edited = 允许机器翻译替换人工撰写的内容
help-translate-dry-run = 将各行写入标准输出，而不启动命令
example-translate = 用脚本翻译最紧急的十个文档
help-repair = 修复机器翻译破坏的内容
help-repair-long =
    恢复被翻译的源文版本中的内容：标识符、版本号、占位符、代码、链接标签、警示块、锚点。每个页面在写入前都会重新读取：结构必须相同，且只有修复处可以不同。记录保持不变。无法确定如何修复的问题会保留。
help-repair-rule = 只修复此规则发现的问题；可重复使用
example-repair = 查看将修复哪些内容
