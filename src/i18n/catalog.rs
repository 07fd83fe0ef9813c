//! The texts in the binary.

use crate::document::{RecordPlace, front_matter};

/// The languages in which the tool speaks, en-US first.
pub const LANGUAGES: [&str; 7] = ["en-US", "nl-NL", "de-DE", "fr-FR", "ja-JP", "zh-CN", "ar"];

/// The sources of a language's messages.
pub(super) fn resources(language: &str) -> &'static [&'static str] {
    macro_rules! of {
        ($language:literal) => {
            &[
                include_str!(concat!("../../locales/", $language, "/report.ftl")),
                include_str!(concat!("../../locales/", $language, "/findings.ftl")),
                include_str!(concat!("../../locales/", $language, "/errors.ftl")),
                include_str!(concat!("../../locales/", $language, "/help.ftl")),
                include_str!(concat!("../../locales/", $language, "/formats.ftl")),
                include_str!(concat!("../../locales/", $language, "/drift.ftl")),
                include_str!(concat!("../../locales/", $language, "/gate.ftl")),
                include_str!(concat!("../../locales/", $language, "/queue.ftl")),
                include_str!(concat!("../../locales/", $language, "/handback.ftl")),
                include_str!(concat!("../../locales/", $language, "/exchange.ftl")),
                include_str!(concat!("../../locales/", $language, "/page.ftl")),
            ]
        };
    }
    match language {
        "nl-NL" => of!("nl-NL"),
        "de-DE" => of!("de-DE"),
        "fr-FR" => of!("fr-FR"),
        "ja-JP" => of!("ja-JP"),
        "zh-CN" => of!("zh-CN"),
        "ar" => of!("ar"),
        _ => of!("en-US"),
    }
}

/// The pages that explain the rules, by language and rule.
const RULE_PAGES: &[(&str, &str, &str)] = &{
    macro_rules! pages {
        ($($language:literal: $($rule:literal)+;)+) => {
            [$($(($language, $rule, include_str!(concat!("../../locales/", $language, "/rules/", $rule, ".md"))),)+)+]
        };
    }
    macro_rules! of_every_rule {
        ($($language:literal)+) => {
            pages! { $($language:
                "invalid-provenance" "unreadable-document" "stale-translation" "missing-translation"
                "orphaned-translation" "untracked-translation" "wrong-locale" "malformed-provenance"
                "unreadable-front-matter" "path-case-mismatch" "provenance-mismatch" "unlisted-path" "broken-redirection"
                "malformed-suppression" "unused-suppression" "edited-translation" "orphaned-record"
                "invalid-message" "missing-message" "unknown-reference" "missing-reference" "different-function"
                "plural-categories" "different-number" "missing-code" "duplicate-message" "obsolete-message"
                "translated-identifier" "split-identifier" "changed-version" "empty-link"
                "lost-link" "lost-image" "lost-alert" "broken-emphasis"
                "leaked-markup" "broken-placeholder" "altered-code" "changed-number"
                "untranslated-text" "replacement-character" "heading-anchor" "wrong-base" "broken-link" "glossary";)+ }
        };
    }
    of_every_rule! { "en-US" "nl-NL" "de-DE" "fr-FR" "ja-JP" "zh-CN" "ar" }
};

/// Returns a page, of those that have a language and a name, in a language or else in en-US.
pub(super) fn page(
    pages: &'static [(&'static str, &'static str, &'static str)],
    language: &str,
    name: &str,
) -> Option<&'static str> {
    let page = |language: &str| pages.iter().find(|(tag, own, _)| *tag == language && *own == name);
    page(language).or_else(|| page("en-US")).map(|(_, _, text)| *text)
}

/// Returns the page that explains a rule, without its front matter, in a language or else in
/// en-US; `None` where there is no such rule.
pub fn rule_page(language: &str, rule: &str) -> Option<&'static str> {
    let text = page(RULE_PAGES, language, rule)?;
    let front_matter = front_matter::find(text.as_bytes(), RecordPlace::FrontMatter);
    let body = front_matter.and_then(|block| text.get(block.start + block.text.len()..)).unwrap_or(text);
    Some(body.trim_start_matches('-').trim_start())
}
