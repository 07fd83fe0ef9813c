//! Every message in every language, held against the English one and against the glossary.

#![allow(clippy::unwrap_used, reason = "a test that cannot read its messages has failed")]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;
use icu_plurals::{PluralCategory, PluralRuleType, PluralRules};
use regex_lite::Regex;

/// The languages beside English, in the order of the glossary's columns.
const LANGUAGES: [&str; 6] = ["nl-NL", "de-DE", "fr-FR", "ja-JP", "zh-CN", "ar"];

/// One way in which a message can be shown: the keys of the variants that lead to it, and its text with the
/// variables in place.
#[derive(Clone, Debug)]
struct Shown {
    keys: Vec<String>,
    text: String,
    variables: Vec<String>,
}

/// A message: every way in which it can be shown.
type Messages = BTreeMap<String, Vec<Shown>>;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("locales")
}

/// Reads the messages of a language as one text.
fn source(language: &str) -> String {
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(root().join(language)).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "ftl"));
    files.iter().map(|file| std::fs::read_to_string(file).unwrap()).collect()
}

fn messages(source: &str) -> Messages {
    let resource = parser::parse(source).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
    let mut messages = Messages::new();
    for entry in resource.body {
        if let Entry::Message(message) = entry {
            let before = messages.insert(message.id.name.to_owned(), shown(message.value.as_ref().unwrap()));
            assert!(before.is_none(), "{} is there twice", message.id.name);
        }
    }
    messages
}

fn shown(pattern: &Pattern<&str>) -> Vec<Shown> {
    let mut all = vec![Shown { keys: Vec::new(), text: String::new(), variables: Vec::new() }];
    for element in &pattern.elements {
        let parts: Vec<Shown> = match element {
            PatternElement::TextElement { value } => {
                vec![Shown { keys: Vec::new(), text: (*value).to_owned(), variables: Vec::new() }]
            }
            PatternElement::Placeable { expression: Expression::Inline(inline) } => vec![placed(inline)],
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => variants
                .iter()
                .flat_map(|variant| {
                    let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) = variant.key;
                    shown(&variant.value).into_iter().map(move |mut shown| {
                        shown.keys.insert(0, key.to_owned());
                        shown
                    })
                })
                .collect(),
        };
        all = all
            .iter()
            .flat_map(|before| {
                parts.iter().map(|part| Shown {
                    keys: [&before.keys[..], &part.keys[..]].concat(),
                    text: format!("{}{}", before.text, part.text),
                    variables: [&before.variables[..], &part.variables[..]].concat(),
                })
            })
            .collect();
    }
    all
}

fn placed(inline: &InlineExpression<&str>) -> Shown {
    let (text, variables) = match inline {
        InlineExpression::StringLiteral { value } => (value.replace("\\u202F", "\u{202f}"), Vec::new()),
        InlineExpression::VariableReference { id } => (format!("⟨{}⟩", id.name), vec![id.name.to_owned()]),
        other => panic!("not used in these messages: {other:?}"),
    };
    Shown { keys: Vec::new(), text, variables }
}

/// Words that no translation changes: options, commands, keys, numbers, names.
fn kept(text: &str) -> BTreeMap<String, usize> {
    static KEPT: LazyLock<Regex> = LazyLock::new(|| {
        let words = [
            r"--?[A-Za-z][A-Za-z-]*",
            r"locdrift (?:accept|adopt|apply|check|convert|diff|explain|guide|history|init|queue|repair|report|schema|translate|update)\b",
            r"git fetch",
            r"[a-z]+[._][A-Za-z][A-Za-z._]*[A-Za-z]",
            r"\b[A-Z]{2,}\b",
            r"https?://[!-~]*",
            r"\b(?:Fluent|GitHub|UTF-8|UTF-16|OpenMetrics|Docusaurus)\b",
            r"[0-9][0-9,.%a-z/]*[0-9%a-z]|[0-9]",
        ];
        Regex::new(&words.join("|")).unwrap()
    });
    let text = ungrouped(text);
    let mut kept = BTreeMap::new();
    for found in KEPT.find_iter(&text) {
        // Behind a letter a hyphen joins two words: `JSON-object`.
        let before = text[..found.start()].chars().next_back();
        let is_joined = before.is_some_and(|c| (c.is_alphanumeric() && c < '\u{2e80}') || c == '⟩');
        let word = match found.as_str() {
            word if word.starts_with('-') && is_joined => continue,
            // Some languages write it small.
            "ID" => continue,
            // Each language groups digits in its own way, and writes a percent sign in its own place.
            number if number.starts_with(|first: char| first.is_ascii_digit()) => {
                number.chars().filter(char::is_ascii_alphanumeric).collect()
            }
            word => word.to_owned(),
        };
        *kept.entry(word).or_insert(0) += 1;
    }
    kept
}

