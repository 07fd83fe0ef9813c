### 戻ってきた翻訳: apply、update、accept。コマンド名、オプション名、パス、セグメントの ID、MT、HT は翻訳しない。

## ドキュメントに対して行うこと。いずれもパスの後に置かれる。

handback-translated = セグメント { $segments } 件を翻訳（最新）
# $open は、訳文がまだ確定していないセグメントの数。
handback-partly = セグメント { $segments } 件を翻訳、{ $open } 件が未確定（要更新のまま）
handback-formatted = セグメント { $segments } 件に書式を反映、{ $open } 件は翻訳者の作業待ち（要更新のまま）
handback-unrecorded =
    { $segments ->
       *[other] { $segments } 個のセグメントを翻訳しました。来歴情報の置き場所がないため、追跡されません
    }
handback-updated = 更新済み（最新）
handback-copied = { $from } からコピー（最新）
handback-moved = { $from } から移動
handback-renamed = { $from } から移動して更新済み（最新）
handback-rehomed = 来歴ファイルを { $from } から移動しました
handback-accepted = 承認済み（最新）
handback-converted = 変換済み
handback-repaired = { $repairs } 件を修復
handback-repaired-partly = { $repairs } 件を修復、残り { $left } 件
handback-not-repaired = 修復すると他の箇所が変わるため、修復していません
handback-nothing = すでに最新
handback-waits = 別の locdrift が { $path } に書き込んでいます。終わるのを待っています。

## 何も行わない理由。いずれもドキュメントのパスの後に置かれる。

handback-no-document = このパスの原文ドキュメントはありません
handback-no-path = どのドキュメントかがファイルに書かれていません
handback-wrong-locale = ファイルの対象言語「{ $found }」は、ここにあるロケールのいずれでもありません
handback-no-locale = ファイルに対象言語の指定がありません。--locale TAG でロケールを 1 つ指定してください
# $status は「要更新」などの状態。
handback-wrong-status = このドキュメントの状態は「{ $status }」です
# $why は「原文のクローンがシャロークローンです」などの理由。
handback-unreadable = ドキュメントの版を読み取れません: { $why }
handback-not-utf8 = UTF-8 ではありません。先に変換してください
handback-outdated-segment = セグメント { $segment }: エクスポート後に原文が変更されました。エクスポートし直してください
handback-outdated = エクスポート後に原文が変更されました。エクスポートし直してください
handback-translation-changed = セグメント { $segment }: エクスポート後に翻訳が変更されました。エクスポートし直してください
handback-unknown-segment = { $line } 行目: このドキュメントに ID が { $segment } のセグメントはありません
handback-contradictory = セグメント { $segment }、{ $line } 行目: 異なる訳文で 2 回戻っています。どちらか一方を残してください
handback-as-exported = セグメント { $segment } はエクスポート時のまま戻っています。ツールで確定するか、--partial で未完のままにしてください
handback-missing-segment = セグメント { $segment } が戻っていません。別のファイルにある場合は両方を一度に適用し、そうでなければ復元するか、--partial を使用してください
handback-new-missing-segment = セグメント { $segment } が戻っていません。新しいドキュメントは全体でのみ書き込まれるため、そのすべてのファイルを一度に適用してください
# Like the next message, of a document that has no translation yet.
handback-new-unfinished =
    { $count ->
       *[other] { $count } 個のセグメントが確定していません (最初は { $segment })。新しいドキュメントは全体でのみ書き込まれます
    }
