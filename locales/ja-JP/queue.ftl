### 見直しキュー。パス、タグ、担当者、MT、HT、オプションとキーの名前は翻訳しない。

queue-title = 見直しキュー
queue-nothing = 翻訳者の作業が必要なものはありません。
queue-nothing-known = 判定できる範囲では、翻訳者の作業が必要なものはありません。
queue-untracked = { $locale }: 原文の記録がなく判定できない翻訳 { $documents } 件。探すには: locdrift adopt
queue-locale = { $locale }: 作業が必要なドキュメント { $documents } 件
queue-documents = ドキュメント { $documents } 件
queue-segments = セグメント { $segments } 個
queue-damaged = うち破損 { $segments } 個
queue-words = { $words } 語
queue-repeated = うち { $words } 語は繰り返しのため数えない
queue-part = { $parts } 分割の { $part } 番目

queue-batches = バッチ（1 つにつき { $max } 語以内）
queue-no-owner = 担当者なし
queue-first = 優先度の高い順
queue-more = …ほか { $count } 件（--all で表示）

queue-changed = 変更
queue-new = 新規
queue-deleted = 削除
queue-repair = 破損
# Told of a segment.
note-words-unchanged = 語句の変更なし。書式のみ変更
note-memory = { $path } での訳。ここでも合うか確認してください
note-damage = 破損（{ $rule }）: 「{ $translation }」。原文は「{ $base }」です
note-damage-source = 破損（{ $rule }）: 原文のままです
note-before = 前の文: { $text }
note-after = 次の文: { $text }
note-term = 用語集: { $term } → { $translation }{ $note }
note-term-kept = 用語集: { $term } はそのまま残す{ $note }
note-term-avoided = 用語集: { $term } は避ける{ $note }

queue-also = { $path } にもあり
queue-also-more = { $path } のほか { $count } か所にもあり

queue-reason-unknown = 変更内容は不明
queue-reason-damaged = 破損した翻訳
queue-reason-changed =
    { $days ->
        [0] 今日変更
       *[other] { $days } 日前に変更
    }
queue-reason-handed-off =
    { $days ->
        [0] 今日翻訳依頼
       *[other] { $days } 日前に翻訳依頼
    }
queue-reason-high = 優先度: 高
queue-reason-medium = 優先度: 中
queue-reason-low = 優先度: 低
queue-reason-views = 閲覧 { $views } 回

queue-left-out = { $path } はキューに含まれていません: { $why }。
queue-too-long = { $limit } バイトを超えるテキストがあります。段落に分割してください
queue-not-translatable = { $path } など { $documents } 件の文書は形式の分からない YAML なので翻訳できません。翻訳するには --include で指定してください。
queue-repairable = 翻訳者なしで修復できる破損のあるドキュメントが { $documents } 件あります: locdrift repair
queue-views-none = { $file } にある { $paths } 件のパスは、どれもキューのドキュメントではありません。docs/setup.md のように、フォルダーからのドキュメントのパスを指定してください。
queue-wrote = { $path } を作成しました。
queue-wrote-files = { $path } に { $files } 件のファイルを作成しました。
progress-segmenting = ドキュメントを分解しています
progress-writing = ドキュメントを書き出しています

error-views = { $path } の { $line } 行目: 「{ $found }」が指定されていますが、{ $expected }が必要です。
error-changed-meanwhile = キューの作成中に { $path } が変更されました。もう一度実行してください。
error-glossary = { $path }:{ $line }: 用語集を使えません: { $found }。列は term、translation、note、use（keep または avoid）です
error-foreign-file = { $path } は locdrift が作成したものではないか、その後変更されています。ファイルを移動するか、別のフォルダーを指定してください。
error-output-is-document = { $path } は比較対象のフォルダーにあるドキュメントなので上書きしません。別のファイルを指定してください。
error-needs-folder = { $format } 形式では { $files } 件のファイルが作成されます。--out DIR でフォルダーを指定してください。
expected-max-words = 0 より大きい語数（2000 など）
expected-weight = 0 以上の数（20 など）
expected-columns = path と views の列
expected-document-path = ドキュメントのパス
expected-views = 1200 のような閲覧回数
expected-utf8 = UTF-8

help-queue = 人の作業が必要なものを緊急度の高い順に、バッチに分けて一覧にする
help-queue-long =
    翻訳者の作業が必要なドキュメントを順に並べ、バッチに分けます。各ドキュメントには、変更、新規、削除のセグメントと、自動では修復できない破損したセグメントが、変更前と現在の原文、現在の訳文とともに含まれます。

    { $file } の queue キーで、優先度の決め方、バッチの大きさ、担当者を設定できます。
help-max-words = バッチの最大語数。単独でこれを超えるドキュメントだけが分割される
help-views = 優先度に加味するページの閲覧回数。path と views の列を持つ CSV ファイル、または標準入力を表す -
help-context = 変更のないセグメントも書き出す（json、xliff）
help-queue-format = 形式: { $known }
help-out = ファイルに書き出す。複数のファイルになる形式ではフォルダーに書き出す
help-pick-owner = この担当者の分だけ。none は担当者なしの分（複数指定可）
help-pick-batch = この ID のバッチだけ（複数指定可）
help-pick-status = この状態のドキュメントだけ: stale、missing、または破損のある current
help-pick-kind = 最も大きな変更がこの種類のドキュメント、または破損のあるドキュメント（repair）だけ: { $known }
help-pick-top = 急ぐものから、この件数のドキュメントだけ
help-pick-files = このファイルに 1 行に 1 つ書かれたパスのドキュメントだけ。- は標準入力
help-pick-assigned = すでに誰かが担当しているものを除く: 書き出したキュー（json、csv、xliff、po）、またはパスやバッチ ID の一覧（複数指定可）
help-no-memory = 新しいセグメントに、同じロケールの他の場所にある同一テキストの訳を使わない
help-segments = ドキュメントごとではなくセグメントごとに 1 行を書き出す（csv）
help-queue-exit-codes =
    終了コード: 0 はキューを書き出したこと（空の場合を含む）、2 は指示どおりに実行できなかったことを表します。
example-queue = 翻訳者の作業が必要なものとその理由を調べる
example-queue-views = よく読まれるページを先にしたチェックリストを配る
example-queue-csv = キューを表計算ソフトで開く
