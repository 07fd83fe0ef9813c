//! Rebuilding translations of generated documents.

#![allow(clippy::unwrap_used, reason = "a test that cannot set up its input has failed")]

mod generated;

use std::collections::HashMap;

use generated::{Piece, any_mdx_piece, any_piece, documents};
use locdrift::document::block::BlockKind;
use locdrift::document::inline::{Inline, Part};
use locdrift::document::{Content, Kind, TranslatableKeys};
use locdrift::drift::{Alignment, Step, steps};
use locdrift::rebuild::{Damage, Plan, Text};
use locdrift::segment;
use locdrift::segment::SegmentChange;
use proptest::prelude::*;

/// What happens to the pieces of a source document.
#[derive(Clone, Debug)]
enum Edit {
    Remove(prop::sample::Index),
    Insert(prop::sample::Index, Piece),
    Reword(prop::sample::Index),
    Swap(prop::sample::Index, prop::sample::Index),
}

fn any_edit(piece: impl Strategy<Value = Piece>) -> impl Strategy<Value = Edit> {
    let index = any::<prop::sample::Index>;
    prop_oneof![
        index().prop_map(Edit::Remove),
        (index(), piece).prop_map(|(at, piece)| Edit::Insert(at, piece)),
        index().prop_map(Edit::Reword),
        (index(), index()).prop_map(|(a, b)| Edit::Swap(a, b)),
    ]
}

fn edited(pieces: &[Piece], edits: &[Edit]) -> Vec<Piece> {
    let mut pieces = pieces.to_vec();
    for edit in edits {
        match edit {
            Edit::Remove(at) if pieces.len() > 1 => drop(pieces.remove(at.index(pieces.len()))),
            Edit::Remove(_) => {}
            Edit::Insert(at, piece) => pieces.insert(at.index(pieces.len() + 1), piece.clone()),
            Edit::Reword(at) => {
                let at = at.index(pieces.len());
                pieces[at].reword();
            }
            Edit::Swap(a, b) => {
                let (a, b) = (a.index(pieces.len()), b.index(pieces.len()));
                pieces.swap(a, b);
            }
        }
    }
    pieces
}

/// What a tool returns that changed nothing.
fn pieces_of(inline: &Inline) -> Vec<segment::Piece> {
    let piece = |part: &Part| match part {
        Part::Text(text) => segment::Piece::Text(text.clone()),
        Part::Code(code) => segment::Piece::Code { id: code.id.to_string(), role: code.role, text: code.text.clone() },
    };
    inline.parts.iter().map(piece).collect()
}

fn with_line_ends(text: &str, windows: bool) -> String {
    if windows { text.replace('\n', "\r\n") } else { text.to_owned() }
}

/// Writes a translation for the head, where no translator is needed.
fn updated(kind: Kind, base: &str, head: &str, translation: &str) -> Option<String> {
    let keys = TranslatableKeys::default();
    let text = |text| Text::read(text, kind, &keys).unwrap();
    let (base, head, translation) = (text(base.as_bytes()), text(head.as_bytes()), text(translation.as_bytes()));
    let plan = Plan::new(Some(&base), &head, Some(&translation), &"nl-NL".parse().unwrap());
    if plan.needs_nobody() { plan.compose(&[], &keys).ok() } else { None }
}

#[test]
fn what_a_translation_has_of_its_own_is_never_dropped() {
    let base = "```\none\n```\n\n```\ntwo\n```\n";
    let own = "```\none\n```\n\nEigen tekst.\n\n```\ntwo\n```\n";
    let same = updated(Kind::Markdown, base, &base.replace("two", "three"), own);
    assert_eq!(same.as_deref(), Some(&*own.replace("two", "three")));
    // Where it would stand is nothing certain any more.
    assert_eq!(updated(Kind::Markdown, base, &base.replace("```\n\n```", "```\n\n\n```"), own), None);
}

#[test]
fn a_text_with_the_codes_of_another_block_is_no_translation() {
    let head = "One word.\n\n```\ncode\n```\n\nTwo words with [a link](target.md).\n";
    let own = "Een woord.\n\n```\ncode\n```\n\nTwee woorden met [een link](target.md).\n";
    assert_eq!(updated(Kind::Markdown, head, head, own).as_deref(), Some(own));
    // The link stands where the head has none: which text says what is nothing certain any more.
    let changed_places = "Twee woorden met [een link](target.md).\n\n```\ncode\n```\n\nEen woord.\n";
    assert_eq!(updated(Kind::Markdown, head, head, changed_places), None);
}

