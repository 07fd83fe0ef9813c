#!/usr/bin/env python3
"""Packages a release for one target: the program, its manual pages and completions, licences and changelog.

Usage: packaging/archive.py TARGET PROGRAM OUT

Writes OUT/locdrift-TARGET.tar.gz, and for Windows also OUT/locdrift-TARGET.zip. PROGRAM must run on this
machine, because it writes its manual pages and completions. The same input gives the same bytes: the time
of files is SOURCE_DATE_EPOCH, or none.
"""

import gzip
import io
import os
import subprocess
import sys
import tarfile
import tempfile
import time
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SHELLS = {"bash": "locdrift.bash", "elvish": "locdrift.elv", "fish": "locdrift.fish", "powershell": "_locdrift.ps1", "zsh": "_locdrift"}


def files_of(program):
    """Returns the contents of the archive, by file name."""
    run = lambda *arguments: subprocess.run([program, *arguments], check=True, capture_output=True).stdout
    files = {"locdrift" + program.suffix: program.read_bytes()}
    for name in ("README.md", "CHANGELOG.md", "LICENSE-APACHE", "LICENSE-MIT"):
        files[name] = (ROOT / name).read_bytes()
    for shell, name in SHELLS.items():
        files[f"completions/{name}"] = run("completions", shell, "--lang", "en-US")
    with tempfile.TemporaryDirectory() as folder:
        run("man", folder, "--lang", "en-US")
        files |= {f"man/{page.name}": page.read_bytes() for page in Path(folder).iterdir()}
    return files


def tar(files, folder, seconds):
    """Returns a gzipped tar archive."""
    out = io.BytesIO()
    with gzip.GzipFile(fileobj=out, mode="wb", compresslevel=9, mtime=0) as packed, tarfile.open(
        fileobj=packed, mode="w", format=tarfile.USTAR_FORMAT
    ) as archive:
        for name in sorted(files):
            entry = tarfile.TarInfo(f"{folder}/{name}")
            entry.size, entry.mtime = len(files[name]), seconds
            entry.mode = 0o755 if name.startswith("locdrift") else 0o644
            archive.addfile(entry, io.BytesIO(files[name]))
    return out.getvalue()


def zipped(files, folder, seconds):
    """Returns a zip archive."""
    out = io.BytesIO()
    when = time.gmtime(max(seconds, 315532800))[:6]
    with zipfile.ZipFile(out, "w") as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(f"{folder}/{name}", when)
            archive.writestr(entry, files[name], zipfile.ZIP_DEFLATED, 9)
    return out.getvalue()


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    target, program, out = sys.argv[1], Path(sys.argv[2]).resolve(), Path(sys.argv[3])
    folder, seconds = f"locdrift-{target}", int(os.environ.get("SOURCE_DATE_EPOCH") or 0)
    files = files_of(program)
    out.mkdir(parents=True, exist_ok=True)
    packs = {"tar.gz": tar} | ({"zip": zipped} if "windows" in target else {})
    for ending, pack in packs.items():
        path = out / f"{folder}.{ending}"
        path.write_bytes(pack(files, folder, seconds))
        print(f"{path}  {path.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
