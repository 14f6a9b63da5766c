#include "writers/pdf/xmp.h"

#include <string_view>

#include <fmt/format.h>

#include "text/utf8.h"
#include "writers/pdf/standards.h"

namespace offprint::pdf {
namespace {

/// XML 1.0 has no place for most control characters, not even escaped.
bool is_xml_character(char32_t character) {
    return character >= 0x20 ? character != 0xFFFE && character != 0xFFFF
                             : character == '\t' || character == '\n' || character == '\r';
}

std::string escaped(std::string_view text) {
    std::string xml;
    for (std::size_t at = 0; at < text.size();) {
        const text::Decoded decoded = text::decode_at(text, at);
        at += decoded.bytes;
        if (decoded.character == '&') {
            xml += "&amp;";
        } else if (decoded.character == '<') {
            xml += "&lt;";
        } else if (decoded.character == '>') {
            xml += "&gt;";
        } else if (is_xml_character(decoded.character)) {
            text::append_utf8(xml, decoded.character);
        }
    }
    return xml;
}

std::string element(const std::string& name, const std::string& content) {
    return "<" + name + ">" + content + "</" + name + ">";
}

std::string simple(const std::string& name, const std::string& value) {
    return value.empty() ? std::string() : element(name, escaped(value));
}

/// A text with its language alternatives, of which we have one.
std::string alternative(const std::string& name, const std::string& value) {
    if (value.empty()) return {};
    return element(name, "<rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(value) + "</rdf:li></rdf:Alt>");
}

std::string collection(const std::string& name, const std::string& kind, const std::vector<std::string>& values) {
    std::string items;
    for (const std::string& value : values) {
        if (!value.empty()) items += "<rdf:li>" + escaped(value) + "</rdf:li>";
    }
    return items.empty() ? items : element(name, "<rdf:" + kind + ">" + items + "</rdf:" + kind + ">");
}

std::string instant(const std::optional<Date>& date) { return date ? to_utc_instant(*date) : std::string(); }

std::string joined(const std::vector<std::string>& values) {
    std::string text;
    for (const std::string& value : values) text += (text.empty() ? "" : ", ") + value;
    return text;
}

/// A property of a schema, as its extension schema explains it.
struct Property {
    std::string_view name, type, category, description;
};

/// In RDF's short form: what is a plain text is an attribute.
std::string explained(std::string_view schema, std::string_view uri, std::string_view prefix,
                      const std::vector<Property>& properties) {
    std::string xml = fmt::format(
        "<rdf:li><rdf:Description pdfaSchema:schema=\"{}\" pdfaSchema:namespaceURI=\"{}\" pdfaSchema:prefix=\"{}\">"
        "<pdfaSchema:property><rdf:Seq>",
        schema, uri, prefix);
    for (const Property& property : properties) {
        xml += fmt::format(
            "<rdf:li pdfaProperty:name=\"{}\" pdfaProperty:valueType=\"{}\" pdfaProperty:category=\"{}\""
            " pdfaProperty:description=\"{}\"/>",
            property.name, property.type, property.category, property.description);
    }
    return xml + "</rdf:Seq></pdfaSchema:property></rdf:Description></rdf:li>";
}

constexpr std::string_view pdfua_uri = "http://www.aiim.org/pdfua/ns/id/";
constexpr std::string_view prism_uri = "http://prismstandard.org/namespaces/basic/2.0/";

/// A property of PRISM with its value.
struct PrismProperty {
    Property explanation;
    std::string value;
};

/// Those that the article has.
std::vector<PrismProperty> prism_properties(const Facts& facts) {
    std::vector<PrismProperty> properties{
        {{"publicationName", "Text", "external", "The publication that the article stood in"}, facts.publication},
        {{"publicationDate", "Date", "external", "When the article was published"}, instant(facts.published)},
        {{"section", "Text", "external", "The section of the publication"}, joined(facts.sections)}};
    std::erase_if(properties, [](const PrismProperty& property) { return property.value.empty(); });
    return properties;
}

/// PDF/A-2 (ISO 19005-2, 6.6.2.3) wants every schema explained that it does not know; PDF/UA's is one, PRISM's another.
std::string extension_schemas(const Identification& standards, const std::vector<PrismProperty>& prism) {
    std::string schemas;
    if (standards.is_accessible) {
        schemas += explained("PDF/UA identification", pdfua_uri, "pdfuaid",
                             {{"part", "Integer", "internal", "The part of ISO 14289 that the file conforms to"}});
    }
    std::vector<Property> properties;
    for (const PrismProperty& property : prism) properties.push_back(property.explanation);
    if (!prism.empty()) schemas += explained("PRISM basic metadata", prism_uri, "prism", properties);
    return schemas.empty() ? schemas : element("pdfaExtension:schemas", "<rdf:Bag>" + schemas + "</rdf:Bag>");
}

std::string identifiers(const Identification& standards) {
    std::string xml;
    if (standards.pdfa_part != 0) {
        xml += simple("pdfaid:part", std::to_string(standards.pdfa_part)) +
               simple("pdfaid:conformance", standards.pdfa_level);
    }
    return standards.is_accessible ? xml + simple("pdfuaid:part", "1") : xml;
}

}  // namespace

std::string xmp_packet(const Facts& facts) {
    std::string xmp =
        "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
        " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""
        " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\""
        " xmlns:prism=\"http://prismstandard.org/namespaces/basic/2.0/\""
        " xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\""
        " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\""
        " xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">";
    const Identification standards = identification(facts.standards);
    xmp += identifiers(standards);
    xmp += alternative("dc:title", facts.title);
    xmp += collection("dc:creator", "Seq", facts.authors);
    xmp += alternative("dc:description", facts.description);
    xmp += collection("dc:date", "Seq", {instant(facts.created)});
    xmp += collection("dc:language", "Bag", {facts.language});
    xmp += collection("dc:publisher", "Bag", {facts.publisher});
    xmp += alternative("dc:rights", facts.rights);
    xmp += simple("dc:identifier", facts.identifier) + simple("dc:source", facts.source);
    xmp += collection("dc:subject", "Bag", facts.keywords);
    xmp += simple("pdf:Keywords", joined(facts.keywords)) + simple("pdf:Producer", facts.producer);
    xmp += simple("xmp:CreateDate", instant(facts.created)) + simple("xmp:ModifyDate", instant(facts.modified));
    const std::vector<PrismProperty> prism = prism_properties(facts);
    for (const auto& [explanation, value] : prism) xmp += simple("prism:" + std::string(explanation.name), value);
    xmp += extension_schemas(standards, prism);
    return xmp + "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>";
}

}  // namespace offprint::pdf
