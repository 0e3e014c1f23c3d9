#include "widgets/editors/wordseditor.h"

#include "widgets/editors/segments.h"
#include "widgets/editors/wordlabels.h"
#include "widgets/look/look.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace tempo {

namespace {

constexpr int mostSegments = 3;
constexpr int longestSegments = 32; ///< letters in a row of segments

class QuietCombo final : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

bool fitsSegments(const FieldInfo &info)
{
    qsizetype letters = 0;
    for (const QString &word : info.words)
        letters += wordLabel(info.key, word).size();
    return info.words.size() <= mostSegments && letters <= longestSegments;
}

} // namespace

QComboBox *makeQuietCombo(QWidget *parent)
{
    auto *combo = new QuietCombo(parent);
    combo->setFocusPolicy(Qt::StrongFocus);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(6);
    combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return combo;
}

bool mayBeUnset(const FieldInfo &info)
{
    return !info.required && fieldValue(Element(), info.key).index() == 0
        && fieldValue(Flow(), info.key).index() == 0;
}

WordsEditor::WordsEditor(const FieldInfo &info, const EditorContext &context, QWidget *parent)
    : FieldEditor(info, context, parent), m_mayBeUnset(mayBeUnset(info))
{
    if (fitsSegments(info))
        makeSegments();
    else
        makeList();
}

void WordsEditor::makeSegments()
{
    m_segments = new Segments(m_mayBeUnset, this);
    for (const QString &word : info().words) {
        const QString label = wordLabel(info().key, word);
        describe(m_segments->add(label), label);
    }
    controls()->addWidget(m_segments);
    connect(m_segments, &Segments::chosen, this, &WordsEditor::choose);
}

void WordsEditor::makeList()
{
    m_list = makeQuietCombo(this);
    describe(m_list);
    if (m_mayBeUnset)
        m_list->addItem(unsetLabel(info().key));
    for (const QString &word : info().words)
        m_list->addItem(wordLabel(info().key, word), word);
    m_list->setPlaceholderText(tr("differs"));
    controls()->addWidget(m_list);
    connect(m_list, &QComboBox::activated, this,
            [this](int index) { choose(m_mayBeUnset ? index - 1 : index); });
}

QWidget *WordsEditor::input() const
{
    if (m_list)
        return m_list;
    return m_segments ? m_segments->focusTarget() : nullptr;
}

void WordsEditor::choose(int word)
{
    commit(word < 0 ? FieldValue() : FieldValue(info().words.value(word)));
    contextChanged();
}

void WordsEditor::present(const FieldValue &value)
{
    const auto *text = std::get_if<QString>(&value);
    const int word = text && !isMixed() ? int(info().words.indexOf(*text)) : -1;
    if (m_segments)
        m_segments->setCurrent(word);
    else
        m_list->setCurrentIndex(isMixed() ? -1 : m_mayBeUnset ? word + 1 : word);
    const bool isEmpty = m_segments && value.index() == 0 && !isMixed();
    setProblem({});
    setHint(isMixed()     ? tr("It differs among the selected.")
                : isEmpty ? unsetLabel(info().key)
                          : QString());
}

void WordsEditor::contextChanged()
{
    present(value());
}

} // namespace tempo
