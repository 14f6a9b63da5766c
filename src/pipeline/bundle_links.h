#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <string>

#include "offprint/article.h"

namespace offprint::pipeline {

/// By which addresses the articles of a bundle are known: their URLs, and the files that they came from.
class BundleAddresses {
public:
    void add(std::size_t article, const Metadata& metadata, const std::filesystem::path& file);

    /// Links of the article that lead to one of the bundle become `bundle_link`s; `folder` is where its file lies.
    void internalise(Article& article, const std::filesystem::path& folder) const;

private:
    std::map<std::string, std::size_t> articles_;
};

}  // namespace offprint::pipeline
