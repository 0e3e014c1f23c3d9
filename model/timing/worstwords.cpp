#include "model/timing/worstwords.h"

#include "model/base/displaydate.h"
#include "model/base/isolate.h"
#include "model/design/activation.h"
#include "model/timing/pathwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <vector>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::WorstWords)
};

using PartKind = PathPart::Kind;

/// What one element, or one flow, has to do with the path: parts in a row.
struct Section
{
    bool isTransport = false;
    int place = 0;
    Ticks waiting = 0;
    Ticks busy = 0;
    Ticks after = 0; ///< held back, or shown until the next comes
};

std::vector<Section> sectionsOf(const std::vector<PathPart> &parts)
{
    std::vector<Section> sections;
    for (const PathPart &part : parts) {
        const bool isTransport = part.kind == PartKind::Transport;
        if (sections.empty() || isTransport || sections.back().isTransport
            || sections.back().place != part.place)
            sections.push_back({isTransport, part.place});
        Section &section = sections.back();
        if (part.kind != PartKind::Waiting)
            section.busy += part.time;
        else if (section.busy > 0)
            section.after += part.time;
        else
            section.waiting += part.time;
    }
    return sections;
}

/// Instants as people say them one after the other: the day is said where it has changed.
class Teller
{
public:
    Teller(const Design &design, Ticks at) : m_zone(design.header.timezone.toUtf8()), m_at(at)
    {
        if (!m_zone.isValid())
            m_zone = QTimeZone::utc();
        m_said = dateTime().date();
    }

    void pass(Ticks time) { m_at += time; }

    QString now()
    {
        const QDateTime time = dateTime();
        const QString said = isolatedFigure(QLocale().toString(time.time(), clockFormat(time)));
        const qint64 later = m_said.daysTo(time.date());
        m_said = time.date();
        if (later == 1)
            return Tr::tr("%1 the next day", "time of day").arg(said);
        return later > 1 ? Tr::tr("%1 on %2", "time of day, date")
                               .arg(said,
                                    QLocale().toString(time.date(), QStringLiteral("ddd "))
                                        + displayDay(time.date()))
                         : said;
    }

private:
    QDateTime dateTime() const
    {
        return QDateTime::fromMSecsSinceEpoch(m_at / (ticksPerSecond / 1000), m_zone);
    }

    static QString clockFormat(const QDateTime &time)
    {
        return time.time().second() == 0 ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm:ss");
    }

    QTimeZone m_zone;
    Ticks m_at;
    QDate m_said;
};

class Story
{
public:
    Story(const Design &design, const TimedPath &path) : m_design(design), m_path(path)
    {
        const PathTime &time = *path.figures.time;
        if (time.worstFrom)
            m_clock.emplace(design, *time.worstFrom);
        m_sections = sectionsOf(time.worstPath);
    }

    QString tell()
    {
        begin();
        for (const Section &section : m_sections) {
            if (section.isTransport)
                transport(section);
            else
                stay(section);
        }
        end();
        return m_sentences.join(u' ');
    }

private:
    QString title(int place) const
    {
        return isolated(m_design.titleOf(m_design.elements.at(place).first));
    }

    void pass(Ticks time)
    {
        if (m_clock)
            m_clock->pass(time);
    }

    void begin()
    {
        const Element &from = m_design.elements.at(m_path.figures.from).second;
        const QString name = title(m_path.figures.from);
        const bool waits = std::ranges::any_of(
            m_sections, [](const Section &section) { return section.waiting > 0; });
        if (m_path.of != TimedPath::Of::Reaction)
            m_sentences << (m_clock ? Tr::tr("Take what “%1” knew at %2.").arg(name, m_clock->now())
                                    : Tr::tr("Take what “%1” knew at some moment.").arg(name));
        else if (m_clock && isScheduled(from))
            m_sentences << Tr::tr("Say “%1” happens at %2.").arg(name, m_clock->now());
        else if (m_clock)
            m_sentences << Tr::tr("Say “%1” happens just after %2.").arg(name, m_clock->now());
        else if (waits)
            m_sentences << Tr::tr("Say “%1” happens at the worst moment.").arg(name);
        else
            m_sentences << Tr::tr("Say “%1” happens.").arg(name);
    }

    void transport(const Section &section)
    {
        const Flow &flow = m_design.flows.at(section.place);
        m_sentences << Tr::tr("Getting from “%1” to “%2” takes %3.")
                           .arg(isolated(m_design.titleOf(flow.from)),
                                isolated(m_design.titleOf(flow.to)), duration(section.busy));
        pass(section.busy);
    }

    void stay(const Section &section)
    {
        pass(section.waiting);
        const QString name = title(section.place);
        const QString waited = duration(section.waiting);
        const QString busy = duration(section.busy);
        const bool isDone = section.busy == 0;
        if (section.waiting > 0 && isDone)
            m_sentences << (m_clock ? Tr::tr("It waits %1 for “%2”, until %3.")
                                          .arg(waited, name, m_clock->now())
                                    : Tr::tr("It waits %1 for “%2”.").arg(waited, name));
        else if (section.waiting > 0)
            m_sentences
                << (m_clock
                        ? Tr::tr("It waits %1 for “%2”, which starts at %3 and takes "
                                 "%4.")
                              .arg(waited, name, m_clock->now(), busy)
                        : Tr::tr("It waits %1 for “%2”, which takes %3.").arg(waited, name, busy));
        else if (!isDone)
            m_sentences << Tr::tr("“%1” takes %2.").arg(name, busy);
        pass(section.busy);
        after(section);
    }

    void after(const Section &section)
    {
        if (section.after == 0)
            return;
        const bool isShown = section.place == m_path.target && m_path.of != TimedPath::Of::Reaction;
        m_sentences << (isShown ? Tr::tr("It stays there for another %1, until the next comes.")
                                      .arg(duration(section.after))
                                : Tr::tr("“%1” holds it back for another %2.")
                                      .arg(title(section.place), duration(section.after)));
        pass(section.after);
    }

    void end()
    {
        if (!m_clock)
            return;
        m_sentences << (m_path.of == TimedPath::Of::Reaction
                            ? Tr::tr("So “%1” reflects it at %2.")
                            : Tr::tr("So it is still what “%1” has at %2."))
                           .arg(title(m_path.target), m_clock->now());
    }

    static QString duration(Ticks time) { return pathDuration(secondsOf(time)); }

    const Design &m_design;
    const TimedPath &m_path;
    std::optional<Teller> m_clock;
    std::vector<Section> m_sections;
    QStringList m_sentences;
};

} // namespace

QString worstCaseInWords(const Design &design, const TimedPath &path)
{
    const bool hasWorst = path.figures.time && !path.figures.time->worstPath.empty();
    return hasWorst ? Story(design, path).tell() : QString();
}

} // namespace tempo
