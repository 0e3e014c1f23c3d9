#include "widgets/shell/sprintrail.h"

#include "widgets/look/look.h"
#include "widgets/shell/stepdelegate.h"
#include "widgets/views/page.h"

#include <QCoreApplication>
#include <QStandardItemModel>

namespace tempo {

QString findingsText(const StepProgress &progress)
{
    const int count = progress.errors + progress.warnings;
    return count == 0 ? QString() : SprintRail::tr("%n finding(s)", nullptr, count);
}

SprintRail::SprintRail(QWidget *parent) : QListView(parent), m_steps(new QStandardItemModel(this))
{
    for (const PageInfo &page : pages()) {
        auto *step = new QStandardItem(QCoreApplication::translate("tempo::Page", page.title));
        step->setToolTip(QCoreApplication::translate("tempo::Page", page.about));
        step->setEditable(false);
        m_steps->appendRow(step);
    }
    setModel(m_steps);
    setItemDelegate(new StepDelegate(this));
    setMouseTracking(true);
    setAccessibleName(tr("Steps of the sprint"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportMargins(space::s, space::m, space::s, space::m);
    connect(this, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT pageWanted(index.row()); });
    connect(this, &QListView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT pageWanted(index.row()); });
}

void SprintRail::setPage(int page)
{
    setCurrentIndex(page < 0 ? QModelIndex() : m_steps->index(page, 0));
}

void SprintRail::setProgress(const Design &design, const QList<Finding> &findings)
{
    int row = 0;
    for (const PageInfo &page : pages()) {
        const StepProgress progress = progressOf(QString::fromLatin1(page.id), design, findings);
        QStandardItem *step = m_steps->item(row++);
        step->setData(QVariant::fromValue(int(progress.state)), StepDelegate::StateRole);
        step->setData(findingsText(progress), StepDelegate::FindingsRole);
        step->setData(progress.errors > 0, StepDelegate::HasErrorsRole);
        step->setData(
            QStringList{step->text(), stepStateTitle(progress.state), findingsText(progress)}.join(
                QStringLiteral(", ")),
            Qt::AccessibleTextRole);
    }
}

QSize SprintRail::sizeHint() const
{
    return {200, 300};
}

} // namespace tempo
