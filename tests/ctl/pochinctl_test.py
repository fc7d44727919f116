#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Pochin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""pochinctl as a newcomer and as a script use it: output, errors and exit statuses of the real program."""

import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import unittest

PROGRAM = pathlib.Path(sys.argv.pop(1)).resolve()


class Pochinctl(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.home = pathlib.Path(self.folder.name)
        self.secret = self.home / "passphrase"
        self.secret.write_text("семь слов на клочке бумаги в столе\n", encoding="utf-8")

    def run_it(self, *words, given=b"", **environment):
        env = {**os.environ, "HOME": str(self.home), "POCHIN_VAULT": str(self.home / "vault"), **environment}
        return subprocess.run([str(PROGRAM), *words], input=given, capture_output=True, env=env, timeout=120, check=False)

    def unlocked(self, *words, **more):
        return self.run_it("--passphrase-file", str(self.secret), *words, **more)

    def make_vault(self):
        made = self.unlocked("--json", "vault", "create", "--name", "вера", "--work-factor", "15")
        self.assertEqual(made.returncode, 0, made.stderr.decode())
        return json.loads(made.stdout)

    def answer(self, *words):
        run = self.run_it("--json", *words)
        self.assertEqual(run.returncode, 0, run.stderr.decode())
        return json.loads(run.stdout)

    def error_of(self, run):
        return json.loads(run.stderr)["error"]

    def test_help_lists_every_verb_and_each_verb_explains_itself(self):
        help_text = self.run_it("--help", "--lang", "en").stdout.decode()
        for verb in ("reference search", "note add", "bookmark list", "vault create"):
            self.assertIn(verb, help_text)
        self.assertIn("--scope", self.run_it("reference", "search", "--help").stdout.decode())

    def test_a_search_needs_no_vault_and_makes_none(self):
        found = self.run_it("--json", "reference", "search", "отзыва")
        self.assertEqual(found.returncode, 0)
        answer = json.loads(found.stdout)
        self.assertEqual((answer["query"], answer["address"]), ("отзыва", None))
        first = answer["results"][0]
        start, end = first["hits"][0]
        self.assertTrue(first["snippet"].encode("utf-16-le")[2 * start:2 * end].decode("utf-16-le").lower().startswith("отзыв"))
        self.assertFalse((self.home / "vault").exists())

    def test_an_address_typed_in_any_shape_is_shown(self):
        for typed in ("М.7", "м7", "M7", "pochin:М.7"):
            shown = self.run_it("--json", "reference", "show", typed)
            self.assertEqual(shown.returncode, 0, typed)
            self.assertEqual(json.loads(shown.stdout)["id"], "М.7", typed)
        self.assertEqual(self.run_it("reference", "show", "М.99").returncode, 1)

    def test_any_query_gives_an_answer_and_never_an_error(self):
        seed = random.randrange(2**32)
        chance = random.Random(seed)
        alphabet = "абвёqwМП.-\"*«»()=:'\\ 0127IXі\u0301\u200b😀\t%_;"
        for query in ["", "\"", "(", "NOT", "a:b", "*", "-", "«", "в:П.I", "в:ъ"] + ["".join(chance.choices(alphabet, k=chance.randrange(1, 30))) for _ in range(40)]:
            run = self.run_it("--json", "reference", "search", "--", query)
            self.assertEqual(run.returncode, 0, f"seed {seed}, query {query!r}: {run.stderr!r}")
            self.assertIn("results", json.loads(run.stdout))

    def test_wrong_usage_ends_with_2_and_says_what_is_wrong(self):
        for words in (["burn"], ["reference", "search", "--limit", "many", "x"], ["reference", "list", "more"], [], ["--now", "tomorrow", "reference", "list"],
                      ["reference", "export", "--format", "docx"], ["vault", "create", "--work-factor", "30"], ["note", "add"], ["--nonsense"]):
            run = self.run_it("--json", *words)
            self.assertEqual(run.returncode, 2, words)
            self.assertEqual(self.error_of(run)["kind"], "invalid-input", words)

    def test_without_a_vault_a_note_is_not_possible_and_nothing_is_made(self):
        run = self.unlocked("--json", "note", "add", "М.7", "--text", "x")
        self.assertEqual((run.returncode, self.error_of(run)["kind"]), (1, "not-found"))
        self.assertFalse((self.home / "vault").exists())

    def test_a_wrong_passphrase_ends_with_4(self):
        self.make_vault()
        self.secret.write_text("совсем другие слова для замка\n", encoding="utf-8")
        run = self.unlocked("--json", "note", "list")
        self.assertEqual((run.returncode, self.error_of(run)["kind"]), (4, "wrong-passphrase"))

    def test_nobody_to_ask_for_the_passphrase_ends_with_4_and_does_not_wait(self):
        self.make_vault()
        run = self.run_it("--json", "note", "list")
        self.assertEqual((run.returncode, self.error_of(run)["kind"]), (4, "locked"))

    def test_any_file_in_place_of_a_vault_is_told_and_left_as_it_was(self):
        self.make_vault()
        vault = self.home / "vault"
        for name in ("vault.db", "key.age"):
            whole = (vault / name).read_bytes()
            for wrong in (b"", b"not at all", whole[: len(whole) // 2], b"SQLite format 3\0" + whole[16:], os.urandom(len(whole))):
                (vault / name).write_bytes(wrong)
                run = self.unlocked("--json", "note", "list")
                self.assertEqual(run.returncode, 3, f"{name} of {len(wrong)} bytes: {run.stderr.decode()}")
                self.assertEqual((vault / name).read_bytes(), wrong, name)
            (vault / name).write_bytes(whole)
        self.assertEqual(self.unlocked("note", "list").returncode, 0)

    def test_a_file_where_the_vault_s_folder_should_be_is_not_touched(self):
        (self.home / "vault").write_text("a letter")
        for words in (["note", "list"], ["vault", "create", "--work-factor", "15"]):
            self.assertEqual(self.unlocked(*words).returncode, 1, words)
        self.assertEqual((self.home / "vault").read_text(), "a letter")

    def test_each_line_of_a_batch_may_have_its_own_moment(self):
        self.make_vault()
        lines = b"note add %s --text one --now 2026-11-01T09:00:00Z\nnote add %s --text two --now 2026-11-05T09:00:00Z\n"
        lines = lines.replace(b"%s", "М.7".encode())
        run = self.run_it("--json", "--batch", "-", "--passphrase-file", "-", given=self.secret.read_bytes() + lines)
        written = [json.loads(line)["written"][:10] for line in run.stdout.splitlines()]
        self.assertEqual(written, ["2026-11-01", "2026-11-05"])

    def test_an_example_is_made_once_and_nothing_is_written_over(self):
        folder = str(self.home / "example")
        made = self.answer("demo", folder)
        self.assertEqual(sorted(made["vaults"]), ["anton", "dina", "egor", "folders", "olga", "vera"])
        own = ["--vault", made["vault"], "--passphrase-file", made["passphraseFile"]]
        groups = self.answer("group", "list", *own)
        self.assertEqual(sorted(g["title"] for g in groups), ["Сад у реки", "Совет реки"])
        self.assertEqual(self.answer("space", "aside", "Сад у реки", *own), [])
        self.assertEqual(self.run_it("--json", "demo", folder).returncode, 1)

    def test_a_batch_answers_each_line_with_one_line_and_goes_on_after_an_error(self):
        self.make_vault()
        lines = "note add М.7 --text 'первая заметка'\n# comment\n\nreference show М.99\nnote list\nnote add 'open\n".encode()
        run = self.run_it("--json", "--batch", "-", "--passphrase-file", "-", given=self.secret.read_bytes() + lines)
        answers = [json.loads(line) for line in run.stdout.splitlines()]
        self.assertEqual(len(answers), 4)
        self.assertEqual(answers[0]["text"], "первая заметка")
        self.assertEqual(answers[1]["error"]["kind"], "not-found")
        self.assertEqual(len(answers[2]), 1)
        self.assertEqual(answers[3]["error"]["kind"], "invalid-input")
        self.assertEqual(run.returncode, 1)

    def test_the_recovery_words_open_the_vault_and_set_a_new_passphrase(self):
        words = self.make_vault()["recovery"]["words"]
        (self.home / "words").write_text(" ".join(words).upper() + "\n", encoding="utf-8")
        (self.home / "next").write_text("новая фраза из нескольких слов\n", encoding="utf-8")
        opened = self.run_it("vault", "recovery", "open", "--words-file", str(self.home / "words"), "--new-passphrase-file", str(self.home / "next"))
        self.assertEqual(opened.returncode, 0, opened.stderr.decode())
        self.assertEqual(self.unlocked("note", "list").returncode, 4)
        self.assertEqual(self.run_it("--passphrase-file", str(self.home / "next"), "note", "list").returncode, 0)

    def test_the_passphrase_changes(self):
        self.make_vault()
        (self.home / "next").write_text("новая фраза из нескольких слов\n", encoding="utf-8")
        self.assertEqual(self.unlocked("vault", "passphrase", "--new-passphrase-file", str(self.home / "next")).returncode, 0)
        self.assertEqual(self.unlocked("vault", "check").returncode, 4)
        self.assertEqual(self.run_it("--passphrase-file", str(self.home / "next"), "vault", "check").returncode, 0)

    def test_all_four_formats_are_exported(self):
        for kind, head in (("md", None), ("html", b"<!DOCTYPE html>"), ("pdf", b"%PDF-"), ("odt", b"PK")):
            out = self.home / f"texts.{kind}"
            run = self.run_it("reference", "export", "П.I.3.8", "--format", kind, "--out", str(out))
            self.assertEqual(run.returncode, 0, run.stderr.decode())
            self.assertGreater(out.stat().st_size, 1000)
            if head:
                self.assertTrue(out.read_bytes().startswith(head), kind)
        self.assertEqual(self.run_it("reference", "export", "--out", str(self.home / "no/such/folder.md")).returncode, 1)

    def test_it_speaks_russian_and_english_also_where_no_locale_is_set(self):
        for language, sentence in (("ru", "Ничего не найдено."), ("en", "Nothing found.")):
            said = self.run_it("--lang", language, "reference", "search", "абракадаброид", LANG="C", LC_ALL="C", LANGUAGE="").stdout.decode()
            self.assertIn(sentence, said)


if __name__ == "__main__":
    unittest.main()
