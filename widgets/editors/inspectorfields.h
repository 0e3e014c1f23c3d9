#pragma once

#include "widgets/editors/inspectortarget.h"

#include <QHash>
#include <QObject>
#include <QPointer>

class QBoxLayout;
class QLabel;

namespace tempo {

class Document;

/// The editors of one target: makes them with their labels, writes what people settle on as one
/// undo step a field, and shows in place what changes from elsewhere.
class InspectorFields final : public QObject
{
    Q_OBJECT

public:
    InspectorFields(Document &document, std::unique_ptr<InspectorTarget> target,
                    QObject *parent = nullptr);

    const InspectorTarget &target() const { return *m_target; }
    const Design &design() const;

    /// Whether the target has a key, and what stands under it.
    bool has(const QString &key) const;
    FieldValue value(const QString &key) const { return m_target->value(design(), key); }

    /// Whether the selected ones differ under a key.
    bool isMixed(const QString &key) const { return m_target->isMixed(design(), key); }

    /// Whether something other than an untouched default stands under a key.
    bool isSet(const QString &key) const;

    /// Adds a row of one or two labelled editors at the end of \a layout; the widget that holds it.
    QWidget *addRow(const QStringList &keys, QBoxLayout *layout);

    /// Adds the editor of a key without a label.
    FieldEditor *addEditor(const QString &key, QBoxLayout *layout);

    /// What a key is called here.
    QString label(const QString &key) const { return m_target->label(design(), key); }

    /// Says something beside the label of a key that has a row; empty for nothing.
    void setRemark(const QString &key, const QString &remark);

    /// The editor of a key, or null where none was made yet.
    FieldEditor *editor(const QString &key) const { return m_editors.value(key); }

    /// The keys that have an editor.
    QStringList keys() const { return m_editors.keys(); }

    /// Writes several keys as one undo step named by \a text.
    void write(const QString &text, const QList<KeyValue> &values);

    /// Takes the target away.
    void remove();

    /// Shows the design as it is now.
    void refresh();

    /// Settles on everything typed and not yet settled.
    void commitPending();

    /// The design with everything typed and not yet settled.
    Design withPending(Design design) const;

    /// Texts that are typed and can't be read, by key; resume() puts them back into new editors.
    QHash<QString, QString> unfinished() const;
    void resume(const QHash<QString, QString> &texts);

Q_SIGNALS:
    void finished(); ///< Enter was pressed in a field and what it says is written
    void refreshed();

private:
    QWidget *makeCell(const QString &key, QWidget *parent);
    void writeEdited(const QString &key, const FieldValue &value);
    void showValue(FieldEditor *editor);
    void refreshOne(FieldEditor *editor);
    void leave();

    QPointer<Document> m_document; ///< may go first: a window that goes settles its focused field
    std::unique_ptr<InspectorTarget> m_target;
    QHash<QString, FieldInfo> m_infos;
    QHash<QString, FieldEditor *> m_editors;
    QHash<QString, QPointer<QLabel>> m_labels;
};

} // namespace tempo
