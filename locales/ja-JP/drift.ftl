### What changed since a translation was made. MT, HT, paths and option names are never translated.

## Kinds of change, as labels of one or two words

# Only white space or the like changed.
drift-cosmetic = 体裁
# Only front matter changed that nobody translates.
drift-metadata = メタデータ
# Inline markup changed, and no word did.
drift-formatting = 書式
# Only destinations of links or sources of images changed.
drift-links = リンク
# Only code blocks or markup changed.
drift-code = コード
# Text changed that a translator must see.
drift-text = テキスト

## Findings

# $changed and $total are numbers of words of the source document.
finding-stale-text =
    { $changed ->
        [0] この翻訳の作成後に、原文のテキストが変更されました。追加された内容はありません。
       *[other] この翻訳の作成後に、原文のテキストが変更されました。{ $total } 語中 { $changed } 語のレビューが必要です。
    }
finding-stale-code = この翻訳の作成後に、原文のコードまたはマークアップが変更されました。テキストは変更されていません。
finding-stale-formatting = この翻訳の作成後に、原文のインラインマークアップが変更されました。語句は変更されていません。
# $text is the finding, $words is report-formatting.
finding-stale-with-formatting = { $text }（{ $words }）
finding-stale-links = この翻訳の作成後に、原文のリンクが変更されました。テキストは変更されていません。
finding-stale-metadata = この翻訳の作成後に、原文のフロントマターのうち翻訳しない項目が変更されました。テキストは変更されていません。
finding-stale-cosmetic = この翻訳の作成後に、原文の空白だけが変更されました。
# $why is one of the reasons below.
finding-stale-unknown = この翻訳の作成後に、原文が変更されました。変更内容は不明です: { $why }。
finding-provenance-mismatch = ms.sourcegitcommit のコミットにある原文のハッシュが、ms.openlocfilehash と一致しません。
rule-provenance-mismatch = 記録されたコミットとハッシュが、原文の異なる版を指しています。

## Why it is unknown what changed, as the end of a sentence without its full stop

unknown-no-repository = 原文が git リポジトリにありません（--history でリポジトリを指定してください）
unknown-shallow-clone = 原文のリポジトリがシャロークローンのため、翻訳元の版が含まれていません（git fetch --unshallow を実行してください）
unknown-partial-clone = 原文のリポジトリが部分クローンのため、翻訳元の版が含まれていません（git fetch --refetch --no-filter を実行してください）
# $path is a folder.
unknown-broken-alternates = リポジトリがオブジェクトを参照している { $path } が存在しません（復元するか、--reference と --shared を付けずにクローンし直してください）
unknown-commit-not-found = 記録されたコミットがリポジトリになく、記録されたハッシュと一致する版もありません
unknown-not-in-commit = 記録されたコミットに、現在のパスでも以前のパスでも、このドキュメントがありません
unknown-no-version-matches = 記録されたハッシュと一致する版がリポジトリにありません
# $complaint is the git library's own words, in English.
unknown-repository-unreadable = リポジトリを読み取れません: { $complaint }
unknown-too-large = ドキュメントが大きすぎて比較できません

## In the report

# After a path: how much of the source there is to review.
report-words = { $total } 語中 { $changed } 語
# Behind the words to review: those of blocks of which only inline markup changed.
report-formatting = 書式のみの変更 { $formatting } 語
# The heading over stale documents that need a translator.
report-needs-translator = 要更新（翻訳者の作業が必要）
# The heading over stale documents that need none.
report-needs-none = 要更新（翻訳者の作業は不要）
report-review = 翻訳者の作業が必要な要更新のドキュメント { $documents } 件: { $total } 語中 { $changed } 語が要レビュー（{ $percent }%）
history-locale = { $locale }（{ $root }）
history-nothing = この期間には、原文と翻訳がそろっている時点がありません。
history-point = 要更新 { $stale }（{ $percent }%） · 未翻訳 { $missing } · 要レビュー { $words } 語
history-legend = █ 最新 · ▒ 要更新 · ░ 未翻訳
history-lag = 原文からの遅れ（日数、翻訳 { $arrivals } 件）: 中央値 { $median }、90% が { $ninth } 以内
report-review-none = 翻訳者の作業が必要な要更新のドキュメントはありません

## locdrift diff

help-diff = 原文の変更内容と、影響を受ける翻訳の箇所を表示する
help-diff-source = 原文ドキュメントのフォルダー（構成ファイルの指定の代わりに使用）
help-diff-format = 出力形式: human または json
help-diff-side-by-side = 原文の変更前と変更後を並べて表示する
help-diff-all = メタデータの変更も表示する
help-source-rev = この git リビジョンから原文を読み取る
help-locale-rev = この git リビジョンから翻訳を読み取る
help-history = 原文の履歴があるリポジトリ（原文がその中にない場合に指定）
help-renames = 名前の変更後に編集されたページを同じページとみなす類似度（60% など）、または off
help-no-drift = 原文の変更内容を調べない
help-no-damage = 翻訳の破損を調べない
help-links = 翻訳だけにあるリンクもチェックする
example-diff = 翻訳のどの段落に作業が必要かを表示する
progress-comparing = 翻訳元の版と比較しています
diff-current = 翻訳は最新です。
diff-not-stale = 比較する内容はありません。このドキュメントの状態は「{ $status }」です。
diff-only-cosmetic = 空白だけが変更されました。
# Headings over the texts of a change.
diff-before = 変更前
diff-now = 現在
# $lines is a line number or a range such as 12-14.
diff-translation = 翻訳 { $lines } 行目
diff-insert-after = 新しいテキストは翻訳の { $lines } 行目の後に入ります
diff-unaligned = 翻訳の対応箇所が見つかりませんでした。目視で探してください
# Follows the line that a change belongs to.
diff-guess = テキストの長さだけから推定した位置です。正しいかどうか確認してください
diff-done = 翻訳済み
# Stands behind a place or a name.
diff-label = （{ $text }）
diff-metadata = メタデータの変更 { $count } 件（--all で表示）
diff-source-line = 原文 { $lines } 行目
# The commits that changed the source since; $date is when the oldest of them was made.
diff-since = { $commits } 件のコミットで原文が変更されました（最初の変更: { $date }）
error-no-such-document = パスが { $path } の原文ドキュメントまたは翻訳はありません。
error-which-locale = { $path } の翻訳は複数のロケールにあります。
hint-which-locale = 翻訳ファイルを直接指定するか、--locale でロケールを選択してください: { $known }。
