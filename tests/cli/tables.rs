//! Tables of strings in JSON and YAML: every entry goes by its key, and nothing but values is written.

use crate::repository::Repository;
use crate::sandbox::Sandbox;

/// A site with a table in English and one in Dutch that is up to date.
struct Site {
    sandbox: Sandbox,
    file: &'static str,
}

impl Site {
    fn new(file: &'static str, configuration: &str, source: &str, own: &str) -> Self {
        let sandbox = Sandbox::new();
        sandbox.file("locdrift.yml", configuration);
        sandbox.file(&format!("en/{file}"), source).file(&format!("nl/{file}"), own);
        Repository::new(&sandbox, ".").commit("2026-01-02");
        let site = Self { sandbox, file };
        site.run(&["accept", file, "--locale", "nl", "--force"], 0);
        Repository::new(&site.sandbox, ".").commit("2026-01-03");
        assert_eq!(site.status(), "current");
        site
    }

    fn change(&self, head: &str) {
        self.sandbox.file(&format!("en/{}", self.file), head);
        Repository::new(&self.sandbox, ".").commit("2026-02-03");
    }

    fn run(&self, arguments: &[&str], code: i32) -> String {
        let run = self.sandbox.run(arguments);
        assert_eq!(run.code, Some(code), "{arguments:?}\n{}", run.whole());
        run.whole()
    }

    fn status(&self) -> String {
        let report = self.sandbox.run(&["check", "--format", "json"]).json();
        report["documents"][0]["status"].as_str().unwrap_or_default().to_owned()
    }

    fn own(&self) -> String {
        std::fs::read_to_string(self.sandbox.path(&format!("nl/{}", self.file))).unwrap()
    }

    /// Hands out, translates with these replacements, and takes back.
    fn translated(&self, format: &str, targets: &[(&str, &str)]) -> String {
        self.run(&["queue", "--format", format, "--out", "out"], 0);
        let name = match format {
            "po" => format!("out/nl/{}.po", self.file),
            _ => self.sandbox.batches("out/nl").remove(0),
        };
        let mut text = std::fs::read_to_string(self.sandbox.path(&name)).unwrap();
        for (from, to) in targets {
            assert!(text.contains(from), "{from}\n{text}");
            text = text.replacen(from, to, 1);
        }
        std::fs::write(self.sandbox.path(&name), &text).unwrap();
        self.run(&["apply", &name, "--final"], 0)
    }
}

const JSON: &str = "source: en\nlocales: [{locale: nl, root: nl}]\ninclude: ['**/*.json']\nrecord: lock\n";

const CODE: &str = r#"{
  "theme.title": {
    "message": "Page not found",
    "description": "The title of the page"
  },
  "theme.more": {
    "message": "One post|{count} posts",
    "description": "Says how many"
  },
  "theme.old": {
    "message": "Old",
    "description": "Gone soon"
  }
}
"#;

/// In another order, with tabs, Windows line ends and an entry of its own.
const EIGEN: &str = "\u{feff}{\r\n\t\"theme.more\": {\r\n\t\t\"message\": \"Een bericht|{count} berichten\",\r\n\t\t\"description\": \"Says how many\"\r\n\t},\r\n\t\"eigen\": { \"message\": \"Van ons\" },\r\n\t\"theme.title\": {\"description\": \"The title of the page\", \"message\": \"Pagina niet gevonden\"},\r\n\t\"theme.old\": {\r\n\t\t\"message\": \"Oud\"\r\n\t}\r\n}";

#[test]
fn the_order_of_keys_and_what_is_said_of_them_need_no_translator() {
    let site = Site::new("code.json", JSON, CODE, EIGEN);
    let head = r#"{
  "theme.more": {
    "description": "Says how many there are",
    "message": "One post|{count} posts"
  },
  "theme.old": {"message": "Old"},
  "theme.title": {
    "message": "Page not found",
    "description": "The title of the page"
  }
}
"#;
    site.change(head);
    let report = site.sandbox.run(&["check", "--format", "json"]).json();
    assert_eq!(report["documents"][0]["drift"]["kind"], "metadata", "{report}");
    site.run(&["update"], 0);
    assert_eq!(site.own(), EIGEN.replace("Says how many", "Says how many there are"));
    assert_eq!(site.status(), "current");
    site.run(&["update"], 0);
    assert_eq!(site.own(), EIGEN.replace("Says how many", "Says how many there are"), "a second time");
}

