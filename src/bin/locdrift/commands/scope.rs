//! Which documents of which locales the paths on the command line mean.
//!
//! A path inside a locale's folder means that locale alone; one inside the source, or one that is
//! given as below a root, means the document in every locale. Folders stand for what is in them.

use std::path::{Component, Path, PathBuf};

use locdrift::config;
use locdrift::config::Config;
use locdrift::run::Report;
use locdrift::tree::{Filter, Named, PathLayout};
use locdrift::workspace;
use locdrift::{DocPath, Error, Locale};

/// The paths that were given, and what each of them means.
pub(super) struct Selection {
    wanted: Vec<Wanted>,
}

struct Wanted {
    path: PathBuf,
    means: Vec<(Place, Named)>,
}

/// Where a document stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    /// In every locale.
    Everywhere,
    /// In the locale at this place of the configuration.
    Locale(usize),
}

/// Whether a path may mean a document in several locales.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Breadth {
    /// It may.
    Any,
    /// A person vouches for what is named, so it is one locale's.
    OneLocale,
}

impl Selection {
    /// Tells whether no document was named, which means all of them.
    pub(super) fn is_empty(&self) -> bool {
        self.wanted.is_empty()
    }

    /// Takes the paths, and narrows the configuration to what they mean.
    pub(super) fn narrow(paths: &[PathBuf], config: &mut Config, breadth: Breadth) -> Result<Self, Error> {
        let roots = Roots::of(config);
        let wanted: Vec<Wanted> =
            paths.iter().map(|path| Wanted { path: path.clone(), means: roots.meaning(path) }).collect();
        if breadth == Breadth::OneLocale && config.setup.locales.len() > 1 {
            let is_broad = |wanted: &&Wanted| wanted.means.iter().any(|(place, _)| *place == Place::Everywhere);
            if let Some(broad) = wanted.iter().find(is_broad) {
                let name = |root: &locdrift::workspace::LocaleRoot| match &root.locale {
                    Some(locale) => locale.to_string(),
                    None => root.root.to_string_lossy().into_owned(),
                };
                let known = config.setup.locales.iter().map(name).collect();
                return Err(workspace::Error::WhichLocale { path: broad.path.clone(), known }.into());
            }
        }
        if wanted.is_empty() {
            return Ok(Self { wanted });
        }
        let all = || wanted.iter().flat_map(|wanted| &wanted.means);
        let named: Vec<Named> = all().map(|(_, named)| named.clone()).collect();
        config.setup.around = Some(config.setup.filter.clone());
        config.setup.filter =
            std::mem::take(&mut config.setup.filter).and(Filter::named(&named).map_err(config::Error::Glob)?);
        let of_locale = |at: usize| -> Vec<Named> {
            let is_own = |place: Place| place == Place::Everywhere || place == Place::Locale(at);
            all().filter(|(place, _)| is_own(*place)).map(|(_, named)| named.clone()).collect()
        };
        let own: Vec<Vec<Named>> = (0..config.setup.locales.len()).map(of_locale).collect();
        config.setup.named =
            own.iter().map(|own| Filter::named(own)).collect::<Result<_, _>>().map_err(config::Error::Glob)?;
        // A locale that no path is about takes no part; a path that is about none is told later.
        if own.iter().any(|own| !own.is_empty()) {
            config.setup.retain_locales(|at, _| !own[at].is_empty());
        }
        Ok(Self { wanted })
    }

    /// Tells of the first path that stands for no document.
    pub(super) fn require(&self, report: &Report) -> Result<(), Error> {
        let documents = || report.locales.iter().flat_map(|locale| &locale.pairs);
        for wanted in &self.wanted {
            let named: Vec<Named> = wanted.means.iter().map(|(_, named)| named.clone()).collect();
            let filter = Filter::named(&named).map_err(config::Error::Glob)?;
            if !documents().any(|document| filter.admits(&document.expected_source) || filter.admits(&document.path)) {
                return Err(workspace::Error::NoSuchDocument { path: wanted.path.clone() }.into());
            }
        }
        Ok(())
    }

