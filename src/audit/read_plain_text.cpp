#include "audit/read_outputs.h"
#include "text/utf8.h"

namespace offprint::audit {

Found read_plain_text(const std::string& bytes) {
    Found found;
    found.has_zones = found.has_notes = false;
    if (!text::is_valid_utf8(bytes)) {
        found.trouble = "it is not valid UTF-8";
        return found;
    }
    FoundText& body = found.zone(Zone::body);
    body = FoundText(Marks::plain_text);
    for (std::size_t begin = 0; begin < bytes.size();) {
        const std::size_t end = std::min(bytes.find('\n', begin), bytes.size());
        body.begin_line();
        body.put(std::string_view(bytes).substr(begin, end - begin));
        begin = end + 1;
    }
    return found;
}

}  // namespace offprint::audit
