#include "tests/widgets/shell/everywhere.h"

#include "model/base/translations.h"
#include "widgets/look/look.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QTest>

using namespace tempo;

namespace {

bool canHaveFocus(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled()
        && (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget.focusProxy();
}

/// Of buttons of which one is chosen, Tab reaches one and the arrows the others.
bool isReachedByArrows(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button && button->isCheckable() && !button->isChecked()
        && (button->autoExclusive() || button->group());
}

QList<QWidget *> controlsOf(const QWidget &place)
{
    QList<QWidget *> found;
    for (QWidget *widget : place.findChildren<QWidget *>()) {
        if (canHaveFocus(*widget))
            found << widget;
    }
    return found;
}

/// Keeps a control that is typed in from showing its cursor.
class Cursorless final
{
public:
    explicit Cursorless(QWidget &control) : m_control(control)
    {
        m_wasReadOnly = control.property("readOnly").toBool();
        control.setProperty("readOnly", true);
    }
    ~Cursorless() { m_control.setProperty("readOnly", m_wasReadOnly); }
    Q_DISABLE_COPY_MOVE(Cursorless)

private:
    QWidget &m_control;
    bool m_wasReadOnly = false;
};

} // namespace

/// Everything can be reached, has a name and shows the focus, wherever it is in the program.
class TestAccessibility : public QObject
{
    Q_OBJECT

private:
    template <class Check>
    static void everywhere(Check check)
    {
        Everywhere program;
        QSet<QString> found;
        const auto visit = [&](QWidget &place, const QString &name) {
            for (const QString &flaw : check(place))
                found.insert(name + u": " + flaw);
        };
        program.windowPlaces(visit);
        program.dialogs(visit);
        QStringList all(found.cbegin(), found.cend());
        all.sort();
        QVERIFY2(all.isEmpty(), qPrintable(u"\n" + all.join(u'\n')));
    }

private Q_SLOTS:
    void initTestCase()
    {
        installTranslations(*qApp);
        applyTheme(*qApp, ThemeKind::Light);
    }

    void everyControlHasAName()
    {
        everywhere([](QWidget &place) {
            QStringList flaws;
            for (QWidget *control : controlsOf(place)) {
                const QAccessibleInterface *one = QAccessible::queryAccessibleInterface(control);
                if (!one || one->text(QAccessible::Name).trimmed().isEmpty())
                    flaws << described(*control);
                // The name of a combo box is what it shows: what is chosen there stands beside it.
                if (control->inherits("QComboBox") && one->relations(QAccessible::Label).isEmpty()
                    && one->text(QAccessible::Description).isEmpty())
                    flaws << described(*control) + u" doesn't say what is chosen";
            }
            return flaws;
        });
    }

    void tabReachesEveryControlAndComesBack()
    {
        everywhere([](QWidget &place) {
            QSet<QWidget *> left;
            const QList<QWidget *> controls = controlsOf(place);
            for (QWidget *control : controls) {
                if (!isReachedByArrows(*control))
                    left.insert(control);
            }
            if (controls.isEmpty())
                return QStringList{};
            controls.constFirst()->setFocus(Qt::TabFocusReason);
            for (qsizetype i = 0; i < 2 * controls.size() + 10 && !left.isEmpty(); ++i) {
                QWidget *focus = QApplication::focusWidget();
                if (!focus)
                    break;
                left.remove(focus);
                QTest::keyClick(focus, Qt::Key_Tab);
            }
            QStringList flaws;
            const QWidget *last = QApplication::focusWidget();
            if (last && !left.isEmpty())
                flaws << u"Tab came to: " + described(*last);
            for (const QWidget *control : std::as_const(left)) {
                if (control->isVisible() && control->isEnabled())
                    flaws << u"not reached: " + described(*control);
            }
            return flaws;
        });
    }

    /// The cursor of a text alone, which blinks away, doesn't count.
    void theFocusCanBeSeen()
    {
        everywhere([](QWidget &place) {
            QStringList flaws;
            for (QWidget *control : controlsOf(place)) {
                if (!control->isVisible() || control->rect().isEmpty())
                    continue;
                const Cursorless held(*control);
                control->clearFocus();
                QCoreApplication::processEvents();
                const QImage without = control->grab().toImage();
                control->setFocus(Qt::TabFocusReason);
                QCoreApplication::processEvents();
                if (control->hasFocus() && control->grab().toImage() == without)
                    flaws << described(*control);
            }
            return flaws;
        });
    }
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
