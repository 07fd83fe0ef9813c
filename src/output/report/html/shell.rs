//! The page itself: what is there before a script runs, and the data for it.

use std::io;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use sha2::{Digest, Sha256};

use super::data::{LocaleData, PageData};
use crate::i18n::{Localizer, Message, Share};
use crate::status::Status;
use crate::wording::status_label;

const STYLE: &str = include_str!("page.css");
const SCRIPT: &str = include_str!("page.js");

/// Returns what a policy names a text by.
fn source(text: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text.as_bytes())))
}

pub(super) fn write(data: &PageData<'_>, localizer: &Localizer, out: &mut dyn io::Write) -> io::Result<()> {
    let policy = format!(
        "default-src 'none'; script-src {}; style-src {}; base-uri 'none'; form-action 'none'",
        source(SCRIPT),
        source(STYLE)
    );
    let page = html! {
        (DOCTYPE)
        html lang=(data.lang) dir=(data.dir) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(policy);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="referrer" content="no-referrer";
                meta name="color-scheme" content="light dark";
                title { "locdrift" }
                style { (PreEscaped(STYLE)) }
            }
            body {
                header {
                    h1 { "locdrift" }
                    p.root dir="ltr" { (data.source) }
                    time datetime=(data.time) { (data.time) }
                    nav #tabs aria-label="locdrift" {}
                }
                main #main tabindex="-1" {
                    section #overview {
                        p.verdict.denied[data.denied] {
                            span aria-hidden="true" { @if data.denied { "✕ " } @else { "✓ " } }
                            (data.verdict)
                        }
                        @for line in &data.lines { p.line { (line) } }
                        @if let Some(next) = data.next { p.line { code dir="ltr" { (next) } } }
                        (locales(data, localizer))
                    }
                }
                script #data type="application/json" { (PreEscaped(json(data)?)) }
                script { (PreEscaped(SCRIPT)) }
            }
        }
    };
    out.write_all(page.into_string().as_bytes())
}

/// Writes the data so that nothing in it ends the block or begins a comment.
fn json(data: &PageData<'_>) -> io::Result<String> {
    let text = serde_json::to_string(data)?;
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '<' => safe.push_str("\\u003c"),
            '>' => safe.push_str("\\u003e"),
            '&' => safe.push_str("\\u0026"),
            '\u{2028}' => safe.push_str("\\u2028"),
            '\u{2029}' => safe.push_str("\\u2029"),
            _ => safe.push(c),
        }
    }
    Ok(safe)
}

/// The table of locales, which needs no script.
fn locales(data: &PageData<'_>, localizer: &Localizer) -> Markup {
    let text = |message: &Message<'_>| localizer.text(message);
    let number = |count: usize| text(&Message::MarkdownNumber { count });
    html! {
        div.scroll tabindex="0" role="region" aria-label=(text(&Message::PageLocale)) {
            table.locales {
                thead {
                    tr {
                        th scope="col" { (text(&Message::PageLocale)) }
                        th scope="col" { (text(&Message::PageDocuments)) }
                        th scope="col" { span.unseen { (text(&Message::PageStatus)) } }
                        @for status in Status::ALL { th scope="col" { (mark(status)) (status_label(status, localizer)) } }
                        th scope="col" { (text(&Message::PageWords)) }
                        th scope="col" { (text(&Message::PageOldest)) }
                    }
                }
                tbody {
                    @for side in &data.locales {
                        tr {
                            th scope="row" { (side.tag) }
                            td.n { (number(side.counts.iter().sum())) }
                            td { (bar(side)) }
                            @for count in side.counts {
                                td.n title=(percent(count, side, localizer)) { (number(count)) }
                            }
                            td.n { (number(side.words)) }
                            td.n { @if let Some(days) = side.oldest { (number(usize::try_from(days).unwrap_or(0))) } }
                        }
                    }
                }
            }
        }
    }
}

fn percent(count: usize, side: &LocaleData, localizer: &Localizer) -> String {
    let all: usize = side.counts.iter().sum();
    match all {
        0 => String::new(),
        _ => localizer.text(&Message::ReportCount { count, percent: Share::of(count, all) }),
    }
}

/// A mark for a status, so that no colour stands alone.
fn mark(status: Status) -> Markup {
    let at = Status::ALL.iter().position(|other| *other == status).unwrap_or_default();
    html! { i class={ "mark s" (at) } aria-hidden="true" {} }
}

/// A bar with the share of each status. The numbers beside it say the same.
fn bar(side: &LocaleData) -> Markup {
    const WIDTH: usize = 240;
    let all = side.counts.iter().sum::<usize>().max(1);
    let mut start = 0;
    let parts: Vec<(usize, usize, usize)> = (side.counts.iter().enumerate())
        .map(|(at, count)| {
            let from = start * WIDTH / all;
            start += count;
            (at, from, start * WIDTH / all - from)
        })
        .collect();
    html! {
        svg.bar viewBox={ "0 0 " (WIDTH) " 12" } preserveAspectRatio="none" aria-hidden="true" {
            @for (at, from, width) in parts {
                @if width > 0 { rect class={ "s" (at) } x=(from) y="0" width=(width) height="12" {} }
            }
        }
    }
}
