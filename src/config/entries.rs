//! The pieces that every part of a configuration is read with: mappings of known keys, texts, and
//! which documents an entry is about.

use super::error::{ConfigProblem, Spot};
use crate::base::expected::Expected;
use crate::document::yaml::{Node, Value};
use crate::gate::Scope;
use crate::tree::Filter;

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
