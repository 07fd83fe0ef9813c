### --help 显示的内容。命令、选项和值的名称一律不翻译。

usage-label = 用法
usage-commands = 命令
usage-arguments = 参数
usage-options = 选项
usage-examples = 示例

help-about = 找出与源文档脱节的译文。
help-help = 显示此帮助
help-version = 显示版本
help-lang = 消息的语言：{ $known }
help-color = 何时使用颜色：auto、always 或 never
help-check = 判定每篇译文的状态
help-check-long =
    判定每篇译文的状态：最新、过时、缺失、孤立、未跟踪或无效。

    译文在前置元数据中记录所译源文档的哈希值（ms.openlocfilehash）。如果它是源文档当前内容的哈希值，译文即为最新。
help-config = 配置文件，代替此处或上层文件夹中最近的 { $file }
help-include = 只处理匹配的文档；可重复使用
help-exclude = 排除匹配的文档；可重复使用
help-format = 标准输出的格式：{ $known }
help-output = 同时将报告写入文件；可重复使用
help-all = 显示所有文档，而不只是一屏
help-explain = 解释一条规则，或列出所有规则
help-explain-rule = 规则的名称
help-guide = 显示指南的一页（英文），或列出主题
help-guide-topic = 主题：{ $known }
example-guide = 了解级别、限额和基线
help-report = 将已保存的报告转换为其他格式，或将多份合并为一份
help-report-files = json 格式的报告；- 表示标准输入
help-report-long = 不需要文档本身。同一源的报告会合成一次运行的报告。源不同时，文档以包含所有根目录的文件夹为起点的路径表示，因此一个页面就能展示整个组织的代码库。检查结果保留运行时的语言。
example-report = 在一个页面上展示多个区域设置的报告
help-schema = 输出某种格式的 JSON Schema，或列出所有格式
help-schema-name = 格式：{ $known }
example-schema = 让编辑器检查并补全 locdrift.yml
help-timeline = 仅凭 git 显示随时间的偏移
help-timeline-long = 在每个时间点，两侧都按当天主线的状态读取；数字与针对这些修订运行 locdrift check 的结果相同。滞后是从源变更到译文跟上所经过的时间。
help-timeline-every = 两个时间点的间隔：{ $known }；默认为 month
help-timeline-since = 第一天，例如 2020-01-31
help-timeline-points = 从现在往回的时间点数量；默认 24，使用 --since 时为全部
help-timeline-output = 同时将当前报告连同曲线写成页面
example-timeline = 按季度查看偏移是否在增长
example-timeline-page = 在浏览器中打开带曲线的报告
help-metrics = 输出 OpenMetrics 文本，等同于 --format openmetrics
badge-label = 翻译
badge-current = { $percent }% 最新
help-exit-codes =
    退出代码：0 通过，1 因错误未通过，2 命令无法执行。

example-check = 将两个译文文件夹与源文档比较
example-check-config = 检查 locdrift.yml 中描述的内容
example-check-json = 输出供其他程序使用的报告
example-explain = 了解问题的含义和处理方法

## Shell 与手册页

help-completions = 输出某个 shell 的补全脚本
help-completions-long = 该脚本补全命令、选项和值，并以消息语言显示说明。请将其写入该 shell 查找补全脚本的位置。
help-completions-shell = shell：{ $known }
example-completions = 安装 { $shell } 的补全
help-man = 将手册页写入文件夹
help-man-long = 以消息语言为 locdrift 及每个命令各写一页。locdrift 以前写入的手册页会被替换；若有其他文件，则保持原样，且不写入任何内容。
help-man-folder = 存放手册页的文件夹
example-man = 为自己安装手册页
man-written = 手册页已写入 { $folder }：{ $pages }
man-name = 名称
man-synopsis = 概要
man-description = 描述
