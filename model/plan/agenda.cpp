#include "model/plan/agenda.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

/// Idea: each step has a weight, roughly the minutes it takes in a sprint of two hours. A proposal
/// gives every step one unit of five minutes and shares out the rest by weight, the largest
/// remainder first (Hamilton's method), so that the sum is exact.
///
/// Example: 60 minutes for canvas and report are 12 units; canvas gets 55 min, report, which only
/// has to be looked through, 5 min. Cost: steps times the logarithm of steps. Test: tst_agenda.

namespace tempo {

namespace {

constexpr int unit = 5; ///< minutes

struct Step
{
    QLatin1String id;
    const char *title; ///< source text of tempo::Page
    int weight;        ///< 0: takes no time of its own
};

constexpr std::array steps{
    Step{QLatin1String("canvas"), QT_TRANSLATE_NOOP("tempo::Page", "Canvas"), 25},
    Step{QLatin1String("features"), QT_TRANSLATE_NOOP("tempo::Page", "Features"), 20},
    Step{QLatin1String("value"), QT_TRANSLATE_NOOP("tempo::Page", "Value"), 10},
    Step{QLatin1String("timing"), QT_TRANSLATE_NOOP("tempo::Page", "Timing"), 10},
    Step{QLatin1String("matrix"), QT_TRANSLATE_NOOP("tempo::Page", "Matrix"), 25},
    Step{QLatin1String("serving"), QT_TRANSLATE_NOOP("tempo::Page", "Serving"), 10},
    Step{QLatin1String("roadmap"), QT_TRANSLATE_NOOP("tempo::Page", "Roadmap"), 10},
    Step{QLatin1String("monitoring"), QT_TRANSLATE_NOOP("tempo::Page", "Monitoring"), 5},
    Step{QLatin1String("report"), QT_TRANSLATE_NOOP("tempo::Page", "Report"), 0},
};

auto placeOf(const QString &id)
{
    return std::ranges::find(steps, id, &Step::id);
}

/// What each step gets of \a units, by weight; the sum is exact.
std::vector<int> shared(int units, const std::vector<int> &weights)
{
    double all = 0;
    for (const int weight : weights)
        all += weight;
    std::vector<int> shares;
    std::vector<std::pair<double, size_t>> remainders;
    int left = units;
    for (size_t i = 0; i < weights.size(); ++i) {
        const double share = units * weights[i] / all;
        shares.push_back(int(std::floor(share)));
        remainders.emplace_back(share - shares[i], i);
        left -= shares[i];
    }
    std::ranges::stable_sort(remainders, std::greater(), [](const auto &one) { return one.first; });
    for (int i = 0; i < left; ++i)
        ++shares[remainders[size_t(i)].second];
    return shares;
}

} // namespace

QString agendaTitle(const QString &step)
{
    const auto *const known = placeOf(step);
    return known == steps.end() ? step : QCoreApplication::translate("tempo::Page", known->title);
}

QStringList agendaSteps(const Agenda &agenda, const QStringList &pages)
{
    QStringList all = pages;
    for (const auto &[step, time] : agenda) {
        if (!all.contains(step))
            all << step;
    }
    std::ranges::stable_sort(all, {}, placeOf);
    return all;
}

double plannedSeconds(const Agenda &agenda)
{
    double sum = 0;
    for (const auto &[step, time] : agenda)
        sum += time.seconds();
    return sum;
}

Agenda proposedAgenda(int minutes, const QStringList &pages)
{
    QStringList wanted;
    std::vector<int> weights;
    for (const Step &step : steps) {
        if (step.weight > 0 && pages.contains(step.id)) {
            wanted << step.id;
            weights.push_back(step.weight);
        }
    }
    Agenda agenda;
    const int units = minutes / unit;
    if (wanted.isEmpty() || minutes % unit != 0 || units < wanted.size())
        return agenda;
    const std::vector<int> shares = shared(units - int(wanted.size()), weights);
    for (qsizetype i = 0; i < wanted.size(); ++i)
        agenda.set(wanted.at(i), Duration(60.0 * unit * (1 + shares[size_t(i)])));
    return agenda;
}

} // namespace tempo
