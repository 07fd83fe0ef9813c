//! The GitHub action and the pre-commit hook, as the systems that run them would.

#![cfg(unix)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::process::Command;

use insta::assert_snapshot;
use serde_yaml::Value;

use crate::repository::{Repository, git, is_git_here};
use crate::sandbox::{Outcome, Sandbox, record};

const ACTION: &str = include_str!("../../action.yml");
const README: &str = concat!(include_str!("../../README.md"), include_str!("../../locales/en-US/guide/ci.md"));

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
    run_step("check", sandbox, "", inputs, &[])
}

/// Runs a step in a folder of the sandbox; `context` has what the runner knows beside the inputs, and its own
/// variables.
fn run_step(id: &str, sandbox: &Sandbox, folder: &str, inputs: &[(&str, &str)], context: &[(&str, &str)]) -> Run {
    let action = action();
    let step = steps().into_iter().find(|step| step["id"] == id).unwrap();
    let mut command = Command::new("bash");
    command.args(["--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"].as_str().unwrap()]);
    let path = std::env::var("PATH").unwrap();
    let path = format!("{}:{path}", sandbox.path("bin").display());
    command.current_dir(sandbox.path(folder)).env_clear().env("PATH", path).env("HOME", sandbox.path(""));
    for (name, value) in step["env"].as_mapping().unwrap() {
        let wanted = value.as_str().unwrap().strip_prefix("${{ ").unwrap().strip_suffix(" }}").unwrap();
        let given = |list: &[(&str, &str)], wanted: &str| {
            list.iter().find(|(name, _)| *name == wanted).map(|(_, value)| (*value).to_owned())
        };
        let value = match wanted.strip_prefix("inputs.") {
            Some("binary") => env!("CARGO_BIN_EXE_locdrift").to_owned(),
            Some("token") => "secret".to_owned(),
            Some(input) => {
                given(inputs, input).unwrap_or_else(|| action["inputs"][input]["default"].as_str().unwrap().to_owned())
            }
            None => given(context, wanted).unwrap_or_default(),
        };
        command.env(name.as_str().unwrap(), value);
    }
    for (name, value) in context.iter().filter(|(name, _)| name.starts_with("GITHUB_") || name.starts_with("RUNNER_")) {
        command.env(name, value);
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
    assert_snapshot!(run.outcome.whole(), @r"
    exit 1
    -- stdout
    ::error file=nl-nl/stale.md,line=3,endLine=8,title=stale-translation (nl-NL)::The source changed after this translation was made; what changed is unknown: the source is not in a git repository (name one with --history).
    ::warning file=nl-nl/orphan.md,title=untracked-translation (nl-NL)::This translation does not record which source it was made from.
    ::notice title=locdrift::Next: locdrift queue source nl-nl
    ");
    let outputs: Vec<String> = run.outputs.iter().map(|(name, value)| format!("{name}={value}")).collect();
    assert_snapshot!(outputs.join(" "), @"current=1 errors=1 exit-code=1 invalid=0 locales=nl-NL  missing=0 orphaned=0 stale=1 untracked=1 verdict=denied warnings=1");
    assert!(run.summary.starts_with("## locdrift\n\n❌ **Failed: 1 error.**"), "{}", run.summary);
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
    assert_snapshot!(run.outcome.whole(), @r"
    exit 2
    -- stdout
    ::error title=locdrift::Cannot read the source folder nowhere: no such file or folder.
    -- stderr
    error: Cannot read the source folder nowhere: no such file or folder.
    ");
    assert_snapshot!(run.summary, @r"
    ## locdrift

    ❌ **The check could not be run.**

        error: Cannot read the source folder nowhere: no such file or folder.
    ");
}

#[test]
fn a_mistake_in_the_configuration_is_shown_where_it_is() {
    let sandbox = Sandbox::new();
    sandbox.file("workspace/a folder, 100%/locdrift.yml", "source: docs\nlocales: nl\nbudget: {stale: 5%}\n");
    let workspace = sandbox.path("workspace");
    let context = [("GITHUB_WORKSPACE", workspace.to_str().unwrap())];
    let run = run_step("check", &sandbox, "workspace/a folder, 100%", &[], &context);
    assert_snapshot!(run.outcome.whole(), @r"
    exit 2
    -- stdout
    ::error file=a folder%2C 100%25/locdrift.yml,line=3,col=1,title=locdrift::Unknown key “budget”. Did you mean “budgets”?
    -- stderr
    error: Unknown key “budget”.
     --> locdrift.yml:3:1
      |
    3 | budget: {stale: 5%}
      | ^^^^^^
      Did you mean “budgets”?
    ");
    assert_snapshot!(run.summary, @r"
    ## locdrift

    ❌ **The check could not be run.**

        error: Unknown key “budget”.
         --> locdrift.yml:3:1
          |
        3 | budget: {stale: 5%}
          | ^^^^^^
          Did you mean “budgets”?
    ");
}

#[test]
fn a_report_is_kept_as_an_artifact() {
    let sandbox = sample();
    let run = run(&sandbox, &[("args", "source nl-nl"), ("artifact", "translations")]);
    assert_eq!(run.outputs["verdict"], "denied");
    let kept = |name: &str| fs::read_to_string(sandbox.path("runner/locdrift-report").join(name)).unwrap();
    let again = sandbox.run(&["report", "runner/locdrift-report/report.json", "--format", "json"]);
    assert_eq!(again.stdout, kept("report.json"));
    assert!(kept("index.html").starts_with("<!DOCTYPE html>"));
    let step = steps().into_iter().find(|step| step["name"] == "Keep the report").unwrap();
    assert!(step["if"].as_str().unwrap().contains("inputs.artifact != ''"));
    assert_eq!(step["with"]["path"], "${{ runner.temp }}/locdrift-report");
}

#[test]
fn sarif_is_written_where_it_is_uploaded_from() {
    let sandbox = Sandbox::new();
    sandbox.file("workspace/docs/source/a.md", "A.\n").file("workspace/docs/nl-nl/a.md", "A.\n");
    let workspace = sandbox.path("workspace");
    let context = [("GITHUB_WORKSPACE", workspace.to_str().unwrap())];
    let inputs = [("args", "source nl-nl"), ("sarif-file", "locdrift.sarif")];
    run_step("check", &sandbox, "workspace/docs", &inputs, &context);
    assert!(fs::read_to_string(sandbox.path("workspace/locdrift.sarif")).unwrap().contains("docs/nl-nl/a.md"));
}

/// A `curl` that has what lies in a folder.
const CURL: &str = r#"#!/bin/sh
while [ $# -gt 1 ]; do
  if [ "$1" = --output ]; then to=$2; fi
  shift
done
echo "$1" >> "$RUNNER_TEMP/asked"
cp "$RUNNER_TEMP/../release/${1##*/}" "$to" 2> /dev/null || { echo "curl: (22) The requested URL returned error: 404" >&2; exit 22; }
"#;

const COMMIT: &str = "0123456789abcdef0123456789abcdef01234567";

/// A copy of the action, as a runner has it, and a release of its version.
fn with_release() -> Sandbox {
    use std::os::unix::fs::PermissionsExt;
    let sandbox = Sandbox::new();
    let may_run = |path| fs::set_permissions(sandbox.path(path), fs::Permissions::from_mode(0o755)).unwrap();
    for part in ["Cargo.lock", "build.rs", "src/lib.rs", "locales/a.ftl"] {
        sandbox.file(&format!("action/{part}"), "");
    }
    sandbox
        .file("action/Cargo.toml", "[package]\nversion = \"1.2.3\"\n\n[dependencies]\nother = { version = \"4\" }\n");
    sandbox.file("bin/curl", CURL);
    may_run("bin/curl");
    let name = "locdrift-x86_64-unknown-linux-musl";
    let program = "#!/bin/sh\ntouch \"$RUNNER_TEMP/ran\"\necho 'locdrift 1.2.3 (012345678 2026-01-31)'\n";
    sandbox.file(&format!("release/{name}/locdrift"), program).file(&format!("release/{name}/README.md"), "");
    may_run(&format!("release/{name}/locdrift"));
    let pack = format!("tar -czf {name}.tar.gz {name} && sha256sum {name}.tar.gz > SHA256SUMS");
    let packed = Command::new("sh").args(["-c", &pack]).current_dir(sandbox.path("release")).status().unwrap();
    assert!(packed.success());
    sandbox
}

/// Runs the step that fetches the release, for what stands after `@` in a workflow.
fn fetch(sandbox: &Sandbox, reference: &str, system: (&str, &str)) -> Run {
    let action = sandbox.path("action");
    let context = [
        ("github.action_ref", reference),
        ("github.action_repository", "org/locdrift"),
        ("GITHUB_SERVER_URL", "https://github.com"),
        ("GITHUB_ACTION_PATH", action.to_str().unwrap()),
        ("RUNNER_OS", system.0),
        ("RUNNER_ARCH", system.1),
    ];
    run_step("release", sandbox, "", &[], &context)
}

const LINUX: (&str, &str) = ("Linux", "X64");

#[test]
fn the_release_of_the_version_is_fetched_and_compared() {
    let mut asked_for = Vec::new();
    for reference in ["v1.2.3", "v1", COMMIT] {
        let sandbox = with_release();
        let run = fetch(&sandbox, reference, LINUX);
        assert_eq!((run.outcome.whole().as_str(), run.outputs.len()), ("exit 0\n", 0), "{reference}");
        asked_for.push(asked(&sandbox));
        assert!(sandbox.path("runner/locdrift/bin/locdrift").exists());
        assert_eq!(sandbox.path("runner/ran").exists(), reference == COMMIT);
        let _ = fs::remove_file(sandbox.path("runner/ran"));
        assert_eq!(fs::read_dir(sandbox.path("runner")).unwrap().count(), 1, "nothing else is left");
    }
    asked_for.dedup();
    assert_snapshot!(asked_for.concat(), @"
    https://github.com/org/locdrift/releases/download/v1.2.3/SHA256SUMS
    https://github.com/org/locdrift/releases/download/v1.2.3/locdrift-x86_64-unknown-linux-musl.tar.gz
    ");
}

#[test]
fn without_a_release_it_is_built_once() {
    let sandbox = with_release();
    let told = |reference, system| {
        let run = fetch(&sandbox, reference, system);
        assert_eq!(run.outputs["key"].len(), 64);
        fs::remove_file(sandbox.path("runner/output")).unwrap();
        assert!(!sandbox.path("runner/locdrift").exists());
        (run.outputs["key"].clone(), run.outcome.whole())
    };
    let (key, branch) = told("main", LINUX);
    let (_, local) = told("", LINUX);
    let (_, system) = told("v1.2.3", ("FreeBSD", "X64"));
    assert_eq!(asked(&sandbox), "");
    let (_, other) = told("f123456789abcdef0123456789abcdef01234567", LINUX);
    fs::remove_file(sandbox.path("release/locdrift-x86_64-unknown-linux-musl.tar.gz")).unwrap();
    let (same, missing) = told("v1.2.3", LINUX);
    fs::remove_file(sandbox.path("release/SHA256SUMS")).unwrap();
    let (_, none) = told("v1.2.3", LINUX);
    assert_snapshot!([branch, local, system, other, missing, none].join("\n"), @r"
    exit 0
    -- stdout
    ::notice title=locdrift::main is not a release tag. Building locdrift with cargo instead, which takes a few minutes the first time.

    exit 0
    -- stdout
    ::notice title=locdrift::This copy is not a release tag. Building locdrift with cargo instead, which takes a few minutes the first time.

    exit 0
    -- stdout
    ::notice title=locdrift::There is no release for FreeBSD on X64. Building locdrift with cargo instead, which takes a few minutes the first time.

    exit 0
    -- stdout
    ::notice title=locdrift::Release v1.2.3 was built from a different commit than f123456789abcdef0123456789abcdef01234567. Building locdrift with cargo instead, which takes a few minutes the first time.

    exit 0
    -- stdout
    ::notice title=locdrift::Cannot download locdrift-x86_64-unknown-linux-musl.tar.gz of release v1.2.3. Building locdrift with cargo instead, which takes a few minutes the first time.
    -- stderr
    curl: (22) The requested URL returned error: 404

    exit 0
    -- stdout
    ::notice title=locdrift::Cannot download SHA256SUMS of release v1.2.3. Building locdrift with cargo instead, which takes a few minutes the first time.
    -- stderr
    curl: (22) The requested URL returned error: 404
    ");
    assert_eq!(key, same);
    sandbox.file("action/src/lib.rs", "// changed\n");
    assert_ne!(told("main", LINUX).0, key, "what is built is another program");

    let condition = |id: &str| steps().into_iter().find(|step| step["id"] == id).unwrap()["if"].clone();
    assert_eq!(condition("release"), "inputs.binary == ''");
    assert_eq!(condition("build"), "steps.release.outputs.key != '' && steps.earlier.outputs.cache-hit != 'true'");
}

#[test]
fn a_release_with_a_wrong_checksum_is_never_run() {
    let name = "locdrift-x86_64-unknown-linux-musl.tar.gz";
    let sums = [format!("{}  {name}\n", "0".repeat(64)), format!("{}  other.tar.gz\n", "0".repeat(64)), String::new()];
    let mut told = Vec::new();
    for sums in sums {
        let sandbox = with_release();
        sandbox.file("release/SHA256SUMS", sums);
        let run = fetch(&sandbox, COMMIT, LINUX);
        told.push(run.outcome.whole());
        assert!(run.outputs.is_empty(), "and nothing else is built in its place");
        assert!(!sandbox.path("runner/ran").exists() && !sandbox.path("runner/locdrift").exists());
    }
    told.dedup();
    assert_snapshot!(told.concat(), @r"
    exit 1
    -- stdout
    ::error title=locdrift::The checksum of locdrift-x86_64-unknown-linux-musl.tar.gz does not match SHA256SUMS of release v1.2.3. The archive was deleted and nothing in it was run.
    ");
}

#[test]
fn inputs_are_arguments_and_never_code() {
    let sandbox = Sandbox::new();
    let name = "so urce $(touch hit) `touch hit` '; touch hit; \"";
    sandbox.file(&format!("{name}/a.md"), "A.\n").file("nl-nl/a.md", "A.\n");
    let run = run(&sandbox, &[("args", &format!("{name}\nnl-nl\n--exclude\n*.yml\n"))]);
    // Nothing is tracked, so nothing passed.
    assert_eq!(run.outcome.code, Some(1), "{}", run.outcome.stderr);
    assert_eq!(run.outputs["untracked"], "1");
    assert!(!sandbox.path("hit").exists());
    for step in steps() {
        assert!(!step["run"].as_str().unwrap_or_default().contains("${{"), "{step:?}");
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
            let known = hooks.as_sequence().unwrap().iter().map(|hook| &hook["id"]);
            assert!(known.into_iter().any(|id| *id == repo["hooks"][0]["id"]), "{repo:?}");
            used.push("hook");
        }
    }
    assert_eq!(used, ["action", "action", "hook"]);
}

/// A `gh` that writes down what it is asked, and has what a test put before it.
const GH: &str = r#"#!/bin/sh
echo "gh $*" | sed "s#$RUNNER_TEMP#TEMP#g; s#locdrift[.][^/]*/#FOLDER/#" >> "$RUNNER_TEMP/asked"
for word in "$@"; do
  case $word in
    body=@*) cp "${word#body=@}" "$RUNNER_TEMP/sent" ;;
    *locdrift*/body | *.marked) cp "$word" "$RUNNER_TEMP/sent" ;;
  esac
done
case "$1 $2" in
  "pr view") cat "$RUNNER_TEMP/comments" 2> /dev/null || test ! -e "$RUNNER_TEMP/forbidden" ;;
  "pr list") cat "$RUNNER_TEMP/number" 2> /dev/null || true ;;
esac
"#;

fn with_gh(sandbox: &Sandbox) {
    use std::os::unix::fs::PermissionsExt;
    sandbox.file("bin/gh", GH);
    fs::set_permissions(sandbox.path("bin/gh"), fs::Permissions::from_mode(0o755)).unwrap();
}

fn asked(sandbox: &Sandbox) -> String {
    let asked = fs::read_to_string(sandbox.path("runner/asked")).unwrap_or_default();
    let _ = fs::remove_file(sandbox.path("runner/asked"));
    asked
}

#[test]
fn a_comment_is_written_once_and_renewed() {
    let sandbox = sample();
    with_gh(&sandbox);
    let context = [("github.event.pull_request.number", "7"), ("GITHUB_REPOSITORY", "org/docs")];
    let comment = || {
        run(&sandbox, &[("args", "source nl-nl"), ("comment", "true")]);
        run_step("comment", &sandbox, "", &[], &context).outcome
    };
    assert_eq!(comment().whole(), "exit 0\n");
    assert_snapshot!(asked(&sandbox), @r#"
    gh pr view 7 --json comments --jq .comments[] | select(.viewerDidAuthor and (.body | startswith("<!-- locdrift -->"))) | .url
    gh pr comment 7 --body-file TEMP/locdrift-comment.md.marked
    "#);
    let sent = fs::read_to_string(sandbox.path("runner/sent")).unwrap();
    assert!(sent.starts_with("<!-- locdrift -->\n\n## locdrift\n\n❌"), "{sent}");

    sandbox.file("runner/comments", "https://github.com/org/docs/pull/7#issuecomment-12\n");
    assert_eq!(comment().whole(), "exit 0\n");
    assert_snapshot!(asked(&sandbox), @r#"
    gh pr view 7 --json comments --jq .comments[] | select(.viewerDidAuthor and (.body | startswith("<!-- locdrift -->"))) | .url
    gh api --silent --method PATCH repos/org/docs/issues/comments/12 --field body=@TEMP/locdrift-comment.md.marked
    "#);

    fs::remove_file(sandbox.path("runner/comments")).unwrap();
    sandbox.file("runner/forbidden", "");
    assert_snapshot!(comment().whole(), @r"
    exit 0
    -- stdout
    ::warning title=locdrift::Cannot read the comments of the pull request. The job needs the permission pull-requests: write.
    ");
    let none = run_step("comment", &sandbox, "", &[], &[("GITHUB_REPOSITORY", "org/docs")]);
    assert_snapshot!(none.outcome.whole(), @r"
    exit 0
    -- stdout
    ::notice title=locdrift::No comment was written: this run does not belong to a pull request.
    ");
}

fn git_in(sandbox: &Sandbox, arguments: &[&str]) -> String {
    git(&sandbox.path(""), arguments, "")
}

/// A checkout with something to carry in Dutch and nothing in German, and the repository that it is from.
fn to_update() -> Option<Sandbox> {
    if !is_git_here() {
        return None;
    }
    let sandbox = Sandbox::new();
    with_gh(&sandbox);
    let old = "---\ntitle: A\n---\n\n# A\n\nSee [b](b.md).\n";
    let dutch = format!("---\ntitle: A\n{}---\n\n# A\n\nZie [b](b.md).\n", record(old));
    sandbox
        .file("docs/en/a.md", old)
        .file("docs/locdrift.yml", "source: en\nlocales: [{locale: nl-NL, root: nl}, {locale: de-DE, root: de}]\n");
    sandbox.file("docs/nl/a.md", dutch);
    let repository = Repository::new(&sandbox, "docs");
    repository.commit("2026-01-01");
    let new = old.replace("b.md", "c.md");
    sandbox.file("docs/en/a.md", &new);
    let german = format!("---\ntitle: A\n{}---\n\n# A\n\nSiehe [b](c.md).\n", record(&new).replace("nl-nl", "de-de"));
    sandbox.file("docs/de/a.md", german);
    repository.commit("2026-01-02");
    git_in(&sandbox, &["init", "--quiet", "--bare", "remote.git"]);
    git_in(&sandbox, &["-C", "docs", "remote", "add", "origin", "../remote.git"]);
    sandbox.file("docs/build.log", "not tracked\n");
    Some(sandbox)
}

const ON_MAIN: [(&str, &str); 4] = [
    ("steps.check.outputs.locales", "nl-NL de-DE "),
    ("GITHUB_EVENT_NAME", "push"),
    ("GITHUB_REF_TYPE", "branch"),
    ("GITHUB_REF_NAME", "main"),
];

#[test]
fn an_update_is_one_pull_request_a_locale_and_is_renewed() {
    let Some(sandbox) = to_update() else { return };
    let update = || run_step("update", &sandbox, "docs", &[], &ON_MAIN).outcome;
    let before = git_in(&sandbox, &["-C", "docs", "rev-parse", "HEAD"]);
    assert_snapshot!(update().whole(), @r"
    exit 0
    -- stdout
    a.md (nl-NL): updated; current
    1 document written
    Nothing to do.
    ::notice title=locdrift::de-DE: nothing to update.
    ");
    assert_snapshot!(asked(&sandbox), @r"
    gh pr list --head locdrift/update-nl-NL --state open --json number --jq .[0].number // empty
    gh pr create --base main --head locdrift/update-nl-NL --title Update nl-NL translations --body-file TEMP/FOLDER/body
    ");
    assert_snapshot!(fs::read_to_string(sandbox.path("runner/sent")).unwrap(), @r"
    Changes that need no translator, made by `locdrift update`: links, code, metadata, formatting, copies and moves.

         nl/a.md | 8 ++++----
         1 file changed, 4 insertions(+), 4 deletions(-)
    ");
    let pushed = || git_in(&sandbox, &["-C", "remote.git", "log", "--format=%an %s", "--stat=60", "--all", "-1"]);
    assert_snapshot!(pushed(), @r"
    github-actions[bot] Update nl-NL translations

     nl/a.md | 8 ++++----
     1 file changed, 4 insertions(+), 4 deletions(-)
    ");
    // The checkout is what it was.
    assert_eq!(git_in(&sandbox, &["-C", "docs", "rev-parse", "HEAD"]), before);
    assert_eq!(git_in(&sandbox, &["-C", "docs", "status", "--porcelain"]), "?? build.log");

    sandbox.file("runner/number", "12\n");
    update();
    assert!(asked(&sandbox).contains("gh pr edit 12 "));
    assert_eq!(
        fs::read_dir(sandbox.path("runner")).unwrap().filter(|own| own.as_ref().unwrap().path().is_dir()).count(),
        0
    );
}

#[test]
fn a_branch_that_somebody_worked_on_is_left_alone() {
    let Some(sandbox) = to_update() else { return };
    let update = || run_step("update", &sandbox, "docs", &[], &ON_MAIN).outcome;
    update();
    asked(&sandbox);
    git_in(&sandbox, &["clone", "--quiet", "--branch", "locdrift/update-nl-NL", "remote.git", "theirs"]);
    sandbox.file("theirs/nl/a.md", "Mine.\n");
    Repository::new(&sandbox, "theirs").commit("2026-01-03");
    git_in(&sandbox, &["-C", "theirs", "push", "--quiet"]);
    let theirs = git_in(&sandbox, &["-C", "remote.git", "rev-parse", "locdrift/update-nl-NL"]);
    let outcome = update();
    assert!(outcome.stdout.contains("has commits by somebody else"), "{}", outcome.whole());
    assert_eq!(git_in(&sandbox, &["-C", "remote.git", "rev-parse", "locdrift/update-nl-NL"]), theirs);
    assert_eq!(asked(&sandbox), "");
}

#[test]
fn nothing_is_updated_where_it_would_do_harm() {
    let Some(sandbox) = to_update() else { return };
    let mut context = ON_MAIN;
    context[1].1 = "pull_request";
    let told = |context: &[(&str, &str)]| run_step("update", &sandbox, "docs", &[], context).outcome.whole();
    let on_pull_request = told(&context);
    sandbox.file("docs/nl/a.md", "Changed by a step before.\n");
    assert_snapshot!(format!("{on_pull_request}\n{}", told(&ON_MAIN)), @r"
    exit 0
    -- stdout
    ::notice title=locdrift::Nothing was updated: only runs on a branch open pull requests.

    exit 0
    -- stdout
    ::warning title=locdrift::Nothing was updated: an earlier step changed tracked files.
    ");
    assert_eq!(fs::read_to_string(sandbox.path("docs/nl/a.md")).unwrap(), "Changed by a step before.\n");
    assert_eq!(asked(&sandbox), "");
}
