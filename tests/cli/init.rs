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
    assert_snapshot!(sandbox.run(&["init"]).whole(), @r"
    exit 0
    -- stdout
    Source: 2 documents in docs/en-us
    ja: 1 document in docs/ja
    nl-NL: 1 document in docs/nl-nl
    Records: no known form in 2 translations
    Wrote locdrift.yml. Next: locdrift adopt --dry-run
    ");
    assert_snapshot!(fs::read_to_string(sandbox.path("locdrift.yml")).unwrap(), @r#"
    # yaml-language-server: $schema=https://github.com/OWNER/locdrift/releases/download/v0.2.0/locdrift.schema.json
    # What locdrift compares. Paths are relative to this file.
    source: docs/en-us
    locales: docs/{lang}
    record: lock

    # More options:
    # include: ["**/*.md"]
    # exclude: [includes, "**/TOC.yml"]
    # rules:
    #   missing-translation: warn
    "#);
    assert_snapshot!(sandbox.run(&["check"]).whole(), @r"
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

    Failed: 2 errors.
    Failed: no translation in ja, nl-NL records its source, so none can be judged. To find source versions: locdrift adopt --dry-run (without a locdrift.yml, first: locdrift init)
    What to do: locdrift explain missing-translation
    Next: locdrift adopt --dry-run
    ");
}

#[test]
fn a_file_that_is_there_is_never_changed() {
    let sandbox = docs();
    sandbox.file("locdrift.yml", "mine\n");
    assert_snapshot!(sandbox.run(&["init"]).whole(), @r"
    exit 2
    -- stderr
    error: locdrift.yml already exists and was not changed. To see a proposal: locdrift init --print
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
    # yaml-language-server: $schema=https://github.com/OWNER/locdrift/releases/download/v0.2.0/locdrift.schema.json
    # What locdrift compares. Paths are relative to this file.
    source: docs/en-us
    locales: docs/{lang}
    record: lock

    # More options:
    # include: ["**/*.md"]
    # exclude: [includes, "**/TOC.yml"]
    # rules:
    #   missing-translation: warn
    -- stderr
    Source: 2 documents in docs/en-us
    ja: 1 document in docs/ja
    nl-NL: 1 document in docs/nl-nl
    Records: no known form in 2 translations
    "#);
    assert!(!sandbox.path("locdrift.yml").exists());
}

#[test]
fn another_folder_can_be_looked_at() {
    let sandbox = Sandbox::new();
    sandbox.file("site/en/a.md", "A.\n").file("site/fr/a.md", "A.\n");
    let outcome = sandbox.run(&["init", "site"]);
    assert_snapshot!(outcome.whole(), @r"
    exit 0
    -- stdout
    Source: 1 document in en
    fr: 1 document in fr
    Records: no known form in 1 translation
    Wrote site/locdrift.yml. Next: locdrift adopt --dry-run --config site/locdrift.yml
    ");
    // It runs, and says that nothing is tracked.
    assert_eq!(sandbox.run(&["check", "--config", "site/locdrift.yml"]).code, Some(1));
}

#[test]
fn the_layout_with_most_translations_wins() {
    let sandbox = docs();
    sandbox.file("content/en/a.md", "A.\n").file("content/fr/a.md", "A.\n");
    assert_snapshot!(proposal(&sandbox, "."), @"
    source: docs/en-us
    locales: docs/{lang}
    record: lock
    ");
    let seen = sandbox.run(&["init", "--print"]).stderr;
    assert!(seen.contains("not included: content/en"), "{seen}");
}

#[test]
fn repositories_beside_each_other() {
    let sandbox = repositories();
    assert_snapshot!(proposal(&sandbox, "."), @"
    source: MIM/MIMDocs
    locales: MIM.{lang}/MIMDocs
    record: lock
    ");
    assert_snapshot!(proposal(&sandbox, "MIM"), @"
    source: MIMDocs
    locales: ../MIM.{lang}/MIMDocs
    record: lock
    ");
    assert_snapshot!(proposal(&sandbox, "MIM.nl-nl"), @"
    source: ../MIM/MIMDocs
    locales:
      - locale: nl-NL
        root: MIMDocs
    record: lock
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
    record: lock
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
    record: lock
    "#);
    assert_eq!(sandbox.run(&["init"]).code, Some(0));
    // It runs, and says that nothing is tracked.
    assert_eq!(sandbox.run(&["check"]).code, Some(1));
}

#[test]
fn nothing_that_fits_is_said_so() {
    let sandbox = Sandbox::new();
    sandbox.file("docs/a.md", "A.\n").file("de/a.md", "A.\n").file("nl/a.md", "A.\n").file("en/images/a.png", "A");
    assert_snapshot!(sandbox.run(&["init"]).whole(), @r"
    exit 2
    -- stderr
    error: No source with translations found in .. Looked for: folders named like locales, one of them English (docs/en-us next to docs/nl-nl); repositories named like locales next to their source (docs next to docs.nl-nl); locales in the folder of their source (docs/nl in docs); the i18n folder of Docusaurus; locales in file names (a.nl.md next to a.md). To name the folders instead: locdrift check SOURCE LOCALE
    ");
    assert_snapshot!(sandbox.run(&["init", "nowhere"]).whole(), @r"
    exit 2
    -- stderr
    error: Cannot read nowhere: no such file or folder.
    ");
    assert_snapshot!(sandbox.run(&["init", "docs/a.md"]).whole(), @r"
    exit 2
    -- stderr
    error: Cannot read docs/a.md: not a folder.
    ");
    assert!(!sandbox.path("locdrift.yml").exists());
}

#[test]
fn help_says_what_it_does() {
    assert_snapshot!(Sandbox::new().run(&["init", "--help"]).whole(), @r"
    exit 0
    -- stdout
    Write a locdrift.yml for this project

    Usage: locdrift init [OPTIONS] [FOLDER]

    Arguments:
      [FOLDER]  Folder to look at; by default, the working directory

    Options:
          --print         Print the file instead of writing it
          --lang <TAG>    Language of messages: en-US, nl-NL, de-DE, fr-FR, ja-JP, zh-CN, ar
          --color <WHEN>  When to use color: auto, always or never
      -h, --help          Show this help

    Look for a source with translations, and write what was found to locdrift.yml. An existing file is
    never changed.

    Examples:
      See which configuration fits this folder
          locdrift init --print
    ");
}

/// Writes a document and a translation of it.
fn both(sandbox: &Sandbox, source: &str, target: &str, record: &str) {
    sandbox.file(source, "---\ntitle: A\n---\n\n# A\n");
    sandbox.file(target, format!("---\ntitle: A\n{record}---\n\n# A\n"));
}

/// What is proposed, and what is said of it; what is proposed must run.
fn whole(sandbox: &Sandbox) -> String {
    let outcome = sandbox.run(&["init", "--print"]);
    assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
    let keys = proposal(sandbox, ".");
    assert_eq!(sandbox.run(&["init"]).code, Some(0));
    let check = sandbox.run(&["check", "--format", "json"]);
    assert!(matches!(check.code, Some(0 | 1)), "{}", check.whole());
    format!("{keys}\n\n{}", outcome.stderr)
}

const COMMIT: &str = "default_lang_commit: 0123456789abcdef0123456789abcdef01234567\n";

#[test]
fn hugo_with_folders_and_a_record() {
    let sandbox = Sandbox::new();
    both(&sandbox, "content/en/docs/a.md", "content/ja/docs/a.md", COMMIT);
    both(&sandbox, "content/en/docs/b.md", "content/zh/docs/b.md", "");
    assert_snapshot!(whole(&sandbox), @r"
    source: content/en
    locales: content/{lang}
    record: opentelemetry

    Source: 2 documents in content/en
    ja: 1 document in content/ja
    zh: 1 document in content/zh
    Records: opentelemetry, in 1 of 2 translations
    ");
}

#[test]
fn docusaurus_with_its_sets() {
    let sandbox = Sandbox::new();
    let i18n = "website/i18n/ja/docusaurus-plugin-content";
    both(&sandbox, "website/docs/a.md", &format!("{i18n}-docs/current/a.md"), "");
    both(&sandbox, "website/blog/a.md", &format!("{i18n}-blog/a.md"), "");
    both(&sandbox, "website/versioned_docs/version-1.0/a.md", &format!("{i18n}-docs/version-1.0/a.md"), "");
    assert_snapshot!(whole(&sandbox), @r"
    sets:
      - source: website/docs
        locales: website/i18n/{lang}/docusaurus-plugin-content-docs/current
      - source: website/blog
        locales: website/i18n/{lang}/docusaurus-plugin-content-blog
      - source: website/versioned_docs/version-1.0
        locales: website/i18n/{lang}/docusaurus-plugin-content-docs/version-1.0
    record: lock

    Source: 1 document in website/docs
    ja: 1 document in website/i18n/ja/docusaurus-plugin-content-docs/current
    Source: 1 document in website/blog
    ja: 1 document in website/i18n/ja/docusaurus-plugin-content-blog
    Source: 1 document in website/versioned_docs/version-1.0
    ja: 1 document in website/i18n/ja/docusaurus-plugin-content-docs/version-1.0
    Records: no known form in 3 translations
    ");
}

#[test]
fn starlight_has_locales_in_the_folder_of_the_source() {
    let sandbox = Sandbox::new();
    both(&sandbox, "docs/src/content/docs/a.md", "docs/src/content/docs/fr/a.md", "");
    sandbox.file("docs/src/content/docs/guides/b.md", "B.\n").file("docs/src/content/docs/de/c.md", "C.\n");
    assert_snapshot!(whole(&sandbox), @r"
    source: docs/src/content/docs
    target: docs/src/content/docs/{lang}
    locales: [fr]
    record: lock

    Source: 3 documents in docs/src/content/docs
    fr: 1 document in docs/src/content/docs/fr
    Records: no known form in 1 translation
    ");
}

#[test]
fn folders_that_only_look_like_locales() {
    let sandbox = Sandbox::new();
    both(&sandbox, "docs/a.md", "docs/nl/a.md", "");
    // TypeScript, not Tsonga.
    sandbox.file("docs/ts/types.md", "Types.\n");
    assert_snapshot!(whole(&sandbox), @r"
    source: docs
    target: docs/{lang}
    locales: [nl]
    record: lock

    Source: 2 documents in docs
    nl: 1 document in docs/nl
    Records: no known form in 1 translation
    ");
}

#[test]
fn hugo_and_mkdocs_with_names_of_files() {
    let sandbox = Sandbox::new();
    both(&sandbox, "site/docs/_index.md", "site/docs/_index.nl.md", "x-i18n:\n  source_hash: 0\n");
    both(&sandbox, "site/docs/x/a.md", "site/docs/x/a.pt-br.md", "source-git-commit: 0123456789abcdef\n");
    sandbox.file("site/docs/b.md", "B.\n").file("README.md", "Mine.\n");
    assert_snapshot!(whole(&sandbox), @r#"
    source: site/docs
    target: "site/docs/{dir}/{name}.{lang}.{ext}"
    record: adobe

    Source: 3 documents in site/docs
    nl: 1 document in site/docs
    pt-BR: 1 document in site/docs
    Records: adobe, in 1 of 2 translations
    "#);
}

#[test]
fn mdbook_with_a_book_for_each_language() {
    let sandbox = Sandbox::new();
    both(&sandbox, "en/src/SUMMARY.md", "ja/src/SUMMARY.md", "");
    sandbox.file("en/book.toml", "[book]\n").file("ja/book.toml", "[book]\n");
    assert_snapshot!(whole(&sandbox), @r#"
    source: en
    locales: "{lang}"
    record: lock

    Source: 1 document in en
    ja: 1 document in ja
    Records: no known form in 1 translation
    "#);
}

#[test]
fn repositories_of_mdn_and_adobe() {
    let sandbox = Sandbox::new();
    both(&sandbox, "content/files/en-us/web/index.md", "translated-content/files/fr/web/index.md", "");
    both(&sandbox, "guide.en/help/a.md", "guide.nl-NL/help/a.md", "source-git-commit: 0123456789abcdef\n");
    both(&sandbox, "Docs/a.md", "docs.fr-fr/a.md", "");
    for repository in ["translated-content", "guide.nl-NL", "docs.fr-fr"] {
        std::fs::create_dir(sandbox.path(&format!("{repository}/.git"))).unwrap();
    }
    assert_snapshot!(proposal(&sandbox, "translated-content"), @"
    source: ../content/files/en-us
    locales: files/{lang}
    record: lock
    ");
    assert_snapshot!(proposal(&sandbox, "guide.nl-NL"), @"
    source: ../guide.en
    locales:
      - locale: nl-NL
        root: .
    record: adobe
    ");
    assert_snapshot!(proposal(&sandbox, "docs.fr-fr"), @"
    source: ../Docs
    locales:
      - locale: fr-FR
        root: .
    record: lock
    ");
}
