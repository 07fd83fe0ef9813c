//! What is there is never lost: killed runs, links, places that cannot be written to.

use std::collections::BTreeMap;
use std::fs;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use insta::assert_snapshot;

use crate::handback::{Project, translated, undated};

const OWN: &str = "---\n«record»\n---\n\nTekst. [Link](one.md)\n";

type Files = BTreeMap<String, Vec<u8>>;

/// How many documents a run writes that is killed.
const MANY: usize = 80;

/// Many documents whose links changed, and one that moved.
fn many(text: &str) -> Option<Project> {
    let project = Project::new()?;
    for n in 0..MANY {
        project.document(&format!("{n:03}.md"), &format!("Text {n}. [Link](one.md)\n"), OWN);
    }
    project.document("moved.md", "---\nms.date: 1\n---\n\nMoves.\n", "---\n«record»\n---\n\nVerhuist.\n").commit();
    for n in 0..MANY {
        project.source(&format!("{n:03}.md"), &format!("{text} {n}. [Link](two.md)\n"));
    }
    fs::rename(project.sandbox.path("source/moved.md"), project.sandbox.path("source/to.md")).unwrap();
    project.commit();
    Some(project)
}

fn undated_files(project: &Project) -> Files {
    let files = project.files("nl-nl").into_iter();
    files.map(|(path, content)| (path, undated(std::str::from_utf8(&content).unwrap()).into_bytes())).collect()
}

/// Kills runs later and later until one is through. Whatever the moment, each file is what it was or
/// what it is to be.
fn kill(project: &Project, arguments: &[&str]) {
    let originals = project.files("nl-nl");
    let old = undated_files(project);
    let whole = project.run(arguments);
    assert!(whole.stdout.contains("documents written"), "{}", whole.whole());
    let new = undated_files(project);
    let restore = |files: &Files| {
        for path in files.keys().filter(|path| !originals.contains_key(*path)) {
            fs::remove_file(project.sandbox.path(&format!("nl-nl/{path}"))).unwrap();
        }
        for (path, content) in originals.iter().filter(|(path, content)| files.get(*path) != Some(content)) {
            project.sandbox.file(&format!("nl-nl/{path}"), content);
        }
    };
    restore(&project.files("nl-nl"));
    let start = Instant::now();
    let (mut delay, mut halfway) = (Duration::ZERO, 0);
    while start.elapsed() < Duration::from_secs(2) || halfway == 0 {
        let mut command = Command::new(env!("CARGO_BIN_EXE_locdrift"));
        command.current_dir(project.sandbox.path("")).args(arguments).stdout(Stdio::null()).stderr(Stdio::null());
        let mut run = command.spawn().unwrap();
        std::thread::sleep(delay);
        let is_through = run.try_wait().unwrap().is_some();
        run.kill().unwrap();
        run.wait().unwrap();
        let files = undated_files(project);
        for (path, content) in &files {
            let is_beside = path.starts_with(".locdrift-");
            assert!(is_beside || old.get(path) == Some(content) || new.get(path) == Some(content), "{path}");
        }
        assert!(files.contains_key("moved.md") || files.contains_key("to.md") || !old.contains_key("moved.md"));
        assert!(old.keys().all(|path| files.contains_key(path) || path == "moved.md"), "no file is gone");
        // What is left beside is no document, and the next run is not held up by it.
        halfway += usize::from(old.iter().any(|(path, content)| files.get(path) != Some(content)) && files != new);
        if is_through {
            break;
        }
        if halfway == 3 {
            let again = project.run(arguments);
            assert_eq!(again.code, Some(0), "{}", again.whole());
            let after = undated_files(project);
            assert!(after.iter().all(|(path, content)| path.starts_with(".locdrift-") || new[path] == *content));
        }
        restore(&project.files("nl-nl"));
        delay += Duration::from_millis(5);
    }
    assert!(halfway > 0, "no run was killed while it wrote");
}

#[test]
fn an_update_may_be_killed_at_any_time() {
    let Some(project) = many("Text") else { return };
    kill(&project, &["update"]);
}

#[test]
fn files_may_be_applied_again_after_a_kill() {
    let Some(project) = many("New") else { return };
    let texts: Vec<(String, String)> =
        (0..MANY).map(|n| (format!("New {n}. [Link](two.md)"), format!("Nieuw {n}. [Link](two.md)"))).collect();
    let texts: Vec<(&str, &str)> = texts.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
    project.sandbox.file("returned", translated(&project.xliff(), &[&texts[..], &[("Moves.", "Verhuist.")]].concat()));
    kill(&project, &["apply", "returned"]);
}

