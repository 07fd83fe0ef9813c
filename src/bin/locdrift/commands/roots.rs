//! Where commands read trees, history and configuration from.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use clap::ArgMatches;
use locdrift::base::path::DocPath;
use locdrift::config::{self, Config};
use locdrift::gate::Gate;
use locdrift::i18n::Localizer;
use locdrift::tree::Filter;
use locdrift::workspace::{self, Detail, LocaleRoot};
use locdrift::{Checked, Error, Locale, check};

use super::exchange_files;
use super::input::listed;
use super::next::{self, Arguments};
use super::scope::{Breadth, Selection, is_below, is_inside};
use crate::exit::Failure;
use crate::progress::Bar;

/// What a run is about.
pub(super) struct Trees {
    /// The trees that are compared, narrowed to the documents that were named.
    pub(super) config: Config,
    /// The documents that were named.
    pub(super) scope: Selection,
    /// The arguments that name all this, as they are typed again.
    pub(super) arguments: Arguments,
    /// The arguments that are neither roots nor documents: files that came back.
    pub(super) files: Vec<PathBuf>,
}

/// Makes sure that no document of the trees is overwritten by what a run writes.
pub(super) fn spare<'a>(config: &Config, files: impl IntoIterator<Item = &'a Path>) -> Result<(), Failure> {
    let setup = &config.setup;
    let roots: Vec<PathBuf> = std::iter::once(&setup.source)
        .chain(setup.locales.iter().map(|locale| &locale.root))
        .filter_map(|root| root.canonicalize().ok())
        .collect();
    for file in files {
        let Some(place) = file.canonicalize().ok().filter(|place| place.is_file()) else { continue };
        let inside = roots.iter().filter_map(|root| DocPath::new(&place.strip_prefix(root).ok()?.to_string_lossy()));
        if inside.into_iter().any(|path| setup.filter.lists(&path)) {
            return Err(Failure::Document(file.to_path_buf()));
        }
    }
    Ok(())
}

/// What a command takes as arguments of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Takes {
    /// Trees, or documents of them: without a configuration, the first two are trees.
    Trees,
    /// Documents, before which trees may stand.
    Documents(Breadth),
    /// Files that came back, before which trees may stand.
    Files,
}

/// Takes the folders that are compared, and the documents of them: from the arguments, from
/// `--source` and `--locale`, or from a configuration, of which `--locale TAG` picks locales.
pub(super) fn trees(matches: &ArgMatches, takes: Takes) -> Result<Trees, Failure> {
    let named: Vec<PathBuf> = matches.get_many::<PathBuf>("paths").unwrap_or_default().cloned().collect();
    let locales: Vec<&String> = matches.get_many::<String>("locale").unwrap_or_default().collect();
    let (mut config, leading) = match matches.get_one::<PathBuf>("source") {
        Some(source) => {
            let roots = locales.iter().map(|argument| LocaleRoot::from_argument(argument));
            (Config::new(source, roots.collect::<Result<_, _>>()?), 0)
        }
        None => {
            let configured = file(matches).and_then(|file| Ok(Config::read(&file)?));
            let is_named = matches.get_one::<PathBuf>("config").is_some();
            let leading = if is_named { 0 } else { leading(&named, configured.as_ref().ok(), takes) };
            match named[..leading].split_first() {
                Some((source, locales)) => {
                    let roots = locales.iter().map(|root| LocaleRoot::from_argument(&root.to_string_lossy()));
                    (Config::new(source, roots.collect::<Result<_, _>>()?), leading)
                }
                None => (configured?, 0),
            }
        }
    };
    let own = |name| match matches.try_get_many::<String>(name) {
        Ok(Some(globs)) => globs.cloned().collect::<Vec<_>>(),
        _ => Vec::new(),
    };
    let filter = Filter::new(&own("include"), &own("exclude")).map_err(config::Error::Glob)?;
    config.setup.filter = std::mem::take(&mut config.setup.filter).and(filter);
    apply_revisions(matches, &mut config);
    pick(&tags(matches)?, &mut config)?;
    let (files, documents): (Vec<PathBuf>, Vec<PathBuf>) =
        named[leading..].iter().cloned().partition(|path| takes == Takes::Files && !is_document(path, &config));
    let more = match matches.try_get_one::<PathBuf>("list") {
        Ok(Some(file)) => listed(file)?.into_iter().collect(),
        _ => BTreeSet::new(),
    };
    let documents = documents.into_iter().chain(more).collect::<Vec<_>>();
    let breadth = if let Takes::Documents(breadth) = takes { breadth } else { Breadth::Any };
    // Only who is told of damage has it looked for, and who hands it in redone.
    let is_told =
        takes == Takes::Files || matches.try_get_one::<bool>("no-damage").ok().flatten().is_some_and(|is_off| !is_off);
    config.setup.looks_for_damage &= is_told;
    // Links are looked up for those who asked, and for nobody who is told of no findings.
    let is_asked = matches.try_get_one::<bool>("links").ok().flatten().copied();
    config.setup.looks_for_links = is_asked.is_some_and(|is_asked| is_asked || config.setup.looks_for_links);
    let scope = Selection::narrow(&documents, &mut config, breadth)?;
    Ok(Trees { config, scope, arguments: next::arguments(matches, leading), files })
}

