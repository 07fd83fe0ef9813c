//! What a page knows: the data that its script shows. The names are short, since there may be tens of
//! thousands of documents.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use similar::ChangeTag;
use unic_langid::CharacterDirection;

use super::super::{Layout, rank, verdict};
use super::HtmlContext;
use super::words::words;
use crate::base::locale::Locale;
use crate::base::path::shown;
use crate::base::text::{is_obeyed, quoted};
use crate::drift::{Assessment, Change, DriftKind, runs};
use crate::gate::Verdict;
use crate::i18n::{Localizer, Message};
use crate::output::compared::{flowing, line_groups, urgency};
use crate::output::place::join;
use crate::output::plain;
use crate::output::timeline::WireTimeline;
use crate::provenance::TranslationType;
use crate::rules::{Finding, Rule};
use crate::run::{LocaleReport, Report};
use crate::status::{Pair, Status};
use crate::wording::{renamed_text, unrecovered_text};

/// The most characters of a text that a page shows.
const MAX_TEXT: usize = 20_000;

/// What stands around the number of a document in the name of its file.
const FOLDER: &str = "documents/";
const ENDING: &str = ".html";

/// How many documents come first.
const FIRST: usize = 10;

/// What one page knows.
#[derive(Serialize)]
pub(super) struct PageData<'a> {
    /// The language of the page, and the way it runs.
    pub(super) lang: &'static str,
    pub(super) dir: &'static str,
    /// When the report was made, in RFC 3339.
    pub(super) time: String,
    pub(super) version: &'static str,
    /// The source, as it was named.
    pub(super) source: String,
    pub(super) denied: bool,
    /// The verdict in a sentence, and what there is to say of it.
    pub(super) verdict: String,
    pub(super) lines: Vec<String>,
    pub(super) next: Option<&'a str>,
    pub(super) locales: Vec<LocaleData>,
    owners: Vec<&'a str>,
    /// Every rule that found something, with what it says.
    rules: Vec<(&'static str, String)>,
    docs: Vec<DocumentData>,
    /// How many words of the source each folder has, in all locales; `None` where the source is not there.
    folders: Option<BTreeMap<String, usize>>,
    /// The numbers of the documents that come first.
    first: Vec<usize>,
    /// What is shown of a document on its own, by its number.
    details: BTreeMap<usize, DetailData>,
    /// Whether that stands on pages of their own.
    is_split: bool,
    /// The number of the only document of the page.
    only: Option<usize>,
    words: BTreeMap<String, String>,
    /// Drift over time.
    history: Option<WireTimeline>,
}

/// A locale.
#[derive(Clone, Serialize)]
pub(super) struct LocaleData {
    pub(super) tag: String,
    pub(super) dir: &'static str,
    pub(super) root: String,
    /// How many documents have each status.
    pub(super) counts: [usize; 6],
    /// Words to review, and words whose formatting changed.
    pub(super) words: usize,
    pub(super) formatting: usize,
    /// The days since the oldest change that has not arrived.
    pub(super) oldest: Option<i64>,
}

