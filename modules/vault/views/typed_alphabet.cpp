// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/views/typed_alphabet.h"

#include <algorithm>

namespace pochin::vault {

Alphabet alphabetOf(QStringView text)
{
    const auto writtenIn = [](QChar::Script script) { return [script](QChar c) { return c.script() == script; }; };
    const bool latin = std::ranges::any_of(text, writtenIn(QChar::Script_Latin));
    const bool cyrillic = std::ranges::any_of(text, writtenIn(QChar::Script_Cyrillic));
    if (latin && cyrillic)
        return Alphabet::Mixed;
    if (latin)
        return Alphabet::Latin;
    return cyrillic ? Alphabet::Cyrillic : Alphabet::None;
}

} // namespace pochin::vault
