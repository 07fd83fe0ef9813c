//! Generated documents, in the source language and as a translation of the same structure.

#![allow(dead_code, reason = "each test takes what it needs")]

use proptest::prelude::*;

/// A block of a generated document, in the source and in a translation of the same structure.
#[derive(Clone, Debug)]
pub(crate) struct Piece {
    pub(crate) source: Vec<String>,
    pub(crate) translation: Vec<String>,
    /// The line, counted from 0, that holds the text to change.
    pub(crate) line: usize,
    /// The words of that text in the source.
    words: String,
}

impl Piece {
    /// Adds a word to the text of the source.
    pub(crate) fn reword(&mut self) {
        let words = format!("{} anew", self.words);
        self.source[self.line] = self.source[self.line].replacen(&self.words, &words, 1);
        self.words = words;
    }
}

/// Lines with `{}` where the words of the source or of the translation go.
fn piece(lines: &[&str], line: usize, words: &str) -> Piece {
    let render = |words: &str| lines.iter().map(|line| line.replace("{}", words)).collect();
    let translated: String = words.chars().rev().collect();
    Piece { source: render(words), translation: render(&translated), line, words: words.to_owned() }
}

/// Words that no markup has, and that read backwards are others.
const WORDS: &str = "[a-z]{4,9}( [a-zé]{2,8}){2,6}";

/// A piece of a page in Markdown.
pub(crate) fn any_piece() -> impl Strategy<Value = Piece> {
    let shape = prop_oneof![
        Just((vec!["## {}"], 0)),
        Just((vec!["{}"], 0)),
        Just((vec!["{}", "and a second line of the same paragraph"], 0)),
        Just((vec!["- {}", "- another item"], 0)),
        Just((vec!["1. first item", "2. {}", "   - nested below it"], 1)),
        Just((vec!["- outer item", "  - {}", "    continued here"], 1)),
        Just((vec!["- an item with code", "", "  ```sh", "  run --this", "  ```", "", "  {}"], 6)),
        Just((vec!["> [!NOTE]", "> {}"], 1)),
        Just((vec!["> {}", ">", "> - quoted item"], 0)),
        Just((vec!["| Head | Other |", "|---|---|", "| cell | {} |", "| cell | cell |"], 2)),
        Just((vec!["<div>", "<p>{}</p>", "</div>"], 1)),
        Just((vec!["{} with `code` and [a link](target.md) and ![a picture](p.png)"], 0)),
        Just((vec!["See [!INCLUDE[name](includes/name.md)] for {}."], 0)),
        Just((vec![":::row:::", "", "{}", "", ":::row-end:::"], 2)),
    ];
    (shape, WORDS).prop_map(|((lines, line), words)| piece(&lines, line, &words))
}

/// A piece of a page in MDX.
pub(crate) fn any_mdx_piece() -> impl Strategy<Value = Piece> {
    let shapes = [
        (vec!["import { A } from './a'", "export const b = { c: 'd' }", "", "{}"], 3),
        (vec!["## {}"], 0),
        (vec!["{} and {props.name} in <b>bold</b>", "on two lines"], 0),
        (vec!["<Card title=\"{}\" icon={<Star size={2} />} />"], 0),
        (
            vec![
                "<Tabs>",
                "  <TabItem value=\"a\" label=\"{}\">",
                "    Some text {/* {note} */}",
                "  </TabItem>",
                "</Tabs>",
            ],
            1,
        ),
        (vec!["<Steps>", "", "1. a first step", "", "2. {}", "", "   <A />", "", "</Steps>"], 4),
        (vec!["<A>", "      {}", "      and no code", "</A>"], 1),
        (vec!["<Note>{}</Note>"], 0),
        (vec!["{/* a comment", "", "of lines */}", "", "{} with `{code}` and [a link](target.md)"], 4),
        (vec!["- outer item", "  - {} <Kbd k=\"x\" />", "    continued here"], 1),
        (vec!["> {} \\{ and \\<"], 0),
        (vec!["| Head | {a || b} |", "|---|---|", "| cell | {} |"], 2),
        (vec!["- an item", "", "      {}"], 2),
        (vec!["<p>", "  {}", "</p>"], 1),
    ];
    let shape = prop::sample::select(shapes.to_vec());
    (shape, WORDS).prop_map(|((lines, line), words)| piece(&lines, line, &words))
}

/// A source document, its translation, and for each piece the line of its text in both.
pub(crate) fn documents(pieces: &[Piece]) -> (String, String, Vec<(u32, u32)>) {
    let mut source = String::from("---\ntitle: A title\nms.date: 01/01/2021\n---\n\n# Heading\n");
    let mut translation = String::from(
        "---\ntitle: Titel\nms.date: 01/01/2021\nms.translationtype: MT\n---\n\n# <a name=\"heading\"></a>Kop\n",
    );
    let mut lines = Vec::new();
    for piece in pieces {
        // A code block between them, so that neighbouring lists and quotes stay apart.
        for text in [&mut source, &mut translation] {
            text.push_str("\n```\nbetween\n```\n\n");
        }
        let at = |text: &str| u32::try_from(text.lines().count() + piece.line + 1).unwrap();
        lines.push((at(&source), at(&translation)));
        source.push_str(&(piece.source.join("\n") + "\n"));
        translation.push_str(&(piece.translation.join("\n") + "\n"));
    }
    (source, translation, lines)
}
