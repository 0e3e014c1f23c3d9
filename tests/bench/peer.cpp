#include "tests/bench/peer.h"

#include <QProcess>

namespace tempo {

std::optional<double> peerMilliseconds(const QString &script, const QStringList &arguments,
                                       const QByteArray &input)
{
    constexpr int patience = 300'000;
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"),
                 QStringList{QStringLiteral(TEMPO_BENCH_DIR "/") + script} + arguments);
    python.write(input);
    python.closeWriteChannel();
    if (!python.waitForFinished(patience) || python.exitCode() != 0)
        return std::nullopt;
    bool isNumber = false;
    const double time = python.readAllStandardOutput().trimmed().toDouble(&isNumber);
    return isNumber ? std::optional(time) : std::nullopt;
}

std::string comparison(double ours, const QList<Peer> &peers)
{
    QString text = QStringLiteral("ours %1 ms").arg(ours, 0, 'g', 4);
    for (const Peer &peer : peers) {
        if (!peer.milliseconds) {
            text += QStringLiteral("; %1 isn't installed").arg(peer.name);
            continue;
        }
        const double times = *peer.milliseconds / ours;
        text += QStringLiteral("; %1 %2 ms: %3 times (wanted %4): %5")
                    .arg(peer.name)
                    .arg(*peer.milliseconds, 0, 'g', 4)
                    .arg(times, 0, 'g', 3)
                    .arg(peer.wanted, 0, 'g', 3)
                    .arg(times >= peer.wanted ? QLatin1String("within") : QLatin1String("SHORT"));
    }
    return text.toStdString();
}

} // namespace tempo
