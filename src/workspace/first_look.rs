//! A first look at translations while their sources are read: most have no damage, and then neither is read again.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use crate::base::fingerprint::Fingerprints;
use crate::base::path::DocPath;
use crate::damage::{self, FirstLook};
use crate::document::Kind;
use crate::drift;
use crate::status::{TargetPlace, Targets};
use crate::tree::{Tree, TreeReader};

use super::setup::Setup;

/// What a first look told of the current translations of a locale, by path.
pub(super) type LookedAt = HashMap<DocPath, FirstLook>;

/// The translations of all locales that are looked at.
pub(super) struct FirstLooks<'a>(Vec<Option<OneLocale<'a>>>);

struct OneLocale<'a> {
    targets: &'a Targets,
    tree: &'a Tree,
    looked: Mutex<LookedAt>,
}

impl<'a> FirstLooks<'a> {
    /// Looks at the translations of those locales of which only damage is wanted. What is read from git is not
    /// read by the way: it is unpacked in another order.
    pub(super) fn of(setup: &Setup, sides: impl Iterator<Item = (&'a Targets, &'a Tree)>) -> Self {
        let is_looked_at = |targets: &Targets, tree: &Tree| {
            let is_all = !setup.looks_for_links && !setup.glossaries.contains_key(targets.locale());
            setup.looks_for_damage && is_all && tree.revision().is_none()
        };
        let one = |(targets, tree)| {
            is_looked_at(targets, tree).then(|| OneLocale { targets, tree, looked: Mutex::default() })
        };
        Self(sides.map(one).collect())
    }

    /// Opens the locales for one thread.
    pub(super) fn session(&self) -> Vec<Option<TreeReader<'a>>> {
        self.0.iter().map(|side| side.as_ref().map(|side| side.tree.session())).collect()
    }

    /// Looks at the translations of a source document that were made from what it is now.
    ///
    /// `places` tells of each locale where the translation lies.
    pub(super) fn look(
        &self,
        session: &[Option<TreeReader<'_>>],
        path: &DocPath,
        places: impl Iterator<Item = TargetPlace>,
        fingerprints: &Fingerprints,
        source: &[u8],
    ) {
        let Some(kind) = Kind::of(path).filter(|_| !drift::is_too_large(source)) else { return };
        for ((side, tree), place) in self.0.iter().zip(session).zip(places) {
            let (Some(side), Some(tree)) = (side, tree) else { continue };
            let Some(target) = side.targets.at(place) else { continue };
            let (own, Some(hash)) = (&target.path, target.hash()) else { continue };
            if !fingerprints.contains(&hash) {
                continue;
            }
            let Ok(translation) = tree.read(own, drift::MAX_BYTES) else { continue };
            if !drift::is_too_large(&translation) {
                let look = damage::first_look(source, &translation, kind, side.targets.locale());
                side.looked.lock().unwrap_or_else(PoisonError::into_inner).insert(own.clone(), look);
            }
        }
    }

    /// Returns what was told of each locale.
    pub(super) fn into_looked(self) -> Vec<LookedAt> {
        let looked = |side: OneLocale<'_>| side.looked.into_inner().unwrap_or_else(PoisonError::into_inner);
        self.0.into_iter().map(|side| side.map(looked).unwrap_or_default()).collect()
    }
}
