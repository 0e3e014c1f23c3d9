#pragma once

#include "model/document/selection.h"
#include "widgets/look/typedtext.h"
#include "widgets/shell/inspectorform.h"

#include <QPointer>
#include <QScrollArea>
#include <QTimer>

namespace tempo {

struct Change;
class FindingsWatch;

/// The inspector: a scrolling form for the present selection. It is made anew when the selection or
/// the keys change, and updated in place otherwise. After Enter in a field the focus goes back to
/// where it was before the inspector had it.
class InspectorPane final : public QScrollArea, public TypedText
{
    Q_OBJECT

public:
    InspectorPane(Document &document, Selection &selection, FindingsWatch *findings,
                  QWidget *parent);

    void commitTyped() override;
    Design withTyped(Design design) const override;

private:
    void rebuild();
    void rebuildSoon();
    void follow(const Change &change);
    void focusField(const QString &key);
    void rememberFocus(QWidget *now);
    void giveFocusBack();
    void showFindings();
    void setForm(InspectorForm *form);

    Document &m_document;
    Selection &m_selection;
    Selection m_shown; ///< what of it is there, as of the last rebuild
    FindingsWatch *m_findings;
    QWidget *m_content; ///< holds the form; a form that changed its parent would be styled again
    FoldedGroups m_folded;
    InspectorForm *m_form = nullptr;
    QHash<QString, QHash<QString, QString>> m_unfinished; ///< texts that can't be read, by target
    QPointer<QWidget> m_outside;                          ///< had the focus before the inspector
    QStringList m_dropped;                                ///< what a change of kind took away
    QTimer m_rebuild;
    QTimer m_tempo;
};

} // namespace tempo
