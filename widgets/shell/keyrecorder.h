#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace tempo {

/// A field that takes the next keys that are pressed as they are, shortcuts too. Esc gives up; Tab
/// and Backtab go on to the next control as everywhere.
class KeyRecorder final : public QLineEdit
{
    Q_OBJECT

public:
    explicit KeyRecorder(QWidget *parent = nullptr);

Q_SIGNALS:
    void recorded(const QKeySequence &keys);
    void givenUp();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace tempo
