#include "widgets/editors/croneditor.h"

#include "model/timing/schedule.h"
#include "widgets/look/look.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QTimeZone>
#include <QToolButton>

#include <array>

namespace tempo {

namespace {

constexpr std::array presets{"*/15 * * * *", "0 * * * *",  "0 2 * * *",
                             "0 6 * * 1-5",  "30 6 * * 1", "0 3 1 * *"};
constexpr int runsShown = 3;

/// An instant as the reader's language writes it, with the day of the week.
QString instantText(const QDateTime &instant)
{
    const QLocale locale;
    const bool isPlain = locale.language() == QLocale::C; // whose short times have seconds
    const QString time = isPlain ? instant.time().toString(QStringLiteral("HH:mm"))
                                 : locale.toString(instant.time(), QLocale::ShortFormat);
    return locale.dayName(instant.date().dayOfWeek(), QLocale::ShortFormat) + u' '
        + locale.toString(instant.date(), QLocale::ShortFormat) + u' ' + time;
}

} // namespace

CronEditor::CronEditor(const FieldInfo &info, const EditorContext &context, QWidget *parent)
    : LineEditor(info, context, cronFormat(), parent)
{
    auto *button = makeIconButton(QStringLiteral("chevron"), tr("Usual schedules"), this);
    button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(button);
    addPresets(menu);
    button->setMenu(menu);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::xs);
    controls()->removeWidget(line());
    row->addWidget(line(), 1);
    row->addWidget(button);
    controls()->addLayout(row);
}

void CronEditor::addPresets(QMenu *menu)
{
    for (const char *text : presets) {
        const Result<Cron> cron = Cron::parse(QLatin1String(text).toString());
        if (!cron)
            continue;
        QString words = scheduleInWords(*cron);
        words[0] = words.at(0).toUpper();
        connect(menu->addAction(words), &QAction::triggered, this,
                [this, cron = *cron] { line()->take(cron); });
    }
}

LineFormat CronEditor::format() const
{
    LineFormat changed = cronFormat();
    changed.required = info().required;
    return changed;
}

QString CronEditor::nextRunsOf(const Cron &cron) const
{
    const QByteArray zone = context().timezone.toLatin1();
    const QTimeZone clock(zone);
    QStringList texts;
    const QList<QDateTime> runs = nextRuns(cron, zone, context().now(), runsShown);
    for (const QDateTime &run : runs)
        texts << instantText(clock.isValid() ? run.toTimeZone(clock) : run.toUTC());
    return texts.join(QStringLiteral("\n"));
}

QString CronEditor::note() const
{
    const Result<Cron> cron = Cron::parse(line()->text().trimmed());
    if (!cron)
        return {};
    QString words = scheduleInWords(*cron);
    words = words == cron->text() ? QString() : words.left(1).toUpper() + words.mid(1) + u'\n';
    return words + tr("Next runs (%1):").arg(context().timezone) + u'\n' + nextRunsOf(*cron);
}

} // namespace tempo
