// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/store/russian_analyzer.h"

#include "reference/domain/words.h"

namespace pochin::reference {

namespace {

/// Keeps stems apart from words: «сист» is no word anybody typed.
constexpr QChar stemMark = u'~';

/// Bytes of UTF-8 up to each place of a UTF-16 text, asked in ascending order.
class ByteCounter
{
public:
    explicit ByteCounter(QStringView text) : m_text(text) { }

    qsizetype at(qsizetype place)
    {
        m_bytes += m_text.sliced(m_place, place - m_place).toUtf8().size();
        m_place = place;
        return m_bytes;
    }

private:
    QStringView m_text;
    qsizetype m_place = 0;
    qsizetype m_bytes = 0;
};

} // namespace

RussianAnalyzer::RussianAnalyzer(const Lexicon &lexicon, const WordKnowledge &knowledge)
    : m_lexicon(lexicon), m_knowledge(knowledge)
{
}

QByteArray RussianAnalyzer::name() const
{
    return "russian 1 " + m_lexicon.fingerprint();
}

std::vector<vault::Term> RussianAnalyzer::terms(QByteArrayView utf8) const
{
    const QString text = QString::fromUtf8(utf8);
    ByteCounter bytes(text);
    std::vector<vault::Term> terms;
    for (const Token &token : tokens(text)) {
        if (token.kind == Token::Kind::Compound)
            continue; // its parts are terms
        const qsizetype begin = bytes.at(token.range.start);
        terms.push_back({begin, bytes.at(token.range.end), formsOf(token.folded)});
    }
    return terms;
}

QByteArrayList RussianAnalyzer::formsOf(const QString &folded) const
{
    QByteArrayList forms{folded.toUtf8()};
    for (const Lemma lemma : m_lexicon.readingsOf(folded)) {
        const QByteArray name = m_lexicon.nameOf(lemma).toUtf8();
        if (!forms.contains(name))
            forms += name;
    }
    if (m_lexicon.readingsOf(folded).empty())
        forms += QString(stemMark + m_knowledge.stemOf(folded)).toUtf8();
    return forms;
}

} // namespace pochin::reference
