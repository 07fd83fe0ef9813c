### What rules find, and the rules in a sentence. Names of front matter keys are never translated.

## Statuses

finding-stale = この翻訳の作成後に、原文が変更されました。
# $reusable is how many translations of the very same content exist under other paths.
finding-missing =
    { $reusable ->
        [0] この原文ドキュメントには翻訳がありません。
       *[other] この原文ドキュメントには翻訳がありませんが、同じ内容の翻訳が { $reusable } 件あります。
    }
finding-orphaned = 原文ドキュメントはもう存在しません。
finding-orphaned-moved = 原文ドキュメントは { $path } に移動しました。
finding-orphaned-renamed = 原文ドキュメントは { $path } に名前が変更され、編集されました（類似度 { $percent }%）。
finding-missing-renamed = この原文ドキュメントは { $path } から名前が変更され、編集されました（類似度 { $percent }%）。翻訳はまだ移動していません。
finding-orphaned-redirected = 原文ドキュメントはもう存在しません。このページは { $url } にリダイレクトされます。
finding-untracked = この翻訳には、どの原文から作成したかが記録されていません。
# $count is how many lines are new or say something else, $lines which.
finding-edited = 来歴の記録後に編集されています（{ $lines } 行目）。現在も原文と合っている場合は、locdrift accept を実行してください。
finding-edited-gone = 来歴の記録後に編集されています（{ $blocks } 個のブロックを削除）。現在も原文と合っている場合は、locdrift accept を実行してください。
finding-orphaned-record = 来歴 { $file } に対応する翻訳がありません。翻訳を移動した場合は、locdrift update を実行してください。それ以外の場合は、来歴を削除してください。
finding-lock-unreadable = 来歴 { $file } を読み取れません: { $why }。
finding-lock-too-large = 来歴 { $file } は上限の { $limit } バイトを超えています。
finding-lock-json = 来歴 { $file } を読み取れません: { $line } 行目: { $complaint }。
finding-lock-schema = 来歴 { $file } の形式「{ $found }」は、このバージョンの locdrift では認識できません。locdrift を更新してください。
finding-message-missing = この翻訳にありません: { $names }。
finding-message-obsolete = 原文に { $name } はありません。
finding-message-duplicate = { $name } は上で定義済みです。プログラムはどちらか一方の定義だけを使用します。
finding-message-invalid = Fluent の構文が正しくありません: { $complaint }。プログラムはこのメッセージをスキップします。
finding-message-too-deep = 波かっこの入れ子が深すぎます。
finding-reference-unknown = { $name } は、原文のメッセージが使用していない { $reference } を使用しています。
finding-reference-missing = 原文のメッセージに表示される { $reference } が、{ $name } では表示されません。
finding-function-different = { $name } では { $found } ですが、原文では { $expected } です。
finding-plurals-missing = { $name } には、この言語の次の複数形カテゴリのバリアントがありません: { $categories }。
finding-plurals-extra = { $name } には、この言語にない複数形カテゴリのバリアントがあります: { $categories }。
finding-number-different = { $name } の数値は { $found } ですが、原文では { $expected } です。
finding-number-missing = 原文にある数値が { $name } にありません: { $expected }。
finding-code-missing = 原文にある { $code } が { $name } にありません。
finding-malformed-hash = ms.openlocfilehash の値は「{ $found }」（{ $digits } 文字）ですが、40 桁または 64 桁の 16 進数が必要です。
finding-contradictory-hash = ms.openlocfilehash が 2 回指定されています。前の値は「{ $first }」、この行の値は「{ $second }」です。翻訳した原文のハッシュを残してください。
finding-no-hash = フロントマターに来歴のキーがありますが、ms.openlocfilehash がありません。
finding-not-a-commit = 「{ $found }」はコミット ID ではありません。7 桁以上の 16 進数が必要です。
finding-not-a-digest = 「{ $found }」は { $kind } ハッシュではありません。8 桁以上 { $digits } 桁以下の 16 進数が必要です。
finding-not-a-date = 「{ $found }」は日付ではありません。2026-03-04 のような日付が必要です。
finding-front-matter-too-large = フロントマターが上限の { $limit } バイトを超えています。
finding-front-matter-unclosed = フロントマターを閉じる --- 行がありません。
finding-utf16 = ファイルが UTF-16 です。UTF-8 で保存してください。
finding-translation-unreadable = 翻訳を読み取れません: { $why }。
finding-source-unreadable = 原文を読み取れません: { $why }。
finding-source-not-utf8 = { $line } 行目が正しい UTF-8 ではないため、この原文の翻訳を書き込めません。ファイルを UTF-8 に変換してください。
finding-source-not-yaml = フロントマターの { $language } が正しくないため（{ $line } 行目）、この原文の翻訳を書き込めません。修正してください。
finding-source-not-table = { $language } が正しくないため（{ $line } 行目）、この原文の翻訳を書き込めません。修正してください。
finding-source-not-fluent = Fluent の構文が正しくないため（{ $line } 行目）、この原文の翻訳を書き込めません。修正してください。
finding-source-stray-returns = { $line } 行目が 2 つの復帰文字で終わっているため、この原文の翻訳を書き込めません。改行を修正してください。

