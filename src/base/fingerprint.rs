//! What `ms.openlocfilehash` is: a hash of the source document's bytes.
//!
//! The record in a translation holds the SHA-1 (40 hex digits) or, from August 2021 on, the
//! SHA-256 (64 hex digits) of the source file as the publishing pipeline saw it. Pipelines saw it
//! in one of a few [forms](Form), so a source document has a small set of [`Fingerprints`], and a
//! translation is at the present source exactly when its recorded hash is in that set.
//!
//! ```
//! use locdrift::base::fingerprint::{Algorithms, Fingerprints};
//!
//! let lf = Fingerprints::of(b"# Title\n\nText.\n", Algorithms::SHA1);
//! let crlf = Fingerprints::of(b"# Title\r\n\r\nText.\r\n", Algorithms::SHA1);
//! let recorded = "b8f86ca7bb9a5acd9bb4ab4c9dd9a5d1db31b8a6".parse();
//! assert!(lf.iter().eq(crlf.iter()));
//! assert!(recorded.is_ok_and(|hash| !lf.contains(&hash)));
//! ```

use std::borrow::Cow;
use std::fmt;
use std::io::{self, Read};
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use sha1::Sha1;
use sha2::{Digest, Sha256};

/// A recorded or computed hash; its length tells the algorithm.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Hash {
    /// 40 hex digits.
    Sha1([u8; 20]),
    /// 64 hex digits.
    Sha256([u8; 32]),
}

impl Hash {
    fn bytes(&self) -> &[u8] {
        match self {
            Self::Sha1(bytes) => bytes,
            Self::Sha256(bytes) => bytes,
        }
    }
}

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&super::text::hex(self.bytes()))
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Hash {
    type Err = NotAHash;

    /// Reads 40 or 64 hex digits of either case.
    fn from_str(text: &str) -> Result<Self, NotAHash> {
        match text.len() {
            40 => hex(text).map(Self::Sha1),
            64 => hex(text).map(Self::Sha256),
            _ => None,
        }
        .ok_or(NotAHash)
    }
}

/// The error of a text that is neither 40 nor 64 hex digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAHash;

impl fmt::Display for NotAHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("neither 40 nor 64 hex digits")
    }
}

impl std::error::Error for NotAHash {}

fn hex<const N: usize>(text: &str) -> Option<[u8; N]> {
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|d| u8::try_from(d).ok());
    let mut bytes = [0; N];
    for (byte, pair) in bytes.iter_mut().zip(text.as_bytes().chunks_exact(2)) {
        *byte = digit(pair[0])? << 4 | digit(pair[1])?;
    }
    Some(bytes)
}

/// The form of a document's bytes that a hash was taken of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Form {
    /// The bytes as they are.
    Stored,
    /// Every CRLF written as LF.
    Lf,
    /// Every line end written as CRLF: a Windows checkout. A document with a lone CR has no such
    /// form, because git leaves its bytes alone.
    Crlf,
}

/// The hash algorithms that a run needs, beside SHA-1, which it always does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Algorithms {
    /// Whether SHA-256 is computed too.
    pub sha256: bool,
}

impl Algorithms {
    /// SHA-1 alone.
    pub const SHA1: Self = Self { sha256: false };
    /// SHA-1 and SHA-256.
    pub const ALL: Self = Self { sha256: true };

    /// What it takes to compare with a hash.
    pub fn of(hash: &Hash) -> Self {
        Self { sha256: matches!(hash, Hash::Sha256(_)) }
    }
}

/// The hashes that a record may hold of one source document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fingerprints {
    sha1: FormHashes<[u8; 20]>,
    sha256: Option<Box<FormHashes<[u8; 32]>>>,
}

/// The hashes of the forms of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct FormHashes<H> {
    /// That of a Windows checkout.
    usual: H,
    /// Whether a Windows checkout differs from what is stored.
    is_crlf: bool,
    /// That of what is stored, if it is another one and was asked for.
    stored: Option<H>,
    lf: Option<H>,
}

