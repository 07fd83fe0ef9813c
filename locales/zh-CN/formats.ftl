### 供其他工具使用的报告：SARIF、GitHub、Markdown。选项名称和格式名称一律不翻译。

finding-in-locale = { $locale }：{ $text }
github-more = GitHub 每个级别最多显示十条注释。未显示：错误 { $errors } 个，警告 { $warnings } 条。

## Markdown 报告

markdown-locale = 语言
markdown-documents = 文档
markdown-number = { $count }
markdown-worst = 请先查看以下问题
markdown-touched = 这些更改涉及的段落
markdown-more-paragraphs = 另有 { $count } 个段落
markdown-more-documents = 另有 { $count } 个文档
markdown-section = { $locale }：{ $findings } 个问题
markdown-source-section = 源文档：{ $findings } 个问题
markdown-cut = 由于 GitHub 最多接受 65,536 个字符，省略了 { $count } 个问题。可用 locdrift check --all 查看全部。
markdown-cut-locales = 由于 GitHub 最多接受 65,536 个字符，表中省略了 { $count } 种语言。

## 提议配置

init-source = 源文档：{ $path } 中有 { $documents } 个文档
init-record = 来源记录：{ $name }，见于所查看的 { $sample } 个译文中的 { $seen } 个
init-no-record = 所查看的 { $sample } 个译文中没有已知的来源记录
init-data = 不含正文的 YAML，未列入：{ $path }
init-other = 还发现但未列入：{ $path }
init-wrote = 已写入 { $path }。下一步：{ $command }
init-comment = locdrift 比较的内容。路径相对于此文件。
init-comment-options = 还可以指定：
error-exists = { $path } 已存在，未作改动。要查看建议：locdrift init --print
error-nothing-to-propose = { $path } 中没有看似带译文的源文档。查找的内容：以语言区域命名且其中有英语的文件夹（docs/en-us 与 docs/nl-nl 并列）；与源仓库并列、以语言区域命名的仓库（docs 与 docs.nl-nl 并列）；位于源文件夹内的语言区域（docs 中的 docs/nl）；Docusaurus 的 i18n 文件夹；文件名中的语言区域（a.nl.md 与 a.md 并列）。请改为直接指定文件夹：locdrift check SOURCE LOCALE
help-init = 提议一个 { $file }
help-init-long = 查找带译文的源文档，并将所见写入 { $file }。已有的文件绝不会改动。
help-init-folder = 要查看的文件夹，代替工作目录
help-init-print = 显示文件内容而不写入
example-init = 查看适合此文件夹的配置
