//! What earlier runs worked out, by what it was worked out from.
//!
//! A cache can only save work: every fact stands under a key that is a hash of everything it was worked out from, the
//! version of the program included, so that a fact is either the right one or not there. A file that is damaged, of
//! another program or half written is taken for none.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use sha1::Sha1;
use sha2::{Digest, Sha256};

use super::files;

/// What a file begins with.
const MAGIC: &[u8; 16] = b"locdrift-cache/2";

/// Facts that no run asked for in so many savings are dropped.
const AGES: u8 = 20;

/// A larger file is not read, and not written.
const MOST: usize = 1 << 30;

/// What a fact stands under.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct CacheKey([u8; KEY]);

const KEY: usize = 16;

/// Bytes of an entry of the index: its key, its age, and where its fact ends.
const ENTRY: usize = KEY + 1 + 4;

/// What keys of one kind of fact begin with.
#[derive(Clone, Debug)]
pub struct KeyRing(Sha256);

impl KeyRing {
    /// Adds what facts are worked out from.
    pub fn with(mut self, part: &[u8]) -> Self {
        // No two lists of parts run together.
        self.0.update((part.len() as u64).to_le_bytes());
        self.0.update(part);
        self
    }

    /// Makes the key.
    pub fn key(self) -> CacheKey {
        let mut key = [0; KEY];
        key.copy_from_slice(&self.0.finalize()[..KEY]);
        CacheKey(key)
    }
}

/// Facts of earlier runs, and those of this one.
#[derive(Debug)]
pub struct Cache {
    file: PathBuf,
    start: KeyRing,
    known: Known,
    fresh: Mutex<Vec<(CacheKey, Vec<u8>)>>,
}

impl Cache {
    /// Opens the cache of a place in a folder, which need not be there yet. `version` names the program: facts of
    /// another one are not found.
    pub fn open(folder: &Path, place: &[u8], version: &str) -> Self {
        let start = KeyRing(Sha256::new()).with(version.as_bytes());
        let name = super::text::hex(&Sha256::digest(place)[..KEY]);
        let file = folder.join(format!("{name}.cache"));
        Self { known: Known::read(&file).unwrap_or_default(), file, start, fresh: Mutex::default() }
    }

    /// Tells whether there are facts of earlier runs.
    pub fn is_warm(&self) -> bool {
        self.known.count() > 0
    }

    /// Begins keys of a kind of fact.
    pub fn keys(&self, kind: &str) -> KeyRing {
        self.start.clone().with(kind.as_bytes())
    }

    /// Returns a fact of an earlier run.
    pub fn get<T: DeserializeOwned>(&self, key: CacheKey) -> Option<T> {
        postcard::from_bytes(self.known.get(key)?).ok()
    }

    /// Keeps a fact for later runs.
    pub fn put(&self, key: CacheKey, fact: &impl Serialize) {
        if let Ok(fact) = postcard::to_allocvec(fact) {
            self.fresh.lock().unwrap_or_else(PoisonError::into_inner).push((key, fact));
        }
    }

    /// Writes what was added, beside what there was. What cannot be written is worked out again.
    pub fn save(&self) {
        let mut fresh = std::mem::take(&mut *self.fresh.lock().unwrap_or_else(PoisonError::into_inner));
        if fresh.is_empty() {
            return;
        }
        // Of two facts under one key, the later one tells more.
        fresh.reverse();
        fresh.sort_by_key(|(key, _)| *key);
        fresh.dedup_by_key(|(key, _)| *key);
        let content = self.known.renewed(&fresh);
        if content.len() > MOST {
            return;
        }
        let folder = self.file.parent().unwrap_or(Path::new("."));
        let write = || {
            std::fs::create_dir_all(folder)?;
            let beside = files::beside(&self.file)?;
            beside.as_file().write_all(&content)?;
            beside.persist()
        };
        // Another run may be writing as well: then one of them is kept.
        let _: std::io::Result<_> = write();
    }
}

/// A file of facts: [`MAGIC`], a digest of the rest, the number of entries, the entries by key, and the facts.
#[derive(Debug, Default)]
struct Known {
    content: Vec<u8>,
    /// Which entries were asked for.
    used: Vec<AtomicBool>,
}

