//! The recipes of the guide page on speed, run as they stand there, in the way of the engines that they are for.

#![cfg(unix)]

use std::fs;
use std::process::Command;

use serde_yaml::Value;

use crate::cache::settle;
use crate::repository::Repository;
use crate::sandbox::{Outcome, Sandbox, document, hash_of};

const PAGE: &str = include_str!("../../locales/en-US/guide/speed.md");

/// Returns the code blocks of the page that have a word.
fn block(word: &str) -> &'static str {
    let blocks = PAGE.split("```").skip(1).step_by(2);
    let found: Vec<&str> = blocks.filter(|block| block.contains(word)).collect();
    assert_eq!(found.len(), 1, "{word}");
    found[0].split_once('\n').unwrap().1
}

/// Returns the number that the page gives after some words.
fn number_after(words: &str) -> usize {
    let (_, rest) = PAGE.split_once(words).unwrap();
    rest[..rest.find(|next: char| !next.is_ascii_digit()).unwrap()].parse().unwrap()
}

/// Returns the only step that runs a command, and the only one that uses an action whose name begins so.
fn steps<'a>(steps: &'a Value, action: &str) -> (&'a str, &'a Value) {
    let steps = steps.as_sequence().unwrap();
    let runs: Vec<&str> = steps.iter().filter_map(|step| step["run"].as_str()).collect();
    let is_used = |step: &&Value| step["uses"].as_str().is_some_and(|used| used.starts_with(action));
    let used: Vec<&Value> = steps.iter().filter(is_used).collect();
    assert_eq!((runs.len(), used.len()), (1, 1), "{steps:?}");
    (runs[0], &used[0]["with"])
}

/// Runs a line of a recipe in a folder of the sandbox; the engine gives it some variables.
fn run(sandbox: &Sandbox, folder: &str, line: &str, variables: &[(&str, usize)]) -> Outcome {
    let program = std::path::Path::new(env!("CARGO_BIN_EXE_locdrift"));
    let path = format!("{}:{}", program.parent().unwrap().display(), std::env::var("PATH").unwrap());
    let mut command = Command::new("sh");
    command.args(["-e", "-c", line]).current_dir(sandbox.path(folder)).env_clear().env("PATH", path);
    command.env("HOME", sandbox.path("home")).envs(variables.iter().map(|(name, value)| (name, value.to_string())));
    Outcome::of(&command.output().unwrap(), &sandbox.path(""))
}

/// Runs one part of a check, which may find errors, but says nothing and does not fail.
fn run_part(sandbox: &Sandbox, line: &str, variables: &[(&str, usize)]) {
    let part = run(sandbox, "project", line, variables);
    assert_eq!(part.whole(), "exit 0\n", "{line}");
}

/// Makes a repository with pages of every status in two locales, a budget and a baseline.
fn project() -> Sandbox {
    let sandbox = Sandbox::new();
    let repository = Repository::new(&sandbox, "project");
    let configuration = "source: docs/en\nlocales: docs/{lang}\nbudgets: {stale: 40%, words-to-review: 20}\n";
    sandbox.file("project/locdrift.yml", format!("{configuration}baseline: known.jsonl\n"));
    let text = |number: usize, last: &str| {
        let lines: String = (0..9).map(|line| format!("Page {number} says {}.\n\n", line * number)).collect();
        document("", &format!("# Page {number}\n\n{lines}{last}\n"))
    };
    for number in 0..48 {
        let old = text(number, "Old.");
        let record = format!("ms.openlocfilehash: {}\nms.translationtype: MT\n", hash_of(&old));
        sandbox.file(&format!("project/docs/en/old/{number}.md"), &old);
        for (locale, every) in [("nl", 5), ("de", 7)] {
            if number % every > 0 {
                sandbox.file(&format!("project/docs/{locale}/old/{number}.md"), document(&record, "# Titel\n"));
            }
        }
    }
    repository.commit("2026-01-02");
    for number in (0..48).step_by(3) {
        let old = sandbox.path(&format!("project/docs/en/old/{number}.md"));
        let new = format!("project/docs/en/new/{number}.md");
        match number % 4 {
            0 => sandbox.file(&format!("project/docs/en/old/{number}.md"), text(number, "New.")),
            1 => sandbox.file(&new, text(number, "New.")),
            2 => sandbox.file(&new, text(number, "Old.")),
            _ => &sandbox,
        };
        if number % 4 > 0 {
            fs::remove_file(old).unwrap();
        }
    }
    repository.commit("2026-01-03");
    let known = run(&sandbox, "project", "locdrift check --write-baseline", &[]);
    assert_eq!(known.code, Some(0), "{}", known.whole());
    let path = sandbox.path("project/known.jsonl");
    let half: String = fs::read_to_string(&path).unwrap().lines().step_by(2).map(|line| format!("{line}\n")).collect();
    fs::write(path, half).unwrap();
    repository.commit("2026-01-04");
    sandbox
}

