#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Pochin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""reach_test TREE   everything that a person can do in a group is there in the window and in pochinctl

Every act of groups and assemblies has a deed function in its header. `DEEDS` says which deeds write which act; each of
them must be called from a view (or the desktop) and from a verb. An act without a row, a row without an act and a deed
that nobody calls fail, so whoever adds an act has to make it reachable from both, or write down here why it is not yet.
"""

import pathlib
import re
import sys
import unittest

TREE = pathlib.Path(sys.argv.pop() if len(sys.argv) > 1 else ".")
ROOMS = ("groups", "assemblies")

# act → the deeds of which each must be reachable
DEEDS = {
    # groups
    "group.founded": ["founding"],
    "group.described": ["describe"],
    "group.dissolved": ["dissolve"],
    "group.continued": ["goOn"],
    "handover.noted": ["noteHandOver"],
    "entry.requested": ["showCard"],
    "entry.declined": ["decline"],
    "member.admitted": ["admit"],
    "member.left": ["leave"],
    "member.named": ["chooseName"],
    "member.can": ["stateSkills"],
    "member.away": ["goAway"],
    "member.back": ["comeBack"],
    "exchange.ended": ["endExchange"],
    "promise.made": ["makePromise"],
    "promise.kept": ["keepPromise"],
    "promise.laid-down": ["layDownPromise"],
    "promise.taken-over": ["takeOverPromise"],
    "errand.offered": ["offerErrand"],
    "errand.taken": ["takeErrand"],
    "errand.handed-over": ["handOverErrand"],
    "errand.withdrawn": ["withdrawErrand"],
    "errand.willing": ["stateWilling"],
    "draw.called": ["callDraw"],
    "draw.revealed": ["reveal"],
    "need.stated": ["stateNeed"],
    "need.answered": ["answerNeed"],
    "need.settled": ["settleNeed"],
    "need.withdrawn": ["withdrawNeed"],
    "need.raised": ["raiseNeed"],
    "thing.shared": ["shareThing"],
    "thing.moved": ["moveThing"],
    "thing.booked": ["bookThing"],
    "booking.withdrawn": ["withdrawBooking"],
    "booking.agreed": ["agreeBooking"],
    "union.joined": ["joinUnion"],
    "union.left": ["leaveUnion"],
    "seal.key-offered": ["offerSealKey"],
    "seal.drafted": ["draftStatement"],
    "seal.signed": ["signDraft"],
    "seal.spoken": ["speak"],
    # proposals and polls
    "proposal.opened": ["propose"],
    "proposal.amended": ["amend"],
    "proposal.closed": ["close"],
    "proposal.withdrawn": ["withdraw"],
    "position.taken": ["takePosition", "confirmTold"],
    "position.told": ["writeDown"],
    "consent.withdrawn": ["withdrawConsent"],
    "reason.given": ["giveReason"],
    "concern.declared": ["declareConcern"],
    "addressee.answered": ["answerAsAddressee"],
    "outcome.recorded": ["recordOutcome"],
    "outcome.confirmed": ["bearOut"],
    "lot.sealed": ["sealSeed"],
    "lot.opened": ["showSeed"],
    "poll.opened": ["openPoll"],
    "poll.answered": ["answerPoll"],
    "poll.ended": ["endPoll"],
    # assemblies
    "assembly.called": ["callAssembly"],
    "assembly.changed": ["changeAssembly"],
    "assembly.called-off": ["callOff"],
    "assembly.marked": ["markMeeting"],
    "assembly.role-opened": ["offerRole", "openRole"],
    "agenda.item-added": ["addItem"],
    "agenda.ordered": ["moveItem"],
    "agenda.item-taken-off": ["takeOff"],
    "presence.noted": ["notePresence"],
    "hands.counted": ["countHands"],
    "item.noted": ["noteItem"],
    "item.led-to": ["linkOutcome"],
    "minutes.written": ["writeMinutes"],
    "minutes.answered": ["answerMinutes"],
    "undertaking.told": ["writeTakingDown", "confirmTaking"],
    "told.denied": ["denyTold"],
}

# Known gaps, each with what stands in its place. A gap that was closed must leave the list.
NOT_IN_THE_WINDOW: dict[str, str] = {}
NOT_BY_VERB: dict[str, str] = {}


def text_of(*folders):
    sources = [path for folder in folders for path in sorted((TREE / folder).rglob("*.cpp"))]
    return "\n".join(path.read_text() for path in sources if not path.name.endswith("_scenes.cpp"))


def acts_of(room):
    name = re.compile(r'constexpr QLatin1StringView name\{"([^"]+)"\}')
    return {act for path in (TREE / "modules" / room / "domain").rglob("*.h") for act in name.findall(path.read_text())}


def is_called(deed, text):
    """As a call or as a function handed on, and not as a method of the same name."""
    return re.search(rf"(?<![\w.>])(?<!GroupDeeds::)(?<!AssemblyDeeds::)(?<!DecisionDeeds::)(?<!PollDeeds::){deed}\(", text)


class Reach(unittest.TestCase):
    def setUp(self):
        self.window = text_of(*(f"modules/{room}/views" for room in (*ROOMS, "exchange")), "app/desktop")
        self.verbs = text_of("app/ctl")

    def test_every_act_has_a_row_here_and_every_row_an_act(self):
        acts = set().union(*(acts_of(room) for room in ROOMS))
        self.assertEqual(sorted(acts), sorted(DEEDS))

    def test_every_deed_is_there_in_the_window(self):
        missing = {deed for deeds in DEEDS.values() for deed in deeds if not is_called(deed, self.window)}
        self.assertEqual(missing, set(NOT_IN_THE_WINDOW))

    def test_every_deed_has_a_verb(self):
        missing = {deed for deeds in DEEDS.values() for deed in deeds if not is_called(deed, self.verbs)}
        self.assertEqual(missing, set(NOT_BY_VERB))

    def test_a_slot_that_bears_the_name_of_a_deed_does_not_make_it_reachable(self):
        self.assertFalse(is_called("chooseName", "void GroupDeeds::chooseName()\n{\n"))
        self.assertFalse(is_called("chooseName", "m_deeds.chooseName();"))
        self.assertTrue(is_called("chooseName", "return groups::chooseName(now, name);"))


if __name__ == "__main__":
    unittest.main()
