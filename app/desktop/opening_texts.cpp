// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/opening_texts.h"

#include "desktop/fonts.h"

#include <thread>

namespace pochin::desktop {

std::future<OpenTexts> beginOpeningTexts()
{
    return std::async(std::launch::async, [] {
        const std::jthread fonts(readFontConfiguration);
        auto words = std::make_shared<reference::RussianWords>(QStringList());
        auto library = reference::ReferenceLibrary::open(words.get());
        return OpenTexts{std::move(words), std::move(library)};
    });
}

} // namespace pochin::desktop
