//! Numbers: versions that became decimals, and digits that the base does not have.

use std::collections::HashSet;
use std::ops::Range;

use super::hits::{DamageKind, Hits, Repair};
use super::view::Counterpart;

/// Words before a number with a dot that is no version: its parts are counted.
const COUNTED: &[&str] = &[
    "Example", "Examples", "Figure", "Table", "Step", "Listing", "Chapter", "Exercise", "Lesson", "Module", "Unit",
    "Question", "Equation", "Page", "Task", "Lab",
];

/// Words that a quantity follows, not a version, although they begin with a capital at the start of a sentence.
const NO_PRODUCTS: &[&str] = &[
    "A",
    "About",
    "Above",
    "Add",
    "After",
    "All",
    "Almost",
    "An",
    "And",
    "Any",
    "Approximately",
    "Around",
    "As",
    "At",
    "Because",
    "Before",
    "Below",
    "Between",
    "But",
    "By",
    "Choose",
    "Default",
    "Each",
    "Enter",
    "Every",
    "Exactly",
    "Factor",
    "For",
    "From",
    "Has",
    "Have",
    "If",
    "In",
    "Into",
    "Is",
    "It",
    "Less",
    "Maximum",
    "Minimum",
    "More",
    "Multiply",
    "Nearly",
    "Of",
    "On",
    "Only",
    "Or",
    "Over",
    "Price",
    "Roughly",
    "Score",
    "Select",
    "Set",
    "Size",
    "Than",
    "That",
    "The",
    "Then",
    "These",
    "This",
    "Those",
    "To",
    "Total",
    "Type",
    "Under",
    "Until",
    "Up",
    "Use",
    "Value",
    "Values",
    "Weight",
    "When",
    "Where",
    "Which",
    "With",
    "Within",
];

/// What is measured: a decimal before it is a quantity.
const UNITS: &[&str] = &[
    "%",
    "°",
    "b",
    "bytes",
    "cm",
    "days",
    "ft",
    "gb",
    "gbps",
    "ghz",
    "gib",
    "hours",
    "hz",
    "inch",
    "inches",
    "kb",
    "kbps",
    "kg",
    "khz",
    "kib",
    "km",
    "lbs",
    "m",
    "mb",
    "mbps",
    "mhz",
    "mib",
    "miles",
    "million",
    "billion",
    "milliseconds",
    "min",
    "minutes",
    "mm",
    "ms",
    "percent",
    "pixels",
    "points",
    "pt",
    "px",
    "seconds",
    "tb",
    "tib",
    "times",
    "units",
    "v",
    "volts",
    "x",
    "am",
    "pm",
    "a.m",
    "p.m",
];

/// Words before a number that say that it is a version.
const VERSION: &[&str] = &["version", "versions", "release", "releases", "v", "ver", "schema"];

/// A number in a text.
#[derive(Debug)]
struct Number<'a> {
    /// The digits, with the dots and commas between them.
    text: &'a str,
    /// The word before it, and whether a currency stands there.
    before: &'a str,
    is_price: bool,
    /// The word behind it.
    after: &'a str,
}

/// Finds versions and numbers that are not those of the base.
pub(super) fn judge(pair: &Counterpart<'_>, hits: &mut Hits) {
    let has_digit = |text: &str| text.bytes().any(|byte| byte.is_ascii_digit());
    if !has_digit(pair.base.prose()) || pair.base.prose() == pair.own.prose() {
        return;
    }
    let (base, own) = (numbers(pair.base.prose()), numbers(pair.own.prose()));
    versions(pair, (&base, &own), hits);
    changed(pair, (&base, &own), hits);
}

/// Lists the numbers of a text.
fn numbers(text: &str) -> Vec<Number<'_>> {
    let bytes = text.as_bytes();
    let mut numbers = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        if !bytes[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let start = at;
        while at < bytes.len()
            && (bytes[at].is_ascii_digit()
                || matches!(bytes[at], b'.' | b',') && bytes.get(at + 1).is_some_and(u8::is_ascii_digit))
        {
            at += 1;
        }
        let before = text[..start].trim_end_matches([' ', '\u{a0}']);
        let is_attached = before.len() == start;
        let word = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '#' | '+');
        // A `v` may stand right before the number; another letter makes it part of a word.
        let (before, attached) = match before.strip_suffix(['v', 'V']).filter(|_| is_attached) {
            Some(rest) if !rest.ends_with(char::is_alphanumeric) => (&before[rest.len()..], false),
            _ => (before, is_attached && before.ends_with(word)),
        };
        let from = before.char_indices().rev().take(MAX_WORD).take_while(|(_, c)| word(*c)).last();
        let before = from.map_or("", |(from, _)| &before[from..]);
        let after = text[at..].trim_start_matches([' ', '\u{a0}']);
        let in_word = |c: char| word(c) || matches!(c, '%' | '°');
        let end = after.char_indices().enumerate().find(|(count, (_, c))| *count == MAX_WORD || !in_word(*c));
        let after = &after[..end.map_or(after.len(), |(_, (end, _))| end)];
        let is_price = text[..start].trim_end().ends_with(['$', '€', '£', '¥']);
        if !attached {
            numbers.push(Number { text: &text[start..at], before, is_price, after });
        }
    }
    numbers
}

