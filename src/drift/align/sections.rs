//! Which section of the translation is which section of the base, in whatever order they stand.

use std::collections::HashMap;
use std::ops::Range;

use foldhash::fast::RandomState;

use super::AlignedBy;
use super::tokens::{STRONG, Token, Votes};
use crate::document::block::{Block, BlockKind};

/// A heading with the blocks below it, up to the next heading of any level. What stands before
/// the first heading is a section too.
#[derive(Debug)]
pub(super) struct Section {
    /// Its blocks, the heading first.
    pub(super) blocks: Range<usize>,
    /// The level of the heading; 0 for what stands before the first.
    level: u8,
    /// The section that it is a part of.
    parent: Option<usize>,
    ids: Vec<Id>,
}

impl Section {
    /// Tells whether it begins with a heading.
    pub(super) fn is_headed(&self) -> bool {
        self.level > 0
    }
}

/// What identifies a heading.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Id {
    text: String,
    /// Whether it is written there as an anchor, and not made from the words.
    is_anchor: bool,
}

/// Takes a body apart into sections.
pub(super) fn sections(blocks: &[&Block]) -> Vec<Section> {
    let mut sections = vec![Section { blocks: 0..0, level: 0, parent: None, ids: Vec::new() }];
    let mut open: Vec<usize> = Vec::new();
    let mut seen: HashMap<String, usize, RandomState> = HashMap::default();
    for (at, block) in blocks.iter().enumerate() {
        if let BlockKind::Heading(level) = block.kind {
            open.retain(|above| sections[*above].level < level);
            let parent = open.last().copied();
            open.push(sections.len());
            let mut ids = ids(block);
            if let Some(slug) = ids.iter().find(|id| !id.is_anchor).map(|id| id.text.clone()) {
                // Many sites number the anchors of headings with the same words.
                let count = seen.entry(slug.clone()).or_default();
                if *count > 0 {
                    ids.push(Id { text: format!("{slug}-{count}"), is_anchor: false });
                }
                *count += 1;
            }
            sections.push(Section { blocks: at..at, level, parent, ids });
        }
        if let Some(section) = sections.last_mut() {
            section.blocks.end = at + 1;
        }
    }
    sections
}

/// Lists what identifies a heading: its anchors, and the slug of its words.
fn ids(block: &Block) -> Vec<Id> {
    let (words, attribute) = split_attribute(&block.layers.text);
    let mut ids: Vec<Id> = attribute.map(|id| Id { text: id.to_owned(), is_anchor: true }).into_iter().collect();
    if block.layers.code.split(' ').any(|name| name == "a") {
        ids.extend(block.layers.links.iter().map(|link| Id { text: link.clone(), is_anchor: true }));
    }
    let slug = slug_of(words);
    if !slug.is_empty() {
        ids.push(Id { text: slug, is_anchor: false });
    }
    ids
}

/// Takes `{#id}` off the end of a heading.
fn split_attribute(text: &str) -> (&str, Option<&str>) {
    let split = text.trim_end().strip_suffix('}').and_then(|inner| inner.rsplit_once("{#"));
    split.map_or((text, None), |(words, id)| (words, id.split_whitespace().next()))
}

/// Makes a heading's slug from its text: lower case, without punctuation, spaces as hyphens.
fn slug_of(text: &str) -> String {
    let text = text.trim();
    if text.is_ascii() {
        let kept = text.bytes().filter(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b' '));
        return kept.map(|byte| if byte == b' ' { '-' } else { char::from(byte.to_ascii_lowercase()) }).collect();
    }
    let text = text.to_lowercase();
    let kept = text.chars().filter(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | ' '));
    kept.map(|c| if c == ' ' { '-' } else { c }).collect()
}

/// The sections of both sides that belong together.
#[derive(Debug)]
pub(super) struct Mates {
    /// For each section of the base, that of the translation, with what ties the two.
    of_base: Vec<Option<(usize, AlignedBy)>>,
    /// For each section of the translation, that of the base.
    of_translation: Vec<Option<usize>>,
}

impl Mates {
    pub(super) fn get(&self, base: usize) -> Option<(usize, AlignedBy)> {
        self.of_base.get(base).copied().flatten()
    }

    pub(super) fn is_free(&self, translation: usize) -> bool {
        self.of_translation.get(translation).is_some_and(Option::is_none)
    }

    /// Ties two sections, unless one of them is tied.
    fn tie(&mut self, base: usize, translation: usize, by: AlignedBy) -> bool {
        let is_free = self.of_base[base].is_none() && self.of_translation[translation].is_none();
        if is_free {
            self.of_base[base] = Some((translation, by));
            self.of_translation[translation] = Some(base);
        }
        is_free
    }

    /// Finds the sections that something identifies: their headings first, then what they say.
    pub(super) fn of(base: &[Section], translation: &[Section], tokens: (&[Vec<Token>], &[Vec<Token>])) -> Self {
        let mut mates = Self::by_heading(base, translation);
        mates.by_tokens(base, translation, tokens);
        // What the sections say may have told whose parts the rest are.
        mates.by_parents(base, translation);
        mates.by_order(base, translation);
        mates
    }

    /// Finds the sections whose headings something identifies.
    pub(super) fn by_heading(base: &[Section], translation: &[Section]) -> Self {
        let mut mates = Self { of_base: vec![None; base.len()], of_translation: vec![None; translation.len()] };
        mates.tie(0, 0, AlignedBy::Position);
        let (from, to) = (by_id(base, |_, id| id), by_id(translation, |_, id| id));
        mates.by_unique(&from, &to);
        mates.by_parents(base, translation);
        mates.by_title(base, translation);
        mates
    }

