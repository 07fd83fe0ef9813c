//! Records of every scheme: what is read of them, and what is written.
//!
//! Where each preset was seen: `opentelemetry` in open-telemetry/opentelemetry.io, `mdn` in
//! mdn/translated-content, `adobe` in AdobeDocs/target.nl-NL, `php` in php/doc-de, `openclaw` in
//! openclaw/docs, `vllm` in vllm-project/semantic-router, `originator-profile` in
//! originator-profile/docs.

use std::collections::BTreeMap;

use insta::assert_snapshot;

use crate::repository::Repository;
use crate::sandbox::Sandbox;

pub(crate) const OLD: &str = "---\ntitle: Page\n---\n# Page\n\nOpen it at [one](one.md).\n";

/// A repository with English pages and Dutch ones, and `record:` in its configuration.
pub(crate) struct Site {
    pub(crate) sandbox: Sandbox,
    /// The commit that has [`OLD`].
    pub(crate) old: String,
}

impl Site {
    pub(crate) fn new(record: &str) -> Self {
        let sandbox = Sandbox::new();
        sandbox.file("locdrift.yml", format!("source: content/en\nlocales: content/{{lang}}\nrecord: {record}\n"));
        sandbox.file("content/en/a.md", OLD).file("content/en/b.md", OLD).file("content/nl/other.md", "x\n");
        std::fs::remove_file(sandbox.path("content/nl/other.md")).unwrap();
        let repository = Repository::new(&sandbox, ".");
        repository.commit("2026-01-02");
        let old = repository.head();
        Self { sandbox, old }
    }

    /// Changes a link of `a.md`, and commits everything.
    pub(crate) fn change(&self) -> String {
        self.sandbox.file("content/en/a.md", OLD.replace("one.md", "two.md"));
        let repository = Repository::new(&self.sandbox, ".");
        repository.commit("2026-02-03");
        repository.head()
    }

    /// Writes both Dutch pages with a record.
    pub(crate) fn translate(&self, record: &str) -> &Self {
        let text = format!("---\ntitle: Pagina\n{record}---\n# Pagina\n\nOpen het bij [een](one.md).\n");
        self.sandbox.file("content/nl/a.md", &text).file("content/nl/b.md", &text);
        self
    }

    pub(crate) fn statuses(&self) -> BTreeMap<String, String> {
        let run = self.sandbox.run(&["check", "--format", "json"]);
        let report: serde_json::Value = serde_json::from_str(&run.stdout).unwrap_or_else(|_| panic!("{}", run.whole()));
        let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
        let documents = report["documents"].as_array().unwrap();
        let status = |pair: &serde_json::Value| match pair["drift"]["kind"].as_str() {
            Some(kind) => format!("{} {kind}", text(&pair["status"])),
            None => text(&pair["status"]),
        };
        documents.iter().map(|pair| (text(&pair["path"]), status(pair))).collect()
    }

    pub(crate) fn text(&self, path: &str) -> String {
        std::fs::read_to_string(self.sandbox.path(path)).unwrap()
    }
}

pub(crate) fn statuses(a: &str, b: &str) -> BTreeMap<String, String> {
    [("a.md", a), ("b.md", b)].map(|(path, status)| (path.to_owned(), status.to_owned())).into()
}

/// The SHA-256 of [`OLD`], and its MD5 and its id in git.
fn digests() -> [String; 3] {
    use locdrift::provenance::DigestKind::{GitBlob, Md5, Sha256};
    [Sha256, Md5, GitBlob].map(|kind| kind.of(OLD.as_bytes()))
}

/// Writes a record of a commit, or of the source as it was.
type Written<'a> = &'a dyn Fn(&str) -> String;

