### 供其他工具使用的报告：SARIF、GitHub、Markdown。选项名称和格式名称一律不翻译。

finding-in-locale = { $locale }：{ $text }
github-more = GitHub 每个级别最多显示十条注释。未显示：错误 { $errors } 个，警告 { $warnings } 条。

## Markdown 报告

markdown-locale = 语言
markdown-documents = 文档
markdown-number = { $count }
markdown-worst = 请先查看以下问题
markdown-section = { $locale }：{ $findings } 个问题
markdown-source-section = 源文档：{ $findings } 个问题
markdown-cut = 由于 GitHub 最多接受 65,536 个字符，省略了 { $count } 个问题。可用 locdrift check --all 查看全部。
markdown-cut-locales = 由于 GitHub 最多接受 65,536 个字符，表中省略了 { $count } 种语言。
