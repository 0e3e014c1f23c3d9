#include "widgets/shell/inspector.h"

#include "model/document/document.h"
#include "model/document/selection.h"
#include "widgets/look/look.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace tempo {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::Inspector)
};

struct Heading
{
    QString title;
    QString about;
};

Heading headingOf(const Design &design, const Selection &selection)
{
    const auto count = selection.elements().size() + selection.flows().size();
    if (count == 0)
        return {Tr::tr("Nothing selected"), Tr::tr("Select a box or a flow to see it here.")};
    if (count > 1)
        return {Tr::tr("%n parts selected", nullptr, int(count)), {}};
    if (!selection.flows().isEmpty()) {
        const FlowKey key = selection.flows().constFirst();
        return {design.titleOf(key.from) + u" → " + design.titleOf(key.to), Tr::tr("Flow")};
    }
    const QString id = selection.elements().constFirst();
    const Element *element = design.elements.find(id);
    return {design.titleOf(id), element ? kindTitle(element->kind) : QString()};
}

} // namespace

QWidget *makeInspector(Document &document, Selection &selection, QWidget *parent)
{
    auto *inspector = new QWidget(parent);
    auto *layout = new QVBoxLayout(inspector);
    layout->setContentsMargins(space::l, space::s, space::l, space::l);
    QLabel *title = makeText({}, TextRole::Title);
    QLabel *about = makeText({}, TextRole::Hint);
    layout->addWidget(title);
    layout->addWidget(about);
    layout->addStretch();
    const auto show = [title, about, &document, &selection] {
        const Heading heading = headingOf(document.design(), selection);
        title->setText(heading.title);
        about->setText(heading.about);
    };
    QObject::connect(&selection, &Selection::changed, inspector, show);
    QObject::connect(&document, &Document::changed, inspector, show);
    show();
    return inspector;
}

} // namespace tempo