/// A document in the list.
#[derive(Serialize)]
struct DocumentData {
    /// The number of its locale.
    l: usize,
    /// The path.
    p: String,
    /// The number of its status.
    s: usize,
    /// What kind of drift, of a stale one.
    #[serde(skip_serializing_if = "Option::is_none")]
    k: Option<&'static str>,
    /// Words to review, of formatting, and of the document.
    #[serde(skip_serializing_if = "is_none")]
    w: usize,
    #[serde(skip_serializing_if = "is_none")]
    f: usize,
    #[serde(skip_serializing_if = "is_none")]
    t: usize,
    /// Who translated.
    #[serde(skip_serializing_if = "Option::is_none")]
    y: Option<String>,
    /// The number of its owner.
    #[serde(skip_serializing_if = "Option::is_none")]
    o: Option<usize>,
    /// The days since the oldest change that has not arrived.
    #[serde(skip_serializing_if = "Option::is_none")]
    a: Option<i64>,
    /// The numbers of the rules that found something, and whether one of them is denied.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    r: Vec<usize>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    e: bool,
    /// Whether there is something to show of it on its own.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    d: bool,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde demands it")]
fn is_none(count: &usize) -> bool {
    *count == 0
}

/// A document on its own.
#[derive(Serialize)]
struct DetailData {
    /// The file of the translation, as the root was named.
    file: String,
    source: Option<String>,
    /// Where the source can be read.
    link: Option<String>,
    /// What is known of it, in sentences.
    facts: Vec<String>,
    changes: Vec<ChangeData>,
    findings: Vec<FindingData>,
    /// What to type to hand in the work.
    commands: Vec<String>,
}

/// A change.
#[derive(Serialize)]
struct ChangeData {
    op: &'static str,
    kind: &'static str,
    /// The headings above.
    path: Vec<String>,
    #[serde(rename = "sl")]
    source_lines: Option<(u32, u32)>,
    #[serde(rename = "tl")]
    translation_lines: Option<(u32, u32)>,
    /// What tells that these are the lines.
    by: Option<&'static str>,
    done: bool,
    words: usize,
    /// The source before and now: 0 for what stayed, 1 for what is gone, 2 for what is new.
    diff: Vec<(u8, String)>,
    /// Whether each piece is a line.
    code: bool,
    /// What the translation says.
    text: Option<String>,
    link: Option<String>,
    /// Whether something was too long to be shown whole.
    cut: bool,
}

/// A finding.
#[derive(Serialize)]
struct FindingData {
    rule: &'static str,
    level: &'static str,
    text: String,
    lines: Option<(u32, u32)>,
    standing: &'static str,
}

/// Returns the name of the file that shows a document.
pub(super) fn file_of(number: usize) -> String {
    format!("{FOLDER}{number}{ENDING}")
}

/// Tells whether a file has such a name.
pub(super) fn is_file(path: &str) -> bool {
    path.strip_prefix(FOLDER).and_then(|rest| rest.strip_suffix(ENDING)).is_some_and(|own| own.parse::<usize>().is_ok())
}

impl PageData<'_> {
    /// Iterates over the numbers of the documents with something to show on their own.
    pub(super) fn shown(&self) -> Vec<usize> {
        self.docs.iter().enumerate().filter(|(_, document)| document.d).map(|(number, _)| number).collect()
    }
}

/// Collects what pages know; what many of them need is looked up once.
pub(super) struct Collector<'a> {
    report: &'a Report,
    verdict: &'a Verdict,
    context: HtmlContext<'a>,
    next: Option<&'a str>,
    localizer: &'a Localizer,
    /// The findings of each locale, by path.
    findings: Vec<BTreeMap<&'a str, Vec<&'a Finding>>>,
    locales: Vec<LocaleData>,
    words: BTreeMap<String, String>,
}

impl<'a> Collector<'a> {
    pub(super) fn new(report: &'a Report, verdict: &'a Verdict, layout: Layout<'a>, localizer: &'a Localizer) -> Self {
        let context = layout.html;
        Self {
            report,
            verdict,
            context,
            next: layout.next,
            localizer,
            findings: report.locales.iter().map(by_path).collect(),
            locales: report.locales.iter().map(|side| locale(side, &context)).collect(),
            words: words(localizer),
        }
    }

