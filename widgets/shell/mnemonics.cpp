#include "widgets/shell/mnemonics.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

namespace tempo {
namespace {

QChar mnemonicOf(const QString &text)
{
    const QKeySequence keys = QKeySequence::mnemonic(text);
    return keys.isEmpty() ? QChar() : QChar(ushort(keys[0].key())).toLower();
}

QString without(QString text)
{
    text.replace(QStringLiteral("&&"), QStringLiteral("\x01"));
    text.remove(u'&');
    return text.replace(u'\x01', QStringLiteral("&&"));
}

QString withFreeLetter(const QString &text, const QSet<QChar> &taken)
{
    const QString plain = without(text);
    for (const bool initials : {true, false}) {
        for (qsizetype i = 0; i < plain.size(); ++i) {
            const bool initial = i == 0 || plain.at(i - 1).isSpace();
            if (plain.at(i).isLetter() && initial == initials
                && !taken.contains(plain.at(i).toLower()))
                return QString(plain).insert(i, u'&');
        }
    }
    return plain;
}

void give(const QList<QAction *> &actions)
{
    QSet<QChar> taken;
    QList<QAction *> without;
    for (QAction *action : actions) {
        if (action->isSeparator())
            continue;
        const QChar letter = mnemonicOf(action->text());
        if (letter.isNull() || taken.contains(letter))
            without.append(action);
        else
            taken.insert(letter);
    }
    for (QAction *action : without) {
        action->setText(withFreeLetter(action->text(), taken));
        if (const QChar letter = mnemonicOf(action->text()); !letter.isNull())
            taken.insert(letter);
    }
}

} // namespace

void giveMnemonics(QMenu &menu)
{
    give(menu.actions());
}

void giveMnemonics(QMenuBar &bar)
{
    give(bar.actions());
}

} // namespace tempo
