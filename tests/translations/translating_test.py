# SPDX-FileCopyrightText: 2026 Pochin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tools/translations: nothing is lost on the way there and back, and whatever would show people a hole is named."""

import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

TREE = Path(__file__).resolve().parents[2]
SAMPLE = Path(__file__).resolve().parent / "sample"
sys.path.insert(0, str(TREE / "tools"))
from translating import toolbox, worksheet  # noqa: E402
from translating.conversion import place_in, to_catalog, to_linguist  # noqa: E402
from translating.linguist_file import LinguistFile  # noqa: E402


class Translating(unittest.TestCase):
    """A copy of the sample tree that each test may break."""

    def setUp(self):
        room = tempfile.TemporaryDirectory()
        self.addCleanup(room.cleanup)
        self.root = Path(room.name, "tree")
        shutil.copytree(SAMPLE, self.root)
        self.ts = self.root / "translations/pochin_ru.ts"
        self.source = self.root / "app/sample_words.cpp"
        self.mo = Path(room.name, "made/pochin.mo")

    def deed(self, *words, **more):
        return subprocess.run([sys.executable, "-B", TREE / "tools/translations", "--root", self.root, *words],
                              capture_output=True, text=True, **more)

    def change(self, path, pattern, replacement):
        text = path.read_text(encoding="utf-8")
        changed = re.sub(pattern, replacement, text, count=1, flags=re.DOTALL)
        self.assertNotEqual(text, changed, "the sample no longer holds what this test breaks")
        path.write_text(changed, encoding="utf-8")


class ThereAndBack(Translating):
    def test_a_linguist_file_survives_the_way_through_a_catalog_byte_by_byte(self):
        # unfinished with a guess, no longer used, translator's remark, quotes, line breaks and plurals
        self.change(self.ts, "<translation type=\"unfinished\"></translation>",
                    "<oldsource>Not &quot;yet&quot; translated</oldsource>\n        <translatorcomment>спросить Веру</translatorcomment>\n"
                    "        <translation type=\"unfinished\">Ещё «не» переведено\\\\ &amp;amp;</translation>")
        self.change(self.ts, "</context>\n</TS>", """    <message numerus="yes">
        <source>%n hand</source>
        <comment>@info gone</comment>
        <translation type="vanished">
            <numerusform>%n рука</numerusform>
            <numerusform>%n руки</numerusform>
            <numerusform>%n рук</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%n hands</extra-po-msgid_plural>
    </message>
</context>
</TS>""")
        file = LinguistFile(self.ts)
        file.save()
        before = self.ts.read_text(encoding="utf-8")
        po, back = self.root / "there.po", self.root / "back.ts"
        to_catalog(self.ts, po)
        to_linguist(po, back, "ru", place_in({message.key: message.place for message in file.messages}))
        self.assertEqual(before, back.read_text(encoding="utf-8"))
        self.assertIn("vanished", before)
        self.assertIn("спросить Веру", before)

    def test_a_catalog_holds_no_context_names_and_the_number_as_the_code_writes_it(self):
        po = self.root / "there.po"
        to_catalog(self.ts, po)
        text = po.read_text(encoding="utf-8")
        self.assertIn('msgctxt "@info:status positions counted"\nmsgid "%1 voice"\nmsgid_plural "%1 voices"\nmsgstr[0] "%1 голос"', text)
        self.assertNotIn("sample_words.cpp|", text)
        self.assertNotIn("X-Qt-Contexts", text)

    def test_opening_and_saving_in_linguist_changes_nothing(self):
        # Linguist and lconvert write with the same code.
        saved = self.root / "saved.ts"
        toolbox.lconvert("-if", "ts", "-of", "ts", "-i", self.ts, "-o", saved)
        self.assertEqual(self.ts.read_bytes(), saved.read_bytes())

    def test_an_update_without_new_texts_changes_nothing(self):
        before = self.ts.read_bytes()
        done = self.deed("update")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(before, self.ts.read_bytes())

    def test_linguist_sees_a_tree_of_source_files_without_line_numbers(self):
        text = self.ts.read_text(encoding="utf-8")
        self.assertIn("<name>app/sample_words.cpp</name>", text)
        self.assertNotIn("<location", text)
        self.assertNotIn("extra-po-header", text)

    def test_every_marker_that_linguist_compares_in_a_plural_is_its_own(self):
        # It shows msgid_plural as a second source and warns when the markers of a form differ from either.
        text = self.ts.read_text(encoding="utf-8")
        plural = re.search(r'<message numerus="yes">.*?</message>', text, re.DOTALL)[0]
        self.assertNotIn("%1", plural)
        self.assertEqual(plural.count("%n"), 5)

    def test_a_copy_for_linguist_says_where_each_text_stands(self):
        copy = self.root / "copy.ts"
        done = self.deed("locations", "ru", copy)
        self.assertEqual(done.returncode, 0, done.stderr)
        line = next(number for number, line in enumerate(self.source.read_text(encoding="utf-8").splitlines(), 1) if "&Recall" in line)
        self.assertIn(f'<location filename="app/sample_words.cpp" line="{line}"/>', copy.read_text(encoding="utf-8"))


