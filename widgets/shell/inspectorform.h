#pragma once

#include "model/design/kind.h"
#include "widgets/shell/inspectorlayout.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace tempo {

class Document;
class InspectorChoice;
class InspectorFields;
class InspectorGroup;
class InspectorHead;
class Selection;

/// Which groups a person folded or unfolded, by their ids; kept from selection to selection.
using FoldedGroups = QHash<QString, bool>;

/// The inspector's content for what is selected, all of which must be there: head, groups and, at
/// the end, the way to delete it.
class InspectorForm final : public QWidget
{
    Q_OBJECT

public:
    InspectorForm(Document &document, const Selection &selection, FoldedGroups &folded,
                  QWidget *parent);

    InspectorFields &fields() const { return *m_fields; }
    InspectorHead &head() const { return *m_head; }

    /// Whether what it was made for is still there and has the same keys.
    bool isCurrent() const;

    /// Unfolds what holds a key and focuses its editor; of a group of keys ("cost"), the first.
    /// The widget that has the focus now, or null for a key that isn't here.
    QWidget *focusField(const QString &key);

    /// Says below the head what a change of kind took away.
    void showDropped(const QStringList &labels);

private:
    struct Group
    {
        const InspectorGroupInfo *info;
        InspectorGroup *widget;
    };

    void addGroup(const InspectorGroupInfo &info);
    void fill(const InspectorGroupInfo &info, QVBoxLayout *body);
    void addRemoval();
    bool isSet(const InspectorGroupInfo &info) const;
    void unfold(const QString &key);
    QString keyLike(const QString &key) const;

    Document &m_document;
    FoldedGroups &m_folded;
    QVBoxLayout *m_column;
    InspectorFields *m_fields;
    InspectorHead *m_head;
    QString m_keys; ///< all keys, as when it was made
    QList<Group> m_groups;
    QList<InspectorChoice *> m_choices;
    Kind m_kind = Kind::Job;
};

} // namespace tempo
