//! Words that a locale keeps wherever its source has them: names of programs and of their commands.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::base::path::DocPath;
use crate::document::fluent::ValueFacts;

/// In how many messages of a locale a word must stand that is missing in one, and kept in all others.
const MOST_KEPT: usize = 12;

/// The words of the sources of a resource, and where the translation keeps them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KeptWords(BTreeMap<String, WordUse>);

/// Where a word is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct WordUse {
    messages: usize,
    lost: usize,
    /// The message that lacks it, with its lines, where that is only one.
    only: Option<(String, (u32, u32))>,
}

impl KeptWords {
    /// Looks at a message.
    pub(super) fn look(&mut self, source: &ValueFacts, own: &ValueFacts, name: &str, lines: (u32, u32)) {
        let words: BTreeSet<&str> = source.latin_words().collect();
        for word in words {
            let known = self.0.entry(word.to_owned()).or_default();
            known.messages += 1;
            // A plural is kept where the singular is.
            if !own.text.contains(word.strip_suffix('s').unwrap_or(word)) {
                known.only = (known.lost == 0).then(|| (name.to_owned(), lines));
                known.lost += 1;
            }
        }
    }
}

/// A word that a message lacks.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct LostWord {
    /// The resource.
    pub(super) path: DocPath,
    /// The message.
    pub(super) name: String,
    /// The word.
    pub(super) word: String,
    /// The lines of the message.
    pub(super) lines: (u32, u32),
}

/// Finds the messages of a locale that alone lack a word that all others keep, sorted.
pub(super) fn lost_words<'a>(all: impl Iterator<Item = (&'a DocPath, &'a KeptWords)>) -> Vec<LostWord> {
    let mut known: HashMap<&str, (WordUse, Option<&DocPath>)> = HashMap::new();
    for (path, words) in all {
        for (word, used) in &words.0 {
            let (sum, place) = known.entry(word).or_default();
            (sum.messages, sum.lost) = (sum.messages + used.messages, sum.lost + used.lost);
            if used.only.is_some() {
                (sum.only, *place) = (used.only.clone(), Some(path));
            }
        }
    }
    let lost = |(word, (used, path)): (&str, (WordUse, Option<&DocPath>))| {
        let (name, lines) = used.only.filter(|_| used.lost == 1 && used.messages >= MOST_KEPT)?;
        Some(LostWord { path: path?.clone(), name, word: word.to_owned(), lines })
    };
    let mut lost: Vec<LostWord> = known.into_iter().filter_map(lost).collect();
    lost.sort();
    lost
}
