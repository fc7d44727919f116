// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/openssl_handles.h"

#include <QtLogging>

#include <openssl/err.h>

#include <array>

namespace pochin::crypto {

void must(int status, const char *deed)
{
    if (status > 0)
        return;
    std::array<char, 256> words{};
    ERR_error_string_n(ERR_get_error(), words.data(), words.size());
    qFatal("OpenSSL failed at %s: %s", deed, words.data());
}

} // namespace pochin::crypto
