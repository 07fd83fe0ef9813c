//! Drift of stale documents: bases are recovered, and each is compared with what it became.

use rayon::prelude::*;

use super::kept::{Again, AgainSession};
use super::setup::{Detail, Setup};
use crate::base::fingerprint::{self, Form, Hash};
use crate::base::progress::Progress;
use crate::drift::{self, Assessment, ChangeDetail, Drift};
use crate::history::{Answer, AtCommit, Base, History, Unrecovered, WantedBase};
use crate::status::{Pair, Sources, Status};
use crate::tree::Unreadable;

/// Assesses the stale documents of a locale, and those whose source was renamed.
pub(super) fn assess(
    pairs: &mut [Pair],
    sources: &Sources,
    history: &Result<History, Unrecovered>,
    source: Again<'_>,
    locale: Again<'_>,
    setup: &Setup,
    progress: &dyn Progress,
) {
    let is_drifted =
        |pair: &&mut Pair| (pair.status == Status::Stale || pair.renamed_from.is_some()) && !pair.is_assessed();
    let mut stale: Vec<&mut Pair> = pairs.iter_mut().filter(is_drifted).collect();
    stale.sort_unstable_by(|one, other| one.expected_source.by_name().cmp(&other.expected_source.by_name()));
    let history = match history {
        Ok(history) => history,
        Err(why) => {
            for pair in stale {
                pair.drift = Some(Box::new(Assessment::unknown(why.clone())));
            }
            return;
        }
    };
    progress.comparing(stale.len());
    let readers =
        || Readers { source: source.session(), locale: locale.session(), history: history.session(), sources, setup };
    let open: Vec<Open> = stale
        .par_iter_mut()
        .map_init(readers, |readers, pair| {
            let open = readers.at_commit(pair);
            progress.read();
            open
        })
        .collect();
    let answers = search(history, &stale, &open, setup.detail);
    stale.par_iter_mut().zip(&open).zip(answers).for_each_init(readers, |readers, ((pair, open), answer)| {
        if let Some(answer) = answer {
            readers.finish(pair, open, answer);
        }
    });
}

/// What is known of a document after its recorded commit was looked at.
enum Open {
    Found(Base),
    Missing { commit_known: bool, is_mismatch: bool },
    Failed(Unrecovered),
}

/// Asks the history about the documents whose base is not known yet, and about all of them if
/// their commits are wanted. `None` where there was nothing to ask.
fn search(
    history: &History,
    stale: &[&mut Pair],
    open: &[Open],
    detail: Detail,
) -> Vec<Option<Result<Answer, Unrecovered>>> {
    let wants_commits = matches!(detail, Detail::Commits | Detail::Texts);
    let is_asked = |at: &usize| match &open[*at] {
        Open::Found(_) => wants_commits,
        Open::Missing { .. } => wanted(stale[*at]).is_some(),
        Open::Failed(_) => false,
    };
    let asked: Vec<usize> = (0..open.len()).filter(is_asked).collect();
    let questions: Vec<(WantedBase<'_>, Option<&Base>)> =
        asked.iter().filter_map(|at| Some((wanted(stale[*at])?, open[*at].base()))).collect();
    let found = if questions.is_empty() { Ok(Vec::new()) } else { history.search(&questions) };
    let mut answers: Vec<Option<Result<Answer, Unrecovered>>> = open.iter().map(Open::failure).collect();
    match found {
        Ok(found) => asked.iter().zip(found).for_each(|(at, answer)| answers[*at] = Some(Ok(answer))),
        Err(why) => asked.iter().for_each(|at| answers[*at] = Some(Err(why.clone()))),
    }
    answers
}

impl Open {
    fn base(&self) -> Option<&Base> {
        match self {
            Self::Found(base) => Some(base),
            Self::Missing { .. } | Self::Failed(_) => None,
        }
    }

    fn failure(&self) -> Option<Result<Answer, Unrecovered>> {
        match self {
            Self::Failed(why) => Some(Err(why.clone())),
            Self::Found(_) | Self::Missing { .. } => None,
        }
    }
}

/// What of a stale document its history is asked for.
fn wanted(pair: &Pair) -> Option<WantedBase<'_>> {
    WantedBase::of(pair.source_path.as_ref()?, pair.record()?)
}

/// What one thread reads from.
struct Readers<'a> {
    source: AgainSession<'a>,
    locale: AgainSession<'a>,
    history: crate::history::HistoryReader<'a>,
    sources: &'a Sources,
    setup: &'a Setup,
}