    /// Collects everything.
    pub(super) fn whole(&self) -> PageData<'a> {
        let mut data = self.index();
        data.details = data.shown().into_iter().filter_map(|number| Some((number, self.detail(number)?))).collect();
        data.is_split = false;
        data
    }

    /// Collects what is shown of one document.
    pub(super) fn document(&self, number: usize) -> Option<PageData<'a>> {
        let (place, pair) = self.pair(number)?;
        let findings = self.findings(place, pair);
        let rules: BTreeSet<Rule> = findings.iter().map(|finding| finding.rule).collect();
        let rules: Vec<Rule> = rules.into_iter().collect();
        let mut data = self.head();
        data.docs.push(document(pair, place, findings, &rules, &mut data.owners, &self.context));
        data.rules = named(&rules, self.localizer);
        data.details.insert(number, self.detail(number)?);
        data.only = Some(number);
        Some(data)
    }

    /// Collects what stands on the first page of a folder.
    pub(super) fn index(&self) -> PageData<'a> {
        let mut data = self.head();
        let open = self.report.findings().filter(|finding| finding.is_open());
        let rules: Vec<Rule> = open.map(|finding| finding.rule).collect::<BTreeSet<_>>().into_iter().collect();
        let mut numbers = BTreeMap::new();
        for (place, side) in self.report.locales.iter().enumerate() {
            for pair in &side.pairs {
                numbers.insert((Some(&side.locale), pair.path.as_str()), data.docs.len());
                let findings = self.findings(place, pair);
                data.docs.push(document(pair, place, findings, &rules, &mut data.owners, &self.context));
            }
        }
        let number = |finding: &&Finding| numbers.get(&(finding.locale.as_ref(), finding.path.as_str())).copied();
        for number in rank::all(self.report).iter().filter_map(number) {
            if data.first.len() < FIRST && !data.first.contains(&number) {
                data.first.push(number);
            }
        }
        data.rules = named(&rules, self.localizer);
        data.folders = self.folders();
        data.is_split = true;
        data.history = self.context.timeline.map(WireTimeline::of);
        data
    }

    /// Adds up the words of the source by the folder that documents are in, at the top.
    fn folders(&self) -> Option<BTreeMap<String, usize>> {
        let pairs = || self.report.locales.iter().flat_map(|side| &side.pairs);
        let words = self.context.workspace?.source_words(pairs().filter_map(|pair| pair.source_path.as_ref()));
        let mut folders = BTreeMap::new();
        for pair in pairs() {
            let folder = pair.path.as_str().split_once('/').map_or(".", |(folder, _)| folder);
            let own = pair.source_path.as_ref().and_then(|path| words.get(path)).copied().unwrap_or(0);
            *folders.entry(plain(folder).into_owned()).or_default() += own;
        }
        Some(folders)
    }

    fn head(&self) -> PageData<'a> {
        let (report, verdict, localizer) = (self.report, self.verdict, self.localizer);
        PageData {
            lang: localizer.language(),
            dir: if localizer.is_right_to_left() { "rtl" } else { "ltr" },
            time: self.context.now.to_string(),
            version: env!("CARGO_PKG_VERSION"),
            source: plain(&shown(&report.source.root)).into_owned(),
            denied: verdict.is_denied(),
            verdict: verdict::sentence(verdict, localizer),
            lines: verdict::lines(verdict, Some(0), localizer).iter().map(|line| plain(line).into_owned()).collect(),
            next: self.next,
            locales: self.locales.clone(),
            owners: Vec::new(),
            rules: Vec::new(),
            docs: Vec::new(),
            folders: None,
            first: Vec::new(),
            details: BTreeMap::new(),
            is_split: false,
            only: None,
            words: self.words.clone(),
            history: None,
        }
    }

    /// Returns a document by its number, with the place of its locale: they are counted through all locales.
    fn pair(&self, number: usize) -> Option<(usize, &'a Pair)> {
        let mut before = 0;
        for (place, side) in self.report.locales.iter().enumerate() {
            if let Some(pair) = side.pairs.get(number - before) {
                return Some((place, pair));
            }
            before += side.pairs.len();
        }
        None
    }

    /// Returns what to type to hand in the work on a document.
    fn command(&self, command: &str, place: usize, pair: &Pair) -> String {
        let file = join(&shown(&self.report.locales[place].root), pair.path.as_str());
        let words = ["locdrift", command].into_iter().chain(self.context.arguments.iter().map(String::as_str));
        let words: Vec<&str> = words.collect();
        format!("{} {}", words.join(" "), quoted(&file))
    }

    fn findings(&self, place: usize, pair: &Pair) -> &[&'a Finding] {
        self.findings[place].get(pair.path.as_str()).map_or(&[], Vec::as_slice)
    }

    fn detail(&self, number: usize) -> Option<DetailData> {
        let (place, pair) = self.pair(number)?;
        let file = |root: &std::path::Path, path: &str| plain(&join(&shown(root), path)).into_owned();
        let source = pair.source_path.as_ref();
        let drift = pair.drift.as_ref().and_then(|assessment| assessment.drift.as_ref().ok());
        let mut changes: Vec<&Change> = drift.into_iter().flat_map(|drift| &drift.changes).collect();
        changes.sort_by_key(|change| urgency(change.kind));
        let link = |line| source.and_then(|source| self.context.workspace?.link_to(source, line));
        // What would reorder a line, or end it, is not to be copied into a shell.
        let is_unsafe = join(&shown(&self.report.locales[place].root), pair.path.as_str()).contains(is_obeyed);
        let commands: &[&str] = match pair.status {
            _ if is_unsafe => &[],
            Status::Stale => &["queue", "accept"],
            Status::Missing => &["queue"],
            Status::Untracked => &["accept"],
            _ => &[],
        };
        Some(DetailData {
            file: file(&self.report.locales[place].root, pair.path.as_str()),
            source: source.map(|source| file(&self.report.source.root, source.as_str())),
            link: link(None),
            facts: facts(pair, self.localizer),
            changes: changes.into_iter().map(|change| self::change(change, &link)).collect(),
            findings: self.findings(place, pair).iter().map(|found| finding(found, self.localizer)).collect(),
            commands: commands.iter().map(|command| self.command(command, place, pair)).collect(),
        })
    }
}

