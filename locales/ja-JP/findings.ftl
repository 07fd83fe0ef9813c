### ルールによる指摘と、ルールの短い説明。フロントマターのキー名は翻訳しない。

finding-stale = この翻訳の作成後に原文が変更されました。
finding-missing =
    { $reusable ->
        [0] この原文には翻訳がありません。
       *[other] この原文には翻訳がありませんが、同じ内容の翻訳が { $reusable } 件あります。
    }
finding-orphaned = この翻訳の原文はもうありません。
finding-orphaned-moved = この翻訳の原文は { $path } に移動しました。
finding-orphaned-renamed = この翻訳の原文は { $path } に名前が変わり、編集されました（{ $percent }% 一致）。
finding-missing-renamed = この原文は { $path } から名前が変わり、編集されました（{ $percent }% 一致）。訳文はまだ移動されていません。
finding-orphaned-redirected = この翻訳の原文はもうありません。ページは { $url } にリダイレクトされます。
finding-untracked = この翻訳には、どの原文から作成されたかが記録されていません。
# $lines は新しい行または内容が変わった行。
finding-edited = 来歴を記録した後に訳文が編集されています（{ $lines } 行）。原文の内容と今も合っている場合は、locdrift accept を実行してください。
finding-edited-gone = 来歴を記録した後に訳文が編集されています（{ $blocks } ブロックを削除）。原文の内容と今も合っている場合は、locdrift accept を実行してください。
finding-orphaned-record = 来歴ファイル { $file } に対応する翻訳がありません。削除するか、翻訳を移動した場合は locdrift update を実行してください。
finding-lock-unreadable = 来歴ファイル { $file } を読み取れません: { $why }。
finding-lock-too-large = 来歴ファイル { $file } は { $limit } バイトを超えているため、読み取られません。
finding-lock-json = 来歴ファイル { $file } を読み取れません（{ $line } 行）: { $complaint }。
finding-lock-schema = 来歴ファイル { $file } の形式は「{ $found }」で、このバージョンの locdrift では扱えません。locdrift を更新してください。
finding-message-missing = この翻訳にありません: { $names }。
finding-message-obsolete = 原文に { $name } はありません。
finding-message-duplicate = { $name } は上で定義済みです。使用される定義は 1 つだけです。
finding-message-invalid = Fluent として解釈できません: { $complaint }。プログラムはこのメッセージを読み飛ばします。
finding-message-too-deep = プレースホルダーの入れ子が深すぎるため、読み取れません。
finding-reference-unknown = { $name } は、原文にない { $reference } を使用しています。
finding-reference-missing = 原文にある { $reference } が { $name } にありません。
finding-function-different = { $name } は { $found } ですが、原文は { $expected } です。
finding-plurals-missing = { $name } には、この言語の次の複数形カテゴリに対応するバリアントがありません: { $categories }。
finding-plurals-extra = { $name } には、この言語にない複数形カテゴリのバリアントがあります: { $categories }。
finding-number-different = { $name } の数値は { $found } ですが、原文では { $expected } です。
finding-number-missing = 原文の数値が { $name } にありません: { $expected }。
finding-code-missing = 原文にある { $code } が { $name } にありません。
finding-malformed-hash = ms.openlocfilehash が「{ $found }」（{ $digits } 文字）です。40 桁または 64 桁の 16 進数が必要です。
finding-contradictory-hash = ms.openlocfilehash が 2 回指定されています。最初は「{ $first }」、ここでは「{ $second }」です。実際に翻訳した原文の値だけを残してください。
finding-no-hash = フロントマターに翻訳用のキーがありますが、ms.openlocfilehash がありません。
finding-not-a-commit = 「{ $found }」はコミット ID ではありません。先頭から 7 桁以上の 16 進数が必要です。
finding-not-a-digest = 「{ $found }」は { $kind } ハッシュではありません。8 桁から { $digits } 桁の 16 進数が必要です。
finding-not-a-date = 「{ $found }」は日付ではありません。2026-03-04 のような形式が必要です。
finding-front-matter-too-large = フロントマターが先頭の { $limit } バイトを超えており、それ以降は読み取られません。
finding-front-matter-unclosed = フロントマターに終わりの --- 行がないため、どこで終わるか分かりません。
finding-utf16 = ファイルは UTF-16 です。UTF-8 で保存してください。
finding-translation-unreadable = 翻訳を読み取れません: { $why }。
finding-source-unreadable = 原文を読み取れません: { $why }。
finding-source-not-utf8 = { $line } 行目が UTF-8 ではないため、この原文の翻訳は書き込めません。ファイルを UTF-8 に変換してください。
finding-source-not-yaml = フロントマターを { $language } として解釈できないため（{ $line } 行）、この原文の翻訳は書き込めません。修正してください。
finding-source-not-table = 有効な { $language } ではないため（{ $line } 行目）、この原文の翻訳は書き込めません。修正してください。
finding-source-not-fluent = { $line } 行目を Fluent として解釈できないため、この原文の翻訳は書き込めません。修正してください。
finding-source-stray-returns = { $line } 行目が 2 つの復帰文字で終わっているため、この原文の翻訳は書き込めません。改行を修正してください。

