//! Which YAML is text for people: what has a known shape, and nothing else.
//!
//! Most YAML is configuration. Its values look like words, and translating them breaks whatever
//! reads them.

use super::yaml::{self, Node, Value};
use crate::base::path::DocPath;

/// Tells whether a YAML document has a shape whose texts are known: a document that names its
/// schema in its first line (`### YamlMime:`), or a table of contents of docfx.
pub fn is_known(path: &DocPath, source: &[u8]) -> bool {
    let text = String::from_utf8_lossy(source);
    let text = text.trim_start_matches('\u{feff}');
    let first = text.lines().map(str::trim).find(|line| !line.is_empty());
    if first
        .is_some_and(|line| line.trim_start_matches('#').trim_start().starts_with("YamlMime:") && line.starts_with('#'))
    {
        return true;
    }
    let name = path.as_str().rsplit('/').next().unwrap_or_default();
    let is_toc = ["toc.yml", "toc.yaml"].iter().any(|toc| name.eq_ignore_ascii_case(toc));
    is_toc && matches!(yaml::parse(text), Ok(Some(root)) if is_toc_of_docfx(&root))
}

/// Tells whether all entries of a table of contents are what docfx takes.
fn is_toc_of_docfx(root: &Node) -> bool {
    let is_entry = |node: &Node| matches!(&node.value, Value::Mapping(entries) if entries.iter().any(is_key_of_entry));
    match &root.value {
        Value::Sequence(items) => items.iter().all(is_entry),
        Value::Mapping(entries) => {
            let items = entries.iter().find(|(key, _)| key.value == Value::Scalar("items".into()));
            matches!(items, Some((_, Node { value: Value::Sequence(items), .. })) if items.iter().all(is_entry))
        }
        Value::Scalar(_) | Value::Alias => false,
    }
}

fn is_key_of_entry((key, _): &(Node, Node)) -> bool {
    matches!(&key.value, Value::Scalar(name) if matches!(name.as_str(), "name" | "href" | "items"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_known_shapes_have_texts() {
        let known = |path: &str, text: &str| is_known(&DocPath::new(path).unwrap(), text.as_bytes());
        assert!(known("index.yml", "\u{feff}### YamlMime:Landing\ntitle: A\n"));
        assert!(known("docs/TOC.yml", "- name: One\n  href: a.md\n- name: Two\n  items:\n  - name: Three\n"));
        assert!(known("toc.yml", "items:\n- name: One\n"));
        assert!(!known("toc.yml", "name: Build\non: [push]\njobs: {}\n"));
        assert!(!known(".github/workflows/ci.yml", "name: Build\non:\n  push:\n    branches: [main]\n"));
        assert!(!known("data.yml", "- name: One\n  href: a.md\n"));
        assert!(!known("data.yml", "title: A\n# YamlMime:Landing\n"));
        assert!(!known("toc.yml", "- [\n"));
    }
}
