//! The plural categories of a language, from CLDR.

use icu_plurals::{PluralCategory, PluralRuleType, PluralRules};

use super::locale::Locale;

/// How numbers of things are told apart, and how places in a row are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Numbering {
    /// One file, two files.
    Cardinal,
    /// The first file, the second file.
    Ordinal,
}

/// The plural categories of a language, in the order of CLDR.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PluralCategories {
    cardinal: Names,
    ordinal: Names,
    is_known: bool,
}

/// The names of categories, in the order of CLDR.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Names {
    /// Those that whole numbers have, and `other`, which stands for all else.
    needed: Vec<&'static str>,
    /// All of them: in some languages fractions or millions have one of their own.
    all: Vec<&'static str>,
}

/// The largest whole number of which the category is looked at; categories for millions alone are in
/// hardly any message.
const LARGEST: u32 = 1_000;

/// The names of all categories, in the order of CLDR.
pub const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Languages that have one category only. CLDR says the same of a language that it does not know, and of late
/// knows more of some of these than the programs that show their messages.
const WITHOUT_PLURALS: [&str; 35] = [
    "bm", "bo", "dz", "hnj", "id", "ig", "ii", "ja", "jbo", "jv", "kde", "kea", "km", "ko", "lkt", "lo", "ms", "my",
    "nqo", "osa", "sah", "ses", "sg", "su", "th", "to", "tpi", "vi", "wo", "yo", "yue", "zh", "jw", "in", "cnr",
];

impl PluralCategories {
    /// Looks up a locale.
    pub fn of(locale: &Locale) -> Self {
        let of = |numbering| {
            let tag = locale.to_string().parse::<icu_locale_core::Locale>().ok()?;
            let rules = PluralRules::try_new((&tag).into(), numbering).ok()?;
            let all: Vec<PluralCategory> = rules.categories().collect();
            let found: Vec<PluralCategory> = (0..=LARGEST).map(|number| rules.category_for(number)).collect();
            let is_needed =
                |category: &&PluralCategory| found.contains(category) || **category == PluralCategory::Other;
            let needed = all.iter().filter(is_needed).copied();
            Some(Names { needed: sorted(needed), all: sorted(all.iter().copied()) })
        };
        let mut cardinal = of(PluralRuleType::Cardinal.into()).unwrap_or_default();
        let ordinal = of(PluralRuleType::Ordinal.into()).unwrap_or_default();
        let is_without = WITHOUT_PLURALS.contains(&locale.identifier().language.as_str());
        let is_known = cardinal.all.len() > 1 || is_without;
        if is_without {
            cardinal.needed = vec!["other"];
        }
        Self { cardinal, ordinal, is_known }
    }

    /// Returns the names of the categories that whole numbers have, and `other`; `None` for a language that
    /// CLDR does not know.
    pub fn needed(&self, numbering: Numbering) -> Option<&[&'static str]> {
        self.names(numbering).map(|names| names.needed.as_slice())
    }

    /// Returns the names of all categories; `None` for a language that CLDR does not know.
    pub fn all(&self, numbering: Numbering) -> Option<&[&'static str]> {
        self.names(numbering).map(|names| names.all.as_slice())
    }

    fn names(&self, numbering: Numbering) -> Option<&Names> {
        let names = match numbering {
            Numbering::Cardinal => &self.cardinal,
            Numbering::Ordinal => &self.ordinal,
        };
        self.is_known.then_some(names)
    }
}

fn sorted(categories: impl Iterator<Item = PluralCategory>) -> Vec<&'static str> {
    let mut names: Vec<&'static str> = categories.map(name).collect();
    names.sort_by_key(|name| CATEGORIES.iter().position(|known| known == name));
    names
}

/// Returns the name of a category, as CLDR and Fluent have it.
pub(crate) fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_have_their_categories() {
        let names = |tag: &str, numbering| {
            let categories = PluralCategories::of(&tag.parse().expect("a tag"));
            categories.needed(numbering).map(|names| names.join(" "))
        };
        assert_eq!(names("en-US", Numbering::Cardinal).as_deref(), Some("one other"));
        assert_eq!(names("en-US", Numbering::Ordinal).as_deref(), Some("one two few other"));
        assert_eq!(names("pl", Numbering::Cardinal).as_deref(), Some("one few many other"));
        assert_eq!(names("ar", Numbering::Cardinal).as_deref(), Some("zero one two few many other"));
        assert_eq!(names("ja-JP", Numbering::Cardinal).as_deref(), Some("other"));
        assert_eq!(names("zh-CN", Numbering::Cardinal).as_deref(), Some("other"));
        assert_eq!(names("vi", Numbering::Cardinal).as_deref(), Some("other"));
        assert_eq!(names("xx", Numbering::Cardinal), None);
        // Millions are many in French, fractions in Czech.
        assert_eq!(names("fr-FR", Numbering::Cardinal).as_deref(), Some("one other"));
        assert_eq!(names("cs", Numbering::Cardinal).as_deref(), Some("one few other"));
        let french = PluralCategories::of(&"fr-FR".parse().expect("a tag"));
        assert_eq!(french.all(Numbering::Cardinal), Some(&["one", "many", "other"][..]));
    }
}
