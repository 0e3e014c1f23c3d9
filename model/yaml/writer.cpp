#include "model/yaml/writer.h"

#include "model/yaml/recordwriter.h"
#include "model/yaml/savedform.h"

namespace tempo {

namespace {

/// The keys that an element of a kind has.
class KeysOfKind
{
public:
    explicit KeysOfKind(Kind kind) : m_kind(kind) {}
    bool allows(const char *key, const FieldRule &rule) const
    {
        return !rule.byKind || kindHasKey(m_kind, QLatin1String(key));
    }

private:
    Kind m_kind;
};

class DesignWriter
{
public:
    QByteArray write(const Design &design)
    {
        Emit &out = m_writer.out();
        out.reserve(size_t(design.elements.size() + design.flows.size()) * 300 + 4096);
        if (!design.header.comment.isEmpty())
            out.comment(design.header.comment, 0);
        out.raw("tempo: 1");
        out.endLine();
        m_writer.blockFields(design.header, 0, EveryKey());
        writeElements(design.elements);
        writeFlows(design);
        writeMatrix(design.matrix);
        writeSection("operations", design.operations);
        writeSection("roadmap", design.roadmap);
        writeSection("monitoring", design.monitoring);
        writeDispositions(design.dispositions);
        writeSection("sprint", design.sprint);
        writeSection("canvas", design.canvas);
        return QByteArray(out.text().data(), qsizetype(out.text().size()));
    }

private:
    void open(const char *key, int indent)
    {
        m_writer.out().indent(indent);
        m_writer.out().raw(key);
        m_writer.out().raw(':');
        m_writer.out().endLine();
    }

    void writeElements(const OrderedMap<Element> &elements)
    {
        if (elements.isEmpty())
            return;
        open("elements", 0);
        for (const auto &[id, element] : elements) {
            if (!element.comment.isEmpty())
                m_writer.out().comment(element.comment, 2);
            m_writer.blockOpen(id, 2);
            m_writer.blockFields(element, 4, KeysOfKind(element.kind));
        }
    }

    void writeFlows(const Design &design)
    {
        if (design.flows.isEmpty())
            return;
        open("flows", 0);
        for (const Flow &flow : design.flows) {
            if (!flow.comment.isEmpty())
                m_writer.out().comment(flow.comment, 2);
            if (holdsDefaults(flow))
                m_writer.blockItem(writtenForm(design, flow), 2);
            else
                m_writer.blockItem(flow, 2);
        }
    }

    void writeMatrix(const Matrix &matrix)
    {
        if (matrix == Matrix())
            return;
        open("matrix", 0);
        if (!matrix.axes.isEmpty())
            m_writer.blockPair("axes", matrix.axes, 2);
        for (const auto &[id, asIs] : matrix.scopes) {
            const MatrixScope scope = writtenForm(asIs);
            if (scope == MatrixScope()) {
                m_writer.blockPair(id, scope, 2);
                continue;
            }
            m_writer.blockOpen(id, 2);
            m_writer.blockFields(scope, 4, EveryKey());
        }
    }

    void writeDispositions(const Dispositions &dispositions)
    {
        if (dispositions == Dispositions())
            return;
        open("dispositions", 0);
        for (const auto &[id, disposition] : dispositions.findings)
            m_writer.blockPair(id, disposition, 2);
        if (!dispositions.rules.isEmpty())
            m_writer.blockPair("rules", dispositions.rules, 2);
    }

    template <class T>
    void writeSection(const char *key, const T &section)
    {
        static const T defaults;
        if (section == defaults)
            return;
        open(key, 0);
        m_writer.blockFields(section, 2, EveryKey());
    }

    RecordWriter m_writer;
};

} // namespace

QByteArray writeDesign(const Design &design)
{
    return DesignWriter().write(design);
}

} // namespace tempo
