//! Translations on their way back: applied, updated without a translator, or accepted.
//!
//! Nothing here writes: each command decides on [`Outcome`]s, whose [`Edit`]s say what files are
//! to become. An edit is carried out only on a file that still is what was read.

mod accept;
mod adopt;
mod apply;
mod convert;
mod edit;
mod incoming;
mod locked;
mod rehomed;
mod repair;
mod stamp;
mod translate;
mod update;

pub use accept::{accept, acceptable};
pub use adopt::{Adopted, MarkKind, SourceVersion, adopt};
pub use apply::{Options, apply, may_be_renamed, named, refuse};
pub use convert::convert;
pub use edit::{Clash, Edit, ReadyEdit, entry_edit, write_entry};
pub use repair::repair;
pub use stamp::Stamp;
pub use translate::{EngineFault, EngineNote, EngineOptions, Translated, end_engines, requests, translate};
pub use update::update;

use std::path::Path;

use crate::base::locale::Locale;
use crate::base::path::DocPath;
use crate::glossary::TermBreach;
use crate::history::Unrecovered;
use crate::provenance::ManifestChange;
use crate::rebuild::{Damage, Fault, Left, NeverFits, Unfit};
use crate::rules::Cause;
use crate::status::{InvalidReason, Pair, Status};
use crate::workspace::Texts;

/// What becomes of a document.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// Its path, as it was found or asked for.
    pub path: String,
    /// The locale, where it is known.
    pub locale: Option<Locale>,
    /// What is to be done, or why nothing is.
    pub result: Result<Done, Refusal>,
}

/// What is to be done with a document.
#[derive(Clone, Debug)]
pub struct Done {
    /// How.
    pub how: How,
    /// What files are to become, in the order in which they may be written.
    pub edits: Vec<Edit>,
    /// What entries of manifests are to become, once the files are written.
    pub entries: Vec<ManifestChange>,
    /// What a person should look at although it is done.
    pub told: Vec<Refusal>,
}

/// How a document gets its new text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum How {
    /// All its segments are translated: it is current.
    Translated {
        /// How many of them came back.
        segments: usize,
    },
    /// All its segments are translated, but there is no place in it for a record.
    Unrecorded {
        /// How many of them came back.
        segments: usize,
    },
    /// Some of its segments are translated: it stays stale.
    Partly {
        /// How many came back.
        segments: usize,
        /// How many are still open.
        open: usize,
    },
    /// Inline markup was carried into some of its segments, and no word changed: it stays stale.
    Formatted {
        /// How many segments.
        segments: usize,
        /// How many segments a translator has to look at.
        open: usize,
    },
    /// What changed in the source needed no translator: it is current.
    Updated,
    /// It was copied from the translation of the very same source.
    Copied {
        /// The other translation.
        from: DocPath,
    },
    /// It moved after its source.
    Moved {
        /// Where it was.
        from: DocPath,
    },
    /// It moved after its source, which was edited too in ways that needed no translator: it is
    /// current.
    Renamed {
        /// Where it was.
        from: DocPath,
    },
    /// It was moved by hand, and its record after it.
    Rehomed {
        /// Where it was.
        from: DocPath,
    },
    /// A person vouches for it: it is current.
    Accepted,
    /// Its record is one of another scheme.
    Converted,
    /// Damage in it was put right.
    Repaired {
        /// How much.
        repairs: usize,
        /// How much is left.
        left: usize,
    },
    /// The version that it was made from is recorded.
    Adopted(Box<Adopted>),
    /// Only text that a person wrote is left to do, and it stays as it was.
    StillStale,
    /// It is current as it is.
    Nothing,
}

impl Done {
    /// Does nothing, for a reason that is no refusal.
    fn nothing(how: How, told: Vec<Refusal>) -> Self {
        Self { how, edits: Vec::new(), entries: Vec::new(), told }
    }

    /// Tells whether nothing is to become anything else.
    pub fn is_nothing(&self) -> bool {
        self.edits.is_empty() && self.entries.is_empty()
    }

    /// Lists the files that are to become something else.
    pub fn files(&self) -> impl Iterator<Item = &Path> {
        let entries = self.entries.iter().map(|entry| entry.file.as_path());
        self.edits.iter().map(|edit| edit.file.as_path()).chain(entries)
    }
}

impl How {
    /// Returns the name that machine formats carry.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Translated { .. } => "translated",
            Self::Unrecorded { .. } => "unrecorded",
            Self::Partly { .. } => "partly",
            Self::Formatted { .. } => "formatted",
            Self::Updated => "updated",
            Self::Copied { .. } => "copied",
            Self::Moved { .. } => "moved",
            Self::Renamed { .. } => "renamed",
            Self::Rehomed { .. } => "rehomed",
            Self::Accepted => "accepted",
            Self::Converted => "converted",
            Self::Repaired { .. } => "repaired",
            Self::Adopted(_) => "adopted",
            Self::StillStale => "still-stale",
            Self::Nothing => "nothing",
        }
    }
}

