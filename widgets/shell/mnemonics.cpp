#include "widgets/shell/mnemonics.h"

#include <QAction>
#include <QHash>
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

/// Who has which letter.
using Letters = QHash<QChar, QAction *>;

QSet<QChar> takenOf(const Letters &letters)
{
    const QList<QChar> taken = letters.keys();
    return {taken.cbegin(), taken.cend()};
}

/// Gives an action a free letter; false where its text has none.
bool giveFree(QAction &action, Letters &letters)
{
    const QString text = withFreeLetter(action.text(), takenOf(letters));
    const QChar letter = mnemonicOf(text);
    if (!letter.isNull())
        letters.insert(letter, &action);
    action.setText(text);
    return !letter.isNull();
}

/// Gives an action the letter of another that can do with a free one.
void giveFromAnother(QAction &action, Letters &letters)
{
    const QString plain = without(action.text());
    for (qsizetype at = 0; at < plain.size(); ++at) {
        const QChar letter = plain.at(at).toLower();
        QAction *holder = letters.value(letter);
        if (!holder || mnemonicOf(withFreeLetter(holder->text(), takenOf(letters))).isNull())
            continue;
        giveFree(*holder, letters);
        letters.insert(letter, &action);
        action.setText(QString(plain).insert(at, u'&'));
        return;
    }
}

void give(const QList<QAction *> &actions)
{
    Letters letters;
    QList<QAction *> without;
    for (QAction *action : actions) {
        if (action->isSeparator())
            continue;
        const QChar letter = mnemonicOf(action->text());
        if (letter.isNull() || letters.contains(letter))
            without.append(action);
        else
            letters.insert(letter, action);
    }
    for (QAction *action : without) {
        if (!giveFree(*action, letters))
            giveFromAnother(*action, letters);
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
