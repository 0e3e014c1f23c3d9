#pragma once

#include <QObject>

namespace tempo {

class CanvasScene;
class FiguresWatch;
class Selection;

/// Keeps the figures on a canvas those of the watch: while others are computed, those of a moment
/// ago stay, dimmed. The critical path is that of the selected prediction or action.
class LiveFigures final : public QObject
{
    Q_OBJECT

public:
    LiveFigures(FiguresWatch &watch, Selection &selection, CanvasScene &scene);

private:
    QString chosenTarget() const;
    void followSelection();
    void show();

    FiguresWatch &m_watch;
    Selection &m_selection;
    CanvasScene &m_scene;
    QString m_chosen;
};

} // namespace tempo
