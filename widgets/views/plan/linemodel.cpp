#include "widgets/views/plan/linemodel.h"

namespace tempo {

void LineModel::setFilter(const LineFilter &filter)
{
    if (m_filter != filter)
        rebuild(m_lines, m_groups, filter, [] {});
}

void LineModel::setLines(const QList<PlanLine> &lines, const QList<LineGroup> &groups,
                         const std::function<void()> &take)
{
    rebuild(lines, groups, m_filter, take);
}

QList<LineModel::Section> LineModel::sectionsOf(const QList<PlanLine> &lines,
                                                const QList<LineGroup> &groups,
                                                const LineFilter &filter)
{
    QHash<QString, QList<int>> places;
    for (int place = 0; place < int(lines.size()); ++place) {
        if (filter.lets(lines.at(place)))
            places[lines.at(place).group] << place;
    }
    QList<Section> made;
    for (const LineGroup &group : groups) {
        if (places.contains(group.id))
            made.append({group, places.value(group.id)});
    }
    return made;
}

QStringList LineModel::shownIds(const QList<PlanLine> &lines, const QList<Section> &sections)
{
    QStringList ids;
    for (const Section &section : sections) {
        ids << section.group.id;
        for (const int place : section.places)
            ids << u'\t' + lines.at(place).id;
    }
    return ids;
}

void LineModel::rebuild(const QList<PlanLine> &lines, const QList<LineGroup> &groups,
                        const LineFilter &filter, const std::function<void()> &take)
{
    const QList<Section> now = sectionsOf(lines, groups, filter);
    const bool isSame = shownIds(lines, now) == shownIds(m_lines, m_sections);
    if (!isSame)
        beginResetModel(); // who listens still sees the lines as they were
    take();
    m_lines = lines;
    m_groups = groups;
    m_filter = filter;
    m_sections = now;
    if (!isSame) {
        endResetModel();
        return;
    }
    for (int row = 0; row < int(m_sections.size()); ++row) {
        const QModelIndex group = index(row, 0);
        Q_EMIT dataChanged(group, group);
        Q_EMIT dataChanged(index(0, 0, group),
                           index(rowCount(group) - 1, columnCount(group) - 1, group));
    }
}

bool LineModel::isGroup(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() == 0;
}

const LineGroup &LineModel::groupAt(const QModelIndex &index) const
{
    return m_sections.at(index.row()).group;
}

int LineModel::placeOf(const QModelIndex &index) const
{
    if (!index.isValid() || isGroup(index))
        return -1;
    return m_sections.at(qsizetype(index.internalId()) - 1).places.at(index.row());
}

const PlanLine &LineModel::lineAt(const QModelIndex &index) const
{
    return m_lines.at(placeOf(index));
}

QModelIndex LineModel::indexOf(const QString &id, int column) const
{
    for (int row = 0; row < int(m_sections.size()); ++row) {
        const QList<int> &places = m_sections.at(row).places;
        for (int line = 0; line < int(places.size()); ++line) {
            if (m_lines.at(places.at(line)).id == id)
                return createIndex(line, column, quintptr(row + 1));
        }
    }
    return {};
}

QModelIndex LineModel::groupIndexOf(const QString &group) const
{
    for (int row = 0; row < int(m_sections.size()); ++row) {
        if (m_sections.at(row).group.id == group)
            return createIndex(row, 0, quintptr(0));
    }
    return {};
}

QModelIndex LineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || row >= rowCount(parent) || column >= columnCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex LineModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, quintptr(0));
}

int LineModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_sections.size());
    return isGroup(parent) && parent.column() == 0 ? int(m_sections.at(parent.row()).places.size())
                                                   : 0;
}

QVariant LineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (isGroup(index)) {
        const LineGroup &group = groupAt(index);
        if (role == Qt::DisplayRole)
            return index.column() == 0 ? group.title : QString();
        if (role == SecondLineRole)
            return group.summary;
        if (role == Qt::AccessibleTextRole && index.column() == 0)
            return QString(group.title + u", " + group.summary);
        return {};
    }
    if (role == Qt::AccessibleTextRole)
        return accessibleText(index);
    return cell(placeOf(index), index.column(), role);
}

QString LineModel::accessibleText(const QModelIndex &index) const
{
    const int place = placeOf(index);
    QStringList parts{headerData(index.column(), Qt::Horizontal).toString() + u": "
                      + cell(place, index.column(), Qt::DisplayRole).toString()};
    if (index.column() == 0) {
        for (const LineMark &mark : marksOf(m_lines.at(place)))
            parts << mark.text;
    }
    parts << cell(place, index.column(), SecondLineRole).toString();
    parts.removeAll(QString());
    return parts.join(u", ");
}

Qt::ItemFlags LineModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (isGroup(index))
        return Qt::ItemIsEnabled;
    const Qt::ItemFlags shown = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return isEditable(placeOf(index), index.column()) ? shown | Qt::ItemIsEditable : shown;
}

} // namespace tempo
