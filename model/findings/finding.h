#pragma once

#include "model/base/diagnostic.h"
#include "model/decision/assessment.h"

#include <QList>
#include <QStringList>

namespace tempo {

/// What the workbench warns of: a value made from the design, never stored in it.
struct Finding
{
    QString id; ///< from ids alone: rule@element@…; stable from run to run
    QString rule;
    Severity severity = Severity::Info;
    QStringList elements; ///< ids, the one it is about first
    QList<FlowKey> flows; ///< the flows it is about
    QString message;      ///< one sentence with the figures in it, plain text
    QString why;          ///< why it matters
    QString advice;       ///< what to do
    /// The key to mend: of the first flow where flows have such a key, else of the first element;
    /// with "operations." in front it is one of the design itself. May be empty.
    QString field;
    OrderedMap<double> figures; ///< in seconds, keys end in _s
    DispositionStatus status = DispositionStatus::Open;
    bool reopened = false; ///< dismissed once, but its figures got worse by 10 % or more
    QString reason;        ///< of the disposition
};

/// All findings of a design: by their first element's place, then the rule's in the catalogue, then
/// id. Dispositions are applied; rules that the team switched off are left out. Cost: that of the
/// figures, and the design's elements and flows times the sources that are too slow for some limit.
QList<Finding> findingsOf(const Design &design, const TimingOptions &options = {});

/// The same where the design's figures are known already; \a options are what they were made with.
QList<Finding> findingsOf(const Design &design, const Assessment &assessment,
                          const TimingOptions &options = {});

} // namespace tempo
