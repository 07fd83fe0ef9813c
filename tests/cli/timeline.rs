//! Drift over time, as `locdrift history` tells it.

use insta::assert_snapshot;
use serde_json::Value;

use crate::repository::Repository;
use crate::sandbox::{Sandbox, document, hash_of, record_with};

/// Two repositories with a year of changes: a page lags, is handed back twice, and one is never translated.
fn year() -> Sandbox {
    let sandbox = Sandbox::new();
    let (source, own) = (Repository::new(&sandbox, "en"), Repository::new(&sandbox, "nl-nl"));
    let page = |text: &str| format!("# Title\n\n{text}\n");
    let translation =
        |base: &str| document(&record_with(&format!("ms.openlocfilehash: {}\n", hash_of(base))), "# Titel\n\nTekst.\n");
    sandbox.file("en/a.md", page("One."));
    source.commit("2024-01-10");
    sandbox.file("nl-nl/a.md", translation(&page("One.")));
    own.commit("2024-01-20");
    sandbox.file("en/a.md", page("One and two."));
    source.commit("2024-02-05");
    sandbox.file("en/b.md", page("Other."));
    source.commit("2024-03-05");
    sandbox.file("nl-nl/a.md", translation(&page("One and two.")));
    own.commit("2024-03-25");
    sandbox.file("en/a.md", page("One, two and three."));
    source.commit("2024-04-02");
    sandbox.file("nl-nl/a.md", translation(&page("One, two and three.")));
    own.commit("2024-04-12");
    sandbox.file("en/a.md", page("One, two, three and more."));
    source.commit("2024-05-09");
    sandbox
}

fn run(sandbox: &Sandbox, arguments: &[&str]) -> String {
    let variables = [("SOURCE_DATE_EPOCH", "1717200000")];
    let run = sandbox.run_with(&[&["history", "en", "nl-nl"], arguments].concat(), &variables);
    assert_eq!(run.code, Some(0), "{}", run.whole());
    run.stdout
}

#[test]
fn each_point_says_what_was_there() {
    let sandbox = year();
    assert_snapshot!(run(&sandbox, &["--points", "6"]), @r"
    nl-NL, in nl-nl
      2024-02-01  ████████████████                  stale 0 (0.0%) · missing 0 · words to review 0
      2024-03-01  ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒                  stale 1 (100.0%) · missing 0 · words to review 3
      2024-04-01  ████████████████░░░░░░░░░░░░░░░░  stale 0 (0.0%) · missing 1 · words to review 0
      2024-05-01  ████████████████░░░░░░░░░░░░░░░░  stale 0 (0.0%) · missing 1 · words to review 0
      2024-06-01  ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒░░░░░░░░░░░░░░░░  stale 1 (50.0%) · missing 1 · words to review 5
      █ current · ▒ stale · ░ missing
      Days behind the source, over 2 translations: median 10, 90% within 49
    ");
    assert_snapshot!(run(&sandbox, &["--every", "quarter", "--since", "2024-01-01", "--format", "csv"]), @r"
    locale,time,current,stale,missing,orphaned,untracked,invalid,cosmetic,metadata,formatting,links,code,text,unknown,words_to_review,words_formatting,oldest,source_commit,commit
    nl-NL,2024-04-01T00:00:00Z,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,,8b36a69504d6b0a11a7ba0e571bd9df74ba91a55,73bcd0b948fcbb336657754baf10bbb5f8b9e983
    nl-NL,2024-06-01T00:00:00Z,0,1,1,0,0,0,0,0,0,0,0,1,0,5,0,2024-05-09T00:00:00Z,ab7f824f117e8fbf1c31f43ad3b156319867263b,fb2b1490b3dc0203b7a60e33b1b80959aaa9131c
    ");
}

#[test]
fn points_are_what_a_check_of_the_revisions_says() {
    let sandbox = year();
    let history: Value = serde_json::from_str(&run(&sandbox, &["--format", "json", "--every", "week"])).unwrap();
    let points = history["locales"][0]["points"].as_array().unwrap();
    assert!(points.len() > 15);
    for point in points {
        let (source, own) = (point["source_commit"].as_str().unwrap(), point["commit"].as_str().unwrap());
        let check = ["check", "en", "nl-nl", "--source-rev", source, "--locale-rev", own, "--format", "json"];
        let report = sandbox.run(&check).json();
        assert_eq!(point["counts"], report["locales"][0]["counts"], "{point}");
        let stale = report["documents"].as_array().unwrap().iter().filter(|own| own["status"] == "stale");
        let words: u64 = stale.map(|own| own["drift"]["words"]["changed"].as_u64().unwrap()).sum();
        assert_eq!(point["words"]["changed"], words, "{point}");
    }
    // A change of 5 February arrived on 25 March, and one of 2 April on the 12th.
    let lag = &history["locales"][0]["lag"];
    assert_eq!((lag["arrivals"].as_u64(), lag["median"].as_i64()), (Some(2), Some(10 * 86_400)));
    assert_eq!((lag["percentile_90"].as_i64(), lag["waiting"].as_u64()), (Some(49 * 86_400), Some(1)));
}

#[test]
fn a_page_shows_the_curve() {
    let sandbox = year();
    run(&sandbox, &["--points", "6", "--output", "html=report.html"]);
    let page = std::fs::read_to_string(sandbox.path("report.html")).unwrap();
    assert!(page.contains("\"history\":{\"schema\":\"locdrift.history/1\""));
    let whole = run(&sandbox, &["--points", "6", "--format", "html"]);
    assert_eq!(whole, page);
}

#[test]
fn what_has_no_history_is_told() {
    let sandbox = Sandbox::new();
    sandbox.file("en/a.md", "A.\n").file("nl-nl/a.md", document(&record_with(""), "A.\n"));
    assert_snapshot!(sandbox.run(&["history", "en", "nl-nl"]).whole(), @r"
    exit 2
    -- stderr
    error: en is not in a git repository, so no revision of it can be read.
    ");
    assert_snapshot!(sandbox.run(&["history", "en", "nl-nl", "--since", "yesterday"]).whole(), @r"
    exit 2
    -- stderr
    error: Invalid value “yesterday” for --since <DATE>.
      For more information: locdrift history --help
    ");
    assert_snapshot!(sandbox.run(&["history", "en", "nl-nl", "--output", "json=x"]).whole(), @r"
    exit 2
    -- stderr
    error: Invalid value “json=x” for --output <html=FILE>.
      For more information: locdrift history --help
    ");
}

#[test]
fn locales_between_the_sources_are_compared_with_sources_alone() {
    let sandbox = Sandbox::new();
    let repository = Repository::new(&sandbox, ".");
    let own = document(&record_with(&format!("ms.openlocfilehash: {}\n", hash_of("A.\n"))), "A.\n");
    sandbox.file("locdrift.yml", "source: docs\nlocales: docs/{lang}\n").file("docs/a.md", "A.\n");
    sandbox.file("docs/nl/a.md", &own).file("docs/fr/a.md", &own).file("docs/fr/only.md", &own);
    repository.commit("2024-01-20");
    let history = sandbox.run(&["history", "--points", "1", "--format", "json"]).json();
    let report = sandbox.run(&["check", "--format", "json"]).json();
    for place in [0, 1] {
        assert_eq!(history["locales"][place]["locale"], report["locales"][place]["locale"]);
        assert_eq!(history["locales"][place]["points"][0]["counts"], report["locales"][place]["counts"]);
    }
}
