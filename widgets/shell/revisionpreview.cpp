#include "widgets/shell/revisionpreview.h"

#include "model/yaml/reader.h"

#include <QCoreApplication>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::RevisionPreview)
};

RevisionPreview readPreview(const QByteArray &bytes)
{
    RevisionPreview preview;
    preview.design = readDesign(bytes).design;
    if (!preview.design)
        preview.sentence = Tr::tr("This state of the file could not be read as a design.");
    return preview;
}

} // namespace

RevisionPreview previewAgainst(const Design &present, const QByteArray &bytes)
{
    RevisionPreview preview = readPreview(bytes);
    if (!preview.design)
        return preview;
    preview.sentence = Tr::tr("Before: what is open now. After: this revision, once restored.");
    preview.differences = differencesOf(present, *preview.design);
    preview.isCompared = true;
    return preview;
}

RevisionPreview previewAgainst(const QByteArray &before, const QByteArray &bytes)
{
    RevisionPreview preview = readPreview(bytes);
    if (!preview.design)
        return preview;
    if (before.isNull()) {
        preview.sentence = Tr::tr("This is the first revision that was kept.");
        return preview;
    }
    const std::optional<Design> older = readDesign(before).design;
    if (!older) {
        preview.sentence = Tr::tr("The revision before could not be read as a design.");
        return preview;
    }
    preview.sentence = Tr::tr("Before: the revision before. After: this revision.");
    preview.differences = differencesOf(*older, *preview.design);
    preview.isCompared = true;
    return preview;
}

} // namespace tempo