## Provenance

finding-wrong-locale = ms.contentlocale は { $found } ですが、このフォルダーのロケールである { $expected } が必要です。
finding-malformed-commit = ms.sourcegitcommit の値は「{ $found }」ですが、40 桁の 16 進数のコミット ID が必要です。
finding-malformed-translation-type = ms.translationtype の値は「{ $found }」ですが、MT または HT が必要です。
finding-malformed-content-locale = ms.contentlocale の値は「{ $found }」ですが、nl-NL のような言語タグが必要です。
finding-malformed-last-handoff = ms.lasthandoff の値は「{ $found }」ですが、MM/DD/YYYY 形式の日付が必要です。
finding-malformed-file-id = ms.locfileid の値は「{ $found }」ですが、数値が必要です。

## Files

# $complaint is the YAML parser's own words, in English.
finding-front-matter = フロントマターの { $language } が正しくありません（{ $line } 行 { $column } 列）: { $complaint }。代わりに、キーを 1 行ずつ読み取りました。
finding-case-mismatch = このパスと原文のパス { $path } は、大文字と小文字が異なります。
finding-unlisted = スキップしました: { $why }。
finding-redirects-unreadable = リダイレクトを読み取れません: { $why }。
finding-redirects-json = リダイレクトを読み取れません: { $line } 行 { $column } 列: { $complaint }。

## Why something cannot be read, as the end of a sentence without its full stop

unreadable-not-found = ファイルまたはフォルダーがありません
unreadable-denied = アクセス許可がありません
unreadable-symlink = シンボリックリンクです（locdrift はリンクをたどりません）
unreadable-non-utf8-name = 名前が正しい UTF-8 ではありません
unreadable-special-file = 通常のファイルまたはフォルダーではありません
unreadable-partial-clone = 部分クローンのため、このファイルが含まれていません（git fetch --refetch --no-filter を実行してください）
unreadable-not-a-directory = フォルダーではありません

## Rules, in a sentence

rule-invalid-provenance = 翻訳の来歴を使用できません。
rule-unreadable-document = ドキュメントを読み取れません。
rule-stale-translation = 翻訳の作成後に、原文が変更されました。
rule-missing-translation = 原文ドキュメントに翻訳がありません。
rule-orphaned-translation = 翻訳の原文ドキュメントがもう存在しません。
rule-untracked-translation = 翻訳に原文が記録されていません。
rule-edited-translation = 来歴の記録後に、翻訳が変更されました。
rule-orphaned-record = 来歴に対応する翻訳がありません。
rule-invalid-message = メッセージが正しい Fluent ではありません。
rule-missing-message = 原文のメッセージが翻訳にありません。
rule-unknown-reference = メッセージが、原文では使用されていない変数、用語、またはメッセージを使用しています。
rule-missing-reference = 原文に表示される変数、用語、またはメッセージが、翻訳では表示されません。
rule-different-function = メッセージの関数の呼び出し方が原文と異なります。
rule-plural-categories = メッセージの複数形カテゴリが、その言語のものではありません。
rule-different-number = メッセージの数値が原文と異なります。
rule-missing-code = 原文にあるコマンド、オプション、ファイル名、またはアドレスが、メッセージにありません。
rule-duplicate-message = メッセージが複数回定義されています。
rule-obsolete-message = 翻訳のメッセージが、原文にはもう存在しません。
rule-wrong-locale = 翻訳に記載されたロケールが、フォルダーのロケールと異なります。
rule-malformed-provenance = 来歴の値の形式が正しくありません。
rule-unreadable-front-matter = フロントマターが正しい YAML または TOML ではありません。
rule-path-case-mismatch = 翻訳と原文のパスで、大文字と小文字が異なります。
rule-unlisted-path = ドキュメントが含まれる可能性のあるパスがスキップされました。
rule-broken-redirection = 原文のリダイレクトファイルを使用できません。

