//! Markdown as blocks with positions, with the syntax of the Microsoft Docs flavour.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::block::{Block, BlockKind, Container, Layers, LineTable, STAND_IN};
use super::content::Content;
use super::fence;
use super::format::Format;
use super::front_matter::RecordPlace;
use super::include::{Include, Included, mask_includes};
use super::keys::TranslatableKeys;
use super::syntax::Syntax;
use super::{bodies, entry_blocks, html, mdx_texts};

/// Markdown documents.
pub(super) struct Markdown;

impl Format for Markdown {
    fn endings(&self) -> &'static [&'static str] {
        &["md", "markdown", "mdown"]
    }

    fn read(&self, text: &str, lines: &LineTable, keys: &TranslatableKeys) -> Content {
        entry_blocks::read_front_matter(text, lines, keys)
    }

    fn has_body(&self) -> bool {
        true
    }

    fn blocks(&self, text: &str, body: usize, lines: &LineTable, keys: &TranslatableKeys) -> Vec<Block> {
        let (masked, includes) = mask_includes(&text[body..], body);
        let masked = if keys.dialect().has_bodies() { bodies::moved(&text[body..], masked) } else { masked };
        blocks(text, body, Masked { text: masked, includes, flow: Vec::new() }, lines, keys)
    }

    fn syntax(&self, keys: &TranslatableKeys) -> Syntax {
        keys.syntax(false)
    }

    fn place(&self) -> RecordPlace {
        RecordPlace::FrontMatter
    }

    fn datatype(&self) -> &'static str {
        "x-markdown"
    }
}

/// A body as Markdown is given it: of the same length, without what is no Markdown.
pub(super) struct Masked<'a> {
    pub(super) text: Cow<'a, str>,
    /// What was replaced in it, in order.
    pub(super) includes: Vec<Include>,
    /// What was replaced and is a block of its own, in order: an empty heading stands for it.
    pub(super) flow: Vec<Range<usize>>,
}

/// Takes the body of a document apart. `text` is the whole document, `body` where the Markdown in
/// it begins; places count from the document's start.
pub(super) fn blocks(
    text: &str,
    body: usize,
    masked: Masked<'_>,
    lines: &LineTable,
    keys: &TranslatableKeys,
) -> Vec<Block> {
    let mut options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_FOOTNOTES;
    options.set(Options::ENABLE_MATH, keys.dialect().has_math());
    options.set(Options::ENABLE_DEFINITION_LIST, keys.dialect().has_definitions());
    let Masked { text: masked, includes, flow } = masked;
    let mut reader = Reader {
        text,
        masked: &masked,
        keys,
        body,
        lines,
        includes,
        flow,
        starts: OnceCell::new(),
        blocks: Vec::new(),
        nesting: Vec::new(),
        lists: Vec::new(),
        open: None,
        skip_to: 0,
        titles: Vec::new(),
    };
    for (event, span) in Parser::new_ext(&masked, options).into_offset_iter() {
        reader.take(event, span.start + body..span.end + body);
    }
    reader.close();
    reader.blocks
}

struct Reader<'a> {
    text: &'a str,
    /// The body as Markdown is given it, without includes.
    masked: &'a str,
    /// What holds words.
    keys: &'a TranslatableKeys,
    body: usize,
    lines: &'a LineTable,
    /// The includes and the shortcodes in the text, in order.
    includes: Vec<Include>,
    /// What is no Markdown and a block of its own, in order.
    flow: Vec<Range<usize>>,
    /// Where the lines of the body begin, as Markdown sees lines.
    starts: OnceCell<LineTable>,
    blocks: Vec<Block>,
    nesting: Vec<Container>,
    /// The kind of each list that is open.
    lists: Vec<Container>,
    open: Option<Open>,
    /// Inline content before this offset belongs to a block that is already closed.
    skip_to: usize,
    /// Destinations and titles of open links, to be added when they end.
    titles: Vec<String>,
}

/// A block whose content is still coming.
struct Open {
    kind: BlockKind,
    span: Range<usize>,
    layers: Layers,
    /// A block that began with inline content, in a list item without paragraphs.
    implicit: bool,
    /// Whether it is code that holds words.
    has_words: bool,
}

