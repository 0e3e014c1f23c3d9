#pragma once

#include "model/design/element.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLabel;

namespace tempo {

class Document;
class FeatureColumn;
class FeaturesModel;
class Selection;

/// The features as cards in columns by class, and those without one. Cards are dragged to another
/// column, one undo step a drop; the column of those without a class is a slim strip while it is
/// empty.
class FeatureBoard final : public QWidget
{
    Q_OBJECT

public:
    FeatureBoard(Document &document, Selection &selection, FeaturesModel &model,
                 QWidget *parent = nullptr);

    void setSearch(const QString &text);

    /// Shows counts and selection as they are now; keeps the focus with the selected card.
    void refresh();

    /// Opens the editor of a feature's title.
    void rename(const QString &feature);

    /// Puts the focus on the selected card, else on the first there is.
    void focusSelected();

    /// Whether one of the columns has the focus.
    bool isActive() const;

    /// The column of a class.
    FeatureColumn *columnOf(const std::optional<FeatureClass> &featureClass) const;

Q_SIGNALS:
    void classWanted(const QStringList &features,
                     const std::optional<tempo::FeatureClass> &featureClass);
    void takeWanted(const QString &feature);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Column
    {
        std::optional<FeatureClass> featureClass;
        QWidget *card;
        QWidget *head;
        QLabel *title;
        QLabel *count;
        QLabel *meaning;
        QWidget *strip; ///< stands for the column while it is empty, or null
        FeatureColumn *cards;
    };

    Column makeColumn(const std::optional<FeatureClass> &featureClass);
    QWidget *makeHead(Column &column);
    void connectColumn(int place);
    void select(int place);
    void showSelection();
    void showCount(const Column &column) const;
    void walk(int from, int direction);
    void showDrag(const QPoint &global);
    void drop(const QPoint &global);
    void endDrag();
    int columnAt(const QPoint &global) const;
    int landingRow(const Column &column) const;

    Document &m_document;
    Selection &m_selection;
    FeaturesModel &m_model;
    QHBoxLayout *m_row;
    QList<Column> m_columns;
    QLabel *m_carried; ///< what is being dragged, below the pointer
    QStringList m_dragged;
    bool m_isShowing = false; ///< the selection is being shown, not made
};

} // namespace tempo
