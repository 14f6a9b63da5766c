#include "pipeline/bundle_links.h"

#include <algorithm>
#include <string_view>

#include "model/bundle_link.h"
#include "model/walk.h"
#include "writers/xhtml/addresses.h"

namespace offprint::pipeline {
namespace {

namespace fs = std::filesystem;

/// A web address without what does not tell articles apart: the scheme's "s", "www.", a fragment, a final slash. Empty
/// for what is none.
std::string web_name(const std::string& url, const std::string& base) {
    std::string name = xhtml::web_address(url, base).url;
    name.erase(std::min(name.find('#'), name.size()));
    for (const std::string_view scheme : {"https://", "http://"}) {
        if (!name.starts_with(scheme)) continue;
        name.erase(0, scheme.size());
        if (name.starts_with("www.")) name.erase(0, 4);
        while (name.ends_with('/')) name.pop_back();
        return name;
    }
    return {};
}

/// A name that no web address has.
std::string file_name(const fs::path& path) {
    return "file:" + (path.is_absolute() ? path : fs::path("/.") / path).lexically_normal().string();
}

std::string relative_path(const std::string& url) {
    return xhtml::percent_decoded(url.substr(0, url.find_first_of("?#")));
}

std::string base_of(const Metadata& metadata) {
    if (metadata.url) return metadata.url->value;
    return metadata.provenance.source_url;
}

}  // namespace

void BundleAddresses::add(std::size_t article, const Metadata& metadata, const fs::path& file) {
    articles_.emplace(file_name(file), article);
    if (metadata.url) articles_.emplace(web_name(metadata.url->value, {}), article);
    articles_.emplace(web_name(metadata.provenance.source_url, {}), article);
    articles_.erase("");
}

void BundleAddresses::internalise(Article& article, const fs::path& folder) const {
    const std::string base = base_of(article.metadata);
    for_each_link(article, [&](Link& link) {
        if (link.url.starts_with("#/")) link.url.replace(0, 2, "#%2F");  // its own fragment, not our link
        if (link.url.empty() || link.url.front() == '#') return;
        auto found = articles_.find(web_name(link.url, base));
        const bool is_relative = xhtml::web_address(link.url, {}).trouble == xhtml::AddressTrouble::relative;
        if (found == articles_.end() && is_relative)
            found = articles_.find(file_name(folder / fs::path(relative_path(link.url))));
        if (found != articles_.end()) link.url = bundle_link(found->second);
    });
}

}  // namespace offprint::pipeline
