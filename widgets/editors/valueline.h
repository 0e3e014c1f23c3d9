#pragma once

#include "widgets/editors/lineformat.h"

#include <QLineEdit>

namespace tempo {

/// Which value of a line is meant: the one settled on, or the one that is typed by now.
enum class Reading { Settled, Typed };

/// A line in which one value is typed. It settles on Enter and when the focus leaves, steps by Up
/// and Down, and goes back by Escape. A text that can't be read stays and is outlined. Where it has
/// nothing of its own to undo, Ctrl+Z is left to the document.
class ValueLine final : public QLineEdit
{
    Q_OBJECT

public:
    explicit ValueLine(LineFormat format, QWidget *parent = nullptr);

    const FieldValue &value() const { return m_value; }

    /// Shows a value, unless another text is being typed here.
    void setValue(const FieldValue &value);

    /// The value settled on goes back to \a value, while the text stays to be mended: \a why says
    /// what is wrong with it.
    void withdraw(const FieldValue &value, const QString &why);

    /// Replaces the format; the value is written anew unless a text is being typed.
    void setFormat(LineFormat format);

    /// Shows the frame only under the pointer and with the focus: for headings.
    void setFlat(bool flat);

    /// What the present text means, and why it means nothing.
    QString understood() const;
    QString problem() const { return m_problem; }

    /// Settles on what is typed. False: it can't be read, and problem() says why.
    bool commit();

    /// What commit() would settle on, where that is something new and can be read.
    std::optional<FieldValue> pending() const;

    /// Where what is typed can't be read, the value settled on stands.
    FieldValue valueAs(Reading reading) const
    {
        return reading == Reading::Typed ? pending().value_or(m_value) : m_value;
    }

    /// The text typed that can't be read, or nothing; resume() puts it back, with its problem.
    QString unfinished() const;
    void resume(const QString &text);

    /// Puts a value in as if it had been typed and settled on.
    void take(const FieldValue &value);

Q_SIGNALS:
    void committed(const tempo::FieldValue &value);
    void changed();  ///< understood() or problem() may be others now
    void finished(); ///< Enter was pressed and the text is good
    void left();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Result<FieldValue> parsed() const;
    bool isPending() const { return text() != m_shown; }
    bool isCompleting() const;
    void showValue(const FieldValue &value);
    void noticeTyping();
    void step(int direction);
    void makeCompleter();
    void placeText();
    void showFrame();
    bool paintElided();

    LineFormat m_format;
    FieldValue m_value;
    QString m_shown; ///< m_value as written here
    QString m_problem;
    bool m_isFlat = false;
};

} // namespace tempo
