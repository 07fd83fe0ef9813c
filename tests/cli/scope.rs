//! Which documents of which locales paths mean, and both ways of naming trees.

use std::collections::BTreeSet;

use insta::assert_snapshot;
use serde_json::Value;

use crate::sandbox::{Sandbox, document, record};

/// Two locales whose translations of `a.md`, `pam/b.md` and `pam/c.md` are stale.
fn project() -> Sandbox {
    let sandbox = Sandbox::new();
    for path in ["a.md", "pam/b.md", "pam/c.md"] {
        sandbox.file(&format!("docs/en-us/{path}"), document("", &format!("New {path}.\n")));
        for locale in ["nl-nl", "de-de"] {
            let record = record(&document("", &format!("Old {path}.\n"))).replace("nl-nl", locale);
            sandbox.file(&format!("docs/{locale}/{path}"), document(&record, &format!("{locale} {path}.\n")));
        }
    }
    sandbox
}

fn configured() -> Sandbox {
    let sandbox = project();
    sandbox.file("locdrift.yml", "source: docs/en-us\nlocales: docs/{lang}\n");
    sandbox
}

/// The documents of a report, as `locale path`.
fn documents(report: &Value) -> BTreeSet<String> {
    let name =
        |document: &Value| format!("{} {}", document["locale"].as_str().unwrap(), document["path"].as_str().unwrap());
    report["documents"].as_array().unwrap().iter().map(name).collect()
}

fn seen(sandbox: &Sandbox, command: &str, arguments: &[&str]) -> BTreeSet<String> {
    let run = sandbox.run(&[&[command][..], arguments, &["--format", "json"]].concat());
    assert_ne!(run.code, Some(2), "{command} {arguments:?}: {}", run.stderr);
    let json = run.json();
    if command == "queue" {
        let items = json["items"].as_array().unwrap();
        let name = |item: &Value| format!("{} {}", item["locale"].as_str().unwrap(), item["path"].as_str().unwrap());
        return items.iter().map(name).collect();
    }
    documents(&json)
}

fn set(names: &[&str]) -> BTreeSet<String> {
    names.iter().map(ToString::to_string).collect()
}

#[test]
fn a_path_inside_a_locale_means_that_locale_alone() {
    let sandbox = configured();
    for command in ["check", "diff", "queue"] {
        assert_eq!(seen(&sandbox, command, &["docs/nl-nl/a.md"]), set(&["nl-NL a.md"]), "{command}");
        assert_eq!(seen(&sandbox, command, &["docs/nl-nl/pam"]), set(&["nl-NL pam/b.md", "nl-NL pam/c.md"]));
        assert_eq!(seen(&sandbox, command, &["docs/nl-nl/pam/*.md"]), set(&["nl-NL pam/b.md", "nl-NL pam/c.md"]));
        let both = set(&["de-DE a.md", "nl-NL pam/b.md", "nl-NL pam/c.md"]);
        assert_eq!(seen(&sandbox, command, &["docs/nl-nl/pam/", "./docs/de-de/a.md"]), both);
        assert_eq!(seen(&sandbox, command, &["docs/*/a.md"]), set(&["de-DE a.md", "nl-NL a.md"]));
        assert_eq!(seen(&sandbox, command, &["docs/d*/a.md"]), set(&["de-DE a.md"]));
        assert_eq!(seen(&sandbox, command, &["docs/nl-nl"]).len(), 3);
    }
}

#[test]
fn a_path_of_the_source_or_below_a_root_means_every_locale() {
    let sandbox = configured();
    for command in ["check", "diff", "queue"] {
        for path in ["docs/en-us/a.md", "a.md", "A.md", "./a.md"] {
            assert_eq!(seen(&sandbox, command, &[path]), set(&["de-DE a.md", "nl-NL a.md"]), "{command} {path}");
        }
        assert_eq!(seen(&sandbox, command, &["pam/*", "--locale", "nl"]), set(&["nl-NL pam/b.md", "nl-NL pam/c.md"]));
        assert_eq!(seen(&sandbox, command, &["docs/en-us/pam"]).len(), 4);
        let missing = sandbox.run(&[command, "nope.md"]);
        assert_eq!((missing.code, missing.stderr.contains("nope.md")), (Some(2), true), "{}", missing.stderr);
    }
}

#[test]
fn trees_are_named_as_arguments_or_as_options() {
    let sandbox = project();
    for command in ["check", "diff", "queue"] {
        let forms: [&[&str]; 4] = [
            &["docs/en-us", "docs/nl-nl", "docs/nl-nl/pam"],
            &["docs/en-us", "docs/nl-nl", "docs/en-us/../nl-nl/pam/b.md", "docs/nl-nl/pam/c.md"],
            &["docs/en-us", "nl-NL=docs/nl-nl", "docs/de-de", "docs/nl-nl/pam"],
            &["--source", "docs/en-us", "--locale", "docs/nl-nl", "pam"],
        ];
        for form in forms {
            assert_eq!(seen(&sandbox, command, form), set(&["nl-NL pam/b.md", "nl-NL pam/c.md"]), "{command} {form:?}");
        }
    }
    for form in [&["docs/en-us", "docs/nl-nl"][..], &["--source", "docs/en-us", "--locale", "docs/nl-nl"]] {
        for command in ["check", "queue"] {
            assert_eq!(seen(&sandbox, command, form).len(), 3, "{command} {form:?}");
        }
        let update = sandbox.run(&[&["update"][..], form].concat());
        assert_eq!((update.code, update.stderr.as_str()), (Some(0), ""), "{form:?}");
        let accept = sandbox.run(&[&["accept", "--force", "--dry-run"][..], form, &["docs/nl-nl/a.md"]].concat());
        assert_eq!((accept.code, accept.stderr.as_str()), (Some(0), ""), "{form:?}");
    }
}

