#include "model/design/kind.h"
#include "widgets/look/look.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace tempo;

namespace {

QColor middleOf(const QWidget &widget)
{
    const QPoint middle = widget.rect().center();
    return const_cast<QWidget &>(widget).grab().toImage().pixelColor(middle);
}

/// The strongest colour that an icon is drawn with.
QColor inkOf(const QIcon &icon)
{
    const QImage image = icon.pixmap(32, 32).toImage();
    QColor ink = Qt::transparent;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > ink.alpha())
                ink = image.pixelColor(x, y);
        }
    }
    return ink;
}

QStringList iconNames()
{
    QStringList names;
    for (const QString &file : QDir(QStringLiteral(":/icons")).entryList())
        names.append(file.chopped(4));
    return names;
}

} // namespace

class TestLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { applyTheme(*qApp, ThemeKind::Light); }

    void aRunningProgramChangesItsTheme()
    {
        QWidget window;
        auto *card = makeCard(&window);
        card->resize(80, 60);
        window.resize(120, 80);
        window.show();
        QCOMPARE(themeOf(&window), ThemeKind::Light);
        QCOMPARE(middleOf(*card), palette(ThemeKind::Light).surface);
        applyTheme(*qApp, ThemeKind::Dark);
        QTest::qWait(1);
        QCOMPARE(themeOf(&window), ThemeKind::Dark);
        QCOMPARE(middleOf(*card), palette(ThemeKind::Dark).surface);
    }

    void inputsChangeWithTheTheme()
    {
        QLineEdit edit;
        edit.resize(120, 32);
        QCOMPARE(middleOf(edit), palette(ThemeKind::Light).sunk);
        applyTheme(*qApp, ThemeKind::Dark);
        QCOMPARE(middleOf(edit), palette(ThemeKind::Dark).sunk);
    }

    void iconsAreTintedByTheTheme()
    {
        const QIcon icon = iconOf(QStringLiteral("add"), nullptr);
        QCOMPARE(inkOf(icon).rgb(), palette(ThemeKind::Light).text.rgb());
        applyTheme(*qApp, ThemeKind::Dark);
        QCOMPARE(inkOf(icon).rgb(), palette(ThemeKind::Dark).text.rgb());
    }

    void iconsAreSharpAtEveryScale_data()
    {
        QTest::addColumn<qreal>("scale");
        QTest::newRow("at 100 %") << 1.0;
        QTest::newRow("at 150 %") << 1.5;
        QTest::newRow("at 200 %") << 2.0;
    }

    void iconsAreSharpAtEveryScale()
    {
        QFETCH(qreal, scale);
        const QPixmap pixmap = iconOf(QStringLiteral("add"), nullptr).pixmap({16, 16}, scale);
        QCOMPARE(pixmap.size(), QSize(16, 16) * scale);
        QCOMPARE(pixmap.devicePixelRatio(), scale);
    }

    void everyIconDraws_data()
    {
        QTest::addColumn<QString>("name");
        iconOf(QStringLiteral("add"), nullptr); // registers the resource
        for (const QString &name : iconNames())
            QTest::newRow(qPrintable(name)) << name;
    }

    void everyIconDraws()
    {
        QFETCH(QString, name);
        QVERIFY(inkOf(iconOf(name, nullptr)).alpha() > 200);
    }

    void everyKindHasAnIcon_data()
    {
        QTest::addColumn<QString>("name");
        for (const KindInfo &info : kinds())
            QTest::newRow(info.id) << u"kind-" + QString::fromLatin1(info.id);
    }

    void everyKindHasAnIcon()
    {
        QFETCH(QString, name);
        QVERIFY(iconNames().contains(name));
    }

    void unknownIconsAreEmpty() { QVERIFY(iconOf(QStringLiteral("no-such"), nullptr).isNull()); }

    void controlsAreAsHighAsARow_data()
    {
        QTest::addColumn<QWidget *>("control");
        QTest::newRow("button") << static_cast<QWidget *>(makeButton(QStringLiteral("Go")));
        QTest::newRow("primary") << static_cast<QWidget *>(makePrimaryButton(QStringLiteral("Go")));
        QTest::newRow("line edit") << static_cast<QWidget *>(new QLineEdit);
        QTest::newRow("combo box") << static_cast<QWidget *>(new QComboBox);
        QTest::newRow("spin box") << static_cast<QWidget *>(new QSpinBox);
        QTest::newRow("icon button")
            << static_cast<QWidget *>(makeIconButton(QStringLiteral("add"), QStringLiteral("Add")));
    }

    void controlsAreAsHighAsARow()
    {
        QFETCH(QWidget *, control);
        const std::unique_ptr<QWidget> owned(control);
        control->ensurePolished();
        QCOMPARE(qBound(control->minimumHeight(), control->sizeHint().height(),
                        control->maximumHeight()),
                 space::row);
    }

    void focusCanBeSeen()
    {
        QWidget window;
        auto *edit = new QLineEdit(&window);
        edit->resize(120, 32);
        window.resize(200, 80);
        window.show();
        const QImage before = edit->grab().toImage();
        window.activateWindow();
        edit->setFocus();
        QTRY_VERIFY(edit->hasFocus());
        const QImage after = edit->grab().toImage();
        QVERIFY(before != after);
        QCOMPARE(after.pixelColor(1, 16), palette(ThemeKind::Light).accent);
    }

    void typedTextIsShownAsItIs()
    {
        const std::unique_ptr<QLabel> label(
            makeText(QStringLiteral("<b>not bold</b>"), TextRole::Body));
        QCOMPARE(label->textFormat(), Qt::PlainText);
        const std::unique_ptr<QLabel> chip(makeChip(QStringLiteral("<i>x</i>"), Tone::Met));
        QCOMPARE(chip->textFormat(), Qt::PlainText);
    }

    void iconButtonsHaveAName()
    {
        const std::unique_ptr<QToolButton> button(
            makeIconButton(QStringLiteral("add"), QStringLiteral("Add")));
        QCOMPARE(button->accessibleName(), QStringLiteral("Add"));
        QCOMPARE(button->toolTip(), QStringLiteral("Add"));
        QCOMPARE(button->focusPolicy(), Qt::StrongFocus);
    }

    void aClickOnASliderGoesThere()
    {
        QSlider slider(Qt::Horizontal);
        slider.setRange(-2, 2);
        slider.resize(216, 24);
        slider.show();
        QTest::mouseClick(&slider, Qt::LeftButton, {}, {208, 12});
        QCOMPARE(slider.value(), 2);
    }
};

QTEST_MAIN(TestLook)
#include "tst_look.moc"
