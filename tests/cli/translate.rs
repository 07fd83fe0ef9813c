//! `locdrift translate`: a command of one's own translates, and nothing wrong is written.

use std::process::Command;

use insta::assert_snapshot;

use crate::handback::Project;
use crate::repository::Repository;
use crate::sandbox::Outcome;

const RECORD: &str = "---\n«record»\n---\n";

/// A translation engine in Python: `answer(request)` returns lines, or what it prints itself.
fn engine(answer: &str) -> String {
    format!(
        "import json, sys, time\n\
         {answer}\n\
         for line in sys.stdin:\n\
         \x20   for answered in answer(json.loads(line)):\n\
         \x20       print(answered if isinstance(answered, str) else json.dumps(answered))\n"
    )
}

/// Writes words in upper case, and leaves placeholders.
const UPPER: &str = "import re\n\
    def upper(text):\n\
    \x20   return ''.join(part if part.startswith('<') else part.upper() for part in re.split(r'(</?[0-9]+/?>)', text))\n";

/// Tells that Python is there, which stands for the engines of this world.
pub(crate) fn has_python() -> bool {
    Command::new("python3").arg("--version").output().is_ok_and(|output| output.status.success())
}

/// A document that changed in three paragraphs, and one that has no translation.
fn project() -> Option<Project> {
    let base = "# Setup\n\nRun `a` now.\n\nSee [the guide](g.md) first.\n\nKeep this one.\n";
    let own = "# Opzet\n\nDoe `a` nu.\n\nZie eerst [de gids](g.md).\n\nHoud dit.\n";
    let head = "# Setup\n\nRun `a` and `b` right now.\n\nSee [the guide](g.md) and wait.\n\nKeep this one.\n\nA new one came here.\n";
    let project = Project::with(base, &format!("{RECORD}{own}"))?;
    Repository::new(&project.sandbox, "nl-nl").commit("2026-01-02");
    project
        .source("a.md", head)
        .source(
            "new.md",
            "---\ntitle: A page of words here\n---\n\n# Page\n\nSome `code` and *marked words* are here.\n",
        )
        .commit();
    Some(project)
}

fn translate(project: &Project, engine: &str, more: &[&str]) -> Outcome {
    project.sandbox.file("engine.py", engine);
    let path = std::env::var("PATH").unwrap_or_default();
    let arguments = [&["translate", "--command", "python3 engine.py"], more].concat();
    project.sandbox.run_with(&arguments, &[("PATH", &path)])
}

#[test]
fn everything_is_translated_and_current() {
    if !has_python() {
        return;
    }
    let Some(project) = project() else { return };
    let answer = "def answer(r): return [{'id': r['id'], 'target': upper(r['source'])}]";
    let outcome = translate(&project, &engine(&format!("{UPPER}{answer}")), &[]);
    assert_snapshot!(outcome.whole());
    assert_snapshot!(project.shown("nl-nl/a.md"));
    assert_snapshot!(project.shown("nl-nl/new.md"));
    project.assert_current();
}

#[test]
fn a_dry_run_shows_the_lines() {
    let Some(project) = project() else { return };
    let outcome = project.run(&["translate", "--dry-run", "nl-nl/a.md"]);
    assert_snapshot!(outcome.whole());
}

#[test]
fn what_does_not_fit_goes_back_with_the_reasons() {
    if !has_python() {
        return;
    }
    let Some(project) = project() else { return };
    let answer = "def answer(r):\n\
        \x20   target = upper(r['source'])\n\
        \x20   if not r['problems']: target = target.replace('<1/>', '')\n\
        \x20   else: open('told', 'a').write(' | '.join(r['problems']) + '\\n')\n\
        \x20   return [{'id': r['id'], 'target': target}]";
    let outcome = translate(&project, &engine(&format!("{UPPER}{answer}")), &[]);
    assert_eq!(outcome.code, Some(0), "{}", outcome.whole());
    assert_eq!(project.text("told"), "<1/> is missing\n<1/> is missing\n");
    project.assert_current();
    // Without a second try the segment stays in the queue, and the rest is written.
    let Some(project) = self::project() else { return };
    let outcome = translate(&project, &engine(&format!("{UPPER}{answer}")), &["--repairs", "0"]);
    assert_snapshot!(outcome.whole());
    let queue = project.run(&["queue", "--format", "json", "nl-nl/a.md"]).json();
    assert_eq!(queue["counts"]["changed"], 1, "{queue}");
}

