### 人が読むレポート。パス、タグ、ルール名は翻訳しない。

status-current = 最新
status-stale = 要更新
status-missing = 未翻訳
status-orphaned = 孤立
status-untracked = 未追跡
status-invalid = 無効

report-locale = { $locale }: { $root } のドキュメント { $documents } 件
report-unread =
    { $files ->
       *[other] スキップ: { $ending } ファイル { $files } 個（{ $path } など）。この形式には対応していません
    }
report-count = { $count }（{ $percent }%）
report-more = …ほか { $count } 件（--all で表示）
report-warnings = その他の指摘
report-source-warnings = 原文（{ $root }）のその他の指摘
report-handed-off = { $kind }、翻訳依頼日 { $date }
report-handed-off-alone = 翻訳依頼日 { $date }
report-moved = { $path } に移動
report-renamed-to = { $path } に名前を変更（{ $percent }% 一致）
report-renamed-from = { $path } から名前を変更（{ $percent }% 一致）
report-renames-cut = 文書が多すぎるため、名前が変更された文書の検索は同じファイル名のものに限りました。
report-redirected = { $url } にリダイレクト
report-reusable = { $path } と同じ内容
report-all-current = ドキュメント { $documents } 件はすべて最新です。
report-no-documents = { $root } にドキュメントがありません。

verdict-denied = 不合格: エラー { $findings } 件。
verdict-passed = 合格: 警告が { $warnings } 件あります。
verdict-clean = 合格です。
# $locales lists tags, such as nl-NL.
verdict-by-dates = { $locales } では日付が記録の代わりです。翻訳が最後に変更される前にマージされた原文の変更は検出されません。
verdict-untracked = 不合格: { $locales } には原文を記録した翻訳がなく、どれも判定できません。locdrift init で記録を設定するか、locdrift adopt で版を探してください。
verdict-explain = 対処方法: locdrift explain { $rule }
verdict-next = 次の手順: { $command }
sarif-left-out = SARIF には重大なものから { $shown } 件の検出結果が含まれます（コード スキャンの上限）。省略: { $left } 件。

level-error = エラー
level-warn = 警告
level-off = オフ

progress-listing = ドキュメントを検索しています
progress-reading = ドキュメントを読み取っています

note-idle-pattern = 注: { $key } の「{ $pattern }」に一致するドキュメントはありません。
note-root-in-pattern = 注: { $key } の「{ $pattern }」に一致するドキュメントはありません。パスは原文のフォルダーからの相対パスです。「{ $better }」を使ってください。
note-absent-locale = 注: { $key } の「{ $locale }」に当てはまるロケールはありません。
note-swapped = 注: 原文と翻訳が入れ替わっているようです。{ $source } のドキュメントには、翻訳と同じように来歴があります。{ $root } を原文にしてください。
