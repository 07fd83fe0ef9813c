//! Which documents of a tree take part.

use std::collections::HashSet;

use globset::{Glob, GlobBuilder, GlobSet, GlobSetBuilder};

use crate::base::path::DocPath;
use crate::document::Kind;

/// Include and exclude patterns over the paths of documents.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Of each of these, a document must match one.
    include: Vec<GlobSet>,
    exclude: Vec<GlobSet>,
    /// The include patterns that name YAML files as such, not only folders around them.
    yaml: Vec<GlobSet>,
    /// Those that name the ending of documents that take part only so.
    opaque: Vec<GlobSet>,
    /// Of each of these, a document must be among what was named.
    named: Vec<Among>,
    /// The folders outside which nothing takes part; empty for none such.
    within: Vec<String>,
}

/// What was named of a tree: a document, a folder of documents, or a pattern over them.
///
/// Casing does not count: it may be another in the source than in a translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Named {
    /// The path of a document or of a folder, with `/`; empty for the whole tree.
    Path(String),
    /// A pattern, which matches a path or any folder above it.
    Pattern(String),
}

/// Everything that was named at once.
#[derive(Clone, Debug)]
struct Among {
    paths: HashSet<String>,
    patterns: GlobSet,
}

impl Among {
    fn holds(&self, path: &str) -> bool {
        let path = path.to_lowercase();
        let folders = path.match_indices('/').map(|(end, _)| &path[..end]);
        let mut above = folders.chain([path.as_str(), ""]);
        above.any(|path| self.paths.contains(path)) || self.patterns.is_match(&path)
    }
}

/// The error of a pattern that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadGlob {
    /// The pattern.
    pub glob: String,
    /// What the glob library objects to.
    pub complaint: String,
}

impl Filter {
    /// Builds a filter. A pattern matches a path or any folder above it; no include pattern means
    /// all documents; an exclude pattern wins over an include pattern.
    ///
    /// # Errors
    ///
    /// The first pattern that is no glob.
    pub fn new(include: &[String], exclude: &[String]) -> Result<Self, BadGlob> {
        let sets = |patterns: &[String]| if patterns.is_empty() { Ok(Vec::new()) } else { Ok(vec![set(patterns)?]) };
        let is_of_yaml = |pattern: &&String| {
            let name = pattern.rsplit('/').next().unwrap_or_default().to_ascii_lowercase();
            name.contains("yml") || name.contains("yaml")
        };
        let yaml: Vec<String> = include.iter().filter(is_of_yaml).cloned().collect();
        let name = |pattern: &str| pattern.rsplit('/').next().unwrap_or_default().to_owned();
        let is_of_opaque = |pattern: &&String| Kind::names_ending(&name(pattern));
        let opaque: Vec<String> = include.iter().filter(is_of_opaque).cloned().collect();
        let (include, exclude) = (sets(include)?, sets(exclude)?);
        Ok(Self { include, exclude, yaml: sets(&yaml)?, opaque: sets(&opaque)?, ..Self::default() })
    }

    /// Admits these documents and no others; their casing may be another on the other side.
    pub fn only(paths: &[DocPath]) -> Self {
        let among = Among { paths: paths.iter().map(DocPath::folded).collect(), patterns: GlobSet::empty() };
        Self { named: vec![among], ..Self::default() }
    }

    /// Admits what was named and nothing else.
    ///
    /// # Errors
    ///
    /// The first pattern that is no glob.
    pub fn named(named: &[Named]) -> Result<Self, BadGlob> {
        let (mut paths, mut patterns) = (HashSet::new(), Vec::new());
        for one in named {
            match one {
                Named::Path(path) => drop(paths.insert(path.to_lowercase())),
                Named::Pattern(pattern) => patterns.push(pattern.to_lowercase()),
            }
        }
        let is_everything = paths.contains("");
        let among = Among { paths, patterns: set(&patterns)? };
        Ok(Self { named: if is_everything { Vec::new() } else { vec![among] }, ..Self::default() })
    }

    /// Admits only what is in one of these folders; everything where there are none.
    #[must_use]
    pub fn within(mut self, folders: Vec<String>) -> Self {
        self.within = folders;
        self
    }

