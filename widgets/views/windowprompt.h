#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;
class QVBoxLayout;

namespace tempo {

class Document;
class InspectorFields;

/// Asks for what windowed features lack: the window they look back over, and how often it slides.
/// It goes by itself once both are there and fit.
class WindowPrompt final : public QFrame
{
    Q_OBJECT

public:
    explicit WindowPrompt(Document &document, QWidget *parent = nullptr);

    /// Asks for those of the features that lack something, and puts the focus into the window.
    void ask(const QStringList &features);

    /// Shows the values as they are now; goes where nothing is left to ask.
    void refresh();

Q_SIGNALS:
    void done(); ///< answered or put off: the focus is free

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QStringList lacking(const QStringList &features) const;
    void rebuild();
    void goOn();
    void close();

    Document &m_document;
    QStringList m_features;
    QLabel *m_question;
    QVBoxLayout *m_column;
    QPointer<QWidget> m_row;
    QPointer<InspectorFields> m_fields;
};

} // namespace tempo