# The heading over the list of rules.
explain-rules = ルールと既定のレベル:

## Damage: what machine translation broke

rule-translated-identifier = 識別子が翻訳されています。
rule-split-identifier = 識別子に空白が入っています。
rule-changed-version = バージョン番号が変わっています。
rule-empty-link = リンクにテキストがありません。
rule-lost-link = 原文のリンクがありません。
rule-lost-image = 原文の画像がありません。
rule-lost-alert = アラートのキーワードが翻訳されています。
rule-broken-emphasis = 強調の記号がそのまま表示されます。
rule-leaked-markup = 翻訳ツールのマークアップがそのまま表示されます。
rule-broken-placeholder = プレースホルダーがないか、変わっています。
rule-altered-code = コードが変わっています。
rule-changed-number = 数値が変わっています。
rule-untranslated-text = 未翻訳のテキストが残っています。
rule-replacement-character = 文字が失われています。
rule-heading-anchor = アンカーがないか、正しくありません。
rule-wrong-base = 記録されている原文の版が、実際の翻訳元の版ではありません。
rule-broken-link = リンク先のファイルまたは見出しが存在しません。
rule-glossary = 翻訳が用語集の用語を使用していません。

finding-translated-identifier = 識別子が翻訳されています: 「{ $translation }」。原文は「{ $base }」です。
finding-split-identifier = 識別子に空白が入っています: 「{ $translation }」。原文は「{ $base }」です。
finding-changed-version = バージョンが変わっています: 「{ $translation }」。原文は「{ $base }」です。
finding-empty-link = リンクにテキストがありません: 「{ $translation }」。原文は「{ $base }」です。
finding-lost-link = リンクがありません。原文は「{ $base }」です。
finding-lost-image = 画像がありません。原文は「{ $base }」です。
finding-lost-alert = アラートのキーワードが翻訳されています: 「{ $translation }」。原文は「{ $base }」です。
finding-broken-emphasis = 強調の記号がそのまま表示されます: 「{ $translation }」。
finding-leaked-markup = 翻訳ツールのマークアップが残っています: 「{ $translation }」。
finding-broken-placeholder = プレースホルダーがないか、変わっています。原文は「{ $base }」です。
finding-altered-code = コードが変わっています: 「{ $translation }」。原文は「{ $base }」です。
finding-changed-number = 数値が変わっています: 「{ $translation }」。原文は「{ $base }」です。
finding-untranslated-text = 未翻訳です: 「{ $translation }」。
finding-replacement-character = 文字が失われています: 「{ $translation }」。
finding-heading-anchor = アンカーがないか、正しくありません: 「{ $translation }」。原文の見出しは「{ $base }」です。
finding-heading-anchor-link = リンク「{ $translation }」の移動先の見出しがこのページにありません。原文は「{ $base }」です。
finding-wrong-base = 構造が、記録されている版ではなく現在の原文と一致しています。翻訳が最新の内容であれば、locdrift accept を実行してください。
finding-broken-link = リンク「{ $translation }」の移動先のファイルまたは見出しが、翻訳にも原文にもありません。
finding-term = 用語集では「{ $term }」の訳は「{ $wanted }」ですが、翻訳で使用されていません。
finding-term-kept = 用語集では「{ $term }」は翻訳しない用語ですが、翻訳にありません。
finding-term-avoided = 用語集では、「{ $term }」に「{ $avoided }」を使用しないことになっています。
