// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Deterministic CBOR: the one way in which Pochin turns a value into bytes that are hashed, signed or compared.
///
/// It is RFC 8949 section 4.2.1, narrowed, so that a value has exactly one encoding:
///
///     item   = uint | negative | bytes | text | array | map | bool
///     uint   = head(0, n)                 negative = head(1, n)   meaning −1 − n
///     bytes  = head(2, length) *octet     text     = head(3, length) *octet, valid UTF-8
///     array  = head(4, count) count*item  map      = head(5, count) count*(key item)
///     key    = uint | negative | bytes | text | bool
///     bool   = %xF4 | %xF5
///     head(major, n): n in the shortest of the five forms of RFC 8949 section 3
///
/// 1. A document is one item; nothing follows it.
/// 2. Keys of a map ascend strictly, compared byte by byte as encoded; so no key occurs twice.
/// 3. There are no floats, tags, null, undefined, other simple values or indefinite lengths.
/// 4. A reader that accepts bytes can only have been given the bytes a writer would write for the same value.

#include "foundation/cbor_reader.h" // IWYU pragma: export
#include "foundation/cbor_writer.h" // IWYU pragma: export
