#pragma once

#include "widgets/views/plan/planline.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace tempo {

/// What narrows the lines of a plan down: words, owner, state, group; and what is new, changed and
/// gone since they were last seen, with the way to say "seen".
class LineFilterBar final : public QWidget
{
    Q_OBJECT

public:
    /// A choice of a filter: its value and what it is called.
    using Choice = std::pair<QString, QString>;

    explicit LineFilterBar(QWidget *parent = nullptr);

    void setStates(const QString &all, const QList<Choice> &states);
    void setGroups(const QString &all, const QList<Choice> &groups);

    /// Offers the owners of these lines.
    void setOwnersOf(const QList<PlanLine> &lines);

    /// Says what is new, changed and gone; nothing is hidden where there is nothing to say.
    void setNews(const LineDifference &news, int goneLines);

    LineFilter filter() const;
    void clear();
    void focusSearch();

Q_SIGNALS:
    void changed();
    void seen(); ///< everything is to be marked as seen

private:
    QComboBox *addBox(const QString &name);
    void fill(QComboBox *box, const QString &all, const QList<Choice> &choices);

    QLineEdit *m_search;
    QComboBox *m_owner = nullptr;
    QComboBox *m_state = nullptr;
    QComboBox *m_group = nullptr;
    QPushButton *m_news;
    QPushButton *m_seen;
};

} // namespace tempo
