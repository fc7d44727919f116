// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/language/russian_words.h"
#include "reference/library/reference_library.h"

#include <future>
#include <memory>

namespace pochin::desktop {

/// The texts with the knowledge of words that they ask.
struct OpenTexts {
    std::shared_ptr<reference::RussianWords> words; ///< its dictionary is not open yet
    Result<std::unique_ptr<const reference::ReferenceLibrary>> library;
};

/// Begins to open the texts in a thread of its own.
///
/// Reading and indexing them takes as long as Qt and the window need until the first picture, so the program begins
/// with it. It needs no QApplication, and makes no QObject: the first of those decides which thread is the GUI's. The
/// fonts are read beside, because the window needs them sooner still. The dictionary waits: where it lies is known
/// later, and it would fight with the window for the second core.
[[nodiscard]] std::future<OpenTexts> beginOpeningTexts();

} // namespace pochin::desktop
