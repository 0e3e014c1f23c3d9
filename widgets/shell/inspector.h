#pragma once

class QWidget;

namespace tempo {

class Document;
class Selection;

/// What the inspector dock shows: the selected element or flow with its editors. It follows the
/// document and the selection by itself and focuses the editor that Selection::fieldRequested()
/// asks for.
QWidget *makeInspector(Document &document, Selection &selection, QWidget *parent = nullptr);

} // namespace tempo