impl Reader<'_> {
    fn take(&mut self, event: Event<'_>, span: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, span),
            Event::End(tag) => self.end(tag),
            Event::Rule => {
                self.close();
                self.leaf(BlockKind::Break, span, Layers::default());
            }
            Event::Html(_) => {}
            inline => self.inline(&inline, span),
        }
    }

    fn start(&mut self, tag: Tag<'_>, span: Range<usize>) {
        match tag {
            Tag::Paragraph => self.open(BlockKind::Paragraph, span),
            Tag::Heading { .. } if self.take_flow(span.start) => {}
            Tag::Heading { level, .. } => self.open(BlockKind::Heading(number(level)), span),
            Tag::TableHead | Tag::TableRow => self.open(BlockKind::Row, span),
            Tag::CodeBlock(kind) => {
                self.close();
                let mut layers = Layers { code: String::with_capacity(span.len()), ..Layers::default() };
                let is_body = matches!(kind, CodeBlockKind::Indented) && self.is_body(span.start);
                let mut has_words = false;
                if let CodeBlockKind::Fenced(info) = kind {
                    let language =
                        info.split([' ', '\t', ',', '.', '{', '}']).find(|word| !word.is_empty()).unwrap_or_default();
                    has_words = self.keys.code.iter().any(|known| known.eq_ignore_ascii_case(language));
                    read_info(&info, &mut layers);
                    layers.push_text(if has_words { "\n" } else { "" });
                }
                layers.code.push('\n');
                if is_body {
                    read_body(&self.text[span.clone()], &mut layers);
                    self.skip_to = span.end;
                    self.leaf(BlockKind::Code, span, layers);
                    return;
                }
                self.open = Some(Open { kind: BlockKind::Code, span, layers, implicit: false, has_words });
            }
            Tag::HtmlBlock => {
                self.close();
                let mut layers = Layers::default();
                html::read(&self.text[span.clone()], &mut layers);
                self.leaf(BlockKind::Html, span, layers);
            }
            Tag::BlockQuote(_) => {
                self.close();
                self.nesting.push(Container::Quote);
            }
            Tag::List(first) => {
                self.close();
                self.lists.push(if first.is_some() { Container::Number } else { Container::Bullet });
            }
            Tag::Item => {
                self.close();
                self.nesting.push(self.lists.last().copied().unwrap_or(Container::Bullet));
            }
            Tag::DefinitionList | Tag::DefinitionListTitle | Tag::DefinitionListDefinition => self.close(),
            Tag::TableCell => self.push(span, Layers::push_space),
            Tag::Emphasis => self.push(span, |layers| layers.push_mark("*", "")),
            Tag::Strong => self.push(span, |layers| layers.push_mark("**", "")),
            Tag::Strikethrough => self.push(span, |layers| layers.push_mark("~~", "")),
            Tag::Link { dest_url, title, .. } => {
                self.titles.push(title.into_string());
                let destination = self.destination(dest_url.into_string(), &span);
                self.push(span, |layers| layers.links.push(destination));
            }
            Tag::Image { dest_url, title, .. } => {
                self.titles.push(title.into_string());
                let destination = self.destination(dest_url.into_string(), &span);
                self.push(span, |layers| {
                    layers.push_mark("![", "");
                    layers.links.push(destination);
                });
            }
            _ => {}
        }
    }

    /// Takes what is no Markdown and a block of its own, if it begins here.
    fn take_flow(&mut self, start: usize) -> bool {
        let Ok(at) = self.flow.binary_search_by_key(&start, |flow| flow.start) else { return false };
        let span = self.flow[at].clone();
        self.close();
        let raw = &self.text[span.clone()];
        let mut layers = Layers::default();
        let mut from = 0;
        for words in mdx_texts::texts(raw, &self.keys.syntax(true)) {
            layers.code.push_str(&raw[from..words.start]);
            layers.push_text(" ");
            layers.push_text(&raw[words.clone()]);
            from = words.end;
        }
        layers.code.push_str(&raw[from..]);
        self.skip_to = span.end;
        self.leaf(BlockKind::Jsx, span, layers);
        true
    }

    /// Tells whether what is indented from here on is the body of an admonition or of a tab, as
    /// MkDocs has them: `!!! note "Title"`, `=== "Tab"`. To Markdown it is code.
    fn is_body(&self, start: usize) -> bool {
        let Some(before) = self.blocks.iter().rev().take(8).find(|block| !is_body_code(block)) else { return false };
        let between = self.text.get(before.span.end..start).unwrap_or_default();
        before.kind == BlockKind::Paragraph
            && self.text[before.span.clone()].lines().next().is_some_and(bodies::is_head)
            && (between.trim().is_empty() || self.blocks.last().is_some_and(is_body_code))
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::TableHead | TagEnd::TableRow | TagEnd::CodeBlock => {
                self.close()
            }
            TagEnd::BlockQuote(_) | TagEnd::Item => {
                self.close();
                self.nesting.pop();
            }
            TagEnd::DefinitionList | TagEnd::DefinitionListTitle | TagEnd::DefinitionListDefinition => self.close(),
            TagEnd::List(_) => {
                self.close();
                self.lists.pop();
            }
            TagEnd::TableCell => self.append(" |"),
            TagEnd::Emphasis => self.append_mark("*"),
            TagEnd::Strong => self.append_mark("**"),
            TagEnd::Strikethrough => self.append_mark("~~"),
            TagEnd::Link | TagEnd::Image => {
                if tag == TagEnd::Image {
                    self.append_mark("]");
                }
                let title = self.titles.pop().unwrap_or_default();
                if !title.is_empty() {
                    self.append(" ");
                    self.append(&title);
                }
            }
            _ => {}
        }
    }

    fn inline(&mut self, event: &Event<'_>, span: Range<usize>) {
        if span.start < self.skip_to {
            return;
        }
        // Most lines have neither sign, and finding where one begins takes longer.
        let rest = &self.text[span.start..];
        let is_head = || self.keys.dialect().has_bodies() && rest.starts_with(['!', '?', '=']) && bodies::is_head(rest);
        let may_be_of_its_own = rest.starts_with(":::") || rest.starts_with("[!") || is_head();
        if may_be_of_its_own && self.begins_line(span.start) && self.line_of_its_own(span.start) {
            return;
        }
        if let Event::Text(text) = event
            && self.open.as_ref().is_none_or(|open| open.kind != BlockKind::Code)
        {
            return self.text_with_includes(text, span);
        }
        if *event == Event::SoftBreak && self.open.as_ref().is_none_or(|open| open.span.is_empty()) {
            // The end of a line that is a block of its own begins nothing.
            return;
        }
        let code = &self.text[span.clone()];
        // What masks an include is not what stands there.
        let masked = self.is_masked(&span).then(|| code.trim_matches('`'));
        self.push(span, |layers| match event {
            Event::Code(inside) => layers.push_mark(code, masked.unwrap_or(inside)),
            Event::FootnoteReference(_) => layers.push_text(code),
            Event::InlineMath(_) | Event::DisplayMath(_) => {
                layers.code.push_str(code);
                layers.code.push(' ');
                layers.push_mark(STAND_IN, "");
            }
            Event::InlineHtml(tag) => html::read(tag, layers),
            Event::SoftBreak => layers.push_text(" "),
            Event::HardBreak => layers.push_mark("\\ ", " "),
            _ => {}
        });
    }

    /// Returns the destination of a link as it stands in the text.
    fn destination(&self, destination: String, span: &Range<usize>) -> String {
        if destination.is_empty() || !self.is_masked(span) {
            return destination;
        }
        let masked = self.masked.get(span.start - self.body..span.end - self.body).unwrap_or_default();
        let place = masked.rfind(&destination).map(|at| span.start + at..span.start + at + destination.len());
        place.and_then(|place| self.text.get(place)).map_or(destination, str::to_owned)
    }

    /// Tells whether an include stands in a span.
    fn is_masked(&self, span: &Range<usize>) -> bool {
        let first = self.includes.partition_point(|include| include.span.end <= span.start);
        self.includes.get(first).is_some_and(|include| include.span.start < span.end)
    }

    /// Adds text, with the destinations of the includes in it in place of what masks them.
    fn text_with_includes(&mut self, text: &str, span: Range<usize>) {
        let first = self.includes.partition_point(|include| include.span.start < span.start);
        let last = self.includes.partition_point(|include| include.span.end <= span.end);
        let includes = self.includes.get(first..last).unwrap_or_default().to_vec();
        let whole = self.text;
        self.push(span.clone(), |layers| {
            let mut at = 0;
            for include in includes {
                let (from, to) = (include.span.start - span.start, include.span.end - span.start);
                layers.push_text(text.get(at..from).unwrap_or_default());
                read_include(whole, include, layers);
                at = to;
            }
            layers.push_text(text.get(at..).unwrap_or_default());
        });
    }

    /// Tells whether only markers and white space stand before an offset in its line.
    fn begins_line(&self, offset: usize) -> bool {
        let starts = self.starts.get_or_init(|| LineTable::of(&self.text[self.body..]));
        let start = starts.line_start(offset - self.body) + self.body;
        self.text[start..offset]
            .chars()
            .all(|c| c.is_whitespace() || matches!(c, '>' | '-' | '*' | '+' | '.' | ')') || c.is_ascii_digit())
    }

    /// Takes a line that is a block of its own although Markdown sees a paragraph: a `:::`
    /// directive, the head of an alert, or included code.
    fn line_of_its_own(&mut self, offset: usize) -> bool {
        // Inside of emphasis or a link, which is a part of its block already, nothing is of its own.
        if self.open.as_ref().is_some_and(|open| open.span.end > offset) {
            return false;
        }
        let rest = &self.text[offset..];
        let line = rest.lines().next().unwrap_or(rest).trim_end();
        let kind = match self.open.as_ref().map(|open| &open.kind) {
            None | Some(BlockKind::Paragraph) if line.starts_with(":::") => BlockKind::Directive,
            None | Some(BlockKind::Paragraph) if self.keys.dialect().has_bodies() && bodies::is_head(line) => {
                BlockKind::Directive
            }
            None | Some(BlockKind::Paragraph) if is_alert(line) => BlockKind::Alert,
            None | Some(BlockKind::Paragraph) if line.starts_with("[!code") || line.starts_with("[!Code") => {
                BlockKind::Code
            }
            _ => return false,
        };
        let implicit = self.open.as_ref().is_none_or(|open| open.implicit);
        self.close();
        let mut layers = Layers::default();
        if kind == BlockKind::Directive {
            html::read_directive(line, &mut layers);
        } else {
            layers.code.push_str(line);
        }
        let end = offset + line.len();
        self.leaf(kind, offset..end, layers);
        self.skip_to = end + 1;
        // What follows in the same paragraph is a block of its own again.
        if !implicit {
            let (kind, layers) = (BlockKind::Paragraph, Layers::default());
            self.open = Some(Open { kind, span: end..end, layers, implicit, has_words: false });
        }
        true
    }

    fn open(&mut self, kind: BlockKind, span: Range<usize>) {
        self.close();
        let implicit = false;
        let layers = Layers { text: String::with_capacity(span.len()), ..Layers::default() };
        self.open = Some(Open { kind, span: span.start..span.start, layers, implicit, has_words: false });
        if self.open.as_ref().is_some_and(|open| open.kind != BlockKind::Paragraph) {
            self.widen(&span);
        }
    }

    /// Adds to the block that is open, or opens one for content that stands in a list item alone.
    fn push(&mut self, span: Range<usize>, add: impl FnOnce(&mut Layers)) {
        if span.start < self.skip_to {
            return;
        }
        if self.open.is_none() {
            let (kind, implicit) = (BlockKind::Paragraph, true);
            let (span, layers) = (span.start..span.start, Layers::default());
            self.open = Some(Open { kind, span, layers, implicit, has_words: false });
        }
        self.widen(&span);
        if let Some(open) = &mut self.open {
            if open.kind == BlockKind::Code {
                open.layers.code.push_str(&self.text[span.clone()]);
                open.layers.push_text(if open.has_words { &self.text[span] } else { "" });
            } else {
                add(&mut open.layers);
            }
        }
    }

    fn widen(&mut self, span: &Range<usize>) {
        if let Some(open) = &mut self.open {
            if open.span.is_empty() {
                open.span = span.clone();
            }
            open.span.end = open.span.end.max(span.end);
        }
    }

    fn append(&mut self, text: &str) {
        self.appended(|layers| layers.push_text(text));
    }

    fn append_mark(&mut self, mark: &str) {
        self.appended(|layers| layers.push_mark(mark, ""));
    }

    fn appended(&mut self, add: impl FnOnce(&mut Layers)) {
        if let Some(open) =
            self.open.as_mut().filter(|open| open.kind != BlockKind::Code && open.span.end > self.skip_to)
        {
            add(&mut open.layers);
        }
    }

    fn close(&mut self) {
        if let Some(open) = self.open.take()
            && !open.span.is_empty()
        {
            self.leaf(open.kind, open.span, open.layers);
        }
    }

    fn leaf(&mut self, kind: BlockKind, span: Range<usize>, layers: Layers) {
        let end = span.start + self.text[span.clone()].trim_end().len();
        let span = span.start..end.max(span.start);
        let lines = self.lines.lines(&span);
        self.blocks.push(Block { kind, nesting: self.nesting.clone(), span, lines, layers: layers.finish() });
    }
}

