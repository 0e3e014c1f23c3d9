#include "widgets/shell/openrecent.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QFontMetrics>

namespace tempo {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::OpenRecent)
};

constexpr int widest = 420; ///< pixels of an entry

QString entry(const RecentDesign &design, int number, const QMenu &menu)
{
    const QFontMetrics metrics(menu.font());
    QString name = QFileInfo(design.path).fileName();
    if (!QFileInfo::exists(design.path))
        name = Tr::tr("%1 (not found)").arg(name);
    if (!design.title.isEmpty())
        name = Tr::tr("%1 — %2", "file name, title").arg(name, design.title);
    name = metrics.elidedText(name, Qt::ElideMiddle, widest).replace(u'&', QStringLiteral("&&"));
    return number < 10 ? u'&' + QString::number(number) + u"  " + name : QString(u"1&0  " + name);
}

void addNothing(QMenu &menu)
{
    QAction *nothing = menu.addAction(Tr::tr("No designs yet"));
    nothing->setObjectName(QStringLiteral("file.recent.none"));
    nothing->setEnabled(false);
}

void fill(QMenu &menu, const RecentCalls &calls)
{
    menu.clear();
    const QList<RecentDesign> designs = calls.designs();
    int number = 0;
    for (const RecentDesign &design : designs) {
        QAction *action = menu.addAction(entry(design, ++number, menu));
        action->setObjectName(QStringLiteral("file.recent.%1").arg(number));
        action->setToolTip(QDir::toNativeSeparators(design.path).toHtmlEscaped());
        QObject::connect(action, &QAction::triggered, &menu,
                         [open = calls.open, path = design.path] { open(path); });
    }
    if (designs.isEmpty())
        addNothing(menu);
    menu.addSeparator();
    QAction *clear = menu.addAction(Tr::tr("&Clear the List"));
    clear->setObjectName(QStringLiteral("file.recent.clear"));
    clear->setEnabled(!designs.isEmpty());
    QObject::connect(clear, &QAction::triggered, &menu, calls.clear);
}

} // namespace

void fillOpenRecent(QMenu &menu, const RecentCalls &calls)
{
    menu.setToolTipsVisible(true);
    fill(menu, calls);
    QObject::connect(&menu, &QMenu::aboutToShow, &menu, [&menu, calls] { fill(menu, calls); });
}

} // namespace tempo
