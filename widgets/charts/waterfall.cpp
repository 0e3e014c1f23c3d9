#include "widgets/charts/waterfall.h"

#include "model/base/isolate.h"
#include "model/render/facetext.h"
#include "model/timing/pathwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::Waterfall)
};

using PartKind = PathPart::Kind;

/// A limit so many times as long as the path is not drawn to scale.
constexpr double farAway = 3;

/// "waits 59 min".
QString partInWords(PartKind kind, const QString &time)
{
    switch (kind) {
    case PartKind::Waiting:
        return Tr::tr("waits %1").arg(time);
    case PartKind::Reading:
        return Tr::tr("reads %1").arg(time);
    case PartKind::Running:
        return Tr::tr("runs %1").arg(time);
    case PartKind::Transport:
        break;
    }
    return Tr::tr("%1 on the way").arg(time);
}

/// The element in whose row a part stands: transport is part of what it leads to.
int rowOf(const Design &design, const PathPart &part)
{
    if (part.kind != PartKind::Transport)
        return part.place;
    return int(design.elements.indexOf(design.flows.at(part.place).to));
}

} // namespace

QList<TimeMark> marksOf(const Design &design, const PathFigures &figures)
{
    QList<TimeMark> marks;
    const auto add = [&](const QString &title, const std::optional<double> &seconds,
                         TimeMark::Look look) {
        if (seconds)
            marks << TimeMark{
                Tr::tr("%1 %2", "name of a figure, figure").arg(title, pathDuration(*seconds)),
                *seconds, look};
    };
    if (figures.time) {
        const PathTime &time = *figures.time;
        const JudgeAt judgeAt = design.header.judgeAt;
        const auto lookOf = [&](JudgeAt at) {
            const bool isJudged = at == (time.method == Method::Bounds ? JudgeAt::Worst : judgeAt);
            return isJudged ? TimeMark::Look::Judged : TimeMark::Look::Figure;
        };
        if (time.worst && *time.worst == time.best) {
            add(Tr::tr("always"), time.best, TimeMark::Look::Judged);
        } else {
            add(Tr::tr("best"), time.best, TimeMark::Look::Figure);
            add(Tr::tr("mean"), time.mean, TimeMark::Look::Figure);
            if (judgeAt == JudgeAt::P50 || judgeAt == JudgeAt::P95)
                add(word(judgeAt), time.judged(judgeAt), lookOf(judgeAt));
            add(QStringLiteral("p99"), time.p99, lookOf(JudgeAt::P99));
            add(Tr::tr("worst"), time.worst, lookOf(JudgeAt::Worst));
        }
    }
    const bool isMissed = figures.slack.value_or(0) < 0;
    add(Tr::tr("limit"), figures.limit, isMissed ? TimeMark::Look::Missed : TimeMark::Look::Met);
    std::ranges::stable_sort(marks, {}, &TimeMark::seconds);
    return marks;
}

double scaleOf(const PathFigures &figures, double least)
{
    double most = least;
    if (figures.time)
        most = std::max({most, figures.time->worst.value_or(0), figures.time->p99.value_or(0)});
    if (figures.limit && (most <= 0 || *figures.limit <= farAway * most))
        most = std::max(most, *figures.limit);
    return most > 0 ? most : 1;
}

Waterfall waterfallOf(const Design &design, const TimedPath &path, std::span<const PathPart> parts)
{
    Waterfall waterfall;
    int last = -1;
    QStringList told;
    const auto finish = [&] {
        if (!waterfall.rows.isEmpty())
            waterfall.rows.last().told = told.join(Tr::tr(", ", "between parts of a path"));
        told.clear();
    };
    for (const PathPart &part : parts) {
        const int row = rowOf(design, part);
        if (row != last) {
            finish();
            const QString title = faceText(design.titleOf(design.elements.at(row).first));
            waterfall.rows << WaterfallRow{title, {}, {}};
        }
        last = row;
        const double length = secondsOf(part.time);
        waterfall.rows.last().bars << WaterfallBar{part.kind, waterfall.total, length};
        told << partInWords(part.kind, pathDuration(length));
        waterfall.total += length;
    }
    finish();
    waterfall.marks = marksOf(design, path.figures);
    waterfall.most = scaleOf(path.figures, waterfall.total);
    return waterfall;
}

QString waterfallInWords(const Waterfall &waterfall)
{
    QStringList rows;
    for (const WaterfallRow &row : waterfall.rows)
        rows << Tr::tr("%1: %2", "element, what happens there").arg(isolated(row.title), row.told);
    for (const TimeMark &mark : waterfall.marks)
        rows << mark.title;
    return rows.join(QStringLiteral("; "));
}

} // namespace tempo
