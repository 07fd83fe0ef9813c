//! Input that is wrong, hostile or odd: a clear word about it, and the run goes on.

use insta::assert_snapshot;

use crate::sandbox::{Sandbox, document, hash_of, record, record_with};

const CHECK: [&str; 3] = ["check", "source", "nl-NL=nl-nl"];

#[test]
fn missing_roots() {
    let sandbox = Sandbox::new();
    sandbox.source("a.md", "A.\n");
    assert_snapshot!(sandbox.run(&["check", "sauce", "nl-nl"]).whole(), @r"
    exit 2
    -- stderr
    error: Cannot read the source folder sauce: no such file or folder.
    ");
    assert_snapshot!(sandbox.run(&["check", "source", "nl-nl"]).whole(), @r"
    exit 2
    -- stderr
    error: Cannot read the locale folder nl-nl: no such file or folder.
    ");
}

#[test]
fn a_root_that_is_a_file() {
    let sandbox = Sandbox::new();
    sandbox.source("a.md", "A.\n");
    assert_snapshot!(sandbox.run(&["check", "source/a.md", "source"]).whole(), @r"
    exit 2
    -- stderr
    error: Cannot read the source folder source/a.md: not a folder.
    ");
    assert_snapshot!(sandbox.run(&["check", "source", "nl-NL=source/a.md"]).whole(), @r"
    exit 2
    -- stderr
    error: Cannot read the locale folder source/a.md: not a folder.
    ");
}

#[test]
fn empty_trees() {
    let sandbox = Sandbox::new();
    sandbox.file("source/x.txt", "").file("nl-nl/x.txt", "");
    assert_snapshot!(sandbox.run(&CHECK).whole(), @r"
    exit 2
    -- stderr
    error: No documents (.md, .mdx, .yml, .yaml) in source. Check the folder and the include and exclude patterns.
    ");
}

#[test]
fn a_source_that_holds_only_a_link() {
    let sandbox = Sandbox::new();
    sandbox.file("source/x.txt", "").translation("a.md", "A.\n");
    assert_snapshot!(sandbox.run(&CHECK).whole(), @r"
    exit 2
    -- stderr
    error: No documents (.md, .mdx, .yml, .yaml) in source. Check the folder and the include and exclude patterns.
    ");
}

#[test]
fn a_record_that_is_no_front_matter_is_not_believed() {
    let sandbox = Sandbox::new();
    let source = document("", "A.\n");
    let keys = record(&source);
    let indented = keys.lines().fold(String::new(), |text, line| format!("{text}  {line}\n"));
    let cases = [
        ("a-block-scalar.md", format!("---\ntitle: How to: x\ndescription: |\n{indented}---\nA.\n")),
        ("b-nested.md", format!("---\ntitle: a: b\nold:\n{indented}---\nA.\n")),
        ("c-code.md", format!("---\nProse: with a colon: here\n\n```yaml\n{keys}```\n\n---\nA.\n")),
        ("d-scalar.yml", format!("metadata: |\n{indented}title: A\n")),
        ("e-break.md", format!("---\nBody.\n\n{indented}\n{}", "bla bla\n".repeat(140_000))),
        ("f-unclosed.md", format!("---\n{keys}\nA.\n")),
        ("g-prose.md", format!("---\nOnly prose here\n---\n{keys}\n")),
        ("h-utf16.md", String::new()),
    ];
    for (name, translation) in &cases {
        sandbox.file(&format!("source/{name}"), &source).file(&format!("nl-nl/{name}"), translation);
    }
    let utf16: Vec<u8> = "\u{feff}---\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    sandbox.file("nl-nl/h-utf16.md", utf16);
    assert_snapshot!(sandbox.run(&CHECK).whole(), @r"
    exit 1
    -- stdout
    nl-NL: 8 documents in nl-nl
      invalid 3 (37.5%) · untracked 5 (62.5%) · current 0 (0.0%)
      invalid
        e-break.md     The front matter is longer than the limit of 1,048,576 bytes.
        f-unclosed.md  The front matter has no closing --- line.
        h-utf16.md     The file is UTF-16; save it as UTF-8.
      untracked
        a-block-scalar.md
        b-nested.md
        c-code.md
        d-scalar.yml
        g-prose.md
      other findings
        a-block-scalar.md:2  Invalid YAML in front matter (line 2, column 14): mapping values are not allowed in this context. Keys were read line by line instead.
        b-nested.md:2        Invalid YAML in front matter (line 2, column 9): mapping values are not allowed in this context. Keys were read line by line instead.

    Failed: 3 errors.
    Failed: no translation in nl-NL records its source, so none can be judged. To find source versions: locdrift adopt --dry-run (without a locdrift.yml, first: locdrift init)
    What to do: locdrift explain invalid-provenance
    Next: locdrift adopt --dry-run source nl-NL=nl-nl
    ");
}

#[test]
fn a_tag_that_is_none() {
    let sandbox = Sandbox::new();
    sandbox.source("a.md", "A.\n").translation("a.md", "A.\n");
    assert_snapshot!(sandbox.run(&["check", "source", "dutch=nl-nl"]).whole(), @r"
    exit 2
    -- stderr
    error: “dutch” is not a language tag; expected one such as nl-NL.
    ");
}

#[cfg(unix)]
#[test]
fn outputs_respect_what_is_there() {
    let sandbox = Sandbox::new();
    sandbox.source("a.md", "A.\n").translation("a.md", "A.\n").file("real.json", "old");
    std::os::unix::fs::symlink("real.json", sandbox.path("link.json")).unwrap();
    sandbox.run(&["check", "source", "nl-nl", "-o", "json=link.json", "-o", "json=/dev/null"]);
    assert!(std::fs::symlink_metadata(sandbox.path("link.json")).unwrap().is_symlink());
    assert!(std::fs::read_to_string(sandbox.path("real.json")).unwrap().starts_with('{'));
    assert!(!std::fs::metadata("/dev/null").unwrap().is_file());
    assert_snapshot!(sandbox.run(&["check", "source", "nl-nl", "-o", "json=-"]).whole(), @"
    exit 2
    -- stderr
    error: Only one output can go to standard output.
    ");
}

#[test]
fn a_configuration_cannot_steer_the_terminal() {
    let sandbox = Sandbox::new();
    sandbox.file("locdrift.yml", "source: \"d\\e]0;owned\\a\"\nlocales: [{locale: nl, root: nl}]\n");
    assert_snapshot!(sandbox.run(&["check"]).whole(), @r"
    exit 2
    -- stderr
    error: Cannot read the source folder d\u{1b}]0;owned\u{7}: no such file or folder.
    ");
    sandbox.file("locdrift.yml", "sauce: x # \u{1b}[31m\n");
    assert_snapshot!(sandbox.run(&["check"]).whole(), @r"
    exit 2
    -- stderr
    error: Unknown key “sauce”.
     --> locdrift.yml:1:1
      |
    1 | sauce: x # \u{1b}[31m
      | ^^^^^
      Did you mean “source”?
    ");
}

#[test]
fn thousands_of_equal_documents_do_not_make_a_report_of_millions() {
    let sandbox = Sandbox::new();
    let empty = record_with("ms.openlocfilehash: da39a3ee5e6b4b0d3255bfef95601890afd80709\n");
    for n in 0..300 {
        sandbox.file(&format!("source/s{n}.md"), "").file(&format!("nl-nl/t{n}.md"), format!("---\n{empty}---\n"));
    }
    let report = sandbox.run(&["check", "source", "nl-nl", "--format", "json"]).json();
    for document in report["documents"].as_array().unwrap() {
        assert!(document["moved_to"].as_array().unwrap().len() <= 100);
        assert!(document["reusable_from"].as_array().unwrap().len() <= 100);
    }
}

#[test]
fn a_folder_named_like_a_document() {
    let sandbox = Sandbox::new();
    sandbox.source("a.md/b.md", "B.\n").translation("a.md/b.md", "B.\n");
    assert_snapshot!(sandbox.run(&CHECK).whole(), @"
    exit 0
    -- stdout
    nl-NL: 1 document in nl-nl
      The document is current.

    Passed.
    ");
}

#[test]
fn a_locale_that_is_the_source() {
    let sandbox = Sandbox::new();
    sandbox.source("a.md", "A.\n");
    assert_snapshot!(sandbox.run(&["check", "source", "nl-NL=source/../source"]).whole(), @r"
    exit 2
    -- stderr
    error: source/../source is given twice. Name two different folders.
    ");
}

#[test]
fn a_locale_given_twice() {
    let sandbox = Sandbox::new();
    sandbox.source("a.md", "A.\n").translation("a.md", "A.\n").file("nl/a.md", "").file("other/a.md", "");
    assert_snapshot!(sandbox.run(&["check", "source", "nl-nl", "NL-nl=nl"]).whole(), @r"
    exit 2
    -- stderr
    error: Two folders have the locale nl-NL: nl-nl and nl. Give each its own tag, as TAG=FOLDER.
    ");
    assert_snapshot!(sandbox.run(&["check", "source", "other"]).whole(), @r"
    exit 2
    -- stderr
    error: Cannot tell the locale of other. Write it as TAG=other, for example nl-NL=other.
    ");
}

#[test]
fn hashes_that_cannot_be() {
    let sandbox = Sandbox::new();
    let source = document("", "A.\n");
    let hash = hash_of(&source);
    let cases = [
        ("a-39-digits.md", format!("ms.openlocfilehash: {}\n", &hash[1..])),
        ("b-two-hashes.md", format!("ms.openlocfilehash: {hash}\nms.openlocfilehash: {}\n", "0".repeat(40))),
        ("c-no-hash.md", String::new()),
        ("d-list.md", "ms.openlocfilehash: [a]\n".into()),
        ("e-not-hex.md", format!("ms.openlocfilehash: {}\n", "x".repeat(40))),
        ("f-same-twice.md", format!("ms.openlocfilehash: {hash}\nms.openlocfilehash: {hash}\n")),
    ];
    for (name, lines) in cases {
        let translation = document(&record_with(&lines), "A.\n");
        sandbox.file(&format!("source/{name}"), &source).file(&format!("nl-nl/{name}"), translation);
    }
    assert_snapshot!(sandbox.run(&CHECK).whole(), @r"
    exit 1
    -- stdout
    nl-NL: 6 documents in nl-nl
      invalid 5 (83.3%) · current 1 (16.7%)
      invalid
        a-39-digits.md   ms.openlocfilehash is “1dceacb19fcd92b1bea0eba7ae73933a6976e14” (39 characters); expected 40 or 64 hex digits.
        b-two-hashes.md  ms.openlocfilehash occurs twice: “11dceacb19fcd92b1bea0eba7ae73933a6976e14” above, “0000000000000000000000000000000000000000” here. Keep the hash of the source that was translated.
        c-no-hash.md     The front matter has keys of a provenance record, but no ms.openlocfilehash.
        d-list.md        ms.openlocfilehash is “[a]” (3 characters); expected 40 or 64 hex digits.
        e-not-hex.md     ms.openlocfilehash is “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx” (40 characters); expected 40 or 64 hex digits.
      other findings
        b-two-hashes.md:2  Invalid YAML in front matter (line 2, column 1): duplicate key `ms.openlocfilehash`. Keys were read line by line instead.
        d-list.md:3        Invalid YAML in front matter (line 3, column 21): ms.openlocfilehash: invalid type: sequence, expected a string. Keys were read line by line instead.
        f-same-twice.md:2  Invalid YAML in front matter (line 2, column 1): duplicate key `ms.openlocfilehash`. Keys were read line by line instead.

    Failed: 5 errors.
    What to do: locdrift explain invalid-provenance
    ");
}

#[test]
fn binary_junk_and_one_long_line() {
    let sandbox = Sandbox::new();
    let junk: Vec<u8> = (0..70_000_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
    let long = vec![b'x'; 50 << 20];
    sandbox.file("source/junk.md", &junk).file("nl-nl/junk.md", &junk);
    sandbox.file("source/long.md", &long).file("nl-nl/long.md", &long);
    assert_snapshot!(sandbox.run(&CHECK).whole(), @r"
    exit 1
    -- stdout
    nl-NL: 2 documents in nl-nl
      untracked 2 (100.0%) · current 0 (0.0%)
      untracked
        junk.md
        long.md

      other findings in the source (source)
        junk.md:1  Line 1 is not valid UTF-8, so no translation of this source can be written. Convert the file to UTF-8.

    Failed: no translation in nl-NL records its source, so none can be judged. To find source versions: locdrift adopt --dry-run (without a locdrift.yml, first: locdrift init)
    Next: locdrift adopt --dry-run source nl-NL=nl-nl
    ");
}

#[test]
fn front_matter_without_end() {
    let sandbox = Sandbox::new();
    let source = document("", "A.\n");
    let lines = "key: value\n".repeat(1_000_000);
    sandbox.file("source/a-no-record.md", &source).file("nl-nl/a-no-record.md", format!("---\n{lines}---\n"));
    sandbox
        .file("source/b-record.md", &source)
        .file("nl-nl/b-record.md", format!("---\n{}{lines}---\n", record(&source)));
    sandbox.file("source/c-never-closed.md", &source).file("nl-nl/c-never-closed.md", "---\nA thematic break.\n");
    assert_snapshot!(sandbox.run(&CHECK).whole(), @r"
    exit 1
    -- stdout
    nl-NL: 3 documents in nl-nl
      invalid 2 (66.7%) · untracked 1 (33.3%) · current 0 (0.0%)
      invalid
        a-no-record.md  The front matter is longer than the limit of 1,048,576 bytes.
        b-record.md     The front matter is longer than the limit of 1,048,576 bytes.
      untracked
        c-never-closed.md

    Failed: 2 errors.
    Failed: no translation in nl-NL records its source, so none can be judged. To find source versions: locdrift adopt --dry-run (without a locdrift.yml, first: locdrift init)
    What to do: locdrift explain invalid-provenance
    Next: locdrift adopt --dry-run source nl-NL=nl-nl
    ");
}

#[test]
fn yaml_bombs() {
    let sandbox = Sandbox::new();
    let source = document("", "A.\n");
    let mut aliases = String::from("a: &a [x, x, x, x, x, x, x, x, x]\n");
    for (of, name) in ('a'..'y').zip('b'..='y') {
        aliases += &format!("{name}: &{name} [*{of}, *{of}, *{of}, *{of}, *{of}, *{of}, *{of}, *{of}, *{of}]\n");
    }
    let bombs = [
        ("aliases.md", aliases),
        ("brackets.md", format!("x: {}\n", "[".repeat(100_000))),
        ("nested.md", format!("x: {}{}\n", "[".repeat(500), "]".repeat(500))),
        ("indents.md", (0..400).map(|n| format!("{}k:\n", " ".repeat(n))).collect()),
    ];
    for (name, bomb) in bombs {
        let translation = format!("---\n{bomb}{}---\nA.\n", record(&source));
        sandbox.file(&format!("source/{name}"), &source).file(&format!("nl-nl/{name}"), translation);
    }
    assert_snapshot!(sandbox.run(&CHECK).whole(), @r"
    exit 0
    -- stdout
    nl-NL: 4 documents in nl-nl
      All 4 documents are current.
      other findings
        brackets.md:2  Invalid YAML in front matter (line 2, column 4): nested too deeply. Keys were read line by line instead.

    Passed, with 1 warning.
    ");
}

#[test]
fn a_broken_redirection_file() {
    let sandbox = Sandbox::new();
    sandbox
        .source("a.md", "A.\n")
        .translation("a.md", "A.\n")
        .file("source/.openpublishing.redirection.json", "{\n\u{a0}\u{a0}\"redirections\": []\n}\n");
    assert_snapshot!(sandbox.run(&CHECK).whole(), @r"
    exit 0
    -- stdout
    nl-NL: 1 document in nl-nl
      The document is current.

      other findings in the source (source)
        .openpublishing.redirection.json:2  Cannot read the redirects: line 2, column 1: key must be a string.

    Passed, with 1 warning.
    ");
}

#[test]
fn redirection_files_cannot_reach_outside() {
    let sandbox = Sandbox::new();
    sandbox
        .source("a.md", "A.\n")
        .translation("a.md", "A.\n")
        .translation("gone.md", "B.\n")
        .file("outside.json", r#"{"redirections": [{"source_path": "gone.md", "redirect_url": "/leak"}]}"#)
        .file(
            "source/.openpublishing.publish.config.json",
            r#"{"redirection_files": ["../outside.json", "sub/r.json"]}"#,
        )
        .file("source/sub/r.json", r#"{"redirections": [{"source_path": "../gone.md", "redirect_url": "/leak"}]}"#);
    let report = sandbox.run(&["check", "source", "nl-nl", "--format", "json"]).json();
    assert_eq!(report["documents"][1]["status"], "orphaned");
    assert_eq!(report["documents"][1]["redirected_to"], serde_json::Value::Null);
}

#[cfg(unix)]
#[test]
fn symbolic_links_are_reported_and_not_followed() {
    use std::os::unix::fs::symlink;

    let sandbox = Sandbox::new();
    sandbox
        .source("real/a.md", "A.\n")
        .translation("real/a.md", "A.\n")
        .source("linked.md", "B.\n")
        .source("folder/c.md", "C.\n")
        .file("outside/secret.md", "S.\n")
        .file("outside/c.md", "S.\n");
    symlink(sandbox.path("outside/secret.md"), sandbox.path("nl-nl/linked.md")).unwrap();
    symlink(sandbox.path("outside"), sandbox.path("nl-nl/folder")).unwrap();
    symlink("..", sandbox.path("nl-nl/real/loop")).unwrap();
    symlink("self", sandbox.path("nl-nl/self")).unwrap();
    assert_snapshot!(sandbox.run(&CHECK).whole(), @r"
    exit 1
    -- stdout
    nl-NL: 3 documents in nl-nl
      invalid 2 (66.7%) · current 1 (33.3%)
      invalid
        folder/c.md  Cannot read the translation: it is a symbolic link, which locdrift does not follow.
        linked.md    Cannot read the translation: it is a symbolic link, which locdrift does not follow.
      other findings
        folder     Skipped: it is a symbolic link, which locdrift does not follow.
        real/loop  Skipped: it is a symbolic link, which locdrift does not follow.

    Failed: 2 errors.
    What to do: locdrift explain unreadable-document
    ");
}

#[cfg(unix)]
#[test]
fn pipes_are_reported_and_not_opened() {
    let sandbox = Sandbox::new();
    sandbox.source("a.md", "A.\n").file("nl-nl/x.txt", "");
    let made = std::process::Command::new("mkfifo").arg(sandbox.path("nl-nl/a.md")).status().unwrap();
    assert!(made.success());
    assert_snapshot!(sandbox.run(&CHECK).whole(), @r"
    exit 1
    -- stdout
    nl-NL: 1 document in nl-nl
      invalid 1 (100.0%) · current 0 (0.0%)
      invalid
        a.md  Cannot read the translation: it is not a regular file or folder.

    Failed: 1 error.
    What to do: locdrift explain unreadable-document
    ");
}

#[cfg(target_os = "linux")]
#[test]
fn names_that_are_not_utf8_are_reported() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;

    let sandbox = Sandbox::new();
    sandbox.source("naïve ملف.md", "A.\n").translation("naïve ملف.md", "A.\n");
    std::fs::write(sandbox.path("nl-nl").join(OsStr::from_bytes(b"caf\xe9.md")), "A.\n").unwrap();
    assert_snapshot!(sandbox.run(&CHECK).whole(), @r"
    exit 0
    -- stdout
    nl-NL: 1 document in nl-nl
      The document is current.
      other findings
        caf�.md  Skipped: its name is not valid UTF-8.

    Passed, with 1 warning.
    ");
}

/// The program is run as a user without rights where the tests run as root, whom no permission stops.
#[cfg(target_os = "linux")]
#[test]
fn files_and_folders_without_permission_are_reported() {
    use std::fs::{Permissions, set_permissions};
    use std::os::unix::fs::PermissionsExt;
    use std::os::unix::process::CommandExt;
    use std::process::Command;

    use crate::sandbox::Outcome;

    let sandbox = Sandbox::new();
    sandbox
        .source("a.md", "A.\n")
        .translation("a.md", "A.\n")
        .source("b.md", "B.\n")
        .translation("b.md", "B.\n")
        .source("closed/c.md", "C.\n")
        .translation("closed/c.md", "C.\n");
    std::fs::copy(env!("CARGO_BIN_EXE_locdrift"), sandbox.path("locdrift")).unwrap();
    set_permissions(sandbox.path(""), Permissions::from_mode(0o755)).unwrap();
    set_permissions(sandbox.path("nl-nl/a.md"), Permissions::from_mode(0o000)).unwrap();
    set_permissions(sandbox.path("source/b.md"), Permissions::from_mode(0o000)).unwrap();
    set_permissions(sandbox.path("nl-nl/closed"), Permissions::from_mode(0o000)).unwrap();
    let mut command = Command::new(sandbox.path("locdrift"));
    command.args(CHECK).current_dir(sandbox.path("")).env_clear();
    if std::fs::read(sandbox.path("nl-nl/a.md")).is_ok() {
        command.uid(65_534);
    }
    let outcome = Outcome::of(&command.output().unwrap(), &sandbox.path(""));
    set_permissions(sandbox.path("nl-nl/closed"), Permissions::from_mode(0o755)).unwrap();
    assert_snapshot!(outcome.whole(), @r"
    exit 1
    -- stdout
    nl-NL: 3 documents in nl-nl
      invalid 3 (100.0%) · current 0 (0.0%)
      invalid
        a.md         Cannot read the translation: permission denied.
        b.md         Cannot read the source: permission denied.
        closed/c.md  Cannot read the translation: permission denied.
      other findings
        closed  Skipped: permission denied.

      other findings in the source (source)
        b.md  Cannot read the source: permission denied.

    Failed: 4 errors.
    What to do: locdrift explain unreadable-document
    ");
}

#[test]
fn a_folder_without_exchange_files_is_told() {
    let sandbox = Sandbox::new();
    sandbox.source("a.md", "A.\n").translation("a.md", "A.\n").file("back/notes.txt", "x\n");
    sandbox.file("locdrift.yml", "source: source\nlocales: [{locale: nl-NL, root: nl-nl}]\n");
    assert_snapshot!(sandbox.run(&["apply", "back"]).whole(), @r"
    exit 2
    -- stderr
    error: No XLIFF or PO files in back.
      To export a queue: locdrift queue --format po --out handoff
    ");
    // What an empty queue left is no mistake.
    let queue = sandbox.run(&["queue", "--format", "po", "--out", "out"]);
    assert_eq!(queue.code, Some(0), "{}", queue.whole());
    assert_eq!(sandbox.run(&["apply", "out"]).code, Some(0));
}
