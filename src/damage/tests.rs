//! Each rule on the texts that it is about, and on those that it must leave alone.

use super::*;

fn look(base: &str, translation: &str) -> Examined {
    let locale = "nl-NL".parse().unwrap();
    let keys = TranslatableKeys::default();
    let (base, own) = (base.as_bytes(), translation.as_bytes());
    let examined = examine(base, own, Kind::Markdown, &keys, &locale, || None);
    // What a first look takes for sound, a closer look does, too.
    if let FirstLook::Sound(_) = first_look(base, own, Kind::Markdown, &locale) {
        let page = BasedPage::new(base, own, Kind::Markdown, &keys).looked_at(Some(FirstLook::Doubtful));
        let closer = page.examine(&locale, || None);
        assert_eq!((&closer.hits, closer.code_blocks), (&examined.hits, examined.code_blocks), "{translation}");
    }
    examined
}

/// What is found, and what becomes of the translation.
fn found(base: &str, translation: &str) -> (Vec<DamageKind>, String) {
    let examined = look(base, translation);
    let kinds = examined.hits.iter().map(|hit| hit.kind).collect();
    for hit in &examined.hits {
        assert!(translation.get(hit.span.clone()).is_some(), "{hit:?}");
    }
    (kinds, repaired(translation, examined.hits.iter().filter_map(|hit| hit.repair.as_ref())))
}

#[track_caller]
fn is_repaired(kind: DamageKind, base: &str, translation: &str, expected: &str) {
    let (kinds, text) = found(base, translation);
    assert_eq!((kinds.as_slice(), text.as_str()), (&[kind][..], expected));
    // What was put right is found no more.
    assert_eq!(found(base, &text).0, [], "{text}");
}

#[track_caller]
fn is_found(kind: DamageKind, base: &str, translation: &str) {
    assert_eq!(found(base, translation), (vec![kind], translation.to_owned()));
}

#[track_caller]
fn is_sound(base: &str, translation: &str) {
    let hits = look(base, translation).hits;
    assert!(hits.is_empty(), "{hits:?}");
}

#[test]
fn identifiers_that_were_translated_are_put_back() {
    let kind = DamageKind::TranslatedIdentifier;
    is_repaired(kind, "### -Name\n", "### -Naam\n", "### -Name\n");
    is_repaired(kind, "## -Name ##\n", "## <a name=\"-name\"></a>-Naam ##\n", "## <a name=\"-name\"></a>-Name ##\n");
    is_repaired(kind, "# `Get-Item`\n", "# `Item-Ophalen`\n", "# `Get-Item`\n");
    let table = |cell: &str, words: &str| format!("| A | B |\n|---|---|\n| {cell} | {words} |\n");
    is_repaired(
        kind,
        &table("`config.json`", "a"),
        &table("`configuratie.json`", "een"),
        &table("`config.json`", "een"),
    );
    is_repaired(kind, &table("std::size", "a"), &table("std::grootte", "een"), &table("std::size", "een"));
    is_sound(&table("config.json", "a"), &table("Het bestand config.json", "een"));
    is_sound("## Built-In\n", "## Ingebouwd\n");
    is_sound("# Add-Ins\n", "# Invoegtoepassingen\n");
    is_sound("# Name\n", "# Naam\n");
}

#[test]
fn identifiers_with_blanks_are_joined() {
    let kind = DamageKind::SplitIdentifier;
    is_repaired(
        kind,
        "Use System.IO.File here.\n",
        "Gebruik System. IO. File hier.\n",
        "Gebruik System.IO.File hier.\n",
    );
    is_repaired(kind, "See Microsoft.Quantum.\n", "Zie micro soft. Quantum.\n", "Zie Microsoft.Quantum.\n");
    is_repaired(kind, "See Microsoft.Quantum.\n", "Zie Micro soft.Quantum.\n", "Zie Microsoft.Quantum.\n");
    is_repaired(kind, "Run Get-Item now.\n", "Voer Get- Item uit.\n", "Voer Get-Item uit.\n");
    is_repaired(kind, "Open C:\\Windows\\Temp now.\n", "Open C:\\Windows \\Temp nu.\n", "Open C:\\Windows\\Temp nu.\n");
    // A sentence that ends is no name, and one that is there needs no other.
    is_sound("Install Node.js. Then run it.\n", "Installeer Node.js. Start het dan.\n");
    is_sound("The System.IO classes.\n", "De System.IO-klassen.\n");
    is_sound("Yes, and/or no.\n", "Ja, en/of nee.\n");
    is_sound("Use TCP/IP.\n", "Gebruik TCP / IP.\n");
}

