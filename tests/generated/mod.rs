//! Generated documents, in the source language and as a translation of the same structure.

use proptest::prelude::*;

/// A block of a generated document, in the source and in a translation of the same structure.
#[derive(Clone, Debug)]
pub(crate) struct Piece {
    pub(crate) source: Vec<String>,
    pub(crate) translation: Vec<String>,
    /// The line, counted from 0, that holds the text to change.
    pub(crate) line: usize,
}

/// Lines with `{}` where the words of the source or of the translation go.
fn piece(lines: &[&str], line: usize, words: &str) -> Piece {
    let render = |words: &str| lines.iter().map(|line| line.replace("{}", words)).collect();
    let translated: String = words.chars().rev().collect();
    Piece { source: render(words), translation: render(&translated), line }
}

pub(crate) fn any_piece() -> impl Strategy<Value = Piece> {
    let words = "[a-z]{4,9}( [a-zé]{2,8}){2,6}";
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
    (shape, words).prop_map(|((lines, line), words)| piece(&lines, line, &words))
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
