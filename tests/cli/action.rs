//! The GitHub action and the pre-commit hook, as the systems that run them would.

#![cfg(unix)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::process::Command;

use insta::assert_snapshot;
use serde_yaml::Value;

use crate::sandbox::{Outcome, Sandbox};

const ACTION: &str = include_str!("../../action.yml");
const README: &str = include_str!("../../README.md");

fn action() -> Value {
    serde_yaml::from_str(ACTION).unwrap()
}

fn steps() -> Vec<Value> {
    action()["runs"]["steps"].as_sequence().unwrap().clone()
}

fn keys(mapping: &Value) -> BTreeSet<String> {
    mapping.as_mapping().unwrap().keys().map(|key| key.as_str().unwrap().to_owned()).collect()
}

/// What a run of the action left.
struct Run {
    outcome: Outcome,
    outputs: BTreeMap<String, String>,
    summary: String,
}

/// Runs the step that checks, in a folder, as a runner does.
fn run(sandbox: &Sandbox, inputs: &[(&str, &str)]) -> Run {
    let action = action();
    let step = steps().into_iter().find(|step| step["id"] == "check").unwrap();
    let mut command = Command::new("bash");
    command.args(["--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"].as_str().unwrap()]);
    command.current_dir(sandbox.path("")).env_clear().env("PATH", std::env::var_os("PATH").unwrap());
    for (name, value) in step["env"].as_mapping().unwrap() {
        let input = value.as_str().unwrap().strip_prefix("${{ inputs.").unwrap().strip_suffix(" }}").unwrap();
        let given = inputs.iter().find(|(name, _)| *name == input).map(|(_, value)| *value);
        let value = match input {
            "binary" => env!("CARGO_BIN_EXE_locdrift"),
            _ => given.unwrap_or_else(|| action["inputs"][input]["default"].as_str().unwrap()),
        };
        command.env(name.as_str().unwrap(), value);
    }
    fs::create_dir_all(sandbox.path("runner")).unwrap();
    command.env("RUNNER_TEMP", sandbox.path("runner"));
    let (output, summary) = (sandbox.path("runner/output"), sandbox.path("runner/summary"));
    command.env("GITHUB_OUTPUT", &output).env("GITHUB_STEP_SUMMARY", &summary);
    let outcome = Outcome::of(&command.output().unwrap(), &sandbox.path(""));
    let read = |path| fs::read_to_string(path).unwrap_or_default();
    let outputs = read(&output).lines().map(|line| line.split_once('=').unwrap()).fold(
        BTreeMap::new(),
        |mut outputs, (name, value)| {
            outputs.insert(name.to_owned(), value.to_owned());
            outputs
        },
    );
    Run { outcome, outputs, summary: read(&summary) }
}

fn sample() -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox
        .source("current.md", "Same.\n")
        .translation("current.md", "Same.\n")
        .source("stale.md", "New text.\n")
        .translation("stale.md", "Old text.\n")
        .file("nl-nl/orphan.md", "---\ntitle: A\n---\n");
    sandbox
}

