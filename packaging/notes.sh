#!/usr/bin/env bash
# Prints the section of CHANGELOG.md about a version: the notes of its release.
#
# Usage: packaging/notes.sh VERSION
#
# VERSION must be that of Cargo.toml and have a section with a date. Otherwise, the exit code is 1.
set -euo pipefail

version=${1:?usage: packaging/notes.sh VERSION}
root=$(dirname "$0")/..
own=$(sed -n 's/^version = "\(.*\)"$/\1/p' "$root/Cargo.toml" | head -n 1)
if [[ $version != "$own" ]]; then
    echo "The version in Cargo.toml is $own, not $version." >&2
    exit 1
fi
notes=$(awk -v wanted="## $version - " '
    /^## / { inside = index($0, wanted) == 1; next }
    inside { print }
' "$root/CHANGELOG.md")
if [[ -z ${notes//[[:space:]]/} ]]; then
    echo "CHANGELOG.md has no notes for $version: \"## $version - YEAR-MONTH-DAY\" is missing or empty." >&2
    exit 1
fi
# Removes blank lines at the start. The shell already removed those at the end.
sed '/./,$!d' <<<"$notes"