# $count は訳文が確定していないセグメントの数、$segment はその最初のもの。
handback-unfinished = 確定していないセグメントが { $count } 件あります（最初はセグメント { $segment }）。確定するか、--partial または --final を使ってください
# Where in a returned file something is wrong; it begins the messages below.
handback-segment = セグメント { $segment }
handback-segment-line = セグメント { $segment }、{ $line } 行目
handback-code-missing = { $place }: 訳文に { $code } がありません
handback-code-extra = { $place }: 訳文の { $code } が、原文にないか、原文より多くあります
handback-code-altered = { $place }: 原文の { $expected } が訳文では { $code } になっています
handback-code-crossed = { $place }: { $code } の位置が正しくありません
# $lines は原文ドキュメントの行または行の範囲。
handback-unfit = 結果の構造が原文と異なってしまいます（原文 { $lines } 行目）
handback-unfit-segment = 結果の構造が原文と異なってしまいます（原文 { $lines } 行目）。セグメント { $segment } を確認してください
handback-unfit-mdx = 結果を MDX としてコンパイルできなくなります（原文 { $lines } 行目）: { $complaint }
handback-unfit-mdx-segment = 結果を MDX としてコンパイルできなくなります（原文 { $lines } 行目）: { $complaint }。セグメント { $segment } を確認してください
handback-unfit-key = 結果の { $key } の値が意図したものと異なってしまいます
handback-repeated-key = キー { $key } が 2 回現れます。一方を削除してください
handback-source-repeated-key = 原文にキー { $key } が 2 回現れます。一方を削除してください
handback-invalid-front = フロントマターが有効な { $language } ではありません（{ $line } 行目）
handback-source-invalid-front = 原文のフロントマターが有効な { $language } ではありません（原文 { $line } 行目）
handback-invalid-table = 有効な { $language } ではありません（{ $line } 行目）
handback-source-invalid-table = 原文が有効な { $language } ではありません（原文 { $line } 行目）
handback-invalid-message = { $line } 行目が有効な Fluent ではありません
handback-source-invalid-message = 原文が有効な Fluent ではありません（原文 { $line } 行目）
handback-mixed-front = フロントマターが一方のドキュメントでは TOML、もう一方では YAML です
handback-opaque = この形式のファイルには書き込みません。手動で翻訳してから locdrift accept を実行してください
handback-no-front = 来歴情報を記録するフロントマターがありません
handback-no-record = 来歴情報を記録する場所がありません
handback-words-unchanged = セグメント { $segments } 件で書式だけが変更され、語句は変更されていません。手作業で反映してください
handback-uncommitted-source = 記録にはコミットが必要ですが、現在の原文を含むコミットがありません。先に原文をコミットしてください
handback-shared-record = 1 つの記録がこの言語のすべてのページを表しています。すべてが最新になってから手動で更新してください
handback-date-alone = 日付が記録の代わりで、原文の版を示していません。先に locdrift adopt を実行してください
handback-needs-translator = セグメント { $segments } 件に翻訳者の作業が必要です
handback-own-value = { $key }: 原文で変更されましたが、翻訳には独自の値があります（原文 { $lines } 行目）
handback-new-words = { $key }: 原文に新しい語句があります（原文 { $lines } 行目）
handback-own-dropped = { $key }: 原文から削除されましたが、翻訳には独自の値があります（翻訳 { $lines } 行目）
handback-untouched = 翻訳の { $lines } 行目が原文の変更前のままです（原文 { $source } 行目）。翻訳するか、--force を使ってください
handback-untouched-unaligned = 原文 { $source } 行目に対応するテキストを判別できません。確認してから --force を使ってください
handback-translated-by-hand = 原文の変更箇所は、来歴情報の記録後にすべて翻訳されています。確認してから来歴情報を更新してください: locdrift accept
handback-words-of-person = 人が書いた { $segments } 件のセグメントはそのまま残しました。置き換えるには --overwrite-edited を使ってください
handback-engine-error = セグメント { $segment }: コマンドからの報告: { $complaint }
handback-unanswered = { $segments } 件のセグメントについて、コマンドから応答がありませんでした
handback-copy-of-source = セグメント { $segment }: 訳文が原文とまったく同じです
handback-term = セグメント { $segment }: 用語集では「{ $term }」は「{ $wanted }」です
handback-term-kept = セグメント { $segment }: 用語集では「{ $term }」はそのまま使います
handback-term-avoided = セグメント { $segment }: 用語集では「{ $term }」に「{ $avoided }」を使わないよう求めています
handback-broken = セグメント { $segment }、{ $rule }: { $finding }
handback-no-old = 以前の版が Git にないため、変更された箇所を判別できません。見直してから --force を使ってください
handback-untracked = 原文の記録がないため、どこが変更されたか判断できません。確認のうえ --force を使ってください
handback-read-only = 翻訳をリビジョンから読み取っているため、書き込めません
handback-not-utf8-line = 原文の { $line } 行目が UTF-8 ではありません。まず変換してください
handback-stray-returns = 原文の { $line } 行目が二つの復帰文字で終わっています。まず改行を直してください
handback-not-yaml = 原文のフロントマターが { $language } ではありません({ $line } 行目)。まずそこを直してください
handback-not-table = 原文が有効な { $language } ではありません（{ $line } 行目）。まず原文を直してください
handback-not-fluent = 原文が有効な Fluent ではありません({ $line } 行目)。まずそこを直してください
handback-unfit-found = { $why }: { $found } から別のブロックが始まります
handback-not-translatable = 形式の分からない YAML は翻訳されません。翻訳するには --include か include: で指定してください
handback-still-source = 内容が原文と同じです。先に翻訳してください
handback-untranslated = { $segments } 件の訳文がすべて原文と同じです。翻訳するか、--allow-untranslated を使ってください
handback-same-as-source = { $segments } 件の訳文が原文と同じです
handback-kept = セグメント { $segment }、{ $line } 行目: そのまま確定されました。{ $code } を確認してください
handback-clash = locdrift の処理中にファイルが変更されました。もう一度実行してください

