//! A translation and its base, taken apart once for all that is looked for.

use std::cell::OnceCell;

use super::hits::{DamageHit, Hits};
use super::sieve::{FirstLook, first_look};
use super::{Examined, compare, destinations, structure, untranslated};
use crate::base::locale::Locale;
use crate::document::{Content, Kind, TranslatableKeys};
use crate::drift::Alignment;

/// A translation, and the version of the source that it was made from. Neither is taken apart before something
/// needs it, nor twice.
pub struct BasedPage<'a> {
    base: &'a [u8],
    translation: &'a [u8],
    kind: Kind,
    keys: &'a TranslatableKeys,
    contents: OnceCell<(Content, Content)>,
    alignment: OnceCell<Alignment>,
    /// What a first look told already.
    looked: Option<FirstLook>,
}

impl<'a> BasedPage<'a> {
    /// Holds a translation beside its base.
    pub fn new(base: &'a [u8], translation: &'a [u8], kind: Kind, keys: &'a TranslatableKeys) -> Self {
        Self { base, translation, kind, keys, contents: OnceCell::new(), alignment: OnceCell::new(), looked: None }
    }

    /// Knows what a first look told of these bytes.
    #[must_use]
    pub fn looked_at(mut self, looked: Option<FirstLook>) -> Self {
        self.looked = looked;
        self
    }

    /// Returns the base and the translation, taken apart.
    pub fn contents(&self) -> (&Content, &Content) {
        let read = |bytes: &[u8]| Content::read(bytes, self.kind, self.keys);
        let (base, translation) = self.contents.get_or_init(|| (read(self.base), read(self.translation)));
        (base, translation)
    }

    /// Returns which block of the translation says what a block of the base says.
    pub fn alignment(&self) -> &Alignment {
        self.alignment.get_or_init(|| {
            let (base, translation) = self.contents();
            Alignment::of(base, translation)
        })
    }

    /// Looks for damage. `head` returns the source as it is now, where that is another version than the base; it
    /// is asked only where that may tell something.
    pub fn examine(&self, locale: &Locale, head: impl FnOnce() -> Option<Vec<u8>>) -> Examined {
        let language = locale.to_string();
        if self.kind == Kind::Opaque {
            return Examined::default();
        }
        let look = || first_look(self.base, self.translation, self.kind, locale);
        match (self.looked.unwrap_or_else(look), std::str::from_utf8(self.translation)) {
            (FirstLook::Sound(code_blocks), _) => return Examined::sound(code_blocks),
            (FirstLook::Copied(body), Ok(own)) => {
                let mut hits = Hits::default();
                untranslated::of_copy(own, body, &language, &mut hits);
                let (hits, untold) = hits.into_ordered();
                return Examined { hits, untold, ..Examined::default() };
            }
            _ => {}
        }
        let (base, translation) = self.contents();
        let mut examined = compare((base, translation), self.alignment(), &self.kind.syntax(self.keys), &language);
        if examined.unjudged > 0
            && let Some(head) = head()
        {
            let head = Content::read(&head, self.kind, self.keys);
            examined.hits.extend(structure::of_another_version(base, &head, translation));
        }
        examined
    }

    /// Lists the destinations of the translation that its base does not have, each with what is told of it if it
    /// leads nowhere. What the base has too is no damage.
    pub fn own_destinations(&self) -> Vec<(String, DamageHit)> {
        let (base, translation) = self.contents();
        destinations::own(base, translation)
    }
}
