#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace tempo {

/// How well a text fits a search, and where the letters of the search stand in it.
struct FuzzyMatch
{
    int score = 0;
    QList<qsizetype> places;
};

/// The best way to find the letters of a search in a text, in their order but not necessarily side
/// by side; nothing where they aren't all there. Letters that begin a word and letters side by side
/// count more: "sa" fits "Save As" better than "Use a". Cost: letters of the search times the
/// square of the text's.
std::optional<FuzzyMatch> fuzzyMatch(const QString &search, const QString &text);

} // namespace tempo