/// Takes out the spaces that group the digits of a number.
fn ungrouped(text: &str) -> String {
    static GROUPED: LazyLock<Regex> = LazyLock::new(|| Regex::new("([0-9])[\u{a0}\u{202f}]([0-9]{3})").unwrap());
    GROUPED.replace_all(text, "$1$2").into_owned()
}

/// Tells whether a word is a number that Japanese and Chinese write in digits where English has a word.
fn is_small(word: &str, language: &str) -> bool {
    matches!(language, "ja-JP" | "zh-CN") && word.parse::<u32>().is_ok_and(|number| number <= 16)
}

/// The plural categories that whole numbers have in a language.
fn categories(language: &str) -> BTreeSet<String> {
    let locale: icu_locale_core::Locale = language.parse().unwrap();
    let rules = PluralRules::try_new((&locale).into(), PluralRuleType::Cardinal.into()).unwrap();
    let mut found: BTreeSet<String> =
        (0..=1_000_u32).chain([1_000_000]).map(|n| format!("{:?}", rules.category_for(n)).to_lowercase()).collect();
    found.insert(format!("{:?}", PluralCategory::Other).to_lowercase());
    found
}

/// What is wrong with the messages of a language, a line each.
fn faults(language: &str, english: &Messages, own: &Messages) -> Vec<String> {
    let mut faults = Vec::new();
    let categories = categories(language);
    for (id, originals) in english {
        let Some(translations) = own.get(id) else {
            faults.push(format!("{id}: missing"));
            continue;
        };
        let original = originals.last().unwrap();
        let variables = sorted(&original.variables);
        for translation in translations {
            let mut fault =
                |what: String| faults.push(format!("{id} {:?}: {what}: {}", translation.keys, translation.text));
            // A variant for one number may say it in words.
            let is_word = |key: &String| matches!(key.as_str(), "0" | "zero" | "one" | "two");
            let mut lacking = variables.clone();
            lacking.retain(|name| !translation.variables.contains(name));
            let extra = sorted(&translation.variables).into_iter().any(|name| !variables.contains(&name));
            let is_none = translation.keys.iter().any(|key| matches!(key.as_str(), "0" | "zero"));
            let allowed = if is_none { usize::MAX } else { usize::from(translation.keys.iter().any(is_word)) };
            let is_single = originals.iter().any(|original| {
                let keys: Vec<&str> =
                    translation.keys.iter().map(|key| if key == "zero" { "0" } else { key }).collect();
                sorted(&original.variables) == sorted(&translation.variables) && original.keys == keys
            });
            if !is_single && (extra || lacking.len() > allowed) {
                fault(format!("expected the variables {variables:?}"));
            }
            let twice = translation.variables.len() != sorted(&translation.variables).len();
            if twice && original.variables.len() == variables.len() {
                fault("a variable is there twice".into());
            }
            let alike = originals.iter().find(|original| original.keys == translation.keys).unwrap_or(original);
            let (wanted, found) = (kept(&alike.text), kept(&translation.text));
            let is_spoken = |word: &String| (allowed > 0 && word.len() == 1) || is_small(word, language);
            if wanted.keys().any(|word| !found.contains_key(word))
                || found.iter().any(|(word, count)| wanted.get(word) != Some(count) && !is_spoken(word))
            {
                fault(format!("expected {:?}, found {:?}", wanted.keys(), found.keys()));
            }
            // It shows an object of JSON.
            let is_json = id == "help-translate-long";
            faults.extend(
                (!is_json)
                    .then(|| style(language, &translation.text))
                    .flatten()
                    .map(|what| format!("{id}: {what}: {}", translation.text)),
            );
        }
        let keys: BTreeSet<String> = translations.iter().flat_map(|shown| shown.keys.clone()).collect();
        let plural: BTreeSet<String> = keys.iter().filter(|key| !key.starts_with(char::is_numeric)).cloned().collect();
        // French has a form for millions alone.
        let expected: BTreeSet<String> = categories
            .iter()
            .filter(|key| language != "fr-FR" || plural.contains(*key) || *key != "many")
            .cloned()
            .collect();
        if !plural.is_empty() && plural != expected {
            faults.push(format!("{id}: plural categories {plural:?}; the language has {categories:?}"));
        }
    }
    faults.extend(own.keys().filter(|id| !english.contains_key(*id)).map(|id| format!("{id}: not in English")));
    faults
}

fn sorted(names: &[String]) -> Vec<String> {
    names.iter().cloned().collect::<BTreeSet<_>>().into_iter().collect()
}

