//! The first day of a site that records nothing yet, as its generator makes it: from `init` to a
//! translation that is up to date again, as somebody types it who never saw locdrift.

use std::fmt::Write as _;

use insta::assert_snapshot;

use crate::handback::translated;
use crate::repository::{Repository, is_git_here};
use crate::sandbox::Sandbox;

const PAGES: [(&str, &str); 2] = [
    (
        "Press the green button.\n\n```sh\npump start\n```\n\n## Stop it\n\nPress the **red** button.\n",
        "Druk op de groene knop.\n\n```sh\npump start\n```\n\n## Uitzetten\n\nDruk op de **rode** knop.\n",
    ),
    (
        "Keep it dry:\n\n```sh\npump dry\n```\n\n- Clean it.\n- Wait.\n",
        "Houd hem droog:\n\n```sh\npump dry\n```\n\n- Maak hem schoon.\n- Wacht.\n",
    ),
];

/// A page as the generator has it: with front matter, or with a heading alone.
fn page(title: &str, body: &str, has_front_matter: bool) -> String {
    if has_front_matter { format!("---\ntitle: {title}\n---\n\n{body}") } else { format!("# {title}\n\n{body}") }
}

/// Two pages with their translations, and a third that comes later.
struct Generated<'a> {
    files: &'a [(&'a str, &'a str)],
    sources: [&'a str; 3],
    targets: [&'a str; 2],
    has_front_matter: bool,
}

impl Generated<'_> {
    /// Goes through the day, and says what was typed and what was seen.
    fn day(&self) -> Option<String> {
        let sandbox = is_git_here().then(Sandbox::new)?;
        let repository = Repository::new(&sandbox, ".");
        let write = |path: &str, title: &str, body: &str| {
            sandbox.file(path, page(title, body, self.has_front_matter));
        };
        let titles = [("Start", "Begin"), ("Manual", "Handleiding")];
        for (path, text) in self.files {
            sandbox.file(path, text);
        }
        for ((path, (title, _)), (body, _)) in self.sources.iter().zip(titles).zip(PAGES) {
            write(path, title, body);
        }
        repository.commit("2026-01-01");
        for ((path, (_, title)), (_, body)) in self.targets.iter().zip(titles).zip(PAGES) {
            write(path, title, body);
        }
        repository.commit("2026-02-01");

        let mut seen = String::new();
        let mut type_in = |arguments: &[&str]| {
            let _ = writeln!(seen, "$ locdrift {}\n{}", arguments.join(" "), sandbox.run(arguments).whole());
        };
        type_in(&["init"]);
        type_in(&["check"]);
        type_in(&["adopt"]);
        type_in(&["check"]);
        repository.commit("2026-03-01");
        write(self.sources[0], "Start", &PAGES[0].0.replace("green", "big green"));
        write(self.sources[1], "Manual", &PAGES[1].0.replace("pump dry", "pump dry --all"));
        write(self.sources[2], "New", "A new page.\n");
        repository.commit("2026-04-01");
        type_in(&["check"]);
        type_in(&["diff", self.sources[0]]);
        type_in(&["update"]);
        type_in(&["queue", "--format", "xliff", "--out", "out"]);
        let file = sandbox.path(&sandbox.batches("out/nl")[0]);
        let returned = translated(
            &std::fs::read_to_string(&file).unwrap(),
            &[
                ("Press the big green button.", "Druk op de grote groene knop."),
                ("New", "Nieuw"),
                ("A new page.", "Een nieuwe pagina."),
            ],
        );
        std::fs::write(file, returned).unwrap();
        type_in(&["apply", "out/nl"]);
        type_in(&["check"]);
        let text = |path: &str| std::fs::read_to_string(sandbox.path(path)).unwrap();
        assert!(text(self.targets[0]).contains("grote groene knop"));
        assert!(text(self.targets[1]).contains("pump dry --all"));
        // Nothing is kept in the pages, and a run changes nothing any more.
        assert_eq!(text(self.targets[0]).contains("---\n"), self.has_front_matter);
        let again = sandbox.run(&["update"]);
        assert!(again.stdout.contains("Nothing to do."), "{}", again.whole());
        let configuration = text("locdrift.yml");
        let keys = configuration.lines().take_while(|line| !line.is_empty()).skip(1);
        Some(seen + "locdrift.yml\n" + &keys.collect::<Vec<_>>().join("\n") + "\n")
    }
}

