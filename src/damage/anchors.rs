//! Anchors of headings, and the links within a page that lead to them.

use std::collections::HashSet;
use std::ops::Range;

use super::hits::{DamageHit, DamageKind, Hits, Repair, shown};
use crate::document::block::{Block, BlockKind};
use crate::document::slug::{anchor, is_slug, slug};
use crate::document::{Content, Kind, TranslatableKeys};

/// Finds headings whose anchor is missing or is another one, and links that lead nowhere.
pub(super) fn judge(base: &Content, translation: &Content, pairs: &[(usize, usize)], hits: &mut Hits) {
    let headings: Vec<HeadingPair> = pairs
        .iter()
        .filter_map(|(at, own)| HeadingPair::of(base, &base.blocks[*at], translation, &translation.blocks[*own]))
        .collect();
    let with = headings.iter().filter(|heading| heading.is_right()).count();
    let without = headings.iter().filter(|heading| heading.anchors.is_empty() && heading.is_translated).count();
    // A page without anchors gets them from its headings.
    let has_anchors = with > without;
    for heading in headings {
        heading.judge(has_anchors, base, translation, hits);
    }
    fragments(base, translation, pairs, hits);
}

/// A heading of the base and its translation.
struct HeadingPair<'a> {
    base: &'a Block,
    own: &'a Block,
    /// The inside of the base's heading.
    inner: &'a str,
    /// What the base's heading is linked by.
    slug: String,
    /// The names of the anchors in the translation's heading, with their places.
    anchors: Vec<(Range<usize>, &'a str)>,
    /// Whether the base's heading has an anchor of its own.
    has_own: bool,
    /// Whether the translation's heading would have another slug.
    is_translated: bool,
    /// Where the inside of the translation's heading begins.
    start: usize,
}

impl<'a> HeadingPair<'a> {
    fn of(base: &'a Content, block: &'a Block, translation: &'a Content, own: &'a Block) -> Option<Self> {
        let is_heading = |block: &Block| matches!(block.kind, BlockKind::Heading(_));
        if !is_heading(block) || !is_heading(own) {
            return None;
        }
        let (base_inner, _) = inner(base, block);
        let (own_inner, start) = inner(translation, own);
        let slug = slug(base_inner);
        let is_translated = self::slug(own_inner) != slug;
        let anchors =
            names(own_inner).into_iter().map(|span| (start + span.start..start + span.end, &own_inner[span])).collect();
        let has_own = !names(base_inner).is_empty() || has_id(base_inner);
        (!slug.is_empty()).then_some(Self {
            base: block,
            own,
            inner: base_inner,
            slug,
            anchors,
            has_own,
            is_translated,
            start,
        })
    }

    fn is_right(&self) -> bool {
        self.anchors.iter().any(|(_, name)| self.is_slug(name))
    }

    /// Tells whether a name is the slug, maybe with a number.
    fn is_slug(&self, name: &str) -> bool {
        if is_old_slug(self.inner, name) {
            return true;
        }
        let rest = name.strip_prefix(self.slug.as_str());
        rest.is_some_and(|rest| {
            rest.is_empty() || rest.strip_prefix('-').is_some_and(|n| n.bytes().all(|byte| byte.is_ascii_digit()))
        })
    }

    fn judge(&self, has_anchors: bool, base: &Content, translation: &Content, hits: &mut Hits) {
        let text = translation.source(self.own);
        if !has_anchors || self.has_own || has_id(text) || self.is_right() {
            return;
        }
        let repair = match self.anchors.as_slice() {
            [] if !self.is_translated => return,
            [] => Repair { span: self.start..self.start, text: format!("<a name=\"{}\"></a>", self.slug) },
            [(span, _)] => Repair { span: span.clone(), text: self.slug.clone() },
            _ => return,
        };
        hits.put(DamageHit {
            kind: DamageKind::HeadingAnchor,
            lines: self.own.lines,
            span: self.own.span.clone(),
            base_lines: Some(self.base.lines),
            base: shown(base.source(self.base)),
            translation: shown(text),
            repair: Some(repair),
            is_code_block: false,
            is_of_page: false,
        });
    }
}

/// Returns the slug of a line that is a heading.
pub(super) fn slug_of(heading: &str) -> String {
    slug(heading.trim_start_matches('#').trim_end_matches('#'))
}

/// Tells whether a name is what a line that is a heading is linked by.
pub(super) fn is_slug_of(heading: &str, name: &str) -> bool {
    let inner = heading.trim_start_matches('#').trim_end_matches('#').trim();
    is_slug(inner, name) || is_old_slug(inner, name)
}

