//! Layouts of site generators: the `i18n` folder of Docusaurus, locales in the folder of their source,
//! and locales in the names of files.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use super::folders::{self, FOREIGN};
use super::{Candidate, LocalePattern, SeenFolder, SeenSet, documents};
use crate::base::locale::Locale;
use crate::base::path::DocPath;
use crate::tree::{LANG, PathForm, PathLayout, Template};

/// Folders that a Docusaurus site is often kept in.
const SITES: [&str; 4] = ["", "website/", "docs/", "site/"];

/// Finds what a Docusaurus site translates: its pages, its blog and its versions.
pub(super) fn docusaurus(folder: &Path) -> Vec<Candidate> {
    for site in SITES {
        let tags = tags(&folder.join(format!("{site}i18n")));
        if tags.is_empty() {
            continue;
        }
        let translated = |tag: &str| folder.join(format!("{site}i18n/{tag}/docusaurus-plugin-content-docs/current"));
        let docs = docs_of(folder, site, &tags.iter().map(|(_, tag)| translated(tag)).collect::<Vec<_>>());
        let mut parts = vec![
            (docs, "docusaurus-plugin-content-docs/current".to_owned()),
            (format!("{site}blog"), "docusaurus-plugin-content-blog".to_owned()),
            (format!("{site}src/pages"), "docusaurus-plugin-content-pages".to_owned()),
        ];
        for version in folders::names(&folder.join(format!("{site}versioned_docs"))) {
            let target = format!("docusaurus-plugin-content-docs/{version}");
            parts.push((format!("{site}versioned_docs/{version}"), target));
        }
        let candidate = |(source, target): (String, String)| {
            let root = |tag: &str| format!("{site}i18n/{tag}/{target}");
            let own = tags.iter().filter(|(_, tag)| folder.join(root(tag)).is_dir());
            let locales: Vec<_> = own.map(|(locale, tag)| (locale.clone(), root(tag))).collect();
            let is_there = folder.join(&source).is_dir() && !locales.is_empty();
            is_there.then(|| Candidate { source, locales, pattern: LocalePattern::Template(root(LANG)) })
        };
        let found: Vec<Candidate> = parts.into_iter().filter_map(candidate).collect();
        if !found.is_empty() {
            return found;
        }
    }
    Vec::new()
}

/// Returns the folder of the pages: `docs`, or another one of the site that most of what is translated is also in.
fn docs_of(folder: &Path, site: &str, translated: &[PathBuf]) -> String {
    let docs = format!("{site}docs");
    if folder.join(&docs).is_dir() {
        return docs;
    }
    let entries = |folder: &Path| -> BTreeSet<OsString> {
        let found = std::fs::read_dir(folder).into_iter().flatten().flatten();
        found.map(|entry| entry.file_name()).collect()
    };
    let wanted: BTreeSet<OsString> = translated.iter().flat_map(|own| entries(own)).collect();
    let shared = |name: &String| entries(&folder.join(site).join(name)).intersection(&wanted).count();
    let others = folders::names(&folder.join(site)).into_iter().filter(|name| name != "i18n");
    let best = others.map(|name| (shared(&name), name)).max_by_key(|(shared, _)| *shared);
    best.filter(|(shared, _)| shared * 2 > wanted.len()).map_or(docs, |(_, name)| format!("{site}{name}"))
}

/// The folders of a folder that are named like locales.
fn tags(folder: &Path) -> Vec<(Locale, String)> {
    folders::names(folder).into_iter().filter_map(|name| Some((Locale::known(&name)?, name))).collect()
}

/// How English is spelled where a repository has it apart from its translations.
const ENGLISH: [&str; 3] = ["en-us", "en", "en-US"];

/// Finds folders named like locales whose English one is in another repository beside this one, as
/// that of MDN's `files/fr` is.
pub(super) fn across(folder: &Path, candidates: &mut Vec<Candidate>) {
    let siblings = folders::names(&folder.join(".."));
    for inner in folders::names(folder) {
        let tags = tags(&folder.join(&inner));
        if tags.is_empty() || tags.iter().any(|(locale, _)| locale.identifier().language.as_str() == "en") {
            continue;
        }
        let sources = siblings.iter().flat_map(|sibling| ENGLISH.map(|tag| format!("../{sibling}/{inner}/{tag}")));
        if let Some(source) = sources.into_iter().find(|source| folder.join(source).is_dir()) {
            let locales = tags.into_iter().map(|(locale, tag)| (locale, format!("{inner}/{tag}"))).collect();
            let pattern = LocalePattern::Template(format!("{inner}/{LANG}"));
            candidates.push(Candidate { source, locales, pattern });
        }
    }
}

