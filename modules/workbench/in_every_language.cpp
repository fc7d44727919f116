// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/in_every_language.h"

#include <QEvent>
#include <QWidget>

#include <utility>

namespace pochin::workbench {

namespace {

/// Hears LanguageChange for its widget and dies with it.
class Speaker final : public QObject
{
public:
    Speaker(QWidget *widget, std::function<void()> say) : QObject(widget), m_say(std::move(say))
    {
        widget->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            m_say();
        return false;
    }

private:
    std::function<void()> m_say;
};

} // namespace

void inEveryLanguage(QWidget *widget, std::function<void()> say)
{
    say();
    new Speaker(widget, std::move(say));
}

} // namespace pochin::workbench
