//! From the text of a configuration to one that is known to be sound.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::entries::{Mapping, filter, text_of, texts};
use super::error::{ConfigProblem, Spot};
use super::layout::{Tag, TreePair};
use super::notes::Mentions;
use super::{CachePlace, dialect, gate, queue, record};
use crate::base::expected::Expected;
use crate::base::locale::Locale;
use crate::document::yaml::{self, Node, Value, YamlError};
use crate::document::{Dialect, TranslatableKeys};
use crate::gate::{Budgets, Policy};
use crate::provenance::Scheme;
use crate::queue::Settings;
use crate::tree::{Filter, LANG, Template};

/// A configuration whose every value is sound, with paths as they stand in the file.
pub(super) struct RawConfig {
    pub(super) places: Places,
    /// The revision that the source is read from.
    pub(super) revision: Option<String>,
    pub(super) filter: Filter,
    pub(super) policy: Policy,
    pub(super) budgets: Budgets,
    pub(super) baseline: Option<PathBuf>,
    pub(super) translatable_keys: TranslatableKeys,
    /// How pages are read; `None` where the file is silent.
    pub(super) dialect: Option<Dialect>,
    pub(super) history: Option<PathBuf>,
    /// As in [`crate::workspace::Setup`]; `None` where the file is silent.
    pub(super) renames: Option<Option<u8>>,
    /// Whether damage is looked for.
    pub(super) looks_for_damage: bool,
    /// Whether links are looked up.
    pub(super) looks_for_links: bool,
    pub(super) queue: Settings,
    /// What translates.
    pub(super) command: Option<String>,
    /// Files of terms, maybe with the language in their names.
    pub(super) glossaries: Vec<String>,
    /// Where a source document can be read.
    pub(super) forge: Option<String>,
    /// Where the cache is.
    pub(super) cache: CachePlace,
    /// How translations record their source; `None` where the file is silent.
    pub(super) scheme: Option<Arc<dyn Scheme>>,
    pub(super) mentions: Mentions,
}

/// A folder, as the file system or a revision has it.
#[derive(Debug)]
pub(super) struct RootFolder {
    pub(super) root: PathBuf,
    pub(super) revision: Option<String>,
    pub(super) scheme: Option<Arc<dyn Scheme>>,
}

/// The ways of saying where a source and its translations are.
pub(super) enum Places {
    /// The source, and each folder by itself.
    List(PathBuf, Vec<(Locale, RootFolder)>),
    /// The source, and a template, maybe with the locales that are wanted.
    Template(PathBuf, TreePair, Option<Vec<Tag>>),
    /// Several sources with a template each, and what to say where they do not go together.
    Sets(Vec<TreePair>, Option<Vec<Tag>>, Spot),
}

pub(super) const KEYS: [&str; 24] = [
    "source",
    "locales",
    "target",
    "sets",
    "include",
    "exclude",
    "rules",
    "overrides",
    "budgets",
    "baseline",
    "translatable_keys",
    "translatable-code",
    "translatable-attributes",
    "dialect",
    "history",
    "renames",
    "damage",
    "links",
    "record",
    "queue",
    "command",
    "glossary",
    "forge",
    "cache",
];
const SOURCE_KEYS: [&str; 2] = ["root", "revision"];
const SET_KEYS: [&str; 3] = ["source", "locales", "target"];
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
    let (places, revision) = places(&top, folder)?;
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
    let attributes = top.optional("translatable-attributes").map(texts).transpose()?;
    let attributes = attributes.map(|names| names.into_iter().map(|(name, _)| name).collect());
    let dialect = top.optional("dialect").map(dialect::dialect).transpose()?;
    let history = top.optional("history").map(text_of).transpose()?.map(PathBuf::from);
    let renames = top.optional("renames").map(renames).transpose()?;
    let looks_for_damage = top.optional("damage").map_or(Ok(true), truth)?;
    let looks_for_links = top.optional("links").map_or(Ok(false), truth)?;
    let scheme = top.optional("record").map(|node| record::scheme(node, folder)).transpose()?;
    let queue = top.optional("queue").map_or_else(|| Ok(Settings::default()), queue::queue)?;
    Ok(RawConfig {
        places,
        revision,
        filter,
        policy,
        budgets,
        baseline,
        translatable_keys: keys.unwrap_or_default().with_code(code).with_attributes(attributes),
        dialect,
        history,
        renames,
        looks_for_damage,
        looks_for_links,
        queue,
        glossaries: top.optional("glossary").map_or(Ok(Vec::new()), texts)?.into_iter().map(|(file, _)| file).collect(),
        forge: top.optional("forge").map(forge).transpose()?,
        command: top.optional("command").map(text_of).transpose()?.map(str::to_owned),
        cache: top.optional("cache").map_or(Ok(CachePlace::default()), cache)?,
        scheme,
        mentions: Mentions::of(&top)?,
    })
}

/// Reads where a source document can be read: an address with the place of its path.
fn forge(node: &Node) -> Result<String, Spot> {
    let found = text_of(node)?;
    let is_address = (found.starts_with("https://") || found.starts_with("http://"))
        && found.contains("{path}")
        && !found.contains(|c: char| c.is_whitespace() || c.is_control());
    if is_address { Ok(found.to_owned()) } else { Err(Spot::value(node, found, Expected::Forge)) }
}

/// Reads from which share on two versions are one document that was renamed.
fn renames(node: &Node) -> Result<Option<u8>, Spot> {
    let Value::Scalar(found) = &node.value else { return Err(Spot::wrong(node, Expected::Similarity)) };
    similarity(found).ok_or_else(|| Spot::value(node, found, Expected::Similarity))
}

