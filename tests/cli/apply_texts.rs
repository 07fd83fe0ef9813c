//! What translations look like that were put into their documents: every kind of text.

use insta::assert_snapshot;

use crate::handback::{Project, translated, translated_po};

/// Translates what changed from `base` to `head`, through XLIFF and through PO, and returns the
/// document. Both must give the same.
fn applied(path: &str, base: &str, own: &str, head: &str, targets: &[(&str, &str)]) -> Option<String> {
    let project = Project::new()?;
    project.document(path, base, own).commit();
    project.source(path, head).commit();
    let (stale, xliff, po) = (project.text(&format!("nl-nl/{path}")), project.xliff(), project.po(path));
    let outcome = project.apply(&translated_po(&po, targets), &[]);
    assert_eq!(outcome.code, Some(0), "{}", outcome.whole());
    let through_po = project.text(&format!("nl-nl/{path}"));
    project.sandbox.file(&format!("nl-nl/{path}"), stale);
    let outcome = project.apply(&translated(&xliff, targets), &[]);
    assert_eq!(outcome.code, Some(0), "{}", outcome.whole());
    assert_eq!(project.text(&format!("nl-nl/{path}")), through_po);
    project.assert_current();
    Some(project.shown(&format!("nl-nl/{path}")))
}

/// The body of a document without the record.
fn body(text: Option<String>) -> Option<String> {
    let text = text?;
    let (_, body) = text.split_once("---\n")?.1.split_once("---\n")?;
    Some(body.to_owned())
}

fn own(text: &str) -> String {
    format!("---\n«record»\n---\n{text}")
}

