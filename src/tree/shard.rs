//! Equal parts of a run, for machines that each do one of them.

use std::fmt;
use std::str::FromStr;

use crate::base::fingerprint::{self, Hash};
use crate::base::path::DocPath;
use crate::document::Kind;

/// One of several parts of a run. Which documents belong to it depends on the paths of their sources alone, so that
/// it is the same on every machine, whatever else is in the trees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shard {
    number: u32,
    count: u32,
}

/// The error of a text that is no `NUMBER/COUNT`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadShard;

impl Shard {
    /// As many parts as a run can have.
    pub const MOST: u32 = 10_000;

    /// Takes the part with a number, counted from 1; `None` where there is none.
    pub fn new(number: u32, count: u32) -> Option<Self> {
        (1..=count).contains(&number).then_some(Self { number, count }).filter(|shard| shard.count <= Self::MOST)
    }

    /// Returns the number of the part, counted from 1.
    pub fn number(self) -> u32 {
        self.number
    }

    /// Returns the number of parts.
    pub fn count(self) -> u32 {
        self.count
    }

    /// Tells whether it is the first part, which gathers what has no other end where it should have one.
    pub fn is_first(self) -> bool {
        self.number == 1
    }

    /// Tells whether a source document and its translations belong to the part. Paths that differ in case alone
    /// belong to the same one: they may be those of a source and its translation. All that hold messages belong to
    /// the first one: what is missing in one file may be in another one.
    pub fn holds_source(self, source: &DocPath) -> bool {
        if Kind::of(source) == Some(Kind::Fluent) { self.is_first() } else { self.holds_by_hash(source.as_str()) }
    }

    /// Tells the same of any path.
    pub fn holds(self, source: &str) -> bool {
        DocPath::new(source).map_or_else(|| self.holds_by_hash(source), |path| self.holds_source(&path))
    }

    fn holds_by_hash(self, source: &str) -> bool {
        let start = match fingerprint::sha1(source.to_lowercase().as_bytes()) {
            Hash::Sha1([a, b, c, d, ..]) => u32::from_be_bytes([a, b, c, d]),
            Hash::Sha256(_) => 0,
        };
        start % self.count == self.number - 1
    }
}

impl FromStr for Shard {
    type Err = BadShard;

    /// Reads `NUMBER/COUNT`, such as `3/16`.
    fn from_str(text: &str) -> Result<Self, BadShard> {
        let number = |text: &str| text.parse().ok().filter(|_| text.bytes().all(|byte| byte.is_ascii_digit()));
        let (own, count) = text.split_once('/').ok_or(BadShard)?;
        Self::new(number(own).ok_or(BadShard)?, number(count).ok_or(BadShard)?).ok_or(BadShard)
    }
}

impl fmt::Display for Shard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.number, self.count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_document_is_in_one_part() {
        for count in [1, 2, 3, 16, 97] {
            let parts: Vec<Shard> = (1..=count).filter_map(|number| Shard::new(number, count)).collect();
            assert_eq!(parts.len(), count as usize);
            for document in 0..200 {
                let path = format!("folder/Document-{document}.md");
                let own: Vec<&Shard> = parts.iter().filter(|part| part.holds(&path)).collect();
                assert_eq!(own.len(), 1, "{path} of {count}");
                assert!(own[0].holds(&path.to_lowercase()), "{path} of {count}");
            }
        }
    }

    #[test]
    fn a_document_stays_in_its_part_from_version_to_version() {
        let part = |path| (1..=16).find(|number| Shard::new(*number, 16).is_some_and(|shard| shard.holds(path)));
        assert_eq!(["a.md", "docs/b.md", "docs/Č.md"].map(part), [Some(11), Some(7), Some(8)]);
    }

    #[test]
    fn only_a_number_of_so_many_is_a_part() {
        assert_eq!("3/16".parse(), Ok(Shard { number: 3, count: 16 }));
        for wrong in ["", "3", "/", "0/16", "17/16", "3/0", "-1/4", "+1/4", "1/4/2", "1/10001", "a/b", "1/99999999999"]
        {
            assert_eq!(wrong.parse::<Shard>(), Err(BadShard), "{wrong}");
        }
    }
}
