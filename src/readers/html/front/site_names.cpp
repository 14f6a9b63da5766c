#include "readers/html/front/site_names.h"

#include <algorithm>
#include <string_view>

#include "editorial/base/letters.h"
#include "text/utf8.h"

namespace offprint::html {
namespace {

/// "example" of "https://www.example.co.uk/a".
std::string host_name(std::string_view url) {
    const std::size_t slashes = url.find("//");
    if (slashes == std::string_view::npos) return {};
    std::string_view host = url.substr(slashes + 2);
    host = host.substr(0, host.find_first_of("/:?#"));
    if (host.starts_with("www.")) host.remove_prefix(4);
    if (host.starts_with("m.")) host.remove_prefix(2);
    const std::size_t dot = host.rfind('.');
    return dot == std::string_view::npos ? std::string(host) : std::string(host.substr(0, dot));
}

}  // namespace

std::vector<std::string> site_names(const dom::Document& /*document*/, const PageFacts& facts) {
    std::vector<std::string> names;
    const auto add = [&names](std::string name) {
        if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(std::move(name));
    };
    for (const FactField field : {FactField::site_name, FactField::publisher}) {
        for (const Fact* fact : facts.of(field)) add(fact->value.empty() ? fact->agent.name : fact->value);
    }
    for (const Fact* fact : facts.of(FactField::url)) {
        const std::string host = host_name(fact->value);
        add(host);
        const std::size_t dot = host.find('.');
        if (dot != std::string::npos) {
            add(host.substr(0, dot));
            add(host.substr(dot + 1));
        }
    }
    return names;
}

std::string title_element(const dom::Document& document) {
    for (dom::NodeId node = 1; node < document.size(); ++node) {
        if (document[node].tag == dom::Tag::title) return text::to_nfc(editorial::squeezed(document.text(node)));
    }
    return {};
}

}  // namespace offprint::html
