//! Parts of a run: each alone, and all of them in one report.

use insta::assert_snapshot;

use crate::formats;
use crate::handback::Project;
use crate::sandbox::{Outcome, Sandbox, document, hash_of};

/// Checks every part by itself, and merges the reports, the last part first.
fn merged(sandbox: &Sandbox, count: usize, arguments: &[&str], format: &str) -> Outcome {
    let mut files: Vec<String> = Vec::new();
    for number in 1..=count {
        let shard = format!("{number}/{count}");
        let run = sandbox.run(&[&["check", "--shard", &shard, "--format", "json"], arguments].concat());
        assert!(matches!(run.code, Some(0 | 1)), "{}", run.whole());
        let file = format!("part-{number}.json");
        sandbox.file(&file, run.stdout);
        files.insert(0, file);
    }
    let mut report = vec!["report", "--format", format];
    report.extend(files.iter().map(String::as_str));
    sandbox.run(&report)
}

/// Says that a run in parts is the same run.
fn assert_same(sandbox: &Sandbox, count: usize, arguments: &[&str]) {
    for format in ["json", "ndjson", "sarif", "junit", "openmetrics"] {
        let whole = sandbox.run(&[&["check", "--format", format], arguments].concat());
        let merged = merged(sandbox, count, arguments, format);
        assert_eq!(merged.stdout, whole.stdout, "{format} of {count} parts");
        assert_eq!((merged.code, merged.stderr.as_str()), (whole.code, ""), "{format} of {count} parts");
    }
}

/// Documents of every status, of which many belong together: moved, copied, and with names of another case.
fn many(usual: bool) -> Sandbox {
    let sandbox = Sandbox::new();
    for number in 0..60 {
        let text = document("", &format!("# Page {}\n\nText {}.\n", number % 50, number % 50));
        let hash = if usual { hash_of(&text) } else { hash_of(&text.replace('\n', "\r\n")) };
        let record = document(&format!("ms.openlocfilehash: {hash}\n"), "# Pagina\n");
        let name = |folder: &str| format!("{folder}/page-{number:02}.md");
        match number % 10 {
            0..6 => {
                sandbox.file(&name("source/docs"), &text).file(&name("nl-nl/docs"), &record);
            }
            6 => {
                // Moved.
                sandbox.file(&name("source/new"), &text).file(&name("nl-nl/docs"), &record);
            }
            7 => {
                sandbox.file(&name("source/docs"), text + "More.\n").file(&name("nl-nl/docs"), &record);
            }
            8 => {
                sandbox.file(&name("source/Docs/Case"), &text).file(&name("nl-nl/docs/case"), &record);
            }
            _ => {
                sandbox.file(&name("nl-nl/gone"), &record).file(&name("source/lone"), text + "Nobody.\n");
            }
        }
    }
    sandbox.file("source/docs/bad.md", [0xff, 0xfe, 0, 0]);
    for name in ["a", "b", "c", "d", "e", "f"] {
        sandbox.file(&format!("source/odd/{name}.md"), "---\ntitle: [\n---\n\nText.\n");
        sandbox.file(&format!("source/odd/{name}{name}.md"), "Text.\r\r\nMore.\r\r\n");
    }
    sandbox.file("source/.openpublishing.redirection.json", "{\n oops");
    sandbox.file("nl-nl/docs/page-03.md", document("", "Nobody knows from what.\n"));
    sandbox
}

#[test]
fn parts_of_a_run_become_the_run() {
    for usual in [true, false] {
        let sandbox = many(usual);
        let whole = sandbox.run(&["check", "source", "nl-NL=nl-nl", "--format", "json"]).json();
        let documents = whole["documents"].as_array().unwrap();
        for key in ["moved_to", "reusable_from"] {
            assert!(documents.iter().any(|own| !own[key].as_array().unwrap().is_empty()), "{key}");
        }
        for count in [1, 2, 7] {
            assert_same(&sandbox, count, &["source", "nl-NL=nl-nl"]);
        }
        // Nobody says which language it is.
        assert_same(&sandbox, 3, &["source", "nl-nl"]);
    }
}

