//! The levels of findings: by rule, by kind of drift, by how a translation was made, by place.

use std::sync::Arc;

use super::error::Error;
use crate::base::locale::Locale;
use crate::base::path::DocPath;
use crate::drift::DriftKind;
use crate::provenance::TranslationType;
use crate::rules::{Cause, Finding, Level, Rule, Staleness};
use crate::tree::Filter;

/// What levels findings have. Of the settings that fit a finding the last wins; where none fits,
/// its [default](Cause::default_level) holds.
#[derive(Clone, Debug, Default)]
pub struct Policy {
    settings: Vec<Setting>,
}

#[derive(Clone, Debug)]
struct Setting {
    scope: Option<Arc<Scope>>,
    selector: Selector,
    level: Level,
}

/// The part of the documents for which settings hold.
#[derive(Clone, Debug, Default)]
pub struct Scope {
    /// The files; none for all.
    pub files: Option<Filter>,
    /// The locales, each with its narrower ones; empty for all.
    pub locales: Vec<Locale>,
}

impl Scope {
    fn holds(&self, finding: &Finding, source: Option<&DocPath>) -> bool {
        let is_locale = || finding.locale.as_ref().is_some_and(|locale| self.holds_locale(locale));
        self.has_file(&finding.path, source) && (self.locales.is_empty() || is_locale())
    }

    /// Tells whether the document at a path of a locale, with its source at another, is in it.
    pub fn holds_document(&self, path: &DocPath, source: &DocPath, locale: &Locale) -> bool {
        self.has_file(path.as_str(), Some(source)) && self.holds_locale(locale)
    }

    fn has_file(&self, path: &str, source: Option<&DocPath>) -> bool {
        let has = |files: &Filter| files.includes(path) || source.is_some_and(|path| files.includes(path.as_str()));
        self.files.as_ref().is_none_or(has)
    }

    /// Tells whether a locale is in it.
    pub fn holds_locale(&self, locale: &Locale) -> bool {
        self.locales.is_empty() || self.locales.iter().any(|own| own.covers(locale))
    }
}

impl Policy {
    /// Sets a level, within a scope or everywhere. It wins over what was set before.
    pub fn set(&mut self, scope: Option<Arc<Scope>>, selector: Selector, level: Level) {
        self.settings.push(Setting { scope, selector, level });
    }

    /// Returns the level of a finding about a translation that was made in this way, from the source
    /// document at a path.
    pub fn level(
        &self,
        finding: &Finding,
        translation_type: Option<&TranslationType>,
        source: Option<&DocPath>,
    ) -> Level {
        let fits = |setting: &&Setting| {
            setting.selector.selects(finding, translation_type)
                && setting.scope.as_ref().is_none_or(|scope| scope.holds(finding, source))
        };
        let last = self.settings.iter().rev().find(fits);
        last.map_or_else(|| finding.cause.default_level(), |setting| setting.level)
    }
}

/// Which findings a level is set for: those of a rule, or a part of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selector {
    /// The rule.
    pub rule: Rule,
    /// The kind of the drift, where stale translations are told apart by it.
    pub kind: Option<StaleKind>,
    /// How the translation was made, where findings are told apart by it.
    pub translation_type: Option<TranslationType>,
}

/// How a stale translation is stale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StaleKind {
    /// The strongest change of the source is known.
    Drift(DriftKind),
    /// What changed is unknown, or was not looked at.
    Unknown,
}

impl StaleKind {
    /// Every kind, the gravest first.
    pub const ALL: [Self; 7] = [
        Self::Drift(DriftKind::Text),
        Self::Drift(DriftKind::Code),
        Self::Drift(DriftKind::Links),
        Self::Drift(DriftKind::Formatting),
        Self::Drift(DriftKind::Metadata),
        Self::Drift(DriftKind::Cosmetic),
        Self::Unknown,
    ];

    /// Returns the name that configuration and machine formats carry.
    pub fn id(self) -> &'static str {
        match self {
            Self::Drift(kind) => kind.id(),
            Self::Unknown => "unknown",
        }
    }

    /// Returns the kind with this name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.id() == id)
    }

    fn of(staleness: &Staleness) -> Self {
        match staleness {
            Staleness::Known { kind, .. } => Self::Drift(*kind),
            _ => Self::Unknown,
        }
    }
}

/// The ways of making a translation that levels can be set for, and their names.
const TYPES: [TranslationType; 2] = [TranslationType::Human, TranslationType::Machine];
const TYPE_IDS: [&str; 2] = ["HT", "MT"];

impl Selector {
    /// Selects all findings of a rule.
    pub fn of(rule: Rule) -> Self {
        Self { rule, kind: None, translation_type: None }
    }

    /// Reads `RULE`, `RULE:KIND`, `RULE:TYPE` or `RULE:KIND:TYPE`.
    ///
    /// # Errors
    ///
    /// The part that means nothing.
    pub fn from_argument(argument: &str) -> Result<Self, Error> {
        let mut parts = argument.split(':');
        let name = parts.next().unwrap_or_default();
        let rule = Rule::from_id(name).ok_or_else(|| Error::UnknownRule { rule: name.to_owned() })?;
        parts.try_fold(Self::of(rule), |selector, part| {
            let narrowed = selector.narrowed(part);
            narrowed.ok_or_else(|| Error::UnknownKind { rule, kind: part.to_owned(), known: selector.parts() })
        })
    }

    /// Narrows to a kind or a type by its name; `None` where that is no part of what is selected.
    pub fn narrowed(&self, part: &str) -> Option<Self> {
        self.parts().contains(&part).then(|| Self {
            rule: self.rule,
            kind: StaleKind::from_id(part).or(self.kind),
            translation_type: TYPES.into_iter().find(|made| made.as_str() == part).or(self.translation_type.clone()),
        })
    }

    /// Returns the names of the parts to which it can be narrowed: stale translations are told
    /// apart by kind and by type, each once; what is wrong with a translation by type.
    pub fn parts(&self) -> Vec<&'static str> {
        let is_stale = self.rule == Rule::StaleTranslation;
        let has_types = is_stale || self.rule.is_of_words();
        let kinds = StaleKind::ALL.map(StaleKind::id).into_iter().filter(|_| is_stale && self.kind.is_none());
        let types = TYPE_IDS.into_iter().filter(|_| has_types && self.translation_type.is_none());
        kinds.chain(types).collect()
    }

    fn selects(&self, finding: &Finding, translation_type: Option<&TranslationType>) -> bool {
        let kind = match &finding.cause {
            Cause::Stale(staleness) => Some(StaleKind::of(staleness)),
            _ => None,
        };
        self.rule == finding.rule
            && (self.kind.is_none() || self.kind == kind)
            && (self.translation_type.is_none() || self.translation_type.as_ref() == translation_type)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn selectors_name_a_rule_or_a_part_of_it() {
        let read = |text: &str| Selector::from_argument(text).map_err(|error| error.to_string());
        let stale = Selector::of(Rule::StaleTranslation);
        assert_eq!(read("stale-translation"), Ok(stale.clone()));
        let metadata = Some(StaleKind::Drift(DriftKind::Metadata));
        assert_eq!(read("stale-translation:metadata"), Ok(Selector { kind: metadata, ..stale.clone() }));
        let machine = Some(TranslationType::Machine);
        let both = Selector { kind: metadata, translation_type: machine, ..stale };
        assert_eq!(read("stale-translation:MT:metadata").as_ref(), Ok(&both));
        assert_eq!(read("stale-translation:metadata:MT"), Ok(both));
        for wrong in ["stale", "stale-translation:", "stale-translation:text:code", "missing-translation:text"] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }
}
