//! Which documents were renamed and edited at once.
//!
//! The measure is git's own (`git diff -M`): both documents are cut into lines, long lines into
//! pieces of 64 bytes, and the bytes in pieces that both have are a share of the larger one. What
//! git does not do: line ends of Windows never count, and where two candidates are equally alike
//! nothing is decided.

use std::collections::{HashMap, HashSet};

use rayon::prelude::*;

/// A share of a document, in parts of [`WHOLE`].
type Score = u32;

/// The score of two documents with the same pieces.
const WHOLE: u64 = 60_000;

/// The longest piece.
const PIECE: usize = 64;

/// How many numbers there are for pieces, as in git.
const NUMBERS: u32 = 107_927;

/// How many sums the quick look has.
const SUMS: usize = 64;

/// What of a document is kept to measure how much it is like others.
#[derive(Clone, Debug)]
pub struct Sketch {
    /// How many bytes are in the pieces of each number, by number.
    pieces: Vec<(u32, u32)>,
    /// The same for groups of numbers: no two documents share more than these do.
    sums: [u32; SUMS],
    size: u64,
}

impl Sketch {
    /// Cuts a document into pieces.
    pub fn of(content: &[u8]) -> Self {
        let mut cut: Vec<u64> = Vec::with_capacity(content.len() / 32);
        let mut rest = content;
        while !rest.is_empty() {
            let end = memchr::memchr(b'\n', rest).map_or(rest.len(), |end| end + 1);
            let (line, after) = rest.split_at(end);
            rest = after;
            // The line end of Windows is cut as if it were that of others.
            let Some(text) = line.strip_suffix(b"\r\n") else {
                cut.extend(line.chunks(PIECE).map(piece));
                continue;
            };
            let mut chunks = text.chunks_exact(PIECE);
            cut.extend(chunks.by_ref().map(piece));
            let mut last = [0; PIECE];
            let left = chunks.remainder();
            last[..left.len()].copy_from_slice(left);
            last[left.len()] = b'\n';
            cut.push(piece(&last[..=left.len()]));
        }
        cut.sort_unstable();
        let mut pieces: Vec<(u32, u32)> = Vec::with_capacity(cut.len());
        for piece in cut {
            let (number, bytes) = ((piece >> 32) as u32, piece as u32);
            match pieces.last_mut().filter(|last| last.0 == number) {
                Some(last) => last.1 = last.1.saturating_add(bytes),
                None => pieces.push((number, bytes)),
            }
        }
        pieces.shrink_to_fit();
        let mut sums = [0_u32; SUMS];
        for (number, bytes) in &pieces {
            let sum = &mut sums[*number as usize % SUMS];
            *sum = sum.saturating_add(*bytes);
        }
        let size = pieces.iter().map(|(_, bytes)| u64::from(*bytes)).sum();
        Self { pieces, sums, size }
    }

    /// Returns the size of a document that is not cut, as sketches measure it.
    pub fn size_of(content: &[u8]) -> u64 {
        (content.len() - memchr::memmem::find_iter(content, b"\r\n").count()) as u64
    }

    /// Returns the size of the document.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Returns the score of two documents, if it is at least `least`.
    fn score(&self, other: &Self, least: Score) -> Option<Score> {
        let larger = self.size.max(other.size);
        let enough = |shared: u64| enough(shared, larger, least);
        enough(self.size.min(other.size))?;
        let quick = self.sums.iter().zip(&other.sums).map(|(one, other)| u64::from(*one.min(other))).sum();
        enough(quick)?;
        let mut others = other.pieces.iter().peekable();
        let mut shared = 0;
        for (number, bytes) in &self.pieces {
            while others.next_if(|(next, _)| next < number).is_some() {}
            if let Some((_, also)) = others.next_if(|(next, _)| next == number) {
                shared += u64::from(*bytes.min(also));
            }
        }
        enough(shared)
    }
}

/// Returns the score of a document that shares as many bytes with a larger one, if it is at least
/// `least`.
fn enough(shared: u64, larger: u64, least: Score) -> Option<Score> {
    let score = (shared * WHOLE).checked_div(larger)?;
    Score::try_from(score).ok().filter(|score| *score >= least)
}

/// Returns the score of documents that share this much, in percent.
fn score_of(percent: u8) -> Score {
    // What is at most 100 percent of the whole fits.
    Score::try_from(WHOLE * u64::from(percent.min(100)) / 100).unwrap_or(Score::MAX)
}

/// Tells whether two documents of these sizes may share as much, in percent of the larger one.
pub fn may_be_one(one: u64, other: u64, percent: u8) -> bool {
    enough(one.min(other), one.max(other), score_of(percent)).is_some()
}

