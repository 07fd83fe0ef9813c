//! `locdrift init`: what it sees, and that it never overwrites.

use std::fs;

use insta::assert_snapshot;

use crate::sandbox::Sandbox;

fn docs() -> Sandbox {
    let sandbox = Sandbox::new();
    for path in ["docs/en-us/a.md", "docs/en-us/b.md", "docs/nl-nl/a.md", "docs/ja/a.md", "docs/images/a.md"] {
        sandbox.file(path, "A.\n");
    }
    sandbox
}

/// A source repository with a docset, and two translated ones beside it.
fn repositories() -> Sandbox {
    let sandbox = Sandbox::new();
    for path in ["MIM/MIMDocs/a.md", "MIM.nl-nl/MIMDocs/a.md", "MIM.de-de/MIMDocs/a.md", "MIM/README.md"] {
        sandbox.file(path, "A.\n");
    }
    for repository in ["MIM", "MIM.nl-nl"] {
        sandbox.file(
            &format!("{repository}/.openpublishing.publish.config.json"),
            r#"{"docsets_to_publish": [{"build_source_folder": "MIMDocs"}, {"build_source_folder": "../../etc"}],
                "dependent_repositories": [{"path_to_root": "_themes"}, {"path_to_root": "_repo.en-us"}]}"#,
        );
    }
    sandbox
}

/// The keys of the proposal for a folder.
fn proposal(sandbox: &Sandbox, folder: &str) -> String {
    let outcome = sandbox.run(&["init", "--print", folder]);
    assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
    outcome.stdout.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).collect::<Vec<_>>().join("\n")
}

