#include "app/cli/comparisonfigures.h"
#include "model/base/displaytext.h"
#include "model/timing/figurewords.h"
#include "model/timing/pathwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::DiffCommand)
};

QString fromTo(const QString &before, const QString &after)
{
    return Tr::tr("%1 → %2", "from, to").arg(before, after);
}

QString percentText(double share)
{
    return Tr::tr("%1 %").arg(QLocale().toString(100 * share, 'g', 3));
}

QString leftText(double slack)
{
    return slack < 0 ? Tr::tr("missed by %1").arg(pathDuration(-slack))
                     : Tr::tr("slack %1").arg(pathDuration(slack));
}

/// "p99 1 d 5 h, slack 1 h 9 min"
QString sideText(const Design &design, const std::optional<PathFigures> &side)
{
    if (!side)
        return Tr::tr("none", "figures of time");
    if (!side->time)
        return Tr::tr("undefined", "figures of time");
    if (!side->judged)
        return Tr::tr("without bound", "a time");
    const QString time = pathDuration(*side->judged);
    QString text = judgedName(*side->time, design.header.judgeAt) + u' '
        + (side->time->complete ? time : Tr::tr("at least %1").arg(time));
    return side->slack ? QString(text + u", " + leftText(*side->slack)) : text;
}

/// All of a side's figures, where the one that is judged reads the same.
QString spreadText(const std::optional<PathFigures> &side)
{
    if (!side || !side->time)
        return {};
    const PathTime &time = *side->time;
    QStringList parts{Tr::tr("best %1").arg(displayDuration(time.best))};
    if (time.mean)
        parts << Tr::tr("mean %1").arg(displayDuration(*time.mean));
    if (time.worst)
        parts << Tr::tr("worst %1").arg(displayDuration(*time.worst));
    return parts.join(QStringLiteral(", "));
}

QString growth(const PathChange &change)
{
    const bool areKnown
        = change.before && change.after && change.before->judged && change.after->judged;
    const double more = areKnown ? *change.after->judged - *change.before->judged : 0;
    if (std::abs(more) < 1e-9)
        return {};
    const QString by = pathDuration(std::abs(more));
    return u' ' + (more > 0 ? Tr::tr("(longer by %1)").arg(by) : Tr::tr("(shorter by %1)").arg(by));
}

QString questionText(const Design &design, const PathChange &change)
{
    const QString from = design.titleOf(change.from);
    switch (change.of) {
    case TimedPath::Of::Reaction:
        return Tr::tr("reaction to %1").arg(from);
    case TimedPath::Of::Age:
        return Tr::tr("age of %1").arg(from);
    case TimedPath::Of::ModelAge:
        return Tr::tr("age of %1 in the model").arg(from);
    case TimedPath::Of::AgeOverFlow:
        break;
    }
    return Tr::tr("age of %1 from %2").arg(from, design.titleOf(change.over));
}

QString naturalText(const std::optional<ElementFigures> &figures)
{
    if (!figures || !figures->naturalWord())
        return Tr::tr("none", "tempo of a stage");
    if (figures->tempo.inherited)
        return Tr::tr("inherited", "tempo of a stage");
    return figures->natural ? tempoTitle(*figures->natural).toLower()
                            : Tr::tr("unasked", "tempo of a stage");
}

QString slackText(const std::optional<ElementFigures> &figures)
{
    return figures && figures->slack ? leftText(figures->slack->seconds)
                                     : Tr::tr("no limit", "slack");
}

QString marginText(const std::optional<ElementFigures> &figures)
{
    if (!figures || !figures->margin)
        return Tr::tr("none", "margin");
    const QString margin = pathDuration(std::abs(*figures->margin));
    return *figures->margin < 0 ? Tr::tr("too late by %1").arg(margin) : margin;
}

QString keptText(const Design &design, const std::optional<TargetValue> &side)
{
    if (!side || !side->value)
        return Tr::tr("unknown", "value");
    const KeptValue &kept = side->value->value;
    const QString share = percentText(kept.kept);
    return kept.perMonth
        ? Tr::tr("%1, %2 a month").arg(share, displayMoney(*kept.perMonth, design.header.currency))
        : share;
}

QString rungText(const std::optional<TargetValue> &side)
{
    const QString title = side ? recommendedTitle(*side) : QString();
    return title.isEmpty() ? Tr::tr("none", "recommended tempo") : title;
}

QString dueText(const std::optional<DueFigures> &due)
{
    if (!due)
        return Tr::tr("none", "due time");
    const QString by = pathDuration(std::abs(due->margin));
    return due->margin < 0 ? Tr::tr("missed by %1").arg(by)
                           : Tr::tr("met with %1 to spare").arg(by);
}

/// Lines about one subject, of which those that read the same on both sides are left out.
class Lines
{
public:
    void add(const QString &about, const QString &what, const QString &before, const QString &after)
    {
        if (before != after)
            m_lines << MovedLine{about, Tr::tr("%1: %2").arg(what, fromTo(before, after))};
    }
    QList<MovedLine> take() { return std::move(m_lines); }

private:
    QList<MovedLine> m_lines;
};

} // namespace

QList<MovedLine> movedTimes(const Comparison &comparison)
{
    const Design &old = *comparison.before.design;
    const Design &now = *comparison.after.design;
    Lines lines;
    for (const PathChange &change : comparison.figures.paths) {
        const Design &has = change.after ? now : old;
        const QString before = sideText(old, change.before);
        const QString after = sideText(now, change.after);
        const bool isSame = before == after;
        lines.add(has.titleOf(change.target), questionText(has, change),
                  isSame ? spreadText(change.before) : before,
                  isSame ? spreadText(change.after) : QString(after + growth(change)));
    }
    for (const DueChange &change : comparison.figures.dues) {
        const Design &has = change.after ? now : old;
        lines.add(has.titleOf(change.target), Tr::tr("due"), dueText(change.before),
                  dueText(change.after));
    }
    return lines.take();
}

QList<MovedLine> movedElements(const Comparison &comparison)
{
    Lines lines;
    for (const ElementFigureChange &change : comparison.figures.elements) {
        const Design &has = change.after ? *comparison.after.design : *comparison.before.design;
        const QString title = has.titleOf(change.element);
        lines.add(title, Tr::tr("natural tempo"), naturalText(change.before),
                  naturalText(change.after));
        lines.add(title, Tr::tr("left of its tightest limit"), slackText(change.before),
                  slackText(change.after));
        lines.add(title, Tr::tr("margin"), marginText(change.before), marginText(change.after));
    }
    return lines.take();
}

QList<MovedLine> movedValues(const Comparison &comparison)
{
    const Design &old = *comparison.before.design;
    const Design &now = *comparison.after.design;
    Lines lines;
    for (const ValueChange &change : comparison.values) {
        const QString title = (change.after ? now : old).titleOf(change.target);
        lines.add(title, Tr::tr("value kept"), keptText(old, change.before),
                  keptText(now, change.after));
        lines.add(title, Tr::tr("recommended tempo"), rungText(change.before),
                  rungText(change.after));
    }
    return lines.take();
}

} // namespace tempo