/// Counts the arguments that are trees, the source first.
///
/// Two folders or more are trees, unless the first lies in a tree of the configuration. After
/// them, a folder is one more tree unless it lies in one that was named before.
fn leading(named: &[PathBuf], configured: Option<&Config>, takes: Takes) -> usize {
    let [source, first, rest @ ..] = named else { return 0 };
    if configured.is_some_and(|config| is_inside(source, config)) {
        return 0;
    }
    let wants_trees = takes == Takes::Trees && configured.is_none();
    if !(wants_trees || is_tree(source, takes) && (is_tree(first, takes) || has_tag(first))) {
        return 0;
    }
    let mut count = 2;
    for path in rest {
        let root = |argument: &Path| match argument.to_string_lossy().split_once('=') {
            Some((_, folder)) if has_tag(argument) => PathBuf::from(folder),
            _ => argument.to_path_buf(),
        };
        let in_locale = named[1..count].iter().any(|locale| is_below(path, &root(locale)));
        let in_source = is_below(path, source);
        let has_name = || path.file_name().and_then(|name| Locale::from_folder(name.to_str()?)).is_some();
        let is_more = match () {
            () if has_tag(path) => true,
            () if in_locale => false,
            // A locale's folder may lie in that of the source, beside those of documents.
            () if in_source => is_tree(path, takes) && has_name(),
            () => is_tree(path, takes) || wants_trees,
        };
        if !is_more {
            break;
        }
        count += 1;
    }
    count
}

fn is_tree(path: &Path, takes: Takes) -> bool {
    path.is_dir() && (takes != Takes::Files || !exchange_files::has_files(path))
}

/// Tells whether an argument is `TAG=FOLDER`.
fn has_tag(path: &Path) -> bool {
    !path.is_dir() && path.to_str().and_then(|path| path.split_once('=')?.0.parse::<Locale>().ok()).is_some()
}

/// Tells whether a path is that of documents rather than of a file that came back.
fn is_document(path: &Path, config: &Config) -> bool {
    let in_root =
        is_below(path, &config.setup.source) || config.setup.locales.iter().any(|locale| is_below(path, &locale.root));
    in_root && !exchange_files::is_file(path) && !exchange_files::has_files(path)
}

/// Obeys `--source-rev`, `--locale-rev`, `--history` and `--renames`.
fn apply_revisions(matches: &ArgMatches, config: &mut Config) {
    config.setup.source_revision =
        matches.get_one("source-rev").cloned().or_else(|| config.setup.source_revision.take());
    config.setup.history = matches.get_one("history").cloned().or_else(|| config.setup.history.take());
    if let Some(renames) = matches.get_one::<String>("renames").and_then(|text| config::similarity(text)) {
        config.setup.renames = renames;
    }
    if let Some(revision) = matches.get_one::<String>("locale-rev") {
        config.setup.locales.iter_mut().for_each(|locale| locale.revision = Some(revision.clone()));
    }
}

/// Returns the configuration file that was named, else the nearest.
pub(super) fn file(matches: &ArgMatches) -> Result<PathBuf, Error> {
    let named = matches.get_one::<PathBuf>("config").cloned();
    let found = || Config::discover(&std::env::current_dir().ok()?);
    Ok(named.or_else(found).ok_or(config::Error::NoConfig)?)
}

/// Reads the tags of `--locale`; none where it names folders.
fn tags(matches: &ArgMatches) -> Result<Vec<Locale>, Error> {
    if matches.get_one::<PathBuf>("source").is_some() {
        return Ok(Vec::new());
    }
    let tags = matches.get_many::<String>("locale").unwrap_or_default();
    tags.map(|tag| Ok(tag.parse().map_err(|_| workspace::Error::BadLocale { tag: tag.clone() })?)).collect()
}

/// Keeps the locales that were asked for. The others take no part.
fn pick(tags: &[Locale], config: &mut Config) -> Result<(), Error> {
    let Some(first) = tags.first() else { return Ok(()) };
    if config.setup.locales.iter().any(|root| root.locale.is_none()) {
        // Only the documents tell.
        let mut known = config.clone();
        known.gate = Gate::default();
        known.setup.detail = Detail::None;
        let mut locales = check(&known, &())?.report.locales.into_iter().map(|side| side.locale);
        config.setup.locales.iter_mut().for_each(|root| root.locale = locales.next());
    }
    config
        .setup
        .retain_locales(|_, root| root.locale.as_ref().is_some_and(|locale| tags.iter().any(|tag| tag.covers(locale))));
    if config.setup.locales.is_empty() {
        Err(config::Error::NoLocalesFound { template: first.to_string() }.into())
    } else {
        Ok(())
    }
}

/// Checks the documents that the arguments name. Each of them must be there.
pub(super) fn checked(trees: &Trees, localizer: &Localizer) -> Result<Checked, Failure> {
    let bar = Bar::new(localizer);
    let checked = check(&trees.config, &bar);
    bar.finish();
    let checked = checked.map_err(|error| trees.scope.explain(error))?;
    trees.scope.require(&checked.report)?;
    Ok(checked)
}
