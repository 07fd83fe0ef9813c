//! Reads what a configuration says of the review queue.

use super::entries::{Mapping, scope, text_of};
use super::error::Spot;
use crate::base::expected::Expected;
use crate::document::yaml::{Node, Value};
use crate::queue::{Factor, Owners, Settings, Weights};

pub(super) const KEYS: [&str; 3] = ["max-words", "weights", "owners"];
const OWNER_KEYS: [&str; 3] = ["files", "locales", "owner"];

/// The largest weight, so that sums of them are exact.
const MAX_WEIGHT: f64 = 1e6;

pub(super) fn queue(node: &Node) -> Result<Settings, Spot> {
    let entry = Mapping::of(node, &KEYS)?;
    let mut settings = Settings::default();
    if let Some(node) = entry.optional("max-words") {
        settings.max_words = max_words(node)?;
    }
    entry.optional("weights").map_or(Ok(()), |node| weights(node, &mut settings.weights))?;
    entry.optional("owners").map_or(Ok(()), |node| owners(node, &mut settings.owners))?;
    Ok(settings)
}

fn max_words(node: &Node) -> Result<usize, Spot> {
    let Value::Scalar(text) = &node.value else { return Err(Spot::wrong(node, Expected::MaxWords)) };
    text.parse().ok().filter(|words| *words > 0).ok_or_else(|| Spot::value(node, text, Expected::MaxWords))
}

fn weights(node: &Node, weights: &mut Weights) -> Result<(), Spot> {
    for (name, value) in &Mapping::of(node, &Factor::ALL.map(Factor::id))?.entries {
        let Some(factor) = Factor::from_id(name) else { continue };
        let Value::Scalar(text) = &value.value else { return Err(Spot::wrong(value, Expected::Weight)) };
        let weight = text.parse().ok().filter(|weight: &f64| (0.0..=MAX_WEIGHT).contains(weight));
        weights.set(factor, weight.ok_or_else(|| Spot::value(value, text, Expected::Weight))?);
    }
    Ok(())
}

fn owners(node: &Node, owners: &mut Owners) -> Result<(), Spot> {
    let Value::Sequence(items) = &node.value else { return Err(Spot::wrong(node, Expected::List)) };
    for item in items {
        let entry = Mapping::of(item, &OWNER_KEYS)?;
        owners.push(scope(&entry)?, text_of(entry.required("owner")?)?);
    }
    Ok(())
}
