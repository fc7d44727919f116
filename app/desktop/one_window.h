// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace pochin::desktop {

/// One window for each vault: another start only brings the first one to the front, and hands over the file it was
/// given. This is a convenience; what is safe is the vault's own lock. Where the system offers no way, every start is
/// the first.
class OneWindow : public QObject
{
    Q_OBJECT

public:
    /// `message` is for the window that is there already, if one is; 4096 bytes at most.
    explicit OneWindow(const QString &vaultFolder, const QByteArray &message = {});
    ~OneWindow() override;
    Q_DISABLE_COPY_MOVE(OneWindow)

    /// False: another process of the same person has the window of this vault, and was asked to bring it to the front.
    [[nodiscard]] bool isFirst() const { return m_isFirst; }

Q_SIGNALS:
    /// Somebody started the program again, and had this to say; it may be nothing.
    void heard(const QByteArray &message);

private:
    bool m_isFirst = true;
    int m_ear = -1; ///< where other starts knock; -1: nowhere
};

} // namespace pochin::desktop
