#!/usr/bin/env bash
# Runs the hooks of pre-commit in a small project: the one of a wheel, and the one that is installed.
#
# Usage: tests/packaging/hook.sh LOCDRIFT WHEELS
#
# WHEELS is a folder with the wheel, as tests/packaging/python.sh leaves it. Needs Python with pip, which
# fetches pre-commit.
set -euo pipefail
# shellcheck source=tests/packaging/lib.sh
. "$(dirname "$0")/lib.sh"
wheels=$(realpath "${2:?usage: $0 LOCDRIFT WHEELS}")
needs python3 git
compgen -G "$wheels/*.whl" >/dev/null || skip "there is no wheel"
python3 -m venv "$work/venv" >/dev/null 2>&1 || skip "python3 has no venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check pre-commit >"$work/log" 2>&1 ||
    skip "pip cannot fetch pre-commit"

export HOME="$work/home" GIT_CONFIG_GLOBAL=/dev/null PIP_FIND_LINKS=$wheels PRE_COMMIT_HOME="$work/cache"
git() { command git -c user.name=a -c user.email=a@example.org -c commit.gpgSign=false "$@"; }
# What a release would have of this repository.
mkdir "$work/hooks"
cp "$root/.pre-commit-hooks.yaml" "$root/pyproject.toml" "$work/hooks"
for folder in hooks sample; do
    git -C "$work/$folder" init --quiet
    git -C "$work/$folder" add .
    git -C "$work/$folder" commit --quiet --message base
done
cd "$work/sample"
printf 'source: docs/en-us\nlocales: docs/{lang}\n' >locdrift.yml
git add locdrift.yml

# hook ID: tells whether the hook runs, and finds what is stale.
hook() {
    local code=0
    "$work/venv/bin/pre-commit" try-repo "$work/hooks" "$1" --all-files >"$work/report" 2>&1 || code=$?
    cat "$work/report"
    [[ $code == 1 ]] && grep -q 'stale 1 (50.0%)' "$work/report"
}
timed "pre-commit: locdrift-python" hook locdrift-python
mkdir "$work/bin"
ln -s "$program" "$work/bin/locdrift"
PATH="$work/bin:$PATH" timed "pre-commit: locdrift-system" hook locdrift-system
