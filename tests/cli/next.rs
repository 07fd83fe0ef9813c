//! What to type next when a run is denied.

use crate::handback::Project;
use crate::repository::Repository;
use crate::sandbox::Sandbox;

/// The last line of a run.
fn last(run: &crate::sandbox::Outcome) -> &str {
    assert_eq!(run.code, Some(1), "{}{}", run.stdout, run.stderr);
    run.stdout.lines().last().unwrap_or_default()
}

const SOURCE: &str = "# Set up\n\nOpen it.\n\nGo [on](one.md).\n";
const OWN: &str = "---\n«record»\n---\n# Instellen\n\nOpen het.\n\nGa [door](one.md).\n";

fn project(head: &str) -> Option<Project> {
    let project = Project::with(SOURCE, OWN)?;
    Repository::new(&project.sandbox, "nl-nl").commit("2026-01-02");
    project.source("a.md", head).commit();
    Some(project)
}

#[test]
fn what_needs_no_translator_is_updated() {
    let Some(project) = project(&SOURCE.replace("one.md", "two.md")) else { return };
    assert_eq!(last(&project.run(&["check"])), "Next: locdrift update");
}

#[test]
fn what_needs_a_translator_is_queued() {
    let Some(project) = project(&SOURCE.replace("Open", "Close")) else { return };
    assert_eq!(last(&project.run(&["check"])), "Next: locdrift queue");
}

#[test]
fn what_was_translated_after_its_record_is_accepted() {
    let Some(project) = project(&SOURCE.replace("Open", "Close")) else { return };
    let text = project.text("nl-nl/a.md").replace("Open het", "Sluit het");
    project.sandbox.file("nl-nl/a.md", text);
    let expected = "Next: locdrift accept nl-nl/a.md";
    assert_eq!(last(&project.run(&["check"])), expected);
    Repository::new(&project.sandbox, "nl-nl").commit("2026-01-03");
    assert_eq!(last(&project.run(&["check"])), expected);
    // What it says is what can be typed.
    assert_eq!(project.run(&["accept", "nl-nl/a.md"]).code, Some(0));
    assert_eq!(project.run(&["check"]).code, Some(0));
}

#[test]
fn an_edit_elsewhere_in_the_translation_is_not_accepted() {
    let Some(project) = project(&SOURCE.replace("Open", "Close")) else { return };
    let text = project.text("nl-nl/a.md").replace("Instellen", "Inrichten");
    project.sandbox.file("nl-nl/a.md", text);
    assert_eq!(last(&project.run(&["check"])), "Next: locdrift queue");
}

#[test]
fn it_names_the_trees_and_documents_of_the_run() {
    let sandbox = Sandbox::new();
    sandbox.source("it's.md", "New.\n").source("b.md", "New.\n").file("nl-nl/x.md", "Los.\n");
    let run = sandbox.run(&["check", "source", "nl-nl", "source/it's.md", "--exclude", "b.md"]);
    assert_eq!(last(&run), "Next: locdrift queue source nl-nl --exclude b.md 'source/it'\\''s.md'");
    sandbox.file("locdrift.yml", "source: source\nlocales: [{locale: nl-NL, root: nl-nl}]\n");
    assert_eq!(last(&sandbox.run(&["check"])), "Next: locdrift queue");
}
