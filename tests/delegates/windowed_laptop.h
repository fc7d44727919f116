// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/group_of_people.h"
#include "groups/domain/seal_acts.h"
#include "groups/domain/seal_book.h"
#include "ledger/store/spaces.h"
#include "ledger/views/spaces_desk.h"
#include "support/believing_verifier.h"
#include "support/eventually.h"
#include "vault/vault_fixture.h"
#include "workbench/list/list_and_sheet.h"
#include "workbench/list/list_row_model.h"
#include "workbench/sheet/deed_button.h"
#include "workbench/workbench_page.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

namespace pochin::delegates::test {

/// A laptop with its window: a vault, its spaces, and one page. What others do arrives by bundle in life; here the
/// other people are in memory.
class WindowedLaptop
{
public:
    using MakePage = std::function<std::unique_ptr<workbench::WorkbenchPage>(ledger::SpacesDesk &)>;

    explicit WindowedLaptop(const MakePage &makePage)
        : m_vault(*m_files.create()), m_spaces(*ledger::Spaces::open(*m_vault, types(), m_clock)),
          m_card(*m_spaces->keys().draw())
    {
        m_desk.lend(*m_spaces);
        m_page = makePage(m_desk);
        m_widget.reset(m_page->createWidget(nullptr));
        m_widget->resize(1100, 760);
        m_widget->show();
    }
    ~WindowedLaptop() { locks(); }
    void locks()
    {
        if (m_desk.isOpen())
            m_desk.takeBack();
    }

    [[nodiscard]] const ledger::DeviceCard &card() const { return m_card; }
    [[nodiscard]] ledger::DeviceCard drawnCard() { return *m_spaces->keys().draw(); }
    [[nodiscard]] PersonId self() const { return *PersonId::fromBytes(m_card.feed.bytes()); }
    [[nodiscard]] workbench::WorkbenchPage &page() { return *m_page; }
    [[nodiscard]] workbench::ListAndSheet &widget() { return static_cast<workbench::ListAndSheet &>(*m_widget); }
    [[nodiscard]] QList<workbench::ListRow> rows() { return widget().list()->rows()->rows(); }
    [[nodiscard]] FixedClock &clock() { return m_clock; }

    void hears(const SpaceId &space, const Person &other)
    {
        auto all = other.everything();
        for (Change &change : all) { // nobody signs in these tests
            change.setSignature({});
            if (!change.verify(ledger::test::BelievingVerifier()))
                qFatal("what is believed is not taken");
        }
        if (!m_spaces->take(space, all))
            qFatal("the vault does not take what was sent");
        m_desk.tellChanged(space);
    }
    void tells(const SpaceId &space, Person &other)
    {
        std::vector<Change> all;
        (void)m_spaces->changes(space)->forEach([&](const Change &change) -> Result<> {
            all.push_back(change);
            return {};
        });
        other.takes(all);
    }

    /// A deed that is possible, done beside the window.
    ChangeId does(const SpaceId &space, const std::function<Result<Deed>(const Outlook &)> &deed)
    {
        const auto made = m_desk.does(space, deed);
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
        return *made;
    }
    /// An outward key of this laptop for `home`, and with it the card under which `home` speaks in `council`.
    void showsCard(const SpaceId &home, const SpaceId &council, const QString &name)
    {
        const ledger::FeedKey key = m_spaces->keys().draw()->feed;
        const auto signer = *m_spaces->keys().signer(key);
        does(home, [&](const Outlook &o) { return groups::offerSealKey(o, key); });
        const groups::CardContent content{.name = name, .needed = 1, .keys = {key}, .nonce = QByteArray(16, 'n')};
        const groups::Statement card{.to = *groups::Audience::fromBytes(council.bytes()),
            .content = content.encoded(),
            .decision = *groups::DecisionSeal::fromBytes(QByteArray(32, 'd'))};
        const ChangeId draft
            = does(home, [&](const Outlook &o) { return groups::draftStatement(o, {.statement = card.encoded()}); });
        does(home, [&](const Outlook &o) { return groups::signDraft(o, draft, signer); });
    }
    /// The button with that word; null if it is not to be seen.
    [[nodiscard]] workbench::DeedButton *deed(const QString &word) const { return shownDeed(word); }

    /// The dialog that stands in front.
    template <typename Dialog>
    [[nodiscard]] Dialog *front()
    {
        for (auto *dialog : m_widget->findChildren<Dialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    /// Waits for the deed as a person does: a row that was made just now is shown when the program comes to it.
    void press(const QString &deed)
    {
        workbench::DeedButton *button = nullptr;
        QVERIFY2(QTest::qWaitFor([&] { return (button = shownDeed(deed)) != nullptr; }),
            qPrintable(u"there is no deed "_s + deed));
        QVERIFY2(button->isOffered(), qPrintable(deed + u": "_s + button->reason()));
        QTest::mouseClick(button->button(), Qt::LeftButton);
    }
    void accept(QDialog *dialog)
    {
        auto *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QVERIFY(ok->isEnabled());
        const QPointer<QDialog> open(dialog); // it deletes itself
        QTest::mouseClick(ok, Qt::LeftButton);
        EVENTUALLY(!open || !open->isVisible());
    }

private:
    [[nodiscard]] workbench::DeedButton *shownDeed(const QString &deed) const
    {
        for (auto *button : m_widget->findChildren<workbench::DeedButton *>()) {
            if (button->isVisibleTo(m_widget.get()) && button->button()->text().remove(u'&') == deed)
                return button;
        }
        return nullptr;
    }

    vault::VaultFixture m_files;
    FixedClock m_clock{theFirst};
    std::unique_ptr<vault::Vault> m_vault;
    std::unique_ptr<ledger::Spaces> m_spaces;
    ledger::DeviceCard m_card;
    ledger::SpacesDesk m_desk;
    std::unique_ptr<workbench::WorkbenchPage> m_page;
    std::unique_ptr<QWidget> m_widget;
};

} // namespace pochin::delegates::test
