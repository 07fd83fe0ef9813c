//! What machine translation broke is found against the version that was translated, and put right.

use insta::assert_snapshot;
use serde_json::json;

use crate::handback::Project;
use crate::records::Site;
use crate::repository::Repository;

const SOURCE: &str = "---
title: Get-Thing
---
# Get-Thing

Uses System.IO.File since PowerShell 3.0.

> [!NOTE]
> Run `Get-Thing -Path` in %TEMP% with **all rights**.

### -Name

See [the rest](rest.md).
";

/// A translation with one thing of each kind broken.
const OWN: &str = "---
title: Get-Thing
«record»
---
# Get-Thing

Gebruikt System. IO. File sinds PowerShell 3,0.

> [!OPMERKING]
> Voer `Get-Thing -Pad` uit in % TEMP % met **alle rechten **.

### -Naam

Zie [](rest.md) de rest.
";

/// A current page, a stale one, and one that nothing is wrong with.
fn project() -> Option<Project> {
    let project = Project::new()?;
    project.document("a.md", SOURCE, OWN);
    project.document(
        "old.md",
        "# Old\n\nIn Windows 8.1 or Windows 10.\n",
        "---\n«record»\n---\n# Oud\n\nIn Windows 8,1 of Windows 10.\n",
    );
    project.document("sound.md", "# Sound\n\nText 2.5 GB.\n", "---\n«record»\n---\n# Goed\n\nTekst 2,5 GB.\n").commit();
    project.source("old.md", "# Old\n\nIn Windows 11 alone.\n").commit();
    Some(project)
}

#[test]
fn damage_is_found_in_current_and_in_stale_pages() {
    let Some(project) = project() else { return };
    assert_snapshot!(project.run(&["check", "--all"]).whole());
    let report = project.run(&["check", "--format", "json"]).json();
    let findings = report["findings"].as_array().unwrap();
    let version =
        findings.iter().find(|finding| finding["path"] == "old.md" && finding["damage"] != json!(null)).unwrap();
    assert_eq!(version["rule"], "changed-version");
    assert_eq!(version["lines"], json!([9, 9]));
    assert_eq!(version["damage"], json!({"base": "Windows 8.1", "translation": "8,1", "repair": true}));
    let unexamined: Vec<_> =
        report["documents"].as_array().unwrap().iter().map(|page| &page["unexamined_blocks"]).collect();
    assert_eq!(unexamined, [0, 0, 0]);
}

#[test]
fn every_report_says_what_both_sides_say() {
    let Some(project) = project() else { return };
    for format in ["sarif", "github", "markdown", "junit"] {
        let report = project.run(&["check", "--format", format]).stdout;
        assert!(report.contains("-Naam") && report.contains("-Name"), "{format}: {report}");
    }
}

