//! Writes a document as its plan says.

use std::collections::HashMap;

use std::collections::HashSet;

use super::lines::{continuation, line_end, prefixed, unprefixed, with_line_ends};
use super::plan::{Fill, Plan};
use super::shell::{Shell, escaped_start};
use super::unfit::Unfit;
use super::{Fault, Text, front, messages};
use crate::document::block::{Block, BlockKind, Container, folded};
use crate::document::inline::Inline;
use crate::document::scalar::{self, Scalar, ScalarStyle};
use crate::document::slug::slug;
use crate::document::{Kind, MdxFault, RecordPlace, TranslatableKeys, mdx_fault};

/// A block that must be found where it was written.
struct ExpectedBlock {
    kind: BlockKind,
    nesting: Vec<Container>,
    /// The block of the head; `None` for one that the translation has of its own.
    head: Option<usize>,
    /// What a scalar must say.
    says: Option<String>,
}

impl Plan<'_> {
    /// Writes the translation, with a target for each segment; where there is none, its present
    /// translation stands, else its source.
    ///
    /// # Errors
    ///
    /// [`Unfit`] where the result would not have the source's structure.
    pub fn compose(&self, targets: &[Option<Inline>], keys: &TranslatableKeys) -> Result<String, Unfit> {
        if self.is_in_place {
            return self.put_in_place(targets, keys);
        }
        // What stands between blocks stays where it can; where that does not fit, it follows the
        // source.
        self.write(targets, keys, true).or_else(|_| self.write(targets, keys, false))
    }

    fn write(&self, targets: &[Option<Inline>], keys: &TranslatableKeys, keep_gaps: bool) -> Result<String, Unfit> {
        if [Some(self.head), self.base, self.translation].into_iter().flatten().any(Text::is_odd) {
            // What stands between two blocks is nothing certain then.
            let source_lines = self.head.body.first().map_or((1, 1), |at| self.head.block(*at).lines);
            return Err(Unfit { source_lines, segment: None, key: None, found: None, complaint: None });
        }
        let mut faults = [Some(self.head), self.translation].into_iter().flatten().filter_map(Text::fault);
        if let Some(fault) = faults.find(|fault| !matches!(fault, Fault::Absent)) {
            // What cannot be read key by key cannot be written key by key.
            let key = if let Fault::Repeated { key } = fault { Some(key.clone()) } else { None };
            return Err(Unfit { source_lines: (1, 1), segment: None, key, found: None, complaint: None });
        }
        if self.translation.is_some_and(|own| own.is_mixed_with(self.head)) {
            return Err(Unfit { source_lines: (1, 1), segment: None, key: None, found: None, complaint: None });
        }
        if self.head.kind == Kind::Fluent {
            return messages::write(self, targets, keys);
        }
        let line_end = line_end(self.translation.unwrap_or(self.head).original);
        let mut writer =
            Writer { plan: self, targets, line_end, out: String::new(), expected: Vec::new(), strays: HashSet::new() };
        if self.is_table() {
            return writer.table(keys);
        }
        writer.out = front::write(self, line_end, |at| writer.text(at));
        let mut before = None;
        for at in self.head.body.iter().copied().map(Some).chain([None]) {
            writer.gap(before, at, keep_gaps);
            if let Some(at) = at {
                writer.block(at);
            }
            before = at;
        }
        writer.entries_of_its_own(keys);
        writer.definitions_of_its_own(keys);
        writer.checked(keys)
    }
}

pub(super) struct Writer<'a> {
    pub(super) plan: &'a Plan<'a>,
    targets: &'a [Option<Inline>],
    pub(super) line_end: &'static str,
    pub(super) out: String,
    expected: Vec<ExpectedBlock>,
    /// The blocks of the translation's own that were written.
    strays: HashSet<usize>,
}

