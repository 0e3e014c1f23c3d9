#include "widgets/look/keyhint.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

namespace tempo {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::KeyHint)
};

} // namespace

void showKeyOf(const QAction &action, QWidget &widget, const QString &text)
{
    const auto show = [&action, &widget, text] {
        const QString key = action.shortcut().toString(QKeySequence::NativeText);
        widget.setToolTip(key.isEmpty() ? text
                                        : Tr::tr("%1 (%2)", "what it does (key)").arg(text, key));
    };
    QObject::connect(&action, &QAction::changed, &widget, show);
    show();
}

} // namespace tempo