#[test]
fn accept_asks_which_locale() {
    let sandbox = configured();
    let german = std::fs::read(sandbox.path("docs/de-de/a.md")).unwrap();
    for path in ["a.md", "docs/en-us/a.md", "docs/en-us", "*.md"] {
        let run = sandbox.run(&["accept", "--force", path]);
        assert_eq!(run.code, Some(2), "{path}: {}", run.stdout);
    }
    assert_snapshot!(sandbox.run(&["accept", "--force", "a.md"]).whole(), @r"
    exit 2
    -- stderr
    error: a.md has translations in several locales.
      Name the translation itself, or choose a locale with --locale: de-DE, nl-NL.
    ");
    let accepted = sandbox.run(&["accept", "--force", "docs/nl-nl/a.md"]);
    assert_eq!(accepted.code, Some(0), "{}", accepted.stderr);
    let accepted = sandbox.run(&["accept", "--force", "pam", "--locale", "nl-NL"]);
    assert_eq!(accepted.code, Some(0), "{}", accepted.stderr);
    let changed = |path: &str| std::fs::read_to_string(sandbox.path(path)).unwrap().contains("ms.translationtype: HT");
    assert!(changed("docs/nl-nl/a.md") && changed("docs/nl-nl/pam/c.md"));
    assert_eq!(std::fs::read(sandbox.path("docs/de-de/a.md")).unwrap(), german);
    assert!(!changed("docs/de-de/pam/b.md"));
}

#[test]
fn two_folders_of_a_locale_are_never_taken_as_trees() {
    let sandbox = configured();
    sandbox.file("docs/nl-nl/bhold/x.md", "Los.\n");
    let run = seen(&sandbox, "check", &["docs/nl-nl/pam", "docs/nl-nl/bhold"]);
    assert_eq!(run, set(&["nl-NL bhold/x.md", "nl-NL pam/b.md", "nl-NL pam/c.md"]));
    let run = seen(&sandbox, "check", &["docs/nl-nl", "docs/de-de"]);
    assert_eq!(run.len(), 7);
}

#[test]
fn a_locale_inside_the_source_stays_apart_when_nobody_asks_for_it() {
    let sandbox = Sandbox::new();
    sandbox.file("docs/a.md", document("", "Text.\n"));
    for locale in ["nl-nl", "de-de"] {
        let record = record(&document("", "Text.\n")).replace("nl-nl", locale);
        sandbox.file(&format!("docs/{locale}/a.md"), document(&record, "Tekst.\n"));
    }
    sandbox.file("locdrift.yml", "source: docs\nlocales: docs/{lang}\n");
    for arguments in [&["docs/nl-nl"][..], &["--locale", "nl-NL"], &["a.md", "--locale", "nl"]] {
        assert_eq!(seen(&sandbox, "check", arguments), set(&["nl-NL a.md"]), "{arguments:?}");
    }
    assert_eq!(seen(&sandbox, "check", &["docs", "docs/nl-nl", "docs/de-de"]), set(&["de-DE a.md", "nl-NL a.md"]));
}

#[test]
fn a_baseline_keeps_what_a_narrow_run_does_not_look_at() {
    let sandbox = configured();
    let check = ["check", "--baseline", "baseline.jsonl"];
    let lines = || std::fs::read_to_string(sandbox.path("baseline.jsonl")).unwrap();
    sandbox.run(&[&check[..], &["--write-baseline"]].concat());
    let before = lines();
    assert_eq!(before.lines().count(), 7);
    for narrow in [&["docs/nl-nl/a.md", "docs/de-de/pam/b.md"][..], &["docs/nl-nl/pam"], &["--locale", "de"]] {
        for mode in ["--write-baseline", "--prune-baseline"] {
            let run = sandbox.run(&[&check[..], narrow, &[mode]].concat());
            assert_eq!(run.code, Some(0), "{}", run.stdout);
            assert_eq!(lines(), before, "{narrow:?}");
        }
    }
}

#[test]
fn files_that_came_back_may_follow_trees_and_be_narrowed() {
    let sandbox = configured();
    assert_eq!(sandbox.run(&["queue", "--format", "po", "--out", "handoff"]).code, Some(0));
    let told = |arguments: &[&str]| {
        let run = sandbox.run(&[&["apply", "--dry-run"][..], arguments].concat());
        assert_ne!(run.code, Some(2), "{arguments:?}: {}", run.stderr);
        let lines = run.stdout.lines().filter(|line| line.contains("-"));
        lines.filter_map(|line| line.split_once("): ")).map(|(name, _)| name.to_owned()).collect::<BTreeSet<_>>()
    };
    assert_eq!(told(&["handoff"]).len(), 6);
    assert_eq!(told(&["handoff/nl-NL/*.po"]), set(&["a.md (nl-NL"]));
    assert_eq!(told(&["handoff", "docs/nl-nl/pam"]), set(&["pam/b.md (nl-NL", "pam/c.md (nl-NL"]));
    assert_eq!(told(&["docs/en-us", "docs/nl-nl", "handoff/nl-NL"]).len(), 3);
    assert_eq!(told(&["--source", "docs/en-us", "--locale", "docs/nl-nl", "handoff/nl-NL"]).len(), 3);
}
