#include "widgets/look/typedtext.h"

#include <QPointer>
#include <QWidget>

namespace tempo {

namespace {

/// Guarded, for settling on one may take others away.
QList<QPointer<QWidget>> typedTexts(QWidget &widget)
{
    QList<QPointer<QWidget>> found;
    const QList<QWidget *> all = QList<QWidget *>{&widget} + widget.findChildren<QWidget *>();
    for (QWidget *one : all) {
        if (dynamic_cast<TypedText *>(one))
            found << one;
    }
    return found;
}

void forEach(QWidget &widget, void (TypedText::*call)())
{
    const QList<QPointer<QWidget>> all = typedTexts(widget);
    for (const QPointer<QWidget> &one : all) {
        if (one)
            (dynamic_cast<TypedText &>(*one).*call)();
    }
}

} // namespace

void commitTypedIn(QWidget &widget)
{
    forEach(widget, &TypedText::commitTyped);
}

void finishTypedIn(QWidget &widget)
{
    forEach(widget, &TypedText::finishTyped);
}

Design withTypedIn(QWidget &widget, Design design)
{
    const QList<QPointer<QWidget>> all = typedTexts(widget);
    for (const QPointer<QWidget> &one : all)
        design = dynamic_cast<const TypedText &>(*one).withTyped(std::move(design));
    return design;
}

bool isInTypedText(QWidget *widget)
{
    while (widget && !dynamic_cast<TypedText *>(widget))
        widget = widget->parentWidget();
    return widget;
}

} // namespace tempo
