//! `locdrift accept`

use std::io::{self, Write};

use anstream::AutoStream;
use clap::ArgMatches;
use locdrift::config::Detail;
use locdrift::handback;
use locdrift::i18n::Localizer;
use locdrift::provenance::TranslationType;
use locdrift::report;

use super::handback::{Hand, is_json, stamp};
use super::roots::{self, Takes};
use super::scope::Breadth;
use crate::busy::Busy;
use crate::exit::{Exit, Failure};

pub(crate) fn run(matches: &ArgMatches, localizer: &Localizer) -> Result<Exit, Failure> {
    let mut trees = roots::trees(matches, Takes::Documents(Breadth::OneLocale))?;
    trees.config.detail = Detail::Texts;
    let _busy = (!matches.get_flag("dry-run")).then(|| Busy::with_locales(&trees.config, localizer));
    let report = roots::named(&trees, localizer)?;
    if !is_json(matches) {
        let mut out = AutoStream::auto(io::stdout());
        report::write_diff(&report, None, localizer, &mut out)?;
        writeln!(out)?;
    }
    let mut hand = Hand::new(matches, true, localizer);
    let stamp = stamp(matches, Some(TranslationType::Human));
    handback::accept(&trees.config, &report, matches.get_flag("force"), &stamp, &mut |outcome| hand.take(&outcome))?;
    hand.finish(0)
}