    /// Tells whether a path is in the folders outside which nothing takes part, or leads to one.
    pub(super) fn leads_on(&self, path: &str) -> bool {
        let is_in = |path: &str, folder: &str| {
            path.strip_prefix(folder).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        self.within.is_empty() || self.within.iter().any(|folder| is_in(path, folder) || is_in(folder, path))
    }

    /// Takes over which YAML files and documents of unknown formats another filter names.
    #[must_use]
    pub fn naming(mut self, other: &Self) -> Self {
        self.yaml.clone_from(&other.yaml);
        self.opaque.clone_from(&other.opaque);
        self
    }

    /// Names all documents of unknown formats, for whoever looks at them by other names.
    #[must_use]
    pub fn naming_all(mut self) -> Self {
        self.opaque = set(&["**".to_owned()]).into_iter().collect();
        self
    }

    /// Tells whether an include pattern names the YAML file at `path`.
    pub fn names_yaml(&self, path: &DocPath) -> bool {
        self.yaml.iter().any(|yaml| yaml.is_match(path.as_str()))
    }

    /// Admits only what both filters admit.
    pub fn and(mut self, other: Self) -> Self {
        self.include.extend(other.include);
        self.exclude.extend(other.exclude);
        self.yaml.extend(other.yaml);
        self.opaque.extend(other.opaque);
        self.named.extend(other.named);
        self
    }

    /// Tells whether there is a document at `path` that takes part: one that its ending tells, or that
    /// an include pattern names.
    pub fn lists(&self, path: &DocPath) -> bool {
        let is_named = || self.opaque.iter().any(|opaque| opaque.is_match(path.as_str()));
        Kind::of(path).is_some_and(|kind| !kind.must_be_named() || is_named()) && self.admits(path)
    }

    /// Tells whether the document at `path` takes part.
    pub fn admits(&self, path: &DocPath) -> bool {
        self.takes(path.as_str())
    }

    /// Tells whether a path, which need not be a document's, takes part.
    pub(crate) fn takes(&self, path: &str) -> bool {
        self.includes(path) && !self.excludes(path)
    }

    /// Tells whether a path, which need not be a document's, matches the include patterns.
    pub(crate) fn includes(&self, path: &str) -> bool {
        self.include.iter().all(|include| include.is_match(path)) && self.named.iter().all(|named| named.holds(path))
    }

    /// Tells whether only documents that match a pattern take part.
    pub fn is_narrow(&self) -> bool {
        !self.include.is_empty() || !self.named.is_empty()
    }

    /// Tells whether documents were named.
    pub(crate) fn is_named(&self) -> bool {
        !self.named.is_empty()
    }

    /// Tells whether nothing at or below `path` takes part.
    pub fn excludes(&self, path: &str) -> bool {
        !self.leads_on(path) || self.exclude.iter().any(|exclude| exclude.is_match(path))
    }
}

fn set(patterns: &[String]) -> Result<GlobSet, BadGlob> {
    let mut set = GlobSetBuilder::new();
    for pattern in patterns {
        let bad = |error: globset::Error| BadGlob { glob: pattern.clone(), complaint: error.kind().to_string() };
        let stem = pattern.trim_start_matches("./").trim_matches('/');
        set.add(glob(stem).map_err(bad)?);
        set.add(glob(&format!("{stem}/**")).map_err(bad)?);
    }
    set.build().map_err(|error| BadGlob { glob: patterns.join(", "), complaint: error.kind().to_string() })
}

fn glob(pattern: &str) -> Result<Glob, globset::Error> {
    GlobBuilder::new(pattern).literal_separator(true).backslash_escape(true).build()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn admitted(include: &[&str], exclude: &[&str]) -> Vec<&'static str> {
        let own = |globs: &[&str]| globs.iter().map(ToString::to_string).collect::<Vec<_>>();
        let filter = Filter::new(&own(include), &own(exclude)).unwrap();
        let paths = ["a.md", "docs/b.md", "docs/deep/c.yml", "drafts/d.md"];
        paths.into_iter().filter(|path| filter.admits(&DocPath::new(path).unwrap())).collect()
    }

    #[test]
    fn patterns_match_paths_and_the_folders_above_them() {
        assert_eq!(admitted(&[], &[]), ["a.md", "docs/b.md", "docs/deep/c.yml", "drafts/d.md"]);
        assert_eq!(admitted(&["docs"], &[]), ["docs/b.md", "docs/deep/c.yml"]);
        assert_eq!(admitted(&["*.md"], &[]), ["a.md"]);
        assert_eq!(admitted(&["**/*.md"], &["drafts/"]), ["a.md", "docs/b.md"]);
        assert_eq!(admitted(&[], &["docs/deep/**", "./a.md"]), ["docs/b.md", "drafts/d.md"]);
    }

    #[test]
    fn documents_folders_and_patterns_can_be_named() {
        let admitted = |named: &[Named]| {
            let filter = Filter::named(named).unwrap();
            let paths = ["a.md", "docs/b.md", "docs/deep/c.yml", "docsx/d.md"];
            paths.into_iter().filter(|path| filter.admits(&DocPath::new(path).unwrap())).collect::<Vec<_>>()
        };
        let path = |path: &str| Named::Path(path.into());
        assert_eq!(admitted(&[path("")]), ["a.md", "docs/b.md", "docs/deep/c.yml", "docsx/d.md"]);
        assert_eq!(admitted(&[path("DOCS")]), ["docs/b.md", "docs/deep/c.yml"]);
        assert_eq!(admitted(&[path("docs/b.md"), Named::Pattern("*/d.*".into())]), ["docs/b.md", "docsx/d.md"]);
        assert_eq!(admitted(&[Named::Pattern("docs/*".into())]), ["docs/b.md", "docs/deep/c.yml"]);
        assert_eq!(admitted(&[]), [""; 0]);
    }

    #[test]
    fn yaml_is_named_by_its_own_name() {
        let names = |include: &str, path: &str| {
            Filter::new(&[include.into()], &[]).unwrap().names_yaml(&DocPath::new(path).unwrap())
        };
        assert!(names("data/*.yml", "data/a.yml") && names("a.yaml", "a.yaml"));
        assert!(!names("data/**", "data/a.yml") && !names("data", "data/a.yml") && !names("b.yml", "a.yml"));
    }

    #[test]
    fn unknown_formats_are_named_by_their_endings() {
        let lists = |include: &str, path: &str| {
            Filter::new(&[include.into()], &[]).unwrap().lists(&DocPath::new(path).unwrap())
        };
        assert!(lists("docs/**/*.xml", "docs/a/b.xml") && lists("*.{rst,xml}", "a.rst"));
        assert!(!lists("docs", "docs/b.xml") && !lists("**/*.rst", "b.xml") && !lists("**", "b.xml"));
        assert!(!Filter::default().lists(&DocPath::new("a.xml").unwrap()));
    }

    #[test]
    fn a_bad_pattern_is_named() {
        let error = Filter::new(&[], &["a/[b".into()]).unwrap_err();
        assert_eq!(error.glob, "a/[b");
    }
}
