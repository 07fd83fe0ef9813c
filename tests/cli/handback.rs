//! A source with a history, its translations, and people and tools that translate.

use std::collections::BTreeMap;
use std::fs;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::repository::{Repository, is_git_here};
use crate::sandbox::{Outcome, Sandbox, hash_of};

/// Stands for the record in the text of a translation.
const RECORD: &str = "«record»";

/// A source in git, with a folder of Dutch translations and a configuration.
pub(crate) struct Project {
    pub(crate) sandbox: Sandbox,
}

impl Project {
    /// `None` without git.
    pub(crate) fn new() -> Option<Self> {
        if !is_git_here() {
            return None;
        }
        let project = Self { sandbox: Sandbox::new() };
        Repository::new(&project.sandbox, "source");
        fs::create_dir_all(project.sandbox.path("nl-nl")).unwrap();
        project.configure("source: source\nlocales: [{locale: nl-NL, root: nl-nl}]\n");
        Some(project)
    }

    /// A project with one document `a.md` that was translated.
    pub(crate) fn with(source: &str, translation: &str) -> Option<Self> {
        let project = Self::new()?;
        project.document("a.md", source, translation);
        project.commit();
        Some(project)
    }

    pub(crate) fn configure(&self, configuration: &str) -> &Self {
        self.sandbox.file("locdrift.yml", configuration);
        self
    }

    pub(crate) fn source(&self, path: &str, text: &str) -> &Self {
        self.sandbox.file(&format!("source/{path}"), text);
        self
    }

    /// Commits the source.
    pub(crate) fn commit(&self) -> &Self {
        Repository::new(&self.sandbox, "source").commit("2026-01-02");
        self
    }

    /// Writes a source document and its Dutch translation.
    pub(crate) fn document(&self, path: &str, source: &str, translation: &str) -> &Self {
        self.source(path, source).translation("nl-nl", path, source, translation)
    }

    /// Writes a translation, with a record of `source` where it says `«record»`, each line as far in.
    pub(crate) fn translation(&self, folder: &str, path: &str, source: &str, text: &str) -> &Self {
        let line = text.lines().find(|line| line.trim() == RECORD).unwrap_or(RECORD);
        let indent = &line[..line.find(RECORD).unwrap()];
        let hash = hash_of(source);
        let record = format!(
            "ms.openlocfilehash: {hash}\nms.translationtype: MT\nms.contentlocale: {folder}\nms.lasthandoff: 03/04/2021"
        );
        let record = record.replace('\n', &format!("{}{indent}", if text.contains("\r\n") { "\r\n" } else { "\n" }));
        self.sandbox.file(&format!("{folder}/{path}"), text.replace(RECORD, &record));
        self
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Outcome {
        self.sandbox.run(arguments)
    }

    /// Exports the whole queue into one XLIFF file.
    pub(crate) fn xliff(&self) -> String {
        self.export("xliff", &[])
    }

    /// Exports the queue of one document as PO.
    pub(crate) fn po(&self, path: &str) -> String {
        self.export("po", &["--include", path])
    }

    fn export(&self, format: &str, more: &[&str]) -> String {
        let outcome = self.run(&[&["queue", "--format", format], more].concat());
        let is_note = |line: &str| line.contains("cannot be judged") || line.ends_with("locdrift repair");
        assert!(outcome.code == Some(0) && outcome.stderr.lines().all(is_note), "{}", outcome.whole());
        outcome.stdout
    }

    /// Applies a file that came back.
    pub(crate) fn apply(&self, returned: &str, arguments: &[&str]) -> Outcome {
        self.sandbox.file("returned", returned);
        self.run(&[&["apply", "returned"], arguments].concat())
    }

    /// Returns a file as it is.
    pub(crate) fn text(&self, path: &str) -> String {
        fs::read_to_string(self.sandbox.path(path)).unwrap()
    }

    /// Returns a translation with names for what a record holds: the hashes and the commit of the
    /// source as it is now, and the date of today.
    pub(crate) fn shown(&self, path: &str) -> String {
        let (_, below) = path.split_once('/').unwrap();
        let mut text = self.text(path);
        if let Ok(source) = fs::read_to_string(self.sandbox.path(&format!("source/{below}"))) {
            text = text.replace(&hash_of(&source), "[hash of the source]");
        }
        self.named(&text)
    }

    /// Puts names in the place of the head of the source and of the date of today.
    pub(crate) fn named(&self, text: &str) -> String {
        let text = text.replace(&Repository::new(&self.sandbox, "source").head(), "[head]");
        undated(&text)
    }

    /// Says what status each document has in Dutch.
    pub(crate) fn statuses(&self) -> BTreeMap<String, String> {
        let report = self.run(&["check", "--format", "json"]).json();
        let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
        let documents = report["documents"].as_array().unwrap();
        documents.iter().map(|one| (text(&one["path"]), text(&one["status"]))).collect()
    }

    /// Asserts that every document is current.
    pub(crate) fn assert_current(&self) {
        let statuses = self.statuses();
        assert!(!statuses.is_empty() && statuses.values().all(|status| status == "current"), "{statuses:?}");
    }

    /// Every file below a folder with its content.
    pub(crate) fn files(&self, folder: &str) -> BTreeMap<String, Vec<u8>> {
        fn walk(root: &std::path::Path, folder: &std::path::Path, found: &mut BTreeMap<String, Vec<u8>>) {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    walk(root, &path, found);
                } else {
                    let name = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
                    found.insert(name, fs::read(&path).unwrap());
                }
            }
        }
        let mut found = BTreeMap::new();
        let root = self.sandbox.path(folder);
        walk(&root, &root, &mut found);
        found
    }
}

