//! What was translated stays done, and what a person wrote is known.

use serde_json::Value;

use crate::handback::{Project, translated};
use crate::repository::Repository;

const RECORD: &str = "---\n«record»\n---\n";

fn numbered(count: usize, text: impl Fn(usize) -> String) -> String {
    (1..=count).map(text).collect::<Vec<_>>().join("\n\n") + "\n"
}

fn base(count: usize) -> String {
    numbered(count, |n| format!("Save file {n} now."))
}

fn head(count: usize) -> String {
    numbered(count, |n| format!("Save file {n} again and wait."))
}

fn own(count: usize) -> String {
    numbered(count, |n| format!("Sla bestand {n} nu op."))
}

/// A project in two repositories whose one document changed after it was translated.
fn changed(base: &str, head: &str, own: &str) -> Option<Project> {
    let project = Project::with(base, &format!("{RECORD}{own}"))?;
    Repository::new(&project.sandbox, "nl-nl").commit("2026-01-02");
    project.source("a.md", head);
    Repository::new(&project.sandbox, "source").commit("2026-01-03");
    Some(project)
}

fn targets(range: impl IntoIterator<Item = usize>) -> Vec<(String, String)> {
    let target = |n: usize| (format!("Save file {n} again and wait."), format!("Sla bestand {n} weer op en wacht."));
    range.into_iter().map(target).collect()
}

/// Applies targets for some segments, and leaves the others open.
fn apply_part(project: &Project, targets: &[(String, String)]) {
    let targets: Vec<(&str, &str)> =
        targets.iter().map(|(source, target)| (source.as_str(), target.as_str())).collect();
    let outcome = project.apply(&translated(&project.xliff(), &targets), &["--partial"]);
    assert_eq!(outcome.code, Some(0), "{}", outcome.whole());
}

fn heads(project: &Project) -> Vec<String> {
    let queue = project.run(&["queue", "--format", "json"]).json();
    let segments = queue["items"].as_array().unwrap().iter().flat_map(|item| item["segments"].as_array().unwrap());
    segments.filter_map(|segment| segment["head"].as_str().map(str::to_owned)).collect()
}

fn document(project: &Project) -> Value {
    project.run(&["check", "--format", "json"]).json()["documents"][0].clone()
}

#[test]
fn what_was_applied_in_part_is_not_handed_out_again() {
    let Some(project) = changed(&base(24), &head(24), &own(24)) else { return };
    assert_eq!(heads(&project).len(), 24);
    assert_eq!(document(&project)["drift"]["words"]["changed"], 24 * 6);
    apply_part(&project, &targets((1..=24).filter(|n| *n != 7)));
    // Whether it is committed or not.
    assert_eq!(heads(&project), ["Save file 7 again and wait."]);
    Repository::new(&project.sandbox, "nl-nl").commit("2026-01-04");
    assert_eq!(heads(&project), ["Save file 7 again and wait."]);
    let told = document(&project);
    assert_eq!((&told["status"], &told["drift"]["words"]["changed"]), (&"stale".into(), &6.into()), "{told}");
    let done = told["drift"]["changes"].as_array().unwrap().iter().filter(|change| change["done"] == true).count();
    assert_eq!(done, 23, "{told}");
    assert_eq!(told["drift"]["edited"], serde_json::json!([]), "{told}");
    let outcome = project.run(&["update"]);
    assert!(outcome.stdout.contains("1 document left for a person"), "{}", outcome.whole());
    apply_part(&project, &targets([7]));
    project.assert_current();
    assert!(project.text("nl-nl/a.md").ends_with(&numbered(24, |n| format!("Sla bestand {n} weer op en wacht."))));
}

#[test]
fn words_of_the_source_are_no_translation_whatever_stands_around_them() {
    let more = "\n## Part of it\n\nA new paragraph.\n\n| Name of it | Use of it |\n|:--|---|\n| Row one | Cell two |\n";
    let base = "# One\n\nText.\n\n## Two\n\nMore text.\n";
    let own = "# <a name=\"one\"></a>Een\n\nTekst.\n\n## <a name=\"two\"></a>Twee\n\nMeer tekst.\n";
    let Some(project) = changed(base, &format!("{base}{more}"), own) else { return };
    let mut open = heads(&project);
    apply_part(&project, &[("A new paragraph.".to_owned(), "Een nieuwe alinea.".to_owned())]);
    // What is not translated stands there as the source has it, with an anchor as headings have it here.
    let page = project.text("nl-nl/a.md");
    assert!(page.contains("## <a name=\"part-of-it\"></a>Part of it") && page.contains("Een nieuwe alinea."), "{page}");
    Repository::new(&project.sandbox, "nl-nl").commit("2026-01-04");
    open.retain(|text| text != "A new paragraph.");
    assert!(open.contains(&"Part of it".to_owned()), "{open:?}");
    assert_eq!(heads(&project), open);
}

