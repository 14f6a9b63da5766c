#pragma once

#include <string_view>

#include "editorial/base/inlines.h"

namespace offprint::editorial {

/// UTF-8 that was read as Windows-1252, up to three times over ("â€™", "Ã©", "Ð¿Ñ€Ð¸"). A run of characters is mended
/// only where all of it is valid UTF-8 of characters that people write; where its characters could stand properly
/// ("É»", "MAÇÃ”"), only beside others that could not, and with none that is no mojibake.
Edits find_mojibake(std::string_view text);

}  // namespace offprint::editorial
