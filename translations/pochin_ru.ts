<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>app/ctl/all_verbs.cpp</name>
    <message>
        <source>The vault&apos;s folder (otherwise $POCHIN_VAULT, or the usual place)</source>
        <comment>@info:shell</comment>
        <translation>Папка хранилища (иначе $POCHIN_VAULT или обычное место)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Read the passphrase from the first line of FILE; - is standard input</source>
        <comment>@info:shell</comment>
        <translation>Взять парольную фразу из первой строки файла FILE; - означает стандартный ввод</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Answer in JSON</source>
        <comment>@info:shell</comment>
        <translation>Отвечать в JSON</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Language of the answers: ru, en …</source>
        <comment>@info:shell</comment>
        <translation>Язык ответов: ru, en…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Use this moment instead of the clock, for stories and tests</source>
        <comment>@info:shell</comment>
        <translation>Взять этот миг вместо часов, для сценариев и проверок</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Carry out the commands of FILE, one a line; - is standard input</source>
        <comment>@info:shell</comment>
        <translation>Выполнить команды из файла FILE, по одной в строке; - означает стандартный ввод</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Say how it is used, and stop</source>
        <comment>@info:shell</comment>
        <translation>Сказать, как этим пользоваться, и остановиться</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Name the versions, and stop</source>
        <comment>@info:shell</comment>
        <translation>Назвать версии и остановиться</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/ctl/command_line.cpp</name>
    <message>
        <source>Usage: pochinctl [common options] VERB [arguments]</source>
        <comment>@info:shell</comment>
        <translation>Как пользоваться: pochinctl [общие параметры] ДЕЙСТВИЕ [аргументы]</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Common options:</source>
        <comment>@info:shell heading above a list of options</comment>
        <translation>Общие параметры:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/ctl/notebook_verbs.cpp</name>
    <message>
        <source>Noted at %1 (%2).</source>
        <comment>@info:shell %1 is an address, %2 a short id</comment>
        <translation>Заметка к %1 записана (%2).</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>No notes yet. Write one: pochinctl note add М.7 --text …</source>
        <comment>@info:shell</comment>
        <translation>Заметок пока нет. Написать: pochinctl note add М.7 --text …</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Bookmarked %1.</source>
        <comment>@info:shell %1 is an address</comment>
        <translation>Закладка на %1 поставлена.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>No bookmarks yet. Set one: pochinctl bookmark add М.7</source>
        <comment>@info:shell</comment>
        <translation>Закладок пока нет. Поставить: pochinctl bookmark add М.7</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Highlighted at %1.</source>
        <comment>@info:shell %1 is an address</comment>
        <translation>Пометка в %1 сделана.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>No highlights yet. Make one: pochinctl highlight add М.7 --quote …</source>
        <comment>@info:shell</comment>
        <translation>Пометок пока нет. Сделать: pochinctl highlight add М.7 --quote …</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Removed %1.</source>
        <comment>@info:shell %1 is a short id</comment>
        <translation>%1 убрано.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>No places and searches are remembered.</source>
        <comment>@info:shell</comment>
        <translation>Мест и запросов в памяти нет.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The history of places and searches is gone from this vault.</source>
        <comment>@info:shell</comment>
        <translation>История мест и запросов стёрта из этого хранилища.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>On these words of the paragraph, not on the whole of it</source>
        <comment>@info:shell</comment>
        <translation>К этим словам абзаца, а не ко всему абзацу</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Write a private note on a place</source>
        <comment>@info:shell</comment>
        <translation>Написать личную заметку к месту</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The note</source>
        <comment>@info:shell</comment>
        <translation>Сама заметка</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>List your notes</source>
        <comment>@info:shell</comment>
        <translation>Перечислить ваши заметки</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Only notes with this text</source>
        <comment>@info:shell</comment>
        <translation>Только заметки с этим текстом</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Remove a note</source>
        <comment>@info:shell</comment>
        <translation>Удалить заметку</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Bookmark a place</source>
        <comment>@info:shell</comment>
        <translation>Поставить закладку</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>In this folder; / parts folders</source>
        <comment>@info:shell</comment>
        <translation>В эту папку; / разделяет папки</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Under this title</source>
        <comment>@info:shell</comment>
        <translation>Под этим названием</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>List your bookmarks</source>
        <comment>@info:shell</comment>
        <translation>Перечислить ваши закладки</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Remove a bookmark</source>
        <comment>@info:shell</comment>
        <translation>Удалить закладку</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Highlight a place</source>
        <comment>@info:shell</comment>
        <translation>Сделать пометку</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>yellow, green, blue or pink</source>
        <comment>@info:shell</comment>
        <translation>yellow (жёлтая), green (зелёная), blue (синяя) или pink (розовая)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>List your highlights</source>
        <comment>@info:shell</comment>
        <translation>Перечислить ваши пометки</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Remove a highlight</source>
        <comment>@info:shell</comment>
        <translation>Убрать пометку</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>List the places and searches remembered</source>
        <comment>@info:shell</comment>
        <translation>Перечислить запомненные места и запросы</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Forget them</source>
        <comment>@info:shell</comment>
        <translation>Забыть их</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/ctl/outcome.cpp</name>
    <message>
        <source>Not found: %1</source>
        <comment>@info:shell %1 is what was asked for</comment>
        <translation>Не найдено: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Not understood: %1</source>
        <comment>@info:shell %1 says what is wrong</comment>
        <translation>Непонятно: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <comment>@info:shell</comment>
        <translation>Остановлено; ничего не изменилось.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/ctl/reference_verbs.cpp</name>
    <message>
        <source>%1 is a place in the texts: pochinctl reference show %1</source>
        <comment>@info:shell %1 is an address such as M.7</comment>
        <translation>%1 — место в текстах: pochinctl reference show %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nothing found.</source>
        <comment>@info:shell</comment>
        <translation>Ничего не найдено.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>  also: %2 (%n paragraph)</source>
        <comment>@info:shell %2 is another query</comment>
        <translation>
            <numerusform>  ещё: %2 (%n абзац)</numerusform>
            <numerusform>  ещё: %2 (%n абзаца)</numerusform>
            <numerusform>  ещё: %2 (%n абзацев)</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>  also: %2 (%n paragraphs)</extra-po-msgid_plural>
    </message>
    <message>
        <source>Written to %1.</source>
        <comment>@info:shell %1 is a file name</comment>
        <translation>Записано в %1.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>List every heading and paragraph of the texts</source>
        <comment>@info:shell</comment>
        <translation>Перечислить все заголовки и абзацы текстов</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Show a place of the texts: М.7, П.I.3.8.В, «п 1 3 8 в», П.I.3</source>
        <comment>@info:shell</comment>
        <translation>Показать место текстов: М.7, П.I.3.8.В, «п 1 3 8 в», П.I.3</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Search the texts in all word forms; &quot;phrase&quot;, begin*, =exact, -without</source>
        <comment>@info:shell</comment>
        <translation>Искать в текстах во всех формах слов; &quot;слова подряд&quot;, начало*, =точно, -без</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Only the forms as typed</source>
        <comment>@info:shell</comment>
        <translation>Только в набранной форме</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Only under this heading: Л, М, П, П.I, П.I.3 …</source>
        <comment>@info:shell</comment>
        <translation>Только под этим заголовком: Л, М, П, П.I, П.I.3…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>At most N results</source>
        <comment>@info:shell</comment>
        <translation>Не больше N найденных мест</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Export all, or the places named</source>
        <comment>@info:shell</comment>
        <translation>Выгрузить всё или названные места</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The format; md if none is named</source>
        <comment>@info:shell</comment>
        <translation>Вид файла; если не назван — md</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Write to FILE instead of standard output</source>
        <comment>@info:shell</comment>
        <translation>Записать в файл FILE вместо стандартного вывода</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>With your notes; needs the vault</source>
        <comment>@info:shell</comment>
        <translation>С вашими заметками; нужно хранилище</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/ctl/session.cpp</name>
    <message>
        <source>Passphrase:</source>
        <comment>@info:shell</comment>
        <translation>Парольная фраза:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/ctl/vault_verbs.cpp</name>
    <message>
        <source>Language of the words that are drawn</source>
        <comment>@info:shell</comment>
        <translation>Язык вытягиваемых слов</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Passphrase for the new vault:</source>
        <comment>@info:shell</comment>
        <translation>Парольная фраза для нового хранилища:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Recovery words, to be written on paper now; they open the vault when the passphrase is forgotten, and are shown only once:
  %1</source>
        <comment>@info:shell %1 are the words</comment>
        <translation>Слова восстановления — запишите их на бумагу сейчас; они откроют хранилище, если забудется парольная фраза, и показываются только один раз:
  %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A vault was made in %1.</source>
        <comment>@info:shell %1 is a folder</comment>
        <translation>Хранилище создано в %1.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Its passphrase, to be learned by heart:
  %1</source>
        <comment>@info:shell %1 are the words</comment>
        <translation>Парольная фраза к нему; её надо выучить наизусть:
  %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The whole vault was read; all is well.</source>
        <comment>@info:shell</comment>
        <translation>Хранилище прочитано целиком; всё в порядке.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Present passphrase:</source>
        <comment>@info:shell</comment>
        <translation>Прежняя парольная фраза:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>New passphrase:</source>
        <comment>@info:shell</comment>
        <translation>Новая парольная фраза:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The passphrase is changed. The recovery sheet stays valid; copies of the vault made before still open with the old one.</source>
        <comment>@info:shell</comment>
        <translation>Парольная фраза сменена. Лист восстановления остаётся в силе; копии хранилища, сделанные раньше, по-прежнему открываются старой.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Recovery words:</source>
        <comment>@info:shell</comment>
        <translation>Слова восстановления:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The vault is open again, and the new passphrase is its passphrase from now on.</source>
        <comment>@info:shell</comment>
        <translation>Хранилище снова открыто, и отныне его парольная фраза — новая.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Read the new passphrase from the first line of FILE; - is standard input</source>
        <comment>@info:shell</comment>
        <translation>Взять новую парольную фразу из первой строки файла FILE; - означает стандартный ввод</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Make a vault</source>
        <comment>@info:shell</comment>
        <translation>Создать хранилище</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>How you want to be called</source>
        <comment>@info:shell</comment>
        <translation>Как вас называть</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Draw a passphrase of seven words and show it</source>
        <comment>@info:shell</comment>
        <translation>Вытянуть парольную фразу из семи слов и показать её</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>How hard a guess is made: 15 to 20, otherwise 18</source>
        <comment>@info:shell</comment>
        <translation>Насколько трудна каждая попытка подбора: от 15 до 20, иначе 18</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Unlock the vault and say whose it is</source>
        <comment>@info:shell</comment>
        <translation>Отпереть хранилище и сказать, чьё оно</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Read the whole vault and say what is damaged</source>
        <comment>@info:shell</comment>
        <translation>Прочитать всё хранилище и сказать, что повреждено</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Change the passphrase</source>
        <comment>@info:shell</comment>
        <translation>Сменить парольную фразу</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Make new recovery words; the old ones are worth nothing from then on</source>
        <comment>@info:shell</comment>
        <translation>Создать новые слова восстановления; прежние с этого мига ничего не стоят</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Open the vault with the recovery words and set a new passphrase</source>
        <comment>@info:shell</comment>
        <translation>Открыть хранилище словами восстановления и задать новую парольную фразу</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Read the recovery words from the first line of FILE</source>
        <comment>@info:shell</comment>
        <translation>Взять слова восстановления из первой строки файла FILE</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/desktop/about_section.cpp</name>
    <message>
        <source>Pochin is free software under the GNU General Public Licence, version 3 or later: use it, study it, change it, pass it on. It stands on Qt and KDE Frameworks (LGPL), SQLCipher (BSD), OpenSSL (Apache 2.0), Poco (Boost), Hunspell (LGPL) and Snowball (BSD). The Russian texts are a published programme, reproduced unaltered; Pochin claims no rights to them.</source>
        <comment>@info</comment>
        <translation>«Почин» — свободная программа под GNU General Public License версии 3 или новее: пользуйтесь, изучайте, меняйте, передавайте дальше. Она стоит на Qt и KDE Frameworks (LGPL), SQLCipher (BSD), OpenSSL (Apache 2.0), Poco (Boost), Hunspell (LGPL) и Snowball (BSD). Русские тексты — опубликованная программа, воспроизведённая без изменений; прав на них «Почин» не заявляет.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>About Pochin</source>
        <comment>@title:group</comment>
        <translation>О программе «Почин»</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>@info a fact about the program: what, value</comment>
        <translation>%1: %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Pochin</source>
        <comment>@label a name</comment>
        <translation>Почин</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/desktop/appearance_section.cpp</name>
    <message>
        <source>Appearance</source>
        <comment>@title:group</comment>
        <translation>Внешний вид</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <comment>@label:listbox</comment>
        <translation>&amp;Цвета:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;Size of the texts one reads:</source>
        <comment>@label:spinbox</comment>
        <translation>&amp;Размер читаемых текстов:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source> %</source>
        <comment>@item:valuesuffix percent, with its blank</comment>
        <translation> %</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>As the system</source>
        <comment>@item:inlistbox colours</comment>
        <translation>Как в системе</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Light</source>
        <comment>@item:inlistbox colours</comment>
        <translation>Светлые</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Dark</source>
        <comment>@item:inlistbox colours</comment>
        <translation>Тёмные</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/desktop/arguments.cpp</name>
    <message>
        <source>Use the vault in this folder.</source>
        <comment>@info:shell</comment>
        <translation>Взять хранилище из этой папки.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Speak this language: ru, en …</source>
        <comment>@info:shell</comment>
        <translation>Говорить на этом языке: ru, en…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Write a picture of every page into this folder and quit.</source>
        <comment>@info:shell</comment>
        <translation>Записать в эту папку снимок каждой страницы и завершить работу.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Open an example (there is none yet).</source>
        <comment>@info:shell</comment>
        <translation>Открыть пример (его пока нет).</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A workbench for people who organise without bosses.</source>
        <comment>@info:shell</comment>
        <translation>Рабочий стол для тех, кто организуется без начальства.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/desktop/found_model.cpp</name>
    <message>
        <source>%1, %2</source>
        <comment>@item a search result read aloud: title, detail</comment>
        <translation>%1, %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/desktop/language_section.cpp</name>
    <message>
        <source>%1 (%2 %)</source>
        <comment>@item:inlistbox a language, the share of its texts that is translated</comment>
        <translation>%1 (%2 %)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Language</source>
        <comment>@title:group</comment>
        <translation>Язык</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;Language of the window:</source>
        <comment>@label:listbox</comment>
        <translation>&amp;Язык окна:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What a language lacks is shown in the next one that has it. People translate these texts with the free program Qt Linguist.</source>
        <comment>@info</comment>
        <translation>Чего нет на одном языке, показывается на следующем, где оно есть. Эти тексты люди переводят в свободной программе Qt Linguist.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>As the system: %1</source>
        <comment>@item:inlistbox the language of the system, %1 is its name</comment>
        <translation>Как в системе: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/desktop/locking_section.cpp</name>
    <message>
        <source>Locking</source>
        <comment>@title:group when the vault locks</comment>
        <translation>Запирание</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Lock when nobody has &amp;touched the machine for:</source>
        <comment>@label:listbox</comment>
        <translation>Запирать, если к компьютеру &amp;не прикасались:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Lock when the window is &amp;minimised</source>
        <comment>@option:check</comment>
        <translation>Запирать, когда окно &amp;свёрнуто</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It also locks when your session locks and before the machine sleeps, where the system tells of it. The lock button and Ctrl+L work at any moment.</source>
        <comment>@info</comment>
        <translation>Хранилище запирается и тогда, когда система запирает сеанс или засыпает, если она об этом сообщает. Кнопка с замком и Ctrl+L действуют в любой миг.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>%n minute</source>
        <comment>@item:inlistbox</comment>
        <translation>
            <numerusform>%n минуту</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%n minutes</extra-po-msgid_plural>
    </message>
