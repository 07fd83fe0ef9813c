#!/usr/bin/env bash
# Builds the wheel around a program that is built, and installs it with nothing but Python.
#
# Usage: tests/packaging/python.sh LOCDRIFT [WHEELS]
#
# LOCDRIFT is target/release/locdrift of this checkout; WHEELS gets the wheel, for tests/packaging/hook.sh.
# Needs Python with pip, which fetches maturin.
set -euo pipefail
# shellcheck source=tests/packaging/lib.sh
. "$(dirname "$0")/lib.sh"
needs python3 cargo
python=$(python3 -c 'import sys; print(sys.executable)')
"$python" -m venv "$work/build" >/dev/null 2>&1 || skip "python3 has no venv"
"$work/build/bin/pip" install --quiet --disable-pip-version-check maturin==1.16.0 >"$work/log" 2>&1 ||
    skip "pip cannot fetch maturin"

# Where the program was built from this checkout, cargo builds nothing again.
target=$(dirname "$(dirname "$program")")
cd "$root/packaging/python"
timed "maturin: the wheel is built" env CARGO_TARGET_DIR="$target" PATH="$work/build/bin:$PATH" \
    maturin build --release --locked --compression-level 9 --out "$work/dist"
cd "$work"
wheel=$(find "$work/dist" -name '*.whl')
size=$(stat --format %s "$wheel")
echo "      $(basename "$wheel"): $size bytes"
if ((size >= 6000000)); then echo "      note: the wheel is to stay below 6 MB"; fi

"$python" -m venv "$work/venv"
rmdir "$work/tools"
ln -s "$work/venv/bin" "$work/tools"
timed "pip install locdrift" alone pip install --quiet --disable-pip-version-check --no-index \
    --find-links "$work/dist" locdrift
timed "the first report" reports alone locdrift
alone pip list --disable-pip-version-check 2>/dev/null | grep -q "^locdrift *$version$" ||
    { echo "FAIL  pip does not know version $version"; exit 1; }
if [[ -n ${2:-} ]]; then cp "$wheel" "$2"; fi
