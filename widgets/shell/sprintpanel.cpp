#include "widgets/shell/sprintpanel.h"

#include "model/document/document.h"
#include "widgets/look/look.h"
#include "widgets/shell/agendaeditor.h"
#include "widgets/shell/notelist.h"
#include "widgets/shell/sprinttext.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

namespace tempo {
namespace {

constexpr int panelWidth = 340;

QString counted(const QString &title, int count)
{
    return count == 0 ? title : title + u' ' + QLocale().toString(count);
}

} // namespace

SprintPanel::SprintPanel(Document &document, SprintTimer &timer, const QStringList &pages,
                         QWidget &rail)
    : QFrame(rail.window()),
      m_document(document),
      m_rail(rail),
      m_tabs(new QTabBar),
      m_pages(new QStackedWidget),
      m_agenda(new AgendaEditor(document, timer, pages)),
      m_parked(new NoteList(document, NoteKind::Parked)),
      m_decisions(new NoteList(document, NoteKind::Decision))
{
    setProperty("card", true);
    setAccessibleName(tr("Sprint"));
    setFocusPolicy(Qt::ClickFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, space::xs, 1, 1);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::xs, 0, space::xs, 0);
    for (int tab = 0; tab < 3; ++tab)
        m_tabs->addTab({});
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->setAccessibleName(tr("Agenda, parked questions and decisions"));
    QToolButton *close = makeIconButton(QStringLiteral("close"), tr("Close (Esc)"));
    head->addWidget(m_tabs, 1);
    head->addWidget(close);
    column->addLayout(head);
    column->addWidget(makeLine());
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // what is on it has the focus
    m_agenda->setProperty("plain", true);
    scroll->setWidget(m_agenda);
    m_pages->addWidget(scroll);
    m_pages->addWidget(m_parked);
    m_pages->addWidget(m_decisions);
    column->addWidget(m_pages, 1);
    connect(close, &QToolButton::clicked, this, &SprintPanel::dismiss);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(&m_document, &Document::changed, this, &SprintPanel::refreshTabs);
    m_rail.installEventFilter(this);
    parentWidget()->installEventFilter(this);
    refreshTabs();
    hide();
}

void SprintPanel::refreshTabs()
{
    const Sprint &sprint = m_document.design().sprint;
    m_tabs->setTabText(Agenda, tr("Agenda"));
    m_tabs->setTabText(Parked, counted(tr("Parked"), openQuestions(sprint)));
    m_tabs->setTabText(Decisions, counted(tr("Decisions"), int(sprint.decisions.size())));
    m_tabs->setTabToolTip(Parked, parkedText(sprint));
    m_tabs->setTabToolTip(Decisions, decisionsText(sprint));
}

void SprintPanel::open(Tab tab, bool toggle)
{
    if (toggle && isVisible() && m_tabs->currentIndex() == tab) {
        dismiss();
        return;
    }
    if (QWidget *focus = window()->focusWidget(); focus && !isAncestorOf(focus))
        m_before = focus;
    m_tabs->setCurrentIndex(tab);
    place();
    show();
    raise();
    QWidget *field = tab == Agenda ? m_agenda->firstField()
        : tab == Parked            ? m_parked->newText()
                                   : m_decisions->newText();
    field->setFocus(Qt::ShortcutFocusReason);
}

void SprintPanel::dismiss()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus && m_before)
        m_before->setFocus();
}

void SprintPanel::place()
{
    const QRect rail(m_rail.mapTo(parentWidget(), QPoint()), m_rail.size());
    const int width = std::min(panelWidth, parentWidget()->width() - rail.width());
    const bool isAtStart = rail.center().x() < parentWidget()->width() / 2;
    const int x = isAtStart ? rail.right() + 1 : rail.left() - width;
    setGeometry(x, rail.top(), width, rail.height());
}

bool SprintPanel::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Move:
        if (isVisible())
            place();
        break;
    case QEvent::Hide:
        if (watched == &m_rail && !event->spontaneous())
            hide(); // the design was closed, or the rail
        break;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

void SprintPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

} // namespace tempo
