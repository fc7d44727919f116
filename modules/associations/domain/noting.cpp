// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/domain/noting.h"

namespace pochin::associations {

namespace {

/// A change carries 65,536 bytes; beside a file there is room for a few sentences.
ledger::TextLimit longestText(const Noting &noting)
{
    return noting.file.isEmpty() ? aText : ledger::TextLimit{.most = 2'000, .hasLines = true};
}

} // namespace

QByteArray Noting::encoded() const
{
    ledger::PayloadWriter out;
    out.id(1, association);
    out.id(2, task);
    out.text(3, text);
    out.text(4, fileName);
    out.bytes(5, file);
    return out.bytes();
}

Result<Noting> Noting::decoded(QByteArrayView payload)
{
    ledger::PayloadReader in(payload);
    Noting noting{.association = in.id<ChangeId>(1),
        .task = in.optionalId<ChangeId>(2),
        .text = in.optionalText(3, aText),
        .fileName = in.optionalText(4, aName),
        .file = in.optionalBytes(5, 1, Noting::largestFile)};
    return in.read(std::move(noting));
}

Result<> Noting::apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const
{
    if (text.isEmpty() && file.isEmpty())
        return refused(Refusal::NothingSaid);
    return alterable(state, association, change).transform([&](Association *altered) {
        altered->notes.emplace(change.id, Note{markOf(change, text), task, fileName, file});
    });
}

QString plainFileName(const QString &name)
{
    QString plain;
    for (const QChar c : name.section(u'/', -1).section(u'\\', -1)) {
        const bool isForeign = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
            || QStringView(u"<>:\"|?*").contains(c);
        if (!isForeign)
            plain += c;
    }
    plain = plain.trimmed();
    while (plain.startsWith(u'.'))
        plain.removeFirst();
    return plain.right(ledger::aName.most);
}

Result<Deed> note(const Outlook &outlook, const Noting &wanted)
{
    const auto known = knownTo(outlook, wanted.association);
    if (!known)
        return std::unexpected(known.error());
    if (!(*known)->joins.contains(outlook.self))
        return refused(Refusal::NotTakingPart);
    if (wanted.task && !outlook.part<AssociationsPart>().task(*wanted.task))
        return refused(Refusal::NoSuchTask);
    if (wanted.file.size() > Noting::largestFile)
        return refused(Refusal::FileTooLarge, QString::number(Noting::largestFile));
    if (wanted.text.trimmed().isEmpty() && wanted.file.isEmpty())
        return refused(Refusal::NothingSaid);
    const QString name = plainFileName(wanted.fileName);
    if (!wanted.file.isEmpty() && name.isEmpty())
        return refused(Refusal::NothingSaid);
    return optionalText(wanted.text, longestText(wanted)).transform([&](const QString &text) {
        return ledger::deedOf(
            Noting{wanted.association, wanted.task, text, wanted.file.isEmpty() ? QString() : name, wanted.file});
    });
}

} // namespace pochin::associations
