#pragma once

#include "model/document/document.h"
#include "model/document/selection.h"

#include <QLabel>
#include <QPushButton>
#include <QtTest>

namespace tempo {

/// An inspector in a window, beside a widget that stands in for the canvas and has the focus, on a
/// small design: the event `click`, the job `train` and the prediction `rank` in a row.
class InspectorStage
{
public:
    InspectorStage();

    /// Selects an element and focuses a key's editor; asks for it where nothing is selected.
    void go(const QString &id, const QString &key);
    void ask(const QString &key) { Q_EMIT selection.fieldRequested(key); }

    /// Types into the control with the focus.
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void enter() { press(Qt::Key_Return); }

    /// Clicks the visible button of that text.
    void click(const QString &text);

    /// The visible button of that text, or null.
    QPushButton *button(const QString &text) const;

    /// Whether a visible label holds a text.
    bool says(const QString &text) const;

    const Element &element(const char *id) const;
    int steps() { return document.undoStack().index(); }

    QWidget window;
    Document document;
    Selection selection;
    QWidget *canvas;
    QWidget *inspector;
};

} // namespace tempo
