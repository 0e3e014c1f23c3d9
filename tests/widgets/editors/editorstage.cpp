#include "tests/widgets/editors/editorstage.h"

#include "model/base/numbers.h"

#include <QVBoxLayout>

#include <limits>

namespace tempo {

namespace {

QString textOf(const Latency &latency)
{
    QStringList parts;
    const auto add = [&parts](const char *name, const std::optional<Duration> &figure) {
        if (figure)
            parts << QLatin1String(name) + figure->text();
    };
    if (latency.family != Family::Constant)
        parts << word(latency.family);
    add("", latency.value);
    add("min ", latency.min);
    add("p50 ", latency.p50);
    add("p95 ", latency.p95);
    add("p99 ", latency.p99);
    add("mean ", latency.mean);
    add("sd ", latency.sd);
    add("max ", latency.max);
    if (!latency.samples.isEmpty())
        parts << latency.samples;
    return parts.join(u' ');
}

QString textOf(const AgeLimit &limit)
{
    QStringList parts;
    if (limit.all)
        parts << limit.all->text();
    for (const auto &[origin, duration] : limit.byOrigin)
        parts << origin + u' ' + duration.text();
    return parts.join(QStringLiteral(", "));
}

QString textOf(const Decay &decay)
{
    const QString text = word(decay.shape) + u' ' + decay.span.text();
    return decay.shape == Decay::Shape::Sigmoid ? text + u' ' + decay.width.text() : text;
}

QString textOf(const QList<Alternative> &rungs)
{
    QStringList parts;
    for (const Alternative &rung : rungs) {
        QString text = rung.title + u' ' + (rung.every ? rung.every->text() : rung.trigger);
        if (rung.latency)
            text += QStringLiteral(" latency ") + textOf(*rung.latency);
        if (rung.costPerMonth)
            text += QStringLiteral(" cost ") + numberText(*rung.costPerMonth);
        parts << text;
    }
    return parts.join(QStringLiteral("; "));
}

QString textOf(const QList<double> &numbers)
{
    QStringList parts;
    for (const double number : numbers)
        parts << numberText(number);
    return parts.join(u' ');
}

struct Text
{
    QString operator()(std::monostate) const { return QStringLiteral("-"); }
    QString operator()(const QString &text) const { return text; }
    QString operator()(const QStringList &texts) const { return texts.join(u'|'); }
    QString operator()(bool flag) const
    {
        return flag ? QStringLiteral("yes") : QStringLiteral("no");
    }
    QString operator()(int number) const { return QString::number(number); }
    QString operator()(double number) const { return numberText(number); }
    QString operator()(const Duration &duration) const { return duration.text(); }
    QString operator()(const Rate &rate) const { return rate.text(); }
    QString operator()(const Cron &cron) const { return cron.text(); }
    template <class T>
    QString operator()(const T &value) const
    {
        return textOf(value);
    }
};

} // namespace

EditorStage::EditorStage(const FieldInfo &info, EditorContext context)
{
    auto *layout = new QVBoxLayout(&m_window);
    m_editor = makeEditor(info, std::move(context), &m_window);
    layout->addWidget(m_editor);
    QObject::connect(m_editor, &FieldEditor::edited, &m_window,
                     [this](const FieldValue &value) { m_edited << value; });
    m_window.resize(320, 200);
    m_window.show();
    [[maybe_unused]] const bool isActive = QTest::qWaitForWindowActive(&m_window);
    m_editor->setValue({});
    m_editor->focusInput();
}

QString EditorStage::lastEdited() const
{
    return m_edited.isEmpty() ? QString() : tempo::textOf(m_edited.last());
}

QList<QLineEdit *> EditorStage::lines() const
{
    QList<QLineEdit *> shown;
    for (QLineEdit *line : m_editor->findChildren<QLineEdit *>()) {
        if (line->isVisible())
            shown << line;
    }
    return shown;
}

void EditorStage::type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void EditorStage::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

FieldInfo infoOf(const QString &key, FieldType type)
{
    FieldInfo info;
    info.key = key;
    info.type = type;
    info.about = QStringLiteral("What it is for");
    info.min = -std::numeric_limits<double>::infinity();
    info.max = std::numeric_limits<double>::infinity();
    return info;
}

QString textOf(const FieldValue &value)
{
    return std::visit(Text(), value);
}

} // namespace tempo