    /// Ties the titles of the documents: the only headings of the first level.
    fn by_title(&mut self, base: &[Section], translation: &[Section]) {
        fn title(sections: &[Section]) -> Option<usize> {
            let mut titles = (0..sections.len()).filter(|at| sections[*at].level == 1);
            titles.next().filter(|_| titles.next().is_none())
        }
        if let (Some(from), Some(to)) = (title(base), title(translation)) {
            self.tie(from, to, AlignedBy::Position);
        }
    }

    /// Ties sections with an id that only they have.
    fn by_unique<K: std::hash::Hash + Eq>(&mut self, from: &Ids<K>, to: &Ids<K>) -> bool {
        let mut pairs: Vec<(bool, usize, usize)> = from
            .iter()
            .filter_map(|(id, (at, anchored))| Some((at.as_slice(), *anchored, to.get(id)?)))
            .filter_map(|(at, anchored, (others, other_anchored))| match (at, others.as_slice()) {
                ([from], [to]) => Some((!(anchored || *other_anchored), *from, *to)),
                _ => None,
            })
            .collect();
        // Anchors first: the words of a heading may be those of another one by chance.
        pairs.sort_unstable();
        let mut found = false;
        for (by_words, from, to) in pairs {
            found |= self.tie(from, to, if by_words { AlignedBy::Heading } else { AlignedBy::Anchor });
        }
        found
    }

    /// Ties sections with an id that only they have in the section above them.
    fn by_parents(&mut self, base: &[Section], translation: &[Section]) {
        for _ in 0..6 {
            let from = by_id(base, |at, id| (base[at].parent, id));
            let to = by_id(translation, |at, id| {
                let parent = translation[at].parent;
                // A parent without a mate is none that the base has.
                (parent.map(|parent| self.of_translation[parent].unwrap_or(usize::MAX)), id)
            });
            if !self.by_unique(&from, &to) {
                break;
            }
        }
    }

    /// Ties sections by the code, destinations, numbers and names that only they have.
    fn by_tokens(&mut self, base: &[Section], translation: &[Section], tokens: (&[Vec<Token>], &[Vec<Token>])) {
        fn spread<'a>(sections: &[Section], tokens: &'a [Vec<Token>]) -> Vec<(usize, &'a [Token])> {
            let of = |(at, section): (usize, &Section)| {
                tokens[section.blocks.clone()].iter().map(move |tokens| (at, tokens.as_slice())).collect::<Vec<_>>()
            };
            sections.iter().enumerate().flat_map(of).collect()
        }
        let (from, to) = (spread(base, tokens.0), spread(translation, tokens.1));
        for (from, to) in Votes::of(from.into_iter(), to.into_iter()).mutual(STRONG) {
            self.tie(from, to, AlignedBy::Tokens);
        }
    }

    /// Iterates over the sections of the base that were found, with those of the translation.
    pub(super) fn all(&self) -> impl Iterator<Item = (usize, (usize, AlignedBy))> {
        self.of_base.iter().enumerate().filter_map(|(at, mate)| Some((at, (*mate)?)))
    }

    /// Tells whether the sections that were found are those at the same positions.
    pub(super) fn is_by_position(&self) -> bool {
        self.all().all(|(at, (mate, _))| at == mate)
    }

    /// Tells whether the sections that were found stand in the same order on both sides.
    pub(super) fn is_in_order(&self) -> bool {
        let mates: Vec<usize> = self.of_base.iter().flatten().map(|(mate, _)| *mate).collect();
        mates.is_sorted()
    }

    /// Ties what is left of sections with the same name in the same section, as many on each side.
    /// Where sections were sorted anew, their order says nothing.
    fn by_order(&mut self, base: &[Section], translation: &[Section]) {
        if !self.is_in_order() {
            return;
        }
        let free = |mates: &[bool], ids: Vec<usize>| ids.into_iter().filter(|at| mates[*at]).collect::<Vec<_>>();
        let (free_base, free_translation): (Vec<bool>, Vec<bool>) = (
            self.of_base.iter().map(Option::is_none).collect(),
            self.of_translation.iter().map(Option::is_none).collect(),
        );
        let from = by_id(base, |at, id| (base[at].parent, id));
        let to = by_id(translation, |at, id| {
            (translation[at].parent.map(|parent| self.of_translation[parent].unwrap_or(usize::MAX)), id)
        });
        let mut runs: Vec<(Vec<usize>, Vec<usize>)> = Vec::new();
        for (id, (at, _)) in from {
            if let Some((others, _)) = to.get(&id) {
                runs.push((free(&free_base, at), free(&free_translation, others.clone())));
            }
        }
        runs.sort_unstable();
        for (from, to) in runs.into_iter().filter(|(from, to)| from.len() == to.len()) {
            for (from, to) in from.into_iter().zip(to) {
                self.tie(from, to, AlignedBy::Heading);
            }
        }
    }
}

/// The sections with an id, and whether it is an anchor in any.
type Ids<K> = HashMap<K, (Vec<usize>, bool), RandomState>;

fn by_id<'a, K: std::hash::Hash + Eq>(sections: &'a [Section], key: impl Fn(usize, &'a str) -> K) -> Ids<K> {
    let mut ids: Ids<K> = HashMap::default();
    for (at, section) in sections.iter().enumerate() {
        for id in &section.ids {
            let (found, is_anchor) = ids.entry(key(at, &id.text)).or_default();
            if found.last() != Some(&at) {
                found.push(at);
            }
            *is_anchor |= id.is_anchor;
        }
    }
    ids
}
