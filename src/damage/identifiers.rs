//! Names for machines: parameters, commands, dotted names, paths.

use std::collections::HashMap;
use std::ops::Range;

use foldhash::fast::RandomState;

use super::canon::{Squeezed, squeezed};
use super::hits::{DamageKind, Hits, Repair};
use super::view::{BlockView, Counterpart};
use crate::base::text::find_byte;
use crate::document::block::BlockKind;
use crate::document::inline::{CodeKind, Role};

/// The longest name.
const MAX_NAME: usize = 200;

/// The most names of a block that are searched for where they are not.
const MAX_SEARCHED: usize = 50;

/// The most names of a block that may not be there and are looked for as parts of others.
const MAX_COUNTED: usize = 500;

/// The verbs that names of PowerShell commands begin with.
const VERBS: &[&str] = &[
    "Add",
    "Approve",
    "Assert",
    "Backup",
    "Block",
    "Build",
    "Checkpoint",
    "Clear",
    "Close",
    "Compare",
    "Complete",
    "Compress",
    "Confirm",
    "Connect",
    "Convert",
    "ConvertFrom",
    "ConvertTo",
    "Copy",
    "Debug",
    "Deny",
    "Deploy",
    "Disable",
    "Disconnect",
    "Dismount",
    "Edit",
    "Enable",
    "Enter",
    "Exit",
    "Expand",
    "Export",
    "Find",
    "Format",
    "Get",
    "Grant",
    "Group",
    "Hide",
    "Import",
    "Initialize",
    "Install",
    "Invoke",
    "Join",
    "Limit",
    "Lock",
    "Measure",
    "Merge",
    "Mount",
    "Move",
    "New",
    "Open",
    "Optimize",
    "Out",
    "Ping",
    "Pop",
    "Protect",
    "Publish",
    "Push",
    "Read",
    "Receive",
    "Redo",
    "Register",
    "Remove",
    "Rename",
    "Repair",
    "Request",
    "Reset",
    "Resize",
    "Resolve",
    "Restart",
    "Restore",
    "Resume",
    "Revoke",
    "Save",
    "Search",
    "Select",
    "Send",
    "Set",
    "Show",
    "Skip",
    "Split",
    "Start",
    "Step",
    "Stop",
    "Submit",
    "Suspend",
    "Switch",
    "Sync",
    "Test",
    "Trace",
    "Unblock",
    "Undo",
    "Uninstall",
    "Unlock",
    "Unprotect",
    "Unpublish",
    "Unregister",
    "Update",
    "Use",
    "Wait",
];

/// What stands behind such a verb in a compound that is no command.
const NO_NOUNS: &[&str] = &["In", "Ins", "On", "Ons", "Up", "Ups", "Out", "Outs", "Off", "Offs", "Over", "Through"];

/// Finds headings and cells that are a name, and another one in the translation.
pub(super) fn translated(pair: &Counterpart<'_>, hits: &mut Hits) {
    match pair.own.block.kind {
        BlockKind::Heading(_) => whole(pair, (&pair.base.inner(), &pair.own.inner()), hits),
        BlockKind::Row => {
            if !pair.base.raw().contains(['-', '.', ':', '_']) {
                return;
            }
            let (base, own) = (pair.base.cells(), pair.own.cells());
            if base.len() == own.len() {
                base.iter().zip(&own).for_each(|(base, own)| whole(pair, (base, own), hits));
            }
        }
        _ => {}
    }
}

