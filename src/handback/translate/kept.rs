//! Answers that are not written yet: a run that is ended, or a page of which some segments failed, leaves them to
//! the next one.

use std::collections::BTreeMap;
use std::path::Path;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::base::journal::Journal;
use crate::base::locale::Locale;
use crate::base::text::hex;

/// The answers for the documents of one locale.
#[derive(Debug)]
pub(super) struct KeptAnswers {
    journal: Option<Journal>,
    command: String,
    /// By the paths of their documents, with what was asked.
    answers: BTreeMap<String, BTreeMap<KeptKey, String>>,
}

/// What was asked, and for which segment: the answer of another command counts for nothing, but may be asked for
/// again.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct KeptKey {
    command: String,
    segment: String,
}

#[derive(Deserialize, Serialize)]
struct KeptLine {
    command: String,
    path: String,
    segment: String,
    target: String,
}

impl KeptAnswers {
    /// Reads what another run left in a folder.
    pub(super) fn open(folder: Option<&Path>, command: &str, (locale, root): (&Locale, Option<&Path>)) -> Self {
        let command = short(command.as_bytes());
        let name = root.map(|root| {
            let root = root.canonicalize().unwrap_or_else(|_| root.to_path_buf());
            format!("{locale}-{}.jsonl", short(root.as_os_str().as_encoded_bytes()))
        });
        let journal = folder.zip(name).map(|(folder, name)| Journal::new(folder.to_path_buf(), name));
        let mut answers: BTreeMap<String, BTreeMap<KeptKey, String>> = BTreeMap::new();
        let lines = journal.iter().flat_map(Journal::read);
        for line in lines.filter_map(|line| serde_json::from_str::<KeptLine>(&line).ok()) {
            let KeptLine { command, path, segment, target } = line;
            answers.entry(path).or_default().insert(KeptKey { command, segment }, target);
        }
        Self { journal, command, answers }
    }

    fn key(&self, segment: &str) -> KeptKey {
        KeptKey { command: self.command.clone(), segment: segment.to_owned() }
    }

    /// Returns the answer for a segment.
    pub(super) fn get(&self, path: &str, segment: &str) -> Option<&String> {
        self.answers.get(path)?.get(&self.key(segment))
    }

    /// Keeps an answer as soon as it is there.
    pub(super) fn add(&mut self, path: &str, segment: &str, target: &str) {
        let key = self.key(segment);
        let Some(journal) = &mut self.journal else { return };
        let known = self.answers.entry(path.to_owned()).or_default();
        if known.get(&key).is_none_or(|known| known != target) {
            known.insert(key.clone(), target.to_owned());
            journal.add(&line(path, &key, target));
        }
    }

    /// Keeps nothing of a document that is written.
    pub(super) fn forget(&mut self, path: &str) {
        self.answers.remove(path);
    }

    /// Keeps of a document only the answers for some segments, and those of other commands.
    pub(super) fn keep(&mut self, path: &str, is_kept: impl Fn(&str) -> bool) {
        if let Some(own) = self.answers.get_mut(path) {
            own.retain(|key, _| key.command != self.command || is_kept(&key.segment));
        }
    }

    /// Leaves what is kept to the next run, and counts what is of this command.
    pub(super) fn leave(self) -> usize {
        let Some(mut journal) = self.journal else { return 0 };
        let all =
            || self.answers.iter().flat_map(|(path, own)| own.iter().map(move |(key, target)| (path, key, target)));
        let lines: Vec<String> = all().map(|(path, key, target)| line(path, key, target)).collect();
        journal.leave(&lines);
        all().filter(|(_, key, _)| key.command == self.command).count()
    }
}

fn line(path: &str, key: &KeptKey, target: &str) -> String {
    let KeptKey { command, segment } = key.clone();
    let (path, target) = (path.to_owned(), target.to_owned());
    serde_json::to_string(&KeptLine { command, path, segment, target }).unwrap_or_default()
}

fn short(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes)[..6])
}