/// Tells whether a block is the body of an admonition or of a tab.
fn is_body_code(block: &Block) -> bool {
    block.kind == BlockKind::Code && !block.layers.text.is_empty() && block.layers.code.starts_with('\n')
}

/// Reads the words of an indented body, and the fenced code in it.
fn read_body(text: &str, layers: &mut Layers) {
    let mut fence = None;
    for line in text.lines() {
        let inner = line.trim();
        let mark = ["```", "~~~"].into_iter().find(|mark| inner.starts_with(mark));
        match (fence, mark) {
            (None, Some(mark)) => fence = Some(mark),
            (Some(open), Some(mark)) if open == mark => {
                fence = None;
                layers.code.push_str(inner);
                layers.code.push('\n');
                continue;
            }
            _ => {}
        }
        if fence.is_some() {
            layers.code.push_str(line.trim_end());
            layers.code.push('\n');
        } else {
            layers.push_text(inner);
            layers.push_text("\n");
        }
    }
}

/// Reads what stands behind the fence of a code block.
fn read_info(info: &str, layers: &mut Layers) {
    let mut at = 0;
    for title in fence::info_titles(info) {
        layers.push_text(&info[title.clone()]);
        layers.push_text(" ");
        layers.code.push_str(&info[at..title.start]);
        at = title.end;
    }
    layers.code.push_str(&info[at..]);
}

