#include "widgets/views/tabheader.h"

#include "widgets/look/look.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QTabBar>

namespace tempo {

QWidget *makeTabHeader(const QString &title, QTabBar *tabs)
{
    auto *header = new QFrame;
    header->setProperty("bar", true);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(space::l, space::s, space::l, space::s);
    layout->setSpacing(space::l);
    QLabel *text = makeText(title, TextRole::Title);
    text->setWordWrap(false);
    layout->addWidget(text);
    tabs->setExpanding(false);
    tabs->setDrawBase(false);
    tabs->setElideMode(Qt::ElideNone); // long titles are cut, the rest scrolls
    tabs->setUsesScrollButtons(true);
    layout->addWidget(tabs, 1);
    return header;
}

QString shortTabTitle(const QString &title)
{
    constexpr qsizetype longest = 28;
    const QString line = title.simplified();
    return line.size() <= longest ? line : QString(line.left(longest - 1) + u'…');
}

} // namespace tempo
