// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups/domain/welcome.h"

#include "groups/domain/naming.h"

namespace pochin::groups {

using namespace ledger;

QByteArray WelcomeContent::encoded() const
{
    return namingBytes(card);
}

Result<WelcomeContent> WelcomeContent::decoded(QByteArrayView bytes)
{
    return decodedId<WelcomeContent, StatementId>(bytes);
}

/// An empty map has one byte; a statement without content would have none.
QByteArray LeavingContent::encoded() const
{
    PayloadWriter out;
    out.text(1, word);
    return out.bytes();
}

Result<LeavingContent> LeavingContent::decoded(QByteArrayView bytes)
{
    PayloadReader in(bytes);
    return in.read(LeavingContent{.word = in.optionalText(1, aLine)});
}

} // namespace pochin::groups
