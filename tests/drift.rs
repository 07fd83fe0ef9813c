//! Drift over generated documents: what changes is found, and where the translation says it.

#![allow(clippy::unwrap_used, reason = "a test that cannot set up its input has failed")]

mod generated;

use generated::{Piece, any_piece, documents};
use locdrift::document::{Content, Kind, TranslatableKeys};
use locdrift::drift::{Drift, DriftKind, Op, Step, Texts, compare, steps};
use proptest::prelude::*;

fn drift(base: &str, head: &str, translation: &str) -> Drift {
    compare(
        base.as_bytes(),
        head.as_bytes(),
        translation.as_bytes(),
        Kind::Markdown,
        &TranslatableKeys::default(),
        Texts::Kept,
    )
}

fn replace_line(text: &str, line: u32, change: impl Fn(&str) -> String) -> String {
    let change = |(at, text): (usize, &str)| if at + 1 == line as usize { change(text) } else { text.to_owned() };
    text.split('\n').enumerate().map(change).collect::<Vec<_>>().join("\n")
}

/// Puts another word in the place of the first one of at least four letters.
fn change_word(line: &str) -> String {
    let start = line.find(|c: char| c.is_ascii_lowercase()).unwrap_or(0);
    let skip = if line.starts_with('<') {
        3
    } else if line.starts_with("| cell | ") {
        9
    } else if line.starts_with("See") {
        line.find("for ").unwrap() + 4
    } else {
        start
    };
    format!("{}zebra{}", &line[..skip], &line[skip + 1..])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn one_changed_word_is_one_change_in_the_right_place(
        pieces in prop::collection::vec(any_piece(), 1..12),
        pick in any::<prop::sample::Index>(),
    ) {
        let (base, translation, lines) = documents(&pieces);
        let (source_line, translated_line) = lines[pick.index(lines.len())];
        let head = replace_line(&base, source_line, change_word);
        let drift = drift(&base, &head, &translation);
        prop_assert_eq!(drift.kind, DriftKind::Text, "{:?}", drift);
        prop_assert_eq!(drift.changes.len(), 1, "{:?}", drift);
        let change = &drift.changes[0];
        prop_assert_eq!(change.op, Op::Replace);
        let contains = |(first, last): (u32, u32), line| first <= line && line <= last;
        prop_assert!(contains(change.source_lines.unwrap(), source_line), "{:?}", change);
        let translated = change.translation_lines.unwrap();
        prop_assert!(contains(translated, translated_line), "{:?} {}", change, translated_line);
        // No more lines than the block has in the source.
        let (first, last) = change.source_lines.unwrap();
        prop_assert_eq!(translated.1 - translated.0, last - first);
    }

    #[test]
    fn the_steps_turn_the_base_into_the_head(
        base in prop::collection::vec(any_piece(), 0..8),
        edits in prop::collection::vec((any::<prop::sample::Index>(), 0..3_u8, any_piece()), 0..5),
    ) {
        let mut head = base.clone();
        for (at, edit, piece) in edits {
            let at = if head.is_empty() { 0 } else { at.index(head.len()) };
            match edit {
                0 => head.insert(at, piece),
                1 if !head.is_empty() => drop(head.remove(at)),
                _ if !head.is_empty() => head[at] = piece,
                _ => {}
            }
        }
        let content = |pieces: &[Piece]| Content::read(documents(pieces).0.as_bytes(), Kind::Markdown, &TranslatableKeys::default());
        let (base, head) = (content(&base), content(&head));
        let steps = steps(&base.blocks, &head.blocks);
        let order = |index: fn(&Step) -> Option<usize>| steps.iter().filter_map(index).collect::<Vec<_>>();
        prop_assert_eq!(order(Step::base), (0..base.blocks.len()).collect::<Vec<_>>());
        prop_assert_eq!(order(Step::head), (0..head.blocks.len()).collect::<Vec<_>>());
        for step in &steps {
            if let Step::Keep { base: from, head: to } = *step {
                prop_assert_eq!(&base.blocks[from].layers, &head.blocks[to].layers);
                prop_assert!(base.blocks[from].is_like(&head.blocks[to]));
            }
        }
    }

    #[test]
    fn taking_a_document_apart_never_panics(bytes in prop::collection::vec(any::<u8>(), 0..300), text in "(:::|\\[!|<a |`|\\||> |- |\r|\n|x|é|---\n|\\]\\(){0,60}") {
        for kind in [Kind::Markdown, Kind::Yaml] {
            for bytes in [bytes.as_slice(), text.as_bytes()] {
                let content = Content::read(bytes, kind, &TranslatableKeys::default());
                for block in &content.blocks {
                    let _ = content.source(block);
                    prop_assert!(block.lines.0 <= block.lines.1);
                }
                let _ = compare(bytes, text.as_bytes(), bytes, kind, &TranslatableKeys::default(), Texts::Kept);
            }
        }
    }
}

