//! What is handed out is fit to be handed out, and comes back as it went.

use insta::assert_snapshot;

use crate::handback::{Project, translated};

const RECORD: &str = "---\n«record»\n---\n";

/// A project whose one document changed from `base` to `head`.
fn changed(base: &str, head: &str, own: &str) -> Option<Project> {
    let project = Project::with(base, &format!("{RECORD}{own}"))?;
    project.source("a.md", head).commit();
    Some(project)
}

/// Returns the segments of the queue.
fn segments(project: &Project) -> Vec<serde_json::Value> {
    let queue = project.run(&["queue", "--format", "json"]).json();
    let items = queue["items"].as_array().unwrap();
    items.iter().flat_map(|item| item["segments"].as_array().unwrap().clone()).collect()
}

/// Confirms every target of an export as it is.
fn confirmed(xliff: &str) -> String {
    ["needs-review-translation", "needs-translation"]
        .iter()
        .fold(xliff.to_owned(), |xliff, state| xliff.replace(&format!("state=\"{state}\""), "state=\"final\""))
}

#[test]
fn present_translations_leave_as_they_are() {
    let base = "Send it by WM_X and wait.\n\nUse Set-Acl here.\n\nRun `Set-Acl` now.\n";
    let head = "Send it by `WM_X` and do wait.\n\nUse `Set-Acl` here, please.\n\nRun `Dog.txt` right now.\n";
    let own = "Stuur het per bericht en wacht.\n\nGebruik hier Set-Acl.\n\nGebruik `Set-Acl` nu.\n";
    let Some(project) = changed(base, head, own) else { return };
    let told: Vec<_> = segments(&project)
        .iter()
        .map(|segment| {
            let text = |key: &str| segment[key].as_str().unwrap().to_owned();
            (text("present"), text("target"), segment["to_place"].to_string(), segment["to_remove"].to_string())
        })
        .collect();
    let row = |present: &str, target: &str, place: &str, remove: &str| {
        (present.to_owned(), target.to_owned(), place.to_owned(), remove.to_owned())
    };
    let expected = [
        row("Stuur het per bericht en wacht.", "Stuur het per bericht en wacht.", "[\"`WM_X`\"]", "[]"),
        row("Gebruik hier Set-Acl.", "Gebruik hier `Set-Acl`.", "[]", "[]"),
        row("Gebruik `Set-Acl` nu.", "Gebruik `Set-Acl` nu.", "[\"`Dog.txt`\"]", "[\"`Set-Acl`\"]"),
    ];
    assert_eq!(told, expected);
    let xliff = project.xliff();
    assert_eq!(xliff.matches("state=\"needs-translation\"").count(), 2);
    assert_eq!(xliff.matches("state=\"needs-review-translation\"").count(), 1);
    assert!(xliff.contains("Tags of the source still to be placed: `WM_X`</note>"), "{xliff}");
    let po = project.po("a.md");
    assert!(po.contains("#. Tags of the source still to be placed: `Dog.txt`\n"), "{po}");
    assert!(po.contains("msgstr \"Gebruik `Set-Acl` nu.\"\n"), "{po}");
    // Confirmed as it is, nothing but what was wrapped changes; what was told before is told again.
    let outcome = project.apply(&confirmed(&xliff), &[]);
    assert_eq!(outcome.code, Some(0), "{}", outcome.whole());
    assert!(outcome.stdout.contains("accepted as confirmed; check `WM_X`"), "{}", outcome.whole());
    assert!(project.text("nl-nl/a.md").ends_with(&own.replace("hier Set-Acl", "hier `Set-Acl`")));
    project.assert_current();
}

