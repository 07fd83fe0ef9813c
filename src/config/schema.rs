//! The shape of `locdrift.yml`, for editors: the JSON Schema is made from these types.
//!
//! The file itself is read with positions, by [`read`](super::read), which knows more than a schema can say.

#![expect(dead_code, reason = "the types are only described, never made")]

use std::collections::BTreeMap;

use schemars::{JsonSchema, Schema, schema_for};

use crate::gate::Budget;
use crate::queue::priority::Factor;
use crate::rules::Rule;

/// Returns the JSON Schema of `locdrift.yml`.
pub(crate) fn schema() -> Schema {
    schema_for!(Configuration)
}

/// The configuration of locdrift.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields, rename_all = "kebab-case")]
struct Configuration {
    /// The folder of the source documents, relative to this file.
    source: Option<Source>,
    /// The folders of the translations: a template with `{lang}`, or a list of locales.
    locales: Option<Locales>,
    /// The path of each translation: a template with `{lang}` and `{path}`, or with `{dir}`, `{name}` and `{ext}`.
    target: Option<String>,
    /// Several sources with their translations, instead of `source`.
    sets: Option<Vec<Set>>,
    /// Patterns of the documents to include; by default, all documents.
    include: Option<OneOrMore>,
    /// Patterns of the documents to exclude.
    exclude: Option<OneOrMore>,
    /// The levels of rules.
    rules: Option<RulesShape>,
    /// Levels for some documents or locales, and budgets for some locales.
    overrides: Option<Vec<Override>>,
    /// The budgets: how many errors each locale may have before the check fails.
    budgets: Option<BudgetsShape>,
    /// The file of known findings.
    baseline: Option<String>,
    /// Keys of front matter that contain text, instead of the default keys.
    #[schemars(rename = "translatable_keys")]
    translatable_keys: Option<OneOrMore>,
    /// Languages of the code blocks whose words are translated.
    translatable_code: Option<OneOrMore>,
    /// Attributes of tags in MDX that contain text, instead of the default attributes.
    translatable_attributes: Option<OneOrMore>,
    /// What renders the pages, if locdrift does not detect it.
    dialect: Option<OneOrMore<DialectName>>,
    /// The repository with the history of the source, if the source is not in it.
    history: Option<String>,
    /// The similarity at which a renamed page is recognized, such as `60%`; or `off`.
    renames: Option<ScalarShape>,
    /// Whether to look for damage.
    damage: Option<Switch>,
    /// Whether to check links that only the translation has.
    links: Option<Switch>,
    /// How translations record their source.
    record: Option<RecordShape>,
    /// The settings of the queue.
    queue: Option<QueueSettings>,
    /// The command that `locdrift translate` starts.
    command: Option<String>,
    /// Files of terms, in CSV or TBX; `{lang}` stands for the locale.
    glossary: Option<OneOrMore>,
    /// The folder of the cache, or `off`.
    cache: Option<CacheShape>,
    /// The web address of a source document, with `{path}` and optionally `{rev}` and `{line}`.
    forge: Option<String>,
}

/// A text, a number, or true or false.
#[derive(JsonSchema)]
#[schemars(untagged)]
enum ScalarShape {
    Text(String),
    Number(f64),
    Truth(bool),
}

/// A folder, or on or off.
#[derive(JsonSchema)]
#[schemars(untagged)]
enum CacheShape {
    Truth(bool),
    Folder(String),
}

/// On or off.
#[derive(JsonSchema)]
#[schemars(untagged)]
enum Switch {
    Truth(bool),
    Word(SwitchWord),
}

#[derive(JsonSchema)]
#[schemars(rename_all = "lowercase")]
enum SwitchWord {
    On,
    Off,
}

/// One value, or a list of values.
#[derive(JsonSchema)]
#[schemars(untagged)]
enum OneOrMore<T = String> {
    One(T),
    More(Vec<T>),
}

#[derive(JsonSchema)]
#[schemars(rename_all = "lowercase")]
enum DialectName {
    Docusaurus,
    Starlight,
    Hugo,
    Mkdocs,
    Mdbook,
    Learn,
    Github,
    Markdown,
    Math,
}

#[derive(JsonSchema)]
#[schemars(untagged)]
enum Source {
    Root(String),
    Revision(RevisionRoot),
}

/// A folder, in a revision of its repository.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct RevisionRoot {
    /// The path of the folder.
    root: String,
    /// The git revision, such as a branch.
    revision: Option<String>,
}

#[derive(JsonSchema)]
#[schemars(untagged)]
enum Locales {
    /// A template with `{lang}`.
    Template(String),
    /// A list of locales; with `target`, a list of their tags.
    List(Vec<LocaleEntry>),
}

#[derive(JsonSchema)]
#[schemars(untagged)]
enum LocaleEntry {
    /// A language tag, with `target`.
    Tag(String),
    Root(Box<LocaleFolder>),
}

