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
# A release does not unwind: a parser that fails on a page must not end the run all the same.
if command -v git >/dev/null; then
    mkdir -p "$work/mdx/en" "$work/mdx/nl"
    printf '<>x\n-\n\n```sh\nrun 1\n```\n' >"$work/mdx/en/a.mdx"
    hash=$(sha1sum <"$work/mdx/en/a.mdx")
    printf -- '---\nms.openlocfilehash: %s\nms.contentlocale: nl-NL\n---\n' "${hash%% *}" | cat - "$work/mdx/en/a.mdx" >"$work/mdx/nl/a.mdx"
    git -C "$work/mdx" init --quiet
    git -C "$work/mdx" add .
    git -C "$work/mdx" -c user.name=a -c user.email=a@example.org commit --quiet --message a
    sed -i 's/run 1/run 2/' "$work/mdx/en/a.mdx"
    timed "a parser that fails ends no run" "$work/home/locdrift-$target/locdrift" update "$work/mdx/en" "$work/mdx/nl"
    grep -q '^run 2$' "$work/mdx/nl/a.mdx" || { echo "FAIL  the page is not updated"; exit 1; }
fi
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
