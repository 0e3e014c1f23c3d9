#include "model/design/difference.h"

#include <QCoreApplication>

#include <algorithm>

namespace tempo {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::Difference)
};

constexpr qsizetype longest = 60; ///< characters of a value in a sentence
constexpr qsizetype lead = 16;    ///< of them before the place where two texts part

qsizetype commonStart(const QString &one, const QString &other)
{
    const auto parted = std::ranges::mismatch(one, other);
    return std::distance(one.begin(), parted.in1);
}

QString whole(const Difference &difference)
{
    if (difference.label.isEmpty())
        return difference.subject;
    return Tr::tr("%1: %2", "whose, and which of its keys")
        .arg(difference.subject, difference.label);
}

qsizetype countOf(const QList<Difference> &differences, DifferenceKind kind)
{
    return std::ranges::count(differences, kind, &Difference::kind);
}

} // namespace

QString shownValue(const QString &value, const QString &other)
{
    if (value.isEmpty())
        return Tr::tr("not set");
    const QString line = value.simplified();
    if (line.size() <= longest)
        return line.isEmpty() ? Tr::tr("blank") : line;
    const qsizetype parted = commonStart(line, other.simplified());
    const qsizetype from = parted + lead < longest ? 0 : parted - lead;
    const QString cut = line.mid(from, longest);
    return (from > 0 ? u"…" : u"") + cut + (from + longest < line.size() ? u"…" : u"");
}

QString sentenceOf(const Difference &difference)
{
    switch (difference.kind) {
    case DifferenceKind::Added:
        return Tr::tr("%1 is new").arg(whole(difference));
    case DifferenceKind::Removed:
        return Tr::tr("%1 is gone").arg(whole(difference));
    case DifferenceKind::Reordered:
        return Tr::tr("%1 changed").arg(whole(difference));
    case DifferenceKind::Moved:
        return Tr::tr("%1 moved").arg(whole(difference));
    case DifferenceKind::Rewritten:
    case DifferenceKind::Changed:
        break;
    }
    return Tr::tr("%1: %2 → %3", "what, from, to")
        .arg(whole(difference), shownValue(difference.before, difference.after),
             shownValue(difference.after, difference.before));
}

QStringList sentencesOf(const QList<Difference> &differences)
{
    QStringList sentences;
    for (const Difference &difference : differences) {
        if (isMeaning(difference))
            sentences << sentenceOf(difference);
    }
    if (const auto moved = countOf(differences, DifferenceKind::Moved))
        sentences << Tr::tr("%n thing(s) moved on the canvas", nullptr, int(moved));
    if (const auto rewritten = countOf(differences, DifferenceKind::Rewritten))
        sentences << Tr::tr("%n thing(s) only written differently", nullptr, int(rewritten));
    return sentences;
}

QString summaryOf(const QList<Difference> &differences, int most)
{
    const QStringList all = sentencesOf(differences);
    if (all.isEmpty())
        return Tr::tr("Nothing differs");
    QStringList shown = all.mid(0, most);
    if (all.size() > most)
        shown << Tr::tr("and %n more", nullptr, int(all.size() - most));
    return shown.join(QStringLiteral("; "));
}

} // namespace tempo
