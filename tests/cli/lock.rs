//! `record: lock`: a file for each page, beside the configuration.

use insta::assert_snapshot;

use crate::records::{OLD, Site, statuses};
use crate::repository::Repository;
use crate::translate::has_python;

/// A site whose two pages a person vouched for.
fn accepted() -> Site {
    let site = Site::new("lock");
    site.translate("");
    let run = site.sandbox.run(&["accept", "content/nl/a.md", "content/nl/b.md", "--force", "--type", "MT"]);
    assert_eq!(run.code, Some(0), "{}", run.whole());
    site
}

const A: &str = ".locdrift/nl/a.md.json";

#[test]
fn a_page_is_recorded_beside_the_configuration() {
    let site = Site::new("lock");
    site.translate("");
    let before = site.text("content/nl/a.md");
    assert_eq!(site.statuses(), statuses("untracked", "untracked"));
    assert_snapshot!(site.sandbox.run(&["accept", "content/nl/a.md", "--force", "--dry-run"]).whole());
    assert!(!site.sandbox.path(".locdrift").exists());
    let run = site.sandbox.run(&["accept", "content/nl/a.md", "--force"]);
    assert_eq!(run.code, Some(0), "{}", run.whole());
    assert_snapshot!(site.text(A));
    assert_eq!(site.text("content/nl/a.md"), before, "the page itself is as it was");
    assert_eq!(site.statuses(), statuses("current", "untracked"));
}

#[test]
fn an_update_renews_the_record_and_keeps_states() {
    let site = accepted();
    site.change();
    assert_eq!(site.statuses(), statuses("stale links", "current"));
    let old = site.text(A);
    assert_snapshot!(site.sandbox.run(&["update", "--format", "json"]).whole());
    assert_eq!(site.statuses(), statuses("current", "current"));
    assert_ne!(site.text(A), old);
    assert_eq!(site.text(A).matches("reviewed").count(), 2, "what did not change is reviewed still: {}", site.text(A));
    let run = site.sandbox.run(&["check"]);
    assert_eq!(run.code, Some(0), "{}", run.whole());
    assert!(!run.stdout.contains("edited-translation"), "{}", run.whole());
    let again = site.sandbox.run(&["update"]);
    assert!(again.stdout.contains("Nothing to do."), "{}", again.whole());
}

#[test]
fn what_was_ended_between_page_and_record_is_finished_by_the_next_update() {
    let site = accepted();
    site.change();
    let old = site.text(A);
    let run = site.sandbox.run(&["update"]);
    assert_eq!(run.code, Some(0), "{}", run.whole());
    let (page, record) = (site.text("content/nl/a.md"), site.text(A));
    site.sandbox.file(A, &old);
    assert_eq!(site.statuses(), statuses("stale links", "current"));
    let run = site.sandbox.run(&["update"]);
    assert!(run.stdout.contains("a.md (nl): updated; current"), "{}", run.whole());
    assert_eq!((site.text("content/nl/a.md"), site.text(A)), (page, record));
}

#[test]
fn an_edit_after_the_record_is_found_and_accepted() {
    let site = accepted();
    let edited = site.text("content/nl/a.md").replace("Open het", "Bekijk het");
    site.sandbox.file("content/nl/a.md", edited);
    assert_snapshot!(site.sandbox.run(&["check"]).whole());
    let run = site.sandbox.run(&["accept", "content/nl/a.md"]);
    assert_eq!(run.code, Some(0), "{}", run.whole());
    let run = site.sandbox.run(&["check", "--format", "github"]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(0), ""), "{}", run.whole());
    assert!(site.sandbox.run(&["accept", "content/nl/a.md"]).stdout.contains("already current"));
}

#[test]
fn what_was_not_touched_is_not_accepted() {
    let site = accepted();
    site.sandbox.file("content/en/a.md", OLD.replace("Open it", "Look at it"));
    Repository::new(&site.sandbox, ".").commit("2026-02-03");
    let run = site.sandbox.run(&["accept", "content/nl/a.md"]);
    assert_eq!(run.code, Some(1), "{}", run.whole());
    assert!(run.stdout.contains("a.md (nl): line"), "{}", run.whole());
    let edited = site.text("content/nl/a.md").replace("Open het", "Bekijk het");
    site.sandbox.file("content/nl/a.md", edited);
    let run = site.sandbox.run(&["accept", "content/nl/a.md"]);
    assert_eq!(run.code, Some(0), "{}", run.whole());
    assert_eq!(site.statuses(), statuses("current", "current"));
}

