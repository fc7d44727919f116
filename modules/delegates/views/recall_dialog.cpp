// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/views/recall_dialog.h"

#include "delegates/views/mandate_rows.h"

#include <KLocalizedString>

#include <QCheckBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableWidget>

namespace pochin::delegates {

namespace {

enum Column { Name, Present, InFavour, Columns };

QTableWidgetItem *tick(const QString &name)
{
    auto *item = new QTableWidgetItem;
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
    item->setCheckState(Qt::Unchecked);
    item->setData(Qt::AccessibleTextRole, name);
    return item;
}

} // namespace

RecallDialog::RecallDialog(
    const std::function<std::optional<Outlook>()> &outlook, const ChangeId &mandate, QWidget *parent)
    : AskingDialog(parent), m_outlook(outlook), m_mandate(mandate), m_table(new QTableWidget(this)),
      m_reason(new QLineEdit(this)), m_onPaper(new QCheckBox(this))
{
    if (const auto now = m_outlook()) {
        say(i18nc("@title:window", "Recall"),
            i18nc("@info %1 is the group's rule of recall",
                "You are present and for it. %1 The recall is in force at once.",
                recallRuleInWords(now->standing().rules())),
            i18nc("@action:button", "Recall"));
        fill(*now);
    }
    m_reason->setPlaceholderText(i18nc("@info:placeholder", "a reason, if you like"));
    m_reason->setAccessibleName(i18nc("@label:textbox", "Reason"));
    m_onPaper->setText(i18nc("@option:check", "From a paper form"));
    for (QWidget *field : std::initializer_list<QWidget *>{m_table, m_reason, m_onPaper})
        ask(field);
    connect(m_table, &QTableWidget::cellChanged, this, &RecallDialog::heedTick);
    look();
}

void RecallDialog::fill(const Outlook &outlook)
{
    const NameOf nameOf = namesIn(outlook.space);
    for (const PersonId &person : outlook.standing().members()) {
        if (person != outlook.self)
            m_people.push_back(person);
    }
    m_table->setAccessibleName(i18nc("@label", "Who was present, and who was for it"));
    m_table->setColumnCount(Columns);
    m_table->setRowCount(static_cast<int>(m_people.size()));
    m_table->setHorizontalHeaderLabels({i18nc("@title:column", "Member"), i18nc("@title:column", "Present"),
        i18nc("@title:column of a recall", "For it")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setTabKeyNavigation(false);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString name = nameOf(m_people[static_cast<std::size_t>(row)]);
        auto *named = new QTableWidgetItem(name);
        named->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        m_table->setItem(row, Name, named);
        m_table->setItem(row, Present, tick(i18nc("@option:check %1 is a name", "%1 was present", name)));
        m_table->setItem(row, InFavour, tick(i18nc("@option:check %1 is a name", "%1 was for it", name)));
    }
    m_table->setFixedHeight(std::min(260, m_table->rowHeight(0) * (m_table->rowCount() + 1) + 12));
}

/// Who is for it was there.
void RecallDialog::heedTick(int row, int column)
{
    const bool isTicked = m_table->item(row, column)->checkState() == Qt::Checked;
    if (column == InFavour && isTicked)
        m_table->item(row, Present)->setCheckState(Qt::Checked);
    if (column == Present && !isTicked)
        m_table->item(row, InFavour)->setCheckState(Qt::Unchecked);
    look();
}

Recall RecallDialog::recall() const
{
    Recall made{.mandate = m_mandate,
        .way = m_onPaper->isChecked() ? Recall::Way::OnPaper : Recall::Way::InProgram,
        .reason = m_reason->text().trimmed()};
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const PersonId &person = m_people[static_cast<std::size_t>(row)];
        if (m_table->item(row, InFavour)->checkState() == Qt::Checked)
            made.inFavour.push_back(person);
        else if (m_table->item(row, Present)->checkState() == Qt::Checked)
            made.present.push_back(person);
    }
    return made;
}

void RecallDialog::look()
{
    const auto now = m_outlook();
    const Result<Deed> deed = now ? delegates::recall(*now, recall()) : refused(Refusal::NoSuchMandate);
    const auto refusal = deed ? std::nullopt : refusalOf(deed.error());
    offerUnless(refusal ? sentenceFor(*refusal) : QString());
}

} // namespace pochin::delegates
