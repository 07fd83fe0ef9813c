//! Real documents with independently computed truth, where they are at hand.
//!
//! `LOCDRIFT_CORPUS` names the folder; without it, `../shared/corpus` is tried. Each folder in it
//! has `source`, `locale` and `truth.json`: path → status, `moved_to`, `reusable_from`, hash and
//! drift kind; some have `base`, the sources that stale translations were made from.

#![allow(clippy::unwrap_used, reason = "a corpus that cannot be read has failed")]

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use jiff::civil::Date;
use locdrift::config::Config;
use locdrift::document::block::{Block, BlockKind};
use locdrift::document::{Content, Kind, TranslatableKeys};
use locdrift::drift::{self, Alignment, ChangeDetail, DriftKind};
use locdrift::exchange::{self, XliffWriter};
use locdrift::gate::Policy;
use locdrift::handback::{self, How, Options, Outcome, Stamp};
use locdrift::history::FoundBy;
use locdrift::provenance::{Microsoft, Scheme};
use locdrift::queue::ItemReading;
use locdrift::run::Report;
use locdrift::status::Status;
use locdrift::workspace::{LocaleRoot, Material};
use serde_json::Value;
use tempfile::TempDir;

type Truth = BTreeMap<String, Value>;

fn corpora() -> Vec<PathBuf> {
    let named = std::env::var_os("LOCDRIFT_CORPUS").map(PathBuf::from);
    let folder = named.unwrap_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus"));
    let Ok(entries) = std::fs::read_dir(&folder) else {
        let _ = writeln!(
            std::io::stderr(),
            "skipped: no corpus at {}; LOCDRIFT_CORPUS names another place",
            folder.display()
        );
        return Vec::new();
    };
    let mut corpora: Vec<PathBuf> =
        entries.map(|entry| entry.unwrap().path()).filter(|path| path.join("truth.json").is_file()).collect();
    corpora.sort();
    corpora
}

fn corpora_with_bases() -> Vec<PathBuf> {
    assert!(Command::new("git").arg("--version").output().is_ok(), "this test needs git: install it");
    corpora().into_iter().filter(|corpus| corpus.join("base").is_dir()).collect()
}

fn truth(corpus: &Path) -> Truth {
    serde_json::from_slice(&std::fs::read(corpus.join("truth.json")).unwrap()).unwrap()
}

fn check(source: &Path, corpus: &Path) -> Report {
    let locale = LocaleRoot::new(None, corpus.join("locale"));
    locdrift::check(&Config::new(source, vec![locale]), &()).unwrap().report
}

#[test]
fn every_document_has_its_true_status() {
    for corpus in corpora() {
        let truth = truth(&corpus);
        let report = check(&corpus.join("source"), &corpus);
        let documents = &report.locales[0].pairs;
        let paths: Vec<&str> = documents.iter().map(|document| document.path.as_str()).collect();
        assert_eq!(paths, truth.keys().map(String::as_str).collect::<Vec<_>>(), "{}", corpus.display());
        for document in documents {
            let expected = &truth[document.path.as_str()];
            let list = |paths: &[locdrift::DocPath]| paths.iter().map(ToString::to_string).collect::<Vec<_>>();
            let wanted = |key: &str| match expected.get(key).and_then(Value::as_array) {
                Some(paths) => paths.iter().map(|path| path.as_str().unwrap().to_owned()).collect(),
                None => Vec::new(),
            };
            let provenance = document.provenance.as_ref();
            assert_eq!(document.status.id(), expected["status"], "{}", document.path);
            assert_eq!(list(&document.elsewhere.moved_to), wanted("moved_to"), "{}", document.path);
            assert_eq!(list(&document.elsewhere.reusable_from), wanted("reusable_from"), "{}", document.path);
            if let Some(hash) = expected.get("hash").and_then(Value::as_str) {
                assert_eq!(provenance.and_then(|p| p.hash).unwrap().to_string(), hash, "{}", document.path);
            }
        }
    }
}

fn git(folder: &Path, arguments: &[&str]) {
    let output = Command::new("git")
        .args([
            "-c",
            "user.name=A",
            "-c",
            "user.email=a@example.com",
            "-c",
            "core.autocrlf=false",
            "-c",
            "core.safecrlf=false",
        ])
        .args(arguments)
        .current_dir(folder)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .output()
        .unwrap();
    assert!(output.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
}

fn copy(from: &Path, to: &Path) {
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            std::fs::create_dir_all(&target).unwrap();
            copy(&entry.path(), &target);
        } else {
            std::fs::write(&target, std::fs::read(entry.path()).unwrap()).unwrap();
        }
    }
}

