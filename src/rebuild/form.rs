//! How the text of a segment is read, and the codes at both ends that stay outside of it.
//!
//! Of an image, a directive, a link that stands alone and the title of code, only the words are a
//! segment: what stands before and behind them is nothing that a translator could move.

use super::carry::localized;
use super::damage::Damage;
use super::shell::row_of;
use crate::document::block::{Block, BlockKind};
use crate::document::inline::{Code, CodeKind, Inline, Part, Role};
use crate::document::{Kind, Syntax, fluent};

/// How a text is read.
#[derive(Clone, Copy, Debug)]
pub(super) struct TextForm<'a> {
    /// The kind of block that it is in.
    pub(super) kind: &'a BlockKind,
    /// What stands around it in the block.
    pub(super) ends: Option<&'a Ends>,
    /// The kind of document that it is in.
    pub(super) document: Kind,
    /// How its texts are read.
    pub(super) syntax: &'a Syntax,
}

/// The codes at both ends of a block, outside of its segment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Ends {
    pub(super) before: String,
    pub(super) after: String,
}

impl Ends {
    /// Puts a text between the codes.
    pub(super) fn around(&self, inner: &Inline) -> Inline {
        let mut whole = Inline::of_text(&self.before);
        for part in &inner.parts {
            match part {
                Part::Text(text) => whole.push_text(text),
                Part::Code(_) => whole.parts.push(part.clone()),
            }
        }
        whole.push_text(&self.after);
        whole
    }
}

impl<'a> TextForm<'a> {
    /// A text of a block of Markdown.
    #[cfg(test)]
    pub(super) fn of(kind: &'a BlockKind) -> Self {
        Self { kind, ends: None, document: Kind::Markdown, syntax: &Syntax::MARKDOWN }
    }

    /// Takes a text apart.
    pub(super) fn read(&self, text: &str) -> Inline {
        let Some(ends) = self.ends else { return parse(self.kind, self.syntax, text) };
        let whole = parse(self.kind, self.syntax, &format!("{}{text}{}", ends.before, ends.after));
        match narrowed(&whole, self.kind) {
            Some(Trimmed { inner, ends: found, .. }) if found == *ends => inner,
            // The text broke out of what stands around it.
            _ => Inline::of_text(text),
        }
    }

    /// Finds out whether a target would change what stands around it.
    pub(super) fn broken_by(&self, target: &Inline) -> Option<Damage> {
        let ends = self.ends?;
        let raw = target.raw();
        let whole = parse(self.kind, self.syntax, &format!("{}{raw}{}", ends.before, ends.after));
        let found = narrowed(&whole, self.kind);
        let is_sound = found.is_some_and(|found| found.ends == *ends && found.inner.codes().eq_texts(target.codes()));
        let is_quote = |c: &char| matches!(c, '"' | '\'' | '[' | ']' | '(' | ')' | '<' | '>' | '`' | '\\' | ':');
        let code = || raw.chars().find(is_quote).map_or_else(|| raw.clone(), String::from);
        (!is_sound).then(|| Damage::Extra { code: code() })
    }
}

/// Compares codes by what stands in them.
trait EqTexts<'a>: Iterator<Item = &'a Code> + Sized {
    fn eq_texts<'b>(self, other: impl Iterator<Item = &'b Code>) -> bool {
        let text = |code: &'a Code| code.text.as_str();
        self.map(text).eq(other.map(|code| code.text.as_str()))
    }
}

impl<'a, I: Iterator<Item = &'a Code>> EqTexts<'a> for I {}

fn parse(kind: &BlockKind, syntax: &Syntax, text: &str) -> Inline {
    match kind {
        BlockKind::Code => Inline::of_text(text),
        BlockKind::Row => row_of(text, syntax),
        BlockKind::Html => Inline::of_html(text),
        BlockKind::Jsx => Inline::of_jsx(text, syntax),
        BlockKind::Key(_) | BlockKind::Scalar(_) => Inline::of_markdown(text),
        BlockKind::Directive => Inline::of_directive(text),
        BlockKind::Message(_) => fluent::read_value(text).unwrap_or_else(|| Inline::of_text(text)),
        _ => Inline::read(text, syntax),
    }
}

