// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/views/traffic.h"
#include "workbench/sheet/sheet.h"

namespace pochin::workbench {
class FactRows;
class SheetRows;
} // namespace pochin::workbench

namespace pochin::exchange {

/// What goes between the members of one group: what each is known to have, what waits, what came and went.
class TrafficSheet final : public workbench::Sheet
{
    Q_OBJECT

public:
    explicit TrafficSheet(QWidget *parent);

    void show(const Traffic &traffic, const Naming &naming);
    void sayWords();

Q_SIGNALS:
    void writeWanted();
    void requestWanted();
    void inviteWanted();
    void pasteWanted();
    void folderWanted();
    void roundWanted(const QString &folder);
    void forgetFolderWanted();
    void fileWanted(const QString &path);
    void citationRequested(const QString &address);

private:
    struct Part {
        workbench::SheetSection *section;
        workbench::SheetRows *rows;
    };
    [[nodiscard]] Part addPart(const QString &name);

    workbench::FactRows *m_facts;
    Part m_peers;
    Part m_outbox;
    Part m_inbox;
    Part m_lanes;
    Part m_history;
    workbench::DeedButton *m_write;
    workbench::DeedButton *m_request;
    workbench::DeedButton *m_invite;
    workbench::DeedButton *m_paste;
    workbench::DeedButton *m_forget;
};

} // namespace pochin::exchange
