#include "tests/model/yaml/designgenerator.h"

#include "model/design/sectionfields.h"
#include "model/yaml/recordreader.h"

namespace tempo {

namespace {

/// Fills structs of the table, whatever they are.
class Generator
{
public:
    explicit Generator(quint32 seed) : m_random(seed) {}

    Design design()
    {
        Design design;
        const FieldRule any;
        fill(design.header, any);
        if (design.header.bands.realTime.seconds() > design.header.bands.nearRealTime.seconds())
            std::swap(design.header.bands.realTime, design.header.bands.nearRealTime);
        fillElements(design);
        fillFlows(design);
        fillMatrix(design);
        fill(design.operations, any);
        fill(design.roadmap, any);
        fill(design.monitoring, any);
        for (const QLatin1String &rule : ruleIds) {
            RuleSetting setting;
            fill(setting, any);
            design.dispositions.rules.set(QString(rule), setting);
        }
        fill(design.dispositions.findings, any);
        fill(design.sprint, any);
        fill(design.canvas, any);
        return design;
    }

private:
    bool chance(int percent) { return m_random.bounded(100) < percent; }

    QString pick(const QStringList &list) { return list.at(m_random.bounded(int(list.size()))); }

    void fillElements(Design &design)
    {
        const int count = m_random.bounded(8);
        for (int i = 0; i < count; ++i) {
            const QString id = QStringList{QStringLiteral("a"),          QStringLiteral("123"),
                                           QStringLiteral("no"),         QStringLiteral("1e3"),
                                           QStringLiteral("2026-03-02"), QStringLiteral("null"),
                                           QStringLiteral("x-y-"),       QStringLiteral("0x1f")}
                                   .at(i);
            const Kind kind = Kind(m_random.bounded(9));
            if (kind == Kind::Event || kind == Kind::Source)
                m_origins << id;
            if (kind == Kind::Prediction)
                m_scopes << id;
            m_ids << id;
            Element element;
            element.kind = kind;
            design.elements.set(id, element);
        }
        for (const QString &id : m_ids)
            design.elements.set(id, element(id, design.elements.value(id).kind));
    }

    Element element(const QString &id, Kind kind)
    {
        Element element;
        forEachField<Element>([&](const auto &f) {
            if (!f.rule.byKind || kindHasKey(kind, QLatin1String(f.key)))
                fill(element.*f.member, f.rule);
        });
        element.id = id;
        element.kind = kind;
        if (element.schedule)
            element.every.reset();
        if (!element.every)
            element.offset.reset();
        if (element.definition)
            element.definitions.reset();
        if (chance(30))
            element.comment = QStringLiteral("# why: \"so\"\n#  # more");
        return element;
    }

    void fillFlows(Design &design)
    {
        for (const QString &from : m_ids) {
            for (const QString &to : m_ids) {
                if (!chance(30))
                    continue;
                Flow flow;
                fill(flow, FieldRule());
                flow.from = from;
                flow.to = to;
                if (m_origins.contains(to))
                    flow.pull.reset();
                if (chance(20))
                    flow.comment = QStringLiteral("# ünicode");
                design.flows << flow;
            }
        }
    }

    void fillMatrix(Design &design)
    {
        if (chance(50))
            fill(design.matrix.axes[QStringLiteral("regulation")], FieldRule());
        m_axes = axisIds(design.matrix);
        for (const QString &id : m_scopes + QStringList{QStringLiteral("design")})
            fill(design.matrix.scopes[id], FieldRule());
    }

    template <class T>
    void fill(T &value, const FieldRule &rule)
    {
        if constexpr (isOptional<T>) {
            if (chance(60))
                fill(value.emplace(), rule);
        } else if constexpr (isRecord<T>) {
            forEachField<T>([&](const auto &f) { fill(value.*f.member, f.rule); });
            tidy(value);
        } else if constexpr (isOrderedMap<T>) {
            const int count = m_random.bounded(4);
            for (int i = 0; i < count; ++i) {
                const auto key = keyOf(value, rule);
                if (!key.isEmpty())
                    fill(value[key], rule);
            }
        } else if constexpr (isRecordList<T>) {
            value.resize(m_random.bounded(3));
            for (auto &item : value)
                fill(item, rule);
        } else if constexpr (std::is_enum_v<T>) {
            value = T(m_random.bounded(int(wordsOf<T>.size())));
        } else {
            leaf(value, rule);
        }
    }

