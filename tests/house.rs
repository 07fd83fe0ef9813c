//! The house stands: a room imports only from rooms below it.
//!
//! The rooms are the top modules of the library; [`FLOORS`] is their one order, from the ground up.
//! CONTRIBUTING.md draws the same list.

#![allow(clippy::unwrap_used, reason = "a source file that cannot be read has failed")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The rooms from the ground up. A room may use those before it, and itself.
const FLOORS: [&str; 27] = [
    "base",
    "document",
    "glossary",
    "i18n",
    "tree",
    "provenance",
    "history",
    "drift",
    "damage",
    "status",
    "rules",
    "run",
    "gate",
    "segment",
    "rebuild",
    "exchange",
    "workspace",
    "queue",
    "handback",
    "config",
    "error",
    "wording",
    "check",
    "timeline",
    "output",
    "lib",
    "bin",
];

/// The files whose structs are the wire forms of others, with their names.
const WIRE: [&str; 3] = ["wire/mod.rs", "queue/json.rs", "handback/json.rs"];

fn sources(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, into);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            into.push(path);
        }
    }
}

fn src() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// The room of a file: the first part of its path below `src`.
fn room(file: &Path) -> String {
    let below = file.strip_prefix(src()).unwrap();
    below.components().next().unwrap().as_os_str().to_str().unwrap().trim_end_matches(".rs").to_owned()
}

/// The names of rooms that stand behind `crate::` in a file, with their lines.
fn imports(text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices("crate::") {
        let line = text[..at].matches('\n').count() + 1;
        let rest = &text[at + "crate::".len()..];
        let names: Vec<&str> = match rest.strip_prefix('{') {
            Some(group) => names_of(group),
            None => vec![rest],
        };
        for name in names {
            let name: String =
                name.chars().take_while(|c| c.is_ascii_lowercase() || *c == '_' || c.is_ascii_digit()).collect();
            found.push((line, name));
        }
    }
    found
}

