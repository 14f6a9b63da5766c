#include "writers/pdf/attachments.h"

#include <fmt/format.h>

#include <map>
#include <string>

#include "base/md5.h"

namespace offprint::pdf {
namespace {

std::string_view relationship_name(Relationship relationship) {
    switch (relationship) {
        case Relationship::source: return "Source";
        case Relationship::data: return "Data";
    }
    return "Unspecified";
}

Reference add_file(Document& document, const Attachment& attachment) {
    const std::string entries =
        fmt::format("/Type/EmbeddedFile/Subtype{}/Params<</Size {}/CheckSum<{}>>>", name(attachment.media_type),
                    attachment.bytes.size(), md5_hex(attachment.bytes));
    const std::string file = to_text(document.add_stream(entries, attachment.bytes));
    const std::string file_name = text_string(attachment.name);
    return document.add(fmt::format("/Type/Filespec/F{}/UF{}/EF<</F {}/UF {}>>/AFRelationship/{}", file_name, file_name,
                                    file, file, relationship_name(attachment.relationship)));
}

}  // namespace

void attach(Document& document, const std::vector<Attachment>& attachments) {
    if (attachments.empty()) return;
    std::vector<Reference> files;
    std::map<std::string, Reference> by_name;  // a name tree is sorted
    for (const Attachment& attachment : attachments) {
        files.push_back(add_file(document, attachment));
        by_name.emplace(attachment.name, files.back());
    }
    std::string names;
    for (const auto& [file_name, file] : by_name) names += text_string(file_name) + to_text(file);
    document.set_catalog_array("AF", files);
    document.set_catalog("Names", document.add("/EmbeddedFiles<</Names[" + names + "]>>"));
}

}  // namespace offprint::pdf
