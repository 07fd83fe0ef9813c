//! Dialects: the same change is what the generator of the site makes of it.

use crate::repository::Repository;
use crate::sandbox::Sandbox;

/// Makes one edit in a page of a site, and tells the kind and the source lines of each change.
fn changes(files: &[(&str, &str)], dialect: &str, page: &str, (from, to): (&str, &str)) -> Vec<String> {
    let sandbox = Sandbox::new();
    let configuration = "source: docs/en\nlocales: [{locale: nl, root: docs/nl}]\nrecord: git-date\n";
    let dialect = if dialect.is_empty() { String::new() } else { format!("dialect: {dialect}\n") };
    sandbox.file("locdrift.yml", format!("{configuration}{dialect}"));
    for (path, text) in files {
        sandbox.file(path, text);
    }
    assert!(page.contains(from), "{from}");
    sandbox.file("docs/en/a.md", page);
    Repository::new(&sandbox, ".").commit("2026-01-02");
    sandbox.file("docs/nl/a.md", page);
    Repository::new(&sandbox, ".").commit("2026-01-03");
    sandbox.file("docs/en/a.md", page.replacen(from, to, 1));
    Repository::new(&sandbox, ".").commit("2026-02-03");
    let run = sandbox.run(&["diff", "a.md", "--format", "json"]);
    let report = run.json();
    let changes = report["documents"][0]["drift"]["changes"].as_array();
    let shown = |change: &serde_json::Value| {
        let lines = ["source_lines", "translation_lines"]
            .map(|side| change[side].as_array().map_or("-".to_owned(), |lines| format!("{}-{}", lines[0], lines[1])));
        format!("{} {} {} {}", change["op"].as_str().unwrap(), change["kind"].as_str().unwrap(), lines[0], lines[1])
    };
    changes.unwrap_or_else(|| panic!("{}", run.whole())).iter().map(shown).collect()
}

const DOCUSAURUS: (&str, &str) = ("docusaurus.config.ts", "export default {title: 'Site'};\n");
const MKDOCS: (&str, &str) = ("mkdocs.yml", "site_name: Site\n");
const HUGO: (&str, &str) = ("config.toml", "baseURL = 'https://example.org'\n");

#[test]
fn docusaurus_reads_markdown_as_mdx() {
    let page = "import X from './x'\n\n# Title {#id}\n\n<Tabs>\n    <Tab label=\"One\">\n\n    Some words\n\n    </Tab>\n</Tabs>\n\n:::note[Title]\n\nMore <!-- not this --> {props.a}\n\n:::\n";
    for (edit, expected) in [
        (("Some words", "Other words"), vec!["replace text 8-8 8-8"]),
        (("'./x'", "'./y'"), vec!["replace code 1-1 1-1"]),
        (("\"One\"", "\"Two\""), vec!["replace text 6-6 6-6"]),
        (("props.a", "props.b"), vec!["replace code 15-15 15-15"]),
        (("not this", "nor that"), vec!["replace code 15-15 15-15"]),
        (("[Title]", "[Other]"), vec!["replace text 13-13 13-13"]),
    ] {
        assert_eq!(changes(&[DOCUSAURUS], "", page, edit), expected, "{edit:?}");
        assert_eq!(changes(&[], "docusaurus", page, edit), expected, "{edit:?}");
    }
    let edit = ("'./x'", "'./y'");
    for files in [
        [("docusaurus.config.js", "module.exports = {markdown: {format: 'detect'}};\n"), ("package.json", "{}")],
        [DOCUSAURUS, ("package.json", "{\"dependencies\": {\"@docusaurus/core\": \"^2.4.1\"}}")],
    ] {
        assert_eq!(changes(&files, "", page, edit), ["replace text 1-1 1-1"], "Markdown");
    }
    assert_eq!(changes(&[DOCUSAURUS], "markdown", page, edit), ["replace text 1-1 1-1"]);
}

