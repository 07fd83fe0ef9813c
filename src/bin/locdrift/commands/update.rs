//! `locdrift update`

use clap::ArgMatches;
use locdrift::handback::{self, Done, How};
use locdrift::i18n::Localizer;
use locdrift::status::Status;
use locdrift::tree::Filter;
use locdrift::workspace::Detail;
use locdrift::{Checked, check, config};

use super::handback::{Hand, stamp};
use super::roots;
use crate::exit::{Exit, Failure};
use crate::progress::Bar;

pub(crate) fn run(matches: &ArgMatches, localizer: &Localizer) -> Result<Exit, Failure> {
    let mut config = roots::config(matches)?;
    let own = |name| matches.get_many::<String>(name).unwrap_or_default().cloned().collect::<Vec<_>>();
    let filter = Filter::new(&own("include"), &own("exclude")).map_err(config::Error::Glob)?;
    config.setup.filter = config.setup.filter.and(filter);
    let bar = Bar::new(localizer);
    let mut hand = Hand::new(matches, false, localizer);
    let mut seen = 0;
    config.setup.detail = Detail::Changes;
    let checked = check(&config, &bar);
    bar.finish();
    let Checked { workspace, report, .. } = checked?;
    handback::update(&workspace, &report, &stamp(matches, None), &mut |outcome| {
        // A translation that moves is no orphan any more, and its source lacks none.
        seen += if matches!(&outcome.result, Ok(Done { how: How::Moved { .. }, .. })) { 2 } else { 1 };
        hand.take(&outcome);
    });
    let documents = report.locales.iter().flat_map(|locale| &locale.documents);
    let open = documents.filter(|document| document.status != Status::Current).count();
    // Those that something was decided on tell of themselves.
    hand.finish(open.saturating_sub(seen))
}
