// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/domain/address.h"
#include "reference/views/back_link.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QListWidget;

namespace pochin::workbench {
class PlainTextLabel;
}

namespace pochin::reference {

/// Where we cite this: what of the reader's own rests on the paragraph being read, or on any.
class CitedByPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit CitedByPanel(QWidget *parent);

    /// Asked again for each place, and whenever the panel is shown.
    void setBackLinks(BackLinks links);
    void follow(const Address &place);
    /// They may be others now.
    void refresh();

Q_SIGNALS:
    void chosen(const QString &key);

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class Which { Here, All };
    void say();
    [[nodiscard]] bool isWanted(const Address &cited) const;
    void choose(int row);

    BackLinks m_links;
    std::optional<Address> m_place;
    QComboBox *m_which;
    workbench::PlainTextLabel *m_nothing;
    QListWidget *m_list;
    std::vector<QString> m_shown; ///< keys, row by row
};

} // namespace pochin::reference
