### 他のツール向けのレポート: SARIF、GitHub、Markdown。オプション名と形式名は翻訳しない。

finding-in-locale = { $locale }: { $text }
github-more = GitHub が表示する注釈はレベルごとに 10 件までです。省略した件数: エラー { $errors } 件、警告 { $warnings } 件。

## Markdown のレポート

markdown-locale = 言語
markdown-documents = ドキュメント
markdown-number = { $count }
markdown-worst = 最初に確認するもの
markdown-touched = この変更に関わる段落
markdown-more-paragraphs = ほか { $count } 段落
markdown-more-documents = ほか { $count } 文書
markdown-section = { $locale }: 指摘 { $findings } 件
markdown-source-section = 原文: 指摘 { $findings } 件
markdown-cut = GitHub の上限（65,536 文字）のため、指摘 { $count } 件を省略しました。locdrift check --all ですべて表示できます。
markdown-cut-locales = GitHub の上限（65,536 文字）のため、{ $count } 言語を表から省略しました。

## 設定の提案

init-source = 原文: { $path } のドキュメント { $documents } 件
init-record = 来歴: { $name }（調べた翻訳 { $sample } 件のうち { $seen } 件）
init-no-record = 既知の来歴はありません（調べた翻訳: { $sample } 件）
init-data = 本文のない YAML のため除外: { $path }
init-other = 見つかったが含めなかったもの: { $path }
init-wrote = { $path } を作成しました。次の手順: { $command }
init-comment = locdrift が比較する対象。パスはこのファイルからの相対パス。
init-comment-options = ほかに指定できるもの:
error-exists = { $path } はすでにあるため、変更しませんでした。提案を表示するには: locdrift init --print
error-nothing-to-propose = { $path } には、翻訳のある原文と思われるものが見つかりません。探したのは、英語を含むロケール名のフォルダー（docs/en-us と docs/nl-nl など）と、原文の隣にあるロケール名のリポジトリ（docs と docs.nl-nl など）、原文のフォルダー内のロケール（docs の中の docs/nl）、Docusaurus の i18n フォルダー、ファイル名の中のロケール（a.md と a.nl.md）です。代わりにフォルダーを指定してください: locdrift check SOURCE LOCALE
help-init = { $file } を提案する
help-init-long = 翻訳のある原文を探し、見つけた内容を { $file } に書き込みます。既存のファイルは変更しません。
help-init-folder = 作業ディレクトリの代わりに調べるフォルダー
help-init-print = ファイルを作成せず、内容を表示する
example-init = このフォルダーに合う設定を見る