#[test]
fn versions_are_no_decimals() {
    let kind = DamageKind::ChangedVersion;
    is_repaired(
        kind,
        "In PowerShell 3.0 and PowerShell 3.0 it works.\n",
        "In PowerShell 3,0 werkt het.\n",
        "In PowerShell 3.0 werkt het.\n",
    );
    is_repaired(kind, "Use version 5.1 of it.\n", "Gebruik er versie 5,1 van.\n", "Gebruik er versie 5.1 van.\n");
    is_found(kind, "It needs Windows 8.1 now.\n", "Windows 8.2 is nu nodig.\n");
    is_sound("It takes 2.5 GB.\n", "Het kost 2,5 GB.\n");
    is_sound("Example 2.1 shows it.\n", "Voorbeeld 2,1 laat het zien.\n");
    is_sound("Pay EUR 2.50 now.\n", "Betaal nu EUR 2,50.\n");
    is_sound("About 1.5 times as much.\n", "Ongeveer 1,5 keer zo veel.\n");
}

#[test]
fn numbers_are_those_of_the_base() {
    let kind = DamageKind::ChangedNumber;
    is_found(kind, "At most 250 users.\n", "Ten hoogste 205 gebruikers.\n");
    is_sound("At most 7,200,000 bytes.\n", "Ten hoogste 7 200 000 bytes.\n");
    is_sound("At most 1,000 users.\n", "Ten hoogste 1.000 gebruikers.\n");
    is_sound("At 2:30 PM on 11/20/2020.\n", "Om 14:30 op 20-11-2020.\n");
    is_sound("In the 1990s it was 30 degrees.\n", "In de jaren 90 was het 30 graden.\n");
    is_sound("Two of 40 users.\n", "Van de 40 gebruikers 2.\n");
}

#[test]
fn links_keep_their_words_and_their_places() {
    is_found(DamageKind::EmptyLink, "See [Int](int.md) there.\n", "Zie [](int.md) Int daar.\n");
    is_found(DamageKind::LostLink, "See [Int](int.md) there.\n", "Zie Int daar.\n");
    is_found(DamageKind::LostImage, "See ![Int](int.png) there.\n", "Zie ![Int] hier(int.png) daar.\n");
    is_sound("See [Int](/en-us/int.md#part) there.\n", "Zie [Int](/nl-nl/int.md#deel) daar.\n");
    is_sound("See [Int](a%20b.md) there.\n", "Zie [Int](<a b.md>) daar.\n");
    is_sound("See [a](a.md).\n", "Zie [a](b.md).\n");
    is_repaired(
        DamageKind::LostLink,
        "See [latest][] now.\n\n[latest]: a.md\n",
        "Zie [laatste][] nu.\n\n[latest]: a.md\n",
        "Zie [laatste][latest] nu.\n\n[latest]: a.md\n",
    );
    is_repaired(
        DamageKind::LostLink,
        "See [that][one] now.\n\n[one]: a.md\n",
        "Zie [dat][een] nu.\n\n[one]: a.md\n",
        "Zie [dat][one] nu.\n\n[one]: a.md\n",
    );
    is_repaired(
        DamageKind::LostLink,
        "See [datatable] now.\n\n[datatable]: a.md\n",
        "Zie [data table] nu.\n\n[datatable]: a.md\n",
        "Zie [datatable] nu.\n\n[datatable]: a.md\n",
    );
    let (base, own) = ("A [System.Exception] or [a.B.c][].\n", "Een [System. Exception] of [a. b. c][].\n");
    let labels = "\n[System.Exception]: a.md\n[a.B.c]: b.md\n";
    let (kinds, text) = found(&format!("{base}{labels}"), &format!("{own}{labels}"));
    assert!(kinds.contains(&DamageKind::LostLink), "{kinds:?}");
    assert_eq!(text, format!("Een [System.Exception] of [a.B.c][].\n{labels}"));
}

#[test]
fn alerts_keep_their_names() {
    is_repaired(DamageKind::LostAlert, "> [!NOTE]\n> Text.\n", "> [!OPMERKING]\n> Tekst.\n", "> [!NOTE]\n> Tekst.\n");
    is_repaired(DamageKind::LostAlert, "> [!NOTE]\n> Text.\n", "> [! NOTE]\n> Tekst.\n", "> [!NOTE]\n> Tekst.\n");
    is_repaired(
        DamageKind::LostAlert,
        "> [!TIP]\n>\n> Text.\n",
        "> [ ! PUNTA ]\n>\n> Tekst.\n",
        "> [!TIP]\n>\n> Tekst.\n",
    );
    is_sound("> [!NOTE]\n> Text.\n", "> [!Note]\n> Tekst.\n");
}

