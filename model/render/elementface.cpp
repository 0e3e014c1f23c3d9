#include "model/render/elementface.h"

#include "model/base/displaytext.h"
#include "model/design/activation.h"
#include "model/render/facetext.h"
#include "model/timing/schedule.h"

#include <QCoreApplication>

#include <algorithm>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::ElementFace)
};

/// The minutes of a day that a schedule names.
QList<int> minutesOf(const Cron &cron)
{
    QList<int> minutes;
    for (int i = 0; i < 24 * 60; ++i) {
        if (cron.hasHour(i / 60) && cron.hasMinute(i % 60))
            minutes << i;
    }
    return minutes;
}

/// Whether the minutes come at one distance, over midnight too.
bool areEven(const QList<int> &minutes)
{
    const qsizetype step = 24 * 60 / minutes.size();
    for (qsizetype i = 1; i < minutes.size(); ++i) {
        if (minutes.at(i) - minutes.at(i - 1) != step)
            return false;
    }
    return 24 * 60 % minutes.size() == 0;
}

/// A cron expression; a time of every day stands alone, and even times are their distance.
QString cronText(const Cron &cron)
{
    const QList<int> minutes = minutesOf(cron);
    if (!cron.isDaily() || minutes.isEmpty() || !areEven(minutes))
        return scheduleInWords(cron);
    if (minutes.size() > 1)
        return Tr::tr("every %1").arg(displayDuration(24.0 * 3600 / double(minutes.size())));
    return QStringLiteral("%1:%2")
        .arg(minutes.first() / 60, 2, 10, QChar(u'0'))
        .arg(minutes.first() % 60, 2, 10, QChar(u'0'));
}

QString scheduleText(const Element &element)
{
    if (element.kind == Kind::Store)
        return {};
    if (element.schedule)
        return cronText(*element.schedule);
    return element.every ? Tr::tr("every %1").arg(displayDuration(element.every->seconds()))
                         : QString();
}

bool isAtOnce(const Element &element)
{
    return element.latency && element.latency->value && element.latency->value->seconds() == 0;
}

QString classText(FeatureClass featureClass)
{
    switch (featureClass) {
    case FeatureClass::Precomputed:
        return Tr::tr("precomputed");
    case FeatureClass::Streaming:
        return Tr::tr("streaming");
    case FeatureClass::Windowed:
        break;
    }
    return Tr::tr("windowed");
}

QString eventTiming(const Element &element)
{
    const QString rate = element.rate ? element.rate->text() : QString();
    const QString peak = element.peak ? Tr::tr("peak %1").arg(element.peak->text()) : QString();
    const QString delay
        = element.latency && !isAtOnce(element) ? latencyText(element.latency) : QString();
    return joinedParts({scheduleText(element), rate, peak, delay});
}

QString sourceTiming(const Element &element)
{
    QString ready = shortLatencyText(element.latency);
    if (element.latency)
        ready = isAtOnce(element) ? QString() : Tr::tr("ready +%1").arg(ready);
    const QString schedule = scheduleText(element);
    return joinedParts({schedule.isEmpty() ? Tr::tr("all the time") : schedule, ready});
}

QString featureTiming(const Element &element)
{
    const QString window = element.window ? displayDuration(element.window->seconds()) : QString();
    const QString schedule = scheduleText(element);
    const bool isPassive = activationOf(element) == Activation::Passive;
    QString latency
        = schedule.isEmpty() ? latencyText(element.latency) : shortLatencyText(element.latency);
    if (isAtOnce(element))
        latency = isPassive || !schedule.isEmpty() ? QString() : Tr::tr("at once");
    if (!window.isEmpty() && !schedule.isEmpty() && element.latency)
        return Tr::tr("%1, %2", "window, how often").arg(window, schedule);
    return joinedParts({window, schedule, latency});
}

