// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <QByteArray>
#include <QString>

class QTextDocument;

namespace pochin::paper {

/// A document on pages of A4 with their numbers at the foot, as a PDF. Lays the document out anew. StorageBroken: the
/// PDF could not be begun. Needs a QGuiApplication.
[[nodiscard]] Result<QByteArray> pdfOf(QTextDocument &document, const QString &title);

} // namespace pochin::paper
