#pragma once

#include "widgets/views/page.h"
#include "widgets/views/timing/timingwatch.h"

class QComboBox;
class QStackedWidget;

namespace tempo {

class ClockPane;
class PathPane;
class Segments;

/// The Timing page: how long a chosen path takes, or how old what comes over it is, with its worst
/// case and its distribution; and the clock, which tells what every element knows at a time of day.
class TimingView final : public QWidget
{
    Q_OBJECT

public:
    explicit TimingView(const PageContext &context, QWidget *parent = nullptr);

    enum Mode { Reaction, Age, AtInstant };

    /// Whether what is shown is of the design as it is now, and nothing is being computed.
    bool isSettled() const { return m_watch->isSettled(); }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeEmpty();
    QWidget *makeWaiting();
    bool fits(const TimedPath &path) const;
    bool concerns(const TimedPath &path, const Design &design) const;
    const Design &words() const;
    void refresh();
    void fillPaths();
    void setMode(int mode);
    void choose(const QString &key, bool isGuess);
    void followSelection();
    QString bestKey(bool followsSelection) const;

    PageContext m_context;
    FiguresWatch *m_figures;
    TimingWatch *m_watch;
    int m_mode = Reaction;
    QString m_key;
    bool m_isGuess = true; ///< the path was chosen before all figures were there
    Segments *m_modes = nullptr;
    QComboBox *m_paths = nullptr;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_empty = nullptr;
    QWidget *m_waiting = nullptr;
    PathPane *m_path = nullptr;
    ClockPane *m_clock = nullptr;
};

} // namespace tempo
