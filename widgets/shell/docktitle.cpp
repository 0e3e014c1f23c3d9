#include "widgets/shell/docktitle.h"

#include "widgets/look/look.h"

#include <QCoreApplication>
#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace tempo {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::DockTitle)
};

} // namespace

QWidget *makeDockTitle(QDockWidget &dock)
{
    auto *bar = new QWidget;
    bar->setProperty("surface", true);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(space::l, space::s, space::s, 0);
    QLabel *title = makeText(dock.windowTitle(), TextRole::Hint);
    title->setWordWrap(false);
    QToolButton *close
        = makeIconButton(QStringLiteral("close"), Tr::tr("Hide: %1").arg(dock.windowTitle()));
    layout->addWidget(title);
    layout->addStretch();
    layout->addWidget(close);
    QObject::connect(close, &QToolButton::clicked, &dock, &QDockWidget::close);
    return bar;
}

} // namespace tempo
