//! MDX: Markdown in which tags, expressions, imports and exports are code.
//!
//! The blocks are those of Markdown, read from a text of the same length in which whatever is no
//! Markdown stands for nothing: what is a block of its own became an empty heading, what stands in a
//! paragraph became a word. MDX has no indented code, so indentation that means nothing is moved
//! behind the end of the line before.

use std::cell::Cell;
use std::ops::Range;

use super::block::{Block, LineTable};
use super::content::Content;
use super::entry_blocks;
use super::format::Format;
use super::front_matter::RecordPlace;
use super::include::Include;
use super::jsx::JsxTag;
use super::jsx::script::{self, ScanLimit};
use super::keys::TranslatableKeys;
use super::markdown::{self, Masked};
use super::mdx_texts::{MdxPiece, includes, piece};
use super::syntax::Syntax;

/// MDX documents.
pub(super) struct Mdx;

impl Format for Mdx {
    fn endings(&self) -> &'static [&'static str] {
        &["mdx"]
    }

    fn read(&self, text: &str, lines: &LineTable, keys: &TranslatableKeys) -> Content {
        entry_blocks::read_front_matter(text, lines, keys)
    }

    fn has_body(&self) -> bool {
        true
    }

    fn blocks(&self, text: &str, body: usize, lines: &LineTable, keys: &TranslatableKeys) -> Vec<Block> {
        markdown::blocks(text, body, masked(text, body, &keys.syntax(true)), lines, keys)
    }

    fn syntax(&self, keys: &TranslatableKeys) -> Syntax {
        keys.syntax(true)
    }

    fn place(&self) -> RecordPlace {
        RecordPlace::FrontMatter
    }

    fn datatype(&self) -> &'static str {
        "x-mdx"
    }
}

/// Returns the body of a document as Markdown is given it.
fn masked(text: &str, body: usize, syntax: &Syntax) -> Masked<'static> {
    let left = Cell::new(0);
    let mut scanner = BlockScanner {
        text,
        syntax,
        limit: ScanLimit::of(&text[body..], &left),
        masked: text.as_bytes()[body..].to_vec(),
        body,
        containers: Vec::new(),
        fence: None,
        is_after_fence: false,
        paragraph: None,
        flow: Vec::new(),
        includes: Vec::new(),
    };
    let mut at = body;
    while at < text.len() {
        let was_code = scanner.fence.is_some();
        at = scanner.line(at);
        scanner.is_after_fence = was_code && scanner.fence.is_none();
    }
    scanner.end_paragraph(text.len());
    let BlockScanner { masked, flow, includes, .. } = scanner;
    // Only whole pieces were replaced, by characters of one byte.
    let masked = String::from_utf8(masked).unwrap_or_default();
    Masked { text: masked.into(), includes, flow }
}

/// Something that lines stand in.
#[derive(Clone, Copy)]
enum Outer {
    Quote,
    /// An item, whose lines are indented by so many columns, here and in what Markdown is given.
    Item {
        columns: usize,
        kept: usize,
    },
}

/// Reads a body line by line, as far as it takes to know what is text.
struct BlockScanner<'a> {
    text: &'a str,
    syntax: &'a Syntax,
    limit: ScanLimit<'a>,
    /// What Markdown is given, from the body on.
    masked: Vec<u8>,
    body: usize,
    containers: Vec<Outer>,
    /// The fence of the code that is open: its character and how many there are.
    fence: Option<(u8, usize)>,
    /// Whether the line before ended one: behind it Markdown takes blanks, but no tabs.
    is_after_fence: bool,
    /// Where the paragraph that is open begins.
    paragraph: Option<usize>,
    /// What is no Markdown and a block of its own.
    flow: Vec<Range<usize>>,
    includes: Vec<Include>,
}

/// The most containers around a line that are followed.
const MAX_CONTAINERS: usize = 64;

