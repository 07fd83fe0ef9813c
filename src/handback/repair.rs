//! Puts right what machine translation broke, where the version that was translated says how.

use std::collections::HashSet;

use rayon::prelude::*;

use super::stamp::{Stamping, edits, mended};
use super::{Done, How, Outcome, Refusal, Stamp};
use crate::damage::{self, DamageHit, DamageKind, Examined};
use crate::document::block::{Block, BlockKind, Container};
use crate::document::{Content, Kind, TranslatableKeys};
use crate::history::Unrecovered;
use crate::rules::{Cause, Rule, Standing};
use crate::run::{LocaleReport, Report};
use crate::status::{Pair, Status};
use crate::workspace::{Desk, Workspace};

/// Documents that are worked out before the first of them is handed on.
const CHUNK: usize = 64;

/// How often what was put right is looked at again: a repair may lay another one bare.
const ROUNDS: usize = 4;

/// How often, where more of a page is damaged than is told of at once.
const MAX_ROUNDS: usize = 20;

/// The most repairs of a document that are tried one by one where all together do not fit.
const MAX_TRIED: usize = 200;

/// Repairs the translations of a report as far as the base says what is meant. Only findings of
/// rules that `wants` wants count, and none that is suppressed. `take` gets one outcome for each
/// document with one.
///
/// `workspace` is that of the report, which was made with damage looked for.
pub fn repair(
    workspace: &Workspace,
    report: &Report,
    wants: &(dyn Fn(Rule) -> bool + Sync),
    stamp: &Stamp,
    take: &mut dyn FnMut(Outcome),
) {
    for (place, side) in report.locales.iter().enumerate() {
        let wanted = wanted(side, wants);
        let paths: HashSet<&str> = wanted.iter().map(|(path, _)| *path).collect();
        let pairs: Vec<&Pair> = side.pairs.iter().filter(|pair| paths.contains(pair.path.as_str())).collect();
        for chunk in pairs.chunks(CHUNK) {
            let repair = |desk: &mut Desk<'_>, pair: &&Pair| {
                let is_wanted = |kind: DamageKind| wanted.contains(&(pair.path.as_str(), kind));
                let result = one(pair, desk, workspace.keys(), stamp, &is_wanted);
                Outcome { path: pair.path.to_string(), locale: Some(pair.locale.clone()), result }
            };
            let outcomes: Vec<Outcome> = chunk.par_iter().map_init(|| workspace.desk(place), repair).collect();
            outcomes.into_iter().for_each(&mut *take);
        }
    }
}

/// Lists what is to be put right: the paths of documents, each with a kind of damage.
fn wanted<'a>(side: &'a LocaleReport, wants: &(dyn Fn(Rule) -> bool + Sync)) -> HashSet<(&'a str, DamageKind)> {
    let is_open = |standing: &Standing| !matches!(standing, Standing::Suppressed { .. });
    let findings = side.findings.iter().filter(|finding| wants(finding.rule) && is_open(&finding.standing));
    let kind = |cause: &Cause| match cause {
        Cause::Damaged { kind, has_repair: true, .. } => Some(*kind),
        _ => None,
    };
    findings.filter_map(|finding| Some((finding.path.as_str(), kind(&finding.cause)?))).collect()
}

fn one(
    pair: &Pair,
    desk: &Desk<'_>,
    keys: &TranslatableKeys,
    stamp: &Stamp,
    is_wanted: &dyn Fn(DamageKind) -> bool,
) -> Result<Done, Refusal> {
    let root = desk.root().ok_or(Refusal::ReadOnly)?;
    let material = desk.material(pair).map_err(Refusal::Unreadable)?;
    let base = match pair.status {
        Status::Current => Some(&material.head),
        _ => material.base.as_ref(),
    };
    let base = base.ok_or(Refusal::Unreadable(Unrecovered::NoVersionMatches))?;
    let translation = material.translation.as_deref().ok_or(Refusal::NoSuchDocument)?;
    let text = std::str::from_utf8(translation).map_err(|_| Refusal::NotUtf8)?;
    let page = RepairedPage::of(pair, base, material.kind, keys);
    let (after, repairs, left) = page.repair(text, is_wanted)?;
    let stamped = mended(&after, text, Stamping::of(pair, material.kind, stamp.state()), desk)?;
    let document = edits(pair, &material, &root, &stamped.text);
    Ok(stamped.done(How::Repaired { repairs, left }, document, Vec::new()))
}

/// A page that is put right.
pub(super) struct RepairedPage<'a> {
    base: &'a [u8],
    kind: Kind,
    keys: &'a TranslatableKeys,
    pair: &'a Pair,
    /// Whether the locale translates what is in code blocks.
    translates_code: bool,
}

