// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/deed_words.h"

#include "composition/change_types.h"
#include "groups/words/group_words.h"
#include "ledger/domain/erasure.h"

#include <KLazyLocalizedString>
#include <KLocalizedString>

#include <map>

using namespace Qt::StringLiterals;

namespace pochin::composition {

namespace {

/// By the name of the type; what is not here is told by that name.
const std::map<QString, KLazyLocalizedString> &words()
{
    static const std::map<QString, KLazyLocalizedString> all{
        {u"group.founded"_s, kli18nc("@item a deed, %1 is who did it", "%1 founded the group")},
        {u"merge"_s, kli18nc("@item a deed, %1 is who did it", "%1 took note of what others did")},
        {u"erasure"_s, kli18nc("@item a deed, %1 is who did it", "%1 asked to forget something of their own")},
        {u"mandate.drafted"_s, kli18nc("@item a deed, %1 is who did it", "%1 drafted a mandate")},
        {u"mandate.given"_s, kli18nc("@item a deed, %1 is who did it", "%1 gave a mandate")},
        {u"mandate.proposed"_s, kli18nc("@item a deed, %1 is who did it", "%1 put a mandate to the group")},
        {u"mandate.answered"_s, kli18nc("@item a deed, %1 is who did it", "%1 answered a mandate")},
        {u"mandate.recalled"_s, kli18nc("@item a deed, %1 is who did it", "%1 recorded a recall")},
        {u"recall.contested"_s, kli18nc("@item a deed, %1 is who did it", "%1 said that a recall names them wrongly")},
        {u"mandate.resigned"_s, kli18nc("@item a deed, %1 is who did it", "%1 laid a mandate down")},
        {u"mandate.event-came"_s,
            kli18nc("@item a deed, %1 is who did it", "%1 said that the event of a mandate has come")},
        {u"act.recorded"_s, kli18nc("@item a deed, %1 is who did it", "%1 recorded an act as a delegate")},
        {u"question.asked"_s, kli18nc("@item a deed, %1 is who did it", "%1 asked home")},
        {u"question.answered"_s, kli18nc("@item a deed, %1 is who did it", "%1 answered a delegate's question")},
        {u"report.filed"_s, kli18nc("@item a deed, %1 is who did it", "%1 reported home")},
        {u"ratification.proposed"_s, kli18nc("@item a deed, %1 is who did it", "%1 put an answer to the group")},
        {u"outcome.brought"_s, kli18nc("@item a deed, %1 is who did it", "%1 brought an outcome home")},
        {u"matter.laid"_s, kli18nc("@item a deed, %1 is who did it", "%1 laid a matter before the council")},
        {u"outcome.proposed"_s, kli18nc("@item a deed, %1 is who did it", "%1 proposed an outcome for ratification")},
        {u"voice.raised"_s, kli18nc("@item a deed, %1 is who did it", "%1 raised a voice on an outcome")},
        {u"work.declared"_s, kli18nc("@item a deed, %1 is who did it", "%1 said that they do the work")},
        {u"committee.founded"_s, kli18nc("@item a deed, %1 is who did it", "%1 founded a committee")},
        {u"committee.entered"_s, kli18nc("@item a deed, %1 is who did it", "%1 joined or left a committee")},
        {u"committee.renewed"_s, kli18nc("@item a deed, %1 is who did it", "%1 renewed a committee")},
        {u"committee.closed"_s, kli18nc("@item a deed, %1 is who did it", "%1 closed a committee")},
        {u"member.admitted"_s, kli18nc("@item a deed, %1 is who did it", "%1 vouched for a newcomer")},
    };
    return all;
}

} // namespace

QString typeNameOf(quint16 type)
{
    if (type == ledger::ChangeBody::mergeType)
        return u"merge"_s;
    if (type == ledger::Erasure::type)
        return u"erasure"_s;
    const ledger::ChangeType *known = allChangeTypes().find(type);
    return known ? QString(known->name) : u"unknown-%1"_s.arg(type);
}

QString deedSentence(quint16 type, const QString &author)
{
    const auto found = words().find(typeNameOf(type));
    if (found != words().end())
        return found->second.subs(author).toString();
    if (const QString what = groups::sentenceForAct(type); !what.isEmpty())
        return i18nc("@item a deed, %1 is who did it, %2 what was done", "%1: %2", author, what);
    return i18nc("@item a deed, %1 is who did it, %2 a technical name", "%1: %2", author, typeNameOf(type));
}

} // namespace pochin::composition
