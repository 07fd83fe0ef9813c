//! Reads what a configuration says of the gate.

use std::sync::Arc;

use super::entries::{Mapping, scope};
use super::error::{ConfigProblem, Spot};
use crate::base::expected::Expected;
use crate::document::yaml::{Node, Value};
use crate::gate::{Budget, Budgets, Policy, Scope, Selector, StaleKind};
use crate::rules::{Level, Rule};

const OVERRIDE_KEYS: [&str; 4] = ["files", "locales", "rules", "budgets"];

/// Reads levels by rule, for a scope or for everything.
pub(super) fn rules(node: &Node, scope: Option<&Arc<Scope>>, policy: &mut Policy) -> Result<(), Spot> {
    let ids = Rule::ALL.map(Rule::id);
    for (name, value) in &Mapping::of(node, &ids)?.entries {
        if let Some(rule) = Rule::from_id(name) {
            levels(value, &Selector::of(rule), &mut |selector, level| policy.set(scope.cloned(), selector, level))?;
        }
    }
    Ok(())
}

/// Reads a level, or levels by kind of drift or by how a translation was made, one in the other.
fn levels(node: &Node, selector: &Selector, set: &mut impl FnMut(Selector, Level)) -> Result<(), Spot> {
    let parts = parts(node, selector);
    if parts.is_empty() || !matches!(node.value, Value::Mapping(_)) {
        set(selector.clone(), level(node)?);
        return Ok(());
    }
    for (name, value) in &Mapping::of(node, &parts)?.entries {
        if let Some(selector) = selector.narrowed(name) {
            levels(value, &selector, set)?;
        }
    }
    Ok(())
}

/// The names that a mapping of levels may hold: kinds or types, as its first key tells. One that
/// held both could say two things of one document.
fn parts(node: &Node, selector: &Selector) -> Vec<&'static str> {
    let open = || selector.parts().into_iter();
    let is_kind = |name: &str| StaleKind::from_id(name).is_some();
    match &node.value {
        Value::Mapping(entries) => match entries.first().map(|(key, _)| &key.value) {
            Some(Value::Scalar(first)) if open().any(|part| part == first) => {
                open().filter(|part| is_kind(part) == is_kind(first)).collect()
            }
            _ => open().collect(),
        },
        _ => open().collect(),
    }
}

fn level(node: &Node) -> Result<Level, Spot> {
    let Value::Scalar(found) = &node.value else { return Err(Spot::wrong(node, Expected::Level)) };
    // YAML 1.1 reads a bare `off` as false; so do some editors that rewrite the file.
    let found = if found == "false" { "off" } else { found };
    let level = Level::ALL.into_iter().find(|level| level.id() == found);
    level.ok_or_else(|| Spot::value(node, found, Expected::Level))
}

/// Reads budgets, for some locales or for all.
pub(super) fn budgets(node: &Node, scope: Option<&Arc<Scope>>, budgets: &mut Budgets) -> Result<(), Spot> {
    for (name, value) in &Mapping::of(node, &Budget::ALL.map(Budget::id))?.entries {
        let Some(budget) = Budget::from_id(name) else { continue };
        let Value::Scalar(text) = &value.value else { return Err(Spot::wrong(value, budget.expected())) };
        let limit = budget.limit(text).ok_or_else(|| Spot::value(value, text, budget.expected()))?;
        budgets.set(scope.cloned(), budget, limit);
    }
    Ok(())
}

/// Reads levels for files and locales, and budgets for locales.
pub(super) fn overrides(node: &Node, policy: &mut Policy, limits: &mut Budgets) -> Result<(), Spot> {
    let Value::Sequence(items) = &node.value else { return Err(Spot::wrong(node, Expected::List)) };
    for item in items {
        // Budgets are about whole locales.
        let is_of_files = Mapping::of(item, &OVERRIDE_KEYS)?.optional("files").is_some();
        let entry = Mapping::of(item, if is_of_files { &OVERRIDE_KEYS[..3] } else { &OVERRIDE_KEYS })?;
        let scope = scope(&entry)?;
        if scope.files.is_none() && scope.locales.is_empty() {
            return Err(Spot::of(item, ConfigProblem::MissingKey { key: "files" }));
        }
        let scope = Arc::new(scope);
        let own_budgets = entry.optional("budgets");
        own_budgets.map_or(Ok(()), |node| budgets(node, Some(&scope), limits))?;
        if own_budgets.is_none() {
            entry.required("rules")?;
        }
        entry.optional("rules").map_or(Ok(()), |node| rules(node, Some(&scope), policy))?;
    }
    Ok(())
}
