#include "writers/epub/xml.h"

#include "writers/xhtml/escape.h"

namespace offprint::epub {

std::string element(std::string_view tag, std::string_view text, const Attributes& attributes) {
    std::string xml = "<" + std::string(tag);
    for (const auto& [name, value] : attributes) {
        xml += " " + std::string(name) + "=\"" + xhtml::escape(value).text + "\"";
    }
    if (text.empty()) return xml + "/>\n";
    return xml + ">" + xhtml::escape(text).text + "</" + std::string(tag) + ">\n";
}

}  // namespace offprint::epub