</context>
<context>
    <name>app/desktop/pages.cpp</name>
    <message>
        <source>SHA-256 of the texts</source>
        <comment>@label a fact about the program</comment>
        <translation>SHA-256 текстов</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/desktop/search_palette.cpp</name>
    <message>
        <source>Find in the texts, places and deeds</source>
        <comment>@info:placeholder</comment>
        <translation>Искать в текстах, местах и делах</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Search</source>
        <comment>@label:textbox</comment>
        <translation>Поиск</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What was found</source>
        <comment>@label:listbox</comment>
        <translation>Что нашлось</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nothing found. Try fewer letters or another word.</source>
        <comment>@info</comment>
        <translation>Ничего не найдено. Попробуйте меньше букв или другое слово.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/desktop/session_watch_platform.cpp</name>
    <message>
        <source>Locking the vault</source>
        <comment>@info shown by the system as the reason why sleep waits a moment</comment>
        <translation>Хранилище запирается</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/desktop/settings_page.cpp</name>
    <message>
        <source>Vault and settings</source>
        <comment>@title a page</comment>
        <translation>Хранилище и настройки</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/desktop/side_bar.cpp</name>
    <message>
        <source>%1 (%2)</source>
        <comment>@info:tooltip what a button does, its keyboard shortcut</comment>
        <translation>%1 (%2)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Places</source>
        <comment>@title:window name of the sidebar for screen readers</comment>
        <translation>Места</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/desktop/window_deeds.cpp</name>
    <message>
        <source>Search</source>
        <comment>@action opens the search field</comment>
        <translation>Найти</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Lock</source>
        <comment>@action lock the vault at once</comment>
        <translation>Запереть</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Light colours</source>
        <comment>@action</comment>
        <translation>Светлые цвета</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Dark colours</source>
        <comment>@action</comment>
        <translation>Тёмные цвета</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Colours of the system</source>
        <comment>@action</comment>
        <translation>Цвета системы</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Language: %1</source>
        <comment>@action %1 is a language, in its own name</comment>
        <translation>Язык: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Quit</source>
        <comment>@action</comment>
        <translation>Завершить работу</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/desktop/workbench_window.cpp</name>
    <message>
        <source>Go to: %1</source>
        <comment>@action go to a page, %1 is its title</comment>
        <translation>Перейти: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Pochin</source>
        <comment>@title:window name of the program</comment>
        <translation>Почин</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/reference/views/about_text_dialog.cpp</name>
    <message>
        <source>About this text</source>
        <comment>@title:window</comment>
        <translation>Об этом тексте</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Leaflet, manifesto and programme</source>
        <comment>@title</comment>
        <translation>Листовка, манифест и программа</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>%n paragraph</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n абзац</numerusform>
            <numerusform>%n абзаца</numerusform>
            <numerusform>%n абзацев</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%n paragraphs</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <source>%n heading</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n заголовок</numerusform>
            <numerusform>%n заголовка</numerusform>
            <numerusform>%n заголовков</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%n headings</extra-po-msgid_plural>
    </message>
    <message>
        <source>Complete in Russian: %1 under %2. Every letter stands as in the published source; only line breaks, hyphens and blanks torn by a conversion were mended. The edition is known by its SHA-256 checksum, whose beginning is copied with each citation:</source>
        <comment>@info %1: 151 paragraphs, %2: 45 headings</comment>
        <translation>Полностью на русском: %1, %2. Каждая буква стоит так, как в опубликованном источнике; исправлены только разрывы строк, переносы и пробелы, испорченные при преобразовании. Издание узнаётся по контрольной сумме SHA-256, начало которой копируется с каждой ссылкой:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <comment>@info %1 is a checksum</comment>
        <translation>SHA-256 %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Slips of the authors, kept as printed</source>
        <comment>@title:group</comment>
        <translation>Описки авторов, оставленные как в печати</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Address</source>
        <comment>@title:column</comment>
        <translation>Адрес</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>As printed</source>
        <comment>@title:column</comment>
        <translation>Напечатано</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Meant</source>
        <comment>@title:column</comment>
        <translation>Имелось в виду</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Remark</source>
        <comment>@title:column</comment>
        <translation>Примечание</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Close</source>
        <comment>@action:button</comment>
        <translation>Закрыть</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/reference/views/beside_sheet.cpp</name>
    <message>
        <source>Close the second sheet</source>
        <comment>@action:button</comment>
        <translation>Закрыть второй лист</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Close the second sheet (Esc)</source>
        <comment>@info:tooltip</comment>
        <translation>Закрыть второй лист (Esc)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Text for comparison</source>
        <comment>@info the second of two sheets</comment>
        <translation>Текст для сравнения</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/reference/views/bookmark_model.cpp</name>
    <message>
        <source>%1 %2</source>
        <comment>@item a bookmark: address, title</comment>
        <translation>%1 %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/reference/views/bookmarks_panel.cpp</name>
    <message>
        <source>Bookmarks</source>
        <comment>@info</comment>
        <translation>Закладки</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Rename</source>
        <comment>@action another title for a bookmark</comment>
        <translation>Переименовать</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Rename the bookmark (F2)</source>
        <comment>@info:tooltip</comment>
        <translation>Переименовать закладку (F2)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Folder…</source>
        <comment>@action put a bookmark into a folder</comment>
        <translation>Папка…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Put the bookmark into a folder</source>
        <comment>@info:tooltip</comment>
        <translation>Положить закладку в папку</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Delete</source>
        <comment>@action</comment>
        <translation>Удалить</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Delete the bookmark (Del)</source>
        <comment>@info:tooltip</comment>
        <translation>Удалить закладку (Del)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Export…</source>
        <comment>@action:button write the bookmarks to a file</comment>
        <translation>Выгрузить…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Write the bookmarks to a Markdown file</source>
        <comment>@info:tooltip</comment>
        <translation>Записать закладки в файл Markdown</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>No bookmarks yet</source>
        <comment>@title</comment>
        <translation>Закладок пока нет</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Ctrl+D marks the place you are reading, and takes the mark away again.