/// The members of a group of imports that is not nested deeper than Rust allows to be read here.
fn names_of(group: &str) -> Vec<&str> {
    let (mut depth, mut start, mut names) = (0_usize, 0, Vec::new());
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => {
                names.push(group[start..at].trim());
                break;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                names.push(group[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
    }
    names
}

#[test]
fn every_room_has_a_floor() {
    for entry in std::fs::read_dir(src()).unwrap() {
        let room = room(&entry.unwrap().path());
        assert!(FLOORS.contains(&room.as_str()), "{room} has no floor");
    }
}

#[test]
fn imports_go_down() {
    let mut files = Vec::new();
    sources(&src(), &mut files);
    let floor = |room: &str| FLOORS.iter().position(|known| *known == room);
    let mut up = Vec::new();
    for file in files {
        let own = room(&file);
        // The binary's own modules are no rooms of the library.
        if own == "bin" {
            continue;
        }
        for (line, name) in imports(&std::fs::read_to_string(&file).unwrap()) {
            // An item at the top, such as `crate::Error`, is as high as the room that it is from.
            let Some(used) = floor(&name) else { continue };
            if used > floor(&own).unwrap() {
                up.push(format!("{}:{line}: {own} uses {name}", file.display()));
            }
        }
    }
    assert!(up.is_empty(), "imports that go up:\n{}", up.join("\n"));
}

/// The module of a file, in parts from `src` on.
fn module(file: &Path) -> Vec<String> {
    let below = file.strip_prefix(src()).unwrap().with_extension("");
    let mut parts: Vec<String> = below.iter().map(|part| part.to_str().unwrap().to_owned()).collect();
    if parts.last().is_some_and(|last| last == "mod") {
        parts.pop();
    }
    parts
}

/// The paths that a file names: each in parts, from `src` on, with what is below its module.
fn paths(text: &str, module: &[String], top: &[String]) -> Vec<Vec<String>> {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    let mut found = Vec::new();
    for start in ["crate::", "super::"] {
        for (at, _) in text.match_indices(start) {
            if text[..at].ends_with(|c: char| is_part(c) || c == ':') {
                continue;
            }
            let (mut rest, mut from) = (&text[at..], module.to_vec());
            if let Some(below) = rest.strip_prefix("crate::") {
                (rest, from) = (below, top.to_vec());
            }
            while let Some(below) = rest.strip_prefix("super::") {
                rest = below;
                from.pop();
            }
            let group = rest.strip_prefix('{').map_or_else(|| vec![rest], names_of);
            found.extend(group.into_iter().map(|name| {
                let path = name.split(|c: char| !is_part(c) && c != ':').next().unwrap_or_default();
                from.iter().cloned().chain(path.split("::").map(str::to_owned)).collect()
            }));
        }
    }
    found
}

/// Within a room, too, files lean on each other in one direction. What a folder shares with the
/// files in it, and those with it, is no circle.
#[test]
fn files_of_a_room_go_one_way() {
    let mut files = Vec::new();
    sources(&src(), &mut files);
    let modules: BTreeMap<Vec<String>, &PathBuf> = files.iter().map(|file| (module(file), file)).collect();
    let mut uses: BTreeMap<&Vec<String>, Vec<&Vec<String>>> = BTreeMap::new();
    for (own, file) in &modules {
        let text = std::fs::read_to_string(file).unwrap();
        let text = text.split("#[cfg(test)]\nmod ").next().unwrap();
        let code: String = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
        let top: &[String] = if own[0] == "bin" { &own[..2] } else { &[] };
        for path in paths(&code, own, top) {
            let used = (1..=path.len()).rev().find_map(|len| modules.get_key_value(&path[..len]));
            let is_beside = |used: &[String]| !used.starts_with(own) && !own.starts_with(used);
            if let Some((used, _)) = used.filter(|(used, _)| used[0] == own[0] && is_beside(used)) {
                uses.entry(own).or_default().push(used);
            }
        }
    }
    // What uses nothing that is left is on firm ground; what never gets there stands in a circle.
    let mut left: Vec<&Vec<String>> = modules.keys().collect();
    loop {
        let firm = |own: &&Vec<String>| !uses.get(own).is_some_and(|used| used.iter().any(|used| left.contains(used)));
        let rest: Vec<_> = left.iter().copied().filter(|own| !firm(own)).collect();
        if rest.len() == left.len() {
            break;
        }
        left = rest;
    }
    let circle: Vec<String> = left.iter().map(|own| own.join("::")).collect();
    assert!(circle.is_empty(), "in or above a circle:\n{}", circle.join("\n"));
}

/// The type that a line declares: whether anything outside its file sees it, and its name.
fn declared(line: &str) -> Option<(bool, &str)> {
    let is_indented = line.starts_with(' ');
    let line = line.trim_start();
    let (is_seen, rest) = match line.strip_prefix("pub") {
        Some(rest) if rest.starts_with('(') => (true, rest.split_once(')')?.1.trim_start()),
        Some(rest) if rest.starts_with(' ') => (true, rest.trim_start()),
        _ => (false, line),
    };
    let (word, rest) = rest.split_once(' ')?;
    let name = rest.split(|c: char| !c.is_alphanumeric() && c != '_').next().filter(|name| !name.is_empty())?;
    // An associated type belongs to its trait.
    (matches!(word, "struct" | "enum" | "union" | "trait") || word == "type" && !is_indented).then_some((is_seen, name))
}

/// One word, one thing: a type that is seen outside its file has its name alone. Every room may have
/// its `Error`, and what only a file itself knows is its own affair, as long as it borrows no name
/// from the others. Wire structs have the names of what they write.
#[test]
fn types_have_names_of_their_own() {
    let mut files = Vec::new();
    sources(&src(), &mut files);
    let mut seen: BTreeMap<String, Vec<(bool, String)>> = BTreeMap::new();
    for file in files.iter().filter(|file| !WIRE.iter().any(|name| file.ends_with(name))) {
        for (at, line) in std::fs::read_to_string(file).unwrap().lines().enumerate() {
            let Some((is_seen, name)) = declared(line).filter(|(_, name)| *name != "Error") else { continue };
            seen.entry(name.to_owned()).or_default().push((is_seen, format!("{}:{}", file.display(), at + 1)));
        }
    }
    let twice: Vec<String> = seen
        .into_iter()
        .filter(|(_, places)| places.len() > 1 && places.iter().any(|(is_seen, _)| *is_seen))
        .map(|(name, places)| {
            format!("{name}: {}", places.into_iter().map(|(_, at)| at).collect::<Vec<_>>().join(", "))
        })
        .collect();
    assert!(twice.is_empty(), "names that mean two things:\n{}", twice.join("\n"));
}

/// CONTRIBUTING.md draws the rooms as they are, from the top floor down.
#[test]
fn the_map_is_true() {
    let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("CONTRIBUTING.md")).unwrap();
    let map = text.split("<!-- floors").nth(1).unwrap().split("\n## ").next().unwrap();
    let drawn: Vec<&str> = map.lines().filter_map(|line| line.strip_prefix("| `")?.split('`').next()).collect();
    let floors: Vec<&str> = FLOORS.into_iter().rev().collect();
    assert_eq!(drawn, floors);
}

#[test]
fn groups_of_imports_are_read() {
    assert_eq!(
        imports("use crate::{a::{b, c}, d};\nuse crate::e_1::F;"),
        [(1, "a".into()), (1, "d".into()), (2, "e_1".into())]
    );
}

#[test]
fn declarations_are_read() {
    assert_eq!(declared("pub(super) struct A<'a> {"), Some((true, "A")));
    assert_eq!(declared("pub enum B {"), Some((true, "B")));
    assert_eq!(declared("    trait C: D {"), Some((false, "C")));
    assert_eq!(declared("pub type E = [u8; 16];"), Some((true, "E")));
    assert_eq!(declared("    type Item = E;"), None);
    assert_eq!(declared("pub fn f() {}"), None);
}