/// Returns the number of a piece, and in the lower half how many bytes it has: one number sorts
/// faster than two.
fn piece(bytes: &[u8]) -> u64 {
    // The two halves of git's sum, turned as one: the first half is the upper one.
    let sum = bytes.iter().fold(0_u64, |sum, byte| sum.rotate_left(7).wrapping_add(u64::from(*byte) << 32));
    let (first, second) = ((sum >> 32) as u32, sum as u32);
    let number = first.wrapping_add(second.wrapping_mul(0x61)) % NUMBERS;
    u64::from(number) << 32 | bytes.len() as u64
}

/// Which documents are compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Candidates {
    /// Every old one with every new one.
    All,
    /// Too many to do that: those with the same file name, by their numbers on both sides.
    SameName(Vec<(usize, usize)>),
}

impl Candidates {
    /// Chooses which documents are compared: no more than `limit` pairs.
    ///
    /// Names that occur often are passed over first.
    pub fn of(old: &[&str], new: &[&str], limit: usize) -> Self {
        if old.len().saturating_mul(new.len()) <= limit {
            return Self::All;
        }
        let mut by_name: HashMap<&str, (Vec<usize>, Vec<usize>)> = HashMap::new();
        for (at, path) in old.iter().enumerate() {
            by_name.entry(name(path)).or_default().0.push(at);
        }
        for (at, path) in new.iter().enumerate() {
            by_name.entry(name(path)).or_default().1.push(at);
        }
        let mut groups: Vec<_> = by_name.into_iter().collect();
        groups.sort_by_key(|(name, (old, new))| (old.len().saturating_mul(new.len()), *name));
        let mut pairs = Vec::new();
        for (_, (old, new)) in groups {
            if pairs.len().saturating_add(old.len().saturating_mul(new.len())) > limit {
                break;
            }
            pairs.extend(old.iter().flat_map(|old| new.iter().map(move |new| (*old, *new))));
        }
        pairs.sort_unstable();
        Self::SameName(pairs)
    }

    /// Returns the numbers of the old and of the new documents that are compared at all.
    pub fn ends(&self, old: usize, new: usize) -> (HashSet<usize>, HashSet<usize>) {
        match self {
            Self::All => ((0..old).collect(), (0..new).collect()),
            Self::SameName(pairs) => pairs.iter().copied().unzip(),
        }
    }

    /// Iterates over the numbers of those of `new` documents that an old one is compared with.
    pub fn of_old(&self, old: usize, new: usize) -> impl Iterator<Item = usize> {
        let (all, some) = match self {
            Self::All => (0..new, &[][..]),
            Self::SameName(pairs) => {
                let first = pairs.partition_point(|pair| pair.0 < old);
                (0..0, &pairs[first..pairs.partition_point(|pair| pair.0 <= old)])
            }
        };
        all.chain(some.iter().map(|pair| pair.1))
    }
}

/// A document that was renamed and edited, by its numbers on both sides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rename {
    /// The number of the old document.
    pub old: usize,
    /// The number of the new one.
    pub new: usize,
    /// How much of the larger one both have, in percent, rounded down.
    pub percent: u8,
}

/// One document of a side: its path and, where it could be read, its sketch.
pub type Document<'a> = (&'a str, Option<Sketch>);

/// Finds the documents that were renamed and edited, each at most once: the most alike first, and
/// of equals those that kept their file name. Where two are equally good, neither is taken.
pub fn renames(old: &[Document<'_>], new: &[Document<'_>], candidates: &Candidates, percent: u8) -> Vec<Rename> {
    let least = score_of(percent);
    let rank = |old_at: usize, new_at: usize| {
        let ((old, Some(before)), (new, Some(after))) = (&old[old_at], &new[new_at]) else { return None };
        let score = before.score(after, least)?;
        Some(((score, name(old) == name(new)), old_at, new_at))
    };
    let mut ranked: Vec<((Score, bool), usize, usize)> = match candidates {
        Candidates::All => {
            let all = (0..old.len()).into_par_iter();
            all.flat_map_iter(|old| (0..new.len()).filter_map(move |new| rank(old, new))).collect()
        }
        Candidates::SameName(pairs) => pairs.par_iter().filter_map(|(old, new)| rank(*old, *new)).collect(),
    };
    ranked.par_sort_unstable_by(|one, other| other.cmp(one));
    let (mut done_old, mut done_new) = (HashSet::new(), HashSet::new());
    let mut found = Vec::new();
    for equals in ranked.chunk_by(|one, other| one.0 == other.0) {
        let open: Vec<_> =
            equals.iter().filter(|(_, old, new)| !done_old.contains(old) && !done_new.contains(new)).collect();
        let (mut of_old, mut of_new) = (HashMap::<usize, usize>::new(), HashMap::<usize, usize>::new());
        for (_, old, new) in &open {
            *of_old.entry(*old).or_default() += 1;
            *of_new.entry(*new).or_default() += 1;
        }
        for ((score, _), old, new) in open {
            if of_old[old] == 1 && of_new[new] == 1 {
                let percent = u64::from(*score) * 100 / WHOLE;
                found.push(Rename { old: *old, new: *new, percent: u8::try_from(percent).unwrap_or(100) });
                done_old.insert(*old);
                done_new.insert(*new);
            }
        }
        // What has two equally good ends gets neither, and no lesser one; nor do those ends get a lesser
        // one than each other.
        for (_, old, new) in equals {
            if of_old.get(old).is_some_and(|count| *count > 1) || of_new.get(new).is_some_and(|count| *count > 1) {
                done_old.insert(*old);
                done_new.insert(*new);
            }
        }
    }
    found.sort_unstable();
    found
}

