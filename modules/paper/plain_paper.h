// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <QByteArray>
#include <QString>

namespace pochin::paper {

enum class Format { Text, Html, Pdf };

/// By the ending of a file's name; text, where it is none of the others.
[[nodiscard]] Format formatOf(const QString &fileName);
/// A plain text whose first line is its title, as a file: not a letter more than the text. Nothing in it is markup.
/// Needs a QGuiApplication for a PDF.
[[nodiscard]] Result<QByteArray> fileOf(const QString &text, Format format);

} // namespace pochin::paper