#[test]
fn blocks_of_every_kind_take_their_targets() {
    let base = "\
# Lists

1. First
   > A quote in an item
2. Second with **bold**

   | Name | Use |
   |:-----|----:|
   | `a`  | One |
   | `b`  | Two |

> [!NOTE]
> Mind the gap,
> it is wide.

- [ ] Task
* * *
<p>Some <b>HTML</b></p>
";
    let present = own("\
# <a name=\"lists\"></a>Lijsten

1. Eerste
   > Een citaat in een item
2. Tweede met **vet**

   | Naam | Gebruik |
   |:-----|----:|
   | `a`  | Een |
   | `b`  | Twee |

> [!NOTE]
> Pas op het gat,
> het is breed.

- [ ] Taak
* * *
<p>Wat <b>HTML</b></p>
");
    let head = base
        .replace("A quote", "A short quote")
        .replace("Second", "A second")
        .replace("| Two |", "| Two \\| 2 |\n   | `c`  | Three |")
        .replace("Mind", "Please mind")
        .replace("Task", "Longer Task")
        .replace("Some <b>", "More <b>");
    let targets = [
        ("A short quote in an item", "Een kort citaat in een item"),
        ("A second with **bold**", "Een tweede met **vet**"),
        ("`b` | Two \\| 2", "`b` | Twee \\| 2"),
        ("`c` | Three", "`c` | Drie"),
        ("Please mind the gap, it is wide.", "Pas a.u.b. op het gat, het is breed."),
        ("[ ] Longer Task", "[ ] Langere taak"),
        ("<p>More <b>HTML</b></p>", "<p>Meer <b>HTML</b></p>"),
    ];
    let Some(text) = body(applied("a.md", base, &present, &head, &targets)) else { return };
    assert_snapshot!(text, @r#"
    # <a name="lists"></a>Lijsten

    1. Eerste
       > Een kort citaat in een item
    2. Een tweede met **vet**

       | Naam | Gebruik |
       |:-----|----:|
       | `a`  | Een |
       | `b` | Twee \| 2 |
       | `c` | Drie |

    > [!NOTE]
    > Pas a.u.b. op het gat, het is breed.

    - [ ] Langere taak
    * * *
    <p>Meer <b>HTML</b></p>
    "#);
}

#[test]
fn line_ends_and_the_byte_order_mark_stay() {
    let windows = |text: &str| format!("\u{feff}{}", text.replace('\n', "\r\n"));
    let base = "# One\n\nTwo.\n\nThree.\n";
    let head = "# One\n\nTwo.\n\nAnother.\n\n- New\n\n  Two lines\n";
    let targets = [("Another.", "Een ander."), ("New", "Nieuw"), ("Two lines", "Twee regels")];
    let present = windows(&own("# Een\n\nTwee.\n\nDrie."));
    // The source has LF, the translation a byte order mark and CRLF, and no line end at its end.
    let Some(text) = applied("a.md", base, &present, head, &targets) else { return };
    assert!(text.starts_with("\u{feff}---\r\nms.openlocfilehash: [hash of the source]\r\n"), "{text:?}");
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count(), "{text:?}");
    assert!(
        text.ends_with("---\r\n# Een\r\n\r\nTwee.\r\n\r\nEen ander.\r\n\r\n- Nieuw\r\n\r\n  Twee regels"),
        "{text:?}"
    );
    // The other way round.
    let Some(text) = applied("a.md", &windows(base), &own("# Een\n\nTwee.\n\nDrie.\n"), &windows(head), &targets)
    else {
        return;
    };
    assert!(!text.contains(['\r', '\u{feff}']), "{text:?}");
    assert!(text.ends_with("---\n# Een\n\nTwee.\n\nEen ander.\n\n- Nieuw\n\n  Twee regels\n"), "{text:?}");
}

#[test]
fn anchors_links_and_code_follow_the_source() {
    let base = "\
# Set up

See [this](one.md) and ![that](a.png).

```sh
# Comment
run 1
```

## Same

Text.
";
    let present = own("\
# <a name=\"set-up\"></a>Instellen

Zie ![dat](a.png) en [dit](one.md).

```sh
# Opmerking
run 1
```

## <a name=\"same\"></a>Zelfde

Tekst.
");
    let head = "\
# Set up `now`

See [this](two.md) and ![that](a.png).

```sh
# Comment
run 2
```

## Same

Text.

### New part

More [text](three.md \"title\").
";
    let targets = [
        ("Set up `now`", "`now` instellen"),
        ("New part", "Nieuw deel"),
        ("More [text](three.md \"title\").", "Meer [tekst](three.md \"title\")."),
    ];
    let Some(text) = body(applied("a.md", base, &present, head, &targets)) else { return };
    assert_snapshot!(text, @r#"
    # <a name="set-up-now"></a>`now` instellen

    Zie ![dat](a.png) en [dit](two.md).

    ```sh
    # Opmerking
    run 2
    ```

    ## <a name="same"></a>Zelfde

    Tekst.

    ### <a name="new-part"></a>Nieuw deel

    Meer [tekst](three.md "title").
    "#);
}

#[test]
fn code_with_a_version_of_its_own_is_merged_by_a_person() {
    let base = "Text.\n\n- Item\n\n  ```sh\n  say hello\n    run 1\n\n  end\n  ```\n";
    let present = own("Tekst.\n\n- Punt\n\n  ```sh\n  say hallo\n    run 1\n\n  end\n  ```\n");
    let head = base.replace("hello", "goodbye");
    let (source, target) = ("say goodbye\n  run 1\n\nend", "say vaarwel\n  run 1\n\nend");
    let fenced = |code: &str| format!("```sh\n{code}\n```");
    let targets = [(fenced(source), fenced(target))];
    let targets = targets.each_ref().map(|(a, b)| (a.as_str(), b.as_str()));
    let Some(text) = body(applied("a.md", base, &present, &head, &targets)) else { return };
    assert_eq!(text, "Tekst.\n\n- Punt\n\n  ```sh\n  say vaarwel\n    run 1\n\n  end\n  ```\n");
}

#[test]
fn entries_of_front_matter_follow_the_source() {
    let base = "\
---
title: One
description: \"Two: three\"
keywords: four
ms.date: 01/01/2020
ms.gone: yes
author: a
---
Text.
";
    let present = "\
---
author: a
title: 'Een'
description: Twee
keywords: vier
ms.date: 01/01/2020
ms.gone: yes
«record»
ms.own: kept
---
Tekst.
";
    let head = "\
---
title: One more
description: \"Two: four\"
titleSuffix: New
ms.date: 02/02/2022
author: b
ms.new: 1
---
Text.
";
    let targets = [("One more", "Nog een, it's"), ("Two: four", "Twee: vier # ja"), ("New", "Nieuw")];
    let Some(text) = applied("a.md", base, present, head, &targets) else { return };
    assert_snapshot!(text, @r#"
    ---
    author: b
    ms.new: 1
    title: 'Nog een, it''s'
    description: "Twee: vier # ja"
    titleSuffix: Nieuw
    ms.date: 02/02/2022
    ms.openlocfilehash: [hash of the source]
    ms.translationtype: HT
    ms.contentlocale: nl-nl
    ms.lasthandoff: [today]
    ms.sourcegitcommit: [head]
    ms.own: kept
    ---
    Tekst.
    "#);
}

#[test]
fn values_over_several_lines_keep_them() {
    let base = "\
---
title: One
description: |
  Two
  three
keywords:
- four
- five
---
Text.
";
    let present = "\
---
title: >-
  Een
  titel
description: |
  Twee
  drie
keywords:
- vier
- vijf
«record»
---
Tekst.
";
    let head = base.replace("One", "One more").replace("  three", "  and three").replace("- five", "- five\n- six");
    let targets = [
        ("One more", "Nog een titel"),
        ("Two\nand three", "Twee\nen drie"),
        ("- four\n- five\n- six", "- vier\n- vijf\n- zes"),
    ];
    let Some(text) = applied("a.md", base, present, &head, &targets) else { return };
    assert_snapshot!(text, @"
    ---
    title: >-
      Nog een titel
    description: |
      Twee
      en drie
    keywords:
    - vier
    - vijf
    - zes
    ms.openlocfilehash: [hash of the source]
    ms.translationtype: HT
    ms.contentlocale: nl-nl
    ms.lasthandoff: [today]
    ms.sourcegitcommit: [head]
    ---
    Tekst.
    ");
}

#[test]
fn front_matter_stays_yaml() {
    let (base, head) =
        ("---\ntitle: One\nkeywords: [a, b]\n---\nText.\n", "---\ntitle: One\nkeywords: [a, c]\n---\nText.\n");
    let present = "---\ntitle: Een\nkeywords: [d, e]\n«record»\n---\nTekst.\n";
    let Some(text) = applied("a.md", base, present, head, &[("[a, c]", "[d, f]")]) else { return };
    assert!(text.starts_with("---\ntitle: Een\nkeywords: [d, f]\nms.openlocfilehash: "), "{text}");
    let list = |text: &str| text.replace("keywords: [a, ", "keywords:\n- a\n- ").replace(']', "");
    let Some(project) = Project::with(&list(base), present) else { return };
    project.source("a.md", &list(head)).commit();
    let targets = |target| translated(&project.xliff(), &[("- a\n- c", target)]);
    assert_snapshot!(project.apply(&targets("- d\n- 'f"), &[]).whole(), @r"
    exit 1
    -- stdout
    a.md (nl-NL): the result would have a different value for keywords than intended
    1 document refused
    ");
    // A list stays one, whatever it was in the translation.
    assert_eq!(project.apply(&targets("- d\n- f"), &[]).code, Some(0));
    assert!(project.text("nl-nl/a.md").starts_with("---\ntitle: Een\nkeywords:\n- d\n- f\nms."));
}

#[test]
fn sections_go_and_move_with_the_source() {
    let base = "# A\n\nIntro.\n\n## B\n\nText of b.\n\n## C\n\nText of c.\n\n## D\n\nText of d.\n";
    let present = own(
        "# <a name=\"a\"></a>A-nl\n\nInleiding.\n\n## <a name=\"b\"></a>B-nl\n\nTekst van b.\n\n## <a name=\"c\"></a>C-nl\n\n\
         Tekst van c.\n\n## <a name=\"d\"></a>D-nl\n\nTekst van d.\n",
    );
    let head = "# A\n\nIntro.\n\n## D\n\nText of d.\n\n## B\n\nText of b, new.\n";
    // What moved is offered as it was.
    let Some(project) = Project::with(base, &present) else { return };
    project.source("a.md", head).commit();
    let exported = project.xliff();
    assert!(exported.contains("<note from=\"locdrift\">[-Text of c.-]</note>"), "{exported}");
    let mut targets = vec![("Text of b, new.", "Tekst van b, nieuw.")];
    for (source, target) in [("B", "B-nl"), ("D", "D-nl"), ("Text of d.", "Tekst van d.")] {
        if exported.contains(&format!("<source>{source}</source>")) {
            assert!(exported.contains(&format!(">{target}</target>")), "{exported}");
            targets.push((source, target));
        }
    }
    let Some(text) = body(applied("a.md", base, &present, head, &targets)) else { return };
    assert_snapshot!(text, @r#"
    # <a name="a"></a>A-nl

    Inleiding.

    ## <a name="d"></a>D-nl

    Tekst van d.

    ## <a name="b"></a>B-nl

    Tekst van b, nieuw.
    "#);
}

#[test]
fn yaml_documents_take_values_in_their_style() {
    let base = "\
### YamlMime:Landing
title: One
metadata:
  title: Two
  description: 'It''s three'
  ms.date: 01/01/2020
items:
- text: \"Four: five\"
  url: one.md
- text: |
    Six
    seven:

    - a list
    - of *two*
- text: >-
    Eight
    nine
summary: Ten
";
    let present = "\
### YamlMime:Landing
title: Een
metadata:
  title: Twee
  description: 'Het is drie'
  ms.date: 01/01/2020
  «record»
items:
- text: \"Vier: vijf\"
  url: one.md
- text: |
    Zes
    zeven:

    - een lijst
    - van *twee*
- text: >-
    Acht
    negen
summary: Tien
";
    let head = base
        .replace("One", "One new")
        .replace("It''s three", "It''s new")
        .replace("Four: five", "Four: new")
        .replace("    Six\n", "    Six new\n")
        .replace("Eight", "Eight new")
        .replace("one.md", "two.md")
        .replace("01/01/2020", "02/02/2022")
        .replace("Ten\n", "Ten\nlast: Eleven\n");
    let targets = [
        ("One new", "Een: nieuw"),
        ("It's new", "'t Is nieuw"),
        ("Four: new", "Vier: \"nieuw\""),
        ("Six new\nseven:\n\n- a list\n- of *two*", "Zes nieuw\nzeven:\n\n- een lijst\n- van *twee*"),
        ("Eight new nine", "Acht nieuw negen"),
        ("Eleven", "yes"),
    ];
    let Some(text) = applied("a.yml", base, present, &head, &targets) else { return };
    assert_snapshot!(text, @r#"
    ### YamlMime:Landing
    title: "Een: nieuw"
    metadata:
      title: Twee
      description: '''t Is nieuw'
      ms.date: 02/02/2022
      ms.openlocfilehash: [hash of the source]
      ms.translationtype: HT
      ms.contentlocale: nl-nl
      ms.lasthandoff: [today]
      ms.sourcegitcommit: [head]
    items:
    - text: "Vier: \"nieuw\""
      url: two.md
    - text: |
        Zes nieuw
        zeven:

        - een lijst
        - van *twee*
    - text: >-
        Acht nieuw negen
    summary: Tien
    last: "yes"
    "#);
    let read: serde_json::Value = serde_yaml::from_str(&text).unwrap();
    let texts: Vec<&str> =
        read["items"].as_array().unwrap().iter().map(|item| item["text"].as_str().unwrap()).collect();
    assert_eq!(texts, ["Vier: \"nieuw\"", "Zes nieuw\nzeven:\n\n- een lijst\n- van *twee*\n", "Acht nieuw negen"]);
    assert_eq!((&read["title"], &read["last"]), (&"Een: nieuw".into(), &"yes".into()));
    assert_eq!(read["metadata"]["description"], "'t Is nieuw");
}

#[test]
fn every_script_comes_back_as_it_was_typed() {
    let base = "# Set up\n\nOpen `a` and **save**.\n";
    let head = "# Set up\n\nOpen `a`, then **save** it.\n\n- Item\n";
    let japanese = [("Open `a`, then **save** it.", "`a`を開き、**保存**します。"), ("Item", "項目👍🏽")];
    let Some(text) = body(applied("a.md", base, &own("# 設定\n\n`a`を開いて**保存**します。\n"), head, &japanese))
    else {
        return;
    };
    assert_snapshot!(text, @"
    # 設定

    `a`を開き、**保存**します。

    - 項目👍🏽
    ");
    // With the marks that direct the text.
    let arabic = [("Open `a`, then **save** it.", "افتح \u{200e}`a`\u{200e}، ثم **احفظ**."), ("Item", "عنصر")];
    let Some(text) = body(applied("a.md", base, &own("# إعداد\n\nافتح `a` و**احفظ**.\n"), head, &arabic))
    else {
        return;
    };
    assert_eq!(text, "# إعداد\n\nافتح \u{200e}`a`\u{200e}، ثم **احفظ**.\n\n- عنصر\n");
}
