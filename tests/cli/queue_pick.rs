//! A share for each: what of the queue is wanted, and what somebody has already.

use insta::assert_snapshot;
use serde_json::Value;

use crate::handback::Project;

const RECORD: &str = "---\n«record»\n---\n";

/// Four documents: two with text for different owners, one with links alone, one that is missing.
fn project() -> Option<Project> {
    let project = Project::new()?;
    let own = format!("{RECORD}Sla het op.\n");
    project.document("api/a.md", "Save it.\n", &own).document("guide/b.md", "Save it.\n", &own);
    project.document("guide/c.md", "See [this](one.md) page.\n", &format!("{RECORD}Zie [deze](eigen.md) pagina.\n"));
    project.configure(
        "source: source\nlocales: [{locale: nl-NL, root: nl-nl}]\n\
         queue: {max-words: 12, owners: [{owner: '@docs/api', files: [api]}, {owner: Ann, files: [guide/b.md]}]}\n",
    );
    project.commit();
    project.source("api/a.md", "Save it twice, please.\n").source("guide/b.md", "Save it once more.\n");
    project.source("guide/c.md", "See [this](two.md) page.\n");
    project.source("guide/new.md", "---\ntitle: A page\n---\n\nSome words that nobody translated are here today.\n");
    project.commit();
    Some(project)
}

fn queue(project: &Project, arguments: &[&str]) -> Value {
    project.run(&[&["queue", "--format", "json"], arguments].concat()).json()
}

fn paths(project: &Project, arguments: &[&str]) -> Vec<String> {
    let queue = queue(project, arguments);
    let mut paths: Vec<String> =
        queue["items"].as_array().unwrap().iter().map(|item| item["path"].as_str().unwrap().to_owned()).collect();
    paths.sort();
    paths
}

#[test]
fn a_share_is_what_was_asked_for() {
    let Some(project) = project() else { return };
    let all = ["api/a.md", "guide/b.md", "guide/c.md", "guide/new.md"];
    assert_eq!(paths(&project, &[]), all);
    assert_eq!(paths(&project, &["--owner", "@docs/api"]), ["api/a.md"]);
    assert_eq!(paths(&project, &["--owner", "Ann", "--owner", "none"]), ["guide/b.md", "guide/c.md", "guide/new.md"]);
    assert_eq!(paths(&project, &["--status", "missing"]), ["guide/new.md"]);
    assert_eq!(paths(&project, &["--kind", "links"]), ["guide/c.md"]);
    assert_eq!(paths(&project, &["--top", "2"]).len(), 2);
    project.sandbox.file("changed.txt", "README.md\n./source/api/a.md\r\nnl-nl/guide/c.md\nguide/new.md\n");
    assert_eq!(paths(&project, &["--files", "changed.txt"]), ["api/a.md", "guide/c.md", "guide/new.md"]);
    project.sandbox.file("none.txt", "");
    assert_eq!(paths(&project, &["--files", "none.txt"]), [""; 0]);
    let outcome = project.run(&["queue", "--files", "no.txt"]);
    assert_eq!(outcome.code, Some(2), "{}", outcome.whole());
}

#[test]
fn a_batch_keeps_its_name_and_can_be_picked() {
    let Some(project) = project() else { return };
    let before = queue(&project, &[]);
    let ids = |queue: &Value| -> Vec<String> {
        queue["batches"].as_array().unwrap().iter().map(|batch| batch["id"].as_str().unwrap().to_owned()).collect()
    };
    let own = queue(&project, &["--owner", "Ann"]);
    assert!(ids(&before).contains(&ids(&own)[0]), "{before} {own}");
    let id = ids(&own)[0].clone();
    let picked = queue(&project, &["--batch", &id]);
    assert_eq!(ids(&picked), std::slice::from_ref(&id));
    assert_eq!(picked["items"], own["items"], "a share is the same however it was picked");
    // What somebody has is left out, whatever says so.
    for (format, file) in [("json", "a.json"), ("csv", "a.csv"), ("xliff", "a.xlf"), ("po", "a.po")] {
        let exported = project.run(&["queue", "--format", format, "--owner", "Ann"]);
        project.sandbox.file(file, exported.stdout);
        assert_eq!(paths(&project, &["--assigned", file]), ["api/a.md", "guide/c.md", "guide/new.md"], "{format}");
    }
    project.sandbox.file("list.txt", format!("{id}\nguide/c.md\n"));
    assert_eq!(paths(&project, &["--assigned", "list.txt"]), ["api/a.md", "guide/new.md"]);
}

#[test]
fn spreadsheets_get_a_row_a_document() {
    let Some(project) = project() else { return };
    let outcome = project.run(&["queue", "--format", "csv"]);
    let stable = outcome.stdout.replace("\r\n", "\n");
    let stable =
        stable.lines().map(|line| line.split(" days ago").next().unwrap().to_owned() + "…").collect::<Vec<_>>();
    assert!(stable.iter().any(|line| line.contains(",@docs/api,nl-NL,")), "{stable:?}");
    assert_eq!(stable.len(), 5);
    let first = outcome.stdout.lines().next().unwrap().to_owned();
    assert_snapshot!(first);
}

#[test]
fn a_long_checklist_has_pages() {
    let Some(project) = Project::new() else { return };
    for number in 0..101 {
        project.source(&format!("p{number:03}.md"), &format!("---\ntitle: Page {number}\n---\n\nWords {number}.\n"));
    }
    project.document("kept.md", "Kept.\n", &format!("{RECORD}Blijft.\n"));
    project.commit();
    let outcome = project.run(&["queue", "--format", "markdown", "--out", "pages"]);
    assert_eq!(outcome.stdout, "Wrote 2 files to pages.\n", "{}", outcome.whole());
    let (first, second) = (project.text("pages/nl-NL/queue-001.md"), project.text("pages/nl-NL/queue-002.md"));
    assert_eq!((first.matches("- [ ]").count(), second.matches("- [ ]").count()), (100, 1));
    assert!(first.contains("part 1 of 2 · [nl-NL/queue-002.md](queue-002.md) →"), "{first}");
    assert!(second.contains("← [nl-NL/queue-001.md](queue-001.md) · part 2 of 2"), "{second}");
    // On standard output everything is on one page, and a file has no room for two.
    assert_eq!(project.run(&["queue", "--format", "markdown"]).stdout.matches("- [ ]").count(), 101);
    assert_eq!(project.run(&["queue", "--format", "markdown", "--out", "queue.md"]).code, Some(2));
}
