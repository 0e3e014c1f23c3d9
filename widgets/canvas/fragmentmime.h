#pragma once

#include "model/design/design.h"

#include <QMimeData>

namespace tempo {

/// The type under which a part of a design lies on the clipboard.
inline constexpr QLatin1String fragmentMimeType("application/x-tempo-design+yaml");

/// A part of a design for the clipboard: as YAML under its own type and as text, and as SVG and PNG
/// of how it looks. The pictures are made when somebody asks for them.
class FragmentMime final : public QMimeData
{
    Q_OBJECT

public:
    /// \a fragment was cut out of \a design as it was then.
    FragmentMime(const Design &fragment, Design design);

    QStringList formats() const override;
    bool hasFormat(const QString &type) const override { return formats().contains(type); }

protected:
    QVariant retrieveData(const QString &type, QMetaType wanted) const override;

private:
    QByteArray m_yaml;
    Design m_design;
    QStringList m_drawn; ///< ids
};

} // namespace tempo