impl Fingerprints {
    /// Fingerprints a document that is in memory.
    pub fn of(bytes: &[u8], algorithms: Algorithms) -> Self {
        let mut hasher = Hasher::new(algorithms);
        hasher.update(bytes);
        hasher.finish()
    }

    /// Fingerprints a document that is in memory as far as records ask for it: by the hashes of a Windows checkout,
    /// which most records hold, and by all others where one of `recorded` is none of these.
    pub fn as_recorded(bytes: &[u8], algorithms: Algorithms, recorded: impl IntoIterator<Item = Hash>) -> Self {
        let Some(sha1) = windows::<Sha1>(bytes) else { return Self::of(bytes, algorithms) };
        let sha256 = if algorithms.sha256 { windows::<Sha256>(bytes) } else { None };
        let usual = Self {
            sha1: FormHashes::of_windows(sha1.into()),
            sha256: sha256.map(|hash| Box::new(FormHashes::of_windows(hash.into()))),
        };
        if recorded.into_iter().all(|hash| usual.contains(&hash)) { usual } else { usual.completed(bytes, algorithms) }
    }

    /// Computes the hashes of a document in memory that are not known of it yet.
    pub fn completed(mut self, bytes: &[u8], algorithms: Algorithms) -> Self {
        if self.is_whole() {
            return self;
        }
        if memchr::memchr(b'\r', bytes).is_some() {
            return Self::of(bytes, algorithms);
        }
        self.sha1.stored = Some(Sha1::digest(bytes).into());
        if let Some(sha256) = &mut self.sha256 {
            sha256.stored = Some(Sha256::digest(bytes).into());
        }
        self
    }

    /// Tells whether hashes of these algorithms are known.
    pub fn has(&self, algorithms: Algorithms) -> bool {
        self.sha256.is_some() || !algorithms.sha256
    }

    /// Tells whether every hash of the document is known.
    pub fn is_whole(&self) -> bool {
        !self.sha1.is_crlf || self.sha1.stored.is_some()
    }