/// Tells whether a name is made of a heading as older pipelines did: of all that stands there, also
/// of what is included.
fn is_old_slug(heading: &str, name: &str) -> bool {
    if !heading.contains('[') {
        return false;
    }
    let kept = |c: &char| c.is_alphanumeric() || matches!(c, '-' | ' ');
    let kept = heading.chars().filter(kept).flat_map(char::to_lowercase).map(|c| if c == ' ' { '-' } else { c });
    kept.eq(name.chars().filter(|c| *c != '_'))
}

/// Returns the inside of a heading, and where it begins.
fn inner<'a>(content: &'a Content, block: &Block) -> (&'a str, usize) {
    let raw = content.source(block);
    let text = raw.trim_start_matches('#');
    let lead = raw.len() - text.trim_start().len();
    let text = text.trim();
    let text = text.split('\n').next().unwrap_or(text).trim_end().trim_end_matches('#').trim_end();
    (text, block.span.start + lead)
}

/// Finds the names of anchors, `<a name="…"></a>`.
fn names(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find("<a ").map(|next| at + next) {
        let rest = &text[start..];
        let tag = rest.find('>').map_or(rest, |end| &rest[..end]);
        for key in ["name=\"", "id=\"", "name='", "id='"] {
            let Some(from) = tag.find(key).map(|from| from + key.len()) else { continue };
            let quote = if key.ends_with('"') { '"' } else { '\'' };
            if let Some(end) = tag[from..].find(quote) {
                found.push(start + from..start + from + end);
                break;
            }
        }
        at = start + 3;
        if anchor(rest).is_none() && found.len() > MAX_NAMES {
            break;
        }
    }
    found
}

/// The most anchors of a heading.
const MAX_NAMES: usize = 20;

/// Tells whether a heading names its anchor behind its text, `{#name}`.
fn has_id(heading: &str) -> bool {
    heading.contains("{#") || heading.contains("{ #")
}

/// Finds links to headings of the page that lead nowhere, and did in the base.
fn fragments(base: &Content, translation: &Content, pairs: &[(usize, usize)], hits: &mut Hits) {
    let is_fragment = |link: &&String| link.len() > 1 && link.starts_with('#');
    let has_any = |block: &Block| block.layers.links.iter().any(|link| is_fragment(&link));
    if !translation.blocks.iter().any(has_any) {
        return;
    }
    let (there, own) = (targets(base), targets(translation));
    for (at, place) in pairs {
        let (block, own_block) = (&base.blocks[*at], &translation.blocks[*place]);
        let works = block.layers.links.iter().filter(is_fragment).all(|link| there.contains(&name(link)));
        if !works || block.layers.links.len() != own_block.layers.links.len() {
            continue;
        }
        for (was, link) in block.layers.links.iter().zip(&own_block.layers.links) {
            if !is_fragment(&was) || !is_fragment(&link) || own.contains(&name(link)) {
                continue;
            }
            let raw = translation.source(own_block);
            let Some(from) = raw.find(link.as_str()) else { continue };
            let span = own_block.span.start + from..own_block.span.start + from + link.len();
            // Where the base's own name is there, it is what was meant.
            let repair = (own.contains(&name(was))).then(|| Repair { span: span.clone(), text: was.clone() });
            let line = own_block.lines.0 + u32::try_from(raw[..from].matches('\n').count()).unwrap_or(0);
            hits.put(DamageHit {
                kind: DamageKind::HeadingAnchor,
                lines: (line, line),
                span,
                base_lines: Some(block.lines),
                base: shown(was),
                translation: shown(link),
                repair,
                is_code_block: false,
                is_of_page: false,
            });
        }
    }
}

fn name(link: &str) -> String {
    link.trim_start_matches('#').to_lowercase()
}

/// Lists the names of a page that a link with `#` can lead to, in small letters.
pub fn link_targets(document: &[u8], kind: Kind, keys: &TranslatableKeys) -> HashSet<String> {
    targets(&Content::read(document, kind, keys))
}

/// Lists what links within a page can lead to.
fn targets(content: &Content) -> HashSet<String> {
    let mut targets = HashSet::new();
    let mut seen: std::collections::HashMap<String, usize> = std::collections::HashMap::new();
    for block in content.blocks.iter().filter(|block| matches!(block.kind, BlockKind::Heading(_))) {
        let (inner, _) = inner(content, block);
        if let Some(id) = inner.split("{#").nth(1).and_then(|rest| rest.split('}').next()) {
            targets.insert(id.to_lowercase());
        }
        let slug = slug(inner);
        let count = seen.entry(slug.clone()).or_default();
        targets.insert(if *count == 0 { slug } else { format!("{slug}-{count}") });
        *count += 1;
    }
    for key in ["name=\"", "id=\"", "name='", "id='", "name=", "id="] {
        for (at, _) in content.text.match_indices(key) {
            let rest = &content.text[at + key.len()..];
            let end = rest.find(['"', '\'', '>', ' ', '\n']).unwrap_or(0);
            targets.insert(rest[..end].to_lowercase());
        }
    }
    targets
}