#[test]
fn a_denied_run_annotates_counts_and_summarises() {
    let sandbox = sample();
    let run = run(&sandbox, &[("args", "source nl-nl"), ("sarif-file", "locdrift.sarif")]);
    assert_snapshot!(run.outcome.whole(), @"
    exit 1
    -- stdout
    ::error file=nl-nl/stale.md,line=3,endLine=8,title=stale-translation (nl-NL)::The source changed after this translation was made. What changed is unknown: the source is in no git repository (--history names one).
    ::warning file=nl-nl/orphan.md,title=untracked-translation (nl-NL)::This translation does not record which source it was made from.
    ::notice title=locdrift::Next: locdrift queue source nl-nl
    ");
    let outputs: Vec<String> = run.outputs.iter().map(|(name, value)| format!("{name}={value}")).collect();
    assert_snapshot!(outputs.join(" "), @"current=1 errors=1 exit-code=1 invalid=0 missing=0 orphaned=0 stale=1 untracked=1 verdict=denied warnings=1");
    assert!(run.summary.starts_with("## locdrift\n\n❌ **Failed: 1 finding is denied.**"), "{}", run.summary);
    let sarif = fs::read_to_string(sandbox.path("locdrift.sarif")).unwrap();
    assert!(sarif.contains("\"stale-translation\""));
    assert_eq!(fs::read_dir(sandbox.path("runner")).unwrap().count(), 2, "reports are cleaned up");
}

#[test]
fn a_run_that_passes_says_so() {
    let sandbox = Sandbox::new();
    sandbox
        .source("a.md", "Same.\n")
        .translation("a.md", "Same.\n")
        .file("other.yml", "source: source\nlocales: [{locale: nl, root: nl-nl}]\n");
    let run = run(&sandbox, &[("config", "other.yml"), ("format", "human")]);
    assert_eq!(run.outcome.code, Some(0), "{}", run.outcome.stderr);
    assert!(run.outcome.stdout.ends_with("Passed.\n"));
    assert_eq!((run.outputs["verdict"].as_str(), run.outputs["current"].as_str()), ("passed", "1"));
    assert_eq!(run.outputs["errors"], "0");
}

#[test]
fn a_run_that_cannot_be_done_keeps_its_exit_code() {
    let run = run(&Sandbox::new(), &[("args", "nowhere nl-nl")]);
    assert_eq!((run.outcome.code, run.outputs["verdict"].as_str()), (Some(2), "failed"));
    assert_eq!(run.outputs["exit-code"], "2");
    assert_eq!(run.summary, "");
    assert!(run.outcome.stderr.contains("nowhere"), "{}", run.outcome.stderr);
}

#[test]
fn inputs_are_arguments_and_never_code() {
    let sandbox = Sandbox::new();
    let name = "so urce $(touch hit) `touch hit` '; touch hit; \"";
    sandbox.file(&format!("{name}/a.md"), "A.\n").file("nl-nl/a.md", "A.\n");
    let run = run(&sandbox, &[("args", &format!("{name}\nnl-nl\n--exclude\n*.yml\n"))]);
    // Nothing is tracked.
    assert_eq!(run.outcome.code, Some(1), "{}", run.outcome.stderr);
    assert_eq!(run.outputs["untracked"], "1");
    assert!(!sandbox.path("hit").exists());
    for step in steps() {
        assert!(!step["run"].as_str().unwrap().contains("${{"), "{step:?}");
    }
}

#[test]
fn every_output_is_declared_and_set() {
    let run = run(&sample(), &[("args", "source nl-nl")]);
    let set: BTreeSet<String> = run.outputs.into_keys().collect();
    assert_eq!(set, keys(&action()["outputs"]));
}

#[test]
fn the_readme_uses_what_there_is() {
    let inputs = keys(&action()["inputs"]);
    let hooks: Value = serde_yaml::from_str(include_str!("../../.pre-commit-hooks.yaml")).unwrap();
    let mut used = Vec::new();
    for block in README.split("```yaml\n").skip(1) {
        let recipe: Value = serde_yaml::from_str(block.split("```").next().unwrap()).unwrap();
        for job in recipe["jobs"].as_mapping().into_iter().flat_map(|jobs| jobs.values()) {
            for step in job["steps"].as_sequence().unwrap() {
                if step["uses"].as_str().unwrap_or_default().contains("/locdrift@") {
                    assert!(keys(&step["with"]).is_subset(&inputs), "{step:?}");
                    used.push("action");
                }
            }
        }
        for repo in recipe["repos"].as_sequence().into_iter().flatten() {
            assert_eq!(repo["hooks"][0]["id"], hooks[0]["id"]);
            used.push("hook");
        }
    }
    assert_eq!(used, ["action", "hook"]);
}
