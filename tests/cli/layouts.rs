//! Where translations lie: beside their sources, in trees of their own, in several sets.

use insta::assert_snapshot;

use crate::handback::translated;
use crate::records::Site;
use crate::repository::{Repository, is_git_here};
use crate::sandbox::{Sandbox, document, hash_of};

/// A source document, and a translation of it with a record of what it was made from.
fn pair(sandbox: &Sandbox, source: &str, base: &str, target: &str) {
    sandbox.file(source, document("", base)).file(target, translation(base));
}

/// A translation with a record.
fn translation(base: &str) -> String {
    document(&format!("source_hash: {}\n", hash_of(&document("", base))), "# Vertaling\n\nTekst.\n")
}

/// How the translations of [`pair`] record their source.
const RECORD: &str = "record: {key: source_hash, kind: sha1}\n";

/// Says what status each document has in each locale.
fn statuses(sandbox: &Sandbox, arguments: &[&str]) -> String {
    let outcome = sandbox.run(&[&["check", "--format", "json"], arguments].concat());
    assert!(matches!(outcome.code, Some(0 | 1)), "{}", outcome.whole());
    let report = outcome.json();
    let documents = report["documents"].as_array().unwrap().iter();
    let text = |value: &serde_json::Value| value.as_str().unwrap_or("-").to_owned();
    let line = |one: &serde_json::Value| {
        format!(
            "{} {} {} {}",
            text(&one["locale"]),
            text(&one["path"]),
            text(&one["source_path"]),
            text(&one["status"])
        )
    };
    documents.map(line).collect::<Vec<_>>().join("\n")
}

fn configured(configuration: &str) -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.file("locdrift.yml", format!("{configuration}{RECORD}"));
    sandbox
}

