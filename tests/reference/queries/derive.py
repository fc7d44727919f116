#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Pochin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Derive which paragraphs answer each judged query from the hand-judged form lists.

    derive.py [--check] [--text resources/reference/ru.md]

Reads forms.tsv and the edition, rewrites the last two columns of judged.tsv.
With --check nothing is written; the exit status is 1 when judged.tsv is out of date.
Only whole words of forms.tsv are compared: there is no stemming here on purpose.
"""

import argparse
import collections
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
EDITION = HERE.parents[2] / "resources" / "reference" / "ru.md"

LINE = re.compile(r"^\{#([^}]+)\} (.*)$")
PARAGRAPH = re.compile(r"^(?:[ЛМ]\.[^.]+|П(?:\.[IVX0-9]+)+\.[^.]+)")
WORD = re.compile(r"[0-9a-zа-я]+(?:-[0-9a-zа-я]+)*")
PART = re.compile(r"[0-9a-zа-я]+")

# One word asked for: forms are demanded, tolerated forms are neither demanded nor punished.
Term = collections.namedtuple("Term", "lemma forms tolerated")
# A paragraph as a reader sees it: its parts in order, and all its words (compounds whole and in parts).
Text = collections.namedtuple("Text", "parts words")


def fold(text):
    return text.lower().replace("ё", "е")


def rows(path):
    with open(path, encoding="utf-8") as file:
        return [line.rstrip("\n").split("\t") for line in file if line.strip()]


def read_edition(path):
    """Addressed paragraphs in the order of the text; sub-paragraphs join their paragraph, headings are left out."""
    lines = collections.OrderedDict()
    for line in path.read_text(encoding="utf-8").splitlines():
        if found := LINE.match(line):
            address = PARAGRAPH.match(found[1])[0]
            lines.setdefault(address, []).append(fold(found[2]))
    return {address: as_text(" ".join(parts)) for address, parts in lines.items()}


def as_text(folded):
    parts = PART.findall(folded)
    return Text(parts, set(parts) | set(WORD.findall(folded)))


def read_terms(path):
    """Terms of each query in order, and paragraphs tolerated by name (rows with the lemma ~@)."""
    terms, named = collections.defaultdict(dict), collections.defaultdict(set)
    for query, lemma, *forms in rows(path):
        if lemma == "~@":
            named[query] |= set(forms)
        elif lemma.startswith("~"):
            terms[query][lemma[1:]].tolerated.update(forms)
        else:
            terms[query][lemma] = Term(lemma, set(forms), set())
    return {query: list(found.values()) for query, found in terms.items()}, named


def wanted(term, tolerant):
    return term.forms | term.tolerated if tolerant else term.forms


def holds_term(term, text, tolerant):
    if term.lemma.endswith("*"):
        return any(word.startswith(term.lemma[:-1]) for word in text.words)
    return bool(wanted(term, tolerant) & text.words)


def holds_phrase(terms, text, tolerant):
    wide = len(terms)
    windows = (text.parts[at : at + wide] for at in range(len(text.parts) - wide + 1))
    return any(all(part in wanted(term, tolerant) for part, term in zip(window, terms)) for window in windows)


def matches(terms, texts, phrase, tolerant=False):
    def holds(text):
        if phrase:
            return holds_phrase(terms, text, tolerant)
        return all(holds_term(term, text, tolerant) for term in terms)

    return [address for address, text in texts.items() if holds(text)]


def derived(row, terms, named, texts):
    """A row of judged.tsv with its last two columns made anew."""
    query, chosen, group, words = row[:4]
    phrase = words[0] in "\"«"
    relevant = matches(terms[query], texts, phrase)
    tolerable = set(matches(terms[query], texts, phrase, tolerant=True)) | named[query]
    family = [address for address in texts if address in tolerable and address not in relevant]
    return [query, chosen, group, words, " ".join(relevant) or "-", " ".join(family) or "-"]


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing, fail when judged.tsv is out of date")
    parser.add_argument("--text", type=pathlib.Path, default=EDITION, help="the edition to read")
    return parser.parse_args()


def main():
    options = arguments()
    judged = HERE / "judged.tsv"
    terms, named = read_terms(HERE / "forms.tsv")
    texts = read_edition(options.text)
    old = rows(judged)
    new = [derived(row, terms, named, texts) for row in old]
    changed = [row[0] for row, before in zip(new, old) if row != before]
    if changed and not options.check:
        judged.write_text("".join("\t".join(row) + "\n" for row in new), encoding="utf-8")
    print(f"{len(new)} queries over {len(texts)} paragraphs, {len(changed)} changed", *changed)
    return 1 if changed and options.check else 0


if __name__ == "__main__":
    sys.exit(main())
