#include "tests/widgets/shell/everywhere.h"

#include "model/yaml/templates.h"
#include "widgets/look/look.h"
#include "widgets/shell/actionlist.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace tempo;

namespace {

/// A language in which every text of ours stands in marks and is a third longer.
class PseudoLanguage final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }

    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (!QByteArray(context).startsWith("tempo::"))
            return {};
        const QString text = QString::fromUtf8(source);
        return u"⟦" + text + QString(text.size() / 3, u'·') + u"⟧";
    }
};

/// Words that are the same in every language: names, units, formats and keys.
const QSet<QString> &wordsOfAllLanguages()
{
    static const QSet<QString> words = [] {
        const QStringList list = QStringLiteral("Tempo Workbench YAML tempo yaml UTC ms s min h d "
                                                "p50 p95 p99 Ctrl Alt Shift Meta Del "
                                                "Ins Home End PgUp PgDown Esc Enter Return Tab "
                                                "Backspace Space American English n")
                                     .split(u' ');
        return QSet<QString>(list.cbegin(), list.cend());
    }();
    return words;
}

QStringList textsOfView(const QAbstractItemView &view)
{
    QStringList texts;
    const QAbstractItemModel *model = view.model();
    if (!model)
        return texts;
    for (int row = 0; row < std::min(model->rowCount(), 40); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex index = model->index(row, column);
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                texts << index.data(role).toString();
        }
    }
    for (int column = 0; column < model->columnCount(); ++column)
        texts << model->headerData(column, Qt::Horizontal).toString();
    return texts;
}

/// All texts that a widget shows or tells.
QStringList textsOf(const QWidget &widget)
{
    QStringList texts{widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts << label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts << button->text();
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        texts << line->placeholderText();
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget)) {
        for (int row = 0; row < combo->count(); ++row)
            texts << combo->itemText(row);
    }
    const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
    if (view && !view->inherits("QHeaderView"))
        texts << textsOfView(*view);
    return texts;
}

} // namespace

/// Every text that can be seen in the program comes from a translation, but for what people typed.
class TestPseudoLocale : public QObject
{
    Q_OBJECT

private:
    /// Words of a text that no translation made and that aren't data.
    QStringList untranslated(const QString &text) const
    {
        static const QRegularExpression marked(QStringLiteral("⟦[^⟦⟧]*⟧"));
        static const QRegularExpression word(QStringLiteral("\\p{L}[\\p{L}\\p{N}_]*"));
        QString rest = text;
        for (QString before; before != rest;) {
            before = rest;
            rest.replace(marked, QStringLiteral(" "));
        }
        rest.remove(u'&');
        QStringList found;
        for (auto it = word.globalMatch(rest); it.hasNext();) {
            const QString one = it.next().captured();
            if (one.size() > 1 && !m_data.contains(one) && !wordsOfAllLanguages().contains(one))
                found << one;
        }
        return found;
    }

    void hold(const QStringList &texts, const QString &where)
    {
        for (const QString &text : texts) {
            const QStringList words = untranslated(text);
            if (!words.isEmpty())
                m_found.insert(where + u": " + text.left(120) + u"  [" + words.join(u' ') + u']');
        }
    }

    void learn(const QString &text)
    {
        static const QRegularExpression word(QStringLiteral("\\p{L}[\\p{L}\\p{N}_]*"));
        for (auto it = word.globalMatch(text); it.hasNext();)
            m_data.insert(it.next().captured());
    }

    PseudoLanguage m_language;
    QSet<QString> m_data; ///< words that people typed
    QSet<QString> m_found;

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::installTranslator(&m_language);
        QApplication::setApplicationDisplayName(QStringLiteral("Tempo Workbench"));
        applyTheme(*qApp, ThemeKind::Light);
        for (const TemplateInfo &one : templates()) {
            learn(one.name + u' ' + one.title + u' ' + one.summary);
        }
        learn(QString::fromUtf8(*templateText(QStringLiteral("payment-fraud"))));
        for (int i = 1; i <= 12; ++i) {
            learn(QLocale().monthName(i) + u' ' + QLocale().monthName(i, QLocale::ShortFormat));
            learn(QLocale().dayName(std::min(i, 7)) + u' '
                  + QLocale().dayName(std::min(i, 7), QLocale::ShortFormat));
        }
    }

    void noTextIsLeftAsItIs()
    {
        Everywhere everywhere;
        const auto visit = [this](QWidget &place, const QString &name) {
            hold({place.windowTitle()}, name);
            for (const QWidget *widget : place.findChildren<QWidget *>()) {
                if (widget->isVisible())
                    hold(textsOf(*widget), name + u": " + described(*widget));
            }
            for (const QMenuBar *bar : place.findChildren<QMenuBar *>()) {
                for (const ActionEntry &entry : actionsOf(*bar))
                    hold({entry.action->text(), entry.action->statusTip(), entry.group()},
                         u"menu: " + entry.id());
            }
        };
        everywhere.windowPlaces(visit);
        everywhere.dialogs(visit);
        QStringList all(m_found.cbegin(), m_found.cend());
        all.sort();
        QVERIFY2(all.isEmpty(), qPrintable(u"\n" + all.join(u'\n')));
    }

    void theTestSeesWhatIsNotTranslated()
    {
        QCOMPARE(untranslated(QStringLiteral("⟦Save⟧ zzyzx")),
                 QStringList{QStringLiteral("zzyzx")});
        QVERIFY(untranslated(QStringLiteral("⟦Save %1⟧ 12 ms")).isEmpty());
    }
};

QTEST_MAIN(TestPseudoLocale)
#include "tst_pseudolocale.moc"
