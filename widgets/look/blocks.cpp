#include "widgets/look/look.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace tempo {
namespace {

QFont fontOfRole(TextRole role)
{
    switch (role) {
    case TextRole::Caption:
        return fontOf(type::caption);
    case TextRole::Hint:
        return fontOf(type::hint);
    case TextRole::Body:
        return fontOf(type::body);
    case TextRole::Strong:
        return fontOf(type::body, true);
    case TextRole::Title:
        return fontOf(type::title, true);
    case TextRole::Answer:
        return fontOf(type::answer, true);
    case TextRole::Verdict:
        return fontOf(type::verdict, true);
    }
    return {};
}

QString toneName(Tone tone)
{
    switch (tone) {
    case Tone::Quiet:
        return {};
    case Tone::Accent:
        return QStringLiteral("accent");
    case Tone::Met:
        return QStringLiteral("met");
    case Tone::Tight:
        return QStringLiteral("tight");
    case Tone::Missed:
        return QStringLiteral("missed");
    }
    return {};
}

} // namespace

QWidget *makeCard(QWidget *parent)
{
    auto *card = new QFrame(parent);
    card->setProperty("card", true);
    return card;
}

QLabel *makeText(const QString &text, TextRole role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setFont(fontOfRole(role));
    label->setProperty("muted", role == TextRole::Caption || role == TextRole::Hint);
    return label;
}

QLabel *makeChip(const QString &text, Tone tone, QWidget *parent)
{
    auto *chip = new QLabel(parent);
    chip->setTextFormat(Qt::PlainText);
    chip->setText(text);
    chip->setFont(fontOf(type::hint, true));
    chip->setProperty("chip", true);
    chip->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setTone(chip, tone);
    return chip;
}

QFrame *makeLine(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("rule", true);
    line->setFixedHeight(1);
    return line;
}

void setTone(QWidget *widget, Tone tone)
{
    const QString name = toneName(tone);
    if (widget->property("tone").toString() == name)
        return;
    widget->setProperty("tone", name);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

QPushButton *makeButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    return button;
}

QPushButton *makePrimaryButton(const QString &text, QWidget *parent)
{
    QPushButton *button = makeButton(text, parent);
    button->setProperty("primary", true);
    return button;
}

QToolButton *makeIconButton(const QString &icon, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(iconOf(icon, button));
    button->setIconSize({16, 16});
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setFixedSize(space::row, space::row);
    return button;
}

} // namespace tempo