#[test]
fn the_record_of_a_yaml_document_stays() {
    let base = "### YamlMime:X\nmetadata:\n  title: T\n  ms.date: 1\n  ms.topic: a\nurl: /en-us/a\n";
    let head = "### YamlMime:X\nmetadata:\n  title: T\n  ms.date: 2\n  ms.new: b\nurl: /en-us/b\n";
    let own = "### YamlMime:X\nmetadata:\n  title: Titel\n  ms.date: 1\n  ms.topic: a\n  ms.openlocfilehash: aa\n  ms.locfileid: '7'\nurl: /nl-nl/a\n";
    assert_eq!(
        updated(Kind::Yaml, base, head, own).unwrap(),
        "### YamlMime:X\nmetadata:\n  title: Titel\n  ms.date: 2\n  ms.new: b\n  ms.openlocfilehash: aa\n  ms.locfileid: '7'\nurl: /nl-nl/b\n"
    );
}

/// Changes a source, and writes its translation for that.
fn rebuilt(kind: Kind, pieces: &[Piece], edits: &[Edit], windows: [bool; 3]) -> Result<(), TestCaseError> {
    let (base, translation, _) = documents(pieces);
    let (head, _, _) = documents(&edited(pieces, edits));
    let [base, head, translation] =
        [(base, windows[0]), (head, windows[1]), (translation, windows[2])].map(|(text, w)| with_line_ends(&text, w));
    let keys = TranslatableKeys::default();
    let text = |text| Text::read(text, kind, &keys).unwrap();
    let (b, h, t) = (text(base.as_bytes()), text(head.as_bytes()), text(translation.as_bytes()));
    let plan = Plan::new(Some(&b), &h, Some(&t), &"nl-NL".parse().unwrap());
    // The same stays where no segments are made of the rest.
    let kept = Plan::of_kept(Some(&b), &h, Some(&t), None, &"nl-NL".parse().unwrap());
    let context = plan.with_context().into_iter().filter(|segment| segment.change == SegmentChange::Unchanged);
    let context: Vec<_> = context.filter_map(|segment| Some((segment.head?, segment.target?))).collect();
    prop_assert_eq!(kept.unchanged(|_| true).collect::<Vec<_>>(), context);
    // Where codes have no place, some leave the text as it stands; others write what the head says.
    let (mut standing, mut translated) = (Vec::new(), Vec::new());
    for (at, segment) in plan.segments().iter().enumerate() {
        let target = segment.target.as_ref().or(segment.head.as_ref());
        let Some(target) = target.filter(|_| segment.change != SegmentChange::Deleted) else {
            standing.push(None);
            translated.push(None);
            continue;
        };
        let pieces = pieces_of(target);
        // What is handed out either passes, or is the present text and says why not.
        match plan.settle(at, &pieces) {
            Ok(settled) if segment.has_its_codes() => {
                standing.push(Some(settled.clone()));
                translated.push(Some(settled));
            }
            Err(_) if !segment.has_its_codes() => {
                let stands = plan.as_it_stands(at, &pieces).cloned();
                prop_assert!(stands.is_some(), "{segment:?}");
                standing.push(stands);
                // The codes of another block prove that the text is a translation of that one.
                // Where two blocks changed places, it would say of each that it is the other.
                let head = segment.head.as_ref().map(|head| plan.settle(at, &pieces_of(head)));
                prop_assert!(matches!(head, Some(Ok(_))), "{head:?} {segment:?}");
                translated.push(head.and_then(Result::ok));
            }
            found => return Err(TestCaseError::fail(format!("{found:?} {segment:?}"))),
        }
    }
    let compose = |targets: &[Option<Inline>]| {
        plan.compose(targets, &keys).map_err(|unfit| TestCaseError::fail(format!("{unfit:?}")))
    };
    let (left, written) = (compose(&standing)?, compose(&translated)?);
    let read = |text: &str| Content::read(text.as_bytes(), kind, &keys);
    // Said where something fails, as what failed says nothing of the documents.
    let documents = format!("base:\n{base}\nhead:\n{head}\ntranslation:\n{translation}\nwritten:\n{written}");
    let (base, head, before, after) = (read(&base), read(&head), read(&translation), read(&written));
    let body = |content: &Content| {
        let blocks = content.blocks.iter().filter(|block| !matches!(block.kind, BlockKind::Key(_)));
        blocks.map(|block| (block.kind.clone(), block.nesting.clone())).collect::<Vec<_>>()
    };
    prop_assert_eq!(body(&head), body(&read(&left)), "{}", &left);
    prop_assert_eq!(body(&head), body(&after), "{}", documents);
    let (old, new) = (Alignment::of(&base, &before), Alignment::of(&head, &after));
    for step in steps(&base.blocks, &head.blocks) {
        let Step::Keep { base: from, head: to } = step else { continue };
        if let (Some(from), Some(to)) = (old.get(from), new.get(to)) {
            let (was, is) = (before.source(&before.blocks[from]), after.source(&after.blocks[to]));
            prop_assert_eq!(was, is, "{}", documents);
        }
    }
    prop_assert!(windows[2] || !written.contains('\r'));
    prop_assert!(!windows[2] || written.matches('\n').count() == written.matches("\r\n").count());
    // The translation of the head needs nobody.
    let w = text(written.as_bytes());
    let again = Plan::new(Some(&h), &h, Some(&w), &"nl-NL".parse().unwrap());
    prop_assert!(again.needs_nobody(), "{}\n{:#?}\n{:?}", documents, again.segments(), again.left());
    prop_assert_eq!(again.compose(&[], &keys).unwrap(), written, "{}", documents);
    Ok(())
}

