#include "readers/html/facts/page_scan.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "base/ascii.h"
#include "readers/html/facts/fact_text.h"

namespace offprint::html {
namespace {

constexpr std::array<std::string_view, 16> classic_microformats = {
    "hentry", "hnews", "entry-title", "entry-summary", "entry-content", "published", "updated", "author",
    "vcard",  "fn",    "n",           "org",           "role",          "email",     "url",     "source-org"};

bool has_microformat(std::string_view classes) {
    bool found = false;
    each_word(classes, [&found](std::string_view word) {
        found = found || word.starts_with("h-") || word.starts_with("p-") || word.starts_with("dt-") ||
                word.starts_with("e-") || word.starts_with("u-") ||
                std::find(classic_microformats.begin(), classic_microformats.end(), word) != classic_microformats.end();
    });
    return found;
}

class Scanner {
public:
    explicit Scanner(const dom::Document& document) : document_(document) {}

    PageScan take() {
        for (dom::NodeId node = 0; node < document_.size(); ++node) {
            if (!document_[node].is_text()) look_at(node);
        }
        return std::move(scan_);
    }

private:
    void look_at(dom::NodeId node) {
        is_microdata_ = is_rdfa_ = is_microformat_ = has_rel_ = false;
        for (const dom::PageAttribute* at = document_.begin_attributes(node); at != document_.end_attributes(node);
             ++at)
            look_at(*at);
        const dom::Tag tag = document_[node].tag;
        if (tag == dom::Tag::script && is_json_ld(node)) scan_.json_ld.push_back(node);
        if (tag == dom::Tag::meta) scan_.metas.push_back(node);
        if (tag == dom::Tag::title && scan_.title == dom::no_node) scan_.title = node;
        if (has_rel_ && (tag == dom::Tag::link || tag == dom::Tag::a)) scan_.links.push_back(node);
        if (is_microdata_) scan_.microdata.push_back(node);
        if (is_rdfa_ || (has_rel_ && tag != dom::Tag::link && tag != dom::Tag::a)) scan_.rdfa.push_back(node);
        if (is_microformat_) scan_.microformats.push_back(node);
    }

    void look_at(const dom::PageAttribute& attribute) {
        const std::string_view name = attribute.name;
        if (name == "class") {
            is_microformat_ = has_microformat(attribute.value);
        } else if (name == "rel") {
            has_rel_ = true;
        } else if (name == "itemprop" || name == "itemscope") {
            is_microdata_ = true;
        } else if (name == "itemref") {
            scan_.has_references = true;
        } else if (name == "property" || name == "typeof") {
            is_rdfa_ = true;
        }
    }

    [[nodiscard]] bool is_json_ld(dom::NodeId node) const {
        return ascii::lower(document_.attribute(node, "type")).find("ld+json") != std::string::npos;
    }

    const dom::Document& document_;
    PageScan scan_;
    bool is_microdata_ = false;
    bool is_rdfa_ = false;
    bool is_microformat_ = false;
    bool has_rel_ = false;
};

}  // namespace

PageScan scan_page(const dom::Document& document) { return Scanner(document).take(); }

}  // namespace offprint::html