QString storeTiming(const Element &element)
{
    if (!element.latency || element.latency->family != Family::Constant)
        return latencyText(element.latency);
    return isAtOnce(element) ? QString() : Tr::tr("look-up %1").arg(latencyText(element.latency));
}

/// The kind, and what sort of its kind it is.
QString kindText(const Element &element)
{
    QString sort;
    if (element.kind == Kind::Feature && element.featureClass)
        sort = classText(*element.featureClass);
    else if (element.kind == Kind::Feature)
        sort = Tr::tr("not classified");
    else if (element.thirdParty)
        sort = Tr::tr("third party");
    return joinedParts({kindTitle(element.kind), sort});
}

QString stepTiming(const Element &element)
{
    const QString schedule = scheduleText(element);
    if (isAtOnce(element))
        return schedule.isEmpty() ? Tr::tr("at once") : schedule;
    return schedule.isEmpty() ? latencyText(element.latency)
                              : joinedParts({schedule, shortLatencyText(element.latency)});
}

QString wordOf(Tempo tempo)
{
    switch (tempo) {
    case Tempo::Batch:
        return Tr::tr("batch");
    case Tempo::NearRealTime:
        return Tr::tr("near-real-time");
    case Tempo::RealTime:
        break;
    }
    return Tr::tr("real-time");
}

/// The current tempo as a word below the box, with the natural one where it is another.
QString captionOf(const StageTempo &tempo, std::optional<Tempo> natural)
{
    if (tempo.inherited)
        return Tr::tr("runs when its input does");
    if (!tempo.hasOwn || !tempo.current)
        return {};
    const QString current = wordOf(*tempo.current);
    if (!tempo.complete)
        return *tempo.current == Tempo::Batch ? current : Tr::tr("%1 or slower").arg(current);
    if (!natural || *natural == *tempo.current)
        return current;
    return *natural < *tempo.current
        ? Tr::tr("%1, could be %2").arg(current, wordOf(*natural))
        : Tr::tr("%1, not %2", "too slow").arg(current, wordOf(*natural));
}

} // namespace

QString ownTiming(const Element &element)
{
    switch (element.kind) {
    case Kind::Event:
        return eventTiming(element);
    case Kind::Source:
        return sourceTiming(element);
    case Kind::Feature:
        return featureTiming(element);
    case Kind::Store:
        return storeTiming(element);
    case Kind::Job:
    case Kind::Stream:
    case Kind::Service:
    case Kind::Prediction:
    case Kind::Action:
        break;
    }
    return stepTiming(element);
}

QString limitText(const Element &element)
{
    QStringList limits;
    if (element.maxLatency)
        limits << displayDuration(element.maxLatency->seconds());
    if (const auto age = tightest(element.maxStaleness))
        limits << Tr::tr("age %1").arg(displayDuration(*age));
    if (element.due)
        limits << Tr::tr("due %1").arg(cronText(*element.due));
    return joinedParts(limits);
}

ElementFace elementFace(const Element &element, const StageTempo &tempo, const ElementFigure &live)
{
    ElementFace face;
    face.kind = element.kind;
    face.kindWord = kindText(element);
    face.title = faceText(element.title.isEmpty() ? element.id : element.title);
    face.timing = ownTiming(element);
    face.timingMissing = element.kind != Kind::Event && !element.latency;
    face.flag = limitText(element);
    face.caption = captionOf(tempo, live.natural);
    face.tempo = tempo.current;
    face.ownTempo = tempo.hasOwn;
    face.live = live;
    return face;
}

QList<ElementFace> elementFaces(const Design &design, const FigureFaces &figures)
{
    const QList<StageTempo> tempos = stageTempos(design);
    QList<ElementFace> faces;
    faces.reserve(tempos.size());
    for (qsizetype i = 0; i < tempos.size(); ++i)
        faces << elementFace(design.elements.at(i).second, tempos.at(i),
                             figures.elements.value(design.elements.at(i).first));
    return faces;
}

} // namespace tempo
