//! Fluent resources: known by their ending, compared message by message, and written byte for byte.

use insta::assert_snapshot;

use crate::handback::{translated, translated_po};
use crate::repository::Repository;
use crate::sandbox::Sandbox;

const BASE: &str = "\
### Messages of the app

-brand = Fox

# On the button
open = Open { $name }
    .title = Open the file

files =
    { $count ->
        [one] { $count } file
       *[other] { $count } files
    }
old = Gone soon
hello = Hello, { $name }!

## Help

exit = Exit codes: 0 nothing, 1 denied. Use --force with { -brand }.
";

/// In Polish, with its own layout, its own plural categories and a message of its own.
const OWN: &str = "\
### Komunikaty

-brand = Lis
    .gender = m

# On the button
open = Otwórz {$name}
    .title = Otwórz plik

files = { $count ->
    [one] { $count } plik
    [few] { $count } pliki
    [many] { $count } plików
   *[other] { $count } pliku
}

old = Zniknie
hello =
    Witaj,
    { $name }!
exit = Kody: 0 nic, 1 odmowa. Użyj --force z { -brand }.
own = Tylko tutaj
";

struct Project {
    sandbox: Sandbox,
}

impl Project {
    /// A project whose Polish messages were accepted.
    fn new(own: &str) -> Self {
        let sandbox = Sandbox::new();
        sandbox.file("locdrift.yml", "source: en\nlocales: [{locale: pl, root: pl}]\nrecord: lock\n");
        sandbox.file("en/app.ftl", BASE).file("pl/app.ftl", own);
        let project = Self { sandbox };
        Repository::new(&project.sandbox, ".").commit("2026-01-02");
        project.run(&["accept", "pl/app.ftl", "--force"], 0);
        project
    }

    fn change(&self, head: &str) -> &Self {
        self.sandbox.file("en/app.ftl", head);
        Repository::new(&self.sandbox, ".").commit("2026-02-03");
        self
    }

    fn run(&self, arguments: &[&str], code: i32) -> String {
        let run = self.sandbox.run(arguments);
        assert_eq!(run.code, Some(code), "{arguments:?}\n{}", run.whole());
        run.whole()
    }

    fn own(&self) -> String {
        std::fs::read_to_string(self.sandbox.path("pl/app.ftl")).unwrap()
    }

    fn status(&self) -> String {
        let report = self.sandbox.run(&["check", "--format", "json"]).json();
        report["documents"][0]["status"].as_str().unwrap().to_owned()
    }

    /// The findings but for the status, as `rule line message`.
    fn findings(&self) -> Vec<String> {
        let report = self.sandbox.run(&["check", "--format", "json"]).json();
        let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
        let shown =
            |one: &serde_json::Value| format!("{} {} {}", text(&one["rule"]), one["lines"][0], text(&one["message"]));
        let all = report["findings"].as_array().unwrap();
        let is_of_status = |one: &&serde_json::Value| text(&one["rule"]).ends_with("-translation");
        all.iter().filter(|one| !is_of_status(one)).map(shown).collect()
    }
}

#[test]
fn drift_is_told_message_by_message() {
    let project = Project::new(OWN);
    assert_eq!(project.status(), "current");
    project.change(
        &BASE
            .replace("Open the file", "Open this file")
            .replace("old = Gone soon\n", "")
            .replace("Hello, { $name }", "Hello, { $user }")
            .replace("\n## Help", "late = Late\n    .title = Too late\n\n## Help"),
    );
    assert_snapshot!(project.run(&["check"], 1));
    assert_snapshot!(project.run(&["diff", "pl/app.ftl"], 0));
}

