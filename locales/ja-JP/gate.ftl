### What the gate decides. Names of options, rules, budgets and keys are never translated.

# $list is made of the next three, with a dot between them.
verdict-not-denied = エラーに数えないもの: { $list }
verdict-tolerated = 許容枠内 { $count } 件
verdict-forgiven = ベースラインに記載 { $count } 件
verdict-suppressed = 抑制 { $count } 件
# $value and $limit are one of the amounts below.
verdict-budget = 許容枠 { $budget }（{ $locale }）: { $limit } のうち { $value } を使用
verdict-budget-exceeded = 許容枠 { $budget }（{ $locale }）を超過: { $value }（許容 { $limit }）
verdict-budget-unknown = 履歴に情報がないため判定不能（{ $count } 件）: { $list }
budget-number = { $count }
budget-share = { $percent }%
budget-days = { $days } 日
# How old a stale document is, where its history does not tell.
budget-unknown = 不明
verdict-since = { $revision } 以降に変更されたドキュメントのみをチェック: { $documents } 件
verdict-outdated = { $path } の不要になったエントリ: { $count } 件。削除するには: locdrift check --prune-baseline
verdict-pruned = { $path } から削除したエントリ: { $count } 件
verdict-written = { $path } に記録したエラー: { $count } 件

## Suppressions

finding-unused-suppression = この { $rule } の抑制は効果がありません。
finding-suppression-no-reason = この抑制には理由がないため、無視されます。「reason」を追加してください。
finding-suppression-unknown-rule = 「{ $rule }」というルールはありません。
finding-suppression-shape = 「locdrift」の下に指定できるのは、「ignore」（ルールのリスト）と「reason」（文字列）だけです。
finding-suppression-unreadable = フロントマターが正しい YAML または TOML ではないため、その中の抑制は無視されます。
rule-unused-suppression = 抑制の効果がありません。
rule-malformed-suppression = 抑制を使用できません。

## What keeps a run from being done as asked

error-unknown-kind = ルール { $rule } に「{ $kind }」という種類はありません。
error-budget-argument = 許容枠「{ $value }」が正しくありません。NAME=VALUE の形式で指定してください。NAME は次のいずれかです: { $known }。
# $expected is one of the ends of sentences below.
error-budget-value = 許容枠 { $name } の値「{ $value }」が正しくありません。必要な値: { $expected }。
error-budget-name = 「{ $name }」という許容枠はありません。
# $complaint is the parser's own words, in English.
error-baseline = ベースライン { $path } の { $line } 行目が正しくありません: { $complaint }。
error-baseline-format = { $path } の形式「{ $found }」は、このバージョンの locdrift では認識できません。locdrift を更新してください。
error-ambiguous-baseline = { $path } は以前のバージョンで作成されたものです。{ $document } のエントリが { $rule } のどの検出結果を指すかが記載されていません。
error-no-baseline = ベースラインファイルがありません。--baseline FILE、または { $file } のキー「baseline」で指定してください。
error-since-no-repository = { $path } は git リポジトリにないため、{ $revision } 以降の変更内容が不明です。
error-since-shallow = { $path } のリポジトリはシャロークローンのため、履歴が { $revision } とのマージベースまで達していません。
error-since-unrelated = { $path } のリポジトリで、チェック対象と { $revision } のマージベースがありません。
hint-fetch-history = 履歴を取得してください: git fetch --unshallow。actions/checkout では fetch-depth: 0 を設定してください。
hint-write-baseline = 現在の検出結果を記録するには: locdrift check --baseline { $path } --write-baseline
expected-quantity = 20 のような件数、または 5% のような割合
expected-words = 10000 のような語数
expected-age = 90d または 12w のような、日数または週数で表した期間
expected-similarity = 1% から 100% までの割合、または「off」
expected-forge = {"{"}path{"}"} を含む URL（例: https://github.com/org/repo/blob/{"{"}rev{"}"}/{"{"}path{"}"}#L{"{"}line{"}"}）
expected-record = 「key」「comment」「manifest」のうちの 1 つだけ
expected-claim-kind = 「git-commit」「sha1」「sha256」「md5」「git-blob」「date」のいずれか
expected-ignored = 「front-matter」

## The command line

help-deny = ルールの検出結果をエラーとして扱う（複数回指定可。-D、-W、-A は最後の指定が有効）
help-warn = ルールの検出結果を警告として扱う。KIND は text、code、links、formatting、metadata、cosmetic、unknown、HT、MT のいずれか
help-allow = ルールの検出結果を無視する
help-max = 要更新や未翻訳などを、この数まではエラーとして数えない: stale=5%、missing=20、words-to-review=10000、age=90d（複数回指定可）
help-baseline = このファイルに記載された検出結果を数えない
help-write-baseline = 現在のエラーをベースラインファイルに書き込む
help-prune-baseline = 不要になったエントリをベースラインファイルから削除する
help-since = REV とのマージベース以降に原文または翻訳が変更されたドキュメントだけをチェックする
help-shard = 3/16 のように分割した一部分だけを検査する。結果は `locdrift report` でまとめる。`--format json` が必要
help-cache = キャッシュのフォルダー（既定はユーザーのキャッシュフォルダー）
help-no-cache = キャッシュを読み書きしない
error-shard-format = `--shard` はレポートの一部分だけを書き出します。まとめられるのは `--format json` だけです。
error-missing-shard = { $path } は { $count } 個に分割されたレポートの一つですが、部分 { $missing } がありません。
example-baseline = ベースライン以降の新しいエラーだけで不合格にする
example-since = プルリクエストで変更された箇所だけをチェックする
