//! Damage and terms: translations are compared with the versions that they were made from.

use std::collections::HashMap;

use rayon::prelude::*;

use super::first_look::LookedAt;
use super::kept::{Again, AgainSession};
use super::links::LinkPlaces;
use super::remembered::{ContentIds, RememberedDamage};
use super::setup::Setup;
use super::terms;
use crate::base::cache::CacheKey;
use crate::base::locale::Locale;
use crate::base::path::DocPath;
use crate::base::progress::Progress;
use crate::damage::{self, BasedPage, Examined, FirstLook};
use crate::document::Kind;
use crate::drift;
use crate::glossary::Glossary;
use crate::history::{History, HistoryReader, Unrecovered};
use crate::rules::BrokenTerms;
use crate::status::{Pair, Status};
use crate::tree::ContentId;

/// Tells whether anything is looked for in the translations of a locale.
pub(super) fn is_wanted(setup: &Setup, locale: &Locale) -> bool {
    setup.looks_for_damage || setup.looks_for_links || setup.glossaries.contains_key(locale)
}

/// What is known before the translations of a locale are looked at.
#[derive(Debug)]
pub(super) struct KnownOfDamage<'a> {
    /// The terms of the project.
    pub(super) glossary: Option<&'a Glossary>,
    /// What a first look told.
    pub(super) looked: &'a LookedAt,
    /// What earlier runs found.
    pub(super) remembered: Option<RememberedDamage<'a>>,
    /// What tells of source documents and translations that they are what they were.
    pub(super) ids: (&'a ContentIds, &'a ContentIds),
}

/// What was found in the translations of a locale, beside their damage.
#[derive(Debug, Default)]
pub(super) struct Inspected {
    /// The terms of the project that they break.
    pub(super) terms: HashMap<DocPath, BrokenTerms>,
    /// How many code blocks were compared, and how many of them differ.
    pub(super) code_blocks: (usize, usize),
}

/// Looks for damage in the translations of a locale whose base is known, and for terms of the project that they
/// break. Code blocks that differ are left out where the locale translates what is in them, which a part of a run
/// does not tell.
pub(super) fn inspect(
    pairs: &mut [Pair],
    history: &Result<History, Unrecovered>,
    (source, locale): (Again<'_>, Again<'_>),
    known: &KnownOfDamage<'_>,
    setup: &Setup,
    progress: &dyn Progress,
) -> Inspected {
    let has_base = |pair: &&mut Pair| match pair.status {
        Status::Current => pair.source_path.is_some(),
        Status::Stale => pair.drift.as_ref().is_some_and(|assessment| assessment.base.is_some()),
        _ => false,
    };
    let mut based: Vec<&mut Pair> = pairs.iter_mut().filter(has_base).collect();
    progress.comparing(based.len());
    let places = LinkPlaces::of(source, locale, &setup.translatable_keys);
    let readers = || Examiner {
        source: source.session(),
        locale: locale.session(),
        history: history.as_ref().ok().map(History::session),
        known,
        setup,
        places: &places,
    };
    let examined = based.par_iter_mut().map_init(readers, |examiner, pair| {
        let (damage, terms) = examiner.examine(pair).unwrap_or_default();
        pair.damage = damage.map(Box::new);
        progress.read();
        (!terms.is_empty()).then(|| (pair.path.clone(), terms))
    });
    let terms = examined.flatten().collect();
    let blocks = |pair: &&mut Pair| pair.damage.as_ref().map(|examined| examined.code_blocks);
    let sums = based.iter().filter_map(blocks).fold((0, 0), |sums, own| (sums.0 + own.0, sums.1 + own.1));
    if setup.shard.is_none() && damage::localizes_code(sums) {
        based.iter_mut().filter_map(|pair| pair.damage.as_deref_mut()).for_each(Examined::drop_code_blocks);
    }
    Inspected { terms, code_blocks: sums }
}

/// What one thread reads from.
struct Examiner<'a> {
    source: AgainSession<'a>,
    locale: AgainSession<'a>,
    history: Option<HistoryReader<'a>>,
    known: &'a KnownOfDamage<'a>,
    setup: &'a Setup,
    places: &'a LinkPlaces<'a>,
}