#[test]
fn marks_of_emphasis_are_not_shown() {
    let kind = DamageKind::BrokenEmphasis;
    is_repaired(
        kind,
        "Select **Save all** and go.\n",
        "Kies **Alles opslaan **en ga.\n",
        "Kies **Alles opslaan** en ga.\n",
    );
    is_repaired(kind, "Select **Save** and go.\n", "Kies ** Opslaan** en ga.\n", "Kies  **Opslaan** en ga.\n");
    is_found(kind, "Fill in **Disc. %** now.\n", "Vul **Korting %**nu in.\n");
    is_sound("Select \\*\\*a.\n", "Kies \\*\\*a.\n");
    is_sound("Select **a** ** b.\n", "Kies **a** ** b nu.\n");
}

#[test]
fn markup_of_tools_is_taken_out() {
    let kind = DamageKind::LeakedMarkup;
    is_repaired(kind, "Set PATH now.\n", "Stel :::no-loc(text=\"PATH\")::: nu in.\n", "Stel PATH nu in.\n");
    is_repaired(kind, "Use `a \"b\"` now.\n", "Gebruik nu `a &quot;b&quot;`.\n", "Gebruik nu `a \"b\"`.\n");
    is_found(kind, "Use it now.\n", "Gebruik [object Object] nu.\n");
    is_sound("Set :::no-loc(text=\"PATH\")::: now.\n", "Stel :::no-loc(text=\"PATH\")::: nu in.\n");
    is_sound("Use `&quot;` and more.\n", "Gebruik `&quot;` en meer.\n");
}

#[test]
fn placeholders_are_those_of_the_base() {
    let kind = DamageKind::BrokenPlaceholder;
    is_repaired(kind, "Hello {0} there.\n", "Hallo { 0} daar.\n", "Hallo {0} daar.\n");
    is_repaired(kind, "Open %TEMP% now.\n", "Open % TEMP % nu.\n", "Open %TEMP% nu.\n");
    is_repaired(kind, "Set {userName} now.\n", "Stel {gebruikerNaam} in.\n", "Stel {userName} in.\n");
    is_found(kind, "Set $(OutDir) now.\n", "Stel dat nu in.\n");
    is_sound("Set {name} now.\n", "Stel {naam} nu in.\n");
    is_sound("With $x_{0}$ and \\(a\\).\n", "Met $x_{ 0}$ en \\(a\\).\n");
    is_sound("{{ Fill the Description }}\n", "{{ Vul de beschrijving in }}\n");
}

#[test]
fn code_is_that_of_the_base() {
    let kind = DamageKind::AlteredCode;
    is_repaired(
        kind,
        "Run `Get-Item -Path` now.\n",
        "Voer `Get-Item -Pad` nu uit.\n",
        "Voer `Get-Item -Path` nu uit.\n",
    );
    is_repaired(kind, "```\nrun --fast\n```\n", "```\nrun --snel\n```\n", "```\nrun --fast\n```\n");
    is_repaired(
        kind,
        "```\n# one\nrun --fast\n```\n",
        "```\n# een\nrun --snel # twee\n```\n",
        "```\n# een\nrun --fast\n```\n",
    );
    is_sound("```\nrun --fast \"a b\" # one\n```\n", "```\nrun --fast \"c d\" # een\n```\n");
    is_found(kind, "Use `a.b` and `c.d` now.\n", "Gebruik nu `a.b en c.d` hier.\n");
    is_sound("Use `Yes` now.\n", "Gebruik nu `Ja`.\n");
    is_sound("Use `run <your name>` now.\n", "Gebruik nu `run <uw naam>`.\n");
    is_sound("Use `a.b` and `c.d`.\n", "Gebruik `c.d` en `a.b`.\n");
    is_sound("Use `a.b` now.\n", "Gebruik a.b nu.\n");
}

#[test]
fn code_that_a_locale_translates_is_left_alone() {
    let mut examined = look("Words.\n\n```\nrun --fast\n```\n", "Woorden.\n\n```\nrun --snel\n```\n");
    assert_eq!((examined.hits.len(), examined.code_blocks), (1, (1, 1)));
    assert!(localizes_code((1, 1)) && !localizes_code((100, 4)));
    examined.drop_code_blocks();
    assert_eq!(examined.hits, []);
}

