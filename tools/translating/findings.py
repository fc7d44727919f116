# SPDX-FileCopyrightText: 2026 Pochin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is wrong with a translation. Placeholders, accelerators and line ends are msgfmt's business; here is the rest."""

import ast
import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from .toolbox import run

TAG = re.compile(r"<(/?)([A-Za-z][\w-]*)(?:\s[^<>]*?)?(/?)>")
ALONE = {"br", "hr", "img", "nl"}


@dataclass(frozen=True)
class Finding:
    file: str
    language: str
    key: tuple  # (context marker, text)
    what: str

    def __str__(self):
        context, text = (part.replace("\n", "\\n") for part in self.key)
        shown = f" «{text}»" + (f" [{context}]" if context else "") if text else ""
        return f"{self.file}: error: [{self.language}]{shown}: {self.what}"


def tags(text):
    return {name for _, name, _ in TAG.findall(text)}


def tag_trouble(text):
    """Why the KUIT or rich-text tags of `text` do not balance, or nothing."""
    open_tags = []
    for closing, name, alone in TAG.findall(text):
        if alone or name in ALONE:
            continue
        if not closing:
            open_tags.append(name)
        elif not open_tags or open_tags.pop() != name:
            return f"the tag </{name}> closes nothing"
    return f"the tag <{open_tags[-1]}> is never closed" if open_tags else ""


def form_trouble(form, message):
    if "|/|" in form:
        yield "holds |/|, which starts a script in KI18n"
    unknown = tags(form) - tags(message.source) - tags(message.plural_source)
    if unknown:
        yield f"has the tag <{min(unknown)}>, which the source has not"
    trouble = tag_trouble(form)
    if trouble:
        yield trouble


def message_trouble(message, plural_forms):
    wanted = plural_forms if message.is_plural else 1
    if len(message.forms) != wanted:
        yield f"has {len(message.forms)} plural forms, {wanted} are needed"
    for number, form in enumerate(message.forms, 1):
        if not form.strip():
            yield f"plural form {number} of {wanted} is empty" if message.is_plural else "is marked finished and empty"
        yield from form_trouble(form, message)


def in_file(file, plural_forms):
    """Findings of a Linguist file. Unfinished texts never reach people, so they may be as wrong as they are."""
    for message in file.living:
        if message.state == "finished":
            for trouble in message_trouble(message, plural_forms):
                yield Finding(str(file.path), file.language, message.key, trouble)
    seen = Counter(message.key for message in file.living)
    for key in (key for key, times in seen.items() if times > 1):
        yield Finding(str(file.path), file.language, key, "stands in the file twice")


def in_catalog(po, mo, file):
    """Compiles `po` into `mo`; what msgfmt finds is told in terms of the Linguist file it came from."""
    done = run("msgfmt", "--check", "--check-accelerators=&", f"--output-file={mo}", po, may_fail=True)
    if done.returncode == 0:
        return
    lines = Path(po).read_text(encoding="utf-8").splitlines()
    located = re.findall(r"^(.+?\.po):(\d+)(?::\d+)?: (?!warning: )(.+(?:\n {2,}.+)*)", done.stderr, re.MULTILINE)
    for _, number, what in located:
        yield Finding(str(file.path), file.language, entry_at(lines, int(number)), " ".join(what.split()))
    if not located:
        yield Finding(str(file.path), file.language, ("", ""), done.stderr.strip())


def entry_at(lines, number):
    """The key of the catalog entry around line `number`."""
    first = number - 1
    while first > 0 and lines[first - 1].strip():
        first -= 1
    texts, field = {}, None
    for line in lines[first:]:
        if not line.strip():
            break
        named = re.match(r'(msgctxt|msgid|msgid_plural|msgstr\S*) (?=")', line)
        field = named[1] if named else field
        if field and not line.startswith("#"):
            texts[field] = texts.get(field, "") + ast.literal_eval(line[line.index('"'):])
    return texts.get("msgctxt", ""), texts.get("msgid", "")
