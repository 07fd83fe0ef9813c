//! The review queue: order, batches, owners, repeats, formats.

use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::repository::{Repository, is_git_here};
use crate::sandbox::{Outcome, Sandbox, document, hash_of, record};

/// The time of every run, so that ages are the same.
const NOW: (&str, &str) = ("SOURCE_DATE_EPOCH", "1767312000");

pub(crate) fn run(sandbox: &Sandbox, arguments: &[&str]) -> Outcome {
    sandbox.run_with(&[&["queue"], arguments].concat(), &[NOW])
}

fn json(sandbox: &Sandbox, arguments: &[&str]) -> Value {
    run(sandbox, &[arguments, &["--format", "json"]].concat()).json()
}

fn strings<'a>(list: &'a Value, key: &str) -> Vec<&'a str> {
    list.as_array().unwrap().iter().map(|one| one[key].as_str().unwrap_or("-")).collect()
}

/// A history in which two documents changed after a person and a machine translated them, beside
/// one that was never translated and one of which only metadata changed. `None` without git.
pub(crate) fn sandbox(configuration: &str) -> Option<Sandbox> {
    if !is_git_here() {
        return None;
    }
    let sandbox = Sandbox::new();
    let repository = Repository::new(&sandbox, "source");
    let old = "# Set up\n\nOpen the account page.\n\nSave it.\n";
    let translated = "# Instellen\n\nOpen de accountpagina.\n\nSla het op.\n";
    for path in ["a.md", "deep/b.md", "c.md"] {
        sandbox.source(path, old);
        let keys = record(&document("", old));
        let keys = if path == "a.md" { keys.replace("MT", "HT") } else { keys };
        sandbox.file(&format!("nl-nl/{path}"), document(&keys, translated));
    }
    repository.commit("2025-01-01");
    sandbox.source("a.md", &old.replace("Save it.", "Save it twice."));
    let priority = "ms.localizationpriority: high\n";
    sandbox.file("source/deep/b.md", document(priority, &old.replace("Save it.", "Save it twice.")));
    sandbox.file("source/c.md", document("ms.date: 01/01/2026\n", old));
    sandbox.source("=new.md", "# New\n\nSave it twice.\n\nThen go on to the next page, and do the same.\n");
    repository.commit("2025-12-22");
    sandbox.file("locdrift.yml", format!("source: source\nlocales: [{{locale: nl-NL, root: nl-nl}}]\n{configuration}"));
    Some(sandbox)
}

