#include "tests/architecture/functionlengths.h"
#include "tests/architecture/sources.h"

#include <QTest>

using namespace tempo;

namespace {

constexpr int fileCap = 400;
constexpr int mainWindowCap = 600;
constexpr int functionCap = 60;

/// What is too long in one file, as sentences.
QStringList tooLong(const QString &path, const QString &text)
{
    QStringList found;
    const bool isMainWindow = path == u"widgets/shell/mainwindow.cpp";
    const int cap = isMainWindow ? mainWindowCap : fileCap;
    if (const auto lines = text.count(u'\n'); lines > cap)
        found += QStringLiteral("%1: %2 lines, the cap is %3").arg(path).arg(lines).arg(cap);
    const QList<FunctionLength> functions = functionLengths(text);
    for (const FunctionLength &function : functions) {
        if (function.lines > functionCap)
            found += QStringLiteral("%1:%2: a function of %3 lines, the cap is %4: %5")
                         .arg(path)
                         .arg(function.line)
                         .arg(function.lines)
                         .arg(functionCap)
                         .arg(function.head);
    }
    return found;
}

QString statements(int count)
{
    return QStringLiteral("    ++n;\n").repeated(count);
}

} // namespace

/// Holds the caps on the length of files and functions, and proves on made-up sources that it
/// would notice.
class TestCaps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sources_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *top : {"app", "widgets", "model"}) {
            const QStringList paths = sourcesBelow(QString::fromLatin1(top));
            for (const QString &path : paths)
                QTest::newRow(qPrintable(path)) << path;
        }
    }

    void sources()
    {
        QFETCH(QString, path);
        const QString text = sourceText(path);
        QVERIFY2(!text.isEmpty(), "the file is empty or can't be read");
        const QStringList found = tooLong(path, text);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void longFunction_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("ownLines"); // of the function, besides the statements

        QTest::newRow("a free function")
            << QStringLiteral("int x = 1;\n\nint f(int n)\n{\n") << QStringLiteral("}\n") << 3;
        QTest::newRow("a method within its class")
            << QStringLiteral("namespace t {\nclass A : public B\n{\n    Q_OBJECT\npublic:\n"
                              "    int f(int n) const override {\n")
            << QStringLiteral("}\nint m_a = 0;\n};\n}\n") << 2;
        QTest::newRow("a constructor with braces among its initialisers")
            << QStringLiteral("A::A(int n)\n    : B(n), m_a{n},\n      m_b{1}\n{\n")
            << QStringLiteral("}\n") << 5;
        QTest::newRow("a default argument in braces and a trailing return type")
            << QStringLiteral("auto f(QSize s = {}) -> std::vector<int>\n{\n")
            << QStringLiteral("}\n") << 3;
        QTest::newRow("a lambda in a table")
            << QStringLiteral("const Row rows[] = {\n    {1, {2}},\n    {3, [](int n) {\n")
            << QStringLiteral("    }},\n};\n") << 2;
        QTest::newRow("braces in strings, characters and comments")
            << QStringLiteral("void f(int n)\n{\n    g(\"}\\\"}\", '}', '\\'', 1'000); // }\n"
                              "    /* } */ h(R\"x(}\n)\"})x\");\n")
            << QStringLiteral("}\n") << 6;
        QTest::newRow("blocks and a lambda within")
            << QStringLiteral("void f(int n)\n{\n    if (n) { g([] { return 1; }); }\n")
            << QStringLiteral("}\n") << 4;
        QTest::newRow("a macro with an open brace before it")
            << QStringLiteral("#define OPEN \\\n    {\n#include <x>\nvoid f(int n)\n{\n")
            << QStringLiteral("}\n") << 3;
    }

    void longFunction()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(int, ownLines);
        const QString path = QStringLiteral("model/base/x.cpp");
        const int room = functionCap - ownLines;

        QCOMPARE(tooLong(path, before + statements(room) + after), QStringList());
        const QStringList found = tooLong(path, before + statements(room + 1) + after);
        QCOMPARE(found.size(), 1);
        QVERIFY2(found.first().contains(u"a function of 61 lines"), qPrintable(found.first()));
    }

    void shortThingsAreNotAddedUp()
    {
        const QString text = QStringLiteral("class A\n{\n")
            + QStringLiteral("    int f() { return 1; }\n").repeated(100)
            + QStringLiteral("};\nstatic const int table[] = {\n")
            + QStringLiteral("    1,\n").repeated(100) + QStringLiteral("};\n");
        QCOMPARE(functionLengths(text).size(), 100);
        QCOMPARE(tooLong(QStringLiteral("model/base/x.cpp"), text), QStringList());
    }

    void longFile_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("cap");
        QTest::newRow("any file") << QStringLiteral("widgets/shell/mainwindow.h") << fileCap;
        QTest::newRow("the main window")
            << QStringLiteral("widgets/shell/mainwindow.cpp") << mainWindowCap;
    }

    void longFile()
    {
        QFETCH(QString, path);
        QFETCH(int, cap);
        const QString line = QStringLiteral("int x;\n");
        QCOMPARE(tooLong(path, line.repeated(cap)), QStringList());
        QCOMPARE(tooLong(path, line.repeated(cap + 1)).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestCaps)
#include "tst_caps.moc"