/// Documents that were renamed and edited, in two locales, among such as were only moved, copied or not translated.
fn renamed() -> Option<Project> {
    let project = Project::new()?;
    project.configure("source: source\nlocales: [{locale: nl-NL, root: nl-nl}, {locale: de-DE, root: de-de}]\n");
    let page = |number: usize, last: &str| {
        let lines: String = (0..12).map(|line| format!("Page {number} says {}.\n\n", line * number)).collect();
        document("", &format!("# Page {number}\n\n{lines}{last}\n"))
    };
    for number in 0..32 {
        let (old, own) = (format!("old/{number}.md"), format!("---\n«record»\n---\n# Pagina {number}\n\nTekst.\n"));
        project.document(&old, &page(number, "Old."), &own);
        if number % 3 > 0 {
            project.translation("de-de", &old, &page(number, "Old."), &own);
        }
    }
    project.source("old/open.ftl", "open = Open\n").source("old/done.ftl", "done = Done\n").commit();
    project.sandbox.file("nl-nl/old/open.ftl", "open = Openen\n");
    for number in 0..32 {
        let gone = project.sandbox.path(&format!("source/old/{number}.md"));
        match number % 8 {
            // Renamed and edited.
            0..4 => project.source(&format!("new/{number}.md"), &page(number, "New.")),
            // Moved as it was.
            4 => project.source(&format!("new/{number}.md"), &page(number, "Old.")),
            // Still there, with a copy that the translation fits, and with one that it does not fit.
            5 => project.source(&format!("new/{number}.md"), &page(number, "Old.")),
            6 => project.source(&format!("new/{number}.md"), &page(number, "New.")),
            _ => project.source(&format!("other/{number}.md"), "Nothing like it.\n"),
        };
        if !matches!(number % 8, 5 | 6) {
            std::fs::remove_file(gone).unwrap();
        }
    }
    project.commit();
    Some(project)
}

#[test]
fn renamed_documents_are_found_by_the_first_part() {
    let Some(project) = renamed() else { return };
    let whole = project.run(&["check", "--format", "json"]).json();
    let documents = whole["documents"].as_array().unwrap();
    let renamed = |key: &str| documents.iter().filter(|own| !own[key].is_null()).count();
    assert_eq!([renamed("renamed_to"), renamed("renamed_from")], [26, 26]);
    assert!(documents.iter().any(|own| !own["reusable_from"].as_array().unwrap().is_empty()));
    let sandbox = &project.sandbox;
    for count in [1, 2, 5, 16] {
        assert_same(sandbox, count, &[]);
    }
    for some in [&["--include", "new/*"][..], &["--exclude", "new/1*"], &["--renames", "off"], &["--renames", "99"]] {
        assert_same(sandbox, 3, some);
    }
    assert_eq!(sandbox.run(&["check", "--write-baseline", "--baseline", "known.jsonl"]).code, Some(0));
    let known = std::fs::read_to_string(sandbox.path("known.jsonl")).unwrap();
    let few: String = known.lines().step_by(2).map(|line| format!("{line}\n")).collect();
    let others = known.lines().skip(1).step_by(2).map(|line| {
        let rules = ["missing-translation", "orphaned-translation", "renamed-source", "stale-translation"];
        let rule = rules.iter().find(|rule| line.contains(**rule)).unwrap();
        let other = rules.iter().find(|other| *other != rule).unwrap();
        format!("{}\n", line.replace(rule, other))
    });
    sandbox.file("some.jsonl", few + &others.collect::<String>());
    for gate in [&["--baseline", "some.jsonl"][..], &["--max", "missing=3", "--max", "words-to-review=20"]] {
        assert_same(sandbox, 4, gate);
    }
}

#[test]
fn budgets_and_baselines_count_for_all_parts() {
    let sandbox = many(true);
    let written = sandbox.run(&["check", "source", "nl-NL=nl-nl", "--write-baseline", "--baseline", "known.jsonl"]);
    assert_eq!(written.code, Some(0), "{}", written.whole());
    let known = std::fs::read_to_string(sandbox.path("known.jsonl")).unwrap();
    let few: Vec<&str> = known.lines().enumerate().filter(|(at, _)| at % 3 != 1).map(|(_, line)| line).collect();
    let gone = "{\"locale\":\"nl-NL\",\"path\":\"docs/page-00.md\",\"rule\":\"missing-translation\"}";
    sandbox.file("few.jsonl", format!("{}\n{gone}\n", few.join("\n")));
    for gate in [
        &["--max", "stale=6", "--max", "missing=20%"][..],
        &["--max", "stale=5", "--max", "missing=5%", "--max", "words-to-review=0"],
        &["--max", "age=3d", "--baseline", "few.jsonl"],
        &["--max", "stale=3", "--max", "missing=4", "--baseline", "few.jsonl"],
    ] {
        assert_same(&sandbox, 4, &[&["source", "nl-NL=nl-nl"], gate].concat());
    }
}

