// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/views/decision_deeds.h"

#include "assemblies/domain/asking.h"
#include "assemblies/views/decision_form.h"
#include "assemblies/views/decision_rows.h"
#include "assemblies/words/assembly_words.h"
#include "assemblies/words/decision_words.h"
#include "groups/domain/promise_acts.h"

#include <KLocalizedString>

#include <algorithm>

namespace pochin::assemblies {

using namespace ledger;
using namespace Qt::StringLiterals;
using workbench::DeedForm;
using workbench::FormValues;
using Kind = workbench::FormField::Kind;

namespace {

ChangeId idOf(const QString &hex)
{
    return *ChangeId::fromBytes(QByteArray::fromHex(hex.toLatin1()));
}

} // namespace

DecisionDeeds::DecisionDeeds(SpacesDesk &desk, DecisionSurroundings surroundings, QWidget *parent)
    : QObject(parent), m_desk(desk), m_surroundings(std::move(surroundings)), m_parent(parent)
{
}

std::optional<Outlook> DecisionDeeds::outlook() const
{
    return m_place ? m_desk.outlook(m_place->group) : std::nullopt;
}

const Matter *DecisionDeeds::matter(const std::optional<Outlook> &outlook) const
{
    return outlook ? outlook->part<Decisions>().matter(m_place->matter) : nullptr;
}

ChangeId DecisionDeeds::shownId() const
{
    const auto seen = outlook();
    return shownWording(*seen, *matter(seen)).id;
}

QString DecisionDeeds::trouble(const SpaceId &group, const Make &make) const
{
    const auto seen = m_desk.outlook(group);
    return seen ? reasonOf(make(*seen)) : i18nc("@info why not", "The vault is locked.");
}

bool DecisionDeeds::doAtOnce(const QString &sentence, const Make &make)
{
    const auto result = m_desk.does(m_place->group, make);
    if (result)
        Q_EMIT done(sentence);
    else
        Q_EMIT failed(reasonOf(result.error()));
    return result.has_value();
}

/// The form stays with the group it was opened for, whatever the list shows meanwhile.
DeedForm *DecisionDeeds::open(const Form &form)
{
    const auto made = [form](const FormValues &values) {
        return [form, values](const Outlook &seen) { return form.make(seen, values); };
    };
    const SpaceId group = m_place->group;
    auto *dialog = new DeedForm(
        form.words, form.fields, [this, made, group](const FormValues &values) { return trouble(group, made(values)); },
        [this, made, group, form](const FormValues &values) {
            const auto result = m_desk.does(group, made(values));
            if (result && form.tell)
                form.tell(values);
            else if (result)
                Q_EMIT done(form.sentence);
            return reasonOf(result);
        },
        m_parent);
    connect(&m_desk, &SpacesDesk::closed, dialog, &QDialog::reject);
    dialog->open();
    return dialog;
}

Result<std::vector<QString>> DecisionDeeds::paragraphsIn(const QString &typed) const
{
    std::vector<QString> all;
    for (const QString &part : typed.split(u',', Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        const QString address = m_surroundings.paragraphAt(part.trimmed());
        if (address.isEmpty())
            return refusal(Refusal::NoSuchParagraph, part.trimmed());
        all.push_back(address);
    }
    return all;
}

// --- saying ----------------------------------------------------------------------------------------------------------

void DecisionDeeds::answerReason(const QString &reason)
{
    const ChangeId wording = shownId();
    const auto answers = reason.isEmpty() ? std::nullopt : std::optional(idOf(reason));
    open({.words
        = {.title = answers ? i18nc("@title:window", "Answer a reason") : i18nc("@title:window", "Give a reason"),
            .explanation = i18nc("@info", "Reasons come before any count, and they stay with the decision."),
            .deed = i18nc("@action:button", "Say it")},
        .fields = {{.key = u"text"_s, .label = i18nc("@label:textbox", "Your &words:"), .kind = Kind::Text},
            {.key = u"side"_s,
                .label = i18nc("@label:listbox", "&It is:"),
                .kind = Kind::Choice,
                .value = 0,
                .choices = {wordFor(ReasonGiven::Side::Neither), wordFor(ReasonGiven::Side::For),
                    wordFor(ReasonGiven::Side::Against)}},
            {.key = u"cites"_s,
                .label = i18nc("@label:textbox", "&Paragraphs:"),
                .hint = i18nc("@info:placeholder", "М.7, П.I.3.5.Б-3; may be empty")}},
        .sentence = i18nc("@info", "It stands with the proposal."),
        .make = [this, wording, answers](const Outlook &now, const FormValues &values) -> Result<Deed> {
            auto cites = paragraphsIn(textOf(values, u"cites"_s));
            if (!cites)
                return std::unexpected(cites.error());
            return assemblies::giveReason(now,
                {.proposal = wording,
                    .answers = answers,
                    .side = static_cast<ReasonGiven::Side>(values.value(u"side"_s).toInt()),
                    .text = textOf(values, u"text"_s),
                    .citations = *std::move(cites)});
        }});
}

void DecisionDeeds::declareConcern()
{
    const ChangeId wording = shownId();
    open({.words = {.title = i18nc("@title:window", "This concerns us too"),
              .explanation = i18nc("@info",
                  "Everybody takes part in what touches their interests. Whoever decides past this is seen to."),
              .deed = i18nc("@action:button", "Say it")},
        .fields = {{.key = u"whom"_s,
                       .label = i18nc("@label:textbox", "&Whom:"),
                       .hint = i18nc("@info:placeholder", "the kitchen; me and the neighbours")},
            {.key = u"why"_s, .label = i18nc("@label:textbox", "&Reason:"), .kind = Kind::Text}},
        .sentence = i18nc("@info", "It stands with the proposal, and with what is decided on it."),
        .make = [wording](const Outlook &now, const FormValues &values) {
            return assemblies::declareConcern(now, {wording, textOf(values, u"whom"_s), textOf(values, u"why"_s)});
        }});
}

void DecisionDeeds::answerAsAddressee()
{
    const ChangeId wording = shownId();
    open({.words = {.title = i18nc("@title:window", "This is directed at you"),
              .explanation = i18nc("@info",
                  "It is not in force towards you without your consent, and you can take that back at any time."),
              .deed = i18nc("@action:button", "Answer")},
        .fields = {{.key = u"answer"_s,
                       .label = i18nc("@label", "You:"),
                       .kind = Kind::OneOf,
                       .value = 0,
                       .choices = {i18nc("@option:radio", "consent"), i18nc("@option:radio", "do not consent")}},
            {.key = u"words"_s, .label = i18nc("@label:textbox", "A &word, if you like:")}},
        .sentence = i18nc("@info", "You have answered."),
        .make = [wording](const Outlook &now, const FormValues &values) {
            return assemblies::answerAsAddressee(
                now, {wording, values.value(u"answer"_s).toInt() == 0, textOf(values, u"words"_s)});
        }});
}

void DecisionDeeds::confirm(const QString &told)
{
    const ChangeId id = idOf(told);
    doAtOnce(i18nc("@info", "It counts as yours now."), [id](const Outlook &now) { return confirmTold(now, id); });
}

void DecisionDeeds::settle(const QString &promise)
{
    const ChangeId id = idOf(promise);
    const auto seen = outlook();
    const auto &promises = seen->part<groups::PromisePart>().promises;
    const auto found = promises.find(id);
    const bool isOwn = found != promises.end() && found->second.bearer == seen->self
        && found->second.state == groups::Promise::State::Open;
    if (isOwn)
        doAtOnce(i18nc("@info", "Done. Nobody waits for it any more."),
            [id](const Outlook &now) { return groups::keepPromise(now, {.promise = id}); });
    else
        doAtOnce(i18nc("@info", "You have taken it over."),
            [id](const Outlook &now) { return groups::takeOverPromise(now, {.promise = id}); });
}

// --- deciding --------------------------------------------------------------------------------------------------------

void DecisionDeeds::close()
{
    const auto seen = outlook();
    const Wording &wording = shownWording(*seen, *matter(seen));
    QStringList lines{sentenceFor(soFar(*seen, wording.id))};
    if (const auto procedure = namedProcedure(*seen, wording.text.procedure))
        lines << sentenceFor(*procedure);
    lines << i18nc("@info", "Counted is what is on this device. Who has more may count again, and that count stands.");
    open({.words = {.title = i18nc("@title:window", "Count what was said"),
              .explanation = lines.join(u'\n'),
              .deed = i18nc("@action:button", "Count")},
        .fields = {},
        .sentence = {},
        .make = [id = wording.id](const Outlook &now, const FormValues &) { return assemblies::close(now, id); },
        .tell =
            [this, id = wording.id](const FormValues &) {
                const auto now = outlook();
                const bool isAdopted = now && now->standing().outcome(id) == Outcome::Adopted;
                Q_EMIT done(isAdopted ? i18nc("@info", "Counted: adopted. It is in force for those who consented.")
                                      : i18nc("@info", "Counted: not adopted as it stands."));
            }});
}

void DecisionDeeds::withdraw()
{
    const ChangeId id = m_place->matter;
    open({.words = {.title = i18nc("@title:window", "Take the proposal back"),
              .explanation = i18nc("@info", "It stays readable with all that was said on it."),
              .deed = i18nc("@action:button", "Take it back")},
        .fields = {{.key = u"reason"_s, .label = i18nc("@label:textbox", "&Why, if you like:")}},
        .sentence = i18nc("@info", "You took the proposal back."),
        .make = [id](const Outlook &now, const FormValues &values) {
            return assemblies::withdraw(now, id, textOf(values, u"reason"_s));
        }});
}

/// П.I.3.5.Б-1: one act, at once; what was taken on goes to others.
void DecisionDeeds::withdrawConsent()
{
    const ChangeId wording = shownId();
    open({.words = {.title = i18nc("@title:window", "Withdraw consent"),
              .explanation
              = i18nc("@info", "From now on the decision binds you to nothing. It stays in force for the others."),
              .deed = i18nc("@action:button", "Withdraw it")},
        .fields = {{.key = u"reason"_s, .label = i18nc("@label:textbox", "&Why, if you like:")},
            {.key = u"handOver"_s,
                .label = i18nc("@label:textbox", "What you had taken &on:"),
                .hint = i18nc("@info:placeholder", "what becomes of it, and who may take it over")}},
        .sentence = i18nc("@info", "Your consent is withdrawn. What you had taken on is free to take over."),
        .make = [wording](const Outlook &now, const FormValues &values) {
            return assemblies::withdrawConsent(
                now, {wording, textOf(values, u"reason"_s), textOf(values, u"handOver"_s)});
        }});
}

void DecisionDeeds::recordOutcome()
{
    const ChangeId wording = shownId();
    open({.words
        = {.title = i18nc("@title:window", "Write down what came of it"),
            .explanation = i18nc("@info", "The group decides in its own way. Others must confirm what you write down."),
            .deed = i18nc("@action:button", "Write it down")},
        .fields = {{.key = u"outcome"_s,
                       .label = i18nc("@label", "It was:"),
                       .kind = Kind::OneOf,
                       .value = 0,
                       .choices = {wordFor(MatterState::Adopted), wordFor(MatterState::NotAdopted)}},
            {.key = u"words"_s, .label = i18nc("@label:textbox", "&In words:"), .kind = Kind::Text}},
        .sentence = i18nc("@info", "Written down. It counts once others confirm it."),
        .make = [wording](const Outlook &now, const FormValues &values) {
            return assemblies::recordOutcome(
                now, {wording, values.value(u"outcome"_s).toInt() == 0, textOf(values, u"words"_s)});
        }});
}

void DecisionDeeds::bearOut(const QString &record)
{
    const ChangeId id = idOf(record);
    doAtOnce(i18nc("@info", "Confirmed."), [id](const Outlook &now) { return assemblies::bearOut(now, id); });
}

/// First kept, then promised: a promise whose seed is lost would spoil the draw.
void DecisionDeeds::sealSeed()
{
    const ChangeId wording = shownId();
    const LotSeed seed = m_surroundings.freshSeed();
    const auto make = [&](const Outlook &now) { return assemblies::sealSeed(now, wording, seed); };
    const QString why = trouble(m_place->group, make);
    if (!why.isEmpty())
        Q_EMIT failed(why);
    else if (!m_surroundings.keepSeed(wording, seed))
        Q_EMIT failed(i18nc("@info why not", "This could not be written down. Nothing has been changed."));
    else
        doAtOnce(i18nc("@info", "Sealed. Show it once all have sealed theirs."), make);
}

void DecisionDeeds::showSeed()
{
    const ChangeId wording = shownId();
    const auto seed = m_surroundings.keptSeed(wording);
    if (!seed) {
        Q_EMIT failed(i18nc("@info why not", "This device has sealed nothing for that draw."));
        return;
    }
    doAtOnce(i18nc("@info", "Shown."), [&](const Outlook &now) { return assemblies::showSeed(now, wording, *seed); });
}

} // namespace pochin::assemblies
