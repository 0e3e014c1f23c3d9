#pragma once

#include "model/base/diagnostic.h"
#include "model/design/design.h"

#include <QList>
#include <QStringList>

namespace tempo {

/// What the workbench warns of: a value made from the design, never stored in it.
struct Finding
{
    QString id;   ///< from ids alone: rule@element@…; stable from run to run
    QString rule;
    Severity severity = Severity::Info;
    QStringList elements; ///< ids, the one it is about first
    QList<FlowKey> flows; ///< the flows it is about
    QString message;      ///< one sentence with the figures in it
    QString why;          ///< why it matters
    QString advice;       ///< what to do
    QString field;        ///< the key to mend, of the first flow if there is one, else of the first element; may be empty
    OrderedMap<double> figures; ///< in seconds, keys end in _s
    DispositionStatus status = DispositionStatus::Open;
    bool reopened = false; ///< dismissed once, but its figures got worse by 10 % or more
    QString reason;        ///< of the disposition
};

/// All findings of a design: by their first element's place, then the rule's in the catalogue, then
/// id. Dispositions are applied; rules that the team switched off are left out.
QList<Finding> findingsOf(const Design &design);

} // namespace tempo
