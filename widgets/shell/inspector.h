#pragma once

class QWidget;

namespace tempo {

class Document;
class FindingsWatch;
class Selection;

/// What the inspector dock shows: the selected element, flow or elements with their editors, or the
/// design where nothing is selected. It follows the document and the selection by itself and
/// focuses the editor that Selection::fieldRequested() asks for. Findings come from \a findings
/// where given, which must outlive it; else it watches on its own.
QWidget *makeInspector(Document &document, Selection &selection, QWidget *parent = nullptr,
                       FindingsWatch *findings = nullptr);

} // namespace tempo
