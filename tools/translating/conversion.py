# SPDX-FileCopyrightText: 2026 Pochin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Between Linguist files and gettext catalogs, both ways, losing nothing."""

import re
import tempfile
from pathlib import Path

from .linguist_file import NO_PLACE, LinguistFile, with_1, with_n
from .toolbox import Trouble, lconvert


EMPTY = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="{}" sourcelanguage="en"></TS>\n'


def plural_count(ts):
    """How many plural forms the language of `ts` has by Qt's table, which is the one that Linguist obeys."""
    language = LinguistFile(ts).language
    if not language:
        raise Trouble(f"{ts}: has no language; its <TS> must say language=\"…\", or plural forms are lost")
    with tempfile.TemporaryDirectory() as room:
        empty, po = Path(room, "empty.ts"), Path(room, "empty.po")
        empty.write_text(EMPTY.format(language), encoding="utf-8")
        lconvert("-if", "ts", "-of", "po", "-i", empty, "-o", po)
        found = re.search(r'"Plural-Forms: nplurals=(\d+);', po.read_text(encoding="utf-8"))
    if not found:
        raise Trouble(f"{ts}: Qt knows no plural forms for the language '{language}', so Linguist cannot ask for them")
    return int(found[1])


def to_catalog(ts, po):
    """Writes `po` from the Linguist file `ts`."""
    file = LinguistFile(ts)
    # With names, lconvert would weave them into msgctxt, and no text would be found at run time.
    file.blank_names()
    for message in file.messages:
        message.mark_number(with_1)
        restore_extras(message)
        # An accepted guess may still carry the old plural, which without the old source is a syntax error in a catalog.
        if message.state == "finished":
            message.forget_the_old()
    raw = Path(po).with_suffix(".raw.ts")
    file.write(raw)
    try:
        lconvert("-if", "ts", "-of", "po", "-i", raw, "-o", po)
    except Trouble as trouble:
        raise Trouble(f"{ts}: {trouble}") from None


def restore_extras(message):
    """Some services drop what they do not know. Without it nothing would check the placeholders any more."""
    if message.is_plural and not message.plural_source:
        add(message.element, "extra-po-msgid_plural", message.source)
    if message.element.find("extra-po-flags") is None and re.search(r"%\d", message.source):
        add(message.element, "extra-po-flags", "kde-format")


def add(parent, tag, text):
    child = parent.makeelement(tag, {})
    child.text = text
    parent.append(child)


def to_linguist(po, ts, language, place_of):
    """Writes the Linguist file `ts` from a catalog; `place_of` names the context of each message."""
    lconvert("-if", "po", "-of", "ts", "-source-language", "en", "-target-language", language, "-i", po, "-o", ts)
    file = LinguistFile(ts)
    file.drop("extra-po-header", "location")
    for message in file.messages:
        message.mark_number(with_n)
    file.regroup(place_of)
    file.save()
    return file


def places(file):
    """Which source file each message of a Linguist file with locations comes from: the first one wins."""
    found = {}
    for message in file.messages:
        location = message.element.find("location")
        if location is not None:
            found.setdefault(message.key, location.get("filename"))
    return found


def place_in(*maps):
    def place_of(message):
        return next((known[message.key] for known in maps if known.get(message.key)), NO_PLACE)
    return place_of