    template <class T>
    QString keyOf(const OrderedMap<T> &, const FieldRule &rule)
    {
        if (!isOrderedMap<T> && rule.names == Names::Axes)
            return pick(m_axes);
        if (rule.names == Names::Elements)
            return m_ids.isEmpty() ? QString() : pick(m_ids);
        const QString text = chance(5) ? QString(2000, u'k') : nastyText(m_random);
        return text == u"rules" ? QString() : text;
    }

    static void tidy(Alternative &alternative)
    {
        alternative.trigger = alternative.every ? QString() : QStringLiteral("event");
    }
    template <class T>
    static void tidy(T &)
    {
    }

    void leaf(QString &value, const FieldRule &rule)
    {
        if (rule.zone)
            value = pick({QStringLiteral("UTC"), QStringLiteral("Europe/Berlin")});
        else
            value = nastyText(m_random);
    }
    void leaf(QStringList &value, const FieldRule &)
    {
        for (int i = m_random.bounded(4); i > 0; --i)
            value << nastyText(m_random);
    }
    void leaf(bool &value, const FieldRule &) { value = chance(50); }
    void leaf(int &value, const FieldRule &rule)
    {
        value
            = m_random.bounded(int(std::max(rule.min, -100.0)), int(std::min(rule.max, 100.0)) + 1);
    }
    void leaf(double &value, const FieldRule &rule)
    {
        const double low = std::max(rule.min, rule.positive ? 1e-9 : -1e20);
        const double high = std::min(rule.max, 1e20);
        value = chance(30) ? low : low + m_random.generateDouble() * (high - low);
    }
    void leaf(QList<double> &value, const FieldRule &rule)
    {
        value.resize(m_random.bounded(4));
        for (double &one : value)
            leaf(one, rule);
    }
    void leaf(Duration &value, const FieldRule &)
    {
        const QString text
            = pick({QStringLiteral("250ms"), QStringLiteral("90min"), QStringLiteral("1d"),
                    QStringLiteral("3h30min"), QStringLiteral("1.5us"), QStringLiteral("PT5M"),
                    QStringLiteral("2w"), QStringLiteral("61s")});
        value = *Duration::parse(text);
    }
    void leaf(Rate &value, const FieldRule &)
    {
        value = *Rate::parse(
            pick({QStringLiteral("120/s"), QStringLiteral("2M/day"), QStringLiteral("0/w")}));
    }
    void leaf(Cron &value, const FieldRule &)
    {
        value
            = *Cron::parse(pick({QStringLiteral("* * * * *"), QStringLiteral("*/5 1-3 * jan 7")}));
    }
    void leaf(QDate &value, const FieldRule &)
    {
        value = QDate(2026, 1, 1).addDays(m_random.bounded(1000));
    }
    void leaf(QPointF &value, const FieldRule &)
    {
        value = {double(m_random.bounded(-900, 900)), m_random.bounded(1e4)};
    }
    void leaf(QRectF &value, const FieldRule &) { value = {-4.5, 1e-7, 700, 1e17}; }
    void leaf(AgeLimit &value, const FieldRule &rule)
    {
        if (chance(50))
            leaf(value.all.emplace(), rule);
        else if (!m_origins.isEmpty())
            leaf(value.byOrigin[pick(m_origins)], rule);
    }
    void leaf(Decay &value, const FieldRule &rule)
    {
        value.shape = Decay::Shape(m_random.bounded(4));
        leaf(value.span, rule);
        if (value.shape == Decay::Shape::Sigmoid)
            leaf(value.width, rule);
    }
    void leaf(Latency &value, const FieldRule &)
    {
        value = Latency();
        value.family = Family(m_random.bounded(8));
        const auto set
            = [](std::optional<Duration> &figure, double seconds) { figure = Duration(seconds); };
        switch (value.family) {
        case Family::Constant:
            set(value.value, 3600);
            break;
        case Family::Lognormal:
            if (chance(50))
                set(value.min, 0.001);
            set(value.p50, 0.02);
            set(value.p95, 0.06);
            break;
        case Family::Weibull:
        case Family::Gamma:
            set(value.p50, 2);
            set(value.p99, 90);
            break;
        case Family::Exponential:
            set(value.mean, 4);
            break;
        case Family::Uniform:
            set(value.min, 0);
            set(value.max, 7);
            break;
        case Family::Normal:
            set(value.mean, 5);
            set(value.sd, 0);
            break;
        case Family::Samples:
            value.samples = QStringLiteral("measured/a b, c.csv");
            break;
        }
    }