#[test]
fn text_is_translated() {
    let kind = DamageKind::UntranslatedText;
    let text = "Save the file and close it when you are done with this.\n";
    is_found(kind, &format!("Word.\n\n{text}"), &format!("Woord.\n\n{text}"));
    is_found(kind, &format!("{text}\n{text}\n{text}"), &format!("{text}\n{text}\n{text}"));
    is_found(kind, &format!("# A\n\n{text}\nMore.\n"), &format!("# A\n\n{text}\nMeer.\n"));
    is_sound(
        "# A\n\nGet-Item, Set-Item, Remove-Item, Copy-Item.\n",
        "# B\n\nGet-Item, Set-Item, Remove-Item, Copy-Item.\n",
    );
    is_sound(
        "A\n\n`it is the text of that and the rest with you`\n",
        "B\n\n`it is the text of that and the rest with you`\n",
    );
    let locale = "en-GB".parse().unwrap();
    let keys = TranslatableKeys::default();
    let examined = examine(text.as_bytes(), text.as_bytes(), Kind::Markdown, &keys, &locale, || None);
    assert_eq!(examined.hits, []);
}

#[test]
fn characters_are_kept() {
    let kind = DamageKind::ReplacementCharacter;
    is_found(kind, "The financial year.\n", "Het financi\u{fffd}le jaar.\n");
    is_found(kind, "The café.\n", "Het cafÃ©.\n");
    is_sound("The \u{fffd}.\n", "De \u{fffd}.\n");
    is_sound("The age.\n", "Âge, São, É, â.\n");
}

#[test]
fn headings_keep_their_anchors() {
    let kind = DamageKind::HeadingAnchor;
    let base = "# One thing\n\n## Two things\n\n## Three\n";
    let own = "# <a name=\"one-thing\"></a>Een ding\n\n## <a name=\"two-things\"></a>Twee dingen\n\n";
    is_repaired(kind, base, &format!("{own}## Drie\n"), &format!("{own}## <a name=\"three\"></a>Drie\n"));
    is_repaired(
        kind,
        base,
        &format!("{own}## <a name=\"drie\"></a>Drie\n"),
        &format!("{own}## <a name=\"three\"></a>Drie\n"),
    );
    is_sound(base, "# Een ding\n\n## Twee dingen\n\n## Drie\n");
    is_sound(base, &format!("{own}## Three\n"));
    let link = |link: &str, heading: &str| format!("See [a](#{link}).\n\n## {heading}\n");
    is_found(kind, &link("notes", "Notes"), &link("notes", "Opmerkingen"));
    is_sound(&link("notes", "Notes"), &link("opmerkingen", "Opmerkingen"));
    is_sound(&link("notes", "Notes"), &link("notes", "<a name=\"notes\"></a>Opmerkingen"));
}

#[test]
fn a_page_of_another_version_is_known() {
    let locale = "nl-NL".parse().unwrap();
    let keys = TranslatableKeys::default();
    let (base, head) = ("# A\n\nText.\n", "# A\n\nText.\n\n- one\n- two\n\n## B\n");
    let of = |own: &str| {
        let head = || Some(head.as_bytes().to_vec());
        let examined = examine(base.as_bytes(), own.as_bytes(), Kind::Markdown, &keys, &locale, head);
        examined.hits.iter().map(|hit| hit.kind).collect::<Vec<_>>()
    };
    assert_eq!(of("# X\n\nTekst.\n\n- een\n- twee\n\n## Y\n"), [DamageKind::WrongBase]);
    assert_eq!(of("# X\n\nTekst.\n"), []);
}

#[test]
fn what_is_not_aligned_is_counted() {
    let examined = look("One.\n\nTwo.\n\nThree 30 things.\n", "Een twee.\n");
    assert!(examined.hits.is_empty() && examined.unjudged > 0, "{examined:?}");
}

#[test]
fn a_block_may_be_of_any_size() {
    // Each of these would take minutes if every part of one side were compared with every part of the other.
    let many = |one: fn(usize) -> String| (0..20_000).map(one).collect::<Vec<_>>().join(" ");
    look(&format!("All {}.\n", many(|n| (n * 7 + 10).to_string())), &many(|n| (n * 7 + 11).to_string()));
    look(&many(|n| format!("{{{n}}}")), &many(|n| format!("{{ {n}}}")));
    look(&many(|n| format!("System.IO.F{n}")), &many(|n| format!("System. IO. F{n}")));
    let code = |sign: &str| format!("Use `{0}a.b` and `{0}c.d`.\n", sign.repeat(20_000));
    look(&code("x-"), &code("y-"));
}

#[test]
fn any_bytes_are_looked_at() {
    let locale = "nl-NL".parse().unwrap();
    let keys = TranslatableKeys::default();
    for kind in Kind::ALL {
        for bytes in [&b"\xff\xfe"[..], b"---\n", b"# `\n[](\n**", b"| {0\n", b"a: [", b""] {
            examine(b"# -A `x`\n**b** {0} [a](b)\n", bytes, kind, &keys, &locale, || None);
            examine(bytes, b"# -A `x`\n**b** {0} [a](b)\n", kind, &keys, &locale, || None);
        }
    }
}