/// Compares a heading or a cell.
fn whole(pair: &Counterpart<'_>, (base, own): (&Range<usize>, &Range<usize>), hits: &mut Hits) {
    let (base_raw, own_raw) = (pair.base.at(base), pair.own.at(own));
    if base_raw == own_raw || base_raw.len() > MAX_NAME || own_raw.is_empty() {
        return;
    }
    let name = plain(base_raw);
    if !is_name(&name) {
        return;
    }
    let said = squeezed(&plain(own_raw));
    // Words around it, or blanks in it, are no translation of it.
    if said.is_empty() || said.contains(&squeezed(&name)) {
        return;
    }
    let single = |view: &BlockView<'_>, inner: &Range<usize>| {
        let pieces = view.read(inner);
        let mut said = pieces.into_iter().filter(|piece| {
            let is_anchor = matches!(piece.code, Some((CodeKind::Html, _)));
            !is_anchor && !view.at(&piece.span).trim().is_empty()
        });
        let only = said.next().filter(|_| said.next().is_none())?;
        let is_plain = matches!(only.code, None | Some((CodeKind::Code, Role::Alone)));
        is_plain.then(|| trimmed(view.at(&only.span), only.span.start))
    };
    let repair = single(&pair.base, base).zip(single(&pair.own, own));
    let repair = repair.map(|(base, own)| Repair { span: own, text: pair.base.at(&base).to_owned() });
    let span = repair.as_ref().map_or_else(|| own.clone(), |repair| repair.span.clone());
    hits.add(DamageKind::TranslatedIdentifier, pair, span, base_raw, repair);
}

fn trimmed(text: &str, start: usize) -> Range<usize> {
    let lead = text.len() - text.trim_start().len();
    start + lead..start + lead + text.trim().len()
}

/// Returns a heading or a cell without marks, anchors and escapes.
fn plain(raw: &str) -> String {
    let mut rest = raw.trim();
    while let Some(after) = crate::document::slug::anchor(rest) {
        rest = after.trim();
    }
    rest.chars().filter(|c| !matches!(c, '`' | '*' | '\\')).collect::<String>().trim().to_owned()
}

/// Tells whether a text is nothing but a name for machines.
pub(super) fn is_name(text: &str) -> bool {
    let name = text.strip_suffix("()").unwrap_or(text);
    let is_sound = (3..=MAX_NAME).contains(&name.len())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b':' | b'_'));
    is_sound && (is_parameter(name) || is_command(name) || is_joined(name))
}

/// Tells whether a text is a parameter, such as `-Path` or `--output`.
fn is_parameter(name: &str) -> bool {
    let Some(rest) = name.strip_prefix('-') else { return false };
    let rest = rest.strip_prefix('-').unwrap_or(rest);
    let is_inner = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    rest.len() > 1 && rest.starts_with(|c: char| c.is_ascii_alphabetic()) && rest.chars().all(is_inner)
}

/// Tells whether a text is a command of PowerShell, such as `Get-Item`.
fn is_command(name: &str) -> bool {
    let Some((verb, noun)) = name.split_once('-') else { return false };
    VERBS.contains(&verb)
        && noun.len() > 1
        && noun.starts_with(|c: char| c.is_ascii_uppercase())
        && noun.chars().all(|c| c.is_ascii_alphanumeric())
        && !NO_NOUNS.contains(&noun)
}

/// Tells whether a text is made of parts that dots, colons or low lines join, such as
/// `System.IO.File`, `file.txt` or `a::b`.
fn is_joined(name: &str) -> bool {
    const LEAST: usize = 5;
    let is_word = |part: &&str| part.bytes().any(|byte| byte.is_ascii_alphabetic());
    let parts: Vec<&str> = name.split(['.', '_']).flat_map(|part| part.split("::")).collect();
    let is_whole =
        |part: &&str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    name.len() >= LEAST
        && parts.len() > 1
        && parts.iter().all(is_whole)
        && parts.iter().filter(|part| is_word(part)).count() > 1
}

