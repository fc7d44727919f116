// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/domain/delegates_part.h"
#include "ledger/views/spaces_desk.h"
#include "workbench/workbench_page.h"

#include <functional>

namespace pochin::workbench {
class ListAndSheet;
}

namespace pochin::delegates {

struct PaperForm;
class MandateDialog;
class MandateSheet;

/// Mandates of all groups: who was sent with what, how they stand, and the button that recalls.
class DelegatesPage : public workbench::WorkbenchPage
{
    Q_OBJECT

public:
    explicit DelegatesPage(ledger::SpacesDesk &desk);

    [[nodiscard]] QString name() const override { return QStringLiteral("delegates"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    [[nodiscard]] QWidget *createWidget(QWidget *parent) override;
    [[nodiscard]] QString subtitle() const override { return m_subtitle; }

    /// Chooses a mandate in the list. False: it is not here.
    bool showMandate(const SpaceId &group, const ChangeId &mandate);
    void showThing(const QString &id) override;
    /// Begins a new one, as its button does.
    void writeMandate();
    /// The same for a group and a matter that are chosen already, in a dialog above `above`, which may be on another
    /// page: `then` hears the mandate that was given or put to the group, or why it was not.
    void writeMandateOn(const SpaceId &group, const QString &matter, QWidget *above,
        const std::function<void(const Result<ChangeId> &)> &then);
    /// The one that is shown, in other words: a new one that ends it.
    void rewordMandate();

Q_SIGNALS:
    void citationRequested(const QString &address);

private:
    struct Shown {
        SpaceId group;
        ChangeId mandate;
    };
    using MakeDeed = std::function<Result<Deed>(const Outlook &)>;

    void connectSheet();
    void refresh();
    void choose(const QString &key);
    void showChosen();
    [[nodiscard]] std::vector<Outlook> groups() const;
    [[nodiscard]] std::optional<Outlook> outlook() const;
    [[nodiscard]] const Mandate *mandate(const std::optional<Outlook> &outlook) const;

    bool does(const SpaceId &group, const MakeDeed &deed, const QString &done);
    void tell(const Failure &failure);

    void give(MandateDialog *dialog);
    [[nodiscard]] Result<ChangeId> given(const SpaceId &group, const MandateText &text);
    void recallNow();
    void answer(MandateAnswered::Answer answer);
    void record();
    void askHome();
    void answerQuestion(const QString &question);
    void answerRecall(const QString &recall);
    void reportHome();
    void layDown();
    void sayEvent();
    void ratify(const QString &act);
    void printCard();
    void printRecallForm();
    void printSlip();
    void print(const PaperForm &form, const QString &name);

    ledger::SpacesDesk &m_desk;
    workbench::ListAndSheet *m_page = nullptr;
    MandateSheet *m_sheet = nullptr;
    std::optional<Shown> m_shown;
    QString m_subtitle;
};

} // namespace pochin::delegates
