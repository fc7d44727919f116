// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace pochin::composition {

/// What stands where a name stood.
enum class Names {
    Replaced, ///< "somebody 2", the same for the same name throughout
    LeftOut, ///< "…"
};

/// Takes out of texts what leads to people: their names, also as a Russian sentence inflects them, addresses of mail,
/// links, @names and telephone numbers. Takes rather one word too many: a person looks at what is left. It cannot know
/// places, nor who is told of without a name.
class CleanedText
{
public:
    CleanedText(const QStringList &names, Names way);

    [[nodiscard]] QString of(const QString &text) const;

private:
    [[nodiscard]] QString wordFor(const QString &word) const;

    QStringList m_names;
    Names m_way;
};

} // namespace pochin::composition
