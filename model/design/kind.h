#pragma once

#include <QString>

#include <optional>
#include <span>

namespace tempo {

/// What an element stands for. One row of resources/kinds/ each; how a kind is activated is said in
/// activation.h.
enum class Kind { Event, Source, Job, Stream, Service, Store, Feature, Prediction, Action };

/// One kind as the palette, the inspector, the reader and the manual need it.
struct KindInfo
{
    Kind kind;
    const char *id;     ///< as written in the document
    const char *title;  ///< source text of tempo::Kind, translated where it is shown
    const char *plural; ///< likewise
    const char *about;  ///< likewise; one sentence without a full stop
    const char
        *silhouette;  ///< pill, sheet, rectangle, chevron, hexagon, drum, tag, octagon, pentagon
    const char *keys; ///< keys of this kind beyond the common ones: ",rate,peak,"
};

/// All kinds in the order of the palette; made from resources/kinds/*.yaml.
std::span<const KindInfo> kinds();

/// The row of a kind.
const KindInfo &kindInfo(Kind kind);

/// The kind of a word of the document, or nothing.
std::optional<Kind> kindFromId(QStringView id);

/// The word of the document for a kind.
QString kindId(Kind kind);

/// The kind's name in the reader's language.
QString kindTitle(Kind kind);

/// Whether the key \a key, of those that not every kind has, belongs to \a kind.
bool kindHasKey(Kind kind, QLatin1String key);

} // namespace tempo