#[test]
fn docusaurus_has_translations_in_i18n() {
    let target = "i18n/{lang}/docusaurus-plugin-content-docs/current/{path}";
    let sandbox = configured(&format!("source: docs/{{path}}\ntarget: {target}\n"));
    pair(&sandbox, "docs/a/b.md", "B.\n", "i18n/nl/docusaurus-plugin-content-docs/current/a/b.md");
    sandbox.file("docs/c.md", "C.\n");
    assert_snapshot!(statuses(&sandbox, &[]), @"
    nl a/b.md a/b.md current
    nl c.md c.md missing
    ");
    let report = sandbox.run(&["check", "--format", "json"]).json();
    assert_eq!(report["locales"][0]["root"], "i18n/nl/docusaurus-plugin-content-docs/current");
}

#[test]
fn starlight_and_vitepress_have_the_source_around_the_locales() {
    let sandbox = configured("source: src/content/docs\nlocales: src/content/docs/{lang}\n");
    pair(&sandbox, "src/content/docs/index.md", "A.\n", "src/content/docs/fr/index.md");
    pair(&sandbox, "src/content/docs/guides/a.md", "A.\n", "src/content/docs/zh-cn/guides/a.md");
    assert_snapshot!(statuses(&sandbox, &[]), @"
    fr guides/a.md guides/a.md missing
    fr index.md index.md current
    zh-CN guides/a.md guides/a.md current
    zh-CN index.md index.md missing
    ");
}

#[test]
fn folders_of_languages_beside_each_other() {
    // Hugo and MkDocs with folders, mdBook, MDN's two repositories, versions in the path.
    for (source, target) in [
        ("content/en", "content/nl"),
        ("docs/en", "docs/nl"),
        ("en/src", "nl/src"),
        ("content/files/en-us", "translated-content/files/nl"),
        ("versioned_docs/version-1.2", "i18n/nl/docusaurus-plugin-content-docs/version-1.2"),
    ] {
        let template = target.replace("nl", "{lang}").replace("tra{lang}", "tranl");
        let sandbox = configured(&format!("source: {source}\ntarget: '{template}/{{path}}'\n"));
        pair(&sandbox, &format!("{source}/x/a.md"), "A.\n", &format!("{target}/x/a.md"));
        assert_eq!(statuses(&sandbox, &[]), "nl x/a.md x/a.md current", "{template}");
    }
}

/// A site with translations beside their sources, as MkDocs and Hugo have them.
fn suffixes() -> Sandbox {
    let sandbox = configured("source: docs\ntarget: docs/{dir}/{name}.{lang}.{ext}\n");
    pair(&sandbox, "docs/index.md", "A.\n", "docs/index.nl.md");
    pair(&sandbox, "docs/x/_index.md", "B.\n", "docs/x/_index.nl.md");
    sandbox.file("docs/x/_index.md", document("", "New.\n"));
    sandbox.file("docs/v1.2.md", document("", "C.\n")).file("docs/gone.nl.md", translation("Gone.\n"));
    // Nothing says that this is Ido: no document has a name like that without it.
    sandbox.file("docs/draw.io.md", document("", "D.\n"));
    sandbox.file("docs/index.pt-br.md", document("", "Um.\n"));
    sandbox
}

#[test]
fn translations_beside_their_sources() {
    let sandbox = suffixes();
    assert_snapshot!(statuses(&sandbox, &["--locale", "nl"]), @"
    nl draw.io.nl.md draw.io.md missing
    nl gone.nl.md - orphaned
    nl index.nl.md index.md current
    nl v1.2.nl.md v1.2.md missing
    nl x/_index.nl.md x/_index.md stale
    ");
    assert_snapshot!(sandbox.run(&["check", "--no-drift"]).stdout, @r"
    nl: 5 documents in docs
      stale 1 (20.0%) · missing 2 (40.0%) · orphaned 1 (20.0%) · current 1 (20.0%)
      stale
        x/_index.nl.md
      missing
        draw.io.nl.md
        v1.2.nl.md
      orphaned
        gone.nl.md

    pt-BR: 4 documents in docs
      missing 3 (75.0%) · untracked 1 (25.0%) · current 0 (0.0%)
      missing
        draw.io.pt-br.md
        v1.2.pt-br.md
        x/_index.pt-br.md
      untracked
        index.pt-br.md

    Failed: 6 errors.
    Failed: no translation in pt-BR records its source, so none can be judged. To find source versions: locdrift adopt --dry-run (without a locdrift.yml, first: locdrift init)
    What to do: locdrift explain stale-translation
    Next: locdrift adopt --dry-run
    ");
}

#[test]
fn paths_and_patterns_mean_source_documents_of_the_suffix_layout() {
    let sandbox = suffixes();
    let whole = "nl x/_index.nl.md x/_index.md stale";
    assert_eq!(statuses(&sandbox, &["docs/x/_index.nl.md"]), whole);
    assert_eq!(statuses(&sandbox, &["docs/x", "--locale", "nl"]), whole);
    assert_eq!(statuses(&sandbox, &["docs/x/_index.md", "--locale", "nl"]), whole);
    assert_eq!(statuses(&sandbox, &["docs/x/*.md", "--locale", "nl"]), whole);
    assert_eq!(statuses(&sandbox, &["--include", "x/_index.md", "--locale", "nl"]), whole);
    assert_eq!(statuses(&sandbox, &["docs/gone.nl.md"]), "nl gone.nl.md - orphaned");
    sandbox.file(
        "locdrift.yml",
        format!(
            "source: docs\ntarget: docs/{{dir}}/{{name}}.{{lang}}.{{ext}}\n{RECORD}exclude: [v1.2.md, gone.md, draw.io.md]\n\
             overrides: [{{files: [x], rules: {{stale-translation: off}}}}]\n"
        ),
    );
    assert_eq!(sandbox.run(&["check", "--locale", "nl"]).code, Some(0));
}

#[test]
fn a_locale_may_be_asked_for_that_has_nothing_yet() {
    // Whoever lists the locales lists all of them: what else looks like one is a document.
    let configuration = "source: docs\ntarget: docs/{dir}/{name}.{lang}.{ext}\nlocales: [nl, ja-JP]\n";
    let sandbox = suffixes();
    sandbox.file(
        "locdrift.yml",
        format!("{configuration}{RECORD}exclude: [x, v1.2.md, draw.io.md, gone.md, index.pt-br.md]\n"),
    );
    assert_snapshot!(statuses(&sandbox, &[]), @"
    ja-JP index.ja-JP.md index.md missing
    nl index.nl.md index.md current
    ");
}

#[test]
fn sources_may_have_a_suffix_too() {
    let sandbox = configured("source: '{dir}/{name}.en.{ext}'\ntarget: '{dir}/{name}.{lang}.{ext}'\n");
    pair(&sandbox, "a/README.en.md", "A.\n", "a/README.de.md");
    sandbox.file("LICENSE.md", "Mine.\n");
    assert_snapshot!(statuses(&sandbox, &[]), @"de a/README.de.md a/README.en.md current");
}

#[test]
fn what_belongs_beside_its_source_is_written_there() {
    if !is_git_here() {
        return;
    }
    let sandbox = configured("source: docs\ntarget: docs/{dir}/{name}.{lang}.{ext}\n");
    let repository = Repository::new(&sandbox, ".");
    pair(&sandbox, "docs/x/a.md", "Read [it](b.md).\n", "docs/x/a.nl.md");
    pair(&sandbox, "docs/old.md", "Moved.\n", "docs/old.nl.md");
    repository.commit("2026-01-02");
    let text =
        document(&format!("source_hash: {}\n", hash_of(&document("", "Read [it](b.md).\n"))), "Lees [het](b.md).\n");
    sandbox.file("docs/x/a.nl.md", text).file("docs/x/a.md", document("", "Read [it](c.md).\n"));
    std::fs::rename(sandbox.path("docs/old.md"), sandbox.path("docs/new.md")).unwrap();
    sandbox.file("docs/fresh.md", document("", "Brand new.\n"));
    assert_snapshot!(sandbox.run(&["update"]).whole(), @"
    exit 0
    -- stdout
    new.nl.md (nl): moved from old.nl.md
    x/a.nl.md (nl): updated; current
    2 documents written · 1 document left for a person
    ");
    assert!(std::fs::read_to_string(sandbox.path("docs/x/a.nl.md")).unwrap().contains("[het](c.md)"));
    let export = sandbox.run(&["queue", "--format", "xliff"]).stdout;
    let returned = translated(&export, &[("A title", "Een titel"), ("Brand new.", "Gloednieuw.")]);
    sandbox.file("returned.xlf", returned);
    assert_snapshot!(sandbox.run(&["apply", "returned.xlf"]).whole(), @"
    exit 0
    -- stdout
    fresh.md (nl): 2 segments translated; current
    1 document written
    ");
    assert_snapshot!(statuses(&sandbox, &[]), @"
    nl fresh.nl.md fresh.md current
    nl new.nl.md new.md current
    nl x/a.nl.md x/a.md current
    ");
}

#[test]
fn a_translation_beside_its_source_follows_it() {
    if !is_git_here() {
        return;
    }
    let sandbox = configured("source: docs\ntarget: docs/{dir}/{name}.{lang}.{ext}\n");
    let repository = Repository::new(&sandbox, ".");
    pair(&sandbox, "docs/b.md", "B.\n", "docs/b.nl.md");
    let text = "Read [it](b.md).\n\nThis is a paragraph that stays as it is.\n\nAnd so does this one.\n";
    sandbox.file("docs/a.md", document("", text));
    let record = format!("source_hash: {}\n", hash_of(&document("", text)));
    let own = "Lees [het](b.md).\n\nDeze alinea blijft zoals ze is.\n\nEn deze ook.\n";
    sandbox.file("docs/a.nl.md", document(&record, own));
    repository.commit("2026-01-02");
    std::fs::remove_file(sandbox.path("docs/a.md")).unwrap();
    sandbox.file("docs/x/new.md", document("", &text.replace("b.md", "c.md")));
    repository.commit("2026-01-03");
    assert_snapshot!(sandbox.run(&["check"]).stdout, @r"
    nl: 3 documents in docs
      missing 1 (33.3%) · orphaned 1 (33.3%) · current 1 (33.3%)
      missing
        x/new.nl.md  renamed from a.nl.md (86% similar) · links
      orphaned
        a.nl.md  renamed to x/new.md (86% similar)

    Failed: 1 error.
    What to do: locdrift explain missing-translation
    Next: locdrift update
    ");
    assert_snapshot!(sandbox.run(&["update"]).stdout, @"
    x/new.nl.md (nl): moved from a.nl.md and updated; current
    1 document written
    ");
    assert_eq!(statuses(&sandbox, &[]), "nl b.nl.md b.md current\nnl x/new.nl.md x/new.md current");
}

#[test]
fn translations_can_be_excluded_by_their_own_paths() {
    let sandbox = suffixes();
    let exclude = "exclude: [x, '*.pt-br.md', gone.nl.md, 'draw.*', 'v1*']\n";
    let layout = "source: docs\ntarget: docs/{dir}/{name}.{lang}.{ext}\n";
    sandbox.file("locdrift.yml", format!("{layout}{RECORD}{exclude}"));
    assert_snapshot!(statuses(&sandbox, &[]), @"
    nl index.nl.md index.md current
    ");
}

const SETS: &str = "sets:
  - {source: docs, target: 'i18n/{lang}/docusaurus-plugin-content-docs/current/{path}'}
  - {source: blog, target: 'i18n/{lang}/docusaurus-plugin-content-blog'}
  - {source: versioned_docs/version-1.0, target: 'i18n/{lang}/docusaurus-plugin-content-docs/version-1.0'}
";

/// A Docusaurus site with two locales.
fn site() -> Sandbox {
    let sandbox = configured(SETS);
    let nl = "i18n/nl/docusaurus-plugin-content";
    pair(&sandbox, "docs/intro.md", "A.\n", &format!("{nl}-docs/current/intro.md"));
    pair(&sandbox, "blog/intro.md", "B.\n", &format!("{nl}-blog/intro.md"));
    pair(&sandbox, "versioned_docs/version-1.0/intro.md", "C.\n", &format!("{nl}-docs/version-1.0/intro.md"));
    sandbox.file("docs/more.md", document("", "More.\n")).file("README.md", "Mine.\n");
    sandbox.file("node_modules/x/README.md", "Theirs.\n");
    sandbox.file("i18n/fr/docusaurus-plugin-content-docs/current/intro.md", "Bonjour.\n");
    sandbox
}

#[test]
fn several_sets_make_one_report() {
    let sandbox = site();
    assert_snapshot!(statuses(&sandbox, &[]), @"
    fr intro.md docs/intro.md untracked
    fr more.md docs/more.md missing
    nl docusaurus-plugin-content-blog/intro.md blog/intro.md current
    nl docusaurus-plugin-content-docs/current/intro.md docs/intro.md current
    nl docusaurus-plugin-content-docs/current/more.md docs/more.md missing
    nl docusaurus-plugin-content-docs/version-1.0/intro.md versioned_docs/version-1.0/intro.md current
    ");
    let report = sandbox.run(&["check", "--format", "json"]).json();
    assert_eq!((&report["source"]["root"], &report["locales"][1]["root"]), (&".".into(), &"i18n/nl".into()));
    let blog = "nl docusaurus-plugin-content-blog/intro.md blog/intro.md current";
    assert_eq!(statuses(&sandbox, &["--include", "blog", "--locale", "nl"]), blog);
    assert_eq!(statuses(&sandbox, &["blog", "--locale", "nl"]), blog);
    assert_eq!(statuses(&sandbox, &["i18n/nl/docusaurus-plugin-content-blog"]), blog);
    assert_eq!(statuses(&sandbox, &["i18n/nl/docusaurus-plugin-content-blog/intro.md"]), blog);
}

#[test]
fn sets_may_hold_their_translations_between_the_sources() {
    let sets =
        "sets: [{source: docs, target: 'docs/{lang}'}, {source: blog, target: 'blog/{dir}/{name}.{lang}.{ext}'}]\n";
    let sandbox = configured(sets);
    pair(&sandbox, "docs/a.md", "A.\n", "docs/nl/a.md");
    pair(&sandbox, "blog/a.md", "B.\n", "blog/a.nl.md");
    assert_snapshot!(statuses(&sandbox, &[]), @"
    nl blog/a.nl.md blog/a.md current
    nl docs/nl/a.md docs/a.md current
    ");
}

#[test]
fn what_a_set_hands_out_comes_back_to_its_place() {
    let sandbox = site();
    let export = sandbox.run(&["queue", "--format", "xliff", "--locale", "nl"]).stdout;
    sandbox.file("returned.xlf", translated(&export, &[("A title", "Een titel"), ("More.", "Meer.")]));
    assert_eq!(sandbox.run(&["apply", "returned.xlf"]).code, Some(0));
    assert!(sandbox.path("i18n/nl/docusaurus-plugin-content-docs/current/more.md").is_file());
}

#[test]
fn mistakes_in_templates_are_shown_where_they_are() {
    let mistakes = [
        "source: docs\ntarget: docs\n",
        "source: docs\ntarget: 'docs/{dir}/{nam}.{lang}.{ext}'\n",
        "source: docs\ntarget: 'docs/{lang}'\nlocales: ['n!']\n",
        "source: docs\nsets: [{source: docs, target: 'docs/{lang}'}]\n",
        "sets: [{source: docs, target: 'a/{lang}'}, {source: docs, target: 'b/{lang}'}]\n",
        "sets: []\n",
        "source: docs\ntarget: 'docs/{dir}/{name}.{lang}.{ext}'\n",
    ];
    let told: Vec<String> = mistakes
        .iter()
        .map(|mistake| {
            let sandbox = Sandbox::new();
            sandbox.file("docs/a.md", "A.\n").file("locdrift.yml", mistake);
            sandbox.run(&["check"]).stderr
        })
        .collect();
    assert_snapshot!(told.join("\n"), @r"
    error: Found “docs”; expected exactly one {lang} in the template.
     --> locdrift.yml:2:9
      |
    2 | target: docs
      |         ^^^^
      For more information: locdrift guide configuration

    error: Found “docs/{dir}/{nam}.{lang}.{ext}”; expected a template such as docs/{dir}/{name}.{lang}.{ext}.
     --> locdrift.yml:2:9
      |
    2 | target: 'docs/{dir}/{nam}.{lang}.{ext}'
      |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      For more information: locdrift guide configuration

    error: Found “n!”; expected a language tag such as nl-NL.
     --> locdrift.yml:3:11
      |
    3 | locales: ['n!']
      |           ^^^^
      For more information: locdrift guide configuration

    error: Unknown key “source”.
     --> locdrift.yml:1:9
      |
    1 | source: docs
      |         ^^^^
      Possible values: sets.

    error: Duplicate key “docs”.
     --> locdrift.yml:1:53
      |
    1 | sets: [{source: docs, target: 'a/{lang}'}, {source: docs, target: 'b/{lang}'}]
      |                                                     ^^^^
      For more information: locdrift guide configuration

    error: Missing key “source”.
     --> locdrift.yml:1:7
      |
    1 | sets: []
      |       ^^
      For more information: locdrift guide configuration

    error: No folder matches docs/{dir}/{name}.{lang}.{ext}.
    ");
}

#[test]
fn a_folder_named_like_a_rare_language_or_a_word_is_a_locale_where_it_holds_translations() {
    let sandbox = configured("source: docs/en\nlocales: docs/{lang}\n");
    pair(&sandbox, "docs/en/a.md", "A.\n", "docs/azz/a.md");
    pair(&sandbox, "docs/en/b.md", "B.\n", "docs/nl/b.md");
    sandbox.file("docs/api/reference.md", "No translation.\n").file("docs/api/a.md", "One of two.\n");
    assert_snapshot!(statuses(&sandbox, &[]), @"
    azz a.md a.md current
    azz b.md b.md missing
    nl a.md a.md missing
    nl b.md b.md current
    ");
}

#[test]
fn a_folder_without_documents_is_no_locale() {
    let sandbox = configured("source: docs\ntarget: i18n/{lang}/docs\n");
    pair(&sandbox, "docs/a.md", "A.\n", "i18n/nl/docs/a.md");
    sandbox.file("i18n/en/docs/options.json", "{}").file("i18n/de/docs/img/a.png", "");
    assert_snapshot!(statuses(&sandbox, &[]), @"nl a.md a.md current");
    let sandbox = configured("source: docs\nlocales: [{locale: de, root: i18n/de/docs}]\n");
    sandbox.file("docs/a.md", "A.\n").file("i18n/de/docs/img/a.png", "");
    assert_eq!(sandbox.run(&["check"]).code, Some(2));
}

#[test]
fn pages_of_docusaurus_are_found_in_whatever_folder_they_are() {
    let sandbox = Sandbox::new();
    for path in ["content/intro.mdx", "content/guide/a.mdx", "src/pages/index.js", "static/x.md"] {
        sandbox.file(path, "# A\n\nText of it.\n");
    }
    sandbox.file("i18n/fr/docusaurus-plugin-content-docs/current/intro.mdx", "# A\n\nTexte.\n");
    sandbox.file("i18n/fr/docusaurus-plugin-content-docs/current/guide/a.mdx", "# A\n\nTexte.\n");
    let proposed = sandbox.run(&["init", "--print"]);
    assert!(proposed.stdout.contains("source: content\n"), "{}", proposed.whole());
}

#[cfg(unix)]
#[test]
fn only_a_folder_that_somebody_named_may_be_a_link_that_leads_elsewhere() {
    use std::os::unix::fs::symlink;
    let site = Site::new("lock");
    site.translate("");
    let elsewhere = tempfile::tempdir().unwrap();
    let german = elsewhere.path().join("a.md");
    std::fs::write(&german, site.text("content/nl/a.md")).unwrap();
    symlink(elsewhere.path(), site.sandbox.path("content/de")).unwrap();
    let run = site.sandbox.run(&["check"]);
    assert_snapshot!(run.whole(), @"
    exit 2
    -- stderr
    error: Cannot read the locale folder content/de: it is a symbolic link, which locdrift does not follow.
    ");
    // Another name for one of the folders leads nowhere else.
    std::fs::remove_file(site.sandbox.path("content/de")).unwrap();
    symlink("nl", site.sandbox.path("content/de")).unwrap();
    let run = site.sandbox.run(&["check", "--locale", "nl"]);
    assert!(!run.stderr.contains("symbolic link"), "{}", run.whole());
    std::fs::remove_file(site.sandbox.path("content/de")).unwrap();
    symlink(elsewhere.path(), site.sandbox.path("content/de")).unwrap();
    let configure =
        |text: &str| site.sandbox.file("locdrift.yml", format!("source: content/en\nrecord: lock\nlocales:\n{text}"));
    configure("  - {locale: de, root: content/de}\n");
    let run = site.sandbox.run(&["accept", "content/de/a.md", "--force"]);
    assert_eq!(run.code, Some(0), "{}", run.whole());
    site.change();
    let run = site.sandbox.run(&["update"]);
    assert_eq!(run.code, Some(0), "{}", run.whole());
    assert!(std::fs::read_to_string(&german).unwrap().contains("two.md"), "{}", run.whole());
}
