#!/usr/bin/env bash
# Compares locdrift with what could be used in its place, on the same trees in one run, and prints tables in Markdown.
#
# Usage: tests/bench/peers.sh LOCDRIFT SOURCE LOCALE [RUNS]
#
# SOURCE and LOCALE are folders of documents that record hashes; the source is in git. These variables add a second
# table, about a site with tools of its own. It says for each tool which pages are stale, too:
#
#   OTEL     a clone of open-telemetry/opentelemetry.io, with its history; it is only read
#   LUNARIA  a folder for node: npm install --prefix "$LUNARIA" @lunariajs/core
#   COOP     an environment for Python: python3 -m venv "$COOP" && "$COOP/bin/pip" install co-op-translator
#
# Each program runs RUNS times (10 by default), one after the other in every round, so that all of them meet the same
# load. The numbers are medians of seconds of wall time. What takes more than a minute runs once.
#
# shellcheck disable=SC2016 # backquotes in single quotes are Markdown
set -euo pipefail

locdrift=$(realpath "${1:?usage: tests/bench/peers.sh LOCDRIFT SOURCE LOCALE [RUNS]}")
source=$(realpath "${2:?the folder of the source}")
locale=$(realpath "${3:?the folder of a locale}")
runs=${4:-10}
site=${OTEL:+$(realpath "$OTEL")}
lunaria=${LUNARIA:+$(realpath "$LUNARIA")/node_modules/.bin/lunaria}
review=${COOP:+$(realpath "$COOP")/bin/co-op-review}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
declare -A what peer

skip() { printf 'skipped: %s: %s\n' "$1" "$2" >&2; }

# hashed KEY SOURCE LOCALE…: hashes the sources and searches the records.
hashed() {
    find "$2" -name '*.md' -print0 | xargs -0 -P2 -n2000 sha1sum &&
        find "${@:3}" -name '*.md' -print0 | xargs -0 -P2 -n2000 grep -c "$1"
}
check() { "$locdrift" check "$@" || [[ $? == 1 ]]; }

# time_once PROGRAM: runs a program, and notes what it prints and how many milliseconds it takes.
time_once() {
    local start
    start=$(date +%s%N)
    "$1" > "$work/$1.out" 2> "$work/$1.errors" || return
    echo $((($(date +%s%N) - start) / 1000000)) >> "$work/$1.times"
}

# measure PROGRAM…: runs programs in rounds. The first round warms the caches of the system; who fails there is out.
measure() {
    local program
    measured=()
    for program in "$@"; do
        if time_once "$program"; then
            measured+=("$program")
        else
            skip "$program" "it failed: $(tail -n 1 "$work/$program.errors")"
        fi
    done
    for program in "${measured[@]}"; do
        if (($(< "$work/$program.times") > 60000)); then touch "$work/$program.slow"; else rm "$work/$program.times"; fi
    done
    for _ in $(seq "$runs"); do
        for program in "${measured[@]}"; do
            [[ -e $work/$program.slow ]] || time_once "$program"
        done
    done
}
median() { sort -n "$work/$1.times" | awk '{ all[NR] = $1 } END { print all[int(NR / 2) + 1] }'; }

# pages PROGRAM: lists the pages that a program calls stale, if it has such a list; fails if not.
pages() {
    case $1 in
        statuses | site_status | dates_status | hashes_everything)
            sed -n 's/^{"path":"\([^"]*\)","locale":"\([^"]*\)","status":"stale".*/\2\/\1/p' "$work/$1.out" ;;
        check_i18n | drift_mjs) sed -n 's/^> Drifted file: content\///p' "$work/$1.out" ;;
        lunaria)
            node --eval 'const [, pages] = JSON.parse(require("fs").readFileSync(0))
                for (const { path, isOutdated } of pages.flatMap((page) => Object.values(page.localizations)))
                    if (isOutdated) console.log(path.replace(/^content\//, ""))' < "$work/$1.out" ;;
        co_op_review)
            sed -n 's/^- ERROR freshness \[\(.*\)\]: \(.*\) - .* is stale\.$/\1\/\2/p' "$work/$1.out" ;;
        *) return 1 ;;
    esac | LC_ALL=C sort > "$work/$1.pages"
}