/// Reads `on`, `off` or a folder.
fn cache(node: &Node) -> Result<CachePlace, Spot> {
    Ok(match text_of(node)? {
        "true" | "on" => CachePlace::OfUser,
        "false" | "off" => CachePlace::None,
        folder => CachePlace::Folder(PathBuf::from(folder)),
    })
}

/// Reads `true` or `false`.
fn truth(node: &Node) -> Result<bool, Spot> {
    let Value::Scalar(found) = &node.value else { return Err(Spot::wrong(node, Expected::Truth)) };
    match found.as_str() {
        "true" | "on" => Ok(true),
        "false" | "off" => Ok(false),
        _ => Err(Spot::value(node, found, Expected::Truth)),
    }
}

/// Reads how much of a document a renamed one keeps, in percent: `60%` or `60`; `None` inside for `off`.
pub fn similarity(text: &str) -> Option<Option<u8>> {
    // YAML 1.1 reads a bare `off` as false; so do some editors that rewrite the file.
    if matches!(text, "off" | "false") {
        return Some(None);
    }
    let share = text.strip_suffix('%').unwrap_or(text);
    let is_number = share.bytes().all(|byte| byte.is_ascii_digit());
    let share = share.parse().ok().filter(|share| is_number && (1..=100).contains(share));
    share.map(Some)
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

/// Reads where the source and its translations are.
fn places(top: &Mapping<'_>, folder: &Path) -> Result<(Places, Option<String>), Spot> {
    if let Some(sets) = top.optional("sets") {
        let own = top.entries.iter().find(|(key, _)| matches!(*key, "source" | "target"));
        if let Some((key, node)) = own {
            return Err(Spot::of(node, ConfigProblem::UnknownKey { key: (*key).into(), known: vec!["sets"] }));
        }
        let tags = top.optional("locales").map(tags).transpose()?;
        return Ok((self::sets(sets, tags)?, None));
    }
    let source = source(top.required("source")?)?;
    let from = source_template(&source.root);
    let root = from.as_ref().map_or_else(|| source.root.clone(), |template| PathBuf::from(&template.root));
    let from = from.unwrap_or_else(|| Template::of_folder(&source.root.to_string_lossy()));
    let places = match (top.optional("target"), top.optional("locales")) {
        (Some(target), locales) => {
            let (to, text) = template(target)?;
            Places::Template(root, TreePair::new(from, to, text), locales.map(tags).transpose()?)
        }
        (None, _) => {
            let node = top.required("locales")?;
            match &node.value {
                Value::Scalar(_) => {
                    let (to, text) = template(node)?;
                    Places::Template(root, TreePair::new(from, to, text), None)
                }
                Value::Sequence(items) if !items.is_empty() => {
                    let items: Result<Vec<_>, Spot> = items.iter().map(|item| locale_root(item, folder)).collect();
                    Places::List(root, items?)
                }
                _ => return Err(Spot::wrong(node, Expected::Locales)),
            }
        }
    };
    Ok((places, source.revision))
}

fn sets(node: &Node, tags: Option<Vec<Tag>>) -> Result<Places, Spot> {
    let Value::Sequence(items) = &node.value else { return Err(Spot::wrong(node, Expected::List)) };
    let mut places: Vec<TreePair> = Vec::new();
    for item in items {
        let set = Mapping::of(item, &SET_KEYS)?;
        let node = set.required("source")?;
        let text = text_of(node)?;
        let from = source_template(Path::new(text)).unwrap_or_else(|| Template::of_folder(text));
        let target = match set.optional("target") {
            Some(target) => target,
            None => set.required("locales")?,
        };
        let (to, text_of_target) = template(target)?;
        // A document is in one set, so that it has one translation.
        if places.iter().any(|other| other.source == from) {
            return Err(Spot::of(node, ConfigProblem::DuplicateKey { key: text.to_owned() }));
        }
        places.push(TreePair::new(from, to, text_of_target));
    }
    if places.is_empty() {
        return Err(Spot::of(node, ConfigProblem::MissingKey { key: "source" }));
    }
    Ok(Places::Sets(places, tags, Spot::wrong(node, Expected::Together)))
}

/// Reads the template of a source; `None` for a bare folder.
fn source_template(source: &Path) -> Option<Template> {
    let text = source.to_str().filter(|text| text.contains('{'))?;
    Template::parse(text).filter(|template| !template.has_lang_in_root() && !template.has_lang_in_names())
}

/// Reads the template of translations.
fn template(node: &Node) -> Result<(Template, &str), Spot> {
    let Value::Scalar(text) = &node.value else { return Err(Spot::wrong(node, Expected::Locales)) };
    if !text.contains(LANG) || !text.contains("{name}") && text.matches(LANG).count() > 1 {
        return Err(Spot::value(node, text, Expected::Template));
    }
    let template = Template::parse(text).ok_or_else(|| Spot::value(node, text, Expected::Layout))?;
    Ok((template, text))
}

/// Reads the tags of the locales that take part.
fn tags(node: &Node) -> Result<Vec<Tag>, Spot> {
    let tag = |(tag, node): (String, &Node)| match tag.parse() {
        Ok(locale) => Ok((locale, tag)),
        Err(_) => Err(Spot::value(node, &tag, Expected::Locale)),
    };
    texts(node)?.into_iter().map(tag).collect()
}

fn locale_root(node: &Node, folder: &Path) -> Result<(Locale, RootFolder), Spot> {
    let entry = Mapping::of(node, &LOCALE_KEYS)?;
    let tag = entry.required("locale")?;
    let found = text_of(tag)?;
    let locale = found.parse().map_err(|_| Spot::value(tag, found, Expected::Locale))?;
    let scheme = entry.optional("record").map(|node| record::scheme(node, folder)).transpose()?;
    Ok((locale, RootFolder { scheme, ..place(&entry)? }))
}