#[test]
fn only_the_words_of_images_and_lone_links_are_segments() {
    let base = "![One](a.png)\n\n:::image source=\"a.png\" alt-text=\"One\":::\n\n[Read the next page now](b.md)\n";
    let head = "![Two](a.png)\n\n:::image source=\"a.png\" alt-text=\"Two\":::\n\n[Read the next page here](c.md)\n";
    let own = "![Een](eigen.png)\n\n:::image source=\"a.png\" alt-text=\"Een\":::\n\n[Volgende](b.md)\n";
    let Some(project) = changed(base, head, own) else { return };
    let heads: Vec<String> =
        segments(&project).iter().map(|segment| segment["head"].as_str().unwrap().to_owned()).collect();
    assert_eq!(heads, ["Two", "Two", "Read the next page here"]);
    let xliff = project.xliff();
    assert!(!xliff.contains("<ph") && !xliff.contains("<bpt"), "{xliff}");
    let outcome =
        project.apply(&translated(&xliff, &[("Two", "Twee"), ("Read the next page here", "Volgende twee")]), &[]);
    assert_eq!(outcome.code, Some(0), "{}", outcome.whole());
    let expected = own.replace("Een", "Twee").replace("Volgende](b.md)", "Volgende twee](c.md)");
    assert!(project.text("nl-nl/a.md").ends_with(&expected), "{}", project.text("nl-nl/a.md"));
    // What would break out of its quotes is refused.
    let Some(project) = changed(base, head, own) else { return };
    let broken = translated(&project.xliff(), &[("Two", "Twee\"::: x"), ("Read the next page here", "Volgende")]);
    let outcome = project.apply(&broken, &[]);
    assert_eq!(outcome.code, Some(1), "{}", outcome.whole());
    assert!(outcome.stdout.contains("the target has \" more often"), "{}", outcome.whole());
}

#[test]
fn every_problem_is_told_at_once() {
    let base = "Run it.\n\nSave it.\n\nStop it.\n";
    let head = "Run `a`, `b` or [the guide](g.md) once.\n\nSave `c` again.\n\nStop it again.\n";
    let Some(project) = changed(base, head, "Voer uit.\n\nSla op.\n\nStop.\n") else { return };
    let targets = [
        ("Run `a`, `b` or [the guide](g.md) once.", "Voer een keer uit."),
        ("Save `c` again.", "Sla weer op."),
        ("Stop it again.", "Stop weer."),
    ];
    let returned = translated(&project.xliff(), &targets);
    let outcome = project.apply(&returned, &[]);
    assert_eq!(outcome.code, Some(1));
    let lines: Vec<&str> =
        outcome.stdout.lines().filter_map(|line| line.split_once("the target lacks ")).map(|(_, code)| code).collect();
    assert_eq!(lines, ["`a`", "`b`", "[the guide](g.md)", "`c`"], "{}", outcome.whole());
    let report = project.apply(&returned, &["--format", "json"]).json();
    let problems = report["documents"][0]["problems"].as_array().unwrap().clone();
    assert_eq!(problems.len(), 4);
    assert!(problems.iter().all(|problem| problem["reason"] == "damaged" && problem["line"].is_u64()));
    // What fits is written, and the rest is told and stays as it was.
    let outcome = project.apply(&returned, &["--partial"]);
    assert_eq!(outcome.code, Some(0), "{}", outcome.whole());
    assert!(outcome.stdout.contains("1 segment translated, 2 left") && outcome.stdout.contains("lacks `c`"));
    let text = project.text("nl-nl/a.md");
    assert!(text.contains("Stop weer.") && !text.contains("Sla weer op") && !text.contains("een keer"), "{text}");
}

#[test]
fn words_that_nobody_translated_are_told_or_refused() {
    let Some(project) = changed("One thing.\n\nTwo.\n", "One new thing.\n\nTwo new things.\n", "Een.\n\nTwee.\n")
    else {
        return;
    };
    let copied = [("One new thing.", "One new thing."), ("Two new things.", "Two new things.")];
    let returned = translated(&project.xliff(), &copied);
    let outcome = project.apply(&returned, &[]);
    assert_eq!(outcome.code, Some(1));
    assert!(outcome.stdout.contains("all 2 targets are identical to their sources"), "{}", outcome.whole());
    let outcome = project.apply(&returned, &["--allow-untranslated", "--dry-run"]);
    assert_eq!(outcome.code, Some(0), "{}", outcome.whole());
    assert!(outcome.stdout.contains("2 targets are identical to their sources"));
    let one = [("One new thing.", "One new thing."), ("Two new things.", "Twee nieuwe dingen.")];
    let outcome = project.apply(&translated(&project.xliff(), &one), &[]);
    assert_eq!(outcome.code, Some(0), "{}", outcome.whole());
    assert!(outcome.stdout.contains("1 target is identical to its source"), "{}", outcome.whole());
}