/// Finds locales in the folder of their source, as Starlight and VitePress have them: folders named
/// like locales that hold documents at the same paths as the folder around them. `path` is empty or
/// ends with `/`, and `names` are those of the folders in it.
pub(super) fn around_locales(folder: &Path, path: &str, names: &[String]) -> Option<Candidate> {
    let tags: Vec<(Locale, &String)> = names.iter().filter_map(|name| Some((Locale::known(name)?, name))).collect();
    if tags.is_empty() || tags.iter().any(|(locale, _)| locale.identifier().language.as_str() == "en") {
        return None;
    }
    let source = if path.is_empty() { "." } else { path.trim_end_matches('/') };
    let apart: Vec<String> = tags.iter().map(|(_, name)| (*name).clone()).collect();
    let sources: HashSet<DocPath> = documents(folder, source, &apart).into_iter().collect();
    let has_pair = |name: &str| {
        let documents = documents(folder, &format!("{path}{name}"), &[]);
        documents.iter().any(|document| sources.contains(document))
    };
    let own: Vec<_> = tags.iter().filter(|(_, name)| has_pair(name)).collect();
    let template = format!("{path}{LANG}");
    let pattern =
        if own.len() == tags.len() { LocalePattern::Template(template) } else { LocalePattern::Tags(template) };
    let locales: Vec<_> = own.into_iter().map(|(locale, name)| (locale.clone(), format!("{path}{name}"))).collect();
    (!locales.is_empty()).then(|| Candidate { source: source.to_owned(), locales, pattern })
}

/// Finds locales in the names of files, as MkDocs and Hugo have them: `a.nl.md` beside `a.md`.
pub(super) fn names(folder: &Path) -> Option<SeenSet> {
    const TAIL: &str = "{dir}/{name}.{lang}.{ext}";
    let template = Template::parse(TAIL)?;
    let is_foreign = |path: &DocPath| path.as_str().split('/').any(|part| FOREIGN.contains(&part));
    let all: Vec<DocPath> = documents(folder, ".", &[]).into_iter().filter(|path| !is_foreign(path)).collect();
    let tagged: Vec<(Locale, &DocPath, DocPath)> = (all.iter())
        .filter_map(|path| {
            let tag = template.tag_in(path.as_str())?;
            let layout = PathLayout::new(PathForm::default(), template.form(tag));
            Some((Locale::known(tag)?, path, layout.source(path)?))
        })
        .collect();
    let paired: Vec<_> = tagged.iter().filter(|(.., source)| all.binary_search(source).is_ok()).collect();
    let locales: HashSet<&Locale> = paired.iter().map(|(locale, ..)| locale).collect();
    let dir = |path: &DocPath| path.as_str().rfind('/').map_or(String::new(), |at| path.as_str()[..=at].to_owned());
    let mut root = dir(&paired.first()?.2);
    while !paired.iter().all(|(.., source)| source.as_str().starts_with(&root)) {
        root.truncate(root.trim_end_matches('/').rfind('/').map_or(0, |at| at + 1));
    }
    let mut counts: BTreeMap<&Locale, usize> = BTreeMap::new();
    for (locale, path, _) in &tagged {
        if locales.contains(locale) && path.as_str().starts_with(&root) {
            *counts.entry(locale).or_default() += 1;
        }
    }
    let below = all.iter().filter(|path| path.as_str().starts_with(&root)).count();
    let path = if root.is_empty() { ".".to_owned() } else { root.trim_end_matches('/').to_owned() };
    let seen = |(locale, documents): (&Locale, &usize)| {
        (locale.clone(), SeenFolder { path: path.clone(), documents: *documents })
    };
    Some(SeenSet {
        source: SeenFolder { documents: below - counts.values().sum::<usize>(), path: path.clone() },
        locales: counts.iter().map(|(locale, documents)| seen((locale, documents))).collect(),
        pattern: LocalePattern::Names(format!("{root}{TAIL}")),
    })
}
