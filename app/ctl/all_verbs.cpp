// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/room_verbs.h"

#include <algorithm>
#include <iterator>

namespace pochin::ctl {

std::span<const Verb> allVerbs()
{
    static const std::vector<Verb> all = [] {
        std::vector<Verb> verbs;
        for (const auto roomVerbs : {vaultVerbs, referenceVerbs, notebookVerbs, groupsVerbs, errandsVerbs, commonsVerbs,
                 assembliesVerbs, pollVerbs, assemblyVerbs, meetingVerbs, itemVerbs, minutesVerbs, assemblyFileVerbs,
                 federationVerbs, sealVerbs, spaceVerbs, deviceVerbs, todayVerbs, attachmentVerbs, cardVerbs,
                 bundleVerbs, mandateDraftVerbs, delegatesVerbs, actVerbs, councilVerbs, councilSealVerbs,
                 committeeVerbs, associationsVerbs, tasksVerbs, reportVerbs, demoVerbs})
            std::ranges::move(roomVerbs(), std::back_inserter(verbs));
        return verbs;
    }();
    return all;
}

std::span<const OptionSyntax> commonOptions()
{
    using namespace Qt::StringLiterals;
    static const std::vector<OptionSyntax> options{
        {u"vault"_s, u"DIR"_s,
            ki18nc("@info:shell", "The vault's folder (otherwise $POCHIN_VAULT, or the usual place)")},
        {u"passphrase-file"_s, u"FILE"_s,
            ki18nc("@info:shell", "Read the passphrase from the first line of FILE; - is standard input")},
        {u"json"_s, {}, ki18nc("@info:shell", "Answer in JSON")},
        {u"lang"_s, u"CODE"_s, ki18nc("@info:shell", "Language of the answers: ru, en …")},
        {u"now"_s, u"ISO8601"_s, ki18nc("@info:shell", "Use this moment instead of the clock, for stories and tests")},
        {u"batch"_s, u"FILE"_s,
            ki18nc("@info:shell", "Carry out the commands of FILE, one a line; - is standard input")},
        {u"help"_s, {}, ki18nc("@info:shell", "Say how it is used, and stop")},
        {u"version"_s, {}, ki18nc("@info:shell", "Name the versions, and stop")},
    };
    return options;
}

} // namespace pochin::ctl
