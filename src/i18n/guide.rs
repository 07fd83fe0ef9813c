//! The pages of the guide in the binary.

/// The topics, in the order in which a newcomer may want them, each with its page.
const PAGES: &[(&str, &str)] = &{
    macro_rules! pages {
        ($($topic:literal)+) => {
            [$(($topic, include_str!(concat!("../../locales/en-US/guide/", $topic, ".md"))),)+]
        };
    }
    pages! { "records" "configuration" "documents" "drift" "damage" "queue" "apply" "gate" "ci" "json" "how" "speed" }
};

/// Lists the topics of the guide.
pub fn guide_topics() -> impl Iterator<Item = &'static str> {
    PAGES.iter().map(|(topic, _)| *topic)
}

/// Returns the page of a topic; `None` where there is no such topic.
pub fn guide_page(topic: &str) -> Option<&'static str> {
    PAGES.iter().find(|(own, _)| *own == topic).map(|(_, page)| *page)
}

/// Returns what the page of a topic is called.
pub fn guide_title(topic: &str) -> Option<&'static str> {
    guide_page(topic)?.lines().next().map(|line| line.trim_start_matches(['#', ' ']))
}
