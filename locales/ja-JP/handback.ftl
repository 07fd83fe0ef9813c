### Translations that come back: apply, update and accept. Names of commands and options, paths, ids of segments, MT and HT are never translated.

## What is done with a document. Each stands behind its path.

handback-translated = セグメント { $segments } 件を翻訳（最新）
# $open is the number of segments that still have no final target.
handback-partly = セグメント { $segments } 件を翻訳、残り { $open } 件（要更新のまま）
handback-formatted = セグメント { $segments } 件に書式を反映、翻訳者の作業待ち { $open } 件（要更新のまま）
handback-unrecorded = セグメント { $segments } 件を翻訳（ファイルに来歴の記録場所がないため、来歴なし）
handback-updated = 更新済み（最新）
handback-copied = { $from } からコピー（最新）
handback-moved = { $from } から移動
handback-renamed = { $from } から移動して更新済み（最新）
handback-rehomed = 来歴を { $from } から移動
handback-accepted = 承認済み（最新）
handback-converted = 変換済み
handback-repaired = 修復 { $repairs } 件
handback-repaired-partly = 修復 { $repairs } 件、未修復 { $left } 件
handback-not-repaired = 未修復: 修復すると、破損した箇所以外も変更されます
handback-nothing = 既に最新
handback-still-stale = 引き続き要更新
# $path is a folder.
handback-waits = 実行中の別の locdrift が { $path } への書き込みを終えるのを待っています。

## Why nothing is done. Each stands behind the path of a document.