Folders keep the places for one assembly or one dispute together.</source>
        <comment>@info</comment>
        <translation>Ctrl+D отмечает место, которое вы читаете, и снимает отметку.
В папках держат вместе места для одного собрания или одного спора.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Bookmark this place</source>
        <comment>@action:button</comment>
        <translation>Отметить это место</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Folder of the bookmark</source>
        <comment>@title:window</comment>
        <translation>Папка закладки</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Folder (empty for none, or a new name):</source>
        <comment>@label:listbox</comment>
        <translation>Папка (пусто — без папки; можно новое имя):</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Bookmarks</source>
        <comment>@title of a list written to a file</comment>
        <translation type="vanished">Закладки</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/reference/views/export_dialog.cpp</name>
    <message>
        <source>Export the texts</source>
        <comment>@title:window</comment>
        <translation>Выгрузить тексты</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Print the texts</source>
        <comment>@title:window</comment>
        <translation>Напечатать тексты</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What:</source>
        <comment>@label:listbox what to export</comment>
        <translation>Что:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What is selected</source>
        <comment>@item:inlistbox</comment>
        <translation>Выделенное</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What is selected (nothing is)</source>
        <comment>@item:inlistbox</comment>
        <translation>Выделенное (ничего не выделено)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This chapter: %1</source>
        <comment>@item:inlistbox %1 is the title of a chapter</comment>
        <translation>Эта глава: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>All the texts</source>
        <comment>@item:inlistbox</comment>
        <translation>Все тексты</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Format:</source>
        <comment>@label:listbox file format</comment>
        <translation>Вид файла:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Markdown (.md)</source>
        <comment>@item:inlistbox</comment>
        <translation>Markdown (.md)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Web page (.html)</source>
        <comment>@item:inlistbox</comment>
        <translation>Веб-страница (.html)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>PDF (.pdf)</source>
        <comment>@item:inlistbox</comment>
        <translation>PDF (.pdf)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>OpenDocument (.odt)</source>
        <comment>@item:inlistbox</comment>
        <translation>OpenDocument (.odt)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>With my notes (they leave the vault, readable by anyone)</source>
        <comment>@option:check</comment>
        <translation>С моими заметками (они покинут хранилище, и прочесть их сможет кто угодно)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>With my notes (the vault is not open)</source>
        <comment>@option:check</comment>
        <translation>С моими заметками (хранилище не открыто)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Choose a file…</source>
        <comment>@action:button</comment>
        <translation>Выбрать файл…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Choose a printer…</source>
        <comment>@action:button</comment>
        <translation>Выбрать принтер…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Cancel</source>
        <comment>@action:button</comment>
        <translation>Отмена</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/reference/views/export_texts.cpp</name>
    <message>
        <source>Texts</source>
        <comment>@info proposed name of a file, without its ending</comment>
        <translation>Тексты</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Exporting the texts…</source>
        <comment>@info:status</comment>
        <translation>Тексты выгружаются…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The texts could not be exported.</source>
        <comment>@info</comment>
        <translation>Выгрузить тексты не удалось.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Written: %1</source>
        <comment>@info %1 is a file</comment>
        <translation>Записано: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 could not be written. What was there before is unharmed; choose another folder and try again.</source>
        <comment>@info %1 is a file</comment>
        <translation>Записать %1 не удалось. То, что там было, цело; выберите другую папку и попробуйте ещё раз.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The texts could not be printed.</source>
        <comment>@info</comment>
        <translation>Напечатать тексты не удалось.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Bookmarks</source>
        <comment>@info proposed name of a file, without its ending</comment>
        <translation>Закладки</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Export the bookmarks</source>
        <comment>@title:window</comment>
        <translation>Выгрузить закладки</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/reference/views/highlights_panel.cpp</name>
    <message>
        <source>Yellow</source>
        <comment>@item a highlighter</comment>
        <translation>Жёлтый</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Green</source>
        <comment>@item a highlighter</comment>
        <translation>Зелёный</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Blue</source>
        <comment>@item a highlighter</comment>
        <translation>Синий</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Pink</source>
        <comment>@item a highlighter</comment>
        <translation>Розовый</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 %2 (the place changed) %3</source>
        <comment>@item a highlight: sign, address, words</comment>
        <translation>%1 %2 (место изменилось) %3</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>@item a highlight: sign, address, words</comment>
        <translation>%1 %2 %3</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>@item a highlight read aloud: colour, address, words</comment>
        <translation>%1, %2: %3</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Highlights</source>
        <comment>@info</comment>
        <translation>Пометки</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Remove highlight</source>
        <comment>@action:button</comment>
        <translation>Убрать пометку</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Remove the highlight chosen in the list (Del)</source>
        <comment>@info:tooltip</comment>
        <translation>Убрать пометку, выбранную в списке (Del)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>No highlights yet</source>
        <comment>@title</comment>
        <translation>Пометок пока нет</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Select words in the text and press Ctrl+Alt+1 to Ctrl+Alt+4.
Each of the four colours has a line and a sign of its own: ● ▲ ■ ◆</source>
        <comment>@info</comment>
        <translation>Выделите слова в тексте и нажмите Ctrl+Alt+1 … Ctrl+Alt+4.
