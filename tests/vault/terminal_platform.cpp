// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal.h"

#ifdef Q_OS_UNIX
#include <algorithm>
#include <array>
#include <vector>

#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

namespace pochin {

namespace {

[[noreturn]] void become(const QStringList &command)
{
    QByteArrayList words;
    for (const QString &word : command)
        words << word.toLocal8Bit();
    std::vector<char *> arguments;
    std::ranges::transform(words, std::back_inserter(arguments), [](QByteArray &word) { return word.data(); });
    arguments.push_back(nullptr);
    ::execv(arguments.front(), arguments.data());
    ::_exit(127);
}

} // namespace

QByteArray shownOnTerminal(const QStringList &command, const QByteArray &answer)
{
    int terminal = -1;
    const pid_t child = ::forkpty(&terminal, nullptr, nullptr, nullptr);
    if (child == 0)
        become(command);
    QByteArray shown;
    std::array<char, 4096> piece{};
    bool answered = false;
    for (ssize_t size = 0; (size = ::read(terminal, piece.data(), piece.size())) > 0;) {
        shown.append(piece.data(), size);
        if (!answered && shown.contains(':')) {
            answered = ::write(terminal, answer.constData(), static_cast<std::size_t>(answer.size())) == answer.size();
            answered = ::write(terminal, "\n", 1) == 1 && answered;
        }
    }
    ::close(terminal);
    ::waitpid(child, nullptr, 0);
    return shown.replace("\r\n", "\n");
}

} // namespace pochin
#else
namespace pochin {

QByteArray shownOnTerminal(const QStringList &, const QByteArray &)
{
    return {};
}

} // namespace pochin
#endif