class Updating(Translating):
    def test_a_new_text_arrives_unfinished_and_a_changed_one_keeps_its_guess(self):
        self.change(self.source, "Not translated yet", "Silence is never a consent")
        self.change(self.source, "&Recall delegate", "&Recall the delegate")
        done = self.deed("update")
        self.assertEqual(done.returncode, 0, done.stderr)
        file = LinguistFile(self.ts)
        recall = next(message for message in file.living if message.comment == "@action:button")
        self.assertEqual((recall.source, recall.state), ("&Recall the delegate", "unfinished"))
        self.assertEqual(recall.forms, ["&Отозвать делегата"])
        self.assertEqual(recall.element.findtext("oldsource"), "&Recall delegate")
        self.assertIn("Silence is never a consent", [message.source for message in file.living if message.state == "unfinished"])

    def test_an_accepted_guess_of_a_plural_forgets_what_the_text_was(self):
        self.change(self.source, '"%1 voice", "%1 voices"', '"%1 voice here", "%1 voices here"')
        self.deed("update")
        text = self.ts.read_text(encoding="utf-8")
        self.assertIn("extra-po-old_msgid_plural", text)
        # with and without the old source, and as the table accepts it
        accepted = re.sub(r'(<source>%n voice here</source>.*?)<translation type="unfinished">', r"\1<translation>", text, flags=re.DOTALL)
        for accepted in (accepted, re.sub(r" *<old(source|comment)>.*?</old\1>\n", "", accepted)):
            self.ts.write_text(accepted, encoding="utf-8")
            done = self.deed("compile", self.ts, self.mo)
            self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.ts.write_text(text, encoding="utf-8")
        row = "@info:status positions counted\t%1 voice here\t%1 голос\t%1 голоса\t%1 голосов\n"
        self.assertEqual(self.deed("fill", "ru", "-", input=row).returncode, 0)
        self.assertNotIn("old_msgid", self.ts.read_text(encoding="utf-8"))

    def test_a_text_that_left_the_program_is_kept_as_vanished(self):
        self.change(self.source, 'return i18ncp\\(.*?\\);', "return {};")
        self.deed("update")
        gone = [message for message in LinguistFile(self.ts).messages if message.is_gone]
        self.assertEqual([message.source for message in gone], ["%1 voice"])
        self.assertEqual(gone[0].forms[2], "%1 голосов")

    def test_a_language_begins_with_every_text_and_its_own_number_of_forms(self):
        done = self.deed("add", "cs")
        self.assertEqual(done.returncode, 0, done.stderr)
        file = LinguistFile(self.root / "translations/pochin_cs.ts")
        self.assertEqual(file.language, "cs")
        self.assertEqual([len(message.forms) for message in file.messages if message.is_plural], [3])
        self.assertEqual(len(file.messages), 5)

    def test_a_language_outside_the_plural_table_of_Qt_is_refused(self):
        done = self.deed("add", "cv")
        self.assertEqual(done.returncode, 1)
        self.assertIn("'cv'", done.stderr)
        self.assertFalse((self.root / "translations/pochin_cv.ts").exists())


