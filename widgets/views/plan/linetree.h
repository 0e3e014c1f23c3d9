#pragma once

#include "widgets/views/plan/linemodel.h"

#include <QSet>
#include <QTreeView>

#include <optional>

namespace tempo {

/// The table of a plan: headings that fold and lines below them, edited cell by cell. Arrow keys
/// walk over cells, Enter and F2 edit, Left and Right on a heading fold it. What is selected,
/// folded, scrolled to and being typed stays by id when lines come and go.
class LineTree final : public QTreeView
{
    Q_OBJECT

public:
    /// \a title is the column that takes the room there is and shows the marks.
    LineTree(LineModel &model, int title, int rowHeight, QWidget *parent = nullptr);

    /// Where there is little room, these columns go, the first one first.
    void setSpareColumns(const QList<int> &columns) { m_spare = columns; }

    /// The least width of the title's column before others go.
    void setTitleWidth(int pixels) { m_titleWidth = pixels; }

    LineModel &lines() const { return m_lines; }
    int rowHeight() const { return m_rowHeight; }

    /// The selected lines, top down; the current one where none is selected.
    QStringList selectedIds() const;

    /// The line that edits and panel are about; empty on a heading.
    QString currentId() const;

    /// Makes a line the current and only selected one, and shows it.
    void choose(const QString &id);
    void chooseFirst();

Q_SIGNALS:
    void chosenChanged();
    void linkFollowed(const QModelIndex &index);
    void rowsMoved(); ///< the place of rows on screen is another

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;

private:
    QStringList linesUnder(const QModelIndex &heading) const;
    QString lineNear() const;
    bool isThere(const QString &id, bool mayBeRemoved) const;
    void goOnFrom(const QString &next);
    void comeBack();
    void remember();
    void restore();
    void resume();
    void toggle(const QModelIndex &group);
    void fitColumns();
    QModelIndex besides(const QModelIndex &index, int step) const;

    LineModel &m_lines;
    int m_title;
    int m_rowHeight;
    int m_titleWidth = 200;
    QList<int> m_spare;
    QSet<QString> m_folded;
    QStringList m_selected;
    QString m_current;
    QString m_next; ///< the line near those selected, for when they go

    /// What was selected before it went, and the line that was selected instead.
    struct Left
    {
        QStringList selected;
        QString current;
        QString next;
    };
    QList<Left> m_left;        ///< the last one last
    bool m_wasRemoved = false; ///< the current line stood under what is removed
    int m_column = 0;
    int m_scroll = 0;

    /// What was being typed in a cell of a line when the lines changed.
    struct Typed
    {
        QString id;
        QString text;
    };
    std::optional<Typed> m_typed;
};

} // namespace tempo
