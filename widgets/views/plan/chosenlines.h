#pragma once

#include "model/document/document.h"
#include "widgets/views/plan/linemodel.h"

class QPushButton;

namespace tempo {

class LinePanel;
class ValueLine;

/// What the panels of roadmap and monitoring do alike: they show no, one or several chosen lines,
/// set their owner, take them away and bring them back, and lead to the canvas.
class ChosenLines : public QObject
{
    Q_OBJECT

public:
    /// Shows these lines; those that are no longer there are left out.
    void show(const QStringList &lines);

Q_SIGNALS:
    void canvasWanted();

protected:
    ChosenLines(LinePanel &panel, LineModel &model, Document &document, QObject *parent);

    /// Adds the field of the owner, and the buttons after those of a subclass.
    void addOwnerField();
    void addButtons();

    virtual void showNone() = 0;
    virtual void showOne(const PlanLine &line) = 0;
    virtual void showMany() = 0;
    virtual void setOwner(const QString &owner) = 0;
    virtual void restore() = 0;
    virtual void remove() = 0;

    LinePanel &panel() const { return m_panel; }
    Document &document() const { return m_document; }
    const QStringList &ids() const { return m_ids; }
    QString id() const { return m_ids.value(0); }

    /// Whether there are chosen lines, none of them removed or gone.
    bool canEdit() const;

private:
    QList<PlanLine> chosen() const;
    void showOwner(const QList<PlanLine> &lines);
    void showButtons(const QList<PlanLine> &lines);

    LinePanel &m_panel;
    LineModel &m_model;
    Document &m_document;
    QStringList m_ids;
    ValueLine *m_owner = nullptr;
    QPushButton *m_canvas = nullptr;
    QPushButton *m_restore = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace tempo
