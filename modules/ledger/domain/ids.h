// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/identifier.h"

namespace pochin::ledger {

/// SHA-256 of a change's body.
using ChangeId = Identifier<struct ChangeTag>;
/// SHA-256 of the body of the genesis: the bytes of that change's ChangeId.
using SpaceId = Identifier<struct SpaceTag>;
/// The Ed25519 key with which one device signs in one space. It names the feed of all changes it signed there.
using FeedKey = Identifier<struct FeedTag>;
/// A person in a space: named by the key of the device with which the person first came.
using PersonId = Identifier<struct PersonTag>;
/// SHA-256 of a payload (with its salt, if it has one) or of an attachment.
using ContentHash = Identifier<struct ContentTag>;

} // namespace pochin::ledger
