#include "fuzz/entries.h"
#include "fuzz/require_sound.h"
#include "readers/html/read_html.h"

void fuzz_html(const std::uint8_t* bytes, std::size_t size) {
    const std::string_view input(reinterpret_cast<const char*>(bytes), size);
    const offprint::Result<offprint::Reading> reading = offprint::read_html({input, "fuzz"});
    require_sound(reading);
    require_accounted(reading);
    require_edits_soundly(reading);
}