#[test]
fn what_needs_no_translator_is_carried() {
    let project = Project::new(OWN);
    // A variable, a comment, the order, a blank line.
    let moved = "exit = Exit codes: 0 nothing, 1 denied. Use --force with { -brand }.\n";
    let head = BASE
        .replace("Hello, { $name }", "Hello, { $user }")
        .replace("# On the button", "# On the button\n# $name is a path.")
        .replace(moved, "")
        .replace("old =", &format!("{moved}\nold ="));
    project.change(&head);
    project.run(&["update"], 0);
    let expected = OWN
        .replace("# On the button", "# On the button\n# $name is a path.")
        .replace("    Witaj,\n    { $name }!", "    Witaj,\n    { $user }!");
    assert_eq!(project.own(), expected);
    assert_eq!(project.status(), "current");
    // Nothing is left to do.
    let before = project.own();
    project.run(&["update"], 0);
    assert_eq!(project.own(), before);
    // Words wait for a translator, and nothing is written for them.
    project.change(&head.replace("Open the file", "Open this file"));
    project.run(&["update"], 0);
    assert_eq!((project.own(), project.status()), (before, "stale".into()));
}

/// A source with changes that a translator has to see: two texts, a renamed message, new ones, one that is gone.
fn changed() -> String {
    BASE.replace("Open { $name }", "Open { $name } now")
        .replace("Open the file", "Open this file")
        .replace(
            "old = Gone soon\n",
            "days =\n    { $days ->\n        [one] One day\n       *[other] { $days } days\n    }\n",
        )
        .replace("hello = ", "greeting = ")
        .replace(
            "## Help\n\n",
            "## Help\n\n# Shown at the top\nhelp = Help for { -brand }\n    .title = Read { $topic }\n",
        )
}

/// What the Polish messages are to be then.
fn expected() -> String {
    OWN.replace("Otwórz {$name}", "Otwórz { $name } teraz")
        .replace("Otwórz plik", "Otwórz ten plik")
        .replace("old = Zniknie\nhello =\n    Witaj,\n    { $name }!\n", "")
        .replace(
            "   *[other] { $count } pliku\n}\n",
            "   *[other] { $count } pliku\n}\ndays =\n    { $days ->\n        [one] Jeden dzień\n        [few] { $days } dni\n        [many] { $days } dni\n       *[other] { $days } dnia\n    }\ngreeting = Witaj,\n    { $name }!\n\n# Shown at the top\nhelp = Pomoc dla { -brand }\n    .title = Czytaj { $topic }\n",
        )
}

const DAYS: &str =
    "{ $days ->\n    [one] One day\n    [few] { $days } days\n    [many] { $days } days\n   *[other] { $days } days\n}";
const DNI: &str = "{ $days ->\n    [one] Jeden dzień\n    [few] { $days } dni\n    [many] { $days } dni\n   *[other] { $days } dnia\n}";

#[test]
fn messages_go_out_to_po_and_come_back() {
    let project = Project::new(OWN);
    project.change(&changed());
    project.run(&["queue", "--format", "po", "--out", "a.po"], 0);
    let po = std::fs::read_to_string(project.sandbox.path("a.po")).unwrap();
    assert_snapshot!(po.split_once("\n\n").unwrap().1);
    let back = translated_po(
        &po,
        &[
            ("Open { $name } now", "Otwórz { $name } teraz"),
            ("Open this file", "Otwórz ten plik"),
            (DAYS, DNI),
            ("Hello, { $name }!", "Witaj,\n{ $name }!"),
            ("Help for { -brand }", "Pomoc dla { -brand }"),
            ("Read { $topic }", "Czytaj { $topic }"),
        ],
    );
    project.sandbox.file("a.po", back);
    project.run(&["apply", "a.po"], 0);
    similar_asserts(&project.own(), &expected());
    assert_eq!(project.status(), "current");
    assert!(project.run(&["queue"], 0).contains("Nothing to translate or review."));
    assert_eq!(project.findings(), ["obsolete-message 31 The source has no own."]);
}

