//! A proposal for `locdrift.yml`, from what a folder looks like.

mod data;
mod docsets;
mod folders;
mod layout;
mod sites;

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;

use super::FILE_NAME;
use super::error::Error;
use crate::base::locale::Locale;
use crate::base::path::DocPath;
use crate::base::text::is_obeyed;
use crate::document::Kind;
use crate::i18n::{Localizer, Message};
use crate::provenance::presets;
use crate::tree::{Directory, Filter, LANG, Template, Unreadable};

/// A configuration that fits a folder, with paths relative to that folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// What belongs together; more than one where a site has several kinds of documents.
    pub sets: Vec<SeenSet>,
    /// The record that most of the translations have, and in how many of them it was seen.
    pub record: Option<(&'static str, usize)>,
    /// How many translations were looked at for that.
    pub sample: usize,
    /// The sources of what could be compared instead; one file describes one site.
    pub others: Vec<String>,
    /// YAML of the sources that is left out, because none of it is text.
    pub data: Vec<String>,
}

/// A source with its translations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeenSet {
    /// The folder of the source documents.
    pub source: SeenFolder,
    /// The folders of translations, by locale.
    pub locales: Vec<(Locale, SeenFolder)>,
    /// What finds the locales.
    pub pattern: LocalePattern,
}

/// A folder with documents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeenFolder {
    /// Its path.
    pub path: String,
    /// How many documents it holds.
    pub documents: usize,
}

/// How the configuration says where translations are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LocalePattern {
    /// A template, which finds new locales too.
    Template(String),
    /// A template that matches other folders as well, so that the locales are listed.
    Tags(String),
    /// A template for the names of files.
    Names(String),
    /// Each folder by itself.
    List,
}

/// Translations that are looked at for their records.
const SAMPLE: usize = 48;

/// The JSON Schema of the file, which editors read: a release has that of its version.
const SCHEMA: &str =
    concat!(env!("CARGO_PKG_REPOSITORY"), "/releases/download/v", env!("CARGO_PKG_VERSION"), "/locdrift.schema.json");

/// The most that is read of a translation for its record.
const MAX_BYTES: usize = 1 << 18;

/// Looks at a folder and proposes what to compare: the layout with most translated documents.
///
/// It knows folders named like locales beside each other, one of them English, or in the folder of
/// their source; repositories named like locales beside their source; the docsets that
/// `.openpublishing.publish.config.json` names in either; the `i18n` folder of Docusaurus; and
/// locales in the names of files.
///
/// # Errors
///
/// A folder that cannot be read, or one in which nothing of this is seen.
pub fn propose(folder: &Path) -> Result<Proposal, Error> {
    std::fs::read_dir(folder)
        .map_err(|error| Error::Unreadable { path: folder.to_path_buf(), why: Unreadable::from(&error) })?;
    let counted = |candidates: Vec<Candidate>| -> Vec<SeenSet> {
        candidates.into_iter().filter_map(|candidate| candidate.count(folder)).collect()
    };
    let mut seen = vec![counted(sites::docusaurus(folder))];
    seen.extend(counted(layout::candidates(folder)).into_iter().map(|set| vec![set]));
    seen.extend(sites::names(folder).map(|set| vec![set]));
    seen.retain(|sets| !sets.is_empty());
    // The sort is stable: what was looked for first wins.
    seen.sort_by_key(|sets| Reverse(sets.iter().map(SeenSet::translations).sum::<usize>()));
    let mut seen = seen.into_iter();
    let mut sets = seen.next().ok_or_else(|| Error::NothingToPropose { path: folder.to_path_buf() })?;
    let is_other = |path: &String| sets.iter().all(|set| set.source.path != *path);
    let mut others: Vec<String> = seen.flatten().map(|other| other.source.path).filter(is_other).collect();
    others.sort_unstable();
    others.dedup();
    let data = data::leave_out(folder, &mut sets);
    let (record, sample) = records(folder, &sets, &data::filter(&data));
    Ok(Proposal { sets, record, sample, others, data })
}