#[test]
fn line_ends_make_no_difference() {
    let site = accepted();
    for path in ["content/en/a.md", "content/en/b.md", "content/nl/a.md", "content/nl/b.md", A] {
        site.sandbox.file(path, site.text(path).replace('\n', "\r\n"));
    }
    let run = site.sandbox.run(&["check"]);
    assert_eq!(run.code, Some(0), "{}", run.whole());
    assert_eq!(site.statuses(), statuses("current", "current"));
    site.sandbox.file("content/en/a.md", site.text("content/en/a.md").replace("one.md", "two.md"));
    assert_eq!(site.sandbox.run(&["update"]).code, Some(0));
    assert_eq!(site.statuses(), statuses("current", "current"));
    assert!(!site.text(A).replace("\r\n", "").contains('\n'), "the record keeps its line ends, too");
}

#[test]
fn a_record_that_is_none_makes_one_page_invalid() {
    let site = accepted();
    for garbage in ["", "{", "<<<<<<< HEAD\n", "[]", "\u{feff}null", "{\"schema\": \"locdrift.lock/9\"}"] {
        site.sandbox.file(A, garbage);
        assert_eq!(site.statuses(), statuses("invalid", "current"), "{garbage}");
    }
    assert_snapshot!(site.sandbox.run(&["check"]).whole());
    // What is no record is written anew by whoever vouches for the page, and by nobody else.
    assert!(site.sandbox.run(&["update"]).stdout.contains("Nothing to do") || site.text(A).contains("lock/9"));
}

#[test]
fn a_page_that_moves_takes_its_record_along() {
    let site = accepted();
    let repository = Repository::new(&site.sandbox, ".");
    repository.commit("2026-01-03");
    std::fs::create_dir(site.sandbox.path("content/en/sub")).unwrap();
    std::fs::rename(site.sandbox.path("content/en/a.md"), site.sandbox.path("content/en/sub/c.md")).unwrap();
    site.sandbox.file("content/en/b.md", OLD.replace("Page", "Other page").replace("it at", "it there, at"));
    repository.commit("2026-02-03");
    assert_snapshot!(site.sandbox.run(&["update"]).whole());
    assert!(!site.sandbox.path(A).exists());
    assert!(site.text(".locdrift/nl/sub/c.md.json").contains("\"path\": \"sub/c.md\""));
    let run = site.sandbox.run(&["check"]);
    assert!(run.stdout.contains("current 1 ") || run.stdout.contains("1 current"), "{}", run.whole());
    assert!(!run.stdout.contains("orphaned"), "{}", run.whole());
}

#[test]
fn a_record_without_a_page_is_told() {
    let site = accepted();
    std::fs::remove_file(site.sandbox.path("content/nl/a.md")).unwrap();
    assert_snapshot!(site.sandbox.run(&["check", "-W", "missing-translation"]).whole());
}

#[test]
fn a_record_follows_a_page_that_was_moved_by_hand() {
    let site = accepted();
    let repository = Repository::new(&site.sandbox, ".");
    repository.commit("2026-01-03");
    let text = site.text("content/nl/a.md").replace("Pagina", "Bladzijde");
    site.sandbox.file("content/nl/a.md", text);
    assert_eq!(site.sandbox.run(&["accept", "content/nl/a.md"]).code, Some(0));
    for root in ["content/en", "content/nl"] {
        std::fs::rename(site.sandbox.path(&format!("{root}/a.md")), site.sandbox.path(&format!("{root}/c.md")))
            .unwrap();
    }
    repository.commit("2026-02-03");
    assert_snapshot!(site.sandbox.run(&["update"]).whole());
    assert!(!site.sandbox.path(A).exists());
    assert!(site.statuses().values().all(|status| status == "current"), "{:?}", site.statuses());
    assert_eq!(site.text(".locdrift/nl/c.md.json").matches("reviewed").count(), 3);
}

