//! YAML that is configuration of a site, and no text of it.

use std::path::Path;

use super::{SeenSet, start};
use crate::base::path::DocPath;
use crate::document::{Kind, shape};
use crate::provenance::presets;
use crate::tree::{Directory, Filter};

/// The patterns that leave YAML out.
const PATTERNS: [&str; 2] = ["**/*.yml", "**/*.yaml"];

/// The most YAML files of a folder that are looked into.
const MOST: usize = 200;

/// Takes the YAML out of what was counted, and returns the paths of that of the sources; nothing
/// where any of it has a known shape or a record, or where a source would have nothing left.
pub(super) fn leave_out(folder: &Path, sets: &mut [SeenSet]) -> Vec<String> {
    let (mut paths, mut counts) = (Vec::new(), Vec::new());
    for set in &*sets {
        let prefix = if set.source.path == "." { String::new() } else { format!("{}/", set.source.path) };
        let inside = set.locales.iter().filter_map(|(_, seen)| seen.path.strip_prefix(&prefix).map(str::to_owned));
        let is_translation = |path: &DocPath| set.locales.iter().any(|(locale, _)| set.has_by_name(path, locale));
        let Some(mut own) = without_text(&folder.join(&set.source.path), &inside.collect::<Vec<_>>()) else {
            return Vec::new();
        };
        own.retain(|path| !is_translation(path));
        let mut of_locales = Vec::new();
        for (locale, seen) in &set.locales {
            let Some(mut found) = without_text(&folder.join(&seen.path), &[]) else { return Vec::new() };
            found.retain(|path| set.has(path, locale));
            of_locales.push(found.len());
        }
        if own.len() == set.source.documents {
            return Vec::new();
        }
        counts.push((own.len(), of_locales));
        paths.extend(own.iter().map(|path| format!("{prefix}{path}")));
    }
    if paths.is_empty() {
        return paths;
    }
    for (set, (own, of_locales)) in sets.iter_mut().zip(counts) {
        set.source.documents -= own;
        for ((_, seen), count) in set.locales.iter_mut().zip(of_locales) {
            seen.documents -= count;
        }
    }
    paths
}

/// Returns the patterns that leave these paths out.
pub(super) fn patterns(paths: &[String]) -> Vec<&'static str> {
    let is_needed = |pattern: &&str| paths.iter().any(|path| path.ends_with(pattern.trim_start_matches("**/*")));
    PATTERNS.into_iter().filter(is_needed).collect()
}

/// Returns the filter that these patterns are.
pub(super) fn filter(paths: &[String]) -> Filter {
    let patterns: Vec<String> = patterns(paths).into_iter().map(str::to_owned).collect();
    Filter::new(&[], &patterns).unwrap_or_default()
}

/// Lists the YAML of a folder; `None` where some of it is text.
fn without_text(folder: &Path, apart: &[String]) -> Option<Vec<DocPath>> {
    let Ok(directory) = Directory::open(folder) else { return Some(Vec::new()) };
    let documents = directory.list(&Filter::default(), apart).documents;
    let found: Vec<DocPath> = documents.into_iter().filter(|path| Kind::of(path) == Some(Kind::Yaml)).collect();
    let is_text = |path: &DocPath| {
        let text = start(&directory, path).unwrap_or_default();
        shape::is_known(path, &text) || presets::recognise(&text, Kind::Yaml).is_some()
    };
    (found.len() <= MOST && !found.iter().any(is_text)).then_some(found)
}