/// A document for edits by hand, and its translation.
const BASE: &str = "---\ntitle: Set up\nms.date: 01/01/2021\n---\n\n# Set up\n\nThis service stores things.\n\n## First\n\nOpen the account page.\n\n- one item\n- two items\n\n## Second\n\nSee [the guide](guide.md) for more.\n\n```sh\nrun --fast\n```\n";
const TRANSLATION: &str = "---\ntitle: Instellen\nms.date: 01/01/2021\nms.translationtype: MT\n---\n\n# <a name=\"set-up\"></a>Instellen\n\nDeze dienst bewaart dingen.\n\n## <a name=\"first\"></a>Eerst\n\nOpen de accountpagina.\n\n- een item\n- twee items\n\n## <a name=\"second\"></a>Daarna\n\nZie [de gids](guide.md) voor meer.\n\n```sh\nrun --fast\n```\n";

/// An operation, its kind, and the lines of the translation that it touches.
type Edit = (Op, DriftKind, Option<(u32, u32)>);

/// The operations with their kinds and the lines of the translation.
fn edits(head: &str) -> (DriftKind, Vec<Edit>) {
    let drift = drift(BASE, head, TRANSLATION);
    (drift.kind, drift.changes.iter().map(|change| (change.op, change.kind, change.translation_lines)).collect())
}

#[test]
fn edits_have_their_kind_and_place() {
    use DriftKind::{Code, Cosmetic, Links, Metadata, Text};
    use Op::{Delete, Insert, Replace};

    assert_eq!(edits(BASE), (Cosmetic, vec![]));
    assert_eq!(edits(&BASE.replace('\n', "\r\n")), (Cosmetic, vec![]));
    assert_eq!(edits(&format!("\u{feff}{BASE}")), (Cosmetic, vec![]));
    assert_eq!(edits(&BASE.replace("service stores", "service\nstores")), (Cosmetic, vec![]));
    assert_eq!(edits(&BASE.replace("01/01/2021", "02/02/2022")), (Metadata, vec![(Replace, Metadata, Some((3, 3)))]));
    assert_eq!(edits(&BASE.replace("title: Set up", "title: Setting up")), (Text, vec![(Replace, Text, Some((2, 2)))]));
    assert_eq!(edits(&BASE.replace("guide.md", "book.md")), (Links, vec![(Replace, Links, Some((20, 20)))]));
    assert_eq!(edits(&BASE.replace("--fast", "--slow")), (Code, vec![(Replace, Code, Some((22, 24)))]));
    assert_eq!(
        edits(&BASE.replace("- two items\n", "- two items\n- three items\n")),
        (Text, vec![(Insert, Text, Some((16, 16)))])
    );
    assert_eq!(
        edits(&BASE.replace("- one item\n", "- none\n- one item\n")),
        (Text, vec![(Insert, Text, Some((13, 13)))])
    );
    assert_eq!(
        edits(&BASE.replace("# Set up\n", "First of all.\n\n# Set up\n")),
        (Text, vec![(Insert, Text, Some((5, 5)))])
    );
    let first = "## First\n\nOpen the account page.\n\n- one item\n- two items\n\n";
    let gone = [(11, 11), (13, 13), (15, 15), (16, 16)].map(|lines| (Delete, Text, Some(lines)));
    assert_eq!(edits(&BASE.replace(first, "")), (Text, gone.to_vec()));
    let reordered = BASE.replace(first, "") + "\n" + first;
    let (kind, changes) = edits(&reordered);
    assert_eq!(kind, Text);
    let count = |op: Op| changes.iter().filter(|change| change.0 == op).count();
    assert_eq!((count(Delete), count(Insert), count(Replace)), (3, 3, 0), "{changes:?}");
}

