#include "widgets/views/featureactions.h"

#include "widgets/look/look.h"

#include <QAction>

namespace tempo {

FeatureActions::FeatureActions(const FeatureCalls &calls, QWidget &page)
    : QObject(&page), m_page(page)
{
    add = make("add", tr("&Add Feature"), {QKeySequence(Qt::Key_N)}, calls.add);
    add->setIcon(iconOf(QStringLiteral("add"), &page));
    rename = make("rename", tr("&Rename"), {QKeySequence(Qt::Key_F2)}, calls.rename);
    rename->setIcon(iconOf(QStringLiteral("edit"), &page));
    const auto makeClass = [&](const char *id, const QString &text, const QList<QKeySequence> &keys,
                               const std::optional<FeatureClass> &featureClass) {
        classes << make(id, text, keys,
                        [classify = calls.classify, featureClass] { classify(featureClass); });
    };
    makeClass("precomputed", tr("Make &Precomputed"), {QKeySequence(Qt::Key_1)},
              FeatureClass::Precomputed);
    makeClass("streaming", tr("Make &Streaming"), {QKeySequence(Qt::Key_2)},
              FeatureClass::Streaming);
    makeClass("windowed", tr("Make &Windowed"), {QKeySequence(Qt::Key_3)}, FeatureClass::Windowed);
    makeClass("unclassified", tr("Take &Class Away"),
              {QKeySequence(Qt::Key_0), QKeySequence(Qt::Key_Delete)}, std::nullopt);
    take = make("take", tr("Take S&uggestion"), {QKeySequence(Qt::Key_T)}, calls.take);
    takeAll = make("takeAll", tr("Take A&ll Suggestions"), {QKeySequence(Qt::SHIFT | Qt::Key_T)},
                   calls.takeAll);
}

QAction *FeatureActions::make(const char *id, const QString &text, const QList<QKeySequence> &keys,
                              const std::function<void()> &call)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QStringLiteral("features.") + QLatin1String(id));
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [call] { call(); });
    m_page.addAction(action);
    return action;
}

QList<QAction *> FeatureActions::inOrder() const
{
    return QList<QAction *>{add, rename} + classes + QList<QAction *>{take, takeAll};
}

} // namespace tempo
