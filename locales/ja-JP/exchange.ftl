### What is the matter with an XLIFF or PO file that came back from a translation tool, as a whole
### sentence. Names of elements and keywords are never translated.

# $complaint is the operating system's own words.
exchange-unreadable = ファイルを読み取れません: { $complaint }。
exchange-empty = ファイルが空です。
exchange-unknown-format = XLIFF でも PO でもありません。
exchange-other-schema = 形式は「{ $found }」ですが、locdrift.queue/1 が必要です。このバージョンでキューをエクスポートし直してください: locdrift queue --format json
exchange-not-utf8 = 正しい UTF-8 または UTF-16 ではありません。ファイルを UTF-8 で保存してください。
exchange-encoding = エンコード { $found } には対応していません。ファイルを UTF-8 で保存してください。
exchange-truncated = ファイルが途中で終わっています。
exchange-too-large = このテキストは上限の { $limit } バイトを超えています。
# $complaint is the XML parser's own words, in English.
exchange-xml = XML が正しくありません: { $complaint }。
exchange-doctype = 文書型宣言（DOCTYPE）は使用できません。削除してください。
exchange-entity = 「{ $found }」という実体はありません。XML で使用できるのは lt、gt、amp、apos、quot だけです。
exchange-too-deep = 要素の入れ子が { $limit } 階層を超えています。
exchange-root = ルート要素は「{ $found }」ですが、xliff が必要です。
exchange-version = XLIFF { $found } には対応していません。1.2 または 2.1 が必要です。
exchange-po-line = コメント、msgid などのキーワード、または引用符で囲まれた文字列が必要です。
exchange-po-string = この文字列は引用符で囲まれていません。
exchange-po-escape = エスケープシーケンス「{ $found }」は使用できません。バックスラッシュそのものを表すには、2 つ続けて入力してください。
exchange-po-missing = この行の前のエントリに { $keyword } がありません。
exchange-po-misplaced = ここでは { $keyword } を使用できません。

note-to-place = まだ配置していない原文のタグ: { $codes }
note-to-remove = 原文にないタグ: { $codes }
