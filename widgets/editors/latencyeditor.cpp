#include "widgets/editors/latencyeditor.h"

#include "widgets/editors/latencyshapes.h"
#include "widgets/look/look.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace tempo {

LatencyEditor::LatencyEditor(const FieldInfo &info, const EditorContext &context, QWidget *parent)
    : FieldEditor(info, context, parent), m_row(new QHBoxLayout)
{
    m_row->setSpacing(space::xs);
    auto *outer = new QHBoxLayout;
    outer->setSpacing(space::xs);
    outer->addLayout(m_row, 1);
    QToolButton *menu = makeMenu();
    outer->addWidget(menu);
    controls()->addLayout(outer);
    showShape(0);
    setTabOrder(m_lines.last(), menu);
}

QToolButton *LatencyEditor::makeMenu()
{
    auto *button = makeIconButton(QStringLiteral("chevron"), tr("Constant, percentiles …"), this);
    button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(button);
    m_shapes = new QActionGroup(menu);
    for (const LatencyShape &shape : latencyShapes()) {
        QAction *action = menu->addAction(shapeTitle(shape));
        action->setCheckable(true);
        action->setData(m_shapes->actions().size());
        m_shapes->addAction(action);
    }
    connect(m_shapes, &QActionGroup::triggered, this,
            [this](QAction *action) { chooseShape(action->data().toInt()); });
    button->setMenu(menu);
    return button;
}

const LatencyShape &LatencyEditor::shape() const
{
    return latencyShapes()[size_t(m_shape)];
}

void LatencyEditor::showShape(int shape)
{
    if (shape == m_shape)
        return;
    m_shape = shape;
    m_shapes->actions().at(shape)->setChecked(true);
    for (ValueLine *line : std::as_const(m_lines)) {
        line->disconnect(this);
        line->hide();
        line->deleteLater();
    }
    m_lines.clear();
    const bool isAlone = this->shape().figures.size() == 1;
    for (const LatencyFigure &figure : this->shape().figures) {
        const QString name = QString::fromLatin1(figure.name);
        m_lines << makeLine(isAlone && name == u"value" ? QString() : name);
    }
    if (m_lines.isEmpty()) {
        LineFormat path = textFormat();
        path.placeholder = tr("file, such as latency.csv");
        m_lines << new ValueLine(path, this);
    }
    for (ValueLine *line : std::as_const(m_lines))
        adopt(line);
    contextChanged();
}

ValueLine *LatencyEditor::makeLine(const QString &name)
{
    LineFormat format = durationFormat();
    format.unit = name;
    auto *line = new ValueLine(format, this);
    describe(line, name);
    return line;
}

void LatencyEditor::adopt(ValueLine *line)
{
    if (line->accessibleName().isEmpty())
        describe(line, shapeTitle(shape()));
    m_row->addWidget(line, 1);
    line->show();
    connect(line, &ValueLine::changed, this, &LatencyEditor::showNote);
    connect(line, &ValueLine::committed, this, &LatencyEditor::settle);
    connect(line, &ValueLine::left, this, &LatencyEditor::left);
    connect(line, &ValueLine::finished, this, [this] {
        const auto empty = std::ranges::find_if(
            m_lines, [](const ValueLine *one) { return one->text().isEmpty(); });
        if (!isEmpty() && empty != m_lines.end())
            (*empty)->setFocus();
        else if (problem().isEmpty())
            Q_EMIT finished();
    });
}

QWidget *LatencyEditor::input() const
{
    return m_lines.isEmpty() ? nullptr : m_lines.first();
}

void LatencyEditor::commitPending()
{
    const QList<ValueLine *> lines = m_lines;
    for (ValueLine *line : lines)
        line->commit();
}

std::optional<FieldValue> LatencyEditor::pending() const
{
    if (isEmpty(Reading::Typed))
        return pendingUnlessSettled(FieldValue());
    const Latency typed = latencyAs(Reading::Typed);
    const bool isWhole = isComplete(Reading::Typed) && flawOf(typed).isEmpty();
    return isWhole ? pendingUnlessSettled(typed) : std::nullopt;
}

Latency LatencyEditor::latencyAs(Reading reading) const
{
    Latency latency;
    latency.family = shape().family;
    for (qsizetype i = 0; i < shape().figures.size(); ++i) {
        const FieldValue value = m_lines.at(i)->valueAs(reading);
        if (const auto *duration = std::get_if<Duration>(&value))
            latency.*shape().figures.at(i).member = *duration;
    }
    if (latency.family == Family::Samples) {
        const FieldValue value = m_lines.first()->valueAs(reading);
        const auto *path = std::get_if<QString>(&value);
        latency.samples = path ? *path : QString();
    }
    return latency;
}

bool LatencyEditor::isComplete(Reading reading) const
{
    return std::ranges::none_of(
        m_lines, [reading](const ValueLine *line) { return line->valueAs(reading).index() == 0; });
}

bool LatencyEditor::isEmpty(Reading reading) const
{
    return std::ranges::all_of(
        m_lines, [reading](const ValueLine *line) { return line->valueAs(reading).index() == 0; });
}

void LatencyEditor::settle()
{
    showNote();
    if (isEmpty())
        commit(FieldValue());
    else if (isComplete() && flawOf(latencyAs()).isEmpty())
        commit(latencyAs());
}

void LatencyEditor::chooseShape(int shape)
{
    const Latency kept = reshaped(latencyAs(), latencyShapes()[size_t(shape)]);
    showShape(shape);
    for (qsizetype i = 0; i < this->shape().figures.size(); ++i) {
        if (const auto &figure = kept.*this->shape().figures.at(i).member)
            m_lines.at(i)->setValue(*figure);
    }
    settle();
    const auto empty = std::ranges::find_if(
        m_lines, [](const ValueLine *line) { return line->text().isEmpty(); });
    (empty == m_lines.end() ? m_lines.first() : *empty)->setFocus();
}

void LatencyEditor::present(const FieldValue &value)
{
    const auto *latency = std::get_if<Latency>(&value);
    const bool isHere = latency && isComplete() && latencyAs() == *latency;
    if (latency && !isHere)
        showShape(shapeOf(*latency));
    for (qsizetype i = 0; i < shape().figures.size(); ++i) {
        const auto figure
            = latency ? latency->*shape().figures.at(i).member : std::optional<Duration>();
        m_lines.at(i)->setValue(figure ? FieldValue(*figure) : FieldValue());
    }
    if (shape().family == Family::Samples)
        m_lines.first()->setValue(latency ? FieldValue(latency->samples) : FieldValue());
    showNote();
}

void LatencyEditor::contextChanged()
{
    if (m_shape != 0 || m_lines.isEmpty())
        return;
    LineFormat format = durationFormat();
    format.placeholder = isMixed() ? tr("differs") : tr("unknown");
    m_lines.first()->setFormat(format);
}

void LatencyEditor::showNote()
{
    for (const ValueLine *line : std::as_const(m_lines)) {
        if (!line->problem().isEmpty()) {
            setProblem(line->problem());
            return;
        }
    }
    const bool isDone = isComplete();
    const QString flaw = isDone ? flawOf(latencyAs()) : QString();
    if (isDone && flaw.isEmpty())
        setHint(m_shape == 0 ? m_lines.first()->understood() : latencySummary(latencyAs()));
    else if (m_shape == 0)
        setHint(m_lines.first()->understood());
    else
        setHint(isDone ? QString() : shapeTitle(shape()));
    setProblem(flaw);
}

} // namespace tempo
