#include "model/plan/taskkinds.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tempo {

namespace {

constexpr QLatin1String id(const char *text)
{
    return QLatin1String(text);
}

// clang-format off
constexpr std::array table{
    TaskKind{id("deadline"), 1, 0.5, QT_TRANSLATE_NOOP("tempo::TaskKind", "Ask for the deadline of %1"),
             QT_TRANSLATE_NOOP("tempo::TaskKind", "Whoever acts on it has named a time, and it stands in the design as a limit.")},
    TaskKind{id("latency"), 1, 0.5, QT_TRANSLATE_NOOP("tempo::TaskKind", "Find out the latency of %1"),
             QT_TRANSLATE_NOOP("tempo::TaskKind", "A measured or promised latency stands in the design.")},
    TaskKind{id("value"), 1, 0.5, QT_TRANSLATE_NOOP("tempo::TaskKind", "Say what %1 is worth in time"),
             QT_TRANSLATE_NOOP("tempo::TaskKind", "Worth per event, rate and decay stand in the design.")},
    TaskKind{id("decide"), 1, 0.5, QT_TRANSLATE_NOOP("tempo::TaskKind", "Settle the verdict for %1"),
             QT_TRANSLATE_NOOP("tempo::TaskKind", "Every axis is scored and the settled verdict is recorded with its date.")},
    TaskKind{id("settle"), 1, 0.5, QT_TRANSLATE_NOOP("tempo::TaskKind", "Settle the finding: %1"),
             QT_TRANSLATE_NOOP("tempo::TaskKind", "The finding is gone, or accepted with a reason and an owner.")},
    TaskKind{id("parked"), 1, 0.5, QT_TRANSLATE_NOOP("tempo::TaskKind", "Answer the parked question: %1"),
             QT_TRANSLATE_NOOP("tempo::TaskKind", "The answer is written down and the question is marked as settled.")},

    TaskKind{id("classify"), 2, 0.5, QT_TRANSLATE_NOOP("tempo::TaskKind", "Classify the feature %1"),
             QT_TRANSLATE_NOOP("tempo::TaskKind", "The feature is precomputed, streaming or windowed in the design.")},
    TaskKind{id("source"), 2, 1, QT_TRANSLATE_NOOP("tempo::TaskKind", "Connect the source %1"),
             QT_TRANSLATE_NOOP("tempo::TaskKind", "Its data can be read, and how long it lags has been measured.")},
    TaskKind{id("table"), 2, 1, QT_TRANSLATE_NOOP("tempo::TaskKind", "Provide the table behind %1"),
             QT_TRANSLATE_NOOP("tempo::TaskKind", "The table has its key, its types and a point in time for every row.")},
    TaskKind{id("build"), 2, 2, QT_TRANSLATE_NOOP("tempo::TaskKind", "Build the job that computes %1"),
             QT_TRANSLATE_NOOP("tempo::TaskKind", "The job fills the table on its schedule and can be run twice without harm.")},
    TaskKind{id("backfill"), 2, 1, QT_TRANSLATE_NOOP("tempo::TaskKind", "Backfill %1"),
             QT_TRANSLATE_NOOP("tempo::TaskKind", "The history that training needs is there and agrees with a sample done by hand.")},
    TaskKind{id("payload"), 2, 0.5, QT_TRANSLATE_NOOP("tempo::TaskKind", "Agree on the payload that %1 is computed from"),
             QT_TRANSLATE_NOOP("tempo::TaskKind", "Fields, types and what happens to missing ones are agreed with the sender.")},
    TaskKind{id("transform"), 2, 2, QT_TRANSLATE_NOOP("tempo::TaskKind", "Write the online transform of %1"),
             QT_TRANSLATE_NOOP("tempo::TaskKind", "It computes the feature from a recorded payload within its share of the limit.")},
    TaskKind{id("window"), 2, 0.5, QT_TRANSLATE_NOOP("tempo::TaskKind", "Fix window, slide and watermark of %1"),
             QT_TRANSLATE_NOOP("tempo::TaskKind", "All three stand in the design, and late events have a rule.")},
    TaskKind{id("state"), 2, 1, QT_TRANSLATE_NOOP("tempo::TaskKind", "Size the state of %1"),
             QT_TRANSLATE_NOOP("tempo::TaskKind", "Keys times bytes a key over the window fit the engine at peak rate.")},
    TaskKind{id("aggregate"), 2, 2, QT_TRANSLATE_NOOP("tempo::TaskKind", "Build the aggregate %1"),
             QT_TRANSLATE_NOOP("tempo::TaskKind", "A replayed day gives the same values as a count over the raw events.")},
    TaskKind{id("parity-test"), 2, 1, QT_TRANSLATE_NOOP("tempo::TaskKind", "Test that training and serving agree on %1"),
             QT_TRANSLATE_NOOP("tempo::TaskKind", "Training rows sent through the serving code give the same values, on every build.")},

    TaskKind{id("serve"), 3, 3, QT_TRANSLATE_NOOP("tempo::TaskKind", "Prototype how %1 is served"),
             QT_TRANSLATE_NOOP("tempo::TaskKind", "Sample data goes in at one end and predictions come out at the other, measured.")},

    TaskKind{id("job"), 4, 2, QT_TRANSLATE_NOOP("tempo::TaskKind", "Build the job %1"),
             QT_TRANSLATE_NOOP("tempo::TaskKind", "It runs from its inputs to its outputs and can be run twice without harm.")},
    TaskKind{id("stream"), 4, 3, QT_TRANSLATE_NOOP("tempo::TaskKind", "Build the stream %1"),
             QT_TRANSLATE_NOOP("tempo::TaskKind", "It survives a restart at peak rate and can be replayed.")},
    TaskKind{id("store"), 4, 1, QT_TRANSLATE_NOOP("tempo::TaskKind", "Provide the store %1"),
             QT_TRANSLATE_NOOP("tempo::TaskKind", "Look-ups at peak rate stay within the latency that the design counts on.")},
    TaskKind{id("dag"), 4, 2, QT_TRANSLATE_NOOP("tempo::TaskKind", "Orchestrate the steps of %1"),
             QT_TRANSLATE_NOOP("tempo::TaskKind", "The graph runs on its schedule, each task starting when what it depends on is there.")},
    TaskKind{id("retries"), 4, 0.5, QT_TRANSLATE_NOOP("tempo::TaskKind", "Set retries and timeouts for %1"),
             QT_TRANSLATE_NOOP("tempo::TaskKind", "A task made to fail is retried, and all retries still fit into its slot.")},
    TaskKind{id("alerting"), 4, 0.5, QT_TRANSLATE_NOOP("tempo::TaskKind", "Alert on failed and late runs of %1"),
             QT_TRANSLATE_NOOP("tempo::TaskKind", "A run made to fail and a run made late have both reached their owner.")},
    TaskKind{id("service"), 4, 3, QT_TRANSLATE_NOOP("tempo::TaskKind", "Design the service of %1"),
             QT_TRANSLATE_NOOP("tempo::TaskKind", "Where the model runs, replicas and timeouts are decided and deployed.")},
    TaskKind{id("scaling"), 4, 1, QT_TRANSLATE_NOOP("tempo::TaskKind", "Balance and scale %1"),
             QT_TRANSLATE_NOOP("tempo::TaskKind", "A load test at peak rate stays within the limit.")},
    TaskKind{id("health"), 4, 0.5, QT_TRANSLATE_NOOP("tempo::TaskKind", "Add health checks to %1"),
             QT_TRANSLATE_NOOP("tempo::TaskKind", "A replica without its model or its features takes no requests.")},
    TaskKind{id("canary"), 4, 1, QT_TRANSLATE_NOOP("tempo::TaskKind", "Release %1 by canary"),
             QT_TRANSLATE_NOOP("tempo::TaskKind", "A bad model was stopped at the first share and rolled back.")},
    TaskKind{id("fetch"), 4, 1, QT_TRANSLATE_NOOP("tempo::TaskKind", "Fetch the features of %1"),
             QT_TRANSLATE_NOOP("tempo::TaskKind", "Features are read in parallel, and each has a fallback that was tried.")},
    TaskKind{id("log"), 4, 1, QT_TRANSLATE_NOOP("tempo::TaskKind", "Log the predictions of %1"),
             QT_TRANSLATE_NOOP("tempo::TaskKind", "Each prediction is kept with its features, their age and the model's version.")},
    TaskKind{id("contract"), 4, 0.5, QT_TRANSLATE_NOOP("tempo::TaskKind", "Write the contract %1"),
             QT_TRANSLATE_NOOP("tempo::TaskKind", "Greatest age, fallback and owners on both sides are agreed and in the design.")},
    TaskKind{id("deliver"), 4, 1, QT_TRANSLATE_NOOP("tempo::TaskKind", "Hand the predictions to %1"),
             QT_TRANSLATE_NOOP("tempo::TaskKind", "The action uses them in a test environment, and does something sensible without them.")},
    TaskKind{id("phase-batch"), 4, 2, QT_TRANSLATE_NOOP("tempo::TaskKind", "Phase 1 of %1: batch predictions"),
             QT_TRANSLATE_NOOP("tempo::TaskKind", "Predictions computed ahead reach the action, and their effect is measured.")},
    TaskKind{id("phase-online"), 4, 2, QT_TRANSLATE_NOOP("tempo::TaskKind", "Phase 2 of %1: online predictions on batch features"),
             QT_TRANSLATE_NOOP("tempo::TaskKind", "The service answers within its limit from precomputed features alone.")},
    TaskKind{id("phase-features"), 4, 2, QT_TRANSLATE_NOOP("tempo::TaskKind", "Phase 3 of %1: online features"),
             QT_TRANSLATE_NOOP("tempo::TaskKind", "Streaming and windowed features are used, and the gain over phase 2 is measured.")},

    TaskKind{id("monitors"), 5, 1, QT_TRANSLATE_NOOP("tempo::TaskKind", "Set up the monitors of %1"),
             QT_TRANSLATE_NOOP("tempo::TaskKind", "Every line of its checklist has fired once in a drill.")},
    TaskKind{id("retrain"), 5, 1, QT_TRANSLATE_NOOP("tempo::TaskKind", "Agree how the model of %1 is renewed"),
             QT_TRANSLATE_NOOP("tempo::TaskKind", "When it is trained again, who approves it and how it is rolled back is written down.")},
    TaskKind{id("on-call"), 5, 1, QT_TRANSLATE_NOOP("tempo::TaskKind", "Staff the on-call rota for %1"),
             QT_TRANSLATE_NOOP("tempo::TaskKind", "A page at night reaches somebody who has the runbooks.")},
    TaskKind{id("rollback"), 5, 1, QT_TRANSLATE_NOOP("tempo::TaskKind", "Rehearse rollback and recovery of %1"),
             QT_TRANSLATE_NOOP("tempo::TaskKind", "A model was rolled back and a lost store rebuilt, both timed.")},
    TaskKind{id("sign-off"), 5, 0.5, QT_TRANSLATE_NOOP("tempo::TaskKind", "Sign off the monitoring of %1"),
             QT_TRANSLATE_NOOP("tempo::TaskKind", "Every monitor has an owner and a signature under its threshold.")},
};
// clang-format on

} // namespace

