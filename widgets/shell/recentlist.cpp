#include "widgets/shell/recentlist.h"

#include "widgets/look/look.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace tempo {
namespace {

constexpr int rowHeight = 52;
constexpr int twoColumns = 760; ///< width from which there are two

QString homely(const QString &folder)
{
    const QString home = QDir::homePath();
    return folder == home || folder.startsWith(home + u'/') ? u'~' + folder.mid(home.size())
                                                            : folder;
}

} // namespace

RecentRow::RecentRow(const RecentDesign &design, bool isMissing, QWidget *parent)
    : QAbstractButton(parent), m_path(design.path), m_isMissing(isMissing)
{
    const QFileInfo file(design.path);
    const QString when = QLocale().toString(design.opened.toLocalTime(), QLocale::ShortFormat);
    m_place = tr("%1 · %2 · %3", "file, folder, time")
                  .arg(file.fileName(), homely(file.absolutePath()), when);
    if (isMissing)
        m_place = tr("Not found · %1").arg(m_place);
    setText(design.title.isEmpty() ? file.fileName() : design.title);
    setAccessibleName(text());
    setAccessibleDescription(m_place);
    setToolTip(QDir::toNativeSeparators(design.path).toHtmlEscaped());
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFixedHeight(rowHeight);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, space::s, 0);
    layout->addStretch();
    QToolButton *remove
        = makeIconButton(QStringLiteral("close"), tr("Remove from the list: %1").arg(text()), this);
    layout->addWidget(remove);
    connect(remove, &QToolButton::clicked, this, &RecentRow::removeWanted);
}

QSize RecentRow::sizeHint() const
{
    return {280, rowHeight};
}

void RecentRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->key() == Qt::Key_Delete)
        Q_EMIT removeWanted();
    else
        QAbstractButton::keyPressEvent(event);
}

void RecentRow::paintEvent(QPaintEvent *)
{
    const Palette &colours = coloursOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool marked = hasFocus() || underMouse();
    painter.setPen(QPen(marked ? colours.accent : colours.line, hasFocus() ? 2 : 1));
    painter.setBrush(isDown() ? colours.sunk : colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::cardCorner,
                            space::cardCorner);
    const QRect whole = rect().adjusted(space::m, 0, -(space::row + space::l), 0);
    const int side = 18;
    const QRect icon = QStyle::visualRect(
        layoutDirection(), whole, QRect(whole.left(), whole.center().y() - side / 2, side, side));
    iconOf(m_isMissing ? QStringLiteral("warning") : QStringLiteral("design"), this)
        .paint(&painter, icon);
    const QRect words = QStyle::visualRect(
        layoutDirection(), rect(),
        rect().adjusted(space::m + side + space::m, space::s, -(space::row + space::l), -space::s));
    const auto line = [&](const QRect &area, const QString &text) {
        painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text, Qt::ElideMiddle, area.width()));
    };
    painter.setFont(fontOf(type::body, true));
    painter.setPen(m_isMissing ? colours.muted : colours.text);
    line(words.adjusted(0, 0, 0, -words.height() / 2), text());
    painter.setFont(fontOf(type::hint));
    painter.setPen(colours.muted);
    line(words.adjusted(0, words.height() / 2, 0, 0), m_place);
}

RecentList::RecentList(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, space::m);
    layout->setSpacing(space::s);
    layout->addWidget(makeText(tr("Recent designs"), TextRole::Title));
    m_grid->setHorizontalSpacing(space::l);
    m_grid->setVerticalSpacing(space::s);
    layout->addLayout(m_grid);
    hide();
}

void RecentList::setDesigns(const QList<RecentDesign> &designs)
{
    for (RecentRow *row : std::as_const(m_rows)) {
        row->hide();
        row->deleteLater(); // its button may be what was clicked
    }
    m_rows.clear();
    for (const RecentDesign &design : designs) {
        auto *row = new RecentRow(design, !QFileInfo::exists(design.path), this);
        const QString path = design.path;
        connect(row, &RecentRow::clicked, this, [this, path] { Q_EMIT openWanted(path); });
        connect(row, &RecentRow::removeWanted, this, [this, path] { Q_EMIT removeWanted(path); });
        m_rows << row;
    }
    m_columns = 0;
    arrange();
    setVisible(!designs.isEmpty());
}

void RecentList::arrange()
{
    const int columns = width() >= twoColumns ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < m_rows.size(); ++i)
        m_grid->addWidget(m_rows.at(i), i / columns, i % columns);
    for (int column = 0; column < 2; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void RecentList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace tempo
