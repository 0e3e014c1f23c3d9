#include "widgets/shell/commandpalette.h"

#include "widgets/look/look.h"
#include "widgets/shell/commanddelegate.h"
#include "widgets/shell/mainwindow.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace tempo {
namespace {

constexpr int widest = 640;
constexpr int mostRows = 12;
constexpr int mostUsed = 12; ///< are remembered

} // namespace

CommandPalette::CommandPalette(MainWindow &window)
    : QFrame(&window),
      m_window(window),
      m_before(QApplication::focusWidget()),
      m_actions(enabledActions(window)),
      m_places(placesToGo(window)),
      m_search(new QLineEdit(this)),
      m_list(new QListWidget(this)),
      m_delegate(new CommandDelegate(this)),
      m_nothing(
          makeText(tr("Nothing that can be done now has these letters."), TextRole::Hint, this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setProperty("card", true);
    setAccessibleName(tr("All commands"));
    m_search->setPlaceholderText(tr("Type what you want to do, or where to go"));
    m_search->setAccessibleName(tr("Search all commands"));
    m_search->addAction(iconOf(QStringLiteral("search"), this), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(m_delegate);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::s, space::s, space::s, space::s);
    column->setSpacing(space::s);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing);
    connect(m_search, &QLineEdit::textChanged, this, &CommandPalette::narrow);
    connect(m_list, &QListWidget::currentRowChanged, this, &CommandPalette::tellCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    narrow();
    window.installEventFilter(this);
}

void CommandPalette::toggle(MainWindow &window)
{
    if (auto *open = window.findChild<CommandPalette *>()) {
        open->leave();
        return;
    }
    auto *palette = new CommandPalette(window);
    palette->place();
    palette->show();
    palette->raise();
    palette->m_search->setFocus();
}

void CommandPalette::place()
{
    const int top = m_window.menuBar()->height() + space::xl;
    const int width = std::min(widest, m_window.width() - 2 * space::xl);
    const int rows = std::clamp(m_list->count(), 1, mostRows) * (space::row + space::xs);
    const int fixed = m_search->sizeHint().height() + 4 * space::s;
    const int height = std::min(rows + fixed, m_window.height() - top - space::xl);
    setGeometry((m_window.width() - width) / 2, top, width, height);
}

void CommandPalette::narrow()
{
    const QString search = m_search->text().trimmed();
    m_shown = rankedCommands(search.isEmpty() ? m_actions : m_actions + m_places, search,
                             m_window.settings().recentActions());
    m_delegate->setSearch(search);
    m_list->clear();
    for (const Command &command : std::as_const(m_shown)) {
        auto *item = new QListWidgetItem(command.title, m_list);
        item->setData(CommandDelegate::WhereRole, command.where);
        item->setData(CommandDelegate::KeysRole, command.keys);
        QStringList spoken{command.title, command.where, command.keys};
        spoken.removeAll(QString());
        item->setData(Qt::AccessibleTextRole, spoken.join(QStringLiteral(", ")));
    }
    m_list->setCurrentRow(m_shown.isEmpty() ? -1 : 0);
    m_list->setVisible(!m_shown.isEmpty());
    m_nothing->setVisible(m_shown.isEmpty());
    place();
}

void CommandPalette::tellCurrent()
{
    // The focus stays in the search, so its description tells what Enter would do.
    const QListWidgetItem *item = m_list->currentItem();
    m_search->setAccessibleDescription(item ? item->data(Qt::AccessibleTextRole).toString()
                                            : m_nothing->text());
    QAccessibleEvent event(m_search, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void CommandPalette::step(int by)
{
    const int count = m_list->count();
    if (count > 0)
        m_list->setCurrentRow((m_list->currentRow() + by + count) % count);
}

void CommandPalette::runCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const Command command = m_shown.at(row);
    QStringList used = m_window.settings().recentActions();
    used.removeAll(command.id);
    used.prepend(command.id);
    m_window.settings().setRecentActions(used.mid(0, mostUsed));
    leave();
    QTimer::singleShot(0, &m_window, command.run);
}

void CommandPalette::leave()
{
    m_search->removeEventFilter(this);
    m_window.removeEventFilter(this);
    hide();
    setParent(nullptr);
    if (m_before)
        m_before->setFocus();
    deleteLater();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window) {
        if (event->type() == QEvent::Resize)
            place();
        return false;
    }
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::MouseFocusReason) {
            m_before = nullptr; // people took the focus elsewhere
            QTimer::singleShot(0, this, &CommandPalette::leave);
        }
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        step(-1);
        return true;
    case Qt::Key_Down:
    case Qt::Key_Tab:
        step(1);
        return true;
    case Qt::Key_PageDown:
        m_list->setCurrentRow(std::min(m_list->count() - 1, m_list->currentRow() + mostRows));
        return true;
    case Qt::Key_PageUp:
        m_list->setCurrentRow(std::max(0, m_list->currentRow() - mostRows));
        return true;
    default:
        return false;
    }
}

} // namespace tempo
