//! Budgets: how much is put up with.

use insta::assert_snapshot;
use serde_json::json;

use crate::repository::{Repository, is_git_here};
use crate::sandbox::{Outcome, Sandbox};

/// Three of five documents are stale and one is missing. The source of `a.md` changed on 1 January
/// and again in February, that of `b.md` on 1 March; that of `unknown.md` is not to be found.
fn sandbox() -> Sandbox {
    let sandbox = Sandbox::new();
    let repository = Repository::new(&sandbox, "source");
    for name in ["a.md", "b.md", "current.md"] {
        sandbox.source(name, "One text.\n").translation(name, "One text.\n");
    }
    repository.commit("2025-12-01");
    sandbox.source("a.md", "Two other words.\n").source("missing.md", "Missing.\n");
    repository.commit("2026-01-01");
    sandbox.source("a.md", "Three other new words.\n");
    repository.commit("2026-02-01");
    sandbox.source("b.md", "Different.\n").source("unknown.md", "Known to nobody.\n");
    sandbox.translation("unknown.md", "Never committed.\n");
    repository.commit("2026-03-01");
    sandbox
}

/// A run on the tenth of March 2026.
fn run(sandbox: &Sandbox, options: &[&str]) -> Outcome {
    let arguments = [&["check", "source", "nl-nl"], options].concat();
    sandbox.run_with(&arguments, &[("SOURCE_DATE_EPOCH", "1773100800")])
}

/// What a run on the known part denies, and what it says of budgets.
fn verdict(sandbox: &Sandbox, options: &[&str]) -> String {
    let report = run(sandbox, &[options, &["--format", "json"]].concat()).json();
    let findings = report["findings"].as_array().unwrap().iter();
    let standing = findings.map(|f| format!("{} {}", f["path"].as_str().unwrap(), f["standing"].as_str().unwrap()));
    let budgets = report["verdict"]["budgets"].as_array().unwrap().iter().map(|budget| {
        let is_exceeded = if budget["exceeded"].as_bool().unwrap() { " exceeded" } else { "" };
        let (name, unit) = (budget["name"].as_str().unwrap(), budget["unit"].as_str().unwrap());
        format!("\n  {name}: {} of {} {unit}{is_exceeded}", budget["value"], budget["limit"])
    });
    let (standing, budgets) = (standing.collect::<Vec<_>>().join(", "), budgets.collect::<String>());
    format!("{}\n  {standing}{budgets}\n", options.join(" "))
}

