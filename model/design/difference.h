#pragma once

#include "model/design/fieldaccess.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace tempo {

/// What sort of difference it is. The last two leave the meaning as it was.
enum class DifferenceKind {
    Added,
    Removed,
    Changed,
    Reordered,
    Moved,    ///< only lies elsewhere on the canvas
    Rewritten ///< says the same in other words: `60s` for `1min`, a comment
};

/// One difference between two designs: whose, which key, from what to what. Texts are in the
/// reader's language, values as the document writes them.
struct Difference
{
    DifferenceKind kind = DifferenceKind::Changed;
    QString path;    ///< as in the document, e.g. `elements.ranker.cost.per_run`
    QString subject; ///< e.g. "Prediction “Ranked list”"
    QString label;   ///< of what differs; empty where the subject itself came or went
    QString before;  ///< empty: not set
    QString after;   ///< likewise
    FieldValue
        beforeValue{}; ///< what `before` is the text of; itself a text where no field holds it
    FieldValue afterValue{}; ///< likewise

    bool operator==(const Difference &) const = default;
};

/// Whether a difference is one of meaning.
bool isMeaning(const Difference &difference);

/// Every difference, in the order of the document's format; none for equal designs. Elements are
/// told by id, flows by their ends. Linear in the size of the designs.
QList<Difference> differencesOf(const Design &before, const Design &after);

/// What an element or a flow is called in a difference, e.g. "Prediction “Ranked list”".
QString subjectOf(const QString &id, const Element &element);
QString subjectOf(const Flow &flow, const Design &design);

/// A difference in one line; long texts are cut to the part that differs.
QString sentenceOf(const Difference &difference);

/// "not set" for nothing, else the value in one line; a long one is cut to where it parts from
/// \a other.
QString shownValue(const QString &value, const QString &other);

/// The differences as sentences: those of meaning each, what only moved and what is only written
/// differently as one count each.
QStringList sentencesOf(const QList<Difference> &differences);

/// The first \a most of sentencesOf() in one line, and how many more there are. "Nothing differs"
/// where there are none.
QString summaryOf(const QList<Difference> &differences, int most);

} // namespace tempo
