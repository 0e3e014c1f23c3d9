#include "widgets/shell/startpage.h"

#include "model/render/canvaspainter.h"
#include "widgets/look/look.h"
#include "widgets/shell/recentlist.h"
#include "widgets/shell/recoverylist.h"
#include "widgets/shell/templatecard.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace tempo {
namespace {

constexpr int widest = 1120;

/// The picture of a design, fitted into \a size; transparent around it.
QImage pictureOf(const Design &design, const QSize &size, qreal ratio, const Palette &colours)
{
    QImage image(size * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    if (design.elements.isEmpty())
        return image;
    const QRectF bounds = designBounds(design);
    const qreal scale = std::min(
        {(size.width() - 16) / bounds.width(), (size.height() - 16) / bounds.height(), 0.8});
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(size.width() / 2.0, size.height() / 2.0);
    painter.scale(scale, scale);
    painter.translate(-bounds.center());
    paintDesign(painter, design, colours);
    return image;
}

} // namespace

StartPage::StartPage(QWidget *parent) : QScrollArea(parent), m_gallery(new QWidget)
{
    setFocusPolicy(Qt::NoFocus); // what is on it has the focus
    m_pool.setMaxThreadCount(1);
    setWidgetResizable(true);
    auto *page = new QWidget;
    page->setProperty("plain", true);
    auto *outer = new QHBoxLayout(page);
    outer->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    auto *column = new QWidget;
    column->setMaximumWidth(widest);
    outer->addStretch(1);
    outer->addWidget(column, 100);
    outer->addStretch(1);

    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(makeText(tr("Which tempo does it need?"), TextRole::Verdict));
    QLabel *about = makeText(
        tr("Draw what happens between an event and the action it leads to, say how late is too "
           "late, and decide where batch, near-real-time or real-time pays."),
        TextRole::Body);
    about->setProperty("muted", true);
    layout->addWidget(about);
    layout->addSpacing(space::m);
    addRecent(*layout);
    auto *row = new QHBoxLayout;
    row->addWidget(makeText(tr("Start from a design"), TextRole::Title), 1);
    QPushButton *open = makeButton(tr("&Open a file…"));
    open->setIcon(iconOf(QStringLiteral("open"), open));
    row->addWidget(open);
    layout->addLayout(row);
    layout->addSpacing(space::xs);
    layout->addWidget(m_gallery);
    layout->addStretch();
    auto *grid = new QGridLayout(m_gallery);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space::l);
    setWidget(page);
    connect(open, &QPushButton::clicked, this, &StartPage::openWanted);
}

void StartPage::addRecent(QBoxLayout &layout)
{
    m_recovery = new RecoveryList;
    m_recent = new RecentList;
    layout.addWidget(m_recovery);
    layout.addWidget(m_recent);
    connect(m_recent, &RecentList::openWanted, this, &StartPage::recentWanted);
    connect(m_recent, &RecentList::removeWanted, this, &StartPage::recentRemoved);
}

void StartPage::setRecent(const QList<RecentDesign> &designs)
{
    m_recent->setDesigns(designs);
}

void StartPage::setRecovery(Recovery &recovery)
{
    m_recovery->setRecovery(recovery);
}

void StartPage::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    m_recovery->refresh();
    Q_EMIT shown();
}

StartPage::~StartPage()
{
    m_pool.waitForDone();
}

bool StartPage::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Paint && !m_isFilled)
        QTimer::singleShot(0, this, &StartPage::fill);
    return QScrollArea::viewportEvent(event);
}

void StartPage::fill()
{
    if (m_isFilled)
        return;
    m_isFilled = true;
    const QList<TemplateInfo> shipped = templates();
    for (TemplateInfo info : shipped) {
        if (info.name == u"blank") {
            info.title = tr("Blank design");
            info.summary
                = tr("An empty canvas. Add what happens, what is computed and the action it "
                     "leads to yourself.");
        }
        auto *card = new TemplateCard(info, m_gallery);
        connect(card, &TemplateCard::clicked, this,
                [this, name = info.name] { Q_EMIT templateWanted(name); });
        m_cards.append(card);
    }
    m_columns = 0;
    arrange();
    focusFirst();
    QTimer::singleShot(0, this, &StartPage::paintPictures);
}

/// Unsaved work first, then the design of last time, then a new one.
void StartPage::focusFirst()
{
    for (QWidget *part :
         {static_cast<QWidget *>(m_recovery), static_cast<QWidget *>(m_recent), m_gallery}) {
        const QList<QAbstractButton *> buttons = part->findChildren<QAbstractButton *>();
        const auto first = std::ranges::find_if(buttons, &QWidget::isVisible);
        if (first == buttons.end())
            continue;
        (*first)->setFocus();
        return;
    }
}

void StartPage::arrange()
{
    const int room = std::min(viewport()->width() - 2 * space::xl, widest);
    const int columns = std::clamp((room + space::l) / (240 + space::l), 1, 4);
    if (columns == m_columns || m_cards.isEmpty())
        return;
    m_columns = columns;
    auto *grid = static_cast<QGridLayout *>(m_gallery->layout());
    for (int i = 0; i < m_cards.size(); ++i)
        grid->addWidget(m_cards.at(i), i / columns, i % columns);
    for (int column = 0; column < 4; ++column)
        grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void StartPage::paintPictures()
{
    const Palette colours = coloursOf(this);
    for (TemplateCard *card : std::as_const(m_cards)) {
        const QSize size = card->pictureSize();
        const qreal ratio = devicePixelRatioF();
        m_pool.start([this, card = QPointer(card), name = card->name(), size, ratio, colours] {
            const Result<Design> design = templateDesign(name);
            if (!design)
                return;
            const QImage picture = pictureOf(*design, size, ratio, colours);
            QMetaObject::invokeMethod(
                this,
                [card, picture] {
                    if (card)
                        card->setPicture(picture);
                },
                Qt::QueuedConnection);
        });
    }
}

void StartPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void StartPage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_isFilled)
        QTimer::singleShot(0, this, &StartPage::paintPictures);
}

} // namespace tempo
