//! What records claim that hold no hash of a document: the version that is meant is looked up, and
//! its hash takes part in everything as a recorded one does.

use jiff::Timestamp;
use rayon::prelude::*;

use super::kept::Again;
use crate::base::fingerprint::{self, Hash};
use crate::base::path::DocPath;
use crate::base::progress::Progress;
use crate::document::{Kind, front_matter};
use crate::drift;
use crate::history::{Base, History, HistoryReader, InCommit, Unrecovered};
use crate::provenance::{Claim, CommitId, Provenance, Scheme};
use crate::status::{Sources, Targets, TranslationFile};
use crate::tree::Tree;

/// What a claim was found to mean: a hash and the version that has it, or why that is unknown.
type Meaning = Result<(Hash, Option<Base>), Unrecovered>;

/// What is needed to look a claim up.
pub(super) struct Lookup<'a> {
    pub(super) scheme: &'a dyn Scheme,
    pub(super) sources: &'a Sources,
    pub(super) source: Again<'a>,
    pub(super) locale: &'a Tree,
    pub(super) history: &'a Result<History, Unrecovered>,
    pub(super) renames: Option<u8>,
    pub(super) progress: &'a dyn Progress,
}

/// Looks up every claim of a locale's records that is no hash of a document.
pub(super) fn resolve(targets: &mut Targets, lookup: &Lookup<'_>) {
    if lookup.scheme.is_of_dates() {
        lookup.take_dates(targets);
    }
    let is_open = |own: &Provenance| own.hash.is_none() && own.claim.is_some();
    if !targets.documents().iter().filter_map(provenance).any(is_open) {
        return;
    }
    let source_of = lookup.sources.sources_of(targets);
    let open: Vec<(usize, DocPath, Claim)> = targets
        .documents()
        .iter()
        .zip(source_of)
        .enumerate()
        .filter_map(|(at, (target, source))| {
            let provenance = provenance(target).filter(|own| is_open(own))?;
            let source = source.unwrap_or_else(|| targets.expected_source(&target.path));
            Some((at, source, provenance.claim.clone()?))
        })
        .collect();
    if open.is_empty() {
        return;
    }
    lookup.progress.comparing(open.len());
    let meanings = lookup.meanings(&open);
    for ((at, path, _), meaning) in open.iter().zip(meanings) {
        let meaning = meaning.map(|(hash, base)| (lookup.as_head(path, hash, base.as_ref()), base));
        targets.resolve(*at, meaning);
    }
}

fn provenance(target: &TranslationFile) -> Option<&Provenance> {
    target.record.as_ref().ok()?.provenance.as_deref()
}

