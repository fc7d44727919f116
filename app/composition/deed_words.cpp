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
