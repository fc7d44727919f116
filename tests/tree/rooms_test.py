#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Pochin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rooms include only what stands below them, and domains stay free of the outer world.

The links between CMake targets enforce most of this; but Qt's include folder lets `#include <QtWidgets/QWidget>` through, and a
link that someone adds by mistake would be followed silently. This test reads the tree itself. It says each fault as a sentence.
"""

import pathlib
import re
import sys
import unittest

TREE = pathlib.Path(sys.argv.pop(1) if len(sys.argv) > 1 else __file__ + "/../../..").resolve()

# room → the rooms that its domain or only part may include; `views` and `store` may besides use what is listed for them.
MAY_USE = {
    "foundation": set(),
    "crypto": {"foundation"},
    "vault": {"foundation", "crypto"},
    "ledger": {"foundation"},
    "paper": {"foundation"},
    "calendar": {"foundation", "ledger"},
    "exchange": {"foundation", "ledger"},
    "groups": {"foundation", "ledger"},
    "assemblies": {"foundation", "ledger", "groups"},
    "delegates": {"foundation", "ledger", "groups", "assemblies"},
    "associations": {"foundation", "ledger", "groups"},
    "reference": {"foundation"},
    "workbench": {"foundation"},
}
BESIDES = {
    "store": {"vault", "crypto", "ledger", "foundation"},
    "views": {"workbench", "foundation"},
    "words": {"foundation"},
    "calendar": {"calendar"},
    "print": {"paper"},
    "export": {"paper"},
}

# What no domain may contain, and why.
FOREIGN_TO_DOMAINS = {
    r"#include\s*<(QtWidgets|QtGui|QtSql)/|#include\s*<(QWidget|QDialog|QPainter|QIcon|QColor|QAction|QObject)>": "a window",
    r"\b(i18n\w*|ki18n\w*|xi18n\w*|tr)\s*\(": "sentences for people",
    r"QDateTime::current|QDate::current|QTime::current|system_clock|steady_clock|\btime\s*\(\s*(nullptr|NULL|0)\s*\)": "a clock",
    r"QRandomGenerator|std::random_device|std::mt19937|\brand\s*\(": "chance",
    r"sqlite3|QSqlDatabase|\bSELECT\s|\bINSERT\s+INTO\b": "SQL",
    r"\bunordered_(map|set|multimap|multiset)\b|\bQHash\b|\bQSet\b|\bQMultiHash\b": "iteration in no order",
    r"QFile\b|QSaveFile\b|std::(i|o)?fstream": "files",
}

INCLUDE = re.compile(r'#include\s*"([a-z_]+)/')
COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/", re.S)


def sources():
    for path in sorted(TREE.glob("modules/**/*")):
        if path.suffix in {".h", ".cpp"}:
            room, *rest = path.relative_to(TREE / "modules").parts
            yield path, room, rest[0] if len(rest) > 1 else ""


def code_of(path):
    return COMMENT.sub("", path.read_text(encoding="utf-8"))


def is_domain(room, part):
    return part == "domain" or (room == "foundation" and part == "")


class Rooms(unittest.TestCase):
    def test_every_room_is_known_here(self):
        self.assertEqual({room for _, room, _ in sources()} - MAY_USE.keys(), set())

    def test_a_room_includes_only_rooms_below_it(self):
        faults = []
        for path, room, part in sources():
            allowed = MAY_USE.get(room, set()) | BESIDES.get(part, set()) | {room}
            if part == "store" or part == "views":
                # outer parts see the domains that their own domain builds on
                allowed |= MAY_USE.get(room, set())
            for used in INCLUDE.findall(path.read_text(encoding="utf-8")):
                if used in MAY_USE and used not in allowed:
                    faults.append(f"{path.relative_to(TREE)} includes {used}/, which {room} may not use")
        self.assertEqual(faults, [])

    def test_no_room_includes_the_application(self):
        faults = [str(p) for p, _, _ in sources() if re.search(r'#include\s*"(app|desktop|ctl)/', p.read_text(encoding="utf-8"))]
        self.assertEqual(faults, [])

    def test_a_domain_knows_no_window_clock_chance_disk_or_order_of_hashes(self):
        faults = []
        for path, room, part in sources():
            if not is_domain(room, part) or (room, path.name) == ("foundation", "clock.h"):
                continue
            for pattern, what in FOREIGN_TO_DOMAINS.items():
                hit = re.search(pattern, code_of(path))
                if hit:
                    faults.append(f"{path.relative_to(TREE)} holds {what}: {hit.group(0).strip()!r}")
        self.assertEqual(faults, [])

    def test_a_refusal_has_one_name_in_one_room_only(self):
        # Whoever reads a name in a failure finds the sentence for it, and not that of another room.
        rooms = {}
        for path in sorted(TREE.glob("modules/*/domain/**/*refusal*.cpp")):
            for name in re.findall(r'(?:QLatin1StringView\(|, )"([a-z-]+)"(?:\)|_L1)', path.read_text(encoding="utf-8")):
                rooms.setdefault(name, set()).add(path.relative_to(TREE / "modules").parts[0])
        self.assertEqual({name: sorted(where) for name, where in rooms.items() if len(where) > 1}, {})

    def test_qt_s_sqlite_driver_is_never_loaded_beside_sqlcipher(self):
        # Both export the same sqlite3_* names; the plain one would answer for the encrypted one.
        faults = [str(p.relative_to(TREE)) for folder in ("modules", "app") for p in TREE.glob(f"{folder}/**/*")
                  if p.suffix in {".h", ".cpp", ".txt"} and re.search(r"QSqlDatabase|Qt6::Sql", p.read_text(encoding="utf-8"))]
        self.assertEqual(faults, [])


class Tree(unittest.TestCase):
    def test_nothing_names_a_folder_of_one_machine(self):
        faults = []
        for path in sorted(TREE.glob("**/*")):
            parts = path.relative_to(TREE).parts
            if path.is_file() and parts[0] not in {"build", ".git", ".cache"} and path.suffix in {".h", ".cpp", ".md", ".cmake", ".txt", ".py", ".json"}:
                if re.search(r"\.\./shared\b|/work/(main|shared|wt)\b", path.read_text(encoding="utf-8", errors="replace")) and path != pathlib.Path(__file__).resolve():
                    faults.append(str(path.relative_to(TREE)))
        self.assertEqual(faults, [])


if __name__ == "__main__":
    unittest.main()
