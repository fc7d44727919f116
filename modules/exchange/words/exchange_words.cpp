// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/words/exchange_words.h"

#include <KLocalizedString>

namespace pochin::exchange {

QString sentenceFor(Trouble trouble)
{
    switch (trouble) {
    case Trouble::NobodyElse:
        return i18nc("@info why not", "There is no other device in this group that could read it.");
    case Trouble::MixedRecipients:
        return i18nc("@info why not",
            "Some devices of this group have post-quantum keys and some have not; one weak key would open the file to "
            "everybody. Nothing was written.");
    case Trouble::NotYourGroup:
        return i18nc("@info why not",
            "This bundle is of a group in which nobody has introduced this device yet. Nothing was taken. Hand a card "
            "to "
            "a member of that group first.");
    case Trouble::ManyChanges:
        return i18nc("@info why not",
            "This bundle brings more from one device than anybody writes by hand. Nothing was taken. Ask the sender, "
            "then take it all the same if it is meant.");
    case Trouble::NothingInside:
        return i18nc("@info why not",
            "This is an invitation; there is nothing in it to be taken. Make a card and hand it "
            "to whoever invited you.");
    case Trouble::NotACard:
        return i18nc("@info why not", "This is no card, or it was damaged on its way. Ask for it once more.");
    case Trouble::NotARequest:
        return i18nc("@info why not", "This is no request, or it was damaged on its way. Ask for it once more.");
    case Trouble::NotAMember:
        return i18nc("@info why not", "Only members of a group give it a file.");
    case Trouble::UnfitName:
        return i18nc("@info why not", "The name of a file has 1 to 80 characters, in one line; a word on it 300.");
    }
    Q_UNREACHABLE_RETURN({});
}

namespace {

constexpr QLatin1StringView mark("bundle-file: ");

} // namespace

Failure ofFile(Failure failure)
{
    if (!troubleOf(failure))
        failure.detail.prepend(mark);
    return failure;
}

bool isOfFile(const Failure &failure)
{
    return failure.detail.startsWith(mark);
}

std::optional<QString> sentenceForFile(const Failure &failure)
{
    if (const auto trouble = troubleOf(failure))
        return sentenceFor(*trouble);
    using enum Failure::Kind;
    switch (failure.kind) {
    case NotForMe:
        return i18nc("@info why not",
            "This file was sealed for other devices. Nothing was taken; ask the sender to seal "
            "it for yours.");
    case Truncated:
        return i18nc("@info why not",
            "The file ends too early: it may still be on its way. Nothing was taken; try again "
            "when it has arrived.");
    case Damaged:
        return i18nc(
            "@info why not", "The file was altered after it was sealed. Nothing was taken; ask for it once more.");
    case BadSignature:
        return i18nc("@info why not", "What is inside was not signed by those whom it names. Nothing was taken.");
    case Malformed:
        return i18nc("@info why not", "This is no bundle that Pochin wrote. Nothing was taken.");
    case WrongPassphrase:
        return i18nc("@info why not",
            "These are not the words of this invitation. Nothing was taken; ask for them once "
            "more.");
    case Unsupported:
        return i18nc("@info why not", "A newer Pochin wrote this. Nothing was taken.");
    case LimitExceeded:
        return i18nc("@info why not", "This is larger than anything honest would be. Nothing was taken.");
    default:
        return std::nullopt;
    }
}

QString sentenceFor(const Gap &gap, const QString &feed, const QString &sender)
{
    return gap.from == gap.to ? i18nc("@info %1 is a number, %2 a device, %3 a person",
                                    "Missing: number %1 of the device %2. Ask %3.", gap.to, feed, sender)
                              : i18nc("@info %1 and %2 are numbers, %3 a device, %4 a person",
                                    "Missing: %1–%2 of the device %3. Ask %4.", gap.from, gap.to, feed, sender);
}

QString sentenceFor(Agreement agreement)
{
    switch (agreement) {
    case Agreement::NotCompared:
        return i18nc("@info", "One of you has something that the other has not, so the two copies were not compared.");
    case Agreement::Agrees:
        return i18nc("@info", "Both copies show the same state.");
    case Agreement::Diverges:
        return i18nc("@info",
            "Both copies have the same changes and show another state. One of the two programs is "
            "wrong; nothing is lost. Keep the report and show it to whoever looks after the program.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString wordFor(RecipientKind kind)
{
    return kind == RecipientKind::Hybrid ? i18nc("@info kind of keys", "post-quantum keys")
                                         : i18nc("@info kind of keys", "X25519 keys");
}

} // namespace pochin::exchange
