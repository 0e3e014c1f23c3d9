#include "model/timing/measurements.h"

#include "model/base/result.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <cmath>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::Measurements)
};

constexpr qint64 mostBytes = 64'000'000;

/// The times in the lines under the header, ascending.
Result<QList<double>> timesIn(const QByteArray &text, const QString &path)
{
    const QList<QByteArray> lines = text.split('\n');
    if (lines.first().trimmed() != "seconds")
        return Error{Tr::tr("%1 doesn't begin with the line \"seconds\", so that its numbers can't "
                            "be told. Write it above them.")
                         .arg(path)};
    QList<double> times;
    for (qsizetype line = 1; line < lines.size(); ++line) {
        const QByteArray written = lines.at(line).trimmed();
        if (written.isEmpty())
            continue;
        bool isNumber = false;
        const double time = written.toDouble(&isNumber);
        if (!isNumber || !std::isfinite(time) || time < 0)
            return Error{Tr::tr("Line %1 of %2 isn't a time in seconds. Every line under the "
                                "header holds one number from 0 on.")
                             .arg(line + 1)
                             .arg(path)};
        times << time;
    }
    if (times.isEmpty())
        return Error{
            Tr::tr("%1 holds no measured time. Write one a line under the header.").arg(path)};
    std::ranges::sort(times);
    return times;
}

Result<QList<double>> read(const QString &path, const QDir &folder)
{
    const QFileInfo info(folder.filePath(path));
    if (!info.exists())
        return Error{Tr::tr("%1 isn't there. It is looked for in %2, the folder of the document.")
                         .arg(path, folder.path())};
    const QString inside = QFileInfo(folder.path()).canonicalFilePath() + u'/';
    if (QDir::isAbsolutePath(path) || !info.canonicalFilePath().startsWith(inside))
        return Error{Tr::tr("%1 lies outside of the document's folder and isn't read. Copy it into "
                            "the folder.")
                         .arg(path)};
    if (!info.isFile() || info.size() > mostBytes)
        return Error{Tr::tr("%1 isn't a file of at most 64 MB and isn't read.").arg(path)};
    QFile file(info.canonicalFilePath());
    if (!file.open(QIODevice::ReadOnly))
        return Error{Tr::tr("%1 can't be read: %2").arg(path, file.errorString())};
    return timesIn(file.read(mostBytes), path);
}

/// Reads each file once.
class Files
{
public:
    explicit Files(const QString &folder) : m_folder(folder) {}

    bool isWanted(const std::optional<Latency> &latency) const
    {
        return latency && latency->family == Family::Samples;
    }

    void fill(Latency &latency)
    {
        if (!m_read.contains(latency.samples)) {
            const Result<QList<double>> times = read(latency.samples, m_folder);
            m_read.insert(latency.samples, times ? *times : QList<double>());
            if (!times)
                m_problems << times.error();
        }
        latency.measured = m_read.value(latency.samples);
    }

    const QStringList &problems() const { return m_problems; }

private:
    QDir m_folder;
    QHash<QString, QList<double>> m_read;
    QStringList m_problems;
};

} // namespace

MeasuredDesign withMeasurements(Design design, const QString &folder)
{
    Files files(folder);
    for (int place = 0; place < int(design.elements.size()); ++place) {
        const QString id = design.elements.at(place).first;
        if (files.isWanted(design.elements.at(place).second.latency))
            files.fill(*design.elements[id].latency);
    }
    for (int flow = 0; flow < int(design.flows.size()); ++flow) {
        if (files.isWanted(design.flows.at(flow).latency))
            files.fill(*design.flows[flow].latency);
    }
    return {std::move(design), files.problems()};
}

} // namespace tempo