#[test]
fn people_see_batches_and_what_comes_first() {
    let Some(sandbox) = sandbox("") else { return };
    assert_snapshot!(run(&sandbox, &[]).whole(), @r"
    exit 0
    -- stdout
    nl-NL: 3 documents to translate or review · stale 2 · missing 1 · 6 segments · 23 words · 6 of them repeated and not counted

      batches of up to 2,000 words
        nl-NL/batch-6d6f6357  no owner  3 documents · 17 words  a.md

      first in the queue, by priority
        39  a.md       text · HT · changed 11 days ago · 3 words
        36  deep/b.md  text · high priority · changed 11 days ago · 3 words
        20  =new.md    missing · 17 words
    ");
    assert_snapshot!(run(&sandbox, &["--max-words", "12", "--lang", "nl"]).whole(), @r"
    exit 0
    -- stdout
    nl-NL: 3 documenten te vertalen of na te kijken · verouderd 2 · ontbrekend 1 · 6 segmenten · 23 woorden · 6 daarvan herhaald en niet meegeteld

      batches van hooguit 12 woorden
        nl-NL/batch-cebb8b70  geen eigenaar  2 documenten · 3 woorden                a.md
        nl-NL/batch-3efe6850  geen eigenaar  1 document · 3 woorden · deel 1 van 2   =new.md
        nl-NL/batch-f774d592  geen eigenaar  1 document · 11 woorden · deel 2 van 2  =new.md

      vooraan in de wachtrij, op prioriteit
        39  a.md       tekst · HT · 11 dagen geleden gewijzigd · 3 woorden
        36  deep/b.md  tekst · hoge prioriteit · 11 dagen geleden gewijzigd · 3 woorden
        20  =new.md    ontbrekend · 17 woorden
    ");
}

#[test]
fn owners_have_batches_of_their_own_and_the_last_entry_wins() {
    let owners = "queue: {max-words: 100, owners: [{owner: '@docs'}, {files: [deep], locales: [nl], owner: '@deep'}, {locales: [de-DE], owner: '@de'}]}\n";
    let Some(sandbox) = sandbox(owners) else { return };
    let queue = json(&sandbox, &[]);
    assert_eq!(strings(&queue["batches"], "owner"), ["@docs", "@deep"]);
    assert_eq!(strings(&queue["batches"][0]["items"], "path"), ["a.md", "=new.md"]);
    assert_eq!(queue["items"][0]["batches"], json!([queue["batches"][0]["id"]]));
}

#[test]
fn a_document_has_its_segments_and_its_reasons() {
    let Some(sandbox) = sandbox("") else { return };
    let queue = json(&sandbox, &["--include", "a.md"]);
    assert_snapshot!(serde_json::to_string_pretty(&queue).unwrap(), @r#"
    {
      "batches": [
        {
          "counted_words": 3,
          "id": "nl-NL/batch-482cca74",
          "items": [
            {
              "counted_words": 3,
              "id": "a1886babd1a2",
              "part": 1,
              "parts": 1,
              "path": "a.md"
            }
          ],
          "locale": "nl-NL",
          "number": 1,
          "owner": null,
          "segments": 1
        }
      ],
      "counts": {
        "changed": 1,
        "counted_words": 3,
        "deleted": 0,
        "items": 1,
        "new": 0,
        "repair": 0,
        "repair_words": 0,
        "words": 3
      },
      "items": [
        {
          "batches": [
            "nl-NL/batch-482cca74"
          ],
          "counted_words": 3,
          "drift": "text",
          "id": "a1886babd1a2",
          "locale": "nl-NL",
          "owner": null,
          "path": "a.md",
          "priority": {
            "parts": [
              {
                "name": "words",
                "points": 0.443,
                "reason": "words",
                "value": 3
              },
              {
                "name": "drift",
                "points": 20.0,
                "reason": "drift",
                "value": "text"
              },
              {
                "name": "age",
                "points": 0.864,
                "reason": "changed-days-ago",
                "value": 11
              },
              {
                "name": "type",
                "points": 10.0,
                "reason": "translation-type",
                "value": "HT"
              },
              {
                "name": "priority",
                "points": 7.5,
                "reason": null,
                "value": null
              },
              {
                "name": "views",
                "points": 0.0,
                "reason": null,
                "value": null
              }
            ],
            "score": 38.807
          },
          "rank": 1,
          "renamed_from": null,
          "segments": [
            {
              "after": null,
              "base": "Save it.",
              "batch": "nl-NL/batch-482cca74",
              "before": "Open the account page.",
              "block": "paragraph",
              "by_person": false,
              "change": "changed",
              "counted_words": 3,
              "damage": [],
              "glossary": [],
              "head": "Save it twice.",
              "headings": [
                "Set up"
              ],
              "id": "6aa371bcc08c",
              "link": null,
              "memory": [],
              "present": "Sla het op.",
              "repeats": {
                "count": 0,
                "others": []
              },
              "source_lines": [
                10,
                10
              ],
              "target": "Sla het op.",
              "to_place": [],
              "to_remove": [],
              "translation_lines": [
                16,
                16
              ],
              "words": 3,
              "words_unchanged": false
            }
          ],
          "source_hash": "c0dd69bedba00f9d6ab7ed366ad317fa7a90538b",
          "source_path": "a.md",
          "status": "stale",
          "translation_hash": "1f298395de8303c0236a0dcea23fc22e68f597c3",
          "translation_type": "HT",
          "unknown": null,
          "words": 3
        }
      ],
      "left_out": [],
      "locales": [
        {
          "counts": {
            "changed": 1,
            "counted_words": 3,
            "deleted": 0,
            "items": 1,
            "new": 0,
            "repair": 0,
            "repair_words": 0,
            "words": 3
          },
          "locale": "nl-NL",
          "revision": null,
          "root": "nl-nl"
        }
      ],
      "max_words": 2000,
      "schema": "locdrift.queue/1",
      "source": {
        "revision": null,
        "root": "source"
      },
      "tool": {
        "name": "locdrift",
        "version": "0.2.0"
      },
      "views": null
    }
    "#);
}

#[test]
fn the_same_input_gives_the_same_queue() {
    let Some(sandbox) = sandbox("") else { return };
    for format in ["human", "json", "csv", "markdown"] {
        let one = run(&sandbox, &["--format", format]).whole();
        assert_eq!(one, run(&sandbox, &["--format", format]).whole());
    }
    let ids = |queue: Value| strings(&queue["items"], "id").into_iter().map(str::to_owned).collect::<Vec<_>>();
    let before = ids(json(&sandbox, &[]));
    sandbox.source("another.md", "Another document with some more words in it than others.\n");
    let after = ids(json(&sandbox, &[]));
    assert!(before.iter().all(|id| after.contains(id)), "{before:?} {after:?}");
}

#[test]
fn repeats_count_once_and_say_where_else_they_are() {
    let Some(sandbox) = sandbox("") else { return };
    let queue = json(&sandbox, &[]);
    let items = queue["items"].as_array().unwrap();
    let mut counted = Vec::new();
    for item in items {
        for segment in item["segments"].as_array().unwrap() {
            if segment["head"] == "Save it twice." {
                counted.push(segment["counted_words"].as_u64().unwrap());
                assert_eq!(segment["repeats"]["count"], 2);
                let others = strings(&segment["repeats"]["others"], "path");
                assert!(others.len() == 2 && !others.contains(&item["path"].as_str().unwrap()), "{others:?}");
            }
        }
    }
    assert_eq!(counted, [3, 0, 0]);
    let words = |key: &str| items.iter().map(|item| item[key].as_u64().unwrap()).sum::<u64>();
    assert_eq!(words("words") - words("counted_words"), 6);
}

#[test]
fn spreadsheets_get_a_row_a_segment_and_compute_nothing() {
    let Some(sandbox) = sandbox("queue: {owners: [{owner: '@docs'}]}\n") else { return };
    let csv = run(&sandbox, &["--format", "csv", "--segments"]);
    assert_eq!(csv.code, Some(0));
    assert!(csv.stdout.starts_with("\u{feff}batch,owner,") && csv.stdout.ends_with("\r\n"));
    assert_snapshot!(csv.stdout.replace("\r\n", "\n"), @r#"
    ﻿batch,owner,locale,rank,score,reasons,path,source_path,status,drift,translation_type,item,part,segment,change,block,headings,source_lines,translation_lines,words,counted_words,base,head,present,also_in,damage
    nl-NL/batch-6d6f6357,@docs,nl-NL,1,39,text · HT · changed 11 days ago · 3 words,a.md,a.md,stale,text,HT,a1886babd1a2,,6aa371bcc08c,changed,paragraph,Set up,10,16,3,3,Save it.,Save it twice.,Sla het op.,deep/b.md; =new.md,
    nl-NL/batch-6d6f6357,@docs,nl-NL,2,36,text · high priority · changed 11 days ago · 3 words,deep/b.md,deep/b.md,stale,text,MT,651e47d176c7,,6aa371bcc08c,changed,paragraph,Set up,11,16,3,0,Save it.,Save it twice.,Sla het op.,a.md; =new.md,
    nl-NL/batch-6d6f6357,@docs,nl-NL,3,20,missing · 17 words,'=new.md,'=new.md,missing,,,a55c32153906,,6af1525bc8e8,new,title,,2,,2,2,,A title,,,
    nl-NL/batch-6d6f6357,@docs,nl-NL,3,20,missing · 17 words,'=new.md,'=new.md,missing,,,a55c32153906,,820786c0b916,new,heading,,6,,1,1,,New,,,
    nl-NL/batch-6d6f6357,@docs,nl-NL,3,20,missing · 17 words,'=new.md,'=new.md,missing,,,a55c32153906,,d092c7b66280,new,paragraph,New,8,,3,0,,Save it twice.,,a.md; deep/b.md,
    nl-NL/batch-6d6f6357,@docs,nl-NL,3,20,missing · 17 words,'=new.md,'=new.md,missing,,,a55c32153906,,f8831ef37fa8,new,paragraph,New,10,,11,11,,"Then go on to the next page, and do the same.",,,
    "#);
}

#[test]
fn a_checklist_has_a_box_a_document() {
    let Some(sandbox) = sandbox("queue: {owners: [{owner: '@docs'}]}\n") else { return };
    assert_snapshot!(run(&sandbox, &["--format", "markdown"]).whole(), @r"
    exit 0
    -- stdout
    # Review queue

    - nl-NL: 3 documents to translate or review · stale 2 · missing 1 · 6 segments · 23 words · 6 of them repeated and not counted

    ## nl-NL/batch-6d6f6357 · @docs · 3 documents · 17 words

    - [ ] [a.md](nl-nl/a.md) (text · HT · changed 11 days ago · 3 words)
      - **changed**, source line 10, translation, line 16, 3 words — Set up: `Save it twice.` (also in deep/b.md and 1 more place)
    - [ ] [deep/b.md](nl-nl/deep/b.md) (text · high priority · changed 11 days ago · 3 words)
      - **changed**, source line 11, translation, line 16 — Set up: `Save it twice.` (also in a.md and 1 more place)
    - [ ] [=new.md](source/%3Dnew.md) (missing · 17 words)
      - **new**, source line 2, 2 words — `A title`
      - **new**, source line 6, 1 word — `New`
      - **new**, source line 8 — New: `Save it twice.` (also in a.md and 1 more place)
      - **new**, source line 10, 11 words — New: `Then go on to the next page, and do the same.`
    ");
    let outcome = run(&sandbox, &["--format", "markdown", "--out", "todo.md"]);
    assert_eq!(outcome.whole(), "exit 0\n-- stdout\nWrote todo.md.\n");
    let file = std::fs::read_to_string(sandbox.path("todo.md")).unwrap();
    assert_eq!(file, run(&sandbox, &["--format", "markdown"]).stdout);
}

#[test]
fn page_views_raise_the_priority() {
    let Some(sandbox) = sandbox("") else { return };
    let paths = |queue: &Value| strings(&queue["items"], "path").into_iter().map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(paths(&json(&sandbox, &[])), ["a.md", "deep/b.md", "=new.md"]);
    sandbox.file("views.csv", "\u{feff}path;views\r\ndeep/b.md;900000\r\nelsewhere.md;3\r\n");
    let queue = json(&sandbox, &["--views", "views.csv"]);
    assert_eq!(paths(&queue), ["deep/b.md", "a.md", "=new.md"]);
    assert_eq!(queue["views"], json!({"paths": 2, "items": 1}));
    sandbox.file("urls.csv", "path,views\n/docs/a,9\n/docs/b,3\n");
    assert_eq!(
        run(&sandbox, &["--views", "urls.csv"]).stderr,
        "None of the 2 paths in urls.csv is in the queue. Expected paths relative to the root, such as docs/setup.md.\n"
    );
}

#[test]
fn weights_make_the_order() {
    let order = |weights: &str| {
        let sandbox = sandbox(&format!("queue: {{weights: {weights}}}\n"))?;
        Some(strings(&json(&sandbox, &[])["items"], "path").join(" "))
    };
    let Some(words) = order("{words: 1, drift: 0, age: 0, type: 0, priority: 0, views: 0}") else { return };
    assert_eq!(words, "=new.md a.md deep/b.md");
    assert_eq!(order("{words: 0, drift: 0, age: 0, type: 1, priority: 0}").unwrap(), "a.md =new.md deep/b.md");
    assert_eq!(order("{words: 0, drift: 0, age: 0, type: 0, priority: 0.5}").unwrap(), "deep/b.md =new.md a.md");
}

#[test]
fn what_is_off_or_suppressed_needs_no_person() {
    let Some(sandbox) = sandbox("rules: {missing-translation: off}\n") else { return };
    let keys = "locdrift:\n  ignore: [stale-translation]\n  reason: Frozen.\n";
    let old = "# Set up\n\nOpen the account page.\n\nSave it.\n";
    sandbox.file("nl-nl/a.md", document(&format!("{}{keys}", record(&document("", old))), "# Instellen\n"));
    assert_eq!(strings(&json(&sandbox, &[])["items"], "path"), ["deep/b.md"]);
}

#[test]
fn an_empty_queue_is_a_result() {
    let sandbox = Sandbox::new();
    sandbox.source("a.md", "A.\n").translation("a.md", "A.\n");
    assert_eq!(run(&sandbox, &["source", "nl-nl"]).whole(), "exit 0\n-- stdout\nNothing to translate or review.\n");
    let queue = json(&sandbox, &["source", "nl-nl"]);
    assert_eq!((&queue["items"], &queue["batches"]), (&json!([]), &json!([])));
    assert_eq!(run(&sandbox, &["source", "nl-nl", "--format", "csv"]).stdout.lines().count(), 1);
}

#[test]
fn without_history_everything_is_there_to_do() {
    let sandbox = Sandbox::new();
    sandbox.source("a.md", "New text.\n").translation("a.md", "Old text.\n").source("b.md", "B.\n");
    sandbox.file("de-de/a.md", document(&format!("ms.openlocfilehash: {}\n", hash_of("x")), "Alt.\n"));
    let queue = json(&sandbox, &["source", "nl-NL=nl-nl", "de-DE=de-de", "--locale", "nl"]);
    assert_eq!(strings(&queue["locales"], "locale"), ["nl-NL"]);
    assert_eq!(strings(&queue["items"], "path"), ["a.md", "b.md"]);
    assert_eq!(queue["items"][0]["drift"], Value::Null);
    assert_eq!(queue["items"][0]["priority"]["parts"][1]["reason"], "unknown");
    let both = json(&sandbox, &["source", "nl-NL=nl-nl", "de-DE=de-de"]);
    assert_eq!(strings(&both["items"], "locale"), ["nl-NL", "de-DE", "de-DE", "nl-NL"]);
}

#[test]
fn mistakes_are_named_with_their_place() {
    let sandbox = Sandbox::new();
    sandbox.source("a.md", "A.\n").translation("a.md", "Old.\n");
    let mut told = Vec::new();
    for (file, content) in [("none.csv", None), ("bad.csv", Some("path,views\na.md,3\nb.md,many\n"))] {
        content.map(|content| sandbox.file(file, content));
        told.push(run(&sandbox, &["source", "nl-nl", "--views", file]).whole());
    }
    for arguments in [
        &["--format", "csv", "--context"][..],
        &["--max-words", "0"],
        &["--locale", "fr-FR"],
        &["--out", "no/such/folder.md"],
    ] {
        told.push(run(&sandbox, &[&["source", "nl-NL=nl-nl"], arguments].concat()).whole());
    }
    for configuration in [
        "queue: {max-words: none}",
        "queue:\n  weights: {words: -1}",
        "queue: {weights: {wrds: 1}}",
        "queue: {owners: [{files: [a]}]}",
        "queue: {owners: [{files: ['['], owner: me}]}",
        "queue: {owners: {a: b}}",
    ] {
        let head = "source: source\nlocales: [{locale: nl-NL, root: nl-nl}]\n";
        sandbox.file("locdrift.yml", format!("{head}{configuration}\n"));
        told.push(run(&sandbox, &[]).whole());
    }
    assert_snapshot!(told.join("\n"), @r"
    exit 2
    -- stderr
    error: Cannot read none.csv: no such file or folder.

    exit 2
    -- stderr
    error: bad.csv, line 3: found “many”; expected a number of views such as 1200.

    exit 2
    -- stderr
    error: --context cannot be used with --format csv.
      For more information: locdrift --help

    exit 2
    -- stderr
    error: Invalid value “0” for --max-words <N>.
      For more information: locdrift queue --help

    exit 2
    -- stderr
    error: No folder matches fr-FR.

    exit 2
    -- stderr
    error: Cannot write no/such/folder.md: no such file or folder.

    exit 2
    -- stderr
    error: Found “none”; expected a number of words greater than 0, such as 2000.
     --> locdrift.yml:3:20
      |
    3 | queue: {max-words: none}
      |                    ^^^^
      For more information: locdrift guide configuration

    exit 2
    -- stderr
    error: Found “-1”; expected a number, 0 or greater, such as 20.
     --> locdrift.yml:4:20
      |
    4 |   weights: {words: -1}
      |                    ^^
      For more information: locdrift guide configuration

    exit 2
    -- stderr
    error: Unknown key “wrds”.
     --> locdrift.yml:3:19
      |
    3 | queue: {weights: {wrds: 1}}
      |                   ^^^^
      Did you mean “words”?

    exit 2
    -- stderr
    error: Missing key “owner”.
     --> locdrift.yml:3:18
      |
    3 | queue: {owners: [{files: [a]}]}
      |                  ^^^^^^^^^^^^
      For more information: locdrift guide configuration

    exit 2
    -- stderr
    error: Invalid pattern “[”: unclosed character class; missing ']'.
     --> locdrift.yml:3:27
      |
    3 | queue: {owners: [{files: ['['], owner: me}]}
      |                           ^^^
      For more information: locdrift guide configuration

    exit 2
    -- stderr
    error: Found “{…}”; expected a list.
     --> locdrift.yml:3:17
      |
    3 | queue: {owners: {a: b}}
      |                 ^^^^^^
      For more information: locdrift guide configuration
    ");
}

#[test]
fn help_shows_options_and_examples() {
    assert_snapshot!(Sandbox::new().run(&["queue", "--help"]).whole(), @r"
    exit 0
    -- stdout
    List translation and review work in batches, most urgent first

    Usage: locdrift queue [OPTIONS] [SOURCE [TAG=]LOCALE…] [PATH…]

    Arguments:
      [PATH]...  Documents, folders or patterns; the folders to compare may come first

    Options:
          --source <DIR>      Folder of the source documents, instead of the one in the configuration
      -l, --locale <TAG>      Folder of translations, or the tag of a locale in the configuration; may
                              be repeated
          --config <FILE>     Configuration file; by default, the nearest locdrift.yml here or in a
                              parent folder
          --source-rev <REV>  Read the source from this git revision
          --locale-rev <REV>  Read the translations from this git revision
          --history <DIR>     Repository with the history of the source, if the source is not in it
          --renames <SHARE>   Similarity at which a renamed and edited page is recognized, such as 60%;
                              or off
          --include <GLOB>    Include only documents that match; may be repeated
          --exclude <GLOB>    Exclude documents that match; may be repeated
          --owner <NAME>      Select only this owner's documents; none selects those without owner; may
                              be repeated
          --batch <ID>        Select only the batch with this ID; may be repeated
          --status <STATUS>   Select only documents with this status: stale, missing, or current with
                              damage
          --kind <KIND>       Select only documents whose strongest change is of this kind, or damaged
                              ones (repair): cosmetic, metadata, formatting, links, code, text, repair
          --top <N>           Select only this many documents, the most urgent ones
          --files <FILE>      Select only documents listed in this file, one path a line; - for standard
                              input
          --assigned <FILE>   Leave out what is already assigned: an exported queue (json, csv, xliff,
                              po), or a list of paths or batch IDs; may be repeated
          --no-damage         Do not look for damage in translations
          --no-memory         Do not fill new segments with translations of the same text elsewhere in
                              the locale
          --max-words <N>     Maximum words in a batch; only a single document above it is split
          --views <FILE>      CSV file of page views (columns path and views) that raise priority; - for
                              standard input
      -f, --format <FORMAT>   Output format: human, json, csv, markdown, xliff, xliff2, po, tmx
      -o, --out <PATH>        Write to a file, or to a folder if the format makes several files
          --segments          Write a row for each segment instead of each document (csv)
          --context           Also write unchanged segments (json, xliff)
          --all               Show all documents, not just a screenful
          --lang <TAG>        Language of messages: en-US, nl-NL, de-DE, fr-FR, ja-JP, zh-CN, ar
          --color <WHEN>      When to use color: auto, always or never
      -h, --help              Show this help

    List the documents that need a translator, most urgent first, in batches. Each has its segments:
    what is changed, new, deleted, or damaged beyond automatic repair, with the old and new source and
    the present translation.

    The key “queue” in locdrift.yml sets priorities, batch size and owners.

    A path inside the folder of a locale selects that locale only; a path in the source, or relative to
    a root, selects every locale.

    Two or more folders are compared with each other, the source first, unless the first is inside a
    folder of locdrift.yml. The locale of a folder is TAG, or else read from its documents or its name.
    Paths of documents may follow.

    Exit codes: 0 the queue was written, even if empty, 2 the command could not be run.

    Examples:
      Show what needs a translator, and why
          locdrift queue
      Write a checklist that puts popular pages first
          locdrift queue --views views.csv --format markdown --out queue.md
      Open the queue in a spreadsheet
          locdrift queue --locale nl-NL --format csv --out queue.csv
    ");
}
