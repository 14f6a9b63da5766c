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

std::string document_opening(const std::string& language, Direction direction, std::string_view title) {
    std::string xml =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n"
        "<html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\"";
    xml += " xml:lang=\"" + language + "\" lang=\"" + language + "\"";
    if (direction == Direction::rtl) xml += " dir=\"rtl\"";
    return xml + ">\n<head>\n" + element("title", title);
}

}  // namespace offprint::epub
