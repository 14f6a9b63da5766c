#include "dom/read_xml.h"

#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#include <limits>
#include <mutex>

#include "base/c_handle.h"

namespace offprint::dom {
namespace {

std::string_view view(const xmlChar* text) { return reinterpret_cast<const char*>(text); }

XmlListener& listener_of(void* context) { return *static_cast<XmlListener*>(context); }

void on_start(void* context, const xmlChar* name, const xmlChar** attributes) {
    listener_of(context).start(view(name), XmlAttributes(attributes));
}

void on_end(void* context, const xmlChar* name) { listener_of(context).end(view(name)); }

void on_text(void* context, const xmlChar* characters, int length) {
    listener_of(context).text({reinterpret_cast<const char*>(characters), static_cast<std::size_t>(length)});
}

xmlSAXHandler events() {
    xmlSAXHandler handler{};
    handler.startElement = on_start;
    handler.endElement = on_end;
    handler.characters = on_text;
    handler.ignorableWhitespace = on_text;
    handler.cdataBlock = on_text;
    handler.initialized = 1;  // names with their prefixes
    return handler;
}

// Our own documents may be as deep as an article; nothing is kept of them.
constexpr int options = XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_HUGE;

}  // namespace

std::string_view XmlAttributes::find(std::string_view name) const {
    for (const unsigned char* const* at = pairs_; at != nullptr && *at != nullptr; at += 2) {
        if (view(*at) == name) return at[1] == nullptr ? std::string_view() : view(at[1]);
    }
    return {};
}

bool read_xml(std::string_view xml, XmlListener& listener) {
    static std::once_flag is_started;
    std::call_once(is_started, xmlInitParser);
    if (xml.empty() || xml.size() > std::numeric_limits<std::int32_t>::max()) return false;
    const c_handle<xmlParserCtxt, xmlFreeParserCtxt> parser(
        xmlCreateMemoryParserCtxt(xml.data(), static_cast<int>(xml.size())));
    if (!parser || parser->sax == nullptr) return false;
    *parser->sax = events();
    parser->userData = &listener;
    xmlCtxtUseOptions(parser.get(), options);
    return xmlParseDocument(parser.get()) == 0 && parser->wellFormed != 0;
}

}  // namespace offprint::dom