fn by_path(side: &LocaleReport) -> BTreeMap<&str, Vec<&Finding>> {
    let mut by_path: BTreeMap<&str, Vec<&Finding>> = BTreeMap::new();
    for finding in &side.findings {
        by_path.entry(finding.path.as_str()).or_default().push(finding);
    }
    by_path
}

fn named(rules: &[Rule], localizer: &Localizer) -> Vec<(&'static str, String)> {
    rules.iter().map(|rule| (rule.id(), localizer.text(&rule.summary()))).collect()
}

fn direction(locale: &Locale) -> &'static str {
    match locale.identifier().character_direction() {
        CharacterDirection::RTL => "rtl",
        _ => "ltr",
    }
}

fn locale(side: &LocaleReport, context: &HtmlContext<'_>) -> LocaleData {
    let drifts = side.pairs.iter().filter(|pair| pair.status == Status::Stale).filter_map(|pair| pair.drift.as_ref());
    let words = drifts.filter_map(|assessment| assessment.drift.as_ref().ok()).map(|drift| drift.words);
    let (words, formatting) = words.fold((0, 0), |sum, own| (sum.0 + own.changed, sum.1 + own.formatting));
    LocaleData {
        tag: side.locale.to_string(),
        dir: direction(&side.locale),
        root: plain(&shown(&side.root)).into_owned(),
        counts: Status::ALL.map(|status| side.count(status)),
        words,
        formatting,
        oldest: side.pairs.iter().filter_map(|pair| age(pair, context)).max(),
    }
}

/// Returns the days since the oldest change that has not arrived in a translation.
fn age(pair: &Pair, context: &HtmlContext<'_>) -> Option<i64> {
    let oldest = pair.drift.as_ref().filter(|_| pair.status == Status::Stale)?.since?.oldest?;
    Some((context.now.as_second() - oldest.as_second()).max(0) / 86_400)
}

fn kind(assessment: &Assessment) -> &'static str {
    assessment.drift.as_ref().map_or("unknown", |drift| drift.kind.id())
}

fn document<'a>(
    pair: &Pair,
    place: usize,
    findings: &[&Finding],
    rules: &[Rule],
    owners: &mut Vec<&'a str>,
    context: &HtmlContext<'a>,
) -> DocumentData {
    let drift = pair.drift.as_ref().and_then(|assessment| assessment.drift.as_ref().ok());
    let words = drift.map(|drift| drift.words).unwrap_or_default();
    let open = || findings.iter().filter(|finding| finding.is_open());
    let found: BTreeSet<usize> = open().filter_map(|finding| rules.binary_search(&finding.rule).ok()).collect();
    let source = pair.source_path.as_ref().unwrap_or(&pair.expected_source);
    let owner = context.owners.and_then(|owners| owners.of(&pair.path, source, &pair.locale)).map(|owner| {
        let known = owners.iter().position(|known| **known == **owner);
        known.unwrap_or_else(|| {
            owners.push(owner);
            owners.len() - 1
        })
    });
    DocumentData {
        l: place,
        p: plain(pair.path.as_str()).into_owned(),
        s: Status::ALL.iter().position(|status| *status == pair.status).unwrap_or_default(),
        k: pair.drift.as_deref().map(kind),
        w: words.changed,
        f: words.formatting,
        t: words.total,
        y: pair
            .record()
            .and_then(|record| record.translation_type.as_ref())
            .map(|made| plain(TranslationType::as_str(made)).into_owned()),
        o: owner,
        a: age(pair, context),
        r: found.into_iter().collect(),
        e: open().any(|finding| finding.is_denied()),
        d: !findings.is_empty() || drift.is_some_and(|drift| !drift.changes.is_empty()),
    }
}

