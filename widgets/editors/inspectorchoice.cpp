#include "widgets/editors/inspectorchoice.h"

#include "widgets/editors/segments.h"
#include "widgets/look/look.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace tempo {

InspectorChoice::InspectorChoice(InspectorFields &fields, QWidget *parent)
    : QWidget(parent),
      m_fields(fields),
      m_segments(new Segments(false, this)),
      m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::s);
    m_column->addWidget(m_segments);
    connect(m_segments, &Segments::chosen, this, [this](int choice) {
        showChoice(choice);
        choose(choice);
    });
    connect(&fields, &InspectorFields::refreshed, this, &InspectorChoice::refresh);
}

void InspectorChoice::addLabel(const QString &text)
{
    auto *label = makeText(text, TextRole::Hint, this);
    label->setContentsMargins(0, 0, 0, 0);
    m_column->insertWidget(0, label);
    m_column->insertSpacing(1, space::xs - space::s);
    m_segments->setAccessibleName(text);
}

void InspectorChoice::addChoice(const QString &text, const QList<QStringList> &rows)
{
    QPushButton *button = m_segments->add(text);
    button->setAccessibleName(text);
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    for (const QStringList &row : rows)
        m_fields.addRow(row, column);
    m_column->addWidget(page);
    page->hide();
    m_pages << page;
    m_keys << rows;
}

int InspectorChoice::shown() const
{
    return m_segments->current();
}

void InspectorChoice::showChoice(int choice)
{
    m_segments->setCurrent(choice);
    for (qsizetype i = 0; i < m_pages.size(); ++i)
        m_pages.at(i)->setVisible(i == choice && !m_keys.at(i).isEmpty());
}

void InspectorChoice::refresh()
{
    const int choice = choiceOf(shown());
    if (choice != shown())
        showChoice(choice);
}

void InspectorChoice::reveal(const QString &key)
{
    for (qsizetype i = 0; i < m_keys.size(); ++i) {
        const bool isHere = std::ranges::any_of(
            m_keys.at(i), [&key](const QStringList &row) { return row.contains(key); });
        if (isHere)
            showChoice(int(i));
    }
}

void InspectorChoice::focusFirst()
{
    if (FieldEditor *editor = m_fields.editor(m_keys.at(shown()).first().first()))
        editor->focusInput();
}

namespace {

enum Runs { OnArrival, Every, AtTimes };

/// What an element of a kind does that nothing schedules.
QString unscheduled(Kind kind)
{
    switch (kind) {
    case Kind::Event:
    case Kind::Source:
        return RunsChoice::tr("Any time");
    case Kind::Service:
        return RunsChoice::tr("Per request");
    case Kind::Stream:
        return RunsChoice::tr("Per input");
    default:
        return RunsChoice::tr("On arrival");
    }
}

constexpr std::array definitionParts{"engine", "timezone", "source", "null_as"};

QString definitionKey(const char *path, const char *part)
{
    return QLatin1String(path) + QLatin1String(part);
}

} // namespace

RunsChoice::RunsChoice(InspectorFields &fields, Kind kind, QWidget *parent)
    : InspectorChoice(fields, parent)
{
    addLabel(kind == Kind::Event || kind == Kind::Source ? tr("Happens") : tr("Runs"));
    addChoice(unscheduled(kind), {});
    addChoice(tr("Every …"), {{QStringLiteral("every"), QStringLiteral("offset")}});
    addChoice(tr("Schedule"), {{QStringLiteral("schedule")}, {QStringLiteral("timezone")}});
    const bool isMixed
        = fields.isMixed(QStringLiteral("schedule")) || fields.isMixed(QStringLiteral("every"));
    showChoice(isMixed ? -1 : choiceOf(OnArrival));
}

