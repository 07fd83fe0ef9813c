#!/usr/bin/env bash
# Opens reports in Chromium and walks through them.
#
# Usage: tests/browser/run.sh LOCDRIFT
#
# Needs node and npm, which fetch the driver, and Chromium: that of the system, or one that apt-get can
# install. Says in a line what is missing.
set -euo pipefail

locdrift=$(realpath "${1:?usage: tests/browser/run.sh LOCDRIFT}")
here=$(cd "$(dirname "$0")" && pwd)

for tool in node npm; do
    if ! command -v "$tool" >/dev/null; then
        echo "skipped: reports are not opened in a browser: there is no $tool"
        exit 0
    fi
done
browser() { command -v chromium || command -v chromium-browser || command -v google-chrome || true; }
if [[ -z $(browser) && $(id -u) == 0 ]] && command -v apt-get >/dev/null; then
    { apt-get update && apt-get install --yes --no-install-recommends chromium; } >/dev/null 2>&1 || true
fi
if [[ -z $(browser) ]]; then
    echo "skipped: reports are not opened in a browser: there is no Chromium"
    exit 0
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/driver" "$work/pages"
cp "$here/package.json" "$here/report.mjs" "$work/driver"
if ! npm install --prefix "$work/driver" --no-package-lock --no-audit --no-fund --silent; then
    echo "skipped: reports are not opened in a browser: npm cannot fetch the driver"
    exit 0
fi
node "$work/driver/report.mjs" "$(browser)" "$locdrift" "$work/pages"
