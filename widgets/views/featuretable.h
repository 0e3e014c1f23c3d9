#pragma once

#include <QTableView>

namespace tempo {

class FeaturesFilter;
class FeaturesModel;
class Selection;

/// The features as a table: sorted by any column, title and class edited in place, the selection
/// that of the whole window.
class FeatureTable final : public QTableView
{
    Q_OBJECT

public:
    FeatureTable(Selection &selection, FeaturesModel &model, QWidget *parent = nullptr);

    FeaturesFilter &features() const { return m_features; }

    void setSearch(const QString &text);

    /// Shows the selection of the window.
    void showSelection();

    /// Opens the editor of a feature's title.
    void rename(const QString &feature);

Q_SIGNALS:
    void takeWanted(const QString &feature);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void makeHeader();
    void select();
    bool offers(const QModelIndex &index) const;

    Selection &m_selection;
    FeaturesFilter &m_features;
    bool m_isShowing = false; ///< the selection is being shown, not made
};

} // namespace tempo
