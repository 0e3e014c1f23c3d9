#include "widgets/shell/sprintrail.h"

#include "model/base/displaytext.h"
#include "widgets/look/look.h"
#include "widgets/shell/stepdelegate.h"
#include "widgets/views/page.h"

#include <QCoreApplication>
#include <QStandardItemModel>

#include <algorithm>

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
        step->setIcon(iconOf(QString::fromLatin1(page.icon), this));
        m_steps->appendRow(step);
    }
    setModel(m_steps);
    auto *delegate = new StepDelegate(this);
    setItemDelegate(delegate);
    setEditTriggers(EditKeyPressed | DoubleClicked);
    setResizeMode(Adjust);
    describe();
    connect(delegate, &StepDelegate::timeTyped, this, [this](int row, const QString &text) {
        Q_EMIT timeTyped(QString::fromLatin1(pages()[size_t(row)].id), text);
    });
    setMouseTracking(true);
    setAccessibleName(tr("Steps of the sprint"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportMargins(space::s, space::s, space::s, space::s);
    connect(this, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT pageWanted(index.row()); });
    connect(this, &QListView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT pageWanted(index.row()); });
}

void SprintRail::setPage(int page)
{
    setCurrentIndex(page < 0 ? QModelIndex() : m_steps->index(page, 0));
}

void SprintRail::setProgress(const QList<StepProgress> &progress)
{
    for (int row = 0; row < std::min(m_steps->rowCount(), int(progress.size())); ++row) {
        QStandardItem *step = m_steps->item(row);
        step->setData(int(progress.at(row).state), StepDelegate::StateRole);
        step->setData(findingsText(progress.at(row)), StepDelegate::FindingsRole);
        step->setData(progress.at(row).errors > 0, StepDelegate::HasErrorsRole);
    }
    describe();
}

void SprintRail::setAgenda(const Agenda &agenda, const QHash<QString, int> &added,
                           const QString &timed)
{
    int row = 0;
    for (const PageInfo &page : pages()) {
        const QString id = QString::fromLatin1(page.id);
        const Duration *time = agenda.find(id);
        QStandardItem *step = m_steps->item(row++);
        step->setData(time ? displayDuration(time->seconds()) : QString(), StepDelegate::TimeRole);
        step->setData(added.value(id), StepDelegate::AddedRole);
        step->setData(id == timed, StepDelegate::TimedRole);
    }
    describe();
}

/// The same in words, for the tooltip of a narrow rail and for assistive tools.
void SprintRail::describe()
{
    int row = 0;
    for (const PageInfo &page : pages()) {
        QStandardItem *step = m_steps->item(row++);
        const auto state = StepState(step->data(StepDelegate::StateRole).toInt());
        QStringList parts{step->text(), stepStateTitle(state),
                          step->data(StepDelegate::FindingsRole).toString(),
                          step->data(StepDelegate::TimeRole).toString()};
        if (const int added = step->data(StepDelegate::AddedRole).toInt(); added > 0)
            parts << tr("%n minute(s) added", nullptr, added);
        if (step->data(StepDelegate::TimedRole).toBool())
            parts << tr("timed now");
        parts.removeAll(QString());
        const QString words = parts.join(QStringLiteral(", "));
        if (step->data(Qt::AccessibleTextRole).toString() == words)
            continue;
        step->setData(words, Qt::AccessibleTextRole);
        step->setToolTip(tr("%1\n%2\nF2 or a double click: its time")
                             .arg(words, QCoreApplication::translate("tempo::Page", page.about)));
    }
}

int SprintRail::heightOfSteps() const
{
    return m_steps->rowCount() * sizeHintForRow(0) + 2 * space::s;
}

/// A scroll bar beside the icons of a narrow rail takes its room from the margins.
void SprintRail::resizeEvent(QResizeEvent *event)
{
    const bool narrow = width() < StepDelegate::narrow;
    const int side = narrow ? space::xs : space::s;
    if (viewportMargins().left() != side)
        setViewportMargins(side, space::s, side, space::s);
    QListView::resizeEvent(event);
}

QSize SprintRail::sizeHint() const
{
    return {200, 300};
}

} // namespace tempo
