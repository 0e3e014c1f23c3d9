#include "widgets/editors/fieldeditor.h"

#include "widgets/editors/problemlabel.h"
#include "widgets/look/look.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tempo {

namespace {

QLabel *makeNote(Tone tone, QWidget *parent)
{
    QLabel *label = makeText({}, TextRole::Hint, parent);
    if (tone != Tone::Quiet)
        setTone(label, tone);
    label->hide();
    return label;
}

void showText(QLabel *label, const QString &text)
{
    if (label->text() != text)
        label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

FieldEditor::FieldEditor(FieldInfo info, EditorContext context, QWidget *parent)
    : QWidget(parent), m_info(std::move(info)), m_context(std::move(context))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    m_controls = new QVBoxLayout;
    m_controls->setContentsMargins(0, 0, 0, 0);
    m_controls->setSpacing(space::s);
    m_hint = makeNote(Tone::Quiet, this);
    m_problem = makeNote(Tone::Missed, this);
    layout->addLayout(m_controls);
    layout->addWidget(m_problem);
    layout->addWidget(m_hint);
    layout->addStretch(1); // beside a taller neighbour it stays at the top
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true); // what is wrong may take several lines
    setSizePolicy(policy);
}

void FieldEditor::setValue(const FieldValue &value)
{
    if (m_isPresented && value == m_value)
        return;
    m_isPresented = true;
    m_value = value;
    m_before = value;
    present(value);
}

void FieldEditor::setMixed(bool mixed)
{
    if (m_mixed == mixed)
        return;
    m_mixed = mixed;
    contextChanged();
}

void FieldEditor::setContext(const EditorContext &context)
{
    m_context = context;
    contextChanged();
}

void FieldEditor::refuse(const QString &why)
{
    m_value = m_before;
    withdraw(why);
    setProblem(why);
}

void FieldEditor::focusInput()
{
    QWidget *control = input();
    control->setFocus(Qt::ShortcutFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(control))
        line->selectAll();
}

QString FieldEditor::hint() const
{
    return m_hint->text();
}

QString FieldEditor::problem() const
{
    return m_problem->text();
}

void FieldEditor::commit(const FieldValue &value)
{
    if (value == m_value && !m_mixed)
        return;
    m_before = m_value;
    m_value = value;
    Q_EMIT edited(value);
}

std::optional<FieldValue> FieldEditor::pendingUnlessSettled(const FieldValue &value) const
{
    return value == m_value ? std::nullopt : std::optional(value);
}

void FieldEditor::setHint(const QString &text)
{
    showText(m_hint, text);
}

void FieldEditor::setProblem(const QString &text)
{
    showText(m_problem, asSentence(text));
    m_hint->setVisible(text.isEmpty() && !m_hint->text().isEmpty());
    if (QWidget *control = input())
        control->setAccessibleDescription(text.isEmpty() ? m_info.about : m_problem->text());
}

void FieldEditor::describe(QWidget *control, const QString &part) const
{
    control->setAccessibleName(part.isEmpty() ? m_context.label
                                              : m_context.label + QStringLiteral(": ") + part);
    control->setAccessibleDescription(m_info.about);
    control->setToolTip(m_info.about);
}

} // namespace tempo
