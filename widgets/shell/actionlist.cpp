#include "widgets/shell/actionlist.h"

#include "widgets/shell/mainwindow.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

#include <algorithm>

namespace tempo {
namespace {

QString pageTitle(int page)
{
    return QCoreApplication::translate("tempo::Page", pages()[size_t(page)].title);
}

void collect(const QMenu &menu, const QStringList &above, QList<ActionEntry> &found)
{
    const QStringList path = above + QStringList{plainText(menu.title())};
    for (QAction *action : menu.actions()) {
        if (action->menu())
            collect(*action->menu(), path, found);
        else if (!action->isSeparator())
            found.append({action, path});
    }
}

/// The titles of the menus that a page's actions join: Edit and View, the second and the third.
QStringList menuForPages(const QMenuBar &menus, const QAction &action)
{
    return {plainText(menus.actions().at(isAboutLooking(action) ? 2 : 1)->text())};
}

/// What a page lends, with what is in its submenus.
QList<ActionEntry> actionsOfPage(const QMenuBar &menus, const QWidget &page)
{
    QList<ActionEntry> found;
    for (QAction *action : page.actions()) {
        const QStringList path = menuForPages(menus, *action);
        if (action->menu())
            collect(*action->menu(), path, found);
        else if (!action->isSeparator())
            found.append({action, path});
    }
    return found;
}

} // namespace

QString ActionEntry::id() const
{
    return action->objectName();
}

QString ActionEntry::text() const
{
    return plainText(action->text());
}

QString ActionEntry::name() const
{
    const QVariant name = action->property(nameProperty);
    return name.isValid() ? plainText(name.toString()) : text();
}

QString ActionEntry::group() const
{
    return page >= 0 ? pageTitle(page) : menus.value(0);
}

bool ActionEntry::meets(const ActionEntry &other) const
{
    return page < 0 || other.page < 0 || page == other.page;
}

QString plainText(QString text)
{
    // Languages without Latin letters put the mark in brackets behind the word.
    static const QRegularExpression behind(QStringLiteral("\\s*\\(&.\\)"));
    static const QRegularExpression mark(QStringLiteral("&(.)"));
    text.remove(behind);
    text.replace(mark, QStringLiteral("\\1"));
    while (text.endsWith(u'…'))
        text.chop(1);
    return text;
}

bool isAboutLooking(const QAction &action)
{
    const QString id = action.objectName().section(u'.', -1);
    return id.startsWith(u"zoom") || id.startsWith(u"fit") || id == u"actualSize";
}

QList<ActionEntry> actionsOf(const QMenuBar &menus)
{
    QList<ActionEntry> found;
    for (const QAction *top : menus.actions()) {
        if (top->menu())
            collect(*top->menu(), {}, found);
    }
    return found;
}

QList<ActionEntry> allActions(MainWindow &window)
{
    QList<ActionEntry> found = actionsOf(*window.menuBar());
    if (!window.files().isOpen())
        return found; // pages are made on a design
    for (int page = 0; page < int(pages().size()); ++page) {
        for (ActionEntry &entry : actionsOfPage(*window.menuBar(), *window.pageAt(page))) {
            entry.page = page;
            const auto known = std::ranges::find(found, entry.action, &ActionEntry::action);
            if (known != found.end())
                known->page = page;
            else
                found.append(entry);
        }
    }
    return found;
}

QString keysText(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &sequence : keys)
        texts.append(sequence.toString(QKeySequence::NativeText));
    return texts.join(QStringLiteral(", "));
}

} // namespace tempo
