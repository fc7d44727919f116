# SPDX-FileCopyrightText: 2026 Pochin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A Qt Linguist file (.ts) as translators keep it: contexts named after source files, the number of a plural as %n.

KI18n writes that number as %1, and Linguist then warns on every plural text. So plural texts carry %n in the file and %1
everywhere else; `Message.key` is always the one of the code.
"""

import re
import xml.etree.ElementTree as xml
from pathlib import Path

from .toolbox import Trouble, lconvert

GONE = ("vanished", "obsolete")
NUMBERED = ("source", "oldsource", "numerusform", "extra-po-msgid_plural", "extra-po-old_msgid_plural")
NO_PLACE = "no longer in the program"


def with_n(text):
    return re.sub(r"%1(?!\d)", "%n", text)


def with_1(text):
    return re.sub(r"%L?n", "%1", text)


class Message:
    """One text and its translation, a view on its element: changing this changes the file."""

    def __init__(self, element, place):
        self.element = element
        self.place = place
        translation = element.find("translation")
        self.translation = translation if translation is not None else xml.SubElement(element, "translation")

    @property
    def is_plural(self):
        return self.element.get("numerus") == "yes"

    @property
    def comment(self):
        return self.element.findtext("comment") or ""

    @property
    def source(self):
        text = self.element.findtext("source") or ""
        return with_1(text) if self.is_plural else text

    @property
    def plural_source(self):
        return with_1(self.element.findtext("extra-po-msgid_plural") or "")

    @property
    def key(self):
        return self.comment, self.source

    @property
    def state(self):
        return self.translation.get("type", "finished")

    @property
    def is_gone(self):
        return self.state in GONE

    @property
    def forms(self):
        """As the code would see them: one text, or one for each plural form."""
        if not self.is_plural:
            return [self.translation.text or ""]
        return [with_1(form.text or "") for form in self.translation.findall("numerusform")]

    def translate(self, forms):
        self.translation.attrib.pop("type", None)
        self.forget_the_old()
        if not self.is_plural:
            self.translation.text = forms[0]
            return
        self.translation[:] = []
        for form in forms:
            xml.SubElement(self.translation, "numerusform").text = with_n(form)

    def forget_the_old(self):
        """What the text was before it changed, kept for as long as its translation is a guess."""
        for old in ("oldsource", "oldcomment", "extra-po-old_msgid_plural"):
            for element in self.element.findall(old):
                self.element.remove(element)

    def mark_number(self, marked):
        """`marked` is with_n or with_1, and must reach every text that Linguist compares."""
        if self.is_plural:
            for element in self.element.iter():
                if element.tag in NUMBERED and element.text:
                    element.text = marked(element.text)


class LinguistFile:
    def __init__(self, path):
        self.path = Path(path)
        try:
            self.root = xml.parse(self.path).getroot()
        except (OSError, xml.ParseError) as error:
            raise Trouble(f"{self.path}: cannot be read as a Linguist file: {error}") from None
        for element in self.root.iter("byte"):
            raise Trouble(f"{self.path}: holds a control character ({element.get('value')})")

    @property
    def language(self):
        return self.root.get("language", "")

    @property
    def messages(self):
        return [Message(element, context.findtext("name") or "")
                for context in self.root.iter("context") for element in context.iter("message")]

    @property
    def living(self):
        return [message for message in self.messages if not message.is_gone]

    def drop(self, *tags):
        for parent in list(self.root.iter()):
            for child in [c for c in parent if any(c.tag.startswith(tag) for tag in tags)]:
                parent.remove(child)

    def blank_names(self):
        for name in self.root.iter("name"):
            name.text = ""

    def regroup(self, place_of):
        """Puts each message into a context named `place_of(message)`, so that Linguist shows a tree of source files."""
        groups = {}
        for message in self.messages:
            groups.setdefault(place_of(message), []).append(message.element)
        for context in self.root.findall("context"):
            self.root.remove(context)
        for place in sorted(groups, key=lambda name: (name == NO_PLACE, name)):
            context = xml.SubElement(self.root, "context")
            xml.SubElement(context, "name").text = place
            context.extend(groups[place])

    def write(self, path):
        xml.ElementTree(self.root).write(path, encoding="utf-8", xml_declaration=True)

    def save(self, path=None, locations="none"):
        """In Linguist's own layout, so that opening and saving a file there changes nothing."""
        path = Path(path or self.path)
        raw = path.with_suffix(".raw.ts")
        try:
            self.write(raw)
            lconvert("-if", "ts", "-of", "ts", "-locations", locations, "-source-language", "en",
                     "-target-language", self.language, "-i", raw, "-o", path)
        finally:
            raw.unlink(missing_ok=True)
