//! Where links lead: whether a file and a heading are there, among the translations or in the source.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, PoisonError};

use percent_encoding::percent_decode_str;

use super::kept::{Again, AgainSession};
use crate::base::path::DocPath;
use crate::damage;
use crate::document::{Kind, TranslatableKeys};
use crate::status::Pair;
use crate::tree::{Tree, Unreadable};

/// What a file that a link names may end with. Sites make addresses of their own of everything else.
const ENDINGS: [&str; 19] = [
    "md", "mdx", "markdown", "yml", "yaml", "json", "txt", "csv", "xml", "pdf", "zip", "png", "jpg", "jpeg", "gif",
    "svg", "webp", "bmp", "mp4",
];

/// The names in a page that links lead to.
type Names = Arc<HashSet<String>>;

/// Where links of a locale can lead.
pub(super) struct LinkPlaces<'a> {
    source: &'a Tree,
    locale: &'a Tree,
    keys: &'a TranslatableKeys,
    /// The names in pages that were read for that, by whether they are of the source and by path.
    names: Mutex<HashMap<(bool, DocPath), Names>>,
}

impl<'a> LinkPlaces<'a> {
    pub(super) fn of(source: Again<'a>, locale: Again<'a>, keys: &'a TranslatableKeys) -> Self {
        Self { source: source.tree, locale: locale.tree, keys, names: Mutex::default() }
    }

    /// Tells whether a link of a translation surely leads to nothing that is there.
    pub(super) fn lead_nowhere(
        &self,
        link: &str,
        pair: &Pair,
        (source, locale): (&AgainSession<'_>, &AgainSession<'_>),
    ) -> bool {
        let Some((path, fragment)) = destination(link) else { return false };
        let source_page = pair.source_path.as_ref().unwrap_or(&pair.expected_source);
        let of_locale = beside(&pair.path, &path).map(|path| (false, self.locale, locale, path));
        let of_source = beside(source_page, &path).map(|path| (true, self.source, source, path));
        // What leads out of a tree is not known.
        let (Some(of_locale), Some(of_source)) = (of_locale, of_source) else { return false };
        let mut there = [of_locale, of_source]
            .into_iter()
            .filter(|(_, tree, reading, path)| is_there(tree, reading, path))
            .peekable();
        if there.peek().is_none() {
            return true;
        }
        let Some(fragment) = fragment else { return false };
        there.all(|(is_source, tree, reading, path)| {
            self.names(is_source, tree, reading, &path).is_some_and(|names| !names.contains(&fragment))
        })
    }

    /// Returns the names in a page; `None` where it has none or cannot be read.
    fn names(&self, is_source: bool, tree: &Tree, reading: &AgainSession<'_>, path: &DocPath) -> Option<Names> {
        let kind = Kind::of(path).filter(|kind| matches!(kind, Kind::Markdown | Kind::Mdx))?;
        let place = (is_source, path.clone());
        if let Some(names) = self.names.lock().unwrap_or_else(PoisonError::into_inner).get(&place) {
            return Some(names.clone());
        }
        if tree.revision().is_none() && !tree.holds(path) {
            return None;
        }
        let page = reading.read(path).ok().filter(|page| !crate::drift::is_too_large(page))?;
        let names = Arc::new(damage::link_targets(&page, kind, self.keys));
        self.names.lock().unwrap_or_else(PoisonError::into_inner).insert(place, names.clone());
        Some(names)
    }
}

/// Tells whether a file may be at a path.
fn is_there(tree: &Tree, reading: &AgainSession<'_>, path: &DocPath) -> bool {
    match tree.revision() {
        None => path.below(tree.root()).exists(),
        Some(_) => !matches!(reading.read(path), Err(Unreadable::NotFound)),
    }
}

/// Reads a link to a file beside the page: the path, and the name in that file; `None` for any other link.
fn destination(link: &str) -> Option<(String, Option<String>)> {
    let (path, fragment) = link.split_once('#').map_or((link, None), |(path, name)| (path, Some(name)));
    let path = path.split('?').next().unwrap_or_default();
    let is_other = |c: char| matches!(c, ':' | '\\' | '{' | '}' | '<' | '>' | '$' | '*' | '|');
    if path.is_empty() || path.starts_with(['/', '~', '@']) || path.contains(is_other) {
        return None;
    }
    let ending = path.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase())?;
    let decoded = |text: &str| percent_decode_str(text).decode_utf8().ok().map(|text| text.to_string());
    let fragment = match fragment.filter(|name| !name.is_empty()) {
        Some(name) => Some(decoded(name)?.to_lowercase()),
        None => None,
    };
    ENDINGS.contains(&ending.as_str()).then_some((decoded(path)?, fragment))
}

/// Returns the path that a relative one means in a page; `None` where it leads out of the tree.
fn beside(page: &DocPath, relative: &str) -> Option<DocPath> {
    let mut parts: Vec<&str> = page.as_str().split('/').collect();
    parts.pop();
    for part in relative.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    DocPath::new(&parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_links_to_files_beside_the_page_are_looked_up() {
        let read = |link: &str| destination(link);
        assert_eq!(read("../a%20b.md?view=1#Set-Up"), Some(("../a b.md".to_owned(), Some("set-up".to_owned()))));
        for other in ["https://a.example/b.md", "/b.md", "~/b.md", "xref:b.md", "b", "b.html", "#c", "", "{{x}}.md"] {
            assert_eq!(read(other), None, "{other}");
        }
    }

    #[test]
    fn no_link_leads_out_of_a_tree() {
        let page = DocPath::new("a/b.md").expect("a path");
        let found = |link: &str| beside(&page, link).map(|path| path.to_string());
        assert_eq!(found("./c/../d.md"), Some("a/d.md".to_owned()));
        assert_eq!(found("../d.md"), Some("d.md".to_owned()));
        assert_eq!(found("../../d.md"), None);
    }
}
