# SPDX-FileCopyrightText: 2026 Pochin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A plain table of what is missing, for those who would rather write than click.

One line a text: context marker, source, then the translation, or every plural form in a column of its own. Line breaks,
tabs and backslashes are written \\n, \\t, \\\\. A line that begins with # is a remark.
"""

import re

from .linguist_file import LinguistFile
from .toolbox import Trouble

ESCAPES = {"\\": "\\\\", "\n": "\\n", "\t": "\\t"}
PLAIN = {escaped: plain for plain, escaped in ESCAPES.items()}


def escaped(text):
    return re.sub(r"[\\\n\t]", lambda met: ESCAPES[met[0]], text)


def plain(text):
    return re.sub(r"\\[\\nt]", lambda met: PLAIN[met[0]], text)


def missing(file):
    """The lines of a table that `fill` takes back once its last columns are written."""
    place = None
    for message in file.living:
        if message.state == "finished":
            continue
        if message.place != place:
            place = message.place
            yield f"# {place}"
        hint = message.element.findtext("extracomment")
        if hint:
            yield f"# {escaped(hint)}"
        if message.is_plural:
            yield f"# of many: {escaped(message.plural_source)}"
        if any(message.forms):  # a guess must be read before it counts
            yield "# guess: " + " | ".join(map(escaped, message.forms))
        yield "\t".join(map(escaped, [*message.key, *("" for _ in message.forms)]))


def rows(table):
    for number, line in enumerate(table.splitlines(), 1):
        if line.strip() and not line.startswith("#"):
            columns = [plain(column) for column in line.split("\t")]
            if len(columns) < 3:
                raise Trouble(f"line {number}: needs a context marker, a source and a translation, parted by tabs")
            yield number, tuple(columns[:2]), columns[2:]


def fill(path, table):
    """Sets every row whose translation is written; returns how many. All or nothing."""
    file = LinguistFile(path)
    known = {message.key: message for message in file.living}
    filled = 0
    for number, key, forms in rows(table):
        if not any(forms):
            continue
        message = known.get(key)
        if message is None:
            raise Trouble(f"line {number}: «{key[1]}» [{key[0]}] is not among the texts of {path}")
        if len(forms) != len(message.forms):
            raise Trouble(f"line {number}: «{key[1]}» has {len(forms)} forms, {len(message.forms)} are needed")
        message.translate(forms)
        filled += 1
    file.save()
    return filled