У каждого из четырёх цветов своя черта и свой знак: ● ▲ ■ ◆</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/reference/views/history_panel.cpp</name>
    <message>
        <source>Places</source>
        <comment>@title:group</comment>
        <translation>Места</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Places read lately</source>
        <comment>@info</comment>
        <translation>Недавно прочитанные места</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Searches</source>
        <comment>@title:group</comment>
        <translation>Запросы</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Searches made lately</source>
        <comment>@info</comment>
        <translation>Недавние запросы</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Wipe history</source>
        <comment>@action:button</comment>
        <translation>Стереть историю</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Forget all places and searches, for good</source>
        <comment>@info:tooltip</comment>
        <translation>Забыть все места и запросы насовсем</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Kept in your vault.</source>
        <comment>@info</comment>
        <translation>Хранится в вашем хранилище.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Kept in memory only, until the program ends.</source>
        <comment>@info</comment>
        <translation>Хранится только в памяти, пока программа работает.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/reference/views/lent_notebook.cpp</name>
    <message>
        <source>Notes, highlights and bookmarks are yours alone: they are kept in the vault, which is locked.</source>
        <comment>@info</comment>
        <translation>Заметки, пометки и закладки — только ваши: они лежат в хранилище, а оно заперто.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Notes, highlights and bookmarks are yours alone: they are kept in an encrypted vault, and there is none yet.</source>
        <comment>@info</comment>
        <translation>Заметки, пометки и закладки — только ваши: они лежат в зашифрованном хранилище, а его ещё нет.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Unlock…</source>
        <comment>@action:button opens the vault</comment>
        <translation>Отпереть…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Set up a vault…</source>
        <comment>@action:button makes a new vault</comment>
        <translation>Завести хранилище…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room and try again.</source>
        <comment>@info</comment>
        <translation>Диск полон. Ничего не изменилось; освободите место и попробуйте ещё раз.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The vault has been locked. Nothing was changed; unlock it and try again.</source>
        <comment>@info</comment>
        <translation>Хранилище заперли. Ничего не изменилось; отоприте его и попробуйте ещё раз.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It is not there any more. Nothing was changed.</source>
        <comment>@info</comment>
        <translation>Этого здесь больше нет. Ничего не изменилось.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It could not be stored. Nothing was changed; what you wrote is still here, try again.</source>
        <comment>@info</comment>
        <translation>Сохранить не удалось. Ничего не изменилось; написанное вами всё ещё здесь, попробуйте ещё раз.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/reference/views/note_card.cpp</name>
    <message>
        <source>⚠ The place changed: these words do not stand there any more. The note is kept.</source>
        <comment>@info beside a note</comment>
        <translation>⚠ Место изменилось: этих слов там больше нет. Заметка сохранена.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Go to %1</source>
        <comment>@action:button %1 is an address</comment>
        <translation>Перейти к %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Edit the note on %1</source>
        <comment>@action:button %1 is an address</comment>
        <translation>Править заметку к %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Delete the note on %1</source>
        <comment>@action:button %1 is an address</comment>
        <translation>Удалить заметку к %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/reference/views/note_editor.cpp</name>
    <message>
        <source>Keep</source>
        <comment>@action:button keeps the note being written</comment>
        <translation>Сохранить</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Keep the note (Ctrl+Return)</source>
        <comment>@info:tooltip</comment>
        <translation>Сохранить заметку (Ctrl+Return)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Cancel</source>
        <comment>@action:button stop writing, keep nothing</comment>
        <translation>Отмена</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Leave without keeping (Esc)</source>
        <comment>@info:tooltip</comment>
        <translation>Выйти, не сохраняя (Esc)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Note on %1</source>
        <comment>@info %1 is an address</comment>
        <translation>Заметка к %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Note on %1: «%2»</source>
        <comment>@info %1 is an address, %2 words of the text</comment>
        <translation>Заметка к %1: «%2»</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/reference/views/notes_panel.cpp</name>
    <message>
        <source>Here</source>
        <comment>@item:inlistbox which notes are listed</comment>
        <translation>Здесь</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>All notes</source>
        <comment>@item:inlistbox which notes are listed</comment>
        <translation>Все заметки</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Which notes to list</source>
        <comment>@label:listbox</comment>
        <translation>Какие заметки показать</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>New note</source>
        <comment>@action:button</comment>
        <translation>Новая заметка</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A note on what is selected, or on the place being read (Ctrl+M)</source>
        <comment>@info:tooltip</comment>
        <translation>Заметка к выделенному или к месту, которое вы читаете (Ctrl+M)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Search in notes</source>
        <comment>@info:placeholder</comment>
        <translation>Искать в заметках</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>No notes yet</source>
        <comment>@title</comment>
        <translation>Заметок пока нет</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Write what a passage means for your group, what you doubt, what you agreed on.
Only you can read it.</source>
        <comment>@info</comment>
        <translation>Пишите, что значит это место для вашей группы, в чём вы сомневаетесь, о чём договорились.
Прочесть это можете только вы.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Write a note</source>
        <comment>@action:button</comment>
        <translation>Написать заметку</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>No notes on this place.</source>
        <comment>@info</comment>
        <translation>К этому месту заметок нет.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>No note holds these words.</source>
        <comment>@info</comment>
        <translation>Ни в одной заметке нет этих слов.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/reference/views/outline.cpp</name>
    <message>
        <source>Contents</source>
        <comment>@info the tree of headings beside the text</comment>
        <translation>Содержание</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/reference/views/parallels_panel.cpp</name>
    <message>
        <source>Choose a pair to read both beside each other, with the shared words lit.</source>
        <comment>@info</comment>
        <translation>Выберите пару, чтобы читать оба места рядом; общие слова подсвечены.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Parallel passages</source>
        <comment>@title:group passages that two texts share</comment>
        <translation>Параллельные места</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The texts name one another</source>
        <comment>@title:group</comment>
        <translation>Тексты называют друг друга</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>%2 ∥ %3 · %n word
%4</source>
        <comment>@item two addresses, number of shared words, the words</comment>
        <translation>
            <numerusform>%2 ∥ %3 · %n слово
%4</numerusform>
            <numerusform>%2 ∥ %3 · %n слова
%4</numerusform>
            <numerusform>%2 ∥ %3 · %n слов
