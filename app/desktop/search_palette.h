// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLineEdit;
class QListView;

namespace pochin::workbench {
class FindSource;
class PlainTextLabel;
} // namespace pochin::workbench

namespace pochin::desktop {

class FoundModel;

/// The search field (Ctrl+K) with everything it finds as one types: places, deeds, and what other rooms add. It lies
/// over its parent, and goes away when it was of use or the focus leaves.
class SearchPalette : public QFrame
{
    Q_OBJECT

public:
    explicit SearchPalette(QWidget *parent);

    /// `source` must outlive the palette. Sources are asked in the order in which they came.
    void addSource(const workbench::FindSource *source);
    /// Shows the field, with what was typed last time selected.
    void openField();
    [[nodiscard]] QString typed() const;

public Q_SLOTS:
    /// Some source can find more than before: while the field is open, what was typed is looked for again.
    void findAgain();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find();
    void place();
    void openCurrent();
    void moveBy(int rows);
    void close();

    QLineEdit *m_field;
    QListView *m_list;
    workbench::PlainTextLabel *m_nothing;
    FoundModel *m_model;
    QList<const workbench::FindSource *> m_sources;
    QWidget *m_focusBefore = nullptr;
};

} // namespace pochin::desktop