#[test]
fn what_is_translated_comes_back_by_its_key() {
    for format in ["xliff", "po"] {
        let site = Site::new("code.json", JSON, CODE, EIGEN);
        let head = CODE.replace("Page not found", "We could not \\\"find\\\" it").replace(
            "  \"theme.old\": {\n    \"message\": \"Old\",\n    \"description\": \"Gone soon\"\n  }\n",
            "  \"theme.new\": {\n    \"message\": \"New\\nline\",\n    \"description\": \"Came just now\"\n  }\n",
        );
        site.change(&head);
        let diff = site.run(&["diff", "code.json"], 0);
        assert!(diff.contains("translation, line 7") && diff.contains("Pagina niet gevonden"), "{diff}");
        let told = match format {
            "po" => site.translated(
                format,
                &[
                    ("msgstr \"Pagina niet gevonden\"", "msgstr \"Wij konden het niet \\\"vinden\\\"\""),
                    (
                        "msgid \"\"\n\"New\\n\"\n\"line\"\nmsgstr \"\"",
                        "msgid \"\"\n\"New\\n\"\n\"line\"\nmsgstr \"Nieuwe\\nregel\"",
                    ),
                ],
            ),
            _ => site.translated(
                format,
                &[
                    (">Pagina niet gevonden</target>", ">Wij konden het niet \"vinden\"</target>"),
                    ("New\nline</source>", "New\nline</source>\n<target state=\"final\">Nieuwe\nregel</target>"),
                ],
            ),
        };
        let expected = EIGEN
            .replace("Pagina niet gevonden", "Wij konden het niet \\\"vinden\\\"")
            .replace("Een bericht|{count} berichten\",\r\n\t\t\"description\": \"Says how many\"\r\n\t},\r\n", "Een bericht|{count} berichten\",\r\n\t\t\"description\": \"Says how many\"\r\n\t},\r\n\t\"theme.new\": {\r\n\t\t\"message\": \"Nieuwe\\nregel\",\r\n\t\t\"description\": \"Came just now\"\r\n\t},\r\n")
            .replace(",\r\n\t\"theme.old\": {\r\n\t\t\"message\": \"Oud\"\r\n\t}", "");
        assert_eq!(site.own(), expected, "{format}: {told}");
        assert_eq!(site.status(), "current");
        let again = site.run(&["queue"], 0);
        assert!(again.contains("Nothing to translate or review"), "{again}");
    }
}

#[test]
fn a_new_table_has_the_layout_of_its_source() {
    let sandbox = Sandbox::new();
    let source = "{\n    \"menu\": {\n        \"file.open\": \"Open {name}\",\n        \"sizes\": [\"Small\", \"Large\"],\n        \"count\": 3\n    }\n}\n";
    sandbox.file("locdrift.yml", JSON).file("en/app.json", source).file("nl/keep.md", "Tekst\n");
    let repository = Repository::new(&sandbox, ".");
    repository.commit("2026-01-02");
    let site = Site { sandbox, file: "app.json" };
    let told = site.translated(
        "po",
        &[
            ("msgid \"Open {name}\"\nmsgstr \"\"", "msgid \"Open {name}\"\nmsgstr \"{name} openen\""),
            ("msgid \"Small\"\nmsgstr \"\"", "msgid \"Small\"\nmsgstr \"Klein\""),
            ("msgid \"Large\"\nmsgstr \"\"", "msgid \"Large\"\nmsgstr \"Gro\\\\ot\""),
        ],
    );
    let expected =
        source.replace("Open {name}", "{name} openen").replace("Small", "Klein").replace("Large", "Gro\\\\ot");
    assert_eq!(site.own(), expected, "{told}");
    assert_eq!(site.status(), "current");
}

#[test]
fn what_is_no_table_is_told_and_not_written() {
    for (own, reason) in [
        ("{\"a\": \"Een\", \"a\": \"Twee\", \"b\": \"Drie\"}\n", "the key a occurs twice"),
        ("{\"a\": \"Een\" \"b\": \"Drie\"}\n", "invalid JSON (line 1)"),
    ] {
        let site = Site::new("app.json", JSON, "{\"a\": \"One\", \"b\": \"#two/three\"}\n", own);
        site.change("{\"b\": \"#two/three\"}\n");
        let told = site.run(&["update"], 0);
        assert!(told.contains(reason), "{told}");
        let told = site.run(&["queue"], 0);
        assert!(told.contains(&format!("Not in the queue: app.json: {reason}")), "{told}");
        assert_eq!(site.own(), own);
    }
    let site = Site::new("app.json", JSON, "{\"a\": \"One\"}\n", "{\"a\": \"Een\"}\n");
    site.change("{\"a\": \"One\",}\n");
    let told = site.run(&["queue"], 0);
    assert!(told.contains("invalid JSON in the source (line 1)"), "{told}");
}

const YAML: &str = "source: en\nlocales: [{locale: nl, root: nl}]\ninclude: ['*.yml']\nrecord: lock\n";

