//! The terms of a project: how each is translated, or that it is not.
//!
//! A CSV file has the columns `term`, `translation`, `note` and `use` (`keep` for what stays as it is,
//! `avoid` for a translation that is wrong), and maybe `locale`; without a header they stand in this order.
//! TBX files are read too: of each entry, the terms of the two languages.

use std::collections::HashSet;

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use csv::ReaderBuilder;
use quick_xml::Reader;
use quick_xml::events::Event;
#[cfg(test)]
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::base::locale::Locale;
use crate::document::prose;

/// The largest file that is read, in bytes.
pub const MAX_BYTES: u64 = 64 << 20;

/// What is wrong with a file of terms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GlossaryFault {
    /// The 1-based line.
    pub line: u64,
    /// What stands there, or the parser's own words.
    pub found: String,
}

/// A term of a project.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(JsonSchema))]
pub struct GlossaryTerm {
    /// The term in the source.
    pub term: String,
    /// Its translation, or the term itself if it is to be kept; `None` (`null` in JSON) if the glossary only
    /// lists translations to avoid.
    pub translation: Option<String>,
    /// A note for translators.
    pub note: Option<String>,
}

/// What a project wants of a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum TermUse {
    Translate,
    Keep,
    Avoid,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Term {
    term: String,
    translation: String,
    note: String,
    wanted: TermUse,
}

/// The terms of a locale.
#[derive(Clone, Debug, Default)]
pub struct Glossary {
    terms: Vec<Term>,
    /// Finds them in lower case.
    finder: Option<AhoCorasick>,
}

/// A translation that is not what the terms of its source demand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TermBreach {
    /// The term in the source.
    pub term: String,
    /// What the translation has to say; `None` where it may not say [`Self::avoided`].
    pub wanted: Option<String>,
    /// What it may not say.
    pub avoided: Option<String>,
}

impl Glossary {
    /// Reads the terms of a locale, from CSV or TBX.
    ///
    /// # Errors
    ///
    /// The first line that cannot be used.
    pub fn read(bytes: &[u8], locale: &Locale) -> Result<Self, GlossaryFault> {
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let is_xml = bytes.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'<');
        let terms = if is_xml { tbx(bytes, locale)? } else { table(bytes, locale)? };
        Self::of(terms)
    }

    fn of(terms: Vec<Term>) -> Result<Self, GlossaryFault> {
        if terms.is_empty() {
            return Ok(Self::default());
        }
        let finder = AhoCorasick::builder()
            .kind(Some(AhoCorasickKind::ContiguousNFA))
            .match_kind(MatchKind::LeftmostLongest)
            .build(terms.iter().map(|term| term.term.to_lowercase()))
            .map_err(|error| GlossaryFault { line: 1, found: error.to_string() })?;
        Ok(Self { terms, finder: Some(finder) })
    }

    /// Lists the terms that occur in a text, each once, in the order of the text.
    pub fn in_text(&self, text: &str) -> Vec<GlossaryTerm> {
        self.found(text).map(Term::shown).collect()
    }

    /// Tells what of a translation is not as its terms demand.
    pub fn breaches(&self, source: &str, target: &str) -> Vec<TermBreach> {
        let said = target.to_lowercase();
        let says = |text: &str| is_in(&text.to_lowercase(), &said);
        let breach = |term: &Term| {
            let demanded = match term.wanted {
                TermUse::Keep => &term.term,
                TermUse::Translate => &term.translation,
                TermUse::Avoid => {
                    let avoided = if term.translation.is_empty() { &term.term } else { &term.translation };
                    let breach = TermBreach { term: term.term.clone(), wanted: None, avoided: Some(avoided.clone()) };
                    return says(avoided).then_some(breach);
                }
            };
            let breach = TermBreach { term: term.term.clone(), wanted: Some(demanded.clone()), avoided: None };
            // Languages inflect words; what begins alike is taken for the same.
            (!says(demanded) && !said.contains(stem(&demanded.to_lowercase()))).then_some(breach)
        };
        self.found(source).filter_map(breach).collect()
    }

    /// Tells whether a text may have a term in it: a quick look for what has none.
    pub fn may_be_in(&self, text: &str) -> bool {
        self.finder.as_ref().is_some_and(|finder| finder.is_match(&text.to_lowercase()))
    }

    fn found(&self, text: &str) -> impl Iterator<Item = &Term> {
        let lower = prose(text).to_lowercase();
        let mut seen = HashSet::new();
        let matches: Vec<usize> = (self.finder.iter())
            .flat_map(|finder| finder.find_iter(&lower))
            .filter(|found| is_whole(&lower, found.start(), found.end()))
            .map(|found| found.pattern().as_usize())
            .filter(|pattern| seen.insert(*pattern))
            .collect();
        matches.into_iter().filter_map(|pattern| self.terms.get(pattern))
    }
}

