//! Reports to open in a browser: what stands in the file. `tests/browser` opens them.

use serde_json::Value;

use crate::handback::Project;
use crate::sandbox::Sandbox;

const HOSTILE: &str = "</script><script>hit()</script><!-- <img src=x onerror=hit()> \u{202e}&amp;";

/// Returns the data of a page.
fn data(page: &str) -> Value {
    let block = page.split("<script id=\"data\" type=\"application/json\">").nth(1).unwrap();
    serde_json::from_str(block.split("</script>").next().unwrap()).unwrap()
}

fn hostile() -> Option<Project> {
    let project = Project::new()?;
    let page = |text: &str| format!("# Title\n\n{text}\n");
    let own = format!("---\n«record»\n---\n# Titel\n\nOud {HOSTILE}.\n");
    project.document("page.md", &page("Old."), &own).document("same.md", &page("Same."), &own);
    project.commit();
    project.source("page.md", &page(&format!("New {HOSTILE}."))).commit();
    Some(project)
}

#[test]
fn a_page_says_what_the_json_says_and_obeys_nothing() {
    let Some(project) = hostile() else { return };
    project.run(&["check", "--output", "html=report.html", "--output", "json=report.json"]);
    let page = project.text("report.html");
    let report: Value = serde_json::from_str(&project.text("report.json")).unwrap();
    // One block of data and one script, whatever documents say.
    assert_eq!((page.matches("<script").count(), page.matches("</script").count()), (2, 2));
    assert!(!page.contains("<img") && !page.contains('\u{202e}'));
    let data = data(&page);
    let statuses: Vec<u64> = data["docs"].as_array().unwrap().iter().map(|own| own["s"].as_u64().unwrap()).collect();
    assert_eq!(statuses, [1, 0]);
    let words = &report["documents"][0]["drift"]["words"]["changed"];
    assert_eq!((&data["docs"][0]["w"], &data["locales"][0]["words"]), (words, words));
    let change = &data["details"]["0"]["changes"][0];
    assert_eq!(change["tl"], report["documents"][0]["drift"]["changes"][0]["translation_lines"]);
    let new: String = change["diff"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|own| own[0] == 2)
        .map(|own| own[1].as_str().unwrap())
        .collect();
    assert!(new.contains("</script><script>hit()</script>") && new.contains("\\u{202e}"), "{new}");
    assert_eq!(data["details"]["0"]["commands"][0], "locdrift queue nl-nl/page.md");
}

#[test]
fn a_policy_lets_nothing_run_but_what_the_page_is_made_of() {
    let Some(project) = hostile() else { return };
    project.run(&["check", "--output", "html=report.html"]);
    let page = project.text("report.html");
    let policy = page.split("Content-Security-Policy\" content=\"").nth(1).unwrap().split('"').next().unwrap();
    assert!(policy.starts_with("default-src 'none'; script-src 'sha256-"), "{policy}");
    assert!(!policy.contains("unsafe") && !policy.contains("http"), "{policy}");
    let markup = page.split("<script").next().unwrap();
    for attribute in [" onclick", " onload", " style=\"", " src=", "@import", "url("] {
        assert!(!markup.contains(attribute), "{attribute}");
    }
}

#[test]
fn a_folder_has_a_page_for_each_document_with_something_to_show() {
    let Some(project) = hostile() else { return };
    project.run(&["check", "--output", "html=pages/"]);
    let index = data(&project.text("pages/index.html"));
    assert_eq!((index["is_split"].as_bool(), index["details"].as_object().unwrap().len()), (Some(true), 0));
    let shown: Vec<bool> = index["docs"].as_array().unwrap().iter().map(|own| own["d"] == true).collect();
    assert!(shown[0]);
    let page = data(&project.text("pages/documents/0.html"));
    assert_eq!((page["only"].as_u64(), page["docs"].as_array().unwrap().len()), (Some(0), 1));
    assert!(page["details"]["0"]["changes"].as_array().unwrap().len() == 1);
    // A folder that is there is written to, too.
    assert_eq!(project.run(&["check", "--output", "html=pages"]).code, Some(1));
    // It keeps no page of a document that has nothing to show now.
    project.run(&["accept", "--force", "nl-nl/page.md"]);
    assert_eq!(project.run(&["check", "--output", "html=pages", "--no-damage"]).code, Some(0));
    assert!(!project.sandbox.path("pages/documents/0.html").exists());
}

#[test]
fn a_folder_of_pages_overwrites_nothing_that_is_somebodys() {
    let Some(project) = hostile() else { return };
    let check = |folder: &str| project.run(&["check", "--output", &format!("html={folder}")]);
    // A page of a site, a page that somebody changed, and a link to a document.
    project.sandbox.file("nl-nl/index.html", "mine");
    assert_eq!((check("nl-nl/").code, project.text("nl-nl/index.html")), (Some(2), "mine".to_owned()));
    check("pages/");
    project.sandbox.file("pages/documents/0.html", "changed");
    assert_eq!((check("pages/").code, project.text("pages/documents/0.html")), (Some(2), "changed".to_owned()));
    #[cfg(unix)]
    {
        let before = project.text("source/page.md");
        std::fs::create_dir(project.sandbox.path("linked")).unwrap();
        std::os::unix::fs::symlink("../source/page.md", project.sandbox.path("linked/index.html")).unwrap();
        assert_eq!((check("linked/").code, project.text("source/page.md")), (Some(2), before));
    }
}

#[test]
fn a_page_speaks_and_runs_as_its_language_does() {
    let sandbox = Sandbox::new();
    sandbox.source("a.md", "A.\n").translation("a.md", "A.\n");
    sandbox.run(&["check", "source", "nl-nl", "--lang", "ar", "--output", "html=ar.html"]);
    let page = std::fs::read_to_string(sandbox.path("ar.html")).unwrap();
    assert!(page.contains("<html lang=\"ar\" dir=\"rtl\">"), "{}", &page[..200]);
    let data = data(&page);
    assert_eq!(data["locales"][0]["dir"], "ltr");
    assert_ne!(data["words"]["overview"], "Overview");
}

#[test]
fn a_list_of_what_was_reviewed_is_accepted() {
    let Some(project) = hostile() else { return };
    project.sandbox.file("reviewed.txt", "nl-nl/page.md\r\n\r\n");
    let accept =
        |list: &str| project.run(&["accept", "source", "nl-nl", "--force", "--list", list, "--format", "json"]);
    assert_eq!(accept("reviewed.txt").json()["counts"]["written"], 1);
    assert_eq!(project.run(&["check", "source", "nl-nl"]).code, Some(0));
    assert_eq!(accept("nowhere.txt").code, Some(2));
    // A list that names nothing does not stand for everything.
    project.sandbox.file("none.txt", "\n");
    let before = project.text("nl-nl/same.md");
    assert_eq!(accept("none.txt").json()["counts"]["written"], 0);
    assert_eq!(project.text("nl-nl/same.md"), before);
}
