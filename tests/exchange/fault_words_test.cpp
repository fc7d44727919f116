// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What people read when a bundle, a card or a request cannot be taken, word for word and in both languages. Each fault
// is made for real: a table of sentences alone would not notice that a fault is told by another one's sentence.
#include "exchange/domain/trouble.h"
#include "exchange/laptop.h"
#include "exchange/store/card_file.h"
#include "exchange/store/own_cards.h"
#include "exchange/words/exchange_words.h"
#include "workbench/language.h"

#include <QBuffer>
#include <QTemporaryDir>

using namespace pochin;
using namespace pochin::exchange;
using namespace pochin::exchange::test;
using namespace Qt::StringLiterals;

namespace {

/// What comes of it: a failure, if all goes as it should.
using Fault = std::function<std::optional<Failure>()>;

template <typename T>
std::optional<Failure> faultOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

} // namespace

Q_DECLARE_METATYPE(Fault)

class FaultWordsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<workbench::LanguageChoice> m_languages;
    QTemporaryDir m_folder;
    FixedClock m_clock{Instant(std::chrono::milliseconds(1'760'000'000'000))};
    std::unique_ptr<Laptop> m_vera;
    std::unique_ptr<Laptop> m_oleg;
    std::unique_ptr<Laptop> m_igor;
    std::optional<ledger::SpaceId> m_space;
    int m_files = 0;

    [[nodiscard]] QString newFile() { return m_folder.filePath(QString::number(m_files++)); }
    [[nodiscard]] QString bundle()
    {
        const QString path = newFile();
        return m_vera->exchange->write({.space = *m_space}, path) ? path : QString();
    }
    [[nodiscard]] QString broken(const std::function<void(QByteArray &)> &breakIt)
    {
        QFile whole(bundle());
        QFile copy(newFile());
        if (!whole.open(QIODevice::ReadOnly) || !copy.open(QIODevice::WriteOnly))
            qFatal("no file");
        QByteArray bytes = whole.readAll();
        breakIt(bytes);
        copy.write(bytes);
        return copy.fileName();
    }
    /// One of tests/vectors/exchange, sealed for Oleg.
    [[nodiscard]] std::optional<Failure> ofVector(const QString &name)
    {
        QFile vector(QStringLiteral(POCHIN_SOURCE_DIR "/tests/vectors/exchange/") + name);
        if (!vector.open(QIODevice::ReadOnly))
            return std::nullopt;
        const QByteArray all = vector.readAll();
        const QByteArray zip = qUncompress(QByteArray(4, 0) + all.sliced(all.indexOf("\n\n") + 2));
        const auto reader = crypto::age::X25519Identity::generated();
        const auto recipient = reader.recipient();
        QByteArray sealed = crypto::age::sealed(zip, {&recipient}).value();
        QBuffer buffer(&sealed);
        return buffer.open(QIODevice::ReadOnly) ? faultOf(openBundle(buffer, {&reader}, ledger::Ed25519Verifier()))
                                                : std::nullopt;
    }
    [[nodiscard]] std::optional<Failure> ofWords(const QByteArray &words)
    {
        const QString path = newFile();
        const auto written = m_vera->exchange->writeInvitation(
            *m_space, {u"Сад"_s, {}, RecipientKind::X25519}, crypto::Secret::ofBytes("семь слов"), path);
        QFile file(path);
        const crypto::age::PassphraseIdentity identity(crypto::Secret::ofBytes(words));
        if (!written || !file.open(QIODevice::ReadOnly))
            return std::nullopt;
        return faultOf(openBundle(file, {&identity}, ledger::Ed25519Verifier()));
    }
    /// A card of which one letter was lost on the way.
    [[nodiscard]] QString damagedCard()
    {
        const auto own = OwnCards(*m_igor->vault, *m_igor->spaces).make(u"Игорь"_s, *m_space);
        return own->text().chopped(1);
    }

    static void row(const char *fault, const Fault &make, const QString &english, const QString &russian)
    {
        QTest::newRow(fault) << make << english << russian;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_languages = std::make_unique<workbench::LanguageChoice>();
        const QDir folder(m_folder.path());
        m_vera = std::make_unique<Laptop>(u"Вера"_s, folder, m_clock);
        m_oleg = std::make_unique<Laptop>(u"Олег"_s, folder, m_clock);
        m_igor = std::make_unique<Laptop>(u"Игорь"_s, folder, m_clock);
        m_space = m_vera->founds(u"Сад"_s);
        m_vera->admits(*m_space, *m_oleg);
    }

    void each_fault_is_told_in_these_words_data()
    {
        QTest::addColumn<Fault>("make");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("russian");
        row(
            "cut short",
            [this] { return faultOf(m_oleg->takes(broken([](QByteArray &bytes) { bytes.truncate(300); }))); },
            u"The file ends too early: it may still be on its way. Nothing was taken; try again when it has arrived."_s,
            u"Файл обрывается: возможно, он ещё в пути. Ничего не принято; попробуйте снова, когда он дойдёт."_s);
        row(
            "bit flipped",
            [this] {
                return faultOf(m_oleg->takes(broken(
                    [](QByteArray &bytes) { bytes[bytes.size() - 100] = char(bytes[bytes.size() - 100] ^ 1); })));
            },
            u"The file was altered after it was sealed. Nothing was taken; ask for it once more."_s,
            u"Файл изменён после запечатывания. Ничего не принято; попросите его ещё раз."_s);
        row(
            "for others", [this] { return faultOf(m_igor->takes(bundle())); },
            u"This file was sealed for other devices. Nothing was taken; ask the sender to seal it for yours."_s,
            u"Этот файл запечатан для других устройств. Ничего не принято; попросите отправителя запечатать его для вашего."_s);
        row(
            "no bundle", [this] { return faultOf(m_oleg->takes(broken([](QByteArray &bytes) { bytes = "no"; }))); },
            u"This is no bundle that Pochin wrote. Nothing was taken."_s,
            u"Эту посылку записал не «Почин». Ничего не принято."_s);
        row(
            "of another group",
            [this] {
                const auto opened = m_oleg->opened(bundle());
                return faultOf(m_igor->exchange->take(*opened, {}));
            },
            u"This bundle is of a group in which nobody has introduced this device yet. Nothing was taken. Hand a card to a member of that group first."_s,
            u"Эта посылка — группы, в которой вашего устройства ещё никто не представил. Ничего не принято. Сначала передайте карточку кому-нибудь из этой группы."_s);
        row(
            "signed by others", [this] { return ofVector(u"segment_signature"_s); },
            u"What is inside was not signed by those whom it names. Nothing was taken."_s,
            u"Содержимое подписано не теми, кто в нём назван. Ничего не принято."_s);
        row(
            "too large", [this] { return ofVector(u"limit_entries"_s); },
            u"This is larger than anything honest would be. Nothing was taken."_s,
            u"Честная посылка такой большой не бывает. Ничего не принято."_s);
        row(
            "wrong words", [this] { return ofWords("восемь слов"); },
            u"These are not the words of this invitation. Nothing was taken; ask for them once more."_s,
            u"Это не слова этого приглашения. Ничего не принято; попросите их ещё раз."_s);
        row(
            "a newer program", [this] { return ofVector(u"zip_encrypted"_s); },
            u"A newer Pochin wrote this. Nothing was taken."_s,
            u"Это записал более новый «Почин». Ничего не принято."_s);
        row(
            "nobody else",
            [this] {
                const auto alone = m_igor->founds(u"Один"_s);
                return faultOf(m_igor->exchange->write({.space = alone}, newFile()));
            },
            u"There is no other device in this group that could read it."_s,
            u"В этой группе нет другого устройства, которое могло бы это прочесть."_s);
        row(
            "no card", [this] { return faultOf(cardOfText(damagedCard())); },
            u"This is no card, or it was damaged on its way. Ask for it once more."_s,
            u"Это не карточка, или она повреждена в пути. Попросите её ещё раз."_s);
        row(
            "no request",
            [this] {
                return faultOf(m_vera->exchange->hearRequest(m_vera->exchange->requestText(*m_space)->chopped(1)));
            },
            u"This is no request, or it was damaged on its way. Ask for it once more."_s,
            u"Это не запрос, или он повреждён в пути. Попросите его ещё раз."_s);
    }
    void each_fault_is_told_in_these_words()
    {
        QFETCH(const Fault, make);
        QFETCH(const QString, english);
        QFETCH(const QString, russian);
        const auto fault = make();
        QVERIFY(fault);
        m_languages->use(u"en"_s);
        QCOMPARE(sentenceForFile(*fault).value_or(nameOf(fault->kind)), english);
        m_languages->use(u"ru"_s);
        QCOMPARE(sentenceForFile(*fault).value_or(nameOf(fault->kind)), russian);
    }

    // bundle 14
    void a_gap_says_which_numbers_of_whose_device_and_whom_to_ask()
    {
        const Gap gap{.from = 41, .to = 57};
        m_languages->use(u"en"_s);
        QCOMPARE(sentenceFor(gap, u"Олег"_s, u"Вера"_s), u"Missing: 41–57 of the device Олег. Ask Вера."_s);
        m_languages->use(u"ru"_s);
        QCOMPARE(sentenceFor(gap, u"Олег"_s, u"Вера"_s), u"Не хватает: 41–57, устройство Олег. Спросите: Вера."_s);
    }

    // bundle 15
    void a_divergence_is_told_as_a_fault_of_a_program_never_of_people()
    {
        OpenedBundle bundle = m_oleg->opened(this->bundle()).value();
        bundle.manifest.digest = ledger::StateDigest::fromBytes(QByteArray(32, 'x'));
        const auto taken = m_oleg->exchange->take(bundle, {});
        QVERIFY(taken);
        m_languages->use(u"en"_s);
        QCOMPARE(sentenceFor(taken->agreement),
            u"Both copies have the same changes and show another state. One of the two programs is wrong; nothing is lost. Keep the report and show it to whoever looks after the program."_s);
        m_languages->use(u"ru"_s);
        QCOMPARE(sentenceFor(taken->agreement),
            u"В обеих копиях одни и те же изменения, а показывают они разное. Одна из двух программ ошибается; ничего не потеряно. Сохраните отчёт и покажите его тому, кто заботится о программе."_s);
    }
};

QTEST_GUILESS_MAIN(FaultWordsTest)
#include "fault_words_test.moc"
