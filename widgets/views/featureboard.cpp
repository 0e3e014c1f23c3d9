#include "widgets/views/featureboard.h"

#include "model/document/document.h"
#include "model/document/selection.h"
#include "widgets/look/look.h"
#include "widgets/views/featurecolumn.h"
#include "widgets/views/featuresmodel.h"
#include "widgets/views/featurestrip.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

#include <algorithm>

namespace tempo {

namespace {

constexpr int leastWidth = 96;
constexpr int roomForMeaning = 128; ///< narrower columns leave it to the tooltip

} // namespace

FeatureBoard::FeatureBoard(Document &document, Selection &selection, FeaturesModel &model,
                           QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_selection(selection),
      m_model(model),
      m_row(new QHBoxLayout(this)),
      m_carried(makeChip({}, Tone::Accent, this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::s);
    for (const auto &featureClass :
         {std::optional<FeatureClass>(), std::optional(FeatureClass::Precomputed),
          std::optional(FeatureClass::Streaming), std::optional(FeatureClass::Windowed)})
        m_columns << makeColumn(featureClass);
    for (int i = 0; i < int(m_columns.size()); ++i)
        connectColumn(i);
    m_carried->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_carried->hide();
    connect(&m_selection, &Selection::changed, this, &FeatureBoard::showSelection);
}

FeatureBoard::Column FeatureBoard::makeColumn(const std::optional<FeatureClass> &featureClass)
{
    Column column{};
    column.featureClass = featureClass;
    column.card = makeCard(this);
    column.card->setMinimumWidth(leastWidth);
    auto *layout = new QVBoxLayout(column.card);
    layout->setContentsMargins(space::xs, space::s, space::xs, space::xs);
    layout->setSpacing(space::xs);
    layout->addWidget(makeHead(column));
    auto *features = new FeaturesFilter(m_model, this);
    features->setOnly(featureClass);
    column.cards = new FeatureColumn(*features, column.card);
    column.cards->setAccessibleName(classTitle(featureClass));
    column.cards->setAccessibleDescription(classMeaning(featureClass));
    layout->addWidget(column.cards, 1);
    m_row->addWidget(column.card, 1);
    if (!featureClass) {
        column.strip = new FeatureStrip(classTitle(featureClass), this);
        m_row->addWidget(column.strip);
    }
    return column;
}

QWidget *FeatureBoard::makeHead(Column &column)
{
    column.head = new QWidget(column.card);
    auto *lines = new QVBoxLayout(column.head);
    lines->setContentsMargins(space::s, 0, space::s, 0);
    lines->setSpacing(0);
    auto *first = new QHBoxLayout;
    column.title = makeText(classTitle(column.featureClass), TextRole::Strong, column.head);
    column.count = makeText({}, TextRole::Hint, column.head);
    column.meaning = makeText(classMeaning(column.featureClass), TextRole::Caption, column.head);
    column.head->setToolTip(classMeaning(column.featureClass));
    for (QLabel *label : {column.title, column.count, column.meaning})
        label->setWordWrap(false);
    column.title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    column.meaning->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    first->addWidget(column.title, 1);
    first->addWidget(column.count);
    lines->addLayout(first);
    lines->addWidget(column.meaning);
    return column.head;
}

void FeatureBoard::connectColumn(int place)
{
    FeatureColumn *cards = m_columns.at(place).cards;
    connect(cards->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this, place] { select(place); });
    connect(cards, &FeatureColumn::walked, this,
            [this, place](int direction) { walk(place, direction); });
    connect(cards, &FeatureColumn::dragged, this, &FeatureBoard::showDrag);
    connect(cards, &FeatureColumn::dropped, this, &FeatureBoard::drop);
    connect(cards, &FeatureColumn::dragCancelled, this, &FeatureBoard::endDrag);
    connect(cards, &FeatureColumn::chipClicked, this, &FeatureBoard::takeWanted);
}

FeatureColumn *FeatureBoard::columnOf(const std::optional<FeatureClass> &featureClass) const
{
    return std::ranges::find(m_columns, featureClass, &Column::featureClass)->cards;
}

void FeatureBoard::setSearch(const QString &text)
{
    for (const Column &column : m_columns)
        column.cards->features().setSearch(text);
    refresh();
}

/// A selection made in one column stands alone, unless Ctrl or Shift adds to those of the others.
void FeatureBoard::select(int place)
{
    if (m_isShowing)
        return;
    const bool adds
        = QGuiApplication::keyboardModifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    QStringList ids;
    for (int i = 0; i < int(m_columns.size()); ++i) {
        if (adds || i == place)
            ids << m_columns.at(i).cards->selectedIds();
    }
    if (!ids.isEmpty() || adds)
        m_selection.set(ids);
}

void FeatureBoard::showSelection()
{
    m_isShowing = true;
    for (const Column &column : std::as_const(m_columns)) {
        QItemSelection chosen;
        QModelIndex first;
        for (const QString &id : m_selection.elements()) {
            const QModelIndex index = column.cards->features().indexOf(id);
            if (!index.isValid())
                continue;
            chosen.select(index, index);
            first = first.isValid() ? first : index;
        }
        QItemSelectionModel *model = column.cards->selectionModel();
        model->select(chosen, QItemSelectionModel::ClearAndSelect);
        if (first.isValid() && !model->isSelected(model->currentIndex())) {
            model->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
            column.cards->scrollTo(first);
        }
    }
    m_isShowing = false;
}

void FeatureBoard::showCount(const Column &column) const
{
    const int count = column.cards->model()->rowCount();
    column.count->setText(QLocale().toString(count));
    column.count->setAccessibleName(tr("%n feature(s)", nullptr, count));
    if (!column.strip)
        return;
    column.card->setVisible(count > 0);
    column.strip->setVisible(count == 0);
}

bool FeatureBoard::isActive() const
{
    return std::ranges::any_of(m_columns,
                               [](const Column &column) { return column.cards->hasFocus(); });
}

void FeatureBoard::rename(const QString &feature)
{
    for (const Column &column : std::as_const(m_columns)) {
        const QModelIndex index = column.cards->features().indexOf(feature);
        if (!index.isValid())
            continue;
        column.cards->setFocus(Qt::OtherFocusReason);
        column.cards->scrollTo(index);
        column.cards->edit(index);
    }
}

void FeatureBoard::refresh()
{
    const bool hadFocus = isActive();
    for (const Column &column : std::as_const(m_columns))
        showCount(column);
    showSelection();
    if (hadFocus)
        focusSelected();
}

void FeatureBoard::focusSelected()
{
    FeatureColumn *target = nullptr;
    for (const Column &column : std::as_const(m_columns)) {
        const bool isBetter = !target || target->selectedIds().isEmpty();
        if (isBetter && column.cards->model()->rowCount() > 0
            && (!target || !column.cards->selectedIds().isEmpty()))
            target = column.cards;
    }
    if (target)
        target->setFocus(Qt::OtherFocusReason);
}

/// To the nearest column in a direction that has cards, at the same height.
void FeatureBoard::walk(int from, int direction)
{
    const int row = m_columns.at(from).cards->currentIndex().row();
    for (int to = from + direction; to >= 0 && to < int(m_columns.size()); to += direction) {
        FeatureColumn *cards = m_columns.at(to).cards;
        const int rows = cards->model()->rowCount();
        if (rows == 0)
            continue;
        cards->setFocus(Qt::OtherFocusReason);
        cards->setCurrentIndex(cards->model()->index(std::clamp(row, 0, rows - 1), 0));
        select(to);
        return;
    }
}

int FeatureBoard::columnAt(const QPoint &global) const
{
    const QPoint here = mapFromGlobal(global);
    for (int i = 0; i < int(m_columns.size()); ++i) {
        const Column &column = m_columns.at(i);
        const bool isHit = (column.card->isVisible() && column.card->geometry().contains(here))
            || (column.strip && column.strip->isVisible()
                && column.strip->geometry().contains(here));
        if (isHit)
            return i;
    }
    return -1;
}

/// Cards stand in document order: that of the first dragged one decides.
int FeatureBoard::landingRow(const Column &column) const
{
    const Design &design = m_document.design();
    const qsizetype place = design.elements.indexOf(m_dragged.value(0));
    const FeaturesFilter &features = column.cards->features();
    int row = 0;
    while (row < features.rowCount()
           && design.elements.indexOf(features.idAt(features.index(row, 0))) < place)
        ++row;
    return row;
}

void FeatureBoard::showDrag(const QPoint &global)
{
    if (m_dragged.isEmpty()) {
        for (const Column &column : std::as_const(m_columns))
            m_dragged << column.cards->selectedIds();
        const QString title = m_document.design().titleOf(m_dragged.value(0)).simplified().left(40);
        const int more = int(m_dragged.size()) - 1;
        m_carried->setText(more > 0 ? tr("%1 and %n more", "title", more).arg(title) : title);
        m_carried->adjustSize();
        m_carried->show();
        m_carried->raise();
    }
    const QPoint here = mapFromGlobal(global) + QPoint(space::s, space::s);
    m_carried->move(std::clamp(here.x(), 0, std::max(0, width() - m_carried->width())),
                    std::clamp(here.y(), 0, std::max(0, height() - m_carried->height())));
    const int over = columnAt(global);
    for (int i = 0; i < int(m_columns.size()); ++i) {
        const Column &column = m_columns.at(i);
        setTone(column.card, i == over ? Tone::Accent : Tone::Quiet);
        if (column.strip)
            setTone(column.strip, i == over ? Tone::Accent : Tone::Quiet);
        column.cards->setDropRow(i == over ? std::optional(landingRow(column)) : std::nullopt);
    }
}

void FeatureBoard::drop(const QPoint &global)
{
    const int over = columnAt(global);
    const QStringList dragged = m_dragged;
    endDrag();
    if (over >= 0 && !dragged.isEmpty())
        Q_EMIT classWanted(dragged, m_columns.at(over).featureClass);
}

void FeatureBoard::endDrag()
{
    m_dragged.clear();
    m_carried->hide();
    for (const Column &column : std::as_const(m_columns)) {
        setTone(column.card, Tone::Quiet);
        if (column.strip)
            setTone(column.strip, Tone::Quiet);
        column.cards->setDropRow(std::nullopt);
    }
}

void FeatureBoard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    for (const Column &column : std::as_const(m_columns))
        column.meaning->setVisible(
            column.meaning->fontMetrics().horizontalAdvance(column.meaning->text())
                <= std::max(roomForMeaning, width() / int(m_columns.size()))
            && height() > 150);
}

} // namespace tempo
