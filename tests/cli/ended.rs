//! Runs that end early, and runs that meet: no half-written file, none left over, none lost.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::thread::sleep;
use std::time::Instant;

use crate::sandbox::{Sandbox, document, record};

/// How many documents a tree has: enough that a run is still at work when it is ended.
const DOCUMENTS: usize = 60;

const OLD: &str = "# Set up\n\nSave it.\n";
const NEW: &str = "# Set up\n\nSave it twice.\n";
const TRANSLATED: &str = "# Instellen\n\nSla het op.\n";

/// A tree whose translations are stale: every other one by its metadata alone, for `update`, the
/// others by their words, for a translator, whose work is in `work`. `None` without git.
fn stale() -> Option<Sandbox> {
    let sandbox = Sandbox::new();
    let git = |arguments: &[&str]| {
        let mut command = Command::new("git");
        command.args(["-c", "user.name=A", "-c", "user.email=a@example.com", "-c", "core.autocrlf=false"]);
        command.args(arguments).current_dir(sandbox.path("")).env("GIT_CONFIG_GLOBAL", "/dev/null");
        command.status().is_ok_and(|status| status.success())
    };
    for path in paths() {
        sandbox.file(&format!("en-us/{path}"), document("", OLD));
    }
    assert!(git(&["init", "--quiet"]), "this test needs git: install it");
    assert!(git(&["add", "--all"]) && git(&["commit", "--quiet", "--message", "x"]));
    for (at, path) in paths().enumerate() {
        sandbox.file(&format!("nl-nl/{path}"), document(&record(&document("", OLD)), TRANSLATED));
        let new = if at % 2 == 0 { document("ms.date: 01/01/2026\n", OLD) } else { document("", NEW) };
        sandbox.file(&format!("en-us/{path}"), new);
    }
    let queued = sandbox.run(&["queue", "en-us", "nl-nl", "--format", "po", "--out", "work"]);
    assert_eq!(
        queued.stdout,
        format!("Wrote {} files to work. When they are translated: locdrift apply work\n", DOCUMENTS / 2)
    );
    for file in files(&sandbox.path("work/nl-NL")) {
        let text = fs::read_to_string(&file).unwrap().replace("#, fuzzy\n", "");
        let done = text.replace("msgstr \"Sla het op.\"", "msgstr \"Sla het twee keer op.\"");
        assert_ne!(text, done);
        fs::write(&file, done).unwrap();
    }
    Some(sandbox)
}

fn paths() -> impl Iterator<Item = String> {
    (0..DOCUMENTS).map(|at| format!("{at:03}.md"))
}

fn start(sandbox: &Sandbox, arguments: &[&str]) -> Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_locdrift"));
    command.current_dir(sandbox.path("")).env_clear().args(arguments);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
}

/// Every file below a folder, but for those of git.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true if path.ends_with(".git") => {}
            true => found.extend(files(&path)),
            false => found.push(path),
        }
    }
    found.sort();
    found
}

fn temporary(sandbox: &Sandbox) -> Vec<PathBuf> {
    files(&sandbox.path("")).into_iter().filter(|path| is_temporary(path)).collect()
}

fn is_temporary(path: &Path) -> bool {
    let name = path.file_name().unwrap().to_string_lossy();
    name.starts_with(".locdrift-") && name != ".locdrift-files"
}

/// What files hold.
fn contents(files: Vec<PathBuf>) -> Vec<(PathBuf, String)> {
    files.into_iter().map(|file| (file.clone(), fs::read_to_string(file).unwrap())).collect()
}

/// A command that writes.
struct Writer {
    arguments: Vec<String>,
    /// The file or folder that it writes to.
    place: &'static str,
}

fn writers() -> Vec<Writer> {
    let trees = ["--source", "en-us", "--locale", "nl-nl"];
    let writer =
        |place, arguments: &[&str]| Writer { arguments: arguments.iter().map(ToString::to_string).collect(), place };
    let mut accept = writer("nl-nl", &[&["accept", "--force"], &trees[..]].concat());
    accept.arguments.extend(paths());
    vec![
        accept,
        writer("nl-nl", &[&["update"], &trees[..]].concat()),
        writer("nl-nl", &[&["apply"], &trees[..], &["work"]].concat()),
        writer("out", &["queue", "en-us", "nl-nl", "--format", "po", "--out", "out"]),
        writer("queue.json", &["queue", "en-us", "nl-nl", "--format", "json", "--out", "queue.json"]),
        writer("report.json", &["check", "en-us", "nl-nl", "--output", "json=report.json"]),
        writer("known", &["check", "en-us", "nl-nl", "--baseline", "known", "--write-baseline"]),
        writer("locdrift.yml", &["init", "."]),
    ]
}