impl<'a> RepairedPage<'a> {
    pub(super) fn of(pair: &'a Pair, base: &'a [u8], kind: Kind, keys: &'a TranslatableKeys) -> Self {
        let known = pair.damage.as_ref();
        let translates_code = known.is_some_and(|known| known.code_blocks.1 > 0 && !known.has_code_blocks());
        Self { base, kind, keys, pair, translates_code }
    }

    /// Looks for what is damaged of a text.
    pub(super) fn examine(&self, text: &str) -> Examined {
        let mut examined =
            damage::examine(self.base, text.as_bytes(), self.kind, self.keys, &self.pair.locale, || None);
        if self.translates_code {
            examined.drop_code_blocks();
        }
        examined
    }

    /// Returns the text put right, how many repairs that took, and how much damage is left.
    fn repair(&self, text: &str, is_wanted: &dyn Fn(DamageKind) -> bool) -> Result<(String, usize, usize), Refusal> {
        let mut text = text.to_owned();
        let mut found = self.examine(&text);
        let (mut repairs, mut latest) = (0, 0);
        for round in 0..MAX_ROUNDS {
            // What has to be tried one by one takes long.
            if round >= ROUNDS && (found.untold == 0 || latest <= MAX_TRIED) {
                break;
            }
            let is_open = |hit: &&DamageHit| is_wanted(hit.kind) && hit.repair.is_some();
            let open: Vec<&DamageHit> = found.hits.iter().filter(is_open).collect();
            if open.is_empty() {
                break;
            }
            let Some((after, now, done)) = self.put(&text, &found, &open) else { break };
            (text, found, repairs, latest) = (after, now, repairs + done, done);
        }
        if repairs == 0 { Err(Refusal::NotRepaired) } else { Ok((text, repairs, total(&found))) }
    }

    /// Puts all of it right at once; where that does not fit, as much as fits one by one.
    fn put(&self, text: &str, found: &Examined, open: &[&DamageHit]) -> Option<(String, Examined, usize)> {
        let apply = |text: &str, found: &Examined, hits: &[&DamageHit]| {
            let after = damage::repaired(text, hits.iter().filter_map(|hit| hit.repair.as_ref()));
            let now = self.examine(&after);
            let fits = after != text && self.has_same_structure(text, &after, hits) && is_better(found, &now);
            fits.then_some((after, now))
        };
        if let Some((after, now)) = apply(text, found, open) {
            let done = total(found).saturating_sub(total(&now)).max(1);
            return Some((after, now, done));
        }
        let mut best: Option<(String, Examined, usize)> = None;
        // From the end on, so that what stands before keeps its place.
        for hit in open.iter().rev().take(MAX_TRIED) {
            let (before, known, done) = match &best {
                Some((text, found, done)) => (text.as_str(), found, *done),
                None => (text, found, 0),
            };
            if let Some((after, now)) = apply(before, known, &[hit]) {
                best = Some((after, now, done + 1));
            }
        }
        best
    }

    /// Tells whether two texts are built alike, block by block. Marks of alerts may be words before, and
    /// marks after.
    fn has_same_structure(&self, before: &str, after: &str, hits: &[&DamageHit]) -> bool {
        let shape = |text: &str, has_alerts: bool| -> Vec<(BlockKind, Vec<Container>)> {
            let content = Content::read(text.as_bytes(), self.kind, self.keys);
            let is_mark = |block: &Block| {
                let raw = content.source(block);
                block.kind == BlockKind::Alert || raw.starts_with('[') && raw.ends_with(']') && !raw.contains('\n')
            };
            let counts = |block: &&Block| has_alerts || !is_mark(block);
            content.blocks.iter().filter(counts).map(|block| (block.kind.clone(), block.nesting.clone())).collect()
        };
        let is_of_alerts = hits.iter().any(|hit| hit.kind == DamageKind::LostAlert);
        shape(before, true) == shape(after, true) || is_of_alerts && shape(before, false) == shape(after, false)
    }
}

/// Tells whether there is less damage, and none that was not there.
fn is_better(before: &Examined, after: &Examined) -> bool {
    let mut known: Vec<_> = before.hits.iter().map(|hit| (hit.kind, &hit.base)).collect();
    let is_known = |hit: &DamageHit| match known.iter().position(|own| *own == (hit.kind, &hit.base)) {
        Some(at) => {
            known.swap_remove(at);
            true
        }
        None => false,
    };
    // Of what was not told of, nobody knows which it was.
    total(after) < total(before) && (before.untold > 0 || after.hits.iter().all(is_known))
}

/// Counts what is damaged of a page.
fn total(examined: &Examined) -> usize {
    examined.hits.len() + examined.untold
}
