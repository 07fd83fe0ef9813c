//! Layouts in which a source and its translations are kept.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::docsets::{self, Published};
use super::folders::{FOREIGN, names};
use super::{Candidate, LocalePattern, sites};
use crate::base::locale::Locale;
use crate::tree::LANG;

/// How many folders deep folders named like locales are looked for.
const DEPTH: usize = 4;

/// Finds everything in and around a folder that could be a source with its translations.
pub(super) fn candidates(folder: &Path) -> Vec<Candidate> {
    let mut candidates = Vec::new();
    let is_repository = folder.join(".git").exists();
    if let Some(published) = docsets::read(folder).or_else(|| is_repository.then(Published::default)) {
        own_repository(folder, &published, &mut candidates);
    }
    if is_repository {
        sites::across(folder, &mut candidates);
    }
    below(folder, "", 0, &mut candidates);
    candidates
}

/// The folder is a repository: its source or its translations are inside it, or beside it.
fn own_repository(folder: &Path, published: &Published, candidates: &mut Vec<Candidate>) {
    let Some(name) = folder.canonicalize().ok().and_then(|real| Some(real.file_name()?.to_str()?.to_owned())) else {
        return;
    };
    let locale = Locale::from_folder(&name);
    if let (Some(locale), Some(source)) = (&locale, &published.source) {
        candidates.extend(alone(folder, source, locale, published));
    }
    for group in groups(folder, "../") {
        let is_own = |member: &str| member.strip_prefix("../") == Some(name.as_str());
        if is_own(&group.source) {
            let own = Group { source: ".".into(), ..group };
            candidates.extend(own.candidates(folder));
        } else if let Some((locale, _)) = group.locales.iter().find(|(_, path)| is_own(path)) {
            candidates.extend(alone(folder, &group.source, locale, published));
        }
    }
}

/// The folder holds one locale, and its source is elsewhere.
fn alone(folder: &Path, source: &str, locale: &Locale, published: &Published) -> Vec<Candidate> {
    let locales = [(locale.clone(), ".".to_owned())];
    let docsets = |source: &str| docsets_of(folder, source, published.docsets.clone());
    let candidate = |docset: String| Candidate {
        source: join(source, &docset),
        locales: locales.iter().map(|(locale, root)| (locale.clone(), join(root, &docset))).collect(),
        pattern: LocalePattern::List,
    };
    docsets(source).into_iter().map(candidate).collect()
}

/// Folders named like locales beside each other, here and further down.
fn below(folder: &Path, path: &str, depth: usize, candidates: &mut Vec<Candidate>) {
    let groups = groups(folder, path);
    if groups.is_empty() {
        candidates.extend(sites::around_locales(folder, path, &names(&folder.join(path))));
    }
    let mut seen: BTreeSet<String> = BTreeSet::new();
    for group in groups {
        seen.insert(group.source.clone());
        seen.extend(group.locales.iter().map(|(_, path)| path.clone()));
        candidates.extend(group.candidates(folder));
    }
    if depth < DEPTH {
        for name in names(&folder.join(path)) {
            let child = format!("{path}{name}");
            if !FOREIGN.contains(&name.as_str()) && !seen.contains(&child) {
                below(folder, &format!("{child}/"), depth + 1, candidates);
            }
        }
    }
}

/// Folders beside each other whose names differ in the locale alone.
struct Group {
    source: String,
    locales: Vec<(Locale, String)>,
    template: String,
}

impl Group {
    /// Makes a candidate for each docset of the source.
    fn candidates(self, folder: &Path) -> Vec<Candidate> {
        let candidate = |docset: String| Candidate {
            source: join(&self.source, &docset),
            locales: self.locales.iter().map(|(locale, path)| (locale.clone(), join(path, &docset))).collect(),
            pattern: LocalePattern::Template(join(&self.template, &docset)),
        };
        docsets_of(folder, &self.source, Vec::new()).into_iter().map(candidate).collect()
    }
}

/// The folders of documents in the source repository, else those given, else all of it.
fn docsets_of(folder: &Path, source: &str, given: Vec<String>) -> Vec<String> {
    let own = docsets::read(&folder.join(source)).map(|published| published.docsets);
    let mut docsets = own.filter(|docsets| !docsets.is_empty()).unwrap_or(given);
    docsets.retain(|docset| folder.join(source).join(docset).is_dir());
    if docsets.is_empty() {
        docsets.push(String::new());
    }
    docsets
}

/// Finds the groups among the folders in `folder/path`; `path` is empty or ends with `/`.
fn groups(folder: &Path, path: &str) -> Vec<Group> {
    let names = names(&folder.join(path));
    let mut by_prefix: BTreeMap<&str, Vec<(Locale, &str)>> = BTreeMap::new();
    for name in &names {
        if let Some((prefix, locale)) = split(name) {
            by_prefix.entry(prefix).or_default().push((locale, name));
        }
    }
    let group = |(prefix, mut members): (&str, Vec<(Locale, &str)>)| {
        let english = members.iter().position(|(locale, _)| locale.to_string() == "en-US");
        let english = english.or_else(|| members.iter().position(|(locale, _)| locale.to_string() == "en"));
        let english =
            english.or_else(|| members.iter().position(|(locale, _)| locale.identifier().language.as_str() == "en"));
        let stem = prefix.strip_suffix(['.', '_']);
        let source = match (english, stem) {
            (Some(english), _) => members.remove(english).1.to_owned(),
            (None, Some(stem)) => {
                let exact = names.iter().find(|name| *name == stem);
                exact.or_else(|| names.iter().find(|name| name.eq_ignore_ascii_case(stem)))?.clone()
            }
            (None, None) => return None,
        };
        let locales: Vec<_> = members.into_iter().map(|(locale, name)| (locale, format!("{path}{name}"))).collect();
        let template = format!("{path}{prefix}{LANG}");
        Some(Group { source: format!("{path}{source}"), locales, template })
    };
    by_prefix.into_iter().filter_map(group).filter(|group| !group.locales.is_empty()).collect()
}

/// Splits `docs.nl-nl` into what stands before the locale and the locale.
fn split(name: &str) -> Option<(&str, Locale)> {
    if let Some(locale) = Locale::known(name) {
        return Some(("", locale));
    }
    let at = name.rfind(['.', '_'])? + 1;
    Some((&name[..at], Locale::known(&name[at..])?))
}

fn join(folder: &str, below: &str) -> String {
    match (folder, below) {
        (folder, "") => folder.to_owned(),
        (".", below) => below.to_owned(),
        (folder, below) => format!("{folder}/{below}"),
    }
}
