//! From the text of a configuration to one that is known to be sound.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::error::{ConfigProblem, Spot};
use super::{PLACEHOLDER, gate, queue, record};
use crate::base::expected::Expected;
use crate::base::locale::Locale;
use crate::document::TranslatableKeys;
use crate::document::yaml::{self, Node, Value, YamlError};
use crate::gate::{Budgets, Policy, Scope};
use crate::provenance::Scheme;
use crate::queue::Settings;
use crate::tree::Filter;

/// A configuration whose every value is sound, with paths as they stand in the file.
#[derive(Debug)]
pub(super) struct RawConfig {
    pub(super) source: RootFolder,
    pub(super) locales: Locales,
    pub(super) filter: Filter,
    pub(super) policy: Policy,
    pub(super) budgets: Budgets,
    pub(super) baseline: Option<PathBuf>,
    pub(super) translatable_keys: TranslatableKeys,
    pub(super) history: Option<PathBuf>,
    /// As in [`crate::workspace::Setup`]; `None` where the file is silent.
    pub(super) renames: Option<Option<u8>>,
    pub(super) queue: Settings,
    /// How translations record their source; `None` where the file is silent.
    pub(super) scheme: Option<Arc<dyn Scheme>>,
}

/// A folder, as the file system or a revision has it.
#[derive(Debug)]
pub(super) struct RootFolder {
    pub(super) root: PathBuf,
    pub(super) revision: Option<String>,
    pub(super) scheme: Option<Arc<dyn Scheme>>,
}

/// The two ways of saying where translations are.
#[derive(Debug)]
pub(super) enum Locales {
    Template(String),
    List(Vec<(Locale, RootFolder)>),
}

const KEYS: [&str; 14] = [
    "source",
    "locales",
    "include",
    "exclude",
    "rules",
    "overrides",
    "budgets",
    "baseline",
    "translatable_keys",
    "translatable-code",
    "history",
    "renames",
    "record",
    "queue",
];
const SOURCE_KEYS: [&str; 2] = ["root", "revision"];
const LOCALE_KEYS: [&str; 4] = ["locale", "root", "revision", "record"];

pub(super) fn read(text: &str, folder: &Path) -> Result<RawConfig, Spot> {
    let root = yaml::parse(text).map_err(|error| {
        let problem = match &error {
            YamlError::Syntax { complaint, .. } => ConfigProblem::Syntax { complaint: complaint.clone() },
            YamlError::TooDeep { .. } => ConfigProblem::TooDeep,
        };
        Spot { problem, at: error.at(), end: error.at() }
    })?;
    let Some(root) = root else {
        return Err(Spot::at_top(ConfigProblem::MissingKey { key: "source" }));
    };
    let top = Mapping::of(&root, &KEYS)?;
    let source = source(top.required("source")?)?;
    let locales = locales(top.required("locales")?, folder)?;
    let filter = filter(top.optional("include"), top.optional("exclude"))?;
    let mut policy = Policy::default();
    top.optional("rules").map_or(Ok(()), |node| gate::rules(node, None, &mut policy))?;
    let mut budgets = Budgets::default();
    top.optional("budgets").map_or(Ok(()), |node| gate::budgets(node, None, &mut budgets))?;
    top.optional("overrides").map_or(Ok(()), |node| gate::overrides(node, &mut policy, &mut budgets))?;
    let baseline = top.optional("baseline").map(text_of).transpose()?.map(PathBuf::from);
    let keys = top.optional("translatable_keys").map_or(Ok(None), |keys| texts(keys).map(Some))?;
    let keys = keys.map(|keys| TranslatableKeys::new(keys.into_iter().map(|(key, _)| key).collect()));
    let code = top.optional("translatable-code").map_or(Ok(Vec::new()), texts)?;
    let code = code.into_iter().map(|(language, _)| language).collect();
    let history = top.optional("history").map(text_of).transpose()?.map(PathBuf::from);
    let renames = top.optional("renames").map(renames).transpose()?;
    let scheme = top.optional("record").map(|node| record::scheme(node, folder)).transpose()?;
    let queue = top.optional("queue").map_or_else(|| Ok(Settings::default()), queue::queue)?;
    Ok(RawConfig {
        source,
        locales,
        filter,
        policy,
        budgets,
        baseline,
        translatable_keys: keys.unwrap_or_default().with_code(code),
        history,
        renames,
        queue,
        scheme,
    })
}

/// Reads from which share on two versions are one document that was renamed.
fn renames(node: &Node) -> Result<Option<u8>, Spot> {
    let Value::Scalar(found) = &node.value else { return Err(Spot::wrong(node, Expected::Similarity)) };
    // YAML 1.1 reads a bare `off` as false; so do some editors that rewrite the file.
    if matches!(found.as_str(), "off" | "false") {
        return Ok(None);
    }
    let share = found.strip_suffix('%').and_then(|number| number.parse().ok());
    let share = share.filter(|share| (1..=100).contains(share));
    share.map(Some).ok_or_else(|| Spot::value(node, found, Expected::Similarity))
}

fn source(node: &Node) -> Result<RootFolder, Spot> {
    match &node.value {
        Value::Mapping(_) => place(&Mapping::of(node, &SOURCE_KEYS)?),
        _ => Ok(RootFolder { root: text_of(node)?.into(), revision: None, scheme: None }),
    }
}

