#include "widgets/canvas/kindpopup.h"

#include "widgets/look/look.h"

#include <QCoreApplication>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tempo {
namespace {

constexpr int kindRole = Qt::UserRole;

QString translated(const char *text)
{
    return QCoreApplication::translate("tempo::Kind", text);
}

} // namespace

KindPopup::KindPopup(Kind suggested, QWidget *parent)
    : QFrame(parent),
      m_search(new QLineEdit(this)),
      m_list(new QListWidget(this)),
      m_about(makeText({}, TextRole::Hint, this))
{
    setObjectName(QStringLiteral("kindPopup"));
    setProperty("card", true);
    setAccessibleName(tr("Add an element"));
    m_search->setPlaceholderText(tr("Kind of element"));
    m_search->setAccessibleName(tr("Kind of element"));
    m_search->addAction(iconOf(QStringLiteral("search"), this), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_list->setAccessibleName(tr("Kinds of elements"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setIconSize({20, 20});
    fill(suggested);
    m_about->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_about->setContentsMargins(space::xs, 0, space::xs, 0);
    m_about->setFixedHeight(2 * m_about->fontMetrics().lineSpacing() + space::xs);
    showAbout();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::s, space::s, space::s, space::s);
    layout->setSpacing(space::s);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    layout->addWidget(makeLine(this));
    layout->addWidget(m_about);
    connect(m_search, &QLineEdit::textChanged, this, &KindPopup::narrow);
    connect(m_list, &QListWidget::currentRowChanged, this, &KindPopup::showAbout);
    connect(m_list, &QListWidget::itemClicked, this, &KindPopup::pickCurrent);
}

void KindPopup::fill(Kind suggested)
{
    for (const KindInfo &info : kinds()) {
        auto *item = new QListWidgetItem(
            iconOf(QStringLiteral("kind-") + QLatin1String(info.id), this), translated(info.title));
        item->setData(kindRole, int(info.kind));
        item->setToolTip(translated(info.about));
        item->setSizeHint({0, space::row});
        m_list->addItem(item);
        if (info.kind == suggested)
            m_list->setCurrentItem(item);
    }
}

void KindPopup::showAbout()
{
    const QListWidgetItem *item = m_list->currentItem();
    m_about->setText(item ? item->toolTip() : tr("No kind has that in its name."));
}

void KindPopup::narrow(const QString &search)
{
    const QString wanted = search.trimmed();
    int best = -1;
    bool bestBegins = false;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const bool begins = item->text().startsWith(wanted, Qt::CaseInsensitive);
        const bool fits = item->text().contains(wanted, Qt::CaseInsensitive);
        item->setHidden(!fits);
        if (!fits || (best >= 0 && (bestBegins || !begins)))
            continue;
        best = row;
        bestBegins = begins;
    }
    m_list->setCurrentRow(best);
}

void KindPopup::openAt(QPoint corner)
{
    const int margins = 2 * space::s + 2 * frameWidth();
    const int rows = m_list->count() * space::row + space::s;
    const int fixed = m_search->sizeHint().height() + m_about->height() + 1 + 3 * space::s;
    const QSize wanted(260, margins + fixed + rows);
    const QSize room = parentWidget()->size() - QSize(2 * space::s, 2 * space::s);
    const QSize size = wanted.boundedTo(room);
    const int right = parentWidget()->width() - size.width() - space::s;
    const int bottom = parentWidget()->height() - size.height() - space::s;
    setGeometry(QRect(QPoint(std::clamp(corner.x(), space::s, std::max(space::s, right)),
                             std::clamp(corner.y(), space::s, std::max(space::s, bottom))),
                      size));
    show();
    raise();
    m_search->setFocus();
}

void KindPopup::pickCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (m_ended || !item || item->isHidden())
        return;
    m_ended = true;
    const auto kind = Kind(item->data(kindRole).toInt());
    hide();
    Q_EMIT picked(kind);
}

bool KindPopup::handleKey(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        pickCurrent();
        return true;
    case Qt::Key_Escape:
    case Qt::Key_Tab:
        m_ended = true;
        Q_EMIT dismissed();
        return true;
    default:
        return false;
    }
}

bool KindPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (m_ended)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent *>(event));
    if (event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() == Qt::MouseFocusReason) {
        m_ended = true;
        Q_EMIT dismissed();
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace tempo