#[test]
fn mkdocs_has_indented_bodies_and_definitions() {
    let page = "# Title\n\n!!! note \"A title\"\n    First words.\n\n    Run it:\n\n    ```sh\n    run 1\n    ```\n\n    - an item\n\n=== \"Tab\"\n\n    ??? tip\n        Inner words.\n\n    Outer words.\n\nTerm\n:   Its meaning.\n\n    Goes on.\n\n    code\n";
    for (edit, expected) in [
        (("A title", "Other title"), vec!["replace text 3-3 3-3"]),
        (("First", "Other"), vec!["replace text 4-4 4-4"]),
        (("run 1", "run 2"), vec!["replace code 8-10 8-10"]),
        (("an item", "one item"), vec!["replace text 12-12 12-12"]),
        (("\"Tab\"", "\"Other\""), vec!["replace text 14-14 14-14"]),
        (("??? tip", "??? danger"), vec!["replace code 16-16 16-16"]),
        (("Inner", "Other"), vec!["replace text 17-17 17-17"]),
        (("Outer", "Other"), vec!["replace text 19-19 19-19"]),
        (("Term", "Word"), vec!["replace text 21-21 21-21"]),
        (("Its meaning", "A meaning"), vec!["replace text 22-22 22-22"]),
        (("Goes on", "Ends"), vec!["replace text 24-24 24-24"]),
    ] {
        assert_eq!(changes(&[MKDOCS], "", page, edit), expected, "{edit:?}");
        assert_eq!(changes(&[], "mkdocs", page, edit), expected, "{edit:?}");
    }
    // Elsewhere that is code with words in it.
    assert_eq!(changes(&[], "markdown", page, ("First", "Other")), ["replace text 3-4 3-4"]);
}

#[test]
fn hugo_has_shortcodes_and_definitions() {
    let page = "+++\ntitle = 'Title'\n+++\n\nTerm\n: Its meaning.\n: Another.\n\n{{< figure src=\"a.png\" alt=\"A picture\" >}}\n\n{{% tip %}}\nWords\n{{% /tip %}}\n";
    for (edit, expected) in [
        (("'Title'", "'Other'"), vec!["replace text 2-2 2-2"]),
        (("Its meaning", "A meaning"), vec!["replace text 6-6 6-6"]),
        (("a.png", "b.png"), vec!["replace code 9-9 9-9"]),
        (("A picture", "One picture"), vec!["replace text 9-9 9-9"]),
        (("Words", "Other words"), vec!["replace text 11-13 11-13"]),
    ] {
        assert_eq!(changes(&[HUGO], "", page, edit), expected, "{edit:?}");
        assert_eq!(changes(&[], "hugo", page, edit), expected, "{edit:?}");
    }
    assert_eq!(changes(&[], "", page, ("Its meaning", "A meaning")), ["replace text 5-7 5-7"]);
}

#[test]
fn formulas_are_code_where_they_are_set() {
    let page = "It costs $5 and $6.\n\nIf $a_1 * b_2$ then\n\n$$\n\\frac{x}{y}\n$$\n";
    let math = ("docusaurus.config.js", "import math from 'remark-math';\n");
    let arithmatex = ("mkdocs.yml", "markdown_extensions: [pymdownx.arithmatex]\n");
    for (files, dialect) in [(&[][..], "github"), (&[], "[docusaurus, math]"), (&[math], ""), (&[arithmatex], "")] {
        for (edit, expected) in [
            (("b_2", "b_3"), "replace code 3-3 3-3"),
            (("{y}", "{z}"), "replace code 5-7 5-7"),
            (("$5", "$7"), "replace text 1-1 1-1"),
            (("then", "else"), "replace text 3-3 3-3"),
        ] {
            assert_eq!(changes(files, dialect, page, edit), [expected], "{dialect} {edit:?}");
        }
    }
    assert_eq!(changes(&[], "", page, ("b_2", "b_3")), ["replace text 3-3 3-3"]);
}

