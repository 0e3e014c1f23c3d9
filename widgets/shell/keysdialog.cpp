#include "widgets/shell/keysdialog.h"

#include "widgets/look/look.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace tempo {
namespace {

QString withoutMnemonic(QString text)
{
    return text.remove(u'&').remove(u'…');
}

QTableWidgetItem *cell(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

void addKeys(QTableWidget &table, const QMenu &menu)
{
    for (const QAction *action : menu.actions()) {
        if (action->menu()) {
            addKeys(table, *action->menu());
            continue;
        }
        QStringList keys;
        for (const QKeySequence &sequence : action->shortcuts())
            keys.append(sequence.toString(QKeySequence::NativeText));
        if (keys.isEmpty())
            continue;
        const int row = table.rowCount();
        table.insertRow(row);
        table.setItem(row, 0, cell(withoutMnemonic(menu.title())));
        table.setItem(row, 1, cell(withoutMnemonic(action->text())));
        table.setItem(row, 2, cell(keys.join(QStringLiteral(", "))));
    }
}

} // namespace

KeysDialog::KeysDialog(const QMenuBar &menus, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(makeText(tr("Keyboard shortcuts"), TextRole::Answer));
    auto *table = new QTableWidget(0, 3);
    table->setHorizontalHeaderLabels({tr("Menu"), tr("What it does"), tr("Keys")});
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setAccessibleName(tr("Keyboard shortcuts"));
    for (const QAction *action : menus.actions()) {
        if (action->menu())
            addKeys(*table, *action->menu());
    }
    table->resizeColumnsToContents();
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    layout->addWidget(table, 1);
    QPushButton *close = makePrimaryButton(tr("&Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    layout->addWidget(close, 0, Qt::AlignRight);
    resize(620, 520);
}

} // namespace tempo
