#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace tempo {

/// The shortest decimal text that reads back as the same double, without an exponent where people
/// would not write one (1e-6 to 1e15), e.g. 0.4, 730, 1e+20.
QString numberText(double value);

/// Reads a finite decimal number (`12`, `-0.5`, `1e3`); nothing else, in particular no `0x1f`, no
/// `012`, no `inf`, no surrounding space.
std::optional<double> parseNumber(QStringView text);

/// Reads a whole number in the range of int, by the same rules.
std::optional<int> parseInteger(QStringView text);

} // namespace tempo