%4</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%2 ∥ %3 · %n words
%4</extra-po-msgid_plural>
    </message>
    <message>
        <source>%1: «%2» → %3</source>
        <comment>@item address, words that refer, target</comment>
        <translation>%1: «%2» → %3</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1: «%2» (not in this edition)</source>
        <comment>@item address, words that refer to another text</comment>
        <translation>%1: «%2» (нет в этом издании)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/reference/views/private_panel.cpp</name>
    <message>
        <source>Locked</source>
        <comment>@title the vault is</comment>
        <translation>Заперто</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>No vault yet</source>
        <comment>@title</comment>
        <translation>Хранилища пока нет</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Only with a vault</source>
        <comment>@title</comment>
        <translation type="vanished">Только с хранилищем</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/reference/views/reader_actions.cpp</name>
    <message>
        <source>Back</source>
        <comment>@action to the place read before</comment>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <comment>@action to the place Back was pressed at</comment>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Find in the texts</source>
        <comment>@action</comment>
        <translation>Искать в текстах</translation>
    </message>
    <message>
        <source>Next hit</source>
        <comment>@action</comment>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <comment>@action</comment>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <comment>@action set or remove one on the place being read</comment>
        <translation>Закладка</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>@action write one on the selection or the place being read</comment>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Highlight ● yellow</source>
        <comment>@action</comment>
        <translation>Пометить ● жёлтым</translation>
    </message>
    <message>
        <source>Highlight ▲ green</source>
        <comment>@action</comment>
        <translation>Пометить ▲ зелёным</translation>
    </message>
    <message>
        <source>Highlight ■ blue</source>
        <comment>@action</comment>
        <translation>Пометить ■ синим</translation>
    </message>
    <message>
        <source>Highlight ◆ pink</source>
        <comment>@action</comment>
        <translation>Пометить ◆ розовым</translation>
    </message>
    <message>
        <source>Remove highlight</source>
        <comment>@action</comment>
        <translation>Убрать пометку</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <comment>@action</comment>
        <translation>Копировать со ссылкой на место</translation>
    </message>
    <message>
        <source>Copy address</source>
        <comment>@action</comment>
        <translation>Копировать адрес</translation>
    </message>
    <message>
        <source>Copy link</source>
        <comment>@action</comment>
        <translation>Копировать гиперссылку</translation>
    </message>
    <message>
        <source>Copy text</source>
        <comment>@action the words alone</comment>
        <translation>Копировать текст</translation>
    </message>
    <message>
        <source>Contents</source>
        <comment>@action show or hide</comment>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Results</source>
        <comment>@action show or hide the list</comment>
        <translation>Найденное</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>@action show or hide the list</comment>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <comment>@action show or hide the list</comment>
        <translation>Закладки</translation>
    </message>
    <message>
        <source>Highlights</source>
        <comment>@action show or hide the list</comment>
        <translation>Пометки</translation>
    </message>
    <message>
        <source>Parallels</source>
        <comment>@action show or hide the list</comment>
        <translation>Параллели</translation>
    </message>
    <message>
        <source>History</source>
        <comment>@action show or hide the list</comment>
        <translation>История</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <comment>@action</comment>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <comment>@action</comment>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Reading size</source>
        <comment>@action</comment>
        <translation>Обычный размер</translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>@action</comment>
        <translation>Выгрузить…</translation>
    </message>
    <message>
        <source>Print…</source>
        <comment>@action</comment>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>About this text</source>
        <comment>@action</comment>
        <translation>Об этом тексте</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>@info:tooltip a deed and its key</comment>
        <translation>%1 (%2)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/reference/views/reader_sheet.cpp</name>
    <message>
        <source>Text</source>
        <comment>@info the sheet with the texts</comment>
        <translation>Текст</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/reference/views/results_model.cpp</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>@item a search result: address, heading, excerpt</comment>
        <translation>%1, %2: %3</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/reference/views/results_panel.cpp</name>
    <message numerus="yes">
        <source>Did you mean «%2»? (%n place)</source>
        <comment>@action:button search for a word spelt nearly so</comment>
        <translation>
            <numerusform>Может быть, «%2»? (%n место)</numerusform>
            <numerusform>Может быть, «%2»? (%n места)</numerusform>
            <numerusform>Может быть, «%2»? (%n мест)</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>Did you mean «%2»? (%n places)</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <source>In the other keyboard layout: «%2» (%n place)</source>
        <comment>@action:button search for the same keys in the other keyboard layout</comment>
        <translation>
            <numerusform>В другой раскладке: «%2» (%n место)</numerusform>
            <numerusform>В другой раскладке: «%2» (%n места)</numerusform>
            <numerusform>В другой раскладке: «%2» (%n мест)</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>In the other keyboard layout: «%2» (%n places)</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <source>Only «%2» (%n place)</source>
        <comment>@action:button search for these words alone</comment>
        <translation>
            <numerusform>Только «%2» (%n место)</numerusform>
            <numerusform>Только «%2» (%n места)</numerusform>
            <numerusform>Только «%2» (%n мест)</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>Only «%2» (%n places)</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <source>Related: «%2» (%n place)</source>
        <comment>@action:button search for another word of the family</comment>
        <translation>
            <numerusform>Родственное: «%2» (%n место)</numerusform>
            <numerusform>Родственное: «%2» (%n места)</numerusform>
            <numerusform>Родственное: «%2» (%n мест)</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>Related: «%2» (%n places)</extra-po-msgid_plural>
    </message>
    <message>
        <source>Search results</source>
        <comment>@info</comment>
        <translation>Найденное</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Results by chapter; choose one to search only there</source>
        <comment>@info</comment>
        <translation>Найденное по главам; выберите главу, чтобы искать только в ней</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Type a word: it is found in every form. Quotation marks ask for words side by side, an address such as П.I.3.8.В leads there.</source>
        <comment>@info</comment>
        <translation>Наберите слово — оно найдётся во всех формах. В кавычках ищутся слова подряд, а адрес, например П.I.3.8.В, ведёт прямо к месту.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nothing found for «%1».</source>
        <comment>@info</comment>
        <translation>По запросу «%1» ничего не нашлось.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Enter leads to %1.</source>
        <comment>@info %1 is an address</comment>
        <translation>Enter ведёт к %1.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>%n place</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n место</numerusform>
            <numerusform>%n места</numerusform>
            <numerusform>%n мест</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%n places</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <source>Search only in %2: %n place</source>
        <comment>@info:tooltip %2 is an address</comment>
        <translation>
            <numerusform>Искать только в %2: %n место</numerusform>
            <numerusform>Искать только в %2: %n места</numerusform>
            <numerusform>Искать только в %2: %n мест</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>Search only in %2: %n places</extra-po-msgid_plural>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>@item heading and how many places under it</comment>
        <translation type="vanished">%1 — %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/reference/views/search_bar.cpp</name>
    <message>
        <source>Word, &quot;phrase&quot; or М.7</source>
        <comment>@info:placeholder М.7 is an address in the texts</comment>
        <translation>Слово, &quot;несколько слов&quot; или М.7</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Search the texts, or type an address</source>
        <comment>@label:textbox</comment>
        <translation>Искать в текстах или набрать адрес</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Every form of the word is found. &quot;words side by side&quot;, begin*, =exact, -without, an address such as М.7 (Ctrl+F)</source>
        <comment>@info:tooltip</comment>
        <translation>Находятся все формы слова. &quot;слова подряд&quot;, начало*, =точно, -без, адрес, например М.7 (Ctrl+F)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>All texts</source>
        <comment>@item:inlistbox where to search</comment>
        <translation>Все тексты</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Where to search</source>
        <comment>@label:listbox</comment>
        <translation>Где искать</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Exact form</source>
        <comment>@option:check only the form of the word that was typed</comment>
        <translation>Точная форма</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Only the form of the word as you typed it</source>
        <comment>@info:tooltip</comment>
        <translation>Только та форма слова, которую вы набрали</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <comment>@info:tooltip</comment>
        <translation>Предыдущее совпадение (Shift+F3)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Previous hit</source>
        <comment>@action:button</comment>
        <translation>Предыдущее совпадение</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <comment>@info:tooltip</comment>
        <translation>Следующее совпадение (F3)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Next hit</source>
        <comment>@action:button</comment>
        <translation>Следующее совпадение</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>@info:status which hit of how many</comment>
        <translation>%1 из %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>%n hit</source>
        <comment>@info:status</comment>
        <translation>
            <numerusform>%n совпадение</numerusform>
            <numerusform>%n совпадения</numerusform>
            <numerusform>%n совпадений</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%n hits</extra-po-msgid_plural>
    </message>
