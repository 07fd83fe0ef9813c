//! What becomes of a document on its way back, and why nothing does.

use jiff::tz::TimeZone;

use super::{status_label, unrecovered_text};
use crate::base::text::{excerpt, range};
use crate::document::EntrySyntax;
use crate::handback::{Adopted, Done, How, MarkKind, Refusal, SourceVersion};
use crate::i18n::{Localizer, Message};
use crate::rebuild::{Damage, Fault, Left, NeverFits, Unfit, Why};

/// Renders what is done with a document.
pub(crate) fn done_text(done: &Done, localizer: &Localizer) -> String {
    localizer.text(&match &done.how {
        How::Translated { segments } => Message::HandbackTranslated { segments: *segments },
        How::Unrecorded { segments } => Message::HandbackUnrecorded { segments: *segments },
        How::Partly { segments, open } => Message::HandbackPartly { segments: *segments, open: *open },
        How::Formatted { segments, open } => Message::HandbackFormatted { segments: *segments, open: *open },
        How::Updated => Message::HandbackUpdated,
        How::Copied { from } => Message::HandbackCopied { from },
        How::Moved { from } => Message::HandbackMoved { from },
        How::Renamed { from } => Message::HandbackRenamed { from },
        How::Rehomed { from } => Message::HandbackRehomed { from },
        How::Converted => Message::HandbackConverted,
        How::Repaired { repairs, left: 0 } => Message::HandbackRepaired { repairs: *repairs },
        How::Repaired { repairs, left } => Message::HandbackRepairedPartly { repairs: *repairs, left: *left },
        How::Accepted => Message::HandbackAccepted,
        How::Adopted(adopted) => return adopted_text(adopted, localizer),
        How::StillStale => Message::HandbackStillStale,
        How::Nothing => Message::HandbackNothing,
    })
}

/// Renders which version a translation was made from, and what tells.
fn adopted_text(adopted: &Adopted, localizer: &Localizer) -> String {
    let date = |version: &SourceVersion| version.since.to_zoned(TimeZone::UTC).date();
    let short = |version: &'_ SourceVersion| version.commit.chars().take(10).collect::<String>();
    let own = &adopted.version;
    let mut parts = vec![localizer.text(&Message::AdoptMadeFrom { commit: &short(own), date: date(own) })];
    parts.push(match &adopted.runner_up {
        Some(other) => {
            let mut counts: Vec<(&'static str, Message<'_>, usize)> = Vec::new();
            for (kind, marks) in &adopted.evidence {
                let (id, label) = mark_label(*kind);
                match counts.iter_mut().find(|(known, ..)| *known == id) {
                    Some((.., count)) => *count += marks,
                    None => counts.push((id, label, *marks)),
                }
            }
            let list = counts.iter().map(|(_, label, count)| format!("{} {count}", localizer.text(label)));
            let list = list.collect::<Vec<_>>().join(", ");
            localizer.text(&Message::AdoptBetter { commit: &short(other), date: date(other), list: &list })
        }
        None => localizer.text(&Message::AdoptOnly),
    });
    if adopted.alike > 0 {
        parts.push(localizer.text(&Message::AdoptDated { versions: adopted.alike }));
    }
    localizer.joined(parts)
}

/// Returns what people call a kind of mark.
fn mark_label(kind: MarkKind) -> (&'static str, Message<'static>) {
    match kind {
        MarkKind::Block | MarkKind::Order => ("structure", Message::AdoptStructure),
        MarkKind::Code | MarkKind::CodeLine | MarkKind::Span => ("code", Message::AdoptCode),
        MarkKind::Link => ("links", Message::AdoptLinks),
        MarkKind::Number | MarkKind::Name | MarkKind::Word => ("words", Message::AdoptWords),
        MarkKind::Key | MarkKind::Value => ("front-matter", Message::AdoptFrontMatter),
        MarkKind::Anchor => ("anchors", Message::AdoptAnchors),
        MarkKind::Sign => ("punctuation", Message::AdoptSigns),
    }
}