/// Reads what is no Markdown: the words in its attributes are text, all else is code.
fn read_include(text: &str, include: Include, layers: &mut Layers) {
    let code = &text[include.span.clone()];
    let words = match include.what {
        Included::File { destination } => {
            layers.push_text(STAND_IN);
            return layers.links.push(destination);
        }
        // A tag without attributes marks words, as in HTML.
        Included::Tag { name, .. } if !code.contains(char::is_whitespace) => {
            return layers.push_mark(code, if name == "br" { " " } else { "" });
        }
        Included::Tag { .. } => Vec::new(),
        Included::Code { words } => words,
    };
    let mut at = include.span.start;
    for words in words {
        layers.code.push_str(&text[at..words.start]);
        layers.push_text(" ");
        layers.push_text(&text[words.clone()]);
        layers.push_text(" ");
        at = words.end;
    }
    layers.code.push_str(&text[at..include.span.end]);
    layers.code.push(' ');
    // Where it stands is all that is left to tell.
    layers.push_mark(STAND_IN, "");
}

/// Tells whether a line is the head of an alert, such as `[!NOTE]`, or an extension with
/// attributes, such as `[!div class="checklist"]` or `[!VIDEO https://…]`.
fn is_alert(line: &str) -> bool {
    let Some(inner) = line.strip_prefix("[!").and_then(|rest| rest.strip_suffix(']')) else { return false };
    let name = inner.split([' ', '\t']).next().unwrap_or_default();
    !name.is_empty() && name.chars().all(char::is_alphabetic) && !inner.contains(['[', ']'])
}

fn number(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}