impl BlockScanner<'_> {
    /// Takes the line that begins at `start`, or what begins there and goes on, and returns where
    /// the next one begins.
    fn line(&mut self, start: usize) -> usize {
        let end = memchr::memchr(b'\n', &self.text.as_bytes()[start..]).map_or(self.text.len(), |at| start + at + 1);
        let line = &self.text[start..end];
        if line.trim().is_empty() {
            self.end_paragraph(start);
            return end;
        }
        let mut place = Columns { line, at: 0, column: 0 };
        let (matched, kept, is_quoted) = self.matched(&mut place);
        let is_inner = matched == self.containers.len();
        if !is_inner && self.fence.is_some() {
            self.fence = None;
        }
        if let Some((mark, least)) = self.fence {
            let indent = place.indent();
            let rest = place.rest();
            let count = rest.bytes().take_while(|byte| *byte == mark).count();
            if count >= least && rest[count..].trim().is_empty() {
                self.fence = None;
                self.move_indent(start, is_quoted, kept + if indent > 3 { 0 } else { indent });
            }
            return end;
        }
        let mut indent = place.indent();
        let is_lazy = self.paragraph.is_some() && !is_inner && !begins_block(place.rest());
        if !is_lazy && !is_inner {
            self.end_paragraph(start);
            self.containers.truncate(matched);
        }
        // What Markdown would take for code, or for a part of the item that ended, is moved to the left.
        let is_outside = indent > 3 || !is_lazy && !is_inner;
        let shown = if is_outside && !is_quoted { 0 } else { indent };
        // Only the first mark can stand behind indentation that means nothing.
        let mut is_first = true;
        while !is_lazy && self.containers.len() < MAX_CONTAINERS {
            let Some((outer, length)) = container(place.rest(), self.paragraph.is_some()) else { break };
            self.end_paragraph(start);
            if is_first {
                self.move_indent(start, is_quoted, kept + shown);
            }
            let is_outer = std::mem::take(&mut is_first);
            place.take(length);
            let inner = place.indent();
            self.containers.push(match outer {
                None => Outer::Quote,
                Some(marker) => {
                    // An item that begins with code, or with nothing, is as wide as its mark and a blank.
                    let blanks = if inner > 4 || place.rest().trim().is_empty() { 1 } else { inner };
                    Outer::Item {
                        columns: indent + marker + blanks,
                        kept: if is_outer { shown } else { 0 } + marker + blanks,
                    }
                }
            });
            indent = 0;
        }
        let at = start + place.at;
        let rest = place.rest();
        if let Some(fence) = fence(rest) {
            self.end_paragraph(start);
            if is_first {
                self.move_indent(start, is_quoted, kept + shown);
            }
            self.fence = Some(fence);
            return end;
        }
        let is_program = self.paragraph.is_none() && self.containers.is_empty() && at == start;
        if is_program && (rest.starts_with("import ") || rest.starts_with("export ")) {
            return self.program(start);
        }
        if rest.starts_with(['{', '<'])
            && let Some(length) = self.flow_length(&self.text[at..])
        {
            self.end_paragraph(start);
            if is_first {
                self.move_indent(start, is_quoted, kept + shown);
            }
            return self.take_flow(at, at + length);
        }
        if is_first && !is_lazy {
            self.move_indent(start, is_quoted, kept + shown);
        }
        if is_heading(rest) {
            self.end_paragraph(start);
            self.paragraph = Some(at);
            self.end_paragraph(end);
        } else {
            self.paragraph.get_or_insert(at);
        }
        end
    }

    /// Passes over what the containers put before a line. Returns how many there are, the columns
    /// that Markdown needs before the rest, and whether the mark of a quote stands there.
    fn matched(&self, place: &mut Columns<'_>) -> (usize, usize, bool) {
        let (mut kept, mut is_quoted) = (0, false);
        for (count, outer) in self.containers.iter().enumerate() {
            let before = (place.at, place.column);
            let indent = place.indent();
            match *outer {
                Outer::Quote if place.rest().starts_with('>') => {
                    place.take(1);
                    if place.rest().starts_with(' ') {
                        place.take(1);
                    }
                    (kept, is_quoted) = (0, true);
                }
                Outer::Item { columns, kept: own } if indent >= columns => {
                    (place.at, place.column) = before;
                    place.take_columns(columns);
                    kept += own;
                }
                _ => {
                    (place.at, place.column) = before;
                    return (count, kept, is_quoted);
                }
            }
        }
        (self.containers.len(), kept, is_quoted)
    }

    /// Moves indentation that would be code in Markdown behind the end of the line before, where
    /// it means nothing, but for so many columns.
    fn move_indent(&mut self, start: usize, is_quoted: bool, wanted: usize) {
        let blanks = self.text[start..].len() - self.text[start..].trim_start_matches([' ', '\t']).len();
        if is_quoted || wanted >= blanks {
            return;
        }
        let line_end = match &self.text[self.body..start] {
            // Before the first line, one that is blank does no harm.
            "" => {
                let end = blanks - wanted;
                self.masked[..end].fill(b'\t');
                self.masked[end - 1] = b'\n';
                return;
            }
            before if before.ends_with("\r\n") => 2,
            _ => 1,
        };
        let (from, to) = (start - line_end - self.body, start + blanks - self.body);
        // A tab behind a row would be a cell; behind a fence, more than a fence.
        let is_row = self.text[self.body..start].trim_end().ends_with('|');
        let filler = if self.is_after_fence || is_row { b' ' } else { b'\t' };
        let mut moved = vec![filler; blanks - wanted];
        moved.extend_from_slice(&self.text.as_bytes()[start - line_end..start]);
        moved.resize(to - from, b' ');
        self.masked[from..to].copy_from_slice(&moved);
    }

    /// Takes imports and exports, which end before a blank line that is not inside of them.
    fn program(&mut self, start: usize) -> usize {
        let mut end = start;
        loop {
            let rest = &self.text[end..];
            let chunk = blank_line(rest);
            end += chunk;
            let is_over = chunk == rest.len() || script::is_whole(&self.text[start..end], self.limit);
            if is_over {
                break;
            }
            // The blank line is part of it.
            let rest = &self.text[end..];
            end += memchr::memchr(b'\n', rest.as_bytes()).map_or(rest.len(), |at| at + 1);
        }
        self.take_flow(start, start + self.text[start..end].trim_end().len())
    }

    /// Returns the length of what is no Markdown up to the end of a line: tags and expressions with
    /// nothing between them.
    fn flow_length(&self, text: &str) -> Option<usize> {
        let mut at = 0;
        loop {
            at += match piece(&text[at..], self.limit)? {
                MdxPiece::Stray => return None,
                MdxPiece::Code { length } | MdxPiece::Tag(JsxTag { length, .. }) => length,
            };
            let rest = text[at..].trim_start_matches([' ', '\t', '\r']);
            match rest.chars().next() {
                None | Some('\n') => return Some(at),
                Some('{' | '<') => at = text.len() - rest.len(),
                Some(_) => return None,
            }
        }
    }

    /// Takes a block that is no Markdown, and returns where the line behind it begins.
    fn take_flow(&mut self, start: usize, end: usize) -> usize {
        for byte in &mut self.masked[start - self.body..end - self.body] {
            if !matches!(byte, b'\n' | b'\r') {
                *byte = b' ';
            }
        }
        self.masked[start - self.body] = b'#';
        self.flow.push(start..end);
        memchr::memchr(b'\n', &self.text.as_bytes()[end..]).map_or(self.text.len(), |at| end + at + 1)
    }

    /// Takes the paragraph that is open, which ends at `end`.
    fn end_paragraph(&mut self, end: usize) {
        let Some(start) = self.paragraph.take() else { return };
        for include in includes(&self.text[start..end], self.syntax, self.limit) {
            let include = include.shifted(start);
            self.masked[include.span.start - self.body..include.span.end - self.body].fill(b'x');
            self.includes.push(include);
        }
    }
}

