//! Reports for other tools: SARIF, workflow commands, Markdown, JUnit.

use std::collections::BTreeSet;

use insta::assert_snapshot;
use serde_json::Value;

use crate::sandbox::{Sandbox, document, record_with};

const FORMATS: [&str; 4] = ["sarif", "github", "markdown", "junit"];

fn run(sandbox: &Sandbox, format: &str) -> String {
    sandbox.run(&["check", "source", "nl-nl", "--format", format]).stdout
}

/// An error of each kind, a warning in the same file as an error, and one in the source tree.
pub(crate) fn sample() -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox
        .source("current.md", "Same.\n")
        .translation("current.md", "Same.\n")
        .source("stale.md", "New text.\n")
        .translation("stale.md", "Old text.\n")
        .source("guide/missing.md", "Nobody translated this.\n")
        .source("invalid.md", "Invalid.\n")
        .file(
            "nl-nl/invalid.md",
            document(&record_with("ms.openlocfilehash: abc\n").replace("nl-nl", "de-de"), "Ongeldig.\n"),
        )
        .file("source/.openpublishing.redirection.json", "{\n oops");
    sandbox
}

/// Names and values that mean something in one of the formats.
pub(crate) fn hostile() -> Sandbox {
    let sandbox = Sandbox::new();
    let record = record_with("ms.openlocfilehash: '](http://x.y) <b>@team *z*, a: 100%'\n");
    sandbox
        .source("a b#c%20,d.md", "A.\n")
        .source("مرحبا/é.md", "B.\n")
        .source("x`y.md", "C.\n")
        .file("nl-nl/x`y.md", document(&record, "C.\n"));
    if cfg!(unix) {
        sandbox.source("line\nbreak:<img>|]]>.md", "D.\n");
    }
    sandbox
}