</context>
<context>
    <name>modules/reference/views/side_panel.cpp</name>
    <message>
        <source>Close the panel</source>
        <comment>@action:button</comment>
        <translation>Закрыть панель</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Close the panel (Esc)</source>
        <comment>@info:tooltip</comment>
        <translation>Закрыть панель (Esc)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/reference/views/texts_page.cpp</name>
    <message>
        <source>Texts</source>
        <comment>@title the page with leaflet, manifesto and programme</comment>
        <translation>Тексты</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/reference/views/texts_view.cpp</name>
    <message>
        <source>The note is deleted.</source>
        <comment>@info</comment>
        <translation>Заметка удалена.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The highlight is removed.</source>
        <comment>@info</comment>
        <translation>Выделение снято.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The bookmark is deleted.</source>
        <comment>@info</comment>
        <translation>Закладка удалена.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Undo</source>
        <comment>@action:button bring back what was deleted</comment>
        <translation>Вернуть</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1: needs an open vault</source>
        <comment>@action:inmenu %1 is a deed that is not possible now</comment>
        <translation>%1: нужно открытое хранилище</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/reference/views/texts_view_layout.cpp</name>
    <message>
        <source>More</source>
        <comment>@action:button opens a menu</comment>
        <translation>Ещё</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Everything that can be done with the texts</source>
        <comment>@info:tooltip</comment>
        <translation>Всё, что можно сделать с текстами</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/reference/views/texts_view_wiring.cpp</name>
    <message>
        <source>Select the words to highlight first.</source>
        <comment>@info</comment>
        <translation>Сначала выделите слова, которые хотите пометить.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/reference/words/export_words.cpp</name>
    <message>
        <source>Leaflet, manifesto and programme</source>
        <comment>@title of an exported document</comment>
        <translation>Листовка, манифест и программа</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Edition with the SHA-256 %1</source>
        <comment>@info at the end of an exported document, %1 is a checksum</comment>
        <translation>Издание с контрольной суммой SHA-256 %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Note</source>
        <comment>@label before a reader&apos;s note</comment>
        <translation>Заметка</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Note; the place has changed</source>
        <comment>@label before a reader&apos;s note whose place in the text is another one now</comment>
        <translation>Заметка; место изменилось</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>edition %1</source>
        <comment>in a citation, %1 is the beginning of a checksum</comment>
        <translation>издание %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/vault/views/change_passphrase_dialog.cpp</name>
    <message>
        <source>Making the new key.</source>
        <comment>@info:progress</comment>
        <translation>Создаётся новый ключ.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Change the passphrase</source>
        <comment>@title:window</comment>
        <translation>Сменить парольную фразу</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;Present passphrase:</source>
        <comment>@label:textbox</comment>
        <translation>&amp;Прежняя парольная фраза:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Present passphrase</source>
        <comment>@label:textbox for screen readers</comment>
        <translation>Прежняя парольная фраза</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Change</source>
        <comment>@action:button</comment>
        <translation>Сменить</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/vault/views/drill_view.cpp</name>
    <message>
        <source>Word %1 on your sheet is another one. Look again, letter by letter.</source>
        <comment>@info</comment>
        <translation>Слово %1 на вашем листе другое. Посмотрите ещё раз, буква за буквой.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Is the sheet right?</source>
        <comment>@title</comment>
        <translation>Верен ли лист?</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Take the sheet that you wrote and type three of its words. This is the only moment when a slip of the pen can still be found.</source>
        <comment>@info</comment>
        <translation>Возьмите лист, который вы написали, и наберите три слова с него. Только сейчас ещё можно найти описку.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Word &amp;%1:</source>
        <comment>@label:textbox a word of the recovery sheet by its number</comment>
        <translation>Слово &amp;%1:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Check</source>
        <comment>@action:button compare the words with the sheet</comment>
        <translation>Проверить</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Show the sheet again</source>
        <comment>@action:button</comment>
        <translation>Показать лист ещё раз</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Later</source>
        <comment>@action:button</comment>
        <translation>Позже</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Later is possible. Until then nobody knows whether the sheet opens your vault, and Pochin reminds you.</source>
        <comment>@info</comment>
        <translation>Можно и позже. До тех пор никто не знает, откроет ли лист ваше хранилище, и «Почин» будет об этом напоминать.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/vault/views/new_vault_view.cpp</name>
    <message>
        <source>Making the vault. The key is slow to make on purpose.</source>
        <comment>@info:progress</comment>
        <translation>Создаётся хранилище. Ключ нарочно делается медленно.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A name is missing.</source>
        <comment>@info why a button cannot be pressed yet</comment>
        <translation>Нет имени.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A good passphrase, typed twice, is missing.</source>
        <comment>@info why a button cannot be pressed yet</comment>
        <translation>Нет хорошей парольной фразы, набранной дважды.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A name and a passphrase</source>
        <comment>@title</comment>
        <translation>Имя и парольная фраза</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;Name:</source>
        <comment>@label:textbox</comment>
        <translation>&amp;Имя:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Vera</source>
        <comment>@info:placeholder an example of a pseudonym</comment>
        <translation>Вера</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What others will call you. A pseudonym is best; you may have another one in each group later.</source>
        <comment>@info</comment>
        <translation>Как вас будут звать другие. Лучше всего псевдоним; потом в каждой группе можно взять другой.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Make the vault</source>
        <comment>@action:button</comment>
        <translation>Создать хранилище</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Back</source>
        <comment>@action:button</comment>
        <translation>Назад</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/vault/views/passphrase_choice.cpp</name>
    <message>
        <source>The two fields differ.</source>
        <comment>@info why a passphrase is refused</comment>
        <translation>Поля не совпадают.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>At least 12 characters. How strong it is nobody can know; drawn words are safer.</source>
        <comment>@info about an own passphrase</comment>
        <translation>Не меньше 12 знаков. Насколько она надёжна, знать нельзя; слова, вытянутые наугад, надёжнее.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Passphrase</source>
        <comment>@title:group</comment>
        <translation>Парольная фраза</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Words drawn by &amp;chance (safer)</source>
        <comment>@option:radio</comment>
        <translation>Слова, вытянутые на&amp;угад (надёжнее)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>An &amp;own passphrase</source>
        <comment>@option:radio</comment>
        <translation>&amp;Своя парольная фраза</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Learn them by heart, in their order; small letters, one blank between. Strength: %1 bits. They are not for the clipboard.</source>
        <comment>@info %1 is a number of bits</comment>
        <translation>Выучите их наизусть по порядку; строчными буквами, через один пробел. Стойкость: %1 бит. Буферу обмена их лучше не доверять.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Other words</source>
        <comment>@action:button draw other words</comment>
        <translation>Другие слова</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;New passphrase:</source>
        <comment>@label:textbox</comment>
        <translation>&amp;Новая парольная фраза:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Once &amp;more:</source>
        <comment>@label:textbox</comment>
        <translation>Ещё &amp;раз:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>New passphrase</source>
        <comment>@label:textbox for screen readers</comment>
        <translation>Новая парольная фраза</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The new passphrase once more</source>
        <comment>@label:textbox for screen readers</comment>
        <translation>Новая парольная фраза ещё раз</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Too short: at least 12 characters, better several words.</source>
        <comment>@info why a passphrase is refused</comment>
        <translation type="vanished">Слишком коротко: нужно хотя бы 12 знаков, лучше несколько слов.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Everyone who guesses tries this one first, in either keyboard layout.</source>
        <comment>@info why a passphrase is refused</comment>
        <translation type="vanished">Эту фразу пробуют первой все, кто подбирает, в любой раскладке.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/vault/views/passphrase_field.cpp</name>
    <message>
        <source>You are typing Latin letters.</source>
        <comment>@info:status alphabet of a hidden passphrase</comment>
        <translation>Вы набираете латинскими буквами.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>You are typing Cyrillic letters.</source>
        <comment>@info:status alphabet of a hidden passphrase</comment>
        <translation>Вы набираете русскими буквами.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Latin and Cyrillic letters are mixed.</source>
        <comment>@info:status alphabet of a hidden passphrase</comment>
        <translation>Латинские и русские буквы перемешаны.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Show what is typed</source>
        <comment>@info:tooltip button beside a hidden field</comment>
        <translation>Показать набранное</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <comment>@info:status</comment>
        <translation>Включён Caps Lock.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/vault/views/prove_sheet_dialog.cpp</name>
    <message>
        <source>Trying the words.</source>
        <comment>@info:progress</comment>
        <translation>Слова проверяются.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Check the recovery sheet</source>
        <comment>@title:window</comment>
        <translation>Проверить лист восстановления</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Type all the words of your sheet. They are tried on the vault and then forgotten again; Pochin keeps no copy to compare with.</source>
        <comment>@info</comment>
        <translation>Наберите все слова с вашего листа. Они пробуются на хранилище и сразу забываются; у «Почина» нет копии, с которой их сравнить.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;Words of the sheet:</source>
        <comment>@label:textbox</comment>
        <translation>Слова с &amp;листа:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/vault/views/ready_view.cpp</name>
    <message>
        <source>The vault is open</source>
        <comment>@title</comment>
        <translation>Хранилище открыто</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It is empty and yours. It locks by itself when you leave the machine alone, and at once with Ctrl+L. Nothing leaves this machine unless you carry it.</source>
        <comment>@info</comment>
        <translation>Оно пустое и ваше. Оно запрётся само, когда вы отойдёте от компьютера, и сразу же — по Ctrl+L. Ничто не покинет этот компьютер, если вы сами этого не вынесете.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Start empty</source>
        <comment>@action:button start with an empty vault</comment>
        <translation>Начать с пустого</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/vault/views/recovery_sheet.cpp</name>
    <message>
        <source>Pochin: recovery sheet</source>
        <comment>@title of a printed page</comment>
        <translation>Почин: лист восстановления</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>These words open the vault without its passphrase. Keep the sheet where neither water nor a search finds it together with the machine. Whoever has both can read everything.</source>
        <comment>@info on paper</comment>
        <translation>Эти слова открывают хранилище без парольной фразы. Держите лист там, где ни вода, ни обыск не найдут его вместе с компьютером. Прочесть всё сможет каждый, у кого есть и то и другое.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>How to use them: start Pochin, choose “Use the recovery sheet…”, type the words in their order. Capitals do not matter.</source>
        <comment>@info on paper</comment>
        <translation>Как ими пользоваться: запустите «Почин», выберите «Открыть по листу восстановления…» и наберите слова по порядку. Строчные буквы или заглавные — всё равно.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Made on: %1</source>
        <comment>@info on paper</comment>
        <translation>Написан: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Folder of the vault: %1</source>
        <comment>@info on paper</comment>
        <translation>Папка хранилища: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/vault/views/recovery_sheet_view.cpp</name>
    <message>
        <source>Save the recovery sheet</source>
        <comment>@title:window</comment>
        <translation>Сохранить лист восстановления</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>pochin-recovery-sheet.pdf</source>
        <comment>@info proposed file name, without blanks</comment>
        <translation>pochin-list-vosstanovleniya.pdf</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <comment>@item:inlistbox kind of files</comment>
        <translation>PDF (*.pdf)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Saved. A file can be copied unseen: print it and delete it, or keep it off this machine.</source>
        <comment>@info</comment>
        <translation>Сохранено. Файл можно незаметно скопировать: напечатайте его и удалите или держите вне этого компьютера.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The sheet was not saved: %1</source>
        <comment>@info %1 is the system&apos;s reason</comment>
        <translation>Лист не сохранён: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Your recovery sheet</source>
        <comment>@title</comment>
        <translation>Ваш лист восстановления</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Write these words on paper, with their numbers. They open the vault if you forget the passphrase; nobody else can help you then, because nobody else has a key.</source>
        <comment>@info</comment>
        <translation>Запишите эти слова на бумагу вместе с их номерами. Они откроют хранилище, если вы забудете парольную фразу; больше никто тогда не поможет, потому что ключа больше ни у кого нет.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>I have written them down</source>
        <comment>@action:button</comment>
        <translation>Слова записаны</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Print…</source>
        <comment>@action:button</comment>
        <translation>Печать…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Save as PDF…</source>
        <comment>@action:button</comment>
        <translation>Сохранить как PDF…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/vault/views/sheet_dialog.cpp</name>
    <message>
        <source>New recovery sheet</source>
        <comment>@title:window</comment>
        <translation>Новый лист восстановления</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/vault/views/sheet_unlock_view.cpp</name>
    <message>
        <source>Opening with the recovery sheet, then making the new key.</source>
        <comment>@info:progress</comment>
        <translation>Хранилище открывается по листу восстановления, затем создаётся новый ключ.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Open with the recovery sheet</source>
        <comment>@title</comment>
        <translation>Открыть по листу восстановления</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Type the words of your sheet in their order, with blanks between them, and choose a new passphrase. The sheet stays valid.</source>
        <comment>@info</comment>
        <translation>Наберите слова с вашего листа по порядку, через пробел, и выберите новую парольную фразу. Лист остаётся в силе.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Open and set the passphrase</source>
        <comment>@action:button</comment>
        <translation>Открыть и сменить фразу</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/vault/views/unlock_view.cpp</name>
    <message>
        <source>Making the key from the passphrase. This is slow on purpose.</source>
        <comment>@info:progress</comment>
        <translation>Из парольной фразы создаётся ключ. Это нарочно медленно.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The vault is locked</source>
        <comment>@title</comment>
        <translation>Хранилище заперто</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <comment>@label:textbox</comment>
        <translation>&amp;Парольная фраза:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Passphrase</source>
        <comment>@label:textbox for screen readers</comment>
        <translation>Парольная фраза</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Unlock</source>
        <comment>@action:button</comment>
        <translation>Отпереть</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Use the recovery sheet…</source>
        <comment>@action:button</comment>
        <translation>Открыть по листу восстановления…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Another vault…</source>
        <comment>@action:button</comment>
        <translation>Другое хранилище…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The texts can be read without unlocking. Your notes and bookmarks are in the vault.</source>
        <comment>@info</comment>
        <translation>Тексты можно читать и не отпирая. Ваши заметки и закладки лежат в хранилище.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/vault/views/vault_gate.cpp</name>
    <message>
        <source>Folder of another vault</source>
        <comment>@title:window</comment>
        <translation>Папка другого хранилища</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/vault/views/vault_gate_page.cpp</name>
    <message>
        <source>Set up a vault</source>
        <comment>@title a page</comment>
        <translation>Завести хранилище</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Unlock the vault</source>
        <comment>@title a page</comment>
        <translation>Отпереть хранилище</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>New vault</source>
        <comment>@title a page, the end of setting up</comment>
        <translation>Новое хранилище</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/vault/views/vault_section.cpp</name>
    <message>
        <source>The passphrase is changed. Copies of the vault made earlier still open with the old one.</source>
        <comment>@info</comment>
        <translation>Парольная фраза сменена. Копии хранилища, сделанные раньше, по-прежнему открываются старой.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>There is no vault yet. The texts can be read without one.</source>
        <comment>@info</comment>
        <translation>Хранилища ещё нет. Тексты можно читать и без него.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Locked. What it holds cannot be read, and its settings not be changed.</source>
        <comment>@info</comment>
        <translation>Заперто. Прочесть, что в нём лежит, нельзя, и настройки его не изменить.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Open. You are “%1” here.</source>
        <comment>@info %1 is a pseudonym</comment>
        <translation>Открыто. Здесь вас зовут «%1».</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Folder: %1</source>
        <comment>@info</comment>
        <translation>Папка: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Reading and checking every page of the vault.</source>
        <comment>@info:progress</comment>
        <translation>Читается и проверяется каждая страница хранилища.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nobody knows yet whether your recovery sheet is right.</source>
        <comment>@info</comment>
        <translation>Никто ещё не знает, верен ли ваш лист восстановления.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Check the sheet…</source>
        <comment>@action:button</comment>
        <translation>Проверить лист…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Checked: everything in the vault is whole.</source>
        <comment>@info</comment>
        <translation>Проверено: в хранилище всё цело.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The vault is damaged. Do not write into it; copy the folder before anything else.
