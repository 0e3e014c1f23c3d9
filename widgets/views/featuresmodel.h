#pragma once

#include "widgets/views/featurefacts.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace tempo {

class Document;

/// The features of the design as rows, in document order. Title and class can be edited.
class FeaturesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Title,
        Class,
        Suggestion,
        Findings,
        Window,
        Cadence,
        Age,
        Serves,
        Paths,
        Entity,
        Type,
        ColumnCount
    };

    /// Beside the usual roles; of any column of a row.
    enum Role {
        IdRole = Qt::UserRole,
        ClassRole,    ///< place of the class, -1 for none
        SortRole,     ///< what the column is sorted by
        SubtitleRole, ///< the second line of a card
        ChipRole,     ///< what may be clicked: the class to take; empty where nothing differs
        StateRole,    ///< what is found, with its sign; else empty
        ToneRole      ///< of it, a Tone
    };

    explicit FeaturesModel(Document &document, QObject *parent = nullptr);

    void setFeatures(const QList<FeatureFacts> &features);
    const QList<FeatureFacts> &features() const { return m_features; }

    /// The feature of an id, or null.
    const FeatureFacts *find(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// A person chose a class in its place.
    void classified(const QStringList &features,
                    const std::optional<tempo::FeatureClass> &featureClass);

private:
    QString text(const FeatureFacts &feature, int column) const;
    QVariant sortKey(const FeatureFacts &feature, int column) const;
    QString accessibleText(const FeatureFacts &feature, int column) const;

    Document &m_document;
    QList<FeatureFacts> m_features;
};

/// Which features are shown: those whose words match, of one class or of all.
class FeaturesFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit FeaturesFilter(FeaturesModel &model, QObject *parent = nullptr);

    /// Only this class; no class is one as well.
    void setOnly(const std::optional<FeatureClass> &featureClass);
    void setSearch(const QString &text);

    QString idAt(const QModelIndex &index) const;

    /// The index of a feature in a column, invalid where it isn't shown.
    QModelIndex indexOf(const QString &id, int column = 0) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    FeaturesModel &m_model;
    std::optional<int> m_only;
    QString m_search;
};

} // namespace tempo