#[test]
fn new_paragraphs_are_remembered_too() {
    let more = "\nOpen the door to leave.\n\nClose the window before rain.\n";
    let Some(project) = changed(&base(2), &format!("{}{more}", base(2)), &own(2)) else { return };
    apply_part(&project, &[("Open the door to leave.".into(), "Open de deur om te gaan.".into())]);
    Repository::new(&project.sandbox, "nl-nl").commit("2026-01-04");
    assert_eq!(heads(&project), ["Close the window before rain."]);
    apply_part(&project, &[("Close the window before rain.".into(), "Sluit het raam voor de regen.".into())]);
    project.assert_current();
    let expected = format!("{}\nOpen de deur om te gaan.\n\nSluit het raam voor de regen.\n", own(2));
    assert!(project.text("nl-nl/a.md").ends_with(&expected), "{}", project.text("nl-nl/a.md"));
}

#[test]
fn what_stands_in_the_source_language_is_handed_out_as_it_was() {
    for record in ["microsoft", "lock"] {
        let more = "\nOpen the door to leave.\n\nClose the window before rain.\n";
        let Some(project) = changed(&base(2), &base(2), &own(2)) else { return };
        if record == "lock" {
            project.configure("source: source\nrecord: lock\nlocales: [{locale: nl-NL, root: nl-nl}]\n");
            project.sandbox.file("nl-nl/a.md", own(2));
            let outcome = project.run(&["accept", "nl-nl/a.md", "--force", "--type", "MT"]);
            assert_eq!(outcome.code, Some(0), "{}", outcome.whole());
        }
        project.source("a.md", &format!("{}{more}", base(2)));
        Repository::new(&project.sandbox, "source").commit("2026-01-05");
        let segment = |project: &Project| {
            let queue = project.run(&["queue", "--format", "json"]).json();
            let segments = queue["items"][0]["segments"].as_array().unwrap().clone();
            segments.into_iter().find(|one| one["head"] == "Close the window before rain.").unwrap()
        };
        let before = segment(&project);
        apply_part(&project, &[("Open the door to leave.".into(), "Open de deur om te gaan.".into())]);
        assert!(project.text("nl-nl/a.md").contains("Close the window before rain."));
        let after = segment(&project);
        for key in ["id", "change", "present", "target"] {
            assert_eq!(after[key], before[key], "{record} {key}: {after}");
        }
    }
}

#[test]
fn a_corrected_mistake_is_no_translation_of_what_changed() {
    let Some(project) = changed(&base(2), &head(2), &own(2)) else { return };
    let text = project.text("nl-nl/a.md").replace("Sla bestand 1 nu op.", "Sla bestand 1 direct op.");
    project.sandbox.file("nl-nl/a.md", text);
    Repository::new(&project.sandbox, "nl-nl").commit("2026-01-04");
    assert_eq!(heads(&project).len(), 2);
    let told = document(&project);
    assert_eq!(told["drift"]["edited"], serde_json::json!([[7, 7]]), "{told}");
    let outcome = project.run(&["check"]);
    assert!(outcome.stdout.contains("a.md:7  Edited after its record was made"), "{}", outcome.whole());
}

#[test]
fn what_was_translated_before_the_source_changed_is_handed_out() {
    let Some(project) = changed(&base(2), &head(2), &own(2)) else { return };
    let text = project.text("nl-nl/a.md");
    // Written with the source of the day before.
    project.source("a.md", &head(2).replace("again and wait", "once more, then leave at last"));
    project.sandbox.file("nl-nl/a.md", text.replace("Sla bestand 1 nu op.", "Sla bestand 1 weer op en wacht."));
    Repository::new(&project.sandbox, "nl-nl").commit("2026-01-04");
    Repository::new(&project.sandbox, "source").commit("2026-01-05");
    assert_eq!(heads(&project).len(), 2);
}

