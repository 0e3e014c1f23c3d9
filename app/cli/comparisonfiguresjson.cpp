#include "app/cli/comparisonfigures.h"
#include "app/cli/comparisonsides.h"

namespace tempo {

namespace {

QString questionWord(TimedPath::Of of)
{
    switch (of) {
    case TimedPath::Of::Reaction:
        return QStringLiteral("reaction");
    case TimedPath::Of::Age:
        return QStringLiteral("staleness");
    case TimedPath::Of::AgeOverFlow:
        return QStringLiteral("age");
    case TimedPath::Of::ModelAge:
        break;
    }
    return QStringLiteral("model_age");
}

std::optional<QString> orNull(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

void writePath(const PathFigures &path, JsonWriter &json)
{
    const auto &time = path.time;
    json.key("method").value(time ? std::optional(word(time->method)) : std::nullopt);
    json.key("complete").value(time ? std::optional(time->complete) : std::nullopt);
    json.key("best_s").value(time ? std::optional(time->best) : std::nullopt);
    json.key("mean_s").value(time ? time->mean : std::nullopt);
    json.key("worst_s").value(time ? time->worst : std::nullopt);
    json.key("judged_s").value(path.judged);
    json.key("limit_s").value(path.limit);
    json.key("slack_s").value(path.slack);
}

void writeDue(const DueFigures &due, JsonWriter &json)
{
    json.key("margin_s").value(due.margin);
    json.key("late").value(due.late);
}

void writeElement(const ElementFigures &figures, JsonWriter &json)
{
    const auto slack = figures.slack ? std::optional(figures.slack->seconds) : std::nullopt;
    json.key("natural").value(figures.naturalWord());
    json.key("slack_s").value(slack);
    json.key("margin_s").value(figures.margin);
}

void writeValue(const TargetValue &value, JsonWriter &json)
{
    const auto &of = value.value;
    json.key("event").value(of ? std::optional(of->event) : std::nullopt);
    json.key("kept").value(of ? std::optional(of->value.kept) : std::nullopt);
    json.key("per_month").value(of ? of->value.perMonth : std::nullopt);
    json.key("lost_per_month").value(of ? of->value.lostPerMonth : std::nullopt);
    const bool isKnown = value.ladder && value.ladder->recommended;
    json.key("recommended_period_s")
        .value(isKnown ? std::optional(
                   value.ladder->rungs.at(*value.ladder->recommended).figures.period)
                       : std::nullopt);
}

void writeAbout(const QString &question, const QString &target, const QString &over,
                const QString &from, JsonWriter &json)
{
    json.key("question").value(question);
    json.key("target").value(target);
    json.key("over").value(orNull(over));
    json.key("from").value(orNull(from));
}

} // namespace

void writeMovedFigures(const Comparison &comparison, JsonWriter &json)
{
    json.key("figures").beginArray();
    for (const PathChange &change : comparison.figures.paths) {
        const auto about = [&] {
            writeAbout(questionWord(change.of), change.target, change.over, change.from, json);
        };
        writeSides(change, json, about, writePath);
    }
    for (const DueChange &change : comparison.figures.dues) {
        const auto about = [&] { writeAbout(QStringLiteral("due"), change.target, {}, {}, json); };
        writeSides(change, json, about, writeDue);
    }
    json.endArray();
    json.key("elements").beginArray();
    for (const ElementFigureChange &change : comparison.figures.elements)
        writeSides(
            change, json, [&] { json.key("element").value(change.element); }, writeElement);
    json.endArray();
    json.key("values").beginArray();
    for (const ValueChange &change : comparison.values)
        writeSides(
            change, json, [&] { json.key("target").value(change.target); }, writeValue);
    json.endArray();
}

} // namespace tempo
