// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/one_window.h"

#ifdef Q_OS_LINUX
#include <QCryptographicHash>
#include <QSocketNotifier>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstring>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>
#endif

namespace pochin::desktop {

#ifdef Q_OS_LINUX

namespace {

struct Address {
    sockaddr_un bytes{};
    socklen_t size = 0;

    [[nodiscard]] const sockaddr *get() const { return reinterpret_cast<const sockaddr *>(&bytes); }
};

/// A name in the kernel and no file: it goes with the process, however that ends.
Address addressOf(const QString &vaultFolder)
{
    const QByteArray hash
        = QCryptographicHash::hash(vaultFolder.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    const QByteArray name = "pochin-" + QByteArray::number(::getuid()) + '-' + hash;
    Address address;
    address.bytes.sun_family = AF_UNIX;
    std::ranges::copy(name, address.bytes.sun_path + 1); // the zero before it makes it such a name
    address.size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + 1 + static_cast<std::size_t>(name.size()));
    return address;
}

/// Any user of the machine may take any name; only the same person's processes count.
bool isOfThisPerson(int socket)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    return ::getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == ::getuid();
}

constexpr std::size_t longestMessage = 4096;

/// A message fits the socket's buffer, so nobody waits for anybody.
bool knock(const Address &address, const QByteArray &message)
{
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    const bool heard = socket >= 0 && ::connect(socket, address.get(), address.size) == 0 && isOfThisPerson(socket);
    if (heard && !message.isEmpty())
        static_cast<void>(::send(socket, message.constData(), static_cast<std::size_t>(message.size()), MSG_NOSIGNAL));
    if (socket >= 0)
        ::close(socket);
    return heard;
}

/// Until the visitor hangs up, which is at once; a visitor who does not is left after a moment.
QByteArray saidBy(int visitor)
{
    const timeval patience{.tv_sec = 0, .tv_usec = 200'000};
    ::setsockopt(visitor, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    QByteArray message;
    std::array<char, longestMessage> part{};
    for (ssize_t read = 1; read > 0 && message.size() < std::ssize(part);) {
        read = ::recv(visitor, part.data(), part.size(), 0);
        message.append(part.data(), std::max<ssize_t>(read, 0));
    }
    return message.size() <= std::ssize(part) ? message : QByteArray();
}

} // namespace

OneWindow::OneWindow(const QString &vaultFolder, const QByteArray &message)
{
    const Address address = addressOf(vaultFolder);
    m_ear = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (m_ear < 0)
        return;
    if (::bind(m_ear, address.get(), address.size) != 0 || ::listen(m_ear, 8) != 0) {
        m_isFirst = !knock(address, message);
        return;
    }
    auto *notifier = new QSocketNotifier(m_ear, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        const int visitor = ::accept4(m_ear, nullptr, nullptr, SOCK_CLOEXEC);
        if (visitor < 0)
            return;
        const bool isOurs = isOfThisPerson(visitor);
        const QByteArray said = isOurs ? saidBy(visitor) : QByteArray();
        ::close(visitor);
        if (isOurs)
            Q_EMIT heard(said);
    });
}

OneWindow::~OneWindow()
{
    if (m_ear >= 0)
        ::close(m_ear);
}

#else

OneWindow::OneWindow(const QString &, const QByteArray &) { }
OneWindow::~OneWindow() = default;

#endif

} // namespace pochin::desktop
