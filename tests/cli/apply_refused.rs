//! Files that came back damaged, outdated or hostile: each is refused with a reason, and nothing
//! of it is written.

use insta::assert_snapshot;

use crate::handback::{Project, translated, translated_po};

const SOURCE: &str = "# Set up\n\nRun `x` and see [this](a.md).\n\nSave it.\n";
const HEAD: &str = "# Set up\n\nRun `x` now and see [this](a.md).\n\nSave it.\n";
const OWN: &str = "---\n«record»\n---\n# Instellen\n\nVoer `x` uit en zie [dit](a.md).\n\nSla het op.\n";
const TARGETS: [(&str, &str); 2] =
    [("Run `x` now and see [this](a.md).", "Voer `x` nu uit en zie [dit](a.md)."), ("Other text.", "Andere tekst.")];

/// `a.md` changed, and so did `b.md`, which is in order whatever becomes of the former.
fn project() -> Option<Project> {
    let project = Project::new()?;
    project.document("a.md", SOURCE, OWN).document("b.md", "Text.\n", "---\n«record»\n---\n\nTekst.\n").commit();
    project.source("a.md", HEAD).source("b.md", "Other text.\n").commit();
    Some(project)
}

/// What is said when the target of the segment with codes came back changed. The other document is
/// written, and this one is not.
fn mutated(change: impl Fn(&str) -> String) -> String {
    let Some(project) = project() else { return String::new() };
    let before = project.text("nl-nl/a.md");
    let whole = translated(&project.xliff(), &TARGETS);
    let returned = change(&whole);
    assert_ne!(returned, whole);
    let outcome = project.apply(&returned, &[]);
    assert_eq!(project.text("nl-nl/a.md"), before);
    assert!(project.text("nl-nl/b.md").ends_with("---\n\nAndere tekst.\n"), "{}", outcome.whole());
    assert_eq!(project.files("nl-nl").len(), 2);
    outcome.whole()
}

/// Changes what stands in the target of the segment with codes.
fn target(change: impl Fn(&str) -> String) -> String {
    mutated(|whole| {
        let at = whole.find("Voer <ph").unwrap();
        let end = at + whole[at..].find("</target>").unwrap();
        format!("{}{}{}", &whole[..at], change(&whole[at..end]), &whole[end..])
    })
}

const CODE: &str = "<ph id=\"1\" ctype=\"x-code\">`x`</ph>";
const OPEN: &str = "<bpt id=\"2\" rid=\"2\" ctype=\"link\">[</bpt>";
const CLOSE: &str = "<ept id=\"2\" rid=\"2\">](a.md)</ept>";

