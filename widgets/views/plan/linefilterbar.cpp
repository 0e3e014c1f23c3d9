#include "widgets/views/plan/linefilterbar.h"

#include "widgets/look/clearbutton.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace tempo {

LineFilterBar::LineFilterBar(QWidget *parent)
    : QWidget(parent),
      m_search(new QLineEdit),
      m_news(makeButton({})),
      m_seen(makeButton(tr("Mark all as seen")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the lines"));
    addClearButton(*m_search);
    m_search->setMinimumWidth(96);
    m_search->setMaximumWidth(200);
    row->addWidget(m_search, 1);
    m_group = addBox(tr("Group"));
    m_state = addBox(tr("State"));
    m_owner = addBox(tr("Owner"));
    row->addStretch(1);
    m_news->setCheckable(true);
    m_news->setToolTip(tr("Show only these"));
    row->addWidget(m_news);
    row->addWidget(m_seen);
    setNews({}, 0);
    connect(m_search, &QLineEdit::textChanged, this, &LineFilterBar::changed);
    connect(m_news, &QPushButton::toggled, this, &LineFilterBar::changed);
    connect(m_seen, &QPushButton::clicked, this, &LineFilterBar::seen);
}

QComboBox *LineFilterBar::addBox(const QString &name)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setAccessibleDescription(name); // read out beside the choice, which is read as the name
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumContentsLength(6);
    box->setMaximumWidth(220);
    layout()->addWidget(box);
    connect(box, &QComboBox::currentIndexChanged, this, &LineFilterBar::changed);
    return box;
}

void LineFilterBar::fill(QComboBox *box, const QString &all, const QList<Choice> &choices)
{
    const QString chosen = box->currentData().toString();
    {
        const QSignalBlocker quiet(box);
        box->clear();
        box->addItem(all, QString());
        for (const auto &[value, title] : choices)
            box->addItem(title, value);
        box->setCurrentIndex(std::max(0, box->findData(chosen)));
    }
    if (box->currentData().toString() != chosen)
        Q_EMIT changed();
}

void LineFilterBar::setStates(const QString &all, const QList<Choice> &states)
{
    fill(m_state, all, states);
}

void LineFilterBar::setGroups(const QString &all, const QList<Choice> &groups)
{
    fill(m_group, all, groups);
}

void LineFilterBar::setOwnersOf(const QList<PlanLine> &lines)
{
    QStringList owners;
    for (const PlanLine &line : lines) {
        if (!line.owner.isEmpty() && !owners.contains(line.owner))
            owners << line.owner;
    }
    std::ranges::sort(owners);
    QList<Choice> choices;
    for (const QString &owner : std::as_const(owners))
        choices.append({owner, owner});
    fill(m_owner, tr("Everybody"), choices);
}

void LineFilterBar::setNews(const LineDifference &news, int goneLines)
{
    const int fresh = news.newCount();
    const int changes = int(news.changes.size()) - fresh;
    const int gone = std::max(goneLines, int(news.gone.size()));
    QStringList parts;
    if (fresh > 0)
        parts << tr("%n new", "lines", fresh);
    if (changes > 0)
        parts << tr("%n changed", "lines", changes);
    if (gone > 0)
        parts << tr("%n gone", "lines", gone);
    m_news->setText(parts.join(QStringLiteral(" · ")));
    QStringList titles;
    for (const auto &[id, title] : news.gone)
        titles << title.toHtmlEscaped();
    m_news->setToolTip(titles.isEmpty()
                           ? tr("Show only these")
                           : QString(tr("Show only these. Gone since last seen:").toHtmlEscaped()
                                     + u"<br>" + titles.join(QStringLiteral("<br>"))));
    m_news->setVisible(!parts.isEmpty() || m_news->isChecked());
    m_seen->setVisible(!news.isEmpty());
    if (parts.isEmpty())
        m_news->setChecked(false);
}

LineFilter LineFilterBar::filter() const
{
    return {m_search->text().trimmed(), m_owner->currentData().toString(),
            m_state->currentData().toString(), m_group->currentData().toString(),
            m_news->isChecked()};
}

void LineFilterBar::clear()
{
    m_search->clear();
    for (QComboBox *box : {m_owner, m_state, m_group})
        box->setCurrentIndex(0);
    m_news->setChecked(false);
}

void LineFilterBar::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

} // namespace tempo
