// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/domain/passages.h"

#include <QWidget>

namespace pochin::workbench {
class HeadingLabel;
}

namespace pochin::reference {

class Edition;
class ReaderSheet;

/// A second sheet beside the first, for comparing. Made whole only when it is first needed.
class BesideSheet final : public QWidget
{
    Q_OBJECT

public:
    explicit BesideSheet(QWidget *parent);

    /// Appears, with the title of `parallel.other`; its place is for lightShared() to find, once the sheet has its
    /// size.
    void show(const Edition &edition, const Parallel &parallel);
    using QWidget::show;
    [[nodiscard]] ReaderSheet *sheet() const { return m_sheet; }

Q_SIGNALS:
    void closeWanted();

private:
    void say();

    const Edition *m_edition = nullptr;
    std::optional<Parallel> m_parallel;
    workbench::HeadingLabel *m_title;
    ReaderSheet *m_sheet;
};

/// Lights what `parallel` shares in the paragraph `at` of `sheet`, and goes there.
void lightShared(ReaderSheet &sheet, const Edition &edition, const Parallel &parallel, const Address &at);

} // namespace pochin::reference
