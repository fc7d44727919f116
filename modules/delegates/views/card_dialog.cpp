// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/views/card_dialog.h"

#include "delegates/domain/refusal.h"
#include "delegates/words/delegate_words.h"
#include "groups/domain/description.h"
#include "ledger/domain/payload_reader.h"

#include <KLocalizedString>

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

namespace pochin::delegates {

namespace {

/// Whoever has offered none yet offers one by showing the card.
std::size_t keysWithOwn(const Outlook &group)
{
    const auto keys = offeredKeys(group);
    const auto &holders = group.part<groups::SealPart>().keys;
    const bool hasOwn = std::ranges::any_of(keys, [&](const auto &key) { return holders.at(key) == group.self; });
    return hasOwn ? keys.size() : std::min(keys.size() + 1, groups::CardContent::mostKeys);
}

} // namespace

CardDialog::CardDialog(std::vector<Outlook> groups, QWidget *parent)
    : AskingDialog(parent), m_groups(std::move(groups)), m_group(new QComboBox(this)), m_name(new QLineEdit(this)),
      m_needed(new QSpinBox(this))
{
    say(i18nc("@title:window", "Show a group’s card here"),
        i18nc("@info",
            "Under its card a group speaks in this council. The card names the group and keys, and nobody who is in "
            "it. Your own key is offered with it; who else is to sign offers theirs first, on the group’s page."),
        i18nc("@action:button", "Show the card"));
    for (const Outlook &group : m_groups)
        m_group->addItem(groups::titleOf(group.space.state()));
    auto *fields = new QWidget(this);
    auto *rows = new QFormLayout(fields);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addRow(i18nc("@label:listbox", "&Group"), m_group);
    rows->addRow(i18nc("@label:textbox of a group's card", "&Called here"), m_name);
    rows->addRow(i18nc("@label:spinbox of a group's card", "&Signatures it needs"), m_needed);
    ask(fields);
    connect(m_group, &QComboBox::currentIndexChanged, this, [this] { fillFor(chosen()); });
    connect(m_name, &QLineEdit::textChanged, this,
        [this] { offerUnless(wish().name.isEmpty() ? sentenceFor(Refusal::NoWords) : QString()); });
    fillFor(chosen());
    m_name->setFocus();
}

void CardDialog::fillFor(const Outlook &group)
{
    m_name->setText(groups::titleOf(group.space.state()).left(ledger::aName.most));
    m_needed->setRange(1, static_cast<int>(keysWithOwn(group)));
}

const Outlook &CardDialog::chosen() const
{
    return m_groups[static_cast<std::size_t>(std::max(0, m_group->currentIndex()))];
}

SpaceId CardDialog::group() const
{
    return chosen().space.graph().space();
}

CardWish CardDialog::wish() const
{
    return {.name = m_name->text().trimmed(), .needed = static_cast<quint32>(m_needed->value())};
}

} // namespace pochin::delegates