class Compiling(Translating):
    def compile(self):
        return self.deed("compile", self.ts, self.mo)

    def assert_named(self, what, text, language="ru"):
        """The build stops, and the line names the file, the language, the text and what is wrong with it."""
        done = self.compile()
        self.assertEqual(done.returncode, 1, "nothing was found")
        line = next((line for line in done.stderr.splitlines() if what in line), None)
        self.assertIsNotNone(line, done.stderr)
        self.assertIn(str(self.ts), line)
        self.assertIn(f"[{language}]", line)
        self.assertIn(text, line)
        self.assertFalse(self.mo.exists())

    def unpacked(self):
        return toolbox.run("msgunfmt", self.mo).stdout

    def test_a_sound_file_becomes_a_catalog_of_its_finished_texts(self):
        done = self.compile()
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        texts = self.unpacked()
        self.assertIn("Отозвать", texts)
        self.assertIn("%1 голосов", texts)
        self.assertNotIn("Not translated yet", texts)

    def test_an_unfinished_text_is_left_out_however_wrong_it_is(self):
        self.change(self.ts, "<translation type=\"unfinished\"></translation>", "<translation type=\"unfinished\">%9 |/| &lt;b&gt;</translation>")
        done = self.compile()
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertNotIn("%9", self.unpacked())

    def test_a_lost_placeholder_is_named(self):
        self.change(self.ts, "&lt;filename&gt;%1&lt;/filename&gt; цел", "&lt;filename&gt;&lt;/filename&gt; цел")
        self.assert_named("%1", "The bundle <filename>%1</filename>")

    def test_an_invented_placeholder_is_named(self):
        self.change(self.ts, "Отозвать делегата", "Отозвать делегата %1")
        self.assert_named("argument 1", "&Recall delegate")

    def test_a_number_lost_from_a_plural_form_is_named(self):
        self.change(self.ts, "%n голосов", "много голосов")
        self.assert_named("msgstr[2]", "%1 voice")

    def test_a_number_lost_from_the_first_form_is_named_for_it_is_also_21(self):
        self.change(self.ts, "%n голос<", "Один голос<")
        self.assert_named("msgstr[0]", "%1 voice")

    def test_a_lost_plural_form_is_named(self):
        self.change(self.ts, " *<numerusform>%n голосов</numerusform>\n", "")
        self.assert_named("has 2 plural forms, 3 are needed", "%1 voice")

    def test_an_empty_plural_form_is_named(self):
        self.change(self.ts, "%n голосов", "")
        self.assert_named("plural form 3 of 3 is empty", "%1 voice")

    def test_one_form_too_many_is_named(self):
        self.change(self.ts, "<numerusform>%n голосов", "<numerusform>%n</numerusform><numerusform>%n голосов")
        self.assert_named("has 4 plural forms, 3 are needed", "%1 voice")

    def test_a_lost_accelerator_is_named(self):
        self.change(self.ts, "&amp;Отозвать", "Отозвать")
        self.assert_named("accelerator", "&Recall delegate")

    def test_a_script_fence_is_named(self):
        self.change(self.ts, "Отозвать делегата", "Отозвать|/|$[делегата]")
        self.assert_named("|/|", "&Recall delegate")

    def test_an_unbalanced_tag_is_named(self):
        self.change(self.ts, "%1&lt;/filename&gt; цел", "%1 цел")
        self.assert_named("<filename> is never closed", "The bundle")

    def test_a_tag_closed_twice_is_named(self):
        self.change(self.ts, "%1&lt;/filename&gt; цел", "%1&lt;/filename&gt;&lt;/filename&gt; цел")
        self.assert_named("</filename> closes nothing", "The bundle")

    def test_a_tag_that_the_source_has_not_is_named(self):
        self.change(self.ts, "Отозвать делегата", "Отозвать &lt;b&gt;делегата&lt;/b&gt;")
        self.assert_named("<b>, which the source has not", "&Recall delegate")

    def test_a_finished_text_without_words_is_named(self):
        self.change(self.ts, "&amp;Отозвать делегата", "")
        self.assert_named("is marked finished and empty", "&Recall delegate")

    def test_a_text_that_stands_twice_is_named(self):
        message = re.search(r" *<message>.*?</message>\n", self.ts.read_text(encoding="utf-8"), re.DOTALL)[0]
        self.change(self.ts, "</context>", message.replace("\\", "\\\\") + "</context>")
        self.assert_named("stands in the file twice", "&Recall delegate")

    def test_a_file_without_a_language_is_refused(self):
        self.change(self.ts, ' language="ru"', "")
        done = self.compile()
        self.assertEqual(done.returncode, 1)
        self.assertIn(f"{self.ts}: has no language", done.stderr)

    def test_a_file_of_a_language_unknown_to_Qt_is_refused(self):
        self.change(self.ts, ' language="ru"', ' language="cv"')
        done = self.compile()
        self.assertEqual(done.returncode, 1)
        self.assertIn(f"{self.ts}: ", done.stderr)
        self.assertIn("'cv'", done.stderr)

    def test_a_torn_file_is_refused_by_name(self):
        self.ts.write_bytes(self.ts.read_bytes()[:700])
        done = self.compile()
        self.assertEqual(done.returncode, 1)
        self.assertIn(f"{self.ts}: cannot be read", done.stderr)

    def test_what_a_web_service_drops_does_not_open_a_hole(self):
        text = re.sub(r" *<extra-po-.*?</extra-po-[^>]*>\n", "", self.ts.read_text(encoding="utf-8"))
        self.ts.write_text(text, encoding="utf-8")
        self.assertEqual(self.compile().returncode, 0)
        self.mo.unlink()
        self.change(self.ts, "%n голосов", "много голосов")
        self.assert_named("msgstr[2]", "%1 voice")


