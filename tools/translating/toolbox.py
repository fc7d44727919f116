# SPDX-FileCopyrightText: 2026 Pochin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The stock programs that do the work, and the two ways in which they fail."""

import os
import shutil
import subprocess


class Trouble(Exception):
    """Something a person has to mend; the message is for them."""


def found(program):
    """Path of `program`: from the variable of its name in capitals (set by CMake), the PATH, or Qt's own folder."""
    named = os.environ.get(program.upper()) or shutil.which(program)
    if named:
        return named
    for asker in ("qtpaths6", "qmake6"):
        if shutil.which(asker):
            option = "--query" if asker == "qtpaths6" else "-query"
            folder = subprocess.run([asker, option, "QT_HOST_BINS"], capture_output=True, text=True).stdout.strip()
            if os.access(os.path.join(folder, program), os.X_OK):
                return os.path.join(folder, program)
    raise Trouble(f"{program} is not installed here; start this through tools/toolchain")


def run(program, *arguments, may_fail=False):
    # The words of the tools are read by us, so they must not depend on whose machine this is.
    environment = dict(os.environ, LC_ALL="C.UTF-8", LANGUAGE="")
    done = subprocess.run([found(program), *map(str, arguments)], capture_output=True, text=True, env=environment)
    if done.returncode != 0 and not may_fail:
        raise Trouble(f"{program} {' '.join(map(str, arguments))}\n{done.stderr or done.stdout}".rstrip())
    return done


def lconvert(*arguments):
    """lconvert drops plural forms and still returns 0, so any word from it counts as failure."""
    done = run("lconvert", *arguments)
    if done.stderr.strip():
        raise Trouble(f"lconvert {' '.join(map(str, arguments))}\n{done.stderr.strip()}")