#[test]
fn what_a_person_finished_by_hand_is_left_to_be_vouched_for() {
    let Some(project) = changed(&base(1), &head(1), &own(1)) else { return };
    let text = project.text("nl-nl/a.md").replace("nu op.", "weer op en wacht.");
    project.sandbox.file("nl-nl/a.md", text);
    Repository::new(&project.sandbox, "nl-nl").commit("2026-01-04");
    let queue = project.run(&["queue"]);
    assert!(queue.stderr.contains("everything that changed in the source is translated already"), "{}", queue.whole());
    let update = project.run(&["update"]);
    assert_eq!(document(&project)["status"], "stale", "{}", update.whole());
    let outcome = project.run(&["accept", "nl-nl/a.md"]);
    assert_eq!(outcome.code, Some(0), "{}", outcome.whole());
    project.assert_current();
}

#[test]
fn a_record_of_segments_remembers_without_git() {
    let Some(project) = changed(&base(24), &head(24), &own(24)) else { return };
    project.configure("source: source\nrecord: lock\nlocales: [{locale: nl-NL, root: nl-nl}]\n");
    project.source("a.md", &base(24)).sandbox.file("nl-nl/a.md", own(24));
    Repository::new(&project.sandbox, "source").commit("2026-01-04");
    let outcome = project.run(&["accept", "nl-nl/a.md", "--force", "--type", "MT"]);
    assert_eq!(outcome.code, Some(0), "{}", outcome.whole());
    project.source("a.md", &head(24));
    Repository::new(&project.sandbox, "source").commit("2026-01-05");
    assert_eq!(heads(&project).len(), 24);
    apply_part(&project, &targets((1..=24).filter(|n| *n != 7)));
    assert_eq!(heads(&project), ["Save file 7 again and wait."]);
    apply_part(&project, &targets([7]));
    project.assert_current();
}

/// A page of versions, as release notes are: the same headings again and again.
fn notes(versions: impl IntoIterator<Item = usize>, is_own: bool) -> String {
    let words = |source: &'static str, own: &'static str| if is_own { own } else { source };
    let version = |n: usize| {
        let title = format!("## {} 1.{n}\n\n", words("Version", "Versie"));
        let fixed = format!("### {}\n\n", words("Fixed issues", "Opgeloste problemen"));
        let text = format!("{} `tool-{n}`.\n\n", words("Nothing is lost by", "Niets gaat verloren door"));
        let head = format!("| {} | {} |\n|---|---|\n", words("Name", "Naam"), words("Meaning", "Betekenis"));
        let row = format!("| `flag-{n}` | {} {n} |\n\n", words("What it is for", "Waar het voor is"));
        let more = if n.is_multiple_of(3) {
            format!("- {} {n}\n- `tool-{n}`\n\n", words("See the guide", "Zie de gids"))
        } else {
            String::new()
        };
        format!("{title}{fixed}{text}{head}{row}{more}")
    };
    versions.into_iter().map(version).collect()
}

/// Puts another letter in the place of each small one that stands in no element: what stands in one is code.
fn in_other_words(source: &str) -> String {
    let mut depth = 0_usize;
    let parts = source.split_inclusive(['<', '>']).map(|part| {
        let text = if depth == 0 { part.replace(char::is_lowercase, "q") } else { part.to_owned() };
        let is_end = part.ends_with("/>") || part.starts_with('/');
        match part.chars().last() {
            Some('<') => depth += 1,
            Some('>') if is_end => depth = depth.saturating_sub(if part.starts_with('/') { 2 } else { 1 }),
            _ => {}
        }
        text
    });
    parts.collect()
}

/// Translates every second segment, and returns the texts of the others.
fn apply_half(project: &Project) -> Vec<String> {
    let mut left = Vec::new();
    let all = heads(project);
    let mut next = all.iter().enumerate();
    let file = project.xliff();
    let unit = |unit: &str| {
        let Some((before, rest)) = unit.split_once("<source>").filter(|_| !unit.contains("translate=\"no\"")) else {
            return unit.to_owned();
        };
        let (at, head) = next.next().unwrap();
        if !at.is_multiple_of(2) {
            left.push(head.clone());
            return unit.to_owned();
        }
        let (source, rest) = rest.split_once("</source>").unwrap();
        let rest = rest.split_once("</target>").map_or(rest, |(_, rest)| rest);
        let target = in_other_words(source);
        format!("{before}<source>{source}</source><target state=\"final\">{target}</target>{rest}")
    };
    let file: String = file.split_inclusive("</trans-unit>").map(unit).collect();
    let outcome = project.apply(&file, &["--partial"]);
    let told = format!(" translated, {} left; still stale", left.len());
    assert!(outcome.stdout.contains(&told), "{}", outcome.whole());
    left
}