#[test]
fn part_of_a_page_is_noted_segment_by_segment() {
    let site = accepted();
    site.sandbox.file("content/en/a.md", OLD.replace("# Page", "# The page").replace("Open it", "Look at it"));
    Repository::new(&site.sandbox, ".").commit("2026-02-03");
    let run = site.sandbox.run(&["queue", "--format", "xliff", "--out", "out", "content/nl/a.md"]);
    assert_eq!(run.code, Some(0), "{}", run.whole());
    let file = &site.sandbox.batches("out/nl")[0];
    let xliff = site.text(file);
    let unit = xliff[..xliff.find("Look at it").unwrap()].rfind("<trans-unit").unwrap();
    let (before, after) = xliff.split_at(unit);
    let target = after.find("<target").unwrap();
    let (head, rest) = after.split_at(target);
    let head = head.replacen("approved=\"no\"", "approved=\"yes\"", 1);
    let rest = rest.replacen("needs-review-translation", "final", 1).replacen("Open het", "Bekijk het", 1);
    site.sandbox.file(file, format!("{before}{head}{rest}"));
    let run = site.sandbox.run(&["apply", "--partial", "--type", "HT", "out"]);
    assert!(run.stdout.contains("1 segment translated, 1 left; still stale"), "{}\n{xliff}", run.whole());
    // What is at the head is so, and the page as a whole is not.
    assert_eq!(site.statuses()["a.md"], "stale text");
    let run = site.sandbox.run(&["check", "--format", "github"]);
    assert!(!run.stdout.contains("edited-translation"), "{}", run.whole());
    // What is open stays a translation of what it was, and a copy of the source is none.
    assert_eq!(site.text(A).matches("\"source\": null").count(), 0, "{}", site.text(A));
    assert_eq!(site.text(A).matches("\"reviewed\"").count(), 2, "{}", site.text(A));
}

#[test]
fn branches_that_bring_different_pages_up_to_date_merge() {
    let site = Site::new("lock");
    let pages = ["a", "b", "c", "d"];
    for page in pages {
        site.sandbox.file(&format!("content/en/{page}.md"), OLD);
        site.sandbox.file(&format!("content/nl/{page}.md"), OLD.replace("Open it at", "Open het bij"));
    }
    let repository = Repository::new(&site.sandbox, ".");
    assert_eq!(site.sandbox.run(&["accept", "content/nl", "--force"]).code, Some(0));
    for page in pages {
        site.sandbox.file(&format!("content/en/{page}.md"), OLD.replace("one.md", "two.md"));
    }
    repository.commit("2026-02-03");
    for (branch, pages) in [("one", ["a", "b"]), ("two", ["c", "d"])] {
        repository.checkout("main");
        repository.branch(branch);
        let paths = pages.map(|page| format!("content/nl/{page}.md"));
        let run = site.sandbox.run(&["update", &paths[0], &paths[1]]);
        assert_eq!(run.code, Some(0), "{}", run.whole());
        repository.commit("2026-02-04");
    }
    repository.merge("one");
    let run = site.sandbox.run(&["check"]);
    assert_eq!(run.code, Some(0), "{}", run.whole());
    assert!(site.statuses().values().all(|status| status == "current"), "{:?}", site.statuses());
}

#[test]
fn translations_of_a_revision_have_the_records_of_that_revision() {
    let site = accepted();
    let repository = Repository::new(&site.sandbox, ".");
    repository.commit("2026-01-03");
    site.sandbox.file(A, "garbage");
    assert_eq!(site.statuses(), statuses("invalid", "current"));
    let run = site.sandbox.run(&["check", "--locale-rev", "HEAD", "--format", "github"]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(0), ""), "{}", run.whole());
}

#[cfg(unix)]
#[test]
fn no_record_is_written_through_a_link() {
    let site = Site::new("lock");
    site.translate("");
    let outside = tempfile::tempdir().unwrap();
    std::os::unix::fs::symlink(outside.path(), site.sandbox.path(".locdrift")).unwrap();
    let run = site.sandbox.run(&["accept", "content/nl/a.md", "--force"]);
    assert_eq!(run.code, Some(1), "{}", run.whole());
    assert_eq!(std::fs::read_dir(outside.path()).unwrap().count(), 0);
    assert_eq!(site.statuses(), statuses("invalid", "invalid"));
}

