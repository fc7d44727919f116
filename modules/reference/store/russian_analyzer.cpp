// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/store/russian_analyzer.h"

#include "reference/domain/word_forms.h"
#include "reference/domain/words.h"

namespace pochin::reference {

namespace {

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

QByteArrayList inUtf8(const QStringList &forms)
{
    QByteArrayList bytes;
    for (const QString &form : forms)
        bytes += form.toUtf8();
    return bytes;
}

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
        terms.push_back({begin, bytes.at(token.range.end), inUtf8(formsOf(token.folded, m_lexicon, m_knowledge))});
    }
    return terms;
}

} // namespace pochin::reference