proptest! {
    /// Whatever happened to the source, the rebuilt translation has its structure, keeps every
    /// byte of what did not change, and has nothing left to translate.
    #[test]
    fn rebuilt_documents_have_the_structure_of_the_source(
        pieces in prop::collection::vec(any_piece(), 1..7),
        edits in prop::collection::vec(any_edit(any_piece()), 0..4),
        windows in any::<[bool; 3]>(),
    ) {
        rebuilt(Kind::Markdown, &pieces, &edits, windows)?;
    }

    /// So has a translation in MDX, whose elements and expressions stay.
    #[test]
    fn rebuilt_pages_of_mdx_have_the_structure_of_the_source(
        pieces in prop::collection::vec(any_mdx_piece(), 1..6),
        edits in prop::collection::vec(any_edit(any_mdx_piece()), 0..4),
        windows in any::<[bool; 3]>(),
    ) {
        rebuilt(Kind::Mdx, &pieces, &edits, windows)?;
    }

    /// No code of a source can get lost, be doubled or change places with its partner unseen.
    #[test]
    fn damaged_codes_are_seen(pieces in prop::collection::vec(any_piece(), 1..4), which in any::<prop::sample::Index>(), how in 0..3) {
        let (head, _, _) = documents(&pieces);
        let keys = TranslatableKeys::default();
        let head = Text::read(head.as_bytes(), Kind::Markdown, &keys).unwrap();
        let plan = Plan::new(None, &head, None, &"nl-NL".parse().unwrap());
        for (at, segment) in plan.segments().iter().enumerate() {
            let mut pieces = pieces_of(segment.head.as_ref().unwrap());
            prop_assert!(plan.settle(at, &pieces).is_ok());
            let codes: Vec<usize> = (0..pieces.len()).filter(|n| matches!(pieces[*n], segment::Piece::Code { .. })).collect();
            if codes.is_empty() {
                continue;
            }
            let code = codes[which.index(codes.len())];
            match how {
                0 if codes.len() > 1 => drop(pieces.remove(code)),
                1 => pieces.insert(code, pieces[code].clone()),
                _ => {
                    if let segment::Piece::Code { id, .. } = &mut pieces[code] {
                        id.push('x');
                    }
                }
            }
            let settled = plan.settle(at, &pieces);
            let is_of_codes = |damage: &Damage| {
                matches!(damage, Damage::Missing { .. } | Damage::Extra { .. } | Damage::Crossed { .. })
            };
            prop_assert!(settled.as_ref().is_err_and(|all| all.iter().all(is_of_codes)), "{settled:?}");
        }
    }

    /// Whatever the documents are, nothing panics, and a result has no other record than before.
    #[test]
    fn no_documents_are_too_odd(
        texts in prop::array::uniform3("(---\n|title: |ms\\.date: x|: |# |> |- |1\\. |    |\t|```|\\| |\\|--\\||:::|\\[!NOTE\\]|<a name=\"x\"></a>|</p>|<p|\\[|\\]\\(a\\.md\\)|`|\\*\\*|é|字|\u{a0}|\r\n|\n|word ){0,40}"),
        is_yaml in any::<bool>(),
    ) {
        let kind = if is_yaml { Kind::Yaml } else { Kind::Markdown };
        let keys = TranslatableKeys::default();
        let read = |text: &'_ String| Text::read(text.as_bytes(), kind, &keys).map(|text| text.content().blocks.len());
        prop_assert!(texts.iter().all(|text| read(text).is_some()));
        let [base, head, translation] = &texts;
        let text = |text: &'static [u8]| Text::read(text, kind, &keys).unwrap();
        let leak = |text: &String| -> &'static [u8] { Box::leak(text.clone().into_bytes().into_boxed_slice()) };
        let (b, h, t) = (text(leak(base)), text(leak(head)), text(leak(translation)));
        let locale = "nl-NL".parse().unwrap();
        for plan in [
            Plan::new(Some(&b), &h, Some(&t), &locale),
            Plan::new(None, &h, Some(&t), &locale),
            Plan::new(None, &h, None, &locale),
        ] {
            let _ = plan.with_context();
            let _ = plan.compose(&[], &keys);
        }
        // Where nothing changed, nothing changes.
        let same = Plan::new(Some(&b), &b, Some(&b), &locale);
        if same.needs_nobody() && let Ok(written) = same.compose(&[], &keys) {
            prop_assert_eq!(&written, base);
        }
    }
}

