//! Locales as BCP 47 tags.

use std::cell::RefCell;
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use unic_langid::LanguageIdentifier;

/// A locale, written in canonical casing (`nl-NL`) whatever casing it was read in.
///
/// Millions of documents name one: they hold it in memory once.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Locale(Arc<LanguageIdentifier>);

thread_local! {
    /// The tag that was read last, as it was written: the next document mostly has the same.
    static LAST: RefCell<Option<(String, Locale)>> = const { RefCell::new(None) };
}

/// Languages of three letters that are hardly the name of anything else.
const LONG: [&str; 12] = ["ceb", "ckb", "dsb", "fil", "gsw", "haw", "hmn", "hsb", "kab", "pcm", "yue", "zgh"];

impl Locale {
    /// Returns `en-US`.
    pub fn american_english() -> Self {
        Self(Arc::new("en-US".parse().unwrap_or_default()))
    }

    /// Returns the language identifier behind the tag.
    pub fn identifier(&self) -> &LanguageIdentifier {
        &self.0
    }

    /// Tells whether `other` is this locale or a narrower one: `nl` covers `nl-NL`.
    pub fn covers(&self, other: &Self) -> bool {
        self.0.matches(&other.0, true, false)
    }

    /// Reads a locale from the name of a folder: `nl-nl`, or what follows the last dot or
    /// underscore of `docs.nl-nl`.
    ///
    /// Only what is [known](Self::known) is taken, so that `images` or `api` is no locale although
    /// the grammar of BCP 47 would allow it.
    pub fn from_folder(name: &str) -> Option<Self> {
        let tail = name.rsplit(['.', '_']).next().unwrap_or(name);
        [name, tail].into_iter().find_map(Self::known)
    }

    /// Reads a tag whose language CLDR knows.
    ///
    /// Nearly every three letters are the code of some language, so three need a region beside
    /// them to be taken for one, unless they are of those that documents are translated into.
    pub fn known(tag: &str) -> Option<Self> {
        Self::perhaps(tag).filter(|locale| {
            let language = locale.0.language.as_str();
            language.len() == 2 || LONG.contains(&language) || locale.0.region.is_some()
        })
    }

    /// Reads a tag whose language CLDR knows, three letters that may be a word as well among them.
    ///
    /// It takes more than the name to tell that such a folder is one of a locale.
    pub fn perhaps(tag: &str) -> Option<Self> {
        let locale = Self::from_str(tag).ok()?;
        let is_known = LanguageIdentifier::clone(&locale.0).maximize() || locale.0.script.is_some();
        is_known.then_some(locale)
    }
}

impl FromStr for Locale {
    type Err = NotALocale;

    fn from_str(tag: &str) -> Result<Self, NotALocale> {
        let is_last = |last: &&(String, Self)| last.0 == tag;
        if let Some(last) = LAST.with_borrow(|last| last.as_ref().filter(is_last).map(|(_, last)| last.clone())) {
            return Ok(last);
        }
        let identifier: LanguageIdentifier = tag.parse().map_err(|_| NotALocale)?;
        // The grammar allows up to eight letters, but no language has more than three.
        if matches!(identifier.language.as_str().len(), 2 | 3) && !identifier.language.is_empty() {
            let locale = Self(Arc::new(identifier));
            LAST.set(Some((tag.to_owned(), locale.clone())));
            Ok(locale)
        } else {
            Err(NotALocale)
        }
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The error of a text that is no BCP 47 tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotALocale;

impl fmt::Display for NotALocale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a BCP 47 language tag")
    }
}

impl std::error::Error for NotALocale {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn casing_does_not_matter_and_narrower_locales_are_covered() {
        let locale = |tag: &str| Locale::from_str(tag).unwrap();
        assert_eq!(locale("NL-nl"), locale("nl-NL"));
        assert!(locale("nl").covers(&locale("nl-nl")));
        assert!(!locale("nl-NL").covers(&locale("nl-BE")));
        assert!(!locale("nl-NL").covers(&locale("nl")));
    }

    #[test]
    fn folders_name_their_locale() {
        for (folder, tag) in [
            ("nl-nl", "nl-NL"),
            ("docs.zh-hant-tw", "zh-Hant-TW"),
            ("site_de", "de"),
            ("ja", "ja"),
            ("fil-ph", "fil-PH"),
            ("docs.pcm", "pcm"),
            ("yue", "yue"),
        ] {
            assert_eq!(Locale::from_folder(folder).map(|l| l.to_string()).as_deref(), Some(tag), "{folder}");
        }
        for folder in ["images", "api", "includes", "source", "", "v1.2"] {
            assert_eq!(Locale::from_folder(folder), None, "{folder}");
        }
    }
}