handback-no-document = このパスの原文ドキュメントはありません
handback-no-path = ファイルにドキュメントの指定がありません
handback-wrong-locale = ファイルは「{ $found }」用ですが、今回の実行対象にこのロケールはありません
handback-no-locale = ファイルに訳文の言語の指定がありません。--locale TAG でロケールのタグを指定してください
# $status is a status such as “stale”.
handback-wrong-status = ドキュメントの状態は「{ $status }」です
# $why is a reason such as “the repository is a shallow clone”.
handback-unreadable = ドキュメントの各版を読み取れません: { $why }
handback-not-utf8 = 正しい UTF-8 ではありません。先に変換してください
handback-outdated-segment = セグメント { $segment }: エクスポート後に原文が変更されました。エクスポートし直してください
handback-outdated = エクスポート後に原文が変更されました。エクスポートし直してください
handback-translation-changed = セグメント { $segment }: エクスポート後に翻訳が変更されました。エクスポートし直してください
handback-unknown-segment = { $line } 行目: このドキュメントにセグメント { $segment } はありません
handback-contradictory = セグメント { $segment }、{ $line } 行目: 異なる訳文が 2 つあります。どちらか一方を残してください
handback-as-exported = セグメント { $segment }: 訳文がエクスポート時のままです。ツールで確定するか、--partial を使用して未確定のままにしてください
handback-missing-segment = セグメント { $segment } がありません。別のファイルにある場合は両方をまとめて適用し、そうでない場合は復元するか、--partial を使用してください
handback-new-missing-segment = セグメント { $segment } がありません。新しいドキュメントは完全な場合にのみ書き込まれるため、すべてのファイルをまとめて適用してください
# Like the next message, of a document that has no translation yet.
handback-new-unfinished = { $count } 件のセグメントが確定していません（最初はセグメント { $segment }）。新しいドキュメントは完全な場合にのみ書き込まれます
# $count is the number of segments without a final target, $segment the first of them.
handback-unfinished = { $count } 件のセグメントが確定していません（最初はセグメント { $segment }）。確定するか、--partial または --final を使用してください
# Where in a returned file something is wrong; it begins the messages below.
handback-segment = セグメント { $segment }
handback-segment-line = セグメント { $segment }、{ $line } 行目
handback-code-missing = { $place }: 訳文にタグ { $code } がありません
handback-code-extra = { $place }: 訳文のタグ { $code } が原文より多くあります
handback-code-altered = { $place }: 訳文は { $code } ですが、原文は { $expected } です
handback-code-crossed = { $place }: タグ { $code } の位置が正しくありません
# $lines is a line or a range of lines of the source document.
handback-unfit = 結果の構造が原文と一致しなくなります（原文 { $lines } 行目）
handback-unfit-segment = 結果の構造が原文と一致しなくなります（原文 { $lines } 行目）。セグメント { $segment } を確認してください
handback-unfit-mdx = 結果を MDX としてコンパイルできなくなります（原文 { $lines } 行目）: { $complaint }
handback-unfit-mdx-segment = 結果を MDX としてコンパイルできなくなります（原文 { $lines } 行目）: { $complaint }。セグメント { $segment } を確認してください
handback-unfit-key = 結果の { $key } の値が意図したものと異なることになります
handback-repeated-key = キー { $key } が 2 回指定されています。一方を削除してください
handback-source-repeated-key = 原文でキー { $key } が 2 回指定されています。一方を削除してください
handback-invalid-front = フロントマターの { $language } が正しくありません（{ $line } 行目）
handback-source-invalid-front = 原文のフロントマターの { $language } が正しくありません（原文 { $line } 行目）
handback-invalid-table = { $language } が正しくありません（{ $line } 行目）
handback-source-invalid-table = 原文の { $language } が正しくありません（原文 { $line } 行目）
handback-invalid-message = Fluent の構文が正しくありません（{ $line } 行目）
handback-source-invalid-message = 原文の Fluent の構文が正しくありません（原文 { $line } 行目）
handback-mixed-front = フロントマターが、一方のドキュメントでは TOML、もう一方では YAML です
handback-opaque = locdrift はこの形式に書き込みません。手動で翻訳してから、locdrift accept を実行してください
handback-no-front = 来歴を記録するフロントマターがありません
handback-no-record = 来歴を記録する場所がありません
# Only inline markup of a segment changed, and where it belongs in the translation is not certain.
handback-words-unchanged = セグメント { $segments } 件で、マークアップだけが変更され、語句は変更されていません。手動で更新してください
handback-uncommitted-source = 来歴はコミットで記録されていますが、原文にコミットされていない変更があります。先に原文をコミットしてください
handback-shared-record = 1 つの来歴がロケール全体に対応しています。すべてのページが最新になったら、手動で更新してください
handback-date-alone = 来歴は日付だけで、原文の版を特定できません。先に locdrift adopt を実行してください
handback-needs-translator = セグメント { $segments } 件に翻訳者の作業が必要です
handback-own-value = { $key }: 原文で変更されましたが、翻訳には独自の値があります（原文 { $lines } 行目）
handback-new-words = { $key }: 原文に新しい語句があります（原文 { $lines } 行目）
handback-own-dropped = { $key }: 原文から削除されましたが、翻訳には独自の値があります（翻訳 { $lines } 行目）
handback-untouched = 原文の { $source } 行目が変更されましたが、{ $lines } 行目は変更されていません。翻訳するか、--force を使用してください
handback-untouched-unaligned = 原文の { $source } 行目に対応するテキストが見つかりません。確認してから、--force を使用してください
handback-translated-by-hand = 原文の変更はすべて翻訳済みです。確認してから、locdrift accept を実行してください
handback-words-of-person = 人が編集したセグメント { $segments } 件は、そのまま残しました。置き換えるには、--overwrite-edited を使用してください
handback-engine-error = セグメント { $segment }: コマンドの報告: { $complaint }
handback-unanswered = セグメント { $segments } 件について、コマンドの応答がありませんでした
handback-copy-of-source = セグメント { $segment }: 訳文が原文と同じです
handback-term = セグメント { $segment }: 用語集では「{ $term }」の訳は「{ $wanted }」です
handback-term-kept = セグメント { $segment }: 用語集では「{ $term }」は翻訳しない用語です
handback-term-avoided = セグメント { $segment }: 用語集では、「{ $term }」に「{ $avoided }」を使用しないことになっています
handback-broken = セグメント { $segment }、{ $rule }: { $finding }
handback-no-old = git に以前の版がないため、編集された箇所が不明です。内容をレビューしてから、--force を使用してください
handback-untracked = 原文が記録されていないため、編集された箇所が不明です。内容をレビューしてから、--force を使用してください
handback-read-only = git リビジョンには書き込めません
handback-not-utf8-line = 原文の { $line } 行目が正しい UTF-8 ではありません。先に変換してください
handback-stray-returns = 原文の { $line } 行目が 2 つの復帰文字で終わっています。先に改行を修正してください
handback-not-yaml = 原文のフロントマターの { $language } が正しくありません（{ $line } 行目）。先に修正してください
handback-not-table = 原文の { $language } が正しくありません（{ $line } 行目）。先に修正してください
handback-not-fluent = 原文の Fluent の構文が正しくありません（{ $line } 行目）。先に修正してください
# $why is the message “the result would not have the structure of the source …”, $found the first characters of what stands there.
handback-unfit-found = { $why }: { $found } から別のブロックが始まります
handback-not-translatable = スキーマが不明な YAML は翻訳されません。翻訳するには、--include または「include」で指定してください
handback-still-source = 原文と同じ内容です。先に翻訳してください
handback-untranslated = { $segments } 件の訳文がすべて原文と同じです（未翻訳）。翻訳するか、--allow-untranslated を使用してください
handback-in-source-language = セグメント { $segments } 件は、翻訳されるまで原文の言語で表示されます
handback-same-as-source = { $segments } 件の訳文が原文と同じです
# The translator confirmed a target that lacks $code or has it too much, as it was exported.
handback-kept = セグメント { $segment }、{ $line } 行目: 確定された内容をそのまま受け入れました。タグ { $code } を確認してください
handback-clash = 実行中にファイルが変更されました。コマンドをもう一度実行してください

