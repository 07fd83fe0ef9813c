//! A proposal for `locdrift.yml`, from what a folder looks like.

mod docsets;
mod layout;

use std::cmp::Reverse;
use std::path::Path;

use super::error::Error;
use super::FILE_NAME;
use crate::base::locale::Locale;
use crate::i18n::{Localizer, Message};
use crate::tree::{Directory, Filter, LANG, Unreadable};

/// A configuration that fits a folder, with paths relative to that folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// The folder of the source documents.
    pub source: SeenFolder,
    /// The folders of translations, by locale.
    pub locales: Vec<(Locale, SeenFolder)>,
    /// What finds the locales.
    pub pattern: Pattern,
    /// The sources of what could be compared instead; one file describes one source.
    pub others: Vec<String>,
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
pub enum Pattern {
    /// A template, which finds new locales too.
    Template(String),
    /// Each folder by itself.
    List,
}

/// Looks at a folder and proposes what to compare: the layout with most translated documents.
///
/// It knows folders named like locales beside each other, one of them English; repositories
/// named like locales beside their source; and the docsets that
/// `.openpublishing.publish.config.json` names in either.
///
/// # Errors
///
/// A folder that cannot be read, or one in which nothing of this is seen.
pub fn propose(folder: &Path) -> Result<Proposal, Error> {
    std::fs::read_dir(folder)
        .map_err(|error| Error::Unreadable { path: folder.to_path_buf(), why: Unreadable::from(&error) })?;
    let mut proposals: Vec<Proposal> =
        layout::candidates(folder).into_iter().filter_map(|candidate| candidate.count(folder)).collect();
    // The sort is stable: what was looked for first wins.
    proposals.sort_by_key(|proposal| Reverse(proposal.translations()));
    let mut proposals = proposals.into_iter();
    let mut best = proposals.next().ok_or_else(|| Error::NothingToPropose { path: folder.to_path_buf() })?;
    best.others = proposals.map(|other| other.source.path).filter(|path| *path != best.source.path).collect();
    best.others.sort_unstable();
    best.others.dedup();
    Ok(best)
}

impl Proposal {
    fn translations(&self) -> usize {
        self.locales.iter().map(|(_, folder)| folder.documents).sum()
    }

    /// Renders the configuration file.
    pub fn text(&self, localizer: &Localizer) -> String {
        let mut text = format!("# {}\n", localizer.text(&Message::InitComment));
        text += &format!("source: {}\n", scalar(&self.source.path));
        match &self.pattern {
            Pattern::Template(template) => text += &format!("locales: {}\n", scalar(template)),
            Pattern::List => {
                text += "locales:\n";
                for (locale, folder) in &self.locales {
                    text += &format!("  - locale: {locale}\n    root: {}\n", scalar(&folder.path));
                }
            }
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
    pattern: Pattern,
}

impl Candidate {
    /// Counts the documents; `None` where there are none on either side.
    fn count(self, folder: &Path) -> Option<Proposal> {
        let count = |path: String| {
            let directory = Directory::open(folder.join(&path)).ok()?;
            let documents = directory.list(&Filter::default(), &[]).documents.len();
            (documents > 0).then_some(SeenFolder { path, documents })
        };
        let source = count(self.source)?;
        let seen = |(locale, path)| Some((locale, count(path)?));
        let mut locales: Vec<(Locale, SeenFolder)> = self.locales.into_iter().filter_map(seen).collect();
        locales.sort_by(|a, b| a.0.cmp(&b.0));
        (!locales.is_empty()).then(|| Proposal { source, locales, pattern: self.pattern, others: Vec::new() })
    }
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
    // A JSON string is a YAML string.
    serde_json::Value::from(text).to_string()
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
    }
}
