//! Damage that no repair puts right is handed out, and comes back into its block alone.

use std::process::Command;

use insta::assert_snapshot;
use serde_json::json;

use crate::handback::{Project, translated, translated_as, translated_po};
use crate::records::Site;
use crate::repository::Repository;
use crate::sandbox::Outcome;

const SOURCE: &str = "---
title: Get-Thing
---
# Get-Thing

Uses one  of
many things.

> - One of 120 things
>   goes here.
> - See [the rest](rest.md).

This text was not translated by the one who should have done that for you.

| a       | b            |
|---------|--------------|
| A caf\u{e9} | [link](x.md) |
";

/// A translation with four damaged blocks, beside white space of its own.
const OWN: &str = "---
title: Get-Thing
«record»
---
# Get-Thing

Gebruikt een  van
vele dingen.


> - Een van 130 dingen
>   komt hier.
> - Zie [](rest.md) de rest.

This text was not translated by the one who should have done that for you.

| a      | b            |
|--------|--------------|
| Een caf\u{fffd} | [link](x.md) |
";

/// The sources of the damaged blocks, with what is right.
const RIGHT: [(&str, &str); 4] = [
    ("One of 120 things goes here.", "Een van 120 dingen komt hier."),
    ("See [the rest](rest.md).", "Zie [de rest](rest.md)."),
    (
        "This text was not translated by the one who should have done that for you.",
        "Deze tekst is niet vertaald door wie dat had moeten doen.",
    ),
    ("A caf\u{e9} | [link](x.md)", "Een caf\u{e9} | [link](x.md)"),
];

fn project() -> Option<Project> {
    Project::with(SOURCE, OWN)
}

/// The page with everything put right and nothing else changed.
fn right(before: &str) -> String {
    before
        .replace("Een van 130 dingen\n>   komt hier.", "Een van 120 dingen komt hier.")
        .replace("[](rest.md) de rest", "[de rest](rest.md)")
        .replace(RIGHT[2].0, RIGHT[2].1)
        .replace("| Een caf\u{fffd} | [link](x.md) |", "| Een caf\u{e9} | [link](x.md) |")
}

/// Lists the rules of the findings, with what is open in the queue.
fn left(project: &Project) -> (Vec<String>, usize) {
    let report = project.run(&["check", "--format", "json"]).json();
    let rules = report["findings"].as_array().unwrap().iter().map(|one| one["rule"].as_str().unwrap().to_owned());
    let queue = project.run(&["queue", "--format", "json"]).json();
    (rules.collect(), queue["items"].as_array().unwrap().len())
}

/// Has the queue translated by a program that knows what is right.
fn translate(project: &Project, arguments: &[&str]) -> Option<Outcome> {
    if !Command::new("python3").arg("--version").output().is_ok_and(|output| output.status.success()) {
        return None;
    }
    let right: std::collections::BTreeMap<&str, &str> = RIGHT.into_iter().collect();
    project.sandbox.file("right.json", serde_json::to_string(&right).unwrap());
    let engine = "import json, sys, re\n\
        right = json.load(open('right.json'))\n\
        for line in sys.stdin:\n\
        \x20   asked = json.loads(line)\n\
        \x20   known = {}\n\
        \x20   def code(found):\n\
        \x20       closes, number, alone = found.group(1), found.group(2), found.group(3)\n\
        \x20       codes = asked['codes'][number]\n\
        \x20       text = codes[-1] if closes else codes[0]\n\
        \x20       known[text] = found.group(0)\n\
        \x20       return text\n\
        \x20   source = re.sub('<(/?)([0-9]+)(/?)>', code, asked['source'])\n\
        \x20   target = right[source]\n\
        \x20   for text, shown in known.items(): target = target.replace(text, shown, 1)\n\
        \x20   print(json.dumps({'id': asked['id'], 'target': target}))\n";
    project.sandbox.file("engine.py", engine);
    let path = std::env::var("PATH").unwrap_or_default();
    let arguments = [&["translate", "--command", "python3 engine.py"], arguments].concat();
    Some(project.sandbox.run_with(&arguments, &[("PATH", &path)]))
}

