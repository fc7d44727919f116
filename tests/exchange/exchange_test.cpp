// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/random.h"
#include "exchange/domain/limits.h"
#include "exchange/domain/trouble.h"
#include "exchange/laptop.h"
#include "exchange/store/group_files.h"
#include "exchange/store/lane.h"
#include "groups/domain/refusal.h"
#include "ledger/domain/authoring.h"
#include "ledger/domain/device_link.h"
#include "ledger/domain/erasure.h"
#include "ledger/domain/memory_store.h"

#include <QBuffer>
#include <QTemporaryDir>

#include <algorithm>
#include <random>

using namespace pochin;
using namespace pochin::exchange;
using namespace pochin::exchange::test;
using namespace Qt::StringLiterals;
using enum Failure::Kind;

class ExchangeTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    FixedClock m_clock{Instant(std::chrono::milliseconds(1'760'000'000'000))};
    std::vector<Laptop> m_people;
    std::optional<ledger::SpaceId> m_space;
    int m_files = 0;

    [[nodiscard]] QString newFile() { return m_folder.filePath(u"%1.pochin"_s.arg(m_files++)); }
    [[nodiscard]] const ledger::SpaceId &space() const { return *m_space; }
    Laptop &vera() { return m_people[0]; }
    Laptop &oleg() { return m_people[1]; }
    Laptop &anna() { return m_people[2]; }

    /// A deed of a type that nobody here knows: kept, passed on, and without meaning.
    void does(Laptop &person)
    {
        m_clock.advance(std::chrono::minutes(1));
        const auto done = person.spaces->author(space(), {.type = 60'000, .payload = {crypto::randomBytes(20)}});
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    }
    QString sends(Laptop &person, Dispatch::Reach reach = Dispatch::Reach::Delta)
    {
        m_clock.advance(std::chrono::minutes(1));
        const QString file = newFile();
        const auto written = person.exchange->write({.space = space(), .reach = reach}, file);
        if (!written)
            qFatal("%s", qPrintable(written.error().detail));
        return file;
    }
    [[nodiscard]] ledger::StateDigest digestOf(const Laptop &person) const { return person.space(space()).digest(); }
    [[nodiscard]] bool areAllEqual() const
    {
        return std::ranges::all_of(m_people, [&](const Laptop &person) {
            return person.spaces->space(space()) && digestOf(person) == digestOf(m_people.front())
                && frontierOf(person.space(space())) == frontierOf(m_people.front().space(space()));
        });
    }

    [[nodiscard]] QByteArray readBy(Laptop &person, const QString &called)
    {
        const GroupFiles files(*person.vault, *person.spaces);
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        const std::vector<GroupFile> all = files.all(space()).value();
        for (const GroupFile &file : all) {
            if (file.told.called == called && files.read(file, out))
                return out.data();
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_people.clear();
        QDir(m_folder.path()).removeRecursively();
        QDir().mkpath(m_folder.path());
        for (const auto &name : {u"Вера"_s, u"Олег"_s, u"Анна"_s})
            m_people.emplace_back(name, QDir(m_folder.path()), m_clock);
        m_space = vera().founds(u"Сад"_s);
        vera().admits(space(), oleg());
        vera().admits(space(), anna());
    }

    void a_newcomer_gets_the_whole_history_with_the_first_bundle()
    {
        const auto taken = oleg().takes(sends(vera()));
        QVERIFY2(taken, taken ? "" : toString(taken.error()));
        QCOMPARE(taken->fresh, 3U);
        QVERIFY(taken->agreement == Agreement::Agrees);
        QVERIFY(digestOf(oleg()) == digestOf(vera()));
    }

    // bundle 13
    void an_answer_makes_the_next_bundle_small()
    {
        QVERIFY(oleg().takes(sends(vera())));
        QVERIFY(anna().takes(sends(vera())));
        QVERIFY(vera().takes(sends(oleg())));
        QVERIFY(vera().takes(sends(anna())));
        does(vera());
        const auto planned = vera().exchange->planned({.space = space(), .to = {}});
        QCOMPARE(planned->changes, 1U);
    }

    void importing_twice_is_harmless()
    {
        const QString file = sends(vera());
        QVERIFY(oleg().takes(file));
        const auto again = oleg().takes(file);
        QCOMPARE(again->fresh, 0U);
        QCOMPARE(again->known, 3U);
        QVERIFY(digestOf(oleg()) == digestOf(vera()));
    }

    void the_preview_tells_and_takes_nothing()
    {
        const auto bundle = oleg().opened(sends(vera())).value();
        const auto seen = oleg().exchange->preview(bundle);
        QVERIFY(seen);
        QVERIFY(seen->preview.isNewSpace);
        QVERIFY(seen->preview.isSenderMember);
        QCOMPARE(seen->preview.fresh.size(), 3U);
        QCOMPARE(seen->preview.setAside(), 0U);
        QVERIFY(seen->preview.gaps.empty());
        QVERIFY(!oleg().spaces->space(space()));
    }

    void whoever_is_no_member_cannot_open_it_and_a_stranger_group_is_not_let_in()
    {
        Laptop igor(u"Игорь"_s, QDir(m_folder.path()), m_clock);
        QCOMPARE(igor.takes(sends(vera())).error().kind, NotForMe);
        // Somebody seals a group that nobody asked for, for a key they once saw.
        const auto bundle = oleg().opened(sends(vera())).value();
        QCOMPARE(troubleOf(igor.exchange->take(bundle, {}).error()), Trouble::NotYourGroup);
        QCOMPARE(troubleOf(igor.exchange->preview(bundle).error()), Trouble::NotYourGroup);
        QVERIFY(igor.spaces->ids().empty());
    }

    // bundle 11, 12
    void a_request_turns_a_one_way_stick_into_an_exact_delta()
    {
        QVERIFY(oleg().takes(sends(vera())));
        const QString request = newFile();
        QVERIFY(oleg().exchange->writeRequest(space(), request));
        does(vera());
        QVERIFY(vera().takes(request));
        const auto planned = vera().exchange->planned({.space = space(), .to = {oleg().spaces->self(space()).value()}});
        QCOMPARE(planned->changes, 1U);
        does(vera());
        const QString text = oleg().exchange->requestText(space()).value();
        QVERIFY(text.size() < 4296); // what a QR code holds of capitals and digits
        QVERIFY(vera().exchange->hearRequest(text.toUpper()));
        QCOMPARE(troubleOf(vera().exchange->hearRequest(text.chopped(1)).error()), Trouble::NotARequest);
    }

    // bundle 17
    void an_invitation_opens_with_its_words_and_says_for_which_group()
    {
        const QString file = newFile();
        QVERIFY(vera().exchange->writeInvitation(space(), {u"Сад"_s, u"приходи в субботу"_s, RecipientKind::X25519},
            crypto::Secret::ofBytes("семь слов"), file));
        QFile sealed(file);
        QVERIFY(sealed.open(QIODevice::ReadOnly));
        const crypto::age::PassphraseIdentity right(crypto::Secret::ofBytes("семь слов"));
        const crypto::age::PassphraseIdentity wrong(crypto::Secret::ofBytes("восемь слов"));
        const auto opened = openBundle(sealed, {&right}, ledger::Ed25519Verifier());
        QCOMPARE(opened->manifest.invitation->group, u"Сад"_s);
        QVERIFY(opened->manifest.space == space());
        QVERIFY(opened->manifest.frontier.empty());
        QCOMPARE(openBundle(sealed, {&wrong}, ledger::Ed25519Verifier()).error().kind, WrongPassphrase);
    }

    // bundle 14
    void a_lost_bundle_is_named_as_a_gap_and_the_next_request_brings_it()
    {
        QVERIFY(oleg().takes(sends(vera())));
        QVERIFY(vera().takes(sends(oleg())));
        does(vera());
        const auto person = oleg().spaces->self(space()).value();
        static_cast<void>(vera().exchange->write({.space = space(), .to = {person}}, newFile())); // lost
        const Frontier claimed = frontierOf(vera().space(space()));
        does(vera());
        // A bundle that begins after what was lost, as if it had been acknowledged.
        Dispatch later{.space = space(), .to = {person}};
        later.brought.emplace(oleg().card->feed, claimed);
        const QString file = newFile();
        QVERIFY(vera().exchange->write(later, file));
        const auto taken = oleg().takes(file);
        QCOMPARE(taken->fresh, 1U);
        QCOMPARE(taken->gaps.size(), 1U);
        QCOMPARE(taken->gaps.front().from, 3U);
        QVERIFY(taken->agreement == Agreement::NotCompared);
        QVERIFY(vera().takes(sends(oleg())));
        QVERIFY(oleg().takes(sends(vera())));
        QVERIFY(digestOf(oleg()) == digestOf(vera()));
    }

    void a_truncated_or_altered_file_is_refused_and_changes_nothing()
    {
        QFile file(sends(vera()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray whole = file.readAll();
        const auto broken = [&](const QByteArray &bytes) {
            const QString path = newFile();
            QFile copy(path);
            if (!copy.open(QIODevice::WriteOnly) || copy.write(bytes) != bytes.size())
                qFatal("no file");
            copy.close();
            return oleg().takes(path).error().kind;
        };
        QByteArray flipped = whole;
        flipped[whole.size() - 100] = static_cast<char>(flipped[whole.size() - 100] ^ 1);
        QCOMPARE(broken(flipped), Damaged);
        QCOMPARE(broken(whole.first(300)), Truncated);
        QVERIFY(!oleg().spaces->space(space()));
    }

    void whoever_stops_the_taking_keeps_what_was_before()
    {
        const auto bundle = oleg().opened(sends(vera())).value();
        const auto stop = [](double) { return crypto::age::Continue::No; };
        QCOMPARE(oleg().exchange->take(bundle, {}, Exchange::ManyChanges::Ask, stop).error().kind, Cancelled);
        QVERIFY(!oleg().spaces->space(space()));
        QVERIFY(oleg().exchange->take(bundle, {}));
    }

    // bundle 15
    void a_bundle_of_a_copy_that_never_erased_brings_back_nothing_that_was_erased()
    {
        const auto secret = vera().spaces->author(
            space(), {.type = 60'000, .payload = {"тайна", ledger::Salt{'s'}}, .flags = ledger::ChangeFlag::Erasable});
        QVERIFY(secret);
        QVERIFY(anna().takes(sends(vera())));
        const auto hasIt = [&](const Laptop &person) {
            return person.spaces->changes(space())->change(*secret)->payload().has_value();
        };
        QVERIFY(hasIt(anna()));
        QVERIFY(vera().spaces->author(
            space(), {.type = ledger::Erasure::type, .payload = {ledger::Erasure{{*secret}}.encoded()}}));
        const auto taken = vera().takes(sends(anna(), Dispatch::Reach::Everything));
        QVERIFY2(taken, taken ? "" : toString(taken.error()));
        QCOMPARE(taken->fresh, 0U);
        QVERIFY(!hasIt(vera()));

        QVERIFY(anna().takes(sends(vera(), Dispatch::Reach::Everything)));
        QVERIFY(!hasIt(anna()));
        QVERIFY(oleg().takes(sends(anna(), Dispatch::Reach::Everything)));
        QVERIFY(!hasIt(oleg()));
        QVERIFY(areAllEqual());
    }

    void equal_frontiers_with_unequal_digests_are_a_divergence()
    {
        OpenedBundle bundle = oleg().opened(sends(vera())).value();
        bundle.manifest.digest = ledger::StateDigest::fromBytes(QByteArray(32, 'x'));
        const auto taken = oleg().exchange->take(bundle, {});
        QVERIFY(taken->agreement == Agreement::Diverges);
    }

    /// research/sync.md 3(i): who sends more than anybody writes by hand is asked about first.
    void more_than_5000_new_changes_of_one_feed_are_taken_only_by_who_was_asked()
    {
        QVERIFY(oleg().takes(sends(vera())));
        const auto signer = vera().spaces->keys().signer(vera().card->feed).value();
        OpenedBundle bundle{.manifest = {.space = space(), .sender = vera().card->feed}, .changes = {}};
        ledger::MemoryStore store;
        ledger::Space copy(space(), composition::allChangeTypes(), store);
        const auto takes = [&](std::span<const ledger::Change> changes) {
            return store.append(changes).and_then([&] { return copy.take(changes); }).has_value();
        };
        const auto known = oleg().spaces->changes(space());
        QVERIFY(
            known->forEach([&](const ledger::Change &change) -> Result<> { return takes({&change, 1}), Result<>(); }));
        for (quint64 i = 0; i <= limits::changesOfOneFeed; ++i) {
            auto made = ledger::authored(copy.graph(), signer.feed(), {.type = 60'000, .payload = {"x"}}, 0);
            QVERIFY(made);
            made->back().sign(signer);
            QVERIFY(takes(*made));
            bundle.changes.push_back(made->back());
        }
        QCOMPARE(troubleOf(oleg().exchange->take(bundle, {}).error()), Trouble::ManyChanges);
        QCOMPARE(oleg().space(space()).graph().size(), 3U);
        const auto taken = oleg().exchange->take(bundle, {}, Exchange::ManyChanges::Take);
        QVERIFY2(taken, taken ? "" : toString(taken.error()));
        QCOMPARE(taken->fresh, limits::changesOfOneFeed + 1);
    }

    // docs/FORMAT-exchange.md, "A bundle", key 8 and 10
    void a_file_travels_with_its_change_and_one_that_was_lost_is_asked_for()
    {
        QVERIFY(oleg().takes(sends(vera())));
        QVERIFY(vera().takes(sends(oleg())));
        QBuffer plan;
        plan.setData(crypto::randomBytes(700'000)); // several pieces, and not a round number of them
        QVERIFY(plan.open(QIODevice::ReadOnly));
        GroupFiles given(*vera().vault, *vera().spaces);
        const auto done = given.give(space(), {.called = u"план.png"_s, .word = u"где копать"_s}, plan);
        QVERIFY2(done, done ? "" : toString(done.error()));
        const auto taken = oleg().takes(sends(vera()));
        QCOMPARE(taken->fresh, 1U);
        QCOMPARE(taken->files, 1U);
        QCOMPARE(readBy(oleg(), u"план.png"_s), plan.data());

        // Anna gets the change by another way, without the file, and says so with the next word of hers.
        OpenedBundle bare = anna().opened(sends(vera(), Dispatch::Reach::Everything)).value();
        bare.path.clear();
        QVERIFY(anna().exchange->take(bare, {}));
        QVERIFY(!GroupFiles(*anna().vault, *anna().spaces).all(space())->front().isHere);
        QCOMPARE(readBy(anna(), u"план.png"_s), QByteArray());
        QVERIFY(oleg().takes(sends(anna())));
        const auto planned = oleg().exchange->planned({.space = space(), .to = {anna().spaces->self(space()).value()}});
        QCOMPARE(planned->changes, 0U); // she has all of them
        QCOMPARE(anna().takes(sends(oleg()))->files, 1U);
        QCOMPARE(readBy(anna(), u"план.png"_s), plan.data());
        QCOMPARE(anna().takes(sends(oleg()))->files, 0U); // kept once
        QVERIFY(digestOf(anna()) == digestOf(vera()));
    }

    // docs/FORMAT-exchange.md, "Reading a bundle": no name from outside is a path
    void the_name_of_a_file_of_others_is_never_a_path()
    {
        const auto safe = [](const QString &called) { return fileNameFor({.called = called}); };
        QCOMPARE(safe(u"план сада.png"_s), u"план сада.png"_s);
        QCOMPARE(safe(u"../../.bashrc"_s), u"bashrc"_s);
        QCOMPARE(safe(u"C:\\Windows\\x.exe"_s), u"CWindowsx.exe"_s);
        QCOMPARE(
            safe(u"gnp\u202eexe.план"_s), u"gnpexe.план"_s); // written from right to left it would look like a picture
        QCOMPARE(safe(u"nul.txt"_s), u"file-nul.txt"_s);
        QCOMPARE(safe(u"/…/"_s), u"file-"_s);
        QCOMPARE(safe(QString(300, u'a') + u".png"_s).size(), 100);
        QVERIFY(safe(QString(300, u'a') + u".png"_s).endsWith(u".png"));
    }

    void a_file_that_was_forgotten_comes_back_only_when_it_is_wanted_back()
    {
        QVERIFY(oleg().takes(sends(vera())));
        QVERIFY(vera().takes(sends(oleg())));
        QBuffer plan;
        plan.setData(crypto::randomBytes(300'000));
        QVERIFY(plan.open(QIODevice::ReadOnly));
        const auto task = *ledger::ChangeId::fromBytes(QByteArray(32, 't'));
        QVERIFY(
            GroupFiles(*vera().vault, *vera().spaces).give(space(), {.called = u"план.png"_s, .about = task}, plan));
        QCOMPARE(oleg().takes(sends(vera()))->files, 1U);
        GroupFiles kept(*oleg().vault, *oleg().spaces);
        const GroupFile file = kept.all(space())->front();
        QCOMPARE(file.told.about, task);
        QVERIFY(kept.forget(file));
        QVERIFY(kept.all(space())->front().isForgotten && !kept.all(space())->front().isHere);
        QCOMPARE(readBy(oleg(), u"план.png"_s), QByteArray());
        QCOMPARE(oleg().takes(sends(vera(), Dispatch::Reach::Everything))->files, 0U);

        QVERIFY(kept.wantBack(file));
        QVERIFY(vera().takes(sends(oleg())));
        QCOMPARE(oleg().takes(sends(vera()))->files, 1U);
        QCOMPARE(readBy(oleg(), u"план.png"_s), plan.data());
        QVERIFY(digestOf(oleg()) == digestOf(vera()));
    }

    void a_file_larger_than_64_mebibytes_is_not_begun_and_a_stranger_gives_none()
    {
        QFile large(newFile());
        QVERIFY(large.open(QIODevice::ReadWrite) && large.resize(ledger::Attachments::mostBytes + 1));
        GroupFiles files(*vera().vault, *vera().spaces);
        QCOMPARE(files.give(space(), {.called = u"фильм"_s}, large).error().kind, LimitExceeded);
        QBuffer small;
        QVERIFY(small.open(QIODevice::ReadWrite));
        QCOMPARE(troubleOf(files.give(space(), {.called = u"а\nб"_s}, small).error()), Trouble::UnfitName);
        QVERIFY(files.all(space())->empty());
    }

    // bundle 6
    void a_group_with_post_quantum_keys_seals_for_them_and_lets_no_weaker_key_in()
    {
        Laptop ira(u"Ира"_s, QDir(m_folder.path()), m_clock, RecipientKind::Hybrid);
        const Laptop yan(u"Ян"_s, QDir(m_folder.path()), m_clock, RecipientKind::Hybrid);
        m_space = ira.founds(u"Сад"_s);
        const auto weak = ira.spaces->does(
            space(), [&](const ledger::Outlook &outlook) { return groups::admit(outlook, *vera().card, vera().name); });
        QCOMPARE(groups::refusalOf(weak.error()), groups::Refusal::OtherKindOfKey);
        const auto weakDevice = ira.spaces->does(
            space(), [&](const ledger::Outlook &outlook) { return ledger::linkDevice(outlook, *vera().card); });
        QCOMPARE(ledger::deviceRefusalOf(weakDevice.error()), ledger::DeviceRefusal::OtherKindOfKey);
        ira.admits(space(), yan);
        const auto planned = ira.exchange->planned({.space = space()});
        QVERIFY(planned->kind == RecipientKind::Hybrid);
        QFile file(sends(ira));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(1000).contains("-> mlkem768x25519 "));
        const auto opened = yan.opened(file.fileName());
        QVERIFY2(opened, opened ? "" : toString(opened.error()));
        QVERIFY(yan.exchange->take(*opened, {})->agreement == Agreement::Agrees);
        QCOMPARE(vera().opened(file.fileName()).error().kind, NotForMe);
    }

    void in_whatever_order_bundles_come_all_copies_end_equal()
    {
        const quint32 seed = qEnvironmentVariableIsSet("POCHIN_EXCHANGE_SEED")
            ? qEnvironmentVariable("POCHIN_EXCHANGE_SEED").toUInt()
            : std::random_device()();
        qInfo("POCHIN_EXCHANGE_SEED=%u", seed);
        std::mt19937 chance(seed);
        QVERIFY(oleg().takes(sends(vera())));
        QVERIFY(anna().takes(sends(vera())));
        std::vector<QString> sent;
        for (int step = 0; step < 24; ++step) {
            Laptop &one = m_people[chance() % m_people.size()];
            if (chance() % 2 == 0)
                does(one);
            else
                sent.push_back(sends(one, chance() % 4 == 0 ? Dispatch::Reach::Everything : Dispatch::Reach::Delta));
            if (!sent.empty() && chance() % 3 == 0) // old ones, doubled ones, one's own
                static_cast<void>(m_people[chance() % m_people.size()].takes(sent[chance() % sent.size()]));
        }
        for (Laptop &from : m_people)
            sent.push_back(sends(from, Dispatch::Reach::Everything));
        for (Laptop &to : m_people) {
            std::ranges::shuffle(sent, chance);
            for (const QString &file : sent)
                static_cast<void>(to.takes(file)); // its own it cannot open, and need not
        }
        QVERIFY(areAllEqual());
    }

    // A lane
    void a_lane_carries_everything_and_empties_itself()
    {
        const QString shared = m_folder.filePath(u"lane"_s);
        QVERIFY(QDir().mkpath(shared));
        const auto round = [&](Laptop &person) {
            m_clock.advance(std::chrono::minutes(1));
            auto lane = Lane::opened(*person.vault, *person.spaces, *person.exchange, shared, space());
            const auto done = lane->sync(m_clock.now());
            if (!done)
                qFatal("%s", toString(done.error()));
            return *done;
        };
        QVERIFY(!round(vera()).written.isEmpty());
        QCOMPARE(round(oleg()).fresh, 3U);
        QCOMPARE(round(anna()).fresh, 3U);
        QVERIFY(areAllEqual());
        round(vera());
        QVERIFY(round(oleg()).written.isEmpty()); // nothing is new, so nobody says it again
        QVERIFY(round(vera()).written.isEmpty());
        for (int i = 0; i < 3; ++i)
            does(m_people[static_cast<std::size_t>(i)]), round(m_people[static_cast<std::size_t>(i)]);
        for (int i = 0; i < 2; ++i) {
            for (Laptop &person : m_people)
                round(person);
        }
        QVERIFY(areAllEqual());
    }

    // A lane 3
    void a_conflict_copy_is_harmless_and_a_half_copied_file_waits()
    {
        const QString shared = m_folder.filePath(u"lane"_s);
        QVERIFY(QDir().mkpath(shared));
        auto lane = Lane::opened(*vera().vault, *vera().spaces, *vera().exchange, shared, space());
        const QString name = lane->sync(m_clock.now())->written;
        const QDir own(shared + u'/' + QDir(shared).entryList(QDir::Dirs | QDir::NoDotAndDotDot).front());
        const QString whole = own.filePath(name);
        QVERIFY(QFile::copy(whole, own.filePath(name.chopped(7) + u".sync-conflict-20261124-101112-ABCDEF.pochin"_s)));
        QVERIFY(QFile::copy(whole, own.filePath(u".syncthing."_s + name + u".tmp"_s)));
        QFile half(own.filePath(u"0"_s.repeated(64) + u".pochin"_s));
        QVERIFY(half.open(QIODevice::WriteOnly) && half.write("age-encryption.org/v1\n-> X25519 ") > 0);
        half.close();
        auto reading = Lane::opened(*oleg().vault, *oleg().spaces, *oleg().exchange, shared, space());
        const auto done = reading->sync(m_clock.now());
        QCOMPARE(done->taken, 1);
        QCOMPARE(done->fresh, 3U);
        QCOMPARE(done->troubles.size(), 1U);
        QCOMPARE(done->troubles.front().failure.kind, Truncated);
    }
};

QTEST_GUILESS_MAIN(ExchangeTest)
#include "exchange_test.moc"
