# shellcheck shell=bash
# What the tests of packages share. Each sources this, with the program in $1.

program=$(realpath "${1:?usage: $0 LOCDRIFT}")
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/home" "$work/tools"

# skip WHY: ends the test with a line.
skip() {
    echo "skipped: $(basename "$0" .sh): $*"
    exit 0
}

# needs TOOL…: ends the test where one is not installed; those that are become the whole PATH of `alone`.
needs() {
    local tool
    for tool in "$@"; do
        command -v "$tool" >/dev/null || skip "there is no $tool"
    done
}

# timed WHAT COMMAND…: runs a command and says how long it took; shows what it says if it fails.
timed() {
    local what=$1 from to
    shift
    from=$(date +%s%N)
    if ! "$@" >"$work/log" 2>&1; then
        echo "FAIL  $what"
        sed 's/^/      | /' "$work/log"
        exit 1
    fi
    to=$(date +%s%N)
    printf 'ok    %-58s %6d ms\n' "$what" $(((to - from) / 1000000))
}

# alone COMMAND…: runs a command with an empty home and nothing on the path but `tools`.
alone() {
    env -i HOME="$work/home" PATH="$work/tools" LANG=C.UTF-8 "$@"
}

# sample FOLDER: makes a small project, with a translation that is current and one that is stale.
sample() {
    mkdir -p "$1/docs/en-us" "$1/docs/nl-nl"
    printf -- '---\ntitle: A\n---\n# A\n\nSame words.\n' >"$1/docs/en-us/a.md"
    printf -- '---\ntitle: B\n---\n# B\n\nOld words.\n' >"$1/docs/en-us/b.md"
    local name hash
    for name in a b; do
        hash=$(sha1sum <"$1/docs/en-us/$name.md")
        printf -- '---\ntitle: %s\nms.openlocfilehash: %s\nms.contentlocale: nl-NL\n---\n# Vertaald\n' \
            "$name" "${hash%% *}" >"$1/docs/nl-nl/$name.md"
    done
    printf -- '---\ntitle: B\n---\n# B\n\nNew words.\n' >"$1/docs/en-us/b.md"
}

# reports COMMAND…: tells whether a check of the sample, run by this command, finds what is in it.
reports() {
    local code=0
    (cd "$work/sample" && "$@" check docs/en-us docs/nl-nl) >"$work/report" 2>&1 || code=$?
    cat "$work/report"
    [[ $code == 1 ]] && grep -q 'stale 1 (50.0%)' "$work/report" && grep -q 'current 1 (50.0%)' "$work/report"
}

sample "$work/sample"
version=$("$program" --version)
version=${version#locdrift }
version=${version%% *}
