#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Pochin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""run_story POCHINCTL FILE.story   run the commands of a story and check what it says of them

A story is prose with indented commands in it:

    Vera reads before she has a vault.
        vera: reference search отзыв
        expect results/0/id = М.7
        vera: note add М.7 --text 'не забыть'
        expect status 4

`NAME: …` runs pochinctl --json with NAME's own vault (a folder of the story's), NAME's passphrase file and a clock that the
story moves with `at 2026-11-22T12:00`. `expect status N` is checked at once; without it a command must end with 0. `expect
PATH = VALUE`, `expect PATH has VALUE`, `expect PATH size N` look into the last answer (or the last error, under `error/`); a
PATH walks through keys and indexes. `keep WORD = PATH` remembers a value for `{WORD}` in later lines. `write FILE TEXT` puts a
file (of several lines with `\\n`) into the story's folder, `folder NAME` a folder; `{dir}` is the story's own.
"""

import json
import os
import pathlib
import shlex
import subprocess
import sys
import tempfile


class Story:
    def __init__(self, program, file):
        self.program, self.file = program, pathlib.Path(file)
        self.dir = tempfile.mkdtemp(prefix="story-")
        self.kept = {"dir": self.dir}
        self.now = "2026-11-22T12:00:00Z"
        self.answer, self.status, self.checked = None, 0, True
        self.commands = self.checks = 0

    def fail(self, number, why):
        sys.exit(f"{self.file.name}:{number}: {why}\n  last answer (status {self.status}): {json.dumps(self.answer, ensure_ascii=False)[:800]}")

    def run(self):
        for number, line in enumerate(self.file.read_text(encoding="utf-8").splitlines(), 1):
            if not line.startswith("    ") or not line.strip():
                continue
            step = line.strip()
            for word, value in self.kept.items():
                step = step.replace("{" + word + "}", value)
            self.step(number, step)
        self.require_done("end")
        print(f"{self.file.name}: {self.commands} commands, {self.checks} expectations")
        if not self.checks:
            sys.exit("a story without expectations proves nothing")

    def step(self, number, step):
        verb, _, rest = step.partition(" ")
        if verb == "expect":
            self.expect(number, rest)
        elif verb == "keep":
            word, _, path = rest.partition(" = ")
            self.kept[word] = str(self.at(number, path))
        elif verb == "at":
            self.now = rest
        elif verb == "write":
            name, _, text = rest.partition(" ")
            pathlib.Path(self.dir, name).write_text(text.replace("\\n", "\n") + "\n", encoding="utf-8")
        elif verb == "folder":
            pathlib.Path(self.dir, rest).mkdir()
        elif verb.endswith(":"):
            self.require_done(number)
            self.command(verb[:-1], rest)
        else:
            self.fail(number, f"'{verb}' is no step of a story")

    def require_done(self, number):
        if not self.checked and self.status != 0:
            self.fail(number, f"the command before ended with {self.status}")

    def command(self, who, words):
        secret = pathlib.Path(self.dir, who + ".pass")
        if not secret.exists():
            secret.write_text(f"{who} хранит семь слов не для чужих\n", encoding="utf-8")
        run = subprocess.run([self.program, "--json", "--lang", "en", "--now", self.now, "--vault", f"{self.dir}/{who}", "--passphrase-file", str(secret), *shlex.split(words)],
            capture_output=True, timeout=120, check=False, env={**os.environ, "HOME": self.dir})
        self.status, self.checked, self.commands = run.returncode, False, self.commands + 1
        said = (run.stdout if run.returncode == 0 else run.stdout or run.stderr).decode()
        self.answer = json.loads(said) if said.strip() else None

    def at(self, number, path):
        value = self.answer
        for key in path.split("/"):
            try:
                value = value[int(key)] if isinstance(value, list) else value[key]
            except (KeyError, IndexError, TypeError, ValueError):
                self.fail(number, f"there is no '{path}'")
        return value

    def expect(self, number, what):
        self.checks += 1
        if what.startswith("status "):
            self.checked = True
            if self.status != int(what.split()[1]):
                self.fail(number, f"expected {what}")
            return
        self.require_done(number)
        for relation in (" = ", " has ", " size "):
            if relation in what:
                path, wanted = what.split(relation, 1)
                break
        else:
            self.fail(number, f"'expect {what}' is not understood")
        value = self.answer if path == "." else self.at(number, path)
        shown = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
        met = {" = ": lambda: shown == wanted, " size ": lambda: len(value) == int(wanted),
               " has ": lambda: wanted in (value if isinstance(value, str) else [v if isinstance(v, str) else json.dumps(v, ensure_ascii=False) for v in value])}[relation]()
        if not met:
            self.fail(number, f"expected {path}{relation}{wanted}, met {shown[:300]}")


if len(sys.argv) != 3:
    sys.exit(__doc__)
Story(sys.argv[1], sys.argv[2]).run()