#[test]
fn nothing_is_looked_for_where_nobody_wants_it() {
    let Some(project) = project() else { return };
    let rules = |arguments: &[&str]| {
        let report = project.run(&[&["check", "--format", "json"], arguments].concat()).json();
        let findings = report["findings"].as_array().unwrap().iter();
        findings.map(|finding| finding["rule"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert!(rules(&[]).contains(&"lost-alert".to_owned()));
    assert_eq!(rules(&["--no-damage"]), ["stale-translation"]);
    assert!(!rules(&["-A", "lost-alert"]).contains(&"lost-alert".to_owned()));
    let configuration = "source: source\nlocales: [{locale: nl-NL, root: nl-nl}]\n";
    project.configure(&format!("{configuration}damage: false\n"));
    assert_eq!(rules(&[]), ["stale-translation"]);
    project.configure(&format!("{configuration}damage: maybe\n"));
    let refused = project.run(&["check"]);
    assert!(refused.stderr.contains("true or false"), "{}", refused.whole());
}

#[test]
fn machine_and_human_translations_weigh_apart() {
    let Some(project) = project() else { return };
    let configuration = "source: source\nlocales: [{locale: nl-NL, root: nl-nl}]\nrules: {stale-translation: off, ";
    let code = |rules: &str| project.configure(&format!("{configuration}{rules}}}\n")).run(&["check"]).code;
    assert_eq!(code(""), Some(0), "damage warns");
    assert_eq!(code("lost-alert: {MT: error, HT: warn}"), Some(1));
    assert_eq!(code("lost-alert: {MT: warn, HT: error}"), Some(0));
    assert_eq!(code("lost-alert: {text: error}"), Some(2), "damage has no kinds of drift");
    assert_eq!(project.configure(&format!("{configuration}}}\n")).run(&["check", "-D", "lost-alert:MT"]).code, Some(1));
}

#[test]
fn a_failed_check_names_what_puts_damage_right() {
    let Some(project) = project() else { return };
    let next = |arguments: &[&str]| {
        let report = project.run(&[&["check", "-A", "stale-translation"], arguments].concat()).stdout;
        report.lines().find_map(|line| line.strip_prefix("Next: ").map(str::to_owned))
    };
    assert_eq!(next(&[]), None, "damage warns, and the check passes");
    assert_eq!(next(&["-D", "lost-alert"]).as_deref(), Some("locdrift repair"));
    // The link has lost its words, which no repair knows.
    assert_eq!(next(&["-D", "empty-link"]).as_deref(), Some("locdrift queue"));
    assert_eq!(next(&["-D", "empty-link", "-D", "lost-alert"]).as_deref(), Some("locdrift repair"));
    let trees = project.run(&["check", "-D", "lost-alert", "source", "nl-NL=nl-nl"]);
    assert!(trees.stdout.ends_with("Next: locdrift repair source nl-NL=nl-nl\n"), "{}", trees.whole());
    let format = project.run(&["check", "-D", "lost-alert", "--format", "markdown", "--lang", "de"]).stdout;
    assert!(format.contains("`locdrift repair`"), "{format}");
    assert_eq!(project.run(&["repair"]).code, Some(0));
    assert_eq!(next(&["-D", "lost-alert"]), None, "it is put right");
}

#[test]
fn a_page_may_say_that_its_damage_is_meant() {
    let Some(project) = project() else { return };
    let page = project.text("nl-nl/a.md");
    let suppressed = page.replacen("---\n#", "locdrift: {ignore: [lost-alert], reason: Wanted.}\n---\n#", 1);
    project.sandbox.file("nl-nl/a.md", suppressed);
    let report = project.run(&["check", "--format", "json"]).json();
    let findings = report["findings"].as_array().unwrap();
    let alert = findings.iter().find(|finding| finding["rule"] == "lost-alert").unwrap();
    assert_eq!((&alert["standing"], &alert["reason"]), (&json!("suppressed"), &json!("Wanted.")));
}

#[test]
fn a_baseline_knows_damage_wherever_it_moves() {
    let Some(project) = project() else { return };
    let arguments = ["check", "--baseline", "known.jsonl", "-D", "lost-alert", "-D", "changed-version"];
    assert_eq!(project.run(&[&arguments[..], &["--write-baseline"]].concat()).code, Some(0));
    let moved = project.text("nl-nl/a.md").replace("# Get-Thing\n\n", "# Get-Thing\n\n\n\n");
    project.sandbox.file("nl-nl/a.md", moved);
    assert_eq!(project.run(&arguments).code, Some(0));
}

#[test]
fn without_a_base_nothing_is_said() {
    let Some(project) = project() else { return };
    let page = project.text("nl-nl/old.md");
    let start = page.find("ms.openlocfilehash: ").unwrap() + 20;
    project.sandbox.file("nl-nl/old.md", page.replace(&page[start..start + 40], &"0".repeat(40)));
    let report = project.run(&["check", "--format", "json"]).json();
    let documents = report["documents"].as_array().unwrap();
    let old = documents.iter().find(|page| page["path"] == "old.md").unwrap();
    assert_eq!((&old["status"], &old["unexamined_blocks"]), (&json!("stale"), &json!(null)));
    let findings = report["findings"].as_array().unwrap();
    assert!(!findings.iter().any(|finding| finding["path"] == "old.md" && finding["damage"] != json!(null)));
}

#[test]
fn damage_is_put_right_from_the_base() {
    let Some(project) = project() else { return };
    let before = project.files("nl-nl");
    assert_snapshot!(project.run(&["repair", "--dry-run"]).whole());
    assert_eq!(project.files("nl-nl"), before, "a dry run writes nothing");
    let report = project.run(&["repair", "--format", "json"]).json();
    let pages = report["documents"].as_array().unwrap();
    let done: Vec<_> =
        pages.iter().map(|page| (&page["path"], &page["result"], &page["repairs"], &page["open"])).collect();
    assert_eq!(done[0], (&json!("a.md"), &json!("repaired"), &json!(7), &json!(1)));
    assert_eq!(done[1], (&json!("old.md"), &json!("repaired"), &json!(1), &json!(0)));
    assert_eq!(done.len(), 2);
    // Nothing but the repairs differs; the record and the statuses are what they were.
    let expected = project.named(
        &String::from_utf8_lossy(&before["a.md"])
            .replace("System. IO. File", "System.IO.File")
            .replace("3,0", "3.0")
            .replace("OPMERKING", "NOTE")
            .replace("-Pad", "-Path")
            .replace("% TEMP %", "%TEMP%")
            .replace("**alle rechten **", "**alle rechten**")
            .replace("-Naam", "-Name"),
    );
    assert_eq!(project.text("nl-nl/a.md"), expected);
    assert_eq!(project.files("nl-nl")["sound.md"], before["sound.md"]);
    let statuses = project.statuses();
    assert_eq!((statuses["a.md"].as_str(), statuses["old.md"].as_str()), ("current", "stale"));
    assert_snapshot!(project.run(&["repair"]).whole(), @"
    exit 0
    -- stdout
    1 document left for a person
    ");
}

#[test]
fn only_what_is_asked_for_is_put_right() {
    let Some(project) = project() else { return };
    let before = project.text("nl-nl/a.md");
    let run = project.run(&["repair", "--rule", "lost-alert", "nl-nl/a.md"]);
    assert_eq!(project.text("nl-nl/a.md"), before.replace("OPMERKING", "NOTE"), "{}", run.whole());
    let refused = project.run(&["repair", "--rule", "stale-translation"]);
    assert_eq!(refused.code, Some(2), "{}", refused.whole());
    // What a page says is meant stays, and what the configuration turns off.
    let page = project.text("nl-nl/a.md");
    let suppressed = page.replacen("---\n#", "locdrift: {ignore: [changed-version], reason: Wanted.}\n---\n#", 1);
    project.sandbox.file("nl-nl/a.md", suppressed);
    project.configure("source: source\nlocales: [{locale: nl-NL, root: nl-nl}]\nrules: {altered-code: off}\n");
    project.run(&["repair"]);
    let after = project.text("nl-nl/a.md");
    assert!(after.contains("3,0") && after.contains("-Pad") && after.contains("### -Name"), "{after}");
}

#[test]
fn a_page_that_is_damaged_throughout_is_put_right_in_one_run() {
    let Some(project) = Project::new() else { return };
    // More than is told of a page.
    let page = |name: &str| (0..1_100).map(|at| format!("### -{name}{at}\n\n{name} {at}.\n\n")).collect::<String>();
    project.document("a.md", &page("Name"), &format!("---\n«record»\n---\n{}", page("Naam"))).commit();
    let repaired = project.run(&["repair", "--format", "json"]).json();
    let page = &repaired["documents"][0];
    assert_eq!((&page["repairs"], &page["open"]), (&json!(1_100), &json!(0)), "{repaired}");
    assert_eq!(project.run(&["repair"]).stdout, "Nothing to do.\n");
}

#[test]
fn what_cannot_be_written_is_told() {
    let Some(project) = project() else { return };
    Repository::new(&project.sandbox, "nl-nl").commit("2026-01-02");
    let before = project.files("nl-nl");
    let run = project.run(&["repair", "--locale-rev", "HEAD", "nl-nl/a.md"]);
    assert_eq!(run.code, Some(1), "{}", run.whole());
    assert_eq!(project.files("nl-nl"), before);
    let page = [b"---\n", &before["a.md"][4..], b"\xff\n"].concat();
    project.sandbox.file("nl-nl/a.md", &page);
    let run = project.run(&["repair", "nl-nl/a.md"]);
    assert!(run.stdout.contains("UTF-8"), "{}", run.whole());
    assert_eq!(project.files("nl-nl")["a.md"], page);
}

#[test]
fn a_record_that_knows_blocks_knows_them_as_they_are_now() {
    let site = Site::new("lock");
    site.translate("");
    let page = site.text("content/nl/a.md");
    site.sandbox.file("content/en/a.md", "# Start\n\nIn PowerShell 3.0 only.\n");
    site.sandbox.file("content/nl/a.md", "# Begin\n\nAlleen in PowerShell 3,0.\n");
    let run = site.sandbox.run(&["accept", "content/nl/a.md", "--force"]);
    assert_eq!(run.code, Some(0), "{page}{}", run.whole());
    let run = site.sandbox.run(&["repair", "content/nl/a.md"]);
    assert_eq!(site.text("content/nl/a.md"), "# Begin\n\nAlleen in PowerShell 3.0.\n", "{}", run.whole());
    let report = site.sandbox.run(&["check", "--format", "json", "content/nl/a.md"]).json();
    assert_eq!(report["findings"], json!([]), "it is not taken for an edited one");
}

#[test]
fn links_that_lead_nowhere_are_told_of_where_they_are_asked_for() {
    let Some(project) = Project::new() else { return };
    let source =
        "# Title\n\nSee [b](b.md), [c](b.md#set-up) and [d](gone.md).\n\n![x](img/x.png)\n\nAnd [e](d/e.md).\n";
    let own = "---\n«record»\n---\n# Titel\n\nZie [b](bb.md), [c](b.md#opzet) en [d](gone.md).\n\n\
        ![x](img/y.png)\n\nEn [e](https://a.example/e.md), [f](/f.md), [g](b.md#installeren), [h](b.md#set-up), [i](img/x.png).\n";
    project.document("a.md", source, own);
    project.document("b.md", "# B\n\n## Set up\n", "---\n«record»\n---\n# B\n\n## Installeren\n");
    project.source("img/x.png", "");
    project.commit();
    let links = |arguments: &[&str]| {
        let report = project.run(&[&["check", "--format", "json"], arguments].concat()).json();
        let findings = report["findings"].as_array().unwrap().iter();
        let broken = findings.filter(|finding| finding["rule"] == "broken-link");
        let shown = broken
            .map(|finding| format!("{} {}", finding["lines"][0], finding["damage"]["translation"].as_str().unwrap()));
        shown.collect::<Vec<_>>()
    };
    let broken = ["9 bb.md", "9 b.md#opzet", "11 img/y.png"];
    assert_eq!(links(&[]), [""; 0]);
    assert_eq!(links(&["--links"]), broken);
    assert_eq!(links(&["--links", "--no-damage"]), broken);
    project.configure(
        "source: source\nlocales: [{locale: nl-NL, root: nl-nl}]\nlinks: true\nrules: {broken-link: error}\n",
    );
    assert_eq!(links(&["--source-rev", "HEAD"]), broken);
    assert_eq!(project.run(&["check", "--no-damage"]).code, Some(1));
}