/// A block without the codes at both ends.
#[derive(Clone, Debug)]
pub(super) struct Trimmed {
    pub(super) inner: Inline,
    pub(super) ends: Ends,
    /// What the codes at the ends are.
    kinds: Vec<(CodeKind, Role)>,
}

/// Takes the codes at both ends off a block that is an image, a link, a directive or code with a title
/// and nothing else; `None` where it is anything else.
pub(super) fn narrowed(inline: &Inline, kind: &BlockKind) -> Option<Trimmed> {
    // Of HTML only an image: tags around words are for the translator to see.
    let is_img = |part: Option<&Part>| part.is_some_and(|part| part.text().to_ascii_lowercase().starts_with("<img"));
    let is_html_image = *kind == BlockKind::Html && inline.parts.len() == 3 && is_img(inline.parts.first());
    let is_jsx = *kind == BlockKind::Jsx && inline.parts.len() == 3;
    let is_code = *kind == BlockKind::Code;
    let is_markup = *kind == BlockKind::Directive || is_html_image || is_jsx || is_code;
    let fenced = is_code.then(|| Inline::of_fence(&inline.raw()));
    let inline = fenced.as_ref().unwrap_or(inline);
    if !is_markup && !matches!(kind, BlockKind::Paragraph | BlockKind::Heading(_)) {
        return None;
    }
    let (mut before, mut after, mut kinds) = (String::new(), String::new(), Vec::new());
    let mut first = 0;
    let end = |parts: &[Part], first: usize| match (parts.get(first), parts.get(first + 1..).and_then(<[Part]>::last)) {
        (Some(Part::Code(open)), Some(Part::Code(close))) => Some((open.clone(), close.clone())),
        _ => None,
    };
    // Most texts have words at one end.
    end(&inline.parts, first)?;
    let mut parts: Vec<Part> = inline.parts.clone();
    while let Some((open, close)) = end(&parts, first) {
        let is_pair = open.role == Role::Open && close.role == Role::Close && open.id == close.id;
        let is_link = is_pair && matches!(open.kind, CodeKind::Link | CodeKind::Image);
        // An image with a title: the words are in two places, and all else is the image.
        let is_image = open.kind == CodeKind::Image && close.kind == CodeKind::Image && close.role == Role::Alone;
        let is_html = is_markup && open.kind == CodeKind::Html && close.kind == CodeKind::Html;
        if !(is_link || is_image || is_html) {
            break;
        }
        before.push_str(&open.text);
        after.insert_str(0, &close.text);
        kinds.extend([(open.kind, open.role), (close.kind, close.role)]);
        parts.pop();
        first += 1;
        if is_image {
            // The code between them stands alone now.
            for part in &mut parts {
                if let Part::Code(code) = part
                    && code.id == open.id
                {
                    code.role = Role::Alone;
                }
            }
        }
    }
    let inner = Inline { parts: parts.split_off(first) };
    let is_blank = |text: &str| text.trim().is_empty();
    if kinds.is_empty() || !inner.says_anything() {
        return None;
    }
    // In Markdown, brackets alone are no reason to split: where the words are the name of a
    // reference, it keeps its name.
    let has_label = after.split("][").skip(1).any(|label| !label.starts_with(']'));
    let is_named = !is_blank(&before) && (is_markup || has_label || after.contains(['(', '"', '\'']));
    is_named.then_some(Trimmed { inner, ends: Ends { before, after }, kinds })
}

/// Takes an image apart that has no words yet.
fn empty_image(inline: &Inline) -> Option<Trimmed> {
    let [Part::Code(Code { kind: CodeKind::Image, text, .. })] = inline.parts.as_slice() else { return None };
    let after = text.strip_prefix("![").filter(|after| after.starts_with("]("))?;
    let ends = Ends { before: "![".into(), after: after.into() };
    let kinds = vec![(CodeKind::Image, Role::Open), (CodeKind::Image, Role::Close)];
    Some(Trimmed { inner: Inline::default(), ends, kinds })
}

/// Tells whether what stands around the words of a block stays outside of its segment: code in whose lines there are
/// words goes out as it stands.
pub(super) fn may_narrow(block: &Block) -> bool {
    block.kind != BlockKind::Code || block.is_titled_code()
}

