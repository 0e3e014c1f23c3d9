#include "widgets/editors/agelimiteditor.h"
#include "widgets/editors/alternativeseditor.h"
#include "widgets/editors/croneditor.h"
#include "widgets/editors/decayeditor.h"
#include "widgets/editors/flageditor.h"
#include "widgets/editors/latencyeditor.h"
#include "widgets/editors/lineeditor.h"
#include "widgets/editors/markdowneditor.h"
#include "widgets/editors/wordseditor.h"

namespace tempo {

namespace {

using Maker = FieldEditor *(*)(const FieldInfo &, const EditorContext &, QWidget *);

template <class Editor>
FieldEditor *make(const FieldInfo &info, const EditorContext &context, QWidget *parent)
{
    return new Editor(info, context, parent);
}

/// The only list of editors: one for every type of value.
Maker makerOf(FieldType type)
{
    switch (type) {
    case FieldType::Markdown:
        return make<MarkdownEditor>;
    case FieldType::Words:
        return make<WordsEditor>;
    case FieldType::Flag:
        return make<FlagEditor>;
    case FieldType::OptionalFlag:
        return make<OptionalFlagEditor>;
    case FieldType::Latency:
        return make<LatencyEditor>;
    case FieldType::Cron:
        return make<CronEditor>;
    case FieldType::AgeLimit:
        return make<AgeLimitEditor>;
    case FieldType::Decay:
        return make<DecayEditor>;
    case FieldType::Alternatives:
        return make<AlternativesEditor>;
    case FieldType::Text:
    case FieldType::Zone:
    case FieldType::TextList:
    case FieldType::Integer:
    case FieldType::Number:
    case FieldType::NumberList:
    case FieldType::Duration:
    case FieldType::Rate:
        break;
    }
    return make<LineEditor>;
}

} // namespace

FieldEditor *makeEditor(const FieldInfo &info, const EditorContext &context, QWidget *parent)
{
    return makerOf(info.type)(info, context, parent);
}

} // namespace tempo
