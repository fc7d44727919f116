// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>
#include <vector>

class QPushButton;

namespace pochin::workbench {
class DeedButton;
class HeadingLabel;
} // namespace pochin::workbench

namespace pochin::assemblies {

/// Hands in the room, counted with three keys: 1 one more for, 2 against, 3 neither; Backspace takes the last one back,
/// Enter writes the count down. The keys work wherever the focus is in the counter.
class HandsCounter : public QWidget
{
    Q_OBJECT

public:
    explicit HandsCounter(QWidget *parent);

    [[nodiscard]] std::array<quint32, 3> hands() const { return m_hands; }
    void clear();
    void goTo();
    /// Why they cannot be written down now; empty: they can.
    void offerUnless(const QString &why);
    [[nodiscard]] workbench::DeedButton *deed() const { return m_write; }

Q_SIGNALS:
    void counted(quint32 inFavour, quint32 against, quint32 aside);

protected:
    /// Before a button does: some platforms press it with Enter.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool heeds(int key);
    void add(std::size_t which);
    void takeBack();
    void write();
    void sayNumbers();

    std::array<quint32, 3> m_hands{};
    std::vector<std::size_t> m_last;
    QString m_why;
    workbench::HeadingLabel *m_title;
    std::array<QPushButton *, 3> m_buttons{};
    workbench::DeedButton *m_write;
};

} // namespace pochin::assemblies
