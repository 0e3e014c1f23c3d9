#include "widgets/editors/inspectorfields.h"

#include "model/document/document.h"
#include "widgets/look/look.h"

#include <QBoxLayout>
#include <QLabel>

namespace tempo {

namespace {

/// Whether two contexts say the same; the clock is the same for all.
bool saysTheSame(const EditorContext &a, const EditorContext &b)
{
    return a.label == b.label && a.currency == b.currency && a.timezone == b.timezone
        && a.origins == b.origins && a.byDefault == b.byDefault;
}

} // namespace

InspectorFields::InspectorFields(Document &document, std::unique_ptr<InspectorTarget> target,
                                 QObject *parent)
    : QObject(parent), m_document(&document), m_target(std::move(target))
{
    for (const FieldInfo &info : m_target->fields(design()))
        m_infos.insert(info.key, info);
}

const Design &InspectorFields::design() const
{
    return m_document->design();
}

bool InspectorFields::has(const QString &key) const
{
    return m_infos.contains(key);
}

bool InspectorFields::isSet(const QString &key) const
{
    return has(key) && (value(key) != fieldValue(Element(), key) || isMixed(key));
}

FieldEditor *InspectorFields::addEditor(const QString &key, QBoxLayout *layout)
{
    FieldEditor *editor
        = makeEditor(m_infos.value(key), m_target->context(design(), key), layout->parentWidget());
    m_editors.insert(key, editor);
    layout->addWidget(editor);
    showValue(editor);
    connect(editor, &FieldEditor::edited, this,
            [this, key](const FieldValue &edited) { writeEdited(key, edited); });
    connect(editor, &FieldEditor::finished, this, [this, editor] {
        if (editor->problem().isEmpty())
            Q_EMIT finished();
    });
    connect(editor, &FieldEditor::left, this, &InspectorFields::leave);
    connect(editor, &QObject::destroyed, this, [this, key, editor] {
        if (m_editors.value(key) == editor)
            m_editors.remove(key);
    });
    return editor;
}

QWidget *InspectorFields::makeCell(const QString &key, QWidget *parent)
{
    auto *cell = new QWidget(parent);
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    QLabel *label = makeText(m_target->label(design(), key), TextRole::Hint, cell);
    column->addWidget(label);
    FieldEditor *editor = addEditor(key, column);
    column->addStretch();
    if (editor->labelsItself())
        label->hide();
    label->setBuddy(editor->input());
    label->setToolTip(editor->info().about);
    m_labels.insert(key, label);
    return cell;
}

void InspectorFields::setRemark(const QString &key, const QString &remark)
{
    QLabel *shown = m_labels.value(key);
    if (!shown)
        return;
    const QString text = label(key);
    shown->setText(remark.isEmpty() ? text : tr("%1 · %2", "label and remark").arg(text, remark));
    setTone(shown, remark.isEmpty() ? Tone::Quiet : Tone::Tight);
    if (FieldEditor *one = editor(key))
        one->input()->setAccessibleName(shown->text());
}

QWidget *InspectorFields::addRow(const QStringList &keys, QBoxLayout *layout)
{
    auto *holder = new QWidget(layout->parentWidget());
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    for (const QString &key : keys) {
        if (has(key))
            row->addWidget(makeCell(key, holder), 1);
    }
    layout->addWidget(holder);
    return holder;
}

void InspectorFields::writeEdited(const QString &key, const FieldValue &value)
{
    if (!m_document)
        return;
    const Result<Patch> patch = m_target->set(design(), {{key, value}});
    if (!patch) {
        m_editors.value(key)->refuse(patch.error());
        return;
    }
    m_document->push(tr("Change %1").arg(m_target->label(design(), key)), *patch,
                     m_target->id() + u':' + key);
}

void InspectorFields::write(const QString &text, const QList<KeyValue> &values)
{
    m_document->endGesture();
    if (const Result<Patch> patch = m_target->set(design(), values))
        m_document->push(text, *patch);
}

void InspectorFields::remove()
{
    m_document->push(tr("Delete"), m_target->removal(design()));
}

void InspectorFields::leave()
{
    if (m_document)
        m_document->endGesture();
}

void InspectorFields::refresh()
{
    const QList<FieldEditor *> editors = m_editors.values();
    for (FieldEditor *editor : editors)
        refreshOne(editor);
    Q_EMIT refreshed();
}

void InspectorFields::refreshOne(FieldEditor *editor)
{
    const QString &key = editor->info().key;
    EditorContext context = m_target->context(design(), key);
    if (!saysTheSame(context, editor->context()))
        editor->setContext(context);
    showValue(editor);
}

/// Where the selected ones differ, none of their values is shown.
void InspectorFields::showValue(FieldEditor *editor)
{
    const QString &key = editor->info().key;
    const bool mixed = isMixed(key);
    editor->setMixed(mixed);
    editor->setValue(mixed ? FieldValue() : value(key));
}

void InspectorFields::commitPending()
{
    const QList<FieldEditor *> editors = m_editors.values();
    for (FieldEditor *editor : editors)
        editor->commitPending();
}

Design InspectorFields::withPending(Design design) const
{
    if (!m_target->isThere(design))
        return design;
    for (const FieldEditor *editor : m_editors) {
        const std::optional<FieldValue> typed = editor->pending();
        if (!typed)
            continue;
        if (Result<Patch> patch = m_target->set(design, {{editor->info().key, *typed}}))
            exchange(design, *std::move(patch));
    }
    return design;
}

QHash<QString, QString> InspectorFields::unfinished() const
{
    QHash<QString, QString> texts;
    for (const FieldEditor *editor : m_editors) {
        if (const QString text = editor->unfinished(); !text.isEmpty())
            texts.insert(editor->info().key, text);
    }
    return texts;
}

void InspectorFields::resume(const QHash<QString, QString> &texts)
{
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        if (FieldEditor *one = editor(it.key()))
            one->resume(it.value());
    }
}

} // namespace tempo