/// A project with two repositories in which versions were added to a page, above and below.
fn grown() -> Option<Project> {
    let project = Project::with(&notes(4..9, false), &format!("{RECORD}{}", notes(4..9, true)))?;
    Repository::new(&project.sandbox, "nl-nl").commit("2026-01-02");
    Some(project)
}

#[test]
fn after_half_of_a_page_exactly_the_other_half_is_handed_out() {
    let Some(project) = grown() else { return };
    project.source("a.md", &notes(1..12, false));
    Repository::new(&project.sandbox, "source").commit("2026-01-03");
    let left = apply_half(&project);
    assert!(left.len() > 15, "{left:?}");
    assert_eq!(heads(&project), left);
    Repository::new(&project.sandbox, "nl-nl").commit("2026-01-04");
    assert_eq!(heads(&project), left);
    // And half of that, and half of that.
    while heads(&project).len() > 1 {
        let left = apply_half(&project);
        Repository::new(&project.sandbox, "nl-nl").commit("2026-01-05");
        assert_eq!(heads(&project), left);
    }
}

#[test]
fn a_record_of_segments_knows_the_other_half() {
    let Some(project) = grown() else { return };
    project.configure("source: source\nrecord: lock\nlocales: [{locale: nl-NL, root: nl-nl}]\n");
    project.sandbox.file("nl-nl/a.md", notes(4..9, true));
    let outcome = project.run(&["accept", "nl-nl/a.md", "--force", "--type", "MT"]);
    assert_eq!(outcome.code, Some(0), "{}", outcome.whole());
    project.source("a.md", &notes(1..12, false));
    Repository::new(&project.sandbox, "source").commit("2026-01-03");
    while heads(&project).len() > 1 {
        let left = apply_half(&project);
        assert_eq!(heads(&project), left);
    }
}

#[test]
fn what_says_the_same_in_both_languages_is_done_where_the_record_has_segments() {
    let Some(project) = changed("One.\n", "One.\n\nLinux, Windows\n\nMore of it.\n", "Een.\n") else { return };
    project.configure("source: source\nrecord: lock\nlocales: [{locale: nl-NL, root: nl-nl}]\n");
    project.source("a.md", "One.\n").sandbox.file("nl-nl/a.md", "Een.\n");
    let outcome = project.run(&["accept", "nl-nl/a.md", "--force", "--type", "MT"]);
    assert_eq!(outcome.code, Some(0), "{}", outcome.whole());
    project.source("a.md", "One.\n\nLinux, Windows\n\nMore of it.\n\nMore.\n");
    Repository::new(&project.sandbox, "source").commit("2026-01-05");
    let same = ("Linux, Windows".to_owned(), "Linux, Windows".to_owned());
    apply_part(&project, &[same, ("More.".to_owned(), "Meer.".to_owned())]);
    assert_eq!(heads(&project), ["More of it."]);
}

#[test]
fn what_was_replaced_stands_until_what_replaces_it_is_translated() {
    let base = "First.\n\nPress the red button at once.\n\n- Wait for the lamp\n- Leave\n\nLast.\n";
    let own = "Eerst.\n\nDruk meteen op de rode knop.\n\n- Wacht op de lamp\n- Ga weg\n\nTot slot.\n";
    let head = "First.\n\nNothing has to be started by hand.\n\nThe service does it.\n\n- Open your mailbox\n- Leave\n\nLast.\n";
    let Some(project) = changed(base, head, own) else { return };
    let file = project.xliff();
    let service = ("The service does it.", "De service doet het.");
    let outcome = project.apply(&translated(&file, &[service]), &["--partial"]);
    assert_eq!(outcome.code, Some(0), "{}", outcome.whole());
    let page = project.text("nl-nl/a.md");
    let expected =
        "Eerst.\n\nDruk meteen op de rode knop.\n\nDe service doet het.\n\n- Wacht op de lamp\n- Ga weg\n\nTot slot.\n";
    assert!(page.ends_with(expected), "{page}");
    let left = ["Nothing has to be started by hand.", "Open your mailbox"];
    assert_eq!(heads(&project), left);
    Repository::new(&project.sandbox, "nl-nl").commit("2026-01-04");
    assert_eq!(heads(&project), left);
    // The same file goes on, as far as it was translated meanwhile.
    let by_hand = ("Nothing has to be started by hand.", "U hoeft niets te starten.");
    let outcome = project.apply(&translated(&file, &[service, by_hand]), &["--partial"]);
    assert!(outcome.stdout.contains("still stale"), "{}", outcome.whole());
    assert_eq!(heads(&project), ["Open your mailbox"]);
    // What somebody wrote there by hand is kept.
    let page = project.text("nl-nl/a.md").replace("Wacht op de lamp", "Open uw postbus");
    project.sandbox.file("nl-nl/a.md", page);
    let log = ("Open your mailbox", "Ga naar uw postvak");
    let outcome = project.apply(&translated(&file, &[service, by_hand, log]), &[]);
    assert!(project.text("nl-nl/a.md").contains("Open uw postbus"), "{}", outcome.whole());
}

