#include "model/report/reportcontext.h"
#include "model/report/reportwords.h"

#include "model/base/displaytext.h"

#include <QCoreApplication>

#include <array>

/// What the figures rest on: conventions, what is unknown, and what the operational review says.

namespace tempo {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::ReportAssumptions)
};

QString bandsText(const Bands &bands)
{
    return Tr::tr("Up to %1 counts as real-time, up to %2 as near-real-time, slower as batch.")
        .arg(displayDuration(bands.realTime.seconds()),
             displayDuration(bands.nearRealTime.seconds()));
}

QStringList unknownLatencies(const ReportContext &context)
{
    QStringList titles;
    for (const auto &[id, element] : context.design.elements) {
        if (!element.latency && element.kind != Kind::Event)
            titles << context.design.titleOf(id);
    }
    return titles;
}

QStringList unknownPhases(const ReportContext &context)
{
    QStringList titles;
    for (const auto &[id, element] : context.design.elements) {
        if (element.every && !element.offset)
            titles << context.design.titleOf(id);
    }
    return titles;
}

ReportList conventions(const ReportContext &context)
{
    const Header &header = context.design.header;
    ReportList list;
    list.items << Tr::tr("Limits are held against the figure %1.").arg(word(header.judgeAt));
    list.items << bandsText(header.bands);
    list.items
        << Tr::tr("Schedules without a time zone of their own are in %1.").arg(header.timezone);
    list.items << Tr::tr("A flow that names no latency takes no time.");
    if (const QStringList unknown = unknownLatencies(context); !unknown.isEmpty())
        list.items << Tr::tr("Counted as 0, because nobody knows their latency: %1.")
                          .arg(unknown.join(u", "));
    if (const QStringList phases = unknownPhases(context); !phases.isEmpty())
        list.items << Tr::tr("It isn't known when within their period these run: %1.")
                          .arg(phases.join(u", "));
    if (!context.tasks.isEmpty())
        list.items << Tr::tr("Efforts nobody has replaced are first guesses; working days are "
                             "Monday to Friday, without holidays.");
    return list;
}

ReportCell answerCell(const ReviewAnswer &answer)
{
    if (!answer.answer)
        return {Tr::tr("Not answered"), ReportTone::Muted, {}};
    return *answer.answer == Answer::Yes ? ReportCell{Tr::tr("Yes"), ReportTone::Met, {}}
                                         : ReportCell{Tr::tr("No"), ReportTone::Tight, {}};
}

ReportTable review(const Operations &operations)
{
    const std::array rows{
        std::pair{Tr::tr("On call around the clock"), &operations.onCall},
        std::pair{Tr::tr("Models are built and released automatically"), &operations.modelCiCd},
        std::pair{Tr::tr("Recovery from a disaster is planned"), &operations.disasterRecovery},
        std::pair{Tr::tr("Experience with streaming"), &operations.streamingExperience},
        std::pair{Tr::tr("Load tests"), &operations.loadTesting},
        std::pair{Tr::tr("A bad release can be rolled back"), &operations.rollback},
    };
    ReportTable table;
    table.caption = Tr::tr("Operational review");
    table.columns = {{Tr::tr("Question")}, {Tr::tr("Answer")}, {Tr::tr("Owner")}, {Tr::tr("Note")}};
    for (const auto &[question, answer] : rows) {
        table.rows << QList<ReportCell>{{question, ReportTone::Plain, {}},
                                        answerCell(*answer),
                                        {answer->owner, ReportTone::Plain, {}},
                                        {answer->note, ReportTone::Plain, {}}};
    }
    return table;
}

} // namespace

void fillAssumptions(const ReportContext &context, ReportPart &part)
{
    part.blocks << conventions(context) << review(context.design.operations);
}

} // namespace tempo
