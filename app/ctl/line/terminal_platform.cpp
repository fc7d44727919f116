// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/line/standard_streams.h"

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace pochin::ctl {

namespace {

// Turns the echo off while it lives, so that no way out of a function leaves the terminal mute.
class SilentTerminal
{
public:
    SilentTerminal()
    {
#ifdef Q_OS_WIN
        GetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), &m_before);
        SetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), m_before & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
#else
        tcgetattr(STDIN_FILENO, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
#endif
    }
    ~SilentTerminal()
    {
#ifdef Q_OS_WIN
        SetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), m_before);
#else
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
#endif
    }
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;

private:
#ifdef Q_OS_WIN
    DWORD m_before = 0;
#else
    termios m_before{};
#endif
};

} // namespace

bool isTerminalAttached()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stdin)) != 0;
#else
    return isatty(STDIN_FILENO) == 1;
#endif
}

Result<QByteArray> lineWithoutEcho(QFile &in, QFile &err, const QString &question)
{
    err.write(question.toUtf8() + ' ');
    err.flush();
    QByteArray line;
    {
        const SilentTerminal silence;
        line = in.readLine(65'536);
    }
    err.write("\n");
    err.flush();
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return failure(Failure::Kind::Cancelled, QStringLiteral("nothing was typed"));
    return line;
}

} // namespace pochin::ctl
