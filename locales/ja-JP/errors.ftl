### 指示どおりの実行を妨げるもの。オプション名とキー名は翻訳しない。

error-label = エラー

error-source-root = 原文フォルダー { $path } を読み取れません: { $why }。
error-locale-root = 翻訳フォルダー { $path } を読み取れません: { $why }。
error-no-repository = { $path } にはリポジトリがないため、リビジョンを読み取れません。
error-repository = { $path } の git リポジトリを読み取れません: { $why }。
error-unknown-revision = { $path } のリポジトリにリビジョン { $revision } がありません: { $complaint }。
error-no-folder = リビジョン { $revision } にフォルダー { $folder } がありません。
error-no-locale = { $path } のロケールを判別できません。TAG={ $path } の形式で指定してください。例: nl-NL={ $path }
error-bad-locale = 「{ $tag }」は言語タグではありません。nl-NL のような言語タグを指定してください。
error-duplicate-locale = { $first } と { $second } のロケールがどちらも { $locale } です。TAG=FOLDER の形式で、それぞれに別のタグを指定してください。
error-same-root = { $path } が 2 回指定されています。異なるフォルダーを比較してください。
error-no-documents = { $path } に比較対象のドキュメント（.md、.mdx、.yml、.yaml）がありません。フォルダーと include・exclude のパターンを確認してください。
error-no-locales-found = { $template } に一致するフォルダーがありません。
error-no-config = ここにも上位のフォルダーにも { $file } がありません。「locdrift check SOURCE LOCALE」のようにフォルダーを指定するか、locdrift init でこのファイルを作成してください。
error-read = { $path } を読み取れません: { $why }。
error-write = { $path } に書き込めません: { $why }。
error-glob = 「{ $glob }」は正しいパターンではありません: { $complaint }。
error-pattern = 正規表現「{ $pattern }」は使用できません: { $complaint }
config-unknown-preset = 「{ $name }」という記録方式はありません。使用できるのは { $known } です
config-unknown-dialect = 「{ $name }」という方言はありません。使用できるのは { $known } です
error-manifest = { $path }:{ $line } の記録を読み取れません: { $complaint }
error-unknown-rule = 「{ $rule }」というルールはありません。
error-unknown-language = locdrift は「{ $tag }」に対応していません。対応言語: { $known }。
error-stdout-twice = 標準出力に出力できるのは 1 つだけです。
error-output = 「{ $value }」は出力の指定として正しくありません。FORMAT=FILE の形式で、FORMAT には次のいずれかを指定してください: { $known }。
error-report-json = { $path }:{ $line }:{ $column } はレポートではありません: { $complaint }。locdrift check --format json の出力が必要です。
error-report-schema = { $path } の形式は「{ $found }」です。{ $expected } が必要です。このバージョンで作り直してください: locdrift check --format json。
error-report-value = { $path } を読めません。{ $place } が「{ $found }」ですが、このバージョンでは未知の値です。このバージョンで作り直してください: locdrift check --format json。
error-report-shared = { $first } と { $second } の両方に { $document } ({ $locale }) があります。どちらかを外してください。
hint-nearest = 「{ $nearest }」ではありませんか？
hint-known = 候補: { $known }。

config-syntax = YAML として解釈できません: { $complaint }。
config-unknown-key = ここに「{ $key }」というキーはありません。
config-missing-key = キー「{ $key }」がありません。
config-duplicate-key = キー「{ $key }」が 2 回指定されています。
config-bad-value = 「{ $found }」が指定されていますが、{ $expected }が必要です。
config-alias = ここではアンカーとエイリアスを使えません。
config-too-deep = 入れ子が深すぎます。

expected-mapping = キーと値の組
expected-text = 文字列
expected-list = リスト
expected-locales = docs/{"{"}lang{"}"} のようなテンプレートまたはフォルダーのリスト
expected-template = {"{"}lang{"}"} を 1 つだけ含むテンプレート
expected-layout = docs/{"{"}dir{"}"}/{"{"}name{"}"}.{"{"}lang{"}"}.{"{"}ext{"}"} のようなテンプレート
expected-together = docs と blog のように、共通の親フォルダーを持つフォルダー
expected-locale = nl-NL のような言語タグ
expected-level = off、warn、error のいずれか
expected-truth = true または false

usage-error-unknown = ここで使える「{ $found }」というオプションはありません。
usage-error-command = 「{ $found }」というコマンドはありません。
usage-error-value = 「{ $found }」は { $argument } の値として使えません。
usage-error-no-value = { $argument } には値が必要です。
usage-error-missing = { $argument } が指定されていません。
usage-error-conflict = { $argument } と { $other } は同時に使えません。
usage-error-repeated = { $argument } は 1 回しか指定できません。
usage-error-unicode = UTF-8 ではない引数があります。
usage-error-other = { $complaint }
usage-hint = 詳細: { $command } --help