/// Makes a repository of the sources that translations were made from, and of what they became.
fn repository(corpus: &Path) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    git(path, &["init", "--quiet"]);
    for (side, message) in [("base", "base"), ("source", "head")] {
        copy(&corpus.join(side), path);
        git(path, &["add", "--all", "--force"]);
        git(path, &["commit", "--quiet", "--message", message]);
    }
    folder
}

/// The words of a document's body, taken from its bytes without a Markdown parser, but for link
/// destinations and bare tags: a second opinion on whether there is anything to translate.
fn plain_words(path: &Path) -> Vec<String> {
    let text = String::from_utf8_lossy(&std::fs::read(path).unwrap()).into_owned();
    let body = text.splitn(3, "---").nth(2).unwrap_or(&text);
    let mut parts = body.split("](");
    let first = parts.next().unwrap_or_default().to_owned();
    let without_links: String = std::iter::once(first.as_str())
        .chain(parts.map(|part| part.split_once(')').map_or(part, |(_, rest)| rest)))
        .collect();
    // Nor are the names of tags words: `<em>` and `*` mark alike.
    let without_tags: String = without_links
        .split('<')
        .map(|part| match part.split_once('>') {
            Some((tag, rest)) if !tag.is_empty() && tag.trim_start_matches('/').chars().all(char::is_alphabetic) => {
                rest
            }
            _ => part,
        })
        .collect::<Vec<_>>()
        .join(" ");
    let words =
        without_tags.split(|c: char| !c.is_alphabetic()).filter(|word| word.len() > 1 && !word.starts_with("http"));
    words.map(str::to_owned).collect()
}

/// The truth comes from regular expressions, which take re-aligned tables, list numbers and quote
/// marks for text. Where it sees text and locdrift sees none, the words must really be the same.
#[test]
fn every_base_is_found_by_its_hash_and_drift_has_its_true_kind() {
    for corpus in corpora_with_bases() {
        let folder = repository(&corpus);
        let path = folder.path();
        let truth = truth(&corpus);
        let report = check(path, &corpus);
        let (mut stale, mut weaker, mut others) = (0, 0, Vec::new());
        for document in report.locales[0].pairs.iter().filter(|document| document.status == Status::Stale) {
            stale += 1;
            let assessment = document.drift.as_ref().unwrap();
            assert_eq!(assessment.base.as_ref().map(|base| base.found_by), Some(FoundBy::History), "{}", document.path);
            let kind = assessment.drift.as_ref().unwrap().kind;
            let expected = truth[document.path.as_str()]["kind"].as_str().unwrap();
            if kind.id() == expected {
                continue;
            }
            let words = |side: &str| plain_words(&corpus.join(side).join(document.path.as_str()));
            if kind < DriftKind::Text && words("base") == words("source") {
                weaker += 1;
            } else {
                others.push(format!("{}: {} here, {expected} there", document.path, kind.id()));
            }
        }
        let _ = writeln!(
            std::io::stderr(),
            "{}: {stale} stale; {weaker} that the truth calls heavier have the same words; others: {others:#?}",
            corpus.display()
        );
        // A handful may be arguable.
        assert!(others.len() * 50 <= stale, "{others:#?}");
    }
}

/// Kinds by an independent Markdown parser. Where it sees text that changed, a translator is needed.
#[test]
fn kinds_agree_with_an_independent_parser() {
    for corpus in corpora_with_bases() {
        let Ok(kinds) = std::fs::read(corpus.join("kinds.json")) else { continue };
        let kinds: std::collections::BTreeMap<String, String> = serde_json::from_slice(&kinds).unwrap();
        let folder = repository(&corpus);
        let report = check(folder.path(), &corpus);
        let (mut known, mut same_need, mut same_kind, mut same_words) = (0, 0, 0, 0);
        let (mut lighter, mut others) = (Vec::new(), Vec::new());
        for document in report.locales[0].pairs.iter().filter(|document| document.status == Status::Stale) {
            let Some(expected) = kinds.get(document.path.as_str()) else { continue };
            let kind = document.drift.as_ref().unwrap().drift.as_ref().unwrap().kind;
            let words = |side: &str| plain_words(&corpus.join(side).join(document.path.as_str()));
            known += 1;
            same_kind += usize::from(kind.id() == expected);
            if (kind == DriftKind::Text) == (expected == "text") {
                same_need += 1;
            } else if expected == "text" && words("base") == words("source") {
                // An indentation, which the other takes for code with quote marks in it.
                same_words += 1;
            } else if expected == "text" {
                lighter.push(format!("{}: {}", document.path, kind.id()));
            }
            if kind.id() != expected {
                others.push(format!("{}: {} here, {expected} there", document.path, kind.id()));
            }
        }
        let _ = writeln!(
            std::io::stderr(),
            "{}: of {known} kinds {same_kind} are the same, of {same_need} the need of a translator, {same_words} have the same words; others: {others:#?}",
            corpus.display()
        );
        assert!(lighter.is_empty(), "{lighter:#?}");
        assert!((same_need + same_words) * 100 >= known * 99, "{same_need} and {same_words} of {known}");
    }
}

