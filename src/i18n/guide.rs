//! The pages of the guide in the binary.

use super::catalog::page;

/// The pages, by language and topic, those in en-US first: in the order in which a newcomer may want them.
const PAGES: &[(&str, &str, &str)] = &{
    macro_rules! pages {
        ($($language:literal: $($topic:literal)+;)+) => {
            [$($(($language, $topic, include_str!(concat!("../../locales/", $language, "/guide/", $topic, ".md"))),)+)+]
        };
    }
    macro_rules! of_every_topic {
        ($($language:literal)+) => {
            pages! { $($language:
                "configuration" "layouts" "documents" "records" "drift" "damage" "queue" "handback" "translate" "gate"
                "ci" "report" "json" "how" "speed" "glossary";)+ }
        };
    }
    of_every_topic! { "en-US" "nl-NL" "de-DE" }
};

/// Lists the topics of the guide.
pub fn guide_topics() -> impl Iterator<Item = &'static str> {
    PAGES.iter().take_while(|(language, ..)| *language == "en-US").map(|(_, topic, _)| *topic)
}

/// Returns the page of a topic in a language or else in en-US; `None` where there is no such topic.
pub fn guide_page(language: &str, topic: &str) -> Option<&'static str> {
    page(PAGES, language, topic)
}

/// Returns what the page of a topic is called.
pub fn guide_title(language: &str, topic: &str) -> Option<&'static str> {
    guide_page(language, topic)?.lines().next().map(|line| line.trim_start_matches(['#', ' ']))
}
