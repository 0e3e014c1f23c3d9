#pragma once

#include "model/design/kind.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListWidget;

namespace tempo {

/// A small list of the kinds of elements with a search over it, on top of the canvas: type, arrows,
/// Enter; or a click.
class KindPopup final : public QFrame
{
    Q_OBJECT

public:
    /// \a suggested is marked at first.
    KindPopup(Kind suggested, QWidget *parent);

    /// Shows it with its corner at a point of the parent, inside of the parent, with the focus.
    void openAt(QPoint corner);

Q_SIGNALS:
    void picked(tempo::Kind kind);
    void dismissed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(Kind suggested);
    void showAbout();
    void narrow(const QString &search);
    bool handleKey(QKeyEvent *event);
    void pickCurrent();

    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_about; ///< what the marked kind is for
    bool m_ended = false;
};

} // namespace tempo