/// Compares what was seen, where git is there.
macro_rules! assert_day {
    ($generated:expr) => {
        if let Some(day) = $generated.day() {
            assert_snapshot!(day);
        }
    };
}

#[test]
fn docusaurus() {
    assert_day!(Generated {
        files: &[
            ("docusaurus.config.js", "export default {i18n: {defaultLocale: 'en', locales: ['en', 'nl']}};\n"),
            ("docs/guide/_category_.yml", "label: Guide\nposition: 2\n"),
            ("i18n/nl/docusaurus-plugin-content-docs/current.json", "{}\n"),
            ("i18n/nl/code.json", "{}\n"),
            ("README.md", "# Pump\n"),
            ("static/img/a.svg", "<svg/>\n"),
        ],
        sources: ["docs/intro.md", "docs/guide/manual.md", "docs/guide/new.md"],
        targets: [
            "i18n/nl/docusaurus-plugin-content-docs/current/intro.md",
            "i18n/nl/docusaurus-plugin-content-docs/current/guide/manual.md",
        ],
        has_front_matter: true,
    });
}

#[test]
fn starlight() {
    assert_day!(Generated {
        files: &[
            ("astro.config.mjs", "import starlight from '@astrojs/starlight';\n"),
            ("src/content/i18n/nl.json", "{}\n"),
            ("README.md", "# Pump\n"),
        ],
        sources: ["src/content/docs/start.md", "src/content/docs/guides/manual.md", "src/content/docs/guides/new.md"],
        targets: ["src/content/docs/nl/start.md", "src/content/docs/nl/guides/manual.md"],
        has_front_matter: true,
    });
}

#[test]
fn mkdocs_with_suffixes() {
    assert_day!(Generated {
        files: &[
            ("mkdocs.yml", "site_name: Pump\nplugins: [{i18n: {docs_structure: suffix}}]\n"),
            ("README.md", "# P\n")
        ],
        sources: ["docs/index.md", "docs/guide/manual.md", "docs/guide/new.md"],
        targets: ["docs/index.nl.md", "docs/guide/manual.nl.md"],
        has_front_matter: false,
    });
}

#[test]
fn mkdocs_with_folders() {
    assert_day!(Generated {
        files: &[
            ("mkdocs.yml", "site_name: Pump\nplugins: [{i18n: {docs_structure: folder}}]\n"),
            ("README.md", "# P\n")
        ],
        sources: ["docs/en/index.md", "docs/en/guide/manual.md", "docs/en/guide/new.md"],
        targets: ["docs/nl/index.md", "docs/nl/guide/manual.md"],
        has_front_matter: false,
    });
}

#[test]
fn hugo() {
    assert_day!(Generated {
        files: &[
            ("hugo.yaml", "languages: {en: {contentDir: content/en}, nl: {contentDir: content/nl}}\n"),
            ("archetypes/default.md", "---\ntitle: '{{ .Name }}'\ndraft: true\n---\n"),
            ("data/a.yml", "a: 1\n"),
        ],
        sources: ["content/en/_index.md", "content/en/guide/manual.md", "content/en/guide/new.md"],
        targets: ["content/nl/_index.md", "content/nl/guide/manual.md"],
        has_front_matter: true,
    });
}

#[test]
fn mdbook() {
    assert_day!(Generated {
        files: &[
            ("en/book.toml", "[book]\nlanguage = \"en\"\n"),
            ("nl/book.toml", "[book]\nlanguage = \"nl\"\n"),
            (".gitignore", "book\n"),
        ],
        sources: ["en/src/start.md", "en/src/manual.md", "en/src/new.md"],
        targets: ["nl/src/start.md", "nl/src/manual.md"],
        has_front_matter: false,
    });
}
