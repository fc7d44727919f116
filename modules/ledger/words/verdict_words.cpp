// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/words/verdict_words.h"

#include <KLocalizedString>

#include <map>

namespace pochin::ledger {

namespace {

using Words = std::map<Reason, KLocalizedString>;

Words ofWhatWaits()
{
    return {
        {Reason::AdoptedByDecision, ki18nc("@info why a deed counts after all", "a decision of the group adopted it")},
        {Reason::AwaitsRatification, ki18nc("@info why a deed waits", "it binds nobody before the group ratifies it")},
        {Reason::AdmissionOpen,
            ki18nc("@info why a deed waits", "who vouched for the author is gone; another member must vouch")},
    };
}

Words ofWhatTheAuthorKnew()
{
    return {
        {Reason::NotMinimal, ki18nc("@info why a deed is set aside", "it is not put together as it should be")},
        {Reason::NotAMember, ki18nc("@info why a deed is set aside", "the author was not in the group")},
        {Reason::DeviceWasRetired,
            ki18nc("@info why a deed is set aside", "it comes from a device that the author had given up")},
        {Reason::KeyWasForked,
            ki18nc("@info why a deed is set aside", "its device spoke twice at once, as a copied vault does")},
        {Reason::NeedsDecision, ki18nc("@info why a deed is set aside", "in this group that takes a decision")},
        {Reason::NamesNothing, ki18nc("@info why a deed is set aside", "what it speaks of was not there yet")},
        {Reason::NotTheDelegate, ki18nc("@info why a deed is set aside", "the author is not the delegate")},
        {Reason::AfterRecall, ki18nc("@info why a deed is set aside", "the mandate had been recalled")},
        {Reason::BeforeDeadline, ki18nc("@info why a deed is set aside", "it came before the agreed day")},
        {Reason::TooFewForRecall,
            ki18nc("@info why a deed is set aside", "fewer were present, or for it, than the founders agreed on")},
    };
}

Words ofProcedures()
{
    return {
        {Reason::ProcedureNotInForce,
            ki18nc("@info why a deed is set aside", "the group has no such procedure, or no longer")},
        {Reason::BeyondProcedure, ki18nc("@info why a deed is set aside", "the procedure is not made for that")},
        {Reason::NotAHand, ki18nc("@info why a deed is set aside", "the author has no part in the draw")},
        {Reason::SealedBefore, ki18nc("@info why a deed is set aside", "the author had sealed a number before")},
        {Reason::SealsMissing,
            ki18nc("@info why a deed is set aside", "a number was shown before all had sealed theirs")},
        {Reason::OwnRecord, ki18nc("@info why a deed is set aside", "nobody confirms what they themselves wrote down")},
    };
}

Words ofWhatWasDoneElsewhere()
{
    return {
        {Reason::UnseenByLeaving,
            ki18nc("@info why a deed is set aside", "the author left meanwhile, without having seen it")},
        {Reason::UnseenByEndOfExchange,
            ki18nc("@info why a deed is set aside", "exchange with the author ended meanwhile")},
        {Reason::UnseenByRecall, ki18nc("@info why a deed is set aside", "the delegate was recalled meanwhile")},
        {Reason::UnseenByRetirement,
            ki18nc("@info why a deed is set aside", "the author gave up this device meanwhile")},
    };
}

Words ofItsContents()
{
    return {
        {Reason::Unreadable, ki18nc("@info why a deed is set aside", "it cannot be read")},
        {Reason::WithoutMeaning, ki18nc("@info why a deed is set aside", "it did not fit what was there already")},
        {Reason::PayloadMissing, ki18nc("@info why a deed is set aside", "its contents have not arrived")},
        {Reason::Erased, ki18nc("@info why a deed is set aside", "its contents were forgotten")},
        {Reason::NewerForm, ki18nc("@info why a deed is set aside", "only a newer version of Pochin can read it")},
        {Reason::NewerRules,
            ki18nc("@info why a deed is set aside", "the group goes by newer rules, which this Pochin does not know")},
    };
}

Words ofAll()
{
    Words all = ofWhatWaits();
    for (Words some : {ofWhatTheAuthorKnew(), ofProcedures(), ofWhatWasDoneElsewhere(), ofItsContents()})
        all.merge(some);
    return all;
}

} // namespace

QString inWords(Reason reason)
{
    static const Words all = ofAll();
    const auto found = all.find(reason);
    return found == all.end() ? QString() : found->second.toString();
}

} // namespace pochin::ledger
