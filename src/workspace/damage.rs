//! Damage: translations are compared with the versions that they were made from.

use rayon::prelude::*;

use super::kept::{Again, AgainSession};
use super::links::LinkPlaces;
use super::setup::Setup;
use crate::base::progress::Progress;
use crate::damage::{self, Examined};
use crate::document::Kind;
use crate::drift;
use crate::history::{History, HistoryReader, Unrecovered};
use crate::status::{Pair, Status};

/// Looks for damage in the translations of a locale whose base is known.
pub(super) fn inspect(
    pairs: &mut [Pair],
    history: &Result<History, Unrecovered>,
    source: Again<'_>,
    locale: Again<'_>,
    setup: &Setup,
    progress: &dyn Progress,
) {
    let has_base = |pair: &&mut Pair| match pair.status {
        Status::Current => pair.source_path.is_some(),
        Status::Stale => pair.drift.as_ref().is_some_and(|assessment| assessment.base.is_some()),
        _ => false,
    };
    let mut known: Vec<&mut Pair> = pairs.iter_mut().filter(has_base).collect();
    progress.comparing(known.len());
    let places = LinkPlaces::of(source, locale, &setup.translatable_keys);
    let readers = || Examiner {
        source: source.session(),
        locale: locale.session(),
        history: history.as_ref().ok().map(History::session),
        setup,
        places: &places,
    };
    known.par_iter_mut().for_each_init(readers, |examiner, pair| {
        pair.damage = examiner.examine(pair);
        progress.read();
    });
    let blocks = |pair: &&mut Pair| pair.damage.as_ref().map(|examined| examined.code_blocks);
    let sums = known.iter().filter_map(blocks).fold((0, 0), |sums, own| (sums.0 + own.0, sums.1 + own.1));
    if damage::localizes_code(sums) {
        known.iter_mut().filter_map(|pair| pair.damage.as_mut()).for_each(Examined::drop_code_blocks);
    }
}

/// What one thread reads from.
struct Examiner<'a> {
    source: AgainSession<'a>,
    locale: AgainSession<'a>,
    history: Option<HistoryReader<'a>>,
    setup: &'a Setup,
    places: &'a LinkPlaces<'a>,
}

impl Examiner<'_> {
    /// Compares a translation with its base; `None` where one of them cannot be read.
    fn examine(&self, pair: &Pair) -> Option<Examined> {
        let kind = pair.kind()?;
        if kind == Kind::Opaque {
            return None;
        }
        let base = match pair.drift.as_ref().and_then(|assessment| assessment.base.as_ref()) {
            Some(base) if pair.status == Status::Stale => std::sync::Arc::new(self.history.as_ref()?.read(base).ok()?),
            _ => self.source.read(pair.source_path.as_ref()?).ok()?,
        };
        let translation = self.locale.read(&pair.path).ok()?;
        if drift::is_too_large(&base) || drift::is_too_large(&translation) {
            return None;
        }
        let head = || {
            let head = self.source.read(pair.source_path.as_ref()?).ok().filter(|head| !drift::is_too_large(head))?;
            (pair.status == Status::Stale).then(|| head.to_vec())
        };
        let keys = &self.setup.translatable_keys;
        let mut examined = match self.setup.looks_for_damage {
            true => damage::examine(&base, &translation, kind, keys, &pair.locale, head),
            false => Examined::default(),
        };
        if self.setup.looks_for_links {
            let own = damage::own_destinations(&base, &translation, kind, keys);
            let reading = (&self.source, &self.locale);
            let broken = own.into_iter().filter(|(link, _)| self.places.lead_nowhere(link, pair, reading));
            examined.hits.extend(broken.map(|(_, hit)| hit));
            examined.hits.sort_by_key(|hit| (hit.span.start, hit.span.end, hit.kind));
        }
        Some(examined)
    }
}