/// Entries of front matter with keys that have colons, dots, quotes and blanks in them, that occur
/// twice, and values of every shape.
fn any_front_matter() -> impl Strategy<Value = String> {
    let key = prop::sample::select(vec![
        "a",
        "ms:id",
        "ms:url",
        "ms.x",
        "'q:r'",
        "\"s.t\"",
        "two words",
        "title",
        "-x",
        "a:b:c",
    ]);
    let value = prop::sample::select(vec![
        " 1",
        " 2",
        " 'x: y'",
        " \"z\"",
        "",
        " [a, b]",
        " {b: 1, c: d}",
        "\n  b: 1\n  c: x",
        "\n  b: 2\n  c: y",
        "\n  b: 1\n  c:\n    d: z",
        "\n- a\n- b",
        " Een titel",
        " a:b",
        " >-\n  lines\n  of text",
    ]);
    prop::collection::vec((key, value), 0..5).prop_map(|entries| {
        let entries: String = entries.into_iter().map(|(key, value)| format!("{key}:{value}\n")).collect();
        format!("---\n{entries}---\n\nText.\n")
    })
}

/// Reads front matter by another parser; `None` where that refuses it.
fn mapping(text: &str) -> Option<serde_yaml::Mapping> {
    let front = text.strip_prefix("---\n")?.split("---\n\n").next()?;
    if front.is_empty() { Some(serde_yaml::Mapping::new()) } else { serde_yaml::from_str(front).ok() }
}

proptest! {
    /// Whatever front matter has in it, no key is lost, and nothing that is the translation's own.
    #[test]
    fn no_entry_is_lost_or_overwritten(
        base in any_front_matter(),
        head in any_front_matter(),
        own in any_front_matter(),
        is_same in any::<bool>(),
    ) {
        let own = if is_same { base.clone() } else { own };
        let Some(written) = updated(Kind::Markdown, &base, &head, &own) else { return Ok(()) };
        let found = mapping(&written);
        prop_assert!(found.is_some(), "{}", written);
        let found = found.unwrap_or_default();
        let (Some(now), Some(mine)) = (mapping(&head), mapping(&own)) else {
            return Err(TestCaseError::fail(format!("written for what is no YAML: {written}")));
        };
        // A base that is no YAML is compared as it stands.
        let Some(before) = mapping(&base) else { return Ok(()) };
        for (key, value) in &now {
            let is_left_out = !mine.contains_key(key) && before.get(key) == Some(value);
            prop_assert!(is_left_out || found.contains_key(key), "{:?} is lost: {}", key, written);
        }
        for (key, value) in mine.iter().filter(|(key, value)| before.get(*key) != Some(*value) && !value.is_mapping()) {
            prop_assert_eq!(found.get(key), Some(value), "{:?} is its own: {}", key, written);
        }
        prop_assert_eq!(updated(Kind::Markdown, &head, &head, &written), Some(written));
    }
}

/// Entries of front matter in TOML, each key once: values of every shape, and tables.
fn any_toml() -> impl Strategy<Value = String> {
    let keys = ["a", "'b.c'", "\"d e\"", "f-g", "title", "description"];
    let value = prop::sample::select(vec![
        None,
        Some("1"),
        Some("2.50"),
        Some("2026-01-02"),
        Some("'x: y'"),
        Some("\"z \\\" é\""),
        Some("[\"a\", 'b']"),
        Some("[\n  1, # one\n  2,\n]"),
        Some("{ b = 1, c = \"d\" }"),
        Some("\"\"\"\nlines\nof text\"\"\""),
        Some("'Een titel' # said so"),
    ]);
    let tables = ["", "[t]\na = 1\n", "[t]\na = 2\nb = 'c'\n\n[t.u]\nd = true\n", "[[v]]\nw = 1\n"];
    let values = prop::collection::vec(value, keys.len());
    (values, any::<prop::sample::Index>(), prop::sample::select(tables.to_vec())).prop_map(
        move |(values, turn, table)| {
            let shown = |(key, value): (&str, Option<&str>)| value.map(|value| format!("{key} = {value}\n"));
            let mut entries: Vec<String> = keys.into_iter().zip(values).filter_map(shown).collect();
            let turn = turn.index(entries.len().max(1));
            entries.rotate_left(turn);
            format!("+++\n{}{table}+++\n\nText.\n", entries.concat())
        },
    )
}

