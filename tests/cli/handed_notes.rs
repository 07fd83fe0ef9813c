//! What goes out beside the texts: memory, terms, neighbours and links; and the forms for other tools.

use insta::assert_snapshot;

use crate::handback::Project;
use crate::repository::Repository;

const RECORD: &str = "---\n«record»\n---\n";

/// A page that is translated, and one whose new paragraphs it says already.
fn project() -> Option<Project> {
    let project = Project::new()?;
    let said = "Open the **folder** and wait.";
    project.document(
        "known.md",
        &format!("{said}\n\nMore of it.\n"),
        &format!("{RECORD}Open de **map** en wacht.\n\nMeer ervan.\n"),
    );
    project.document("page.md", "First of all.\n\nLast of all.\n", &format!("{RECORD}Ten eerste.\n\nTen slotte.\n"));
    project.sandbox.file("terms.csv", "term,translation,note,use\nfolder,map,not directory,\nAzure,,,keep\n");
    project.configure(
        "source: source\nlocales: [{locale: nl-NL, root: nl-nl}]\nglossary: terms.csv\n\
         forge: https://example.com/org/docs/blob/{rev}/{path}#L{line}\n",
    );
    project.commit();
    project.source("page.md", &format!("First of all.\n\n{said}\n\nUse the folder in Azure.\n\nLast of all.\n"));
    project.commit();
    Some(project)
}

#[test]
fn new_segments_start_from_what_the_locale_has() {
    let Some(project) = project() else { return };
    let head = Repository::new(&project.sandbox, "source").head();
    let po = project.run(&["queue", "--format", "po"]).stdout;
    assert_snapshot!(po.replace(&head, "[head]").split("\n\n").skip(1).collect::<Vec<_>>().join("\n\n"));
    let queue = project.run(&["queue", "--format", "json"]).json();
    let segments = queue["items"][0]["segments"].as_array().unwrap();
    assert_eq!(segments[0]["target"], "Open de **map** en wacht.");
    assert_eq!(segments[0]["memory"], serde_json::json!([{"target": "Open de **map** en wacht.", "path": "known.md"}]));
    assert_eq!(segments[1]["glossary"][0]["translation"], "map");
    let xliff = project.xliff();
    assert_eq!(xliff.matches("state=\"needs-review-translation\"").count(), 1, "{xliff}");
    let queue = project.run(&["queue", "--format", "json", "--no-memory"]).json();
    assert_eq!(queue["items"][0]["segments"][0]["target"], serde_json::Value::Null);
}

#[test]
fn a_target_that_breaks_a_term_is_told() {
    let Some(project) = project() else { return };
    let po = project.run(&["queue", "--format", "po", "--no-memory"]).stdout;
    let with = |first: &str, second: &str| {
        let mut targets = [first, second].into_iter();
        po.split("\n\n")
            .map(|entry| match entry.rfind("msgstr \"\"").filter(|_| entry.contains("msgctxt")) {
                Some(at) => format!("{}msgstr \"{}\"", &entry[..at], targets.next().unwrap()),
                None => entry.to_owned(),
            })
            .collect::<Vec<_>>()
            .join("\n\n")
            + "\n"
    };
    let outcome =
        project.apply(&with("Open de **directory** en wacht.", "Gebruik de map in het blauw."), &["--dry-run"]);
    let told: Vec<&str> = outcome.stdout.lines().filter(|line| line.contains("glossary")).collect();
    assert_eq!(told.len(), 2, "{}", outcome.whole());
    assert!(told[0].contains("the glossary translates “folder” as “map”") && told[1].contains("“Azure”"), "{told:?}");
    let outcome = project.apply(&with("Open de **map** en wacht.", "Gebruik de map in Azure."), &[]);
    assert!(outcome.code == Some(0) && !outcome.stdout.contains("glossary"), "{}", outcome.whole());
    project.assert_current();
    project.sandbox.file("terms.csv", "a,b,c,d\n");
    let outcome = project.run(&["check"]);
    assert_eq!(outcome.code, Some(2), "{}", outcome.whole());
    assert!(outcome.stderr.contains("Invalid glossary terms.csv:1: d."), "{}", outcome.whole());
}

#[test]
fn a_memory_holds_what_is_translated() {
    let Some(project) = project() else { return };
    let outcome = project.run(&["queue", "--format", "tmx"]);
    assert_snapshot!(outcome.whole());
    let outcome = project.run(&["queue", "--format", "tmx", "--out", "memory"]);
    assert_eq!(outcome.stdout, "Wrote 1 file to memory.\n", "{}", outcome.whole());
}

#[test]
fn the_other_xliff_goes_out_and_comes_back() {
    let Some(project) = project() else { return };
    let head = Repository::new(&project.sandbox, "source").head();
    let outcome = project.run(&["queue", "--format", "xliff2"]);
    assert_snapshot!(outcome.whole().replace(&head, "[head]"));
    // As it went out, nothing is final.
    let returned = project.apply(&outcome.stdout, &[]);
    assert_eq!(returned.code, Some(1), "{}", returned.whole());
    let done = outcome
        .stdout
        .replace("state=\"initial\" subState=\"locdrift:needs-review\"", "state=\"reviewed\"")
        .replace("state=\"initial\"", "state=\"translated\"");
    let at = done.rfind("</source>").unwrap() + "</source>".len();
    let done = format!("{}<target>Gebruik de map in Azure.</target>{}", &done[..at], &done[at..]);
    let returned = project.apply(&done, &[]);
    assert_eq!(returned.code, Some(0), "{}", returned.whole());
    assert!(project.text("nl-nl/page.md").contains("Open de **map** en wacht.\n\nGebruik de map in Azure."));
    project.assert_current();
}