#[cfg(unix)]
#[test]
fn whatever_ends_a_run_leaves_whole_files_and_no_other() {
    use std::os::unix::process::ExitStatusExt;

    let Some(sandbox) = stale() else { return };
    for writer in writers() {
        let arguments: Vec<&str> = writer.arguments.iter().map(String::as_str).collect();
        let place = sandbox.path(writer.place);
        let written = || if place.is_file() { vec![place.clone()] } else { files(&place) };
        let before = contents(written());
        let restore = || {
            for file in written().iter().filter(|file| before.iter().all(|(known, _)| known != *file)) {
                fs::remove_file(file).unwrap();
            }
            before.iter().for_each(|(file, content)| fs::write(file, content).unwrap());
        };
        let start_of_run = Instant::now();
        let whole = start(&sandbox, &arguments).wait_with_output().unwrap();
        let duration = start_of_run.elapsed();
        let after = contents(written());
        assert!(before != after, "{arguments:?}: {}", String::from_utf8_lossy(&whole.stderr));
        for (round, (signal, number)) in [("HUP", 1), ("INT", 2), ("TERM", 15), ("KILL", 9)].into_iter().enumerate() {
            for part in 0..2_u32 {
                restore();
                let run = start(&sandbox, &arguments);
                // Anywhere in the run, with more weight on its end, where most is written.
                sleep(duration * (5 + 2 * u32::try_from(round).unwrap() + 3 * part) / 16);
                let sent =
                    Command::new("kill").args(["-s", signal, &run.id().to_string()]).stderr(Stdio::null()).status();
                sent.unwrap();
                let status = run.wait_with_output().unwrap().status;
                assert!(status.signal() == Some(number) || status.code() == whole.status.code(), "{signal}: {status}");
                for (file, content) in contents(written()) {
                    let is_list = file.ends_with(".locdrift-files");
                    let is_known = |known: &[(PathBuf, String)]| {
                        known.iter().any(|(path, known)| *path == file && *known == content)
                    };
                    let is_left = signal == "KILL" && is_temporary(&file);
                    assert!(
                        is_left || is_list || is_known(&before) || is_known(&after),
                        "{signal}: {}",
                        file.display()
                    );
                }
                // Nothing can be done about a kill between the two moments at which a file gets its
                // name and its place; what is left then, the next run removes.
                assert!(signal == "KILL" || temporary(&sandbox).is_empty(), "{signal}: {:?}", temporary(&sandbox));
            }
        }
        if writer.place != "locdrift.yml" || !place.exists() {
            let next = start(&sandbox, &arguments).wait_with_output().unwrap();
            assert_ne!(next.status.code(), Some(2), "{}", String::from_utf8_lossy(&next.stderr));
        }
        assert!(contents(written()) == after, "{arguments:?}");
        assert_eq!(temporary(&sandbox), [""; 0].map(PathBuf::from), "{arguments:?}");
        restore();
    }
}

#[test]
fn what_a_dead_run_left_goes_with_the_next_write() {
    let Some(sandbox) = stale() else { return };
    let translations = contents(files(&sandbox.path("nl-nl")));
    for writer in writers() {
        let folder = match writer.place {
            "nl-nl" => sandbox.path("nl-nl"),
            "out" => sandbox.path("out/nl-NL"),
            _ => sandbox.path(""),
        };
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join(".locdrift-aB3dE6.tmp"), "half").unwrap();
        let arguments: Vec<&str> = writer.arguments.iter().map(String::as_str).collect();
        start(&sandbox, &arguments).wait_with_output().unwrap();
        assert_eq!(temporary(&sandbox), [""; 0].map(PathBuf::from), "{arguments:?}");
        translations.iter().for_each(|(file, content)| fs::write(file, content).unwrap());
    }
}

#[test]
fn two_runs_on_one_tree_take_turns() {
    let Some(sandbox) = stale() else { return };
    let arguments = ["update", "--source", "en-us", "--locale", "nl-nl"];
    let runs: Vec<Child> = (0..3).map(|_| start(&sandbox, &arguments)).collect();
    let outputs: Vec<Output> = runs.into_iter().map(|run| run.wait_with_output().unwrap()).collect();
    let mut written = 0;
    for output in outputs {
        assert!(output.status.success(), "{output:?}");
        written += String::from_utf8_lossy(&output.stdout).lines().filter(|line| line.ends_with("current")).count();
    }
    assert_eq!(written, DOCUMENTS / 2, "each document once");
}

#[cfg(unix)]
#[test]
fn a_run_tells_that_it_waits() {
    let Some(sandbox) = stale() else { return };
    fs::create_dir_all(sandbox.path("out")).unwrap();
    for (folder, arguments) in [
        ("nl-nl", &["accept", "--force", "--source", "en-us", "--locale", "nl-nl", "000.md"][..]),
        ("nl-nl", &["update", "--source", "en-us", "--locale", "nl-nl"]),
        ("nl-nl", &["apply", "--source", "en-us", "--locale", "nl-nl", "work"]),
        ("out", &["queue", "en-us", "nl-nl", "--format", "po", "--out", "out"]),
    ] {
        let lock = fs::File::open(sandbox.path(folder)).unwrap();
        lock.lock().unwrap();
        let before = contents(files(&sandbox.path(folder)));
        let mut run = start(&sandbox, arguments);
        let mut told = String::new();
        let mut errors = BufReader::new(run.stderr.take().unwrap());
        errors.read_line(&mut told).unwrap();
        assert_eq!(told, format!("Waiting for another locdrift run that is writing to {folder}.\n"));
        assert!(run.try_wait().unwrap().is_none(), "{arguments:?}");
        assert!(contents(files(&sandbox.path(folder))) == before, "{arguments:?}");
        drop(lock);
        assert!(run.wait_with_output().unwrap().status.success(), "{arguments:?}");
        assert!(contents(files(&sandbox.path(folder))) != before, "{arguments:?}");
    }
    // Whoever only looks waits for nobody.
    let lock = fs::File::open(sandbox.path("nl-nl")).unwrap();
    lock.lock().unwrap();
    for arguments in
        [&["update", "--dry-run", "--source", "en-us", "--locale", "nl-nl"][..], &["check", "en-us", "nl-nl"]]
    {
        assert_eq!(sandbox.run(arguments).stderr, "");
    }
}
