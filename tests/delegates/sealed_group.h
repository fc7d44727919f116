// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/domain/council/council_part.h"
#include "delegates/domain/council/home_statements.h"
#include "delegates/group_of_people.h"
#include "groups/domain/seal_acts.h"
#include "groups/domain/seal_book.h"
#include "ledger/store/ed25519.h"

namespace pochin::delegates::test {

inline const ledger::Ed25519Verifier verifier;

inline groups::SealBook bookOf(const Person &person)
{
    return {person.space(), verifier};
}

inline SpaceId spaceOf(const Person &person)
{
    return person.space().graph().space();
}

/// A group with its seal: k of its keys, one held by each of the first few people.
class SealedGroup
{
public:
    SealedGroup(const QString &title, const std::vector<QByteArray> &names, quint32 needed = 1,
        groups::GroupKind kind = groups::GroupKind::AffinityGroup)
        : m_group(eachMember(), names, title, kind)
    {
        for (std::size_t i = 0; i < needed; ++i) {
            m_keys.emplace_back(
                *crypto::SigningKey::fromSeed(crypto::Secret::ofBytes(ledger::test::keyOf(names[i], "seal").bytes())));
            person(i).does(groups::offerSealKey(person(i).outlook(), m_keys.back().feed()));
        }
        m_group.meet();
        m_needed = needed;
        m_title = title;
    }

    [[nodiscard]] Person &person(std::size_t i = 0) { return m_group.people[i]; }
    [[nodiscard]] Orchard &group() { return m_group; }

    /// Drafted by the first, signed by as many as are asked for; what came of it, as it travels.
    groups::Sealed seals(const groups::StatementDrafted &draft, std::size_t signers)
    {
        const ChangeId id = person().does(groups::draftStatement(person().outlook(), draft));
        m_group.meet();
        for (std::size_t i = 0; i < signers; ++i)
            person(i).does(groups::signDraft(person(i).outlook(), id, m_keys[i]));
        m_group.meet();
        return bookOf(person()).sealed(groups::Statement::decoded(draft.statement)->id());
    }
    groups::Sealed seals(const groups::StatementDrafted &draft) { return seals(draft, m_needed); }

    /// The card for a council, sealed.
    groups::Sealed card(const SpaceId &council)
    {
        groups::CardContent content{.name = m_title, .needed = m_needed, .keys = {}, .nonce = QByteArray(16, 'n')};
        for (const auto &key : m_keys)
            content.keys.push_back(key.feed());
        std::ranges::sort(content.keys);
        const groups::Statement card{.to = *groups::Audience::fromBytes(council.bytes()),
            .content = content.encoded(),
            .decision = *groups::DecisionSeal::fromBytes(QByteArray(32, 'd'))};
        return seals({.statement = card.encoded()});
    }

    /// A mandate for the first, given, accepted, and sealed for a council in which they are called `there`.
    groups::Sealed seat(const SpaceId &council, const PersonId &there, const QString &matter = u"Урожай"_s)
    {
        MandateText text = harvest(person().id());
        text.matter = matter;
        m_mandate = givenAndAccepted(person(1), person(), text);
        m_group.meet();
        return seals(
            *seatStatement(person().outlook(), bookOf(person()), *m_mandate, council, there, m_title, {salt()}));
    }
    [[nodiscard]] ChangeId mandate() const { return *m_mandate; }
    [[nodiscard]] static QByteArray salt() { return QByteArray(16, 's'); }

    /// Everybody is for it, and it is closed.
    void adopt(const ChangeId &proposal)
    {
        m_group.meet();
        for (Person &one : m_group.people)
            one.isFor(proposal);
        m_group.meet();
        person().closes(proposal);
        m_group.meet();
    }

private:
    Orchard m_group;
    std::deque<ledger::Ed25519Signer> m_keys;
    quint32 m_needed = 1;
    QString m_title;
    std::optional<ChangeId> m_mandate;
};

inline void says(Person &there, const groups::Sealed &sealed)
{
    there.does(groups::speak(there.outlook(), sealed, verifier));
}

} // namespace pochin::delegates::test
