//! Generates a source tree and a locale tree of any size, the same for the same numbers.

use std::fmt::Write as _;
use std::path::Path;
use std::{fs, io};

use locdrift::base::fingerprint::{Algorithms, Fingerprints, Form, Hash};

/// A generated source document and its translation.
pub(crate) struct Pair {
    pub(crate) path: String,
    pub(crate) source: Option<String>,
    pub(crate) translation: Option<String>,
}

/// Generates the `index`th pair: of 100, 73 current, 5 stale, 10 missing, 10 orphaned, 2 untracked.
pub(crate) fn pair(index: usize) -> Pair {
    let path = format!("articles/area-{:03}/topic-{:02}/document-{index:06}.md", index % 150, index % 11);
    let source = source(index, 0);
    let base = match index % 100 {
        73..78 => self::source(index, 1),
        _ => source.clone(),
    };
    let translation = match index % 100 {
        78..88 => None,
        98..100 => Some(translation(index, None)),
        _ => Some(translation(index, Some(&base))),
    };
    let source = (!(88..98).contains(&(index % 100))).then_some(source);
    Pair { path, source, translation }
}

/// How many sections documents have: most have few, and some have very many, 10 KiB in the mean, as in large
/// repositories.
const SECTIONS: [usize; 16] = [2, 3, 3, 4, 5, 5, 6, 7, 8, 9, 11, 13, 16, 20, 28, 48];

/// Writes `count` pairs below `folder`, as `source` and `locale`.
pub(crate) fn write(folder: &Path, count: usize) -> io::Result<()> {
    for pair in (0..count).map(pair) {
        let put = |side: &str, text: &str| {
            let file = folder.join(side).join(&pair.path);
            fs::create_dir_all(file.parent().unwrap_or(folder))?;
            fs::write(file, text)
        };
        if let Some(source) = &pair.source {
            put("source", source)?;
        }
        if let Some(translation) = &pair.translation {
            put("locale", translation)?;
        }
    }
    Ok(())
}

const WORDS: [&str; 24] = [
    "the",
    "service",
    "account",
    "opens",
    "storage",
    "when",
    "a",
    "network",
    "policy",
    "requires",
    "administrator",
    "settings",
    "for",
    "each",
    "deployment",
    "and",
    "stores",
    "records",
    "before",
    "users",
    "sign",
    "in",
    "again",
    "later",
];

fn sentence(seed: &mut u64, words: usize) -> String {
    let mut text = String::new();
    for _ in 0..words {
        *seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let word = WORDS[(*seed >> 33) as usize % WORDS.len()];
        text.push_str(if text.is_empty() { "" } else { " " });
        text.push_str(word);
    }
    text + "."
}

fn source(index: usize, revision: u64) -> String {
    let seed = &mut (index as u64 * 7_919 + 1);
    let mut text = format!(
        "---\ntitle: Pair {index}\ndescription: {}\nms.author: someone\nms.date: 03/04/2021\nms.topic: conceptual\n\
         ms.service: storage\nauthor: someone\nmanager: someone-else\nms.collection:\n- one\n- two\n---\n\n# Pair {index}\n",
        sentence(seed, 12)
    );
    for section in 0..SECTIONS[index / 7 % SECTIONS.len()] {
        let _ = write!(
            text,
            "\n## Section {section}\n\n{}\n\n- {}\n- {}\n",
            sentence(seed, 60),
            sentence(seed, 12),
            sentence(seed, 9)
        );
        let _ =
            write!(text, "\n```azurecli\naz storage account list --query {section}\n```\n\n{}\n", sentence(seed, 40));
    }
    let _ = writeln!(text, "\nRevision {revision}.");
    text
}

fn translation(index: usize, base: Option<&str>) -> String {
    let record = base.map_or(String::new(), |base| {
        let hash = Fingerprints::of(base.as_bytes(), Algorithms::SHA1).in_form(Form::Crlf, &Hash::Sha1([0; 20]));
        format!(
            "ms.openlocfilehash: {}\nms.sourcegitcommit: {index:040x}\nms.translationtype: MT\nms.contentlocale: nl-NL\n\
             ms.lasthandoff: 03/04/2021\nms.locfileid: \"{}\"\n",
            hash.map_or(String::new(), |hash| hash.to_string()),
            100_000_000 + index
        )
    });
    source(index, 0).replacen("\n---\n", &format!("\n{record}---\n"), 1)
}