#[test]
fn messages_go_out_to_xliff_and_come_back() {
    let project = Project::new(OWN);
    project.change(&changed());
    project.run(&["queue", "--format", "xliff", "--out", "a.xlf"], 0);
    let xliff = std::fs::read_to_string(project.sandbox.path("a.xlf")).unwrap();
    let unit = xliff.split("<trans-unit").find(|unit| unit.contains("x-days")).unwrap();
    assert_snapshot!(unit.split_once("<context-group").unwrap().0);
    let targets = [
        ("Open { $name } now", "Otwórz { $name } teraz"),
        ("Open this file", "Otwórz ten plik"),
        (DAYS, DNI),
        ("Hello, { $name }!", "Witaj,\n{ $name }!"),
        ("Help for { -brand }", "Pomoc dla { -brand }"),
        ("Read { $topic }", "Czytaj { $topic }"),
    ];
    project.sandbox.file("a.xlf", translated(&xliff, &targets));
    project.run(&["apply", "a.xlf"], 0);
    similar_asserts(&project.own(), &expected());
    assert_eq!(project.status(), "current");
}

/// Compares two texts, and shows both where they differ.
fn similar_asserts(found: &str, expected: &str) {
    assert!(found == expected, "found:\n{found}\nexpected:\n{expected}");
}

#[test]
fn targets_that_would_not_work_are_refused() {
    let project = Project::new(OWN);
    project.change(&BASE.replace("Open { $name }", "Open { $name } now"));
    project.run(&["queue", "--format", "po", "--out", "a.po"], 0);
    let po = std::fs::read_to_string(project.sandbox.path("a.po")).unwrap();
    for (target, told) in [
        ("Otwórz teraz", "{ $name }"),
        ("Otwórz { $nazwa } teraz", "{ $nazwa }"),
        ("Otwórz { $name teraz", "{"),
        ("Otwórz { $name } teraz }", "}"),
        ("Otwórz { $name }\n.title = x", "."),
    ] {
        project.sandbox.file("b.po", translated_po(&po, &[("Open { $name } now", target)]));
        let run = project.run(&["apply", "b.po"], 1);
        assert!(run.contains(told), "{target}: {run}");
        assert_eq!((project.own().as_str(), project.status().as_str()), (OWN, "stale"), "{target}");
    }
    // What a language says twice, or with other words around it, is its own affair.
    project
        .sandbox
        .file("b.po", translated_po(&po, &[("Open { $name } now", "{ $name }: otwórz { $name } \"teraz\"")]));
    project.run(&["apply", "b.po"], 0);
    assert!(project.own().contains("open = { $name }: otwórz { $name } \"teraz\"\n    .title"), "{}", project.own());
}

#[test]
fn mistakes_are_found_without_knowing_the_language() {
    let mistakes = [
        ("Otwórz {$name}", "Otwórz", "missing-reference 7 open does not show $name, which the source message shows."),
        (
            "Otwórz {$name}",
            "Otwórz {$nazwa} {$name}",
            "unknown-reference 7 open uses $nazwa, which the source message does not use.",
        ),
        (
            "z { -brand }",
            "z { -marka } { -brand }",
            "unknown-reference 21 exit uses -marka, which the source message does not use.",
        ),
        ("Użyj --force z", "Użyj z", "missing-code 21 exit lacks --force, which the source has."),
        (
            "    [few] { $count } pliki\n",
            "",
            "plural-categories 10 files lacks variants for these plural categories of the language: few.",
        ),
        (
            "    [few] { $count } pliki\n",
            "    [few] { $count } pliki\n    [two] { $count } pliki\n",
            "plural-categories 10 files has variants for plural categories that the language does not have: two.",
        ),
        ("0 nic, 1", "0 nic, 2", "different-number 21 The numbers in exit are 2; the source has 1."),
        ("0 nic, 1", "1 nic, 0", "different-number 21 The numbers in exit are 1, 0; the source has 0, 1."),
        ("    .title = Otwórz plik\n", "", "missing-message null Missing from this translation: open.title."),
        ("old = Zniknie\n", "", "missing-message null Missing from this translation: old."),
        ("hello =\n", "helo =\n", "missing-message null Missing from this translation: hello."),
        (
            "old = Zniknie\n",
            "old = Zniknie\nold = Znów\n",
            "duplicate-message 18 old is already defined above; programs use only one of the definitions.",
        ),
        (
            "old = Zniknie\n",
            "old = { $\n",
            "invalid-message 17 Invalid Fluent: Expected one of \"a-zA-Z\". Programs skip this message.",
        ),
    ];
    let own = OWN.replace("own = Tylko tutaj\n", "");
    let project = Project::new(&own);
    assert_eq!(project.findings(), [""; 0]);
    for (from, to, finding) in mistakes {
        assert!(own.contains(from), "{from}");
        project.sandbox.file("pl/app.ftl", own.replacen(from, to, 1));
        let found = project.findings();
        assert!(found.contains(&finding.to_owned()), "{from:?} → {to:?}: {found:#?}");
        assert!(
            found.iter().filter(|one| !one.starts_with("obsolete") && !one.starts_with("missing-message")).count() <= 1,
            "{found:#?}"
        );
    }
}

