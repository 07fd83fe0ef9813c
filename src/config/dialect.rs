//! The dialect that pages are read in: as the file says, or as the site's own configuration tells.

use std::io::Read;
use std::path::Path;

use super::entries::texts;
use super::error::{ConfigProblem, Spot};
use crate::document::yaml::{Node, Value};
use crate::document::{Dialect, Generator};

/// How many folders above a source the configuration of its site is looked for.
const MAX_ABOVE: usize = 6;

/// How much of a site's configuration is read.
const MAX_BYTES: u64 = 256 << 10;

/// Files that a generator is told by.
const FILES: [(&str, Generator); 17] = [
    ("docusaurus.config.js", Generator::Docusaurus),
    ("docusaurus.config.ts", Generator::Docusaurus),
    ("docusaurus.config.mjs", Generator::Docusaurus),
    ("docusaurus.config.cjs", Generator::Docusaurus),
    ("astro.config.mjs", Generator::Starlight),
    ("astro.config.ts", Generator::Starlight),
    ("astro.config.js", Generator::Starlight),
    ("mkdocs.yml", Generator::MkDocs),
    ("mkdocs.yaml", Generator::MkDocs),
    ("book.toml", Generator::MdBook),
    ("hugo.toml", Generator::Hugo),
    ("hugo.yaml", Generator::Hugo),
    ("hugo.yml", Generator::Hugo),
    ("hugo.json", Generator::Hugo),
    ("docfx.json", Generator::Learn),
    (".openpublishing.publish.config.json", Generator::Learn),
    ("config.toml", Generator::Hugo),
];

/// Reads the value of `dialect`: the name of a generator, `math`, or a list of both.
pub(super) fn dialect(node: &Node) -> Result<Dialect, Spot> {
    let names = match &node.value {
        Value::Scalar(name) => vec![(name.clone(), node)],
        _ => texts(node)?,
    };
    let mut dialect = Dialect::default();
    for (name, node) in &names {
        if let Some(generator) = Generator::ALL.into_iter().find(|generator| generator.id() == name) {
            dialect = Dialect::of(generator);
        } else if name != Dialect::MATH {
            return Err(Spot::of(node, ConfigProblem::UnknownDialect { name: name.clone() }));
        }
    }
    let has_math = names.iter().any(|(name, _)| name == Dialect::MATH);
    Ok(if has_math { dialect.with_math() } else { dialect })
}

/// Looks for the configuration of the site that a source belongs to, in its folder and above it, up to
/// the top of its repository.
pub(super) fn look(source: &Path) -> Dialect {
    let Ok(source) = source.canonicalize() else { return Dialect::default() };
    for folder in source.ancestors().take(MAX_ABOVE) {
        let known = FILES.iter().filter_map(|(name, generator)| Some((*generator, read(&folder.join(name))?)));
        if let Some((generator, text)) = known.into_iter().find(|(generator, text)| is_of(*generator, text)) {
            return told(generator, &text, folder);
        }
        if folder.join(".git").exists() {
            break;
        }
    }
    Dialect::default()
}

/// Tells whether a file is the configuration of a generator, where its name alone is not enough.
fn is_of(generator: Generator, text: &str) -> bool {
    match generator {
        Generator::Starlight => text.contains("@astrojs/starlight"),
        // Many programs have a `config.toml`.
        Generator::Hugo => ["baseURL", "languageCode", "[markup", "[languages", "defaultContentLanguage"]
            .iter()
            .any(|word| text.to_lowercase().contains(&word.to_lowercase())),
        _ => true,
    }
}

/// Works out what a site's configuration says of how its pages are read.
fn told(generator: Generator, text: &str, folder: &Path) -> Dialect {
    let mut dialect = Dialect::of(generator);
    let sets_formulas = ["remark-math", "arithmatex", "passthrough"].iter().any(|plugin| text.contains(plugin));
    if sets_formulas {
        dialect = dialect.with_math();
    }
    if generator == Generator::Docusaurus {
        let plain: String = text.chars().filter(|c| !c.is_whitespace() && *c != '"').collect();
        let is_plain = ["format:'detect'", "format:detect", "format:'md'", "format:md"];
        let package = read(&folder.join("package.json")).unwrap_or_default();
        let package: String = package.chars().filter(|c| !c.is_whitespace()).collect();
        // Version 2 reads another MDX, in which much of Markdown still is what it was.
        let is_old = package
            .split_once("\"@docusaurus/core\":\"")
            .is_some_and(|(_, version)| version.trim_start_matches(['^', '~', '=', 'v']).starts_with("2."));
        if is_old || is_plain.iter().any(|format| plain.contains(format)) {
            dialect = dialect.without_mdx();
        }
    }
    dialect
}

fn read(path: &Path) -> Option<String> {
    let mut bytes = Vec::new();
    std::fs::File::open(path).ok().filter(|_| path.is_file())?.take(MAX_BYTES).read_to_end(&mut bytes).ok()?;
    Some(String::from_utf8_lossy(&bytes).into_owned())
}
