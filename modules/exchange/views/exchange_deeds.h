// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/store/exchange.h"
#include "exchange/store/own_cards.h"
#include "exchange/views/naming.h"
#include "exchange/views/sectioned_dialog.h"
#include "ledger/views/spaces_desk.h"
#include "workbench/notice_bar.h"

#include <atomic>

namespace pochin::exchange {

/// What may leave and come in while the vault is open. Null: it is locked, or being worked on.
using OpenExchange = std::function<Exchange *()>;

/// What a person does on the page of exchange: each slot opens the dialog that its deed needs, or does it at once.
class ExchangeDeeds final : public QObject
{
    Q_OBJECT

public:
    struct Rooms {
        OpenExchange exchange;
        Naming naming;
        Admission admission;
        Welcome welcome = {};
    };

    /// `desk` must outlive it. Dialogs open above `parent`.
    ExchangeDeeds(ledger::SpacesDesk &desk, Rooms rooms, QWidget *parent);

    void turnTo(const std::optional<ledger::SpaceId> &group) { m_group = group; }
    [[nodiscard]] const std::optional<ledger::SpaceId> &group() const { return m_group; }
    [[nodiscard]] Exchange *exchange() const { return m_rooms.exchange(); }
    [[nodiscard]] const Naming &naming() const { return m_rooms.naming; }

    /// A bundle, an invitation, a card or a request, as bytes, text or picture: shows what it is, takes nothing yet.
    void openFile(const QString &path);
    /// For all members of the group in front.
    void writeTo(const QString &path);
    void shareFolder(const QString &folder);
    void makeCard(const QString &name, const std::optional<ledger::SpaceId> &space);

    void askWhichFile();
    void askForText();
    void askWhereTo();
    void sayWhatIsHere();
    void invite();
    void askForName(const std::optional<ledger::SpaceId> &space);
    void askWhichFolder();
    void goRound(const QString &folder);
    void askWhichToForget();
    void forgetFolder(const QString &folder);
    void saveReport(const QByteArray &report);
    void save(const OwnCard &card);
    void savePicture(const OwnCard &card);
    /// Stops the opening or taking that is under way; nothing of it stays.
    void cancel();

Q_SIGNALS:
    void told(pochin::workbench::NoticeBar::Kind kind, const QString &sentence);
    /// Two copies with the same changes show different states; `report` is for whoever looks after the program.
    void diverged(const QString &sentence, const QByteArray &report);
    void begun(const QString &what);
    void advanced(double share);
    void ended();
    void cardMade(const pochin::ledger::FeedKey &feed);
    void changed();

private:
    using Opened = std::function<void(OpenedBundle &&bundle)>;

    [[nodiscard]] const ledger::Space *space() const;
    [[nodiscard]] Progress progress();
    void read(const QString &text);
    void hear(const QString &text);
    void askWords(const QString &path);
    void open(const QString &path, OpenKeys keys, const Opened &then);
    void preview(OpenedBundle &&bundle, const QString &file);
    void take(const OpenedBundle &bundle, const QString &file);
    void showInvitation(const Manifest &manifest);
    void showCard(const Card &card);
    void letIn(const Card &card);
    void writeInvitation(const QString &words);
    void writeRequest();
    [[nodiscard]] std::vector<SectionedDialog::Section> welcomeSections(const QByteArray &card) const;
    [[nodiscard]] std::vector<SectionedDialog::Section> sectionsOf(
        const Previewed &previewed, const OpenedBundle &bundle) const;
    void tell(const Failure &failure);
    void tellDone(const QString &sentence);

    ledger::SpacesDesk &m_desk;
    Rooms m_rooms;
    QWidget *m_parent;
    std::optional<ledger::SpaceId> m_group;
    std::shared_ptr<std::atomic_bool> m_stop;
};

} // namespace pochin::exchange
