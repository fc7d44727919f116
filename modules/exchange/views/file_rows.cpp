// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/views/file_rows.h"

#include <KLocalizedString>

#include <QDateTime>
#include <QLocale>
#include <QStringDecoder>

#include <algorithm>

namespace pochin::exchange {

using namespace Qt::StringLiterals;
using workbench::Mark;
using workbench::SheetRow;

namespace {

constexpr qsizetype shownChars = 1'000;

QString whenOf(const GroupFile &file)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(file.wall).date(), QLocale::ShortFormat);
}

QString sizeOf(const GroupFile &file)
{
    return QLocale().formattedDataSize(static_cast<qint64>(file.content.size));
}

QString standingOf(const GroupFile &file)
{
    if (file.isForgotten)
        return i18nc("@info of a file", "not kept on this machine");
    return file.isHere ? QString() : i18nc("@info of a file", "has not come yet; the next bundles ask for it");
}

SheetRow rowOf(const GroupFile &file, const ledger::Space &space, const Naming &naming)
{
    QStringList notes{i18nc("@info of a file, %1 is a person, %2 a day, %3 a size", "from %1, %2, %3",
        naming.device(space, file.device), whenOf(file), sizeOf(file))};
    for (const QString &line : {standingOf(file), file.told.word}) {
        if (!line.isEmpty())
            notes.append(line);
    }
    return {.key = file.change.hex(),
        .text = file.told.called,
        .note = notes.join(u'\n'),
        .deed = i18nc("@action:button a file", "Look…"),
        .mark = file.isHere    ? Mark::Done
            : file.isForgotten ? Mark::Ended
                               : Mark::Waiting};
}

} // namespace

QList<SheetRow> fileRows(const std::vector<GroupFile> &files, const std::optional<ledger::ChangeId> &about,
    const ledger::Space &space, const Naming &naming)
{
    QList<SheetRow> rows;
    for (const GroupFile &file : files) {
        if (!file.isSetAside && (!about || file.told.about == about))
            rows.prepend(rowOf(file, space, naming));
    }
    return rows;
}

QString textIn(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8); // keeps half a letter at the end for later
    const QString text = decoder(bytes);
    const auto isForeign = [](QChar letter) { return letter.category() == QChar::Other_Control && !letter.isSpace(); };
    return decoder.hasError() || std::ranges::any_of(text, isForeign) ? QString()
                                                                      : text.first(std::min(text.size(), shownChars));
}

std::vector<SectionedDialog::Section> fileSections(
    const GroupFile &file, const QByteArray &beginning, const ledger::Space &space, const Naming &naming)
{
    QList<SheetRow> facts{
        {.key = u"from"_s, .lead = i18nc("@label who gave a file", "From"), .text = naming.device(space, file.device)},
        {.key = u"when"_s, .lead = i18nc("@label when a file was given", "Given"), .text = whenOf(file)},
        {.key = u"size"_s, .lead = i18nc("@label of a file", "Size"), .text = sizeOf(file)},
        {.key = u"hash"_s, .lead = u"SHA-256"_s, .text = file.content.hash.hex()}};
    if (!file.told.word.isEmpty())
        facts.prepend({.key = u"word"_s, .lead = i18nc("@label a word on a file", "Word"), .text = file.told.word});
    std::vector<SectionedDialog::Section> sections{{i18nc("@title of a part of a dialog", "The file"), facts}};
    if (const QString text = textIn(beginning); !text.isEmpty())
        sections.push_back(
            {i18nc("@title of a part of a dialog", "How it begins"), {{.key = u"text"_s, .text = text}}});
    return sections;
}

} // namespace pochin::exchange