#[test]
fn what_no_repair_puts_right_is_handed_out_with_what_was_found() {
    let Some(project) = project() else { return };
    let run = |arguments: &[&str]| project.sandbox.run_with(arguments, &[("SOURCE_DATE_EPOCH", "1767312000")]);
    assert_snapshot!(run(&["queue"]).whole());
    assert_snapshot!(project.xliff().replace(env!("CARGO_PKG_VERSION"), "VERSION"));
    assert_snapshot!(run(&["queue", "--format", "csv", "--segments"]).stdout);
    assert_snapshot!(run(&["queue", "--format", "markdown"]).stdout);
    let queue = project.run(&["queue", "--format", "json"]).json();
    assert_eq!(queue["counts"]["repair"], 4);
    assert_eq!((&queue["counts"]["changed"], &queue["counts"]["new"]), (&json!(0), &json!(0)));
    assert_eq!(queue["counts"]["repair_words"], queue["counts"]["words"]);
    let item = &queue["items"][0];
    assert_eq!((&item["status"], &item["drift"]), (&json!("current"), &json!(null)));
    let damage = json!([{"rule": "changed-number", "base": "of 120", "translation": "130"}]);
    assert_eq!(item["segments"][0]["damage"], damage);
}

#[test]
fn what_comes_back_is_put_in_place_and_nothing_else_is_touched() {
    for format in ["xliff", "xliff2", "po", "translate"] {
        let Some(project) = project() else { return };
        let before = project.text("nl-nl/a.md");
        assert_eq!(left(&project).0.len(), 4, "{}", project.run(&["check"]).whole());
        let queue = || project.run(&["queue", "--format", format]).stdout;
        let outcome = match format {
            "xliff" => project.apply(&translated(&project.xliff(), &RIGHT), &[]),
            "po" => project.apply(&translated_po(&project.po("a.md"), &RIGHT), &[]),
            "xliff2" => project.apply(&translated_two(&queue()), &[]),
            _ => match translate(&project, &[]) {
                Some(outcome) => outcome,
                None => continue,
            },
        };
        assert_eq!(outcome.code, Some(0), "{format}: {}", outcome.whole());
        assert_eq!(project.text("nl-nl/a.md"), right(&before), "{format}: {}", outcome.whole());
        assert_eq!(left(&project), (Vec::new(), 0), "{format}");
        project.assert_current();
    }
}

/// Does in XLIFF 2.1 what a translator does.
fn translated_two(xliff: &str) -> String {
    let elements = [
        ("One of 120 things goes here.", "Een van 120 dingen komt hier."),
        (
            "See <pc id=\"1\" dataRefStart=\"d1\" dataRefEnd=\"d2\">the rest</pc>.",
            "Zie <pc id=\"1\" dataRefStart=\"d1\" dataRefEnd=\"d2\">de rest</pc>.",
        ),
        RIGHT[2],
    ];
    let units = xliff.split_inclusive("</unit>").map(|unit| {
        let Some((before, rest)) = unit.split_once("<segment state=\"initial\"") else { return unit.to_owned() };
        let (_, rest) = rest.split_once("<source xml:space=\"preserve\">").unwrap();
        let (source, rest) = rest.split_once("</source>").unwrap();
        let known = elements.iter().find(|(known, _)| *known == source).map(|(_, target)| (*target).to_owned());
        let target = known.unwrap_or_else(|| source.replacen("A caf", "Een caf", 1));
        let rest = rest.split_once("</segment>").unwrap().1;
        format!(
            "{before}<segment state=\"final\"><source xml:space=\"preserve\">{source}</source>\
             <target xml:space=\"preserve\">{target}</target></segment>{rest}"
        )
    });
    units.collect()
}

