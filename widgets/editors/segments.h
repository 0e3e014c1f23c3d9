#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QPushButton;

namespace tempo {

/// A few words side by side, or below each other where the room is narrow, of which at most one is
/// chosen. The arrows move between them; where nothing may be chosen, pressing the chosen one takes
/// the choice back.
class Segments final : public QWidget
{
    Q_OBJECT

public:
    explicit Segments(bool mayBeEmpty, QWidget *parent = nullptr);

    /// Adds a choice at the end.
    QPushButton *add(const QString &text);

    /// Shows a choice, -1 for none; doesn't say so.
    void setCurrent(int index);
    int current() const;

    /// The choice that takes the focus: the current one, else the first.
    QPushButton *focusTarget() const;

Q_SIGNALS:
    void chosen(int index); ///< by a person; -1 for none

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void press(int index);
    void placeTabStop();
    void arrange();

    bool m_mayBeEmpty;
    int m_current = -1;
    QHBoxLayout *m_row;
    QButtonGroup *m_buttons;
};

} // namespace tempo