    QRandomGenerator m_random;
    QStringList m_ids;
    QStringList m_origins;
    QStringList m_scopes;
    QStringList m_axes;
};

} // namespace

QString nastyText(QRandomGenerator &random)
{
    static const QStringList texts{
        QString(),
        QStringLiteral("plain words"),
        QStringLiteral("no"),
        QStringLiteral("Null"),
        QStringLiteral("~"),
        QStringLiteral("012"),
        QStringLiteral("1e3"),
        QStringLiteral("0x1F"),
        QStringLiteral("12:30"),
        QStringLiteral("1_000"),
        QStringLiteral("2026-03-02"),
        QStringLiteral(".inf"),
        QStringLiteral("-"),
        QStringLiteral("- a"),
        QStringLiteral("--- a"),
        QStringLiteral("..."),
        QStringLiteral("? a"),
        QStringLiteral("who, what? [x] {y}"),
        QStringLiteral("a: b"),
        QStringLiteral("a:"),
        QStringLiteral("a:b"),
        QStringLiteral("a:[b"),
        QStringLiteral("a #b"),
        QStringLiteral("#a"),
        QStringLiteral("a#b"),
        QStringLiteral("parity@spend-1h"),
        QStringLiteral("@home"),
        QStringLiteral("`tick`"),
        QStringLiteral("%a"),
        QStringLiteral("=cmd|' /C calc'!A0"),
        QStringLiteral("\"; DROP TABLE"),
        QStringLiteral("it's"),
        QStringLiteral("<<"),
        QStringLiteral("&a *b !c"),
        QStringLiteral("*b*"),
        QStringLiteral("!c"),
        QStringLiteral("|"),
        QStringLiteral(">"),
        QStringLiteral(" lead"),
        QStringLiteral("trail "),
        QStringLiteral("tab\there"),
        QStringLiteral("\t"),
        QStringLiteral("C:\\path\\n"),
        QStringLiteral("<script>alert(1)</script>"),
        QStringLiteral("two\nlines"),
        QStringLiteral("two\nlines\n"),
        QStringLiteral("three\n\n\n"),
        QStringLiteral("\nfirst empty"),
        QStringLiteral("  indented\nfirst"),
        QStringLiteral("a\n  code\n\n# title\n- item: x\n---\n\"q\n"),
        QStringLiteral("trailing \nblank"),
        QStringLiteral("windows\r\nline"),
        QStringLiteral("\u0085\u2028\u2029\ufeff\u00a0"),
        QStringLiteral("a\u200fשלום\u202e"),
        QStringLiteral("übergröße …"),
        QStringLiteral("🚀 emoji\nand\n🚀"),
        QStringLiteral("a\x01\x1b\x7f"),
        QString(10000, u'x'),
        QString(130, u'…'),
    };
    return texts.at(random.bounded(int(texts.size())));
}

Design randomDesign(quint32 seed)
{
    return Generator(seed).design();
}

} // namespace tempo