finding-wrong-locale = ms.contentlocale は { $found } ですが、ここは { $expected } のツリーです。
finding-malformed-commit = ms.sourcegitcommit が「{ $found }」です。40 桁の 16 進数のコミット ID が 1 つ必要です。
finding-malformed-translation-type = ms.translationtype が「{ $found }」です。MT または HT が必要です。
finding-malformed-content-locale = ms.contentlocale が「{ $found }」です。nl-NL のような言語タグが 1 つ必要です。
finding-malformed-last-handoff = ms.lasthandoff が「{ $found }」です。MM/DD/YYYY 形式の日付が 1 つ必要です。
finding-malformed-file-id = ms.locfileid が「{ $found }」です。数値が 1 つ必要です。

finding-front-matter = フロントマターを { $language } として解釈できません（{ $line } 行 { $column } 列）: { $complaint }。代わりに、来歴情報を行単位で検索しました。
finding-case-mismatch = 原文は { $path } です。2 つのパスは大文字と小文字が異なります。
finding-unlisted = スキップしました: { $why }。
finding-redirects-unreadable = リダイレクトの定義を読み取れません: { $why }。
finding-redirects-json = リダイレクトの定義を読み取れません（{ $line } 行 { $column } 列）: { $complaint }。

unreadable-not-found = そのようなファイルやフォルダーはありません
unreadable-denied = アクセス権がありません
unreadable-symlink = シンボリックリンクです（リンクはたどりません）
unreadable-non-utf8-name = 名前が UTF-8 ではありません
unreadable-special-file = ファイルでもフォルダーでもありません
unreadable-partial-clone = 部分クローンのため、含まれていません（git fetch --refetch --no-filter）
unreadable-not-a-directory = フォルダーではありません

rule-invalid-provenance = 翻訳の来歴情報を使用できません。
rule-unreadable-document = ドキュメントを読み取れません。
rule-stale-translation = 翻訳の作成後に原文が変更されました。
rule-missing-translation = 原文に翻訳がありません。
rule-orphaned-translation = 翻訳の原文がもうありません。
rule-untracked-translation = 翻訳に原文が記録されていません。
rule-edited-translation = 来歴を記録した後に翻訳が変更されています。
rule-orphaned-record = 来歴ファイルに対応する翻訳がありません。
rule-invalid-message = メッセージを Fluent として解釈できません。
rule-missing-message = 原文のメッセージが翻訳にありません。
rule-unknown-reference = メッセージが、原文にない変数、用語、またはメッセージを使用しています。
rule-missing-reference = 原文にある変数、用語、またはメッセージがメッセージにありません。
rule-different-function = メッセージの関数の呼び出しが原文と異なります。
rule-plural-categories = メッセージの複数形カテゴリが言語のものと異なります。
rule-different-number = メッセージの数値が原文と異なります。
rule-missing-code = 原文のコマンド、オプション、ファイル名、またはアドレスがメッセージにありません。
rule-duplicate-message = メッセージが複数回定義されています。
rule-obsolete-message = 翻訳のメッセージが原文にありません。
rule-wrong-locale = 翻訳に記録された言語がツリーの言語と異なります。
rule-malformed-provenance = 来歴情報の値の形式が正しくありません。
rule-unreadable-front-matter = フロントマターを YAML または TOML として解釈できません。
rule-path-case-mismatch = 翻訳と原文のパスは大文字と小文字が異なります。
rule-unlisted-path = ドキュメントを含む可能性のあるパスをスキップしました。
rule-broken-redirection = 原文のリダイレクトファイルを使用できません。