#[test]
fn yaml_of_no_known_shape_is_given_to_nobody() {
    let Some(project) = Project::with("Text.\n", &format!("{RECORD}\nTekst.\n")) else { return };
    let workflow = "name: Build the docs\non:\n  push:\n    branches: [main]\n";
    project.source("ci.yml", workflow).source("toc.yml", "- name: Start here\n  href: a.md\n");
    project.source("index.yml", "### YamlMime:Landing\ntitle: A page\n").commit();
    let queue = project.run(&["queue", "--format", "json"]);
    assert_eq!(queue.stderr.lines().count(), 1, "{}", queue.whole());
    assert!(queue.stderr.contains("ci.yml is YAML of an unknown schema"), "{}", queue.stderr);
    let queue = queue.json();
    let paths: Vec<&str> =
        queue["items"].as_array().unwrap().iter().map(|item| item["path"].as_str().unwrap()).collect();
    assert_eq!(paths.len(), 2, "{paths:?}");
    assert!(paths.contains(&"toc.yml") && paths.contains(&"index.yml"));
    assert_eq!(queue["left_out"][0]["reason"], "not-translatable");
    assert_eq!(project.statuses()["ci.yml"], "missing");
    // Whoever names it gets it, and only then it is taken back.
    let named = project.run(&["queue", "--format", "po", "--include", "ci.yml"]);
    assert!(named.stdout.contains("msgid \"Build the docs\""), "{}", named.whole());
    let returned = named.stdout.replace("#, fuzzy\n", "");
    let outcome = project.apply(&returned, &[]);
    assert_eq!(outcome.code, Some(1), "{}", outcome.whole());
    assert!(outcome.stdout.contains("YAML of an unknown schema is not translated"), "{}", outcome.whole());
    let update = project.run(&["update"]);
    assert!(!project.files("nl-nl").contains_key("ci.yml"), "{}", update.whole());
}

#[test]
fn sources_that_nothing_can_be_written_for_are_told_before_the_work() {
    let Some(project) = Project::with("Text.\n", &format!("{RECORD}\nTekst.\n")) else { return };
    project.source("bad.md", "---\ntitle: a: b: c\n---\nWords to translate.\n");
    project.source("ends.md", "One thing.\r\nAnother thing.\r\r\n").commit();
    let queue = project.run(&["queue"]);
    assert!(
        queue.stderr.contains("bad.md")
            && queue.stderr.contains("invalid YAML in the front matter of the source (line 2)"),
        "{}",
        queue.whole()
    );
    assert!(queue.stderr.contains("line 2 of the source ends in two carriage returns"), "{}", queue.whole());
    let queue = project.run(&["queue", "--format", "json"]).json();
    assert_eq!(queue["items"].as_array().unwrap().len(), 0);
    // `check` tells it too, before anybody asks for a queue; statuses stay what they are.
    project.sandbox.file("source/bytes.md", b"One.\nTw\xff.\n");
    let report = project.run(&["check", "--format", "json"]).json();
    let findings = report["findings"].as_array().unwrap();
    let of_source = |finding: &&serde_json::Value| finding["locale"].is_null();
    let told: Vec<String> = findings
        .iter()
        .filter(of_source)
        .map(|finding| {
            let text = |key: &str| finding[key].as_str().unwrap().to_owned();
            format!("{} {} {} {}", text("path"), text("rule"), text("level"), text("message"))
        })
        .collect();
    let expected = [
        "bad.md unreadable-front-matter warn Invalid YAML in the front matter (line 2), so no translation of \
         this source can be written. Correct it.",
        "bytes.md unreadable-document warn Line 2 is not valid UTF-8, so no translation of this source can be written. \
         Convert the file to UTF-8.",
        "ends.md unreadable-document warn Line 2 ends in two carriage returns, so no translation of this source \
         can be written. Correct the line endings.",
    ];
    assert_eq!(told, expected);
    assert_eq!(project.statuses()["bytes.md"], "missing");
}

