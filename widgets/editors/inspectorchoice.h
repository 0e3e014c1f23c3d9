#pragma once

#include "widgets/editors/inspectorfields.h"

#include <QWidget>

class QVBoxLayout;

namespace tempo {

class Segments;

/// A part of the inspector where a choice decides which fields are shown. Choosing what needs a
/// value only shows its field; choosing what needs none writes at once.
class InspectorChoice : public QWidget
{
    Q_OBJECT

public:
    InspectorChoice(InspectorFields &fields, QWidget *parent);

    /// Shows the field of a key, if it is one of its own.
    void reveal(const QString &key);

    /// Shows what the values say.
    virtual void refresh();

protected:
    /// Adds a choice and the rows that go with it.
    void addChoice(const QString &text, const QList<QStringList> &rows);

    /// The label above the choices.
    void addLabel(const QString &text);

    /// The choice that the values stand for; \a shown where they say nothing.
    virtual int choiceOf(int shown) const = 0;

    /// A person made a choice.
    virtual void choose(int choice) = 0;

    InspectorFields &fields() const { return m_fields; }
    int shown() const;
    void showChoice(int choice);

    /// Focuses the first field of what is shown.
    void focusFirst();

private:
    InspectorFields &m_fields;
    Segments *m_segments;
    QVBoxLayout *m_column;
    QList<QList<QStringList>> m_keys; ///< of each choice
    QList<QWidget *> m_pages;
};

/// When something runs: on arrival, every so often, or at the times of a schedule.
class RunsChoice final : public InspectorChoice
{
    Q_OBJECT

public:
    RunsChoice(InspectorFields &fields, Kind kind, QWidget *parent);

protected:
    int choiceOf(int shown) const override;
    void choose(int choice) override;
};

/// Whether a feature is defined once for training and serving, or twice.
class DefinitionsChoice final : public InspectorChoice
{
    Q_OBJECT

public:
    DefinitionsChoice(InspectorFields &fields, QWidget *parent);

    void refresh() override;

protected:
    int choiceOf(int shown) const override;
    void choose(int choice) override;

private:
    FieldValue notesWith(const QStringList &lost) const;
};

} // namespace tempo