/// Looks for the record that most translations of a sample have.
fn records(folder: &Path, sets: &[SeenSet], filter: &Filter) -> (Option<(&'static str, usize)>, usize) {
    let roots = || sets.iter().flat_map(|set| set.locales.iter().map(move |(locale, seen)| (set, locale, seen)));
    let each = (SAMPLE / roots().count().max(1)).max(1);
    let (mut counts, mut sample) = (BTreeMap::new(), 0);
    for (set, locale, seen) in roots() {
        let Ok(directory) = Directory::open(folder.join(&seen.path)) else { continue };
        let documents = directory.list(filter, &[]).documents;
        let is_own = |path: &&DocPath| set.has(path, locale);
        let documents: Vec<&DocPath> = documents.iter().filter(is_own).collect();
        for path in documents.iter().step_by((documents.len() / each).max(1)).take(each) {
            let Some((kind, text)) = Kind::of(path).zip(start(&directory, path)) else { continue };
            sample += 1;
            if let Some(name) = presets::recognise(&text, kind) {
                *counts.entry(name).or_insert(0_usize) += 1;
            }
        }
    }
    (counts.into_iter().max_by_key(|(_, count)| *count), sample)
}

/// Reads the start of a document; `None` where it cannot be read.
fn start(directory: &Directory, path: &DocPath) -> Option<Vec<u8>> {
    let mut text = Vec::new();
    directory.reader(path).ok()?.take(MAX_BYTES as u64).read_to_end(&mut text).ok()?;
    Some(text)
}

impl SeenSet {
    fn translations(&self) -> usize {
        self.locales.iter().map(|(_, folder)| folder.documents).sum()
    }

    /// Tells whether a document in the folder of a locale is one of that locale.
    fn has(&self, path: &DocPath, locale: &Locale) -> bool {
        !matches!(self.pattern, LocalePattern::Names(_)) || self.has_by_name(path, locale)
    }

    /// Tells whether the name of a document says that it is one of a locale.
    fn has_by_name(&self, path: &DocPath, locale: &Locale) -> bool {
        let LocalePattern::Names(template) = &self.pattern else { return false };
        let tag = Template::parse(template).and_then(|template| template.tag_in(path.as_str()).map(str::to_owned));
        tag.and_then(|tag| Locale::known(&tag)).is_some_and(|known| known == *locale)
    }

    /// Renders the keys, one a line.
    fn lines(&self) -> Vec<String> {
        let mut lines = vec![format!("source: {}", scalar(&self.source.path))];
        match &self.pattern {
            LocalePattern::Template(template) => lines.push(format!("locales: {}", scalar(template))),
            LocalePattern::Names(template) => lines.push(format!("target: {}", scalar(template))),
            LocalePattern::Tags(template) => {
                let tags: Vec<String> = self.locales.iter().map(|(locale, _)| scalar(&locale.to_string())).collect();
                lines.push(format!("target: {}", scalar(template)));
                lines.push(format!("locales: [{}]", tags.join(", ")));
            }
            LocalePattern::List => {
                lines.push("locales:".into());
                for (locale, folder) in &self.locales {
                    lines.push(format!("  - locale: {locale}"));
                    lines.push(format!("    root: {}", scalar(&folder.path)));
                }
            }
        }
        lines
    }
}

/// The scheme of those who have no record yet, where it is known.
const NONE_YET: &str = "lock";

impl Proposal {
    /// Returns the value of the key `record`; `None` for what holds without it.
    fn scheme(&self) -> Option<&'static str> {
        match self.record {
            Some((name, _)) => (name != presets::NAMES[0]).then_some(name),
            None => super::record::is_known(NONE_YET).then_some(NONE_YET),
        }
    }

    /// Renders the configuration file.
    pub fn text(&self, localizer: &Localizer) -> String {
        let mut text =
            format!("# yaml-language-server: $schema={SCHEMA}\n# {}\n", localizer.text(&Message::InitComment));
        match &self.sets[..] {
            [set] => text += &(set.lines().join("\n") + "\n"),
            sets => {
                text += "sets:\n";
                for set in sets {
                    text += &format!("  - {}\n", set.lines().join("\n    "));
                }
            }
        }
        if let Some(name) = self.scheme() {
            text += &format!("record: {name}\n");
        }
        let patterns = data::patterns(&self.data);
        if !patterns.is_empty() {
            let patterns: Vec<String> = patterns.into_iter().map(scalar).collect();
            text += &format!("exclude: [{}]\n", patterns.join(", "));
        }
        text += &format!("\n# {}\n", localizer.text(&Message::InitCommentOptions));
        text + "# include: [\"**/*.md\"]\n# exclude: [includes, \"**/TOC.yml\"]\n# rules:\n#   missing-translation: warn\n"
    }

    /// Returns where the file belongs in `folder`.
    pub fn file(folder: &Path) -> std::path::PathBuf {
        super::tidy(&folder.join(FILE_NAME))
    }
}

