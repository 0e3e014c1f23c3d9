#include "widgets/shell/keysdialog.h"

#include "widgets/look/look.h"
#include "widgets/shell/keytree.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTextDocument>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tempo {

KeysDialog::KeysDialog(QList<KeyGroup> groups, QWidget *parent)
    : QDialog(parent),
      m_groups(std::move(groups)),
      m_search(makeKeySearch(this)),
      m_tree(makeKeyTree(this))
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::m);
    column->addWidget(makeText(tr("Keyboard shortcuts"), TextRole::Answer));
    column->addWidget(m_search);
    column->addWidget(m_tree, 1);
    auto *row = new QHBoxLayout;
    QPushButton *change = makeButton(tr("C&hange Keys…"));
    QPushButton *paper = makeButton(tr("&Print…"));
    QPushButton *close = makePrimaryButton(tr("&Close"));
    close->setDefault(true);
    row->addWidget(change);
    row->addWidget(paper);
    row->addStretch();
    row->addWidget(close);
    column->addLayout(row);
    connect(m_search, &QLineEdit::textChanged, this,
            [this](const QString &search) { narrowKeyTree(*m_tree, search); });
    connect(change, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT changeWanted();
    });
    connect(paper, &QPushButton::clicked, this, &KeysDialog::print);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    fill();
    resize(620, 560);
}

void KeysDialog::fill()
{
    for (const KeyGroup &group : std::as_const(m_groups)) {
        QTreeWidgetItem *top = addKeyGroup(*m_tree, group.title);
        for (const KeyLine &line : group.lines)
            new QTreeWidgetItem(top, {line.what, line.keys});
    }
    m_tree->expandAll();
    m_tree->setCurrentItem(m_tree->topLevelItem(0));
}

void KeysDialog::print()
{
    QPrinter printer;
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QTextDocument page;
    page.setHtml(keysHtml(m_groups, windowTitle()));
    page.print(&printer);
}

} // namespace tempo
