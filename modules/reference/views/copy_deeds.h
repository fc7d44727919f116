// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/domain/citation.h"
#include "reference/domain/edition.h"

#include <QObject>

#include <vector>

namespace pochin::reference {

class ReaderSheet;

/// Copies what is selected, or else the place being read.
class CopyDeeds final : public QObject
{
    Q_OBJECT

public:
    CopyDeeds(ReaderSheet &sheet, QObject *parent) : QObject(parent), m_sheet(sheet) { }

    /// `edition` must outlive the deeds.
    void setEdition(const Edition &edition) { m_edition = &edition; }

public Q_SLOTS:
    void copy(pochin::reference::CopyForm form);
    void copyLink();

Q_SIGNALS:
    /// What the clipboard holds now.
    void copiedTo(const QString &text);

private:
    void put(const QString &text);
    [[nodiscard]] std::vector<Address> places() const;

    ReaderSheet &m_sheet;
    const Edition *m_edition = nullptr;
};

} // namespace pochin::reference
