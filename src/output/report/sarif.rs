//! SARIF 2.1.0, for code scanning and editors.

use std::collections::BTreeMap;
use std::io;

use serde_json::json;
use serde_sarif::sarif::{
    ArtifactLocation, Invocation, Location, Message as Text, MultiformatMessageString, Notification, PhysicalLocation,
    PropertyBag, Region, ReportingConfiguration, ReportingDescriptor, Result as SarifResult, ResultLevel, Run, Sarif,
    Suppression, Tool, ToolComponent,
};

use super::repositories::Repositories;
use super::{Layout, identity, rank, verdict as told};
use crate::gate::{Verdict, pair_of};
use crate::i18n::{Localizer, Message, rule_page};
use crate::output::place::{RootUris, uri};
use crate::rules::{Finding, Level, Rule, Standing};
use crate::run::{LocaleReport, Report};

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// The name, with its version, of what [`identity::of`] returns.
const FINGERPRINT: &str = "locdrift/v2";

/// The name under which code scanning looks for what tells a result from others; it looks at
/// nothing else.
const PRIMARY: &str = "primaryLocationLineHash";

/// How many results code scanning takes from a run.
const RESULTS: usize = 25_000;

pub(super) fn write(
    report: &Report,
    verdict: &Verdict,
    layout: Layout<'_>,
    localizer: &Localizer,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let places = RootUris::new(report, layout.base);
    let source = report.source_findings.iter().map(|finding| (finding, None));
    let locales = report.locales.iter().flat_map(|side| side.findings.iter().map(move |finding| (finding, Some(side))));
    let mut findings: Vec<(&Finding, Option<&LocaleReport>)> = source.chain(locales).collect();
    // What nobody acts on comes last, and so is the first to be left out.
    findings.sort_by(|(a, _), (b, _)| (!a.is_open()).cmp(&!b.is_open()).then_with(|| rank::key(a).cmp(&rank::key(b))));
    let left_out = left_out(report);
    findings.truncate(RESULTS);
    let repositories = Repositories::of(report, layout.base);
    let results: Vec<SarifResult> =
        findings.iter().map(|(finding, side)| result(finding, *side, &places, &repositories, localizer)).collect();
    let run = Run::builder()
        .tool(Tool::builder().driver(driver(localizer)).build())
        .language(localizer.language())
        .invocations(vec![invocation(left_out, verdict, localizer)])
        .results(results);
    let run = match repositories.bases() {
        bases if bases.is_empty() => run.build(),
        bases => run.original_uri_base_ids(bases).build(),
    };
    let log = Sarif::builder().schema(SCHEMA).version(json!("2.1.0")).runs(vec![run]).build();
    serde_json::to_writer_pretty(&mut *out, &log)?;
    out.write_all(b"\n")
}

/// Counts the findings of a report that are more than code scanning takes, and are left out.
pub fn left_out(report: &Report) -> usize {
    report.findings().count().saturating_sub(RESULTS)
}

/// Tells how the run went, in which locales nothing could be judged, and what else there is to tell that is
/// about no place.
fn invocation(left_out: usize, verdict: &Verdict, localizer: &Localizer) -> Invocation {
    let shown = RESULTS;
    let cut = (left_out > 0).then(|| localizer.text(&Message::SarifLeftOut { shown, left: left_out }));
    let told = [
        ("error", told::untracked(verdict, localizer)),
        ("note", told::by_dates(verdict, localizer)),
        ("warning", cut),
    ];
    let notification = |(level, text): (&str, Option<String>)| {
        let text = Text::builder().text(unlinked(&text?)).build();
        Some(Notification::builder().level(json!(level)).message(text).build())
    };
    let notifications: Vec<Notification> = told.into_iter().filter_map(notification).collect();
    let invocation = Invocation::builder().execution_successful(true);
    match notifications.is_empty() {
        true => invocation.build(),
        false => invocation.tool_execution_notifications(notifications).build(),
    }
}