#[test]
fn every_scheme_is_read_and_written_in_its_own_style() {
    let [sha256, md5, blob] = digests();
    let cases: [(&str, Written<'_>); 11] = [
        ("opentelemetry", &|commit| format!("default_lang_commit: {commit} # patched\ndrifted_from_default: true\n")),
        ("mdn", &|commit| format!("l10n:\n  sourceCommit: {commit}\n")),
        ("adobe", &|commit| format!("source-git-commit: {commit}\n")),
        ("vllm", &|commit| format!("translation:\n  source_commit: \"{}\"\n  outdated: true\n", &commit[..9])),
        ("originator-profile", &|commit| format!("original: https://github.com/x/y/blob/{commit}/en/a.md\n")),
        ("openclaw", &|_| format!("x-i18n:\n  source_hash: {sha256}\n  source_path: a.md\n")),
        ("{key: i18n.hash, kind: sha256}", &|_| format!("i18n: {{hash: '{}'}}\n", &sha256[..12])),
        ("{key: hash, kind: md5}", &|_| format!("hash: {md5}\n")),
        ("{key: hash, kind: git-blob}", &|_| format!("hash: {}\n", &blob[..8])),
        ("{comment: 'EN: (?<rev>\\S+) -', kind: git-commit}", &|commit| format!("# EN: {commit} - Jan\n")),
        ("php", &|commit| format!("# EN-Revision: {commit} Maintainer: jan Status: ready\n")),
    ];
    for (record, text) in cases {
        let site = Site::new(record);
        site.translate(&text(&site.old));
        assert_eq!(site.statuses(), statuses("current", "current"), "{record}");
        let new = site.change();
        assert_eq!(site.statuses(), statuses("stale links", "current"), "{record}");
        let run = site.sandbox.run(&["update"]);
        assert_eq!(run.code, Some(0), "{}", run.whole());
        assert_eq!(site.statuses(), statuses("current", "current"), "{record}");
        let head = OLD.replace("one.md", "two.md");
        let digest = |kind: locdrift::provenance::DigestKind| kind.of(head.as_bytes());
        use locdrift::provenance::DigestKind::{GitBlob, Md5, Sha256};
        let expected = text(&site.old)
            .replace("drifted_from_default: true\n", "")
            .replace("outdated: true", "outdated: false")
            .replace(&site.old, &new)
            .replace(&site.old[..9], &new[..9])
            .replace(&sha256, &digest(Sha256))
            .replace(&sha256[..12], &digest(Sha256)[..12])
            .replace(&md5, &digest(Md5))
            .replace(&blob[..8], &digest(GitBlob)[..8]);
        let expected = format!("---\ntitle: Pagina\n{expected}---\n# Pagina\n\nOpen het bij [een](two.md).\n");
        assert_eq!(site.text("content/nl/a.md"), expected, "{record}");
        let again = site.sandbox.run(&["update"]);
        assert!(again.stdout.contains("0 documents written") || !again.stdout.contains("updated"), "{}", again.whole());
        assert_eq!(site.text("content/nl/a.md"), expected, "{record}: the second run");
    }
}

#[test]
fn a_manifest_holds_the_records_of_all_pages() {
    let [sha256, ..] = digests();
    let site = Site::new("{manifest: 'i18n/{lang}.json', entry: '/{path}/hash', kind: sha256}");
    site.translate("").sandbox.file("i18n/nl.json", format!("{{\"a.md\": {{\"hash\": \"{sha256}\"}}}}\n"));
    assert_eq!(site.statuses(), statuses("current", "untracked"));
    site.change();
    assert_eq!(site.statuses(), statuses("stale links", "untracked"));
    site.sandbox.file("i18n/nl.json", "{\"a.md\": [\n");
    let run = site.sandbox.run(&["check"]);
    assert_eq!(run.code, Some(2), "{}", run.whole());
    assert!(run.stderr.contains("i18n/nl.json:"), "{}", run.whole());
}

#[test]
fn entries_of_a_manifest_are_renewed_in_place() {
    use locdrift::provenance::DigestKind::Md5;
    // As in microsoft/AZD-for-beginners, where translations/ar/.co-op-translator.json is such a file.
    let site = Site::new("co-op-translator");
    site.translate("");
    let entry = |hash: &str| format!("{{\n    \"original_hash\": \"{hash}\",\n    \"language_code\": \"nl\"\n  }}");
    let manifest = |a: &str, b: &str| format!("{{\n  \"a.md\": {},\n  \"b.md\": {}\n}}", entry(a), entry(b));
    let (old, new) = (Md5.of(OLD.as_bytes()), Md5.of(OLD.replace("one.md", "two.md").as_bytes()));
    let file = "translations/nl/.co-op-translator.json";
    site.sandbox.file(file, manifest(&old, &old));
    assert_eq!(site.statuses(), statuses("current", "current"));
    site.change();
    site.sandbox.file("content/en/b.md", OLD.replace("one.md", "two.md"));
    Repository::new(&site.sandbox, ".").commit("2026-02-04");
    assert_eq!(site.statuses(), statuses("stale links", "stale links"));
    assert_snapshot!(site.sandbox.run(&["update", "--dry-run"]).whole());
    assert_eq!(site.text(file), manifest(&old, &old));
    // Several in one run cumulate.
    assert_eq!(site.sandbox.run(&["update"]).code, Some(0));
    assert_eq!(site.statuses(), statuses("current", "current"));
    assert_eq!(site.text(file), manifest(&new, &new));
    // A page that is not in it yet gets an entry.
    site.sandbox.file(file, format!("{{\n  \"b.md\": {}\n}}", entry(&new)));
    assert_eq!(site.sandbox.run(&["accept", "--force", "content/nl/a.md"]).code, Some(0));
    assert_eq!(site.statuses(), statuses("current", "current"));
    // What cannot be edited is told, and nothing of it is lost.
    site.sandbox.file(file, "{\"a.md\": [1], \"b.md\": {}}");
    let run = site.sandbox.run(&["accept", "--force", "content/nl/a.md"]);
    assert_eq!((run.code, site.text(file).as_str()), (Some(1), "{\"a.md\": [1], \"b.md\": {}}"), "{}", run.whole());
}

#[test]
fn a_record_of_all_pages_is_read_and_not_written() {
    // As in vuejs/router, packages/docs/.vitepress/translation-status.json.
    let site = Site::new("vue-router");
    site.translate("");
    let status =
        format!("{{\n  \"nl\": {{\n    \"hash\": \"{}\",\n    \"date\": \"2026-01-02\"\n  }}\n}}\n", &site.old[..8]);
    site.sandbox.file(".vitepress/translation-status.json", &status);
    assert_eq!(site.statuses(), statuses("current", "current"));
    site.change();
    assert_eq!(site.statuses(), statuses("stale links", "current"));
    let run = site.sandbox.run(&["update"]);
    assert!(run.stdout.contains("one record covers the whole locale"), "{}", run.whole());
    assert_eq!(site.text(".vitepress/translation-status.json"), status);
}

#[test]
fn without_records_the_day_of_the_last_change_counts() {
    let site = Site::new("git-date");
    site.translate("");
    Repository::new(&site.sandbox, ".").commit("2026-01-03");
    assert_eq!(site.statuses(), statuses("current", "current"));
    site.change();
    assert_eq!(site.statuses(), statuses("stale links", "current"));
    let run = site.sandbox.run(&["accept", "content/nl/a.md", "--force"]);
    assert_eq!(run.code, Some(1), "nothing holds what would be accepted: {}", run.whole());
    // What is not committed was changed after everything, so a second run has nothing to do.
    assert_eq!(site.sandbox.run(&["update"]).code, Some(0));
    assert_eq!(site.statuses(), statuses("current", "current"));
    let run = site.sandbox.run(&["update"]);
    assert!(run.stdout.contains("Nothing to do."), "{}", run.whole());
}

#[test]
fn every_report_says_that_dates_miss_changes() {
    let site = Site::new("git-date");
    site.translate("");
    Repository::new(&site.sandbox, ".").commit("2026-01-03");
    for format in ["human", "markdown", "github", "sarif", "junit"] {
        let run = site.sandbox.run(&["check", "--format", format]);
        assert_eq!(run.code, Some(0), "{}", run.whole());
        assert!(run.stdout.contains("Records in nl are dates"), "{format}: {}", run.whole());
    }
    for format in ["json", "ndjson"] {
        let run = site.sandbox.run(&["check", "--format", format]);
        let bare = run.stdout.replace([' ', '\n'], "");
        assert!(bare.contains("\"by_dates\":[\"nl\"]"), "{format}: {}", run.whole());
    }
}

#[test]
fn every_report_says_where_nothing_is_tracked() {
    let site = Site::new("opentelemetry");
    site.translate("");
    for format in ["human", "markdown", "github", "sarif", "junit"] {
        let run = site.sandbox.run(&["check", "--format", format]);
        assert_eq!(run.code, Some(1), "{}", run.whole());
        assert!(run.stdout.contains("no translation in nl records its source"), "{format}: {}", run.whole());
    }
    let run = site.sandbox.run(&["check", "--format", "junit"]);
    assert!(run.stdout.contains("failures=\"1\""), "{}", run.whole());
}

#[test]
fn a_recorded_path_pairs_what_the_layout_does_not() {
    let [sha256, ..] = digests();
    let site = Site::new("openclaw");
    site.translate(&format!("x-i18n:\n  source_hash: {sha256}\n  source_path: docs/a.md\n"));
    std::fs::rename(site.sandbox.path("content/nl/a.md"), site.sandbox.path("content/nl/eerste.md")).unwrap();
    let expected: BTreeMap<_, _> = [("b.md", "current"), ("eerste.md", "current")]
        .map(|(path, status)| (path.to_owned(), status.to_owned()))
        .into();
    assert_eq!(site.statuses(), expected);
    site.change();
    assert_eq!(site.statuses()["eerste.md"], "stale links");
    let run = site.sandbox.run(&["update"]);
    assert_eq!(run.code, Some(0), "{}", run.whole());
    assert_eq!(site.statuses(), expected);
}

#[test]
fn what_is_no_revision_is_told_with_its_text() {
    let site = Site::new("opentelemetry");
    site.translate("default_lang_commit: n/a\n");
    assert_eq!(site.statuses(), statuses("invalid", "invalid"));
    let run = site.sandbox.run(&["check", "--format", "github"]);
    assert!(run.stdout.contains("“n/a” is not a commit ID; expected at least 7 hex digits."), "{}", run.whole());
}

#[test]
fn a_commit_that_is_not_there_is_unknown() {
    let site = Site::new("opentelemetry");
    site.translate("default_lang_commit: 0123456789012345678901234567890123456789\n");
    assert_eq!(site.statuses(), statuses("stale unknown", "stale unknown"));
    site.translate(&format!("default_lang_commit: {}\n", site.old));
    site.change();
    let shallow = Repository::new(&site.sandbox, ".");
    shallow.shallow_clone("clone");
    let run = site.sandbox.run(&["check", "--config", "clone/locdrift.yml"]);
    assert_eq!(run.code, Some(1), "{}", run.whole());
    assert!(run.stdout.contains("git fetch --unshallow"), "{}", run.whole());
}

#[test]
fn a_renamed_page_is_followed_from_the_commit() {
    let site = Site::new("opentelemetry");
    site.translate(&format!("default_lang_commit: {}\n", site.old));
    for root in ["content/en", "content/nl"] {
        std::fs::rename(site.sandbox.path(&format!("{root}/b.md")), site.sandbox.path(&format!("{root}/c.md")))
            .unwrap();
    }
    let new = site.change();
    let renamed: BTreeMap<_, _> = [("a.md", "stale links"), ("c.md", "current")]
        .map(|(path, status)| (path.to_owned(), status.to_owned()))
        .into();
    assert_eq!(site.statuses(), renamed);
    assert_ne!(new, site.old);
}

#[test]
fn front_matter_may_be_left_out() {
    for (record, status) in [
        ("{key: rev, kind: git-commit}", "stale metadata"),
        ("{key: rev, kind: git-commit, ignore: [front-matter]}", "current"),
    ] {
        let site = Site::new(record);
        site.translate(&format!("rev: {}\n", site.old));
        site.sandbox.file("content/en/a.md", OLD.replace("---\n#", "weight: 3\n---\n#"));
        Repository::new(&site.sandbox, ".").commit("2026-02-03");
        assert_eq!(site.statuses(), statuses(status, "current"), "{record}");
    }
}

#[test]
fn an_uncommitted_source_has_no_commit_to_name() {
    let site = Site::new("opentelemetry");
    site.translate(&format!("default_lang_commit: {}\n", site.old));
    Repository::new(&site.sandbox, ".").commit("2026-01-03");
    site.sandbox.file("content/en/a.md", OLD.replace("one.md", "two.md"));
    let before = site.text("content/nl/a.md");
    assert_snapshot!(site.sandbox.run(&["update"]).whole(), @r"
    exit 0
    -- stdout
    a.md (nl): its record names a commit, and the source has uncommitted changes: commit the source first
    1 document left for a person
    ");
    assert_eq!(site.text("content/nl/a.md"), before);
}

#[test]
fn a_wrong_record_is_told_with_its_place() {
    let site = Site::new("opentelemtry");
    site.translate("");
    assert_snapshot!(site.sandbox.run(&["check"]).whole(), @r"
    exit 2
    -- stderr
    error: No record format is named “opentelemtry”; known: microsoft, opentelemetry, mdn, adobe, php, openclaw, vllm, originator-profile, lunaria, git-date, co-op-translator, vue-router, lock
     --> locdrift.yml:3:9
      |
    3 | record: opentelemtry
      |         ^^^^^^^^^^^^
      For more information: locdrift guide configuration
    ");
    site.sandbox.file("locdrift.yml", "source: content/en\nlocales: content/{lang}\nrecord: {key: a, kind: git}\n");
    assert_snapshot!(site.sandbox.run(&["check"]).whole(), @r"
    exit 2
    -- stderr
    error: Found “git”; expected “git-commit”, “sha1”, “sha256”, “md5”, “git-blob” or “date”.
     --> locdrift.yml:3:24
      |
    3 | record: {key: a, kind: git}
      |                        ^^^
      For more information: locdrift guide configuration
    ");
    site.sandbox.file(
        "locdrift.yml",
        "source: content/en\nlocales: content/{lang}\nrecord: {key: a, comment: b, kind: git-commit}\n",
    );
    assert_snapshot!(site.sandbox.run(&["check"]).whole(), @r"
    exit 2
    -- stderr
    error: Found “{…}”; expected exactly one of “key”, “comment” and “manifest”.
     --> locdrift.yml:3:9
      |
    3 | record: {key: a, comment: b, kind: git-commit}
      |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      For more information: locdrift guide configuration
    ");
}
