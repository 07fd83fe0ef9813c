### What --help shows. Names of commands, options and values are never translated.

usage-label = 用法
usage-commands = 命令
usage-arguments = 参数
usage-options = 选项
usage-examples = 示例

help-about = 找出已偏离源文档的译文。
help-help = 显示此帮助
help-version = 显示版本
help-lang = 消息的语言：{ $known }
help-color = 何时使用颜色：auto、always 或 never
help-check = 报告每篇译文的状态
help-check-long =
    报告每篇译文的状态：最新、过时、缺失、孤立、无来源记录或无效。

    译文会记录所依据的源文档的哈希值，例如记录在前置元数据中（ms.openlocfilehash）。如果源文档的哈希值仍与之相同，译文即为最新。
help-config = 配置文件；默认为此处或上级文件夹中最近的 { $file }
help-include = 仅包含匹配的文档；可多次指定
help-exclude = 排除匹配的文档；可多次指定
help-format = 输出格式：{ $known }
help-output = 同时将报告写入文件；可多次指定
help-all = 显示所有文档，而不只是一屏
help-explain = 解释一条规则，或列出所有规则
help-explain-rule = 规则的名称
help-guide = 显示指南中的一页（英文），或列出其主题
help-guide-topic = 主题：{ $known }
example-guide = 了解级别、限额和基线
help-report = 转换或合并已保存的报告
help-report-files = json 格式的报告；- 表示标准输入
help-report-long = 不需要文档本身。同一源文档的报告会合并为一次运行的报告。如果源文档不同，文档将以从所有文件夹的共同上级文件夹开始的路径表示，因此一个页面就能显示一个组织的所有仓库。检查结果保留其运行时的语言。
example-report = 在一个页面上显示多个语言区域的报告
help-schema = 输出某种格式的 JSON Schema，或列出所有格式
help-schema-name = 格式：{ $known }
example-schema = 让编辑器验证和补全 locdrift.yml
help-timeline = 仅根据 Git 历史显示偏移随时间的变化
help-timeline-long = 每个时间点显示两侧主线在当天的状态，数字与 locdrift check 针对这些修订版本给出的数字相同。滞后天数从源文档更改之时算起，到译文包含该更改为止。
help-timeline-every = 两个时间点之间的间隔：{ $known }；默认为 month
help-timeline-since = 第一天，例如 2020-01-31
help-timeline-points = 从现在往回的时间点数；默认为 24，使用 --since 时为全部
help-timeline-output = 同时将当前报告连同这些曲线写成网页
example-timeline = 按季度查看偏移是否在增长
example-timeline-page = 在浏览器中查看曲线
help-metrics = 写入 OpenMetrics 文本；等同于 --format openmetrics
badge-label = 译文
badge-current = { $percent }% 最新
help-exit-codes =
    退出代码：0 通过，1 因错误未通过，2 命令无法运行。

## Examples: the line above each command

example-check = 将两个译文文件夹与其源文档比较
example-check-config = 检查 locdrift.yml 中描述的内容
example-check-json = 写入供其他程序使用的报告
example-explain = 了解检查结果的含义和处理方法

## Shells and manual pages

help-completions = 输出某种 shell 的补全脚本
help-completions-long = 该脚本可补全命令、选项和值，并以消息的语言显示说明。请将其写入您的 shell 查找此类脚本的位置。
help-completions-shell = Shell：{ $known }
example-completions = 安装 { $shell } 的补全
help-man = 将手册页写入文件夹
help-man-long = 以消息的语言为 locdrift 及每个命令各写入一页。locdrift 写入的现有手册页会被替换；如果手册页会替换任何其他文件，则不写入任何内容。
help-man-folder = 存放手册页的文件夹
example-man = 为自己安装手册页
man-written = 手册页已写入 { $folder }：{ $pages }
man-name = 名称
man-synopsis = 概要
man-description = 描述
