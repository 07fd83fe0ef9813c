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
    /// Where translations lie: a template with `{lang}`, or a list of locales.
    locales: Option<Locales>,
    /// The path of a translation: a template with `{lang}` and `{path}`, or with `{dir}`, `{name}` and `{ext}`.
    target: Option<String>,
    /// Several sources, each with its translations; instead of `source`.
    sets: Option<Vec<Set>>,
    /// Patterns of the documents that take part; without it, all do.
    include: Option<OneOrMore>,
    /// Patterns of documents that do not take part.
    exclude: Option<OneOrMore>,
    /// The levels of rules.
    rules: Option<RulesShape>,
    /// Levels for some files and locales, budgets for some locales.
    overrides: Option<Vec<Override>>,
    /// How much there may be of a kind in each locale before it is denied.
    budgets: Option<BudgetsShape>,
    /// The file that lists known findings.
    baseline: Option<String>,
    /// Keys of front matter that hold text, instead of those that are known to.
    #[schemars(rename = "translatable_keys")]
    translatable_keys: Option<OneOrMore>,
    /// Languages of code blocks whose words are translated.
    translatable_code: Option<OneOrMore>,
    /// Attributes of tags in MDX that hold text, instead of those that are known to.
    translatable_attributes: Option<OneOrMore>,
    /// What reads the pages, where it is not found.
    dialect: Option<OneOrMore<DialectName>>,
    /// The repository that has the history of the source, if the source itself has not.
    history: Option<String>,
    /// How much of a page a renamed one keeps, such as `60%`; or `off`.
    renames: Option<ScalarShape>,
    /// Whether damage is looked for.
    damage: Option<Switch>,
    /// Whether links that only the translation has are checked.
    links: Option<Switch>,
    /// How translations record their source.
    record: Option<RecordShape>,
    /// How the queue is made.
    queue: Option<QueueSettings>,
    /// The command that `locdrift translate` starts.
    command: Option<String>,
    /// Files of terms, as CSV or TBX; `{lang}` stands for the locale.
    glossary: Option<OneOrMore>,
    /// Where a source document can be read on the web: an address with `{path}`, maybe `{rev}` and `{line}`.
    forge: Option<String>,
}

/// A text or a number.
#[derive(JsonSchema)]
#[schemars(untagged)]
enum ScalarShape {
    Text(String),
    Number(f64),
    Truth(bool),
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

/// One, or a list.
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

/// A folder in a revision.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct RevisionRoot {
    /// The folder.
    root: String,
    /// The revision, such as a branch.
    revision: Option<String>,
}

#[derive(JsonSchema)]
#[schemars(untagged)]
enum Locales {
    /// A template with `{lang}`.
    Template(String),
    /// The locales; beside `target`, their tags.
    List(Vec<LocaleEntry>),
}

#[derive(JsonSchema)]
#[schemars(untagged)]
enum LocaleEntry {
    /// A tag, beside `target`.
    Tag(String),
    Root(Box<LocaleFolder>),
}

/// A locale with its folder.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct LocaleFolder {
    /// The tag, as BCP 47 has it.
    locale: String,
    /// The folder.
    root: String,
    /// The revision, such as a branch.
    revision: Option<String>,
    /// How its translations record their source.
    record: Option<RecordShape>,
}

/// A source with its translations.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Set {
    /// The folder of the source documents.
    source: String,
    /// A template with `{lang}`.
    target: Option<String>,
    /// The same as `target`.
    locales: Option<String>,
}

/// The level of a rule.
#[derive(JsonSchema)]
#[schemars(rename_all = "lowercase")]
enum LevelName {
    /// Not reported.
    Off,
    /// Reported.
    Warn,
    /// Reported, and the run is denied.
    Error,
}

/// A level, or levels by kind of drift and by how the translation was made.
#[derive(JsonSchema)]
#[schemars(untagged)]
enum Levels {
    One(LevelName),
    Off(bool),
    /// By kind of drift (`text`, `code`, `links` …) or by `MT` and `HT`, one in the other.
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

/// What counts for some files and locales.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Override {
    /// Patterns of documents.
    files: Option<OneOrMore>,
    /// Locales.
    locales: Option<OneOrMore>,
    /// The levels of rules there.
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
    /// The name of a scheme that is known, such as `microsoft`, `lock` or `git-date`.
    Preset(String),
    Own(OwnRecord),
}

/// A record of the project's own: one of `key`, `comment` and `manifest`.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct OwnRecord {
    /// The key of front matter that holds the claim.
    key: Option<String>,
    /// A pattern of a comment, with the claim as its group.
    comment: Option<String>,
    /// A file that holds the claims of all pages.
    manifest: Option<String>,
    /// Where the claim of a page stands in the manifest.
    entry: Option<String>,
    /// What the claim is: a hash, a commit, a date …
    kind: String,
    /// A pattern of the value, with the claim as its group.
    pattern: Option<String>,
    /// A key that says whether the translation is current.
    flag: Option<String>,
    /// `front-matter`, where the claim is about the rest alone.
    ignore: Option<OneOrMore>,
}

/// How the queue is made.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields, rename_all = "kebab-case")]
struct QueueSettings {
    /// How many words a batch may have.
    max_words: Option<u32>,
    /// How much each part of the priority weighs.
    weights: Option<WeightsShape>,
    /// Who owns which documents.
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

/// Documents and who owns them.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct OwnerEntry {
    /// Patterns of documents.
    files: Option<OneOrMore>,
    /// Locales.
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
