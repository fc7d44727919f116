// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/domain/edition.h"
#include "reference/domain/passages.h"

#include <QWidget>

#include <vector>

class QListWidget;

namespace pochin::workbench {
class HeadingLabel;
class PlainTextLabel;
} // namespace pochin::workbench

namespace pochin::reference {

/// Passages that two texts share, and where the texts name one another.
class ParallelsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ParallelsPanel(QWidget *parent);

    void show(const Edition &edition, std::vector<Parallel> parallels, std::vector<TextReference> references);
    using QWidget::show;

Q_SIGNALS:
    /// Show both beside each other.
    void parallelWanted(const pochin::reference::Parallel &parallel);
    void placeWanted(const pochin::reference::Address &place);

private:
    void say();

    const Edition *m_edition = nullptr;
    std::vector<Parallel> m_all;
    std::vector<TextReference> m_named;
    workbench::PlainTextLabel *m_lesson;
    workbench::HeadingLabel *m_parallelsTitle;
    QListWidget *m_parallels;
    workbench::HeadingLabel *m_referencesTitle;
    QListWidget *m_references;
};

} // namespace pochin::reference
