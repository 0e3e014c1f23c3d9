#include "widgets/shell/notelist.h"

#include "model/document/document.h"
#include "widgets/look/look.h"
#include "widgets/shell/noteeditor.h"
#include "widgets/shell/sprinttext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QToolButton>

namespace tempo {
namespace {

QString whoTitle(NoteKind kind)
{
    return kind == NoteKind::Parked ? NoteList::tr("Who finds out") : NoteList::tr("Decided by");
}

} // namespace

NoteList::NoteList(Document &document, NoteKind kind, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_notes(new SprintNotes(document, kind, this)),
      m_delegate(new NoteDelegate(this)),
      m_text(new QLineEdit),
      m_who(new QLineEdit),
      m_list(new QListView),
      m_counts(makeText({}, TextRole::Hint)),
      m_settle(makeIconButton(QStringLiteral("check"), tr("Settle it, or open it again (Space)")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::m, 0, space::s);
    column->setSpacing(space::s);
    column->addWidget(makeForm());
    m_list->setModel(m_notes);
    m_list->setItemDelegate(m_delegate);
    m_list->setAccessibleName(kind == NoteKind::Parked ? tr("Parked questions") : tr("Decisions"));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    column->addWidget(m_list, 1);
    column->addWidget(makeTools());
    connect(m_list, &QListView::doubleClicked, this,
            [this](const QModelIndex &index) { edit(index.row()); });
    connect(m_notes, &SprintNotes::replaced, this, &NoteList::forget);
    connect(m_notes, &QAbstractItemModel::modelAboutToBeReset, this, &NoteList::interrupt);
    connect(m_notes, &QAbstractItemModel::modelReset, this, &NoteList::resume);
    connect(m_notes, &QAbstractItemModel::dataChanged, this, [this] {
        const QModelIndex edited = m_notes->index(m_notes->rowOf(m_edited));
        if (m_editor)
            m_editor->showNote(edited.data().toString(),
                               edited.data(SprintNotes::WhoRole).toString());
        m_list->doItemsLayout();
        refresh();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) {
                if (now.isValid()) {
                    m_current = now.data(SprintNotes::IdRole).toString();
                    m_currentRow = now.row();
                }
                refresh();
            });
    restore();
}

QWidget *NoteList::makeForm()
{
    const bool isQuestion = m_notes->kind() == NoteKind::Parked;
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(space::l, 0, space::l, 0);
    column->setSpacing(space::xs);
    m_text->setPlaceholderText(isQuestion ? tr("A question to park") : tr("What was decided"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_who->setPlaceholderText(whoTitle(m_notes->kind()));
    m_who->setAccessibleName(m_who->placeholderText());
    auto *row = new QHBoxLayout;
    row->setSpacing(space::xs);
    QToolButton *button = makeIconButton(
        QStringLiteral("add"), isQuestion ? tr("Park it (Enter)") : tr("Record it (Enter)"));
    row->addWidget(m_who, 1);
    row->addWidget(button);
    column->addWidget(m_text);
    column->addLayout(row);
    for (QLineEdit *field : {m_text, m_who})
        connect(field, &QLineEdit::returnPressed, this, &NoteList::add);
    connect(button, &QToolButton::clicked, this, &NoteList::add);
    return form;
}

QWidget *NoteList::makeTools()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(space::l, 0, space::s, 0);
    row->setSpacing(0);
    m_counts->setWordWrap(false);
    row->addWidget(m_counts, 1);
    const auto tool = [&](const char *icon, const QString &name, auto call) {
        QToolButton *button = makeIconButton(QLatin1String(icon), name);
        connect(button, &QToolButton::clicked, this, call);
        row->addWidget(button);
        m_needRow << button;
        return button;
    };
    row->addWidget(m_settle);
    connect(m_settle, &QToolButton::clicked, this, &NoteList::toggleSettled);
    m_needRow << m_settle;
    m_settle->setVisible(m_notes->kind() == NoteKind::Parked);
    tool("edit", tr("Edit (F2)"), [this] { edit(this->row()); });
    m_up = tool("move-up", tr("Move up (Alt+Up)"), [this] { move(-1); });
    m_down = tool("move-down", tr("Move down (Alt+Down)"), [this] { move(1); });
    tool("delete", tr("Delete"), [this] { remove(); });
    return bar;
}

int NoteList::row() const
{
    return m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
}

void NoteList::add()
{
    finishTyped();
    m_text->setFocus();
}

void NoteList::finishTyped()
{
    const QString text = m_text->text().trimmed();
    if (text.isEmpty())
        return;
    const QString id = m_notes->add(text, m_who->text().trimmed());
    m_text->clear();
    m_who->clear();
    m_list->setCurrentIndex(m_notes->index(m_notes->rowOf(id)));
    m_list->scrollTo(m_list->currentIndex());
}

/// What is typed belongs to the design that was open before.
void NoteList::forget()
{
    endEdit();
    m_text->clear();
    m_who->clear();
}

NoteEditor *NoteList::edit(int row)
{
    if (row < 0)
        return nullptr;
    endEdit();
    const QModelIndex index = m_notes->index(row);
    m_edited = index.data(SprintNotes::IdRole).toString();
    m_editor = new NoteEditor(index.data().toString(), index.data(SprintNotes::WhoRole).toString(),
                              whoTitle(m_notes->kind()), m_list->viewport());
    connect(m_editor, &NoteEditor::kept, this,
            [this, id = m_edited](const QString &text, const QString &who) {
                endEdit();
                m_notes->change(id, text, who);
            });
    connect(m_editor, &NoteEditor::left, this, &NoteList::endEdit);
    m_delegate->setEdited(row);
    m_list->setIndexWidget(index, m_editor);
    m_list->doItemsLayout();
    m_list->scrollTo(index);
    m_editor->setFocus();
    return m_editor;
}

void NoteList::endEdit()
{
    if (!m_editor)
        return;
    const QPointer<NoteEditor> editor = std::exchange(m_editor, nullptr);
    editor->disconnect(this); // it may still say that the focus went elsewhere
    m_delegate->setEdited(-1);
    if (isAncestorOf(focusWidget()) && editor->isAncestorOf(focusWidget()))
        m_list->setFocus();
    m_list->setIndexWidget(m_notes->index(m_notes->rowOf(m_edited)), nullptr);
    m_list->doItemsLayout();
}

/// The list is about to change, which takes the editor away.
void NoteList::interrupt()
{
    if (m_editor && m_editor->isChanged())
        m_interrupted = Typed{m_edited, m_editor->text(), m_editor->who(),
                              m_editor->isAncestorOf(focusWidget())};
    endEdit();
}

void NoteList::resume()
{
    restore();
    const std::optional<Typed> typed = std::exchange(m_interrupted, std::nullopt);
    if (!typed)
        return;
    if (NoteEditor *editor = edit(m_notes->rowOf(typed->id)))
        editor->type(typed->text, typed->who);
    else
        keepAsNew(*typed);
}

void NoteList::keepAsNew(const Typed &typed)
{
    const QStringList texts{m_text->text(), typed.text};
    m_text->setText(texts.join(u' ').simplified());
    if (m_who->text().isEmpty())
        m_who->setText(typed.who);
    if (typed.hasFocus)
        m_text->setFocus();
}

void NoteList::commitTyped()
{
    if (m_editor && m_editor->isChanged() && !m_editor->text().trimmed().isEmpty())
        m_notes->change(m_edited, m_editor->text(), m_editor->who());
}

Design NoteList::withTyped(Design design) const
{
    if (m_editor && m_editor->isChanged() && !m_editor->text().trimmed().isEmpty())
        exchange(design, m_notes->changeOf(design, m_edited, m_editor->text(), m_editor->who()));
    if (const QString text = m_text->text().trimmed(); !text.isEmpty())
        exchange(design, m_notes->addition(design, text, m_who->text().trimmed()).patch);
    return design;
}

void NoteList::toggleSettled()
{
    if (row() >= 0 && m_notes->kind() == NoteKind::Parked)
        m_notes->setSettled(row(), !m_list->currentIndex().data(SprintNotes::SettledRole).toBool());
}

void NoteList::remove()
{
    if (row() >= 0)
        m_notes->remove(row());
}

void NoteList::move(int by)
{
    if (row() >= 0 && row() + by >= 0 && row() + by < m_notes->rowCount())
        m_notes->move(row(), by);
}

/// Chooses again what was chosen, or what is now in its place.
void NoteList::restore()
{
    const int found = m_notes->rowOf(m_current);
    const int row = found >= 0 ? found : std::min(m_currentRow, m_notes->rowCount() - 1);
    m_list->setCurrentIndex(m_notes->index(row));
    refresh();
}

void NoteList::refresh()
{
    const Sprint &sprint = m_document.design().sprint;
    m_counts->setText(m_notes->kind() == NoteKind::Parked ? parkedText(sprint)
                                                          : decisionsText(sprint));
    for (QToolButton *button : std::as_const(m_needRow))
        button->setEnabled(row() >= 0);
    m_up->setEnabled(row() > 0);
    m_down->setEnabled(row() >= 0 && row() + 1 < m_notes->rowCount());
}

bool NoteList::press(int key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers == Qt::AltModifier && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        move(key == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (modifiers != Qt::NoModifier)
        return false;
    switch (key) {
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        edit(row());
        return true;
    case Qt::Key_Space:
        toggleSettled();
        return true;
    case Qt::Key_Delete:
        remove();
        return true;
    default:
        return false;
    }
}

bool NoteList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (press(key->key(), key->modifiers() & ~Qt::KeypadModifier))
            return true;
    }
    if (watched == m_list && event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_F2) { // the list's, not a page's
            event->accept();
            return true;
        }
    }
    if (watched == m_list->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const QPoint at = static_cast<QMouseEvent *>(event)->position().toPoint();
        const QModelIndex index = m_list->indexAt(at);
        const int fromStart
            = m_list->isRightToLeft() ? m_list->viewport()->width() - at.x() : at.x();
        if (index.isValid() && fromStart < space::m + space::l + space::xs)
            toggleSettled();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tempo
