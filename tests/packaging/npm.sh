#!/usr/bin/env bash
# Packs a program for npm, and installs it with nothing but Node, from a registry on this machine.
#
# Usage: tests/packaging/npm.sh LOCDRIFT
set -euo pipefail
# shellcheck source=tests/packaging/lib.sh
. "$(dirname "$0")/lib.sh"
needs node npm
platform=$(node -p '`${process.platform}-${process.arch}`')
case $platform in linux-* | darwin-*) ;; *) skip "it is for $platform only by hand" ;; esac

timed "the packages are laid out" node "$root/packaging/npm/pack.mjs" "$work/packages" "$platform=$program"
# One for another platform, which is not to be installed.
printf 'echo wrong\n' >"$work/other"
node "$root/packaging/npm/pack.mjs" "$work/packages" "win32-x64=$work/other"
mkdir "$work/tarballs"
for package in "$work"/packages/*; do
    (cd "$package" && npm pack --silent --pack-destination "$work/tarballs") >/dev/null
done
for file in "$work"/tarballs/*; do echo "      $(basename "$file"): $(stat --format %s "$file") bytes"; done

node "$root/tests/packaging/registry.mjs" "$work/tarballs" "$work/port" >"$work/fetched" &
registry=$!
trap 'kill "$registry"; rm -rf "$work"' EXIT
for _ in $(seq 100); do [[ -s $work/port ]] || sleep 0.1; done

for tool in node sh env; do ln -s "$(command -v "$tool")" "$work/tools/$tool"; done
scripts=$(dirname "$(realpath "$(command -v npm)")")
for tool in npm npx; do printf '#!/bin/sh\nexec node "%s/%s-cli.js" "$@"\n' "$scripts" "$tool" >"$work/tools/$tool"; done
chmod +x "$work/tools/npm" "$work/tools/npx"
node_alone() {
    alone npm_config_registry="http://127.0.0.1:$(<"$work/port")" npm_config_update_notifier=false "$@"
}

timed "npm install --global locdrift" node_alone npm install --global --prefix "$work/prefix" --no-audit --no-fund locdrift
ln -s "$work/prefix/bin/locdrift" "$work/tools/locdrift"
timed "the first report" reports alone locdrift
rm "$work/tools/locdrift"
timed "npx locdrift" reports node_alone npx --yes locdrift
if [[ $(sort -u "$work/fetched" | tr '\n' ' ') != "fetched @locdrift/$platform fetched locdrift " ]]; then
    echo "FAIL  other packages were fetched than those of this platform"
    cat "$work/fetched"
    exit 1
fi

# The launcher passes on what it is told: exit codes, signals, and what it lacks.
launcher=$work/prefix/lib/node_modules/locdrift/bin/locdrift.js
[[ $(alone node "$launcher" --version) == "$("$program" --version)" ]]
code=0
alone node "$launcher" check nowhere nowhere >"$work/log" 2>&1 || code=$?
[[ $code == 2 ]] || { echo "FAIL  the exit code is $code"; exit 1; }
installed=$(find "$work/prefix" -path "*/@locdrift/$platform/bin/locdrift")
# `exec` keeps the process, so that the signal reaches what was started.
printf '#!/bin/sh\ntrap "echo tidied; exit 3" TERM\necho ready\nwhile :; do sleep 0.1; done\n' >"$installed"
node "$launcher" >"$work/log" &
started=$!
for _ in $(seq 100); do grep -q ready "$work/log" || sleep 0.1; done
kill -TERM "$started"
code=0
wait "$started" || code=$?
[[ $code == 3 && $(<"$work/log") == $'ready\ntidied' ]] || { echo "FAIL  a signal ended with $code: $(<"$work/log")"; exit 1; }
rm -r "$(dirname "$(dirname "$installed")")"
code=0
alone node "$launcher" >"$work/log" 2>&1 || code=$?
[[ $code == 2 ]] && grep -q "The package @locdrift/$platform is not installed" "$work/log" ||
    { echo "FAIL  a missing package ended with $code: $(<"$work/log")"; exit 1; }
echo "ok    exit codes, a signal and a missing package"