explain-rules = ルールと既定のレベル:

## 破損: 機械翻訳で壊れたもの

rule-translated-identifier = 識別子が翻訳されています。
rule-split-identifier = 識別子に空白が入っています。
rule-changed-version = バージョン番号が変わっています。
rule-empty-link = リンクのテキストがなくなっています。
rule-lost-link = 原文のリンクがありません。
rule-lost-image = 原文の画像がありません。
rule-lost-alert = アラートのキーワードが翻訳されています。
rule-broken-emphasis = 強調の記号がそのまま表示されます。
rule-leaked-markup = 翻訳ツールのマークアップがそのまま表示されます。
rule-broken-placeholder = プレースホルダーがないか、変わっています。
rule-altered-code = コードが変わっています。
rule-changed-number = 数値が変わっています。
rule-untranslated-text = 翻訳されていないテキストがあります。
rule-replacement-character = 文字が失われています。
rule-heading-anchor = アンカーがないか、正しくありません。
rule-wrong-base = 記録されている原文のバージョンは、翻訳元のバージョンではありません。
rule-broken-link = リンク先のファイルまたは見出しが存在しません。
rule-glossary = 翻訳が用語集の用語を使っていません。

finding-translated-identifier = 識別子が翻訳されています: 「{ $translation }」。原文は「{ $base }」です。
finding-split-identifier = 識別子に空白があります: 「{ $translation }」。原文は「{ $base }」です。
finding-changed-version = バージョンが「{ $translation }」に変わっています。原文は「{ $base }」です。
finding-empty-link = テキストのないリンクです: 「{ $translation }」。原文は「{ $base }」です。
finding-lost-link = リンクがありません。原文は「{ $base }」です。
finding-lost-image = 画像がありません。原文は「{ $base }」です。
finding-lost-alert = アラートのキーワードが翻訳されています: 「{ $translation }」。原文は「{ $base }」です。
finding-broken-emphasis = 強調の記号がそのまま表示されます: 「{ $translation }」。
finding-leaked-markup = 翻訳ツールのマークアップです: 「{ $translation }」。
finding-broken-placeholder = プレースホルダーがないか、変わっています。原文は「{ $base }」です。
finding-altered-code = コードが「{ $translation }」に変わっています。原文は「{ $base }」です。
finding-changed-number = 数値が「{ $translation }」に変わっています。原文は「{ $base }」です。
finding-untranslated-text = 翻訳されていません: 「{ $translation }」。
finding-replacement-character = 文字が失われています: 「{ $translation }」。
finding-heading-anchor = アンカーがないか、正しくありません: 「{ $translation }」。原文の見出しは「{ $base }」です。
finding-heading-anchor-link = リンク「{ $translation }」の移動先がこのページにありません。原文は「{ $base }」です。
finding-wrong-base = 構造が、記録されている原文ではなく現在の原文と同じです。翻訳が最新の場合は、locdrift accept を実行してください。
finding-broken-link = リンク「{ $translation }」のリンク先がありません。このファイルまたは見出しは、翻訳にも原文にも存在しません。
finding-term = 用語集では「{ $term }」は「{ $wanted }」ですが、翻訳で使われていません。
finding-term-kept = 用語集では「{ $term }」はそのまま使いますが、翻訳にありません。
finding-term-avoided = 用語集では「{ $term }」に「{ $avoided }」を使わないことになっています。
