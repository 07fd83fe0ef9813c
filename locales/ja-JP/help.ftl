### --help の内容。コマンド、オプション、値の名前は翻訳しない。

usage-label = 使い方
usage-commands = コマンド
usage-arguments = 引数
usage-options = オプション
usage-examples = 例

help-about = 原文とのずれが生じた翻訳ドキュメントを検出します。
help-help = このヘルプを表示する
help-version = バージョンを表示する
help-lang = メッセージの言語: { $known }
help-color = 色を使う条件: auto、always、never のいずれか
help-check = すべての翻訳の状態を判定する
help-check-long =
    すべての翻訳の状態を判定します。状態は、最新、要更新、未翻訳、孤立、未追跡、無効のいずれかです。

    翻訳のフロントマターには、翻訳元の原文のハッシュが記録されています（ms.openlocfilehash）。これが現在の原文のハッシュであれば、その翻訳は最新です。
help-config = 設定ファイル（ここか上位のフォルダーで最も近い { $file } の代わりに使う）
help-include = 一致するドキュメントだけを対象にする（複数指定可）
help-exclude = 一致するドキュメントを除外する（複数指定可）
help-format = 標準出力の形式: { $known }
help-output = レポートをファイルにも書き出す（複数指定可）
help-all = 1 画面分に限らず、すべてのドキュメントを表示する
help-explain = ルールを説明する。または、すべてのルールを一覧表示する
help-explain-rule = ルールの名前
help-guide = ガイドのページ（英語）を表示する。指定がなければトピックの一覧を表示する
help-guide-topic = トピック: { $known }
example-guide = レベル、上限、ベースラインについて読む
help-report = 保存したレポートを別の形式に変換し、複数を 1 つにまとめる
help-report-files = json 形式のレポート。- は標準入力
help-report-long = 文書は不要。同じ原文のレポートは 1 回の実行のレポートになる。原文が異なるときは、すべてのルートを含むフォルダーからのパスで文書を示すので、組織のリポジトリを 1 ページにまとめられる。検出結果は実行時の言語のまま。
example-report = 複数のロケールのレポートを 1 ページに表示する
help-schema = 形式の JSON スキーマを表示する。指定がなければ形式の一覧を表示する
help-schema-name = 形式: { $known }
example-schema = エディターで locdrift.yml の検査と補完を行う
help-timeline = git の履歴だけから、時間の経過に伴うずれを示す
help-timeline-long = 各時点で、両側をその日の主系列の状態で読む。数値は、そのリビジョンに対する locdrift check と同じ。遅延は、原文の変更から翻訳に反映されるまでの時間。
help-timeline-every = 時点の間隔: { $known }。既定は month
help-timeline-since = 最初の日（例: 2020-01-31）
help-timeline-points = 現在からさかのぼる時点の数。既定は 24、--since があればすべて
help-timeline-output = 現在のレポートを曲線付きのページとしても書き出す
example-timeline = ずれが増えているかを四半期ごとに見る
example-timeline-page = 曲線付きのレポートをブラウザーで開く
help-metrics = OpenMetrics のテキストを書き出す（--format openmetrics と同じ）
badge-label = 翻訳
badge-current = { $percent }% 最新
help-exit-codes =
    終了コード: 0 合格、1 エラーがあり不合格、2 コマンドを実行できなかった。

example-check = 2 つの翻訳フォルダーを原文と比較する
example-check-config = locdrift.yml に記述した内容をチェックする
example-check-json = ほかのプログラム用のレポートを出力する
example-explain = 指摘の意味と対処方法を調べる

## シェルとマニュアルページ

help-completions = シェルの補完スクリプトを出力する
help-completions-long = スクリプトは、コマンド、オプション、値を補完し、メッセージの言語で説明を表示します。シェルが補完スクリプトを読み込む場所に保存してください。
help-completions-shell = シェル: { $known }
example-completions = { $shell } の補完をインストールする
help-man = マニュアルページをフォルダーに書き込む
help-man-long = locdrift 全体のページと各コマンドのページを、メッセージの言語で書き込みます。以前 locdrift が書き込んだページは置き換えます。それ以外のファイルがある場合は変更せず、何も書き込みません。
help-man-folder = ページを書き込むフォルダー
example-man = マニュアルページを自分用にインストールする
man-written = マニュアルページを { $folder } に書き込みました: { $pages }
man-name = 名前
man-synopsis = 書式
man-description = 説明
