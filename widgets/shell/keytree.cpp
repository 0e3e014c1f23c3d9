#include "widgets/shell/keytree.h"

#include "widgets/look/clearbutton.h"
#include "widgets/look/look.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>

namespace tempo {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::KeyTree)
};

} // namespace

QTreeWidget *makeKeyTree(QWidget *parent)
{
    auto *tree = new QTreeWidget(parent);
    tree->setColumnCount(2);
    tree->setHeaderLabels({Tr::tr("What it does"), Tr::tr("Keys")});
    tree->setRootIsDecorated(false);
    tree->setItemsExpandable(false);
    tree->setIndentation(space::m);
    tree->setUniformRowHeights(true);
    tree->setAllColumnsShowFocus(true);
    tree->setAccessibleName(Tr::tr("Keys"));
    tree->header()->setStretchLastSection(false);
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    return tree;
}

QLineEdit *makeKeySearch(QWidget *parent)
{
    auto *search = new QLineEdit(parent);
    search->setPlaceholderText(Tr::tr("Search actions and keys"));
    search->setAccessibleName(Tr::tr("Search actions and keys"));
    addClearButton(*search);
    search->addAction(iconOf(QStringLiteral("search"), parent), QLineEdit::LeadingPosition);
    return search;
}

QTreeWidgetItem *addKeyGroup(QTreeWidget &tree, const QString &title)
{
    auto *group = new QTreeWidgetItem(&tree, {title});
    group->setFont(0, fontOf(type::body, true));
    group->setFirstColumnSpanned(true);
    return group;
}

void narrowKeyTree(QTreeWidget &tree, const QString &search)
{
    const QString wanted = search.trimmed();
    const auto fits = [&wanted](const QTreeWidgetItem &item) {
        return item.text(0).contains(wanted, Qt::CaseInsensitive)
            || item.text(1).contains(wanted, Qt::CaseInsensitive);
    };
    for (int at = 0; at < tree.topLevelItemCount(); ++at) {
        QTreeWidgetItem &group = *tree.topLevelItem(at);
        const bool all = fits(group);
        bool some = false;
        for (int line = 0; line < group.childCount(); ++line) {
            const bool shown = all || fits(*group.child(line));
            group.child(line)->setHidden(!shown);
            some = some || shown;
        }
        group.setHidden(!some);
    }
}

} // namespace tempo