/// Returns the length of a text up to its first blank line.
fn blank_line(text: &str) -> usize {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if line.trim().is_empty() {
            break;
        }
        at += line.len();
    }
    at
}

/// A place in a line, in bytes and in columns.
struct Columns<'a> {
    line: &'a str,
    at: usize,
    column: usize,
}

impl<'a> Columns<'a> {
    fn rest(&self) -> &'a str {
        &self.line[self.at..]
    }

    /// Passes over blanks, and returns how many columns they are.
    fn indent(&mut self) -> usize {
        let before = self.column;
        while let Some(blank) = self.rest().bytes().next().filter(|byte| matches!(byte, b' ' | b'\t')) {
            self.column += if blank == b'\t' { 4 - self.column % 4 } else { 1 };
            self.at += 1;
        }
        self.column - before
    }

    fn take(&mut self, bytes: usize) {
        self.at += bytes;
        self.column += bytes;
    }

    fn take_columns(&mut self, columns: usize) {
        let wanted = self.column + columns;
        while self.column < wanted && self.rest().starts_with([' ', '\t']) {
            self.column += if self.rest().starts_with('\t') { 4 - self.column % 4 } else { 1 };
            self.at += 1;
        }
    }
}

/// Reads the mark of a quote or of an item: how wide that of an item is, and its length.
fn container(text: &str, in_paragraph: bool) -> Option<(Option<usize>, usize)> {
    if let Some(after) = text.strip_prefix('>') {
        let length = if after.starts_with(' ') { 2 } else { 1 };
        return Some((None, length));
    }
    if is_break(text) {
        return None;
    }
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let mark = match text.as_bytes().get(digits)? {
        b'-' | b'+' | b'*' if digits == 0 => 1,
        b'.' | b')' if (1..=9).contains(&digits) => digits + 1,
        _ => return None,
    };
    let after = &text[mark..];
    // An empty item, or a list that begins with another number than 1, ends no paragraph.
    let may_interrupt = !after.trim().is_empty() && (digits == 0 || &text[..digits] == "1");
    (after.starts_with([' ', '\t', '\n', '\r']) || after.is_empty())
        .then_some((Some(mark), mark))
        .filter(|_| may_interrupt || !in_paragraph)
}