#[cfg(unix)]
#[test]
fn no_link_is_followed_and_none_is_replaced() {
    use std::os::unix::fs::symlink;
    let Some(project) = Project::with("Text.\n", OWN) else { return };
    project.source("a.md", "New text.\n").source("deep/new.md", "---\nms.date: 1\n---\n\nNew.\n").commit();
    let returned = translated(&project.xliff(), &[("New text.", "Nieuwe tekst."), ("New.", "Nieuw.")]);
    let own = project.text("nl-nl/a.md");
    project.sandbox.file("elsewhere/a.md", &own);
    fs::remove_file(project.sandbox.path("nl-nl/a.md")).unwrap();
    symlink(project.sandbox.path("elsewhere/a.md"), project.sandbox.path("nl-nl/a.md")).unwrap();
    symlink(project.sandbox.path("elsewhere"), project.sandbox.path("nl-nl/deep")).unwrap();
    project.document("other.md", "Other.\n", "---\n«record»\n---\n\nAnders.\n");
    assert_snapshot!(project.apply(&returned, &[]).whole(), @r"
    exit 1
    -- stdout
    a.md (nl-NL): its versions cannot be read: it is a symbolic link, which locdrift does not follow
    deep/new.md (nl-NL): its versions cannot be read: it is a symbolic link, which locdrift does not follow
    2 documents refused
    ");
    assert_snapshot!(project.run(&["update"]).whole(), @"
    exit 0
    -- stdout
    2 documents left for a person
    ");
    assert_snapshot!(project.run(&["accept", "a.md", "--force"]).whole(), @r"
    exit 1
    -- stdout
    a.md (nl-NL)
      Nothing to compare: this document is invalid.

    a.md (nl-NL): its versions cannot be read: it is a symbolic link, which locdrift does not follow
    1 document refused
    ");
    assert_eq!(project.files("elsewhere"), BTreeMap::from([("a.md".to_owned(), own.into_bytes())]));
    assert!(fs::symlink_metadata(project.sandbox.path("nl-nl/a.md")).unwrap().is_symlink());
}

#[test]
fn a_place_that_cannot_be_written_to_is_named() {
    let Some(project) = Project::with("Text.\n", OWN) else { return };
    project.source("a.md", "New text.\n").source("deep/new.md", "---\nms.date: 1\n---\n\nNew.\n").commit();
    let returned = translated(&project.xliff(), &[("New text.", "Nieuwe tekst."), ("New.", "Nieuw.")]);
    project.sandbox.file("nl-nl/deep", "A file where a folder has to be.");
    let outcome = project.apply(&returned, &[]);
    assert_snapshot!(outcome.whole(), @"
    exit 1
    -- stdout
    a.md (nl-NL): 1 segment translated; current
    deep/new.md: Cannot write nl-nl/deep/new.md: not a folder.
    1 document written · 1 document refused
    ");
    assert_eq!(project.text("nl-nl/deep"), "A file where a folder has to be.");
    assert_eq!(project.files("nl-nl").len(), 2);
}

#[cfg(unix)]
#[test]
fn a_read_only_folder_keeps_its_files() {
    use std::os::unix::fs::PermissionsExt;
    let Some(project) = Project::with("Text.\n", OWN) else { return };
    project.source("a.md", "New text.\n").commit();
    let returned = translated(&project.xliff(), &[("New text.", "Nieuwe tekst.")]);
    let before = project.files("nl-nl");
    let permit = |mode| fs::set_permissions(project.sandbox.path("nl-nl"), fs::Permissions::from_mode(mode)).unwrap();
    permit(0o555);
    // Permissions mean nothing to the superuser.
    let may_write = fs::write(project.sandbox.path("nl-nl/probe"), "").is_ok();
    if !may_write {
        let outcome = project.apply(&returned, &[]).whole();
        assert_eq!(outcome, "exit 2\n-- stderr\nerror: Cannot write nl-nl/a.md: permission denied.\n");
        assert_eq!(project.files("nl-nl"), before);
    }
    permit(0o755);
}

#[cfg(unix)]
#[test]
fn permissions_stay() {
    use std::os::unix::fs::PermissionsExt;
    let Some(project) = Project::with("Text.\n", OWN) else { return };
    project.source("a.md", "New text.\n").commit();
    let file = project.sandbox.path("nl-nl/a.md");
    fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).unwrap();
    assert_eq!(project.apply(&translated(&project.xliff(), &[("New text.", "Nieuw.")]), &[]).code, Some(0));
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o640);
}

/// A hundred megabytes that mean nothing, with memory for a fraction of them.
#[cfg(target_os = "linux")]
#[test]
fn a_large_file_needs_little_memory() {
    use std::io::Write as _;
    let Some(project) = Project::with("Text.\n", OWN) else { return };
    project.source("a.md", "New text.\n").commit();
    let returned = translated(&project.xliff(), &[("New text.", "Nieuwe tekst.")]);
    let (before, after) = returned.split_once("</trans-unit>").unwrap();
    let mut file = std::io::BufWriter::new(fs::File::create(project.sandbox.path("large")).unwrap());
    file.write_all(before.as_bytes()).unwrap();
    let note = format!("<note>{}</note>\n", "x".repeat(1000));
    (0..100_000).for_each(|_| file.write_all(note.as_bytes()).unwrap());
    write!(file, "</trans-unit>{after}").unwrap();
    file.flush().unwrap();
    let program = env!("CARGO_BIN_EXE_locdrift");
    let limited = |file: &str| {
        let script = format!("ulimit -v 400000; exec {program} apply {file}");
        let output = Command::new("sh").arg("-c").arg(script).current_dir(project.sandbox.path("")).output().unwrap();
        crate::sandbox::Outcome::of(&output, &project.sandbox.path("")).whole()
    };
    assert_snapshot!(limited("large"), @"
    exit 0
    -- stdout
    a.md (nl-NL): 1 segment translated; current
    1 document written
    ");
    project.assert_current();
    // One text of that length is not even read to its end.
    project.sandbox.file("long", format!("{before}<note>{}", "x".repeat(8 << 20)));
    assert_snapshot!(limited("long"), @r"
    exit 2
    -- stderr
    error: Cannot import long:22: This text is longer than the limit of 4,194,304 bytes.
    ");
}
