// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/views/private_panel.h"

#include <QAbstractListModel>

class QListView;
class QPushButton;

namespace pochin::reference {

/// The reader's highlights, a row each: sign, address, the words.
class HighlightModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// `edition` may be null, and then nothing is shown.
    void show(const std::vector<Highlight> &highlights, const Edition *edition);
    [[nodiscard]] const Highlight &highlightAt(int row) const
    {
        return m_rows[static_cast<std::size_t>(row)].highlight;
    }
    /// Where it holds now; nothing if its place is gone.
    [[nodiscard]] std::optional<Address> placeAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row {
        Highlight highlight;
        Placement placement;
        QString words;
    };
    std::vector<Row> m_rows;
};

/// The list of highlights: go there, or take one away.
class HighlightsPanel final : public PrivatePanel
{
    Q_OBJECT

public:
    HighlightsPanel(LentNotebook &notebook, QWidget *parent);

    void show(const Edition &edition);
    using QWidget::show;
    [[nodiscard]] const HighlightModel &highlights() const { return *m_model; }

protected:
    [[nodiscard]] bool isEmpty() const override { return notebook().pages().highlights.empty(); }
    [[nodiscard]] workbench::EmptyState::Words lesson() const override;
    void fill() override;
    void wipe() override { m_model->show({}, nullptr); }

private:
    [[nodiscard]] QWidget *content();
    void forgetSelected();

    const Edition *m_edition = nullptr;
    HighlightModel *m_model;
    QListView *m_list = nullptr;
    QPushButton *m_forget = nullptr;
};

/// «Yellow», in the present language.
[[nodiscard]] QString nameOf(Highlighter highlighter);

} // namespace pochin::reference