impl Refusal {
    /// Returns the name that machine formats carry.
    pub fn id(&self) -> &'static str {
        match self {
            Self::NoPath => "no-path",
            Self::NoSuchDocument => "no-such-document",
            Self::WrongLocale { .. } => "wrong-locale",
            Self::WrongStatus { .. } => "wrong-status",
            Self::Unreadable(why) => why.id(),
            Self::NotUtf8 => "not-utf-8",
            Self::OutdatedSource { .. } => "outdated-source",
            Self::TranslationChanged { .. } => "translation-changed",
            Self::UnknownSegment { .. } => "unknown-segment",
            Self::Contradictory { .. } => "contradictory",
            Self::AsExported { .. } => "as-exported",
            Self::MissingSegment { .. } => "missing-segment",
            Self::Unfinished { .. } => "unfinished",
            Self::Damaged { .. } => "damaged",
            Self::Unfit(_) => "unfit",
            Self::Unsound { fault, .. } => fault.id(),
            Self::UncommittedSource => "uncommitted-source",
            Self::NoRecord => "no-record",
            Self::SharedRecord => "shared-record",
            Self::DateAlone => "date-alone",
            Self::NeedsTranslator { .. } => "needs-translator",
            Self::WordsOfPerson { .. } => "words-of-person",
            Self::EngineError { .. } => "engine-error",
            Self::Unanswered { .. } => "unanswered",
            Self::Term { .. } => "term",
            Self::Broken { cause, .. } => cause.rule().id(),
            Self::CopyOfSource { .. } => "copy-of-source",
            Self::TranslatedByHand { .. } => "translated-by-hand",
            Self::Untouched { .. } => "untouched",
            Self::NoOldTranslation => "no-old-translation",
            Self::Untracked => "untracked",
            Self::ReadOnly => "read-only",
            Self::Kept { .. } => "kept",
            Self::InSourceLanguage { .. } => "in-source-language",
            Self::SameAsSource { .. } => "same-as-source",
            Self::StillSource => "still-source",
            Self::Untranslated { .. } => "untranslated",
            Self::NotTranslatable => "not-translatable",
            Self::NeverFits(why) => why.id(),
            Self::NoVersion => "no-version",
            Self::NotRepaired => "not-repaired",
            Self::UnlikeSource => "unlike-source",
            Self::AlikeVersions { .. } => "alike-versions",
            Self::CloseVersions => "close-versions",
            Self::Several(all) => all.first().map_or("damaged", Self::id),
        }
    }
}

