//! Records that stand in a file for all translations of a locale, or of all locales.

mod edit;

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

pub use edit::ManifestChange;

use super::{ClaimKind, ClaimPattern, Ledger, Record, Renewal, Scheme};
use crate::base::locale::Locale;
use crate::base::path::DocPath;
use crate::document::Kind;
use crate::document::yaml::{self, Node, Value, YamlError};

/// The largest manifest that is read.
const MAX_BYTES: u64 = 64 << 20;

/// A scheme whose records are entries of a JSON or YAML file.
#[derive(Debug)]
pub struct Manifest {
    /// The name of the scheme.
    pub id: String,
    /// The file; `{lang}` stands for the locale.
    pub file: PathBuf,
    /// The names of an entry from the top down; `{path}`, `{stem}` and `{lang}` stand for the path of the
    /// translation, for that without its ending, and for the locale.
    pub entry: Vec<String>,
    /// What stands there.
    pub kind: ClaimKind,
    /// Where in the value the claim stands, if it is not all of it.
    pub pattern: Option<ClaimPattern>,
    /// The manifests that were read.
    read: Mutex<HashMap<PathBuf, Loaded>>,
}

/// A manifest that was read, or why it cannot be.
type Loaded = Arc<Result<Option<ManifestPart>, ManifestError>>;

/// A part of a manifest, in which names are looked up for thousands of translations.
#[derive(Debug)]
enum ManifestPart {
    /// What has parts of its own, by their names; of a name that occurs twice the first.
    Parts(HashMap<String, ManifestPart>),
    /// A text, and its line.
    Text(String, u32),
    /// Anything else.
    Other,
}

impl ManifestPart {
    fn of(node: Node) -> Self {
        let line = u32::try_from(node.start.line).unwrap_or(1);
        match node.value {
            Value::Scalar(text) => Self::Text(text, line),
            Value::Mapping(entries) => {
                let mut parts = HashMap::new();
                for (key, value) in entries {
                    if let Value::Scalar(name) = key.value {
                        parts.entry(name).or_insert_with(|| Self::of(value));
                    }
                }
                Self::Parts(parts)
            }
            Value::Sequence(_) | Value::Alias => Self::Other,
        }
    }
}

/// Why a manifest cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ManifestError {
    /// The file.
    pub file: PathBuf,
    /// Its line, where it is known.
    pub line: Option<u32>,
    /// The words of the system or of the parser.
    pub complaint: String,
}

impl Manifest {
    /// Describes a manifest; `entry` is a JSON pointer such as `/{path}/hash`.
    pub fn new(
        id: impl Into<String>,
        file: PathBuf,
        entry: &str,
        kind: ClaimKind,
        pattern: Option<ClaimPattern>,
    ) -> Self {
        let unescaped = |part: &str| part.replace("~1", "/").replace("~0", "~");
        let entry = entry.strip_prefix('/').unwrap_or(entry).split('/').map(unescaped).collect();
        Self { id: id.into(), file, entry, kind, pattern, read: Mutex::default() }
    }

    fn file(&self, locale: &Locale) -> PathBuf {
        self.file.to_string_lossy().replace("{lang}", &locale.to_string()).into()
    }

    /// Tells whether one entry stands for all pages of a locale.
    pub fn is_shared(&self) -> bool {
        !self.entry.iter().any(|part| is_of_page(part))
    }

    /// Returns the names of the entry for a page.
    fn names(&self, page: &DocPath, locale: &Locale) -> Vec<String> {
        let stem = page.as_str().rsplit_once('.').map_or(page.as_str(), |(stem, _)| stem);
        let name = |part: &String| {
            part.replace("{path}", page.as_str()).replace("{stem}", stem).replace("{lang}", &locale.to_string())
        };
        self.entry.iter().map(name).collect()
    }

