// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <QStringList>
#include <optional>

namespace pochin::desktop {

/// What the command line asked for.
struct Arguments {
    QString vaultFolder = {}; ///< `--vault`, else POCHIN_VAULT, else the folder of the platform
    QString language = {}; ///< `--lang`, may be empty
    QString picturesFolder = {}; ///< `--pictures`, empty: no pictures
    QString file = {}; ///< a bundle to be shown; absolute, empty if none was given
    bool demo = false;
    bool measureStart = false;
    QString measureSearch = {}; ///< a word to type as soon as the window is there; for measuring only
    std::optional<int> quitsWith = {}; ///< all was said already: help, the version, or what is not understood
};

/// Answers --help and --version, and tells what it does not understand. It ends nothing: texts and fonts may be being
/// read by now, and exit() would take from under them what they read.
[[nodiscard]] Arguments understood(const QStringList &commandLine);

} // namespace pochin::desktop
