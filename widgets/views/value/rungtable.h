#pragma once

#include "model/decision/ladder.h"

#include <QTableWidget>

namespace tempo {

/// What each tempo keeps, loses and costs in the design's currency, the design as it is first. Only
/// for reading: the arrows walk it.
class RungTable final : public QTableWidget
{
    Q_OBJECT

public:
    enum Column { Title, Kept, OneKeeps, KeptAMonth, LostAMonth, SlowerLoses, Cost, ColumnCount };

    explicit RungTable(QWidget *parent = nullptr);

    void setLadder(const Ladder &ladder);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showTitles();
    void fill();
    void fillRow(int row, const LadderStep &step, const QString &title);
    void put(int row, Column column, const QString &text);
    void fitHeight();

    Ladder m_ladder;
};

} // namespace tempo