#[test]
fn damage_goes_back_and_does_not_land() {
    if !has_python() {
        return;
    }
    let damaged = |first_only: bool| {
        let when = if first_only { "if not r['problems']: " } else { "" };
        engine(&format!(
            "def answer(r):\n\
             \x20   open('told', 'a').write(' | '.join(r['problems']) + '\\n')\n\
             \x20   target = 'NU ' + r['source'].replace('now', 'meteen')\n\
             \x20   {when}target = target.replace('7.2', '7,2')\n\
             \x20   return [{{'id': r['id'], 'target': target}}]"
        ))
    };
    let project = |rules: &str| -> Option<Project> {
        let own = format!("{RECORD}# Opzet\n\nInstalleer PowerShell 7.1.\n\nEn meer.\n");
        let project = Project::with("# Setup\n\nInstall PowerShell 7.1.\n\nAnd more.\n", &own)?;
        let root = "source: source\nlocales: [{locale: nl-NL, root: nl-nl}]\n";
        project.configure(&format!("{root}{rules}"));
        project.source("a.md", "# Setup\n\nInstall PowerShell 7.2 now.\n\nAnd more of it now.\n").commit();
        Some(project)
    };
    // What it is told of, it may put right.
    let Some(first) = project("rules: {changed-version: error}\n") else { return };
    let outcome = translate(&first, &damaged(true), &[]);
    assert_eq!(outcome.code, Some(0), "{}", outcome.whole());
    assert_eq!(first.text("told"), "\n\nchanged-version: “7,2” where the source has “PowerShell 7.2”\n");
    first.assert_current();
    // What it does not put right is written with a warning, or stays in the queue.
    let Some(warned) = project("") else { return };
    assert_snapshot!(translate(&warned, &damaged(false), &[]).whole(), @r"
    exit 0
    -- stdout
    a.md (nl-NL): 2 segments translated; current
    a.md (nl-NL): segment f911e48a6613, changed-version: Version altered: “7,2”; the source has “PowerShell 7.2”.
    2 of 2 segments translated
    1 document written
    ");
    warned.assert_current();
    let Some(refused) = project("rules: {changed-version: {MT: error, HT: off}}\n") else { return };
    assert_snapshot!(translate(&refused, &damaged(false), &[]).whole(), @r"
    exit 1
    -- stdout
    a.md (nl-NL): 1 segment translated, 1 left; still stale
    a.md (nl-NL): segment f911e48a6613, changed-version: Version altered: “7,2”; the source has “PowerShell 7.2”.
    1 of 2 segments translated
    1 document written
    ");
    let text = refused.text("nl-nl/a.md");
    assert!(text.contains("PowerShell 7.1.") && text.contains("NU And more of it meteen."), "{text}");
}

#[test]
fn an_engine_that_misbehaves_does_no_harm() {
    if !has_python() {
        return;
    }
    for (answer, expected) in [
        // It prints what is no answer, answers for what nobody asked, and answers again.
        (
            "def answer(r):\n\
             \x20   good = {'id': r['id'], 'target': upper(r['source'])}\n\
             \x20   return ['garbage', {'id': 'x', 'target': 'X'}, good, {**good, 'target': 'AGAIN'}, '[1]']",
            vec!["is not an answer", "was not asked for", "answered again", "not answers", "not asked for"],
        ),
        // It says why it cannot.
        (
            "def answer(r): return [{'id': r['id'], 'error': 'quota \\x1b[31m'}]",
            vec!["the command reports: quota \\u{1b}[31m"],
        ),
        // It returns what it got.
        (
            "def answer(r): return [{'id': r['id'], 'target': r['source']}]",
            vec!["the target is identical to the source"],
        ),
        // It hangs.
        ("def answer(r): time.sleep(60)", vec!["no answer within 1 s"]),
        // It dies.
        ("def answer(r): sys.exit(1)", vec!["ended before it had answered everything"]),
    ] {
        let Some(project) = project() else { return };
        let before = project.text("nl-nl/a.md");
        let outcome = translate(&project, &engine(&format!("{UPPER}{answer}")), &["--timeout", "1"]);
        assert!(expected.iter().any(|text| outcome.whole().contains(text)), "{}", outcome.whole());
        let text = project.text("nl-nl/a.md");
        if answer.contains("AGAIN") {
            assert_eq!(outcome.code, Some(0), "{}", outcome.whole());
            assert!(text.contains("KEEP") || text.contains("A NEW ONE CAME HERE") && !text.contains("AGAIN"), "{text}");
            project.assert_current();
        } else {
            assert_eq!(outcome.code, Some(1), "{}", outcome.whole());
            assert_eq!(text, before, "{}", outcome.whole());
            assert!(!project.sandbox.path("nl-nl/new.md").exists());
        }
    }
    let Some(project) = project() else { return };
    let outcome = project.run(&["translate", "--command", "exec /no/such/command"]);
    assert_eq!(outcome.code, Some(1), "{}", outcome.whole());
    let outcome = project.run(&["translate"]);
    assert_snapshot!(outcome.whole());
}

#[test]
fn answers_that_could_not_be_written_are_kept() {
    if !has_python() {
        return;
    }
    let Some(project) = project() else { return };
    // One segment of the new page fails at first, and the engine cannot say why.
    let answer = "import os\n\
        def answer(r):\n\
        \x20   open('asked', 'a').write(r['path'] + ' ' + r['source'] + '\\n')\n\
        \x20   if r['path'] == 'new.md' and 'code' not in r['source'] and not os.path.exists('well'): sys.exit(1)\n\
        \x20   return [{'id': r['id'], 'target': upper(r['source'])}]";
    let answer = answer.replace("if r['path'] == 'new.md' and 'code' not in r['source']", "if r['source'] == 'Page'");
    let engine = engine(&format!("{UPPER}{answer}"));
    let outcome = translate(&project, &engine, &["--in-flight", "1"]);
    assert_eq!(outcome.code, Some(1), "{}", outcome.whole());
    assert!(outcome.stderr.contains("kept for the next run"), "{}", outcome.whole());
    assert!(!project.sandbox.path("nl-nl/new.md").exists());
    assert_eq!(project.text(".locdrift-cache/.gitignore"), "*\n");
    let before = project.text("asked").lines().count();
    // Another command knows nothing of them.
    project.sandbox.file("well", "");
    let outcome = project.run(&["translate", "--command", "exit 1", "nl-nl/new.md"]);
    assert!(!outcome.stderr.contains("earlier run"), "{}", outcome.whole());
    let outcome = translate(&project, &engine, &["--in-flight", "1"]);
    assert_eq!(outcome.code, Some(0), "{}", outcome.whole());
    project.assert_current();
    let asked = project.text("asked");
    let mut all: Vec<&str> = asked.lines().collect();
    assert!(all.len() > before);
    all.sort_unstable();
    let count = all.len();
    all.dedup();
    // Nothing was asked for twice, but for what was not answered.
    assert_eq!(count, all.len() + 1, "{asked}");
    assert!(!project.sandbox.path(".locdrift-cache").exists());
}

#[test]
fn no_more_is_in_flight_than_may_be_in_repairs_too() {
    if !has_python() {
        return;
    }
    let head: String = (1..9).map(|n| format!("A page of `code` number {n}.\n\n")).collect();
    let Some(project) = Project::with(&head, &format!("{RECORD}Oud.\n")) else { return };
    project.source("a.md", &format!("{head}More.\n")).commit();
    let engine = format!(
        "import json, os, queue, sys, threading, time\n{UPPER}\
         lines, most = queue.Queue(), 0\n\
         def read():\n\
         \x20   for line in sys.stdin: lines.put(line)\n\
         \x20   lines.put(None)\n\
         threading.Thread(target=read, daemon=True).start()\n\
         while True:\n\
         \x20   line = lines.get()\n\
         \x20   if line is None: break\n\
         \x20   time.sleep(0.05)\n\
         \x20   most = max(most, 1 + lines.qsize())\n\
         \x20   open('most', 'w').write(str(most))\n\
         \x20   r = json.loads(line)\n\
         \x20   target = upper(r['source']) if r['problems'] else upper(r['source']).replace('<1/>', '')\n\
         \x20   print(json.dumps({{'id': r['id'], 'target': target}}), flush=True)\n"
    );
    let outcome = translate(&project, &engine, &["--in-flight", "2", "--overwrite-edited"]);
    assert_eq!(outcome.code, Some(0), "{}", outcome.whole());
    let most: usize = project.text("most").parse().unwrap();
    assert!((1..=2).contains(&most), "{most}");
}

#[test]
fn an_engine_that_says_anything_but_answers_is_stopped() {
    if !has_python() {
        return;
    }
    for noise in
        ["sys.stdout.write('x' * 65536)", "print('{}')", "print()", "print(json.dumps({'id': 'x', 'target': 'y'}))"]
    {
        let Some(project) = project() else { return };
        let before = project.text("nl-nl/a.md");
        let outcome = translate(&project, &format!("import json, sys\nwhile True: {noise}\n"), &["--timeout", "1"]);
        assert_eq!(outcome.code, Some(1), "{noise}: {}", outcome.whole());
        assert!(outcome.stderr.contains("no answer within 1 s"), "{noise}: {}", outcome.whole());
        assert_eq!(project.text("nl-nl/a.md"), before);
    }
}

#[cfg(target_os = "linux")]
#[test]
fn an_engine_ends_with_the_run_whatever_ends_that() {
    use std::time::{Duration, Instant};

    if !has_python() {
        return;
    }
    for signal in ["KILL", "TERM", "INT"] {
        let Some(project) = project() else { return };
        // It heeds neither the end of its input nor what one can heed.
        let engine = "import os, signal, time\n\
            for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP): signal.signal(number, signal.SIG_IGN)\n\
            open('pid.new', 'w').write(str(os.getpid()))\n\
            os.rename('pid.new', 'pid')\n\
            while True: time.sleep(60)\n";
        project.sandbox.file("engine.py", engine);
        let mut run = Command::new(env!("CARGO_BIN_EXE_locdrift"))
            .args(["translate", "--command", "python3 engine.py & wait"])
            .current_dir(project.sandbox.path("."))
            .stdout(std::process::Stdio::null())
            .stderr(std::process::Stdio::null())
            .spawn()
            .unwrap();
        let wait = |is_over: &dyn Fn() -> bool| {
            let start = Instant::now();
            while !is_over() && start.elapsed() < Duration::from_secs(20) {
                std::thread::sleep(Duration::from_millis(20));
            }
            assert!(is_over(), "{signal}");
        };
        wait(&|| project.sandbox.path("pid").exists());
        let engine = project.text("pid");
        let alive = || {
            let stat = std::fs::read_to_string(format!("/proc/{engine}/stat")).unwrap_or_default();
            // A dead one may wait for somebody who asks.
            !stat.is_empty() && !stat.contains(") Z ")
        };
        assert!(alive());
        assert!(Command::new("kill").args([&format!("-{signal}"), &run.id().to_string()]).status().unwrap().success());
        run.wait().unwrap();
        wait(&|| !alive());
    }
}

#[test]
fn words_of_a_person_stay() {
    if !has_python() {
        return;
    }
    let answer = "def answer(r): return [{'id': r['id'], 'target': upper(r['source'])}]";
    let engine = engine(&format!("{UPPER}{answer}"));
    // One block of a machine's page was rewritten by a person after its record was made.
    let Some(project) = project() else { return };
    let text = project.text("nl-nl/a.md").replace("Doe `a` nu.", "Voer `a` nu uit, vriend.");
    project.sandbox.file("nl-nl/a.md", text);
    Repository::new(&project.sandbox, "nl-nl").commit("2026-01-03");
    let outcome = translate(&project, &engine, &["nl-nl/a.md"]);
    assert_snapshot!(outcome.whole());
    let text = project.text("nl-nl/a.md");
    assert!(text.contains("Voer `a` nu uit, vriend.") && text.contains("SEE [THE GUIDE](g.md) AND WAIT."), "{text}");
    let outcome = translate(&project, &engine, &["--overwrite-edited"]);
    assert_eq!(outcome.code, Some(0), "{}", outcome.whole());
    project.assert_current();
    // A page that a person made keeps its words; what is new is filled in, and a person says that it is done.
    let Some(project) = self::project() else { return };
    project
        .sandbox
        .file("nl-nl/a.md", project.text("nl-nl/a.md").replace("translationtype: MT", "translationtype: HT"));
    let outcome = translate(&project, &engine, &["nl-nl/a.md"]);
    assert_snapshot!(outcome.whole());
    let text = project.text("nl-nl/a.md");
    assert!(text.contains("Doe `a` nu.") && text.contains("A NEW ONE CAME HERE."), "{text}");
    assert!(text.contains("translationtype: HT"), "{text}");
}

#[test]
fn a_command_of_the_configuration_is_started_in_its_folder() {
    if !has_python() {
        return;
    }
    let Some(project) = project() else { return };
    let answer = "def answer(r): return [{'id': r['id'], 'target': upper(r['source'])}]";
    project.sandbox.file("tools/engine.py", engine(&format!("{UPPER}{answer}")));
    project.configure("source: source\ncommand: python3 tools/engine.py\nlocales: [{locale: nl-NL, root: nl-nl}]\n");
    let path = std::env::var("PATH").unwrap_or_default();
    let outcome = project.sandbox.run_with(&["translate", "--top", "1", "--format", "json"], &[("PATH", &path)]);
    assert_eq!(outcome.code, Some(0), "{}", outcome.whole());
    let documents = outcome.json()["documents"].as_array().unwrap().clone();
    assert_eq!(documents.len(), 1, "{documents:?}");
}