/// Says that a recipe for merging, run where nothing but the parts is, writes what one run writes.
fn assert_whole(sandbox: &Sandbox, folder: &str, recipe: &str) {
    for format in ["json", "github"] {
        let line = recipe.replace("--format github", &format!("--format {format}"));
        let merged = run(sandbox, folder, &line, &[]);
        let mut whole = run(sandbox, "project", &format!("locdrift check --format {format}"), &[]);
        assert_eq!((whole.code, whole.stderr.as_str()), (Some(1), ""));
        assert!(whole.stdout.len() > 1000, "{}", whole.stdout);
        // What to type next is nothing that a report of parts could know.
        whole.stdout = whole.stdout.replace("::notice title=locdrift::Next: locdrift update\n", "");
        assert_eq!(merged.stdout, whole.stdout, "{format}");
        assert_eq!((merged.code, merged.stderr), (whole.code, whole.stderr), "{format}");
    }
}

/// Returns how the page merges the parts.
fn merging() -> String {
    let workflow: Value = serde_yaml::from_str(block("matrix")).unwrap();
    let (report, artifact) = steps(&workflow["jobs"]["whole"]["steps"], "actions/download-artifact@");
    assert_eq!(artifact["merge-multiple"], Value::from(true), "all parts come into one folder");
    report.to_owned()
}

#[test]
fn the_matrix_writes_what_one_run_writes() {
    let sandbox = project();
    let workflow: Value = serde_yaml::from_str(block("matrix")).unwrap();
    let part = &workflow["jobs"]["part"];
    assert_eq!(workflow["jobs"]["whole"]["needs"], "part");
    let (check, artifact) = steps(&part["steps"], "actions/upload-artifact@");
    let mut names = Vec::new();
    fs::create_dir(sandbox.path("artifacts")).unwrap();
    for number in part["strategy"]["matrix"]["shard"].as_sequence().unwrap() {
        let number = number.as_u64().unwrap().to_string();
        let given = |text: &str| text.replace("${{ matrix.shard }}", &number);
        run_part(&sandbox, &given(check), &[]);
        let file = given(artifact["path"].as_str().unwrap());
        fs::rename(sandbox.path(&format!("project/{file}")), sandbox.path(&format!("artifacts/{file}"))).unwrap();
        names.push(given(artifact["name"].as_str().unwrap()));
    }
    names.dedup();
    assert_eq!(names, ["part-1", "part-2", "part-3", "part-4"]);
    assert_whole(&sandbox, "artifacts", &merging());
}

#[test]
fn indexed_jobs_and_arrays_write_what_one_run_writes() {
    let sandbox = project();
    let lines: Vec<&str> = block("JOB_COMPLETION_INDEX").lines().collect();
    let [job, task] = lines[..] else { panic!("{lines:?}") };

    let completions = number_after("`completions: ");
    fs::create_dir(sandbox.path("shared")).unwrap();
    let shared = sandbox.path("shared").display().to_string();
    for index in 0..completions {
        run_part(&sandbox, &job.replace("/shared", &shared), &[("JOB_COMPLETION_INDEX", index)]);
    }
    assert_eq!(fs::read_dir(&shared).unwrap().count(), completions);
    assert_whole(&sandbox, "shared", &merging());

    let count = number_after("`--array=1-");
    for id in 1..=count {
        run_part(&sandbox, task, &[("SLURM_ARRAY_TASK_ID", id), ("SLURM_ARRAY_TASK_COUNT", count)]);
    }
    assert_whole(&sandbox, "project", &merging());
}

#[test]
fn the_cache_of_an_earlier_job_changes_nothing_and_is_used() {
    let sandbox = project();
    let job: Value = serde_yaml::from_str(block("actions/cache")).unwrap();
    let (check, cache) = steps(&job, "actions/cache@");
    let cache = cache["path"].as_str().unwrap();
    fs::remove_dir_all(sandbox.path("home")).unwrap();
    settle();

    // Every job checks out anew, into a folder of the same name.
    let mut runs = Vec::new();
    let mut written = Vec::new();
    for _ in ["cold", "warm"] {
        Repository::new(&sandbox, "project").git(&["clone", "--quiet", ".", "../job"], "");
        if sandbox.path("kept").is_dir() {
            fs::rename(sandbox.path("kept"), sandbox.path(&format!("job/{cache}"))).unwrap();
        }
        runs.push(run(&sandbox, "job", check, &[]).whole());
        fs::rename(sandbox.path(&format!("job/{cache}")), sandbox.path("kept")).unwrap();
        fs::remove_dir_all(sandbox.path("job")).unwrap();
        let files: Vec<_> = fs::read_dir(sandbox.path("kept")).unwrap().map(|file| file.unwrap().path()).collect();
        written.push(files.iter().map(|file| (file.clone(), fs::read(file).unwrap())).collect::<Vec<_>>());
    }
    assert_eq!(runs[0], runs[1]);
    let without = check.replace(&format!("--cache {cache}"), "--no-cache");
    assert_ne!(without, check);
    assert_eq!(runs[0], run(&sandbox, "project", &without, &[]).whole());
    // Nothing was left to write in the second run.
    assert!(!written[0].is_empty());
    assert_eq!(written[0], written[1]);
    assert!(!sandbox.path("home").exists(), "the cache of the user is not used");
}