/// Why nothing is done with a document.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Refusal {
    /// The file does not say which document it is.
    NoPath,
    /// No document has the path.
    NoSuchDocument,
    /// The file is for a language that is not among those of this run.
    WrongLocale {
        /// The language in the file; empty where there is none.
        found: String,
    },
    /// The document has a status that this does not fit.
    WrongStatus {
        /// The status.
        status: Status,
    },
    /// A version of the document cannot be read.
    Unreadable(Unrecovered),
    /// A version of the document is no UTF-8, so that bytes of it could be lost.
    NotUtf8,
    /// The source is another than the one that was exported.
    OutdatedSource {
        /// The first segment that is not what it was; `None` where the file does not say.
        segment: Option<String>,
    },
    /// The translation of a segment is another than when it was exported.
    TranslationChanged {
        /// The segment.
        segment: String,
    },
    /// A unit has an id that no segment has.
    UnknownSegment {
        /// The id.
        segment: String,
        /// Its line in the file.
        line: u32,
    },
    /// A segment came back twice, with different targets.
    Contradictory {
        /// The segment.
        segment: String,
        /// The line of the other target in its file.
        line: u32,
    },
    /// Every target was to count as final, but this one is what was exported.
    AsExported {
        /// The segment.
        segment: String,
    },
    /// A segment did not come back.
    MissingSegment {
        /// Its id.
        segment: String,
        /// Whether the document is new: of a new one, no part is written.
        is_new: bool,
    },
    /// A segment has no target, or none that is final.
    Unfinished {
        /// Its id.
        segment: String,
        /// How many there are.
        count: usize,
        /// Whether the document is new: of a new one, no part is written.
        is_new: bool,
    },
    /// A target lost codes of its source, or has others.
    Damaged {
        /// The segment.
        segment: String,
        /// Its line in the file.
        line: u32,
        /// What is wrong.
        damage: Damage,
    },
    /// The document would not have the structure of its source.
    Unfit(Unfit),
    /// The front matter of a version is such that nothing may be written.
    Unsound {
        /// Whether it is that of the source.
        in_source: bool,
        /// What is wrong with it.
        fault: Fault,
    },
    /// The record names a commit, and no commit has the source document as it is.
    UncommittedSource,
    /// There is no place for a record.
    NoRecord,
    /// One record stands for all pages of the locale.
    SharedRecord,
    /// What stands for a record is a date, which names no version of the source.
    DateAlone,
    /// A translator has to look.
    NeedsTranslator {
        /// How many segments are open.
        segments: usize,
        /// Of how many of them no word changed, but inline markup.
        unchanged: usize,
        /// What is left to a person beside texts that plainly have to be translated.
        left: Vec<Left>,
    },
    /// What a person wrote was to be replaced by what a machine translated.
    WordsOfPerson {
        /// In how many segments.
        segments: usize,
    },
    /// The engine said why it has no target for a segment.
    EngineError {
        /// The segment.
        segment: String,
        /// The engine's own words.
        complaint: String,
    },
    /// The engine had no answer for segments.
    Unanswered {
        /// How many.
        segments: usize,
    },
    /// A target is not as a term of the project demands. Nothing is refused for that.
    Term {
        /// The segment.
        segment: String,
        /// What it is held to.
        breach: TermBreach,
    },
    /// A target has damage that its source has not.
    Broken {
        /// The segment.
        segment: String,
        /// What is damaged.
        cause: Box<Cause>,
        /// Whether the target is refused for that: the rule has the level of an error.
        is_refused: bool,
    },
    /// A machine's target says what its source says.
    CopyOfSource {
        /// The segment.
        segment: String,
    },
    /// Everything that changed in the source seems to be in the translation, by whose hand nobody recorded.
    TranslatedByHand {
        /// How many segments.
        segments: usize,
    },
    /// A block whose source changed says what it said before.
    Untouched {
        /// Its lines in the translation.
        lines: Option<(u32, u32)>,
        /// The lines of the source that changed.
        source_lines: Option<(u32, u32)>,
    },
    /// Whether the translation was touched cannot be told.
    NoOldTranslation,
    /// Whether the translation was touched cannot be told: it has no record.
    Untracked,
    /// Translations are read from a revision, which is not written to.
    ReadOnly,
    /// A target was confirmed as it was exported, although a code of the source is not in it, or one
    /// that the source has not. Nothing is refused for that.
    Kept {
        /// The segment.
        segment: String,
        /// Its line in the file.
        line: u32,
        /// The code.
        code: String,
    },
    /// Some of what is open stands as the source has it. Nothing is refused for that.
    InSourceLanguage {
        /// How many segments.
        segments: usize,
    },
    /// Some targets say what their source says. Nothing is refused for that.
    SameAsSource {
        /// How many.
        segments: usize,
    },
    /// The translation of an untracked document says what the source says.
    StillSource,
    /// Every target that could say anything else says what its source says.
    Untranslated {
        /// How many.
        segments: usize,
    },
    /// It is YAML of no known shape, which is given to nobody.
    NotTranslatable,
    /// Its source is such that nothing can be written for it.
    NeverFits(NeverFits),
    /// What would put it right would change something else.
    NotRepaired,
    /// The source has no version that is as old as the translation.
    NoVersion,
    /// The translation has little of any version of the source.
    UnlikeSource,
    /// Several versions of the source fit the translation equally well.
    AlikeVersions {
        /// How many.
        versions: usize,
    },
    /// A version of the source fits the translation best, but hardly better than an older one.
    CloseVersions,
    /// Several things are wrong.
    Several(Vec<Refusal>),
}

impl Refusal {
    /// Puts all that is wrong together.
    fn of_all(mut all: Vec<Self>) -> Option<Self> {
        if all.len() > 1 { Some(Self::Several(all)) } else { all.pop() }
    }

    /// Returns everything that is wrong, one by one.
    pub fn each(&self) -> &[Self] {
        match self {
            Self::Several(all) => all,
            one => std::slice::from_ref(one),
        }
    }
}

impl Refusal {
    /// Refuses a document for its status, with the reason where it is one that cannot be read.
    fn of_status(pair: &Pair) -> Self {
        match pair.reason.as_deref() {
            Some(InvalidReason::TranslationUnreadable(why) | InvalidReason::SourceUnreadable(why)) => {
                Self::Unreadable(Unrecovered::DocumentUnreadable { why: why.clone() })
            }
            _ => Self::WrongStatus { status: pair.status },
        }
    }
}

/// Refuses versions whose front matter, or whose YAML, is such that nothing may be written for
/// them.
fn sound(texts: &Texts<'_>) -> Result<(), Refusal> {
    match texts.fault() {
        Some((in_source, fault)) => Err(Refusal::Unsound { in_source, fault: fault.clone() }),
        None => Ok(()),
    }
}
