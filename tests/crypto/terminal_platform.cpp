// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/terminal_platform.h"

#include <QFile>

#ifndef _WIN32
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <vector>
#endif

namespace pochin::crypto {

#ifdef _WIN32

std::optional<TerminalRun> runAtTerminal(const QString &, const QStringList &, const QByteArray &)
{
    return std::nullopt;
}

#else

namespace {

[[noreturn]] void become(std::vector<QByteArray> &words)
{
    std::vector<char *> arguments;
    arguments.reserve(words.size() + 1);
    for (QByteArray &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    execv(arguments.front(), arguments.data());
    _exit(127);
}

/// Answers every question until the program closes its side.
QByteArray conversation(int terminal, const QByteArray &answer)
{
    QByteArray shown;
    std::array<char, 4096> block{};
    for (;;) {
        const ssize_t count = read(terminal, block.data(), block.size());
        if (count <= 0)
            return shown;
        shown.append(block.data(), count);
        if (shown.endsWith(": ") && write(terminal, answer.constData(), static_cast<std::size_t>(answer.size())) < 0)
            return shown;
    }
}

} // namespace

std::optional<TerminalRun> runAtTerminal(const QString &program, const QStringList &arguments, const QByteArray &answer)
{
    // Made before the fork: afterwards the child may do nothing but become the program.
    std::vector<QByteArray> words{QFile::encodeName(program)};
    for (const QString &argument : arguments)
        words.push_back(QFile::encodeName(argument));
    int terminal = -1;
    const pid_t child = forkpty(&terminal, nullptr, nullptr, nullptr);
    if (child < 0)
        return std::nullopt;
    if (child == 0)
        become(words);
    TerminalRun run{-1, conversation(terminal, answer + '\n')};
    int status = 0;
    waitpid(child, &status, 0);
    close(terminal);
    run.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return run;
}

#endif

} // namespace pochin::crypto
