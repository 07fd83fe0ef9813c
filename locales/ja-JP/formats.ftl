### Reports for other tools: SARIF, GitHub, Markdown. Names of options and formats are never translated.

# A finding where no heading names the locale. $text is a whole sentence.
finding-in-locale = { $locale }: { $text }
# Closes a list of annotations that was cut. $errors and $warnings are how many were left out.
github-more = GitHub に表示される注釈はレベルごとに 10 件です。省略: エラー { $errors } 件、警告 { $warnings } 件。

## The Markdown report

# Headings of a table's columns.
markdown-locale = ロケール
markdown-documents = ドキュメント
# A number in a table.
markdown-number = { $count }
# The heading over the gravest findings.
markdown-worst = 最初に確認するもの
markdown-touched = この変更の影響を受ける段落
markdown-more-paragraphs = ほか { $count } 段落
markdown-more-documents = ほかドキュメント { $count } 件
# The title of a folded list.
markdown-section = { $locale }: 検出結果 { $findings } 件
markdown-source-section = 原文: 検出結果 { $findings } 件
markdown-cut = GitHub で使用できるのは 65,536 文字までのため、検出結果 { $count } 件を省略しました。表示するには: locdrift check --all
markdown-cut-locales = GitHub で使用できるのは 65,536 文字までのため、{ $count } 件のロケールを表から省略しました。

## Proposing a configuration

# What was seen; a line for each locale follows.
init-source = 原文: { $path } のドキュメント { $documents } 件
init-record = 来歴: { $name }（翻訳 { $sample } 件中 { $seen } 件）
init-no-record = 来歴: 既知の形式なし（翻訳 { $sample } 件を調査）
# $path lists files of configuration.
init-data = テキストを含まない YAML（除外）: { $path }
# $path is another source folder that could be compared.
init-other = ほかに見つかったもの（対象外）: { $path }
# $command checks what the file describes.
init-wrote = { $path } を作成しました。次の手順: { $command }
# The first line of the file, as a comment.
init-comment = locdrift の比較対象。パスはこのファイルからの相対パス。
# Stands over examples of further keys, as a comment.
init-comment-options = その他のオプション:
error-exists = { $path } は既に存在するため、変更しませんでした。構成案を表示するには: locdrift init --print
error-nothing-to-propose = { $path } には、翻訳のある原文が見つかりませんでした。次のものを探しました: いずれかが英語である、ロケール名のフォルダー（docs/en-us と並ぶ docs/nl-nl）、原文と並ぶ、ロケール名の付いたリポジトリ（docs と並ぶ docs.nl-nl）、原文のフォルダー内のロケール（docs 内の docs/nl）、Docusaurus の i18n フォルダー、ファイル名に含まれるロケール（a.md と並ぶ a.nl.md）。代わりにフォルダーを指定するには: locdrift check SOURCE LOCALE
help-init = このプロジェクト用の { $file } を作成する
help-init-long = 翻訳のある原文を探し、見つかった内容を { $file } に書き込む。既存のファイルは変更しない。
help-init-folder = 調べるフォルダー（既定では作業ディレクトリ）
help-init-print = ファイルを書き込まず、内容を表示する
example-init = このフォルダーに適した構成を確認する