#[test]
fn a_row_that_is_open_stays_as_it_is_written() {
    let table = |name: &str, more: &str| format!("|{name}  | Use |\n|---|---|\n|a|b |\n\n{more}\n");
    let own = "|**Naam**  | Gebruik |\n|---|---|\n|a|b |\n\nMeer.\n";
    let Some(project) = changed(&table("**Name**", "More."), &table("Name", "Much more of it."), own) else { return };
    apply_part(&project, &[("Much more of it.".to_owned(), "Veel meer ervan.".to_owned())]);
    assert!(project.text("nl-nl/a.md").contains("|**Naam**  | Gebruik |\n"), "{}", project.text("nl-nl/a.md"));
    let left = heads(&project);
    Repository::new(&project.sandbox, "nl-nl").commit("2026-01-04");
    assert_eq!(heads(&project), left);
}

/// A page whose last paragraph the source puts in the place of its first, which is much like it.
const LAMP_FIRST: [&str; 3] = [
    "Press the red button of the pump now.\n\nSteady.\n\nAs well.\n\nPress the red button of the lamp now.\n",
    "Press the red button of the lamp now.\n\nSteady.\n\nAs well.\n\nThat is the end of it.\n",
    "Druk nu op de rode knop van de pomp.\n\nVast.\n\nOok.\n\nDruk nu op de rode knop van de lamp.\n",
];

#[test]
fn what_stands_where_something_like_it_stood_keeps_its_own_translation() {
    let [base, head, own] = LAMP_FIRST;
    let Some(project) = changed(base, head, own) else { return };
    apply_part(&project, &[("That is the end of it.".into(), "Dat is het einde ervan.".into())]);
    let expected = "Druk nu op de rode knop van de lamp.\n\nVast.\n\nOok.\n\nDat is het einde ervan.\n";
    assert!(project.text("nl-nl/a.md").ends_with(expected), "{}", project.text("nl-nl/a.md"));
}

#[test]
fn what_a_person_edited_stays_an_edit_where_it_moves_and_is_left_open() {
    let [base, head, own] = LAMP_FIRST;
    let Some(project) = changed(base, head, own) else { return };
    project.configure("source: source\nrecord: lock\nlocales: [{locale: nl-NL, root: nl-nl}]\n");
    project.source("a.md", base).sandbox.file("nl-nl/a.md", own);
    let outcome = project.run(&["accept", "nl-nl/a.md", "--force", "--type", "MT"]);
    assert_eq!(outcome.code, Some(0), "{}", outcome.whole());
    project.source("a.md", head).sandbox.file("nl-nl/a.md", own.replace("knop van de lamp", "lampknop"));
    Repository::new(&project.sandbox, "source").commit("2026-01-04");
    apply_part(&project, &[("That is the end of it.".into(), "Dat is het einde ervan.".into())]);
    let told = document(&project);
    assert_eq!(told["drift"]["edited"], serde_json::json!([[1, 1]]), "{told}");
    apply_part(&project, &[("Press the red button of the lamp now.".into(), "Druk nu op de rode lampknop.".into())]);
    let outcome = project.run(&["check"]);
    assert!(outcome.stdout.contains("a.md:1  Edited after its record was made"), "{}", outcome.whole());
}

