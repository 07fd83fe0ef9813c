### What keeps a run from being done as asked. Names of options and keys are never translated.

# Stands before an error, followed by a colon.
error-label = エラー

error-source-root = 原文のフォルダー { $path } を読み取れません: { $why }。
error-locale-root = ロケールのフォルダー { $path } を読み取れません: { $why }。
error-no-repository = { $path } は git リポジトリにないため、そのリビジョンを読み取れません。
# $why is a reason such as “the clone is partial”.
error-repository = { $path } の git リポジトリを読み取れません: { $why }。
error-unknown-revision = { $path } のリポジトリにリビジョン { $revision } がありません: { $complaint }。
error-no-folder = リビジョン { $revision } にフォルダー { $folder } がありません。
error-no-locale = { $path } のロケールを判別できません。TAG={ $path } の形式でタグを指定してください（例: nl-NL={ $path }）。
error-bad-locale = 「{ $tag }」は言語タグではありません。nl-NL のような言語タグを指定してください。
error-duplicate-locale = 2 つのフォルダー { $first } と { $second } のロケールが、どちらも { $locale } です。TAG=FOLDER の形式で、それぞれ異なるタグを指定してください。
error-same-root = { $path } が 2 回指定されています。2 つの異なるフォルダーを指定してください。
error-no-documents = { $path } にドキュメント（.md、.mdx、.yml、.yaml）がありません。フォルダーと、include および exclude のパターンを確認してください。
error-no-locales-found = { $template } に一致するフォルダーはありません。
error-no-config = 現在のフォルダーにも親フォルダーにも { $file } がありません。locdrift init を実行して作成するか、原文とロケールのフォルダーを指定してください: locdrift check SOURCE LOCALE
error-read = { $path } を読み取れません: { $why }。
error-write = { $path } に書き込めません: { $why }。
# $complaint is the glob library's own words, in English.
error-glob = パターン「{ $glob }」が正しくありません: { $complaint }。
error-pattern = 正規表現「{ $pattern }」が正しくありません: { $complaint }
config-unknown-preset = 「{ $name }」という来歴の形式はありません。使用できる形式: { $known }
config-unknown-dialect = 「{ $name }」という方言はありません。使用できる方言: { $known }
error-manifest = { $path }:{ $line } の来歴を読み取れません: { $complaint }
error-unknown-rule = 「{ $rule }」というルールはありません。
error-unknown-language = locdrift は「{ $tag }」のメッセージに対応していません。使用できる言語: { $known }。
error-stdout-twice = 標準出力を出力先に指定できるのは 1 つだけです。
error-output = 出力の指定「{ $value }」が正しくありません。FORMAT=FILE の形式で指定してください。FORMAT は次のいずれかです: { $known }。
error-report-json = レポート { $path }:{ $line }:{ $column } が正しくありません: { $complaint }。locdrift check --format json の出力が必要です。
error-report-schema = { $path } の形式は「{ $found }」ですが、{ $expected } が必要です。このバージョンで作成し直してください: locdrift check --format json
error-report-value = { $path } を使用できません: { $place } の値「{ $found }」は、このバージョンでは認識できません。このバージョンで作成し直してください: locdrift check --format json
error-report-shared = { $first } と { $second } の両方に { $document }（{ $locale }）が含まれています。どちらか一方を除いてください。
hint-nearest = 「{ $nearest }」ではありませんか？
hint-known = 使用できる値: { $known }。

## Configuration

# $complaint is the YAML parser's own words, in English.
config-syntax = YAML が正しくありません: { $complaint }。
config-unknown-key = 「{ $key }」というキーはありません。
config-missing-key = キー「{ $key }」がありません。
config-duplicate-key = キー「{ $key }」が重複しています。
config-bad-value = 値「{ $found }」は正しくありません。必要な値: { $expected }。
config-alias = ここではアンカーとエイリアスを使用できません。
config-too-deep = 入れ子が深すぎます。

## What was expected, as the end of the sentence above without its full stop

expected-mapping = キーと値のマッピング
expected-text = 文字列
expected-list = リスト
expected-locales = docs/{"{"}lang{"}"} のようなテンプレート、またはフォルダーのリスト
expected-template = {"{"}lang{"}"} を 1 つだけ含むテンプレート
expected-layout = docs/{"{"}dir{"}"}/{"{"}name{"}"}.{"{"}lang{"}"}.{"{"}ext{"}"} のようなテンプレート
expected-together = docs と blog のように、親フォルダーが共通のフォルダー
expected-locale = nl-NL のような言語タグ
expected-level = off、warn、error のいずれか
expected-truth = true または false

## The command line

usage-error-unknown = 「{ $found }」というオプションはありません。
usage-error-command = 「{ $found }」というコマンドはありません。
usage-error-value = { $argument } の値「{ $found }」が正しくありません。
usage-error-no-value = { $argument } には値が必要です。
usage-error-missing = 引数がありません: { $argument }
usage-error-conflict = { $argument } と { $other } は同時に指定できません。
usage-error-repeated = { $argument } は 1 回だけ指定できます。
usage-error-unicode = 正しい UTF-8 ではない引数があります。
# $complaint is in English.
usage-error-other = { $complaint }
usage-hint = 詳細情報: { $command }
