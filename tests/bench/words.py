#!/usr/bin/env python3
"""Counts the words that a translator gets for stale documents, by how the work is cut.

Usage: tests/bench/words.py LOCDRIFT SOURCE TAG=LOCALE [OPTION...]

SOURCE is a work tree with its history; options go to `locdrift queue`. Words are counted in the body of the
source, without code blocks: of whole pages, of the `##` sections in which a line changed, of the paragraphs (blocks
between blank lines) in which a line changed, and of the segments that locdrift hands out. Pages and their bases
come from locdrift's JSON; sections and paragraphs are counted with git and difflib alone.
"""
import difflib
import json
import re
import subprocess
import sys

locdrift, source, locale, *options = sys.argv[1:]
revision = options[options.index("--source-rev") + 1] if "--source-rev" in options else None


def run(*command):
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout


def git(name):
    return run("git", "-C", source, "show", name).decode("utf-8", "replace").replace("\r\n", "\n")


def present(path):
    if revision:
        return git(f"{revision}:{path}")
    with open(f"{source}/{path}", encoding="utf-8", errors="replace") as file:
        return file.read().lstrip("\ufeff")


def blocks(text):
    """Returns the lines of the body as (line, section, paragraph, words); code has no words."""
    body = re.sub(r"\A---[ \t]*\n.*?\n---[ \t]*\n", "", text, flags=re.S)
    section = paragraph = 0
    is_code = False
    for line in body.split("\n"):
        is_fence = re.match(r"\s*(```|~~~)", line) is not None
        if not is_code and re.match(r"##? ", line):
            section += 1
        if not is_code and not line.strip():
            paragraph += 1
        words = 0 if is_code or is_fence else len(re.findall(r"\w[\w'’-]*", line))
        is_code ^= is_fence
        yield line, section, paragraph, words


def touched(before, after, part):
    """Counts the words of the parts of `after` in which a line changed."""
    matcher = difflib.SequenceMatcher(None, [line[0] for line in before], [line[0] for line in after], autojunk=False)
    changed = set()
    for what, _, _, first, last in matcher.get_opcodes():
        if what != "equal":
            changed.update(line[part] for line in after[first:last] if line[0].strip())
    return sum(line[3] for line in after if line[part] in changed)


queue = json.loads(run(locdrift, "queue", source, locale, *options, "--format", "json"))
report = json.loads(run(locdrift, "check", source, locale, *options, "--format", "json"))
commits = {document["path"]: document["source_commit"] for document in report["documents"]}
stale = [item for item in queue["items"] if item["status"] == "stale" and item["path"].endswith(".md")]
pages = sections = paragraphs = segments = counted = 0
for item in stale:
    commit = commits.get(item["path"])
    path = item["source_path"]
    before = list(blocks(git(f"{commit}:{path}"))) if commit else []
    if not before or len(before) == 1:
        continue
    after = list(blocks(present(path)))
    counted += 1
    pages += sum(line[3] for line in after)
    sections += touched(before, after, 1)
    paragraphs += touched(before, after, 2)
    segments += item["words"]
print(f"{counted} of {len(stale)} stale pages")
rows = [("whole pages", pages), ("changed sections", sections), ("changed paragraphs", paragraphs), ("locdrift", segments)]
for name, words in rows:
    print(f"{name:20} {words:>9,} {words / max(segments, 1):6.1f}×")