#[test]
fn what_mdbook_and_learn_include_is_code() {
    let page = "{{#include a.rs:2:3}}\n\n> [!NOTE]\n> Words.\n\n:::image source=\"a.png\" alt-text=\"A picture\":::\n";
    for (dialect, file) in [("mdbook", "book.toml"), ("learn", "docfx.json"), ("starlight", "x"), ("", "README.md")] {
        for (edit, expected) in [
            (("2:3", "3:4"), "replace code 1-1 1-1"),
            (("[!NOTE]", "[!TIP]"), "replace code 3-3 3-3"),
            (("Words", "Other"), "replace text 4-4 4-4"),
            (("a.png", "b.png"), "replace links 6-6 6-6"),
            (("A picture", "One picture"), "replace text 6-6 6-6"),
        ] {
            assert_eq!(changes(&[], dialect, page, edit), [expected], "{dialect} {edit:?}");
            assert_eq!(changes(&[(file, "{}")], "", page, edit), [expected], "{file} {edit:?}");
        }
    }
}

#[test]
fn bodies_come_back_as_deep_as_they_stood() {
    let sandbox = Sandbox::new();
    let page = "!!! note \"A title\"\n    First words.\n\n    - one item\n\n        ```sh\n        run 1\n        ```\n\n    ??? tip\n        Inner words\n        go on.\n";
    let own = page
        .replace("A title", "Een titel")
        .replace("First words", "Eerste woorden")
        .replace("one item", "een punt")
        .replace("Inner words\n        go on", "Woorden binnenin\n        gaan door");
    sandbox.file("locdrift.yml", "source: en\nlocales: [{locale: nl, root: nl}]\nrecord: lock\ndialect: mkdocs\n");
    sandbox.file("en/a.md", page).file("nl/a.md", &own);
    Repository::new(&sandbox, ".").commit("2026-01-02");
    let run = |arguments: &[&str], code: i32| {
        let run = sandbox.run(arguments);
        assert_eq!(run.code, Some(code), "{}", run.whole());
        run.whole()
    };
    run(&["accept", "a.md", "--locale", "nl", "--force"], 0);
    Repository::new(&sandbox, ".").commit("2026-01-03");
    let head = page
        .replace("First words.", "First words.\n\n    New words.")
        .replace("run 1", "run 2")
        .replace("go on", "go on and on");
    sandbox.file("en/a.md", head);
    Repository::new(&sandbox, ".").commit("2026-02-03");
    run(&["queue", "--format", "po", "--out", "out"], 0);
    let file = sandbox.path("out/nl/a.md.po");
    let text = std::fs::read_to_string(&file).unwrap();
    let text = text
        .replace("msgid \"New words.\"\nmsgstr \"\"", "msgid \"New words.\"\nmsgstr \"Nieuwe woorden.\"")
        .replace("msgstr \"Woorden binnenin gaan door.\"", "msgstr \"Woorden binnenin gaan altijd door.\"");
    std::fs::write(&file, text).unwrap();
    let told = run(&["apply", "out/nl/a.md.po", "--final"], 0);
    let expected = own
        .replace("Eerste woorden.", "Eerste woorden.\n\n    Nieuwe woorden.")
        .replace("run 1", "run 2")
        .replace("binnenin\n        gaan door", "binnenin gaan altijd door");
    assert_eq!(std::fs::read_to_string(sandbox.path("nl/a.md")).unwrap(), expected, "{told}");
}

#[test]
fn a_dialect_that_nobody_knows_is_told() {
    let sandbox = Sandbox::new();
    sandbox.file("locdrift.yml", "source: en\nlocales: [{locale: nl, root: nl}]\ndialect: [mkdocs, mayj]\n");
    let run = sandbox.run(&["check"]);
    assert_eq!(run.code, Some(2));
    let expected =
        "No dialect is named “mayj”; known: markdown, github, docusaurus, starlight, hugo, mkdocs, mdbook, learn, math";
    assert!(run.whole().contains(expected), "{}", run.whole());
}
