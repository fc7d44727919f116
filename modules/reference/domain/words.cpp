// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/domain/words.h"

#include <algorithm>

namespace pochin::reference {

namespace {

constexpr QChar softHyphen = QChar(QChar::SoftHyphen);

/// Signs that belong to the word they stand in and are not compared.
bool isSilent(QChar c)
{
    return c == softHyphen || c == QChar(0x2060) || c == QChar(0x200B) || c == QChar(0x200D);
}

bool belongsToWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || isSilent(c);
}

/// Reads one text from left to right.
class Tokenizer
{
public:
    explicit Tokenizer(QStringView text) : m_text(text) { }

    std::vector<Token> run()
    {
        while (m_at < m_text.size()) {
            if (belongsToWord(m_text.at(m_at)))
                readCompound();
            else
                ++m_at;
        }
        return std::move(m_tokens);
    }

private:
    void readCompound()
    {
        const qsizetype start = m_at;
        const int from = m_position;
        QString whole;
        int parts = 0;
        for (bool goesOn = true; goesOn; goesOn = skipsHyphen()) {
            const qsizetype before = m_position;
            readWord(whole);
            parts += m_position > before ? 1 : 0;
        }
        if (parts > 1)
            m_tokens.push_back({whole, {start, m_at}, from, m_position, Token::Kind::Compound});
    }

    void readWord(QString &whole)
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && belongsToWord(m_text.at(m_at)))
            ++m_at;
        const QString word = folded(m_text.sliced(start, m_at - start));
        if (word.isEmpty())
            return;
        whole += word;
        m_tokens.push_back({word, {start, m_at}, m_position, m_position + Token::step, Token::Kind::Word});
        m_position += Token::step;
    }

    bool skipsHyphen()
    {
        const bool joins = m_at + 1 < m_text.size() && isHyphen(m_text.at(m_at)) && belongsToWord(m_text.at(m_at + 1));
        m_at += joins ? 1 : 0;
        return joins;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    int m_position = 0;
    std::vector<Token> m_tokens;
};

/// Russian letters, Latin letters of English, digits: nearly everything, and nothing to compose or to drop.
bool isPlain(QChar c)
{
    return (c >= u'а' && c <= u'я') || (c >= u'А' && c <= u'Я') || c == u'ё' || c == u'Ё'
        || (c < u'\x80' && c.isLetterOrNumber());
}

} // namespace

bool isHyphen(QChar c)
{
    return c == u'-' || c == QChar(0x2010) || c == QChar(0x2011);
}

QString folded(QStringView word)
{
    QString result;
    result.reserve(word.size());
    if (std::ranges::all_of(word, isPlain)) {
        for (const QChar c : word)
            result += c == u'ё' || c == u'Ё' ? QChar(u'е') : c.toLower();
        return result;
    }
    // Decomposed, a stress mark can be dropped wherever it sits; й is put together again by the composition.
    for (const QChar c : word.toString().normalized(QString::NormalizationForm_KD).toLower()) {
        if (isSilent(c) || c == QChar(0x0300) || c == QChar(0x0301) || c == QChar(0x0308))
            continue;
        result += c;
    }
    return result.normalized(QString::NormalizationForm_C);
}

std::vector<Token> tokens(QStringView text)
{
    return Tokenizer(text).run();
}

} // namespace pochin::reference
