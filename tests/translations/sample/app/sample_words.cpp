// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_words.h"

#include <KLocalizedString>

namespace pochin::sample {

QString recallButton()
{
    // i18n: stands below a mandate; the delegate hears of it with the next bundle
    return i18nc("@action:button", "&Recall delegate");
}

QString silence()
{
    return i18nc("@info", "Silence is never consent.\nWhoever says nothing has not decided.");
}

QString onlyEnglish()
{
    return i18nc("@info", "Not translated yet");
}

QString votes(int number)
{
    return i18ncp("@info:status positions counted", "%1 voice", "%1 voices", number);
}

QString file(const QString &name)
{
    return xi18nc("@info", "The bundle <filename>%1</filename> is \"whole\".", name);
}

} // namespace pochin::sample