fn toml_value(item: &toml_edit::Item) -> String {
    if let Some(table) = item.as_table_like() {
        let inner: Vec<String> = table.iter().map(|(key, item)| format!("{key} = {}", toml_value(item))).collect();
        return format!("{{{}}}", inner.join(", "));
    }
    if let Some(array) = item.as_array() {
        let inner: Vec<String> = array.iter().map(|value| toml_value(&value.clone().into())).collect();
        return format!("[{}]", inner.join(", "));
    }
    if let Some(tables) = item.as_array_of_tables() {
        let inner: Vec<String> =
            tables.iter().map(|table| toml_value(&toml_edit::Item::Table(table.clone()))).collect();
        return format!("[{}]", inner.join(", "));
    }
    let shown = item.as_str().map(|text| format!("{text:?}"));
    let shown = shown.or_else(|| item.as_integer().map(|number| number.to_string()));
    let shown = shown.or_else(|| item.as_float().map(|number| number.to_string()));
    let shown = shown.or_else(|| item.as_bool().map(|is_so| is_so.to_string()));
    shown.or_else(|| item.as_datetime().map(ToString::to_string)).unwrap_or_default()
}

/// Reads front matter in TOML by another parser: the values by their keys, without what lays them out.
fn toml_values(text: &str) -> Option<HashMap<String, String>> {
    let front = text.strip_prefix("+++\n")?.split("+++\n\n").next()?;
    let table = front.parse::<toml_edit::DocumentMut>().ok()?;
    Some(table.iter().map(|(key, item)| (key.to_owned(), toml_value(item))).collect())
}

proptest! {
    /// So it is with front matter in TOML, which stays TOML.
    #[test]
    fn no_entry_of_toml_is_lost_or_overwritten(
        base in any_toml(),
        head in any_toml(),
        own in any_toml(),
        is_same in any::<bool>(),
    ) {
        let own = if is_same { base.clone() } else { own };
        let Some(written) = updated(Kind::Markdown, &base, &head, &own) else { return Ok(()) };
        let found = toml_values(&written);
        prop_assert!(found.is_some(), "{}", written);
        let found = found.unwrap_or_default();
        let [before, now, mine] = [&base, &head, &own].map(|text| toml_values(text).unwrap());
        for (key, value) in &now {
            let is_left_out = !mine.contains_key(key) && before.get(key) == Some(value);
            prop_assert!(is_left_out || found.contains_key(key), "{:?} is lost: {}", key, written);
        }
        for (key, value) in mine.iter().filter(|(key, value)| before.get(*key) != Some(*value)) {
            prop_assert_eq!(found.get(key), Some(value), "{:?} is its own: {}", key, written);
        }
        prop_assert_eq!(updated(Kind::Markdown, &head, &head, &written), Some(written));
    }
}

#[test]
fn an_odd_document_that_did_not_change_comes_back_as_it_is_or_not_at_all() {
    let keys = TranslatableKeys::default();
    let locale = "nl-NL".parse().unwrap();
    for text in [
        "---\ntitle: A\nms.date: 1-\n----\ntitle: A\nms.date: 1\n---\n\n# One\n`.\n\n```\ncode\n```\n",
        "---\ntitle: A\ntitle: A\n---\n\n# One\n",
        "---\ntitle: A\n----\n---\n\n# One\n",
        "---\rtia, b]\r\n---\r\nText\r\n",
        "---\na: 1\n--- \nText\n---\n\n[a]: b\n[a]: c\n",
    ] {
        for kind in [Kind::Markdown, Kind::Yaml] {
            let one = Text::read(text.as_bytes(), kind, &keys).unwrap();
            let plan = Plan::new(Some(&one), &one, Some(&one), &locale);
            if plan.needs_nobody()
                && let Ok(written) = plan.compose(&[], &keys)
            {
                assert_eq!(written, text);
            }
        }
    }
}
