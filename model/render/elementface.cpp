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

/// A cron expression; one time of day stands alone.
QString cronText(const Cron &cron)
{
    int minute = -1;
    int hour = -1;
    int count = 0;
    for (int i = 0; i < 24 * 60; ++i) {
        if (!cron.hasHour(i / 60) || !cron.hasMinute(i % 60))
            continue;
        hour = i / 60;
        minute = i % 60;
        ++count;
    }
    if (count != 1 || !cron.isDaily())
        return scheduleInWords(cron);
    return QStringLiteral("%1:%2").arg(hour, 2, 10, QChar(u'0')).arg(minute, 2, 10, QChar(u'0'));
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

QString eventTiming(const Element &element)
{
    const QString rate = element.rate ? displayRate(element.rate->perSecond()) : QString();
    const QString peak
        = element.peak ? Tr::tr("peak %1").arg(displayRate(element.peak->perSecond())) : QString();
    const QString delay
        = element.latency && !isAtOnce(element) ? latencyText(element.latency) : QString();
    return joinedParts({scheduleText(element), rate, peak, delay});
}

QString sourceTiming(const Element &element)
{
    QString ready = latencyText(element.latency);
    if (element.latency)
        ready = isAtOnce(element) ? QString() : Tr::tr("ready +%1").arg(ready);
    const QString schedule = scheduleText(element);
    return joinedParts({schedule.isEmpty() ? Tr::tr("all the time") : schedule, ready});
}

QString classText(const Element &element)
{
    if (!element.featureClass)
        return Tr::tr("not classified");
    switch (*element.featureClass) {
    case FeatureClass::Precomputed:
        return Tr::tr("precomputed");
    case FeatureClass::Streaming:
        return Tr::tr("streaming");
    case FeatureClass::Windowed:
        break;
    }
    return element.window ? Tr::tr("window %1").arg(displayDuration(element.window->seconds()))
                          : Tr::tr("windowed");
}

QString featureTiming(const Element &element)
{
    const QString schedule = scheduleText(element);
    if (!element.latency || schedule.isEmpty())
        return joinedParts({classText(element), latencyText(element.latency)});
    return joinedParts({classText(element), schedule});
}

QString stepTiming(const Element &element)
{
    const QString schedule = scheduleText(element);
    if (isAtOnce(element))
        return schedule.isEmpty() ? Tr::tr("at once") : schedule;
    return joinedParts({schedule, latencyText(element.latency)});
}

/// The current tempo as a word below the box.
QString captionOf(const StageTempo &tempo)
{
    if (tempo.inherited)
        return Tr::tr("runs when its input does");
    if (!tempo.hasOwn || !tempo.current)
        return {};
    switch (*tempo.current) {
    case Tempo::Batch:
        return Tr::tr("batch");
    case Tempo::NearRealTime:
        return tempo.complete ? Tr::tr("near-real-time") : Tr::tr("near-real-time or slower");
    case Tempo::RealTime:
        break;
    }
    return tempo.complete ? Tr::tr("real-time") : Tr::tr("real-time or slower");
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
        return element.latency ? Tr::tr("look-up %1").arg(latencyText(element.latency))
                               : latencyText(element.latency);
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

ElementFace elementFace(const Element &element, const StageTempo &tempo)
{
    ElementFace face;
    face.kind = element.kind;
    face.kindWord = kindTitle(element.kind);
    face.title = faceText(element.title.isEmpty() ? element.id : element.title);
    face.timing = ownTiming(element);
    face.timingMissing = element.kind != Kind::Event
        && (!element.latency || (element.kind == Kind::Feature && !element.featureClass));
    face.flag = limitText(element);
    face.caption = captionOf(tempo);
    face.tempo = tempo.current;
    face.ownTempo = tempo.hasOwn;
    return face;
}

QList<ElementFace> elementFaces(const Design &design)
{
    const QList<StageTempo> tempos = stageTempos(design);
    QList<ElementFace> faces;
    faces.reserve(tempos.size());
    for (qsizetype i = 0; i < tempos.size(); ++i)
        faces << elementFace(design.elements.at(i).second, tempos.at(i));
    return faces;
}

} // namespace tempo