impl<'a> Writer<'a> {
    /// Writes what stands between two blocks.
    fn gap(&mut self, from: Option<usize>, to: Option<usize>, keep_gaps: bool) {
        let plan = self.plan;
        if keep_gaps && let Some((gap, extras)) = self.present_gap(from, to) {
            self.out.push_str(gap);
            self.strays.extend(extras);
            let own = |at: &usize| plan.translation.map(|own| own.block(*at));
            self.expected.extend(extras.iter().filter_map(own).map(|block| ExpectedBlock {
                kind: block.kind.clone(),
                nesting: block.nesting.clone(),
                head: None,
                says: None,
            }));
            return;
        }
        let gap = with_line_ends(&plan.defined_anew(plan.head.gap(from, to)), self.line_end);
        match plan.translation.filter(|_| to.is_none() && gap.trim().is_empty()) {
            // The final line end stays as it was.
            Some(own) => {
                let kept = own.original.len() - own.original.trim_end_matches(['\r', '\n']).len();
                self.out.push_str(&own.original[own.original.len() - kept..]);
            }
            None => self.out.push_str(&gap),
        }
    }

    /// Returns what stands between the translations of two blocks, and the blocks in it that the
    /// translation has of its own, if nothing came between the two and nothing there changed.
    fn present_gap(&self, from: Option<usize>, to: Option<usize>) -> Option<(&'a str, &'a [usize])> {
        let plan = self.plan;
        let own = plan.translation?;
        // Where the translation has the structure of the head already, that is what it is held to.
        let base = if plan.is_begun { plan.head } else { plan.base? };
        let side = |at: Option<usize>| {
            let at = at?;
            let before = if plan.is_begun { at } else { plan.base_of[at]? };
            Some((base.position(before)?, own.position(plan.translation_of[at]?)?))
        };
        let (before, after) = (side(from), side(to));
        if before.is_none() && from.is_some() || after.is_none() && to.is_some() {
            return None;
        }
        let first = before.map_or((0, 0), |(base, own)| (base + 1, own + 1));
        let last = after.unwrap_or((base.body.len(), own.body.len()));
        let extras = own.body.get(first.1..last.1)?;
        let was = base.gap(before.map(|(at, _)| base.body[at]), after.map(|(at, _)| base.body[at]));
        let is = plan.head.gap(from, to);
        let is_same = with_line_ends(was, "\n") == with_line_ends(is, "\n");
        let is_free = first.0 == last.0 && extras.iter().all(|at| !plan.aligned.contains(at));
        let gap = own.gap(before.map(|(_, at)| own.body[at]), after.map(|(_, at)| own.body[at]));
        (is_same && is_free).then_some((gap, extras))
    }

    fn block(&mut self, at: usize) {
        let block = self.plan.head.block(at);
        self.write_block(at);
        let says = matches!(block.kind, BlockKind::Scalar(_)).then(|| self.says(at)).flatten();
        let (kind, nesting) = (block.kind.clone(), block.nesting.clone());
        self.expected.push(ExpectedBlock { kind, nesting, head: Some(at), says });
    }

    /// Writes a block of the head behind what is written already.
    pub(super) fn write_block(&mut self, at: usize) {
        let place = continuation(&self.out, self.out.len());
        let text = match (&self.plan.fills[at], self.plan.translation) {
            (Fill::Keep(own), Some(translation)) => self.kept(translation, *own, &place),
            (Fill::Source, _) => self.kept(self.plan.head, at, &place),
            _ => prefixed(&self.text(at), &place, self.line_end),
        };
        self.out.push_str(&text);
    }

    /// Returns what a scalar must say when it is read again, but for white space.
    pub(super) fn says(&self, at: usize) -> Option<String> {
        let plan = self.plan;
        match &plan.fills[at] {
            Fill::Keep(own) => Some(said(plan.translation?.block(*own))),
            Fill::Source => Some(said(plan.head.block(at))),
            Fill::Open(segment) => self.chosen(*segment).map(|target| folded(&target.raw())),
            Fill::Text(_) | Fill::Absent => None,
        }
    }

