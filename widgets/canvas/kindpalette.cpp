#include "widgets/canvas/kindpalette.h"

#include "widgets/canvas/board.h"
#include "widgets/look/look.h"

#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace tempo {
namespace {

constexpr const char *kindProperty = "kind";
constexpr int iconSize = 20;

} // namespace

KindPalette::KindPalette(QWidget *parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("kindPalette"));
    setProperty("card", true);
    setAccessibleName(tr("Kinds of elements"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xs, space::xs, space::xs, space::xs);
    column->setSpacing(0);
    for (const KindInfo &info : kinds())
        addButton(info);
}

void KindPalette::addButton(const KindInfo &info)
{
    const QString about = QCoreApplication::translate("tempo::Kind", info.about);
    QToolButton *button = makeIconButton(QStringLiteral("kind-") + QLatin1String(info.id),
                                         kindTitle(info.kind), this);
    button->setToolTip(kindTitle(info.kind) + u": "_qs + about);
    button->setAccessibleName(tr("Add: %1").arg(kindTitle(info.kind)));
    button->setAccessibleDescription(about);
    button->setIconSize({iconSize, iconSize});
    button->setProperty(kindProperty, int(info.kind));
    button->installEventFilter(this);
    const Kind kind = info.kind;
    connect(button, &QToolButton::clicked, this, [this, kind] { Q_EMIT picked(kind); });
    layout()->addWidget(button);
}

bool KindPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress)
        m_pressedAt = static_cast<QMouseEvent *>(event)->pos();
    if (event->type() == QEvent::MouseMove) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const int way = (mouse->pos() - m_pressedAt).manhattanLength();
        if ((mouse->buttons() & Qt::LeftButton) && way >= QApplication::startDragDistance()) {
            startDrag(watched);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void KindPalette::startDrag(QObject *button)
{
    auto *source = qobject_cast<QToolButton *>(button);
    source->setDown(false);
    auto *carried = new QMimeData;
    const auto kind = Kind(source->property(kindProperty).toInt());
    carried->setData(QString(kindMimeType), kindId(kind).toUtf8());
    auto *drag = new QDrag(source);
    drag->setMimeData(carried);
    drag->setPixmap(source->icon().pixmap(2 * iconSize));
    drag->exec(Qt::CopyAction);
}

} // namespace tempo