## まとめ

handback-written = ドキュメント { $documents } 件を書き込みました
handback-would-write = ドキュメント { $documents } 件が書き込み対象です
handback-refused = ドキュメント { $documents } 件を拒否しました
handback-left = ドキュメント { $documents } 件に人の作業が必要です
handback-none = 行うことはありません。

## 戻ってきたファイル

# $why はシステムのメッセージ、またはファイル自体の問題。
error-returned-file = { $path } を取り込めません: { $why }

## ヘルプ

help-apply = ツールから戻ってきた翻訳をドキュメントに反映する
help-apply-long =
    XLIFF または PO ファイルの各ドキュメントを原文から組み立て直します。変更のない部分は 1 バイトも変わらず、セグメントには訳文が入ります。

    ドキュメントのセグメントがすべて確定していれば、来歴情報が更新され、ドキュメントは最新になります。
help-apply-files = XLIFF または PO ファイル（- は標準入力）
help-apply-partial = 確定していないセグメントがあるドキュメントも書き込む（要更新のままになる）
help-apply-final = すべての訳文を確定したものとみなす（状態を保持しないツール向け）
help-apply-allow-untranslated = 訳文がすべて原文と同じ文書も書き込む
help-update = 翻訳者の作業が不要な範囲で翻訳を更新する
help-update-long =
    空白、メタデータ、リンク、コードの変更を翻訳に反映し、まったく同じ原文の翻訳をコピーし、原文が移動した翻訳を移動します。
help-accept = 人が最新の内容にした翻訳の来歴情報を更新する
help-accept-long =
    原文の変更内容を表示し、翻訳に反映済みであることを記録します。原文が変更されたのに、来歴情報がコミットされた時点のままのテキストがある場合は拒否します。
help-accept-force = 変更されていないものや比較できないものも承認する
help-accept-list = 文書の一覧のファイル（1 行に 1 パス）。レポートから書き出せる
help-dry-run = 何も書き込まず、差分を表示する
help-type = 翻訳の作成方法: MT または HT
help-locale-root = 翻訳のフォルダー、または設定ファイルにあるロケールのタグ（複数指定可）
help-paths = ドキュメント、フォルダー、またはパターン。その前に比較するフォルダーを指定できる
help-paths-long =
    ロケールのフォルダー内のパスは、そのロケールだけを指します。原文のパス、またはルートからのパスは、すべてのロケールを指します。

    2 つ以上のフォルダーを指定すると、最初のものを原文として互いに比較します。ただし、最初のフォルダーが locdrift.yml のフォルダー内にある場合は除きます。TAG= がなければ、ロケールはドキュメントまたはフォルダー名から読み取ります。その後にドキュメントのパスを続けることができます。
example-paths = 1 つのフォルダーにある翻訳について、変更内容を調べる
help-exit-codes-handback =
    終了コード: 0 はすべて完了、1 は拒否されたドキュメントあり、2 は指示どおりに実行できなかったことを表します。

example-apply = 戻ってきたファイルで何が変わるかを調べる
example-update = 翻訳者の作業が不要なものを更新する
example-accept = 手作業で編集した翻訳を承認する

## Which version of the source a translation was made from. The parts stand behind one another, parted by “ · ”. $list holds the labels below, each with a number.

adopt-made-from = { $date } の { $commit } から作成
adopt-better = { $date } の { $commit } より一致: { $list }
adopt-only = その時点までの唯一の版
adopt-dated = 同程度に一致する他の版: { $versions } 件（日付で決定）
adopt-no-version = 翻訳と同じ時期以前の原文の版がありません
adopt-unlike = 原文のどの版ともほとんど共通点がありません。確認のうえ accept --force で記録してください
adopt-alike = 同程度に一致する原文の版: { $versions } 件。日付でしか区別できないため、何も記録しません
adopt-close = 最も一致する原文の版と古い版との差がわずかなため、何も記録しません
adopt-structure = 構造
adopt-code = コード
adopt-links = リンク
adopt-words = 数値と名前
adopt-front-matter = フロントマター
adopt-anchors = アンカー
adopt-signs = 句読点

