#pragma once

#include <QWidget>

class QVBoxLayout;

namespace tempo {

class Recovery;
struct Draft;

/// Recovered drafts on the Start page: whose, when, what differs from the file, and what to do.
/// Hidden while there are none.
class RecoveryList final : public QWidget
{
    Q_OBJECT

public:
    explicit RecoveryList(QWidget *parent = nullptr);

    /// Shows what waits there, now and whenever it changes; it must outlive this.
    void setRecovery(Recovery &recovery);

    void refresh();

private:
    QWidget *makeCard(const Draft &draft);

    Recovery *m_recovery = nullptr;
    QVBoxLayout *m_cards;
};

} // namespace tempo
