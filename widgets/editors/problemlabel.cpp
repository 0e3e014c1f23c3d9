#include "widgets/editors/problemlabel.h"

#include "widgets/editors/valueline.h"
#include "widgets/look/look.h"

#include <QAccessible>
#include <QLabel>

namespace tempo {

QString asSentence(QString text)
{
    text = text.trimmed();
    if (text.isEmpty())
        return text;
    text[0] = text.at(0).toUpper();
    return text.endsWith(u'.') || text.endsWith(u'?') ? text : text + u'.';
}

namespace {

/// \a about is what the line says of itself while nothing is wrong.
void say(QLabel &label, ValueLine &line, const QString &about)
{
    const QString problem = asSentence(line.problem());
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
