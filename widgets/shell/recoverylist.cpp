#include "widgets/shell/recoverylist.h"

#include "widgets/look/look.h"
#include "widgets/shell/recovery.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace tempo {
namespace {

QString placeOf(const Draft &draft)
{
    return draft.path.isEmpty() ? RecoveryList::tr("no file yet")
                                : QDir::toNativeSeparators(QFileInfo(draft.path).absolutePath());
}

void empty(QVBoxLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // its button may be what was clicked
        }
        delete item;
    }
}

} // namespace

RecoveryList::RecoveryList(QWidget *parent) : QWidget(parent), m_cards(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, space::m);
    layout->setSpacing(space::s);
    layout->addWidget(makeText(tr("Unsaved work was found"), TextRole::Title));
    m_cards->setSpacing(space::s);
    layout->addLayout(m_cards);
    hide();
}

void RecoveryList::setRecovery(Recovery &recovery)
{
    m_recovery = &recovery;
    connect(&recovery, &Recovery::changed, this, &RecoveryList::refresh);
    refresh();
}

void RecoveryList::refresh()
{
    if (!m_recovery)
        return;
    empty(*m_cards);
    const QList<Draft> drafts = m_recovery->waiting();
    for (const Draft &draft : drafts)
        m_cards->addWidget(makeCard(draft));
    setVisible(!drafts.isEmpty());
}

QWidget *RecoveryList::makeCard(const Draft &draft)
{
    QWidget *card = tempo::makeCard(this);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(space::l, space::m, space::l, space::m);
    row->setSpacing(space::s);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(makeText(draft.name, TextRole::Strong, card));
    const QString when = QLocale().toString(draft.when.toLocalTime(), QLocale::ShortFormat);
    words->addWidget(
        makeText(tr("%1 · %2", "folder, time").arg(placeOf(draft), when), TextRole::Hint, card));
    QLabel *news = makeText(tr("Comparing with the file…"), TextRole::Body, card);
    words->addWidget(news);
    row->addLayout(words, 1);
    m_recovery->describe(draft, news, [news](const QString &text) { news->setText(text); });

    const auto add = [&](QPushButton *button, const auto &call) {
        button->setParent(card);
        button->setAutoDefault(true); // Enter presses it, as it does the cards below
        button->setAccessibleName(
            tr("%1: %2", "button, file name").arg(button->text().remove(u'&'), draft.name));
        connect(button, &QPushButton::clicked, this, [draft, call] { call(draft); });
        row->addWidget(button);
    };
    add(makePrimaryButton(tr("&Recover")), [this](const Draft &one) { m_recovery->recover(one); });
    add(makeButton(tr("Co&mpare")), [this](const Draft &one) { m_recovery->compare(one); });
    add(makeButton(tr("&Discard…")), [this](const Draft &one) { m_recovery->discard(one); });
    return card;
}

} // namespace tempo