    /// Returns what the entry of a page is to become; `None` where there is nothing to claim.
    pub fn renewed(&self, page: &DocPath, locale: &Locale, renewal: &Renewal<'_>) -> Option<ManifestChange> {
        let old = self.record(page, locale);
        let claim = renewal.claim(self.kind, old.claim())?;
        let (file, entry) = (self.file(locale), self.names(page, locale));
        Some(ManifestChange { file, entry, claim: Some(claim), pattern: self.pattern.clone(), kind: self.kind })
    }

    /// Removes what the manifest says of a page.
    pub fn removed(&self, page: &DocPath, locale: &Locale) -> ManifestChange {
        let depth = self.entry.iter().rposition(|part| is_of_page(part)).map_or(self.entry.len(), |at| at + 1);
        let mut entry = self.names(page, locale);
        entry.truncate(depth);
        ManifestChange { file: self.file(locale), entry, claim: None, pattern: self.pattern.clone(), kind: self.kind }
    }

    fn load(&self, locale: &Locale) -> Loaded {
        let file = self.file(locale);
        let mut read = self.read.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(read.entry(file).or_insert_with_key(|file| Arc::new(load(file))))
    }
}

/// Tells whether a part of an entry's place names the page.
fn is_of_page(part: &str) -> bool {
    part.contains("{path}") || part.contains("{stem}")
}

/// Reads a manifest; `None` where there is none.
fn load(file: &Path) -> Result<Option<ManifestPart>, ManifestError> {
    use std::io::Read;
    let failed = |line, complaint| ManifestError { file: file.to_path_buf(), line, complaint };
    let open = match std::fs::File::open(file) {
        Ok(open) => open,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(failed(None, error.to_string())),
    };
    let mut text = String::new();
    open.take(MAX_BYTES).read_to_string(&mut text).map_err(|error| failed(None, error.to_string()))?;
    // JSON is YAML as far as a manifest goes, and so every value has a place.
    let root = yaml::parse(text.trim_start_matches('\u{feff}'));
    root.map(|root| root.map(ManifestPart::of)).map_err(|error| {
        let complaint = match &error {
            YamlError::Syntax { complaint, .. } => complaint.clone(),
            YamlError::TooDeep { .. } => String::from("nested too deeply"),
        };
        failed(u32::try_from(error.at().line).ok(), complaint)
    })
}

impl Manifest {
    /// Looks whether the records of a locale can be read.
    ///
    /// # Errors
    ///
    /// What is wrong with the file that holds them. That there is none is not wrong.
    pub fn check(&self, locale: &Locale) -> Result<(), ManifestError> {
        match &*self.load(locale) {
            Ok(_) => Ok(()),
            Err(error) => Err(error.clone()),
        }
    }

    /// Reads the record of the translation of a source document in a locale.
    pub fn record(&self, path: &DocPath, locale: &Locale) -> Record {
        let loaded = self.load(locale);
        let Ok(Some(root)) = &*loaded else { return Record::default() };
        let mut node = root;
        for name in self.names(path, locale) {
            let ManifestPart::Parts(parts) = node else { return Record::default() };
            let Some(part) = parts.get(&name) else { return Record::default() };
            node = part;
        }
        let ManifestPart::Text(value, line) = node else { return Record::default() };
        let text = match &self.pattern {
            Some(pattern) => pattern.find(value).map_or(value.as_str(), |span| &value[span]),
            None => value,
        };
        // The line is one of the manifest, not of the document.
        Record { lines: None, ..Record::of_claim(self.kind, text, *line) }
    }
}

impl Scheme for Manifest {
    fn id(&self) -> &str {
        &self.id
    }

    fn kind(&self) -> ClaimKind {
        self.kind
    }

    fn read(&self, document: &[u8], kind: Kind) -> Record {
        Record::beside(document, kind)
    }

    fn owns(&self, _key: &str) -> bool {
        false
    }

    fn write(&self, _document: &str, _kind: Kind, _renewal: &Renewal<'_>) -> Option<String> {
        None
    }

    fn beside(&self) -> Option<Ledger<'_>> {
        Some(Ledger::Manifest(self))
    }
}
