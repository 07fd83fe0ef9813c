//! `locdrift explain`

use insta::assert_snapshot;
use locdrift::rules::Rule;

use crate::sandbox::Sandbox;

#[test]
fn every_rule_has_a_page_that_begins_with_its_name() {
    for rule in Rule::ALL {
        for language in ["en", "nl", "de"] {
            let outcome = Sandbox::new().run(&["explain", rule.id(), "--lang", language]);
            assert_eq!(outcome.code, Some(0));
            let heading = outcome.stdout.lines().next().unwrap();
            assert!(heading.starts_with("# ") && heading.ends_with(rule.id()), "{heading}");
            assert!(outcome.stdout.lines().count() > 10, "{rule} has no text in {language}");
        }
    }
}

#[test]
fn without_a_rule_it_lists_all() {
    assert_snapshot!(Sandbox::new().run(&["explain"]).whole(), @r"
    exit 0
    -- stdout
    Rules with their default levels:

    invalid-provenance (error)
        The provenance record of a translation cannot be used.
    unreadable-document (error)
        A document cannot be read.
    stale-translation (error)
        The source changed after the translation was made.
    missing-translation (error)
        A source document has no translation.
    invalid-message (error)
        A message is not valid Fluent.
    missing-message (error)
        A message of the source is missing from the translation.
    unknown-reference (error)
        A message uses a variable, term or message that its source does not use.
    orphaned-translation (warning)
        The source document of a translation no longer exists.
    untracked-translation (warning)
        A translation does not record its source.
    wrong-locale (warning)
        A translation names a different locale from that of its folder.
    provenance-mismatch (warning)
        The recorded commit and the recorded hash belong to different versions of the source.
    malformed-provenance (warning)
        A value in a provenance record is malformed.
    unreadable-front-matter (warning)
        The front matter is not valid YAML or TOML.
    path-case-mismatch (warning)
        The paths of a translation and its source differ in case.
    unlisted-path (warning)
        A path that may contain documents was skipped.
    broken-redirection (warning)
        The redirection file of the source cannot be used.
    malformed-suppression (warning)
        A suppression cannot be used.
    unused-suppression (warning)
        A suppression has no effect.
    edited-translation (warning)
        A translation changed after its record was made.
    orphaned-record (warning)
        A record belongs to no translation.
    missing-reference (warning)
        A message does not show a variable, term or message that its source shows.
    different-function (warning)
        A message calls a function differently from its source.
    plural-categories (warning)
        The plural categories of a message are not those of its language.
    different-number (warning)
        The numbers in a message differ from those in its source.
    missing-code (warning)
        A message lacks a command, option, file name or address of its source.
    duplicate-message (warning)
        A message is defined more than once.
    obsolete-message (warning)
        A message of the translation no longer exists in the source.
    translated-identifier (warning)
        An identifier was translated.
    split-identifier (warning)
        An identifier has spaces in it.
    changed-version (warning)
        A version number was altered.
    empty-link (warning)
        A link has no text.
    lost-link (warning)
        A link of the source is missing.
    lost-image (warning)
        An image of the source is missing.
    lost-alert (warning)
        The keyword of an alert was translated.
    broken-emphasis (warning)
        Emphasis markers are shown as text.
    leaked-markup (warning)
        Markup from a translation tool is shown as text.
    broken-placeholder (warning)
        A placeholder is missing or altered.
    altered-code (warning)
        Code was altered.
    changed-number (warning)
        A number was altered.
    untranslated-text (warning)
        Text was left untranslated.
    replacement-character (warning)
        Characters were lost.
    glossary (warning)
        A translation does not use the terms of the glossary.
    heading-anchor (warning)
        An anchor is missing or wrong.
    wrong-base (warning)
        The translation was not made from the version of the source that it records.
    broken-link (warning)
        A link points to a file or heading that does not exist.
    ");
}

#[test]
fn a_rule_that_does_not_exist() {
    assert_snapshot!(Sandbox::new().run(&["explain", "stale"]).whole(), @r"
    exit 2
    -- stderr
    error: No rule is named “stale”.
      Did you mean “stale-translation”?
    ");
    assert_snapshot!(Sandbox::new().run(&["explain", "stale-translatoin"]).whole(), @r"
    exit 2
    -- stderr
    error: No rule is named “stale-translatoin”.
      Did you mean “stale-translation”?
    ");
}