fn facts(pair: &Pair, localizer: &Localizer) -> Vec<String> {
    let mut facts: Vec<String> = renamed_text(pair, localizer).into_iter().collect();
    if let Some(assessment) = &pair.drift {
        if let Err(why) = &assessment.drift {
            facts.push(unrecovered_text(why, localizer));
        }
        if let Some(since) = assessment.since {
            let date = since.oldest.map(|time| time.to_zoned(jiff::tz::TimeZone::UTC).date());
            facts.extend(date.map(|date| localizer.text(&Message::DiffSince { commits: since.commits, date })));
        }
    }
    facts.iter().map(|fact| plain(fact).into_owned()).collect()
}

fn change(change: &Change, link: &dyn Fn(Option<u32>) -> Option<String>) -> ChangeData {
    let is_code = change.kind == DriftKind::Code;
    let mut cut = false;
    let mut text = |text: &Option<String>| {
        let text = flowing(text.as_deref().unwrap_or_default(), is_code);
        match text.char_indices().nth(MAX_TEXT) {
            Some((end, _)) => {
                cut = true;
                text[..end].to_owned()
            }
            None => text,
        }
    };
    let (base, head) = (text(&change.base), text(&change.head));
    let translation = change.translation.as_ref().map(|_| text(&change.translation));
    let tagged = |tag: ChangeTag, text: &str| {
        let tag = match tag {
            ChangeTag::Equal => 0,
            ChangeTag::Delete => 1,
            ChangeTag::Insert => 2,
        };
        (tag, lines_kept(text))
    };
    let diff = if is_code {
        let groups = line_groups(&base, &head);
        let gap = || (0, "…".to_owned());
        let lines = groups.iter().enumerate().flat_map(|(at, group)| {
            let gap = (at > 0).then(gap);
            gap.into_iter().chain(group.iter().map(|(tag, line)| tagged(*tag, line)))
        });
        lines.collect()
    } else {
        runs(&base, &head).iter().map(|(tag, run)| tagged(*tag, run)).collect()
    };
    ChangeData {
        op: change.op.id(),
        kind: change.kind.id(),
        path: change.headings.iter().map(|heading| plain(heading).into_owned()).collect(),
        source_lines: change.source_lines.or(change.base_lines),
        translation_lines: change.translation_lines,
        by: change.aligned_by.map(|by| by.id()),
        done: change.is_done,
        words: change.words,
        diff,
        code: is_code,
        text: translation.map(|text| lines_kept(&text)),
        link: change.source_lines.and_then(|(first, _)| link(Some(first))),
        cut,
    }
}

/// Makes a text safe to be shown, and leaves its lines and tabs.
fn lines_kept(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    for (at, line) in text.split('\n').enumerate() {
        if at > 0 {
            kept.push('\n');
        }
        for (at, part) in line.trim_end_matches('\r').split('\t').enumerate() {
            if at > 0 {
                kept.push('\t');
            }
            kept.push_str(&plain(part));
        }
    }
    kept
}

fn finding(finding: &Finding, localizer: &Localizer) -> FindingData {
    FindingData {
        rule: finding.rule.id(),
        level: finding.level.id(),
        text: plain(&finding.cause.text(localizer)).into_owned(),
        lines: finding.lines,
        standing: finding.standing.id(),
    }
}
