// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups/domain/seal_part.h"

#include "ledger/domain/payload_writer.h"

namespace pochin::groups {

using namespace ledger;

namespace {

void writeHeard(PayloadWriter &item, const std::pair<const StatementId, SealPart::Heard> &entry)
{
    item.bytes(1, entry.second.statement.encoded());
    item.maps(2, entry.second.signatures, [](PayloadWriter &of, const auto &signature) {
        of.id(1, signature.first);
        QByteArray all;
        for (const QByteArray &each : signature.second)
            all += each; // of equal length, ascending
        of.bytes(2, all);
    });
    item.ids(3, entry.second.saidIn);
}

} // namespace

void SealPart::writeTo(CborWriter &out) const
{
    PayloadWriter fields;
    fields.maps(1, keys, [](PayloadWriter &item, const auto &entry) {
        item.id(1, entry.first);
        item.id(2, entry.second);
    });
    fields.maps(2, drafts, [](PayloadWriter &item, const auto &entry) {
        item.id(1, entry.first);
        item.bytes(2, entry.second.statement);
        item.id(3, entry.second.decision);
        item.bytes(4, entry.second.salt);
        item.id(5, entry.second.by);
    });
    fields.maps(3, heard, writeHeard);
    out.writeBytes(fields.bytes());
}

} // namespace pochin::groups