/// Returns the insides of the versions of a block, and what stands around them now; `None` where
/// they do not all have the same ends, or where more than one changed what the ends say.
pub(super) fn insides(
    kind: &BlockKind,
    [base, present]: [Option<&Inline>; 2],
    head: &Inline,
    language: &str,
) -> Option<([Option<Inline>; 2], Inline, Ends)> {
    let now = narrowed(head, kind)?;
    let like = |inline: Option<&Inline>| match inline {
        Some(inline) => {
            empty_image(inline).or_else(|| narrowed(inline, kind)).filter(|other| other.kinds == now.kinds).map(Some)
        }
        None => Some(None),
    };
    let (was, own) = (like(base)?, like(present)?);
    let side = |of: fn(&Ends) -> &String| {
        let is = of(&now.ends);
        let Some(own) = own.as_ref().map(|own| of(&own.ends)) else { return Some(is.clone()) };
        let was = was.as_ref().map(|was| of(&was.ends));
        match was {
            _ if own == is || *own == localized(is, language) => Some(own.clone()),
            Some(was) if was == is => Some(own.clone()),
            Some(was) if own == was => Some(is.clone()),
            Some(was) if *own == localized(was, language) => Some(localized(is, language)),
            _ => None,
        }
    };
    let ends = Ends { before: side(|ends| &ends.before)?, after: side(|ends| &ends.after)? };
    Some(([was.map(|was| was.inner), own.map(|own| own.inner)], now.inner, ends))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(raw: &str, kind: &BlockKind) -> Option<(String, String, String)> {
        let inline = parse(kind, &Syntax::MARKDOWN, raw);
        narrowed(&inline, kind).map(|found| (found.ends.before, found.inner.raw(), found.ends.after))
    }

    #[test]
    fn only_words_are_segments() {
        let paragraph = &BlockKind::Paragraph;
        let parts = |before: &str, inner: &str, after: &str| Some((before.into(), inner.into(), after.into()));
        assert_eq!(shown("![A picture](a.png)", paragraph), parts("![", "A picture", "](a.png)"));
        assert_eq!(shown("[Next](b.md)", paragraph), parts("[", "Next", "](b.md)"));
        assert_eq!(shown("[![Alt](a.png)](b.md)", paragraph), parts("[![", "Alt", "](a.png)](b.md)"));
        assert_eq!(shown("![Alt](a.png \"Title\")", paragraph), parts("![", "Alt](a.png \"Title", "\")"));
        assert_eq!(shown("[Next page][01]", paragraph), parts("[", "Next page", "][01]"));
        assert_eq!(shown("![A picture][01]", paragraph), parts("![", "A picture", "][01]"));
        let directive = ":::image source=\"a.png\" alt-text=\"A picture\":::";
        let ends = parts(":::image source=\"a.png\" alt-text=\"", "A picture", "\":::");
        assert_eq!(shown(directive, &BlockKind::Directive), ends);
        assert_eq!(shown("<img alt=\"One\">", &BlockKind::Html), parts("<img alt=\"", "One", "\">"));
        assert_eq!(shown("<p>One <i>two</i></p>", &BlockKind::Html), None);
        for whole in [
            "See [this](a.md)",
            "`a` and `b`",
            "**Note**",
            "[a](b) and [c](d)",
            "![](a.png)",
            "[ref]",
            "[ref][]",
            "![ref]",
        ] {
            assert_eq!(shown(whole, paragraph), None, "{whole}");
        }
    }

    #[test]
    fn ends_are_merged_or_stay() {
        let merged = |base, head, present| {
            let [base, head, present] = [base, head, present].map(Inline::of_markdown);
            let (_, _, ends) = insides(&BlockKind::Paragraph, [Some(&base), Some(&present)], &head, "nl-nl")?;
            Some(format!("{}…{}", ends.before, ends.after))
        };
        let own = "![Een](eigen.png)";
        assert_eq!(merged("![One](a.png)", "![Two](b.png)", "![Een](a.png)").unwrap(), "![…](b.png)");
        assert_eq!(merged("![One](a.png)", "![Two](a.png)", own).unwrap(), "![…](eigen.png)");
        assert_eq!(merged("![One](a.png)", "![Two](b.png)", own), None);
        assert_eq!(merged("![](a.png)", "![Two](a.png)", "![](a.png)").unwrap(), "![…](a.png)");
    }
}
