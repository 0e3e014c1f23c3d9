#include "widgets/editors/agelimiteditor.h"

#include "widgets/look/look.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace tempo {

AgeLimitEditor::AgeLimitEditor(const FieldInfo &info, const EditorContext &context, QWidget *parent)
    : FieldEditor(info, context, parent),
      m_all(new ValueLine(durationFormat(), this)),
      m_each(new QCheckBox(tr("Each origin on its own"), this)),
      m_table(new QWidget(this)),
      m_grid(new QGridLayout(m_table))
{
    describe(m_all);
    describe(m_each, m_each->text());
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::s);
    m_grid->setColumnStretch(0, 3);
    m_grid->setColumnStretch(1, 2);
    controls()->setSpacing(space::xs);
    controls()->addWidget(m_all);
    controls()->addWidget(m_table);
    controls()->addWidget(m_each);
    adopt(m_all);
    connect(m_each, &QCheckBox::clicked, this, &AgeLimitEditor::chooseMode);
    showMode(false);
}

void AgeLimitEditor::adopt(ValueLine *line)
{
    connect(line, &ValueLine::committed, this, &AgeLimitEditor::settle);
    connect(line, &ValueLine::changed, this, &AgeLimitEditor::showNote);
    connect(line, &ValueLine::finished, this, &AgeLimitEditor::finished);
    connect(line, &ValueLine::left, this, &AgeLimitEditor::left);
}

const AgeLimit &AgeLimitEditor::limit() const
{
    static const AgeLimit none;
    const auto *limit = std::get_if<AgeLimit>(&value());
    return limit ? *limit : none;
}

QWidget *AgeLimitEditor::input() const
{
    if (m_each && m_each->isChecked() && !m_rows.isEmpty())
        return m_rows.first().line;
    return m_all;
}

void AgeLimitEditor::commitPending()
{
    m_all->commit();
    const QList<Row> rows = m_rows;
    for (const Row &row : rows)
        row.line->commit();
}

std::optional<FieldValue> AgeLimitEditor::pending() const
{
    const AgeLimit typed = limitAs(Reading::Typed);
    return typed == limitAs(Reading::Settled) ? std::nullopt : std::optional(FieldValue(typed));
}

OrderedMap<QString> AgeLimitEditor::origins() const
{
    OrderedMap<QString> all = context().origins;
    for (const auto &[origin, duration] : limit().byOrigin) {
        if (!all.contains(origin))
            all.set(origin, origin);
    }
    return all;
}

void AgeLimitEditor::showMode(bool each)
{
    m_each->setChecked(each);
    m_each->setVisible(each || !origins().isEmpty());
    m_all->setVisible(!each);
    m_table->setVisible(each);
}

void AgeLimitEditor::showRows()
{
    const OrderedMap<QString> wanted = origins();
    const bool isSame = wanted.size() == m_rows.size()
        && std::equal(wanted.begin(), wanted.end(), m_rows.cbegin(),
                      [](const auto &item, const Row &row) { return item.first == row.origin; });
    if (isSame)
        return;
    m_rows.clear();
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        item->widget()->disconnect(this);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const auto &[origin, title] : wanted) {
        const int row = int(m_rows.size());
        auto *line = new ValueLine(durationFormat(), m_table);
        describe(line, title);
        adopt(line);
        QLabel *label = makeText(title.left(200), TextRole::Body, m_table);
        label->setBuddy(line);
        m_grid->addWidget(label, row, 0);
        m_grid->addWidget(line, row, 1);
        m_rows << Row{origin, line};
    }
}

void AgeLimitEditor::present(const FieldValue &)
{
    showRows();
    m_all->setValue(limit().all ? FieldValue(*limit().all) : FieldValue());
    for (const Row &row : std::as_const(m_rows)) {
        const Duration *named = limit().byOrigin.find(row.origin);
        row.line->setValue(named ? FieldValue(*named) : FieldValue());
    }
    const bool isUndecided = !limit().isSet() && m_each->isChecked();
    showMode(!limit().byOrigin.isEmpty() || isUndecided);
    showNote();
}

void AgeLimitEditor::contextChanged()
{
    LineFormat format = durationFormat();
    if (isMixed())
        format.placeholder = tr("differs");
    m_all->setFormat(format);
    present(value());
}

/// Going to "each" gives every origin the common limit; going back keeps the strictest.
void AgeLimitEditor::chooseMode(bool each)
{
    AgeLimit changed;
    if (each && limit().all) {
        for (const auto &[origin, title] : origins())
            changed.byOrigin.set(origin, *limit().all);
    }
    for (const auto &[origin, duration] : limit().byOrigin) {
        if (!each && (!changed.all || duration.seconds() < changed.all->seconds()))
            changed.all = duration;
    }
    showMode(each);
    commit(changed);
    present(value());
    input()->setFocus();
}

AgeLimit AgeLimitEditor::limitAs(Reading reading) const
{
    AgeLimit made;
    if (!m_each->isChecked()) {
        const FieldValue value = m_all->valueAs(reading);
        if (const auto *all = std::get_if<Duration>(&value))
            made.all = *all;
        return made;
    }
    for (const Row &row : m_rows) {
        const FieldValue value = row.line->valueAs(reading);
        if (const auto *named = std::get_if<Duration>(&value))
            made.byOrigin.set(row.origin, *named);
    }
    return made;
}

void AgeLimitEditor::settle()
{
    commit(limitAs(Reading::Settled));
}

void AgeLimitEditor::showNote()
{
    QString hint;
    QString problem;
    const auto look = [&](const ValueLine *line) {
        if (problem.isEmpty())
            problem = line->problem();
        if (hint.isEmpty() && line->hasFocus())
            hint = line->understood();
    };
    if (!m_each->isChecked()) {
        hint = m_all->understood();
        look(m_all);
    } else {
        for (const Row &row : std::as_const(m_rows))
            look(row.line);
    }
    setHint(hint);
    setProblem(problem);
}

} // namespace tempo
