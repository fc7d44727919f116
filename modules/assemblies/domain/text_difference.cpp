// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/domain/text_difference.h"

#include <QStringView>

#include <algorithm>
#include <span>

namespace pochin::assemblies {

namespace {

using Words = std::span<const QStringView>;
using Kind = TextStretch::Kind;

/// Cells of the table below that are worth a moment: some thousand words against some thousand.
constexpr std::size_t mostCells = 4'000'000;

/// Letters and figures that stand together are a word; everything else is told by the sign.
std::vector<QStringView> wordsOf(QStringView text)
{
    std::vector<QStringView> words;
    qsizetype begin = 0;
    const auto isOfWord = [](QChar sign) { return sign.isLetterOrNumber() || sign.isMark() || sign.isSurrogate(); };
    for (qsizetype at = 1; at <= text.size(); ++at) {
        const bool ends = at == text.size() || !isOfWord(text[at - 1]) || !isOfWord(text[at]);
        if (ends) {
            words.push_back(text.sliced(begin, at - begin));
            begin = at;
        }
    }
    return words;
}

class Told
{
public:
    void add(Kind kind, Words words)
    {
        for (const QStringView word : words) {
            if (m_all.empty() || m_all.back().kind != kind)
                m_all.push_back({kind, {}});
            m_all.back().text += word;
        }
    }
    std::vector<TextStretch> take() { return std::move(m_all); }

private:
    std::vector<TextStretch> m_all;
};

/// How many words the rests of both texts from each pair of places have in common at most, in order.
class Common
{
public:
    Common(Words before, Words after) : m_width(after.size() + 1), m_lengths((before.size() + 1) * m_width)
    {
        for (std::size_t i = before.size(); i-- > 0;) {
            for (std::size_t j = after.size(); j-- > 0;)
                m_lengths[i * m_width + j]
                    = before[i] == after[j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
        }
    }
    [[nodiscard]] quint16 at(std::size_t i, std::size_t j) const { return m_lengths[i * m_width + j]; }

private:
    std::size_t m_width;
    std::vector<quint16> m_lengths;
};

void tellMiddle(Words before, Words after, Told &told)
{
    if (before.size() * after.size() > mostCells) {
        told.add(Kind::Dropped, before);
        told.add(Kind::Added, after);
        return;
    }
    const Common common(before, after);
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < before.size() && j < after.size()) {
        if (before[i] == after[j]) {
            told.add(Kind::Kept, before.subspan(i++, 1));
            ++j;
        } else if (common.at(i + 1, j) >= common.at(i, j + 1)) {
            told.add(Kind::Dropped, before.subspan(i++, 1));
        } else {
            told.add(Kind::Added, after.subspan(j++, 1));
        }
    }
    told.add(Kind::Dropped, before.subspan(i));
    told.add(Kind::Added, after.subspan(j));
}

} // namespace

std::vector<TextStretch> stretches(const QString &before, const QString &after)
{
    const auto old = wordsOf(before);
    const auto fresh = wordsOf(after);
    const auto [oldEnd, freshEnd] = std::ranges::mismatch(old, fresh);
    const auto head = static_cast<std::size_t>(oldEnd - old.begin());
    std::size_t tail = 0;
    while (tail < std::min(old.size(), fresh.size()) - head
        && old[old.size() - 1 - tail] == fresh[fresh.size() - 1 - tail])
        ++tail;
    Told told;
    told.add(Kind::Kept, Words(old).first(head));
    tellMiddle(Words(old).subspan(head, old.size() - head - tail),
        Words(fresh).subspan(head, fresh.size() - head - tail), told);
    told.add(Kind::Kept, Words(old).last(tail));
    return told.take();
}

} // namespace pochin::assemblies