/// The longest word that is looked at, in characters.
const MAX_WORD: usize = 40;

impl Number<'_> {
    /// Tells whether it is a version of something: `X.Y` behind a product or a word for a version.
    fn is_version(&self) -> bool {
        let parts: Vec<&str> = self.text.split('.').collect();
        let is_dotted = parts.len() > 1 && !self.text.contains(',');
        // `2.00` is an amount; `2.0` may be a version.
        let is_amount = parts.len() == 2 && parts[1].len() > 1 && parts[1].bytes().all(|byte| byte == b'0');
        // So is what a currency stands before, `EUR 2.50`.
        let is_code = self.before.len() == 3 && self.before.bytes().all(|byte| byte.is_ascii_uppercase());
        let is_amount = is_amount || is_code && parts.len() == 2 && parts[1].len() == 2;
        let unit = self.after.to_ascii_lowercase();
        let is_known = VERSION.iter().any(|word| word.eq_ignore_ascii_case(self.before));
        let is_product = self.before.starts_with(char::is_uppercase) && !NO_PRODUCTS.contains(&self.before);
        is_dotted
            && !is_amount
            && !self.is_price
            && !UNITS.contains(&unit.as_str())
            && !COUNTED.contains(&self.before)
            && (is_known || is_product)
    }
}

/// The most versions of a block that are looked for: each in the whole text.
const MAX_VERSIONS: usize = 300;

fn versions(pair: &Counterpart<'_>, (base, own): (&[Number<'_>], &[Number<'_>]), hits: &mut Hits) {
    let mut seen: HashSet<&str> = HashSet::new();
    for number in base.iter().filter(|number| number.is_version()).take(MAX_VERSIONS) {
        let is_there = own.iter().any(|own| own.text == number.text);
        if is_there || !seen.insert(number.text) {
            continue;
        }
        let decimal = number.text.replace('.', ",");
        let shown = format!("{} {}", number.before, number.text);
        // The base may have the decimal as well: then nobody knows which is which.
        let is_own = base.iter().any(|other| other.text == decimal);
        if !is_own && own.iter().any(|own| own.text == decimal) {
            let spans = places(pair, &decimal);
            let all_versions = base.iter().filter(|other| other.text == number.text).all(Number::is_version);
            for span in &spans {
                let repair = all_versions.then(|| Repair { span: span.clone(), text: number.text.to_owned() });
                hits.add(DamageKind::ChangedVersion, pair, span.clone(), &shown, repair);
            }
            continue;
        }
        // The product is there, with another number.
        let of_product = |other: &&Number<'_>| other.before == number.before && !number.before.is_empty();
        let mut others = own.iter().filter(of_product).filter(|own| !base.iter().any(|base| base.text == own.text));
        if base.iter().filter(of_product).count() == 1
            && let (Some(other), None) = (others.next(), others.next())
            && let [span] = places(pair, other.text).as_slice()
        {
            hits.add(DamageKind::ChangedVersion, pair, span.clone(), &shown, None);
        }
    }
}

/// Finds where a number stands by itself in the texts of the translation.
fn places(pair: &Counterpart<'_>, number: &str) -> Vec<Range<usize>> {
    let mut places = Vec::new();
    for (start, text) in pair.own.texts() {
        for (at, _) in text.match_indices(number) {
            let is_inner = |c: char| c.is_ascii_digit();
            let (before, after) = (&text[..at], &text[at + number.len()..]);
            let joins = |rest: &str| rest.starts_with(['.', ',']) && rest[1..].starts_with(is_inner);
            let is_joined = before.ends_with(['.', ',']) && before[..before.len() - 1].ends_with(is_inner);
            if !before.ends_with(is_inner) && !after.starts_with(is_inner) && !joins(after) && !is_joined {
                places.push(start + at..start + at + number.len());
            }
        }
    }
    places
}

/// Words with which numbers are written in another way in every language.
const TIMES: &[&str] = &[
    " AM",
    " PM",
    " am",
    " pm",
    "a.m.",
    "p.m.",
    "January",
    "February",
    "March",
    "April",
    "May ",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
    "Jan ",
    "Feb ",
    "Mar ",
    "Apr ",
    "Jun ",
    "Jul ",
    "Aug ",
    "Sep ",
    "Sept",
    "Oct ",
    "Nov ",
    "Dec ",
    "o'clock",
    "UTC",
    "GMT",
    "noon",
    "midnight",
];

/// Words that stand for digits.
const MAGNITUDES: &[&str] = &[
    "thousand", "million", "billion", "hundred", "dozen", "k", "m", "mb", "gb", "kb", "tb", "fifty", "twenty",
    "thirty", "forty", "sixty", "ninety", "eighty", "seventy", "inch", "inches", "ft", "feet", "miles", "dpi", "half",
    "quarter",
];

/// The most numbers of a block that are other than those of the base and are compared with each of them.
const MAX_FRESH: usize = 100;