std::span<const TaskKind> taskKinds()
{
    return table;
}

const TaskKind *taskKindById(QStringView id)
{
    const auto found
        = std::ranges::find_if(table, [id](const TaskKind &row) { return id == row.id; });
    return found == table.end() ? nullptr : &*found;
}

QString taskTitle(const TaskKind &kind, const QString &subject)
{
    return QCoreApplication::translate("tempo::TaskKind", kind.title).arg(subject);
}

QString taskAcceptance(const TaskKind &kind)
{
    return QCoreApplication::translate("tempo::TaskKind", kind.acceptance);
}

QString stepTitle(int step)
{
    static constexpr std::array titles{
        QT_TRANSLATE_NOOP("tempo::TaskKind", "Design sprint"),
        QT_TRANSLATE_NOOP("tempo::TaskKind", "Features"),
        QT_TRANSLATE_NOOP("tempo::TaskKind", "Serving prototype"),
        QT_TRANSLATE_NOOP("tempo::TaskKind", "Orchestration and service"),
        QT_TRANSLATE_NOOP("tempo::TaskKind", "Monitoring and governance"),
    };
    return QCoreApplication::translate("tempo::TaskKind",
                                       titles[size_t(std::clamp(step, 1, 5) - 1)]);
}

} // namespace tempo
