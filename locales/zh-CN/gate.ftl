### What the gate decides. Names of options, rules, budgets and keys are never translated.

# $list is made of the next three, with a dot between them.
verdict-not-denied = 未计为错误：{ $list }
verdict-tolerated = 限额之内 { $count }
verdict-forgiven = 已列入基线 { $count }
verdict-suppressed = 已抑制 { $count }
# $value and $limit are one of the amounts below.
verdict-budget = { $locale } 的限额 { $budget }：已使用 { $value }，上限 { $limit }
verdict-budget-exceeded = { $locale } 超出限额 { $budget }：{ $value }，上限 { $limit }
verdict-budget-unknown = 历史中没有相关信息，无法判断（{ $count }）：{ $list }
budget-number = { $count }
budget-share = { $percent }%
budget-days = { $days } 天
# How old a stale document is, where its history does not tell.
budget-unknown = 未知
verdict-since = 仅检查了自 { $revision } 以来有更改的文档：{ $documents } 个
verdict-outdated = { $path } 中不再适用的条目：{ $count } 个。移除方法：locdrift check --prune-baseline
verdict-pruned = 已从 { $path } 中移除的条目：{ $count } 个
verdict-written = 已记录到 { $path } 的错误：{ $count } 个

## Suppressions

finding-unused-suppression = 此处对 { $rule } 的抑制不起作用。
finding-suppression-no-reason = 此抑制没有说明原因，已被忽略。请添加“reason”。
finding-suppression-unknown-rule = 没有名为“{ $rule }”的规则。
finding-suppression-shape = 在“locdrift”下，只能有“ignore”（规则列表）和“reason”（字符串）。
finding-suppression-unreadable = 前置元数据不是有效的 YAML 或 TOML，因此其中的抑制已被忽略。
rule-unused-suppression = 抑制不起作用。
rule-malformed-suppression = 抑制无法使用。

## What keeps a run from being done as asked

error-unknown-kind = 规则 { $rule } 没有类型“{ $kind }”。
error-budget-argument = 限额“{ $value }”无效；应为 NAME=VALUE，其中 NAME 是以下之一：{ $known }。
# $expected is one of the ends of sentences below.
error-budget-value = 限额 { $name } 的值“{ $value }”无效；应为{ $expected }。
error-budget-name = 没有名为“{ $name }”的限额。
# $complaint is the parser's own words, in English.
error-baseline = 基线 { $path } 无效，第 { $line } 行：{ $complaint }。
error-baseline-format = { $path } 的格式为“{ $found }”，此版本的 locdrift 无法识别。请更新 locdrift。
error-ambiguous-baseline = { $path } 来自较早的版本：其中 { $document } 的条目没有说明列出的是 { $rule } 的哪一条检查结果。
error-no-baseline = 没有基线文件。请用 --baseline FILE 指定，或在 { $file } 中用键“baseline”指定。
error-since-no-repository = { $path } 不在 Git 仓库中，因此无法得知自 { $revision } 以来的更改。
error-since-shallow = { $path } 的克隆是浅克隆：其历史没有延伸到与 { $revision } 的合并基础。
error-since-unrelated = 在 { $path } 的仓库中，所检查的内容与 { $revision } 没有合并基础。
hint-fetch-history = 请获取完整历史：git fetch --unshallow；使用 actions/checkout 时，请设置 fetch-depth: 0。
hint-write-baseline = 将当前的检查结果记录到其中：locdrift check --baseline { $path } --write-baseline
expected-quantity = 数量（例如 20）或比例（例如 5%）
expected-words = 词数，例如 10000
expected-age = 以天或周为单位的期限，例如 90d 或 12w
expected-similarity = 介于 1% 和 100% 之间的比例，或“off”
expected-forge = 含有 {"{"}path{"}"} 的 URL，例如 https://github.com/org/repo/blob/{"{"}rev{"}"}/{"{"}path{"}"}#L{"{"}line{"}"}
expected-record = “key”、“comment”和“manifest”中的恰好一个
expected-claim-kind = “git-commit”、“sha1”、“sha256”、“md5”、“git-blob”或“date”
expected-ignored = “front-matter”

## The command line

help-deny = 将规则的检查结果视为错误；可多次指定，-D、-W 和 -A 中以最后一个为准
help-warn = 将规则的检查结果视为警告；KIND 为 text、code、links、formatting、metadata、cosmetic、unknown、HT 或 MT
help-allow = 忽略规则的检查结果
help-max = 在此数量以内不计为错误：stale=5%、missing=20、words-to-review=10000、age=90d；可多次指定
help-baseline = 不计入此文件中列出的检查结果
help-write-baseline = 将当前的错误写入基线文件
help-prune-baseline = 从基线文件中移除不再适用的条目
help-since = 仅检查自与 REV 的合并基础以来源文档或译文有更改的文档
help-shard = 只检查若干部分之一（如 3/16），结果由 `locdrift report` 合并；需要 `--format json`
help-cache = 缓存文件夹，代替用户的缓存文件夹
help-no-cache = 不读取也不写入缓存
error-shard-format = `--shard` 只输出报告的一部分；只有 `--format json` 可以合并。
error-missing-shard = { $path } 是报告 { $count } 个部分之一，但缺少部分 { $missing }。
example-baseline = 仅当有基线之后新增的错误时才判为未通过
example-since = 仅检查拉取请求所更改的内容