    /// Returns a block as it stands in a document, moved to its new place.
    fn kept(&self, from: &Text<'_>, at: usize, place: &str) -> String {
        let block = from.block(at);
        let (raw, was) = (from.raw(block), continuation(from.original, block.span.start));
        if let BlockKind::Scalar(_) = block.kind {
            let scalar = Scalar::read(raw, &from.original[..block.span.start], from.content.syntax);
            let style = scalar::style_at(&self.out, scalar.style);
            if style != scalar.style {
                return prefixed(&scalar::write(&scalar.text, style), place, self.line_end);
            }
        }
        // What is the translation's own keeps its line ends, whatever they are.
        let is_own = self.plan.translation.is_some_and(|own| std::ptr::eq(own, from));
        if was == place && (is_own || !raw.contains('\n')) {
            return raw.to_owned();
        }
        prefixed(&unprefixed(raw, &was), place, self.line_end)
    }

    /// Returns the text of a block that is not kept as it stands, with LF line ends.
    pub(super) fn text(&self, at: usize) -> String {
        let block = self.plan.head.block(at);
        match &self.plan.fills[at] {
            Fill::Text(text) => text.clone(),
            Fill::Open(segment) => self.target(at, *segment),
            Fill::Keep(_) | Fill::Source | Fill::Absent => {
                unprefixed(self.plan.head.raw(block), &continuation(self.plan.head.original, block.span.start))
            }
        }
    }

    /// Returns a block with the target of its segment.
    fn target(&self, at: usize, segment: usize) -> String {
        let plan = self.plan;
        let mut shell = Shell::marks_of(plan.head, plan.head.block(at));
        let own = plan.translation.zip(plan.translation_of[at]).map(|(own, at)| Shell::marks_of(own, own.block(at)));
        if let BlockKind::Heading(_) = plan.head.block(at).kind {
            let is_anchored = own.as_ref().map_or(plan.has_anchors, |own| !own.anchors.is_empty());
            let slug = slug(&format!("{}{}", shell.anchors, shell.inner.raw()));
            let anchor = format!("<a name=\"{slug}\"></a>");
            if is_anchored && !shell.anchors.contains(&anchor) {
                shell.anchors.insert_str(0, &anchor);
            }
        }
        if let (BlockKind::Key(_), false) = (&plan.head.block(at).kind, plan.head.block(at).has_text())
            && let Some(target) = self.chosen(segment)
        {
            // What nobody translates stays what it is, a number or a list.
            let versions = [plan.translation.zip(plan.translation_of[at]), Some((plan.head, at))];
            for (from, at) in versions.into_iter().flatten() {
                if Shell::of(from, from.block(at)).segment(&from.block(at).kind).raw() == target.raw() {
                    return unprefixed(from.raw(from.block(at)), "");
                }
            }
        }
        // A list is written as in the source, whatever stands in its place in the translation.
        let is_text = |shell: &Shell| shell.style.is_some_and(|style| style != ScalarStyle::Raw);
        if let Some(own) = own.as_ref().filter(|own| is_text(own) && is_text(&shell)) {
            shell.style = own.style;
            shell.before.clone_from(&own.before);
        }
        if let (BlockKind::Scalar(_), Some(style)) = (&plan.head.block(at).kind, shell.style) {
            shell.style = Some(scalar::style_at(&self.out, style));
        }
        let ends = plan.ends[segment].as_ref();
        let written = self.chosen(segment).map_or_else(String::new, |target| match ends {
            Some(ends) => shell.with(&ends.around(target)),
            None => shell.with(target),
        });
        match plan.head.block(at).kind {
            BlockKind::Paragraph => escaped_start(&written, &shell.inner.raw()),
            _ => written,
        }
    }