#[test]
fn codes_must_come_back_as_they_were() {
    if Project::new().is_none() {
        return;
    }
    assert_snapshot!(target(|text| text.replace(CODE, "")), @r"
    exit 1
    -- stdout
    a.md (nl-NL): segment 9d9e1b3563af, line 10: the target lacks `x`
    b.md (nl-NL): 1 segment translated; current
    1 document written · 1 document refused
    ");
    assert_snapshot!(target(|text| text.replace(CODE, &CODE.repeat(2))), @r"
    exit 1
    -- stdout
    a.md (nl-NL): segment 9d9e1b3563af, line 10: the target has `x` more often than the source
    b.md (nl-NL): 1 segment translated; current
    1 document written · 1 document refused
    ");
    let swapped = |text: &str| text.replace(OPEN, "|").replace(CLOSE, OPEN).replace('|', CLOSE);
    assert_snapshot!(target(swapped), @r"
    exit 1
    -- stdout
    a.md (nl-NL): segment 9d9e1b3563af, line 10: ](a.md) is in the wrong place
    b.md (nl-NL): 1 segment translated; current
    1 document written · 1 document refused
    ");
    assert_snapshot!(target(|text| text.replace("`x`", "`rm -rf`")), @r"
    exit 1
    -- stdout
    a.md (nl-NL): segment 9d9e1b3563af, line 10: the target has `rm -rf`; the source has `x`
    b.md (nl-NL): 1 segment translated; current
    1 document written · 1 document refused
    ");
    assert_snapshot!(target(|text| text.replace(CLOSE, &CLOSE.replace("a.md", "https://example.org"))), @r"
    exit 1
    -- stdout
    a.md (nl-NL): segment 9d9e1b3563af, line 10: the target has ](https://example.org); the source has ](a.md)
    b.md (nl-NL): 1 segment translated; current
    1 document written · 1 document refused
    ");
    assert_snapshot!(target(|text| format!("{text} &lt;script&gt;alert(1)&lt;/script&gt;")), @r"
    exit 1
    -- stdout
    a.md (nl-NL): segment 9d9e1b3563af, line 10: the target has <script> more often than the source
    a.md (nl-NL): segment 9d9e1b3563af, line 10: the target has </script> more often than the source
    b.md (nl-NL): 1 segment translated; current
    1 document written · 1 document refused
    ");
    assert_snapshot!(target(|text| format!("{text} [click](https://example.org)")), @r"
    exit 1
    -- stdout
    a.md (nl-NL): segment 9d9e1b3563af, line 10: the target has ](https://example.org) more often than the source
    b.md (nl-NL): 1 segment translated; current
    1 document written · 1 document refused
    ");
    assert_snapshot!(target(|text| format!("{text}<x id=\"9\"/>")), @r"
    exit 1
    -- stdout
    a.md (nl-NL): segment 9d9e1b3563af, line 10: the target has {9} more often than the source
    b.md (nl-NL): 1 segment translated; current
    1 document written · 1 document refused
    ");
    assert_snapshot!(target(|_| String::new()), @"
    exit 1
    -- stdout
    a.md (nl-NL): segment 9d9e1b3563af is not final; finish it, or use --partial or --final
    b.md (nl-NL): 1 segment translated; current
    1 document written · 1 document refused
    ");
    // One wrong code is not made good by the right one as text.
    assert_snapshot!(target(|text| text.replace(CODE, "x")), @r"
    exit 1
    -- stdout
    a.md (nl-NL): segment 9d9e1b3563af, line 10: the target lacks `x`
    b.md (nl-NL): 1 segment translated; current
    1 document written · 1 document refused
    ");
}

#[test]
fn a_target_has_no_characters_that_nobody_types() {
    let Some(project) = project() else { return };
    let before = project.text("nl-nl/b.md");
    for (control, shown) in [("\u{1b}[31m", "\\u{1b}"), ("\u{7}", "\\u{7}"), ("\u{9b}", "\\u{9b}")] {
        let returned = translated_po(&project.po("b.md"), &[("Other text.", "Andere@ tekst.")]).replace('@', control);
        let outcome = project.apply(&returned, &[]);
        assert_eq!(outcome.code, Some(1), "{}", outcome.whole());
        assert!(outcome.stdout.contains(&format!("the target has {shown} more often")), "{}", outcome.whole());
        assert_eq!(project.text("nl-nl/b.md"), before);
    }
}

#[test]
fn a_target_cannot_make_other_blocks() {
    if Project::new().is_none() {
        return;
    }
    let allowed = |text: &str| {
        let Some(project) = project() else { return String::new() };
        let targets = [(TARGETS[0].0, TARGETS[0].1), ("Other text.", text)];
        let outcome = project.apply(&translated(&project.xliff(), &targets), &[]);
        format!("{}{}", outcome.whole(), project.text("nl-nl/b.md").split("\n---\n").nth(1).unwrap())
    };
    assert_snapshot!(allowed("# Kop"), @r"
    exit 0
    -- stdout
    a.md (nl-NL): 1 segment translated; current
    b.md (nl-NL): 1 segment translated; current
    2 documents written

    \# Kop
    ");
    assert_snapshot!(allowed("Een\n\nTwee"), @"
    exit 0
    -- stdout
    a.md (nl-NL): 1 segment translated; current
    b.md (nl-NL): 1 segment translated; current
    2 documents written

    Een Twee
    ");
    assert_snapshot!(allowed("---\nms.openlocfilehash: aa\n---"), @"
    exit 0
    -- stdout
    a.md (nl-NL): 1 segment translated; current
    b.md (nl-NL): 1 segment translated; current
    2 documents written

    --- ms.openlocfilehash: aa ---
    ");
    assert_snapshot!(allowed("```\n:::code"), @r"
    exit 1
    -- stdout
    a.md (nl-NL): 1 segment translated; current
    b.md (nl-NL): segment 0ccee98239bc, line 34: the target has ```\n:::code more often than the source
    1 document written · 1 document refused

    Tekst.
    ");
}

#[test]
fn a_target_cannot_make_other_entries() {
    let base = "---\ntitle: One\ndescription: |\n  Two\nauthor: a\n---\nText.\n";
    let own = "---\ntitle: 'Een'\ndescription: |\n  Twee\nauthor: a\n«record»\n---\nTekst.\n";
    let Some(project) = Project::with(base, own) else { return };
    project.source("a.md", &base.replace("One", "One more").replace("Two", "Two more")).commit();
    let whole = translated(&project.xliff(), &[("One more", "TITLE"), ("Two more", "DESCRIPTION")]);
    for end in ["\n", "&#13;", "&#10;", "\u{85}", "\u{2028}"] {
        let evil = format!("x{end}redirect_url: evil{end}# Evil");
        let returned = whole.replace("TITLE", &evil).replace("DESCRIPTION", &evil);
        let outcome = project.apply(&returned, &[]);
        assert_eq!(outcome.code, Some(0), "{end:?} {}", outcome.whole());
        let text = project.text("nl-nl/a.md");
        let (_, rest) = text.split_once("---\n").unwrap();
        let (front, body) = rest.split_once("\n---\n").unwrap();
        assert_eq!(body, "Tekst.\n");
        let read: serde_json::Value = serde_yaml::from_str(front).unwrap();
        let keys: Vec<&String> = read.as_object().unwrap().keys().filter(|key| !key.starts_with("ms.")).collect();
        assert_eq!(keys, ["author", "description", "title"], "{end:?} {front}");
        project.assert_current();
        project.translation("nl-nl", "a.md", base, own);
    }
    // A list is written as it stands.
    let base = "---\nkeywords:\n- one\n---\nText.\n";
    let Some(project) = Project::with(base, "---\nkeywords:\n- een\n«record»\n---\nTekst.\n") else { return };
    project.source("a.md", &base.replace("one", "two")).commit();
    let list = |target| project.apply(&translated(&project.xliff(), &[("- two", target)]), &[]).whole();
    assert_snapshot!(list("- twee\nredirect_url: evil"), @"
    exit 1
    -- stdout
    a.md (nl-NL): the result would not have the structure of the source (source line 2-3); see segment 614f9d1f634d
    1 document refused
    ");
    assert_snapshot!(list("- twee\n---\n# Evil\n---"), @r"
    exit 1
    -- stdout
    a.md (nl-NL): the result would have a different value for ms.openlocfilehash than intended
    1 document refused
    ");
    assert_snapshot!(list("- twee"), @"
    exit 0
    -- stdout
    a.md (nl-NL): 1 segment translated; current
    1 document written
    ");
}

#[test]
fn po_is_held_to_the_same() {
    let Some(project) = project() else { return };
    let before = project.files("nl-nl");
    let po = project.po("a.md");
    let with = |text: &str| {
        let outcome = project.apply(&translated_po(&po, &[(TARGETS[0].0, text)]), &[]).whole();
        assert_eq!(project.files("nl-nl"), before);
        outcome
    };
    assert_snapshot!(with("Voer uit en zie [dit](a.md)."), @r"
    exit 1
    -- stdout
    a.md (nl-NL): segment 9d9e1b3563af, line 22: the target lacks `x`
    1 document refused
    ");
    assert_snapshot!(with("Voer `x` uit en zie [dit](b.md)."), @r"
    exit 1
    -- stdout
    a.md (nl-NL): segment 9d9e1b3563af, line 22: the target lacks [this](a.md)
    a.md (nl-NL): segment 9d9e1b3563af, line 22: the target has ](b.md) more often than the source
    1 document refused
    ");
    assert_snapshot!(with("Voer `x` `y` uit en zie [dit](a.md)."), @r"
    exit 1
    -- stdout
    a.md (nl-NL): segment 9d9e1b3563af, line 22: the target has `y` more often than the source
    1 document refused
    ");
    assert_snapshot!(with(""), @"
    exit 1
    -- stdout
    a.md (nl-NL): segment 9d9e1b3563af is not final; finish it, or use --partial or --final
    1 document refused
    ");
    assert_snapshot!(project.apply(&po, &[]).whole(), @"
    exit 1
    -- stdout
    a.md (nl-NL): segment 9d9e1b3563af is not final; finish it, or use --partial or --final
    1 document refused
    ");
    assert_snapshot!(project.apply(&po[..po.len() - 4], &[]).whole(), @r"
    exit 2
    -- stderr
    error: Cannot import returned:25: This string is not enclosed in quotation marks.
    ");
}

#[test]
fn units_must_be_those_that_were_exported() {
    if Project::new().is_none() {
        return;
    }
    let id = |whole: &str| {
        let unit = whole.find("Run <ph").unwrap();
        let id = whole[..unit].rfind("<trans-unit id=\"").unwrap() + 16;
        whole[id..id + 12].to_owned()
    };
    // An id of its own does no harm while the source tells which segment it is.
    let other = |whole: &str| whole.replace(&id(whole), "0123456789ab");
    let both = |whole: &str| other(whole).replace("Run <ph", "Walk <ph");
    assert_snapshot!(mutated(both), @r"
    exit 1
    -- stdout
    a.md (nl-NL): line 10: this document has no segment 0123456789ab
    b.md (nl-NL): 1 segment translated; current
    1 document written · 1 document refused
    ");
    assert_snapshot!(mutated(|whole| whole.replace("Run <ph", "Walk <ph")), @r"
    exit 1
    -- stdout
    a.md (nl-NL): segment 9d9e1b3563af: the source changed after the export; export it again
    b.md (nl-NL): 1 segment translated; current
    1 document written · 1 document refused
    ");
    let lost = |whole: &str| {
        let start = whole[..whole.find("Run <ph").unwrap()].rfind("<trans-unit").unwrap();
        let end = start + whole[start..].find("</trans-unit>").unwrap() + "</trans-unit>".len();
        format!("{}{}", &whole[..start], &whole[end..])
    };
    assert_snapshot!(mutated(lost), @r"
    exit 1
    -- stdout
    a.md (nl-NL): segment 9d9e1b3563af is missing; if it is in another file, apply both together, otherwise restore it or use --partial
    b.md (nl-NL): 1 segment translated; current
    1 document written · 1 document refused
    ");
    let Some(project) = project() else { return };
    let whole = translated(&project.xliff(), &TARGETS);
    assert_eq!(project.apply(&other(&whole), &[]).code, Some(0));
    project.assert_current();
}

#[test]
fn what_changed_since_the_export_is_not_overwritten() {
    let Some(project) = project() else { return };
    let returned = translated(&project.xliff(), &TARGETS);
    let (source, own) = (project.text("source/a.md"), project.text("nl-nl/a.md"));
    // The source of the segment, and then one more segment.
    project.source("a.md", &source.replace("now", "later")).commit();
    assert_snapshot!(project.apply(&returned, &[]).whole(), @r"
    exit 1
    -- stdout
    a.md (nl-NL): segment 9d9e1b3563af: the source changed after the export; export it again
    b.md (nl-NL): 1 segment translated; current
    1 document written · 1 document refused
    ");
    project.source("a.md", &source.replace("Save it.", "Save it twice.")).commit();
    assert_snapshot!(project.apply(&returned, &[]).whole(), @r"
    exit 1
    -- stdout
    a.md (nl-NL): the source changed after the export; export it again
    b.md (nl-NL): already current
    1 document refused
    ");
    assert_eq!(project.text("nl-nl/a.md"), own);
    // The translation of the segment, and then that of another one, which is kept.
    project.source("a.md", &source);
    project.sandbox.file("nl-nl/a.md", own.replace("Voer", "Doe"));
    assert_snapshot!(project.apply(&returned, &[]).whole(), @r"
    exit 1
    -- stdout
    a.md (nl-NL): segment 9d9e1b3563af: the translation changed after the export; export it again
    b.md (nl-NL): already current
    1 document refused
    ");
    assert_eq!(project.text("nl-nl/a.md"), own.replace("Voer", "Doe"));
    project.sandbox.file("nl-nl/a.md", own.replace("Sla het op.", "Bewaar het."));
    assert_eq!(project.apply(&returned, &[]).code, Some(0));
    assert!(project.text("nl-nl/a.md").ends_with("Voer `x` nu uit en zie [dit](a.md).\n\nBewaar het.\n"));
    project.assert_current();
}

#[test]
fn a_document_is_one_of_the_source() {
    let Some(project) = project() else { return };
    project.sandbox.file("secret.md", "---\n---\nSecret.\n");
    let before = (project.files("nl-nl"), project.text("secret.md"));
    let whole = translated(&project.xliff(), &TARGETS);
    let named = |path: &str| {
        let returned = whole.replace("\"a.md\"", &format!("\"{path}\"")).replace("\"b.md\"", &format!("\"{path}\""));
        let returned = returned.replace(">a.md<", &format!(">{path}<")).replace(">b.md<", &format!(">{path}<"));
        let outcome = project.apply(&returned, &[]).whole();
        assert_eq!((project.files("nl-nl"), project.text("secret.md")), before);
        outcome
    };
    assert_snapshot!(named("../secret.md"), @"
    exit 1
    -- stdout
    ../secret.md: no source document has this path
    1 document refused
    ");
    assert_snapshot!(named("x/../../secret.md"), @"
    exit 1
    -- stdout
    x/../../secret.md: no source document has this path
    1 document refused
    ");
    assert_snapshot!(named(project.sandbox.path("secret.md").to_str().unwrap()), @"
    exit 1
    -- stdout
    [FOLDER]/secret.md: no source document has this path
    1 document refused
    ");
    assert_snapshot!(named("nothing.md"), @"
    exit 1
    -- stdout
    nothing.md: no source document has this path
    1 document refused
    ");
    assert_snapshot!(named("..\\secret.md"), @r"
    exit 1
    -- stdout
    ..\secret.md: no source document has this path
    1 document refused
    ");
    assert_snapshot!(named("*.md"), @"
    exit 1
    -- stdout
    *.md: no source document has this path
    1 document refused
    ");
    assert_snapshot!(named(""), @r"
    exit 1
    -- stdout
    the file does not name its document
    1 document refused
    ");
}

#[test]
fn a_file_is_for_a_locale_of_this_run() {
    let Some(project) = project() else { return };
    let whole = translated(&project.xliff(), &TARGETS);
    let before = project.files("nl-nl");
    let language = |tag: &str| whole.replace("target-language=\"nl-NL\"", tag);
    assert_snapshot!(project.apply(&language("target-language=\"de-DE\""), &[]).whole(), @r"
    exit 1
    -- stdout
    a.md: the file is for “de-DE”, which is not a locale of this run
    b.md: the file is for “de-DE”, which is not a locale of this run
    2 documents refused
    ");
    assert_snapshot!(project.apply(&language("target-language=\"Dutch!\""), &[]).whole(), @r"
    exit 1
    -- stdout
    a.md: the file is for “Dutch!”, which is not a locale of this run
    b.md: the file is for “Dutch!”, which is not a locale of this run
    2 documents refused
    ");
    assert_eq!(project.files("nl-nl"), before);
    // With one locale there is no doubt, and a tool may write tags in its own way.
    let some = project.apply(&language(""), &["--dry-run"]);
    assert_eq!(some.code, Some(0), "{}", some.whole());
    assert_eq!(project.apply(&language("target-language=\"nl_nl\""), &["--dry-run"]).code, Some(0));
    project.configure("source: source\nlocales: [{locale: nl-NL, root: nl-nl}, {locale: de-DE, root: de-de}]\n");
    project.translation("de-de", "b.md", "Text.\n", "---\n«record»\n---\n\nText.\n");
    assert_snapshot!(project.apply(&language(""), &[]).whole(), @r"
    exit 1
    -- stdout
    a.md: the file does not name its target language; choose a locale with --locale TAG
    b.md: the file does not name its target language; choose a locale with --locale TAG
    2 documents refused
    ");
    assert_eq!(project.files("nl-nl"), before);
    assert_eq!(project.apply(&language(""), &["--locale", "nl-NL"]).code, Some(0));
    assert_ne!(project.files("nl-nl"), before);
}

#[test]
fn files_that_cannot_be_read_stop_everything() {
    let Some(project) = project() else { return };
    let before = project.files("nl-nl");
    let whole = translated(&project.xliff(), &TARGETS);
    let refused = |returned: &str| {
        let outcome = project.apply(returned, &[]).whole();
        assert_eq!(project.files("nl-nl"), before);
        outcome
    };
    assert_snapshot!(refused(&whole[..whole.len() / 2]), @r"
    exit 2
    -- stderr
    error: Cannot import returned:17: The file ends too early.
    ");
    let (declaration, rest) = whole.split_once('\n').unwrap();
    let entities: String = (1..9).map(|n| format!("<!ENTITY a{n} '{}'>", format!("&a{};", n - 1).repeat(10))).collect();
    let bomb =
        format!("{declaration}\n<!DOCTYPE xliff [<!ENTITY a0 'ha'>{entities}]>\n{}", rest.replace("Voer", "&a8;"));
    assert_snapshot!(refused(&bomb), @r"
    exit 2
    -- stderr
    error: Cannot import returned:2: A document type declaration (DOCTYPE) is not allowed; remove it.
    ");
    project.sandbox.file("secret.txt", "secret");
    let external = format!(
        "{declaration}\n<!DOCTYPE xliff [<!ENTITY secret SYSTEM '{}'>]>\n{}",
        project.sandbox.path("secret.txt").display(),
        rest.replace("Voer", "&secret;")
    );
    assert_snapshot!(refused(&external), @r"
    exit 2
    -- stderr
    error: Cannot import returned:2: A document type declaration (DOCTYPE) is not allowed; remove it.
    ");
    assert_snapshot!(refused(&whole.replace("Voer", "&secret;")), @r"
    exit 2
    -- stderr
    error: Cannot import returned:11: Unknown entity “secret”; XML has only lt, gt, amp, apos and quot.
    ");
    assert_snapshot!(refused("{\"not\": \"xliff\"}"), @r"
    exit 2
    -- stderr
    error: Cannot import returned:1: This is neither XLIFF nor PO.
    ");
    assert_snapshot!(refused("<html><body/></html>"), @r"
    exit 2
    -- stderr
    error: Cannot import returned:1: The root element is “html”; expected xliff.
    ");
    assert_snapshot!(refused(&whole.replace("version=\"1.2\"", "version=\"2.0\"")), @r"
    exit 2
    -- stderr
    error: Cannot import returned:2: XLIFF 2.0 is not supported; expected 1.2 or 2.1.
    ");
    assert_snapshot!(refused(""), @r"
    exit 2
    -- stderr
    error: Cannot import returned:1: The file is empty.
    ");
    assert_snapshot!(project.run(&["apply", "nothing.xlf"]).whole(), @r"
    exit 2
    -- stderr
    error: Cannot read nothing.xlf: no such file or folder.
    ");
    // One file that cannot be read, and nothing of the other is written.
    project.sandbox.file("good", &whole).file("bad", "<xliff");
    assert_snapshot!(project.run(&["apply", "good", "bad"]).whole(), @r"
    exit 2
    -- stderr
    error: Cannot import bad:1: The file ends too early.
    ");
    assert_eq!(project.files("nl-nl"), before);
}

#[test]
fn damage_that_comes_in_is_told_of_or_refused() {
    let damage = "---\n«record»\n---\n# Titel\n\nVoor PowerShell 3,0 en hoger.\n\nEn System. Console meer.\n";
    let base = "# Title\n\nFor PowerShell 3.0 and later.\n\nAnd System.Console more.\n";
    let head = "# Title\n\nFor PowerShell 3.0 and later.\n\nAnd System.Console, and `{0}`, more of 5.1.\n";
    let root = "source: source\nlocales: [{locale: nl-NL, root: nl-nl}]\n";
    let Some(project) = Project::with(base, damage) else { return };
    project.source("a.md", head).commit();
    let xliff = project.xliff();
    let target = [("And System.Console, and `{0}`, more of 5.1.", "En System. Console, en `{0}`, meer van 5.1.")];
    let returned = translated(&xliff, &target);
    // What nobody touched is not told of, although it is damaged, too.
    let shown = project.apply(&returned, &["--dry-run"]).whole();
    let told: Vec<&str> = shown.lines().filter(|line| line.starts_with("a.md")).collect();
    assert_snapshot!(told.join("\n"), @r"
    a.md (nl-NL): 1 segment translated; current
    a.md (nl-NL): segment 24993c062d41, split-identifier: Spaces in an identifier: “System. Console”; the source has “System.Console”.
    ");
    project.configure(&format!("{root}rules: {{split-identifier: {{HT: error}}}}\n"));
    let before = project.text("nl-nl/a.md");
    assert_snapshot!(project.apply(&returned, &[]).whole(), @r"
    exit 1
    -- stdout
    a.md (nl-NL): segment 24993c062d41, split-identifier: Spaces in an identifier: “System. Console”; the source has “System.Console”.
    1 document refused
    ");
    assert_eq!(project.text("nl-nl/a.md"), before);
    assert_eq!(project.apply(&returned, &["--type", "MT", "--dry-run"]).code, Some(0));
    project.configure(&format!("{root}rules: {{split-identifier: off}}\n"));
    assert_snapshot!(project.apply(&returned, &[]).whole(), @r"
    exit 0
    -- stdout
    a.md (nl-NL): 1 segment translated; current
    1 document written
    ");
    project.assert_current();
}
