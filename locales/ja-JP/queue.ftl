### The review queue. Paths, tags, owners, MT, HT and names of options and keys are never translated.

## Parts that are joined with a dot between them

queue-title = レビューキュー
queue-nothing = 翻訳またはレビューが必要なものはありません。
queue-nothing-known = 判定できる範囲では、翻訳またはレビューが必要なものはありません。
queue-untracked = { $locale }: 来歴なしのドキュメント { $documents } 件は判定できません。原文の版を調べるには: locdrift adopt
# $locale is a tag such as nl-NL.
queue-locale = { $locale }: 翻訳またはレビューが必要なドキュメント { $documents } 件
queue-documents = ドキュメント { $documents } 件
# A segment is a translatable block: a paragraph, a heading, a cell.
queue-segments = セグメント { $segments } 件
queue-damaged = うち破損 { $segments } 件
queue-words = { $words } 語
# Words of texts that came before in the queue.
queue-repeated = うち { $words } 語は繰り返しのため集計対象外
# One part of a document that is too large for one batch.
queue-part = パート { $part }/{ $parts }

## The report for people

# The heading over the batches; $max is how many words one may have.
queue-batches = バッチ（それぞれ { $max } 語以内）
queue-no-owner = 担当者なし
# The heading over the documents with the highest priority; each begins with its priority.
queue-first = キューの先頭（優先度順）
# Closes a list that was cut.
queue-more = … ほか { $count } 件（--all で表示）

## What happened to a segment, as a label of one word

queue-changed = 変更
queue-new = 新規
queue-deleted = 削除
queue-repair = 破損
# Told of a segment that has no words to review.
note-words-unchanged = 語句の変更なし。インラインマークアップのみ変更
note-memory = { $path } にある同じテキストの翻訳。ここでも適切かどうか確認してください
note-damage = 破損（{ $rule }）: 「{ $translation }」。原文は「{ $base }」です
note-damage-source = 破損（{ $rule }）: 原文と同じテキストです
note-before = 前: { $text }
note-after = 後: { $text }
note-term = 用語集: { $term } → { $translation }{ $note }
note-term-kept = 用語集: { $term } は翻訳しない{ $note }
note-term-avoided = 用語集: { $term } は使用しない{ $note }

# The same text stands in another document too.
queue-also = { $path } にもあり
queue-also-more = { $path } のほか { $count } か所にもあり

## Why a document comes first, as labels

queue-reason-unknown = 変更内容が不明
queue-reason-damaged = 翻訳の破損
# The source changed so long ago.
queue-reason-changed =
    { $days ->
        [0] 今日変更
       *[other] { $days } 日前に変更
    }
# The source was handed to translation so long ago.
queue-reason-handed-off =
    { $days ->
        [0] 今日翻訳依頼
       *[other] { $days } 日前に翻訳依頼
    }
# What the source says of itself in ms.localizationpriority.
queue-reason-high = 優先度: 高
queue-reason-medium = 優先度: 中
queue-reason-low = 優先度: 低
queue-reason-views = 閲覧 { $views } 回

## What is told beside the queue

# $paths is how many paths the file of page views has.
# $why is the end of a sentence, such as: the document is too large to compare.
queue-left-out = キューに含まれません: { $path }: { $why }。
queue-too-long = { $limit } バイトを超えるテキストがあります。段落に分割してください
queue-not-translatable = 翻訳対象外: { $path } など { $documents } 件のドキュメントは、スキーマが不明な YAML です。翻訳するには、--include で指定してください。
queue-repairable = 自動で修復できる破損があるドキュメント { $documents } 件: locdrift repair
queue-views-none = { $file } の { $paths } 件のパスは、いずれもキューにありません。docs/setup.md のような、ルートからの相対パスが必要です。
queue-wrote = { $path } を書き込みました。
queue-wrote-files = { $path } にファイルを { $files } 個書き込みました。
queue-next = 翻訳が終わったら: { $command }
progress-segmenting = ドキュメントをセグメントに分割しています
progress-writing = ドキュメントを書き込んでいます

## What keeps a queue from being made

# $expected is one of the ends of sentences below.
error-views = { $path } の { $line } 行目: 値「{ $found }」は正しくありません。必要な値: { $expected }。
error-changed-meanwhile = 実行中に { $path } が変更されました。コマンドをもう一度実行してください。
error-glossary = 用語集 { $path }:{ $line } が正しくありません: { $found }。必要な列: term、translation、note、use（keep または avoid）
# A file that would be overwritten.
error-foreign-file = { $path } は locdrift が作成したものではないか、作成後に変更されています。ファイルを移動するか、別のフォルダーを指定してください。
error-output-is-document = { $path } は対象のドキュメントの 1 つであるため、上書きしませんでした。別のファイルを指定してください。
# $files is how many files a format such as xliff makes of the queue.
error-needs-folder = { $format } 形式では { $files } 個のファイルが作成されます。--out DIR でフォルダーを指定してください。
expected-max-words = 0 より大きい語数（2000 など）
expected-weight = 0 以上の数値（20 など）
expected-columns = path と views という名前の列
expected-document-path = ドキュメントのパス
expected-views = 1200 のような閲覧回数
expected-utf8 = UTF-8

## locdrift queue --help

help-queue = 翻訳とレビューの作業を、緊急度の高い順にバッチに分けて一覧表示する
help-queue-long =
    翻訳者の作業が必要なドキュメントを、緊急度の高い順のキューとして、バッチに分けて一覧表示する。各ドキュメントには、変更、新規、削除、または自動では修復できない破損のセグメントが、変更前後の原文と現在の翻訳とともに含まれる。

    優先度、バッチの大きさ、担当者は、{ $file } のキー「queue」で設定する。
help-max-words = 1 つのバッチの最大語数（単独でこれを超えるドキュメントだけを分割する）
help-views = 優先度を上げるために使うページ閲覧数の CSV ファイル（path と views の列）。- は標準入力
help-context = 変更のないセグメントも書き込む（json、xliff）
help-queue-format = 出力形式: { $known }
help-out = ファイルに書き込む（複数のファイルになる形式ではフォルダー）
help-pick-owner = この担当者のドキュメントだけを選択する（none は担当者なし。複数回指定可）
help-pick-batch = この ID のバッチだけを選択する（複数回指定可）
help-pick-status = この状態のドキュメントだけを選択する: stale（要更新）、missing（未翻訳）、または破損のある current（最新）
help-pick-kind = 最も重要な変更がこの種類のドキュメント、または破損のあるドキュメント（repair、要修復）だけを選択する: { $known }
help-pick-top = 緊急度の高い順に、この数のドキュメントだけを選択する
help-pick-files = このファイルに 1 行に 1 つ記載したパスのドキュメントだけを選択する（- は標準入力）
help-pick-assigned = 割り当て済みのものを除く。エクスポートしたキュー（json、csv、xliff、po）、またはパスかバッチ ID の一覧を指定する（複数回指定可）
help-no-memory = 同じロケールのほかの箇所にある同じテキストの翻訳を、新しいセグメントに入力しない
help-segments = ドキュメントごとではなく、セグメントごとに 1 行を書き込む（csv）
help-queue-exit-codes =
    終了コード: 0 はキューを書き込んだこと（空の場合を含む）、2 はコマンドを実行できなかったことを示す。
example-queue = 翻訳者の作業が必要なものとその理由を表示する
example-queue-views = 閲覧の多いページを先頭にしたチェックリストを作成する
example-queue-csv = キューを表計算ソフトで開く
