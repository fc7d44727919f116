// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/domain/attached_file.h"

#include "exchange/domain/trouble.h"
#include "ledger/domain/payload_reader.h"
#include "ledger/domain/payload_writer.h"

#include <algorithm>
#include <array>

namespace pochin::exchange {

using namespace ledger;
using namespace Qt::StringLiterals;

namespace {

enum Key : quint64 { Called = 1, Word, About };

} // namespace

QByteArray AttachedFile::encoded() const
{
    PayloadWriter out;
    out.text(Called, called);
    out.text(Word, word);
    if (about)
        out.id(About, *about);
    return out.bytes();
}

Result<AttachedFile> AttachedFile::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    AttachedFile file{.called = in.text(Called, aName),
        .word = in.optionalText(Word, aLine),
        .about = in.optionalId<ChangeId>(About)};
    return in.read(std::move(file));
}

Result<> mayAttach(const Outlook &outlook, const AttachedFile &file)
{
    if (!outlook.isMember())
        return trouble(Trouble::NotAMember);
    if (file.called.isEmpty() || !isWritable(file.called, aName) || !isWritable(file.word, aLine))
        return trouble(Trouble::UnfitName);
    return {};
}

Result<Deed> attachFile(const Outlook &outlook, const AttachedFile &file, const Attachment &content)
{
    return mayAttach(outlook, file).transform([&] {
        Deed deed = deedOf(file);
        deed.attachments = {content};
        return deed;
    });
}

QString fileNameFor(const AttachedFile &file)
{
    constexpr qsizetype most = 100;
    constexpr QStringView signs = u" ._-()";
    QString name;
    for (const QChar letter : file.called) {
        if (letter.isLetterOrNumber() || signs.contains(letter))
            name.append(letter);
    }
    while (!name.isEmpty() && (name.startsWith(u'.') || name.startsWith(u' ')))
        name.removeFirst();
    name = name.right(most).trimmed(); // its ending says what it is
    // Windows takes these for devices, with any ending.
    constexpr std::array<QStringView, 6> devices{u"con", u"prn", u"aux", u"nul", u"com1", u"lpt1"};
    if (name.isEmpty() || std::ranges::find(devices, name.section(u'.', 0, 0).toLower()) != devices.end())
        name.prepend(u"file-"_s);
    return name;
}

void addChangeTypes(ChangeTypes &types)
{
    addActs<AttachedFile>(types);
}

} // namespace pochin::exchange
