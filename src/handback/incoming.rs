//! Checks on what comes in: no target has damage that its source has not, if the rule says so.

use std::collections::HashMap;

use crate::damage::{self, DamageKind};
use crate::document::inline::Inline;
use crate::document::{Kind, TranslatableKeys};
use crate::gate::Policy;
use crate::provenance::TranslationType;
use crate::rebuild::Plan;
use crate::rules::{Cause, Level, Rule};
use crate::status::Pair;
use crate::workspace::Desk;

/// A document for which targets came in.
pub(super) struct Incoming<'a> {
    pub(super) plan: &'a Plan<'a>,
    pub(super) pair: &'a Pair,
    pub(super) kind: Kind,
    pub(super) keys: &'a TranslatableKeys,
    /// The present translation.
    pub(super) present: Option<&'a [u8]>,
    /// How the targets were made, where that is known.
    pub(super) made: Option<&'a TranslationType>,
    pub(super) policy: &'a Policy,
}

/// What is damaged of a target.
pub(super) struct BrokenTarget {
    /// The place of its segment in the plan.
    pub(super) segment: usize,
    pub(super) cause: Cause,
    /// The level of the rule, which is not off.
    pub(super) level: Level,
}

impl Incoming<'_> {
    /// Finds damage in those targets that `is_judged` admits, in the order of the document.
    ///
    /// The document is built for that, and compared with the source that it is of. Where that cannot
    /// be done, there is another reason to refuse it.
    pub(super) fn broken(
        &self,
        targets: &[Option<Inline>],
        is_judged: impl Fn(usize) -> bool,
        desk: &Desk<'_>,
    ) -> Vec<BrokenTarget> {
        let by_lines: HashMap<(u32, u32), usize> = (0..self.plan.segments().len())
            .filter(|at| is_judged(*at))
            .filter_map(|at| Some((self.plan.lines_of(at)?, at)))
            .collect();
        if by_lines.is_empty() {
            return Vec::new();
        }
        let Ok(text) = self.plan.compose(targets, self.keys) else { return Vec::new() };
        let locale = &self.pair.locale;
        let mut examined =
            damage::examine(self.plan.source().as_bytes(), text.as_bytes(), self.kind, self.keys, locale, || None);
        // Code that went out as a segment went out to be changed.
        examined.drop_code_blocks();
        let suppressed = self.suppressed(desk);
        let mut broken = Vec::new();
        for hit in examined.hits {
            // Targets that are their sources are told of as such.
            let is_other = matches!(hit.kind, DamageKind::UntranslatedText | DamageKind::WrongBase);
            let Some(segment) = hit.base_lines.and_then(|lines| by_lines.get(&lines)).filter(|_| !is_other) else {
                continue;
            };
            let has_repair = hit.repair.is_some();
            let cause = Cause::Damaged { kind: hit.kind, base: hit.base, translation: hit.translation, has_repair };
            let level = self.level(&cause, &suppressed);
            if level != Level::Off {
                broken.push(BrokenTarget { segment: *segment, cause, level });
            }
        }
        broken
    }

    fn level(&self, cause: &Cause, suppressed: &[Rule]) -> Level {
        if suppressed.contains(&cause.rule()) {
            return Level::Off;
        }
        let finding = cause.clone().found(Some(&self.pair.locale), self.pair.path.as_str(), None);
        let recorded = || self.pair.provenance.as_ref().and_then(|own| own.translation_type.as_ref());
        self.policy.level(&finding, self.made.or_else(recorded), Some(&self.pair.expected_source))
    }

    /// Lists the rules that the present translation suppresses.
    fn suppressed(&self, desk: &Desk<'_>) -> Vec<Rule> {
        let record = self.present.map(|present| desk.scheme().read(present, self.kind));
        let suppression = record.and_then(|record| record.suppression);
        suppression.iter().flat_map(|own| &own.rules).filter_map(|(name, _)| Rule::from_id(name)).collect()
    }
}
