### 翻訳ツールから戻った XLIFF または PO ファイルの問題点を、完全な文で示します。要素名とキーワードは翻訳しません。

# $complaint はオペレーティングシステムのメッセージです。
exchange-unreadable = ファイルを読み取れません: { $complaint }。
exchange-empty = ファイルが空です。
exchange-unknown-format = XLIFF でも PO でもありません。
exchange-other-schema = 形式が locdrift.queue/1 ではなく「{ $found }」です。このバージョンでキューを書き出してください: locdrift queue --format json
exchange-not-utf8 = 正しい UTF-8 または UTF-16 ではありません。ファイルを UTF-8 で保存してください。
exchange-encoding = 文字コード { $found } は読み取れません。ファイルを UTF-8 で保存してください。
exchange-truncated = ファイルがここで終わっていますが、完全ではありません。
exchange-too-large = このテキストは { $limit } バイトを超えており、それ以降は読み取られません。
# $complaint は XML パーサーの英語のメッセージです。
exchange-xml = 整形式の XML ではありません: { $complaint }。
exchange-doctype = 文書型宣言（DOCTYPE）は受け付けません。削除してください。
exchange-entity = 実体「{ $found }」はありません。XML にあるのは lt、gt、amp、apos、quot だけです。
exchange-too-deep = 要素の入れ子が { $limit } 段を超えています。
exchange-root = 最も外側の要素は「{ $found }」ですが、XLIFF 1.2 の xliff が必要です。
exchange-version = これは XLIFF { $found } ですが、XLIFF 1.2 が必要です。
exchange-po-line = コメントでも、msgid などのキーワードでも、キーワードに属するテキストでもありません。
exchange-po-string = このテキストは 2 つの引用符で囲まれていません。
exchange-po-escape = 「{ $found }」はエスケープシーケンスではありません。バックスラッシュそのものは 2 つ続けて書きます。
exchange-po-missing = この行より前のエントリに { $keyword } がありません。
exchange-po-misplaced = { $keyword } はここには置けません。

note-to-place = まだ配置されていない原文のコード: { $codes }
note-to-remove = 原文にないコード: { $codes }