## Summaries

handback-written = ドキュメント { $documents } 件を書き込みました
handback-would-write = ドキュメント { $documents } 件が書き込み対象です
handback-refused = ドキュメント { $documents } 件を拒否しました
handback-left = ドキュメント { $documents } 件は人の作業が必要なため残しました
handback-none = 必要な処理はありません。

## Files that come back

# $why is in the words of the system or the file's own problem.
error-returned-file = { $path } をインポートできません: { $why }
error-nothing-returned = { $path } に XLIFF、PO のファイルがありません。
hint-export = キューをエクスポートするには: { $command }

## Help

help-apply = 翻訳済みの XLIFF または PO ファイルをインポートする
help-apply-long =
    XLIFF または PO ファイルの各ドキュメントを、原文から組み立て直す。変更のないテキストは 1 バイトも変わらず、セグメントには訳文が入る。

    すべてのセグメントが確定しているドキュメントは、新しい来歴が記録されて最新になる。
help-apply-files = XLIFF または PO ファイル（- は標準入力）
help-apply-partial = 確定していないセグメントのあるドキュメントも書き込む（要更新のままになる）
help-apply-final = すべての訳文を確定済みとして扱う（状態を保持しないツール向け）
help-apply-allow-untranslated = 訳文がすべて原文と同じ（未翻訳の）ドキュメントも書き込む
help-update = 翻訳者の作業が不要な翻訳を更新する
help-update-long =
    空白、メタデータ、リンク、コード、書式の変更を翻訳に反映し、同一の原文の翻訳をコピーし、原文が移動した翻訳を移動する。
help-accept = 編集した翻訳を最新の内容として記録する
help-accept-long =
    原文の変更内容を表示し、翻訳がそれに対応していることを記録する。原文が変更されたのに、来歴がコミットされた時点から変わっていないテキストがある場合は拒否する。
help-accept-force = 編集されていないものや、比較できないものも承認する
help-accept-list = 1 行に 1 つのドキュメントのパスを記載したファイル（レポートからエクスポートしたものなど）
help-dry-run = 何も書き込まず、変更内容を表示する
help-type = 翻訳の作成方法: MT または HT
help-locale-root = 翻訳のフォルダー、または構成にあるロケールのタグ（複数回指定可）
help-paths = ドキュメント、フォルダー、またはパターン（比較するフォルダーを先に指定できる）
help-paths-long =
    ロケールのフォルダー内のパスは、そのロケールだけを選択する。原文内のパス、またはルートからの相対パスは、すべてのロケールを選択する。

    2 つ以上のフォルダーを指定すると、最初のフォルダーを原文として互いに比較する。ただし、最初のフォルダーが locdrift.yml のフォルダー内にある場合を除く。フォルダーのロケールはタグ TAG で指定する。省略すると、ドキュメントまたはフォルダー名から読み取られる。フォルダーの後に、ドキュメントのパスを続けて指定できる。
example-paths = 1 つのフォルダー内の翻訳に関する変更内容を表示する
help-exit-codes-handback =
    終了コード: 0 は完了、1 は拒否されたドキュメントがあること、2 はコマンドを実行できなかったことを示す。

example-apply = ファイルのインポートによる変更内容をプレビューする
example-update = 翻訳者の作業が不要なものを更新する
example-accept = 手動で編集した翻訳を記録する

## Which version of the source a translation was made from. The parts stand behind one another, parted by “ · ”. $list holds the labels below, each with a number.

adopt-made-from = { $date } の { $commit } から作成
adopt-better = { $date } の { $commit } より適合: { $list }
adopt-only = その時点までで唯一の版
adopt-dated = 適合度が同じ版から日付で選択: { $versions } 件
adopt-no-version = 翻訳と同じ時期以前の原文の版がありません
adopt-unlike = 原文のどの版とも似ていません。内容をレビューしてから、accept --force を実行してください
adopt-alike = 適合度が同じ版が日付でしか区別できないため、何も記録しません: { $versions } 件
adopt-close = 原文の 2 つの版の適合度にほとんど差がないため、何も記録しません
adopt-structure = 構造
adopt-code = コード
adopt-links = リンク
adopt-words = 数値と名前
adopt-front-matter = フロントマター
adopt-anchors = アンカー
adopt-signs = 句読点

