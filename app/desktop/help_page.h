// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/workbench_page.h"

namespace pochin::workbench {
class DeedButton;
class FactRows;
class HeadingLabel;
class ReadableColumn;
} // namespace pochin::workbench

namespace pochin::desktop {

/// How things are done here, and on which paragraphs they stand; read from top to bottom, without any vault. From a
/// paragraph there is a way back to the very line (way_back.h), because the page stays as it was left.
class HelpPage final : public workbench::WorkbenchPage
{
    Q_OBJECT

public:
    using WorkbenchPage::WorkbenchPage;

    [[nodiscard]] QString name() const override { return QStringLiteral("help"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    [[nodiscard]] QWidget *createWidget(QWidget *parent) override;

Q_SIGNALS:
    void citationRequested(const QString &address);
    /// A group in mid-life, to walk through, in a window of its own.
    void exampleWanted();

private:
    void sayWords();

    workbench::HeadingLabel *m_heading = nullptr;
    workbench::DeedButton *m_example = nullptr;
    std::vector<std::pair<workbench::HeadingLabel *, workbench::FactRows *>> m_topics;
};

} // namespace pochin::desktop