/// A page that was renamed in the source, which got a list in it, too.
fn renamed(record: &str) -> Option<Project> {
    let source = base(24);
    let project = Project::with(&source, &format!("{RECORD}{}", own(24)))?;
    if !record.is_empty() {
        project.configure(&format!("source: source\nrecord: {record}\nlocales: [{{locale: nl-NL, root: nl-nl}}]\n"));
        project.sandbox.file("nl-nl/a.md", own(24));
        let outcome = project.run(&["accept", "nl-nl/a.md", "--force", "--type", "MT"]);
        assert_eq!(outcome.code, Some(0), "{}", outcome.whole());
    }
    Repository::new(&project.sandbox, "nl-nl").commit("2026-01-02");
    std::fs::remove_file(project.sandbox.path("source/a.md")).unwrap();
    let list = "Save file 4 now.\n\n- Open the door\n- Close the window\n- Wait for rain\n- Leave at once\n";
    project.source("sub/b.md", &source.replace("Save file 4 now.\n", list));
    Repository::new(&project.sandbox, "source").commit("2026-01-03");
    Some(project)
}

#[test]
fn work_on_a_page_that_was_renamed_is_remembered() {
    for record in ["", "lock"] {
        let Some(project) = renamed(record) else { return };
        let told = |source: &str, own: &str| (source.to_owned(), own.to_owned());
        assert_eq!(heads(&project).len(), 4);
        apply_part(&project, &[told("Close the window", "Sluit het raam"), told("Leave at once", "Ga meteen weg")]);
        assert!(!project.sandbox.path("nl-nl/a.md").exists());
        let left = ["Open the door", "Wait for rain"];
        assert_eq!(heads(&project), left, "{record}");
        Repository::new(&project.sandbox, "nl-nl").commit("2026-01-04");
        assert_eq!(heads(&project), left, "{record}");
        apply_part(&project, &[told("Open the door", "Open de deur"), told("Wait for rain", "Wacht op regen")]);
        project.assert_current();
    }
}

#[test]
fn a_page_is_followed_to_where_it_was_although_another_stood_in_its_place_before() {
    let Some(project) = renamed("") else { return };
    let page = project.text("nl-nl/a.md");
    project.sandbox.file("nl-nl/sub/b.md", "---\nms.date: 1\n---\n\nEen andere pagina.\n");
    Repository::new(&project.sandbox, "nl-nl").commit("2026-01-04");
    std::fs::remove_file(project.sandbox.path("nl-nl/sub/b.md")).unwrap();
    Repository::new(&project.sandbox, "nl-nl").commit("2026-01-05");
    assert_eq!(project.text("nl-nl/a.md"), page);
    let told = |source: &str, own: &str| (source.to_owned(), own.to_owned());
    apply_part(&project, &[told("Close the window", "Sluit het raam"), told("Leave at once", "Ga meteen weg")]);
    let left = ["Open the door", "Wait for rain"];
    assert_eq!(heads(&project), left);
    Repository::new(&project.sandbox, "nl-nl").commit("2026-01-06");
    assert_eq!(heads(&project), left);
}

#[test]
fn rows_that_are_open_do_not_keep_a_table_with_other_columns_from_being_written() {
    let base = "First.\n\n| Name | Use |\n|---|---|\n| Lamp | Light |\n| Pump | Water |\n";
    let head =
        "First.\n\n| Name | Use | Since |\n|---|---|---|\n| Lamp | Light | Monday |\n| Pump | Water | Friday |\n";
    let own = "Eerst.\n\n| Naam | Gebruik |\n|---|---|\n| Lamp | Licht |\n| Pomp | Water |\n";
    let Some(project) = changed(base, head, own) else { return };
    assert_eq!(heads(&project).len(), 3);
    let po = project.po("a.md");
    let row = "msgid \"Lamp | Light | Monday\"\nmsgstr \"\"";
    assert!(po.contains(row), "{po}");
    let po = po.replace(row, &row.replace("msgstr \"\"", "msgstr \"Lamp | Licht | maandag\""));
    let outcome = project.apply(&po, &["--partial"]);
    assert!(outcome.stdout.contains("2 segments appear in the source language"), "{}", outcome.whole());
    let expected =
        "Eerst.\n\n| Name | Use | Since |\n|---|---|---|\n| Lamp | Licht | maandag |\n| Pump | Water | Friday |\n";
    assert!(project.text("nl-nl/a.md").ends_with(expected), "{}", project.text("nl-nl/a.md"));
    assert_eq!(heads(&project), ["Name | Use | Since", "Pump | Water | Friday"]);
    Repository::new(&project.sandbox, "nl-nl").commit("2026-01-04");
    assert_eq!(heads(&project), ["Name | Use | Since", "Pump | Water | Friday"]);
}