#[test]
fn odd_documents_stay_what_they_are_in_parts() {
    for sandbox in [formats::sample(), formats::hostile()] {
        assert_same(&sandbox, 3, &["source", "nl-nl"]);
    }
    let sandbox = Sandbox::new();
    for name in ["a", "b", "c"] {
        sandbox.file(&format!("source/{name}.ftl"), format!("{name}-open = Open {{ $file }}\n{name}-close = Close\n"));
        sandbox.file(&format!("nl-nl/{name}.ftl"), format!("{name}-open = Openen\n"));
    }
    sandbox.file("nl-nl/c.ftl", "a-close = Sluiten\nb-close = Sluiten\n");
    assert_same(&sandbox, 3, &["source", "nl-nl"]);
}

#[test]
fn records_that_name_their_source_are_read_in_every_part() {
    let sandbox = Sandbox::new();
    for number in 0..12 {
        let text = document("", &format!("Text {number}.\n"));
        let keys = format!("x-i18n:\n  source_path: page-{number}.md\n  source_hash: {}\n", "0".repeat(64));
        sandbox.file(&format!("source/page-{number}.md"), &text);
        sandbox.file(&format!("i18n/nl-NL/pagina-{number}.md"), document(&keys, "Tekst.\n"));
    }
    sandbox.file("locdrift.yml", "source: source\nlocales: i18n/{lang}\nrecord: openclaw\n");
    let whole = sandbox.run(&["check", "--format", "json"]).json();
    assert_eq!(whole["locales"][0]["counts"]["stale"], 12);
    assert_same(&sandbox, 3, &[]);
}

#[test]
fn whether_code_is_translated_is_told_by_all_parts() {
    // Of 40 code blocks, one differs, or some do.
    for differing in [1, 9] {
        let sandbox = Sandbox::new();
        for number in 0..40 {
            let text = document("", &format!("# Page {number}\n\n```sh\nopen file-{number}\n```\n"));
            let word = if number < differing { "openen" } else { "open" };
            let suppression = if number == 2 { "locdrift:\n  ignore: [altered-code]\n" } else { "" };
            let keys = format!("ms.openlocfilehash: {}\n{suppression}", hash_of(&text));
            let translation = document(&keys, &format!("# Pagina {number}\n\n```sh\n{word} file-{number}\n```\n"));
            sandbox.file(&format!("source/{number}.md"), &text).file(&format!("nl-nl/{number}.md"), translation);
        }
        let arguments = ["source", "nl-NL=nl-nl", "--deny", "altered-code"];
        let whole = sandbox.run(&[&["check", "--format", "json"], &arguments[..]].concat()).json();
        let found = whole["findings"].as_array().unwrap();
        let altered = found.iter().filter(|own| own["rule"] == "altered-code").count();
        assert_eq!(altered, if differing == 1 { 1 } else { 0 });
        assert_same(&sandbox, 5, &arguments);
        let written = [&["check", "--write-baseline", "--baseline", "known.jsonl"], &arguments[..]].concat();
        assert_eq!(sandbox.run(&written).code, Some(0));
        assert_same(&sandbox, 5, &[&arguments[..], &["--baseline", "known.jsonl"]].concat());
    }
}

#[test]
fn a_part_is_no_whole() {
    let sandbox = many(true);
    for number in [1, 3] {
        let shard = format!("{number}/3");
        let part = sandbox.run(&["check", "source", "nl-NL=nl-nl", "--shard", &shard, "--format", "json"]);
        sandbox.file(&format!("part-{number}.json"), part.stdout);
    }
    let mut told = sandbox.run(&["report", "part-1.json", "part-3.json"]).whole();
    told.push_str(&sandbox.run(&["report", "part-3.json"]).whole());
    told.push_str(&sandbox.run(&["report", "part-1.json", "part-1.json", "part-3.json"]).whole());
    for arguments in
        [&["--shard", "1/2"][..], &["--shard", "3/2", "--format", "json"], &["--shard", "1/2", "--since", "main"]]
    {
        told.push_str(&sandbox.run(&[&["check", "source", "nl-NL=nl-nl"], arguments].concat()).whole());
    }
    assert_snapshot!(told, @r"
    exit 2
    -- stderr
    error: part-1.json is one of 3 parts of a report, and part 2/3 is missing.
    exit 2
    -- stderr
    error: part-3.json is one of 3 parts of a report, and part 1/3 is missing.
    exit 2
    -- stderr
    error: part-1.json is one of 3 parts of a report, and part 2/3 is missing.
    exit 2
    -- stderr
    error: `--shard` writes one part of a report; only `--format json` can be merged.
      For more information: locdrift check --help
    exit 2
    -- stderr
    error: Invalid value “3/2” for --shard <NUMBER/COUNT>.
      For more information: locdrift check --help
    exit 2
    -- stderr
    error: --shard <NUMBER/COUNT> cannot be used with --since <REV>.
      For more information: locdrift check --help
    ");
}
