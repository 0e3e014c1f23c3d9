#include "widgets/views/partlist.h"

#include "widgets/views/carddelegate.h"
#include "widgets/views/featuresmodel.h"

#include <QStandardItemModel>

namespace tempo {

PartList::PartList(const QString &name, QWidget *parent)
    : QListView(parent), m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setItemDelegate(new CardDelegate(this));
    setAccessibleName(name);
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    const auto choose = [this] {
        if (!m_isShowing)
            Q_EMIT chosen(current());
    };
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, choose);
    connect(this, &QListView::clicked, this, choose); // also what is current already
    connect(this, &QListView::activated, this, choose);
}

void PartList::setParts(const QList<Part> &parts)
{
    const QString before = current();
    m_isShowing = true;
    m_model->setRowCount(int(parts.size()));
    for (int row = 0; row < int(parts.size()); ++row) {
        const Part &part = parts.at(row);
        auto *item = m_model->item(row);
        if (!item) {
            item = new QStandardItem;
            m_model->setItem(row, item);
        }
        item->setText(part.title.simplified());
        item->setData(part.id, FeaturesModel::IdRole);
        item->setData(part.subtitle.simplified(), FeaturesModel::SubtitleRole);
        item->setData(part.state, FeaturesModel::StateRole);
        item->setData(int(part.tone), FeaturesModel::ToneRole);
        item->setData(QString(u"<p>" + part.title.toHtmlEscaped() + u"</p><p>"
                              + part.state.toHtmlEscaped() + u"</p>"),
                      Qt::ToolTipRole);
        item->setData(QString(part.title + QStringLiteral(", ") + part.state),
                      Qt::AccessibleTextRole);
    }
    m_isShowing = false;
    setCurrent(before);
}

QString PartList::current() const
{
    return currentIndex().data(FeaturesModel::IdRole).toString();
}

void PartList::setCurrent(const QString &id)
{
    int found = -1;
    for (int row = 0; row < m_model->rowCount() && found < 0; ++row) {
        if (m_model->item(row)->data(FeaturesModel::IdRole).toString() == id)
            found = row;
    }
    m_isShowing = true;
    setCurrentIndex(m_model->index(std::max(found, 0), 0));
    m_isShowing = false;
}

} // namespace tempo
