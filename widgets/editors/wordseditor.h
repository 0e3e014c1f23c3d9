#pragma once

#include "widgets/editors/fieldeditor.h"

class QComboBox;

namespace tempo {

class Segments;

/// One of the words a key takes, by what they mean: side by side where they are three at most and
/// short, else as a list. A key that may be left out offers "not set" as well.
class WordsEditor final : public FieldEditor
{
    Q_OBJECT

public:
    WordsEditor(const FieldInfo &info, const EditorContext &context, QWidget *parent);

    QWidget *input() const override;

protected:
    void present(const FieldValue &value) override;
    void contextChanged() override;

private:
    void makeSegments();
    void makeList();
    void choose(int word);

    bool m_mayBeUnset;
    Segments *m_segments = nullptr;
    QComboBox *m_list = nullptr;
};

/// A combo box that the wheel doesn't change in passing.
QComboBox *makeQuietCombo(QWidget *parent);

/// Whether a key of an element or a flow can be left out, so that it has no value.
bool mayBeUnset(const FieldInfo &info);

} // namespace tempo
