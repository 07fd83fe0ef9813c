#!/usr/bin/env bash
# Counts the instructions of the main paths with callgrind, and compares them with those on record.
#
# Usage: tests/bench/instructions.sh LOCDRIFT [--write]
#
# One thread works on small generated trees, so that the numbers are the same on every machine with the same compiler
# and the same kind of processor: hashing and searching choose their code by what it can do. The record holds both:
# with others, the changes are shown and nothing fails. More than 5 % above the record is a failure.
set -euo pipefail

locdrift=$(realpath "${1:?usage: tests/bench/instructions.sh LOCDRIFT [--write]}")
record=$(realpath "$(dirname "$0")")/instructions.tsv
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# A source with its history, and translations that are current, stale, missing, orphaned and damaged.
python3 - "$work" <<'PY'
import hashlib, os, subprocess, sys

work = sys.argv[1]
environment = {**os.environ, "GIT_AUTHOR_DATE": "2026-01-01T00:00:00Z", "GIT_COMMITTER_DATE": "2026-01-01T00:00:00Z"}
git = ["git", "-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "gc.auto=0", "-C", f"{work}/source"]


def put(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", newline="") as file:
        file.write(text)


def page(number, version):
    parts = [f"---\ntitle: Page {number}\nms.date: 03/04/2021\n---\n\n# Page {number}\n"]
    for part in range(12):
        word = "opens" if part else ["opens", "closes"][version]
        parts.append(f"\n## Part {part}\n\nThe service `{word}{part}` reads **{number * part}** files of [a page](page-{part}.md).\n\n- one\n- two\n\n```sh\nrun {part}\n```\n")
    return "".join(parts)


subprocess.run(["git", "init", "-q", f"{work}/source"], check=True)
for version in [0, 1]:
    for number in range(200):
        path = f"{work}/source/area-{number % 7}/page-{number}.md"
        if number % 20 == 19 and version:
            os.remove(path)
        else:
            put(path, page(number, version if number % 4 == 0 else 0))
    subprocess.run([*git, "add", "-A"], check=True)
    subprocess.run([*git, "commit", "-qm", str(version)], check=True, env=environment)
for number in (number for number in range(200) if number % 10 != 8):
    base = page(number, 0)
    digest = hashlib.sha1(base.replace("\n", "\r\n").encode()).hexdigest()
    text = base.replace("---\n\n# Page", f"ms.openlocfilehash: {digest}\nms.translationtype: MT\nms.contentlocale: nl-NL\n---\n\n# Pagina", 1)
    text = text.replace("The service", "De dienst").replace("reads", "leest").replace("files of", "bestanden van")
    put(f"{work}/locale/area-{number % 7}/page-{number}.md", text.replace("run 3", "ren 3") if number % 9 == 0 else text)
PY

declare -A paths=(
    [status]="check --no-cache --no-drift --no-damage --format ndjson"
    [drift]="check --no-cache --no-damage --format json"
    [damage]="check --no-cache --no-drift --format ndjson"
    [queue]="queue --format json"
)
processor=$(sed -n 's/^flags.*: //p' /proc/cpuinfo 2> /dev/null | head -1 | sha1sum | cut -c1-8)
compiler="$(rustc --version), processor $processor"
known() { awk -F'\t' -v name="$1" '$1 == name { print $2 }' "$record" 2> /dev/null || true; }
{
    printf 'compiler\t%s\n' "$compiler"
    for path in status drift damage queue; do
        # shellcheck disable=SC2086 # options
        RAYON_NUM_THREADS=1 valgrind --tool=callgrind --callgrind-out-file=/dev/null "$locdrift" ${paths[$path]} \
            "$work/source" "nl-NL=$work/locale" > /dev/null 2> "$work/log" || [[ $? == 1 ]]
        printf '%s\t%s\n' "$path" "$(sed -n 's/.*Collected : //p' "$work/log")"
    done
} > "$work/now"
if [[ ${2:-} == --write ]]; then
    cp "$work/now" "$record"
    cat "$record"
    exit
fi
failed=0
while IFS=$'\t' read -r path now; do
    [[ $path == compiler ]] && continue
    before=$(known "$path")
    awk -v path="$path" -v now="$now" -v before="${before:-$now}" \
        'BEGIN { printf "%-8s %14d instructions, %+.1f %%\n", path, now, (now / before - 1) * 100; exit now > before * 1.05 }' ||
        failed=1
done < "$work/now"
if [[ $failed == 1 && $compiler == "$(known compiler)" ]]; then
    echo "more than 5 % above tests/bench/instructions.tsv; if that is meant: tests/bench/instructions.sh LOCDRIFT --write" >&2
    exit 1
fi
