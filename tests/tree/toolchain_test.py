#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Pochin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What tools/toolchain promises, tried on a make-believe machine: every outer program is a small double that notes its call."""

import os
import pathlib
import stat
import subprocess
import sys
import tempfile
import unittest

TREE = pathlib.Path(sys.argv.pop(1) if len(sys.argv) > 1 else __file__ + "/../../..").resolve()

DOUBLES = {
    "mmdebstrap": 'echo "mmdebstrap $*" >>"$NOTES"\nfor last; do case $last in */trixie.partial) t=$last ;; esac; done\n'
                  'mkdir -p "$t/usr/bin" "$t/etc/alternatives"; : >"$t/usr/bin/g++"; [ -z "${BREAK_BOOTSTRAP:-}" ] || exit 25\n',
    "bwrap": 'echo "bwrap" >>"$NOTES"\n[ -z "${REFUSE_BWRAP:-}" ] || exit 1\nwhile [ "$1" != env ]; do shift; done\nexec "${@/#PATH=*/PATH=$PATH}"\n',
    "unshare": 'echo "chroot" >>"$NOTES"\nwhile [ "$1" != env ]; do shift; done\nexec "$@"\n',
    "dpkg-query": 'case " ${INSTALLED:-mmdebstrap bubblewrap debian-archive-keyring} " in *" ${!#} "*) printf installed ;; *) exit 1 ;; esac\n',
    "apt-get": 'echo "apt-get $*" >>"$NOTES"\ncase "$*" in *"$BREAK_APT"*) [ -z "${BREAK_APT:-}" ] || exit 100 ;; esac\n',
    "sudo": 'exec "$@"\n',
}


class Toolchain(unittest.TestCase):
    def setUp(self):
        self.room = tempfile.TemporaryDirectory()
        self.addCleanup(self.room.cleanup)
        here = pathlib.Path(self.room.name)
        self.cache, self.notes, doubles = here / "cache", here / "notes", here / "bin"
        doubles.mkdir()
        for name, body in DOUBLES.items():
            (doubles / name).write_text("#!/bin/bash\n" + body)
            (doubles / name).chmod(0o755)
        (here / "os-release").write_text('ID=debian\nVERSION_ID="12"\n')
        # The script itself, but for the file that says which system this is.
        script = (TREE / "tools/toolchain").read_text().replace("/etc/os-release", str(here / "os-release"))
        (here / "toolchain").write_text(script)
        (here / "toolchain").chmod(0o755)
        (here / "packages.txt").write_text("# one\nbuild-essential # two\n")
        self.here, self.path = here, f"{doubles}:{os.environ['PATH']}"

    def run_it(self, *command, **environment):
        env = {**os.environ, "PATH": self.path, "POCHIN_CACHE": str(self.cache), "NOTES": str(self.notes), "POCHIN_TOOLCHAIN": "", **environment}
        return subprocess.run([str(self.here / "toolchain"), *command], env=env, capture_output=True, text=True, check=False)

    def noted(self, word):
        return sum(line.startswith(word) for line in self.notes.read_text().splitlines()) if self.notes.exists() else 0

    def test_the_first_start_makes_the_root_and_the_second_only_enters_it(self):
        self.assertEqual(self.run_it("echo", "one two").stdout, "one two\n")
        self.assertEqual(self.noted("mmdebstrap"), 1)
        again = self.run_it("echo", "again")
        self.assertEqual((again.stdout, again.stderr), ("again\n", ""))
        self.assertEqual(self.noted("mmdebstrap"), 1)
        self.assertEqual(self.noted("apt-get -qq"), 0, "nothing on the host was installed")

    def test_the_exit_status_is_the_command_s_own(self):
        self.assertEqual(self.run_it("sh", "-c", "exit 7").returncode, 7)

    def test_a_root_that_lost_a_file_is_noticed_and_made_anew(self):
        self.run_it("true")
        (self.cache / "trixie/usr/bin/g++").unlink()
        self.assertIn("damaged", self.run_it("true").stderr)
        self.assertEqual(self.noted("mmdebstrap"), 2)

    def test_a_half_made_root_is_thrown_away_and_said(self):
        broken = self.run_it("true", BREAK_BOOTSTRAP="1")
        self.assertEqual(broken.returncode, 70)
        self.assertIn("could not be made", broken.stderr)
        self.assertEqual(list(self.cache.glob("trixie*")), [])
        self.assertEqual(self.run_it("echo", "mended").stdout, "mended\n")

    def test_an_interrupted_making_leaves_nothing_that_is_taken_for_whole(self):
        (self.cache / "trixie/usr/bin").mkdir(parents=True)
        self.assertEqual(self.run_it("echo", "fresh").stdout, "fresh\n")
        self.assertEqual(self.noted("mmdebstrap"), 1)

    def test_a_package_more_is_added_to_the_root_and_a_package_less_changes_nothing(self):
        self.run_it("true")
        (self.here / "packages.txt").write_text("build-essential\ncmake\n")
        self.assertIn("adding to the root file system: cmake\n", self.run_it("true").stderr)
        self.assertEqual(self.noted("apt-get -qq -o APT::Sandbox::User=root -y --no-install-recommends install cmake"), 1)
        self.assertEqual(self.run_it("true").stderr, "")
        (self.here / "packages.txt").write_text("build-essential # of an older checkout beside this one\n")
        self.assertEqual(self.run_it("true").stderr, "")
        self.assertEqual(self.noted("mmdebstrap"), 1)

    def test_where_a_package_cannot_be_added_the_root_is_made_anew_with_it(self):
        self.run_it("true")
        (self.here / "packages.txt").write_text("build-essential\ncmake\n")
        self.assertIn("could not be added", self.run_it("true", BREAK_APT="install cmake").stderr)
        self.assertEqual(self.noted("mmdebstrap"), 2)
        self.assertEqual(self.run_it("true").stderr, "")

    def test_where_bubblewrap_is_refused_chroot_is_the_way_in(self):
        self.assertEqual(self.run_it("echo", "in", REFUSE_BWRAP="1").stdout, "in\n")
        self.assertEqual(self.noted("chroot"), 1)

    def test_only_the_missing_bootstrap_packages_are_installed_and_it_says_so_first(self):
        said = self.run_it("true", INSTALLED="mmdebstrap debian-archive-keyring").stderr
        self.assertIn("installing on this machine: bubblewrap\n", said)
        self.assertEqual(self.noted("apt-get -qq -y --no-install-recommends install bubblewrap"), 1)

    def test_a_new_enough_machine_runs_natively_and_installs_only_what_is_missing(self):
        (self.here / "os-release").write_text('ID=debian\nVERSION_ID="13"\n')
        (self.here / "packages.txt").write_text("build-essential cmake\n")
        (self.here / "bin/locale").write_text("#!/bin/sh\necho en_US.utf8; echo ru_RU.utf8\n")
        (self.here / "bin/locale").chmod((self.here / "bin/sudo").stat().st_mode | stat.S_IXUSR)
        ran = self.run_it("echo", "native", INSTALLED="cmake")
        self.assertEqual(ran.stdout, "native\n")
        self.assertEqual(self.noted("apt-get -qq -y --no-install-recommends install build-essential"), 1)
        self.assertEqual(self.noted("mmdebstrap") + self.noted("bwrap"), 0)


if __name__ == "__main__":
    unittest.main()