/// Renders why nothing is done with a document.
pub(crate) fn refusal_text(refusal: &Refusal, localizer: &Localizer) -> String {
    localizer.text(&match refusal {
        Refusal::NoPath => Message::HandbackNoPath,
        Refusal::NoSuchDocument => Message::HandbackNoDocument,
        Refusal::WrongLocale { found } if found.is_empty() => Message::HandbackNoLocale,
        Refusal::WrongLocale { found } => Message::HandbackWrongLocale { found: excerpt(found) },
        Refusal::WrongStatus { status } => {
            return localizer.text(&Message::HandbackWrongStatus { status: &status_label(*status, localizer) });
        }
        Refusal::Unreadable(why) => {
            return localizer.text(&Message::HandbackUnreadable { why: &unrecovered_text(why, localizer) });
        }
        Refusal::NotUtf8 => Message::HandbackNotUtf8,
        Refusal::OutdatedSource { segment: Some(segment) } => {
            Message::HandbackOutdatedSegment { segment: excerpt(segment) }
        }
        Refusal::OutdatedSource { segment: None } => Message::HandbackOutdated,
        Refusal::TranslationChanged { segment } => Message::HandbackTranslationChanged { segment },
        Refusal::UnknownSegment { segment, line } => {
            Message::HandbackUnknownSegment { segment: excerpt(segment), line: *line as usize }
        }
        Refusal::Contradictory { segment, line } => Message::HandbackContradictory { segment, line: *line as usize },
        Refusal::AsExported { segment } => Message::HandbackAsExported { segment },
        Refusal::MissingSegment { segment, is_new: true } => Message::HandbackNewMissingSegment { segment },
        Refusal::MissingSegment { segment, .. } => Message::HandbackMissingSegment { segment },
        Refusal::Unfinished { segment, count, is_new: true } => {
            Message::HandbackNewUnfinished { segment, count: *count }
        }
        Refusal::Unfinished { segment, count, .. } => Message::HandbackUnfinished { segment, count: *count },
        Refusal::Damaged { segment, line, damage } => return damage_text(segment, *line as usize, damage, localizer),
        Refusal::Unfit(unfit) => return unfit_text(unfit, localizer),
        Refusal::UncommittedSource => Message::HandbackUncommittedSource,
        Refusal::SharedRecord => Message::HandbackSharedRecord,
        Refusal::DateAlone => Message::HandbackDateAlone,
        Refusal::NoRecord => Message::HandbackNoRecord,
        Refusal::Unsound { in_source, fault } => unsound_message(*in_source, fault),
        Refusal::NeedsTranslator { segments, unchanged, left } => {
            // What has a reason of its own needs not be counted too.
            let mut parts: Vec<String> = left.iter().map(|left| left_text(left, localizer)).collect();
            let others = segments.saturating_sub(left.len() + unchanged);
            if *unchanged > 0 {
                parts.push(localizer.text(&Message::HandbackWordsUnchanged { segments: *unchanged }));
            }
            if others > 0 || parts.is_empty() {
                parts.push(localizer.text(&Message::HandbackNeedsTranslator { segments: others }));
            }
            return parts.join("; ");
        }
        Refusal::Untouched { lines, source_lines } => {
            let source = source_lines.map(range).unwrap_or_default();
            return localizer.text(&match &lines.map(range) {
                Some(lines) => Message::HandbackUntouched { lines, source: &source },
                None => Message::HandbackUntouchedUnaligned { source: &source },
            });
        }
        Refusal::WordsOfPerson { segments } => Message::HandbackWordsOfPerson { segments: *segments },
        Refusal::EngineError { segment, complaint } => Message::HandbackEngineError { segment, complaint },
        Refusal::Unanswered { segments } => Message::HandbackUnanswered { segments: *segments },
        Refusal::Term { segment, breach } => match (&breach.wanted, &breach.avoided) {
            (Some(wanted), _) if *wanted == breach.term => Message::HandbackTermKept { segment, term: excerpt(wanted) },
            (Some(wanted), _) => {
                Message::HandbackTerm { segment, term: excerpt(&breach.term), wanted: excerpt(wanted) }
            }
            (None, avoided) => {
                let avoided = avoided.as_deref().unwrap_or_default();
                Message::HandbackTermAvoided { segment, term: excerpt(&breach.term), avoided: excerpt(avoided) }
            }
        },
        Refusal::Broken { segment, cause, .. } => {
            let finding = cause.text(localizer);
            return localizer.text(&Message::HandbackBroken { segment, finding: &finding, rule: cause.rule().id() });
        }
        Refusal::CopyOfSource { segment } => Message::HandbackCopyOfSource { segment },
        Refusal::TranslatedByHand { .. } => Message::HandbackTranslatedByHand,
        Refusal::NoOldTranslation => Message::HandbackNoOld,
        Refusal::Untracked => Message::HandbackUntracked,
        Refusal::ReadOnly => Message::HandbackReadOnly,
        Refusal::Kept { segment, line, code } => {
            Message::HandbackKept { segment, line: *line as usize, code: excerpt(code) }
        }
        Refusal::InSourceLanguage { segments } => Message::HandbackInSourceLanguage { segments: *segments },
        Refusal::SameAsSource { segments } => Message::HandbackSameAsSource { segments: *segments },
        Refusal::StillSource => Message::HandbackStillSource,
        Refusal::Untranslated { segments } => Message::HandbackUntranslated { segments: *segments },
        Refusal::NotTranslatable => Message::HandbackNotTranslatable,
        Refusal::NeverFits(why) => never_fits_message(why),
        Refusal::NoVersion => Message::AdoptNoVersion,
        Refusal::NotRepaired => Message::HandbackNotRepaired,
        Refusal::UnlikeSource => Message::AdoptUnlike,
        Refusal::AlikeVersions { versions } => Message::AdoptAlike { versions: *versions },
        Refusal::CloseVersions => Message::AdoptClose,
        Refusal::Several(all) => {
            return all.iter().map(|one| refusal_text(one, localizer)).collect::<Vec<_>>().join("\n");
        }
    })
}