/// What is wrong, and where it is found.
type StyleRule = (&'static str, Regex);

/// The first offence against the typography of a language.
fn style(language: &str, text: &str) -> Option<String> {
    let text = &text.replace("fetch-depth: 0", "fetch-depth");
    static RULES: LazyLock<Vec<(&str, Vec<StyleRule>)>> = LazyLock::new(|| {
        let rule = |what, pattern: &str| (what, Regex::new(pattern).unwrap());
        // A variable may be anything; `⟨` and `⟩` stand around its name.
        let cjk = r"[\u{3040}-\u{30ff}\u{4e00}-\u{9fff}]";
        vec![
            (
                "*",
                vec![
                    rule("two spaces", r"[^\n ]  +[^ ]"),
                    rule("a straight quote", "\""),
                    rule("three dots", r"\.\.\."),
                ],
            ),
            ("nl-NL", vec![rule("a space before a mark", r" [:;?!]( |$)"), rule("foreign quotes", "[„«»]")]),
            ("de-DE", vec![rule("a space before a mark", r" [:;?!]( |$)"), rule("foreign quotes", "[«»”]")]),
            (
                "fr-FR",
                vec![
                    rule("no U+202F before a mark", r"[^\u{202f}\d:/]([;?!»%]|:( |$))"),
                    rule("no U+202F behind «", r"«[^\u{202f}]"),
                    rule("a straight apostrophe", r"[a-zà-ÿ]'[a-zà-ÿ]"),
                    rule("foreign quotes", "[“”„]"),
                ],
            ),
            (
                "ja-JP",
                vec![
                    rule("a half-width mark", &format!(r"{cjk}[,;!?()]|[(]{cjk}|{cjk}\. ")),
                    rule("foreign quotes", "[“”„«»]"),
                ],
            ),
            (
                "zh-CN",
                vec![
                    rule("a half-width mark", &format!(r"{cjk}[,:;!?()]|[(]{cjk}|{cjk}\. ")),
                    rule("foreign quotes", "[「」„«»]"),
                ],
            ),
            ("ar", vec![rule("a Latin mark", r"[\u{621}-\u{64a}][,;?]"), rule("foreign quotes", "[„]")]),
        ]
    });
    let mut rules = RULES.iter().filter(|(tag, _)| *tag == "*" || *tag == language).flat_map(|(_, rules)| rules);
    rules.find(|(_, pattern)| pattern.is_match(text)).map(|(what, _)| (*what).to_owned())
}

/// A term: how English writes it, and how each language does.
struct Term {
    english: Regex,
    name: String,
    own: Vec<Vec<String>>,
}

/// Reads the first table of the glossary. `fout(en)` is any word that begins with `fout`.
fn terms() -> Vec<Term> {
    let glossary = std::fs::read_to_string(root().join("GLOSSARY.md")).unwrap();
    let table = glossary.split("Words that depend on their context").next().unwrap();
    let rows = table.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| English"));
    rows.map(|row| {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        assert_eq!(cells.len(), LANGUAGES.len() + 2, "{row}");
        let forms = |cell: &str| -> Vec<String> {
            cell.split(" / ").map(|form| form.split('(').next().unwrap().trim().to_lowercase()).collect()
        };
        let english: Vec<String> = cells[0]
            .split(" / ")
            .map(|form| {
                let (stem, ending) = form.split_once('(').unwrap_or((form, ""));
                let ending = ending.trim_end_matches(')');
                let ending = if ending.len() > 2 { format!("(?:{ending}|y)") } else { format!("(?:{ending})?") };
                format!("{stem}{}", if ending == "(?:)?" { String::new() } else { ending })
            })
            .collect();
        let english =
            Regex::new(&format!(r"(?i)(?:^|[^A-Za-z⟨`./_-])(?:{})(?:$|[^A-Za-z⟩`/_-])", english.join("|"))).unwrap();
        Term {
            english,
            name: cells[0].to_owned(),
            own: cells[1..=LANGUAGES.len()].iter().map(|cell| forms(cell)).collect(),
        }
    })
    .collect()
}

/// Messages whose translations lack the term that the English has.
fn other_words(column: usize, terms: &[Term], english: &Messages, own: &Messages) -> Vec<String> {
    let mut faults = Vec::new();
    for (id, originals) in english.iter().filter(|(id, _)| !TYPED_WORDS.contains(&id.as_str())) {
        let Some(translations) = own.get(id) else { continue };
        let text = without_commands(&originals.last().unwrap().text);
        let translation = translations.last().unwrap().text.to_lowercase();
        for term in terms.iter().filter(|term| term.english.is_match(&text)) {
            if !term.own[column].iter().any(|form| translation.contains(form)) {
                faults.push(format!("{id}: “{}” is {:?}: {translation}", term.name, term.own[column]));
            }
        }
    }
    faults
}

/// Messages in which words of the glossary are values to type: `off, warn or error`, `stale=5%`, names of columns.
const TYPED_WORDS: [&str; 6] =
    ["expected-level", "help-max", "help-pick-status", "help-pick-kind", "error-glossary", "help-translate-long"];

/// What is typed is no term.
fn without_commands(text: &str) -> String {
    static TYPED: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"(?:locdrift|git) [a-z-]+(?: --?[a-z-]+)*|“[^”]*”|--[a-z-]+|\b[A-Z]{2,}\b|⟨[^⟩]*⟩").unwrap()
    });
    TYPED.replace_all(text, "·").into_owned()
}