# table WHAT: prints a table of what was measured; ratios are to the first program.
table() {
    local program base stale other
    base=$(median "${measured[0]}")
    printf '| %s | seconds | ratio | stale |\n|---|--:|--:|--:|\n' "$1"
    for program in "${measured[@]}"; do
        stale=''
        if pages "$program"; then stale=$(wc -l < "$work/$program.pages"); fi
        awk -v what="${what[$program]}" -v ms="$(median "$program")" -v base="$base" -v stale="$stale" \
            'BEGIN { printf "| %s | %.2f | %.2f | %s |\n", what, ms / 1000, ms / base, stale }'
    done
    for program in "${measured[@]}"; do
        other=${peer[$program]:-}
        if [[ -z $other || ! -e $work/$other.pages ]]; then continue; fi
        printf '\nStale only for `%s` (<) or only for locdrift (>):\n' "$program"
        (LC_ALL=C diff "$work/$program.pages" "$work/$other.pages" || true) | grep '^[<>]' || echo none
    done
}

# A pair of folders.
hashes() { hashed ms.openlocfilehash "$source" "$locale"; }
blobs() {
    git -C "$source" ls-tree -r HEAD | awk '$4 ~ /\.md$/ {print $3}' | git -C "$source" cat-file --batch
}
statuses() { check --no-cache --no-drift --no-damage --format ndjson "$source" "$locale"; }
statuses_again() { check --cache "$work/cache/statuses" --no-drift --no-damage --format ndjson "$source" "$locale"; }
drift() { check --no-cache --no-damage "$source" "$locale"; }
drift_again() { check --cache "$work/cache/drift" --no-damage "$source" "$locale"; }
everything() { check --no-cache "$source" "$locale"; }
everything_again() { check --cache "$work/cache/everything" "$source" "$locale"; }
what=(
    [hashes]='hash the sources (`sha1sum`), search the records (`grep`)'
    [blobs]='read the sources from git (`git cat-file --batch`)'
    [statuses]='locdrift: the status of every translation (`--no-drift --no-damage`)'
    [drift]='locdrift: with what changed in each source (`--no-damage`)'
    [everything]='locdrift: with damage in every translation'
    [statuses_again]='the same again, with the cache'
    [drift_again]='the same again, with the cache'
    [everything_again]='the same again, with the cache'
)

# A site in git whose pages record commits.
# site_locales: lists the folders of translations.
site_locales() { find "$site/content" -mindepth 1 -maxdepth 1 -type d ! -name en -printf '%f\n' | sort; }
site_hashes() {
    local folders
    mapfile -t folders < <(site_locales | sed "s|^|$site/content/|")
    hashed default_lang_commit "$site/content/en" "${folders[@]}"
}
check_i18n() (cd "$site" && bash scripts/check-i18n.sh)
drift_mjs() (cd "$site" && node scripts/i18n/drift.mjs)
lunaria() (cd "$site" && "$lunaria" stdout --config "$work/lunaria.config.json")
# It fails if it finds errors, like locdrift.
co_op_review() { "$review" --source "$work/co-op" || grep -q 'co-op-review found' "$work/co_op_review.errors"; }
site_check() { check --config "$work/commits.yml" "$@"; }
site_status() { site_check --no-cache --no-drift --no-damage --format ndjson; }
site_drift() { site_check --no-cache --no-damage; }
site_drift_again() { site_check --cache "$work/cache/site" --no-damage; }
dates_status() { check --config "$work/dates.yml" --no-cache --no-drift --no-damage --format ndjson; }
hashes_everything() { check --config "$work/co-op/locdrift.yml" --no-cache --format ndjson; }
what+=(
    [site_hashes]='hash the sources (`sha1sum`), search the records (`grep`)'
    [check_i18n]='`check-i18n.sh` of the site'
    [drift_mjs]='`drift.mjs` of the site'
    [site_status]='locdrift: the same question'
    [site_drift]='locdrift: with what changed in each source'
    [site_drift_again]='the same again, with the cache'
    [lunaria]='Lunaria, by the dates of commits'
    [dates_status]='locdrift: the same question, by the same dates (`record: lunaria`)'
    [co_op_review]='co-op-translator: `co-op-review`, by hashes in its manifests'
    [hashes_everything]='locdrift: all checks, by the same manifests (`record: co-op-translator`)'
)
peer=([check_i18n]=site_status [drift_mjs]=site_status [lunaria]=dates_status [co_op_review]=hashes_everything)

