//! `locdrift update`

use clap::ArgMatches;
use locdrift::Error;
use locdrift::handback::{self, Done, How};
use locdrift::i18n::Localizer;
use locdrift::status::Status;
use locdrift::tree::Filter;

use super::handback::{Hand, stamp};
use super::roots;
use crate::busy::Busy;
use crate::exit::{Exit, Failure};
use crate::progress::Bar;

pub(crate) fn run(matches: &ArgMatches, localizer: &Localizer) -> Result<Exit, Failure> {
    let mut config = roots::config(matches)?;
    let own = |name| matches.get_many::<String>(name).unwrap_or_default().cloned().collect::<Vec<_>>();
    let filter = Filter::new(&own("include"), &own("exclude")).map_err(Error::Glob)?;
    config.filter = config.filter.and(filter);
    let _busy = (!matches.get_flag("dry-run")).then(|| Busy::with_locales(&config, localizer));
    let bar = Bar::new(localizer);
    let mut hand = Hand::new(matches, false, localizer);
    let mut seen = 0;
    let report = handback::update(&config, &stamp(matches, None), &bar, &mut |outcome| {
        bar.finish();
        // A translation that moves is no orphan any more, and its source lacks none.
        seen += if matches!(&outcome.result, Ok(Done { how: How::Moved { .. }, .. })) { 2 } else { 1 };
        hand.take(&outcome);
    });
    bar.finish();
    let report = report?;
    let documents = report.locales.iter().flat_map(|locale| &locale.documents);
    let open = documents.filter(|document| document.status != Status::Current).count();
    // Those that something was decided on tell of themselves.
    hand.finish(open.saturating_sub(seen))
}