    /// Returns what is written for a segment.
    pub(super) fn chosen(&self, segment: usize) -> Option<&Inline> {
        self.plan.chosen(self.targets, segment)
    }

    /// Adds the entries that a YAML translation has of its own, its record above all, where what
    /// stood around them changed.
    fn entries_of_its_own(&mut self, keys: &TranslatableKeys) {
        let Some(own) = self.plan.translation.filter(|_| self.plan.head.kind.place() == RecordPlace::Metadata) else {
            return;
        };
        let lost: Vec<usize> = self.plan.strays.iter().copied().filter(|at| !self.strays.contains(at)).collect();
        if lost.is_empty() {
            return;
        }
        let Some(written) = Text::read(self.out.as_bytes(), self.plan.head.kind, keys) else { return };
        let is_entry =
            |at: &&usize| matches!(&written.block(**at).kind, BlockKind::Scalar(path) if path.starts_with("metadata."));
        let Some(last) = written.body.iter().rfind(is_entry).map(|at| written.block(*at).span.end) else { return };
        let line = |text: &str, at: usize| text[at..].find('\n').map_or(text.len(), |end| at + end + 1);
        let at = line(&self.out, last);
        let mut lines = String::new();
        for stray in lost {
            let span = own.block(stray).span.clone();
            let start = own.original[..span.start].rfind('\n').map_or(0, |end| end + 1);
            lines.push_str(own.original[start..line(own.original, span.end)].trim_end_matches(['\r', '\n']));
            lines.push_str(self.line_end);
            self.strays.insert(stray);
        }
        if !self.out[..at].ends_with('\n') {
            lines.insert_str(0, self.line_end);
        }
        self.out.insert_str(at, &lines);
        // They must be read again as what they were.
        self.expected.extend(self.plan.strays.iter().map(|stray| own.block(*stray)).map(|block| ExpectedBlock {
            kind: block.kind.clone(),
            nesting: Vec::new(),
            head: None,
            says: Some(said(block)),
        }));
    }

    /// Reads what was written, and returns it if it has the structure that it must have.
    fn checked(self, keys: &TranslatableKeys) -> Result<String, Unfit> {
        let plan = self.plan;
        let unfit = |head: Option<usize>| {
            let at = head.or_else(|| plan.head.body.last().copied());
            let segment = head.and_then(|at| match plan.fills[at] {
                Fill::Open(segment) => Some(plan.segments()[segment].id.clone()),
                _ => None,
            });
            let source_lines = at.map_or((1, 1), |at| plan.head.block(at).lines);
            Unfit { source_lines, segment, key: None, found: None, complaint: None }
        };
        let read = match self.out == plan.head.original {
            true => None,
            false => Some(Text::read(self.out.as_bytes(), plan.head.kind, keys).ok_or_else(|| unfit(None))?),
        };
        let written = read.as_ref().unwrap_or(plan.head);
        if plan.strays.iter().any(|stray| !self.strays.contains(stray)) {
            // What the translation has of its own found no place.
            return Err(unfit(None));
        }
        if adds_names(written, &[Some(plan.head), plan.translation]) {
            return Err(unfit(plan.fills.iter().position(|fill| matches!(fill, Fill::Open(_)))));
        }
        if plan.head.kind.place() == RecordPlace::Metadata {
            let mut by_kind: HashMap<&BlockKind, Vec<&Block>> = HashMap::new();
            for block in written.body.iter().map(|at| written.block(*at)) {
                by_kind.entry(&block.kind).or_default().push(block);
            }
            let is_there = |expected: &&ExpectedBlock| {
                let is_it = |block: &&Block| expected.says.as_ref().is_none_or(|says| *says == said(block));
                by_kind.get(&expected.kind).is_some_and(|blocks| blocks.iter().any(is_it))
            };
            return match self.expected.iter().find(|expected| !is_there(expected)) {
                Some(lost) => Err(unfit(lost.head)),
                None => Ok(self.out),
            };
        }
        if let Some((key, at)) = self.differs(written) {
            return Err(Unfit { key: Some(key), ..unfit(at) });
        }
        if self.loses_definitions(written) {
            return Err(unfit(None));
        }
        for (n, expected) in self.expected.iter().enumerate() {
            let found = written.body.get(n).map(|at| written.block(*at));
            if found.is_none_or(|found| found.kind != expected.kind || found.nesting != expected.nesting) {
                return Err(Unfit { found: found.and_then(|found| beginning(written, found)), ..unfit(expected.head) });
            }
        }
        match written.body.get(self.expected.len()) {
            Some(at) => {
                let found = beginning(written, written.block(*at));
                Err(Unfit { found, ..unfit(self.expected.last().and_then(|last| last.head)) })
            }
            None => match self.does_not_compile(written) {
                Some((head, complaint)) => Err(Unfit { complaint: Some(complaint), ..unfit(head) }),
                None => Ok(self.out),
            },
        }
    }
}

