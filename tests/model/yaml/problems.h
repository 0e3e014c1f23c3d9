#pragma once

#include "model/yaml/reader.h"

#include <QTest>

namespace tempo {

/// A document with a good start and \a rest after it, from line 3 on.
inline QByteArray documentWith(const QByteArray &rest)
{
    return "tempo: 1\ntitle: Digest\n" + rest;
}

/// The problems of a text, each `line:column: message`.
inline QStringList problemsOf(const QByteArray &text)
{
    QStringList found;
    for (const Diagnostic &problem : readDesign(text).problems)
        found << QStringLiteral("%1:%2: %3")
                     .arg(problem.at.line)
                     .arg(problem.at.column)
                     .arg(problem.message);
    return found;
}

/// Fails unless a text has exactly one problem, which begins with \a start and holds \a part.
inline void compareOnlyProblem(const QByteArray &text, const QString &start, const QString &part)
{
    const QStringList found = problemsOf(text);
    const QByteArray all = found.join(u'\n').toUtf8();
    QVERIFY2(found.size() == 1, all.isEmpty() ? "no problem was found" : all.constData());
    QVERIFY2(found.front().startsWith(start + u':'), all.constData());
    QVERIFY2(found.front().contains(part), all.constData());
    QVERIFY(!readDesign(text).design);
}

} // namespace tempo
