#include "model/base/suggest.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::Suggest)
};

/// Edit distance with swaps of neighbours, O(n m) for words of n and m letters.
int distance(const QString &a, const QString &b)
{
    const auto width = size_t(b.size() + 1);
    std::vector<int> before(width);
    std::vector<int> last(width);
    std::vector<int> now(width);
    for (size_t j = 0; j < width; ++j)
        last[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        now[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto k = size_t(j);
            const int same = a[i - 1] == b[j - 1] ? 0 : 1;
            now[k] = std::min({last[k] + 1, now[k - 1] + 1, last[k - 1] + same});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                now[k] = std::min(now[k], before[k - 2] + 1);
        }
        before.swap(last);
        last.swap(now);
    }
    return last.back();
}

} // namespace

QString nearest(const QString &word, const QStringList &candidates)
{
    if (word.isEmpty() || word.size() > 80)
        return {};
    QString best;
    int bestDistance = word.size() < 2 ? 1 : std::max(1, int(word.size()) / 3) + 1;
    for (const QString &candidate : candidates) {
        if (std::abs(candidate.size() - word.size()) >= bestDistance)
            continue;
        const int d = distance(word.toLower(), candidate.toLower());
        if (d < bestDistance) {
            best = candidate;
            bestDistance = d;
        }
    }
    return best;
}

QString didYouMean(const QString &word, const QStringList &candidates)
{
    const QString best = nearest(word, candidates);
    return best.isEmpty() ? QString() : u' ' + Tr::tr("Did you mean '%1'?").arg(best);
}

QString idFromTitle(const QString &title, const QStringList &taken)
{
    QString id;
    for (const QChar c : title.normalized(QString::NormalizationForm_KD).toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            id += c;
        else if (!c.isMark() && !id.isEmpty() && !id.endsWith(u'-'))
            id += u'-';
        if (id.size() >= 40)
            break;
    }
    while (id.endsWith(u'-'))
        id.chop(1);
    if (id.isEmpty())
        id = QStringLiteral("element");
    const auto free = [&](const QString &candidate) {
        return candidate != u"design" && candidate != u"axes" && !taken.contains(candidate);
    };
    QString candidate = id;
    for (int n = 2; !free(candidate); ++n)
        candidate = id + u'-' + QString::number(n);
    return candidate;
}

bool isId(QStringView text)
{
    const auto plain = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'); };
    return !text.isEmpty() && plain(text.front())
        && std::all_of(text.begin(), text.end(), [&](QChar c) { return plain(c) || c == u'-'; });
}

} // namespace tempo
