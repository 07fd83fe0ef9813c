#!/usr/bin/env bash
# Passes exported review queues through translation tools, and applies what they return.
#
# Usage: tests/tools.sh LOCDRIFT [XLIFF-SCHEMA]
#
# LOCDRIFT is the binary. XLIFF-SCHEMA is xliff-core-1.2-strict.xsd of OASIS, with the xml.xsd that
# it imports beside it or on the network. Says a line for each check, and one for each tool that
# is not installed: xmllint, gettext, the Translate Toolkit, OmegaT. The compiler of MDX comes from
# npm, and the parser of Fluent and what of the Translate Toolkit reads TMX and XLIFF 2 from PyPI,
# into a folder that is removed.
#
# shellcheck disable=SC2016 # backquotes in single quotes are Markdown
set -euo pipefail

locdrift=$(realpath "${1:?usage: tests/tools.sh LOCDRIFT [XLIFF-SCHEMA]}")
schema=${2:+$(realpath "$2")}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
failures=0

say() { printf '%-4s  %s\n' "$1" "$2"; }

# check WHAT COMMAND…: says whether the command succeeds, and shows its output if it does not.
check() {
    local what=$1
    shift
    if "$@" >log 2>&1; then
        say ok "$what"
    else
        say FAIL "$what"
        tail -n 25 log | sed 's/^/      | /'
        failures=$((failures + 1))
    fi
}

# has WHAT TOOL…: tells whether all tools are installed, and says so if not.
has() {
    local what=$1 tool
    shift
    for tool in "$@"; do
        if ! command -v "$tool" >/dev/null; then
            say skip "$what: there is no $tool"
            return 1
        fi
    done
}

# A source with a history of two commits, and translations of the first.
fixture() {
    mkdir -p source/docs nl/docs
    cat >source/docs/a.md <<'END'
---
title: Set up
---
# Set up

Read the [guide](guide.md) and run `setup`.

Keep this paragraph.

Drop this paragraph.

Nothing happens here.
END
    printf -- '---\ntitle: Other\n---\n# Other\n\nNothing happens here.\n' >source/docs/b.md
    git -C source init -q
    git -C source add .
    git -C source -c user.name=a -c user.email=a@example.org commit -qm base
    translation a 'Instellen' 'Lees de [gids](guide.md) en voer `setup` uit.' 'Bewaar deze alinea.' \
        'Laat deze alinea weg.' 'Hier gebeurt niets.'
    translation b 'Ander' 'Hier gebeurt niets.'
    cat >source/docs/a.md <<'END'
---
title: Set up
---
# Set up

Read the **new** [guide](guide.md) and run `setup` twice.

Keep this short paragraph.

A brand new paragraph,
in "two" lines & more.

Nothing happens here.
END
    printf -- '\nA brand new paragraph,\nin "two" lines & more.\n' >>source/docs/b.md
    git -C source -c user.name=a -c user.email=a@example.org commit -qam head
}

# translation NAME TITLE PARAGRAPH…: writes a translation of the source as it is now.
translation() {
    local name=$1 title=$2 hash commit
    shift 2
    hash=$(sha1sum <"source/docs/$name.md")
    commit=$(git -C source rev-parse HEAD)
    {
        printf -- '---\ntitle: %s\nms.openlocfilehash: %s\nms.sourcegitcommit: %s\n' "$title" "${hash%% *}" "$commit"
        printf -- 'ms.translationtype: MT\nms.contentlocale: nl-NL\n---\n# %s\n' "$title"
        printf '\n%s\n' "$@"
    } >"nl/docs/$name.md"
}

# exported FORMAT ENDING: lists the files of a fresh export.
exported() {
    rm -rf "out-$1"
    "$locdrift" queue source nl-NL=nl --format "$1" --out "out-$1" >/dev/null
    find "out-$1" -name "*.$2" | sort
}

# applied OPTION… -- FILE…: applies files to a copy of the translations, in `applied`.
applied() {
    local options=()
    while [[ $1 != -- ]]; do
        options+=("$1")
        shift
    done
    shift
    rm -rf applied
    cp -R nl applied
    "$locdrift" apply "$@" --source source --locale nl-NL=applied ${options[@]+"${options[@]}"}
}

# holds NAME TEXT…: tells whether an applied translation has each text, and not what was dropped.
holds() {
    local name=$1 text
    shift
    for text in "$@"; do
        if ! grep -qF -- "$text" "applied/docs/$name.md"; then
            echo "applied/docs/$name.md lacks: $text"
            cat "applied/docs/$name.md"
            return 1
        fi
    done
    ! grep -F 'Laat deze alinea weg.' "applied/docs/$name.md"
}