    /// Tells whether a document that came back is among those that were named.
    pub(super) fn takes(&self, path: &str, locale: Option<&str>, config: &Config) -> bool {
        let is_of = |root: &locdrift::workspace::LocaleRoot| match (&root.locale, locale.map(str::parse::<Locale>)) {
            (Some(own), Some(Ok(locale))) => own.covers(&locale) || locale.covers(own),
            _ => true,
        };
        let mut named = config.setup.locales.iter().zip(&config.setup.named);
        self.wanted.is_empty()
            || DocPath::new(path).is_none_or(|path| named.any(|(root, named)| is_of(root) && named.admits(&path)))
    }

    /// Names the path that was given where there is nothing to compare because of it.
    pub(super) fn explain(&self, error: Error) -> Error {
        match (error, self.wanted.first()) {
            (Error::Workspace(workspace::Error::NoDocuments { .. }), Some(first)) => {
                workspace::Error::NoSuchDocument { path: first.path.clone() }.into()
            }
            (error, _) => error,
        }
    }
}

/// Tells whether a path lies in a folder that a configuration names, but for the source itself.
pub(super) fn is_inside(path: &Path, config: &Config) -> bool {
    let path = real(path);
    let source = real(&config.setup.source);
    let in_locale = config.setup.locales.iter().any(|locale| path.starts_with(real(&locale.root)));
    in_locale || path != source && path.starts_with(&source)
}

/// Tells whether a path lies in a folder, or is that folder.
pub(super) fn is_below(path: &Path, folder: &Path) -> bool {
    real(path).starts_with(real(folder))
}

/// The root folders, without links.
struct Roots {
    source: PathBuf,
    locales: Vec<PathBuf>,
    /// Where the translations of each locale lie.
    layouts: Vec<PathLayout>,
    /// Whether all of them are folders of the file system, so that it can be looked at what is
    /// there.
    are_folders: bool,
}

impl Roots {
    fn of(config: &Config) -> Self {
        Self {
            source: real(&config.setup.source),
            locales: config.setup.locales.iter().map(|locale| real(&locale.root)).collect(),
            layouts: config.setup.locales.iter().map(|locale| locale.layout.clone()).collect(),
            are_folders: config.setup.source_revision.is_none()
                && config.setup.locales.iter().all(|root| root.revision.is_none()),
        }
    }

    /// Iterates over the roots, each with what a path in it means.
    fn all(&self) -> impl Iterator<Item = (Place, &Path)> {
        let locales = self.locales.iter().enumerate().map(|(at, root)| (Place::Locale(at), root.as_path()));
        locales.chain([(Place::Everywhere, self.source.as_path())])
    }

    /// Returns what a path below a root means: where translations lie at paths of their own, that of
    /// the source document.
    fn at(&self, root: &Path, place: Place, below: String) -> (Place, Named) {
        let own = |at: usize| self.locales[at] == root && !self.layouts[at].is_plain();
        let path = DocPath::new(&below);
        for at in (0..self.locales.len()).filter(|at| own(*at)) {
            let document = || self.layouts[at].source(path.as_ref()?).map(|source| source.to_string());
            let folder = || {
                self.layouts[at]
                    .source_folder(&below)
                    .filter(|_| root.join(&below).is_dir() && place != Place::Everywhere)
            };
            if let Some(source) = document().or_else(folder) {
                return (Place::Locale(at), Named::Path(source));
            }
        }
        (place, Named::Path(below))
    }

    /// Tells whether there is anything at a path below any of the roots.
    fn hold(&self, below: &str) -> bool {
        self.all().any(|(_, root)| root.join(below).symlink_metadata().is_ok())
    }

    fn meaning(&self, path: &Path) -> Vec<(Place, Named)> {
        if is_pattern(path) {
            return self.pattern(path);
        }
        let whole = real(path);
        let bare = below(path).map(Named::Path);
        let inside = self.all().filter(|(_, root)| whole.starts_with(root));
        // The innermost root: one may be inside another.
        if let Some((place, root)) = inside.max_by_key(|(_, root)| root.as_os_str().len()) {
            let below = below(whole.strip_prefix(root).unwrap_or(Path::new(""))).unwrap_or_default();
            let is_there = !self.are_folders || below.is_empty() || self.hold(&below);
            return match bare {
                Some(Named::Path(bare)) if !is_there && self.hold(&bare) => {
                    vec![(Place::Everywhere, Named::Path(bare))]
                }
                _ => vec![self.at(root, place, below)],
            };
        }
        if path.is_dir() {
            let around = self.all().filter(|(_, root)| root.starts_with(&whole));
            let around: Vec<_> = around.map(|(place, _)| (place, Named::Path(String::new()))).collect();
            if !around.is_empty() {
                return around;
            }
        }
        bare.into_iter().map(|bare| (Place::Everywhere, bare)).collect()
    }