fn is_break(text: &str) -> bool {
    let line = text.trim();
    ['-', '*', '_'].into_iter().any(|mark| {
        line.chars().filter(|c| *c == mark).count() >= 3 && line.chars().all(|c| c == mark || c == ' ' || c == '\t')
    })
}

fn is_heading(text: &str) -> bool {
    let marks = text.bytes().take_while(|byte| *byte == b'#').count();
    let after = &text[marks..];
    (1..=6).contains(&marks) && (after.is_empty() || after.starts_with(char::is_whitespace))
}

/// Reads the fence that begins code.
fn fence(text: &str) -> Option<(u8, usize)> {
    let mark = *text.as_bytes().first().filter(|byte| matches!(byte, b'`' | b'~'))?;
    let count = text.bytes().take_while(|byte| *byte == mark).count();
    (count >= 3 && (mark == b'~' || !text[count..].contains('`'))).then_some((mark, count))
}

/// Tells whether a line outside of the item or quote that a paragraph is in is no mere continuation of it: there,
/// an item with any number is one.
fn begins_block(text: &str) -> bool {
    container(text, false).is_some()
        || is_heading(text)
        || is_break(text)
        || fence(text).is_some()
        || text.starts_with(['<', '{'])
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::block::BlockKind;
    use super::super::kind::Kind;
    use super::*;

    /// Shows the kinds of blocks and what stands in them, with the words of tags behind a bar.
    fn shown(text: &str) -> Vec<String> {
        let content = Content::read(text.as_bytes(), Kind::Mdx, &TranslatableKeys::default());
        let kind = |block: &Block| match block.kind {
            BlockKind::Heading(level) => format!("h{level}"),
            BlockKind::Jsx if block.layers.text.is_empty() => "jsx".into(),
            BlockKind::Jsx => format!("jsx[{}]", block.layers.text),
            _ => format!("{:?}", block.kind).to_lowercase(),
        };
        let nesting = |block: &Block| ">".repeat(block.nesting.len());
        content
            .blocks
            .iter()
            .map(|block| format!("{}{} {}", nesting(block), kind(block), content.source(block)))
            .collect()
    }

    #[test]
    fn items_of_any_number_follow_each_other_in_tags() {
        let text = "<Tabs>\n    <Tab label=\"One\">\n        1. First\n        2. Second\n           and more\n        10. Last\n    </Tab>\n</Tabs>\n\n> Said\n2. Other\n";
        let kinds: Vec<String> = shown(text).into_iter().filter(|line| !line.contains("jsx")).collect();
        assert_eq!(
            kinds,
            [
                ">paragraph First",
                ">paragraph Second\n           and more",
                ">paragraph Last",
                ">paragraph Said",
                ">paragraph Other"
            ]
        );
    }

    #[test]
    fn blocks_are_told_from_code() {
        for (text, expected) in [
            (
                "---\ntitle: A\n---\nimport B from 'b'\n\nexport const c = {\n\n  d: '}'\n}\n\n# E {#e}\n\nText.\n",
                vec![
                    "key(\"title\") title: A",
                    "jsx import B from 'b'",
                    "jsx export const c = {\n\n  d: '}'\n}",
                    "h1 # E {#e}",
                    "paragraph Text.",
                ],
            ),
            (
                "<Tabs>\n  <TabItem label=\"One\" value='x'>\n    Text with *marks*\n    and {more}.\n\n        - item\n\n          more\n  </TabItem>\n</Tabs>\n",
                vec![
                    "jsx <Tabs>",
                    "jsx[One] <TabItem label=\"One\" value='x'>",
                    "paragraph Text with *marks*\n    and {more}.",
                    ">paragraph item",
                    ">paragraph more",
                    "jsx </TabItem>",
                    "jsx </Tabs>",
                ],
            ),
            (
                "Text\n<B c={d > 1}/> {/* note\n\n it's */}\nmore <i>x</i>\n",
                vec!["paragraph Text", "jsx <B c={d > 1}/> {/* note\n\n it's */}", "paragraph more <i>x</i>"],
            ),
            ("    no code\n\n\t## H\n", vec!["paragraph no code", "h2 ## H"]),
            (
                "<A>\n        ```js\n        {x\n        ```\n    Text {y}\n</A>\n",
                vec!["jsx <A>", "code ```js\n        {x\n        ```", "paragraph Text {y}", "jsx </A>"],
            ),
            (
                "- a\n\n      b\n\n  <C/>\n- `{` d\n",
                vec![">paragraph a", ">paragraph b", ">jsx <C/>", ">paragraph `{` d"],
            ),
            ("1. a\n<B/>\n2. c\n", vec![">paragraph a", "jsx <B/>", ">paragraph c"]),
            ("> a <b>c</b>\n> {d}\n", vec![">paragraph a <b>c</b>", ">jsx {d}"]),
            (
                "<details>\n<summary>What *it* is</summary>\n\nText\n</details>\n",
                vec!["jsx <details>", "paragraph <summary>What *it* is</summary>", "paragraph Text", "jsx </details>"],
            ),
            ("a < b and \\<c \\{d\n", vec!["paragraph a < b and \\<c \\{d"]),
            ("    | a | b |\n    | - | - |\n    | {x || y} | d |\n", vec!["row | a | b |", "row | {x || y} | d |"]),
            ("import a from {\n\n ", vec!["jsx import a from {"]),
            ("text\nimport x from 'y'\n", vec!["paragraph text\nimport x from 'y'"]),
            (":::note[A {b}]\n\nText\n\n:::\n", vec!["directive :::note[A {b}]", "paragraph Text", "directive :::"]),
            ("<A>\r\n      b\r\n      c\r\n</A>\r\n", vec!["jsx <A>", "paragraph b\r\n      c", "jsx </A>"]),
            ("<!-- a\n\nb -->\n\nc\n", vec!["jsx <!-- a\n\nb -->", "paragraph c"]),
        ] {
            assert_eq!(shown(text), expected, "{text}");
        }
    }

    #[test]
    fn hostile_documents_are_read_in_time() {
        for unit in ["{", "<", "<a ", "<a>{", "`", "<!-- ", "{`${", "<a b='", "> - ", "\n{\n", "\n<a\n", "[!include["] {
            let text = unit.repeat(40_000);
            let _ = shown(&text);
        }
    }

    proptest! {
        /// Blocks stand one behind the other, inside the document, whatever it holds.
        #[test]
        fn nothing_is_read_twice(text in "([a-zé\\n {}<>/`'\"=#|-]|<a>|</a>|\n {4,8}|- |\r\n|import |> ){0,40}") {
            let content = Content::read(text.as_bytes(), Kind::Mdx, &TranslatableKeys::default());
            for pair in content.blocks.windows(2) {
                prop_assert!(pair[0].span.end <= pair[1].span.start, "{:?} {:?}", pair[0], pair[1]);
            }
            for block in &content.blocks {
                prop_assert!(text.get(block.span.clone()).is_some());
            }
        }

        #[test]
        fn the_inside_keeps_its_text(text in "([a-zé {}<>/`'\"=*_\\\\-]|<a>|</a>|\n){0,40}") {
            let syntax = TranslatableKeys::default().syntax(true);
            for inline in [super::super::inline::Inline::read(&text, &syntax), super::super::inline::Inline::of_jsx(&text, &syntax)] {
                prop_assert_eq!(inline.raw(), text.as_str());
            }
        }
    }

    #[test]
    fn blocks_stand_one_behind_the_other() {
        for text in ["*:::*", "[:::](a)", "*a\n:::note\nb*\n", "- *:::*\n- **[!NOTE]**\n"] {
            for kind in [Kind::Mdx, Kind::Markdown] {
                let content = Content::read(text.as_bytes(), kind, &TranslatableKeys::default());
                let spans: Vec<_> = content.blocks.iter().map(|block| block.span.clone()).collect();
                assert!(spans.windows(2).all(|pair| pair[0].end <= pair[1].start), "{text:?} {spans:?}");
            }
        }
    }
}