impl Term {
    fn shown(&self) -> GlossaryTerm {
        let (translation, avoided) = match self.wanted {
            TermUse::Keep => (Some(self.term.clone()), None),
            TermUse::Translate => (Some(self.translation.clone()), None),
            TermUse::Avoid => (None, Some(&self.translation).filter(|own| !own.is_empty())),
        };
        let notes = avoided.into_iter().chain(Some(&self.note).filter(|note| !note.is_empty()));
        let note = notes.cloned().collect::<Vec<_>>().join("; ");
        GlossaryTerm { term: self.term.clone(), translation, note: Some(note).filter(|note| !note.is_empty()) }
    }
}

/// Returns most of a word, which its other forms have too.
fn stem(word: &str) -> &str {
    let count = word.chars().count();
    let kept = if count > 4 { count - count / 4 } else { count };
    word.char_indices().nth(kept).map_or(word, |(end, _)| &word[..end])
}

fn is_in(word: &str, text: &str) -> bool {
    !word.is_empty() && text.match_indices(word).any(|(start, found)| is_whole(text, start, start + found.len()))
}

/// Tells whether a match is no part of a longer word.
fn is_whole(text: &str, start: usize, end: usize) -> bool {
    let joins = |before: Option<char>, after: Option<char>| {
        let is_word = |c: char| c.is_alphanumeric() && !is_unspaced(c);
        matches!((before, after), (Some(before), Some(after)) if is_word(before) && is_word(after))
    };
    let (first, last) = (text[start..end].chars().next(), text[start..end].chars().next_back());
    !joins(text[..start].chars().next_back(), first) && !joins(last, text[end..].chars().next())
}

/// Tells whether a character is of a script that writes words without spaces.
fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{e7f}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}')
}

/// The columns of a table without a header.
const COLUMNS: [&str; 4] = ["term", "translation", "note", "use"];

fn table(bytes: &[u8], locale: &Locale) -> Result<Vec<Term>, GlossaryFault> {
    let mut reader = ReaderBuilder::new().has_headers(false).flexible(true).from_reader(bytes);
    let mut columns: Vec<String> = COLUMNS.map(str::to_owned).to_vec();
    let mut terms = Vec::new();
    for (at, record) in reader.records().enumerate() {
        let record = record.map_err(|error| {
            let line = error.position().map_or(1, csv::Position::line);
            GlossaryFault { line, found: error.to_string() }
        })?;
        let line = record.position().map_or(1, csv::Position::line);
        if at == 0 && record.get(0).is_some_and(|first| first.trim().eq_ignore_ascii_case("term")) {
            columns = record.iter().map(|name| name.trim().to_lowercase()).collect();
            continue;
        }
        let cell = |name: &str| {
            let at = columns.iter().position(|column| column == name)?;
            record.get(at).map(str::trim).filter(|cell| !cell.is_empty())
        };
        let Some(term) = cell("term") else { continue };
        if cell("locale").and_then(|tag| tag.parse::<Locale>().ok()).is_some_and(|own| !own.covers(locale)) {
            continue;
        }
        let wanted = match cell("use").or(cell("keep|avoid")) {
            None => TermUse::Translate,
            Some(text) if text.eq_ignore_ascii_case("keep") => TermUse::Keep,
            Some(text) if text.eq_ignore_ascii_case("avoid") => TermUse::Avoid,
            Some(text) => return Err(GlossaryFault { line, found: text.to_owned() }),
        };
        let translation = cell("translation").unwrap_or_default().to_owned();
        // A term without a translation is one to keep.
        let wanted = if translation.is_empty() && wanted == TermUse::Translate { TermUse::Keep } else { wanted };
        terms.push(Term {
            term: term.to_owned(),
            translation,
            note: cell("note").unwrap_or_default().to_owned(),
            wanted,
        });
    }
    Ok(terms)
}

