#pragma once

#include <QPlainTextEdit>

namespace tempo {

/// A small field for a note that grows with its text up to a few lines. Undo and redo go to the
/// document, since every letter is already in it.
class NoteEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteEdit(QWidget *parent = nullptr);

    /// Shows a text without taking the cursor from someone who types the same text.
    void showText(const QString &text);

Q_SIGNALS:
    void edited(const QString &text);
    void left();

protected:
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();
};

} // namespace tempo
