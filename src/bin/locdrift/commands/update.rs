//! `locdrift update`

use clap::ArgMatches;
use locdrift::Checked;
use locdrift::handback::{self, Done, How};
use locdrift::i18n::Localizer;
use locdrift::status::Status;
use locdrift::workspace::Detail;

use super::handback::{Hand, stamp};
use super::roots::{self, Takes};
use super::scope::Breadth;
use crate::busy::Busy;
use crate::exit::{Exit, Failure};

pub(crate) fn run(matches: &ArgMatches, localizer: &Localizer) -> Result<Exit, Failure> {
    let mut trees = roots::trees(matches, Takes::Documents(Breadth::Any))?;
    trees.config.setup.detail = Detail::Changes;
    // A translation moves to its new path whichever end was named.
    trees.config.setup.follows_renames = true;
    let _busy = (!matches.get_flag("dry-run")).then(|| Busy::with_locales(&trees.config, localizer));
    let Checked { workspace, report, .. } = roots::checked(&trees, localizer)?;
    let mut hand = Hand::new(matches, false, localizer);
    let mut seen = 0;
    handback::update(&workspace, &report, &stamp(matches, None), &mut |outcome| {
        seen += match &outcome.result {
            // A translation that moves is no orphan any more, and its source lacks none.
            Ok(Done { how: How::Moved { .. } | How::Renamed { .. }, .. }) => 2,
            // What else changed is left for a person.
            Ok(Done { how: How::Formatted { .. }, .. }) => 0,
            _ => 1,
        };
        hand.take(&outcome);
    });
    let pairs = report.locales.iter().flat_map(|locale| &locale.pairs);
    let open = pairs.filter(|pair| pair.status != Status::Current).count();
    // Those that something was decided on tell of themselves.
    hand.finish(open.saturating_sub(seen))
}