#[test]
fn markdown_in_indented_code_is_no_text_of_a_paragraph() {
    // One space less, and what was code is an alert in a step.
    let words = ("10.  Step.\n\n    > [!NOTE]\n    >  Old words.\n", "10. Step.\n\n    > [!NOTE]\n    >  Old words.\n");
    let Some(project) = changed(words.0, words.1, "10.  Stap.\n\n    > [!NOTE]\n    >  Oude woorden.\n") else {
        return;
    };
    let xliff = project.xliff();
    assert!(!xliff.contains("<target state=\"needs-translation\">&gt; [!NOTE]"), "{xliff}");
    let outcome = project.apply(&translated(&xliff, &[("Old words.", "Oude woorden.")]), &[]);
    assert_eq!(outcome.code, Some(0), "{}", outcome.whole());
    let text = project.text("nl-nl/a.md");
    assert!(text.ends_with("\n10. Stap.\n\n    > [!NOTE]\n    >  Oude woorden.\n"), "{text}");
}

#[test]
fn definitions_of_links_under_its_own_names_stay() {
    let base = "See the [guide] now.\n\nRead the [terms] and [mine].\n\n[guide]: g.md\n[terms]: t.md\n[gone]: x.md\n";
    let head = "See [the guide][01] now and then.\n\nRead the [terms] and [mine].\n\n[01]: g.md\n[terms]: new.md\n";
    let own = "Zie nu de [gids].\n\nLees de [voorwaarden] en [mine].\n\n[gids]: g.md\n[voorwaarden]: t.md\n\
               [weg]: x.md\n[mine]: own.md\n";
    let Some(project) = changed(base, head, own) else { return };
    let xliff = project.xliff();
    let outcome = project.apply(&confirmed(&xliff), &[]);
    assert_eq!(outcome.code, Some(0), "{}", outcome.whole());
    // What a text refers to stays, and goes where the source's own goes now; what is the
    // translation's alone stays; what the source dropped goes with the last text that names it.
    let expected = "Zie nu de [gids].\n\nLees de [voorwaarden] en [mine].\n\n[01]: g.md\n[terms]: new.md\n\
                    [gids]: g.md\n[voorwaarden]: new.md\n[mine]: own.md\n";
    let text = project.text("nl-nl/a.md");
    assert!(text.ends_with(expected), "{text}");
    project.assert_current();
}

#[test]
fn a_definition_in_its_own_words_keeps_nothing_from_being_handed_out() {
    let base = "Save it.\n\n[a]: a.md\n";
    let head = "Save it now.\n\n[a]: b.md\n";
    let own = "Sla het op.\n\n[a]: eigen.md\n";
    let Some(project) = changed(base, head, own) else { return };
    let outcome = project.apply(&translated(&project.xliff(), &[("Save it now.", "Sla het nu op.")]), &[]);
    assert_eq!(outcome.code, Some(0), "{}", outcome.whole());
    let text = project.text("nl-nl/a.md");
    assert!(text.ends_with("Sla het nu op.\n\n[a]: eigen.md\n"), "{text}");
    let told = "[a]: changed in the source, and the translation has a value of its own";
    assert!(outcome.stdout.contains(told), "{}", outcome.whole());
}