#[test]
fn a_stale_translation_is_held_against_the_version_that_it_is_of() {
    let project = Project::new(OWN);
    project.change(
        &BASE.replace("1 denied", "2 denied").replace("Open { $name }", "Open { $path }").replace("old =", "new ="),
    );
    assert_eq!(project.findings(), ["obsolete-message 22 The source has no own."]);
}

#[test]
fn a_source_that_is_not_valid_is_told_and_nothing_is_written_for_it() {
    let project = Project::new(OWN);
    let head = BASE.replace("old = Gone soon", "old = { Gone soon");
    project.change(&head.replace("Open the file", "Open this file"));
    assert_snapshot!(project.run(&["check", "--format", "github"], 1));
    let told = project.run(&["queue"], 0);
    assert!(told.contains("invalid Fluent"), "{told}");
    assert_eq!(project.own(), OWN);
}

#[test]
fn new_resources_are_handed_out_whole() {
    let project = Project::new(OWN);
    project.sandbox.file("en/new.ftl", "### New\r\n\r\n# About it\r\nnew = New { $x }\r\n    .label = Label\r\n");
    Repository::new(&project.sandbox, ".").commit("2026-02-03");
    project.run(&["queue", "--format", "po", "--out", "a.po"], 0);
    let po = std::fs::read_to_string(project.sandbox.path("a.po")).unwrap();
    project.sandbox.file("a.po", translated_po(&po, &[("New { $x }", "Nowe { $x }"), ("Label", "Etykieta")]));
    project.run(&["apply", "a.po"], 0);
    let written = std::fs::read_to_string(project.sandbox.path("pl/new.ftl")).unwrap();
    assert_eq!(written, "### New\r\n\r\n# About it\r\nnew = Nowe { $x }\r\n    .label = Etykieta\r\n");
}

#[test]
fn a_record_may_stand_in_a_comment() {
    let sandbox = Sandbox::new();
    sandbox.file(
        "locdrift.yml",
        "source: en\nlocales: [{locale: pl, root: pl}]\nrecord: {comment: 'of (?<rev>[0-9a-f]+)', kind: git-commit}\n",
    );
    sandbox.file("en/app.ftl", "a = One\nb = Two\n").file("pl/app.ftl", "x\n");
    let repository = Repository::new(&sandbox, ".");
    repository.commit("2026-01-02");
    let old = repository.head();
    let own = |rev: &str| format!("### Komunikaty\n### of {rev}\n\na = Jeden\nb = Dwa\n");
    sandbox.file("pl/app.ftl", own(&old));
    sandbox.file("en/app.ftl", "# The first\na = One\nb = Two\n");
    repository.commit("2026-02-03");
    let new = repository.head();
    let run = sandbox.run(&["update"]);
    assert_eq!(run.code, Some(0), "{}", run.whole());
    let written = std::fs::read_to_string(sandbox.path("pl/app.ftl")).unwrap();
    assert_eq!(written, own(&new).replace("a = Jeden", "# The first\na = Jeden"));
}
