//! Messages of every translation, held against the version of the source that they were made from.

use std::collections::HashMap;

use rayon::prelude::*;

use super::kept::Again;
use crate::base::locale::Locale;
use crate::base::path::DocPath;
use crate::document::Kind;
use crate::drift;
use crate::history::{History, Unrecovered};
use crate::rules::{self, ComparedMessages};
use crate::status::{Pair, Status};

/// Finds what is wrong with the messages of the translations of a locale.
///
/// A stale translation is compared with its base, where that is known: what changed since is drift. Any other one
/// is compared with the source as it is now.
pub(super) fn faults(
    pairs: &[Pair],
    (source, locale): (Again<'_>, Again<'_>),
    history: &Result<History, Unrecovered>,
    tag: &Locale,
) -> HashMap<DocPath, ComparedMessages> {
    let is_of_messages = |pair: &&Pair| pair.kind() == Some(Kind::Fluent) && pair.status != Status::Missing;
    let pairs: Vec<&Pair> = pairs.iter().filter(is_of_messages).collect();
    let open = || (source.session(), locale.session(), history.as_ref().ok().map(History::session));
    let found = pairs.into_par_iter().map_init(open, |(source, locale, history), pair| {
        let translation = locale.read(pair.translation_path()?).ok()?;
        let base = pair.drift.as_ref().and_then(|assessment| assessment.base.as_ref());
        let base = base.zip(history.as_ref()).and_then(|(base, history)| history.read(base).ok());
        let head = pair.source_path.as_ref().and_then(|path| source.read(path).ok());
        let (base, head) = (base.as_deref(), head.as_ref().map(|head| head.as_slice()));
        let all = [Some(translation.as_slice()), base, head];
        let is_too_large = all.into_iter().flatten().any(drift::is_too_large);
        let faults = (!is_too_large).then(|| rules::of_messages(base, head, &translation, tag))?;
        Some((pair.path.clone(), faults))
    });
    let mut found: HashMap<DocPath, ComparedMessages> = found.flatten().collect();
    rules::find_lost_words(&mut found);
    found
}
