//! `locdrift adopt`

use clap::ArgMatches;
use locdrift::Checked;
use locdrift::handback;
use locdrift::i18n::Localizer;
use locdrift::workspace::Detail;

use super::handback::{Hand, stamp_of_today};
use super::roots::{self, Takes};
use super::scope::Breadth;
use crate::busy::Busy;
use crate::exit::{Exit, Failure};

pub(crate) fn run(matches: &ArgMatches, localizer: &Localizer) -> Result<Exit, Failure> {
    let mut trees = roots::trees(matches, Takes::Documents(Breadth::Any))?;
    trees.config.setup.detail = Detail::Changes;
    let _busy = (!matches.get_flag("dry-run")).then(|| Busy::with_locales(&trees.config, localizer));
    let Checked { workspace, report, .. } = roots::checked(&trees, localizer)?;
    let mut hand = Hand::new(matches, false, localizer);
    handback::adopt(&workspace, &report, &stamp_of_today(), &mut |outcome| hand.take(&outcome));
    hand.finish(0)
}
