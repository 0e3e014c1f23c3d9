#include "widgets/views/featurecell.h"

#include "model/document/edits.h"
#include "widgets/editors/wordseditor.h"
#include "widgets/look/look.h"
#include "widgets/look/strokes.h"
#include "widgets/look/typedtext.h"
#include "widgets/views/featuresmodel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPainter>

#include <functional>

namespace tempo {

namespace {

/// The line in which a title is typed.
class TitleLine final : public QLineEdit, public TypedText
{
public:
    TitleLine(QString feature, QWidget *parent) : QLineEdit(parent), m_feature(std::move(feature))
    {
    }

    void setCommit(std::function<void()> commit) { m_commit = std::move(commit); }

    void commitTyped() override { m_commit(); }

    Design withTyped(Design design) const override
    {
        const QString title = text().trimmed();
        if (title.isEmpty())
            return design;
        if (const auto patch
            = setField(design, QStringList{m_feature}, QStringLiteral("title"), FieldValue(title)))
            exchange(design, *patch);
        return design;
    }

private:
    QString m_feature;
    std::function<void()> m_commit;
};

QComboBox *makeClassList(QWidget *parent)
{
    QComboBox *list = makeQuietCombo(parent);
    list->addItem(classTitle(std::nullopt), QString());
    for (const FeatureClass one :
         {FeatureClass::Precomputed, FeatureClass::Streaming, FeatureClass::Windowed})
        list->addItem(classTitle(one), word(one));
    list->setAccessibleName(FeatureCell::tr("Class"));
    return list;
}

} // namespace

void FeatureCell::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Palette &colours = coloursOf(option->widget);
    option->font = fontOf(type::body, index.column() == FeaturesModel::Title);
    QColor colour = index.column() == FeaturesModel::Title ? colours.text : colours.muted;
    if (index.column() == FeaturesModel::Class && index.data(FeaturesModel::ClassRole).toInt() >= 0)
        colour = colours.text;
    if (index.column() == FeaturesModel::Findings) {
        const Tone tone = Tone(index.data(FeaturesModel::ToneRole).toInt());
        colour = tone == Tone::Missed ? colours.missed
            : tone == Tone::Tight     ? colours.tight
                                      : colours.muted;
    }
    for (const auto role : {QPalette::Text, QPalette::HighlightedText})
        option->palette.setColor(role, colour);
}

void FeatureCell::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    const bool isChip = index.column() == FeaturesModel::Suggestion
        && !index.data(FeaturesModel::ChipRole).toString().isEmpty();
    if (!isChip) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem own = option;
    initStyleOption(&own, index);
    const QString text = own.text;
    own.text.clear();
    own.widget->style()->drawControl(QStyle::CE_ItemViewItem, &own, painter, own.widget);
    const Saved saved(*painter);
    const Palette &colours = coloursOf(option.widget);
    painter->setFont(fontOf(type::hint, true));
    const int width = std::min(painter->fontMetrics().horizontalAdvance(text) + 2 * space::s,
                               option.rect.width() - space::s);
    const QRect chip = QStyle::visualRect(
        option.direction, option.rect,
        QRect(option.rect.left() + space::xs, option.rect.center().y() - 10, width, 21));
    drawRound(*painter, chip, 4, Palette::mixed(colours.accent, colours.surface, 0.12), {}, 0);
    painter->setPen(colours.accent);
    painter->drawText(chip, Qt::AlignCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, width - space::s));
}

QWidget *FeatureCell::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    Q_UNUSED(option)
    auto *self = const_cast<FeatureCell *>(this);
    if (index.column() != FeaturesModel::Class) {
        auto *line = new TitleLine(index.data(FeaturesModel::IdRole).toString(), parent);
        line->setCommit([self, line] { Q_EMIT self->commitData(line); });
        line->setAccessibleName(tr("Title"));
        line->setFrame(false);
        return line;
    }
    QComboBox *list = makeClassList(parent);
    connect(list, &QComboBox::activated, self, [self, list] {
        Q_EMIT self->commitData(list);
        Q_EMIT self->closeEditor(list);
    });
    return list;
}

void FeatureCell::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *list = qobject_cast<QComboBox *>(editor))
        list->setCurrentIndex(list->findData(index.data(Qt::EditRole)));
    else if (!static_cast<QLineEdit *>(editor)->isModified()) // else somebody types meanwhile
        QStyledItemDelegate::setEditorData(editor, index);
}

void FeatureCell::setModelData(QWidget *editor, QAbstractItemModel *model,
                               const QModelIndex &index) const
{
    if (auto *list = qobject_cast<QComboBox *>(editor))
        model->setData(index, list->currentData(), Qt::EditRole);
    else
        QStyledItemDelegate::setModelData(editor, model, index);
}

void FeatureCell::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                       const QModelIndex &index) const
{
    Q_UNUSED(index)
    editor->setGeometry(option.rect);
}

} // namespace tempo