%1</source>
        <comment>@info %1 is a list, one trouble a line</comment>
        <translation>Хранилище повреждено. Ничего в него не пишите; прежде всего скопируйте папку.
%1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Vault</source>
        <comment>@title:group</comment>
        <translation>Хранилище</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <comment>@action:button</comment>
        <translation>Сменить парольную фразу…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>New recovery sheet…</source>
        <comment>@action:button</comment>
        <translation>Новый лист восстановления…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Check the vault</source>
        <comment>@action:button</comment>
        <translation>Проверить хранилище</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Show the folder</source>
        <comment>@action:button</comment>
        <translation>Показать папку</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/vault/views/welcome_view.cpp</name>
    <message>
        <source>Welcome to Pochin</source>
        <comment>@title</comment>
        <translation>Добро пожаловать в «Почин»</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A workbench for people who organise without bosses. It runs on this machine alone: no server, no account, no network.</source>
        <comment>@info</comment>
        <translation>Рабочий стол для тех, кто организуется без начальства. Он работает только на этом компьютере: ни сервера, ни учётной записи, ни сети.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What you write is kept in an encrypted vault. Setting one up takes about two minutes: a name you choose, a passphrase, and a sheet of paper in case you forget it.</source>
        <comment>@info</comment>
        <translation>Написанное вами лежит в зашифрованном хранилище. Завести его можно минуты за две: выбранное вами имя, парольная фраза и лист бумаги на случай, если вы её забудете.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Set up my vault</source>
        <comment>@action:button</comment>
        <translation>Завести хранилище</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Just read the texts</source>
        <comment>@action:button</comment>
        <translation>Просто читать тексты</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>I have a vault…</source>
        <comment>@action:button</comment>
        <translation>У меня есть хранилище…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/vault/words/vault_words.cpp</name>
    <message>
        <source>Nothing has been changed.</source>
        <comment>@info what is safe</comment>
        <translation>Ничего не изменилось.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Copy the whole folder to a safe place before you try anything. If you have a backup, open that.</source>
        <comment>@info what to do</comment>
        <translation>Прежде чем что-либо пробовать, скопируйте всю папку в надёжное место. Если есть запасная копия, откройте её.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The passphrase is right, and Pochin has written nothing into the damaged file.</source>
        <comment>@info what is safe</comment>
        <translation>Парольная фраза верна, и в повреждённый файл «Почин» ничего не записал.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>There is a file where the vault&apos;s folder should be.</source>
        <comment>@info</comment>
        <translation>Там, где должна быть папка хранилища, стоит файл.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Choose a folder.</source>
        <comment>@info what to do</comment>
        <translation>Выберите папку.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <comment>@info</comment>
        <translation>В этой папке нет хранилища.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Choose another folder, or create a vault here.</source>
        <comment>@info what to do</comment>
        <translation>Выберите другую папку или создайте хранилище здесь.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This folder is not empty, so no vault is made here.</source>
        <comment>@info</comment>
        <translation>Эта папка не пуста, поэтому хранилище здесь не создаётся.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The files in it have not been touched.</source>
        <comment>@info what is safe</comment>
        <translation>Файлы в ней не тронуты.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Choose a new or an empty folder.</source>
        <comment>@info what to do</comment>
        <translation>Выберите новую или пустую папку.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Creating this vault was cut short.</source>
        <comment>@info</comment>
        <translation>Создание этого хранилища прервалось.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>There was nothing in it yet, so nothing is lost.</source>
        <comment>@info what is safe</comment>
        <translation>В нём ещё ничего не было, так что ничего не потеряно.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Create the vault again in the same folder.</source>
        <comment>@info what to do</comment>
        <translation>Создайте хранилище ещё раз в той же папке.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This computer does not allow Pochin to use the folder.</source>
        <comment>@info</comment>
        <translation>Этот компьютер не позволяет «Почину» пользоваться этой папкой.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Check who owns the folder and whether its disk can be written, or open the vault only for reading.</source>
        <comment>@info what to do</comment>
        <translation>Проверьте, чья это папка и можно ли писать на её диск, или откройте хранилище только для чтения.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The vault was not closed properly, and its disk cannot be written, so it cannot be read from there.</source>
        <comment>@info</comment>
        <translation>Хранилище не было закрыто как следует, а на его диск нельзя писать, поэтому прочесть его оттуда не получится.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Everything is still in the folder.</source>
        <comment>@info what is safe</comment>
        <translation>В папке всё на месте.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Copy the whole folder to a disk that can be written, and open the copy.</source>
        <comment>@info what to do</comment>
        <translation>Скопируйте всю папку на диск, на который можно писать, и откройте копию.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The key file key.age is missing from the vault.</source>
        <comment>@info</comment>
        <translation>В хранилище нет файла ключа key.age.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The records are still there, encrypted.</source>
        <comment>@info what is safe</comment>
        <translation>Записи на месте, зашифрованные.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Put key.age back from a copy of the folder, or open the vault with the recovery sheet.</source>
        <comment>@info what to do</comment>
        <translation>Верните key.age из копии папки или откройте хранилище по листу восстановления.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This vault has no recovery file, so no sheet can open it.</source>
        <comment>@info</comment>
        <translation>У этого хранилища нет файла восстановления, поэтому ни один лист его не откроет.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Open the vault with its passphrase and print a recovery sheet then.</source>
        <comment>@info what to do</comment>
        <translation>Откройте хранилище парольной фразой и тогда напечатайте лист восстановления.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The key file is damaged. Your passphrase may well be right.</source>
        <comment>@info</comment>
        <translation>Файл ключа повреждён. Сама парольная фраза вполне может быть верной.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Put the key file back from a copy of the folder, or use the other way in: the passphrase or the recovery sheet.</source>
        <comment>@info what to do</comment>
        <translation>Верните файл ключа из копии папки или войдите другим путём: парольной фразой или листом восстановления.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The key file asks for an amount of work that Pochin never writes. Somebody may have put it there to bring this computer to a standstill.</source>
        <comment>@info</comment>
        <translation>Файл ключа требует столько работы, сколько «Почин» никогда не записывает. Возможно, его подложили, чтобы остановить этот компьютер.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It has been refused before any work was done.</source>
        <comment>@info what is safe</comment>
        <translation>В ней отказано, прежде чем она началась.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Put the key file back from a copy of the folder, and ask who could write in it.</source>
        <comment>@info what to do</comment>
        <translation>Верните файл ключа из копии папки и узнайте, кто мог туда писать.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The key file belongs to another vault.</source>
        <comment>@info</comment>
        <translation>Файл ключа — от другого хранилища.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Put back the key file and vault.db that were in one folder together.</source>
        <comment>@info what to do</comment>
        <translation>Верните файл ключа и vault.db, которые лежали в одной папке.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This is not the passphrase of this vault.</source>
        <comment>@info</comment>
        <translation>Это не парольная фраза этого хранилища.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Try again: look at the keyboard layout and at Caps Lock. The recovery sheet opens the vault as well.</source>
        <comment>@info what to do</comment>
        <translation>Попробуйте ещё раз: посмотрите на раскладку и на Caps Lock. Хранилище открывается и листом восстановления.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The words are written correctly, but they are not from the sheet of this vault.</source>
        <comment>@info</comment>
        <translation>Слова написаны верно, но они не с листа этого хранилища.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Look for the newest sheet: each new one makes the older ones worthless.</source>
        <comment>@info what to do</comment>
        <translation>Найдите самый новый лист: каждый новый отменяет прежние.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>There is a slip in the recovery words.</source>
        <comment>@info</comment>
        <translation>В словах восстановления описка.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Compare each word with the sheet: there are thirteen, and the last one proves the others.</source>
        <comment>@info what to do</comment>
        <translation>Сверьте каждое слово с листом: всего их тринадцать, и последнее проверяет остальные.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This passphrase would be guessed too soon.</source>
        <comment>@info</comment>
        <translation>Такую парольную фразу слишком скоро угадают.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Take the words that Pochin proposes, or a longer sentence that nobody has ever said.</source>
        <comment>@info what to do</comment>
        <translation>Возьмите слова, которые предлагает «Почин», или фразу подлиннее, которой никто никогда не говорил.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The file vault.db is missing from the vault.</source>
        <comment>@info</comment>
        <translation>В хранилище нет файла vault.db.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Pochin has not made an empty one in its place.</source>
        <comment>@info what is safe</comment>
        <translation>Пустого вместо него «Почин» не создал.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Look for it, or restore a backup.</source>
        <comment>@info what to do</comment>
        <translation>Поищите его или восстановите из запасной копии.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The file vault.db is damaged: it has no content at all.</source>
        <comment>@info</comment>
        <translation>Файл vault.db повреждён: в нём вообще ничего нет.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The file vault.db is damaged: it ends too early. Perhaps it was not copied to the end.</source>
        <comment>@info</comment>
        <translation>Файл vault.db повреждён: он обрывается раньше конца. Возможно, его скопировали не полностью.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The file vault.db is not encrypted, so it is not the one that Pochin wrote. Somebody has put it there.</source>
        <comment>@info</comment>
        <translation>Файл vault.db не зашифрован, значит, его записал не «Почин». Кто-то его подложил.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It has not been opened.</source>
        <comment>@info what is safe</comment>
        <translation>Он не открыт.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The file vault.db is damaged, or somebody has changed it.</source>
        <comment>@info</comment>
        <translation>Файл vault.db повреждён, или кто-то его изменил.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This vault was written by a newer version of Pochin.</source>
        <comment>@info</comment>
        <translation>Это хранилище записал более новый «Почин».</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Install that version or a newer one.</source>
        <comment>@info what to do</comment>
        <translation>Установите ту же версию или новее.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The encrypted database library on this computer is too old, or is one that does not encrypt.</source>
        <comment>@info</comment>
        <translation>Библиотека шифрованных баз данных на этом компьютере слишком старая, или она не шифрует.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>No file has been made or opened.</source>
        <comment>@info what is safe</comment>
        <translation>Ни один файл не создан и не открыт.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Install SQLCipher 4.6 or newer.</source>
        <comment>@info what to do</comment>
        <translation>Установите SQLCipher 4.6 или новее.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The vault is open in another window or on another computer.</source>
        <comment>@info</comment>
        <translation>Хранилище открыто в другом окне или на другом компьютере.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Close it there, or open it here only for reading.</source>
        <comment>@info what to do</comment>
        <translation>Закройте его там или откройте здесь только для чтения.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The vault is open only for reading.</source>
        <comment>@info</comment>
        <translation>Хранилище открыто только для чтения.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Close it wherever else it is open, then open it again.</source>
        <comment>@info what to do</comment>
        <translation>Закройте его везде, где оно ещё открыто, и откройте снова.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The disk is full.</source>
        <comment>@info</comment>
        <translation>Диск полон.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Everything that was stored before is still there; what you were doing just now is not stored.</source>
        <comment>@info what is safe</comment>
        <translation>Всё, что было сохранено раньше, на месте; то, что вы делали только что, не сохранено.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Make room on the disk and do it again.</source>
        <comment>@info what to do</comment>
        <translation>Освободите место на диске и сделайте это ещё раз.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The vault is locked.</source>
        <comment>@info</comment>
        <translation>Хранилище заперто.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What you were writing is kept in it as a draft.</source>
        <comment>@info what is safe</comment>
        <translation>То, что вы писали, лежит в нём черновиком.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Unlock it and go on.</source>
        <comment>@info what to do</comment>
        <translation>Отоприте его и продолжайте.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The place for the vault does not exist.</source>
        <comment>@info</comment>
        <translation>Места для хранилища не существует.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Create the folder around it first, or choose another.</source>
        <comment>@info what to do</comment>
        <translation>Сначала создайте папку, в которой оно будет лежать, или выберите другую.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Something of that name is there already.</source>
        <comment>@info</comment>
        <translation>Что-то с таким именем там уже есть.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It has not been touched.</source>
        <comment>@info what is safe</comment>
        <translation>Оно не тронуто.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Choose another name.</source>
        <comment>@info what to do</comment>
        <translation>Выберите другое имя.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This is too large for the vault.</source>
        <comment>@info</comment>
        <translation>Для хранилища это слишком велико.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Divide it into smaller pieces.</source>
        <comment>@info what to do</comment>
        <translation>Разделите на части поменьше.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The disk could not be read or written.</source>
        <comment>@info</comment>
        <translation>Диск не удалось прочесть или записать.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Everything that was stored before is still there, as far as the disk keeps it.</source>
        <comment>@info what is safe</comment>
        <translation>Всё, что было сохранено раньше, на месте, насколько это держит диск.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Check the disk and its cable, then try again. If it happens again, copy the folder to another disk.</source>
        <comment>@info what to do</comment>
        <translation>Проверьте диск и его кабель и попробуйте ещё раз. Если повторится, скопируйте папку на другой диск.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Process %1 on %2 has had it open since %3.</source>
        <comment>@info %1 number of a process, %2 name of a computer, %3 date and time</comment>
        <translation>Оно открыто процессом %1 на компьютере %2 с %3.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A passphrase needs at least 12 characters. Several words are easier to remember than signs.</source>
        <comment>@info</comment>
        <translation>Парольной фразе нужно не меньше 12 знаков. Несколько слов запомнить легче, чем знаки.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This repeats too few different characters.</source>
        <comment>@info</comment>
        <translation>Здесь повторяется слишком мало разных знаков.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This is among the first that anyone would try, in whatever keyboard layout.</source>
        <comment>@info</comment>
        <translation>Это одна из первых фраз, которые попробует кто угодно, в любой раскладке.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A page of the database is damaged, or was not written by Pochin.</source>
        <comment>@info</comment>
        <translation>Страница базы данных повреждена, или её записал не «Почин».</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Pages of the database contradict each other.</source>
        <comment>@info</comment>
        <translation>Страницы базы данных противоречат друг другу.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A record refers to another that is not there.</source>
        <comment>@info</comment>
        <translation>Одна запись ссылается на другую, которой нет.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The search index does not match the records. It can be rebuilt; the records are not affected.</source>
        <comment>@info</comment>
        <translation>Указатель поиска не соответствует записям. Его можно построить заново; записей это не касается.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/workbench/empty_state.cpp</name>
    <message>
        <source>Read %1</source>
        <comment>@action:button opens a paragraph of the texts, %1 is its address</comment>
        <translation>Читать %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/workbench/list/list_panel.cpp</name>
    <message>
        <source>Filter</source>
        <comment>@info:placeholder narrows the list below</comment>
        <translation>Отобрать</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Filter the list</source>
        <comment>@label:textbox narrows the list below</comment>
        <translation>Отобрать в списке</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Show only</source>
        <comment>@label:listbox which kinds the list shows</comment>
        <translation>Показывать только</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nothing here with these words.</source>
        <comment>@info the filter hides every row</comment>
        <translation>Здесь нет ничего с такими словами.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/workbench/notice_bar.cpp</name>
    <message>
        <source>Note</source>
        <comment>@info kind of a notice, read aloud before it</comment>
        <translation>К сведению</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Done</source>
        <comment>@info kind of a notice, read aloud before it</comment>
        <translation>Сделано</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Attention</source>
        <comment>@info kind of a notice, read aloud before it</comment>
        <translation>Внимание</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This did not work</source>
        <comment>@info kind of a notice, read aloud before it</comment>
        <translation>Не получилось</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>@info notice read aloud: kind, text</comment>
        <translation>%1: %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/workbench/progress_row.cpp</name>
    <message>
        <source>Cancel</source>
        <comment>@action:button stop the work in progress</comment>
        <translation>Отмена</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/workbench/sheet/chip_button.cpp</name>
    <message>
        <source>%1, %2</source>
        <comment>@action:button a person read aloud: name, note</comment>
        <translation>%1, %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/workbench/sheet/fact_rows.cpp</name>
    <message>
        <source>%1: %2</source>
        <comment>@info a fact read aloud: label, value</comment>
        <translation>%1: %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/workbench/sheet/people_chips.cpp</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>@action:button shows the rest of a row of people</comment>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/workbench/sheet/sheet_rows.cpp</name>
    <message>
        <source>%1: %2</source>
        <comment>@action:button a deed read aloud with what it is about</comment>
        <translation>%1: %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/workbench/undo_notice.cpp</name>
    <message>
        <source>Undo</source>
        <comment>@action:button takes back what was just done</comment>
        <translation>Вернуть как было</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/workbench/word_grid.cpp</name>
    <message>
        <source>%1: %2</source>
        <comment>@info a word of a list read aloud: number, word</comment>
        <translation>%1: %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
</TS>
