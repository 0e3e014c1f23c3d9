#include "widgets/shell/fuzzymatch.h"

#include <algorithm>

namespace tempo {
namespace {

constexpr int none = -100000;
constexpr int wordStart = 8;
constexpr int sideBySide = 4;
constexpr int mostGap = 3;
constexpr int letters = 4; ///< of a text cost one point, so that whole texts go first

bool beginsWord(const QString &text, qsizetype at)
{
    if (at == 0)
        return true;
    const QChar before = text.at(at - 1);
    return !before.isLetterOrNumber() || (before.isLower() && text.at(at).isUpper());
}

/// One letter of the search at one place of the text: the best score so far and where the letter
/// before it stands then.
struct Cell
{
    int score = none;
    qsizetype before = -1;
};

Cell bestBefore(const QList<Cell> &row, qsizetype at)
{
    Cell best;
    for (qsizetype place = 0; place < at; ++place) {
        if (row.at(place).score == none)
            continue;
        const int gap = int(std::min<qsizetype>(at - place - 1, mostGap));
        const int score = row.at(place).score + (gap == 0 ? sideBySide : -gap);
        if (score > best.score)
            best = {score, place};
    }
    return best;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString &search, const QString &text)
{
    const QString wanted = QString(search).remove(u' ');
    if (wanted.isEmpty())
        return FuzzyMatch{};
    QList<QList<Cell>> rows;
    for (qsizetype letter = 0; letter < wanted.size(); ++letter) {
        QList<Cell> row(text.size());
        for (qsizetype at = 0; at < text.size(); ++at) {
            if (text.at(at).toCaseFolded() != wanted.at(letter).toCaseFolded())
                continue;
            Cell cell = letter == 0 ? Cell{-int(std::min<qsizetype>(at, mostGap)), -1}
                                    : bestBefore(rows.last(), at);
            if (cell.score != none && beginsWord(text, at))
                cell.score += wordStart;
            row[at] = cell;
        }
        rows.append(row);
    }
    const auto last = std::ranges::max_element(rows.last(), {}, &Cell::score);
    if (last == rows.last().end() || last->score == none)
        return {};
    FuzzyMatch match{last->score - int(text.size() / letters), {}};
    qsizetype at = last - rows.last().begin();
    for (qsizetype letter = wanted.size() - 1; letter >= 0; --letter) {
        match.places.prepend(at);
        at = rows.at(letter).at(at).before;
    }
    return match;
}

} // namespace tempo