#[test]
fn every_message_keeps_what_the_english_has() {
    let english = messages(&source("en-US"));
    let mut faults = String::new();
    for language in LANGUAGES {
        for fault in self::faults(language, &english, &messages(&source(language))) {
            let _ = writeln!(faults, "{language} {fault}");
        }
    }
    assert!(faults.is_empty(), "{faults}");
}

#[test]
fn every_language_uses_the_words_of_the_glossary() {
    let (english, terms) = (messages(&source("en-US")), terms());
    let mut faults = String::new();
    for (column, language) in LANGUAGES.iter().enumerate() {
        for fault in other_words(column, &terms, &english, &messages(&source(language))) {
            let _ = writeln!(faults, "{language} {fault}");
        }
    }
    assert!(faults.is_empty(), "{faults}");
}

/// Two variables that changed places are valid Fluent. So every message whose variables stand in another order
/// than in English is listed, to be read by whoever changes the list.
#[test]
fn variables_in_another_order_are_listed() {
    let english = messages(&source("en-US"));
    let mut list = String::new();
    for language in LANGUAGES {
        for (id, text) in reordered(&english, &messages(&source(language))) {
            let _ = writeln!(list, "{language} {id}: {text}");
        }
    }
    insta::with_settings!({snapshot_path => "generated", prepend_module_to_snapshot => false}, {
        insta::assert_snapshot!("reordered", list);
    });
}

fn reordered(english: &Messages, own: &Messages) -> Vec<(String, String)> {
    let order = |variables: &[String]| {
        let mut seen = BTreeSet::new();
        variables.iter().filter(|name| seen.insert((*name).clone())).cloned().collect::<Vec<_>>()
    };
    let mut reordered = Vec::new();
    for (id, originals) in english {
        let wanted = order(&originals.last().unwrap().variables);
        for shown in own.get(id).into_iter().flatten() {
            let mut expected = wanted.clone();
            expected.retain(|name| shown.variables.contains(name));
            if order(&shown.variables) != expected {
                reordered.push((id.clone(), shown.text.clone()));
                break;
            }
        }
    }
    reordered
}

#[test]
fn a_translation_that_went_wrong_is_found() {
    let (english, terms) = (messages(&source("en-US")), terms());
    let french = source("fr-FR");
    let before = messages(&french);
    let found = |after: &str| {
        let after = messages(after);
        faults("fr-FR", &english, &after).len()
            + other_words(2, &terms, &english, &after).len()
            + reordered(&english, &after)
                .iter()
                .filter(|(id, text)| !reordered(&english, &before).contains(&(id.clone(), text.clone())))
                .count()
    };
    assert_eq!(found(&french), 0);
    let line = |id: &str| french.lines().find(|line| line.starts_with(&format!("{id} ="))).unwrap();
    let edited = |id: &str, from: &str, to: &str| {
        assert!(line(id).contains(from), "{}", line(id));
        french.replacen(line(id), &line(id).replace(from, to), 1)
    };
    let revision = line("error-unknown-revision");
    let mutants = [
        ("two variables swapped", french.replacen(revision, &swapped(revision, "path", "revision"), 1)),
        ("a variable lost", edited("error-read", "{ $path }", "")),
        ("another variable", edited("error-read", "{ $why }", "{ $path }")),
        ("a number changed", edited("finding-malformed-commit", "40", "44")),
        ("an option translated", edited("verdict-outdated", "--prune-baseline", "--elaguer-base")),
        ("a command translated", edited("hint-write-baseline", "locdrift check", "locdrift verifie")),
        ("a plural category lost", without_line(&french, "        [one] { $segments } segment")),
        ("another term", edited("progress-listing", "documents", "fichiers")),
        ("a plain space", edited("hint-known", "\u{202f}:", " :")),
    ];
    for (what, mutant) in mutants {
        assert!(found(&mutant) > 0, "{what}");
    }
}

fn without_line(text: &str, start: &str) -> String {
    let line = text.lines().find(|line| line.starts_with(start)).unwrap();
    text.replacen(&format!("{line}\n"), "", 1)
}

fn swapped(line: &str, a: &str, b: &str) -> String {
    line.replace(&format!("${a} "), "$? ")
        .replace(&format!("${b} "), &format!("${a} "))
        .replace("$? ", &format!("${b} "))
}
