//! `locdrift.yml`: what it can say, and what it says wrongly.

use insta::assert_snapshot;

use crate::sandbox::Sandbox;

fn sandbox(configuration: &str) -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox
        .source("a.md", "A.\n")
        .translation("a.md", "A.\n")
        .source("b.md", "B.\n")
        .file("locdrift.yml", configuration);
    sandbox
}

fn check(configuration: &str) -> String {
    sandbox(configuration).run(&["check"]).whole()
}

#[test]
fn a_list_of_locales_and_levels() {
    let configuration =
        "source: source\nlocales:\n  - {locale: nl-NL, root: nl-nl}\nrules:\n  missing-translation: warn\n";
    assert_snapshot!(check(configuration), @"
    exit 0
    -- stdout
    nl-NL: 2 documents in nl-nl
      missing 1 (50.0%) · current 1 (50.0%)
      missing
        b.md

    Passed, with 1 warning.
    ");
}

#[test]
fn a_rule_that_is_off_is_silent_but_the_document_counts() {
    let configuration = "source: source\nlocales: '{lang}'\nrules: {missing-translation: off}\n";
    assert_snapshot!(check(configuration), @"
    exit 0
    -- stdout
    nl-NL: 2 documents in nl-nl
      missing 1 (50.0%) · current 1 (50.0%)

    Passed.
    ");
}

#[test]
fn a_template_finds_the_folders_that_are_locales() {
    let sandbox = Sandbox::new();
    sandbox
        .file("docs/en-us/topics/a.md", "A.\n")
        .file("docs/nl-nl/topics/a.md", "A.\n")
        .file("docs/ja/topics/a.md", "A.\n")
        .file("docs/fr-fr/other/a.md", "A.\n")
        .file("docs/images/topics/a.md", "A.\n")
        .file("locdrift.yml", "source: docs/en-us/topics\nlocales: ./docs/{lang}/topics\nexclude: [x]\n");
    let report = sandbox.run(&["check", "--format", "json"]).json();
    let roots: Vec<&str> = report["locales"].as_array().unwrap().iter().map(|l| l["root"].as_str().unwrap()).collect();
    assert_eq!(roots, ["docs/ja/topics", "docs/nl-nl/topics"]);
}

#[test]
fn it_is_found_in_a_folder_above() {
    let sandbox = sandbox("source: source\nlocales: [{locale: nl, root: nl-nl}]\ninclude: a.md\n");
    std::fs::create_dir_all(sandbox.path("deep/down")).unwrap();
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_locdrift"))
        .arg("check")
        .env_clear()
        .current_dir(sandbox.path("deep/down"))
        .output()
        .unwrap();
    assert_snapshot!(String::from_utf8(output.stdout).unwrap(), @"
    nl: 1 document in ../../nl-nl
      The document is current.

    Passed.
    ");
}

#[test]
fn without_one_the_folders_must_be_named() {
    assert_snapshot!(Sandbox::new().run(&["check"]).whole(), @r"
    exit 2
    -- stderr
    error: No locdrift.yml here or in any parent folder. Run locdrift init to write one, or name the folders: locdrift check SOURCE LOCALE
    ");
    assert_snapshot!(Sandbox::new().run(&["check", "--config", "other.yml"]).whole(), @r"
    exit 2
    -- stderr
    error: Cannot read other.yml: no such file or folder.
    ");
}

#[test]
fn mistakes_are_shown_where_they_are() {
    let mistakes = [
        "sorce: source\n",
        "source: source\nlocales: docs\n",
        "source: source\n",
        "source: [a]\nlocales: '{lang}'\n",
        "source: source\nlocales:\n  - {locale: nl_NL!, root: nl}\n",
        "source: source\nlocales:\n  - {local: nl, root: nl}\n",
        "source: source\nsource: other\n",
        "source: source\nlocales: '{lang}'\nrules:\n  stale-translaton: warn\n",
        "source: source\nlocales: '{lang}'\nrules:\n  stale-translation: warning\n",
        "source: source\nlocales: '{lang}'\nexclude: ['[']\n",
        "source: source\nlocales: 'nothing/{lang}'\n",
        "source: source\nlocales: 'source/{lang}'\n",
        "source: &a source\nlocales: *a\n",
        "source: {a: b\n",
        "- source\n",
        "",
    ];
    let told: Vec<String> = mistakes.iter().map(|mistake| check(mistake)).collect();
    assert_snapshot!(told.join("\n"), @r"
    exit 2
    -- stderr
    error: Unknown key “sorce”.
     --> locdrift.yml:1:1
      |
    1 | sorce: source
      | ^^^^^
      Did you mean “source”?

    exit 2
    -- stderr
    error: Found “docs”; expected exactly one {lang} in the template.
     --> locdrift.yml:2:10
      |
    2 | locales: docs
      |          ^^^^
      For more information: locdrift guide configuration

    exit 2
    -- stderr
    error: Missing key “locales”.
     --> locdrift.yml:1:1
      |
    1 | source: source
      | ^^^^^^^^^^^^^^
      For more information: locdrift guide configuration

    exit 2
    -- stderr
    error: Found “[…]”; expected a string.
     --> locdrift.yml:1:9
      |
    1 | source: [a]
      |         ^^^
      For more information: locdrift guide configuration

    exit 2
    -- stderr
    error: Found “nl_NL!”; expected a language tag such as nl-NL.
     --> locdrift.yml:3:14
      |
    3 |   - {locale: nl_NL!, root: nl}
      |              ^^^^^^
      For more information: locdrift guide configuration

    exit 2
    -- stderr
    error: Unknown key “local”.
     --> locdrift.yml:3:6
      |
    3 |   - {local: nl, root: nl}
      |      ^^^^^
      Did you mean “locale”?

    exit 2
    -- stderr
    error: Duplicate key “source”.
     --> locdrift.yml:2:1
      |
    2 | source: other
      | ^^^^^^
      For more information: locdrift guide configuration

    exit 2
    -- stderr
    error: Unknown key “stale-translaton”.
     --> locdrift.yml:4:3
      |
    4 |   stale-translaton: warn
      |   ^^^^^^^^^^^^^^^^
      Did you mean “stale-translation”?

    exit 2
    -- stderr
    error: Found “warning”; expected off, warn or error.
     --> locdrift.yml:4:22
      |
    4 |   stale-translation: warning
      |                      ^^^^^^^
      For more information: locdrift guide configuration

    exit 2
    -- stderr
    error: Invalid pattern “[”: unclosed character class; missing ']'.
     --> locdrift.yml:3:11
      |
    3 | exclude: ['[']
      |           ^^^
      For more information: locdrift guide configuration

    exit 2
    -- stderr
    error: Cannot read the locale folder nothing: no such file or folder.

    exit 2
    -- stderr
    error: No folder matches source/{lang}.

    exit 2
    -- stderr
    error: Anchors and aliases are not supported here.
     --> locdrift.yml:2:10
      |
    2 | locales: *a
      |          ^^
      For more information: locdrift guide configuration

    exit 2
    -- stderr
    error: Invalid YAML: while parsing a flow mapping, did not find expected ',' or '}'.
     --> locdrift.yml:2:1
      |
    2 | 
      | ^
      For more information: locdrift guide configuration

    exit 2
    -- stderr
    error: Found “[…]”; expected a mapping of keys to values.
     --> locdrift.yml:1:1
      |
    1 | - source
      | ^^^^^^^^
      For more information: locdrift guide configuration

    exit 2
    -- stderr
    error: Missing key “source”.
     --> locdrift.yml:1:1
      |
    1 | 
      | ^
      For more information: locdrift guide configuration
    ");
}

#[test]
fn what_is_about_nothing_is_told() {
    let sandbox = sandbox(
        "source: source\nlocales: '{lang}'\ninclude: ['*.md']\nexclude: [drafts, nl-nl/b.md]\n\
         overrides:\n  - {files: [source/a.md, 'b.md'], rules: {missing-translation: off}}\n  \
         - {locales: [fr, nl], rules: {missing-translation: off}}\n\
         queue: {owners: [{files: nowhere, owner: '@a'}]}\n",
    );
    assert_snapshot!(sandbox.run(&["check"]).whole(), @r"
    exit 0
    -- stdout
    nl-NL: 2 documents in nl-nl
      missing 1 (50.0%) · current 1 (50.0%)

    Passed.
    -- stderr
    note: “drafts” in exclude matches no document.
    note: “nl-nl/b.md” in exclude matches no document. Paths are relative to the source; use “b.md”.
    note: “source/a.md” in overrides matches no document. Paths are relative to the source; use “a.md”.
    note: “nowhere” in owners matches no document.
    note: “fr” in overrides matches no locale.
    ");
    // A run that was narrowed tells nothing of what it did not look at.
    assert_eq!(sandbox.run(&["check", "source/a.md"]).stderr, "");
    assert_eq!(
        sandbox.run(&["check", "--lang", "nl"]).stderr.lines().next(),
        Some("let op: “drafts” in exclude komt met geen enkel document overeen.")
    );
}

#[test]
fn sides_that_are_swapped_are_told() {
    let swapped = "source: nl-nl\nlocales: [{locale: en-US, root: source}]\n";
    assert_snapshot!(sandbox(swapped).run(&["check"]).whole(), @r"
    exit 1
    -- stdout
    en-US: 2 documents in source
      untracked 2 (100.0%) · current 0 (0.0%)
      untracked
        a.md
        b.md

    Failed: no translation in en-US records its source, so none can be judged. To find source versions: locdrift adopt --dry-run (without a locdrift.yml, first: locdrift init)
    Next: locdrift adopt --dry-run
    -- stderr
    note: Source and locale seem to be swapped: documents in nl-nl have provenance records, as translations do. Compare with source as the source.
    ");
    // Most of what was translated has changed since.
    let older = sandbox(swapped);
    for path in ["c.md", "d.md", "e.md"] {
        older.source(path, "New.\n").translation(path, "Old.\n");
    }
    assert!(older.run(&["check"]).stderr.contains("swapped"));
    let both = sandbox("source: source\nlocales: '{lang}'\n");
    both.source("a.md", "Changed.\n");
    assert!(!both.run(&["check"]).stderr.contains("note"));
}