# configure_site: writes what the programs want to know about the site.
configure_site() {
    printf 'source: "%s"\nlocales: "%s"\nrecord: opentelemetry\n' "$site/content/en" "$site/content/{lang}" \
        > "$work/commits.yml"
    sed 's/^record:.*/record: lunaria/' "$work/commits.yml" > "$work/dates.yml"
    local locales
    locales=$(site_locales | sed 's/.*/{"label": "&", "lang": "&"}/' | paste -sd,)
    cat > "$work/lunaria.config.json" << END
{
  "repository": {"name": "open-telemetry/opentelemetry.io"},
  "defaultLocale": {"label": "en", "lang": "en"},
  "locales": [$locales],
  "files": [{"location": "content/**/*.md", "pattern": "content/@lang/@path", "type": "universal"}]
}
END
}

# copy_site: copies the Markdown of the site to where co-op-translator has it, with its manifests; each has the hash of
# the source at the commit that the page records.
copy_site() {
    local language copy path commit hash
    mkdir -p "$work/co-op/translations"
    printf 'source: .\ntarget: translations/{lang}\nrecord: co-op-translator\n' > "$work/co-op/locdrift.yml"
    (cd "$site/content/en" && find . -name '*.md' -exec cp --parents -t "$work/co-op" {} +)
    for language in $(site_locales); do
        copy="$work/co-op/translations/$language"
        mkdir "$copy"
        (cd "$site/content/$language" && find . -name '*.md' -exec cp --parents -t "$copy" {} +)
        (cd "$copy" && find . -name '*.md' -printf '%P\n') | while read -r path; do
            commit=$(sed -n 's/^default_lang_commit: *\([0-9a-f]*\).*/\1/p' "$copy/$path" | head -n 1)
            if hash=$(git -C "$site" cat-file blob "$commit:content/en/$path" 2> /dev/null | md5sum); then
                printf '"%s": {"original_hash": "%s"}\n' "$path" "${hash%% *}"
            fi
        done | paste -sd, | sed 's/.*/{&}/' > "$copy/.co-op-translator.json"
    done
}

measure hashes blobs statuses statuses_again drift drift_again everything everything_again
table "$(find "$source" "$locale" -name '*.md' | wc -l) documents"

if [[ ! -e ${site:-/}/scripts/check-i18n.sh ]]; then
    skip 'check-i18n.sh, drift.mjs, Lunaria, co-op-review' 'OTEL names no clone of open-telemetry/opentelemetry.io'
    exit
fi
configure_site
programs=(site_hashes check_i18n)
if command -v node > /dev/null; then programs+=(drift_mjs); else skip drift.mjs 'there is no node'; fi
programs+=(site_status site_drift site_drift_again)
if [[ -x $lunaria ]]; then
    programs+=(lunaria dates_status)
else
    skip Lunaria 'LUNARIA names no folder where npm installed @lunariajs/core'
fi
if [[ -x $review ]]; then
    copy_site
    programs+=(co_op_review hashes_everything)
else
    skip co-op-review 'COOP names no environment where pip installed co-op-translator'
fi
measure "${programs[@]}"
echo
table "opentelemetry.io: $(find "$site/content" -name '*.md' | wc -l) documents, $(site_locales | wc -l) locales"