    /// Takes a path as a pattern: below a root where its beginning is there, or where it matches
    /// the root's own folder; else below any root.
    fn pattern(&self, path: &Path) -> Vec<(Place, Named)> {
        let parts: Vec<String> =
            path.components().map(|part| part.as_os_str().to_string_lossy().into_owned()).collect();
        let fixed = parts.iter().position(|part| part.contains(GLOB)).unwrap_or(parts.len());
        let start = real(&parts[..fixed].iter().collect::<PathBuf>());
        let rest = &parts[fixed..];
        let inside = self.all().filter(|(_, root)| start.starts_with(root));
        if let Some((place, root)) = inside.max_by_key(|(_, root)| root.as_os_str().len()) {
            let folder = below(start.strip_prefix(root).unwrap_or(Path::new(""))).unwrap_or_default();
            let pattern = folder.split('/').filter(|part| !part.is_empty()).map(globset::escape);
            let mut means = vec![(place, Named::Pattern(joined(pattern.chain(rest.iter().cloned()))))];
            // From the source's folder a pattern may lead on into locales that lie in it.
            if place == Place::Everywhere {
                means.extend(self.through(&start, rest).filter(|(place, _)| *place != Place::Everywhere));
            }
            return means;
        }
        let means: Vec<_> = self.through(&start, rest).collect();
        if means.is_empty() { vec![(Place::Everywhere, Named::Pattern(joined(parts.iter().cloned())))] } else { means }
    }

    /// Follows a pattern from a folder into the roots below it.
    fn through<'a>(&'a self, start: &'a Path, rest: &'a [String]) -> impl Iterator<Item = (Place, Named)> + 'a {
        self.all().filter_map(move |(place, root)| {
            let way: Vec<String> =
                root.strip_prefix(start).ok()?.iter().map(|part| part.to_string_lossy().into_owned()).collect();
            let mut parts = rest.iter();
            for (at, folder) in way.iter().enumerate() {
                match parts.next() {
                    // It matches a folder above the root, and with it all that is in the root.
                    None => return (at > 0).then(|| (place, Named::Path(String::new()))),
                    Some(part) if part == "**" => {
                        let left = std::iter::once(part).chain(parts);
                        return Some((place, Named::Pattern(joined(left.cloned()))));
                    }
                    Some(part) => {
                        let is_match =
                            globset::Glob::new(part).is_ok_and(|glob| glob.compile_matcher().is_match(folder));
                        if !is_match {
                            return None;
                        }
                    }
                }
            }
            let left = joined(parts.cloned());
            let named = if left.is_empty() { Named::Path(left) } else { Named::Pattern(left) };
            (!way.is_empty()).then_some((place, named))
        })
    }
}

/// The characters that make a pattern of a path.
pub(super) const GLOB: [char; 4] = ['*', '?', '[', '{'];

/// Tells whether a path is a pattern: a file that is there is itself, whatever its name.
fn is_pattern(path: &Path) -> bool {
    path.to_string_lossy().contains(GLOB) && path.symlink_metadata().is_err()
}

fn joined(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join("/")
}

/// Returns a path below a root, with `/`; empty for the root; `None` where it leads out of it.
fn below(path: &Path) -> Option<String> {
    let parts = path.components().filter(|part| *part != Component::CurDir);
    let parts: Option<Vec<&str>> = parts.map(|part| part.as_os_str().to_str()).collect();
    let path = parts?.join("/");
    (path.is_empty() || DocPath::new(&path).is_some()).then_some(path)
}

/// Returns an absolute path without links in its folders. What it leads to need not be there, and
/// a link to a file stays one.
fn real(path: &Path) -> PathBuf {
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
    if absolute.is_dir() {
        return absolute.canonicalize().unwrap_or(absolute);
    }
    match (absolute.parent(), absolute.components().next_back()) {
        (Some(parent), Some(Component::Normal(name))) => real(parent).join(name),
        (Some(parent), Some(Component::ParentDir)) => {
            let parent = real(parent);
            parent.parent().map_or(parent.clone(), Path::to_path_buf)
        }
        _ => absolute,
    }
}
