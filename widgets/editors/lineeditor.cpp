#include "widgets/editors/lineeditor.h"

#include <QVBoxLayout>

namespace tempo {

LineEditor::LineEditor(const FieldInfo &info, const EditorContext &context, QWidget *parent)
    : LineEditor(info, context, lineFormatFor(info, context), parent)
{
}

LineEditor::LineEditor(const FieldInfo &info, const EditorContext &context, LineFormat format,
                       QWidget *parent)
    : FieldEditor(info, context, parent), m_line(new ValueLine(std::move(format), this))
{
    describe(m_line);
    controls()->addWidget(m_line);
    connect(m_line, &ValueLine::changed, this, &LineEditor::showNote);
    connect(m_line, &ValueLine::committed, this, &LineEditor::commit);
    connect(m_line, &ValueLine::finished, this, &LineEditor::finished);
    connect(m_line, &ValueLine::left, this, &LineEditor::left);
}

void LineEditor::present(const FieldValue &value)
{
    m_line->setValue(value);
    showNote();
}

void LineEditor::showNote()
{
    setHint(note());
    setProblem(m_line->problem());
}

LineFormat LineEditor::format() const
{
    return lineFormatFor(info(), context());
}

void LineEditor::contextChanged()
{
    LineFormat changed = format();
    if (isMixed())
        changed.placeholder = tr("differs");
    m_line->setFormat(std::move(changed));
    showNote();
}

} // namespace tempo
