// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QGridLayout;

namespace pochin::workbench {

/// Numbered words in large type, to be read from the screen and written down: passphrases and recovery words.
/// They cannot be selected: a clipboard keeps no secret. Numbered down the columns, as people write lists.
class WordGrid : public QWidget
{
    Q_OBJECT

public:
    explicit WordGrid(QWidget *parent, int columns = 4);

    void setWords(const QStringList &words);
    [[nodiscard]] QStringList words() const { return m_words; }

private:
    void clear();
    [[nodiscard]] QWidget *cell(int number, const QString &word);

    QStringList m_words;
    QGridLayout *m_grid;
    int m_columns;
};

} // namespace pochin::workbench
