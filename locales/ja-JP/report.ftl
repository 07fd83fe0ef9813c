### The report that people read. Paths, tags and rule names are never translated.

## Statuses, as labels before a count. Keep them short: one or two words.

# The translation was made from the source as it is now.
status-current = 最新
# The source changed after the translation was made.
status-stale = 要更新
# A source document without a translation.
status-missing = 未翻訳
# A translation whose source is gone.
status-orphaned = 孤立
# A translation that does not record what it was made from.
status-untracked = 来歴なし
# The record, or the file, cannot be used.
status-invalid = 無効

## The parts of the report

# $locale is a tag such as nl-NL, $root a path.
report-locale = { $locale }: { $root } のドキュメント { $documents } 件
report-unread = スキップ: { $ending } ファイル { $files } 個（{ $path } など）。この形式には対応していません
# $percent is a share in percent, without the sign.
report-count = { $count }（{ $percent }%）
# Closes a list that was cut.
report-more = … ほか { $count } 件（--all で表示）
# The heading over findings that are not about a status.
report-warnings = その他の検出結果
report-source-warnings = 原文（{ $root }）のその他の検出結果
# $kind is MT or HT, as translators know them; $date is the day the source was handed to translation.
report-handed-off = { $kind }、翻訳依頼日 { $date }
report-handed-off-alone = 翻訳依頼日 { $date }
report-moved = { $path } に移動
report-renamed-to = { $path } に名前を変更（類似度 { $percent }%）
report-renamed-from = { $path } から名前を変更（類似度 { $percent }%）
report-renames-cut = ドキュメントが多すぎるため、名前変更の比較は同じファイル名のものだけに限定しました。
report-redirected = { $url } にリダイレクト
report-reusable = { $path } と同じ内容
report-all-current = ドキュメント { $documents } 件はすべて最新です。
report-no-documents = { $root } にドキュメントがありません。

## The last line

verdict-denied = 不合格: エラー { $findings } 件。
verdict-passed = 合格: 警告 { $warnings } 件。
verdict-clean = 合格。
# $locales lists tags, such as nl-NL.
verdict-by-dates = { $locales } の来歴は日付です。翻訳の最後の編集より前にマージされた原文の変更は検出されません。
verdict-untracked = 不合格: { $locales } には原文を記録した翻訳がないため、どれも判定できません。原文の版を調べるには: locdrift adopt --dry-run（locdrift.yml がない場合は先に: locdrift init）
verdict-explain = 対処方法: locdrift explain { $rule }
verdict-next = 次の手順: { $command }
sarif-left-out = SARIF には、コードスキャンの上限に合わせて、重大な検出結果 { $shown } 件だけが含まれます。省略: { $left } 件。

## Levels, as labels

level-error = エラー
level-warn = 警告
level-off = オフ

## While working

progress-listing = ドキュメントを一覧にしています
progress-reading = ドキュメントを読み取っています

note-idle-pattern = 注: { $key } の「{ $pattern }」に一致するドキュメントはありません。
note-root-in-pattern = 注: { $key } の「{ $pattern }」に一致するドキュメントはありません。パスは原文からの相対パスです。「{ $better }」を使用してください。
note-absent-locale = 注: { $key } の「{ $locale }」に一致するロケールはありません。
note-swapped = 注: 原文とロケールが逆になっているようです。{ $source } のドキュメントには、翻訳のように来歴があります。{ $root } を原文として比較してください。
