#pragma once

#include <QUndoView>

namespace tempo {

class Document;
class FileActions;

/// The steps of undo by their names, from how the design was opened to the last redo. The present
/// is marked and so is what the file holds; a click or the arrows go to a point.
class HistoryPane final : public QUndoView
{
    Q_OBJECT

public:
    HistoryPane(Document &document, const FileActions &files);
};

} // namespace tempo
