//! `locdrift repair`

use clap::ArgMatches;
use locdrift::Checked;
use locdrift::handback;
use locdrift::i18n::Localizer;
use locdrift::rules::Rule;
use locdrift::status::Pair;
use locdrift::workspace::Detail;

use super::handback::{Hand, stamp_of_today};
use super::roots::{self, Takes};
use super::scope::Breadth;
use crate::busy::Busy;
use crate::exit::{Exit, Failure};

pub(crate) fn run(matches: &ArgMatches, localizer: &Localizer) -> Result<Exit, Failure> {
    let mut trees = roots::trees(matches, Takes::Documents(Breadth::Any))?;
    trees.config.setup.detail = Detail::Changes;
    trees.config.setup.looks_for_damage = true;
    let _busy = (!matches.get_flag("dry-run")).then(|| Busy::with_locales(&trees.config, localizer));
    let Checked { workspace, report, .. } = roots::checked(&trees, localizer)?;
    let named: Vec<&String> = matches.get_many::<String>("rule").unwrap_or_default().collect();
    let wants = |rule: Rule| named.is_empty() || named.iter().any(|name| *name == rule.id());
    let mut hand = Hand::new(matches, false, localizer);
    let mut seen = 0;
    handback::repair(&workspace, &report, &wants, &stamp_of_today(), &mut |outcome| {
        seen += 1;
        hand.take(&outcome);
    });
    let is_damaged = |pair: &&Pair| pair.damage.as_ref().is_some_and(|found| !found.hits.is_empty());
    let damaged = report.locales.iter().flat_map(|side| &side.pairs).filter(is_damaged).count();
    // What has no repair is left for a person.
    hand.finish(damaged.saturating_sub(seen))
}
