# SPDX-FileCopyrightText: 2026 Pochin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Collects the marked texts of the sources."""

import re
from pathlib import Path

from .conversion import places
from .findings import Finding, tag_trouble
from .linguist_file import LinguistFile
from .toolbox import lconvert, run

ROOMS = ("modules", "app")
# name → where context, text and plural stand among the arguments; each also exists with k (later), x (markup) and kx.
CALLS = {"i18n": "1", "i18nc": "1c,2", "i18np": "1,2", "i18ncp": "1c,2,3"}
FORMS = [prefix + name for name in CALLS for prefix in ("", "k", "x", "kx")]
LAZY = {"kli18n": "1", "kli18nc": "1c,2", "kli18np": "1,2", "kli18ncp": "1c,2,3",
        "klxi18n": "1", "klxi18nc": "1c,2", "klxi18np": "1,2", "klxi18ncp": "1c,2,3"}
KEYWORDS = {form: CALLS[form[form.index("i18n"):]] for form in FORMS} | LAZY
# Texts marked for Qt's translator are never extracted here, and would stay English without a word.
QT_MARK = re.compile(r'(?<![\w.])(?:tr|QT_TR_NOOP|(?:QObject|QCoreApplication)::(?:tr|translate))\s*\(\s*"')


def source_files(root, rooms=ROOMS):
    return sorted(path.relative_to(root) for room in rooms for pattern in ("*.cpp", "*.h")
                  for path in Path(root, room).rglob(pattern))


class Template:
    """Every marked text of the program: as a catalog without translations (`pot`) and by message."""

    def __init__(self, root, folder, rooms=ROOMS):
        self.root = Path(root)
        self.files = source_files(root, rooms)
        self.pot = Path(folder, "pochin.pot")
        listed = Path(folder, "sources.txt")
        listed.write_text("".join(f"{path.as_posix()}\n" for path in self.files), encoding="utf-8")
        run("xgettext", "--from-code=UTF-8", "--language=C++", "--kde", "--add-comments=i18n", "--force-po",
            f"--directory={root}", f"--files-from={listed}", f"--output={self.pot}", "--keyword",
            *(f"--keyword={name}:{where}" for name, where in KEYWORDS.items()))
        text = self.pot.read_text(encoding="utf-8")
        # lconvert takes no other character set, nor the untranslated names of one.
        self.pot.write_text(text.replace("charset=CHARSET", "charset=UTF-8"), encoding="utf-8")
        as_linguist = Path(folder, "template.ts")
        lconvert("-if", "po", "-of", "ts", "-source-language", "en", "-target-language", "en", "-i", self.pot, "-o", as_linguist)
        file = LinguistFile(as_linguist)
        self.messages = file.messages
        self.places = places(file)

    def findings(self):
        """What no translator could put right."""
        for message in self.messages:
            for text in filter(None, map(message.element.findtext, ("source", "extra-po-msgid_plural"))):
                for trouble in source_trouble(text, message):
                    yield Finding(self.places.get(message.key, "?"), "en", message.key, trouble)
        for path in self.files:
            for number, line in enumerate(self.root.joinpath(path).read_text(encoding="utf-8").splitlines(), 1):
                if QT_MARK.search(line):
                    yield Finding(f"{path}:{number}", "en", ("", line.strip()), "is marked with tr(); use i18nc()")


def source_trouble(text, message):
    if "|/|" in text:
        yield "holds |/|, which starts a script in KI18n"
    if message.is_plural and re.search(r"%L?n", text):
        yield "holds %n, which stands for the number in Linguist files; write %1"
    if message.is_plural and not re.search(r"%1(?!\d)", text):
        yield "says its number only in one form; write %1 in both, for the singular of other languages is also 21, 31 …"
    trouble = tag_trouble(text)
    if trouble:
        yield trouble
