#include "widgets/editors/wordlabels.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::Word)
};

struct WordLabel
{
    const char *key;
    const char *word;
    const char *text;
};

constexpr std::array labels{
    WordLabel{"join", "all", QT_TRANSLATE_NOOP("tempo::Word", "All inputs")},
    WordLabel{"join", "any", QT_TRANSLATE_NOOP("tempo::Word", "The freshest input")},
    WordLabel{"role", "fetch", QT_TRANSLATE_NOOP("tempo::Word", "Fetches data")},
    WordLabel{"role", "clean", QT_TRANSLATE_NOOP("tempo::Word", "Cleans data")},
    WordLabel{"role", "features", QT_TRANSLATE_NOOP("tempo::Word", "Builds features")},
    WordLabel{"role", "train", QT_TRANSLATE_NOOP("tempo::Word", "Trains the model")},
    WordLabel{"role", "predict", QT_TRANSLATE_NOOP("tempo::Word", "Predicts")},
    WordLabel{"role", "publish", QT_TRANSLATE_NOOP("tempo::Word", "Publishes results")},
    WordLabel{"class", "precomputed", QT_TRANSLATE_NOOP("tempo::Word", "Precomputed")},
    WordLabel{"class", "streaming", QT_TRANSLATE_NOOP("tempo::Word", "Streaming")},
    WordLabel{"class", "windowed", QT_TRANSLATE_NOOP("tempo::Word", "Windowed")},
    WordLabel{"overrun", "skip", QT_TRANSLATE_NOOP("tempo::Word", "Skip the run")},
    WordLabel{"overrun", "queue", QT_TRANSLATE_NOOP("tempo::Word", "Queue it")},
    WordLabel{"carries", "data", QT_TRANSLATE_NOOP("tempo::Word", "Data")},
    WordLabel{"carries", "model", QT_TRANSLATE_NOOP("tempo::Word", "A model")},
    WordLabel{"carries", "feedback", QT_TRANSLATE_NOOP("tempo::Word", "Feedback")},
    WordLabel{"fallback", "last-value", QT_TRANSLATE_NOOP("tempo::Word", "Use the last value")},
    WordLabel{"fallback", "default", QT_TRANSLATE_NOOP("tempo::Word", "Use a default")},
    WordLabel{"fallback", "skip", QT_TRANSLATE_NOOP("tempo::Word", "Skip the output")},
    WordLabel{"fallback", "block", QT_TRANSLATE_NOOP("tempo::Word", "Wait for it")},
    WordLabel{"judge_at", "p50",
              QT_TRANSLATE_NOOP("tempo::Word", "p50, every second one is worse")},
    WordLabel{"judge_at", "p95", QT_TRANSLATE_NOOP("tempo::Word", "p95, one in 20 is worse")},
    WordLabel{"judge_at", "p99", QT_TRANSLATE_NOOP("tempo::Word", "p99, one in 100 is worse")},
    WordLabel{"judge_at", "worst", QT_TRANSLATE_NOOP("tempo::Word", "The worst case")},
    WordLabel{"answer", "yes", QT_TRANSLATE_NOOP("tempo::Word", "Yes")},
    WordLabel{"answer", "no", QT_TRANSLATE_NOOP("tempo::Word", "No")},
    WordLabel{"decay", "half_life", QT_TRANSLATE_NOOP("tempo::Word", "Half-life")},
    WordLabel{"decay", "deadline", QT_TRANSLATE_NOOP("tempo::Word", "Deadline")},
    WordLabel{"decay", "linear", QT_TRANSLATE_NOOP("tempo::Word", "Linear")},
    WordLabel{"decay", "sigmoid", QT_TRANSLATE_NOOP("tempo::Word", "S-curve")},
};

QString pullLabel(bool pulls)
{
    return pulls ? Tr::tr("Reader fetches (pull)") : Tr::tr("Writer triggers (push)");
}

QString yesNoLabel(bool yes)
{
    return yes ? Tr::tr("Yes") : Tr::tr("No");
}

} // namespace

QString wordLabel(const QString &key, const QString &word)
{
    const QString last = key.section(u'.', -1);
    const auto found = std::ranges::find_if(labels, [&](const WordLabel &label) {
        return last == QLatin1String(label.key) && word == QLatin1String(label.word);
    });
    return found == labels.end() ? word : Tr::tr(found->text);
}

QString flagLabel(const QString &key, std::optional<bool> value, std::optional<bool> byDefault)
{
    const auto label = key == u"pull" ? pullLabel : yesNoLabel;
    if (value)
        return label(*value);
    if (byDefault)
        return Tr::tr("By default: %1").arg(label(*byDefault));
    return Tr::tr("Not said");
}

QString unsetLabel(const QString &key)
{
    if (key.endsWith(u"answer"))
        return Tr::tr("Not yet");
    if (key == u"class")
        return Tr::tr("Not yet classified");
    if (key == u"fallback")
        return Tr::tr("Nobody has said");
    return Tr::tr("Not set");
}

} // namespace tempo
