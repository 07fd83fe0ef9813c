//! Whether MDX compiles, as far as that can be known without JavaScript.
//!
//! The parser is that of `markdown`, which follows the reference compiler rule by rule and knows
//! nothing of [`super::mdx`]: two readings must agree before a document is written.

use std::cell::{Cell, RefCell};
use std::ops::Range;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Sender, channel};

use markdown::message::Place;
use markdown::{Constructs, MdxSignal, ParseOptions};

use super::jsx::script::{self, ScanLimit};

/// Why a document would not compile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct MdxFault {
    /// The 1-based line.
    pub(crate) line: u32,
    /// The parser's own words.
    pub(crate) complaint: String,
}

/// The largest document that is checked, in bytes, and the most marks in one paragraph and before
/// one line: the parser needs room on the stack for each that stands in another.
const MAX_BYTES: usize = 1 << 20;
const MAX_MARKS: usize = 10_000;
const STACK: usize = 64 << 20;

/// The bytes of documents in threads that were left, and how many there may be: what the parser needed stays taken.
static LEFT: AtomicUsize = AtomicUsize::new(0);
const MAX_LEFT: usize = 4 << 20;
/// How many bytes a thread counts for, however short its document: no more than 256 threads are left.
const MIN_LEFT: usize = MAX_LEFT / 256;

/// The name of threads in which another's parser may panic: what it says then is for nobody.
pub const GUARDED: &str = "locdrift-guarded";

thread_local! {
    /// Who waits for what the parser finds in this thread, and how many bytes it reads.
    static WAITING: RefCell<Option<(Sender<Option<MdxFault>>, usize)>> = const { RefCell::new(None) };
}

/// Ends what the parser does in this thread, which never returns. The hook for panics calls this in threads that are
/// named [`GUARDED`], so that the run goes on in programs that do not unwind, too.
pub fn leave_guarded() -> ! {
    if let Some((waiting, bytes)) = WAITING.take() {
        LEFT.fetch_add(bytes.max(MIN_LEFT), Ordering::Relaxed);
        drop(waiting);
    }
    loop {
        std::thread::park();
    }
}

/// Finds what keeps a document from compiling; `None` where that is nothing, or cannot be told.
/// Front matter stands before `body`.
pub(crate) fn mdx_fault(text: &str, body: usize, has_math: bool) -> Option<MdxFault> {
    if text.len() > MAX_BYTES || is_deep(&text[body..]) {
        return None;
    }
    if LEFT.load(Ordering::Relaxed) > MAX_LEFT {
        // Another one each time, so that none is taken for what was wrong before.
        let complaint = format!("The parser failed too often ({})", LEFT.fetch_add(1, Ordering::Relaxed));
        return Some(MdxFault { line: 1, complaint });
    }
    let plain = without_extensions(text, body);
    let (found, finding) = channel();
    let check = move || {
        WAITING.set(Some((found, plain.len())));
        let left = Cell::new(0);
        let _ = ScanLimit::of(&plain, &left);
        let fault = parse(&plain, has_math, left.get().saturating_mul(4));
        if let Some((waiting, _)) = WAITING.take() {
            let _ = waiting.send(fault);
        }
    };
    // What panics there must not end the run; nor is a document sound that the parser fails on.
    std::thread::Builder::new().name(GUARDED.to_owned()).stack_size(STACK).spawn(check).ok()?;
    finding.recv().unwrap_or_else(|_| Some(MdxFault { line: 1, complaint: "The parser failed".to_owned() }))
}

