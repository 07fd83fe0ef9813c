//! `locdrift accept`

use std::io::{self, Write};

use anstream::AutoStream;
use clap::ArgMatches;
use locdrift::handback;
use locdrift::i18n::Localizer;
use locdrift::output::diff::{self, View};
use locdrift::provenance::TranslationType;
use locdrift::workspace::Detail;

use super::handback::{Hand, is_json, stamp};
use super::roots::{self, Takes};
use super::scope::Breadth;
use crate::busy::Busy;
use crate::exit::{Exit, Failure};

pub(crate) fn run(matches: &ArgMatches, localizer: &Localizer) -> Result<Exit, Failure> {
    let mut trees = roots::trees(matches, Takes::Documents(Breadth::OneLocale))?;
    // A list without documents names none, and does not stand for all.
    if matches.contains_id("list") && trees.scope.is_empty() {
        return Hand::new(matches, true, localizer).finish(0);
    }
    trees.config.setup.detail = Detail::Texts;
    let _busy = (!matches.get_flag("dry-run")).then(|| Busy::with_locales(&trees.config, localizer));
    let checked = roots::checked(&trees, localizer)?;
    if !is_json(matches) {
        let mut out = AutoStream::auto(io::stdout());
        // Whoever vouches for a document sees all of what changed.
        let view = View { has_metadata: true, ..View::default() };
        diff::write_diff(&checked.report, view, localizer, &mut out)?;
        writeln!(out)?;
    }
    let mut hand = Hand::new(matches, true, localizer);
    let stamp = stamp(matches, Some(TranslationType::Human));
    let force = matches.get_flag("force");
    handback::accept(&checked.workspace, &checked.report, force, &stamp, &mut |outcome| hand.take(&outcome));
    hand.finish(0)
}
