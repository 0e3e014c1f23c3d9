#include "model/findings/rules.h"

#include <QCoreApplication>

#define TEMPO_RULE(text) QT_TRANSLATE_NOOP("tempo::Rule", text)

namespace tempo {

namespace {

constexpr Rule table[] = {
    {"deadline-missed", Severity::Error, TEMPO_RULE("Deadline missed"),
     TEMPO_RULE("A reaction takes longer than its limit, or an output isn't there when it is due."),
     TEMPO_RULE("What comes later than anybody can act on it is paid for and worth nothing."),
     TEMPO_RULE("Follow the worst path on the Timing page: shorten its longest wait or run, or "
                "agree on a limit that can be kept."),
     findDeadlineMissed},
    {"too-stale", Severity::Error, TEMPO_RULE("Too stale"),
     TEMPO_RULE("The data in an output, or what comes in over a flow, is older than it may be."),
     TEMPO_RULE("A decision on old data is wrong as often as the world has moved on since."),
     TEMPO_RULE("Run what makes the data more often or closer to its reader, or agree on an age "
                "that is honest."),
     findTooStale},
    {"cycle", Severity::Error, TEMPO_RULE("Cycle"),
     TEMPO_RULE("Flows that carry data form a cycle."),
     TEMPO_RULE("Data that waits for itself has no age, so no figure that depends on it can be "
                "computed."),
     TEMPO_RULE("Mark the flow that closes the loop as feedback."), findCycle},
    {"overrun", Severity::Error, TEMPO_RULE("Overrun"),
     TEMPO_RULE("A run takes longer than the time between two runs."),
     TEMPO_RULE("The next run finds the last one still going: it is skipped, or the queue grows "
                "without end, and the schedule says what never happens."),
     TEMPO_RULE("Run it less often, make it quicker, or split it."), findOverrun},
    {"missed-train", Severity::Error, TEMPO_RULE("Missed train"),
     TEMPO_RULE("A scheduled reader runs before the latest run of what it reads is published."),
     TEMPO_RULE("It reads what was made one period earlier: the data is older by a whole period, "
                "and no error says so."),
     TEMPO_RULE("Start the reader later or what it reads earlier, or let the one trigger the "
                "other."),
     findMissedTrain},
    {"data-latency-dependency", Severity::Error, TEMPO_RULE("Data latency dependency"),
     TEMPO_RULE("A triggered prediction depends on a source whose own cadence and lag exceed the "
                "limit for its data."),
     TEMPO_RULE("However quick the prediction is, its data is older than it may be: the speed is "
                "paid for and its worth is lost."),
     TEMPO_RULE("Find a fresher source, do without it, or say on the flow how old its data may "
                "honestly be."),
     findDataLatencyDependency},
    {"trigger-without-event", Severity::Error, TEMPO_RULE("Trigger without event"),
     TEMPO_RULE("A service or a triggered prediction has no push path from an event or a "
                "scheduled stage."),
     TEMPO_RULE("Nothing ever makes it run."),
     TEMPO_RULE("Draw the flow of the event that asks for it, or give it a schedule."),
     findTriggerWithoutEvent},
    {"unreached", Severity::Error, TEMPO_RULE("Unreached"),
     TEMPO_RULE("No event or source reaches a prediction or action, or an element has no flow."),
     TEMPO_RULE("An output that no data reaches can't be computed; a box on its own says "
                "nothing."),
     TEMPO_RULE("Connect it with what it is made from, or take it out."), findUnreached},
    {"class-mismatch", Severity::Error, TEMPO_RULE("Class mismatch"),
     TEMPO_RULE("A feature's class and how it is computed contradict each other."),
     TEMPO_RULE("The class decides how a feature is built, stored and timed; a wrong one makes "
                "every figure after it wrong."),
     TEMPO_RULE("Change the class, what computes the feature, or its window and slide."),
     findClassMismatch},
    {"real-time-reflex", Severity::Warning, TEMPO_RULE("Real-time reflex"),
     TEMPO_RULE("A stage runs on arrival though no limit asks for it, or its value is kept by a "
                "slower tempo at a lower cost."),
     TEMPO_RULE("Speed that nobody can use is paid for every hour, and watched every night."),
     TEMPO_RULE("Give it a schedule, or write down the limit that asks for the speed."),
     findRealTimeReflex},
    {"training-serving-skew", Severity::Warning, TEMPO_RULE("Training-serving skew"),
     TEMPO_RULE("A feature for training and serving has two definitions that differ or that no "
                "test compares."),
     TEMPO_RULE("The model then meets values in service that it never saw in training, and its "
                "quality falls without an error."),
     TEMPO_RULE("Use one definition for both, or compare the two by a parity test."),
     findTrainingServingSkew},
    {"operational-overhead", Severity::Warning, TEMPO_RULE("Operational overhead"),
     TEMPO_RULE("There are real-time or near-real-time stages, and the operational review isn't "
                "answered with yes on every point."),
     TEMPO_RULE("What always runs can always fail: it needs people, releases and recovery that a "
                "batch script doesn't."),
     TEMPO_RULE("Answer the operational review and close its gaps before committing."),
     findOperationalOverhead},
    {"monolithic-pipeline", Severity::Warning, TEMPO_RULE("Monolithic feature pipeline"),
     TEMPO_RULE("One job or stream feeds training and serving with three or more features or "
                "with features of different classes."),
     TEMPO_RULE("One pipeline for two tempos suits neither: training wants history, serving "
                "wants speed."),
     TEMPO_RULE("Define the features once, compute each with the engine of its class, and serve "
                "them from one store."),
     findMonolithicPipeline},
    {"window-too-slow", Severity::Warning, TEMPO_RULE("Window too slow"),
     TEMPO_RULE("A windowed feature's slide and latency take longer than its readers allow."),
     TEMPO_RULE("Each value waits for the next slide, so that no reader can be as fresh as it "
                "asks for."),
     TEMPO_RULE("Slide more often, or allow the readers an older value."), findWindowTooSlow},
    {"speed-layer-gap", Severity::Warning, TEMPO_RULE("Gap of the speed layer"),
     TEMPO_RULE("The window of a speed layer is shorter than the batch layer beside it is old."),
     TEMPO_RULE("Data that has left the window and isn't in the batch layer yet is in neither."),
     TEMPO_RULE("Make the window longer than the batch layer can be old, or run that more often."),
     findSpeedLayerGap},
    {"no-contract", Severity::Warning, TEMPO_RULE("No contract"),
     TEMPO_RULE("Data flows between different tempos into a triggered reader without an age "
                "limit, a fallback and an owner on both sides."),
     TEMPO_RULE("When the slower side is late, nobody knows what the faster one should do, or "
                "whom to ask."),
     TEMPO_RULE("Agree on the age limit, the fallback and the owners, and write them down."),
     findNoContract},
    {"no-fallback", Severity::Warning, TEMPO_RULE("No fallback"),
     TEMPO_RULE("No flow has a fallback on a path from a third-party source to a real-time "
                "prediction."),
     TEMPO_RULE("Somebody else's outage becomes one of the prediction."),
     TEMPO_RULE("Say what the reader does when the data is missing: last value, default, skip or "
                "block."),
     findNoFallback},
    {"no-feature-store", Severity::Warning, TEMPO_RULE("No feature store"),
     TEMPO_RULE("A precomputed or windowed feature reaches training and serving, and one of the "
                "two without a store."),
     TEMPO_RULE("Without one place to read from, the two sides drift apart and past values can't "
                "be reproduced."),
     TEMPO_RULE("Put a store that both sides read from behind the feature."), findNoFeatureStore},
    {"matrix-contradicts-design", Severity::Warning, TEMPO_RULE("Matrix contradicts design"),
     TEMPO_RULE("The settled verdict and the tempo that a prediction's limits ask for are two "
                "bands apart."),
     TEMPO_RULE("Either the team decided on something else than it drew, or a limit says what "
                "nobody meant."),
     TEMPO_RULE("Decide again with the figures at hand, or correct the limit."),
     findMatrixContradictsDesign},
    {"unknown-latency", Severity::Warning, TEMPO_RULE("Unknown latency"),
     TEMPO_RULE("A stage on a path to a limit has no latency."),
     TEMPO_RULE("It counts as nothing, so figures on this path are lower bounds."),
     TEMPO_RULE("Measure or estimate it."), findUnknownLatency},
    {"unmonitored", Severity::Warning, TEMPO_RULE("Unmonitored"),
     TEMPO_RULE("The monitor for a limit is removed from the checklist."),
     TEMPO_RULE("Nobody will notice when the limit is missed."),
     TEMPO_RULE("Bring the monitor back, or drop the limit."), findUnmonitored},
    {"no-deadline", Severity::Info, TEMPO_RULE("No deadline"),
     TEMPO_RULE("A prediction or action has neither a latency limit nor a due time."),
     TEMPO_RULE("Without a deadline every tempo is quick enough, and none can be justified."),
     TEMPO_RULE("Ask how late it may be before it loses its worth."), findNoDeadline},
    {"no-value", Severity::Info, TEMPO_RULE("No value"), TEMPO_RULE("A prediction has no value."),
     TEMPO_RULE("No tempo can be called worth its cost."),
     TEMPO_RULE("Say what one prediction in time is worth, and how that fades."), findNoValue},
    {"unclassified-feature", Severity::Info, TEMPO_RULE("Unclassified feature"),
     TEMPO_RULE("A feature has no class."),
     TEMPO_RULE("Precomputed, streaming and windowed features are built in different ways."),
     TEMPO_RULE("Choose the class that its freshness asks for."), findUnclassifiedFeature},
};

} // namespace

std::span<const Rule> rules()
{
    return table;
}

} // namespace tempo
