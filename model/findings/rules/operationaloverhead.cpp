#include "model/findings/rules.h"

#include <QCoreApplication>

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
};

Review reviewOf(const Operations &operations)
{
    Review review;
    for (const auto point :
         {&Operations::onCall, &Operations::modelCiCd, &Operations::disasterRecovery,
          &Operations::streamingExperience, &Operations::loadTesting, &Operations::rollback}) {
        const auto answer = (operations.*point).answer;
        review.unanswered += !answer;
        review.refused += answer == Answer::No;
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
    finding.field = QStringLiteral("operations");
    return {finding};
}

} // namespace tempo