#[test]
fn a_stale_page_comes_back_with_its_damage_redone() {
    let Some(project) = project() else { return };
    let before = project.text("nl-nl/a.md");
    project.source("a.md", &SOURCE.replace("many things.", "so many things.")).commit();
    let queue = project.run(&["queue", "--format", "json"]).json();
    let changes: Vec<_> = queue["items"][0]["segments"].as_array().unwrap().iter().map(|one| &one["change"]).collect();
    assert_eq!(changes, ["changed", "repair", "repair", "repair", "repair"]);
    let changed = [("Uses one  of so many things.", "Gebruikt een  van zo veel dingen.")];
    // Damage need not come back.
    let xliff = project.xliff();
    let (start, rest) = xliff.split_once("<trans-unit").unwrap();
    let (first, _) = rest.split_once("</trans-unit>").unwrap();
    let one = format!("{start}<trans-unit{first}</trans-unit></body></file></xliff>");
    let dry = project.apply(&translated(&one, &changed), &["--dry-run"]);
    assert!(dry.code == Some(0) && dry.stdout.contains("zo veel"), "{}", dry.whole());
    let outcome = project.apply(&translated(&project.xliff(), &[&changed[..], &RIGHT[..]].concat()), &[]);
    assert_eq!(outcome.code, Some(0), "{}", outcome.whole());
    let expected = right(&before).replace("een  van\nvele dingen", "een  van zo veel dingen");
    let body = |text: &str| text.split_once("# Get").unwrap().1.replace("\n\n\n", "\n\n");
    assert_eq!(body(&project.text("nl-nl/a.md")), body(&expected));
    project.assert_current();
}

#[test]
fn the_record_of_a_page_that_nobody_has_to_bring_up_to_date_stays() {
    let Some(project) = project() else { return };
    let before = project.text("nl-nl/a.md");
    // What changed needs no translator; or it is nothing that anybody acts on.
    project.source("a.md", &SOURCE.replace("\n\n> - One", "\n\n\n\n> - One")).commit();
    let apply = |project: &Project| {
        let queue = project.run(&["queue", "--format", "json"]).json();
        assert_eq!(queue["items"][0]["segments"][0]["change"], "repair");
        assert_eq!(queue["items"][0]["segments"][0]["source_lines"][0], 11);
        project.apply(&translated(&project.xliff(), &RIGHT), &[])
    };
    let outcome = apply(&project);
    assert_snapshot!(outcome.whole());
    assert_eq!(project.text("nl-nl/a.md"), right(&before));
    assert_eq!(project.statuses()["a.md"], "stale");
    project.sandbox.file("nl-nl/a.md", &before);
    project.source("a.md", &SOURCE.replace("\n\n> - One", "\n\nMore.\n\n> - One")).commit();
    project.configure("source: source\nlocales: [{locale: nl-NL, root: nl-nl}]\nrules: {stale-translation: off}\n");
    let outcome = apply(&project);
    assert_eq!(project.text("nl-nl/a.md"), right(&before), "{}", outcome.whole());
}

#[test]
fn damage_that_comes_back_is_told_or_refused() {
    let Some(project) = project() else { return };
    let before = project.text("nl-nl/a.md");
    let wrong = [("One of 120 things goes here.", "Een van 130 dingen komt hier."), RIGHT[1], RIGHT[2], RIGHT[3]];
    let returned = translated(&project.xliff(), &wrong);
    let refusing = "source: source\nlocales: [{locale: nl-NL, root: nl-nl}]\nrules: {changed-number: error}\n";
    project.configure(refusing);
    let refused = project.apply(&returned, &[]);
    assert_snapshot!(refused.whole());
    assert_eq!(project.text("nl-nl/a.md"), before);
    project.configure(&refusing.replace("error", "warn"));
    let told = project.apply(&returned, &[]);
    assert_snapshot!(told.whole());
    let after = project.text("nl-nl/a.md");
    assert_eq!(after, right(&before).replace("120 dingen komt", "130 dingen\n>   komt"));
}

#[test]
fn as_it_went_out_it_changes_nothing() {
    let Some(project) = project() else { return };
    let before = project.files("nl-nl");
    let whole = project.xliff();
    for arguments in [&[][..], &["--partial"], &["--partial", "--all-final"]] {
        let outcome = project.apply(&whole, arguments);
        assert_eq!(project.files("nl-nl"), before, "{}", outcome.whole());
    }
    let xliff =
        whole.replace("\"needs-review-translation\"", "\"final\"").replace("\"needs-translation\"", "\"final\"");
    let outcome = project.apply(&xliff, &["--partial"]);
    assert_snapshot!(outcome.whole());
    assert_eq!(project.files("nl-nl"), before);
}

