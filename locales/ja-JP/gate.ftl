### 実行できない理由

error-unknown-kind = ルール { $rule } には、レベルを設定できる「{ $kind }」という区分がありません。

## コマンドライン

help-deny = ルールの指摘を許容しない（複数指定可。-D、-W、-A のうち最後の指定が有効）
help-warn = ルールの指摘を警告にとどめる。KIND は text、code、links、metadata、cosmetic、unknown、HT、MT のいずれか
help-allow = ルールの指摘を報告しない
