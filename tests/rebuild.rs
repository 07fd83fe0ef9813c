//! Rebuilding translations.
#![allow(missing_docs, clippy::unwrap_used, clippy::print_stderr, clippy::print_stdout)]
use std::collections::BTreeMap;
use std::path::Path;

use locdrift::DocPath;
use locdrift::document::{Kind, TranslatableKeys};
use locdrift::rebuild::{Plan, Text};

#[test]
fn corpora() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus");
    for name in ["mim.nl-NL", "nav.nl-NL", "quantum.nl-NL"] {
        let root = corpus.join(name);
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        let mut stack = vec![root.join("base")];
        while let Some(folder) = stack.pop() {
            let Ok(entries) = std::fs::read_dir(folder) else { continue };
            for entry in entries {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    stack.push(path);
                    continue;
                }
                let relative = path.strip_prefix(root.join("base")).unwrap().to_str().unwrap().to_owned();
                if std::env::var("ONLY").is_ok_and(|only| only != relative) {
                    continue;
                }
                let doc = DocPath::new(&relative).unwrap();
                let kind = Kind::of(&doc).unwrap();
                let keys = TranslatableKeys::default();
                let [base, head, own] =
                    ["base", "source", "locale"].map(|side| std::fs::read(root.join(side).join(&relative)));
                let (Ok(base), Ok(head), Ok(own)) = (base, head, own) else {
                    *counts.entry("absent".into()).or_default() += 1;
                    continue;
                };
                let texts = [&base, &head, &own].map(|bytes| Text::read(bytes, kind, &keys));
                let [Some(base), Some(head), Some(own)] = texts else {
                    *counts.entry("not utf-8".into()).or_default() += 1;
                    continue;
                };
                let plan = Plan::new(Some(&base), &head, Some(&own), &"nl-NL".parse().unwrap());
                let what = match plan.compose(&[], &keys) {
                    Ok(_) => "composed",
                    Err(unfit) => {
                        println!("{name}/{relative}: {unfit:?}");
                        "unfit"
                    }
                };
                *counts.entry(what.into()).or_default() += 1;
                if plan.needs_nobody() {
                    *counts.entry("nobody".into()).or_default() += 1;
                }
                if !plan.missed().is_empty() {
                    *counts.entry("missed".into()).or_default() += 1;
                }
            }
        }
        println!("{name}: {counts:?}");
    }
}
