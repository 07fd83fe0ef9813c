#!/usr/bin/env bash
# Prints what CHANGELOG.md says of a version: the notes of its release.
#
# Usage: packaging/notes.sh VERSION
#
# VERSION is that of Cargo.toml, and has a section with a date; anything else ends with exit code 1.
set -euo pipefail

version=${1:?usage: packaging/notes.sh VERSION}
root=$(dirname "$0")/..
own=$(sed -n 's/^version = "\(.*\)"$/\1/p' "$root/Cargo.toml" | head -n 1)
if [[ $version != "$own" ]]; then
    echo "Cargo.toml says $own, not $version." >&2
    exit 1
fi
notes=$(awk -v wanted="## $version - " '
    /^## / { inside = index($0, wanted) == 1; next }
    inside { print }
' "$root/CHANGELOG.md")
if [[ -z ${notes//[[:space:]]/} ]]; then
    echo "CHANGELOG.md says nothing of $version: \"## $version - YEAR-MONTH-DAY\" is missing or empty." >&2
    exit 1
fi
# Without the blank lines at the start; those at the end are gone already.
sed '/./,$!d' <<<"$notes"