/// Where the number of entries stands.
const COUNT_AT: usize = MAGIC.len() + 20;

/// Where the entries begin.
const ENTRIES_AT: usize = COUNT_AT + 4;

impl Known {
    fn read(file: &Path) -> Option<Self> {
        let length = usize::try_from(std::fs::metadata(file).ok()?.len()).ok()?;
        if !(ENTRIES_AT..=MOST).contains(&length) {
            return None;
        }
        Self::of(std::fs::read(file).ok()?)
    }

    /// Takes the content of a file, if it is sound.
    fn of(content: Vec<u8>) -> Option<Self> {
        let is_whole = content.starts_with(MAGIC) && content.get(MAGIC.len()..COUNT_AT)? == digest(&content);
        let count = u32::from_le_bytes(content.get(COUNT_AT..ENTRIES_AT)?.try_into().ok()?) as usize;
        let facts_at = ENTRIES_AT.checked_add(count.checked_mul(ENTRY)?)?;
        let used = || (0..count).map(|_| AtomicBool::new(false)).collect();
        (is_whole && content.len() >= facts_at).then(|| Self { used: used(), content })
    }

    fn count(&self) -> usize {
        self.used.len()
    }

    /// Returns the entries, by key.
    fn entries(&self) -> &[[u8; ENTRY]] {
        let entries = self.content.get(ENTRIES_AT..ENTRIES_AT + self.count() * ENTRY).unwrap_or_default();
        entries.as_chunks().0
    }

    /// Returns the key of an entry, its age, and where its fact ends, counted from the first fact.
    fn entry(&self, at: usize) -> Option<(CacheKey, u8, usize)> {
        let (key, rest) = self.entries().get(at)?.split_at(KEY);
        let (age, end) = rest.split_at(1);
        Some((CacheKey(key.try_into().ok()?), age[0], u32::from_le_bytes(end.try_into().ok()?) as usize))
    }

    fn fact(&self, at: usize) -> Option<&[u8]> {
        let facts = self.content.get(ENTRIES_AT + self.count() * ENTRY..)?;
        let start = if at == 0 { 0 } else { self.entry(at - 1)?.2 };
        facts.get(start..self.entry(at)?.2)
    }

    fn get(&self, key: CacheKey) -> Option<&[u8]> {
        let at = self.entries().binary_search_by(|entry| entry[..KEY].cmp(&key.0)).ok()?;
        self.used[at].store(true, Ordering::Relaxed);
        self.fact(at)
    }

    /// Returns the content of a file with these facts, too, which are sorted; without those that nobody asked for
    /// in a long time.
    fn renewed(&self, fresh: &[(CacheKey, Vec<u8>)]) -> Vec<u8> {
        let mut fresh = fresh.iter().map(|(key, fact)| (*key, 0, fact.as_slice())).peekable();
        let mut all: Vec<(CacheKey, u8, &[u8])> = Vec::with_capacity(self.count());
        for at in 0..self.count() {
            let Some(((key, age, _), fact)) = self.entry(at).zip(self.fact(at)) else { break };
            while let Some(own) = fresh.next_if(|(own, ..)| *own < key) {
                all.push(own);
            }
            let age = if self.used[at].load(Ordering::Relaxed) { 0 } else { age.saturating_add(1) };
            match fresh.next_if(|(own, ..)| *own == key) {
                Some(own) => all.push(own),
                None if age < AGES => all.push((key, age, fact)),
                None => {}
            }
        }
        all.extend(fresh);
        let facts: usize = all.iter().map(|(.., fact)| fact.len()).sum();
        // What no number in an entry can tell is no longer a cache.
        if u32::try_from(facts).is_err() {
            all.clear();
        }
        let mut content = Vec::with_capacity(ENTRIES_AT + all.len() * ENTRY + facts);
        content.extend_from_slice(MAGIC);
        content.extend_from_slice(&[0; COUNT_AT - MAGIC.len()]);
        content.extend_from_slice(&u32::try_from(all.len()).unwrap_or(0).to_le_bytes());
        let mut end = 0_u32;
        for (key, age, fact) in &all {
            end = end.saturating_add(u32::try_from(fact.len()).unwrap_or(u32::MAX));
            content.extend_from_slice(&key.0);
            content.push(*age);
            content.extend_from_slice(&end.to_le_bytes());
        }
        all.iter().for_each(|(.., fact)| content.extend_from_slice(fact));
        let own = digest(&content);
        content[MAGIC.len()..COUNT_AT].copy_from_slice(&own);
        content
    }
}

