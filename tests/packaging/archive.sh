#!/usr/bin/env bash
# Packs a release archive twice, and takes it into use with nothing but a shell.
#
# Usage: tests/packaging/archive.sh LOCDRIFT
set -euo pipefail
# shellcheck source=tests/packaging/lib.sh
. "$(dirname "$0")/lib.sh"
needs python3 tar gzip
target=x86_64-unknown-linux-musl

timed "the archive is packed" python3 "$root/packaging/archive.py" "$target" "$program" "$work/dist"
python3 "$root/packaging/archive.py" "$target" "$program" "$work/again" >/dev/null
cmp "$work/dist/locdrift-$target.tar.gz" "$work/again/locdrift-$target.tar.gz"
echo "      locdrift-$target.tar.gz: $(stat --format %s "$work/dist/locdrift-$target.tar.gz") bytes, twice the same"

for tool in sh tar gzip; do ln -s "$(command -v "$tool")" "$work/tools/$tool"; done
timed "tar xzf" alone tar xzf "$work/dist/locdrift-$target.tar.gz" -C "$work/home"
[[ $(cd "$work/home/locdrift-$target" && find . -type f | wc -l) -ge 25 ]]
rm "$work"/tools/*
timed "the first report" reports alone "$work/home/locdrift-$target/locdrift"
if command -v man >/dev/null; then
    timed "man reads every page" sh -c 'for page in "$1"/man/*; do
        test -z "$(man --warnings -l "$page" 2>&1 >/dev/null)" && man -l "$page" | grep -q SYNOPSIS || exit 1
    done' - "$work/home/locdrift-$target"
fi

# What a release says of itself.
[[ $("$root/packaging/notes.sh" "$version") == "### "* ]] || { echo "FAIL  there are no notes"; exit 1; }
if "$root/packaging/notes.sh" 0.0.0 >"$work/log" 2>&1; then
    echo "FAIL  there are notes of a version that is none"
    exit 1
fi