#[test]
fn words_count_what_there_is_to_review() {
    let drift =
        drift(BASE, &BASE.replace("This service stores things.", "This service stores many things."), TRANSLATION);
    assert_eq!((drift.words.changed, drift.words.total), (5, 24));
    let japanese = compare(
        b"# a\n",
        "# 日本語の文章です。\n".as_bytes(),
        b"# b\n",
        Kind::Markdown,
        &TranslatableKeys::default(),
        Texts::Kept,
    );
    assert!(japanese.words.changed >= 3, "{japanese:?}");
}

#[test]
fn what_cannot_be_aligned_is_not_guessed() {
    // The translation lost a paragraph under the first heading, so nothing tells which one.
    let translation = TRANSLATION.replace("Open de accountpagina.\n\n- een item\n- twee items\n", "Alles in één.\n");
    let touched = |head: &str| drift(BASE, head, &translation).changes[0].translation_lines;
    assert_eq!(touched(&BASE.replace("two items", "three items")), None);
    assert_eq!(touched(&BASE.replace("for more", "for less")), Some((17, 17)));
    assert_eq!(touched(&BASE.replace("stores things", "keeps things")), Some((9, 9)));
}

#[test]
fn yaml_documents_are_compared_by_their_scalars() {
    let base = "### YamlMime:Landing\ntitle: Guide\nmetadata:\n  title: Guide\n  ms.date: 1/1/2021\nitems:\n- text: One\n  url: one.md\n- text: Two\n  url: two.md\n";
    let translation = base.replace("One", "Een").replace("Two", "Twee").replace("title: Guide", "title: Gids");
    let of = |head: &str| {
        let drift = compare(
            base.as_bytes(),
            head.as_bytes(),
            translation.as_bytes(),
            Kind::Yaml,
            &TranslatableKeys::default(),
            Texts::Kept,
        );
        (drift.kind, drift.changes.iter().map(|change| change.translation_lines).collect::<Vec<_>>())
    };
    assert_eq!(of(&base.replace("Two", "Three")), (DriftKind::Text, vec![Some((9, 9))]));
    assert_eq!(of(&base.replace("two.md", "three.md")), (DriftKind::Links, vec![Some((10, 10))]));
    assert_eq!(of(&base.replace("1/1/2021", "1/1/2022")), (DriftKind::Metadata, vec![Some((5, 5))]));
    assert_eq!(of(&base.replace("  title: Guide", "  title: Guides")), (DriftKind::Text, vec![Some((4, 4))]));
    assert_eq!(of(&base.replace("text: One", "text:   'One'")), (DriftKind::Cosmetic, vec![]));
}

/// The kind of a change from one text to another.
fn kind(base: &str, head: &str) -> DriftKind {
    drift(base, head, base).kind
}

#[test]
fn no_change_is_called_lighter_than_it_is() {
    use DriftKind::{Code, Links, Text};

    let cases = [
        (Code, "```\nrm -rf / tmp/x\n```\n", "```\nrm -rf /tmp/x\n```\n"),
        (Code, "```yaml\na:\n  b: 1\n```\n", "```yaml\na:\nb: 1\n```\n"),
        (Text, "Now here.\n", "Nowhere.\n"),
        (Text, "Wait 10 seconds.\n", "Wait 1 0 seconds.\n"),
        (Text, "| a b |\n|---|\n", "| ab |\n|---|\n"),
        (Text, "Use `a b`.\n", "Use `ab`.\n"),
        (Text, "See [the guide](a.md).\n", "See [the guide] (a.md).\n"),
        (Links, "See [a][x].\n\n[x]: https://a.b/c\n", "See [a][x].\n\n[x]: https://a.b/d\n"),
        (Text, "See [a][x].\n\n[x]: c \"Old title\"\n", "See [a][x].\n\n[x]: c \"New title\"\n"),
        (Text, "See [a][x].\n\n[x]: c\n", "See [a][x].\n"),
        (Text, "A note.[^1]\n\n[^1]: Note.\n", "A note.[^1]\n\n[^1]: Remark.\n"),
        (Text, "---\ntitle: [Preview] Old name\n---\n", "---\ntitle: [Preview] New name\n---\n"),
        (Text, "---\ntitle : Old name\n---\n", "---\ntitle : New name\n---\n"),
        (Text, "---\ndescription: |\n  #1 best tool\n---\n", "---\ndescription: |\n  #2 best tool\n---\n"),
        (Text, "---\ntitle: !old words\n---\n", "---\ntitle: !new words\n---\n"),
        (Text, "---\ntitle: &old words\n---\n", "---\ntitle: &new words\n---\n"),
        (DriftKind::Metadata, "---\nCustomer intent: Old\n---\n", "---\nCustomer intent: New\n---\n"),
        (
            Text,
            ":::image source=\"a.png\" alt-text=\"x\"::: Click **old**.\n",
            ":::image source=\"a.png\" alt-text=\"x\"::: Click **new**.\n",
        ),
        (Text, ":::image source=\"a.png\" alt-text=\"old\":::\n", ":::image source=\"a.png\" alt-text=\"new\":::\n"),
        (Text, "Write `[!INCLUDE[a](b.md)]`.\n", "Write `[!INCLUDE[a](c.md)]`.\n"),
        (Links, "[!INCLUDE[a](b.md)] is here.\n", "[!INCLUDE[a](c.md)] is here.\n"),
        (Text, "A.\n\n\u{274c}\n\nB.\n", "A.\n\nB.\n"),
        (Text, "<img src=\"a.png\" alt=\"old\">\n", "<img src=\"a.png\" alt=\"new\">\n"),
    ];
    for (expected, base, head) in cases {
        assert_eq!(kind(base, head), expected, "{base:?} -> {head:?}");
    }
}