/// A locale and its folder.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct LocaleFolder {
    /// The language tag (BCP 47), such as `nl-NL`.
    locale: String,
    /// The path of the folder.
    root: String,
    /// The git revision, such as a branch.
    revision: Option<String>,
    /// How the translations of this locale record their source.
    record: Option<RecordShape>,
}

/// A source and its translations.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Set {
    /// The folder of the source documents.
    source: String,
    /// A template with `{lang}`.
    target: Option<String>,
    /// An alternative name for `target`.
    locales: Option<String>,
}

/// The level of a rule.
#[derive(JsonSchema)]
#[schemars(rename_all = "lowercase")]
enum LevelName {
    /// The finding is not reported.
    Off,
    /// The finding is a warning.
    Warn,
    /// The finding is an error: it makes the check fail.
    Error,
}

/// A level, or levels by kind of drift or by type of translation.
#[derive(JsonSchema)]
#[schemars(untagged)]
enum Levels {
    One(LevelName),
    Off(bool),
    /// Levels by kind of drift (`text`, `code`, `links` …) or by type (`MT`, `HT`), also nested.
    Parts(BTreeMap<String, Levels>),
}

/// Levels by the names of rules.
struct RulesShape;

impl JsonSchema for RulesShape {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Rules".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> Schema {
        named(Rule::ALL.map(Rule::id).as_slice(), &generator.subschema_for::<Levels>())
    }
}

/// Describes a mapping that may have these keys and no others.
fn named(keys: &[&str], value: &Schema) -> Schema {
    let properties: serde_json::Map<String, serde_json::Value> =
        keys.iter().map(|key| ((*key).to_owned(), value.clone().to_value())).collect();
    schemars::json_schema!({"type": "object", "properties": properties, "additionalProperties": false})
}

/// Settings for some documents and locales.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Override {
    /// Patterns of documents.
    files: Option<OneOrMore>,
    /// The tags of locales.
    locales: Option<OneOrMore>,
    /// The levels of rules for them.
    rules: Option<RulesShape>,
    /// The budgets of these locales.
    budgets: Option<BudgetsShape>,
}

/// Budgets by their names: a share such as `5%`, a number of documents or words, or an age such as `90d`.
struct BudgetsShape;

impl JsonSchema for BudgetsShape {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Budgets".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> Schema {
        named(Budget::ALL.map(Budget::id).as_slice(), &generator.subschema_for::<ScalarShape>())
    }
}

#[derive(JsonSchema)]
#[schemars(untagged)]
enum RecordShape {
    /// The name of a preset, such as `microsoft`, `lock` or `git-date`.
    Preset(String),
    Own(OwnRecord),
}

/// A record that the project defines, with exactly one of `key`, `comment` and `manifest`.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct OwnRecord {
    /// The key of front matter that contains the recorded value.
    key: Option<String>,
    /// A regular expression for a comment, with the recorded value as its group.
    comment: Option<String>,
    /// The file that contains the records of all pages.
    manifest: Option<String>,
    /// The place of a page in the manifest.
    entry: Option<String>,
    /// What the value is: `git-commit`, `sha1`, `sha256`, `md5`, `git-blob` or `date`.
    kind: String,
    /// A regular expression for the part of the value that counts, as its group.
    pattern: Option<String>,
    /// A key that is removed when the translation is current.
    flag: Option<String>,
    /// `front-matter`, to compare only the bodies of documents.
    ignore: Option<OneOrMore>,
}

/// The settings of the queue.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields, rename_all = "kebab-case")]
struct QueueSettings {
    /// The maximum number of words in a batch.
    max_words: Option<u32>,
    /// The weights of the parts of the priority.
    weights: Option<WeightsShape>,
    /// The owners of documents; the last match applies.
    owners: Option<Vec<OwnerEntry>>,
}

/// Weights by the names of the parts of the priority.
struct WeightsShape;

impl JsonSchema for WeightsShape {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Weights".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> Schema {
        named(Factor::ALL.map(Factor::id).as_slice(), &generator.subschema_for::<f64>())
    }
}

/// An owner and their documents.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct OwnerEntry {
    /// Patterns of documents.
    files: Option<OneOrMore>,
    /// The tags of locales.
    locales: Option<OneOrMore>,
    /// The owner.
    owner: String,
}

#[cfg(test)]
mod tests {
    use super::super::read::KEYS;
    use super::*;

    #[test]
    fn every_key_is_described() {
        let schema = schema().to_value();
        let described = schema["properties"].as_object().unwrap();
        let missing: Vec<_> = KEYS.iter().filter(|key| !described.contains_key(**key)).collect();
        assert_eq!((missing, described.len()), (Vec::new(), KEYS.len()));
    }
}