#[test]
fn annotations_for_a_workflow() {
    assert_snapshot!(run(&sample(), "github"), @r"
    ::error file=nl-nl/invalid.md,line=3,endLine=3,title=invalid-provenance (nl-NL)::ms.openlocfilehash is “abc” (3 characters); expected 40 or 64 hex digits.
    ::error file=nl-nl/stale.md,line=3,endLine=8,title=stale-translation (nl-NL)::The source changed after this translation was made; what changed is unknown: the source is not in a git repository (name one with --history).
    ::error file=source/guide/missing.md,title=missing-translation (nl-NL)::This source document has no translation.
    ::warning file=nl-nl/invalid.md,line=6,endLine=6,title=wrong-locale (nl-NL)::ms.contentlocale is de-DE; expected nl-NL, the locale of this folder.
    ::warning file=source/.openpublishing.redirection.json,line=2,endLine=2,title=broken-redirection::Cannot read the redirects: line 2, column 2: key must be a string.
    ::notice title=locdrift::Next: locdrift queue source nl-nl
    ");
}

#[test]
#[cfg(unix)]
fn annotations_are_escaped() {
    assert_snapshot!(run(&hostile(), "github"), @"
    ::error file=nl-nl/x`y.md,line=3,endLine=3,title=invalid-provenance (nl-NL)::ms.openlocfilehash is “](http://x.y) <b>@team *z*, a: 100%25” (35 characters); expected 40 or 64 hex digits.
    ::error file=source/a b#c%2520%2Cd.md,title=missing-translation (nl-NL)::This source document has no translation.
    ::error file=source/line%0Abreak%3A<img>|]]>.md,title=missing-translation (nl-NL)::This source document has no translation.
    ::error file=source/مرحبا/é.md,title=missing-translation (nl-NL)::This source document has no translation.
    ::notice title=locdrift::Next: locdrift queue source nl-nl
    ");
}

#[test]
fn annotations_keep_to_githubs_limit_with_the_worst_first() {
    let sandbox = Sandbox::new();
    for n in 0..15 {
        sandbox.source(&format!("m{n:02}.md"), "Missing.\n");
        sandbox.file(
            &format!("nl-nl/orphan{n:02}.md"),
            document(&record_with(&format!("ms.openlocfilehash: {n:040}\n")), ""),
        );
    }
    sandbox.source("z.md", "New.\n").translation("z.md", "Old.\n");
    let written = run(&sandbox, "github");
    let lines: Vec<&str> = written.lines().collect();
    let count = |level: &str| lines.iter().filter(|line| line.starts_with(level)).count();
    assert_eq!((count("::error "), count("::warning "), lines.len()), (10, 10, 22));
    assert!(lines[0].contains("nl-nl/z.md"), "{}", lines[0]);
    assert_snapshot!(lines[20], @"::notice title=locdrift::GitHub shows ten annotations of each level. Left out: errors 6, warnings 5.");
}

#[test]
fn a_job_summary() {
    assert_snapshot!(run(&sample(), "markdown"), @r"
    ## locdrift

    ❌ **Failed: 3 errors.**

    Next: `locdrift queue source nl-nl`

    | Locale | Documents | current | stale | missing | orphaned | untracked | invalid |
    |---|--:|--:|--:|--:|--:|--:|--:|
    | nl-NL | 4 | 1 (25.0%) | 1 (25.0%) | 1 (25.0%) | 0 | 0 | 1 (25.0%) |

    <details>
    <summary>nl-NL: 4 findings</summary>

    **invalid-provenance** (error): The provenance record of a translation cannot be used.

    - `invalid.md:3` ms.openlocfilehash is “abc” (3 characters); expected 40 or 64 hex digits.

    **stale-translation** (error): The source changed after the translation was made.

    - `stale.md:3` The source changed after this translation was made; what changed is unknown: the source is not in a git repository (name one with --history).

    **missing-translation** (error): A source document has no translation.

    - `guide/missing.md` This source document has no translation.

    **wrong-locale** (warning): A translation names a different locale from that of its folder.

    - `invalid.md:6` ms.contentlocale is de-DE; expected nl-NL, the locale of this folder.

    </details>

    <details>
    <summary>Source: 1 finding</summary>

    **broken-redirection** (warning): The redirection file of the source cannot be used.

    - `.openpublishing.redirection.json:2` Cannot read the redirects: line 2, column 2: key must be a string.

    </details>
    ");
}

#[test]
#[cfg(unix)]
fn a_job_summary_is_escaped() {
    assert_snapshot!(run(&hostile(), "markdown"), @r"
    ## locdrift

    ❌ **Failed: 4 errors.**

    Next: `locdrift queue source nl-nl`

    | Locale | Documents | current | stale | missing | orphaned | untracked | invalid |
    |---|--:|--:|--:|--:|--:|--:|--:|
    | nl-NL | 4 | 0 | 0 | 3 (75.0%) | 0 | 0 | 1 (25.0%) |

    <details>
    <summary>nl-NL: 4 findings</summary>

    **invalid-provenance** (error): The provenance record of a translation cannot be used.

    - `` x`y.md:3 `` ms.openlocfilehash is “\](http\://x.y) \<b\>@&#8203;team \*z\*, a: 100%” (35 characters); expected 40 or 64 hex digits.

    **missing-translation** (error): A source document has no translation.

    - `a b#c%20,d.md` This source document has no translation.
    - `line\nbreak:<img>|]]>.md` This source document has no translation.
    - `مرحبا/é.md` This source document has no translation.

    </details>
    ");
}

#[test]
fn a_job_summary_says_what_was_cut() {
    let sandbox = Sandbox::new();
    sandbox.source("kept.md", "Kept.\n");
    let long = "documents-with-a-long-name/".repeat(4);
    for n in 0..1200 {
        sandbox.source(&format!("{long}{n:04}.md"), "Missing.\n");
    }
    for locale in ["nl-nl", "de-de"] {
        sandbox.file(&format!("{locale}/README.md"), "Read me.\n");
    }
    let outcome = sandbox.run(&["check", "source", "nl-nl", "de-de", "--format", "markdown"]);
    let units = outcome.stdout.encode_utf16().count();
    assert!((60_000..65_536).contains(&units), "{units}");
    let count = |text: &str| outcome.stdout.matches(text).count();
    assert_eq!((count("<details>"), count("</details>")), (2, 2));
    let shown = outcome.stdout.lines().filter(|line| line.starts_with("- `")).count();
    let last = outcome.stdout.lines().last().unwrap();
    assert!(
        last.starts_with(&format!("{},{:03} findings were left out", (2404 - shown) / 1000, (2404 - shown) % 1000)),
        "{last}"
    );
}

#[test]
fn tests_for_continuous_integration() {
    assert_snapshot!(run(&sample(), "junit"), @r#"
    <?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="locdrift" tests="5" failures="3" errors="0">
      <testsuite name="nl-NL" tests="4" failures="3" errors="0">
        <testcase name="current.md" classname="nl-NL"/>
        <testcase name="guide/missing.md" classname="nl-NL">
          <failure message="This source document has no translation." type="missing-translation">missing-translation: guide/missing.md: This source document has no translation.</failure>
        </testcase>
        <testcase name="invalid.md" classname="nl-NL">
          <failure message="ms.openlocfilehash is “abc” (3 characters); expected 40 or 64 hex digits." type="invalid-provenance">invalid-provenance: invalid.md:3: ms.openlocfilehash is “abc” (3 characters); expected 40 or 64 hex digits.</failure>
          <system-out>wrong-locale: invalid.md:6: ms.contentlocale is de-DE; expected nl-NL, the locale of this folder.</system-out>
        </testcase>
        <testcase name="stale.md" classname="nl-NL">
          <failure message="The source changed after this translation was made; what changed is unknown: the source is not in a git repository (name one with --history)." type="stale-translation">stale-translation: stale.md:3: The source changed after this translation was made; what changed is unknown: the source is not in a git repository (name one with --history).</failure>
        </testcase>
      </testsuite>
      <testsuite name="source" tests="1" failures="0" errors="0">
        <testcase name=".openpublishing.redirection.json" classname="source">
          <system-out>broken-redirection: .openpublishing.redirection.json:2: Cannot read the redirects: line 2, column 2: key must be a string.</system-out>
        </testcase>
      </testsuite>
    </testsuites>
    "#);
}

#[test]
#[cfg(unix)]
fn tests_are_escaped() {
    assert_snapshot!(run(&hostile(), "junit"), @r#"
    <?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="locdrift" tests="4" failures="4" errors="0">
      <testsuite name="nl-NL" tests="4" failures="4" errors="0">
        <testcase name="a b#c%20,d.md" classname="nl-NL">
          <failure message="This source document has no translation." type="missing-translation">missing-translation: a b#c%20,d.md: This source document has no translation.</failure>
        </testcase>
        <testcase name="line\nbreak:&lt;img&gt;|]]&gt;.md" classname="nl-NL">
          <failure message="This source document has no translation." type="missing-translation">missing-translation: line\nbreak:&lt;img&gt;|]]&gt;.md: This source document has no translation.</failure>
        </testcase>
        <testcase name="x`y.md" classname="nl-NL">
          <failure message="ms.openlocfilehash is “](http://x.y) &lt;b&gt;@team *z*, a: 100%” (35 characters); expected 40 or 64 hex digits." type="invalid-provenance">invalid-provenance: x`y.md:3: ms.openlocfilehash is “](http://x.y) &lt;b&gt;@team *z*, a: 100%” (35 characters); expected 40 or 64 hex digits.</failure>
        </testcase>
        <testcase name="مرحبا/é.md" classname="nl-NL">
          <failure message="This source document has no translation." type="missing-translation">missing-translation: مرحبا/é.md: This source document has no translation.</failure>
        </testcase>
      </testsuite>
    </testsuites>
    "#);
}

#[test]
fn code_scanning_results() {
    let mut log: Value = serde_json::from_str(&run(&sample(), "sarif")).unwrap();
    let rules = log["runs"][0]["tool"]["driver"]["rules"].as_array_mut().unwrap();
    for rule in rules.iter_mut() {
        for text in ["text", "markdown"] {
            let page = rule["help"][text].take();
            assert!(page.as_str().unwrap().starts_with(&format!("# {}", rule["id"].as_str().unwrap())));
        }
    }
    rules.truncate(1);
    assert_snapshot!(serde_json::to_string_pretty(&log).unwrap(), @r#"
    {
      "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
      "runs": [
        {
          "invocations": [
            {
              "executionSuccessful": true
            }
          ],
          "language": "en-US",
          "results": [
            {
              "level": "error",
              "locations": [
                {
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "nl-nl/invalid.md"
                    },
                    "region": {
                      "endLine": 3,
                      "startLine": 3
                    }
                  }
                }
              ],
              "message": {
                "text": "nl-NL: ms.openlocfilehash is “abc” (3 characters); expected 40 or 64 hex digits."
              },
              "partialFingerprints": {
                "locdrift/v2": "6091c2cfc55d1787219bdee1c2471e9b512d0b3bc763d9d8ba00f3d30a250d4e",
                "primaryLocationLineHash": "6091c2cfc55d1787219bdee1c2471e9b512d0b3bc763d9d8ba00f3d30a250d4e"
              },
              "properties": {
                "locale": "nl-NL"
              },
              "ruleId": "invalid-provenance",
              "ruleIndex": 0,
              "suppressions": []
            },
            {
              "level": "error",
              "locations": [
                {
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "nl-nl/stale.md"
                    },
                    "region": {
                      "endLine": 8,
                      "startLine": 3
                    }
                  }
                }
              ],
              "message": {
                "text": "nl-NL: The source changed after this translation was made; what changed is unknown: the source is not in a git repository (name one with --history)."
              },
              "partialFingerprints": {
                "locdrift/v2": "5ea363fbc8a6bad586f5e5e7e3b21d7b069639ad3375f9b77b088b4d8dfc3576",
                "primaryLocationLineHash": "5ea363fbc8a6bad586f5e5e7e3b21d7b069639ad3375f9b77b088b4d8dfc3576"
              },
              "properties": {
                "locale": "nl-NL"
              },
              "ruleId": "stale-translation",
              "ruleIndex": 2,
              "suppressions": []
            },
            {
              "level": "error",
              "locations": [
                {
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "source/guide/missing.md"
                    }
                  }
                }
              ],
              "message": {
                "text": "nl-NL: This source document has no translation."
              },
              "partialFingerprints": {
                "locdrift/v2": "29f70aa544afc7275c090ee9fc7878aef7c934f30642cd75251b21dad1588349",
                "primaryLocationLineHash": "29f70aa544afc7275c090ee9fc7878aef7c934f30642cd75251b21dad1588349"
              },
              "properties": {
                "locale": "nl-NL"
              },
              "ruleId": "missing-translation",
              "ruleIndex": 3,
              "suppressions": []
            },
            {
              "level": "warning",
              "locations": [
                {
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "nl-nl/invalid.md"
                    },
                    "region": {
                      "endLine": 6,
                      "startLine": 6
                    }
                  }
                }
              ],
              "message": {
                "text": "nl-NL: ms.contentlocale is de-DE; expected nl-NL, the locale of this folder."
              },
              "partialFingerprints": {
                "locdrift/v2": "1aae756259146c503e90730c5d3787065bc09b92049c3edc2bef1acd56158726",
                "primaryLocationLineHash": "1aae756259146c503e90730c5d3787065bc09b92049c3edc2bef1acd56158726"
              },
              "properties": {
                "locale": "nl-NL"
              },
              "ruleId": "wrong-locale",
              "ruleIndex": 9,
              "suppressions": []
            },
            {
              "level": "warning",
              "locations": [
                {
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "source/.openpublishing.redirection.json"
                    },
                    "region": {
                      "endLine": 2,
                      "startLine": 2
                    }
                  }
                }
              ],
              "message": {
                "text": "Cannot read the redirects: line 2, column 2: key must be a string."
              },
              "partialFingerprints": {
                "locdrift/v2": "519065b9194c87456dbde5e815c58ca48137940eb1829b19b1cee0a120e545e4",
                "primaryLocationLineHash": "519065b9194c87456dbde5e815c58ca48137940eb1829b19b1cee0a120e545e4"
              },
              "properties": {},
              "ruleId": "broken-redirection",
              "ruleIndex": 15,
              "suppressions": []
            }
          ],
          "tool": {
            "driver": {
              "name": "locdrift",
              "rules": [
                {
                  "defaultConfiguration": {
                    "level": "error"
                  },
                  "fullDescription": {
                    "text": "The provenance record of a translation cannot be used."
                  },
                  "help": {
                    "markdown": null,
                    "text": null
                  },
                  "id": "invalid-provenance",
                  "shortDescription": {
                    "text": "The provenance record of a translation cannot be used."
                  }
                }
              ],
              "semanticVersion": "0.2.0",
              "version": "0.2.0"
            }
          }
        }
      ],
      "version": "2.1.0"
    }
    "#);
}

#[test]
#[cfg(unix)]
fn results_name_files_as_uris() {
    let log: Value = serde_json::from_str(&run(&hostile(), "sarif")).unwrap();
    let results = log["runs"][0]["results"].as_array().unwrap();
    let uri = |result: &Value| {
        result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].as_str().unwrap().to_owned()
    };
    assert_snapshot!(results.iter().map(uri).collect::<Vec<_>>().join("\n"), @"
    nl-nl/x%60y.md
    source/a%20b%23c%2520%2Cd.md
    source/line%0Abreak%3A%3Cimg%3E%7C%5D%5D%3E.md
    source/%D9%85%D8%B1%D8%AD%D8%A8%D8%A7/%C3%A9.md
    ");
}

#[test]
fn fingerprints_outlive_edits_elsewhere() {
    let fingerprints = |sandbox: &Sandbox| -> BTreeSet<(String, String)> {
        let log: Value = serde_json::from_str(&run(sandbox, "sarif")).unwrap();
        let results = log["runs"][0]["results"].as_array().unwrap();
        let pair = |result: &Value| {
            let print = result["partialFingerprints"]["locdrift/v2"].as_str().unwrap();
            (result["ruleId"].as_str().unwrap().to_owned(), print.to_owned())
        };
        results.iter().map(pair).collect()
    };
    let sandbox = sample();
    let before = fingerprints(&sandbox);
    assert_eq!(before.len(), 5);
    // Another line above each record, and another text of what is missing.
    for path in ["nl-nl/stale.md", "nl-nl/invalid.md"] {
        let text = std::fs::read_to_string(sandbox.path(path)).unwrap();
        sandbox.file(path, text.replacen("title:", "author: me\ntitle:", 1));
    }
    sandbox.source("guide/missing.md", "Still nobody.\n");
    assert_eq!(fingerprints(&sandbox), before);
    // A source that changes once more makes its translation stale anew.
    sandbox.source("stale.md", "Newer text.\n");
    let after = fingerprints(&sandbox);
    let changed: Vec<&str> = after.difference(&before).map(|(rule, _)| rule.as_str()).collect();
    assert_eq!(changed, ["stale-translation"]);
}

#[test]
fn every_format_holds_the_same_findings() {
    let sandbox = sample();
    let report: Value = serde_json::from_str(&run(&sandbox, "json")).unwrap();
    let findings: Vec<(String, String, String)> = report["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|finding| {
            let text = |key: &str| finding[key].as_str().unwrap().to_owned();
            (text("rule"), text("path"), text("message"))
        })
        .collect();
    assert_eq!(findings.len(), 5);
    for format in FORMATS {
        let written = run(&sandbox, format);
        for part in findings.iter().flat_map(|(rule, path, message)| [rule, path, message]) {
            assert!(written.contains(part), "{format}: {part}\n{written}");
        }
        let count = match format {
            "sarif" => written.matches("\"ruleIndex\"").count(),
            "github" => written.lines().filter(|line| !line.starts_with("::notice")).count(),
            "markdown" => written.lines().filter(|line| line.starts_with("- ")).count(),
            _ => findings.iter().map(|(rule, ..)| written.matches(&format!(">{rule}: ")).count()).sum(),
        };
        assert_eq!(count, findings.len(), "{format}\n{written}");
    }
}

#[test]
fn each_output_file_holds_what_standard_output_would() {
    let sandbox = sample();
    let outputs: Vec<String> = FORMATS.iter().map(|format| format!("{format}=report.{format}")).collect();
    let mut arguments = vec!["check", "source", "nl-nl"];
    arguments.extend(outputs.iter().flat_map(|output| ["--output", output]));
    assert_eq!(sandbox.run(&arguments).code, Some(1));
    for format in FORMATS {
        let file = std::fs::read_to_string(sandbox.path(&format!("report.{format}"))).unwrap();
        assert_eq!(file, run(&sandbox, format), "{format}");
    }
}

#[test]
fn paths_are_relative_to_the_checkout() {
    let sandbox = Sandbox::new();
    sandbox.source("a.md", "A.\n").file("nl-nl/b.md", "B.\n");
    let real = sandbox.path("").canonicalize().unwrap();
    let (source, locale) = (real.join("source"), real.join("nl-nl"));
    let roots = [source.to_str().unwrap(), locale.to_str().unwrap()];
    let written = sandbox.run(&["check", roots[0], roots[1], "--format", "github"]);
    assert!(written.stdout.contains("file=source/a.md,"), "{}", written.stdout);
    let top = real.parent().unwrap();
    let workspace = [("GITHUB_WORKSPACE", top.to_str().unwrap())];
    let written = sandbox.run_with(&["check", "source", "nl-nl", "--format", "github"], &workspace);
    let name = real.file_name().unwrap().to_str().unwrap();
    assert!(written.stdout.contains(&format!("file={name}/source/a.md,")), "{}", written.stdout);
}

#[test]
fn they_speak_the_users_language() {
    let sandbox = sample();
    for format in FORMATS {
        let written = sandbox.run(&["check", "source", "nl-nl", "--lang", "ar", "--format", format]).stdout;
        assert!(written.contains("تغيّر المصدر"), "{format}: {written}");
        assert!(written.contains("stale-translation"), "{format}: {written}");
    }
}

/// A page of which only inline markup changed, and one of which a word did, too.
#[test]
fn formatting_is_told_apart_from_words() {
    let Some(project) = crate::handback::Project::new() else { return };
    let own = "---\n«record»\n---\n\nVoer a1 uit.\n\nEn dan b1.\n";
    for path in ["marks.md", "words.md"] {
        project.document(path, "Run a1.\n\nThen b1.\n", own);
    }
    project.commit();
    project.source("marks.md", "Run `a1`.\n\nThen b1.\n").source("words.md", "Run `a1`.\n\nThen b1 too.\n").commit();
    let run = |format: &str| project.named(&project.run(&["check", "--format", format]).whole());
    assert_snapshot!(run("markdown"), @r"
    exit 1
    -- stdout
    ## locdrift

    ❌ **Failed: 1 error.**

    Next: `locdrift queue`

    | Locale | Documents | current | stale | missing | orphaned | untracked | invalid |
    |---|--:|--:|--:|--:|--:|--:|--:|
    | nl-NL | 2 | 0 | 2 (100.0%) | 0 | 0 | 0 | 0 |

    <details>
    <summary>nl-NL: 2 findings</summary>

    **stale-translation** (error): The source changed after the translation was made.

    - `words.md:10` The source text changed after this translation was made: 3 of 5 words to review. (2 words in formatting only)
    - `marks.md:8` Inline markup in the source changed after this translation was made; the words did not. (2 words in formatting only)

    </details>
    ");
    assert_snapshot!(run("junit"), @r#"
    exit 1
    -- stdout
    <?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="locdrift" tests="2" failures="1" errors="0">
      <testsuite name="nl-NL" tests="2" failures="1" errors="0">
        <testcase name="marks.md" classname="nl-NL">
          <system-out>stale-translation: marks.md:8: Inline markup in the source changed after this translation was made; the words did not. (2 words in formatting only)</system-out>
        </testcase>
        <testcase name="words.md" classname="nl-NL">
          <failure message="The source text changed after this translation was made: 3 of 5 words to review. (2 words in formatting only)" type="stale-translation">stale-translation: words.md:10: The source text changed after this translation was made: 3 of 5 words to review. (2 words in formatting only)</failure>
        </testcase>
      </testsuite>
    </testsuites>
    "#);
    let sarif = project.run(&["check", "--format", "sarif"]).json();
    assert_snapshot!(serde_json::to_string_pretty(&sarif["runs"][0]["results"]).unwrap(), @r#"
    [
      {
        "level": "error",
        "locations": [
          {
            "physicalLocation": {
              "artifactLocation": {
                "uri": "nl-nl/words.md"
              },
              "region": {
                "endLine": 10,
                "startLine": 10
              }
            }
          }
        ],
        "message": {
          "text": "nl-NL: The source text changed after this translation was made: 3 of 5 words to review. (2 words in formatting only)"
        },
        "partialFingerprints": {
          "locdrift/v2": "b70bd9df7e2dded02451c74bcf27d555b40af4b3a37ade38d1f76e1d50d4d566",
          "primaryLocationLineHash": "b70bd9df7e2dded02451c74bcf27d555b40af4b3a37ade38d1f76e1d50d4d566"
        },
        "properties": {
          "locale": "nl-NL"
        },
        "ruleId": "stale-translation",
        "ruleIndex": 2,
        "suppressions": []
      },
      {
        "level": "warning",
        "locations": [
          {
            "physicalLocation": {
              "artifactLocation": {
                "uri": "nl-nl/marks.md"
              },
              "region": {
                "endLine": 8,
                "startLine": 8
              }
            }
          }
        ],
        "message": {
          "text": "nl-NL: Inline markup in the source changed after this translation was made; the words did not. (2 words in formatting only)"
        },
        "partialFingerprints": {
          "locdrift/v2": "73608a58f3f647050e4d0cefa674c66d3bf80b4a353b98845add62148e47449b",
          "primaryLocationLineHash": "73608a58f3f647050e4d0cefa674c66d3bf80b4a353b98845add62148e47449b"
        },
        "properties": {
          "locale": "nl-NL"
        },
        "ruleId": "stale-translation",
        "ruleIndex": 2,
        "suppressions": []
      }
    ]
    "#);
}