/// A word of the block's text that stands before any markup in it.
fn plain_word<'a>(content: &Content, block: &'a Block) -> Option<(usize, &'a str)> {
    let source = content.source(block);
    let words = block.layers.text.split(|c: char| !c.is_alphabetic()).filter(|word| word.len() >= 4);
    words
        .filter_map(|word| Some((source.find(word)?, word)))
        .find(|(at, _)| !source[..*at].contains(['(', '<', '[', '!', '`']))
        .map(|(at, word)| (block.span.start + at, word))
}

#[test]
fn one_changed_word_is_found_in_the_right_block_of_the_translation() {
    let keys = TranslatableKeys::default();
    let (mut tried, mut unaligned) = (0, 0);
    for corpus in corpora() {
        let truth = truth(&corpus);
        for (at, (path, expected)) in truth.iter().enumerate() {
            let side = if expected["status"] == "current" { "source" } else { "base" };
            let read = |side: &str| std::fs::read(corpus.join(side).join(path)).ok();
            let (Some(source), Some(translation)) = (read(side), read("locale")) else { continue };
            let kind = Kind::of(&locdrift::DocPath::new(path).unwrap()).unwrap();
            // Every third document: enough, and quick without optimisation.
            if kind != Kind::Markdown || at % 3 != 0 || tried >= 700 {
                continue;
            }
            let base = Content::read(&source, kind, &keys);
            let translated = Content::read(&translation, kind, &keys);
            let texts =
                |block: &&Block| matches!(block.kind, BlockKind::Heading(_) | BlockKind::Paragraph | BlockKind::Row);
            let blocks: Vec<&Block> = base.blocks.iter().filter(texts).collect();
            let Some(block) = blocks.get(at * 31 % blocks.len().max(1)) else { continue };
            let Some((start, word)) = plain_word(&base, block) else { continue };
            let mut head = base.text.clone();
            head.replace_range(start..start + word.len(), "Zebra");
            let drift =
                drift::compare(base.text.as_bytes(), head.as_bytes(), &translation, kind, &keys, ChangeDetail::Texts);
            tried += 1;
            assert_eq!(drift.changes.len(), 1, "{path}: {word}: {drift:?}");
            assert_eq!(drift.kind, DriftKind::Text, "{path}: {word}");
            let index = base.blocks.iter().position(|other| other == *block).unwrap();
            match drift.changes[0].translation_lines {
                None => unaligned += 1,
                Some(lines) => {
                    let expected = Alignment::of(&base, &translated).get(index).map(|index| &translated.blocks[index]);
                    let expected = expected.unwrap_or_else(|| panic!("{path}: {word}"));
                    assert_eq!(lines, expected.lines, "{path}: {word}");
                    // Numbers and names in code survive translation: a block that shares none is another.
                    let code = |block: &Block| {
                        block.layers.text.split('`').skip(1).step_by(2).map(str::to_lowercase).collect::<Vec<_>>()
                    };
                    let (was, is) = (code(block), code(expected));
                    assert!(
                        was.is_empty() || is.is_empty() || was.iter().any(|code| is.contains(code)),
                        "{path}: {was:?} {is:?}"
                    );
                }
            }
        }
    }
    let _ = writeln!(std::io::stderr(), "{tried} documents with one changed word, {unaligned} of them not aligned");
    assert!(unaligned * 200 <= tried, "{unaligned} of {tried}");
}

