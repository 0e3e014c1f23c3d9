#pragma once

class QCoreApplication;

namespace tempo {

/// Installs the translation of the reader's language that was built into the program (tempo_xx.ts),
/// or else the English one, which holds the plurals.
void installTranslations(QCoreApplication &application);

} // namespace tempo