fn driver(localizer: &Localizer) -> ToolComponent {
    ToolComponent::builder()
        .name(env!("CARGO_PKG_NAME"))
        .version(env!("CARGO_PKG_VERSION"))
        .semantic_version(env!("CARGO_PKG_VERSION"))
        .rules(Rule::ALL.map(|rule| descriptor(rule, localizer)).to_vec())
        .build()
}

fn descriptor(rule: Rule, localizer: &Localizer) -> ReportingDescriptor {
    let summary = localizer.isolated(localizer.text(&rule.summary()));
    let page = rule_page(localizer.language(), rule.id()).unwrap_or(&summary).trim_end();
    let level = match level(rule.default_level()) {
        ResultLevel::Error => "error",
        ResultLevel::Warning => "warning",
        ResultLevel::None | ResultLevel::Note => "none",
    };
    ReportingDescriptor::builder()
        .id(rule.id())
        .short_description(MultiformatMessageString::builder().text(&summary).build())
        // GitHub's code scanning wants this too; the whole page is in the help.
        .full_description(MultiformatMessageString::builder().text(&summary).build())
        .help(MultiformatMessageString::builder().text(page).markdown(page).build())
        .default_configuration(ReportingConfiguration::builder().level(json!(level)).build())
        .build()
}

fn level(level: Level) -> ResultLevel {
    match level {
        Level::Error => ResultLevel::Error,
        Level::Warn => ResultLevel::Warning,
        Level::Off => ResultLevel::None,
    }
}

fn result(
    finding: &Finding,
    side: Option<&LocaleReport>,
    places: &RootUris<'_>,
    repositories: &Repositories<'_>,
    localizer: &Localizer,
) -> SarifResult {
    let identity = identity::of(finding, side.and_then(|side| pair_of(&side.pairs, finding)));
    let text = finding.cause.text(localizer);
    // One source document may miss in several locales, with the same text at the same place.
    let text = match &finding.locale {
        Some(locale) => localizer.text(&Message::FindingInLocale { locale, text: &text }),
        None => text,
    };
    let text = localizer.isolated(text);
    let index = Rule::ALL.iter().position(|rule| *rule == finding.rule).and_then(|index| i64::try_from(index).ok());
    let properties = finding.locale.iter().map(|locale| ("locale".to_owned(), json!(locale.to_string())));
    SarifResult::builder()
        .rule_id(finding.rule.id())
        .rule_index(index.unwrap_or(-1))
        .level(level(if finding.is_open() { finding.weight() } else { finding.level }))
        .message(Text::builder().text(unlinked(&text)).build())
        .locations(vec![location(finding, places, repositories)])
        .partial_fingerprints(BTreeMap::from([
            (FINGERPRINT.to_owned(), identity.clone()),
            (PRIMARY.to_owned(), identity),
        ]))
        .suppressions(suppressions(finding))
        .properties(PropertyBag::builder().additional_properties(properties.collect::<BTreeMap<_, _>>()).build())
        .build()
}

/// What a project decided not to act on.
fn suppressions(finding: &Finding) -> Vec<Suppression> {
    match &finding.standing {
        Standing::Open | Standing::Tolerated => Vec::new(),
        Standing::Forgiven => vec![Suppression::builder().kind("external").build()],
        Standing::Suppressed { reason } => {
            vec![Suppression::builder().kind("inSource").justification(reason).build()]
        }
    }
}

fn location(finding: &Finding, places: &RootUris<'_>, repositories: &Repositories<'_>) -> Location {
    let artifact = match repositories.place(finding) {
        Some((id, path)) => ArtifactLocation::builder().uri(uri(&path)).uri_base_id(id).build(),
        None => ArtifactLocation::builder().uri(uri(&places.path(finding))).build(),
    };
    let place = PhysicalLocation::builder().artifact_location(artifact);
    let place = match finding.lines {
        Some((first, last)) => {
            let region = Region::builder().start_line(i64::from(first)).end_line(i64::from(last)).build();
            place.region(region).build()
        }
        None => place.build(),
    };
    Location::builder().physical_location(place).build()
}

/// Keeps a value in a message from being read as a link, which SARIF allows in plain text too.
fn unlinked(text: &str) -> String {
    text.replace("](", "\\](")
}