/// Finds names that stand in the translation only with blanks in them.
pub(super) fn split(pair: &Counterpart<'_>, hits: &mut Hits) {
    let names = names(pair.base.prose());
    if names.is_empty() {
        return;
    }
    let own = self::names(pair.own.prose());
    let missing = names.into_iter().filter(|(name, count)| own.get(name).is_none_or(|own| own < count));
    let mut missing: Vec<(&str, usize)> = missing.collect();
    // Each of them is looked for in the whole text.
    missing.sort_unstable_by_key(|(name, _)| (std::cmp::Reverse(name.len()), *name));
    missing.truncate(MAX_COUNTED);
    missing.retain(|(name, count)| pair.own.prose().matches(name).count() < *count);
    missing.truncate(MAX_SEARCHED);
    if missing.is_empty() {
        return;
    }
    let texts: Vec<Squeezed> = pair.own.texts().map(|(at, text)| Squeezed::of(text, at).folded()).collect();
    for (name, count) in missing {
        let lacking = count.saturating_sub(pair.own.prose().matches(name).count());
        let folded = name.to_ascii_lowercase();
        let spans = texts.iter().flat_map(|text| text.find(&folded));
        let is_split = |span: &Range<usize>| {
            let text = pair.own.at(span);
            let is_inner = |c: char| c.is_alphanumeric() || c == '_';
            let before = pair.own.document()[..span.start].chars().next_back();
            let after = pair.own.document()[span.end..].chars().next();
            text.len() > name.len() && !before.is_some_and(is_inner) && !after.is_some_and(is_inner)
        };
        let spans: Vec<Range<usize>> = spans.filter(is_split).take(lacking).collect();
        for span in spans.into_iter().filter(|span| !is_wrapped(pair.own.at(span))) {
            if !hits.touches(&span) {
                let is_as_written = pair.base.raw().contains(name);
                let repair = is_as_written.then(|| Repair { span: span.clone(), text: name.to_owned() });
                hits.add(DamageKind::SplitIdentifier, pair, span, name, repair);
            }
        }
    }
}

/// Tells whether a paragraph has another line where a quote goes on.
fn is_wrapped(text: &str) -> bool {
    text.contains('\n')
}

/// Lists the names in a text that blanks could split, with how often each stands there.
fn names(prose: &str) -> HashMap<&str, usize, RandomState> {
    let mut names = HashMap::default();
    let is_inner = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b':' | b'-' | b'_' | b'/' | b'\\');
    let is_mark = |byte: u8| matches!(byte, b'-'..=b'/') | (byte == b':') | (byte == b'\\');
    let bytes = prose.as_bytes();
    let mut at = 0;
    // Most words have no mark that joins two.
    while let Some(mark) = find_byte(&bytes[at..], is_mark).map(|next| at + next) {
        let start = mark - bytes[at..mark].iter().rev().take_while(|byte| is_inner(**byte)).count();
        at = mark + bytes[mark..].iter().take_while(|byte| is_inner(**byte)).count();
        let word = prose[start..at].trim_end_matches(['.', ':', '-', '/', '\\', '_']);
        let word = word.trim_start_matches(['.', ':', '/', '\\', '_']);
        if word.len() >= MIN_SPLIT && word.len() <= MAX_NAME && may_be_split(word) {
            *names.entry(word).or_default() += 1;
        }
    }
    names
}

/// The shortest name that is looked for.
const MIN_SPLIT: usize = 5;

fn may_be_split(word: &str) -> bool {
    let bytes = word.as_bytes();
    if !bytes.iter().any(|byte| matches!(byte, b'.' | b':' | b'-' | b'\\' | b'/')) || word.contains("://") {
        return false;
    }
    let is_path = bytes.iter().filter(|byte| matches!(byte, b'/' | b'\\')).count() > 1 && {
        let parts = word.split(['/', '\\']).filter(|part| part.bytes().any(|byte| byte.is_ascii_alphabetic()));
        parts.count() > 1
    };
    // What low lines join is no word that anybody splits, and marks of emphasis look like them.
    let is_dotted = word.contains(['.', ':']) && is_joined(word);
    is_dotted || is_command(word) || is_path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_told_from_words() {
        let names = ["-Path", "--dry-run", "Get-Item", "System.IO", "file.txt", "a::bcd", "max_size", "Main.Run()"];
        for name in names {
            assert!(is_name(name), "{name}");
        }
        for word in
            ["Name", "-1", "e.g", "v1.0", "Add-Ins", "Pre-Release", "1.2.3", "U.S.", "...", "a b.c", "and/or", "-"]
        {
            assert!(!is_name(word), "{word}");
        }
    }

    #[test]
    fn names_in_text_are_found() {
        let mut found: Vec<&str> =
            names("Use Get-Item, System.IO. and C:\\Windows\\Temp (see https://a.b/c) or TCP/IP.")
                .into_keys()
                .collect();
        found.sort_unstable();
        assert_eq!(found, ["C:\\Windows\\Temp", "Get-Item", "System.IO"]);
    }
}
