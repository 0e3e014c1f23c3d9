#include "widgets/shell/preferencesdialog.h"

#include "widgets/look/look.h"
#include "widgets/shell/keyboardpreferences.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/shell/preferencepages.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>

namespace tempo {
namespace {

constexpr QSize usualSize(800, 560);
constexpr int titlesWidth = 176;

} // namespace

PreferencesDialog::PreferencesDialog(MainWindow &window, Page first)
    : QDialog(&window), m_titles(new QListWidget(this)), m_pages(new QStackedWidget(this))
{
    setWindowTitle(tr("Preferences"));
    m_titles->setAccessibleName(tr("Pages of the preferences"));
    m_titles->setProperty("pages", true);
    m_titles->setFixedWidth(titlesWidth);
    addPage(tr("General"), QStringLiteral("settings"), makeGeneralPreferences(window));
    addPage(tr("Appearance"), QStringLiteral("palette"), makeAppearancePreferences(window));
    addPage(tr("Keyboard"), QStringLiteral("keyboard"), new KeyboardPreferences(window));

    auto *right = new QVBoxLayout;
    right->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    right->setSpacing(space::l);
    right->addWidget(m_pages, 1);
    QPushButton *close = makePrimaryButton(tr("&Close"));
    right->addWidget(close, 0, Qt::AlignTrailing);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_titles);
    row->addLayout(right, 1);

    connect(m_titles, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    m_titles->setCurrentRow(first);
    m_titles->setFocus();
    resize(usualSize.boundedTo(window.screen()->availableSize() * 0.95));
}

void PreferencesDialog::addPage(const QString &title, const QString &icon, QWidget *page)
{
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addWidget(makeText(title, TextRole::Answer));
    auto *scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    page->setProperty("plain", true);
    scroll->setWidget(page);
    column->addWidget(scroll, 1);
    m_pages->addWidget(whole);
    auto *item = new QListWidgetItem(iconOf(icon, this), title, m_titles);
    item->setSizeHint({0, space::row + space::s});
}

} // namespace tempo