impl Examiner<'_> {
    /// Returns what an earlier run found in a translation, or compares it with its base; `None` where one of them
    /// cannot be read.
    fn examine(&self, pair: &Pair) -> Option<(Option<Examined>, BrokenTerms)> {
        let known = self.known.remembered.as_ref().and_then(|known| Some((known, self.key(known, pair)?)));
        if let Some(examined) = known.and_then(|(known, key)| known.get(key)) {
            return Some((Some(examined), Vec::new()));
        }
        let found = self.compare(pair)?;
        if let (Some((known, key)), Some(examined)) = (known, &found.0) {
            known.keep(key, examined);
        }
        Some(found)
    }

    /// Makes the key under which earlier runs know what they found.
    fn key(&self, known: &RememberedDamage<'_>, pair: &Pair) -> Option<CacheKey> {
        let (sources, locale) = self.known.ids;
        let (head, own) = (sources.get(pair.source_path.as_ref()?)?, locale.get(&pair.path)?);
        let base = pair.drift.as_ref().and_then(|assessment| assessment.base.as_ref());
        let kind = pair.kind()?;
        match base.filter(|_| pair.status == Status::Stale) {
            Some(base) => Some(known.key(&ContentId::of_blob(base.blob), Some(head), own, kind)),
            None => Some(known.key(head, None, own, kind)),
        }
    }

    /// Compares a translation with its base; `None` where one of them cannot be read.
    fn compare(&self, pair: &Pair) -> Option<(Option<Examined>, BrokenTerms)> {
        let kind = pair.kind()?;
        let looked = self.known.looked.get(&pair.path).copied().filter(|_| pair.status == Status::Current);
        if let Some(FirstLook::Sound(code_blocks)) = looked {
            return Some((Some(Examined::sound(code_blocks)), Vec::new()));
        }
        let base = match pair.drift.as_ref().and_then(|assessment| assessment.base.as_ref()) {
            Some(base) if pair.status == Status::Stale => std::sync::Arc::new(self.history.as_ref()?.read(base).ok()?),
            _ => self.source.read(pair.source_path.as_ref()?).ok()?,
        };
        let looks_for_damage = kind != Kind::Opaque && (self.setup.looks_for_damage || self.setup.looks_for_links);
        // Most documents have no term at all.
        let may_have_terms =
            |glossary: &&Glossary| std::str::from_utf8(&base).is_ok_and(|text| glossary.may_be_in(text));
        let glossary = self.known.glossary.filter(may_have_terms);
        if !looks_for_damage && glossary.is_none() {
            return None;
        }
        let translation = self.locale.read(&pair.path).ok()?;
        if drift::is_too_large(&base) || drift::is_too_large(&translation) {
            return None;
        }
        let page = BasedPage::new(&base, &translation, kind, &self.setup.translatable_keys).looked_at(looked);
        let damage = looks_for_damage.then(|| self.damage(&page, pair));
        let terms = glossary.map(|glossary| terms::broken(&page, glossary)).unwrap_or_default();
        Some((damage, terms))
    }

    /// Looks for what is damaged, and for links that lead nowhere.
    fn damage(&self, page: &BasedPage<'_>, pair: &Pair) -> Examined {
        let head = || {
            let head = self.source.read(pair.source_path.as_ref()?).ok().filter(|head| !drift::is_too_large(head))?;
            (pair.status == Status::Stale).then(|| head.to_vec())
        };
        let mut examined = match self.setup.looks_for_damage {
            true => page.examine(&pair.locale, head),
            false => Examined::default(),
        };
        if self.setup.looks_for_links {
            let reading = (&self.source, &self.locale);
            let own = page.own_destinations().into_iter();
            let broken = own.filter(|(link, _)| self.places.lead_nowhere(link, pair, reading));
            examined.hits.extend(broken.map(|(_, hit)| hit));
            examined.hits.sort_by_key(|hit| (hit.span.start, hit.span.end, hit.kind));
        }
        examined
    }
}
