#include "widgets/shell/keyboardpreferences.h"

#include "widgets/look/look.h"
#include "widgets/shell/keyrecorder.h"
#include "widgets/shell/keytree.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/shell/shortcuts.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHash>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

namespace tempo {

KeyboardPreferences::KeyboardPreferences(MainWindow &window, QWidget *parent)
    : QWidget(parent),
      m_window(window),
      m_actions(allActions(window)),
      m_search(makeKeySearch(this)),
      m_tree(makeKeyTree(this)),
      m_says(makeText({}, TextRole::Body, this)),
      m_asking(new QWidget(this)),
      m_recorder(new KeyRecorder(m_asking)),
      m_takeOver(makeButton(tr("&Take Them from There"), m_asking)),
      m_leaveIt(makeButton(tr("&Leave Them There"), m_asking))
{
    m_actions.removeIf([](const ActionEntry &entry) {
        return entry.id().startsWith(u"file.recent."); // they come and go
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_search);
    column->addWidget(m_tree, 1);
    column->addWidget(m_says);
    makeAsking();
    column->addWidget(m_asking);
    column->addWidget(makeButtons());
    connect(m_search, &QLineEdit::textChanged, this,
            [this](const QString &search) { narrowKeyTree(*m_tree, search); });
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this] {
        showAsking(false);
        m_says->clear();
        refresh();
    });
    connect(m_tree, &QTreeWidget::itemActivated, this, &KeyboardPreferences::begin);
    fill();
    showAsking(false);
    refresh();
}

void KeyboardPreferences::makeAsking()
{
    auto *row = new QHBoxLayout(m_asking);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(m_recorder, 1);
    row->addWidget(m_takeOver);
    row->addWidget(m_leaveIt);
    connect(m_recorder, &KeyRecorder::recorded, this, &KeyboardPreferences::take);
    connect(m_recorder, &KeyRecorder::givenUp, this, [this] {
        showAsking(false);
        m_says->clear();
        m_tree->setFocus();
    });
    connect(m_takeOver, &QPushButton::clicked, this, [this] { assign(m_wanted); });
    connect(m_leaveIt, &QPushButton::clicked, this, &KeyboardPreferences::begin);
}

QWidget *KeyboardPreferences::makeButtons()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_change = makeButton(tr("C&hange…"), bar);
    m_remove = makeButton(tr("&Remove"), bar);
    m_reset = makeButton(tr("Res&et"), bar);
    QPushButton *all = makeButton(tr("Reset &All"), bar);
    for (QPushButton *button : {m_change, m_remove, m_reset})
        row->addWidget(button);
    row->addStretch();
    row->addWidget(all);
    connect(m_change, &QPushButton::clicked, this, &KeyboardPreferences::begin);
    connect(m_remove, &QPushButton::clicked, this, [this] { set({}); });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        if (const ActionEntry *entry = current())
            set(firstShortcuts(*entry->action));
    });
    connect(all, &QPushButton::clicked, this, &KeyboardPreferences::resetAll);
    return bar;
}

void KeyboardPreferences::fill()
{
    QHash<QString, QTreeWidgetItem *> groups;
    for (const ActionEntry &entry : std::as_const(m_actions)) {
        QTreeWidgetItem *&group = groups[entry.group()];
        if (!group)
            group = addKeyGroup(*m_tree, entry.group());
        m_items.append(new QTreeWidgetItem(group, {entry.name()}));
    }
    m_tree->expandAll();
    if (!m_items.isEmpty())
        m_tree->setCurrentItem(m_items.constFirst());
}

void KeyboardPreferences::refresh()
{
    for (qsizetype at = 0; at < m_items.size(); ++at) {
        const QAction &action = *m_actions.at(at).action;
        const bool isChanged = action.shortcuts() != firstShortcuts(action);
        m_items.at(at)->setText(1, keysText(action.shortcuts()));
        m_items.at(at)->setFont(1, fontOf(type::body, isChanged));
        m_items.at(at)->setToolTip(
            1, isChanged ? tr("At first: %1").arg(keysText(firstShortcuts(action))) : QString());
    }
    const ActionEntry *entry = current();
    m_change->setEnabled(entry);
    m_remove->setEnabled(entry && !entry->action->shortcuts().isEmpty());
    m_reset->setEnabled(entry && entry->action->shortcuts() != firstShortcuts(*entry->action));
}

const ActionEntry *KeyboardPreferences::current() const
{
    const qsizetype at = m_items.indexOf(m_tree->currentItem());
    return at < 0 ? nullptr : &m_actions.at(at);
}

void KeyboardPreferences::showAsking(bool shown)
{
    m_asking->setVisible(shown);
    m_recorder->setVisible(shown);
    m_takeOver->hide();
    m_leaveIt->hide();
}

void KeyboardPreferences::begin()
{
    const ActionEntry *entry = current();
    if (!entry)
        return;
    showAsking(true);
    m_recorder->clear();
    m_says->setText(tr("Press the new keys for “%1”. Esc gives up.").arg(entry->name()));
    m_recorder->setAccessibleDescription(m_says->text());
    m_recorder->setFocus();
}

void KeyboardPreferences::take(const QKeySequence &keys)
{
    const ActionEntry *entry = current();
    m_recorder->setText(keys.toString(QKeySequence::NativeText));
    for (const ActionEntry &other : std::as_const(m_actions)) {
        if (other.action == entry->action || !other.meets(*entry)
            || !other.action->shortcuts().contains(keys))
            continue;
        m_wanted = keys;
        m_says->setText(
            tr("%1 belongs to “%2” (%3).").arg(m_recorder->text(), other.name(), other.group()));
        m_recorder->hide();
        m_takeOver->show();
        m_leaveIt->show();
        m_takeOver->setAccessibleDescription(m_says->text());
        m_takeOver->setFocus();
        return;
    }
    assign(keys);
}

void KeyboardPreferences::assign(const QKeySequence &keys)
{
    const ActionEntry *entry = current();
    for (const ActionEntry &other : std::as_const(m_actions)) {
        QList<QKeySequence> left = other.action->shortcuts();
        if (other.action != entry->action && other.meets(*entry) && left.removeAll(keys) > 0)
            setShortcuts(m_window.settings(), *other.action, left);
    }
    set({keys});
}

void KeyboardPreferences::set(const QList<QKeySequence> &keys)
{
    const ActionEntry *entry = current();
    if (!entry)
        return;
    setShortcuts(m_window.settings(), *entry->action, keys);
    showAsking(false);
    m_says->setText(keys.isEmpty() ? tr("“%1” has no keys now.").arg(entry->name())
                                   : tr("“%1” has %2 now.").arg(entry->name(), keysText(keys)));
    m_tree->setFocus();
    refresh();
}

void KeyboardPreferences::resetAll()
{
    for (const ActionEntry &entry : std::as_const(m_actions))
        resetShortcuts(m_window.settings(), *entry.action);
    m_window.settings().resetShortcuts(); // those of actions that aren't here now, too
    showAsking(false);
    m_says->setText(tr("All keys are as they were at first."));
    refresh();
}

} // namespace tempo