#[test]
fn what_is_within_a_budget_is_not_denied() {
    if !is_git_here() {
        return;
    }
    let sandbox = sandbox();
    assert_snapshot!(run(&sandbox, &["--max", "stale=3", "--max", "missing=20%"]).whole(), @r"
    exit 0
    -- stdout
    nl-NL: 5 documents in nl-nl
      stale 3 (60.0%) · missing 1 (20.0%) · current 1 (20.0%)
      3 stale documents need a translator: 5 of 9 words to review (55.6%)
      stale, needs a translator
        a.md        4 of 6 words · MT, handed off Mar 4, 2021
        b.md        1 of 3 words · MT, handed off Mar 4, 2021
        unknown.md  the recorded commit is not in the repository, and no version there has the recorded hash · MT, handed off Mar 4, 2021
      missing
        missing.md

    Passed.
    Not counted as errors: within budget 4
    Budget stale for nl-NL: 3 of 3 used
    Budget missing for nl-NL: 20.0% of 20.0% used
    ");
    assert_snapshot!(run(&sandbox, &["--max", "stale=2", "--max", "missing=0"]).whole(), @r"
    exit 1
    -- stdout
    nl-NL: 5 documents in nl-nl
      stale 3 (60.0%) · missing 1 (20.0%) · current 1 (20.0%)
      3 stale documents need a translator: 5 of 9 words to review (55.6%)
      stale, needs a translator
        a.md        4 of 6 words · MT, handed off Mar 4, 2021
        b.md        1 of 3 words · MT, handed off Mar 4, 2021
        unknown.md  the recorded commit is not in the repository, and no version there has the recorded hash · MT, handed off Mar 4, 2021
      missing
        missing.md

    Failed: 4 errors.
    Budget stale for nl-NL exceeded: 3, allowed 2
    Budget missing for nl-NL exceeded: 1, allowed 0
    What to do: locdrift explain stale-translation
    Next: locdrift queue source nl-nl
    ");
}

#[test]
fn each_budget_by_itself_and_together() {
    if !is_git_here() {
        return;
    }
    let sandbox = sandbox();
    let options: [&[&str]; 9] = [
        &["--max", "stale=60%"],
        &["--max", "stale=59.9%"],
        &["--max", "words-to-review=100"],
        &["--max", "words-to-review=4"],
        &["--max", "age=9d"],
        &["--max", "age=10w"],
        &["--max", "stale=3", "--max", "age=9d"],
        &["--max", "stale=2", "--max", "words-to-review=100"],
        &["-A", "stale-translation:unknown", "--max", "age=68d"],
    ];
    assert_snapshot!(options.map(|options| verdict(&sandbox, options)).join("\n"), @"
    --max stale=60%
      a.md tolerated, b.md tolerated, missing.md open, unknown.md tolerated
      stale: 60.0 of 60.0 percent

    --max stale=59.9%
      a.md open, b.md open, missing.md open, unknown.md open
      stale: 60.0 of 59.9 percent exceeded

    --max words-to-review=100
      a.md tolerated, b.md tolerated, missing.md open, unknown.md open
      words-to-review: 5 of 100 words

    --max words-to-review=4
      a.md open, b.md open, missing.md open, unknown.md open
      words-to-review: 5 of 4 words exceeded

    --max age=9d
      a.md open, b.md tolerated, missing.md open, unknown.md open
      age: null of 9 days exceeded

    --max age=10w
      a.md tolerated, b.md tolerated, missing.md open, unknown.md open
      age: null of 70 days exceeded

    --max stale=3 --max age=9d
      a.md open, b.md tolerated, missing.md open, unknown.md open
      stale: 3 of 3 documents
      age: null of 9 days exceeded

    --max stale=2 --max words-to-review=100
      a.md open, b.md open, missing.md open, unknown.md open
      stale: 3 of 2 documents exceeded
      words-to-review: 5 of 100 words

    -A stale-translation:unknown --max age=68d
      a.md tolerated, b.md tolerated, missing.md open
      age: 68 of 68 days
    ");
}

#[test]
fn only_what_would_be_denied_is_on_the_account() {
    if !is_git_here() {
        return;
    }
    let sandbox = sandbox();
    run(&sandbox, &["--baseline", "known.jsonl", "--write-baseline"]);
    sandbox.source("current.md", "Not current any more.\n");
    let options: [&[&str]; 2] =
        [&["-W", "stale-translation", "--max", "stale=0"], &["--baseline", "known.jsonl", "--max", "stale=1"]];
    assert_snapshot!(options.map(|options| verdict(&sandbox, options)).join("\n"), @"
    -W stale-translation --max stale=0
      a.md open, b.md open, current.md open, missing.md open, unknown.md open
      stale: 0 of 0 documents

    --baseline known.jsonl --max stale=1
      a.md forgiven, b.md forgiven, current.md tolerated, missing.md forgiven, unknown.md forgiven
      stale: 1 of 1 documents
    ");
}

#[test]
fn locales_may_have_budgets_of_their_own_and_the_command_line_wins() {
    if !is_git_here() {
        return;
    }
    let sandbox = sandbox();
    sandbox.file(
        "locdrift.yml",
        "source: source\nlocales: [{locale: nl-NL, root: nl-nl}]\nbudgets: {stale: 0, missing: 1}\noverrides:\n\
         - {locales: [nl], budgets: {stale: 80%}}\n- {locales: [de], budgets: {stale: 0, age: 1d}}\n",
    );
    let budgets = |options: &[&str]| {
        let report = sandbox.run(&[&["check", "--format", "json"], options].concat()).json();
        report["verdict"]["budgets"].clone()
    };
    let missing = json!({"name": "missing", "locale": "nl-NL", "unit": "documents", "value": 1, "limit": 1, "exceeded": false, "unknown": []});
    let stale = json!({"name": "stale", "locale": "nl-NL", "unit": "percent", "value": 60.0, "limit": 80.0, "exceeded": false, "unknown": []});
    assert_eq!(budgets(&[]), json!([stale, missing]));
    let stale = json!({"name": "stale", "locale": "nl-NL", "unit": "documents", "value": 3, "limit": 2, "exceeded": true, "unknown": []});
    assert_eq!(budgets(&["--max", "stale=9", "--max", "stale=2"]), json!([stale, missing]));
}

#[test]
fn other_formats_show_what_is_within_a_budget_as_a_warning() {
    if !is_git_here() {
        return;
    }
    let sandbox = sandbox();
    let options = ["--max", "stale=3", "--max", "missing=0", "--format"];
    let told = ["github", "markdown", "junit"].map(|format| run(&sandbox, &[&options[..], &[format]].concat()).whole());
    assert_snapshot!(told.join("\n"), @r#"
    exit 1
    -- stdout
    ::error file=source/missing.md,title=missing-translation (nl-NL)::This source document has no translation.
    ::warning file=nl-nl/a.md,line=3,endLine=8,title=stale-translation (nl-NL)::The source text changed after this translation was made: 4 of 6 words to review.
    ::warning file=nl-nl/b.md,line=3,endLine=8,title=stale-translation (nl-NL)::The source text changed after this translation was made: 1 of 3 words to review.
    ::warning file=nl-nl/unknown.md,line=3,endLine=8,title=stale-translation (nl-NL)::The source changed after this translation was made; what changed is unknown: the recorded commit is not in the repository, and no version there has the recorded hash.
    ::notice title=locdrift::Not counted as errors: within budget 3
    ::notice title=locdrift::Next: locdrift queue source nl-nl

    exit 1
    -- stdout
    ## locdrift

    ❌ **Failed: 1 error.**

    Not counted as errors: within budget 3

    Budget stale for nl-NL: 3 of 3 used

    Budget missing for nl-NL exceeded: 1, allowed 0

    Next: `locdrift queue source nl-nl`

    | Locale | Documents | current | stale | missing | orphaned | untracked | invalid |
    |---|--:|--:|--:|--:|--:|--:|--:|
    | nl-NL | 5 | 1 (20.0%) | 3 (60.0%) | 1 (20.0%) | 0 | 0 | 0 |

    <details>
    <summary>nl-NL: 4 findings</summary>

    **missing-translation** (error): A source document has no translation.

    - `missing.md` This source document has no translation.

    **stale-translation** (warning): The source changed after the translation was made.

    - `a.md:3` The source text changed after this translation was made: 4 of 6 words to review.
    - `b.md:3` The source text changed after this translation was made: 1 of 3 words to review.
    - `unknown.md:3` The source changed after this translation was made; what changed is unknown: the recorded commit is not in the repository, and no version there has the recorded hash.

    </details>

    exit 1
    -- stdout
    <?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="locdrift" tests="5" failures="1" errors="0">
      <testsuite name="nl-NL" tests="5" failures="1" errors="0">
        <testcase name="a.md" classname="nl-NL">
          <system-out>stale-translation: a.md:3: The source text changed after this translation was made: 4 of 6 words to review.</system-out>
        </testcase>
        <testcase name="b.md" classname="nl-NL">
          <system-out>stale-translation: b.md:3: The source text changed after this translation was made: 1 of 3 words to review.</system-out>
        </testcase>
        <testcase name="current.md" classname="nl-NL"/>
        <testcase name="missing.md" classname="nl-NL">
          <failure message="This source document has no translation." type="missing-translation">missing-translation: missing.md: This source document has no translation.</failure>
        </testcase>
        <testcase name="unknown.md" classname="nl-NL">
          <system-out>stale-translation: unknown.md:3: The source changed after this translation was made; what changed is unknown: the recorded commit is not in the repository, and no version there has the recorded hash.</system-out>
        </testcase>
      </testsuite>
    </testsuites>
    "#);
    let log = run(&sandbox, &[&options[..], &["sarif"]].concat()).json();
    let results = log["runs"][0]["results"].as_array().unwrap();
    let levels: Vec<&str> = results.iter().map(|result| result["level"].as_str().unwrap()).collect();
    assert_eq!(levels, ["error", "warning", "warning", "warning"]);
    assert!(results.iter().all(|result| result["suppressions"] == json!([])));
}

#[test]
fn mistakes_in_budgets_are_named() {
    let sandbox = Sandbox::new();
    sandbox.source("a.md", "A.\n").translation("a.md", "A.\n");
    let arguments = ["stale", "stael=5", "stale=5 percent", "words-to-review=5%", "age=90"]
        .map(|budget| sandbox.run(&["check", "source", "nl-nl", "--max", budget]).whole());
    assert_snapshot!(arguments.join("\n"), @r"
    exit 2
    -- stderr
    error: Invalid budget “stale”; expected NAME=VALUE, where NAME is one of: stale, missing, words-to-review, age.

    exit 2
    -- stderr
    error: No budget is named “stael”.
      Did you mean “stale”?

    exit 2
    -- stderr
    error: Invalid value “5 percent” for the budget stale; expected a number such as 20 or a share such as 5%.

    exit 2
    -- stderr
    error: Invalid value “5%” for the budget words-to-review; expected a number of words such as 10000.

    exit 2
    -- stderr
    error: Invalid value “90” for the budget age; expected an age in days or weeks, such as 90d or 12w.
    ");
    let configuration = [
        "budgets: {stael: 5}",
        "budgets: {age: 90}",
        "budgets: {stale: [5]}",
        "budgets: 5%",
        "overrides: [{files: [a], budgets: {stale: 5}}]",
    ]
    .map(|line| {
        sandbox.file("locdrift.yml", format!("source: source\nlocales: '{{lang}}'\n{line}\n"));
        sandbox.run(&["check"]).whole()
    });
    assert_snapshot!(configuration.join("\n"), @r"
    exit 2
    -- stderr
    error: Unknown key “stael”.
     --> locdrift.yml:3:11
      |
    3 | budgets: {stael: 5}
      |           ^^^^^
      Did you mean “stale”?

    exit 2
    -- stderr
    error: Found “90”; expected an age in days or weeks, such as 90d or 12w.
     --> locdrift.yml:3:16
      |
    3 | budgets: {age: 90}
      |                ^^
      For more information: locdrift guide configuration

    exit 2
    -- stderr
    error: Found “[…]”; expected a number such as 20 or a share such as 5%.
     --> locdrift.yml:3:18
      |
    3 | budgets: {stale: [5]}
      |                  ^^^
      For more information: locdrift guide configuration

    exit 2
    -- stderr
    error: Found “5%”; expected a mapping of keys to values.
     --> locdrift.yml:3:10
      |
    3 | budgets: 5%
      |          ^^
      For more information: locdrift guide configuration

    exit 2
    -- stderr
    error: Unknown key “budgets”.
     --> locdrift.yml:3:26
      |
    3 | overrides: [{files: [a], budgets: {stale: 5}}]
      |                          ^^^^^^^
      Possible values: files, locales, rules.
    ");
    let now = sandbox.run_with(&["check", "source", "nl-nl"], &[("SOURCE_DATE_EPOCH", "yesterday")]);
    assert_snapshot!(now.whole(), @r"
    exit 2
    -- stderr
    error: Invalid value “yesterday” for SOURCE_DATE_EPOCH.
      For more information: locdrift --help
    ");
}

#[test]
fn what_a_budget_cannot_judge_is_named() {
    if !is_git_here() {
        return;
    }
    let sandbox = sandbox();
    let run =
        |options: &[&str]| run(&sandbox, &[&["--max", "age=9999d", "--max", "words-to-review=9999"], options].concat());
    let human = run(&[]);
    let tail: Vec<&str> = human.stdout.lines().skip_while(|line| !line.starts_with("Failed")).collect();
    assert_snapshot!(tail.join("\n"), @r"
    Failed: 2 errors.
    Not counted as errors: within budget 2
    Budget words-to-review for nl-NL: 5 of 9,999 used
      Cannot be judged, because the history does not say (1): unknown.md
    Budget age for nl-NL exceeded: unknown, allowed 9,999 days
      Cannot be judged, because the history does not say (1): unknown.md
    What to do: locdrift explain stale-translation
    Next: locdrift queue source nl-nl
    ");
    let report = run(&["--format", "json"]).json();
    let unknown = |at: usize| report["verdict"]["budgets"][at]["unknown"].clone();
    assert_eq!((unknown(0), unknown(1)), (json!(["unknown.md"]), json!(["unknown.md"])));
    let markdown = run(&["--format", "markdown"]).stdout;
    assert_eq!(markdown.matches("(1): unknown.md").count(), 2, "{markdown}");
}