int RunsChoice::choiceOf(int shown) const
{
    if (fields().isMixed(QStringLiteral("schedule")) || fields().isMixed(QStringLiteral("every")))
        return shown;
    if (fields().value(QStringLiteral("schedule")).index() != 0)
        return AtTimes;
    if (fields().value(QStringLiteral("every")).index() != 0)
        return Every;
    // An offset or a time zone without the rest is a flaw of the document: show it.
    return shown;
}

void RunsChoice::choose(int choice)
{
    if (choice == OnArrival) {
        fields().write(tr("Run on arrival"),
                       {{QStringLiteral("schedule"), {}},
                        {QStringLiteral("every"), {}},
                        {QStringLiteral("offset"), {}}});
        return;
    }
    focusFirst();
}

DefinitionsChoice::DefinitionsChoice(InspectorFields &fields, QWidget *parent)
    : InspectorChoice(fields, parent)
{
    QList<QStringList> one;
    QList<QStringList> two;
    for (const char *part : definitionParts) {
        two << QStringList{definitionKey("definitions.training.", part),
                           definitionKey("definitions.serving.", part)};
    }
    one << QStringList{definitionKey("definition.", "engine"),
                       definitionKey("definition.", "timezone")}
        << QStringList{definitionKey("definition.", "source"),
                       definitionKey("definition.", "null_as")};
    addChoice(tr("One for both paths"), one);
    addChoice(tr("Written twice"), two);
    showChoice(choiceOf(0));
    refresh();
}

int DefinitionsChoice::choiceOf(int shown) const
{
    const auto says = [this](const char *path) {
        return std::ranges::any_of(definitionParts, [&](const char *part) {
            return fields().isSet(definitionKey(path, part));
        });
    };
    if (says("definitions.training.") || says("definitions.serving."))
        return 1;
    return says("definition.") ? 0 : shown;
}

/// What was written once goes to both. Of what was written twice serving's stays, and what training
/// said differently is kept in the notes.
void DefinitionsChoice::choose(int choice)
{
    QList<KeyValue> values;
    QStringList lost;
    for (const char *part : definitionParts) {
        const QString one = definitionKey("definition.", part);
        const QString training = definitionKey("definitions.training.", part);
        const QString serving = definitionKey("definitions.serving.", part);
        FieldValue kept = fields().value(choice == 1 ? one : serving);
        if (choice == 0 && !fields().isSet(serving))
            kept = fields().value(training);
        else if (choice == 0 && fields().isSet(training) && fields().value(training) != kept)
            lost << tr("%1: %2", "field and value")
                        .arg(fields().label(one), std::get<QString>(fields().value(training)));
        values << KeyValue{one, choice == 1 ? FieldValue() : kept}
               << KeyValue{training, choice == 1 ? kept : FieldValue()}
               << KeyValue{serving, choice == 1 ? kept : FieldValue()};
    }
    if (!lost.isEmpty())
        values << KeyValue{QStringLiteral("notes"), notesWith(lost)};
    fields().write(choice == 1 ? tr("Define twice") : tr("Define once"), values);
    focusFirst();
}

FieldValue DefinitionsChoice::notesWith(const QStringList &lost) const
{
    const FieldValue notes = fields().value(QStringLiteral("notes"));
    const auto *written = std::get_if<QString>(&notes);
    const QString kept
        = tr("Training was defined apart before: %1.").arg(lost.join(QStringLiteral("; ")));
    return written && !written->isEmpty() ? QString(*written + QStringLiteral("\n\n") + kept)
                                          : kept;
}

/// Training and serving stand side by side: where they differ, both labels say so.
void DefinitionsChoice::refresh()
{
    InspectorChoice::refresh();
    for (const char *part : definitionParts) {
        const QString training = definitionKey("definitions.training.", part);
        const QString serving = definitionKey("definitions.serving.", part);
        const bool differ = (fields().isSet(training) || fields().isSet(serving))
            && fields().value(training) != fields().value(serving);
        for (const QString &key : {training, serving})
            fields().setRemark(key, differ ? tr("≠ differs") : QString());
    }
}

} // namespace tempo
