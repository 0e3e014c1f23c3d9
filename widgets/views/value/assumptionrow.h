#pragma once

#include "widgets/editors/inspectortarget.h"
#include "widgets/look/typedtext.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace tempo {

class Document;
class InspectorFields;

/// One thing that figures assume: its name, what is assumed in a line, and behind that the editors
/// of it, made when first opened.
class AssumptionRow final : public QWidget, public TypedText
{
    Q_OBJECT

public:
    using Keys = QList<QStringList>; ///< rows of one or two editors

    /// Of an element, or of the design itself where \a element is empty.
    AssumptionRow(Document &document, QString element, Keys keys, QWidget *parent = nullptr);

    const QString &element() const { return m_element; }

    /// Shows what is assumed, and the design as it is now.
    void showAssumed(const QString &title, const QString &summary);

    void setOpen(bool open);

    void commitTyped() override;
    Design withTyped(Design design) const override;

private:
    void makeFields();
    void showChevron();

    Document &m_document;
    QString m_element;
    Keys m_keys;
    QToolButton *m_header;
    QLabel *m_summary;
    QPointer<QWidget> m_body;
    QPointer<InspectorFields> m_fields;
};

} // namespace tempo