impl Writer<'_> {
    /// Tells why what was written does not compile, with the block of the head there. Where neither
    /// the source nor the present translation compiles, that is nothing new.
    fn does_not_compile(&self, written: &Text<'_>) -> Option<(Option<usize>, String)> {
        let before: Vec<&Text<'_>> = [Some(self.plan.head), self.plan.translation].into_iter().flatten().collect();
        let found = mdx_complaint(written, &before)?;
        let is_before = |at: &usize| written.block(*at).lines.0 <= found.line;
        let place = written.body.iter().rposition(is_before).unwrap_or(0);
        Some((self.expected.get(place).and_then(|expected| expected.head), found.complaint))
    }
}

/// Tells why a document does not compile as MDX, unless one of those before it did not either.
pub(super) fn mdx_complaint(written: &Text<'_>, before: &[&Text<'_>]) -> Option<MdxFault> {
    let fault = |text: &Text<'_>| mdx_fault(text.original, text.content.body, text.syntax.has_math());
    let found = Some(written).filter(|written| written.syntax.is_mdx()).and_then(fault)?;
    let is_known = before.iter().filter_map(|text| fault(text)).any(|was| was.complaint == found.complaint);
    (!is_known).then_some(found)
}

/// Returns the first words of a block's first line, with the marks that make it what it is.
pub(super) fn beginning(text: &Text<'_>, block: &Block) -> Option<String> {
    let line = text.raw(block).lines().next()?;
    let kept: String = line.chars().take(SHOWN).collect();
    let more = if kept.len() < line.len() { "…" } else { "" };
    (!line.is_empty()).then(|| format!("{kept}{more}"))
}

/// How many characters of a block are shown.
const SHOWN: usize = 40;

/// Tells whether a document has an entry or a value that none of the others has as often: a target
/// said more than its own.
fn adds_names(written: &Text<'_>, others: &[Option<&Text<'_>>]) -> bool {
    fn counts<'a>(text: &'a Text<'_>) -> HashMap<&'a BlockKind, usize> {
        let mut counts = HashMap::new();
        let kinds = text.content.blocks.iter().map(|block| &block.kind);
        for kind in kinds.filter(|kind| matches!(kind, BlockKind::Key(_) | BlockKind::Scalar(_))) {
            *counts.entry(kind).or_default() += 1;
        }
        counts
    }
    let known: Vec<_> = others.iter().flatten().map(|text| counts(text)).collect();
    let is_known = |kind: &BlockKind, count| known.iter().any(|known| known.get(kind).is_some_and(|n| *n >= count));
    counts(written).into_iter().any(|(kind, count)| !is_known(kind, count))
}

/// Returns all that a scalar says.
pub(super) fn said(block: &Block) -> String {
    let layers = &block.layers;
    folded(&format!("{} {} {}", layers.text, layers.links.join(" "), layers.metadata))
}
