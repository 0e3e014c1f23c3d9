#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace tempo {

/// A titled part of the inspector that folds. What is in it is made when it is first unfolded.
class InspectorGroup final : public QWidget
{
    Q_OBJECT

public:
    InspectorGroup(const QString &title, QWidget *parent);

    bool isOpen() const { return m_isOpen; }

    /// Folds or unfolds it; doesn't say so.
    void setOpen(bool open);

Q_SIGNALS:
    void opened(QVBoxLayout *body); ///< for the first time: fill the body
    void toggled(bool open);        ///< by a person

private:
    QToolButton *m_header;
    QWidget *m_body;
    bool m_isOpen = false;
    bool m_isFilled = false;
};

} // namespace tempo