#[test]
fn folders_named_like_locales() {
    let sandbox = docs();
    assert_snapshot!(sandbox.run(&["init"]).whole(), @"
    exit 0
    -- stdout
    Source: 2 documents in docs/en-us
    ja: 1 document in docs/ja
    nl-NL: 1 document in docs/nl-nl
    Wrote locdrift.yml. Next: locdrift check
    ");
    assert_snapshot!(fs::read_to_string(sandbox.path("locdrift.yml")).unwrap(), @r#"
    # What locdrift compares. Paths are relative to this file.
    source: docs/en-us
    locales: docs/{lang}

    # What else can be said:
    # include: ["**/*.md"]
    # exclude: [includes, "**/TOC.yml"]
    # rules:
    #   missing-translation: warn
    "#);
    assert_snapshot!(sandbox.run(&["check"]).whole(), @"
    exit 1
    -- stdout
    ja: 2 documents in docs/ja
      missing 1 (50.0%) · untracked 1 (50.0%) · current 0 (0.0%)
      missing
        b.md
      untracked
        a.md

    nl-NL: 2 documents in docs/nl-nl
      missing 1 (50.0%) · untracked 1 (50.0%) · current 0 (0.0%)
      missing
        b.md
      untracked
        a.md

    Failed: 2 findings are denied.
    Failed: no translation in ja, nl-NL records its source, so none can be judged. Set up records with locdrift init, or find the versions with locdrift adopt.
    What to do: locdrift explain missing-translation
    Next: locdrift queue
    ");
}

#[test]
fn a_file_that_is_there_is_never_changed() {
    let sandbox = docs();
    sandbox.file("locdrift.yml", "mine\n");
    assert_snapshot!(sandbox.run(&["init"]).whole(), @"
    exit 2
    -- stderr
    error: locdrift.yml is there already, and is left as it is. To see a proposal: locdrift init --print
    ");
    assert_eq!(fs::read_to_string(sandbox.path("locdrift.yml")).unwrap(), "mine\n");
    assert_eq!(sandbox.run(&["init", "--print"]).code, Some(0));
    assert_eq!(fs::read_to_string(sandbox.path("locdrift.yml")).unwrap(), "mine\n");
}

#[test]
#[cfg(unix)]
fn a_link_to_nowhere_is_there_too() {
    let sandbox = docs();
    std::os::unix::fs::symlink("nowhere.yml", sandbox.path("locdrift.yml")).unwrap();
    assert_eq!(sandbox.run(&["init"]).code, Some(2));
    assert!(!sandbox.path("nowhere.yml").exists());
}

#[test]
fn the_proposal_can_be_printed() {
    let sandbox = docs();
    assert_snapshot!(sandbox.run(&["init", "--print"]).whole(), @r#"
    exit 0
    -- stdout
    # What locdrift compares. Paths are relative to this file.
    source: docs/en-us
    locales: docs/{lang}

    # What else can be said:
    # include: ["**/*.md"]
    # exclude: [includes, "**/TOC.yml"]
    # rules:
    #   missing-translation: warn
    -- stderr
    Source: 2 documents in docs/en-us
    ja: 1 document in docs/ja
    nl-NL: 1 document in docs/nl-nl
    "#);
    assert!(!sandbox.path("locdrift.yml").exists());
}

#[test]
fn another_folder_can_be_looked_at() {
    let sandbox = Sandbox::new();
    sandbox.file("site/en/a.md", "A.\n").file("site/fr/a.md", "A.\n");
    let outcome = sandbox.run(&["init", "site"]);
    assert_snapshot!(outcome.whole(), @"
    exit 0
    -- stdout
    Source: 1 document in en
    fr: 1 document in fr
    Wrote site/locdrift.yml. Next: locdrift check --config site/locdrift.yml
    ");
    assert_eq!(sandbox.run(&["check", "--config", "site/locdrift.yml"]).code, Some(1), "nothing is tracked");
}

#[test]
fn the_layout_with_most_translations_wins() {
    let sandbox = docs();
    sandbox.file("content/en/a.md", "A.\n").file("content/fr/a.md", "A.\n");
    assert_snapshot!(proposal(&sandbox, "."), @"
    source: docs/en-us
    locales: docs/{lang}
    ");
    let seen = sandbox.run(&["init", "--print"]).stderr;
    assert!(seen.contains("left out: content/en"), "{seen}");
}

#[test]
fn repositories_beside_each_other() {
    let sandbox = repositories();
    assert_snapshot!(proposal(&sandbox, "."), @"
    source: MIM/MIMDocs
    locales: MIM.{lang}/MIMDocs
    ");
    assert_snapshot!(proposal(&sandbox, "MIM"), @"
    source: MIMDocs
    locales: ../MIM.{lang}/MIMDocs
    ");
    assert_snapshot!(proposal(&sandbox, "MIM.nl-nl"), @"
    source: ../MIM/MIMDocs
    locales:
      - locale: nl-NL
        root: MIMDocs
    ");
    for folder in [".", "MIM", "MIM.nl-nl"] {
        assert_eq!(sandbox.run(&["init", folder]).code, Some(0));
        let config = format!("{folder}/locdrift.yml");
        let report = sandbox.run(&["check", "--config", &config, "--format", "json"]).json();
        assert_eq!(report["documents"][0]["status"], "untracked", "{folder}");
    }
}

#[test]
fn the_source_that_a_locale_repository_checks_out() {
    let sandbox = repositories();
    sandbox.file("alone.nl-nl/docs/a.md", "A.\n").file("alone.nl-nl/_repo.en-us/docs/a.md", "A.\n").file(
        "alone.nl-nl/.openpublishing.publish.config.json",
        r#"{"docsets_to_publish": [{"build_source_folder": "./docs/"}],
            "dependent_repositories": [{"path_to_root": "_repo.en-us"}]}"#,
    );
    assert_snapshot!(proposal(&sandbox, "alone.nl-nl"), @r#"
    source: "_repo.en-us/docs"
    locales:
      - locale: nl-NL
        root: docs
    "#);
}

#[test]
#[cfg(unix)]
fn odd_names_are_quoted() {
    let sandbox = Sandbox::new();
    sandbox.file("docs: #1/en/a.md", "A.\n").file("docs: #1/nl/a.md", "A.\n");
    assert_snapshot!(proposal(&sandbox, "."), @r#"
    source: "docs: #1/en"
    locales: "docs: #1/{lang}"
    "#);
    assert_eq!(sandbox.run(&["init"]).code, Some(0));
    assert_eq!(sandbox.run(&["check"]).code, Some(1), "nothing is tracked");
}

#[test]
fn nothing_that_fits_is_said_so() {
    let sandbox = Sandbox::new();
    sandbox.file("docs/a.md", "A.\n").file("de/a.md", "A.\n").file("nl/a.md", "A.\n").file("en/images/a.png", "A");
    assert_snapshot!(sandbox.run(&["init"]).whole(), @"
    exit 2
    -- stderr
    error: Nothing in . looks like a source with translations. Looked for: folders named like locales, one of them English (docs/en-us beside docs/nl-nl); repositories named like locales beside their source (docs beside docs.nl-nl). Name the folders instead: locdrift check SOURCE LOCALE
    ");
    assert_snapshot!(sandbox.run(&["init", "nowhere"]).whole(), @"
    exit 2
    -- stderr
    error: Cannot read nowhere: there is no such file or folder.
    ");
    assert_snapshot!(sandbox.run(&["init", "docs/a.md"]).whole(), @"
    exit 2
    -- stderr
    error: Cannot read docs/a.md: it is not a folder.
    ");
    assert!(!sandbox.path("locdrift.yml").exists());
}

#[test]
fn help_says_what_it_does() {
    assert_snapshot!(Sandbox::new().run(&["init", "--help"]).whole(), @"
    exit 0
    -- stdout
    Propose a locdrift.yml

    Usage: locdrift init [OPTIONS] [FOLDER]

    Arguments:
      [FOLDER]  The folder to look at, instead of the working directory

    Options:
          --print         Print the file instead of writing it
          --lang <TAG>    The language of messages: en-US, nl-NL, de-DE, fr-FR, ja-JP, zh-CN, ar
          --color <WHEN>  When to use colours: auto, always or never
      -h, --help          Show this help

    Looks for a source with translations, and writes what it saw to locdrift.yml. A file that is there
    already is never changed.

    Examples:
      See which configuration fits this folder
          locdrift init --print
    ");
}