/// Returns a digest of what stands behind it in a file: that of the digests of its pieces.
fn digest(content: &[u8]) -> [u8; COUNT_AT - MAGIC.len()] {
    const PIECE: usize = 1 << 20;
    let pieces = content.get(COUNT_AT..).unwrap_or_default().par_chunks(PIECE).map(Sha1::digest);
    let pieces: Vec<_> = pieces.collect();
    let mut whole = Sha1::new();
    pieces.iter().for_each(|piece| whole.update(piece));
    whole.finalize().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn put(folder: &Path, facts: impl IntoIterator<Item = u32>) {
        let cache = Cache::open(folder, b"place", "1");
        for fact in facts {
            cache.put(cache.keys("number").with(&fact.to_le_bytes()).key(), &format!("fact {fact}"));
        }
        cache.save();
    }

    fn get(cache: &Cache, fact: u32) -> Option<String> {
        cache.get(cache.keys("number").with(&fact.to_le_bytes()).key())
    }

    fn file(folder: &Path) -> PathBuf {
        folder.read_dir().unwrap().next().unwrap().unwrap().path()
    }

    #[test]
    fn facts_are_found_again_under_all_they_come_from() {
        let folder = tempfile::tempdir().unwrap();
        put(folder.path(), 0..500);
        put(folder.path(), [7, 1_000]);
        let cache = Cache::open(folder.path(), b"place", "1");
        for fact in (0..500).chain([1_000]) {
            assert_eq!(get(&cache, fact), Some(format!("fact {fact}")));
        }
        assert_eq!(get(&cache, 500), None);
        assert_eq!(get(&Cache::open(folder.path(), b"place", "2"), 1), None, "another program");
        assert_eq!(get(&Cache::open(folder.path(), b"other", "1"), 1), None, "another place");
        assert_ne!(cache.keys("a").with(b"bc").key(), cache.keys("a").with(b"b").with(b"c").key());
    }

    #[test]
    fn what_nobody_asks_for_is_dropped() {
        let folder = tempfile::tempdir().unwrap();
        put(folder.path(), 0..10);
        for round in 0..u32::from(AGES) {
            let cache = Cache::open(folder.path(), b"place", "1");
            assert_eq!(get(&cache, 3), Some("fact 3".into()), "{round}");
            cache.put(cache.keys("number").with(&(100 + round).to_le_bytes()).key(), &"fact");
            cache.save();
        }
        let cache = Cache::open(folder.path(), b"place", "1");
        assert_eq!((get(&cache, 3), get(&cache, 4)), (Some("fact 3".into()), None));
    }

    #[test]
    fn damaged_files_are_none() {
        let folder = tempfile::tempdir().unwrap();
        put(folder.path(), 0..20);
        let sound = std::fs::read(file(folder.path())).unwrap();
        for at in 0..sound.len() {
            let mut damaged = sound.clone();
            damaged[at] ^= 0x10;
            assert!(Known::of(damaged).is_none(), "byte {at}");
            assert!(Known::of(sound[..at].to_vec()).is_none(), "cut at {at}");
        }
        // A digest that is right makes nothing else right.
        for at in COUNT_AT..sound.len() {
            let mut damaged = sound.clone();
            damaged[at] = 0xff;
            let own = digest(&damaged);
            damaged[MAGIC.len()..COUNT_AT].copy_from_slice(&own);
            std::fs::write(file(folder.path()), damaged).unwrap();
            let cache = Cache::open(folder.path(), b"place", "1");
            (0..20).for_each(|fact| drop(get(&cache, fact)));
            cache.put(cache.keys("number").key(), &1);
            cache.save();
        }
    }
}
