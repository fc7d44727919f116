// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/views/association_reasons.h"

#include "associations/domain/debriefing.h"
#include "associations/domain/dissolving.h"
#include "associations/domain/extending.h"
#include "associations/domain/going_away.h"
#include "associations/domain/handing_over.h"
#include "associations/domain/joining.h"
#include "associations/domain/noting.h"
#include "associations/domain/planning.h"
#include "associations/domain/resuming.h"
#include "associations/domain/rewording.h"
#include "associations/domain/solving.h"
#include "associations/domain/staying.h"
#include "associations/words/association_words.h"

namespace pochin::associations {

namespace {

using Deeds = AssociationSheet::SheetDeed;

Result<Deed> asked(Deeds deed, const Association &association, const Outlook &outlook)
{
    const ChangeId &id = association.id;
    const QString some = QStringLiteral("…");
    switch (deed) {
    case Deeds::Join:
        return join(outlook, id, some);
    case Deeds::Leave:
        return goAway(outlook, id);
    case Deeds::Stay:
        return stay(outlook, id);
    case Deeds::Extend:
        return extend(outlook, id, standing(association, outlook).sunset + std::chrono::days(1));
    case Deeds::Solve:
        return solve(outlook, id);
    case Deeds::Resume:
        return resume(outlook, id, some);
    case Deeds::HandOver:
        return handOver(outlook, HandingOver{.association = id, .results = some});
    case Deeds::AddFile:
        return note(outlook, Noting{.association = id, .text = some});
    case Deeds::Reword:
        return reword(outlook, Rewording{.association = id, .task = some});
    case Deeds::Dissolve:
        return dissolve(outlook, id, some);
    case Deeds::Announce:
    case Deeds::Merge:
    case Deeds::Split:
        return sharedBy(outlook, id).transform([](const Association *) { return Deed{}; });
    case Deeds::CallAnew:
        return knownTo(outlook, id).transform([](const Association *) { return Deed{}; });
    case Deeds::Plan:
        return plan(outlook, Planning{.association = id, .goal = some});
    case Deeds::Note:
        return note(outlook, Noting{.association = id, .text = some});
    case Deeds::Debrief:
        return debrief(outlook, Debriefing{.association = id, .well = some});
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString reasonAgainst(Deeds deed, const Association &association, const Outlook &outlook)
{
    const auto possible = asked(deed, association, outlook);
    return possible ? QString() : reasonFor(possible.error());
}

} // namespace pochin::associations
