### 无法按要求运行的原因

error-unknown-kind = 规则 { $rule } 没有可设置级别的部分“{ $kind }”。

## 命令行

help-deny = 不放行规则发现的问题；可重复使用，-D、-W 和 -A 中以最后一个为准
help-warn = 对规则发现的问题仅发出警告；KIND 为 text、code、links、metadata、cosmetic、unknown、HT 或 MT
help-allow = 不报告规则发现的问题
