#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Pochin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""start_bench [--json FILE] [--rounds N]   from process start to a painted window and to a search result, beside KeePassXC, in one run

Both programs start in turn under one Xvfb, each time with an empty home of its own. A window counts as painted when the screen,
read straight from Xvfb's framebuffer, shows more colours than an empty frame has: text and icons are there, not just a
background. `pochin --measure-search WORD` tells besides by its own clock, counted from the start of its process, when its first picture
was painted, and when the first paragraph was painted that it found for a word typed into the search field as soon as the window was
there; KeePassXC's painted window is the anchor of that, too. The time to an answer from the terminal (`pochinctl reference search`, process start to end) stands beside it.
"""

import argparse
import json
import mmap
import os
import pathlib
import re
import shutil
import statistics
import struct
import subprocess
import sys
import tempfile
import time

TREE = pathlib.Path(__file__).resolve().parent.parent.parent
OURS = TREE / "build/release/bin/pochin"
COLOURS_OF_A_PAINTED_WINDOW = 24
PATIENCE = 30.0
SEARCHED = "отзыв"  # no page or deed is called so in English: what is found is a paragraph


class Screen:
    """An Xvfb whose framebuffer is a file."""

    def __init__(self, folder):
        self.read_end, write_end = os.pipe()
        self.server = subprocess.Popen(["Xvfb", "-displayfd", str(write_end), "-screen", "0", "1280x800x24", "-fbdir", folder, "-nolisten", "tcp"],
            pass_fds=[write_end], stderr=subprocess.DEVNULL)
        os.close(write_end)
        self.display = ":" + os.read(self.read_end, 16).decode().strip()
        with open(pathlib.Path(folder, "Xvfb_screen0"), "rb") as file:
            self.memory = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        header = struct.unpack(">25I", self.memory[:100])
        self.offset = header[0] + 12 * header[19]

    def colours(self):
        with memoryview(self.memory) as whole, whole[self.offset:] as pixels:
            return len(set(pixels[: len(pixels) // 4 * 4].cast("I")[::37]))

    def wait_until_painted(self, process, began):
        while time.monotonic() - began < PATIENCE:
            if self.colours() > COLOURS_OF_A_PAINTED_WINDOW:
                return time.monotonic() - began
            if process.poll() is not None:
                raise SystemExit(f"{process.args[0]} ended with {process.returncode} before its window was painted")
            time.sleep(0.001)
        raise SystemExit(f"{process.args[0]} painted nothing in {PATIENCE} s")

    def wait_until_empty(self):
        deadline = time.monotonic() + PATIENCE
        while self.colours() > 2 and time.monotonic() < deadline:
            time.sleep(0.01)

    def close(self):
        self.server.terminate()
        self.server.wait()


def environment(screen, home):
    wanted = {"PATH", "LANG", "LC_ALL"}
    return {**{k: v for k, v in os.environ.items() if k in wanted}, "DISPLAY": screen.display, "HOME": home, "XDG_CONFIG_HOME": home + "/config",
            "XDG_DATA_HOME": home + "/data", "XDG_CACHE_HOME": home + "/cache", "XDG_RUNTIME_DIR": home, "QT_QPA_PLATFORM": "xcb"}


def time_to_paint(screen, command):
    with tempfile.TemporaryDirectory() as home:
        os.chmod(home, 0o700)
        began = time.monotonic()
        process = subprocess.Popen(command, env=environment(screen, home), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        taken = screen.wait_until_painted(process, began)
        process.kill()
        process.wait()
        screen.wait_until_empty()
    return 1000 * taken


def own_measure(screen):
    with tempfile.TemporaryDirectory() as home:
        os.chmod(home, 0o700)
        run = subprocess.run([OURS, "--lang", "en", "--measure-search", SEARCHED], env=environment(screen, home), capture_output=True, text=True, check=True, timeout=PATIENCE)
    return {what: float(ms) for ms, what in re.findall(r"^([0-9.]+) ms to (.+?),", run.stdout, re.M)}


def time_to_answer(word):
    with tempfile.TemporaryDirectory() as home:
        began = time.monotonic()
        subprocess.run([OURS.with_name("pochinctl"), "--json", "reference", "search", word], env={**os.environ, "HOME": home}, stdout=subprocess.DEVNULL, check=True)
        return 1000 * (time.monotonic() - began)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--json")
    options.add_argument("--rounds", type=int, default=7)
    chosen = options.parse_args()
    anchor = shutil.which("keepassxc")
    if not anchor or not OURS.exists():
        sys.exit("start_bench needs keepassxc and build/release/bin/pochin; ./bench provides both")

    ours, theirs, own = [], [], []
    with tempfile.TemporaryDirectory() as folder:
        screen = Screen(folder)
        try:
            for warm in (True, *([False] * chosen.rounds)):
                pair = time_to_paint(screen, [anchor]), time_to_paint(screen, [str(OURS)])
                measured = {**own_measure(screen), "an answer of pochinctl": time_to_answer(SEARCHED)}
                screen.wait_until_empty()
                if not warm:  # the first round fills the page cache for both
                    theirs.append(pair[0])
                    ours.append(pair[1])
                    own.append(measured)
        finally:
            screen.close()

    ours_ms, theirs_ms = statistics.median(ours), statistics.median(theirs)
    rows = [{"name": "start to painted window, beside KeePassXC", "ours": ours_ms, "anchor": theirs_ms, "ratio": ours_ms / theirs_ms, "unit": "ms"}]
    for key in own[0]:
        median = statistics.median(m[key] for m in own)
        beside = theirs_ms if key == "the first search result" else None
        rows.append({"name": f"own clock: {key}", "ours": median, "anchor": beside, "ratio": median / beside if beside else None, "unit": "ms"})
    print(f"{'what':<46} {'ours':>9} {'anchor':>9} {'ratio':>7}   (median of {chosen.rounds}, load {os.getloadavg()[0]:.1f})")
    for row in rows:
        anchor_text = "" if row["anchor"] is None else f"{row['anchor']:9.1f} {row['ratio']:7.2f}"
        print(f"{row['name']:<46} {row['ours']:9.1f} {anchor_text}")
    if chosen.json:
        pathlib.Path(chosen.json).write_text(json.dumps(rows, indent=1))


main()