help-adopt = 来歴なしの翻訳について、元になった原文の版を調べて記録する
help-adopt-long =
    来歴のない各翻訳を、その最後の変更までの原文の各版と比較し、構造、コード、リンク、数値、アンカーが最もよく適合する版を記録する。これらで決まらない場合、翻訳は来歴なしのままになる。日付だけを根拠に翻訳が最新になることはない。
example-adopt = プロジェクトの翻訳が原文のどの版から作成されたかを表示する
convert-line = 新しい来歴が使用されるように、{ $file } で「{ $line }」を設定してください。
convert-wrote = { $file } の「record」を変更しました。
convert-differs = { $path } の状態は、新しい来歴により「{ $before }」から「{ $now }」に変わります。
help-convert = 来歴を別の形式に書き換える
help-convert-long =
    各翻訳の来歴を、原文の同じ版を示す別の形式に書き換え、古い来歴を削除する。版が不明な場合は、古い来歴を残して理由を表示する。その後、すべての来歴を読み直し、状態が変わるページがあればレポートする。
help-convert-to = 新しい来歴の形式: { $known }
help-write-config = { $file } の「record」も設定する
example-convert = 個別のファイルに記録される来歴をプレビューする
translate-summary = セグメント { $asked } 件中 { $fits } 件を翻訳しました
translate-garbage = コマンドが、応答ではない行を { $lines } 行出力しました。「id」と、「target」（訳文）または「error」（エラー）を含む JSON オブジェクトが必要です。
translate-unknown-id = 不明な ID の応答 { $answers } 件を無視しました。
translate-twice = セグメント { $answers } 件に 2 回応答がありました。最初の応答を使用します。
translate-timed-out = { $seconds } 秒以内に応答がなかったため、コマンドを停止しました。コマンドは、1 行書き込むたびにフラッシュする必要があります。待ち時間を延ばすには、--timeout を使用してください。
translate-ended = すべての応答が終わる前に、コマンドが終了しました。
translate-cut = 続行するには、コマンドをもう一度実行してください。完了したドキュメントは保存されています。
translate-known = 前回までの実行で得た応答を { $answers } 件使用しました。
translate-kept = 書き込めなかったドキュメントへの応答 { $answers } 件を、次回の実行のために保存しました。
error-engine-start = 翻訳コマンドを開始できません: { $why }
usage-error-no-engine = 翻訳コマンドがありません。--command 'CMD' を使用するか、{ $file } で「command」を設定してください。
help-translate = 任意のコマンドでキューを翻訳する
help-translate-long =
    コマンドを開始し、セグメントごとに 1 行の JSON オブジェクトをその標準入力に書き込む。内容は、ID、ロケール、タグをプレースホルダー（<1>…</1>、<2/>）にした原文、翻訳元の原文、現在の翻訳、見出し、前後のセグメント、翻訳メモリ、用語集である。コマンドは標準出力に、{"{"}"id": …, "target": …{"}"} または {"{"}"id": …, "error": …{"}"} の行を順不同で返す。

    各訳文は apply と同様にチェックされる。エラーになった訳文は理由を付けて再度送信され、再びエラーになった場合、そのセグメントはキューに残る。各ドキュメントは、そのセグメントすべてに応答があり次第、種類を MT として書き込まれる。人が編集したテキストは維持される。
help-engine-command = 実行するシェルコマンド（既定では { $file } の「command」）
help-engine-repairs = エラーになった訳文を再送信する回数（既定値: 1）
help-engine-timeout = 1 つのセグメントへの応答を待つ秒数（既定値: 120）
help-engine-in-flight = 同時に応答待ちにするセグメントの数（既定値: 32）
help-overwrite-edited = 人が編集したテキストの機械翻訳による置き換えを許可する
help-translate-dry-run = コマンドを開始せず、行を標準出力に書き込む
example-translate = 最も緊急度の高いドキュメント 10 件をスクリプトで翻訳する
help-repair = 機械翻訳による破損を修復する
help-repair-long =
    識別子、バージョン、プレースホルダー、コード、リンクのラベル、アラート、アンカーを、翻訳元の原文の版のとおりに復元する。各ページは書き込む前に読み直され、構造が同じで、修復箇所だけが異なることが確認される。来歴は変更されない。確実に修復できない検出結果は残る。
help-repair-rule = このルールの検出結果だけを修復する（複数回指定可）
example-repair = 修復内容をプレビューする
