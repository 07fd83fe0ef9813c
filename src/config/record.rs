//! `record:`, how translations record their source.

use std::path::Path;
use std::sync::Arc;

use super::entries::{Mapping, text_of, texts};
use super::error::{ConfigProblem, Spot};
use crate::base::expected::Expected;
use crate::document::yaml::{self, Node, Value};
use crate::provenance::presets::{self, Flag};
use crate::provenance::{ClaimKind, ClaimPattern, Comment, Keyed, Manifest, Scheme};

const KEYS: [&str; 8] = ["key", "comment", "manifest", "entry", "kind", "pattern", "flag", "ignore"];

/// What an `ignore` may name.
const FRONT_MATTER: &str = "front-matter";

/// Reads a preset's name, or a description of a record.
pub(super) fn scheme(node: &Node, folder: &Path) -> Result<Arc<dyn Scheme>, Spot> {
    if let Value::Scalar(name) = &node.value {
        let unknown = || Spot::of(node, ConfigProblem::UnknownPreset { name: name.clone() });
        return presets::named(name, folder).ok_or_else(unknown);
    }
    let entry = Mapping::of(node, &KEYS)?;
    let kind_node = entry.required("kind")?;
    let kind = text_of(kind_node)?;
    let kind = ClaimKind::from_id(kind).ok_or_else(|| Spot::value(kind_node, kind, Expected::ClaimKind))?;
    let pattern = entry.optional("pattern").map(pattern).transpose()?;
    let ignores_front_matter = match entry.optional("ignore") {
        None => false,
        Some(node) => {
            let names = texts(node)?;
            if let Some((name, node)) = names.iter().find(|(name, _)| name != FRONT_MATTER) {
                return Err(Spot::value(node, name, Expected::Ignored));
            }
            !names.is_empty()
        }
    };
    let flag = entry.optional("flag").map(text_of).transpose()?;
    let flag = flag.map(|key| Flag { key: key.to_owned(), current: None });
    Ok(match (entry.optional("key"), entry.optional("comment"), entry.optional("manifest")) {
        (Some(key), None, None) => {
            let key = text_of(key)?;
            Arc::new(Keyed { pattern, flag, ignores_front_matter, ..Keyed::new(key, key, kind) })
        }
        (None, Some(comment), None) => {
            let id = String::from("comment");
            Arc::new(Comment { id, pattern: self::pattern(comment)?, kind, ignores_front_matter })
        }
        (None, None, Some(manifest)) => {
            let file = folder.join(text_of(manifest)?);
            let place = text_of(entry.required("entry")?)?;
            Arc::new(Manifest::new("manifest", file, place, kind, pattern))
        }
        _ => return Err(Spot::wrong(node, Expected::Record)),
    })
}

/// Tells whether a name stands for a record.
pub(super) fn is_known(name: &str) -> bool {
    let node = yaml::parse(name).ok().flatten();
    node.is_some_and(|node| scheme(&node, Path::new("")).is_ok())
}

fn pattern(node: &Node) -> Result<ClaimPattern, Spot> {
    let text = text_of(node)?;
    ClaimPattern::new(text)
        .map_err(|complaint| Spot::of(node, ConfigProblem::Pattern { pattern: text.to_owned(), complaint }))
}