/// Says what is wrong with front matter.
pub(super) fn unsound_message(in_source: bool, fault: &Fault) -> Message<'_> {
    match (fault, in_source) {
        (Fault::Repeated { key }, false) => Message::HandbackRepeatedKey { key: excerpt(key) },
        (Fault::Repeated { key }, true) => Message::HandbackSourceRepeatedKey { key: excerpt(key) },
        (Fault::Invalid { syntax: syntax @ EntrySyntax::Json, line }, false) => {
            Message::HandbackInvalidTable { language: syntax.name(), line: *line as usize }
        }
        (Fault::Invalid { syntax: syntax @ EntrySyntax::Json, line }, true) => {
            Message::HandbackSourceInvalidTable { language: syntax.name(), line: *line as usize }
        }
        (Fault::Invalid { syntax, line }, false) => {
            Message::HandbackInvalidFront { language: syntax.name(), line: *line as usize }
        }
        (Fault::Invalid { syntax, line }, true) => {
            Message::HandbackSourceInvalidFront { language: syntax.name(), line: *line as usize }
        }
        (Fault::Mixed, _) => Message::HandbackMixedFront,
        (Fault::Absent, _) => Message::HandbackNoFront,
        (Fault::Message { line }, false) => Message::HandbackInvalidMessage { line: *line as usize },
        (Fault::Message { line }, true) => Message::HandbackSourceInvalidMessage { line: *line as usize },
        (Fault::Opaque, _) => Message::HandbackOpaque,
    }
}

/// Tells what is left to a person, and why.
pub(crate) fn left_text(left: &Left, localizer: &Localizer) -> String {
    let (key, lines) = (excerpt(&left.key), &range(left.lines));
    localizer.text(&match left.why {
        Why::OwnValue => Message::HandbackOwnValue { key, lines },
        Why::NewWords => Message::HandbackNewWords { key, lines },
        Why::OwnDropped => Message::HandbackOwnDropped { key, lines },
    })
}

/// Says where a document would not have the structure of its source, and what stands there.
pub(super) fn unfit_text(unfit: &Unfit, localizer: &Localizer) -> String {
    let lines = range(unfit.source_lines);
    if let Some(complaint) = &unfit.complaint {
        let complaint = excerpt(complaint);
        return localizer.text(&match &unfit.segment {
            Some(segment) => Message::HandbackUnfitMdxSegment { lines: &lines, complaint, segment },
            None => Message::HandbackUnfitMdx { lines: &lines, complaint },
        });
    }
    let why = localizer.text(&match (&unfit.key, &unfit.segment) {
        (Some(key), _) => Message::HandbackUnfitKey { key: excerpt(key) },
        (None, Some(segment)) => Message::HandbackUnfitSegment { lines: &lines, segment },
        (None, None) => Message::HandbackUnfit { lines: &lines },
    });
    match &unfit.found {
        Some(found) => localizer.text(&Message::HandbackUnfitFound { why: &why, found: excerpt(found) }),
        None => why,
    }
}

/// Says why nothing can be written for a source.
pub(super) fn never_fits_message(why: &NeverFits) -> Message<'static> {
    match why {
        NeverFits::NotUtf8 { line } => Message::HandbackNotUtf8Line { line: *line as usize },
        NeverFits::NotYaml { syntax, line } => {
            Message::HandbackNotYaml { language: syntax.name(), line: *line as usize }
        }
        NeverFits::NotTable { syntax, line } => {
            Message::HandbackNotTable { language: syntax.name(), line: *line as usize }
        }
        NeverFits::NotFluent { line } => Message::HandbackNotFluent { line: *line as usize },
        NeverFits::StrayReturns { line } => Message::HandbackStrayReturns { line: *line as usize },
    }
}

/// Says what is wrong with a target. One that came in no file has no line.
fn damage_text(segment: &str, line: usize, damage: &Damage, localizer: &Localizer) -> String {
    let place = localizer.text(&match line {
        0 => Message::HandbackSegment { segment },
        line => Message::HandbackSegmentLine { segment, line },
    });
    let place = place.as_str();
    localizer.text(&match damage {
        Damage::Missing { code } => Message::HandbackCodeMissing { place, code: excerpt(code) },
        Damage::Extra { code } => Message::HandbackCodeExtra { place, code: excerpt(code) },
        Damage::Altered { found, expected } => {
            Message::HandbackCodeAltered { place, code: excerpt(found), expected: excerpt(expected) }
        }
        Damage::Crossed { code } => Message::HandbackCodeCrossed { place, code: excerpt(code) },
    })
}
