#pragma once

#include "model/document/search.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListWidget;

namespace tempo {

class CanvasBoard;
class MainWindow;

/// A slim search over the page: what is typed lists the elements, flows, frames and notes that hold
/// it; Enter, the arrows and F3 go from one to the next on the canvas, which shows and selects it.
/// Escape closes it and gives the focus back.
class SearchBar final : public QFrame
{
    Q_OBJECT

public:
    explicit SearchBar(MainWindow &window);

    /// Shows it with what was last looked for selected.
    void open();

    /// Goes on to the next hit, or back for -1, around the end; opens it where nothing was typed.
    void step(int by);

    void close();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeRow();
    void search();
    void list();
    void place();
    void go(int hit);
    void showOnCanvas(const SearchHit &hit);
    void uncover(CanvasBoard &board, const QRectF &area) const;
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);

    MainWindow &m_window;
    QLineEdit *m_text;
    QLabel *m_count;
    QListWidget *m_list;
    QList<SearchHit> m_hits;
    int m_shown = -1;           ///< the hit that the canvas shows
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace tempo
