// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/domain/attached_file.h"

#include "exchange/domain/trouble.h"
#include "ledger/domain/payload_reader.h"
#include "ledger/domain/payload_writer.h"

namespace pochin::exchange {

using namespace ledger;

namespace {

enum Key : quint64 { Called = 1, Word };

} // namespace

QByteArray AttachedFile::encoded() const
{
    PayloadWriter out;
    out.text(Called, called);
    out.text(Word, word);
    return out.bytes();
}

Result<AttachedFile> AttachedFile::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    AttachedFile file{.called = in.text(Called, aName), .word = in.optionalText(Word, aLine)};
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

void addChangeTypes(ChangeTypes &types)
{
    addActs<AttachedFile>(types);
}

} // namespace pochin::exchange