#[test]
fn contradicting_and_repeated_ties_are_no_proof() {
    let lines = |base: &str, head: &str, translation: &str| drift(base, head, translation).changes[0].translation_lines;
    // Two sections swapped in the translation.
    let base = "## One\n\nAlpha text.\n\n## Two\n\nBeta text.\n";
    let swapped = "## <a name=\"two\"></a>Twee\n\nBeta tekst.\n\n## <a name=\"one\"></a>Een\n\nAlfa tekst.\n";
    assert_ne!(lines(base, &base.replace("Alpha text", "Alpha words"), swapped), Some((3, 3)));
    // A row is missing, and every row has the same link.
    let base = "| a | b |\n|---|---|\n| one | [x](x.md) |\n| two | [x](x.md) |\n| three | [x](x.md) |\n";
    let short = "| a | b |\n|---|---|\n| een | [x](x.md) |\n| drie | [x](x.md) |\n";
    assert_eq!(lines(base, &base.replace("two", "second"), short), None);
    // Code that stands there three times, and once less in the translation.
    let base = "Para a.\n\n```\nnpm i\n```\n\nPara b.\n\n```\nnpm i\n```\n\nPara c.\n\n```\nnpm i\n```\n";
    let short = "Alinea a.\n\n```\nnpm i\n```\n\nAlinea c.\n\n```\nnpm i\n```\n";
    assert_eq!(lines(base, &base.replace("Para b", "Paragraph b"), short), None);
    // A list of a YAML document that lost an item.
    let of = |head: &str, translation: &str| {
        let base = "items:\n- text: One\n- text: Two\n- text: Three\n";
        let keys = TranslatableKeys::default();
        compare(base.as_bytes(), head.as_bytes(), translation.as_bytes(), Kind::Yaml, &keys, Texts::Kept).changes[0]
            .translation_lines
    };
    assert_eq!(of("items:\n- text: One\n- text: Second\n- text: Three\n", "items:\n- text: Een\n- text: Drie\n"), None);
}

#[test]
fn an_item_more_in_a_list_is_one_change() {
    let toc = |names: &[String]| {
        names.iter().fold(String::new(), |toc, name| format!("{toc}- name: {name}\n  href: {name}.md\n"))
    };
    let names: Vec<String> = (0..300).map(|n| format!("Topic number {n}")).collect();
    let more = [&["Brand new".to_owned()], names.as_slice()].concat();
    let base = toc(&names);
    let drift = compare(
        base.as_bytes(),
        toc(&more).as_bytes(),
        base.as_bytes(),
        Kind::Yaml,
        &TranslatableKeys::default(),
        Texts::Kept,
    );
    assert_eq!(drift.changes.len(), 2, "{:?}", &drift.changes[..2]);
    assert_eq!(drift.words.changed, 2);
}

#[test]
fn a_large_region_that_changed_everywhere_is_paired_by_position() {
    let table = |cell: &str| {
        (0..250).fold("| a | b |\n|---|---|\n".to_owned(), |table, n| format!("{table}| row {n} | {cell} |\n"))
    };
    let drift = drift(&table("Yes"), &table("No"), &table("Ja"));
    assert!(drift.changes.iter().all(|change| change.op == Op::Replace));
    assert_eq!(drift.changes[0].translation_lines, Some((3, 3)));
}