impl Lookup<'_> {
    /// Gives each translation the day of its last change as its record.
    fn take_dates(&self, targets: &mut Targets) {
        let paths: Vec<&DocPath> = targets.documents().iter().map(|target| &target.path).collect();
        // A revision holds what is committed.
        let now = |at: usize| match self.locale {
            Tree::Directory(_) => self.locale.session().read(paths[at], drift::MAX_BYTES).ok(),
            Tree::Revision(_) => None,
        };
        let Ok(times) = History::of_tree(self.locale).and_then(|history| history.last_changes(&paths, now)) else {
            return;
        };
        targets.date(&times);
    }

    fn meanings(&self, open: &[(usize, DocPath, Claim)]) -> Vec<Meaning> {
        let history = match self.history {
            Ok(history) => Ok(history),
            Err(why) => Err(why.clone()),
        };
        let mut meanings: Vec<Option<Meaning>> = open
            .par_iter()
            .map_init(
                || (history.as_ref().ok().map(|history| history.session()), self.source.session()),
                |(reader, source), (_, path, claim)| {
                    self.progress.read();
                    match claim {
                        Claim::Hash(hash) => Some(Ok((*hash, None))),
                        Claim::Commit(commit) => match (reader, &history) {
                            (Some(reader), _) => of_commit(reader, commit, path).transpose(),
                            (None, Err(why)) => Some(Err(why.clone())),
                            (None, Ok(_)) => Some(Err(Unrecovered::NoRepository)),
                        },
                        Claim::Digest(digest) => {
                            let head = source.read(path).ok()?;
                            digest.is_of(&head).then(|| Ok((fingerprint::usual(&head), None)))
                        }
                        Claim::Date(_) => None,
                    }
                },
            )
            .collect();
        self.follow_renames(open, &mut meanings);
        self.search(
            open,
            &mut meanings,
            |claim| matches!(claim, Claim::Digest(_)),
            |history, asked| {
                let paths: Vec<&DocPath> = asked.iter().map(|(_, path, _)| path).collect();
                history.newest_that(&paths, |at, content| match &asked[at].2 {
                    Claim::Digest(digest) => digest.is_of(content),
                    _ => false,
                })
            },
        );
        self.search(
            open,
            &mut meanings,
            |claim| matches!(claim, Claim::Date(_)),
            |history, asked| {
                let time = |claim: &Claim| match claim {
                    Claim::Date(time) => *time,
                    _ => Timestamp::UNIX_EPOCH,
                };
                let wanted: Vec<(&DocPath, Timestamp)> =
                    asked.iter().map(|(_, path, claim)| (path, time(claim))).collect();
                history.at_times(&wanted)
            },
        );
        meanings.into_iter().map(|meaning| meaning.unwrap_or(Err(Unrecovered::NoVersionMatches))).collect()
    }

    /// Asks the history about the claims that `is_asked`, all at once.
    fn search(
        &self,
        open: &[(usize, DocPath, Claim)],
        meanings: &mut [Option<Meaning>],
        is_asked: impl Fn(&Claim) -> bool,
        ask: impl Fn(&History, &[&(usize, DocPath, Claim)]) -> Result<Vec<Option<(Base, Vec<u8>)>>, Unrecovered>,
    ) {
        let places: Vec<usize> =
            (0..open.len()).filter(|at| meanings[*at].is_none() && is_asked(&open[*at].2)).collect();
        if places.is_empty() {
            return;
        }
        let asked: Vec<_> = places.iter().map(|at| &open[*at]).collect();
        let history = self.history.as_ref().map_err(Clone::clone);
        match history.and_then(|history| Ok((history, ask(history, &asked)?))) {
            Ok((history, answers)) => {
                for (at, answer) in places.into_iter().zip(answers) {
                    let none = || history.without_match(true);
                    meanings[at] =
                        Some(answer.map(|(base, content)| (fingerprint::usual(&content), Some(base))).ok_or_else(none));
                }
            }
            Err(why) => places.into_iter().for_each(|at| meanings[at] = Some(Err(why.clone()))),
        }
    }

    /// Looks up the claims of commits that have their document under another path.
    fn follow_renames(&self, open: &[(usize, DocPath, Claim)], meanings: &mut [Option<Meaning>]) {
        let is_commit = |at: &usize| meanings[*at].is_none() && matches!(open[*at].2, Claim::Commit(_));
        let places: Vec<usize> = (0..open.len()).filter(is_commit).collect();
        let (Ok(history), false) = (self.history, places.is_empty()) else { return };
        let named = |at: &usize| match &open[*at] {
            (_, path, Claim::Commit(commit)) => Some((commit, path)),
            _ => None,
        };
        let wanted: Vec<(&CommitId, &DocPath)> = places.iter().filter_map(named).collect();
        let found = match self.renames {
            Some(percent) => history.renamed_since(&wanted, percent),
            None => Ok(vec![None; wanted.len()]),
        };
        match found {
            Ok(found) => places.into_iter().zip(found).for_each(|(at, version)| {
                let meaning = version.map(|(base, content)| (fingerprint::usual(&content), Some(base)));
                meanings[at] = Some(meaning.ok_or(Unrecovered::NotInCommit));
            }),
            Err(why) => places.into_iter().for_each(|at| meanings[at] = Some(Err(why.clone()))),
        }
    }

    /// Returns the hash of the head where only front matter tells it from the version that is meant,
    /// and that does not count.
    fn as_head(&self, path: &DocPath, hash: Hash, base: Option<&Base>) -> Hash {
        let as_head = || {
            let fingerprints = self.sources.fingerprints_of(path).filter(|own| !own.contains(&hash))?;
            let base = self.history.as_ref().ok()?.session().read(base?).ok()?;
            let head = self.source.session().read(path).ok()?;
            let kind = Kind::of(path)?;
            (body(&base, kind) == body(&head, kind)).then(|| fingerprints.usual(None))
        };
        if self.scheme.ignores_front_matter() { as_head().unwrap_or(hash) } else { hash }
    }
}

/// Looks a commit up; `None` where it has no document at the path.
fn of_commit(
    reader: &HistoryReader<'_>,
    commit: &CommitId,
    path: &DocPath,
) -> Result<Option<(Hash, Option<Base>)>, Unrecovered> {
    match reader.in_commit(commit, path)? {
        InCommit::Has(base, content) => Ok(Some((fingerprint::usual(&content), Some(base)))),
        InCommit::NoCommit => Err(reader.without_match(false)),
        InCommit::HasNot => Ok(None),
    }
}

/// Returns what stands behind the front matter, with the line ends of Unix.
fn body(document: &[u8], kind: Kind) -> Vec<u8> {
    let start = front_matter::find(document, kind).map_or(0, |block| block.start + block.text.len());
    fingerprint::unix(&document[start..]).into_owned()
}
