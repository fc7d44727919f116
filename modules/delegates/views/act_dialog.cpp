// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/views/act_dialog.h"

#include "delegates/words/delegate_words.h"
#include "ledger/domain/payload_reader.h"

#include <KLocalizedString>

#include <QButtonGroup>
#include <QCheckBox>
#include <QLineEdit>
#include <QRadioButton>

#include <algorithm>

namespace pochin::delegates {

ActDialog::ActDialog(const Mandate &mandate, QWidget *parent)
    : AskingDialog(parent), m_mandate(mandate.id), m_points(new QButtonGroup(this)), m_words(new QLineEdit(this)),
      m_done(new QCheckBox(this)), m_pointsToDo(mandate.words.pointsToDo())
{
    say(i18nc("@title:window", "Record an act"),
        i18nc("@info %1 is a matter", "What did you do on “%1”? It binds nobody before the group ratifies it.",
            mandate.words.matter),
        i18nc("@action:button", "Record"));
    for (quint32 i = 0; i < mandate.words.points.size(); ++i) {
        const MandatePoint &point = mandate.words.points[i];
        addPoint(i + 1,
            i18nc("@option:radio %1 is the strength of a point, %2 its words", "%1: %2", wordFor(point.kind),
                point.words));
    }
    addPoint(0, i18nc("@option:radio", "outside the mandate; that is honest, and everybody sees it"));
    m_words->setMaxLength(static_cast<int>(ledger::aText.most));
    m_words->setPlaceholderText(i18nc("@info:placeholder", "in a few words"));
    m_words->setAccessibleName(i18nc("@label:textbox", "What you did"));
    m_done->setText(i18nc("@option:check", "With it the point is done"));
    ask(m_words);
    ask(m_done);
    connect(m_words, &QLineEdit::textChanged, this, &ActDialog::look);
    connect(m_points, &QButtonGroup::idClicked, this, &ActDialog::look);
    m_points->button(mandate.words.points.empty() ? 0 : 1)->setChecked(true);
    m_words->setFocus();
    look();
}

/// The number is its key: Alt+1 for the first point, Alt+0 for what is outside.
void ActDialog::addPoint(quint32 number, const QString &words)
{
    constexpr int widthOfWords = 440; // the sheet behind has them whole
    QString shown = fontMetrics().elidedText(words, Qt::ElideRight, widthOfWords);
    shown.replace(QLatin1Char('&'), QLatin1StringView("&&"));
    auto *button = new QRadioButton(number < 10 ? QStringLiteral("&%1  %2").arg(number).arg(shown)
                                                : QStringLiteral("%1  %2").arg(number).arg(shown),
        this);
    button->setAccessibleName(words);
    m_points->addButton(button, static_cast<int>(number));
    ask(button);
}

ActRecorded ActDialog::act() const
{
    return {.mandate = m_mandate,
        .point = static_cast<quint32>(m_points->checkedId()),
        .words = m_words->text().trimmed(),
        .progress = m_done->isEnabled() && m_done->isChecked() ? ActRecorded::Progress::PointDone
                                                               : ActRecorded::Progress::GoesOn};
}

void ActDialog::look()
{
    m_done->setEnabled(
        std::ranges::find(m_pointsToDo, static_cast<quint32>(m_points->checkedId())) != m_pointsToDo.end());
    offerUnless(m_words->text().trimmed().isEmpty() ? sentenceFor(Refusal::NoWords) : QString());
}

} // namespace pochin::delegates