help-adopt = 来歴情報のない翻訳の元になった原文の版を探して記録する
help-adopt-long =
    来歴情報のない翻訳を、その最終変更までの原文の各版と比較し、構造、コード、リンク、数値、アンカーが最もよく一致する版を記録します。決め手がない場合は何も記録しません。日付だけで翻訳を最新と見なすことはありません。
example-adopt = プロジェクトの翻訳がどの版の原文から作成されたかを確認する
convert-line = { $file } に「{ $line }」を設定してください。以後の翻訳の記録方式を示します。
convert-wrote = { $file } の「record」を変更しました。
convert-differs = { $path } は { $before } でしたが、新しい記録では { $now } です。
help-convert = 翻訳の記録を別の形式に書き換える
help-convert-long =
    記録のある各翻訳に、原文の同じ版を示す別の形式の記録を付け、古い記録を取り除きます。版が分からない翻訳は記録をそのまま残し、理由を示します。最後にすべてを読み直し、状態が変わるページがあれば報告します。
help-convert-to = この形式の記録を書き込む: { $known }
help-write-config = { $file } の「record」も変更する
example-convert = locdrift 独自のファイルに何が記録されるかを確認する
translate-summary = { $asked } 件中 { $fits } 件のセグメントを翻訳しました
translate-garbage = コマンドが応答ではない行を { $lines } 行出力しました。応答は「id」と、「target」または「error」を持つ JSON オブジェクトです。
translate-unknown-id = 問い合わせていない ID の応答が { $answers } 件あり、無視しました。
translate-twice = { $answers } 件のセグメントに再度応答がありました。最初の応答を採用しました。
translate-timed-out = コマンドが { $seconds } 秒以内に応答しなかったため、停止しました。応答ごとに 1 行を書き出してフラッシュする必要があります。--timeout で時間を延ばせます。
translate-ended = すべてに応答する前にコマンドが終了しました。
translate-cut = 続けるには、もう一度実行してください。書き込み済みの内容はそのまま残ります。
error-engine-start = 翻訳コマンドを起動できません: { $why }
usage-error-no-engine = 翻訳に使うコマンドがありません。--command 'CMD' を使うか、{ $file } で「command」を設定してください
help-translate = 指定したコマンドでキューを翻訳する
help-translate-long =
    コマンドを起動し、セグメントごとに 1 行の JSON オブジェクトを標準入力に書き込みます: ID、ロケール、コードをプレースホルダー（<1>…</1>、<2/>）にした原文、基準の原文、現在の訳文、見出し、前後の文、翻訳メモリ、用語集。コマンドは標準出力に、順不同で {"{"}"id": …, "target": …{"}"} または {"{"}"id": …, "error": …{"}"} の行を返します。

    訳文は apply と同じように検査されます。合わないものは理由を付けて戻し、それでも合わなければセグメントはキューに残ります。ドキュメントは、すべてのセグメントに応答があり次第、種類 MT として書き込まれます。人が書いた訳文はそのまま残ります。
help-engine-command = システムのシェルで実行するコマンド。省略時は { $file } の「command」
help-engine-repairs = 合わない訳文を理由付きで戻す回数（既定値: 1）
help-engine-timeout = 1 セグメントの応答を待つ秒数（既定値: 120）
help-engine-in-flight = コマンドに同時に渡すセグメントの数（既定値: 32）
help-overwrite-edited = 人が書いた訳文も機械翻訳で置き換える
help-translate-dry-run = コマンドを起動せず、行を標準出力に書き出す
example-translate = 最も急ぐ 10 件のドキュメントをスクリプトで翻訳する
help-repair = 機械翻訳で壊れた箇所を修復する
help-repair-long =
    翻訳元の版にあるものを元に戻します: 識別子、バージョン、プレースホルダー、コード、リンクのラベル、アラート、アンカー。各ページは書き込む前に読み直し、構造が同じで、修復した箇所だけが異なることを確認します。記録は変わりません。確実に修復できないものは残ります。
help-repair-rule = このルールが検出したものだけを修復する（複数回指定可）
example-repair = 修復される内容を確認する