/// Finds numbers that the base does not have, where one of the base is gone.
fn changed(pair: &Counterpart<'_>, (base, own): (&[Number<'_>], &[Number<'_>]), hits: &mut Hits) {
    if base.is_empty() || own.is_empty() {
        return;
    }
    let digits = |number: &Number<'_>| number.text.chars().filter(char::is_ascii_digit).collect::<String>();
    let runs = |text: &str| -> HashSet<String> {
        text.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty()).map(str::to_owned).collect()
    };
    let mut known: HashSet<String> = base.iter().map(digits).collect();
    let fresh: Vec<&Number<'_>> = own.iter().filter(|own| !known.contains(&digits(own))).collect();
    // Where that many differ, no single one does.
    if fresh.is_empty() || fresh.len() > MAX_FRESH {
        return;
    }
    known.extend(runs(pair.base.raw()));
    known.extend(grouped(pair.base.prose()));
    let mut there: HashSet<String> = own.iter().map(digits).collect();
    there.extend(runs(pair.own.raw()));
    there.extend(grouped(pair.own.prose()));
    let fresh: Vec<&Number<'_>> = fresh.into_iter().filter(|own| is_fresh(own, &known)).collect();
    let gone = base.iter().find(|base| digits(base).len() > 1 && !there.contains(&digits(base)));
    let (Some(gone), [only]) = (gone, fresh.as_slice()) else { return };
    let base_text = pair.base.prose();
    let words = base_text.split(|c: char| !c.is_alphabetic());
    let has_magnitude = words.into_iter().any(|word| MAGNITUDES.iter().any(|known| known.eq_ignore_ascii_case(word)));
    let is_time = |text: &str| TIMES.iter().any(|word| text.contains(word)) || has_clock(text);
    if has_magnitude || is_time(base_text) || has_clock(pair.own.prose()) || gone.is_price {
        return;
    }
    let span = places(pair, only.text);
    if let [span] = span.as_slice()
        && !hits.touches(span)
    {
        let shown = format!("{} {}", gone.before, gone.text);
        hits.add(DamageKind::ChangedNumber, pair, span.clone(), &shown, None);
    }
}

/// Tells whether a number is surely none that is written in another way.
fn is_fresh(own: &Number<'_>, known: &HashSet<String>) -> bool {
    let digits: String = own.text.chars().filter(char::is_ascii_digit).collect();
    let parts: Vec<&str> = own.text.split(['.', ',']).collect();
    let is_part =
        |known: &String| known.len() > digits.len() && (known.ends_with(&digits) || known.starts_with(&digits));
    digits.len() > 1
        && !known.contains(&digits)
        && !parts.iter().all(|part| known.contains(*part))
        && !known.iter().any(is_part)
        && !known.iter().any(|known| known.len() > 1 && digits.starts_with(known.as_str()) && digits.ends_with('0'))
}

/// Lists numbers whose groups of three digits blanks part, without the blanks.
fn grouped(text: &str) -> Vec<String> {
    let groups: Vec<&str> = text.split([' ', '\u{a0}', '\u{202f}', '\'', '’']).collect();
    let is_number = |group: &str| !group.is_empty() && group.bytes().all(|byte| byte.is_ascii_digit());
    let digits = |group: &str| group.chars().take_while(char::is_ascii_digit).collect::<String>();
    let mut joined = Vec::new();
    let mut open = String::new();
    for group in groups {
        let first = digits(group);
        if !open.is_empty() && first.len() == 3 {
            open.push_str(&first);
            joined.push(open.clone());
            if is_number(group) {
                continue;
            }
        }
        let last: String = group.chars().rev().take_while(char::is_ascii_digit).collect();
        open = last.chars().rev().collect();
    }
    joined
}

/// Tells whether a text has a time or a date in digits.
fn has_clock(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes
        .windows(3)
        .any(|three| three[0].is_ascii_digit() && matches!(three[1], b':' | b'/' | b'-') && three[2].is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_words_of_any_script_are_cut() {
        for word in ["a", "é", "ー", "𝕏"] {
            let text = format!("{} 11{}", word.repeat(100), word.repeat(100));
            let [Number { before, after, .. }] = numbers(&text)[..] else { panic!("{text}") };
            assert_eq!((before.to_owned(), after.to_owned()), (word.repeat(MAX_WORD), word.repeat(MAX_WORD)));
        }
    }

    #[test]
    fn versions_are_told_from_quantities() {
        let is_version = |text: &str| numbers(text).iter().any(Number::is_version);
        for text in
            ["Windows PowerShell 3.0", "version 5.1", "TLS 1.2 is", "V 1.0", "Python 3.7.2", "(v2.1)", "Section 4.3"]
        {
            assert!(is_version(text), "{text}");
        }
        for text in [
            "Example 2.1",
            "about 2.5 times",
            "The 1.5 GB",
            "Price $ 3.50",
            "Total 2.00",
            "Only 2.5 is",
            "at 10.30 AM",
            "RAM 1.5 GB",
            "Step 2.1",
        ] {
            assert!(!is_version(text), "{text}");
        }
    }
}
