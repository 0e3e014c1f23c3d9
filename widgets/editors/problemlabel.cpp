#include "widgets/editors/problemlabel.h"

#include "widgets/editors/valueline.h"
#include "widgets/look/look.h"

#include <QAccessible>
#include <QLabel>

namespace tempo {

namespace {

/// \a about is what the line says of itself while nothing is wrong.
void say(QLabel &label, ValueLine &line, const QString &about)
{
    const QString problem = line.problem();
    if (label.text() == problem)
        return;
    label.setText(problem);
    label.setVisible(!problem.isEmpty());
    line.setAccessibleDescription(problem.isEmpty() ? about : problem);
    if (problem.isEmpty())
        return;
    label.setAccessibleName(problem);
    QAccessibleEvent alert(&label, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace

QLabel *makeProblemOf(ValueLine &line)
{
    QLabel *label = makeText({}, TextRole::Hint);
    setTone(label, Tone::Missed);
    label->hide();
    QObject::connect(
        &line, &ValueLine::changed, label,
        [label, &line, about = line.accessibleDescription()] { say(*label, line, about); });
    return label;
}

} // namespace tempo
