#include "widgets/views/featuresmodel.h"

#include "model/base/displaytext.h"
#include "model/document/document.h"
#include "model/report/reportwords.h"
#include "widgets/look/look.h"
#include "widgets/views/featureedits.h"

#include <algorithm>

namespace tempo {

namespace {

QString joined(const QStringList &texts, const QString &separator)
{
    QStringList known = texts;
    known.removeAll(QString());
    return known.join(separator);
}

QString agesInWords(const FeatureFacts &feature)
{
    const auto strictest = feature.readers.strictest();
    return strictest ? displayDuration(strictest->seconds) : QString();
}

QString pathsInWords(const FeatureFacts &feature)
{
    if (feature.isOnTraining && feature.isOnServing)
        return FeaturesModel::tr("training and serving");
    if (feature.isOnTraining)
        return FeaturesModel::tr("training");
    return feature.isOnServing ? FeaturesModel::tr("serving") : QString();
}

Tone toneOf(const FeatureFacts &feature)
{
    if (feature.errors > 0)
        return Tone::Missed;
    return feature.warnings > 0 ? Tone::Tight : Tone::Quiet;
}

QString paragraph(const QString &text)
{
    return u"<p>" + text.toHtmlEscaped() + u"</p>";
}

} // namespace

FeaturesModel::FeaturesModel(Document &document, QObject *parent)
    : QAbstractTableModel(parent), m_document(document)
{
}

void FeaturesModel::setFeatures(const QList<FeatureFacts> &features)
{
    const bool isSame
        = std::ranges::equal(features, m_features, {}, &FeatureFacts::id, &FeatureFacts::id);
    if (!isSame)
        beginResetModel();
    m_features = features;
    if (!isSame)
        endResetModel();
    else if (!features.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const FeatureFacts *FeaturesModel::find(const QString &id) const
{
    const auto found = std::ranges::find(m_features, id, &FeatureFacts::id);
    return found == m_features.end() ? nullptr : &*found;
}

int FeaturesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_features.size());
}

int FeaturesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant FeaturesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Age ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Age)
        return tr("The strictest age that a reader allows for its data");
    if (role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Feature"),        tr("Class"),  tr("Suggested"),   tr("Findings"),
                             tr("Window"),         tr("Runs"),   tr("Allowed age"), tr("Serves"),
                             tr("On the path of"), tr("Entity"), tr("Type")};
    return titles.value(section);
}

QString FeaturesModel::text(const FeatureFacts &feature, int column) const
{
    switch (column) {
    case Title:
        return m_document.design().titleOf(feature.id);
    case Class:
        return classTitle(feature.element.featureClass);
    case Suggestion:
        return feature.differs()
            ? tr("Take %1").arg(classTitle(feature.suggestion.featureClass).toLower())
            : QString();
    case Findings:
        return findingsInWords(feature);
    case Window:
        return feature.element.window ? rhythmInWords(feature) : QString();
    case Cadence:
        return runsText(feature.element);
    case Age:
        return agesInWords(feature);
    case Serves:
        return feature.predictions.join(QStringLiteral(", "));
    case Paths:
        return pathsInWords(feature);
    case Entity:
        return feature.element.entity;
    case Type:
        return feature.element.type;
    default:
        return {};
    }
}

QVariant FeaturesModel::sortKey(const FeatureFacts &feature, int column) const
{
    switch (column) {
    case Class:
        return feature.element.featureClass ? int(*feature.element.featureClass) : -1;
    case Findings:
        return -(feature.errors * 1000000 + feature.warnings * 1000 + feature.infos);
    case Window:
        return feature.element.window ? feature.element.window->seconds() : 0.0;
    case Cadence:
        return feature.slide;
    case Age: {
        const auto strictest = feature.readers.strictest();
        return strictest ? strictest->seconds : 1e18;
    }
    default:
        return text(feature, column).toCaseFolded();
    }
}

QString FeaturesModel::accessibleText(const FeatureFacts &feature, int column) const
{
    const QString shown = text(feature, column);
    if (column != Title)
        return headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + u": "
            + (shown.isEmpty() ? tr("nothing") : shown);
    return joined({shown, classTitle(feature.element.featureClass), rhythmInWords(feature),
                   findingsInWords(feature)},
                  QStringLiteral(", "));
}

QVariant FeaturesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const FeatureFacts &feature = m_features.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(feature, column).simplified();
    case Qt::EditRole:
        return column == Class && feature.element.featureClass ? word(*feature.element.featureClass)
            : column == Class                                  ? QString()
                                                               : text(feature, column);
    case Qt::TextAlignmentRole:
        return int((column == Age ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return accessibleText(feature, column);
    case Qt::AccessibleDescriptionRole:
        return feature.suggestion.reason;
    case Qt::ToolTipRole: {
        QString tip = paragraph(text(feature, Title));
        if (feature.differs())
            tip += paragraph(
                tr("Suggested: %1.").arg(classTitle(feature.suggestion.featureClass).toLower()));
        tip += paragraph(feature.suggestion.reason);
        for (const QString &message : feature.messages)
            tip += paragraph(message);
        return tip;
    }
    case IdRole:
        return feature.id;
    case ClassRole:
        return feature.element.featureClass ? int(*feature.element.featureClass) : -1;
    case SortRole:
        return sortKey(feature, column);
    case SubtitleRole:
        return joined({feature.element.entity.simplified(), rhythmInWords(feature)},
                      QStringLiteral(" · "));
    case ChipRole:
        return feature.differs() ? text(feature, Suggestion) : QString();
    case StateRole:
        return findingsInWords(feature);
    case ToneRole:
        return int(toneOf(feature));
    default:
        return {};
    }
}

bool FeaturesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole)
        return false;
    const QString id = m_features.at(index.row()).id;
    if (index.column() == Title)
        retitle(m_document, id, value.toString());
    else if (index.column() == Class)
        Q_EMIT classified({id}, fromWord<FeatureClass>(value.toString()));
    return true;
}

Qt::ItemFlags FeaturesModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    if (index.column() == Title || index.column() == Class)
        flags |= Qt::ItemIsEditable;
    return flags;
}

FeaturesFilter::FeaturesFilter(FeaturesModel &model, QObject *parent)
    : QSortFilterProxyModel(parent), m_model(model)
{
    setSortRole(FeaturesModel::SortRole);
    setSourceModel(&model);
}

void FeaturesFilter::setOnly(const std::optional<FeatureClass> &featureClass)
{
    m_only = featureClass ? int(*featureClass) : -1;
    invalidateFilter();
}

void FeaturesFilter::setSearch(const QString &text)
{
    m_search = text.trimmed();
    invalidateFilter();
}

QString FeaturesFilter::idAt(const QModelIndex &index) const
{
    return index.data(FeaturesModel::IdRole).toString();
}

QModelIndex FeaturesFilter::indexOf(const QString &id, int column) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex found = index(row, column);
        if (idAt(found) == id)
            return found;
    }
    return {};
}

bool FeaturesFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex first = m_model.index(row, 0, parent);
    if (m_only && first.data(FeaturesModel::ClassRole).toInt() != *m_only)
        return false;
    if (m_search.isEmpty())
        return true;
    for (int column = 0; column < FeaturesModel::ColumnCount; ++column) {
        const QString text = m_model.index(row, column, parent).data().toString();
        if (text.contains(m_search, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace tempo
