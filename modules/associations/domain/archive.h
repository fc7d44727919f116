// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/domain/standing.h"

#include <QStringList>

#include <functional>
#include <map>

namespace pochin::associations {

// М.9, М.29: exchange of experience, show by example. What ended stays to be read, searched and begun anew from.

/// What ended, the latest first: dissolved ones, and those past their last day that nobody has handed over yet.
[[nodiscard]] std::vector<const Association *> archive(const Outlook &outlook);

/// All that was said in each that has ended, one text a line: for a list that is narrowed by words.
[[nodiscard]] std::map<ChangeId, QString> archivedTexts(const Outlook &outlook);

/// Where in the archive something was said.
struct ArchiveHit {
    const Association *association;
    const Task *task = nullptr; ///< how this one was solved; else the card itself
    QString said; ///< the text in which it was found
};

/// Every form under which a word is to be found, such as its dictionary forms. This room knows no grammar; who knows a
/// language brings it (`reference::formsOf`, handed over by the application).
using FormsOf = std::function<QStringList(const QString &word)>;
[[nodiscard]] QStringList itselfOnly(const QString &word);

/// What was said in the archive with every word of `query`, on one card or one task: what was to be done, how it was
/// done, what was handed over, what was learnt. A word is found if it begins as the word of the query, which may be
/// half typed, or shares a form with it.
[[nodiscard]] std::vector<ArchiveHit> searchedArchive(
    const Outlook &outlook, const QString &query, const FormsOf &formsOf = itselfOnly);

} // namespace pochin::associations
