//! The user's language.

use insta::assert_snapshot;

use crate::sandbox::Sandbox;

fn sandbox() -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.source("a.md", "A.\n").source("b.md", "B.\n").translation("a.md", "Old.\n");
    for n in 0..1_233 {
        sandbox.source(&format!("many/{n:04}.md"), "C.\n");
    }
    sandbox
}

#[test]
fn reports_are_in_the_language_that_was_asked_for() {
    let sandbox = sandbox();
    let said: Vec<String> = ["nl", "de-AT", "fr", "ja", "zh-CN", "ar"]
        .into_iter()
        .map(|language| {
            let report = sandbox.run(&["check", "source", "nl-nl", "--lang", language]).stdout;
            let paths = report.lines().filter(|line| line.starts_with("    many/")).count();
            assert!(paths > 10, "{report}");
            report
                .lines()
                .filter(|line| !line.starts_with("    many/"))
                .fold(String::new(), |said, line| said + line + "\n")
        })
        .collect();
    assert_snapshot!(said.join("\n"), @r"
    nl-NL: 1.235 documenten in nl-nl
      verouderd 1 (0,1%) · ontbrekend 1.234 (99,9%) · actueel 0 (0,0%)
      De bron is gewijzigd nadat deze vertaling is gemaakt; wat er is gewijzigd, is onbekend: de bron staat niet in een git-repository (geef er een op met --history).
      verouderd
        a.md  MT, ter vertaling aangeboden op 4 mrt 2021
      ontbrekend
        b.md
        … en nog 1.206 (te zien met --all)

    Mislukt: 1.235 fouten.
    Wat te doen: locdrift explain stale-translation
    Volgende stap: locdrift queue source nl-nl

    nl-NL: 1.235 Dokumente in nl-nl
      veraltet 1 (0,1 %) · fehlend 1.234 (99,9 %) · aktuell 0 (0,0 %)
      Die Quelle hat sich seit dieser Übersetzung geändert; was sich geändert hat, ist unbekannt: Die Quelle liegt in keinem Git-Repository (geben Sie mit --history eines an).
      veraltet
        a.md  MT, zur Übersetzung übergeben am 04.03.2021
      fehlend
        b.md
        … und 1.206 weitere Einträge (--all zeigt sie an)

    Nicht bestanden: 1.235 Fehler.
    Was zu tun ist: locdrift explain stale-translation
    Nächster Schritt: locdrift queue source nl-nl

    nl-NL : 1 235 documents dans nl-nl
      périmée 1 (0,1 %) · manquante 1 234 (99,9 %) · à jour 0 (0,0 %)
      La source a changé depuis cette traduction ; on ignore ce qui a changé : la source ne se trouve pas dans un dépôt git (indiquez-en un avec --history).
      périmée
        a.md  MT, envoi en traduction le 4 mars 2021
      manquante
        b.md
        … et 1 206 autres (--all les affiche)

    Échec : 1 235 erreurs.
    Que faire : locdrift explain stale-translation
    Ensuite : locdrift queue source nl-nl

    nl-NL: nl-nl のドキュメント 1,235 件
      要更新 1（0.1%） · 未翻訳 1,234（99.9%） · 最新 0（0.0%）
      この翻訳の作成後に、原文が変更されました。変更内容は不明です: 原文が git リポジトリにありません（--history でリポジトリを指定してください）。
      要更新
        a.md  MT、翻訳依頼日 2021/03/04
      未翻訳
        b.md
        … ほか 1,206 件（--all で表示）

    不合格: エラー 1,235 件。
    対処方法: locdrift explain stale-translation
    次の手順: locdrift queue source nl-nl

    nl-NL：nl-nl 中有 1,235 个文档
      过时 1（0.1%） · 缺失 1,234（99.9%） · 最新 0（0.0%）
      此译文完成后，源文档已更改，但无法得知更改的内容：源文档不在 Git 仓库中（可用 --history 指定一个）。
      过时
        a.md  MT，2021年3月4日 送译
      缺失
        b.md
        ……另有 1,206 项（使用 --all 显示）

    未通过：1,235 个错误。
    处理方法：locdrift explain stale-translation
    下一步：locdrift queue source nl-nl

    nl-NL: ‏1,235 مستندًا في nl-nl
      قديمة 1 (0.1%)‎ · مفقودة 1,234 (99.9%)‎ · محدّثة 0 (0.0%)‎
      تغيّر المصدر بعد إعداد هذه الترجمة، لكن ما تغيّر غير معروف: المصدر ليس في مستودع git (حدّد مستودعًا بالخيار ‎--history).
      قديمة
        a.md  سُلّم للترجمة (MT) بتاريخ ‎04‏/03‏/2021‎
      مفقودة
        b.md
        … و1,206 عناصر أخرى (لعرضها: ‎--all)

    فشل الفحص: 1,235 خطأً.
    ما يجب فعله: locdrift explain stale-translation
    الخطوة التالية: locdrift queue source nl-nl
    ");
}

#[test]
fn the_environment_names_the_language_unless_the_option_does() {
    let sandbox = Sandbox::new();
    let first = |arguments: &[&str], environment: &[(&str, &str)]| {
        sandbox.run_with(arguments, environment).stdout.lines().next().unwrap_or_default().to_owned()
    };
    let english = first(&["explain"], &[]);
    let dutch = first(&["explain", "--lang", "nl"], &[]);
    let german = first(&["explain", "--lang=de-DE"], &[]);
    assert!(english != dutch && dutch != german && english != german);
    assert_eq!(first(&["explain"], &[("LANG", "nl_NL.UTF-8")]), dutch);
    assert_eq!(first(&["explain"], &[("LANG", "nl_NL.UTF-8"), ("LC_MESSAGES", "de_DE")]), german);
    assert_eq!(first(&["explain"], &[("LC_ALL", "C"), ("LANG", "nl_NL.UTF-8")]), english);
    assert_eq!(first(&["explain", "--lang", "nl"], &[("LC_ALL", "de_DE.UTF-8")]), dutch);
    assert_eq!(first(&["explain"], &[("LANG", "sw_KE.UTF-8")]), english);
}

#[test]
fn an_unknown_language_is_an_error() {
    assert_snapshot!(Sandbox::new().run(&["explain", "--lang", "tlh"]).whole(), @r"
    exit 2
    -- stderr
    error: locdrift has no messages in “tlh”. Available: en-US, nl-NL, de-DE, fr-FR, ja-JP, zh-CN, ar.
    ");
}
