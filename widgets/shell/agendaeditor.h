#pragma once

#include "widgets/look/typedtext.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace tempo {

class Document;
class SprintTimer;
class ValueLine;

/// A time typed for a step of the sprint: as any duration, or as a bare number of minutes.
struct LineFormat;
LineFormat agendaTimeFormat();

/// A day typed as the reader's locale or ISO 8601 writes it, kept in ISO 8601.
LineFormat dayFormat();

/// The agenda of the sprint: its day, the time for each step, and proposals for all of them.
class AgendaEditor final : public QWidget, public TypedText
{
    Q_OBJECT

public:
    AgendaEditor(Document &document, SprintTimer &timer, QStringList pages,
                 QWidget *parent = nullptr);

    /// The field that takes the focus.
    QWidget *firstField() const;

    void commitTyped() override;
    Design withTyped(Design design) const override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeProposals();
    QLabel *titleOf(const QString &step, QWidget &time) const;
    void makeRows();
    void refresh();
    void refreshWhenShown();
    void refreshSum();

    Document &m_document;
    SprintTimer &m_timer;
    QStringList m_pages;
    QStringList m_steps; ///< those that have a row
    QHash<QString, ValueLine *> m_times;
    ValueLine *m_date;
    QWidget *m_rows = nullptr;
    QLabel *m_sum;
    QLabel *m_end;   ///< when the sprint ends, and counted from when
    QTimer m_minute; ///< to the next minute, which moves the end of a sprint that doesn't run
};

} // namespace tempo
