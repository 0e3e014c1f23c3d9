#pragma once

namespace tempo {

/// Whether nothing should move that need not: no animation, no sliding, no blinking cursor. What
/// moves asks before it does; what moves in Qt itself stops by style and application.
bool isMotionReduced();
void setMotionReduced(bool reduced);

} // namespace tempo
