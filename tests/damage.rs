//! Damage that is put into sound pages is found, each kind of it, and sound pages have none.

#![allow(clippy::unwrap_used, reason = "a page that cannot be generated has failed")]

use locdrift::damage::{DamageKind, Examined, examine, repaired};
use locdrift::document::{Content, Kind, TranslatableKeys};

/// Numbers that look like chance and are the same in every run.
struct Chance(u64);

impl Chance {
    fn next(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % below
    }

    fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.next(of.len())]
    }

    fn words(&mut self, of: &[&str], count: usize) -> String {
        (0..count).map(|_| self.one(of)).collect::<Vec<_>>().join(" ")
    }
}

const SOURCE: [&str; 14] = [
    "save", "file", "with", "the", "settings", "before", "users", "open", "storage", "again", "network", "policy",
    "when", "account",
];
const OWN: [&str; 14] = [
    "bewaar",
    "bestand",
    "met",
    "het",
    "instellingen",
    "voordat",
    "gebruikers",
    "openen",
    "opslag",
    "opnieuw",
    "netwerk",
    "beleid",
    "wanneer",
    "één",
];
const NAMES: [&str; 8] = [
    "System.IO.File",
    "Microsoft.Quantum.Canon",
    "Contoso.Web.Http",
    "config.yaml.old",
    "Get-ChildItem",
    "std::vector::size",
    "C:\\Windows\\Temp",
    "New-LocalUser",
];
const PRODUCTS: [&str; 5] = ["PowerShell", "Windows", "TLS", "Framework", "Exchange"];

/// A block of the source, of a sound translation, and of one that is damaged.
struct Sample {
    source: String,
    own: String,
    damaged: String,
}