/// Two folders or more that fit together, not yet looked into.
struct Candidate {
    source: String,
    locales: Vec<(Locale, String)>,
    pattern: LocalePattern,
}

impl Candidate {
    /// Counts the documents; `None` where there are none on either side.
    fn count(self, folder: &Path) -> Option<SeenSet> {
        let count = |path: String, apart: &[String]| {
            let documents = documents(folder, &path, apart).len();
            (documents > 0).then_some(SeenFolder { path, documents })
        };
        let prefix = if self.source == "." { String::new() } else { format!("{}/", self.source) };
        let inside = self.locales.iter().filter_map(|(_, path)| path.strip_prefix(&prefix).map(str::to_owned));
        let source = count(self.source.clone(), &inside.collect::<Vec<_>>())?;
        let seen = |(locale, path)| Some((locale, count(path, &[])?));
        let mut locales: Vec<(Locale, SeenFolder)> = self.locales.into_iter().filter_map(seen).collect();
        locales.sort_by(|a, b| a.0.cmp(&b.0));
        (!locales.is_empty()).then_some(SeenSet { source, locales, pattern: self.pattern })
    }
}

/// Lists the documents in a folder, but for those in some folders below it.
fn documents(folder: &Path, path: &str, apart: &[String]) -> Vec<DocPath> {
    let directory = Directory::open(folder.join(path));
    directory.map(|directory| directory.list(&Filter::default(), apart).documents).unwrap_or_default()
}

/// Writes a text as a YAML scalar: bare where that is surely safe, else quoted.
fn scalar(text: &str) -> String {
    let bare = text.replace(LANG, "x");
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | '/');
    let starts_plain = text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '.');
    let is_word = matches!(text, "true" | "false" | "null" | "yes" | "no" | "on" | "off" | "y" | "n");
    if starts_plain && !is_word && bare.chars().all(is_plain) {
        return text.to_owned();
    }
    // A JSON string is a YAML string, with what a terminal would obey escaped.
    let string = serde_json::Value::from(text).to_string();
    string.chars().fold(String::new(), |mut quoted, c| {
        if is_obeyed(c) {
            quoted.push_str(&format!("\\u{:04x}", u32::from(c)))
        } else {
            quoted.push(c)
        }
        quoted
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_mean_something_in_yaml_are_quoted() {
        assert_eq!(scalar("docs/{lang}/a-b"), "docs/{lang}/a-b");
        assert_eq!(scalar("{lang}"), "\"{lang}\"");
        assert_eq!(scalar("../docs"), "../docs");
        assert_eq!(scalar("a: b #c"), "\"a: b #c\"");
        assert_eq!(scalar("no"), "\"no\"");
        assert_eq!(scalar("مستندات"), "\"مستندات\"");
        assert_eq!(scalar("a\u{1b}\u{9b}\u{202e}b"), "\"a\\u001b\\u009b\\u202eb\"");
    }
}
