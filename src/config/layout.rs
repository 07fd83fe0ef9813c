//! From templates to the folders of locales, and where the translations in each lie.

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};

use super::error::Error;
use super::tidy;
use crate::base::locale::Locale;
use crate::base::path::DocPath;
use crate::tree::{Directory, Filter, LANG, PathForm, PathLayout, RootKind, Template, Unreadable};
use crate::workspace::LocaleRoot;

/// A source with the template of its translations.
#[derive(Clone, Debug)]
pub(super) struct TreePair {
    pub(super) source: Template,
    pub(super) target: Template,
    /// The template as it stands in the file.
    pub(super) text: String,
}

/// A tag of a locale, as it was spelled.
pub(super) type Tag = (Locale, String);

/// A locale that was found.
struct FoundLocale {
    locale: Locale,
    root: PathBuf,
    form: PathForm,
}

/// Tells whether a folder is a link, or below one, that leads out of another.
fn leads_out(parent: &Path, folder: &Path) -> bool {
    let real = parent.canonicalize().and_then(|parent| Ok((parent, folder.canonicalize()?)));
    real.is_ok_and(|(parent, folder)| !folder.starts_with(parent))
}

impl TreePair {
    /// Puts one source beside its translations.
    pub(super) fn new(source: Template, target: Template, text: &str) -> Self {
        Self { source, target, text: text.to_owned() }
    }

    fn source_root(&self, folder: &Path) -> PathBuf {
        tidy(&folder.join(&self.source.root))
    }

    /// Finds the locales that there are, or those that were asked for.
    fn locales(&self, folder: &Path, tags: Option<&[Tag]>) -> Result<Vec<FoundLocale>, Error> {
        let mut found =
            if self.target.has_lang_in_root() { self.folders(folder, tags)? } else { self.names(folder, tags) };
        found.sort_by(|a, b| a.locale.cmp(&b.locale).then_with(|| a.root.cmp(&b.root)));
        Ok(found)
    }

    /// Finds the folders that the template matches, but for the source.
    fn folders(&self, folder: &Path, tags: Option<&[Tag]>) -> Result<Vec<FoundLocale>, Error> {
        let template = &self.target.root;
        let (before, after) = template.split_once(LANG).unwrap_or((template, ""));
        let (parent, prefix) = before.rsplit_once('/').map_or(("", before), |(parent, prefix)| (parent, prefix));
        let parent = if parent.is_empty() && before.starts_with('/') { "/" } else { parent };
        let (suffix, below) = after.split_once('/').unwrap_or((after, ""));
        let parent = tidy(&folder.join(parent));
        let source = self.source_root(folder);
        let unreadable =
            |error: &std::io::Error| Error::Root { kind: RootKind::Locale, path: parent.clone(), why: error.into() };
        let (mut found, sources) = (Vec::new(), OnceCell::new());
        for entry in std::fs::read_dir(&parent).map_err(|error| unreadable(&error))? {
            let name = entry.map_err(|error| unreadable(&error))?.file_name();
            let Some(tag) = name.to_str().and_then(|name| name.strip_prefix(prefix)?.strip_suffix(suffix)) else {
                continue;
            };
            let root = tidy(&parent.join(&name).join(below));
            let form = self.target.form(tag);
            let is_meant =
                || tags.is_none() && self.is_translation(sources.get_or_init(|| documents(&source)), &root, tag);
            let Some(locale) = wanted(tag, tags).or_else(|| Locale::perhaps(tag).filter(|_| is_meant())) else {
                continue;
            };
            if root.is_dir() && (root != source || form != self.source.form(tag)) {
                // Nobody named it, so it may not lead anywhere else.
                if tags.is_none() && leads_out(&parent, &root) {
                    return Err(Error::Root { kind: RootKind::Locale, path: root, why: Unreadable::Symlink });
                }
                found.push(FoundLocale { locale, root, form });
            }
        }
        for (locale, tag) in tags.unwrap_or_default() {
            if !found.iter().any(|found| found.locale == *locale) {
                let root = tidy(&folder.join(template.replace(LANG, tag)));
                found.push(FoundLocale { locale: locale.clone(), root, form: self.target.form(tag) });
            }
        }
        Ok(found)
    }

    /// Tells whether a folder whose name may as well be a word has translations: the larger part of its
    /// documents has sources, and they are not a few of many.
    fn is_translation(&self, sources: &[DocPath], root: &Path, tag: &str) -> bool {
        let layout = PathLayout::new(self.source.form(tag), self.target.form(tag));
        let documents = documents(root);
        let has_source = |path: &&DocPath| layout.source(path).is_some_and(|from| sources.binary_search(&from).is_ok());
        let count = documents.iter().filter(has_source).count();
        count * 2 > documents.len() && count * 10 >= sources.len()
    }

