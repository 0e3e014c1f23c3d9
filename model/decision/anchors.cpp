#include "model/decision/anchors.h"

#include "model/design/matrix.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::Axis)
};

struct AxisText
{
    const char *title;
    const char *shortTitle;
    std::array<const char *, 5> anchors; ///< from -2 to 2
};

/// In the order of fiveAxes.
constexpr std::array<AxisText, fiveAxes.size()> texts{{
    {QT_TRANSLATE_NOOP("tempo::Axis", "Business value decay"),
     QT_TRANSLATE_NOOP("tempo::Axis", "Value decay"),
     {QT_TRANSLATE_NOOP("tempo::Axis", "A day later, or more, it is worth about the same"),
      QT_TRANSLATE_NOOP("tempo::Axis", "It keeps most of its worth for some hours"),
      QT_TRANSLATE_NOOP("tempo::Axis", "It fades within the hour, not within a minute"),
      QT_TRANSLATE_NOOP("tempo::Axis", "Half a minute late, much of the worth is lost"),
      QT_TRANSLATE_NOOP("tempo::Axis", "After the moment itself it is useless or does harm")}},
    {QT_TRANSLATE_NOOP("tempo::Axis", "Actionability window"),
     QT_TRANSLATE_NOOP("tempo::Axis", "Actionability"),
     {QT_TRANSLATE_NOOP("tempo::Axis", "What follows is planned: a daily run, a weekly order"),
      QT_TRANSLATE_NOOP("tempo::Axis", "Acting within the same working day is soon enough"),
      QT_TRANSLATE_NOOP("tempo::Axis", "Somebody acts within minutes, at the next occasion"),
      QT_TRANSLATE_NOOP("tempo::Axis", "The action has to start while the person is still there"),
      QT_TRANSLATE_NOOP("tempo::Axis", "The process stops and waits for the answer")}},
    {QT_TRANSLATE_NOOP("tempo::Axis", "Data refresh cadence"),
     QT_TRANSLATE_NOOP("tempo::Axis", "Data refresh"),
     {QT_TRANSLATE_NOOP("tempo::Axis", "The inputs that matter change daily or more slowly"),
      QT_TRANSLATE_NOOP("tempo::Axis", "The inputs that matter are renewed every few hours"),
      QT_TRANSLATE_NOOP("tempo::Axis", "Some inputs matter only when they are minutes old"),
      QT_TRANSLATE_NOOP("tempo::Axis", "The last few actions of the session carry the signal"),
      QT_TRANSLATE_NOOP("tempo::Axis", "The event that asks brings the signal with it")}},
    {QT_TRANSLATE_NOOP("tempo::Axis", "Cost and complexity tolerance"),
     QT_TRANSLATE_NOOP("tempo::Axis", "Cost"),
     {QT_TRANSLATE_NOOP("tempo::Axis", "A small team; nobody is there at night; keep it plain"),
      QT_TRANSLATE_NOOP("tempo::Axis", "One always-on service would already be a stretch"),
      QT_TRANSLATE_NOOP("tempo::Axis", "A few services are run today, with office-hours support"),
      QT_TRANSLATE_NOOP("tempo::Axis", "On-call and automated releases exist and have room"),
      QT_TRANSLATE_NOOP("tempo::Axis", "Streaming at scale is the daily work of this team")}},
    {QT_TRANSLATE_NOOP("tempo::Axis", "Computational profile"),
     QT_TRANSLATE_NOOP("tempo::Axis", "Computation"),
     {QT_TRANSLATE_NOOP("tempo::Axis", "The model needs a pass over all of the data"),
      QT_TRANSLATE_NOOP("tempo::Axis", "One prediction takes most of the time there is"),
      QT_TRANSLATE_NOOP("tempo::Axis", "One prediction fits the limit, with care"),
      QT_TRANSLATE_NOOP("tempo::Axis", "One prediction takes a small part of the limit"),
      QT_TRANSLATE_NOOP("tempo::Axis", "A light model; the time for one prediction hardly shows")}},
}};

const AxisText *textOf(QStringView axis)
{
    const auto found
        = std::ranges::find_if(fiveAxes, [&](const QLatin1String &one) { return axis == one; });
    return found == fiveAxes.end() ? nullptr : &texts[size_t(found - fiveAxes.begin())];
}

} // namespace

QString fiveAxisTitle(QStringView axis)
{
    const AxisText *text = textOf(axis);
    return text ? Tr::tr(text->title) : QString();
}

QString fiveAxisShortTitle(QStringView axis)
{
    const AxisText *text = textOf(axis);
    return text ? Tr::tr(text->shortTitle) : QString();
}

QString fiveAxisAnchor(QStringView axis, int score)
{
    const AxisText *text = textOf(axis);
    return text && score >= -2 && score <= 2 ? Tr::tr(text->anchors[size_t(score + 2)]) : QString();
}

} // namespace tempo
