#pragma once

#include "offprint/reader.h"

namespace offprint::editorial {

/// "TK", "[TK]" and "TKTK" say that something is still to come: the diagnostic "internal-mark", once a block. The words
/// stay. A plain "TK" counts only in English text; elsewhere it is somebody's initials.
Reading report_desk_marks(Reading reading);

}  // namespace offprint::editorial
