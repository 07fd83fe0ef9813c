### 判定结果。选项、规则、限额和键的名称一律不翻译。

verdict-not-denied = 未计入：{ $list }
verdict-tolerated = 在限额以内 { $count }
verdict-forgiven = 在基线中 { $count }
verdict-suppressed = 已抑制 { $count }
verdict-budget = 限额 { $budget }（{ $locale }）：{ $value }，允许：{ $limit }
verdict-budget-exceeded = 超出限额 { $budget }（{ $locale }）：{ $value }，允许：{ $limit }
verdict-budget-unknown = 历史中没有相关信息，无法判断（{ $count }）：{ $list }
budget-number = { $count }
budget-share = { $percent }%
budget-days = { $days } 天
budget-unknown = 未知
verdict-since = 仅限自 { $revision } 以来的更改。文档数：{ $documents }
verdict-outdated = { $path } 中不再适用的条目：{ $count }。移除方法：locdrift check --prune-baseline
verdict-pruned = 已从 { $path } 中移除不再适用的条目：{ $count }
verdict-written = 已记录到 { $path }：{ $count }

## 忽略

finding-unused-suppression = 此处对 { $rule } 的忽略没有忽略任何问题。
finding-suppression-no-reason = 此忽略设置没有说明原因，因此不起作用。请在 reason 中说明原因。
finding-suppression-unknown-rule = 没有名为“{ $rule }”的规则可供忽略。
finding-suppression-shape = locdrift: 下只能有 ignore（规则列表）和 reason（文本）。
finding-suppression-unreadable = YAML 或 TOML 无法解析前置数据，因此其中的忽略设置未被读取。
rule-unused-suppression = 忽略设置没有忽略任何问题。
rule-malformed-suppression = 忽略设置无法使用。

## 无法按要求运行的原因

error-unknown-kind = 规则 { $rule } 没有可设置级别的部分“{ $kind }”。
error-budget-argument = “{ $value }”不是限额。请写成 NAME=VALUE，名称须为以下之一：{ $known }。
error-budget-value = “{ $value }”不是限额 { $name } 的值；应为{ $expected }。
error-budget-name = 没有名为“{ $name }”的限额。
error-baseline = { $path } 不是基线文件，第 { $line } 行：{ $complaint }。
error-baseline-format = { $path } 的格式为“{ $found }”，此版本的 locdrift 不支持。请更新 locdrift。
error-ambiguous-baseline = { $path } 由较早的版本写入。其中关于 { $document } 的条目没有说明指的是 { $rule } 的哪一个结果。
error-no-baseline = 没有指定基线文件。请用 --baseline FILE，或在 { $file } 中用键 baseline 指定。
error-since-no-repository = { $path } 不在任何 git 仓库中，因此无法得知自 { $revision } 以来的更改。
error-since-shallow = 包含 { $path } 的克隆是浅克隆，其历史没有回溯到与 { $revision } 的分叉点。
error-since-unrelated = 在包含 { $path } 的仓库中，所检查的内容与 { $revision } 没有共同的历史。
hint-fetch-history = 请获取完整历史：git fetch --unshallow；使用 actions/checkout 时设置 fetch-depth: 0。
hint-write-baseline = 将当前的问题记录到其中：locdrift check --write-baseline
expected-quantity = 形如 20 的数目或形如 5% 的比例
expected-words = 形如 10000 的词数
expected-age = 形如 90d（天）或 12w（周）的期限
expected-similarity = 1% 到 100% 的比例，或“off”
expected-forge = 包含 {"{"}path{"}"} 的地址，例如 https://github.com/org/repo/blob/{"{"}rev{"}"}/{"{"}path{"}"}#L{"{"}line{"}"}
expected-record = “key”、“comment”和“manifest”中的恰好一个
expected-claim-kind = “git-commit”、“sha1”、“sha256”、“md5”、“git-blob”或“date”
expected-ignored = “front-matter”

## 命令行

help-deny = 将规则的检查结果视为错误；可重复使用，-D、-W 和 -A 中以最后一个为准
help-warn = 将规则的检查结果视为警告；KIND 为 text、code、links、formatting、metadata、cosmetic、unknown、HT 或 MT
help-allow = 不报告规则的检查结果
help-max = 限额以内不计为错误：stale=5%、missing=20、words-to-review=10000、age=90d；可重复使用
help-baseline = 不计入文件中列为已知的检查结果
help-write-baseline = 将当前的错误写入基线
help-prune-baseline = 从基线中移除不再适用的条目
help-since = 仅限自与 REV 的共同历史以来源文档或译文有更改的文档
example-baseline = 接受现有的问题，只拦下新增的问题
example-since = 检查拉取请求所做的更改
