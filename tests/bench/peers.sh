#!/usr/bin/env bash
# Compares locdrift with what could be used in its place, on the same trees in one run, and prints a table in Markdown.
#
# Usage: tests/bench/peers.sh LOCDRIFT SOURCE LOCALE [RUNS]
#
# Each program runs RUNS times (10 by default), one after the other, so that all of them meet the same load. The
# numbers are medians of seconds of wall time.
set -euo pipefail

locdrift=$(realpath "${1:?usage: tests/bench/peers.sh LOCDRIFT SOURCE LOCALE [RUNS]}")
source=${2:?the folder of the source}
locale=${3:?the folder of a locale}
runs=${4:-10}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

hashes() {
    find "$source" -name '*.md' -print0 | xargs -0 -P2 -n2000 sha1sum
    find "$locale" -name '*.md' -print0 | xargs -0 -P2 -n2000 grep -c ms.openlocfilehash
}
blobs() {
    git -C "$source" ls-tree -r HEAD | awk '$4 ~ /\.md$/ {print $3}' | git -C "$source" cat-file --batch
}
check() { "$locdrift" check "$@" "$source" "$locale" || [[ $? == 1 ]]; }
statuses() { check --no-cache --no-drift --no-damage --format ndjson; }
statuses_again() { check --cache "$work/cache/statuses" --no-drift --no-damage --format ndjson; }
drift() { check --no-cache --no-damage; }
drift_again() { check --cache "$work/cache/drift" --no-damage; }
everything() { check --no-cache; }
everything_again() { check --cache "$work/cache/everything"; }

programs=(hashes blobs statuses statuses_again drift drift_again everything everything_again)
declare -A what=(
    [hashes]='hash the sources (`sha1sum`), search the records (`grep`)'
    [blobs]='read the sources from git (`git cat-file --batch`)'
    [statuses]='locdrift: the status of every translation (`--no-drift --no-damage`)'
    [drift]='locdrift: with what changed in each source (`--no-damage`)'
    [everything]='locdrift: with damage in every translation'
    [statuses_again]='the same again, with the cache'
    [drift_again]='the same again, with the cache'
    [everything_again]='the same again, with the cache'
)
for run in $(seq 0 "$runs"); do
    for program in "${programs[@]}"; do
        start=$(date +%s%N)
        "$program" > "$work/out" 2> "$work/errors"
        # The first run warms the caches of the system.
        if ((run > 0)); then echo $((($(date +%s%N) - start) / 1000000)) >> "$work/$program"; fi
    done
done
median() { sort -n "$work/$1" | sed -n "$((runs / 2 + 1))p"; }
base=$(median hashes)
printf '| %s | seconds | ratio |\n|---|--:|--:|\n' "$(find "$source" "$locale" -name '*.md' | wc -l) documents"
for program in "${programs[@]}"; do
    awk -v what="${what[$program]}" -v ms="$(median "$program")" -v base="$base" \
        'BEGIN { printf "| %s | %.2f | %.2f |\n", what, ms / 1000, ms / base }'
done
