//! Pages whose front matter is TOML, as Hugo's are: read, carried, handed out and written in style.

use crate::repository::Repository;
use crate::sandbox::Sandbox;

const BASE: &str = "+++\ntitle = \"Start here\"\ndate = 2024-05-06\nweight = 3\ntags = ['a', 'b']\n\n[params]\n  subtitle = \"First steps\"\n  layout = 'wide'\n+++\n\n# Start here\n\nOpen [one](one.md).\n\nSave it.\n";

const OWN: &str = "+++\n# Vertaald door Jan\ntitle = 'Begin hier'\ndate = 2024-05-06\nweight = 7 # eigen\ntags = ['a', 'b']\ndefault_lang_commit = \"COMMIT\"\n\n[params]\n  subtitle = \"Eerste stappen\"\n  layout = 'wide'\n+++\n\n# Begin hier\n\nOpen [een](one.md).\n\nSla het op.\n";

struct Site {
    sandbox: Sandbox,
}

impl Site {
    fn new(own: &str) -> Self {
        let sandbox = Sandbox::new();
        sandbox.file("locdrift.yml", "source: content/en\nlocales: content/{lang}\nrecord: opentelemetry\n");
        sandbox.file("content/en/a.md", BASE).file("content/nl/a.md", "x\n");
        let repository = Repository::new(&sandbox, ".");
        repository.commit("2026-01-02");
        let old = repository.head();
        sandbox.file("content/nl/a.md", own.replace("COMMIT", &old));
        repository.commit("2026-01-03");
        Self { sandbox }
    }

    fn change(&self, head: &str) -> String {
        self.sandbox.file("content/en/a.md", head);
        let repository = Repository::new(&self.sandbox, ".");
        repository.commit("2026-02-03");
        repository.head()
    }

    fn is_current(&self) -> bool {
        self.sandbox.run(&["check", "--format", "json"]).json()["locales"][0]["counts"]["current"] == 1
    }

    fn own(&self) -> String {
        std::fs::read_to_string(self.sandbox.path("content/nl/a.md")).unwrap()
    }
}

fn run(site: &Site, arguments: &[&str], code: i32) -> String {
    let run = site.sandbox.run(arguments);
    assert_eq!(run.code, Some(code), "{arguments:?}\n{}", run.whole());
    run.whole()
}

#[test]
fn what_needs_no_translator_is_carried_in_place_and_in_style() {
    let site = Site::new(OWN);
    assert!(site.is_current());
    let head = BASE
        .replace("weight = 3", "weight = 3\ndraft = false")
        .replace("'wide'", "'narrow'")
        .replace("one.md", "two.md");
    let new = site.change(&head);
    run(&site, &["update"], 0);
    let expected = OWN
        .replace("COMMIT", &new)
        .replace("weight = 7 # eigen\n", "weight = 7 # eigen\ndraft = false\n")
        .replace("'wide'", "'narrow'")
        .replace("one.md", "two.md");
    assert_eq!(site.own(), expected);
    assert!(site.is_current());
    run(&site, &["update"], 0);
    assert_eq!(site.own(), expected, "a second time");
}

#[test]
fn what_is_translated_comes_back_where_it_stood() {
    for format in ["xliff", "po"] {
        let site = Site::new(&OWN.replace('\n', "\r\n"));
        let head = BASE.replace("\"Start here\"\n", "\"Start \\\"now\\\"\"\n").replace("Save it.", "Save it twice.");
        let new = site.change(&head);
        let diff = run(&site, &["diff", "a.md"], 0);
        assert!(diff.contains("title") && diff.contains("Save it"), "{diff}");
        run(&site, &["queue", "--format", format, "--out", "out"], 0);
        let file = if format == "po" { "out/nl/a.md.po".to_owned() } else { site.sandbox.batches("out/nl").remove(0) };
        let text = std::fs::read_to_string(site.sandbox.path(&file)).unwrap();
        let text = match format {
            "po" => text
                .replace("msgstr \"Begin hier\"", "msgstr \"Begin \\\"nu\\\"\"")
                .replace("msgstr \"Sla het op.\"", "msgstr \"Sla het twee keer op.\"")
                .replace("#, fuzzy, ", "#, ")
                .replace("#, fuzzy\n", ""),
            _ => text
                .replace(">Begin hier</target>", ">Begin \"nu\"</target>")
                .replace(">Sla het op.</target>", ">Sla het twee keer op.</target>")
                .replace("state=\"needs-translation\"", "state=\"final\"")
                .replace("state=\"needs-review-translation\"", "state=\"final\"")
                .replace("state=\"needs-adaptation\"", "state=\"final\""),
        };
        std::fs::write(site.sandbox.path(&file), text).unwrap();
        run(&site, &["apply", &file], 0);
        let expected = OWN
            .replace("COMMIT", &new)
            .replace("'Begin hier'", "'Begin \"nu\"'")
            .replace("Sla het op.", "Sla het twee keer op.")
            .replace('\n', "\r\n");
        assert_eq!(site.own(), expected, "{format}");
        assert!(site.is_current());
    }
}

#[test]
fn a_new_record_stands_above_the_tables() {
    let bare = OWN.replace("default_lang_commit = \"COMMIT\"\n", "");
    let site = Site::new(&bare);
    run(&site, &["accept", "a.md", "--locale", "nl", "--force"], 0);
    let commit = Repository::new(&site.sandbox, ".").head();
    assert_eq!(site.own(), bare.replace("['a', 'b']\n", &format!("['a', 'b']\ndefault_lang_commit = \"{commit}\"\n")));
}

#[test]
fn nothing_is_written_where_the_languages_differ_or_the_toml_is_broken() {
    for (own, reason) in [
        (
            "---\ntitle: Begin hier\ndefault_lang_commit: COMMIT\n---\n\n# Begin hier\n\nOpen [een](one.md).\n\nSla het op.\n",
            "YAML",
        ),
        (&*OWN.replace("weight = 7", "weight = 7 8"), "front matter"),
    ] {
        let site = Site::new(own);
        let before = site.own();
        site.change(&BASE.replace("one.md", "two.md"));
        let told = run(&site, &["update"], 0);
        assert!(told.contains(reason), "{told}");
        assert_eq!(site.own(), before);
    }
}
