#pragma once

#include <QHash>
#include <QWidget>

namespace tempo {

class CountButton;
class Document;
class SprintRail;
class SprintTimer;
class TimerCard;

/// The rail: the steps first, below them agenda, parked questions and decisions with their counts,
/// and at the foot the timer. Where it is narrow everything becomes icons; where it is low the
/// timer shows less, so that no step goes out of sight.
class RailPane final : public QWidget
{
    Q_OBJECT

public:
    RailPane(Document &document, SprintTimer &timer, QWidget *parent = nullptr);

    SprintRail &steps() { return *m_steps; }
    TimerCard &card() { return *m_card; }

Q_SIGNALS:
    void listWanted(int tab); ///< of the sprint's panel
    void told(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void plan(const QString &page, const QString &text);
    void refreshLists();
    void refreshAgenda();
    void fit();

    Document &m_document;
    SprintTimer &m_timer;
    SprintRail *m_steps;
    QList<CountButton *> m_lists; ///< as SprintPanel::Tab
    TimerCard *m_card;
    QString m_timed = QStringLiteral("?"); ///< the step that the list of steps marks
    QHash<QString, int> m_added;           ///< the minutes added that it shows
};

} // namespace tempo
