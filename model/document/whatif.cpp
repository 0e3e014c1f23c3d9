#include "model/document/whatif.h"

#include "model/document/document.h"

#include <QCoreApplication>

namespace tempo {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::WhatIf)
};

} // namespace

QList<Difference> whatIfChanges(const Document &document)
{
    if (!document.isScratch())
        return {};
    QList<Difference> changes = differencesOf(document.kept(), document.design());
    changes.removeIf([](const Difference &change) { return !isMeaning(change); });
    return changes;
}

void keepWhatIf(Document &document)
{
    const int count = int(whatIfChanges(document).size());
    document.keepScratch(count == 0 ? Tr::tr("What If", "a step of undo")
                                    : Tr::tr("What If (%n change(s))", nullptr, count));
}

} // namespace tempo