/// Every document with a base goes out as XLIFF and comes back with what was in it.
#[test]
fn present_translations_come_back() {
    for corpus in corpora_with_bases() {
        let (source, locale) = (repository(&corpus), tempfile::tempdir().unwrap());
        copy(&corpus.join("locale"), locale.path());
        let root = LocaleRoot::new(Some("nl-NL".parse().unwrap()), locale.path());
        let config = Config::new(source.path(), vec![root]);
        let checked = locdrift::check(&config, &()).unwrap();
        let report = &checked.report;
        let desk = checked.workspace.desk(0);
        let mut xliff = XliffWriter::new(Vec::new(), &"en-US".parse().unwrap(), &"nl-NL".parse().unwrap()).unwrap();
        let mut exported = Vec::new();
        for document in report.locales[0].pairs.iter().filter(|document| document.status == Status::Stale) {
            let mut material = desk.material(document).unwrap();
            // Damage is redone in pages that are of their base before and after.
            material.redo = None;
            let reading = ItemReading { context: true, ..ItemReading::default() };
            if let Ok(Some((item, _))) = locdrift::queue::item(document, &material, checked.workspace.keys(), reading) {
                xliff.item(&item, true).unwrap();
                exported.push((document, material));
            }
        }
        let mut returned = exchange::read(xliff.finish().unwrap().as_slice()).unwrap();
        // What is new has no translation yet; its source has all that one must have.
        for unit in returned.documents.iter_mut().flat_map(|document| &mut document.units) {
            unit.target.get_or_insert_with(|| unit.source.clone());
            unit.is_final = true;
        }
        let stamp = Stamp { translation_type: None, today: Date::constant(2026, 1, 2) };
        let options = Options {
            partial: false,
            all_final: false,
            allow_untranslated: true,
            overwrite_edited: true,
            policy: Policy::default(),
            stamp: stamp.clone(),
        };
        let mut carried = 0;
        let mut carry_out = |outcome: Outcome| {
            let done = outcome.result.unwrap_or_else(|refusal| panic!("{}: {refusal:?}", outcome.path));
            done.edits.iter().for_each(|edit| edit.write().unwrap());
            carried += 1;
        };
        handback::apply(&checked.workspace, report, vec![returned], &options, &mut carry_out);
        assert_eq!(carried, exported.len());
        // Those without segments need no translator.
        let mut left = Vec::new();
        let mut update = |outcome: Outcome| match outcome.result {
            Ok(done) => done.edits.iter().for_each(|edit| edit.write().unwrap()),
            Err(refusal) => left.push((outcome.path, refusal)),
        };
        let applied = locdrift::check(&config, &()).unwrap();
        handback::update(&applied.workspace, &applied.report, &stamp, &mut update);
        let after = locdrift::check(&config, &()).unwrap().report;
        let stale = after.locales[0].pairs.iter().filter(|document| document.status == Status::Stale);
        let stale: Vec<&str> = stale.map(|document| document.path.as_str()).collect();
        let _ = writeln!(
            std::io::stderr(),
            "{}: {} documents came back, {} are stale: {stale:?} {left:?}",
            corpus.display(),
            exported.len(),
            stale.len()
        );
        for (document, material) in &exported {
            let written = std::fs::read(document.path.below(locale.path())).unwrap();
            untouched_blocks_are_the_same(document.path.as_str(), material, &written);
        }
    }
}

/// Blocks whose source did not change have the bytes they had, and the structure is the head's.
fn untouched_blocks_are_the_same(path: &str, material: &Material, written: &[u8]) {
    let read = |bytes: &[u8]| Content::read(bytes, material.kind, &TranslatableKeys::default());
    let (base, head) = (read(material.base.as_ref().unwrap()), read(&material.head));
    let (before, after) = (read(material.translation.as_ref().unwrap()), read(written));
    let (old, new) = (Alignment::of(&base, &before), Alignment::of(&head, &after));
    let body = |content: &Content| {
        let blocks = content.blocks.iter().filter(|block| !matches!(block.kind, BlockKind::Key(_)));
        blocks.map(|block| (block.kind.clone(), block.nesting.clone())).collect::<Vec<_>>()
    };
    if old.is_complete() && material.kind == Kind::Markdown {
        assert_eq!(body(&head), body(&after), "{path}");
    }
    for step in drift::steps(&base.blocks, &head.blocks) {
        let drift::Step::Keep { base: from, head: to } = step else { continue };
        let (Some(from), Some(to)) = (old.get(from), new.get(to)) else { continue };
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        let (was, is) = (before.source(&before.blocks[from]), after.source(&after.blocks[to]));
        // Moved to another place in lists, its lines begin elsewhere.
        assert_eq!(words(was), words(is), "{path}");
        assert!(was == is || was.contains('\n'), "{path}: {was:?} {is:?}");
    }
}

/// Front matter as a parser of its own reads it, and the Markdown below; `None` where either has no
/// front matter or YAML refuses it, a key that occurs twice included.
fn apart(bytes: &[u8]) -> Option<(serde_yaml::Mapping, String)> {
    let text = std::str::from_utf8(bytes).ok()?.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    let mut lines = text.split_inclusive('\n');
    let opening = lines.by_ref().find(|line| !line.trim().is_empty())?;
    if opening.trim_end() != "---" {
        return None;
    }
    let front: String = lines.by_ref().take_while(|line| !matches!(line.trim_end(), "---" | "...")).collect();
    Some((serde_yaml::from_str(&front).ok()?, lines.collect()))
}

