### 他のツール向けのレポート: SARIF、GitHub、Markdown。オプション名と形式名は翻訳しない。

finding-in-locale = { $locale }: { $text }
github-more = GitHub が表示する注釈はレベルごとに 10 件までです。省略した件数: エラー { $errors } 件、警告 { $warnings } 件。

## Markdown のレポート

markdown-locale = 言語
markdown-documents = ドキュメント
markdown-number = { $count }
markdown-worst = 最初に確認するもの
markdown-section = { $locale }: 指摘 { $findings } 件
markdown-source-section = 原文: 指摘 { $findings } 件
markdown-cut = GitHub の上限（65,536 文字）のため、指摘 { $count } 件を省略しました。locdrift check --all ですべて表示できます。
markdown-cut-locales = GitHub の上限（65,536 文字）のため、{ $count } 言語を表から省略しました。