#[test]
fn strings_in_yaml_go_by_their_keys() {
    let source =
        "# Strings\nmenu:\n  open: Open\n  close: 'Close it'\n  long: >-\n    Folded text\n    of lines\nold: Old\n";
    let own = "# Van ons\nold: Oud\n\nmenu:\n    long: >-\n        Gevouwen tekst\n        van regels\n    open: Open het   # eigen\n    close: 'Sluit het'\neigen: \"Eigen\"\n";
    let site = Site::new("strings.yml", YAML, source, own);
    site.change("# Other\nmenu:\n  new: New\n  close: 'Close it now'\n  open: Open\n  long: >-\n    Folded text\n    of more lines\n");
    let told = site.translated(
        "po",
        &[
            ("msgid \"New\"\nmsgstr \"\"", "msgid \"New\"\nmsgstr \"Nieuw: ja\""),
            ("msgstr \"Sluit het\"", "msgstr \"Sluit 't nu\""),
            ("msgstr \"Gevouwen tekst van regels\"", "msgstr \"Gevouwen tekst van meer regels\""),
        ],
    );
    let expected = own
        .replace("old: Oud\n\n", "\n")
        .replace("        Gevouwen tekst\n        van regels\n", "        Gevouwen tekst van meer regels\n")
        .replace("menu:\n", "menu:\n    new: \"Nieuw: ja\"\n")
        .replace("'Sluit het'", "'Sluit ''t nu'");
    assert_eq!(site.own(), expected, "{told}");
    assert_eq!(site.status(), "current");
    assert!(site.run(&["queue"], 0).contains("Nothing to translate or review"));
}

#[test]
fn a_table_of_contents_is_translated_in_place() {
    let source =
        "- name: Start here\n  href: a.md\n- name: Guides\n  items:\n  - name: First guide\n    href: g/one.md\n";
    let own = "- name: Begin hier\n  href: a.md\n- name: Gidsen\n  items:\n  - name: Eerste gids\n    href: g/one.md\n";
    for (file, configuration) in [("toc.yml", "include: ['**']"), ("TOC.yml", "include: ['*.yml']")] {
        let configuration = format!("source: en\nlocales: [{{locale: nl, root: nl}}]\n{configuration}\nrecord: lock\n");
        let site = Site::new(file, &configuration, source, own);
        site.change(
            &source.replace("- name: Guides", "- name: New\n  href: n.md\n- name: Guides").replace("one.md", "1.md"),
        );
        let told = site.translated("po", &[("msgid \"New\"\nmsgstr \"\"", "msgid \"New\"\nmsgstr \"Nieuw: ja\"")]);
        let expected = own
            .replace("- name: Gidsen", "- name: \"Nieuw: ja\"\n  href: n.md\n- name: Gidsen")
            .replace("one.md", "1.md");
        assert_eq!(site.own(), expected, "{told}");
        assert_eq!(site.status(), "current");
    }
}

#[test]
fn the_summary_of_a_book_is_a_page_of_links() {
    let source = "# Summary\n\n[Introduction](README.md)\n\n- [Start](start.md)\n    - [First](start/first.md)\n- [Draft]()\n\n---\n\n# Part two\n\n- [More](more.md)\n";
    let own = "# Inhoud\n\n[Inleiding](README.md)\n\n- [Begin](start.md)\n    - [Eerste](start/first.md)\n- [Concept]()\n\n---\n\n# Deel twee\n\n- [Meer](more.md)\n";
    let configuration = "source: en\nlocales: [{locale: nl, root: nl}]\nrecord: lock\n";
    let site = Site::new("SUMMARY.md", configuration, source, own);
    site.change(&source.replace("- [Draft]", "- [New](new.md)\n- [Draft]").replace("first.md", "1.md"));
    let told = site
        .translated("xliff", &[("<source>New</source>", "<source>New</source><target state=\"final\">Nieuw</target>")]);
    let expected = own.replace("- [Concept]", "- [Nieuw](new.md)\n- [Concept]").replace("first.md", "1.md");
    assert_eq!(site.own(), expected, "{told}");
    assert_eq!(site.status(), "current");
}

#[test]
fn titles_of_a_navigation_of_mkdocs_are_handed_out_although_they_are_keys() {
    let configuration = "source: en\nlocales: [{locale: nl, root: nl}]\ninclude: ['**/mkdocs.yml']\nrecord: lock\n";
    let source =
        "site_name: Docs\nnav:\n- index.md\n- Start: start.md\n- \"Guide: all\":\n  - First steps: guide/first.md\n";
    let own = "site_name: Gids\nnav:\n- index.md\n- Aan de slag: start.md\n- \"Gids: alles\":\n  - Eerste stappen: guide/first.md\n";
    let site = Site::new("mkdocs.yml", configuration, source, own);
    site.change(
        &source
            .replace("- Start: start.md", "- News: news.md\n- Start here: begin.md")
            .replace("Guide: all", "Guide: all of it"),
    );
    assert_eq!(site.status(), "stale");
    let shown = site.run(&["queue", "--format", "po"], 0);
    assert!(!shown.contains("First steps\"\nmsgstr \"\""), "{shown}");
    let targets = [
        ("<source>News</source>", "<source>News</source><target>Nieuws: nieuw #1</target>"),
        ("<target state=\"needs-review-translation\">Aan de slag</target>", "<target>Begin</target>"),
        ("<target state=\"needs-review-translation\">Gids: alles</target>", "<target>Handleiding</target>"),
    ];
    site.translated("xliff", &targets);
    assert_eq!(
        site.own(),
        "site_name: Gids\nnav:\n- index.md\n- \"Nieuws: nieuw #1\": news.md\n- Begin: begin.md\n- \"Handleiding\":\n  - Eerste stappen: guide/first.md\n"
    );
    assert_eq!(site.status(), "current");
}