fn parse(text: &str, has_math: bool, budget: usize) -> Option<MdxFault> {
    let left = std::rc::Rc::new(Cell::new(budget));
    let other = left.clone();
    let signal = |program: &str, left: &Cell<usize>| {
        // Past the limit nothing is known to be wrong.
        if script::is_whole(program, ScanLimit::rest(left)) || left.get() == 0 {
            MdxSignal::Ok
        } else {
            let words = |text: &str| Box::new(text.to_owned());
            MdxSignal::Eof("the expression has no end".into(), words("locdrift"), words("expression"))
        }
    };
    let options = ParseOptions {
        constructs: Constructs {
            gfm_table: true,
            gfm_strikethrough: true,
            gfm_footnote_definition: true,
            gfm_label_start_footnote: true,
            gfm_task_list_item: true,
            math_flow: has_math,
            math_text: has_math,
            ..Constructs::mdx()
        },
        mdx_expression_parse: Some(Box::new(move |program, _| signal(program, &left))),
        mdx_esm_parse: Some(Box::new(move |program| signal(program, &other))),
        ..ParseOptions::default()
    };
    let error = markdown::to_mdast(text, &options).err()?;
    // An element without end is told where the document ends.
    let opened = error.reason.strip_prefix("Expected a closing tag for").and_then(|rest| rest.split_once('('));
    let opened = opened.and_then(|(_, at)| at.split(':').next()?.parse().ok());
    let line = opened.unwrap_or_else(|| {
        error.place.map_or(1, |place| match *place {
            Place::Position(position) => position.start.line,
            Place::Point(point) => point.line,
        })
    });
    Some(MdxFault { line: u32::try_from(line).unwrap_or(u32::MAX), complaint: error.reason })
}

/// Puts blanks in place of front matter and of what Docusaurus takes beside MDX: comments of HTML
/// and ids of headings.
fn without_extensions(text: &str, body: usize) -> String {
    let mut plain = text.as_bytes().to_vec();
    let mut blank = |span: Range<usize>| {
        plain[span].iter_mut().filter(|byte| !matches!(byte, b'\n' | b'\r')).for_each(|byte| *byte = b' ');
    };
    blank(0..body);
    for (opening, closing) in [("<!--", "-->"), ("{#", "}")] {
        let mut at = body;
        while let Some(start) = text[at..].find(opening).map(|found| at + found) {
            let Some(length) = text[start..].find(closing).map(|length| length + closing.len()) else { break };
            let is_other = opening == "{#" && text[start..start + length].contains([' ', '\n']);
            if !is_other {
                blank(start..start + length);
            }
            at = start + length;
        }
    }
    String::from_utf8(plain).unwrap_or_default()
}

/// Tells whether marks may stand in each other very deeply.
fn is_deep(text: &str) -> bool {
    let is_mark = |c: &char| matches!(c, '*' | '_' | '[' | '~' | '<' | '{');
    let mut marks = 0;
    text.lines().any(|line| {
        let outer =
            line.chars().take_while(|c| matches!(c, '>' | ' ' | '\t' | '-' | '*' | '+' | '.' | ')' | '0'..='9'));
        marks = if line.trim().is_empty() { 0 } else { marks + line.chars().filter(is_mark).count() };
        outer.filter(|c| !c.is_whitespace()).count() > MAX_MARKS || marks > MAX_MARKS
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_compile_is_told_with_its_line() {
        for (text, line) in [
            ("# A\n\nText {a} <b>c</b>\n\n<D e='f'>\n\n- g\n\n</D>\n", None),
            ("export const a = {\n\n  b: '}'}\n\nText {'}'}\n", None),
            ("Text <!-- {c --> `{` \\{ \\<a\n\n## B {#id}\n", None),
            ("A\n\nb {c\n", Some(3)),
            ("A\n\nb <c> d\n", Some(3)),
            ("A\n\nb </c> d\n", Some(3)),
            ("a\n\n<A>\n\nb\n", Some(3)),
            ("a <5\n", Some(1)),
        ] {
            assert_eq!(mdx_fault(text, 0, false).map(|fault| fault.line), line, "{text}");
        }
        assert_eq!(mdx_fault("$\\frac{a}$ and\n\n$$\n{b\n$$\n", 0, true), None);
        assert_eq!(mdx_fault("---\na: {\n---\n\nb\n", 13, false), None);
    }

    #[test]
    fn what_the_parser_fails_on_is_not_sound() {
        for text in ["impor) { Tabs } from j\0\0 \0<Tabs> <i>c</i> {d}.\nF\0\n   ---\nt  i", "<>x\n-\n"] {
            assert_eq!(mdx_fault(text, 0, false).map(|fault| fault.complaint).as_deref(), Some("The parser failed"));
        }
    }

    #[test]
    fn deep_documents_are_left_alone() {
        for unit in [">", "- ", "*a **b ", "<a>\n", "[", "{"] {
            let _ = mdx_fault(&unit.repeat(30_000), 0, true);
        }
    }
}
