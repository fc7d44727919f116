// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/line/shell_words.h"

namespace pochin::ctl {

namespace {

class Splitter
{
public:
    explicit Splitter(QStringView line) : m_line(line) { }

    Result<QStringList> words()
    {
        while (m_at < m_line.size()) {
            const QChar c = m_line[m_at];
            if (c.isSpace())
                endWord();
            else if (c == u'#' && !m_inWord)
                break;
            else if (!took(c))
                return failure(Failure::Kind::InvalidInput, m_fault);
            ++m_at;
        }
        endWord();
        return m_words;
    }

private:
    bool took(QChar c)
    {
        m_inWord = true;
        if (c == u'\'')
            return tookSingleQuoted();
        if (c == u'"')
            return tookDoubleQuoted();
        if (c == u'\\') {
            if (m_at + 1 >= m_line.size())
                return faulty(u"a backslash ends the line");
            m_word += m_line[++m_at];
        } else {
            m_word += c;
        }
        return true;
    }

    bool tookSingleQuoted()
    {
        const qsizetype end = m_line.indexOf(u'\'', m_at + 1);
        if (end < 0)
            return faulty(u"a single quote is open");
        m_word += m_line.sliced(m_at + 1, end - m_at - 1);
        m_at = end;
        return true;
    }

    bool tookDoubleQuoted()
    {
        for (++m_at; m_at < m_line.size(); ++m_at) {
            QChar c = m_line[m_at];
            if (c == u'"')
                return true;
            const QStringView escapable = u"\"\\$`";
            if (c == u'\\' && m_at + 1 < m_line.size() && escapable.contains(m_line[m_at + 1]))
                c = m_line[++m_at];
            m_word += c;
        }
        return faulty(u"a double quote is open");
    }

    bool faulty(QStringView what)
    {
        m_fault = what.toString();
        return false;
    }

    void endWord()
    {
        if (m_inWord)
            m_words.append(std::exchange(m_word, {}));
        m_inWord = false;
    }

    QStringView m_line;
    qsizetype m_at = 0;
    QString m_word;
    bool m_inWord = false; // an empty pair of quotes is a word too
    QStringList m_words;
    QString m_fault;
};

} // namespace

Result<QStringList> shellWords(QStringView line)
{
    return Splitter(line).words();
}

} // namespace pochin::ctl
