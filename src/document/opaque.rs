//! Text files in a format that nothing is known of: their lines are compared, and nothing in them is
//! written.

use super::block::{Block, BlockKind, Layers, LineTable};
use super::content::Content;
use super::format::Format;
use super::front_matter::RecordPlace;
use super::keys::TranslatableKeys;

/// Text files in a format that nothing is known of.
pub(super) struct Opaque;

impl Format for Opaque {
    fn endings(&self) -> &'static [&'static str] {
        &[
            "adoc",
            "asciidoc",
            "csv",
            "htm",
            "html",
            "ipynb",
            "mkd",
            "org",
            "po",
            "properties",
            "qmd",
            "resx",
            "rmd",
            "rst",
            "srt",
            "strings",
            "tex",
            "textile",
            "toml",
            "txt",
            "vtt",
            "wiki",
            "xhtml",
            "xml",
        ]
    }

    fn read(&self, _: &str, _: &LineTable, _: &TranslatableKeys) -> Content {
        Content::default()
    }

    fn has_body(&self) -> bool {
        true
    }

    fn blocks(&self, text: &str, body: usize, lines: &LineTable, _: &TranslatableKeys) -> Vec<Block> {
        let mut at = body;
        let mut blocks = Vec::new();
        for line in text[body..].split_inclusive('\n') {
            let inner = line.trim_start_matches('\u{feff}');
            let start = at + line.len() - inner.trim_start().len();
            let span = start..start + inner.trim().len();
            at += line.len();
            if span.is_empty() {
                continue;
            }
            let mut layers = Layers::default();
            layers.push_text(&text[span.clone()]);
            let lines = lines.lines(&span);
            blocks.push(Block {
                kind: BlockKind::Paragraph,
                nesting: Vec::new(),
                span,
                lines,
                layers: layers.finish(),
            });
        }
        blocks
    }

    fn place(&self) -> RecordPlace {
        RecordPlace::Outside
    }

    fn datatype(&self) -> &'static str {
        "plaintext"
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Kind;

    #[test]
    fn every_line_is_a_block() {
        let content = Content::read(
            "\u{feff}.. note::\r\n\r\n   Text  \n".as_bytes(),
            Kind::Opaque,
            &TranslatableKeys::default(),
        );
        let shown: Vec<(&str, (u32, u32))> =
            content.blocks.iter().map(|block| (content.source(block), block.lines)).collect();
        assert_eq!(shown, [(".. note::", (1, 1)), ("Text", (3, 3))]);
        assert_eq!(content.blocks[1].layers.text, "Text");
    }
}
