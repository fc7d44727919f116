// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/views/devices_section.h"

#include "exchange/views/device_rows.h"
#include "exchange/views/link_device_dialog.h"
#include "ledger/domain/device_link.h"
#include "ledger/domain/device_retirement.h"
#include "ledger/words/device_words.h"
#include "workbench/heading_label.h"
#include "workbench/in_every_language.h"
#include "workbench/notice_bar.h"
#include "workbench/plain_text_label.h"
#include "workbench/sheet/deed_button.h"
#include "workbench/sheet/sheet_section.h"

#include <KLocalizedString>

#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace pochin::exchange {

using namespace ledger;
using namespace workbench;

DevicesSection::DevicesSection(SpacesDesk &desk, Naming naming, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_naming(std::move(naming)), m_column(new QVBoxLayout(this)),
      m_heading(new HeadingLabel(HeadingLabel::Level::Section, this)), m_about(new PlainTextLabel(this)),
      m_notice(new NoticeBar(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(10);
    for (QWidget *part : std::initializer_list<QWidget *>{m_heading, m_about, m_notice})
        m_column->addWidget(part);
    for (const auto signal : {&SpacesDesk::opened, &SpacesDesk::closed})
        connect(&m_desk, signal, this, [this] {
            m_notice->fallSilent();
            showWhatThereIs();
        });
    connect(&m_desk, &SpacesDesk::changed, this, &DevicesSection::showWhatThereIs);
    inEveryLanguage(this, [this] { sayWords(); });
}

void DevicesSection::sayWords()
{
    m_heading->setText(i18nc("@title of a part of the settings", "Devices"));
    for (auto &[id, group] : m_groups)
        group.section->deed()->say(i18nc("@action:button", "Link a device…"));
    showWhatThereIs();
}

void DevicesSection::showWhatThereIs()
{
    std::vector<SpaceId> shown;
    for (const SpaceId &id : m_desk.ids()) {
        if (const auto outlook = m_desk.outlook(id)) {
            showGroup(*outlook);
            shown.push_back(id);
        }
    }
    dropGroupsBut(shown);
    m_about->setText(!m_desk.isOpen()
            ? i18nc("@info", "The vault is locked. Your devices in your groups are shown while it is open.")
            : shown.empty()
            ? i18nc("@info", "You are in no group yet, so there is nothing that a device could be linked to.")
            : i18nc("@info",
                  "Each device has a key of its own in each group. By these words others recognise it: read them out "
                  "when somebody asks."));
}

void DevicesSection::showGroup(const Outlook &outlook)
{
    const Group &group = groupFor(outlook.space.graph().space());
    group.section->say(m_naming.title(outlook.space));
    group.rows->setRows(deviceRows(outlook, m_desk.spaces()));
    group.section->deed()->offerUnless(outlook.isMember() ? QString() : sentenceFor(DeviceRefusal::NotAMember));
}

DevicesSection::Group &DevicesSection::groupFor(const SpaceId &id)
{
    const auto known = m_groups.find(id);
    if (known != m_groups.end())
        return known->second;
    auto *section = new SheetSection(this);
    m_column->addWidget(section);
    Group &group = m_groups.emplace(id, Group{section, section->add<SheetRows>()}).first->second;
    section->deed()->say(i18nc("@action:button", "Link a device…"));
    connect(section->deed(), &DeedButton::chosen, this, [this, id] { link(id); });
    connect(group.rows, &SheetRows::deedChosen, this,
        [this, id](const QString &key) { giveUp(id, *FeedKey::fromBytes(QByteArray::fromHex(key.toLatin1()))); });
    return group;
}

void DevicesSection::dropGroupsBut(const std::vector<SpaceId> &kept)
{
    std::erase_if(m_groups, [&](const auto &entry) {
        const bool isGone = std::ranges::find(kept, entry.first) == kept.end();
        if (isGone)
            delete entry.second.section;
        return isGone;
    });
}

void DevicesSection::link(const SpaceId &id)
{
    const auto whyNot = [this, id](const DeviceCard &card) {
        const auto outlook = m_desk.outlook(id);
        return outlook ? reasonOf(linkDevice(*outlook, card)) : sentenceFor(DeviceRefusal::NoFeedHere);
    };
    const auto link = [this, id](const DeviceCard &card) {
        tell(m_desk.does(id, [&](const Outlook &outlook) { return linkDevice(outlook, card); }),
            i18nc("@info", "The device is linked. Bring it a bundle of the group: it writes as you from then on."));
    };
    (new LinkDeviceDialog(whyNot, link, window()))->open();
}

void DevicesSection::giveUp(const SpaceId &id, const FeedKey &device)
{
    auto *question = new QMessageBox(QMessageBox::Question, i18nc("@title:window", "Give up a device"),
        i18nc("@info",
            "What this device writes from now on counts for nothing in the group, and nothing is sealed for it any "
            "more. What it wrote so far stays. This cannot be taken back; the device can be linked anew with another "
            "card."),
        QMessageBox::Cancel, window());
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    auto *yes = question->addButton(i18nc("@action:button", "Give up"), QMessageBox::DestructiveRole);
    connect(yes, &QAbstractButton::clicked, this, [this, id, device] {
        tell(m_desk.does(
                 id, [&](const Outlook &outlook) { return retireDevice(outlook, *m_desk.spaces().feed(id), device); }),
            i18nc("@info", "The device is given up."));
    });
    question->open();
}

void DevicesSection::tell(const Result<ChangeId> &done, const QString &sentence)
{
    if (done)
        return m_notice->say(NoticeBar::Kind::Success, sentence);
    const auto refusal = deviceRefusalOf(done.error());
    m_notice->say(NoticeBar::Kind::Warning, refusal ? sentenceFor(*refusal) : done.error().detail);
}

} // namespace pochin::exchange