# pseudo OPTION… -- FILE…: applies what podebug has translated.
pseudo() {
    applied "$@" &&
        holds a 'xxxRead the **new** [guide](guide.md) and run `setup` twice.xxx' 'xxxKeep this short paragraph.xxx' \
            'xxxA brand new paragraph,' 'in "two" lines & more.xxx' 'Hier gebeurt niets.' &&
        holds b 'xxxA brand new paragraph,' 'in "two" lines & more.xxx' 'Hier gebeurt niets.'
}

# through ENDING TOOL FILE…: runs each file through a tool that takes an input and an output with
# that ending; the outputs are left in `results`.
through() {
    local ending=$1 tool=$2 input output
    shift 2
    results=()
    for input in "$@"; do
        step=$((step + 1))
        output=step-$step.$ending
        # shellcheck disable=SC2086 # the tool comes with its options
        if ! $tool "$input" "$output" >log 2>&1; then
            echo "$tool failed:"
            cat log
            return 1
        fi
        results+=("$output")
    done
}

# each COMMAND FILE…: tells whether a command takes every file.
each() {
    local command=$1 file
    shift
    for file in "$@"; do
        # shellcheck disable=SC2086 # the command comes with its options
        $command "$file" || return 1
    done
}

counts() { pocount "$@" | grep -E 'Total: +[1-9]'; }

# omegat_memory SOURCE TARGET: writes a translation unit.
omegat_memory() {
    printf '<tu><tuv lang="EN-US"><seg>%s</seg></tuv><tuv lang="NL-NL"><seg>%s</seg></tuv></tu>\n' "$@"
}

# omegat_project FORMAT: makes a project of an export, with translations of two segments.
omegat_project() {
    mkdir -p omegat-"$1"/{source,target,tm,omegat,glossary,dictionary}
    cp -R "out-$1/." "omegat-$1/source"
    cat >"omegat-$1/omegat.project" <<'END'
<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat><project version="1.0"><source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir><tm_dir>__DEFAULT__</tm_dir><glossary_dir>__DEFAULT__</glossary_dir><glossary_file>__DEFAULT__</glossary_file><dictionary_dir>__DEFAULT__</dictionary_dir><source_lang>EN-US</source_lang><target_lang>NL-NL</target_lang><sentence_seg>false</sentence_seg><support_default_translations>true</support_default_translations><remove_tags>false</remove_tags></project></omegat>
END
    {
        echo '<?xml version="1.0" encoding="UTF-8"?><tmx version="1.1"><header creationtool="OmegaT" segtype="paragraph"'
        echo 'o-tmf="OmegaT TMX" adminlang="EN-US" srclang="EN-US" datatype="plaintext"/><body>'
        # OmegaT shows the text of a PO entry, but of a unit of XLIFF the translation that is there.
        omegat_memory 'Keep this short paragraph.' 'Bewaar deze korte alinea.'
        omegat_memory 'Bewaar deze alinea.' 'Bewaar deze korte alinea.'
        omegat_memory 'Read the **new** [guide](guide.md) and run `setup` twice.' \
            'Lees de **nieuwe** [gids](guide.md) en voer `setup` tweemaal uit.'
        echo '</body></tmx>'
    } >"omegat-$1/omegat/project_save.tmx"
    timeout 180 omegat "omegat-$1" --mode=console-translate --config-dir="$work/omegat-config"
}

omegat_po() {
    omegat_project po || return 1
    mapfile -t returned < <(find omegat-po/target -name '*.po')
    # No --final: OmegaT leaves no entry fuzzy.
    applied --partial -- "${returned[@]}" &&
        holds a 'Lees de **nieuwe** [gids](guide.md) en voer `setup` tweemaal uit.' 'Bewaar deze korte alinea.'
}

omegat_xliff() {
    omegat_project xliff || return 1
    mapfile -t returned < <(find omegat-xliff/target -name '*.xlf')
    applied --partial --final -- "${returned[@]}" &&
        holds a 'Bewaar deze korte alinea.'
}