#[test]
fn a_file_may_come_back_twice_and_in_parts() {
    let Some(project) = project() else { return };
    let before = project.text("nl-nl/a.md");
    let whole = project.xliff();
    let (start, rest) = whole.split_once("<trans-unit").unwrap();
    let units: Vec<&str> = rest.split("<trans-unit").collect();
    let (units, end) = units.split_at(3);
    let end = end[0].split_once("</trans-unit>").unwrap();
    let first = format!("{start}<trans-unit{}{}", units.join("<trans-unit"), end.1);
    let second = format!("{start}<trans-unit{}</trans-unit>{}", end.0, end.1);
    let first = translated(&first, &RIGHT[..3]);
    for returned in [&first, &translated(&second, &RIGHT[3..]), &first, &translated(&whole, &RIGHT)] {
        let outcome = project.apply(returned, &[]);
        assert_eq!(outcome.code, Some(0), "{}", outcome.whole());
    }
    assert_eq!(project.text("nl-nl/a.md"), right(&before));
    // What somebody did in between is not overwritten.
    project.sandbox.file("nl-nl/a.md", before.replace("Een van 130 dingen", "Een van 140 dingen"));
    let outcome = project.apply(&first, &[]);
    assert_snapshot!(outcome.whole());
}

#[test]
fn words_of_a_person_stay_unless_somebody_asks() {
    let Some(project) = project() else { return };
    let page = project.text("nl-nl/a.md").replace("translationtype: MT", "translationtype: HT");
    project.sandbox.file("nl-nl/a.md", &page);
    let Some(outcome) = translate(&project, &[]) else { return };
    assert_eq!(project.text("nl-nl/a.md"), page, "{}", outcome.whole());
    let outcome = project.apply(&translated(&project.xliff(), &RIGHT), &["--type", "MT"]);
    assert_eq!(project.text("nl-nl/a.md"), page, "{}", outcome.whole());
    translate(&project, &["--overwrite-edited"]);
    assert_eq!(project.text("nl-nl/a.md"), right(&page));
}

#[test]
fn a_block_that_a_person_wrote_is_not_a_machine_s_to_redo() {
    let Some(project) = project() else { return };
    let locale = Repository::new(&project.sandbox, "nl-nl");
    locale.commit("2026-01-02");
    let page = project.text("nl-nl/a.md").replace("Zie [](rest.md) de rest", "Bekijk [](rest.md) het vervolg");
    project.sandbox.file("nl-nl/a.md", &page);
    locale.commit("2026-01-03");
    let queue = project.run(&["queue", "--format", "json"]).json();
    let own: Vec<_> = queue["items"][0]["segments"].as_array().unwrap().iter().map(|one| &one["by_person"]).collect();
    assert_eq!(own, [false, true, false, false]);
    let Some(outcome) = translate(&project, &[]) else { return };
    let expected = right(&page);
    assert_eq!(project.text("nl-nl/a.md"), expected, "{}", outcome.whole());
    assert!(expected.contains("Bekijk [](rest.md) het vervolg"));
}

#[test]
fn nobody_is_asked_for_what_is_meant_or_off() {
    let Some(project) = project() else { return };
    let rules = |arguments: &[&str]| {
        let queue = project.run(&[&["queue", "--format", "json"], arguments].concat()).json();
        let segments = queue["items"].as_array().unwrap().iter().flat_map(|item| item["segments"].as_array().unwrap());
        segments.map(|one| one["damage"][0]["rule"].as_str().unwrap_or("none").to_owned()).collect::<Vec<_>>()
    };
    let all = ["changed-number", "empty-link", "untranslated-text", "replacement-character"];
    assert_eq!(rules(&[]), all);
    assert_eq!(rules(&["--kind", "repair"]), all);
    assert_eq!(rules(&["--status", "current"]), all);
    assert_eq!(rules(&["--kind", "text"]), [""; 0]);
    assert_eq!(rules(&["--status", "stale"]), [""; 0]);
    assert_eq!(rules(&["--no-damage"]), [""; 0]);
    let page = project.text("nl-nl/a.md");
    let meant = page.replacen("---\n#", "locdrift: {ignore: [empty-link], reason: Wanted.}\n---\n#", 1);
    project.sandbox.file("nl-nl/a.md", meant);
    project.configure("source: source\nlocales: [{locale: nl-NL, root: nl-nl}]\nrules: {changed-number: off}\n");
    assert_eq!(rules(&[]), all[2..]);
}

