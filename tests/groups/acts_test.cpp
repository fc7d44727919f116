// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The payload of every act of groups: back from its bytes, patient with what is newer, strict about the rest.
#include "support/cut_payload.h"
#include "support/group_samples.h"

#include <rapidcheck.h>

using namespace pochin;
using namespace pochin::groups;
using namespace pochin::groups::test;
using namespace pochin::test;
using namespace Qt::StringLiterals;

namespace {

bool isRead(quint16 type, const QByteArray &payload)
{
    return typesHere().find(type)->claim(payload).has_value();
}

} // namespace

class ActsTest : public QObject
{
    Q_OBJECT

private:
    const std::map<quint16, Sample> m_samples = groupSamples();

private Q_SLOTS:
    void every_act_has_a_sample_and_every_sample_is_read()
    {
        for (const auto &[number, type] : typesHere().all()) {
            if (number == Genesis::type)
                continue;
            QVERIFY2(m_samples.contains(number), type.name.data());
            QVERIFY2(isRead(number, m_samples.at(number)(anyThings())), type.name.data());
        }
    }

    void a_field_of_a_newer_program_is_left_alone()
    {
        for (const auto &[number, sample] : m_samples) {
            auto fields = fieldsOf(sample(anyThings()));
            fields[99] = QByteArray("\x81\x01", 2);
            QVERIFY2(isRead(number, payloadOf(fields)), typesHere().find(number)->name.data());
        }
    }

    void a_field_of_another_kind_is_refused()
    {
        for (const auto &[number, sample] : m_samples) {
            const auto fields = fieldsOf(sample(anyThings()));
            for (const auto &[key, item] : fields) {
                auto odd = fields;
                odd[key] = QByteArray("\x20", 1); // a negative number, which only a moment may be
                const bool mayBeNegative = item.size() > 1 && (quint8(item[0]) >> 5) == 0;
                QVERIFY2(mayBeNegative || !isRead(number, payloadOf(odd)),
                    qPrintable(typesHere().find(number)->name + u", field "_s + QString::number(key)));
            }
        }
    }

    void text_of_any_length_or_script_is_refused_or_kept_as_it_is()
    {
        const auto textItem = [](const QString &text) {
            CborWriter out;
            out.writeText(text);
            return out.bytes();
        };
        for (const auto &[number, sample] : m_samples) {
            const auto fields = fieldsOf(sample(anyThings()));
            for (const auto &[key, item] : fields) {
                if ((quint8(item[0]) >> 5) != 3)
                    continue;
                auto changed = fields;
                changed[key] = textItem(QString(20'000, u'я'));
                QVERIFY(!isRead(number, payloadOf(changed)));
                changed[key] = textItem(u"а\u0007б"_s);
                QVERIFY(!isRead(number, payloadOf(changed)));
                changed[key] = textItem(u"от\u202Eобратно"_s); // it would rewrite the sentence that it stands in
                QVERIFY(!isRead(number, payloadOf(changed)));
                changed[key] = textItem(u"עברית 漢字 🌱 نص a\u200Bb <b>не разметка</b>"_s);
                QVERIFY(isRead(number, payloadOf(changed)));
            }
        }
    }

    void bytes_that_nobody_wrote_never_do_more_than_being_refused()
    {
        const auto things = anyThings();
        QVERIFY(rc::check("any bytes", [&] {
            const auto number = *rc::gen::elementOf([&] {
                std::vector<quint16> numbers;
                for (const auto &[type, sample] : m_samples)
                    numbers.push_back(type);
                return numbers;
            }());
            QByteArray bytes = m_samples.at(number)(things);
            const int edits = *rc::gen::inRange(1, 6);
            for (int i = 0; i < edits; ++i)
                bytes[*rc::gen::inRange(0, static_cast<int>(bytes.size()))]
                    = static_cast<char>(*rc::gen::inRange(0, 256));
            (void)isRead(number, bytes);
        }));
    }
};

QTEST_GUILESS_MAIN(ActsTest)
#include "acts_test.moc"
