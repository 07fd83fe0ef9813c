//! The steps between two documents whose entries go by their names and not by their places: tables of strings,
//! and resources of messages.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::changes::{Step, identity};
use crate::document::block::{Block, BlockKind};

/// Tells whether documents are such: where there are messages, or nothing but entries of which no two have the
/// same name and none is the place in a list.
pub(super) fn applies(base: &[Block], head: &[Block]) -> bool {
    let is_table = |blocks: &[Block]| {
        let mut names = HashSet::with_capacity(blocks.len());
        blocks.iter().all(|block| match &block.kind {
            BlockKind::Scalar(name) => !name.is_empty() && !name.contains('[') && names.insert(name),
            _ => false,
        })
    };
    let is_message = |block: &Block| matches!(block.kind, BlockKind::Message(_));
    base.iter().chain(head).any(is_message) || is_table(base) && is_table(head)
}

/// Finds the steps from base to head, in the order of the head; what is gone stands behind what it stood
/// behind. Blocks without a name are the same where they say the same.
pub(super) fn steps(base: &[Block], head: &[Block]) -> Vec<Step> {
    let mut known: HashMap<&str, usize> = HashMap::new();
    let mut unnamed: HashMap<_, Vec<usize>> = HashMap::new();
    for (at, block) in base.iter().enumerate().rev() {
        match block.kind.name() {
            // Of two with the same name, the first counts.
            Some(name) => drop(known.insert(name, at)),
            None => unnamed.entry(identity(block)).or_default().push(at),
        }
    }
    let mut steps = Vec::with_capacity(head.len());
    let mut is_taken = vec![false; base.len()];
    for (at, block) in head.iter().enumerate() {
        let found = match block.kind.name() {
            Some(name) => known.remove(name),
            None => unnamed.get_mut(&identity(block)).and_then(Vec::pop),
        };
        steps.push(match found {
            Some(was) if identity(&base[was]) == identity(block) => Step::Keep { base: was, head: at },
            Some(was) => Step::Replace { base: was, head: at },
            None => Step::Insert { head: at },
        });
        found.into_iter().for_each(|was| is_taken[was] = true);
    }
    let mut gone: BTreeMap<Option<usize>, Vec<usize>> = BTreeMap::new();
    let mut before = None;
    for (at, is_taken) in is_taken.iter().enumerate() {
        if *is_taken {
            before = Some(at);
        } else {
            gone.entry(before).or_default().push(at);
        }
    }
    let deleted = |base: Vec<usize>| base.into_iter().map(|base| Step::Delete { base });
    let mut all: Vec<Step> = gone.remove(&None).into_iter().flat_map(deleted).collect();
    for step in steps {
        all.push(step);
        all.extend(step.base().and_then(|base| gone.remove(&Some(base))).into_iter().flat_map(deleted));
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Content, Kind, TranslatableKeys};

    #[test]
    fn messages_are_known_by_their_names() {
        let read = |text: &str| Content::read(text.as_bytes(), Kind::Fluent, &TranslatableKeys::default());
        let base = read("a = One\nb = Two\n    .title = Three\n-c = Four\nold = Five\njunk\n");
        let head = read("# New here\nnew = Six\n-c = Four\nb = Two\n    .title = Other\na =\n    One\njunk\n");
        let shown: Vec<String> = steps(&base.blocks, &head.blocks)
            .into_iter()
            .map(|step| match step {
                Step::Keep { base, head } => format!("{base}={head}"),
                Step::Replace { base, head } => format!("{base}>{head}"),
                Step::Insert { head } => format!("+{head}"),
                Step::Delete { base } => format!("-{base}"),
            })
            .collect();
        assert_eq!(shown, ["+0", "3=1", "-4", "1=2", "2>3", "0=4", "5=5"]);
    }
}
