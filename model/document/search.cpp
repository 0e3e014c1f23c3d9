#include "model/document/search.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::Search)
};

constexpr qsizetype excerptBefore = 20; // letters
constexpr qsizetype excerptLength = 80;

class Seeker
{
public:
    explicit Seeker(const QString &text)
    {
        static const QRegularExpression blanks(QStringLiteral("\\s+"));
        m_words = text.split(blanks, Qt::SkipEmptyParts);
    }

    bool seeksNothing() const { return m_words.isEmpty(); }

    /// Takes a hit in if every word stands in its title or in one of the other texts.
    void look(SearchHit hit, const QStringList &others)
    {
        hit.title = hit.title.simplified();
        const bool isInTitle = holdsAll({hit.title});
        if (!isInTitle && !holdsAll(QStringList{hit.title} + others))
            return;
        if (!isInTitle)
            hit.where = excerpt(hit.title, others);
        (isInTitle ? m_titled : m_rest) << hit;
    }

    QList<SearchHit> hits() const { return m_titled + m_rest; }

private:
    static bool holds(const QString &text, const QString &word)
    {
        return text.contains(word, Qt::CaseInsensitive);
    }

    bool holdsAll(const QStringList &texts) const
    {
        return std::ranges::all_of(m_words, [&](const QString &word) {
            return std::ranges::any_of(texts,
                                       [&](const QString &text) { return holds(text, word); });
        });
    }

    /// The surroundings of the first word that the title doesn't have.
    QString excerpt(const QString &title, const QStringList &others) const
    {
        for (const QString &word : m_words) {
            if (holds(title, word))
                continue;
            for (const QString &other : others) {
                const qsizetype at = other.indexOf(word, 0, Qt::CaseInsensitive);
                if (at < 0)
                    continue;
                const qsizetype from = std::max<qsizetype>(0, at - excerptBefore);
                return (from > 0 ? QStringLiteral("…") : QString())
                    + other.mid(from, excerptLength).simplified();
            }
        }
        return {};
    }

    QStringList m_words;
    QList<SearchHit> m_titled;
    QList<SearchHit> m_rest;
};

} // namespace

QList<SearchHit> searchDesign(const Design &design, const QString &text)
{
    Seeker seeker(text);
    if (seeker.seeksNothing())
        return {};
    using What = SearchHit::What;
    for (const auto &[id, element] : design.elements) {
        seeker.look({What::Element, id, {}, design.titleOf(id), kindTitle(element.kind), {}},
                    QStringList{id, kindTitle(element.kind), element.owner} + element.tags
                        + QStringList{element.notes});
    }
    for (const Flow &flow : design.flows) {
        const QString ends
            = design.titleOf(flow.from) + QStringLiteral(" → ") + design.titleOf(flow.to);
        seeker.look({What::Flow, {}, flow.key(), ends, Tr::tr("Flow"), {}},
                    {flow.from, flow.to, Tr::tr("Flow"), flow.contract, flow.notes,
                     flow.joinKeys.join(u' ')});
    }
    for (const auto &[id, frame] : design.canvas.frames)
        seeker.look({What::Frame, id, {}, frame.title, Tr::tr("Frame"), {}}, {id, Tr::tr("Frame")});
    for (const auto &[id, note] : design.canvas.notes)
        seeker.look({What::Note, id, {}, note.text, Tr::tr("Note"), {}}, {id, Tr::tr("Note")});
    return seeker.hits();
}

} // namespace tempo