# pages: makes a project of a page in MDX and a Fluent resource that wait for a translation, applies one with its words
# in capitals, and leaves all in `pages`.
pages() (
    mkdir -p pages/{en,nl}
    cd pages
    printf 'source: en\nlocales: [{locale: nl-NL, root: nl}]\nrecord: lock\n' >locdrift.yml
    cat >en/page.mdx <<'END'
---
title: Page title
---
import { Tabs, TabItem } from './tabs'

export const version = { name: 'some name' }

# Title of {version.name}

Some *text* with {version.name}, <b>bold words</b>, \{braces\} and `inline code`.

<Tabs>
    <TabItem label="First label" value={"first"}>
        Text of the *tab*

        - an item

        ```js
        const code = {}
        ```
    </TabItem>
</Tabs>

{/* some
comment */}

| Head {version.name} | Other |
|---|---|
| cell | <Tabs label={`other`}>inner words</Tabs> |
END
    cat >en/app.ftl <<'END'
### Messages of the application

-brand = Brand

# Shown at the top
open = Open { $name } with { -brand }
    .title = Open the file
files =
    { $count ->
        [one] One file
       *[other] { NUMBER($count) } files
    }
odd = Words { "{" } and
    more words
END
    printf 'one = One\n' | tee en/known.ftl >nl/known.ftl
    git init -q
    git add .
    git -c user.name=a -c user.email=a@example.org commit -qm base
    "$locdrift" accept nl/known.ftl --force
    "$locdrift" queue --format xliff --out out
    find out -name '*.xlf' -exec python3 -c '
import re, sys, xml.etree.ElementTree as tree

space = "{urn:oasis:names:tc:xliff:document:1.2}"
def capitals(text):
    return text and re.sub("[a-z]{2,}", lambda word: word.group().upper(), text)
for path in sys.argv[1:]:
    document = tree.parse(path)
    for unit in document.iter(space + "trans-unit"):
        target = tree.fromstring(tree.tostring(unit.find(space + "source")))
        target.tag, target.tail, target.text = space + "target", None, capitals(target.text)
        target.set("state", "final")
        for code in target:
            code.tail = capitals(code.tail)
        unit.insert(1, target)
    document.write(path, "utf-8", xml_declaration=True)
' {} +
    find out -name '*.xlf' -exec "$locdrift" apply {} +
)

# mdx: tells whether a page and its translation compile to the same but for their texts.
mdx() {
    (cd npm && cat >compare.mjs && node compare.mjs ../pages/en/page.mdx ../pages/nl/page.mdx) <<'END'
import { readFileSync } from 'node:fs'
import { compile } from '@mdx-js/mdx'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'

const exact = ['code', 'inlineCode', 'mdxFlowExpression', 'mdxTextExpression', 'mdxjsEsm']
const texts = []
const shape = (node) => {
    if (node.type === 'text') texts.push(node.value)
    const attributes = (node.attributes ?? []).map(({ name, value }) => [name, value?.value])
    return [node.type, node.name, attributes, exact.includes(node.type) && node.value, (node.children ?? []).map(shape)]
}
const shapes = []
const look = () => (tree) => { shapes.push(JSON.stringify(shape(tree), null, 1)) }
for (const path of process.argv.slice(2)) {
    await compile(readFileSync(path, 'utf8'), { remarkPlugins: [remarkGfm, remarkFrontmatter, look] })
}
const [before, after] = shapes
const half = texts.length / 2
const isTranslated = texts.slice(0, half).join().toUpperCase() === texts.slice(half).join().toUpperCase()
if (before !== after || !isTranslated || !texts.slice(half).join().includes('TEXT OF THE')) {
    console.log(before, after, texts)
    process.exit(1)
}
END
}

# fluent: tells whether a resource and its translation have the same messages but for their texts.
fluent() {
    PYTHONPATH=python python3 - pages/en/app.ftl pages/nl/app.ftl <<'END'
import sys
from fluent.syntax import ast, parse, visitor

class Capitals(visitor.Transformer):
    def visit_TextElement(self, node):
        node.value = node.value.upper()
        return node

def read(path):
    resource = parse(open(path, encoding="utf-8").read())
    assert not any(isinstance(entry, ast.Junk) for entry in resource.body), path
    return resource

source, own = map(read, sys.argv[1:])
assert not source.equals(own), "nothing is translated"
assert Capitals().visit(source).equals(Capitals().visit(own)), open(sys.argv[2], encoding="utf-8").read()
END
}

# toolkit_tmx: tells whether the Translate Toolkit finds in an exported memory what is translated.
toolkit_tmx() {
    "$locdrift" queue source nl-NL=nl --format tmx --out memory.tmx && PYTHONPATH=python python3 - memory.tmx <<'END'
import sys
from translate.storage import tmx

units = {str(unit.source): str(unit.target) for unit in tmx.tmxfile.parsefile(sys.argv[1]).units}
assert units.get("Nothing happens here.") == "Hier gebeurt niets.", units
assert all(source and target for source, target in units.items()), units
END
}