impl Readers<'_> {
    fn at_commit(&self, pair: &mut Pair) -> Open {
        let Some(wanted) = wanted(pair) else {
            return Open::Missing { commit_known: false, is_mismatch: false };
        };
        let hash = wanted.hash;
        if let Some(renamed) = &pair.renamed_from {
            let base = renamed.base.clone();
            let content = self.history.read(&base);
            let drift =
                content.and_then(|content| self.compare(pair, &hash, fingerprint::form_of(&content, &hash), &content));
            pair.drift =
                Some(Box::new(Assessment { drift, base: Some(base.clone()), since: None, is_mismatch: false }));
            return Open::Found(base);
        }
        match self.history.at_commit(&wanted) {
            Ok(AtCommit::Found(base, content, form)) => {
                let drift = self.compare(pair, &hash, Some(form), &content);
                pair.drift =
                    Some(Box::new(Assessment { drift, base: Some(base.clone()), since: None, is_mismatch: false }));
                Open::Found(base)
            }
            Ok(AtCommit::Mismatch) => Open::Missing { commit_known: true, is_mismatch: true },
            Ok(AtCommit::Absent { commit_known }) => Open::Missing { commit_known, is_mismatch: false },
            Err(why) => Open::Failed(why),
        }
    }

    fn finish(&self, pair: &mut Pair, open: &Open, answer: Result<Answer, Unrecovered>) {
        let (commit_known, is_mismatch) = match open {
            Open::Found(_) => {
                if let (Some(assessment), Ok(Answer { since, .. })) = (&mut pair.drift, answer) {
                    assessment.since = since;
                }
                return;
            }
            Open::Missing { commit_known, is_mismatch } => (*commit_known, *is_mismatch),
            Open::Failed(why) => {
                pair.drift = Some(Box::new(Assessment::unknown(why.clone())));
                return;
            }
        };
        let found = match answer {
            Ok(Answer { base: Ok(base), since }) => Ok((base, since)),
            Ok(Answer { base: Err(Unrecovered::CommitNotFound), .. }) => Err(self.history.without_match(commit_known)),
            Ok(Answer { base: Err(why), .. }) | Err(why) => Err(why),
        };
        let hash = pair.provenance.as_ref().and_then(|provenance| provenance.hash);
        let assessment = match (found, hash) {
            (Ok((base, since)), Some(hash)) => {
                let content = self.history.read(&base);
                let drift = content
                    .and_then(|content| self.compare(pair, &hash, fingerprint::form_of(&content, &hash), &content));
                Assessment { drift, base: Some(base), since, is_mismatch }
            }
            (Ok(_), None) => Assessment::unknown(Unrecovered::NoVersionMatches),
            (Err(why), _) => Assessment { is_mismatch, ..Assessment::unknown(why) },
        };
        pair.drift = Some(Box::new(assessment));
    }

    /// Compares a base with the source as it is now, and maps the changes to the translation.
    fn compare(&self, pair: &mut Pair, hash: &Hash, form: Option<Form>, base: &[u8]) -> Result<Drift, Unrecovered> {
        let unreadable = |why| Unrecovered::DocumentUnreadable { why };
        let source_path = pair.source_path.clone().unwrap_or_else(|| pair.path.clone());
        let head = self.source.read(&source_path).map_err(unreadable)?;
        let own = pair.translation_path().unwrap_or(&pair.path);
        let translation = self.locale.read(own).map_err(unreadable)?;
        if [base, &head, &translation].into_iter().any(drift::is_too_large) {
            return Err(Unrecovered::TooLarge);
        }
        // The hash that the record would hold, had the source been translated now.
        let renewed = form.and_then(|form| self.sources.fingerprints_of(&source_path)?.in_form(form, hash));
        pair.source_hash = renewed.or(pair.source_hash);
        let kind = pair.kind().ok_or(Unrecovered::DocumentUnreadable { why: Unreadable::SpecialFile })?;
        let detail = match self.setup.detail {
            Detail::None | Detail::Kinds => ChangeDetail::Kinds,
            Detail::Changes | Detail::Commits => ChangeDetail::Places,
            Detail::Texts => ChangeDetail::Texts,
        };
        let (keys, recorded) = (&self.setup.translatable_keys, pair.recorded.as_deref());
        Ok(drift::compare_since([base, &head, &translation], kind, keys, detail, recorded))
    }
}
