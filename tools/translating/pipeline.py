# SPDX-FileCopyrightText: 2026 Pochin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The deeds: update, compile, check. Each works in a folder of its own and touches the tree only at the end."""

import os
import re
import tempfile
from pathlib import Path

from . import findings
from .conversion import EMPTY, place_in, plural_count, to_catalog, to_linguist
from .extraction import Template
from .linguist_file import LinguistFile
from .toolbox import Trouble, run


def workroom():
    return tempfile.TemporaryDirectory(prefix="pochin-translating-")


def linguist_files(folder):
    return sorted(Path(folder).glob("pochin_*.ts"))


def merge(template, ts, target):
    """Writes to `target` what `ts` becomes with the texts of today: new ones unfinished, missing ones vanished."""
    with workroom() as room:
        old, new = Path(room, "old.po"), Path(room, "new.po")
        to_catalog(ts, old)
        run("msgmerge", "--quiet", "--previous", f"--output-file={new}", old, template.pot)
        file = LinguistFile(ts)
        known = {message.key: message.place for message in file.messages}
        merged = Path(room, "merged.ts")
        to_linguist(new, merged, file.language, place_in(template.places, known))
        replace_if_changed(merged, target)


def replace_if_changed(new, target):
    """A file that stays the same keeps its date, so that nothing is built anew for it."""
    target = Path(target)
    content = new.read_bytes()
    if target.exists() and target.read_bytes() == content:
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(target.name + ".part")
    part.write_bytes(content)
    os.replace(part, target)


def update(root, folder):
    with workroom() as room:
        template = Template(root, room)
        for ts in linguist_files(folder):
            merge(template, ts, ts)
            yield f"{ts.name}: {progress(LinguistFile(ts))}"


def add(root, folder, language):
    ts = Path(folder, f"pochin_{language}.ts")
    if ts.exists():
        raise Trouble(f"{ts} is here already")
    with workroom() as room:
        empty = Path(room, ts.name)
        empty.write_text(EMPTY.format(language), encoding="utf-8")
        plural_count(empty)
        merge(Template(root, room), empty, ts)
    return f"{ts}: {progress(LinguistFile(ts))}"


def with_locations(root, ts, target):
    """A copy of `ts` for Linguist's source view, which resolves its places from where the copy lies."""
    file = LinguistFile(ts)
    with workroom() as room:
        found = {message.key: message.element.findall("location") for message in Template(root, room).messages}
    for message in file.messages:
        for number, location in enumerate(found.get(message.key, [])):
            location.set("filename", os.path.relpath(Path(root, location.get("filename")), Path(target).resolve().parent))
            message.element.insert(number, location)
    file.save(target, locations="absolute")


def counts(file):
    living = file.living
    return sum(message.state == "finished" for message in living), len(living)


def progress(file):
    translated, all_texts = counts(file)
    gone = len(file.messages) - all_texts
    return f"{translated} of {all_texts} texts" + (f", {gone} no longer in the program" if gone else "")


def compiled(ts, mo):
    """Compiles `ts` into `mo` and returns what is wrong with it; with anything wrong, no `mo` is made."""
    file = LinguistFile(ts)
    found = list(findings.in_file(file, plural_count(ts)))
    with workroom() as room:
        po, made = Path(room, "pochin.po"), Path(room, "pochin.mo")
        try:
            to_catalog(ts, po)
        except Trouble:
            if found:  # which say it better
                return found
            raise
        told = {finding.key for finding in found}
        found += [finding for finding in findings.in_catalog(po, made, file) if finding.key not in told]
        if not found and mo:
            replace_if_changed(made, mo)
    return found


def list_languages(files, target):
    """What the language menu knows of each catalog: code, translated texts, all texts."""
    rows = [(file.language, *counts(file)) for file in map(LinguistFile, files)]
    with workroom() as room:
        listed = Path(room, "languages.tsv")
        listed.write_text("".join("\t".join(map(str, row)) + "\n" for row in rows), encoding="utf-8")
        replace_if_changed(listed, target)


def check(root, folder, complete):
    """Everything that would disappoint a reader: yields findings, of sources first."""
    with workroom() as room:
        template = Template(root, room)
        yield from template.findings()
        for ts in linguist_files(folder):
            yield from compiled(ts, None)
            file = LinguistFile(ts)
            yield from against(template, file)
            yield from avoided(file, Path(folder, f"avoid_{file.language}.txt"))
            if file.language in complete:
                yield from unfinished(file)


def against(template, file):
    here, there = {message.key for message in file.living}, {message.key for message in template.messages}
    for message in template.messages:
        if message.key not in here:
            yield findings.Finding(str(file.path), file.language, message.key,
                                   f"is new in {template.places.get(message.key, '?')}; run translations-update")
    for message in file.living:
        if message.key not in there:
            yield findings.Finding(str(file.path), file.language, message.key,
                                   "is no longer in the program; run translations-update")


def unfinished(file):
    for message in file.living:
        if message.state != "finished":
            yield findings.Finding(str(file.path), file.language, message.key, "is not translated, and this language must be whole")


def avoided(file, word_list):
    """Words that contradict what Pochin is for; one regular expression a line."""
    if not word_list.exists():
        return
    lines = word_list.read_text(encoding="utf-8").splitlines()
    words = [line.strip() for line in lines if line.strip() and not line.startswith("#")]
    for message in file.living:
        for word in words:
            met = re.search(word, " ".join(message.forms), re.IGNORECASE)
            if met and message.state == "finished":
                yield findings.Finding(str(file.path), file.language, message.key, f"says «{met[0]}»; see {word_list.name}")
