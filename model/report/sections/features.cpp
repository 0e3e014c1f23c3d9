#include "model/report/reportcontext.h"
#include "model/report/reportwords.h"

#include "model/base/displaytext.h"

#include <QCoreApplication>

#include <algorithm>

/// Features by class, with what each class has to fix.

namespace tempo {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::ReportFeatures)
};

QString timingOf(const Element &feature)
{
    QStringList parts;
    if (feature.window)
        parts << Tr::tr("window %1").arg(displayDuration(feature.window->seconds()));
    if (feature.featureClass == FeatureClass::Windowed && feature.every)
        parts << Tr::tr("slide %1").arg(displayDuration(feature.every->seconds()));
    else if (const QString runs = runsText(feature); !runs.isEmpty())
        parts << runs;
    if (feature.watermark)
        parts << Tr::tr("watermark %1").arg(displayDuration(feature.watermark->seconds()));
    return parts.join(u", ");
}

ReportCell definitionCell(const Element &feature)
{
    const bool isTwice
        = feature.definitions && feature.definitions->training && feature.definitions->serving;
    if (!isTwice)
        return {feature.definition || feature.definitions ? Tr::tr("once") : QString(), {}, {}};
    if (feature.parityTest.isEmpty())
        return {Tr::tr("twice"), ReportTone::Tight, Tr::tr("no parity test")};
    return {Tr::tr("twice"), ReportTone::Met, Tr::tr("compared by %1").arg(feature.parityTest)};
}

QList<ReportCell> row(const ReportContext &context, int place)
{
    const Element &feature = context.plan.element(place);
    const QStringList about = QStringList{feature.entity, feature.type};
    QStringList known;
    for (const QString &one : about) {
        if (!one.isEmpty())
            known << one;
    }
    const ReportCell classCell{classText(feature.featureClass),
                               feature.featureClass ? ReportTone::Plain : ReportTone::Tight,
                               timingOf(feature)};
    return {{context.plan.title(place), ReportTone::Plain, known.join(u" · ")},
            classCell,
            {feature.latency ? latencyText(*feature.latency) : Tr::tr("unknown"),
             feature.latency ? ReportTone::Plain : ReportTone::Muted,
             {}},
            definitionCell(feature),
            {feature.owner, ReportTone::Plain, {}}};
}

QString counted(const ReportContext &context, const QList<int> &features)
{
    const auto count = [&](const std::optional<FeatureClass> &featureClass) {
        int n = 0;
        for (int place : features)
            n += context.plan.element(place).featureClass == featureClass ? 1 : 0;
        return n;
    };
    QString text = Tr::tr("%n feature(s):", nullptr, int(features.size())) + u' '
        + Tr::tr("%1 precomputed, %2 streaming, %3 windowed")
              .arg(QString::number(count(FeatureClass::Precomputed)),
                   QString::number(count(FeatureClass::Streaming)),
                   QString::number(count(FeatureClass::Windowed)));
    const int open = count(std::nullopt);
    if (open > 0)
        text += u", "_s + Tr::tr("%n not yet classified", nullptr, open);
    return text + u'.';
}

} // namespace

void fillFeatures(const ReportContext &context, ReportPart &part)
{
    QList<int> features = context.plan.ofKind(Kind::Feature);
    if (features.isEmpty())
        return;
    part.answer = counted(context, features);
    std::ranges::stable_sort(features, {}, [&](int place) {
        const auto &featureClass = context.plan.element(place).featureClass;
        return featureClass ? int(*featureClass) : 99;
    });
    ReportTable table;
    table.columns = {{Tr::tr("Feature")},
                     {Tr::tr("Class")},
                     {Tr::tr("Latency"), true},
                     {Tr::tr("Defined")},
                     {Tr::tr("Owner")}};
    for (int place : features)
        table.rows << row(context, place);
    part.blocks << table;
}

} // namespace tempo