#[test]
fn blocks_that_change_places_start_from_their_own_translations() {
    let base = "The first says where files are kept.\n\nStays.\n\nNobody has to install anything here.\n";
    let head = "Nobody has to install anything there.\n\nStays.\n\nThe first says where files are stored.\n";
    let own = "Het eerste zegt waar bestanden staan.\n\nBlijft.\n\nNiemand hoeft hier iets te installeren.\n";
    let Some(project) = changed(base, head, own) else { return };
    let told: Vec<_> = segments(&project)
        .iter()
        .map(|segment| ["base", "head", "target"].map(|key| segment[key].as_str().unwrap().to_owned()))
        .collect();
    let expected = [
        [
            "Nobody has to install anything here.",
            "Nobody has to install anything there.",
            "Niemand hoeft hier iets te installeren.",
        ],
        [
            "The first says where files are kept.",
            "The first says where files are stored.",
            "Het eerste zegt waar bestanden staan.",
        ],
    ];
    assert_eq!(told, expected.map(|row| row.map(str::to_owned)));
    let outcome = project.apply(&confirmed(&project.xliff()), &[]);
    assert_eq!(outcome.code, Some(0), "{}", outcome.whole());
    let written = project.text("nl-nl/a.md");
    assert!(
        written.ends_with(
            "\nNiemand hoeft hier iets te installeren.\n\nBlijft.\n\nHet eerste zegt waar bestanden staan.\n"
        ),
        "{written}"
    );
    project.assert_current();
}

#[test]
fn what_changed_its_place_alone_is_looked_at_too() {
    let base = "The first says where files are kept.\n\nStays.\n\nNobody has to install anything here.\n";
    let head = "Nobody has to install anything here.\n\nStays.\n\nThe first says where files are kept.\n";
    let own = "Het eerste zegt waar bestanden staan.\n\nBlijft.\n\nNiemand hoeft hier iets te installeren.\n";
    let Some(project) = changed(base, head, own) else { return };
    let update = project.run(&["update"]);
    assert_eq!(update.stdout, "1 document left for a person\n");
    let segments = segments(&project);
    let handed_out: Vec<_> = segments.iter().filter(|segment| !segment["head"].is_null()).collect();
    assert!(!handed_out.is_empty());
    for segment in handed_out {
        let (head, target) = (segment["head"].as_str().unwrap(), segment["target"].as_str().unwrap());
        let mut pairs = base.lines().zip(own.lines());
        assert!(pairs.any(|pair| pair == (head, target)), "{segment}");
    }
}

#[test]
fn a_text_that_would_not_be_taken_back_is_not_handed_out() {
    let long = "word ".repeat((1 << 20) / 5 + 1);
    let Some(project) = changed("One.\n", &format!("{long}.\n"), "Een.\n") else { return };
    let queue = project.run(&["queue", "--format", "json"]);
    assert_snapshot!(queue.stderr, @"Not in the queue: a.md: it has a text longer than 1,048,576 bytes; split it into paragraphs.");
    let queue = queue.json();
    assert_eq!(queue["items"], serde_json::json!([]));
    assert_eq!(queue["left_out"][0]["reason"], "too-long");
}

#[test]
fn json_has_nothing_that_a_terminal_obeys() {
    let head = "Two\u{9b}31m \u{202e}here\u{2066} and there.\n";
    let Some(project) = changed("One here.\n", head, "Een\u{85} hier\u{7f}.\n") else { return };
    let is_obeyed =
        |c: char| c.is_control() && c != '\n' || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let all: [&[&str]; 6] = [
        &["check", "--format", "json"],
        &["check", "--format", "ndjson"],
        &["check", "--format", "sarif"],
        &["diff", "a.md", "--format", "json"],
        &["queue", "--format", "json"],
        &["update", "--dry-run", "--format", "json"],
    ];
    for arguments in all {
        let outcome = project.run(arguments);
        assert!(!outcome.stdout.is_empty(), "{}", outcome.whole());
        assert!(!outcome.stdout.contains(is_obeyed), "{:?}", outcome.stdout);
    }
    let segment = &segments(&project)[0];
    assert_eq!(segment["head"], head.trim_end());
    assert_eq!(segment["present"], "Een\u{85} hier\u{7f}.");
}
