#include "tests/model/yaml/bigdesigns.h"

#include "model/yaml/writer.h"

namespace tempo {

Design numberedDesign(int serial, int count)
{
    Design design;
    design.header.title = QStringLiteral("Save %1").arg(serial);
    for (int i = 0; i < count; ++i) {
        Element element;
        element.id = QStringLiteral("e%1").arg(i);
        element.kind = Kind::Event;
        element.title = QStringLiteral("Element %1 of save %2").arg(i).arg(serial);
        design.elements.set(element.id, element);
    }
    return design;
}

Design designOfSize(qsizetype bytes)
{
    int fits = 0;
    int tooMany = static_cast<int>(bytes / 20);
    while (tooMany - fits > 1) {
        const int middle = (fits + tooMany) / 2;
        const bool isFitting = writeDesign(numberedDesign(1, middle)).size() <= bytes;
        (isFitting ? fits : tooMany) = middle;
    }
    Design design = numberedDesign(1, fits);
    const qsizetype missing = bytes - writeDesign(design).size();
    design.header.title += QString(missing, u'x');
    return design;
}

} // namespace tempo
