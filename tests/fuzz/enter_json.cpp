#include "fuzz/entries.h"
#include "fuzz/require_sound.h"
#include "readers/json/read_json.h"

void fuzz_json(const std::uint8_t* bytes, std::size_t size) {
    const std::string_view input(reinterpret_cast<const char*>(bytes), size);
    const offprint::Result<offprint::Reading> reading = offprint::read_json({input, "fuzz"});
    require_sound(reading);
    require_edits_soundly(reading);
}
