// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/readme_text.h"

namespace pochin::vault {

QString readmeText(const Fingerprint &fingerprint)
{
    return QStringLiteral(R"(Хранилище Почина
================

В этой папке лежит зашифрованное хранилище программы «Почин». Оно откроется и
без неё: нужны только программы age (1.0 или новее) и sqlcipher (4.6 или новее).

1. Достать ключ. Программа спросит пароль:

       age -d key.age

   С листом восстановления вместо пароля: все слова строчными буквами, через
   один пробел, буква «е» вместо «ё»:

       age -d recovery.age

   Ответ — три строки. В последней после «key:» стоит ключ, 64 знака.

2. Открыть базу. Сначала сделайте копию всей папки и работайте с копией:

       sqlcipher vault.db
       PRAGMA key = "x'сюда 64 знака ключа'";
       SELECT shelf.name, hex(key), hex(body) FROM record JOIN shelf ON shelf.id = shelf;
       SELECT kind, title, text FROM search_row;

   Ключ останется в памяти терминала и, возможно, в его истории: откройте
   хранилище так лишь тогда, когда иначе нельзя.

Файлы vault.db, vault.db-wal и vault.db-shm, если последние два есть, копируйте
только вместе и при закрытой программе. Не отдавайте эту папку синхронизации.


A vault of Pochin
=================

This folder is an encrypted vault of the program Pochin. It can be opened
without it: all you need is age (1.0 or newer) and sqlcipher (4.6 or newer).

1. Get the key. You will be asked for the passphrase:

       age -d key.age

   With the recovery sheet instead of the passphrase: all the words in lower
   case, with single spaces between them:

       age -d recovery.age

   The answer is three lines. In the last one, after "key:", stands the key, 64
   characters.

2. Open the database. First make a copy of the whole folder, and use the copy:

       sqlcipher vault.db
       PRAGMA key = "x'the 64 characters here'";
       SELECT shelf.name, hex(key), hex(body) FROM record JOIN shelf ON shelf.id = shelf;
       SELECT kind, title, text FROM search_row;

   The key stays in the memory of the terminal and perhaps in its history: open
   the vault like this only when there is no other way.

Copy vault.db, vault.db-wal and vault.db-shm (if the last two exist) only
together and only while the program is closed. Do not let this folder be
synchronised.


Отпечаток / Fingerprint: %1
)")
        .arg(fingerprint.hex());
}

} // namespace pochin::vault