fn sample(kind: DamageKind, chance: &mut Chance) -> Sample {
    let (before, after) = (chance.next(5) + 2, chance.next(5) + 2);
    let (start, end) = (chance.words(&SOURCE, before), chance.words(&SOURCE, after));
    let (own_start, own_end) = (chance.words(&OWN, before), chance.words(&OWN, after));
    let lead = chance.one(&["", "- ", "> ", "1. "]);
    let around = |source: &str, own: &str, damaged: &str| Sample {
        source: format!("{lead}{start} {source} {end}.\n"),
        own: format!("{lead}{own_start} {own} {own_end}.\n"),
        damaged: format!("{lead}{own_start} {damaged} {own_end}.\n"),
    };
    let name = chance.one(&NAMES);
    let number = chance.next(8_000) + 1_000;
    match kind {
        DamageKind::TranslatedIdentifier => {
            let (source, own) = chance.one(&[
                ("-Name", "-Naam"),
                ("Get-ChildItem", "Kind-Ophalen"),
                ("file.txt", "bestand.txt"),
                ("-WhatIf", "-WatAls"),
            ]);
            let level = "#".repeat(chance.next(3) + 2);
            if chance.next(2) == 0 {
                let heading = |text: &str| format!("{level} {text}\n");
                Sample { source: heading(source), own: heading(source), damaged: heading(own) }
            } else {
                let table =
                    |head: &str, cell: &str, words: &str| format!("| A | {head} |\n|---|---|\n| {cell} | {words} |\n");
                Sample {
                    source: table(&start, source, &end),
                    own: table(&own_start, source, &own_end),
                    damaged: table(&own_start, own, &own_end),
                }
            }
        }
        DamageKind::SplitIdentifier => {
            let at = name.find(['.', '-', ':', '\\']).unwrap() + usize::from(!name.contains(':'));
            around(name, name, &format!("{} {}", &name[..at], &name[at..]))
        }
        DamageKind::ChangedVersion => {
            let (product, major, minor) = (chance.one(&PRODUCTS), chance.next(9) + 1, chance.next(8) + 1);
            around(
                &format!("{product} {major}.{minor}"),
                &format!("{product} {major}.{minor}"),
                &format!("{product} {major},{minor}"),
            )
        }
        DamageKind::EmptyLink => around("[that page](a/b.md)", "[die pagina](a/b.md)", "[](a/b.md) die pagina"),
        DamageKind::LostLink => around("[that page](a/b.md)", "[die pagina](a/b.md)", "die pagina"),
        DamageKind::LostImage => around("![a chart](a/b.png)", "![een kaart](a/b.png)", "![een]kaart(a/b.png)"),
        DamageKind::LostAlert => {
            let (alert, own) = chance.one(&[
                ("NOTE", "OPMERKING"),
                ("TIP", "FOOI"),
                ("WARNING", "WAARSCHUWING"),
                ("IMPORTANT", "BELANGRIJK"),
            ]);
            let quote = |alert: &str, text: &str| format!("> [!{alert}]\n> {text}.\n");
            Sample { source: quote(alert, &start), own: quote(alert, &own_start), damaged: quote(own, &own_start) }
        }
        DamageKind::BrokenEmphasis => {
            let damaged = chance.one(&["**alle rechten **en", "** alle rechten** en", "**alle rechten en"]);
            around("**all rights** and", "**alle rechten** en", damaged)
        }
        DamageKind::LeakedMarkup => {
            let damaged = chance.one(&[
                ":::no-loc(text=\"PATH\"):::",
                "[object Object]",
                "<bpt id=\"1\">PATH</bpt>",
                "PATH</mrk>",
            ]);
            around("PATH", "PATH", damaged)
        }
        DamageKind::BrokenPlaceholder => {
            let (source, damaged) = chance.one(&[
                ("{0}", "{ 0}"),
                ("%TEMP%", "% TEMP%"),
                ("$(OutDir)", "$ (OutDir)"),
                ("{userName}", "{gebruikersNaam}"),
                ("${a.b}", ""),
            ]);
            around(source, source, damaged)
        }
        DamageKind::AlteredCode => {
            let (source, damaged) = chance.one(&[
                ("`run --fast`", "`run --snel`"),
                ("`a.b.c`", "`a.b.d`"),
                ("`maxSize`", "`maxGrootte`"),
                ("`$env:PATH`", "`$ env: PAD`"),
            ]);
            around(source, source, damaged)
        }
        DamageKind::ChangedNumber => around(&number.to_string(), &number.to_string(), &(number + 5_311).to_string()),
        DamageKind::UntranslatedText => {
            let text = format!(
                "{} the file and the settings are with you when {}.\n",
                chance.one(&SOURCE),
                chance.one(&SOURCE)
            );
            Sample { source: text.clone(), own: format!("{own_start} {own_end}.\n"), damaged: text }
        }
        DamageKind::ReplacementCharacter => {
            around("the year", "financiële jaar", chance.one(&["financi\u{fffd}le jaar", "financiÃ«le jaar"]))
        }
        DamageKind::HeadingAnchor => {
            let slug = format!("{}-part", start.replace(' ', "-"));
            let heading = |anchor: &str| format!("## {anchor}Deel {own_start}\n");
            let anchor = format!("<a name=\"{slug}\"></a>");
            let damaged = chance.one(&[0, 1]);
            Sample {
                source: format!("## {start} part\n"),
                own: heading(&anchor),
                damaged: heading(if damaged == 0 { "" } else { "<a name=\"deel\"></a>" }),
            }
        }
        DamageKind::WrongBase | DamageKind::BrokenLink => unreachable!("it takes more than one page"),
    }
}

/// Tells whether a kind of damage is found in a page and its base alone.
fn is_of_one_page(kind: &DamageKind) -> bool {
    !matches!(kind, DamageKind::WrongBase | DamageKind::BrokenLink)
}

/// A page of the source and its translation, in which at most one block is damaged.
fn page(kind: Option<DamageKind>, chance: &mut Chance) -> (String, String) {
    let kinds: Vec<DamageKind> = DamageKind::ALL.into_iter().filter(is_of_one_page).collect();
    let mut source = String::from("---\ntitle: A\n---\n\n# Start here\n\n## And then\n");
    let mut own = String::from(
        "---\ntitle: B\nms.translationtype: MT\n---\n\n# <a name=\"start-here\"></a>Begin hier\n\n## <a name=\"and-then\"></a>En dan\n",
    );
    let count = chance.next(8) + 3;
    let damaged = chance.next(count);
    for at in 0..count {
        let is_damaged = at == damaged && kind.is_some();
        let own_kind = if is_damaged { kind.unwrap() } else { chance.one(&kinds) };
        let sample = sample(own_kind, chance);
        // Code stands between them, so that lists and quotes stay apart.
        for (text, block) in
            [(&mut source, &sample.source), (&mut own, if is_damaged { &sample.damaged } else { &sample.own })]
        {
            text.push_str(&format!("\n```\nrun {at}\n```\n\n{block}"));
        }
    }
    (source, own)
}

