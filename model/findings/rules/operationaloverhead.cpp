#include "model/findings/rules.h"

#include <QCoreApplication>

#include <array>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::OperationalOverheadRule)
};

struct Review
{
    int unanswered = 0;
    int refused = 0;
    QString firstGap; ///< the key of the first point that isn't answered with yes
};

struct Point
{
    ReviewAnswer Operations::*answer;
    const char *key;
};

constexpr std::array<Point, 6> points{
    {{&Operations::onCall, "operations.on_call.answer"},
     {&Operations::modelCiCd, "operations.model_ci_cd.answer"},
     {&Operations::disasterRecovery, "operations.disaster_recovery.answer"},
     {&Operations::streamingExperience, "operations.streaming_experience.answer"},
     {&Operations::loadTesting, "operations.load_testing.answer"},
     {&Operations::rollback, "operations.rollback.answer"}}};

Review reviewOf(const Operations &operations)
{
    Review review;
    for (const Point &point : points) {
        const auto answer = (operations.*point.answer).answer;
        review.unanswered += !answer;
        review.refused += answer == Answer::No;
        if (answer != Answer::Yes && review.firstGap.isEmpty())
            review.firstGap = QString::fromLatin1(point.key);
    }
    return review;
}

QString gapsInWords(const Review &review)
{
    const QString unanswered = Tr::tr("%n point(s) unanswered", nullptr, review.unanswered);
    const QString refused = Tr::tr("%n point(s) answered with no", nullptr, review.refused);
    if (review.refused == 0)
        return unanswered;
    return review.unanswered == 0 ? refused : Tr::tr("%1 and %2").arg(refused, unanswered);
}

} // namespace

QList<Finding> findOperationalOverhead(const RuleContext &context)
{
    const Review review = reviewOf(context.design.operations);
    const auto quick = placesWhere(context.design, [&](int i, const Element &) {
        const StageTempo &tempo = context.tempos.at(i);
        return tempo.hasOwn && tempo.current != Tempo::Batch;
    });
    if (quick.isEmpty() || review.unanswered + review.refused == 0)
        return {};
    Finding finding = findingAbout(context, quick);
    finding.id = QStringLiteral("design");
    finding.message = Tr::tr("%1, but the operational review has %2.")
                          .arg(Tr::tr("%n stage(s) run in real time or near real time", nullptr,
                                      int(quick.size())),
                               gapsInWords(review));
    finding.field = review.firstGap;
    return {finding};
}

} // namespace tempo
