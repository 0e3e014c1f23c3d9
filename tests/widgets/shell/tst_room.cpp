#include "tests/widgets/shell/everywhere.h"

#include "model/base/translations.h"
#include "widgets/look/elidinglabel.h"
#include "widgets/look/look.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QCheckBox>
#include <QLayout>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QTranslator>

using namespace tempo;

namespace {

bool isShown(const QLayoutItem &item)
{
    return !item.isEmpty() && item.geometry().isValid();
}

/// Texts that are cut off, or stand in less height than their lines take.
QString flawOf(const QLabel &label)
{
    if (label.text().isEmpty() || qobject_cast<const ElidingLabel *>(&label))
        return {};
    const QSize room = label.contentsRect().size();
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height() + 1
            ? QStringLiteral("lines are cut off")
            : QString();
    const int width = label.fontMetrics().size(Qt::TextShowMnemonic, label.text()).width();
    return width > room.width() ? QStringLiteral("is cut off") : QString();
}

QString flawOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return flawOf(*label);
    const bool isWorded = qobject_cast<const QPushButton *>(&widget)
        || qobject_cast<const QCheckBox *>(&widget) || qobject_cast<const QRadioButton *>(&widget);
    const QSize least = widget.minimumSizeHint();
    if (isWorded && (least.width() > widget.width() || least.height() > widget.height()))
        return QStringLiteral("is cut off");
    return {};
}

/// Neighbours of a layout that lie over each other.
QStringList overlapsOf(const QLayout &layout)
{
    QStringList flaws;
    QList<QLayoutItem *> items;
    for (int i = 0; i < layout.count(); ++i) {
        if (isShown(*layout.itemAt(i)))
            items << layout.itemAt(i);
        if (layout.itemAt(i)->layout())
            flaws << overlapsOf(*layout.itemAt(i)->layout());
    }
    if (layout.inherits("QStackedLayout") || layout.inherits("QMainWindowLayout"))
        return flaws;
    for (qsizetype i = 0; i < items.size(); ++i) {
        for (qsizetype j = i + 1; j < items.size(); ++j) {
            if (items.at(i)->widget() && items.at(j)->widget()
                && items.at(i)->geometry().intersects(items.at(j)->geometry()))
                flaws << described(*items.at(i)->widget()) + u" lies over "
                        + described(*items.at(j)->widget());
        }
    }
    return flaws;
}

/// Whether a widget reaches out of the one that holds it, where nothing scrolls to it.
bool isCutByParent(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    if (!parent || widget.isWindow() || widget.rect().isEmpty())
        return false;
    const auto *area = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
    return !(area && area->viewport() == parent) && !parent->rect().contains(widget.geometry());
}

int reachOf(const QWidget &widget)
{
    const QRect outer = widget.parentWidget()->rect();
    const QRect united = outer.united(widget.geometry());
    return std::max(united.width() - outer.width(), united.height() - outer.height());
}

/// Menus of a bar that lie under what stands in its corners, or have no place at all.
QStringList flawsOfMenus(const QMenuBar &bar)
{
    QStringList flaws;
    for (QAction *menu : bar.actions()) {
        const QRect place = bar.actionGeometry(menu);
        bool isFree = !place.isEmpty() && bar.rect().contains(place);
        for (const Qt::Corner corner : {Qt::TopLeftCorner, Qt::TopRightCorner}) {
            const QWidget *other = bar.cornerWidget(corner);
            isFree
                = isFree && !(other && other->isVisible() && other->geometry().intersects(place));
        }
        if (menu->isVisible() && !isFree)
            flaws << u"no room for the menu " + menu->text();
    }
    return flaws;
}

QStringList flawsOf(const QWidget &place)
{
    QStringList flaws;
    for (const QMenuBar *bar : place.findChildren<QMenuBar *>())
        flaws << flawsOfMenus(*bar);
    for (const QWidget *widget : place.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->inherits("QMenuBar"))
            continue;
        if (widget->layout())
            flaws << overlapsOf(*widget->layout());
        // From right to left Qt's splitters lay their first widget a pixel too far.
        const int allowed = widget->parentWidget()->inherits("QSplitter") ? 1 : 0;
        if (isCutByParent(*widget) && reachOf(*widget) > allowed)
            flaws << described(*widget) + u" reaches out of its place by "
                    + QString::number(reachOf(*widget)) + u" px";
        if (const QString flaw = flawOf(*widget); !flaw.isEmpty())
            flaws << described(*widget) + u' ' + flaw + u": " + widget->property("text").toString();
    }
    return flaws;
}

} // namespace

/// Everything has its room, wherever it is in the program: nothing is cut off and nothing lies over
/// its neighbours, in both directions of reading, in languages of longer words, and at 200 %.
class TestRoom : public QObject
{
    Q_OBJECT

    static QSize size()
    {
        // At 200 % a screen of 1280 by 720 has half as many device independent pixels.
        return QSize(1280, 720) / qApp->devicePixelRatio();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setApplicationDisplayName(QStringLiteral("Tempo Workbench"));
    }

    void everythingHasItsRoom_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<QString>("language");
        QTest::newRow("from left to right") << Qt::LeftToRight << "en";
        QTest::newRow("from right to left") << Qt::RightToLeft << "en";
        QTest::newRow("in German") << Qt::LeftToRight << "de";
    }

    void everythingHasItsRoom()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        QFETCH(const QString, language);
        installTranslations(*qApp, language);
        QApplication::setLayoutDirection(direction);
        applyTheme(*qApp, ThemeKind::Light);
        Everywhere program(size());
        QSet<QString> found;
        const auto visit = [&found](QWidget &place, const QString &name) {
            place.resize(place.size().boundedTo(size()));
            QTest::qWait(50);
            if (place.width() > size().width() || place.height() > size().height())
                found.insert(name + u" asks for more room than there is");
            for (const QString &flaw : flawsOf(place))
                found.insert(name + u": " + flaw);
        };
        program.windowPlaces(visit);
        program.message(visit);
        program.dialogs(visit);
        program.inspectors([&found](QWidget &place, const QString &name) {
            for (const QString &flaw : flawsOf(place))
                found.insert(name + u": " + flaw);
        });
        QStringList all(found.cbegin(), found.cend());
        all.sort();
        QVERIFY2(all.isEmpty(), qPrintable(u"\n" + all.join(u'\n')));
    }

    void cleanup()
    {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        for (QTranslator *translator : qApp->findChildren<QTranslator *>())
            delete translator;
        QLocale::setDefault(QLocale(QLocale::English));
    }
};

QTEST_MAIN(TestRoom)
#include "tst_room.moc"