/// Puts a name in the place of the date of today.
pub(crate) fn undated(text: &str) -> String {
    days().iter().fold(text.to_owned(), |text, day| text.replace(day, "[today]"))
}

/// The dates that a run of today may write, also about midnight.
fn days() -> [String; 2] {
    let today = Timestamp::now().to_zoned(TimeZone::UTC).date();
    let shown = |day: Date| format!("{:02}/{:02}/{:04}", day.month(), day.day(), day.year());
    [shown(today), shown(today.yesterday().unwrap())]
}

/// Does in an XLIFF file what a translator does: units with these sources, as Markdown, get these
/// targets, as Markdown, and the state `final`.
pub(crate) fn translated(xliff: &str, targets: &[(&str, &str)]) -> String {
    translated_as(xliff, targets, "final")
}

/// The same with another state.
pub(crate) fn translated_as(xliff: &str, targets: &[(&str, &str)], state: &str) -> String {
    let mut used = vec![false; targets.len()];
    let mut units = xliff.split_inclusive("</trans-unit>").map(|unit| {
        let Some((before, rest)) = unit.split_once("<source>") else { return unit.to_owned() };
        let (source, rest) = rest.split_once("</source>").unwrap();
        let (codes, plain) = taken_apart(source);
        let Some(at) = targets.iter().position(|(known, _)| *known == plain) else { return unit.to_owned() };
        used[at] = true;
        let target = put_together(targets[at].1, &codes);
        let end = rest.find("<alt-trans").unwrap_or(rest.len());
        let rest = match rest[..end].split_once("</target>") {
            Some((_, after)) => format!("{after}{}", &rest[end..]),
            None => rest.to_owned(),
        };
        format!("{before}<source>{source}</source><target state=\"{state}\">{target}</target>{rest}")
    });
    let whole: String = units.by_ref().collect();
    drop(units);
    for (used, (source, _)) in used.iter().zip(targets) {
        assert!(used, "no unit has the source {source:?}:\n{xliff}");
    }
    whole
}

/// Returns the inline elements of a source with what stands in them, and its Markdown.
fn taken_apart(source: &str) -> (Vec<(String, String)>, String) {
    let (mut codes, mut plain, mut rest) = (Vec::new(), String::new(), source);
    while let Some((text, element)) = rest.split_once('<') {
        let name = element.split([' ', '>']).next().unwrap();
        let end = format!("</{name}>");
        let (element, after) = element.split_once(&end).unwrap();
        let inside = unescaped(element.split_once('>').unwrap().1);
        plain.push_str(&unescaped(text));
        plain.push_str(&inside);
        codes.push((format!("<{element}{end}"), inside));
        rest = after;
    }
    plain.push_str(&unescaped(rest));
    (codes, plain)
}

/// Returns a target with inline elements in the place of their Markdown.
fn put_together(target: &str, codes: &[(String, String)]) -> String {
    let stands_for = |at: usize| char::from_u32(0xe000 + u32::try_from(at).unwrap()).unwrap().to_string();
    let mut target = target.to_owned();
    for (at, (_, inside)) in codes.iter().enumerate() {
        target = target.replacen(inside.as_str(), &stands_for(at), 1);
    }
    target = target.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    codes.iter().enumerate().fold(target, |target, (at, (element, _))| target.replace(&stands_for(at), element))
}

fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

/// Does in a PO file what a translator does.
pub(crate) fn translated_po(po: &str, targets: &[(&str, &str)]) -> String {
    let mut used = vec![false; targets.len()];
    let entries: Vec<String> = po
        .split("\n\n")
        .map(|entry| {
            let said: String = strings(entry, "msgid").concat();
            let Some(at) = targets.iter().position(|(source, _)| *source == said) else { return entry.to_owned() };
            used[at] = true;
            let (kept, _) = entry.split_once("\nmsgstr ").unwrap();
            let target = serde_json::to_string(targets[at].1).unwrap();
            format!("{}\nmsgstr {target}", kept.replace("\n#, fuzzy", "").replace("#, fuzzy\n", ""))
        })
        .collect();
    for (used, (source, _)) in used.iter().zip(targets) {
        assert!(used, "no entry has the source {source:?}:\n{po}");
    }
    entries.join("\n\n") + "\n"
}

/// The strings behind a keyword of a PO entry.
fn strings(entry: &str, keyword: &str) -> Vec<String> {
    let lines = entry.lines().skip_while(|line| !line.starts_with(keyword));
    let first = |line: &str| line.strip_prefix(keyword).map_or(line, str::trim_start).to_owned();
    lines
        .enumerate()
        .take_while(|(n, line)| *n == 0 || line.starts_with('"'))
        .map(|(_, line)| serde_json::from_str::<String>(&first(line)).unwrap())
        .collect()
}
