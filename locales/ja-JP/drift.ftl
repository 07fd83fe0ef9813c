### 翻訳の作成後に変更された内容。MT、HT、パス、オプション名は翻訳しない。

drift-cosmetic = 体裁
drift-metadata = メタデータ
drift-formatting = 書式
drift-links = リンク
drift-code = コード
drift-text = テキスト

finding-stale-text =
    { $changed ->
        [0] この翻訳の作成後に原文のテキストが変更されました。追加された内容はありません。
       *[other] この翻訳の作成後に原文のテキストが変更されました。{ $total } 語のうち { $changed } 語の見直しが必要です。
    }
finding-stale-code = この翻訳の作成後に原文のコードまたはマークアップが変更されました。テキストは変更されていません。
finding-stale-formatting = この翻訳の作成後に原文の書式が変更されました。語句は変更されていません。
finding-stale-with-formatting = { $text }（{ $words }）
finding-stale-links = この翻訳の作成後に原文のリンクが変更されました。テキストは変更されていません。
finding-stale-metadata = この翻訳の作成後に原文のフロントマターの翻訳対象外の部分が変更されました。テキストは変更されていません。
finding-stale-cosmetic = この翻訳の作成後に原文の空白が変更されました。ほかは変更されていません。
finding-stale-unknown = この翻訳の作成後に原文が変更されました。変更内容は不明です: { $why }。
finding-provenance-mismatch = ms.sourcegitcommit のコミットにある原文のハッシュが ms.openlocfilehash と異なります。
rule-provenance-mismatch = 記録されたコミットの原文が、記録されたハッシュと一致しません。

unknown-no-repository = 原文が Git リポジトリにありません（--history で指定できます）
unknown-shallow-clone = 原文のクローンがシャロークローンで、翻訳に使われた版がありません（git fetch --unshallow）
unknown-partial-clone = 原文のクローンが部分クローンで、翻訳に使われた版がありません（git fetch --refetch --no-filter）
unknown-broken-alternates = リポジトリがオブジェクトを借りている { $path } がありません（元に戻すか、--reference と --shared を付けずにクローンし直してください）
unknown-commit-not-found = 記録されたコミットがリポジトリになく、記録されたハッシュを持つ版もありません
unknown-not-in-commit = 記録されたコミットには、このパスにも改名前のパスにもページがありません
unknown-no-version-matches = 記録されたハッシュを持つ版がリポジトリにありません
unknown-repository-unreadable = リポジトリを読み取れません: { $complaint }
unknown-too-large = ドキュメントが大きすぎて比較できません

report-words = { $total } 語のうち { $changed } 語
report-formatting = 書式のみの変更 { $formatting } 語
report-needs-translator = 要更新（翻訳者の作業が必要）
report-needs-none = 要更新（翻訳者の作業は不要）
report-review = 要更新のドキュメント { $documents } 件に翻訳者の作業が必要: { $total } 語のうち { $changed } 語を見直し（{ $percent }%）
history-locale = { $locale }（{ $root }）
history-nothing = これらの日には、両側がそろっていません。
history-point = 古い { $stale }（{ $percent }%）・未翻訳 { $missing }・確認する語数 { $words }
history-legend = █ 最新・▒ 古い・░ 未翻訳
history-lag = 遅延（日）、反映 { $arrivals } 件: 中央値 { $median }、90% は { $ninth } 以内
report-review-none = 翻訳者の作業が必要な要更新のドキュメントはありません

## locdrift diff

help-diff = 翻訳の原文の変更内容と、翻訳で影響を受ける箇所を表示する
help-diff-source = 原文ドキュメントのフォルダー（設定ファイルの代わりに使う）
help-diff-format = 標準出力の形式: human または json
help-diff-side-by-side = 変更前と現在の原文を並べて表示する
help-diff-all = メタデータの変更も表示する
help-source-rev = Git のリビジョンから原文を読み取る
help-locale-rev = Git のリビジョンから翻訳を読み取る
help-history = 原文の履歴があるリポジトリ（原文がその中にない場合に指定する）
help-renames = 名前が変わったページとみなすために残っているべき割合（60% など）、または off
help-no-drift = 原文の変更内容を調べない
help-no-damage = 翻訳の破損を検査しない
help-links = 翻訳にしかないリンクも検査する
example-diff = 原文の変更が翻訳のどの段落に影響するかを調べる
progress-comparing = 翻訳に使われた版と比較しています
diff-current = 翻訳は最新です。
diff-not-stale = 比較するものがありません。このドキュメントの状態は「{ $status }」です。
diff-only-cosmetic = 空白だけが変更されました。
diff-before = 変更前
diff-now = 現在
diff-translation = 翻訳 { $lines } 行目
diff-insert-after = 新しいテキストは翻訳の { $lines } 行目の後に入ります
diff-unaligned = 翻訳のこの部分を原文と対応付けられませんでした。目視で探してください
diff-guess = テキストの長さだけに基づく推定です。この箇所で正しいか確認してください
diff-done = 翻訳済み
diff-metadata = メタデータの変更 { $count } 件（--all で表示）
diff-source-line = 原文 { $lines } 行目
diff-since = その後 { $commits } 件のコミットで原文が変更されました（最初の変更は { $date }）
error-no-such-document = { $path } というドキュメントは、原文にもどのロケールにもありません。
error-which-locale = { $path } に当たる翻訳が複数のロケールにあります。
hint-which-locale = 翻訳ファイルそのものを指定するか、--locale でロケールを 1 つ指定してください: { $known }。
