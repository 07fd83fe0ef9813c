//! The pages of the guide in the binary.

/// The topics, in the order in which a newcomer may want them.
const TOPICS: [&str; 16] = [
    "configuration",
    "layouts",
    "documents",
    "records",
    "drift",
    "damage",
    "queue",
    "handback",
    "translate",
    "gate",
    "ci",
    "report",
    "json",
    "how",
    "speed",
    "glossary",
];

/// The pages, by language and topic.
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
    TOPICS.into_iter()
}

/// Returns the page of a topic in a language or else in en-US; `None` where there is no such topic.
pub fn guide_page(language: &str, topic: &str) -> Option<&'static str> {
    let page = |language: &str| PAGES.iter().find(|(tag, own, _)| *tag == language && *own == topic);
    let (_, _, page) = page(language).or_else(|| page("en-US"))?;
    Some(page)
}

/// Returns what the page of a topic is called.
pub fn guide_title(language: &str, topic: &str) -> Option<&'static str> {
    guide_page(language, topic)?.lines().next().map(|line| line.trim_start_matches(['#', ' ']))
}
