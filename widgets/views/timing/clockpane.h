#pragma once

#include "model/document/selection.h"
#include "model/timing/clock.h"

#include <QScrollArea>

#include <memory>

class QDateEdit;
class QLabel;
class QTimeEdit;

namespace tempo {

class ClockPicture;
class ClockTable;
class DaySlider;
struct Design;

/// The clock: what every element of a design knows at a time of day, and how old that is.
class ClockPane final : public QScrollArea
{
    Q_OBJECT

public:
    ClockPane(Selection &selection, QWidget *parent = nullptr);

    /// Shows a clock with the names of \a design, the places of which are the clock's.
    void showClock(const Design &design, std::shared_ptr<const Clock> clock);

    /// The instant that is shown.
    Ticks instant() const;

private:
    QWidget *makeControls();
    QWidget *makePicture();
    QWidget *makeTable();
    void refresh();
    void showRuns();
    void showSentence();
    void step(bool isForward);
    void goTo(Ticks instant);

    Selection &m_selection;
    std::unique_ptr<Design> m_design;
    std::shared_ptr<const Clock> m_clock;
    QList<ElementAtInstant> m_elements;
    QLabel *m_sentence = nullptr;
    QLabel *m_note = nullptr;
    QTimeEdit *m_time = nullptr;
    QDateEdit *m_day = nullptr;
    DaySlider *m_slider = nullptr;
    ClockPicture *m_picture = nullptr;
    ClockTable *m_table = nullptr;
};

} // namespace tempo