#[test]
fn what_a_repair_puts_right_is_no_work_for_a_person() {
    let Some(project) = Project::with(
        "# A\n\nSince PowerShell 3.0 only.\n",
        "---\n«record»\n---\n# A\n\nAlleen sinds PowerShell 3,0.\n",
    ) else {
        return;
    };
    assert_snapshot!(project.run(&["queue"]).whole());
}

#[test]
fn line_ends_and_marks_stay() {
    let Some(project) = Project::new() else { return };
    let source = SOURCE.replace('\n', "\r\n");
    let own = format!("\u{feff}{}", OWN.replace('\n', "\r\n"));
    project.document("a.md", &source, &own).commit();
    let before = project.text("nl-nl/a.md");
    let outcome = project.apply(&translated(&project.xliff(), &RIGHT), &[]);
    let expected = right(&before.replace("\r\n", "\n")).replace('\n', "\r\n");
    assert_eq!(project.text("nl-nl/a.md"), expected, "{}", outcome.whole());
}

#[test]
fn a_page_that_is_its_source_is_handed_out_whole() {
    let words = "this is the text of a page that you have not translated for them";
    let source =
        format!("# The page is for you\n\nFirst, {words}.\n\n- Then, {words}.\n- And, {words}.\n\n```\ncode\n```\n");
    let Some(project) = Project::with(&source, &format!("---\n«record»\n---\n{source}")) else { return };
    let queue = project.run(&["queue", "--format", "json"]).json();
    let segments = queue["items"][0]["segments"].as_array().unwrap();
    let heads: Vec<_> = segments.iter().map(|one| one["head"].as_str().unwrap().split(',').next().unwrap()).collect();
    assert_eq!(heads, ["The page is for you", "First", "Then", "And"]);
    assert!(segments.iter().all(|one| one["target"] == json!(null)));
    let returned = translated_as(&project.xliff(), &[("The page is for you", "De pagina is voor u")], "final");
    let outcome = project.apply(&returned, &["--partial"]);
    assert!(project.text("nl-nl/a.md").contains("# De pagina is voor u\n"), "{}", outcome.whole());
}

#[test]
fn a_record_that_knows_blocks_knows_what_was_redone() {
    let site = Site::new("lock");
    site.translate("");
    site.sandbox.file("content/en/a.md", "# Start\n\nSee [the rest](b.md) of 120 things.\n");
    site.sandbox.file("content/nl/a.md", "# Begin\n\nZie [](b.md) de rest van 130 dingen.\n");
    let run = site.sandbox.run(&["accept", "content/nl/a.md", "--force"]);
    assert_eq!(run.code, Some(0), "{}", run.whole());
    let xliff = site.sandbox.run(&["queue", "--format", "xliff", "content/nl/a.md"]).stdout;
    let target = [("See [the rest](b.md) of 120 things.", "Zie [de rest](b.md) van 120 dingen.")];
    site.sandbox.file("returned.xlf", translated(&xliff, &target));
    let run = site.sandbox.run(&["apply", "returned.xlf"]);
    assert_eq!(site.text("content/nl/a.md"), "# Begin\n\nZie [de rest](b.md) van 120 dingen.\n", "{}", run.whole());
    let report = site.sandbox.run(&["check", "--format", "json", "content/nl/a.md"]).json();
    assert_eq!(report["findings"], json!([]), "it is not taken for an edited one");
}
