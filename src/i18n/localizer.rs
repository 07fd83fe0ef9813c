//! Rendering messages in the best available language.

use std::fmt;

use fluent::{FluentBundle, FluentResource};
use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use unic_langid::{CharacterDirection, LanguageIdentifier};

use super::catalog::{LANGUAGES, resources};
use super::message::Message;
use super::{number, plurals, pseudo};

/// U+200E, which shows nothing and is written from left to right.
const LEFT_TO_RIGHT_MARK: &str = "\u{200e}";

/// Renders messages in one language, falling back to en-US message by message.
pub struct Localizer {
    language: &'static str,
    is_right_to_left: bool,
    /// The chosen language's bundle first, that of en-US last.
    bundles: Vec<FluentBundle<FluentResource>>,
}

impl fmt::Debug for Localizer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Localizer").field("language", &self.language).finish_non_exhaustive()
    }
}

impl Default for Localizer {
    fn default() -> Self {
        Self::of("en-US")
    }
}

thread_local! {
    /// The messages in en-US, read once a thread.
    static ENGLISH: Localizer = Localizer::default();
}

impl Localizer {
    /// Calls a function with the messages in en-US, which are not read anew for it.
    pub fn with_english<T>(call: impl FnOnce(&Self) -> T) -> T {
        ENGLISH.with(call)
    }

    /// Chooses the language from the user's preferences, the strongest first.
    ///
    /// A preference is a BCP 47 tag (`ja`) or a POSIX locale (`nl_BE.UTF-8`); what is neither,
    /// such as `C`, is passed over. `en-XA` and `ar-XB`, as the first, are English with accents and English from
    /// right to left, which show whoever writes messages what comes from none.
    pub fn negotiate<'a>(preferences: impl IntoIterator<Item = &'a str>) -> Self {
        let preferences: Vec<&str> = preferences.into_iter().collect();
        if let Some(language) = preferences.first().and_then(|wanted| pseudo::named(wanted)) {
            return Self::of(language);
        }
        let requested: Vec<LanguageIdentifier> =
            preferences.into_iter().filter_map(tag).filter(|wanted| !is_other_script(wanted)).collect();
        let available: Vec<LanguageIdentifier> = LANGUAGES.iter().filter_map(|tag| tag.parse().ok()).collect();
        let best = negotiate_languages(&requested, &available, None, NegotiationStrategy::Lookup);
        let language = best.first().and_then(|best| available.iter().position(|tag| tag == *best));
        Self::of(LANGUAGES[language.unwrap_or(0)])
    }

    /// Tells whether a preference names a language that the tool speaks.
    pub fn speaks(preference: &str) -> bool {
        let Some(wanted) = tag(preference) else {
            return false;
        };
        LANGUAGES
            .iter()
            .filter_map(|tag| tag.parse::<LanguageIdentifier>().ok())
            .any(|known| known.language == wanted.language && !is_other_script(&wanted))
    }

    fn of(language: &'static str) -> Self {
        let mut languages = vec![language];
        if language != "en-US" {
            languages.push("en-US");
        }
        let tag: Option<LanguageIdentifier> = language.parse().ok();
        let is_right_to_left = tag.is_some_and(|tag| tag.character_direction() == CharacterDirection::RTL);
        Self { language, is_right_to_left, bundles: languages.into_iter().filter_map(bundle).collect() }
    }

    /// Returns the tag of the chosen language.
    pub fn language(&self) -> &'static str {
        self.language
    }

    /// Renders a message.
    pub fn text(&self, message: &Message<'_>) -> String {
        // A test holds every language to every message, so the id is for a broken build alone.
        let text = self.bundles.iter().find_map(|bundle| render(bundle, message));
        let text = text.unwrap_or_else(|| message.id().to_owned());
        if self.language == pseudo::ACCENTED { format!("[{text}]") } else { text }
    }

    /// Tells whether the chosen language is written from right to left.
    pub fn is_right_to_left(&self) -> bool {
        self.is_right_to_left
    }

    /// Joins parts that stand beside each other in a line. Where the language is written from right to left, a mark
    /// behind each keeps the parts in their order on a screen that is laid out from left to right.
    pub fn joined(&self, parts: impl IntoIterator<Item: AsRef<str>>) -> String {
        let mark = if self.is_right_to_left() { LEFT_TO_RIGHT_MARK } else { "" };
        let parts: Vec<String> = parts.into_iter().map(|part| format!("{}{mark}", part.as_ref())).collect();
        parts.join(" · ")
    }

    /// Puts a text that stands beside foreign ones between marks that keep its direction to itself (U+2067 and U+2069),
    /// where the language is written from right to left.
    pub fn isolated(&self, text: String) -> String {
        if self.is_right_to_left() { format!("\u{2067}{text}\u{2069}") } else { text }
    }

    /// Renders a message without falling back to en-US.
    #[cfg(test)]
    pub(super) fn own_text(&self, message: &Message<'_>) -> Option<String> {
        render(self.bundles.first()?, message)
    }
}

/// Renders a message in one language; `None` where that is not possible without an error.
fn render(bundle: &FluentBundle<FluentResource>, message: &Message<'_>) -> Option<String> {
    let pattern = bundle.get_message(message.id())?.value()?;
    let args = message.args();
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
    errors.is_empty().then_some(text)
}

fn bundle(language: &str) -> Option<FluentBundle<FluentResource>> {
    let transform = pseudo::transform(language);
    let spoken = if transform.is_some() { "en-US" } else { language };
    let mut bundle = FluentBundle::new(vec![spoken.parse().ok()?]);
    bundle.set_transform(transform);
    // Marks around arguments would show as boxes on many terminals, and break copied paths.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(number::format));
    let has_own_plurals = plurals::are_wrong(spoken);
    if has_own_plurals {
        plurals::add_function(&mut bundle, spoken);
    }
    for source in resources(spoken) {
        let source = if has_own_plurals { plurals::rewritten(source) } else { (*source).to_owned() };
        let resource = FluentResource::try_new(source).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
    }
    Some(bundle)
}

/// Tells whether a language that the tool speaks is written in another script where this is spoken: who reads
/// traditional Chinese is not served by simplified.
fn is_other_script(wanted: &LanguageIdentifier) -> bool {
    let script = |tag: &LanguageIdentifier| {
        let mut tag = tag.clone();
        tag.maximize();
        tag.script
    };
    let known = LANGUAGES.iter().filter_map(|tag| tag.parse::<LanguageIdentifier>().ok());
    let mut own = known.filter(|known| known.language == wanted.language).peekable();
    own.peek().is_some() && own.all(|known| script(&known) != script(wanted))
}

/// Reads a preference: `nl_BE.UTF-8@euro` is `nl-BE`.
fn tag(preference: &str) -> Option<LanguageIdentifier> {
    let tag: LanguageIdentifier = preference.split(['.', '@']).next()?.replace('_', "-").parse().ok()?;
    // `C` and `POSIX` are no languages; neither is `und`.
    (!tag.language.is_empty() && tag.language.as_str() != "posix").then_some(tag)
}
