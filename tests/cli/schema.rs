//! The schemas of formats: what is written is what they say, and more than they say is not allowed.

use boon::{Compiler, SchemaIndex, Schemas};
use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::formats;
use crate::handback::Project;
use crate::sandbox::Sandbox;

/// A schema of a format, as the command prints it.
struct Format {
    schemas: Schemas,
    index: SchemaIndex,
}

impl Format {
    fn of(name: &str) -> Self {
        let schema = Sandbox::new().run(&["schema", name]).json();
        let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
        compiler.add_resource("schema.json", schema).unwrap();
        let index = compiler.compile("schema.json", &mut schemas).unwrap();
        Self { schemas, index }
    }

    fn complaint(&self, value: &Value) -> Option<String> {
        self.schemas.validate(value, self.index).err().map(|error| format!("{error}\n{value:#}"))
    }

    #[track_caller]
    fn takes(&self, value: &Value) {
        assert_eq!(self.complaint(value), None);
    }
}

/// A page that lags, one that nobody translated and one that is orphaned.
fn project() -> Option<Project> {
    let project = Project::new()?;
    let own = "---\n«record»\n---\n# Titel\n\nOude [tekst](a.md).\n";
    project.document("page.md", "# Title\n\nOld [text](a.md).\n", own).document("gone.md", "Gone.\n", own).commit();
    project.source("page.md", "# Title\n\nNew [text](a.md) of `it`.\n\nMore.\n").source("new.md", "# New\n");
    std::fs::remove_file(project.sandbox.path("source/gone.md")).unwrap();
    project.commit();
    Some(project)
}

fn lines(text: &str) -> Vec<Value> {
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn reports_are_what_their_schema_says() {
    let (whole, line) = (Format::of("report"), Format::of("report-line"));
    let mut sandboxes = vec![(formats::sample(), vec!["source", "nl-nl"])];
    sandboxes.extend(project().map(|project| (project.sandbox, vec!["--max", "stale=5%", "--max", "age=3d"])));
    for (sandbox, arguments) in sandboxes {
        let run = |format: &str| sandbox.run(&[&["check"], &arguments[..], &["--format", format]].concat());
        whole.takes(&run("json").json());
        for value in lines(&run("ndjson").stdout) {
            line.takes(&value);
        }
        Format::of("manifest").takes(&run("manifest").json());
    }
    assert!(whole.complaint(&json!({"schema": "locdrift.report/1"})).is_some());
}

#[test]
fn work_is_what_its_schemas_say() {
    let Some(project) = project() else { return };
    let run = |arguments: &[&str]| project.sandbox.run(arguments);
    Format::of("queue").takes(&run(&["queue", "--format", "json"]).json());
    let request = Format::of("translate-request");
    let requests = lines(&run(&["translate", "--dry-run"]).stdout);
    assert!(!requests.is_empty());
    requests.iter().for_each(|line| request.takes(line));
    Format::of("translate-answer").takes(&json!({"id": "1", "target": "x"}));
    Format::of("handback").takes(&run(&["update", "--dry-run", "--format", "json"]).json());
    run(&["check", "--baseline", "known.jsonl", "--write-baseline"]);
    let baseline = lines(&project.text("known.jsonl"));
    assert!(baseline.len() > 1);
    baseline[1..].iter().for_each(|entry| Format::of("baseline").takes(entry));
}

#[test]
fn records_are_what_their_schema_says() {
    let sandbox = Sandbox::new();
    sandbox.file("en/a.md", "# Title\n\nText.\n").file("nl/a.md", "# Titel\n\nTekst.\n");
    sandbox.file("locdrift.yml", "source: en\nlocales: [{locale: nl, root: nl}]\nrecord: lock\n");
    sandbox.run(&["accept", "--force", "nl/a.md"]);
    let record = std::fs::read_to_string(sandbox.path(".locdrift/nl/a.md.json")).unwrap();
    Format::of("lock").takes(&serde_json::from_str(&record).unwrap());
}

#[test]
fn a_configuration_is_what_its_schema_says_and_no_more() {
    let format = Format::of("config");
    let read = |text: &str| -> Value { serde_yaml::from_str(text).unwrap() };
    let readme = include_str!("../../locales/en-US/guide/configuration.md").replace("\r\n", "\n");
    let blocks = readme.split("```yaml\n").skip(1).map(|block| block.split("```").next().unwrap());
    let configurations: Vec<&str> = blocks.filter(|block| block.starts_with("source:")).collect();
    assert!(!configurations.is_empty());
    configurations.iter().for_each(|text| format.takes(&read(text)));
    format.takes(&read(include_str!("../../locdrift.yml")));
    for wrong in ["sources: x", "source: x\nrules: {stale: error}", "source: x\nrules: {stale-translation: errors}"] {
        assert!(format.complaint(&read(wrong)).is_some(), "{wrong}");
    }
}

#[test]
fn formats_are_listed() {
    let sandbox = Sandbox::new();
    assert_snapshot!(sandbox.run(&["schema"]).stdout, @r"
    config
    report
    report-line
    queue
    handback
    translate-request
    translate-answer
    manifest
    lock
    baseline
    history
    ");
    let unknown = sandbox.run(&["schema", "reports"]);
    assert_eq!(unknown.code, Some(2));
    assert_snapshot!(unknown.stderr, @r"
    error: Invalid value “reports” for [FORMAT].
      Did you mean “report”?
    ");
}