fn name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A text of lines, of which some are another's.
    fn text(lines: std::ops::Range<usize>, own: &str) -> String {
        lines.map(|line| format!("Line {line} of the text.\n")).chain([own.repeat(3)]).collect()
    }

    fn found(old: &[(&'static str, &str)], new: &[(&'static str, &str)], limit: usize) -> Vec<(usize, usize, u8)> {
        let side = |side: &[(&'static str, &str)]| -> Vec<&str> { side.iter().map(|(path, _)| *path).collect() };
        let candidates = Candidates::of(&side(old), &side(new), limit);
        let sketched = |side: &[(&'static str, &str)]| -> Vec<Document<'static>> {
            side.iter().map(|(path, text)| (*path, Some(Sketch::of(text.as_bytes())))).collect()
        };
        let renames = renames(&sketched(old), &sketched(new), &candidates, 60);
        renames.iter().map(|rename| (rename.old, rename.new, rename.percent)).collect()
    }

    #[test]
    fn the_most_alike_is_taken_once() {
        let (old, close, far) = (text(0..20, "x\n"), text(0..19, "x\n"), text(0..16, "x\n"));
        assert_eq!(found(&[("a.md", &old)], &[("b.md", &far), ("c.md", &close)], 9), [(0, 1, 94)]);
        // Each has one end only.
        let two = found(&[("a.md", &old), ("d.md", &close)], &[("b.md", &far), ("c.md", &close)], 9);
        assert_eq!(two, [(0, 0, 79), (1, 1, 100)]);
        assert_eq!(found(&[("a.md", &old)], &[("b.md", &text(0..11, "y\n"))], 9), [], "52 percent");
    }

    #[test]
    fn of_equals_the_same_name_is_taken_and_else_none() {
        let (old, new) = (text(0..20, "x\n"), text(0..18, "y\n"));
        assert_eq!(found(&[("a.md", &old)], &[("b.md", &new), ("c.md", &new)], 9), []);
        assert_eq!(found(&[("a.md", &old)], &[("b.md", &new), ("x/a.md", &new)], 9), [(0, 1, 88)]);
        let lesser = text(0..15, "z\n");
        assert_eq!(found(&[("a.md", &old)], &[("b.md", &new), ("c.md", &new), ("d.md", &lesser)], 9), []);
    }

    #[test]
    fn too_many_are_compared_by_name_alone() {
        let text = text(0..20, "x\n");
        let (old, new) = ([("1/a.md", &*text), ("b.md", "no")], [("2/c.md", &*text), ("3/a.md", &text), ("d.md", "")]);
        assert_eq!(found(&old, &new, 5), [(0, 1, 100)]);
        assert_eq!(Candidates::of(&["a/x.md"; 3], &["b/x.md"; 3], 8), Candidates::SameName(Vec::new()));
    }

    #[test]
    fn line_ends_of_windows_do_not_count_and_anything_can_be_measured() {
        let text = text(0..20, "x\n");
        let written = text.replace('\n', "\r\n");
        let windows = Sketch::of(written.as_bytes());
        assert_eq!([windows.size, Sketch::size_of(written.as_bytes())], [text.len() as u64; 2]);
        assert_eq!(Sketch::of(text.as_bytes()).score(&windows, 60_000), Some(60_000));
        for content in [&b""[..], b"\r", b"\r\n", &[0xff; 200]] {
            let sketch = Sketch::of(content);
            assert_eq!(sketch.score(&sketch, 0).is_some(), sketch.size > 0);
            assert_eq!(Sketch::size_of(content), sketch.size);
        }
    }
}