# toolkit_xliff2: has the Translate Toolkit read XLIFF 2.1, translate it and save it, and applies that.
toolkit_xliff2() {
    local files
    mapfile -t files < <(exported xliff2 xlf)
    PYTHONPATH=python python3 - "${files[@]}" <<'END' || return 1
import copy, re, sys
from translate.storage.xliff2 import Xliff2File

def marked(text):
    return text and re.sub(r"\w+", lambda word: word.group().upper(), text)
count = 0
for path in sys.argv[1:]:
    file = Xliff2File.parsefile(path)
    for unit in file.units:
        assert unit.source, path
        source = next(unit.xmlelement.iter("{*}source"))
        segment, target = source.getparent(), copy.deepcopy(source)
        target.tag = source.tag.replace("}source", "}target")
        target.text = marked(target.text)
        for code in target:
            code.tail = marked(code.tail)
        for old in segment.findall("{*}target"):
            segment.remove(old)
        segment.append(target)
        segment.set("state", "final")
        count += 1
    file.savefile(path)
assert count > 2, count
END
    applied -- "${files[@]}" && holds a 'KEEP THIS SHORT PARAGRAPH.' 'Hier gebeurt niets.'
}

step=0
fixture
mapfile -t xliff < <(exported xliff xlf)
mapfile -t po < <(exported po po)
check "locdrift: exports XLIFF and PO" test "${#xliff[@]}" -ge 1 -a "${#po[@]}" -ge 2

if has "well-formed XLIFF" xmllint; then
    check "xmllint: XLIFF is well-formed" xmllint --noout "${xliff[@]}"
    if [[ -n $schema ]]; then
        check "xmllint: XLIFF meets the strict schema" xmllint --noout --schema "$schema" "${xliff[@]}"
    else
        say skip "XLIFF schema: no schema was given"
    fi
fi
if has "sound PO" msgfmt; then
    check "msgfmt: PO is sound" each "msgfmt --check --output-file=/dev/null" "${po[@]}"
fi
if has "counts" pocount; then
    check "pocount: counts XLIFF" counts "${xliff[@]}"
    check "pocount: counts PO" counts "${po[@]}"
fi
if has "pseudo-translation" podebug; then
    through xlf "podebug --progress=none --rewrite=xxx" "${xliff[@]}"
    pseudo_xliff=("${results[@]}")
    check "podebug: XLIFF comes back" pseudo --final -- "${pseudo_xliff[@]}"
    through po "podebug --progress=none --rewrite=xxx" "${po[@]}"
    pseudo_po=("${results[@]}")
    check "podebug: PO comes back" pseudo --final -- "${pseudo_po[@]}"
    if has "XLIFF as PO" xliff2po; then
        through po "xliff2po --progress=none" "${pseudo_xliff[@]}"
        check "xliff2po: XLIFF comes back as PO" pseudo --final -- "${results[@]}"
    fi
    if has "PO as XLIFF" po2xliff; then
        through xlf "po2xliff --progress=none" "${pseudo_po[@]}"
        check "po2xliff: PO comes back as XLIFF" pseudo --final -- "${results[@]}"
    fi
    if has "merged PO" msgmerge msgattrib; then
        merged=()
        for at in "${!po[@]}"; do
            msgmerge --quiet --previous "${pseudo_po[at]}" "${po[at]}" >"merged-$at.po"
            # A reviewer takes the mark off: then it is finished without --final.
            msgattrib --clear-fuzzy "merged-$at.po" >"clear-$at.po"
            merged+=("clear-$at.po")
        done
        check "msgmerge, msgattrib: PO comes back" pseudo -- "${merged[@]}"
    fi
fi
if has "OmegaT" omegat; then
    check "OmegaT: PO comes back" omegat_po
    check "OmegaT: XLIFF comes back" omegat_xliff
fi

if has "TMX and XLIFF 2.1" python3; then
    if python3 -m pip install --quiet --target python translate-toolkit lxml >log 2>&1; then
        check "Translate Toolkit: reads TMX" toolkit_tmx
        check "Translate Toolkit: XLIFF 2.1 comes back" toolkit_xliff2
    else
        say skip "TMX and XLIFF 2.1: pip could not install translate-toolkit"
    fi
fi

if has "MDX and Fluent" python3; then
    check "locdrift: translates MDX and Fluent" pages
    if has "MDX" node npm; then
        mkdir npm
        if npm install --prefix npm --silent @mdx-js/mdx remark-frontmatter remark-gfm >log 2>&1; then
            check "@mdx-js/mdx: a translated page compiles to the same" mdx
        else
            say skip "MDX: npm could not install @mdx-js/mdx"
        fi
    fi
    if python3 -m pip install --quiet --target python fluent.syntax >log 2>&1; then
        check "fluent.syntax: a translated resource has the same messages" fluent
    else
        say skip "Fluent: pip could not install fluent.syntax"
    fi
fi

if ((failures > 0)); then
    say FAIL "$failures checks"
    exit 1
fi
