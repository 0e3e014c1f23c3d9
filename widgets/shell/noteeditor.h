#pragma once

#include <QFrame>

class QLineEdit;
class QPlainTextEdit;

namespace tempo {

/// The two fields of a note that is edited in its place. Enter keeps what is typed, as does going
/// elsewhere; Escape leaves the note as it was; Shift+Enter makes a new line.
class NoteEditor final : public QFrame
{
    Q_OBJECT

public:
    /// \a whoTitle: what the second field asks for.
    NoteEditor(const QString &text, const QString &who, const QString &whoTitle, QWidget *parent);

    /// The note says something else now: shown unless another text is being typed.
    void showNote(const QString &text, const QString &who);

    /// Puts a text in as if it had been typed.
    void type(const QString &text, const QString &who);

    QString text() const;
    QString who() const;

    /// Whether something is typed that the note doesn't say.
    bool isChanged() const;

Q_SIGNALS:
    void kept(const QString &text, const QString &who);
    void left(); ///< nothing is to be kept

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void finish(bool keep);

    QPlainTextEdit *m_text;
    QLineEdit *m_who;
    QString m_shownText; ///< what the note says
    QString m_shownWho;
    bool m_isOver = false;
};

} // namespace tempo
