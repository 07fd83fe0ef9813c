//! `locdrift update`

use clap::ArgMatches;
use locdrift::handback::{self, Done, How};
use locdrift::i18n::Localizer;
use locdrift::status::Status;

use super::handback::{Hand, stamp};
use super::roots::{self, Takes};
use super::scope::Breadth;
use crate::busy::Busy;
use crate::exit::{Exit, Failure};
use crate::progress::Bar;

pub(crate) fn run(matches: &ArgMatches, localizer: &Localizer) -> Result<Exit, Failure> {
    let trees = roots::trees(matches, Takes::Documents(Breadth::Any))?;
    let _busy = (!matches.get_flag("dry-run")).then(|| Busy::with_locales(&trees.config, localizer));
    let bar = Bar::new(localizer);
    let mut hand = Hand::new(matches, false, localizer);
    let mut seen = 0;
    let report = handback::update(&trees.config, &stamp(matches, None), &bar, &mut |outcome| {
        bar.finish();
        // A translation that moves is no orphan any more, and its source lacks none.
        seen += if matches!(&outcome.result, Ok(Done { how: How::Moved { .. }, .. })) { 2 } else { 1 };
        hand.take(&outcome);
    });
    bar.finish();
    let report = report.map_err(|error| trees.scope.explain(error))?;
    trees.scope.require(&report)?;
    let documents = report.locales.iter().flat_map(|locale| &locale.documents);
    let open = documents.filter(|document| document.status != Status::Current).count();
    // Those that something was decided on tell of themselves.
    hand.finish(open.saturating_sub(seen))
}
