#pragma once

#include "model/yaml/reading.h"

#include <QDate>
#include <QPointF>
#include <QRectF>

namespace tempo {

/// The readers of values that aren't records: each reports what doesn't fit and then leaves its
/// target as it was.

void readLeaf(Reading &reading, Reading::Node value, QString &target, const FieldRule &rule);
void readLeaf(Reading &reading, Reading::Node value, QStringList &target, const FieldRule &rule);
void readLeaf(Reading &reading, Reading::Node value, bool &target, const FieldRule &rule);
void readLeaf(Reading &reading, Reading::Node value, int &target, const FieldRule &rule);
void readLeaf(Reading &reading, Reading::Node value, double &target, const FieldRule &rule);
void readLeaf(Reading &reading, Reading::Node value, QList<double> &target, const FieldRule &rule);
void readLeaf(Reading &reading, Reading::Node value, Duration &target, const FieldRule &rule);
void readLeaf(Reading &reading, Reading::Node value, Rate &target, const FieldRule &rule);
void readLeaf(Reading &reading, Reading::Node value, Cron &target, const FieldRule &rule);
void readLeaf(Reading &reading, Reading::Node value, QDate &target, const FieldRule &rule);
void readLeaf(Reading &reading, Reading::Node value, QPointF &target, const FieldRule &rule);
void readLeaf(Reading &reading, Reading::Node value, QRectF &target, const FieldRule &rule);

/// A duration, or a map of figures.
void readLeaf(Reading &reading, Reading::Node value, Latency &target, const FieldRule &rule);

/// A duration, or a map of origin to duration.
void readLeaf(Reading &reading, Reading::Node value, AgeLimit &target, const FieldRule &rule);

/// A map of exactly one shape.
void readLeaf(Reading &reading, Reading::Node value, Decay &target, const FieldRule &rule);

/// One of the words of an enumeration.
template <class Enum>
void readWord(Reading &reading, Reading::Node value, Enum &target)
{
    const std::string_view text = reading.tree().text(value);
    for (size_t i = 0; i < wordsOf<Enum>.size(); ++i) {
        const QLatin1String word = wordsOf<Enum>[i];
        if (text == std::string_view(word.data(), size_t(word.size()))) {
            target = Enum(i);
            return;
        }
    }
    reading.notAWord(value, allWords<Enum>());
}

} // namespace tempo