    /// Fingerprints a document of any size in bounded memory, through a caller's buffer.
    ///
    /// # Errors
    ///
    /// Those of the reader.
    pub fn read(mut reader: impl Read, buffer: &mut [u8], algorithms: Algorithms) -> io::Result<Self> {
        let mut hasher = Hasher::new(algorithms);
        loop {
            match reader.read(buffer) {
                Ok(0) => return Ok(hasher.finish()),
                Ok(read) => hasher.update(&buffer[..read]),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
    }

    /// Tells whether `hash` is one of this document's.
    pub fn contains(&self, hash: &Hash) -> bool {
        self.form_of(hash).is_some()
    }

    /// Returns the form that `hash` was taken of.
    pub fn form_of(&self, hash: &Hash) -> Option<Form> {
        FORMS.into_iter().find(|form| self.in_form(*form, hash) == Some(*hash))
    }

    /// Returns the hash of one form, by the algorithm of `like`; `None` where the document has no
    /// such form or that algorithm was not asked for.
    pub fn in_form(&self, form: Form, like: &Hash) -> Option<Hash> {
        match like {
            Hash::Sha1(_) => self.sha1.in_form(form).map(Hash::Sha1),
            Hash::Sha256(_) => self.sha256.as_ref()?.in_form(form).map(Hash::Sha256),
        }
    }

    /// Returns the hash that most pipelines would record: that of a Windows checkout.
    pub fn usual(&self, like: Option<&Hash>) -> Hash {
        match (like, &self.sha256) {
            (Some(Hash::Sha256(_)), Some(hashes)) => Hash::Sha256(hashes.usual),
            _ => Hash::Sha1(self.sha1.usual),
        }
    }

    /// Returns the SHA-1 of a Windows checkout.
    pub fn usual_sha1(&self) -> [u8; 20] {
        self.sha1.usual
    }

    /// Iterates over the hashes of a Windows checkout, one of each algorithm.
    pub fn usual_hashes(&self) -> impl Iterator<Item = Hash> {
        [Some(Hash::Sha1(self.sha1.usual)), self.sha256.as_ref().map(|own| Hash::Sha256(own.usual))]
            .into_iter()
            .flatten()
    }

    /// Lists the different hashes that records may hold: those of a Windows checkout, or all of them.
    pub fn recorded(&self, is_mixed: bool) -> Vec<Hash> {
        if is_mixed { self.iter().collect() } else { self.usual_hashes().collect() }
    }

    /// Iterates over the different hashes, in the order of their value.
    pub fn iter(&self) -> impl Iterator<Item = Hash> {
        let of = |like: Hash| FORMS.map(|form| self.in_form(form, &like));
        let [a, b, c] = of(Hash::Sha1([0; 20]));
        let [d, e, f] = of(Hash::Sha256([0; 32]));
        let mut hashes = [a, b, c, d, e, f];
        hashes.sort_unstable();
        let mut last = None;
        hashes.into_iter().flatten().filter(move |hash| last.replace(*hash) != Some(*hash))
    }
}

const FORMS: [Form; 3] = [Form::Stored, Form::Lf, Form::Crlf];

impl<H: Copy> FormHashes<H> {
    /// Takes the hash of a Windows checkout for all that is known.
    fn of_windows(hash: H) -> Self {
        Self { usual: hash, is_crlf: true, stored: None, lf: None }
    }

    fn in_form(&self, form: Form) -> Option<H> {
        match form {
            Form::Stored if self.is_crlf => self.stored,
            Form::Stored => Some(self.usual),
            Form::Lf => self.lf,
            Form::Crlf => self.is_crlf.then_some(self.usual),
        }
    }
}

/// Hashes all forms of a document that arrives in pieces.
struct Hasher {
    sha1: FormDigests<Sha1>,
    sha256: Option<FormDigests<Sha256>>,
    lines: LineEnds,
    scratch: Vec<u8>,
}

/// What is known so far of the document's line ends.
#[derive(Default)]
struct LineEnds {
    cr: bool,
    lone_cr: bool,
    bare_lf: bool,
    pending_cr: bool,
}

struct FormDigests<D> {
    stored: D,
    /// Begins as a copy of `stored` at the first CR: up to there the two forms are the same.
    lf: Option<D>,
    crlf: D,
}

impl Hasher {
    fn new(algorithms: Algorithms) -> Self {
        Self {
            sha1: FormDigests::new(),
            sha256: algorithms.sha256.then(FormDigests::new),
            lines: LineEnds::default(),
            scratch: Vec::new(),
        }
    }

    fn update(&mut self, piece: &[u8]) {
        let has_cr = self.lines.pending_cr || memchr::memchr(b'\r', piece).is_some();
        if has_cr && !self.lines.cr {
            self.lines.cr = true;
            self.sha1.start_lf();
            self.sha256.iter_mut().for_each(FormDigests::start_lf);
        }
        self.sha1.stored.update(piece);
        self.sha256.iter_mut().for_each(|digests| digests.stored.update(piece));
        if self.lines.cr {
            self.update_lf(piece);
        }
        self.update_crlf(piece);
        if piece.is_empty() {
            return;
        }
        self.lines.pending_cr = piece.ends_with(b"\r");
    }

    /// Feeds the LF form: a CR before an LF is dropped, one at the end of the piece waits.
    fn update_lf(&mut self, piece: &[u8]) {
        self.scratch.clear();
        if self.lines.pending_cr && !piece.is_empty() && piece[0] != b'\n' {
            self.lines.lone_cr = true;
            self.scratch.push(b'\r');
        }
        let mut rest = piece;
        while let Some(at) = memchr::memchr(b'\r', rest) {
            self.scratch.extend_from_slice(&rest[..at]);
            match rest.get(at + 1) {
                Some(b'\n') | None => {}
                Some(_) => {
                    self.lines.lone_cr = true;
                    self.scratch.push(b'\r');
                }
            }
            rest = &rest[at + 1..];
        }
        self.scratch.extend_from_slice(rest);
        self.sha1.lf.iter_mut().for_each(|digest| digest.update(&self.scratch));
        if let Some(digests) = &mut self.sha256 {
            digests.lf.iter_mut().for_each(|digest| digest.update(&self.scratch));
        }
    }

    /// Feeds the CRLF form: an LF without a CR before it gets one.
    fn update_crlf(&mut self, piece: &[u8]) {
        self.scratch.clear();
        self.scratch.reserve(piece.len() + piece.len() / 16);
        let mut from = 0;
        for at in memchr::memchr_iter(b'\n', piece) {
            let after_cr = if at == 0 { self.lines.pending_cr } else { piece[at - 1] == b'\r' };
            if !after_cr {
                self.lines.bare_lf = true;
                self.scratch.extend_from_slice(&piece[from..at]);
                self.scratch.extend_from_slice(b"\r\n");
                from = at + 1;
            }
        }
        self.scratch.extend_from_slice(&piece[from..]);
        self.sha1.crlf.update(&self.scratch);
        self.sha256.iter_mut().for_each(|digests| digests.crlf.update(&self.scratch));
    }

    fn finish(mut self) -> Fingerprints {
        if self.lines.pending_cr {
            self.lines.lone_cr = true;
            self.sha1.lf.iter_mut().for_each(|digest| digest.update(b"\r"));
            if let Some(digests) = &mut self.sha256 {
                digests.lf.iter_mut().for_each(|digest| digest.update(b"\r"));
            }
        }
        let lines = self.lines;
        Fingerprints {
            sha1: self.sha1.finish(&lines, Into::into),
            sha256: self.sha256.map(|digests| Box::new(digests.finish(&lines, Into::into))),
        }
    }
}

impl<D: Digest + Clone> FormDigests<D> {
    fn new() -> Self {
        Self { stored: D::new(), lf: None, crlf: D::new() }
    }

    fn start_lf(&mut self) {
        self.lf = Some(self.stored.clone());
    }

    fn finish<H: Copy>(self, lines: &LineEnds, hash: impl Fn(sha1::digest::Output<D>) -> H) -> FormHashes<H> {
        let is_crlf = lines.bare_lf && !lines.lone_cr;
        let stored = hash(self.stored.finalize());
        FormHashes {
            usual: if is_crlf { hash(self.crlf.finalize()) } else { stored },
            is_crlf,
            stored: is_crlf.then_some(stored),
            lf: self.lf.map(|digest| hash(digest.finalize())),
        }
    }
}

/// Returns the SHA-1 of bytes as they are.
pub fn sha1(bytes: &[u8]) -> Hash {
    Hash::Sha1(Sha1::digest(bytes).into())
}

/// Returns the form of a document that `hash` was taken of, as [`Fingerprints::form_of`] does.
pub fn form_of(document: &[u8], hash: &Hash) -> Option<Form> {
    let usual_or_stored = match hash {
        Hash::Sha1(hash) => usual_or_stored::<Sha1>(document, hash),
        Hash::Sha256(hash) => usual_or_stored::<Sha256>(document, hash),
    };
    usual_or_stored.or_else(|| Fingerprints::of(document, Algorithms::of(hash)).form_of(hash))
}

/// Returns the form of a document that `hash` was taken of, if it is that of a Windows checkout or what is stored. Most
/// are the former, and the others need not be computed then.
fn usual_or_stored<D: Digest>(document: &[u8], hash: &[u8]) -> Option<Form> {
    if windows::<D>(document).is_some_and(|own| own[..] == *hash) {
        return Some(Form::Crlf);
    }
    (D::digest(document)[..] == *hash).then_some(Form::Stored)
}

/// Hashes a document as a Windows checkout has it; `None` where that is the document itself.
fn windows<D: Digest>(document: &[u8]) -> Option<sha1::digest::Output<D>> {
    /// What is hashed at once: little enough to stay next to the processor.
    const PIECE: usize = 4_096;
    let is_lone = |at: usize| document.get(at + 1) != Some(&b'\n');
    if memchr::memchr_iter(b'\r', document).any(is_lone) {
        return None;
    }
    let is_bare = |at: &usize| *at == 0 || document[at - 1] != b'\r';
    let mut bare = memchr::memchr_iter(b'\n', document).filter(is_bare).peekable();
    bare.peek()?;
    let (mut digest, mut piece, mut filled) = (D::new(), [0; PIECE], 0);
    let mut from = 0;
    for at in bare {
        let line = &document[from..at];
        if line.len() >= PIECE - filled {
            digest.update(&piece[..filled]);
            filled = 0;
        }
        if line.len() >= PIECE {
            digest.update(line);
        } else {
            piece[filled..filled + line.len()].copy_from_slice(line);
            filled += line.len();
        }
        piece[filled] = b'\r';
        filled += 1;
        from = at;
    }
    digest.update(&piece[..filled]);
    digest.update(&document[from..]);
    Some(digest.finalize())
}

/// Returns the hash by which a document is known where a record holds none: the SHA-1 of a Windows
/// checkout of it.
pub fn usual(document: &[u8]) -> Hash {
    windows::<Sha1>(document).map_or_else(|| sha1(document), |digest| Hash::Sha1(digest.into()))
}

/// Returns a document with the line ends of Unix.
pub fn unix(document: &[u8]) -> Cow<'_, [u8]> {
    if memchr::memmem::find(document, b"\r\n").is_none() {
        return Cow::Borrowed(document);
    }
    let lines = document.split(|byte| *byte == b'\n');
    Cow::Owned(lines.map(|line| line.strip_suffix(b"\r").unwrap_or(line)).collect::<Vec<_>>().join(&b'\n'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_any_length_are_hashed_whole() {
        for length in [0, 1, 4_094, 4_095, 4_096, 4_097, 10_000] {
            for before in [0, 1, 2_000, 4_095] {
                let document = format!("{}\n{}\n\r\nend", "a".repeat(before), "b".repeat(length));
                let hash = Fingerprints::of(document.as_bytes(), Algorithms::ALL).usual(None);
                assert_eq!(usual(document.as_bytes()), hash, "{before} {length}");
                assert_eq!(form_of(document.as_bytes(), &hash), Some(Form::Crlf), "{before} {length}");
            }
        }
    }

    #[test]
    fn the_form_of_a_hash_is_that_of_the_fingerprints() {
        for document in
            ["", "a", "a\n", "\n", "\na\n\nb", "a\r\nb", "a\r\nb\n", "a\rb\n", "a\r\r\nb\n", "a\nb\r", "\r\n\n"]
        {
            let fingerprints = Fingerprints::of(document.as_bytes(), Algorithms::ALL);
            for hash in fingerprints.iter().chain([sha1(b"another")]) {
                assert_eq!(form_of(document.as_bytes(), &hash), fingerprints.form_of(&hash), "{document:?} {hash}");
                let own = Fingerprints::as_recorded(document.as_bytes(), Algorithms::ALL, [hash]);
                assert_eq!(own.form_of(&hash), fingerprints.form_of(&hash), "{document:?} {hash}");
                assert_eq!(
                    own.clone().completed(document.as_bytes(), Algorithms::ALL),
                    fingerprints,
                    "{document:?} {hash}"
                );
                assert!(own.is_whole() || hash == own.usual(Some(&hash)), "{document:?} {hash}");
            }
            let usual = fingerprints.usual(None);
            assert_eq!((usual, fingerprints.is_whole()), (super::usual(document.as_bytes()), true), "{document:?}");
            let own = Fingerprints::as_recorded(document.as_bytes(), Algorithms::SHA1, [usual]);
            assert_eq!((own.usual(None), own.contains(&usual)), (usual, true), "{document:?}");
        }
    }
}