/// The blocks of Markdown, by Markdown's own events.
fn shape(body: &str) -> Vec<String> {
    use pulldown_cmark::{Event, Options as Markdown, Parser};
    let parser = Parser::new_ext(body, Markdown::ENABLE_TABLES | Markdown::ENABLE_STRIKETHROUGH);
    let starts = parser.filter_map(|event| match event {
        Event::Start(tag) => Some(format!("{tag:?}")),
        _ => None,
    });
    // Of a tag, its name is its structure: what stands in it may be translated.
    let name = |tag: String| tag.split([' ', '(', '{']).next().unwrap_or_default().to_owned();
    let inline = ["Link", "Image", "Emphasis", "Strong", "Strikethrough"];
    starts.map(name).filter(|name| !inline.contains(&name.as_str())).collect()
}

/// What `update` writes, taken apart without any of our own code.
#[test]
fn updates_keep_what_is_the_translations_own() {
    for corpus in corpora_with_bases() {
        let (source, locale) = (repository(&corpus), tempfile::tempdir().unwrap());
        copy(&corpus.join("locale"), locale.path());
        let root = LocaleRoot::new(Some("nl-NL".parse().unwrap()), locale.path());
        let config = Config::new(source.path(), vec![root]);
        let stamp = Stamp { translation_type: None, today: Date::constant(2026, 1, 2) };
        let mut updated = Vec::new();
        let mut take = |outcome: Outcome| {
            if let Ok(done) = &outcome.result {
                done.edits.iter().for_each(|edit| edit.write().unwrap());
                updated.push((outcome.path.clone(), done.how.clone()));
            }
        };
        let checked = locdrift::check(&config, &()).unwrap();
        handback::update(&checked.workspace, &checked.report, &stamp, &mut take);
        let (mut values, mut own_values) = (0, 0);
        for (path, how) in updated.iter().filter(|(path, _)| path.ends_with(".md")) {
            let read = |side: &Path| std::fs::read(side.join(path)).ok();
            let (after, head) = (read(locale.path()).unwrap(), read(&corpus.join("source")).unwrap());
            let (after, head) = (apart(&after), apart(&head));
            let Some((after, body)) = after else { panic!("{path}: {how:?}: front matter") };
            let Some((head, head_body)) = head else { continue };
            let (Some(before), Some(base)) = (read(&corpus.join("locale")), read(&corpus.join("base"))) else {
                continue;
            };
            let (Some((before, old_body)), Some((base, base_body))) = (apart(&before), apart(&base)) else { continue };
            for key in head.keys() {
                // What the translation did without before, and did not change since, stays away.
                // A page that waits for a translator has new marks alone.
                let is_whole = !matches!(how, How::Formatted { .. });
                let is_wanted = before.contains_key(key) || is_whole && base.get(key) != head.get(key);
                assert!(!is_wanted || after.contains_key(key), "{path}: {key:?} is lost");
                values += 1;
            }
            for (key, value) in &before {
                let is_record = key.as_str().is_some_and(|key| Microsoft.owns(key));
                if !is_record && base.get(key) != Some(value) {
                    own_values += 1;
                    assert_eq!(after.get(key), Some(value), "{path}: {key:?} is the translation's own");
                }
            }
            if matches!(how, How::Formatted { .. }) {
                assert_eq!(after, before, "{path}: its front matter stays");
                assert_eq!(shape(&body), shape(&old_body), "{path}");
            } else if shape(&old_body) == shape(&base_body) {
                assert_eq!(shape(&body), shape(&head_body), "{path}");
            }
            let paragraphs = |text: &str| text.split("\n\n").map(str::to_owned).collect::<Vec<_>>();
            if base_body == head_body {
                assert_eq!(paragraphs(&body), paragraphs(&old_body), "{path}: untouched blocks keep their bytes");
            }
        }
        let mut again = Vec::new();
        let checked = locdrift::check(&config, &()).unwrap();
        handback::update(&checked.workspace, &checked.report, &stamp, &mut |outcome: Outcome| {
            again.extend(outcome.result.ok().filter(|done| !done.edits.is_empty()).map(|_| outcome.path));
        });
        assert_eq!(again, Vec::<String>::new(), "{}: the second run writes nothing", corpus.display());
        let _ = writeln!(
            std::io::stderr(),
            "{}: {} documents updated; {values} keys, {own_values} values of their own, none lost",
            corpus.display(),
            updated.len()
        );
    }
}
