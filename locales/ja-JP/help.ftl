### What --help shows. Names of commands, options and values are never translated.

usage-label = 使い方
usage-commands = コマンド
usage-arguments = 引数
usage-options = オプション
usage-examples = 例

help-about = 原文とのずれ（ドリフト）が生じた翻訳ドキュメントを見つける。
help-help = このヘルプを表示する
help-version = バージョンを表示する
help-lang = メッセージの言語: { $known }
help-color = 色の使用: auto、always、never のいずれか
help-check = すべての翻訳の状態をレポートする
help-check-long =
    すべての翻訳の状態をレポートする。状態は、最新、要更新、未翻訳、孤立、来歴なし、無効のいずれか。

    翻訳には、作成元の原文のハッシュがフロントマター（ms.openlocfilehash）などに記録されている。現在の原文のハッシュがそれと同じであれば、翻訳は最新である。
help-config = 構成ファイル（既定では、現在のフォルダーまたは親フォルダーで最も近い { $file }）
help-include = 一致するドキュメントだけを対象にする（複数回指定可）
help-exclude = 一致するドキュメントを除外する（複数回指定可）
help-format = 出力形式: { $known }
help-output = レポートをファイルにも書き込む（複数回指定可）
help-all = 1 画面分に限らず、すべてのドキュメントを表示する
help-explain = ルールの説明、またはすべてのルールの一覧を表示する
help-explain-rule = ルールの名前
help-guide = ガイドのページ（英語）、またはトピックの一覧を表示する
help-guide-topic = トピック: { $known }
example-guide = レベル、許容枠、ベースラインについて読む
help-report = 保存したレポートを変換または統合する
help-report-files = json 形式のレポート（- は標準入力）
help-report-long = 元のドキュメントは必要ない。同じ原文に関するレポートは、1 回の実行のレポートとして統合される。原文が異なる場合、ドキュメントは全フォルダーに共通の親フォルダーからのパスで示されるため、組織のすべてのリポジトリを 1 つのページに表示できる。検出結果の言語は、それぞれの実行時のまま変わらない。
example-report = 複数のロケールのレポートを 1 つのページに表示する
help-schema = 形式の JSON スキーマ、または形式の一覧を表示する
help-schema-name = 形式: { $known }
example-schema = locdrift.yml の検証と補完をエディターで行えるようにする
help-timeline = git の履歴だけから、ドリフトの推移を表示する
help-timeline-long = 各時点について、原文と翻訳双方のメインラインのその日の状態を、同じリビジョンに対する locdrift check と同じ数値で示す。原文からの遅れの日数は、原文の変更から、その変更が翻訳に反映されるまでの日数である。
help-timeline-every = 時点の間隔: { $known }（既定は month）
help-timeline-since = 最初の日（2020-01-31 など）
help-timeline-points = 現在からさかのぼる時点の数（既定は 24、--since を指定した場合はすべて）
help-timeline-output = 現在のレポートを、推移のグラフを含む Web ページとしても書き込む
example-timeline = ドリフトが増えているかどうかを四半期ごとに表示する
example-timeline-page = 推移のグラフをブラウザーで見る
help-metrics = OpenMetrics テキストを出力する（--format openmetrics と同じ）
badge-label = 翻訳
badge-current = { $percent }% 最新
help-exit-codes =
    終了コード: 0 は合格、1 はエラーによる不合格、2 はコマンドを実行できなかったことを示す。

## Examples: the line above each command

example-check = 2 つの翻訳フォルダーを原文と比較する
example-check-config = locdrift.yml に記述した対象をチェックする
example-check-json = ほかのプログラム用のレポートを書き込む
example-explain = 検出結果の意味と対処方法を調べる

## Shells and manual pages

help-completions = シェルの補完スクリプトを出力する
help-completions-long = このスクリプトは、コマンド、オプション、値を補完し、メッセージの言語で説明を表示する。シェルが補完スクリプトを検索する場所に保存すること。
help-completions-shell = シェル: { $known }
example-completions = { $shell } の補完をインストールする
help-man = マニュアルページをフォルダーに書き込む
help-man-long = locdrift のページと各コマンドのページを、メッセージの言語で書き込む。locdrift が作成した既存のページは置き換える。それ以外のファイルを置き換えることになる場合は、何も書き込まない。
help-man-folder = ページを書き込むフォルダー
example-man = マニュアルページを自分のアカウントにインストールする
man-written = { $folder } に書き込んだマニュアルページ: { $pages } 件
man-name = 名前
man-synopsis = 書式
man-description = 説明