fn look(source: &str, own: &str) -> Examined {
    let locale = "nl-NL".parse().unwrap();
    examine(source.as_bytes(), own.as_bytes(), Kind::Markdown, &TranslatableKeys::default(), &locale, || None)
}

#[test]
fn what_is_broken_is_found() {
    const PAGES: usize = 200;
    let chance = &mut Chance(7);
    for kind in DamageKind::ALL.into_iter().filter(is_of_one_page) {
        let mut missed = Vec::new();
        for _ in 0..PAGES {
            let (source, own) = page(Some(kind), chance);
            let examined = look(&source, &own);
            if !examined.hits.iter().any(|hit| hit.kind == kind) {
                missed.push((source, own, examined));
                continue;
            }
            // What is put right is sound, and built as before.
            let after = repaired(&own, examined.hits.iter().filter_map(|hit| hit.repair.as_ref()));
            let shape = |text: &str| {
                let content = Content::read(text.as_bytes(), Kind::Markdown, &TranslatableKeys::default());
                content.blocks.into_iter().map(|block| (block.kind, block.nesting)).collect::<Vec<_>>()
            };
            assert_eq!(shape(&own), shape(&after), "{own}\n\n{after}");
            let left = look(&source, &after);
            assert!(left.hits.iter().all(|hit| hit.repair.is_none()), "{source}\n\n{own}\n\n{after}\n{left:?}");
        }
        assert!(missed.len() * 20 <= PAGES, "{kind:?}: {} missed, such as {:#?}", missed.len(), missed[0]);
    }
}

#[test]
fn what_is_sound_is_left_alone() {
    let chance = &mut Chance(11);
    for _ in 0..2_000 {
        let (source, own) = page(None, chance);
        let examined = look(&source, &own);
        assert!(examined.hits.is_empty(), "{source}\n\n{own}\n{:#?}", examined.hits);
    }
}

/// What texts are made of, in several scripts, and what damage is looked for in.
const ODD: [&str; 44] = [
    "11",
    "1.2.3",
    "7:30",
    "1,5",
    "٣٤",
    "１２",
    "½",
    "%",
    "°",
    "$",
    "€",
    "a",
    "é",
    "ー",
    "漢",
    "字",
    "ش",
    "ي",
    "𝕏",
    "👩‍👩‍👧",
    "\u{301}",
    "\u{200f}",
    "\u{a0}",
    "\t",
    " ",
    " ",
    "\n",
    "\n\n",
    "`",
    "**",
    "*",
    "[",
    "](",
    ")",
    "{",
    "}",
    "<",
    ">",
    "{{< x >}}",
    "> [!NOTE]",
    "# ",
    "- ",
    "|",
    "\u{feff}",
];

/// A text of odd pieces, of which some are repeated as often as words of other scripts are long.
fn odd(chance: &mut Chance) -> String {
    let count = chance.next(40) + 1;
    (0..count).map(|_| chance.one(&ODD).repeat(if chance.next(4) == 0 { chance.next(60) + 1 } else { 1 })).collect()
}

#[test]
fn damage_is_looked_for_in_texts_of_any_script() {
    let chance = &mut Chance(13);
    for _ in 0..5_000 {
        let source = odd(chance);
        let own = if chance.next(2) == 0 { odd(chance) } else { format!("{}{source}{}", odd(chance), odd(chance)) };
        let examined = look(&source, &own);
        let after = repaired(&own, examined.hits.iter().filter_map(|hit| hit.repair.as_ref()));
        look(&source, &after);
    }
}
