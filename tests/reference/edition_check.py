#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Pochin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the edition against docs/FORMAT-edition.md and against the letters of the source.

Run it from anywhere after editing a file in resources/reference. It prints every
breach with its line and ends with status 1 if there is one. The numbers in
brackets are those of the invariants.
"""

import hashlib
import re
import sys
import unicodedata
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TEXTS = ROOT / "resources" / "reference"
LETTERS = ROOT / "tests" / "reference" / "edition_letters.sha256.tsv"

HEADING = re.compile(r"(#{1,4}) (\S.*) \{#([^}]+)\}")
LINE = re.compile(r"\{#([^}]+)\} (- )?(\S.*)")
HEADING_ID = re.compile(r"Л|М(/[1-8])?|П(\.II?(\.\d(\.\d)?)?)?")
PARAGRAPH_ID = re.compile(r"Л\.\d+|М\.(\d+|призыв)|П\.II?\.\d(\.\d)?\.([А-Е]|лозунг)")
BAD_TYPE = re.compile(r"  |[^\S ]|[\u00ad\u2010-\u2012\u2014\u2015]| [.,;:!?»)]|[«(] | - |[^ ]–|–[^ ]| $")
HYPHEN = re.compile(r"(?<![^\W_])-|-(?![^\W_])")

breaches: list[str] = []


def breach(where: object, what: str) -> None:
    breaches.append(f"{where}: {what}")


def letters(text: str) -> str:
    return "".join(c for c in text if unicodedata.category(c).startswith("L")).lower()


def digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def depth(heading_id: str) -> int:
    return 1 + heading_id.count("/") + heading_id.count(".")


class Edition:
    def __init__(self, raw: bytes) -> None:
        self.headings: list[tuple[str, str]] = []
        self.paragraphs: dict[str, list[str]] = {}
        self.lines: dict[str, str] = {}
        self.points = 0
        self.stream = ""
        self._open = ""
        self._blank = True
        self._read(raw)

    def _read(self, raw: bytes) -> None:
        text = raw.decode("utf-8")
        if text.startswith("\ufeff") or "\r" in text or not text.endswith("\n") or text.endswith("\n\n"):
            breach("file", "[1] not plain UTF-8 with LF and one LF at the end")
        for number, line in enumerate(text[:-1].split("\n"), 1):
            self._line(number, line)

    def _line(self, number: int, line: str) -> None:
        if line == "":
            if self._blank:
                breach(number, "[5] two empty lines running")
            self._open, self._blank = "", True
        elif match := HEADING.fullmatch(line):
            self._heading(number, *match.groups())
        elif match := LINE.fullmatch(line):
            self._text(number, *match.groups())
        else:
            breach(number, "[2] neither heading, text nor empty")

    def _heading(self, number: int, hashes: str, title: str, anchor: str) -> None:
        if not HEADING_ID.fullmatch(anchor) or len(hashes) != depth(anchor):
            breach(number, f"[3] heading {anchor} at level {len(hashes)}")
        if not self._blank:
            breach(number, "[5] heading without an empty line before it")
        if any(anchor == known for known, _ in self.headings):
            breach(number, f"[6] {anchor} stands twice")
        self._typography(number, title)
        self.headings.append((anchor, title))
        numeral = anchor.removeprefix("П.").lower() if anchor in ("П.I", "П.II") else ""
        self.stream += numeral + letters(title)
        self._blank, self._open = False, "#"

    def _text(self, number: int, anchor: str, dash: str | None, text: str) -> None:
        if self._open in ("", "#"):
            self._begin(number, anchor)
        elif anchor != f"{self._open}.{len(self.paragraphs[self._open]) + 1}":
            breach(number, f"[6] {anchor} does not continue {self._open}")
        self._typography(number, text)
        self.points += dash is not None
        self.paragraphs[self._open].append(text)
        self.lines[anchor] = text
        self.stream += letters(text)
        self._blank = False

    def _begin(self, number: int, anchor: str) -> None:
        if not PARAGRAPH_ID.fullmatch(anchor):
            breach(number, f"[7] {anchor} is not the id of a paragraph")
        if self._open == "#":
            breach(number, "[5] paragraph without an empty line before it")
        if anchor in self.paragraphs:
            breach(number, f"[6] {anchor} stands twice")
        if not self._stands_under_its_heading(anchor):
            breach(number, f"[8] {anchor} stands under {self.headings[-1][0] if self.headings else 'nothing'}")
        self.paragraphs[anchor] = []
        self._open = anchor
        if anchor[-2:-1] == "." and anchor[-1] in "АБВГДЕ":
            self.stream += anchor[-1].lower()

    def _stands_under_its_heading(self, anchor: str) -> bool:
        here = self.headings[-1][0] if self.headings else ""
        above = anchor.rpartition(".")[0]
        return here == above or (above == "М" and here.startswith("М/"))

    def _typography(self, number: int, text: str) -> None:
        for found in list(BAD_TYPE.finditer(text)) + list(HYPHEN.finditer(text)):
            breach(number, f"[9] «{text[max(0, found.start() - 12):found.end() + 12]}»")


def rows(path: Path) -> list[list[str]]:
    return [line.split("\t") for line in path.read_text("utf-8").splitlines() if not line.startswith("#")]


def check_order(edition: Edition) -> None:
    expected = [f"Л.{n}" for n in range(1, 14)] + [f"М.{n}" for n in range(1, 31)] + ["М.призыв"]
    if list(edition.paragraphs)[: len(expected)] != expected:
        breach("file", "[8] Л.1 … Л.13, М.1 … М.30, М.призыв are not in order")
    previous: dict[str, str] = {}
    for anchor in list(edition.paragraphs)[len(expected):]:
        above, _, last = anchor.rpartition(".")
        before = previous.get(above, "")
        if last != "лозунг" and last != (chr(ord(before) + 1) if before else "А"):
            breach("file", f"[8] {anchor} follows letter «{before}»")
        previous[above] = last


def check_headings(edition: Edition) -> None:
    sections = {"П.I": (2, 0, 8, 7), "П.II": (5, 4)}
    expected = ["Л", "М"] + [f"М/{n}" for n in range(1, 9)] + ["П"]
    for part, chapters in sections.items():
        expected.append(part)
        for chapter, count in enumerate(chapters, 1):
            expected.append(f"{part}.{chapter}")
            expected += [f"{part}.{chapter}.{n}" for n in range(1, count + 1)]
    if [anchor for anchor, _ in edition.headings] != expected:
        breach("file", "[4] the headings are not those of the print, in its order")


def check_counts(edition: Edition) -> None:
    found = (len(edition.headings), len(edition.paragraphs), len(edition.lines), edition.points)
    if found != (45, 151, 281, 16):
        breach("file", f"[10] headings, paragraphs, lines, points: {found}")


def check_letters(edition: Edition) -> None:
    for line in LETTERS.read_text("utf-8").splitlines():
        if line.startswith("# whole\t"):
            if line.split("\t")[1:] != [str(len(edition.stream)), digest(edition.stream)]:
                breach("file", "[11] the letters of the whole differ from the source")
    table = rows(LETTERS)
    if [row[0] for row in table] != list(edition.paragraphs):
        breach("file", "[11] other paragraphs than in the table of letters")
    for anchor, parts, count, hashed in table:
        found = edition.paragraphs.get(anchor, [])
        joined = letters("".join(found))
        if [str(len(found)), str(len(joined)), digest(joined)] != [parts, count, hashed]:
            breach(anchor, "[11] parts or letters differ from the source")


def check_tables(edition: Edition) -> None:
    for address, printed, meant, _ in rows(TEXTS / "errata.tsv"):
        if edition.lines.get(address, "").count(printed) != 1 or printed == meant:
            breach("errata.tsv", f"«{printed}» does not stand once in {address}")
    for address, printed, target, _ in rows(TEXTS / "references.tsv"):
        if edition.lines.get(address, "").count(printed) != 1:
            breach("references.tsv", f"«{printed}» does not stand once in {address}")
        if target != "-" and target not in dict(edition.headings):
            breach("references.tsv", f"{target} is no heading")
    for one, other, words, one_part, other_part, shared in rows(TEXTS / "parallels.tsv"):
        check_parallel(edition, (one, one_part), (other, other_part), int(words), shared)


def check_parallel(edition: Edition, one: tuple[str, str], other: tuple[str, str], words: int, shared: str) -> None:
    run = shared.lower().split()
    if len(run) != words:
        breach("parallels.tsv", f"{one[0]} and {other[0]} share {len(run)} words, not {words}")
    for paragraph, part in (one, other):
        text = " ".join(re.findall(r"\w+(?:-\w+)*", edition.lines.get(part, "").lower()))
        if paragraph not in edition.paragraphs or f" {' '.join(run)} " not in f" {text} ":
            breach("parallels.tsv", f"{part} does not hold «{shared}»")


def main() -> int:
    edition = Edition((TEXTS / "ru.md").read_bytes())
    for check in (check_headings, check_order, check_counts, check_letters, check_tables):
        check(edition)
    for line in breaches:
        print(line)
    return 1 if breaches else 0


if __name__ == "__main__":
    sys.exit(main())
