//! Which documents of a tree take part.

use std::collections::HashSet;

use globset::{Glob, GlobBuilder, GlobSet, GlobSetBuilder};

use crate::path::DocPath;

/// Include and exclude patterns over the paths of documents.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Of each of these, a document must match one.
    include: Vec<GlobSet>,
    exclude: Vec<GlobSet>,
    /// The include patterns that name YAML files as such, not only folders around them.
    yaml: Vec<GlobSet>,
    /// If set, the paths of which a document must have one, without regard to their casing.
    only: Option<HashSet<String>>,
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
        Ok(Self { include: sets(include)?, exclude: sets(exclude)?, yaml: sets(&yaml)?, only: None })
    }

    /// Admits these documents and no others; their casing may be another on the other side.
    pub fn only(paths: &[DocPath]) -> Self {
        Self { only: Some(paths.iter().map(DocPath::folded).collect()), ..Self::default() }
    }

    /// Takes over which YAML files another filter names.
    #[must_use]
    pub fn naming(mut self, other: &Self) -> Self {
        self.yaml.clone_from(&other.yaml);
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
        self.only = match (self.only, other.only) {
            (Some(one), Some(other)) => Some(one.intersection(&other).cloned().collect()),
            (one, other) => one.or(other),
        };
        self
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
        let is_named = || self.only.as_ref().is_none_or(|only| only.contains(&path.to_lowercase()));
        self.include.iter().all(|include| include.is_match(path)) && is_named()
    }

    /// Tells whether only documents that match a pattern take part.
    pub fn is_narrow(&self) -> bool {
        !self.include.is_empty() || self.only.is_some()
    }

    /// Tells whether nothing at or below `path` takes part.
    pub fn excludes(&self, path: &str) -> bool {
        self.exclude.iter().any(|exclude| exclude.is_match(path))
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
    fn yaml_is_named_by_its_own_name() {
        let names = |include: &str, path: &str| {
            Filter::new(&[include.into()], &[]).unwrap().names_yaml(&DocPath::new(path).unwrap())
        };
        assert!(names("data/*.yml", "data/a.yml") && names("a.yaml", "a.yaml"));
        assert!(!names("data/**", "data/a.yml") && !names("data", "data/a.yml") && !names("b.yml", "a.yml"));
    }

    #[test]
    fn a_bad_pattern_is_named() {
        let error = Filter::new(&[], &["a/[b".into()]).unwrap_err();
        assert_eq!(error.glob, "a/[b");
    }
}
