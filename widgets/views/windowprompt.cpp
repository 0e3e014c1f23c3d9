#include "widgets/views/windowprompt.h"

#include "model/decision/featurefeeds.h"
#include "model/document/document.h"
#include "model/document/selection.h"
#include "widgets/editors/inspectorfields.h"
#include "widgets/look/look.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

namespace tempo {

namespace {

const QString windowKey = QStringLiteral("window");
const QString slideKey = QStringLiteral("every");

} // namespace

WindowPrompt::WindowPrompt(Document &document, QWidget *parent)
    : QFrame(parent), m_document(document), m_column(new QVBoxLayout)
{
    setProperty("card", true);
    setTone(this, Tone::Accent);
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(space::m, space::s, space::s, space::s);
    outer->addLayout(m_column, 1);
    m_column->setSpacing(space::xs);
    m_question = makeText({}, TextRole::Strong, this);
    m_column->addWidget(m_question);
    QToolButton *later = makeIconButton(QStringLiteral("close"), tr("Later"), this);
    outer->addWidget(later, 0, Qt::AlignTop);
    connect(later, &QToolButton::clicked, this, &WindowPrompt::close);
    hide();
}

QStringList WindowPrompt::lacking(const QStringList &features) const
{
    const Design &design = m_document.design();
    QStringList found;
    for (const QString &id : features) {
        const Element *feature = design.elements.find(id);
        if (feature && feature->featureClass == FeatureClass::Windowed
            && windowFlawOf(design, *feature) != WindowFlaw::None)
            found << id;
    }
    return found;
}

void WindowPrompt::ask(const QStringList &features)
{
    m_features = lacking(features);
    if (m_features.isEmpty())
        return;
    rebuild();
    show();
    m_fields->editor(windowKey)->focusInput();
}

void WindowPrompt::rebuild()
{
    delete m_row;
    m_row = new QWidget(this);
    auto *row = new QVBoxLayout(m_row);
    row->setContentsMargins(0, 0, 0, 0);
    Selection asked;
    asked.set(m_features);
    m_fields = new InspectorFields(m_document, makeTarget(asked), m_row);
    m_fields->addRow({windowKey, slideKey, QStringLiteral("watermark")}, row);
    m_column->addWidget(m_row);
    connect(m_fields, &InspectorFields::finished, this, &WindowPrompt::goOn);
    const QString title = m_document.design().titleOf(m_features.first()).simplified().left(60);
    const int more = int(m_features.size()) - 1;
    m_question->setText(
        more > 0 ? tr("Over which span of time do \"%1\" and %n more look back, and how often does "
                      "it slide?",
                      nullptr, more)
                       .arg(title)
                 : tr("Over which span of time does \"%1\" look back, and how often does it slide?")
                       .arg(title));
}

/// After Enter: to what is still missing, of window and slide.
void WindowPrompt::goOn()
{
    if (!isVisible() || !m_fields)
        return;
    const QString next = m_fields->isSet(windowKey) ? slideKey : windowKey;
    m_fields->editor(next)->focusInput();
}

void WindowPrompt::refresh()
{
    if (!isVisible())
        return;
    const QStringList left = lacking(m_features);
    if (left.isEmpty())
        close();
    else if (m_fields && left == m_features)
        m_fields->refresh();
}

void WindowPrompt::close()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    m_features.clear();
    if (hadFocus)
        Q_EMIT done();
}

void WindowPrompt::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace tempo