class Checking(Translating):
    def setUp(self):
        super().setUp()
        table = "@info\tNot translated yet\tПока не переведено\n"
        self.assertEqual(self.deed("fill", "ru", "-", input=table).returncode, 0)

    def complaints(self, *words):
        done = self.deed("check", *words)
        self.assertEqual(done.returncode, 1 if done.stderr else 0)
        return done.stderr

    def test_a_whole_tree_passes(self):
        self.assertEqual(self.complaints(), "")

    def test_a_hole_in_a_language_that_must_be_whole_is_named(self):
        self.assertIn("pochin_be.ts: error: [be] «Not translated yet» [@info]: is not translated", self.complaints("--complete", "ru,be"))

    def test_a_text_that_the_files_lack_is_named(self):
        self.change(self.source, "Not translated yet", "Brand new")
        complaints = self.complaints()
        self.assertRegex(complaints, r"pochin_ru.ts: error: \[ru\] «Brand new» \[@info\]: is new in app/sample_words.cpp")
        self.assertRegex(complaints, r"pochin_ru.ts: error: \[ru\] «Not translated yet» \[@info\]: is no longer in the program")

    def test_sources_are_checked_too(self):
        for broken, complaint in (("Not |/| yet", r"|/|"), ("Not <b>yet", "<b> is never closed")):
            with self.subTest(broken):
                shutil.copy(SAMPLE / "app/sample_words.cpp", self.source)
                self.change(self.source, "Not translated yet", broken)
                self.assertIn(complaint, self.complaints())

    def test_a_plural_must_say_its_number_in_both_forms(self):
        self.change(self.source, '"%1 voice"', '"One voice"')
        self.assertIn("says its number only in one form", self.complaints())

    def test_a_text_marked_for_Qt_is_named_since_it_would_never_be_translated(self):
        self.change(self.source, 'i18nc\\("@info", "Not translated yet"\\)', 'QObject::tr("Not translated yet")')
        self.assertIn("app/sample_words.cpp:22: error: [en]", self.complaints())

    def test_words_to_avoid_are_named(self):
        shutil.copy(TREE / "translations/avoid_ru.txt", self.root / "translations")
        self.assertEqual(self.complaints(), "")
        self.change(self.ts, "Пока не переведено", "Спросите администратора")
        self.assertIn("says «администратор»", self.complaints())


class Filling(Translating):
    def test_the_table_of_missing_texts_comes_back_filled(self):
        table = self.deed("missing", "be").stdout
        self.assertIn("@info:status positions counted\t%1 voice\t\t\t\n", table)
        table = table.replace("%1 voice\t\t\t", "%1 voice\t%1 голас\t%1 галасы\t%1 галасоў")
        table = table.replace("decided.\t", "decided.\tМаўчанне — не згода.\\nХто маўчыць, той не вырашыў.")
        done = self.deed("fill", "be", "-", input=table)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        left = self.deed("missing", "be").stdout
        self.assertNotIn("voice", left)
        self.assertNotIn("Silence", left)
        self.assertIn("Not translated yet", left)
        forms = [message.forms for message in LinguistFile(self.root / "translations/pochin_be.ts").messages]
        self.assertIn(["%1 голас", "%1 галасы", "%1 галасоў"], forms)
        self.assertIn(["Маўчанне — не згода.\nХто маўчыць, той не вырашыў."], forms)

    def test_a_guess_is_told_and_never_taken_for_a_translation(self):
        self.change(self.source, "&Recall delegate", "&Recall the delegate")
        self.deed("update")
        table = self.deed("missing", "ru").stdout
        self.assertIn("# guess: &Отозвать делегата\n@action:button\t&Recall the delegate\t\n", table)
        self.assertIn("0 texts set", self.deed("fill", "ru", "-", input=table).stdout)

    def test_a_wrong_row_changes_nothing(self):
        before = self.ts.read_bytes()
        for table, complaint in (("@info\tNobody said this\tНикто\n", "is not among the texts"),
                                 ("@info:status positions counted\t%1 voice\t%1 голос\n", "has 1 forms, 3 are needed"),
                                 ("@info\tonly two\n", "line 1: needs")):
            with self.subTest(complaint):
                done = self.deed("fill", "ru", "-", input=table)
                self.assertEqual(done.returncode, 1)
                self.assertIn(complaint, done.stderr)
                self.assertEqual(before, self.ts.read_bytes())

    def test_escapes_come_back_as_they_went(self):
        for text in ("a\nb", "a\\nb", "\t\\\t", "\\\\n", ""):
            self.assertEqual(worksheet.plain(worksheet.escaped(text)), text)


if __name__ == "__main__":
    unittest.main()
