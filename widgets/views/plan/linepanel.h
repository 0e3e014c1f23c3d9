#pragma once

#include "widgets/views/plan/planline.h"

#include <QHash>
#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tempo {

/// What is known about the chosen lines, below the table: title and marks, facts as text, and
/// beside them what can be edited.
class LinePanel final : public QWidget
{
    Q_OBJECT

public:
    /// A fact: its name and a text.
    using Fact = std::pair<QString, QString>;

    explicit LinePanel(QWidget *parent = nullptr);

    void setHead(const QString &title, const QList<LineMark> &marks);
    void setFacts(const QList<Fact> &facts);

    /// Adds a button beside the title.
    QPushButton *addButton(const QString &text);

    /// Adds a labelled field to the form.
    void addField(const QString &label, QWidget *field);

    /// A field and its label.
    using Field = std::pair<QString, QWidget *>;

    /// Adds two short fields side by side.
    void addFields(const Field &first, const Field &second);

    /// Adds a field for longer text in a column of its own.
    void addText(const QString &label, QWidget *field);

    /// Shows or hides a field with its label.
    void setFieldVisible(QWidget *field, bool visible);

private:
    void endRow(int row);
    QLabel *labelOf(const QString &label, QWidget *field);

    QLabel *m_title;
    QHBoxLayout *m_head;
    QHBoxLayout *m_marks;
    QHBoxLayout *m_buttons;
    QGridLayout *m_facts;
    QGridLayout *m_form;
    QVBoxLayout *m_texts;
    QHash<QWidget *, QLabel *> m_labels; ///< of fields
};

} // namespace tempo