#[test]
fn work_that_nothing_remembers_is_handed_out_again_where_it_stands() {
    let Some(project) = renamed("") else { return };
    apply_part(&project, &[("Close the window".into(), "Sluit het raam".into())]);
    // Without the page that it was.
    std::fs::remove_dir_all(project.sandbox.path("nl-nl/.git")).unwrap();
    let queue = project.run(&["queue", "--format", "json"]);
    let segments = queue.json()["items"][0]["segments"].clone();
    let present: Vec<&str> = segments.as_array().unwrap().iter().filter_map(|one| one["present"].as_str()).collect();
    assert!(present.contains(&"Sluit het raam"), "{}", queue.whole());
}

#[test]
fn what_a_person_wrote_is_known_where_the_page_was_renamed() {
    for record in ["", "lock"] {
        let Some(project) = renamed(record) else { return };
        let page = project.text("nl-nl/a.md").replace("Sla bestand 4 nu op.", "Bewaar bestand 4 nu.");
        project.sandbox.file("nl-nl/a.md", page);
        Repository::new(&project.sandbox, "nl-nl").commit("2026-01-04");
        let source = project.text("source/sub/b.md").replace("Save file 4 now.", "Save file 4 again.");
        project.source("sub/b.md", &source);
        Repository::new(&project.sandbox, "source").commit("2026-01-05");
        let again = ("Save file 4 again.", "Sla bestand 4 weer op.");
        let outcome = project.apply(&translated(&project.xliff(), &[again]), &["--partial", "--type", "MT"]);
        assert!(outcome.stdout.contains("edited by a person"), "{record}: {}", outcome.whole());
        let page = ["nl-nl/sub/b.md", "nl-nl/a.md"].into_iter().find(|path| project.sandbox.path(path).exists());
        assert!(project.text(page.unwrap()).contains("Bewaar bestand 4 nu."), "{record}");
    }
}

#[test]
fn a_name_stays_one_whatever_level_its_heading_gets() {
    let base = "# One\n\nText.\n\n### WriteDebug\n\nMore text.\n\n### WriteError\n\nThe last text.\n";
    let own = "# Een\n\nTekst.\n\n### WriteDebug\n\nMeer tekst.\n\n### WriteError\n\nDe laatste tekst.\n";
    let head = base.replace("###", "##").replace("# One\n", "# One\n\nOpen the door to leave.\n\nClose the window.\n");
    let Some(project) = changed(base, &head, own) else { return };
    assert_eq!(heads(&project), ["Open the door to leave.", "Close the window."]);
    apply_part(&project, &[("Open the door to leave.".into(), "Open de deur om te gaan.".into())]);
    assert_eq!(heads(&project), ["Close the window."]);
}

#[test]
fn what_took_the_places_of_others_is_done_where_it_is_translated() {
    let base = "First.\n\nPress the red button at once.\n\nThe lamp goes out.\n\nLast.\n";
    let head = "First.\n\nNothing has to be started by hand.\n\nA service does it every night.\n\nLast.\n";
    let own = "Eerst.\n\nDruk meteen op de rode knop.\n\nDe lamp gaat uit.\n\nTot slot.\n";
    for record in ["microsoft", "lock"] {
        let Some(project) = changed(base, base, own) else { return };
        if record == "lock" {
            project.configure("source: source\nrecord: lock\nlocales: [{locale: nl-NL, root: nl-nl}]\n");
            project.sandbox.file("nl-nl/a.md", own);
            let outcome = project.run(&["accept", "nl-nl/a.md", "--force", "--type", "MT"]);
            assert_eq!(outcome.code, Some(0), "{}", outcome.whole());
        }
        project.source("a.md", head);
        Repository::new(&project.sandbox, "source").commit("2026-01-05");
        apply_part(&project, &[("A service does it every night.".into(), "Een dienst doet het elke nacht.".into())]);
        assert_eq!(heads(&project), ["Nothing has to be started by hand."], "{record}");
        Repository::new(&project.sandbox, "nl-nl").commit("2026-01-06");
        assert_eq!(heads(&project), ["Nothing has to be started by hand."], "{record}");
    }
}
