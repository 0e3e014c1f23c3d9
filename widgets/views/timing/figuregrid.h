#pragma once

#include "model/timing/timedpath.h"

#include <QWidget>

class QGridLayout;

namespace tempo {

/// The figures of a path, one below the other: name, figure with its unit, and of the judged one
/// that it is held against the limit.
class FigureGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit FigureGrid(QWidget *parent = nullptr);

    void showFigures(const Design &design, const TimedPath &path);

private:
    void clear();
    void add(const QString &title, const QString &figure, const QString &hint = {},
             bool isStrong = false);
    void addLimit(const PathFigures &figures);
    void addWindow(const PathFigures &figures);

    QGridLayout *m_grid;
};

} // namespace tempo
