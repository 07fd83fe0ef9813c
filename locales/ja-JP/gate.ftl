### 合否の判定。オプション、ルール、上限、キーの名前は翻訳しない。

verdict-not-denied = 集計外: { $list }
verdict-tolerated = 上限以内 { $count }
verdict-forgiven = ベースラインに記載 { $count }
verdict-suppressed = 抑制 { $count }
verdict-budget = 上限 { $budget }（{ $locale }）: { $value }、許容値: { $limit }
verdict-budget-exceeded = 上限 { $budget }（{ $locale }）を超過: { $value }、許容値: { $limit }
verdict-budget-unknown = 履歴から判断できないもの ({ $count }): { $list }
budget-number = { $count }
budget-share = { $percent }%
budget-days = { $days } 日
budget-unknown = 不明
verdict-since = { $revision } 以降の変更分のみ。ドキュメント数: { $documents }
verdict-outdated = { $path } に不要になった項目があります: { $count }。削除するには: locdrift check --prune-baseline
verdict-pruned = 不要になった項目を { $path } から削除しました: { $count }
verdict-written = { $path } に記録しました: { $count }

## 抑制

finding-unused-suppression = この { $rule } の抑制には対象となる指摘がありません。
finding-suppression-no-reason = この抑制には理由がないため、無効です。reason に理由を書いてください。
finding-suppression-unknown-rule = 「{ $rule }」というルールはないため、抑制できません。
finding-suppression-shape = locdrift: には ignore（ルールのリスト）と reason（文字列）だけを書きます。
finding-suppression-unreadable = フロントマターが YAML または TOML として読めないため、その中の抑制は無効です。
rule-unused-suppression = 抑制の対象となる指摘がありません。
rule-malformed-suppression = 抑制の指定が正しくありません。

## 実行できない理由

error-unknown-kind = ルール { $rule } には、レベルを設定できる「{ $kind }」という区分がありません。
error-budget-argument = 「{ $value }」は上限の指定ではありません。NAME=VALUE の形式で、次の名前のいずれかを使ってください: { $known }。
error-budget-value = 「{ $value }」は上限 { $name } の値ではありません。必要な値: { $expected }。
error-budget-name = 「{ $name }」という上限はありません。
error-baseline = { $path } はベースラインではありません。{ $line } 行目: { $complaint }。
error-baseline-format = { $path } の形式は「{ $found }」で、このバージョンの locdrift では扱えません。locdrift を更新してください。
error-ambiguous-baseline = { $path } は以前のバージョンで書き込まれたものです。{ $document } のエントリからは、{ $rule } のどの検出結果を指すのか判別できません。
error-no-baseline = ベースラインのファイルが指定されていません。--baseline FILE、または { $file } のキー baseline で指定してください。
error-since-no-repository = { $path } は git リポジトリ内にないため、{ $revision } 以降の変更が分かりません。
error-since-shallow = { $path } を含むクローンは浅く、{ $revision } との分岐点まで履歴がさかのぼれません。
error-since-unrelated = { $path } を含むリポジトリで、チェック対象と { $revision } に共通の履歴がありません。
hint-fetch-history = 履歴を取得してください: git fetch --unshallow。actions/checkout では fetch-depth: 0 を指定します。
hint-write-baseline = 現在の指摘を記録するには: locdrift check --write-baseline
expected-quantity = 20 のような数または 5% のような割合
expected-words = 10000 のような語数
expected-age = 90d（日）または 12w（週）のような期間
expected-similarity = 1% から 100% までの割合、または「off」
expected-forge = {"{"}path{"}"} を含む URL（例: https://github.com/org/repo/blob/{"{"}rev{"}"}/{"{"}path{"}"}#L{"{"}line{"}"}）
expected-record = 「key」「comment」「manifest」のうちちょうど 1 つ
expected-claim-kind = 「git-commit」「sha1」「sha256」「md5」「git-blob」「date」のいずれか
expected-ignored = 「front-matter」

## コマンドライン

help-deny = ルールの検出結果をエラーとして扱う（複数指定可。-D、-W、-A のうち最後の指定が有効）
help-warn = ルールの検出結果を警告として扱う。KIND は text、code、links、formatting、metadata、cosmetic、unknown、HT、MT のいずれか
help-allow = ルールの検出結果を報告しない
help-max = 上限以内ならエラーとして数えない: stale=5%、missing=20、words-to-review=10000、age=90d（複数指定可）
help-baseline = ファイルに既知として記載された検出結果を数えない
help-write-baseline = 現在のエラーをベースラインに書き込む
help-prune-baseline = 不要になった項目をベースラインから削除する
help-since = REV との共通の履歴以降に原文または翻訳が変更されたドキュメントのみ
example-baseline = 現状を受け入れ、これから増える指摘だけを許容しない
example-since = プルリクエストの変更分をチェックする