fn place(entry: &Mapping<'_>) -> Result<RootFolder, Spot> {
    let revision = entry.optional("revision").map(text_of).transpose()?;
    Ok(RootFolder {
        root: text_of(entry.required("root")?)?.into(),
        revision: revision.map(str::to_owned),
        scheme: None,
    })
}

fn locales(node: &Node, folder: &Path) -> Result<Locales, Spot> {
    match &node.value {
        Value::Scalar(template) if template.matches(PLACEHOLDER).count() == 1 => {
            Ok(Locales::Template(template.clone()))
        }
        Value::Scalar(found) => Err(Spot::value(node, found, Expected::Template)),
        Value::Sequence(items) if !items.is_empty() => {
            let items: Result<Vec<_>, Spot> = items.iter().map(|item| locale_root(item, folder)).collect();
            items.map(Locales::List)
        }
        _ => Err(Spot::wrong(node, Expected::Locales)),
    }
}

fn locale_root(node: &Node, folder: &Path) -> Result<(Locale, RootFolder), Spot> {
    let entry = Mapping::of(node, &LOCALE_KEYS)?;
    let tag = entry.required("locale")?;
    let found = text_of(tag)?;
    let locale = found.parse().map_err(|_| Spot::value(tag, found, Expected::Locale))?;
    let scheme = entry.optional("record").map(|node| record::scheme(node, folder)).transpose()?;
    Ok((locale, RootFolder { scheme, ..place(&entry)? }))
}

/// Reads the patterns of documents to take and to leave out.
pub(super) fn filter(include: Option<&Node>, exclude: Option<&Node>) -> Result<Filter, Spot> {
    let include = include.map_or(Ok(Vec::new()), texts)?;
    let exclude = exclude.map_or(Ok(Vec::new()), texts)?;
    let bare = |globs: &[(String, &Node)]| globs.iter().map(|(glob, _)| glob.clone()).collect::<Vec<_>>();
    Filter::new(&bare(&include), &bare(&exclude)).map_err(|bad| {
        let node = include.iter().chain(&exclude).find(|(glob, _)| *glob == bad.glob).map(|(_, node)| *node);
        let problem = ConfigProblem::Glob { glob: bad.glob, complaint: bad.complaint };
        node.map_or_else(|| Spot::at_top(problem.clone()), |node| Spot::of(node, problem.clone()))
    })
}

/// Reads which documents an entry with the keys `files` and `locales` is about.
pub(super) fn scope(entry: &Mapping<'_>) -> Result<Scope, Spot> {
    let files = entry.optional("files").map(|node| filter(Some(node), None)).transpose()?;
    let locales = entry.optional("locales").map_or(Ok(Vec::new()), texts)?;
    let locales =
        locales.into_iter().map(|(tag, node)| tag.parse().map_err(|_| Spot::value(node, &tag, Expected::Locale)));
    Ok(Scope { files, locales: locales.collect::<Result<_, _>>()? })
}

pub(super) fn texts(node: &Node) -> Result<Vec<(String, &Node)>, Spot> {
    match &node.value {
        Value::Scalar(text) => Ok(vec![(text.clone(), node)]),
        Value::Sequence(items) => items.iter().map(|item| Ok((text_of(item)?.to_owned(), item))).collect(),
        _ => Err(Spot::wrong(node, Expected::List)),
    }
}

/// A mapping whose keys are known, each at most once.
pub(super) struct Mapping<'a> {
    node: &'a Node,
    pub(super) entries: Vec<(&'a str, &'a Node)>,
}

impl<'a> Mapping<'a> {
    pub(super) fn of(node: &'a Node, known: &[&'static str]) -> Result<Self, Spot> {
        let Value::Mapping(pairs) = &node.value else {
            return Err(Spot::wrong(node, Expected::Mapping));
        };
        let mut entries: Vec<(&str, &Node)> = Vec::new();
        for (key, value) in pairs {
            let name = text_of(key)?;
            if !known.contains(&name) {
                return Err(Spot::of(key, ConfigProblem::UnknownKey { key: name.to_owned(), known: known.to_vec() }));
            }
            if entries.iter().any(|(other, _)| *other == name) {
                return Err(Spot::of(key, ConfigProblem::DuplicateKey { key: name.to_owned() }));
            }
            entries.push((name, value));
        }
        Ok(Self { node, entries })
    }

    pub(super) fn optional(&self, name: &str) -> Option<&'a Node> {
        let is_null = |node: &Node| matches!(&node.value, Value::Scalar(text) if text.is_empty());
        self.entries.iter().find(|(key, _)| *key == name).map(|(_, value)| *value).filter(|node| !is_null(node))
    }

    pub(super) fn required(&self, name: &'static str) -> Result<&'a Node, Spot> {
        self.optional(name).ok_or_else(|| Spot::of(self.node, ConfigProblem::MissingKey { key: name }))
    }
}

pub(super) fn text_of(node: &Node) -> Result<&str, Spot> {
    match &node.value {
        Value::Scalar(text) if !text.is_empty() => Ok(text),
        _ => Err(Spot::wrong(node, Expected::Text)),
    }
}
