// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/domain/verdict.h"

using namespace Qt::StringLiterals;

namespace pochin::ledger {

QString nameOf(Standing standing)
{
    switch (standing) {
    case Standing::Full:
        return u"full"_s;
    case Standing::Provisional:
        return u"provisional"_s;
    case Standing::SetAside:
        return u"set-aside"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString nameOf(Reason reason)
{
    using enum Reason;
    switch (reason) {
    case None:
        return u"none"_s;
    case AdoptedByDecision:
        return u"adopted-by-decision"_s;
    case AwaitsRatification:
        return u"awaits-ratification"_s;
    case AdmissionOpen:
        return u"admission-open"_s;
    case NotMinimal:
        return u"not-minimal"_s;
    case NotAMember:
        return u"not-a-member"_s;
    case DeviceWasRetired:
        return u"device-was-retired"_s;
    case KeyWasForked:
        return u"key-was-forked"_s;
    case NeedsDecision:
        return u"needs-decision"_s;
    case NamesNothing:
        return u"names-nothing"_s;
    case NotTheDelegate:
        return u"not-the-delegate"_s;
    case AfterRecall:
        return u"after-recall"_s;
    case BeforeDeadline:
        return u"before-deadline"_s;
    case ProcedureNotInForce:
        return u"procedure-not-in-force"_s;
    case BeyondProcedure:
        return u"beyond-procedure"_s;
    case NotAHand:
        return u"not-a-hand"_s;
    case SealedBefore:
        return u"sealed-before"_s;
    case SealsMissing:
        return u"seals-missing"_s;
    case OwnRecord:
        return u"own-record"_s;
    case TooFewForRecall:
        return u"too-few-for-recall"_s;
    case UnseenByLeaving:
        return u"unseen-by-leaving"_s;
    case UnseenByEndOfExchange:
        return u"unseen-by-end-of-exchange"_s;
    case UnseenByRecall:
        return u"unseen-by-recall"_s;
    case UnseenByRetirement:
        return u"unseen-by-retirement"_s;
    case Unreadable:
        return u"unreadable"_s;
    case WithoutMeaning:
        return u"without-meaning"_s;
    case PayloadMissing:
        return u"payload-missing"_s;
    case Erased:
        return u"erased"_s;
    case NewerForm:
        return u"newer-form"_s;
    case NewerRules:
        return u"newer-rules"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace pochin::ledger
