### Reports for other tools: SARIF, GitHub, Markdown. Names of options and formats are never translated.

# A finding where no heading names the locale. $text is a whole sentence.
finding-in-locale = { $locale }：{ $text }
# Closes a list of annotations that was cut. $errors and $warnings are how many were left out.
github-more = GitHub 对每个级别只显示十条注释。未显示：错误 { $errors } 个，警告 { $warnings } 个。

## The Markdown report

# Headings of a table's columns.
markdown-locale = 语言区域
markdown-documents = 文档
# A number in a table.
markdown-number = { $count }
# The heading over the gravest findings.
markdown-worst = 请先查看
markdown-touched = 受这些更改影响的段落
markdown-more-paragraphs = 另有 { $count } 个段落
markdown-more-documents = 另有 { $count } 个文档
# The title of a folded list.
markdown-section = { $locale }：{ $findings } 条检查结果
markdown-source-section = 源文档：{ $findings } 条检查结果
markdown-cut = 由于 GitHub 最多接受 65,536 个字符，省略了 { $count } 条检查结果。查看方法：locdrift check --all
markdown-cut-locales = 由于 GitHub 最多接受 65,536 个字符，表格中省略了 { $count } 个语言区域。

## Proposing a configuration

# What was seen; a line for each locale follows.
init-source = 源文档：{ $path } 中有 { $documents } 个文档
init-record = 来源记录：{ $name }，见于 { $sample } 篇译文中的 { $seen } 篇
init-no-record = 来源记录：{ $sample } 篇译文中没有已知形式的记录
# $path lists files of configuration.
init-data = 已排除不含文本的 YAML：{ $path }
# $path is another source folder that could be compared.
init-other = 还发现（未包括在内）：{ $path }
# $command checks what the file describes.
init-wrote = 已写入 { $path }。下一步：{ $command }
# The first line of the file, as a comment.
init-comment = locdrift 要比较的内容。路径相对于此文件。
# Stands over examples of further keys, as a comment.
init-comment-options = 更多选项：
error-exists = { $path } 已存在，未作更改。查看建议的内容：locdrift init --print
error-nothing-to-propose = 在 { $path } 中未找到带有译文的源文档。查找过的形式：以语言区域命名、其中一个为英语的文件夹（docs/en-us 与 docs/nl-nl 并列）；以语言区域命名、与源文档仓库并列的仓库（docs 与 docs.nl-nl 并列）；位于源文档文件夹中的语言区域（docs 中的 docs/nl）；Docusaurus 的 i18n 文件夹；文件名中的语言区域（a.nl.md 与 a.md 并列）。也可以直接指定文件夹：locdrift check SOURCE LOCALE
help-init = 为此项目写入 { $file }
help-init-long = 查找带有译文的源文档，并将结果写入 { $file }。绝不更改现有文件。
help-init-folder = 要查找的文件夹；默认为工作目录
help-init-print = 显示文件内容，而不写入
example-init = 查看适合此文件夹的配置
