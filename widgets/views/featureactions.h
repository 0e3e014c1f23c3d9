#pragma once

#include "model/design/element.h"

#include <QObject>

#include <functional>
#include <optional>

class QAction;
class QKeySequence;
class QWidget;

namespace tempo {

/// What the actions of the Features page do.
struct FeatureCalls
{
    std::function<void(const std::optional<FeatureClass> &)> classify; ///< the selected ones
    std::function<void()> take;                                        ///< for the selected ones
    std::function<void()> takeAll;
    std::function<void()> rename;
    std::function<void()> add;
};

/// The actions of the Features page, which joins them to the window's menus. Their keys work while
/// the focus is within the page and no text is being typed.
class FeatureActions final : public QObject
{
    Q_OBJECT

public:
    FeatureActions(const FeatureCalls &calls, QWidget &page);

    QAction *add;
    QAction *rename;
    QAction *take;
    QAction *takeAll;
    QList<QAction *> classes; ///< no class, then the three

    /// All of them in the order of a menu.
    QList<QAction *> inOrder() const;

private:
    QAction *make(const char *id, const QString &text, const QList<QKeySequence> &keys,
                  const std::function<void()> &call);

    QWidget &m_page;
};

} // namespace tempo
