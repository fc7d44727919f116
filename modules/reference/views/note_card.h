// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/domain/notebook.h"

#include <QFrame>

namespace pochin::reference {

/// One note: where it belongs, the words it was written on, and what was written.
class NoteCard final : public QFrame
{
    Q_OBJECT

public:
    NoteCard(const Note &note, const Placement &placement, QWidget *parent);

    [[nodiscard]] const MarkId &id() const { return m_id; }

Q_SIGNALS:
    void placeWanted(const pochin::reference::Address &place);
    void editWanted(const pochin::reference::MarkId &id);
    void forgetWanted(const pochin::reference::MarkId &id);

private:
    [[nodiscard]] QWidget *headerFor(const Note &note, const Placement &placement);

    MarkId m_id;
};

} // namespace pochin::reference
