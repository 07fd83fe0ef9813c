//! What records claim that hold no hash of a document: the version that is meant is looked up, and
//! its hash takes part in everything as a recorded one does.

use jiff::Timestamp;
use rayon::prelude::*;

use super::kept::Again;
use crate::base::fingerprint::{Algorithms, Fingerprints, Hash};
use crate::base::path::DocPath;
use crate::base::progress::Progress;
use crate::document::{Kind, front_matter};
use crate::history::{Base, History, InCommit, Unrecovered};
use crate::provenance::{Claim, CommitId, Provenance, Scheme};
use crate::status::{Sources, Targets, TranslationFile};
use crate::tree::Tree;

/// From which share on, in percent, a document is taken for another one renamed, where nothing else
/// is configured.
const RENAMES: u8 = 60;

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
    let source_of = lookup.sources.sources_of(targets);
    let open: Vec<(usize, DocPath, Claim)> = targets
        .documents()
        .iter()
        .zip(source_of)
        .enumerate()
        .filter_map(|(at, (target, source))| {
            let provenance = provenance(target).filter(|provenance| provenance.hash.is_none())?;
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
    target.record.as_ref().ok()?.provenance.as_ref()
}

impl Lookup<'_> {
    /// Gives each translation the day of its last change as its record.
    fn take_dates(&self, targets: &mut Targets) {
        let history = match self.locale {
            Tree::Directory(directory) => History::open(directory.root()),
            Tree::Revision(revision) => Ok(History::of_revision(revision)),
        };
        let paths: Vec<&DocPath> = targets.documents().iter().map(|target| &target.path).collect();
        let Ok(times) = history.and_then(|history| history.last_changes(&paths)) else { return };
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
                        Claim::Commit(commit) => Some(match (reader, &history) {
                            (Some(reader), _) => self.of_commit(reader, commit, path),
                            (None, Err(why)) => Err(why.clone()),
                            (None, Ok(_)) => Err(Unrecovered::NoRepository),
                        }),
                        Claim::Digest(digest) => {
                            let head = source.read(path).ok()?;
                            digest.is_of(&head).then(|| Ok((usual(&head), None)))
                        }
                        Claim::Date(_) => None,
                    }
                },
            )
            .collect();
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
                    meanings[at] = Some(answer.map(|(base, content)| (usual(&content), Some(base))).ok_or_else(none));
                }
            }
            Err(why) => places.into_iter().for_each(|at| meanings[at] = Some(Err(why.clone()))),
        }
    }

    fn of_commit(&self, reader: &crate::history::HistoryReader<'_>, commit: &CommitId, path: &DocPath) -> Meaning {
        match reader.in_commit(commit, path)? {
            InCommit::Has(base, content) => Ok((usual(&content), Some(base))),
            InCommit::NoCommit => Err(reader.without_match(false)),
            InCommit::HasNot => match reader.renamed_in_commit(commit, path, self.renames.unwrap_or(RENAMES))? {
                Some((base, content)) if self.renames.is_some() => Ok((usual(&content), Some(base))),
                _ => Err(Unrecovered::NotInCommit),
            },
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

/// Returns what stands behind the front matter, with the line ends of Unix.
fn body(document: &[u8], kind: Kind) -> Vec<u8> {
    let start = front_matter::find(document, kind).map_or(0, |block| block.start + block.text.len());
    let lines = document[start..].split(|byte| *byte == b'\n');
    lines.map(|line| line.strip_suffix(b"\r").unwrap_or(line)).collect::<Vec<_>>().join(&b'\n')
}

fn usual(content: &[u8]) -> Hash {
    Fingerprints::of(content, Algorithms::SHA1).usual(None)
}