    /// Finds the locales in the names of files: those of which one file at least has a source.
    fn names(&self, folder: &Path, tags: Option<&[Tag]>) -> Vec<FoundLocale> {
        let root = tidy(&folder.join(&self.target.root));
        let documents = documents(&root);
        let source = self.source_root(folder);
        let others = if source == root { None } else { Some(self::documents(&source)) };
        let sources = others.as_ref().unwrap_or(&documents);
        let mut seen: BTreeMap<Locale, BTreeMap<&str, usize>> = BTreeMap::new();
        for path in &documents {
            let Some(tag) = self.target.tag_in(path.as_str()) else { continue };
            let Some(locale) = wanted(tag, tags) else { continue };
            let (from, to) = (self.source.form(tag), self.target.form(tag));
            if source == root && from == to {
                continue;
            }
            let layout = PathLayout::new(from, to);
            let has_source = layout.source(path).is_some_and(|source| sources.binary_search(&source).is_ok());
            *seen.entry(locale).or_default().entry(tag).or_default() += usize::from(has_source);
        }
        let found = |(locale, tags): (Locale, BTreeMap<&str, usize>)| {
            let (tag, count) = tags.into_iter().max_by(|a, b| a.1.cmp(&b.1).then_with(|| b.0.cmp(a.0)))?;
            (count > 0).then(|| FoundLocale { locale, root: root.clone(), form: self.target.form(tag) })
        };
        let mut found: Vec<FoundLocale> = seen.into_iter().filter_map(found).collect();
        for (locale, tag) in tags.unwrap_or_default() {
            if !found.iter().any(|found| found.locale == *locale) {
                found.push(FoundLocale { locale: locale.clone(), root: root.clone(), form: self.target.form(tag) });
            }
        }
        found
    }
}

/// Leaves out locales that nobody asked for and that hold no document that takes part, such as the folder of
/// the source's own language; all of them stay where none holds any.
pub(super) fn without_empty(locales: Vec<LocaleRoot>, filter: &Filter) -> Vec<LocaleRoot> {
    let has_any = |root: &Path| Directory::open(root).map_or(true, |directory| directory.has_documents(filter));
    let holds = |locale: &LocaleRoot| !locale.layout.is_plain() || has_any(&locale.root);
    let kept: Vec<LocaleRoot> = locales.iter().filter(|locale| holds(locale)).cloned().collect();
    if kept.is_empty() { locales } else { kept }
}

/// Lists the documents of a folder; none where it cannot be read.
fn documents(root: &Path) -> Vec<DocPath> {
    let listing = Directory::open(root).map(|directory| directory.list(&Filter::default(), &[]));
    listing.map(|listing| listing.documents).unwrap_or_default()
}

/// Reads a tag that stands in a path: one that was asked for, else one that is known.
fn wanted(tag: &str, tags: Option<&[Tag]>) -> Option<Locale> {
    match tags {
        Some(tags) => tag.parse().ok().filter(|locale| tags.iter().any(|(wanted, _)| wanted == locale)),
        None => Locale::known(tag),
    }
}

/// Finds the folders of the locales of one source.
pub(super) fn one(folder: &Path, place: &TreePair, tags: Option<&[Tag]>) -> Result<Vec<LocaleRoot>, Error> {
    let found = place.locales(folder, tags)?;
    if found.is_empty() {
        return Err(Error::NoLocalesFound { template: place.text.clone() });
    }
    let root = |found: FoundLocale| LocaleRoot {
        layout: PathLayout::new(place.source.form(""), found.form),
        ..LocaleRoot::new(Some(found.locale), found.root)
    };
    Ok(found.into_iter().map(root).collect())
}

/// Puts several sources together: the folder around them, and for each locale that around its
/// translations, with a layout that leads from the one to the other. `Ok(None)` where the folders
/// have none around them that their paths tell.
pub(super) fn several(
    folder: &Path,
    places: &[TreePair],
    tags: Option<&[Tag]>,
) -> Result<Option<(PathBuf, Vec<LocaleRoot>)>, Error> {
    let roots: Vec<PathBuf> = places.iter().map(|place| place.source_root(folder)).collect();
    let Some(source) = around(&roots) else { return Ok(None) };
    let mut by_locale: BTreeMap<Locale, Vec<(usize, FoundLocale)>> = BTreeMap::new();
    for (at, place) in places.iter().enumerate() {
        for found in place.locales(folder, tags)? {
            // What was asked for need not be in every set.
            if found.root.is_dir() {
                by_locale.entry(found.locale.clone()).or_default().push((at, found));
            }
        }
    }
    if by_locale.is_empty() {
        let template = places.iter().map(|place| place.text.as_str()).collect::<Vec<_>>().join(", ");
        return Err(Error::NoLocalesFound { template });
    }
    let mut locales = Vec::new();
    for (locale, found) in by_locale {
        let targets: Vec<PathBuf> = found.iter().map(|(_, found)| found.root.clone()).collect();
        let Some(root) = around(&targets) else { return Ok(None) };
        let mut layout = PathLayout::default();
        for (at, found) in found {
            let Some(from) = below(&roots[at], &source) else { return Ok(None) };
            let Some(to) = below(&found.root, &root) else { return Ok(None) };
            layout.push(places[at].source.form("").within(&from), found.form.within(&to));
        }
        locales.push(LocaleRoot { layout, ..LocaleRoot::new(Some(locale), root) });
    }
    Ok(Some((source, locales)))
}

/// Returns the innermost folder around all of these.
fn around(folders: &[PathBuf]) -> Option<PathBuf> {
    let mut parts: Vec<Component<'_>> = folders.first()?.components().collect();
    for folder in folders {
        let same = parts.iter().zip(folder.components()).take_while(|(part, own)| **part == *own).count();
        parts.truncate(same);
    }
    let around = tidy(&parts.iter().collect::<PathBuf>());
    folders.iter().all(|folder| below(folder, &around).is_some()).then_some(around)
}

/// Returns the path of a folder below another one, with `/`; empty for the same.
fn below(folder: &Path, around: &Path) -> Option<String> {
    let plain = |path: &Path| path.components().filter(|part| *part != Component::CurDir).collect::<PathBuf>();
    let folder = plain(folder);
    let below = folder.strip_prefix(plain(around)).ok()?.to_str()?.replace(std::path::MAIN_SEPARATOR, "/");
    (below.is_empty() || DocPath::new(&below).is_some()).then_some(below)
}