#[test]
fn records_are_converted_there_and_back() {
    let site = Site::new("opentelemetry");
    site.translate(&format!("default_lang_commit: {}\n", site.old));
    site.change();
    assert_eq!(site.statuses(), statuses("stale links", "current"));
    let before = site.text("content/nl/a.md");
    assert_snapshot!(site.sandbox.run(&["convert", "--to", "lock", "--dry-run"]).whole());
    assert_eq!(site.text("content/nl/a.md"), before);
    assert!(!site.sandbox.path(".locdrift").exists());
    assert_snapshot!(site.sandbox.run(&["convert", "--to", "lock", "--write-config"]).whole());
    assert_snapshot!(site.text("locdrift.yml"), @"
    source: content/en
    locales: content/{lang}
    record: lock
    ");
    assert!(!site.text("content/nl/a.md").contains("default_lang_commit"));
    assert_eq!(site.statuses(), statuses("stale links", "current"));
    let run = site.sandbox.run(&["convert", "--to", "opentelemetry", "--write-config"]);
    assert_eq!(run.code, Some(0), "{}", run.whole());
    assert_eq!(site.text("content/nl/a.md"), before);
    assert!(!site.sandbox.path(A).exists());
    assert_eq!(site.statuses(), statuses("stale links", "current"));
}

#[test]
fn every_record_can_become_every_other() {
    let presets = ["microsoft", "mdn", "adobe", "openclaw", "vllm", "co-op-translator", "lock", "opentelemetry"];
    let site = Site::new("opentelemetry");
    site.translate(&format!("default_lang_commit: {}\n", site.old));
    site.change();
    let before = site.text("content/nl/a.md");
    for preset in presets {
        let run = site.sandbox.run(&["convert", "--to", preset, "--write-config"]);
        assert_eq!(run.code, Some(0), "{preset}: {}", run.whole());
        assert_eq!(site.statuses(), statuses("stale links", "current"), "{preset}");
    }
    assert_eq!(site.text("content/nl/a.md"), before);
}

#[test]
fn what_cannot_be_converted_is_told_and_stays() {
    let site = Site::new("openclaw");
    site.translate(&format!("x-i18n:\n  source_hash: {}\n", "0".repeat(64)));
    site.sandbox.file("content/nl/b.md", "---\nx-i18n:\n  source_hash: n/a\n---\n# B\n");
    let before = [site.text("content/nl/a.md"), site.text("content/nl/b.md")];
    assert_snapshot!(site.sandbox.run(&["convert", "--to", "lock", "--write-config"]).whole());
    assert_eq!([site.text("content/nl/a.md"), site.text("content/nl/b.md")], before);
    assert!(!site.sandbox.path(".locdrift").exists());
    assert!(site.text("locdrift.yml").contains("record: openclaw"));
    let dates = Site::new("git-date");
    dates.translate("");
    Repository::new(&dates.sandbox, ".").commit("2026-01-03");
    let run = dates.sandbox.run(&["convert", "--to", "lock"]);
    assert_eq!(run.code, Some(1), "{}", run.whole());
    assert!(run.stdout.contains("run locdrift adopt first"), "{}", run.whole());
}

#[test]
fn an_edit_that_nobody_vouched_for_outlives_an_update() {
    let site = accepted();
    let page = site.text("content/nl/a.md");
    let edited = page.replace("# ", "# Nooit ");
    assert_ne!(edited, page);
    site.sandbox.file("content/nl/a.md", &edited);
    let told = |site: &Site| site.sandbox.run(&["check", "--format", "github"]).stdout.contains("edited-translation");
    assert!(told(&site));
    site.change();
    let run = site.sandbox.run(&["update"]);
    assert!(run.stdout.contains("updated; current"), "{}", run.whole());
    assert!(told(&site), "{}", site.text(A));
    let run = site.sandbox.run(&["accept", "content/nl/a.md"]);
    assert!(run.code == Some(0) && !told(&site), "{}", run.whole());
}

#[test]
fn what_is_carried_into_an_edited_block_leaves_it_edited() {
    let site = accepted();
    let edited = site.text("content/nl/a.md").replace("Open het", "Open het nooit");
    site.sandbox.file("content/nl/a.md", &edited);
    site.change();
    let run = site.sandbox.run(&["update"]);
    assert!(run.stdout.contains("a.md (nl): updated; current"), "{}", run.whole());
    let page = site.text("content/nl/a.md");
    assert!(page.contains("Open het nooit") && page != edited, "{page}");
    let told = site.sandbox.run(&["check", "--format", "github"]).stdout.matches("edited-translation").count();
    assert_eq!(told, 1, "{}", site.text(A));
}

/// Translates a new paragraph and leaves the rest, of a page in which a person edited one block; `stay` is what
/// the source says there now.
fn applied_in_part(stay: &str) -> Site {
    let site = Site::new("lock");
    let page = "---\ntitle: Page\n---\n# Page\n\nOpen it at [one](one.md).\n\nStay.\n";
    let own = "---\ntitle: Pagina\n---\n# Pagina\n\nOpen het op [een](one.md).\n\nBlijf.\n";
    site.sandbox.file("content/en/a.md", page).file("content/nl/a.md", own);
    let run = site.sandbox.run(&["accept", "content/nl/a.md", "--force", "--type", "MT"]);
    assert_eq!(run.code, Some(0), "{}", run.whole());
    Repository::new(&site.sandbox, ".").commit("2026-02-02");
    let edited = site.text("content/nl/a.md").replace("Blijf.", "Blijf nooit.");
    site.sandbox.file("content/nl/a.md", &edited);
    site.sandbox.file("content/en/a.md", page.replace("Open it", "Look at it").replace("Stay.", stay) + "\nGo on.\n");
    Repository::new(&site.sandbox, ".").commit("2026-02-03");
    let told = || site.sandbox.run(&["check", "--format", "github"]).stdout.matches("edited-translation").count();
    assert_eq!(told(), 1);
    let run = site.sandbox.run(&["queue", "--format", "po", "--out", "out", "content/nl/a.md"]);
    assert_eq!(run.code, Some(0), "{}", run.whole());
    let file = "out/nl/a.md.po";
    let po = site.text(file).replace("msgid \"Go on.\"\nmsgstr \"\"", "msgid \"Go on.\"\nmsgstr \"Ga door.\"");
    site.sandbox.file(file, po);
    let run = site.sandbox.run(&["apply", "--partial", "--type", "HT", "out"]);
    assert!(run.stdout.contains("1 segment translated"), "{}", run.whole());
    assert!(site.text("content/nl/a.md").contains("Blijf nooit."));
    assert_eq!(told(), 1, "{}", site.text(A));
    site
}

#[test]
fn an_edit_that_nobody_vouched_for_outlives_a_part() {
    applied_in_part("Stay.");
    let site = applied_in_part("Stay here.");
    if !has_python() {
        return;
    }
    // What a person wrote is still known as such: an engine does not replace it.
    let engine = "python3 -c \"import json, sys\nfor line in sys.stdin: print(json.dumps({'id': json.loads(line)['id'], 'target': 'Van een machine.'}), flush=True)\"";
    let run = site.sandbox.run_with(&["translate", "--command", engine], &[("PATH", &std::env::var("PATH").unwrap())]);
    assert!(site.text("content/nl/a.md").contains("Blijf nooit."), "{}", run.whole());
    assert!(run.stdout.contains("edited by a person"), "{}", run.whole());
}

#[cfg(unix)]
#[test]
fn no_page_is_written_whose_record_cannot_be() {
    let site = accepted();
    site.change();
    let (page, record) = (site.text("content/nl/a.md"), site.text(A));
    let permit = |is_readonly| {
        let mut permissions = std::fs::metadata(site.sandbox.path(A)).unwrap().permissions();
        permissions.set_readonly(is_readonly);
        std::fs::set_permissions(site.sandbox.path(A), permissions).unwrap();
    };
    permit(true);
    let run = site.sandbox.run(&["update"]);
    assert!(run.whole().contains("permission denied"), "{}", run.whole());
    assert_eq!((site.text("content/nl/a.md"), site.text(A)), (page, record));
    permit(false);
    assert_eq!(site.sandbox.run(&["update"]).code, Some(0));
    assert_eq!(site.statuses(), statuses("current", "current"));
    // Nor one that moves where its record cannot.
    std::fs::rename(site.sandbox.path("content/en/b.md"), site.sandbox.path("content/en/moved.md")).unwrap();
    std::fs::create_dir(site.sandbox.path(".locdrift/nl/moved.md.json")).unwrap();
    let run = site.sandbox.run(&["update"]);
    assert!(run.stdout.contains("it is not a regular file"), "{}", run.whole());
    assert!(site.sandbox.path("content/nl/b.md").exists() && !site.sandbox.path("content/nl/moved.md").exists());
}