/// Reads the entries of a TBX file: the first term of the locale translates each one of the other language.
fn tbx(bytes: &[u8], locale: &Locale) -> Result<Vec<Term>, GlossaryFault> {
    let mut reader = Reader::from_reader(bytes);
    let mut terms = Vec::new();
    let (mut sources, mut target): (Vec<String>, Option<String>) = (Vec::new(), None);
    let (mut is_own, mut text): (Option<bool>, Option<String>) = (None, None);
    loop {
        let position = reader.buffer_position();
        let at = move || {
            let before = usize::try_from(position).unwrap_or(usize::MAX).min(bytes.len());
            memchr::memchr_iter(b'\n', bytes.get(..before).unwrap_or_default()).count() as u64 + 1
        };
        let event = reader.read_event().map_err(|error| GlossaryFault { line: at(), found: error.to_string() })?;
        match event {
            Event::Start(start) => match start.local_name().as_ref() {
                b"termEntry" | b"conceptEntry" => (sources, target) = (Vec::new(), None),
                b"langSet" | b"langSec" => {
                    let language = start.attributes().flatten().find(|own| own.key.local_name().as_ref() == b"lang");
                    let tag = language.and_then(|own| String::from_utf8(own.value.into_owned()).ok());
                    is_own = tag.and_then(|tag| tag.parse::<Locale>().ok()).map(|own| own.covers(locale));
                }
                b"term" => text = Some(String::new()),
                _ => {}
            },
            Event::Text(own) => {
                if let Some(text) = &mut text {
                    text.push_str(&own.decode().map(std::borrow::Cow::into_owned).unwrap_or_default());
                }
            }
            Event::GeneralRef(reference) => {
                let name = reference.decode().map(std::borrow::Cow::into_owned).unwrap_or_default();
                if let (Some(text), Some(known)) = (&mut text, quick_xml::escape::resolve_predefined_entity(&name)) {
                    text.push_str(known);
                }
            }
            Event::End(end) => match end.local_name().as_ref() {
                b"term" => {
                    let term = text.take().map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
                    match (term, is_own) {
                        (Some(term), Some(true)) => target = target.or(Some(term)),
                        (Some(term), Some(false)) => sources.push(term),
                        _ => {}
                    }
                }
                b"termEntry" | b"conceptEntry" => {
                    let target = target.take();
                    let term = |term: String| {
                        let translation = target.clone()?;
                        Some(Term { term, translation, note: String::new(), wanted: TermUse::Translate })
                    };
                    terms.extend(std::mem::take(&mut sources).into_iter().filter_map(term));
                }
                _ => {}
            },
            Event::Eof => return Ok(terms),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dutch() -> Locale {
        "nl-NL".parse().unwrap()
    }

    fn glossary(text: &str) -> Glossary {
        Glossary::read(text.as_bytes(), &dutch()).unwrap()
    }

    fn terms(glossary: &Glossary, text: &str) -> Vec<String> {
        let shown = |term: GlossaryTerm| format!("{}={}", term.term, term.translation.unwrap_or_else(|| "-".into()));
        glossary.in_text(text).into_iter().map(shown).collect()
    }

    const TABLE: &str = "term,translation,note,use\nfolder,map,not directory,\nfolder settings,mapinstellingen,,\nAzure,,,keep\nusername,gebruikers naam,,avoid\n";

    #[test]
    fn terms_are_found_as_whole_words() {
        let glossary = glossary(TABLE);
        assert_eq!(terms(&glossary, "Open the Folder, or its folders."), ["folder=map"]);
        assert_eq!(terms(&glossary, "folder settings of Azure"), ["folder settings=mapinstellingen", "Azure=Azure"]);
        assert_eq!(terms(&glossary, "Subfolder"), [""; 0]);
    }

    #[test]
    fn a_translation_is_held_to_its_terms() {
        let glossary = glossary(TABLE);
        let breaches = |source: &str, target: &str| {
            glossary.breaches(source, target).into_iter().map(|breach| breach.term).collect::<Vec<_>>()
        };
        assert_eq!(breaches("Open the folder.", "Open de map."), [""; 0]);
        assert_eq!(breaches("Open the folder.", "Open de directory."), ["folder"]);
        assert_eq!(breaches("Use Azure.", "Gebruik het blauw."), ["Azure"]);
        assert_eq!(breaches("Your username", "Uw gebruikers naam"), ["username"]);
        assert_eq!(breaches("Your username", "Uw gebruikersnaam"), [""; 0]);
    }

    #[test]
    fn columns_locales_and_tbx_are_read() {
        let of_locales = "term,translation,locale\nfile,bestand,nl\nfile,Datei,de\n";
        assert_eq!(terms(&glossary(of_locales), "a file"), ["file=bestand"]);
        assert_eq!(terms(&glossary("file,bestand\n"), "a file"), ["file=bestand"]);
        let tbx = "<?xml version='1.0'?><tbx><text><body><termEntry><langSet xml:lang='en'><tig><term>file &amp; all</term></tig></langSet>\
            <langSet xml:lang='nl'><tig><term>bestand</term></tig></langSet></termEntry></body></text></tbx>";
        assert_eq!(terms(&glossary(tbx), "one file & all"), ["file & all=bestand"]);
        let bad = Glossary::read(b"term,translation,note,use\na,b,,\nc,d,,never\n", &dutch());
        assert_eq!(bad.unwrap_err(), GlossaryFault { line: 3, found: "never".into() });
        assert!(Glossary::read(b"<tbx><a", &dutch()).is_err());
    }
}
