#pragma once

#include <catch2/catch.hpp>

#include "sources/sources.h"

namespace offprint::tests {

inline sources::Options readable() {
    sources::Options options;
    options.extensions = {"md", "html", "txt"};
    return options;
}

struct Taken {
    std::vector<sources::Item> items;
    std::vector<sources::Trouble> troubles;

    [[nodiscard]] std::vector<std::string> relatives() const {
        std::vector<std::string> all;
        for (const sources::Item& item : items) all.push_back(item.relative);
        return all;
    }
    /// All messages, one a line.
    [[nodiscard]] std::string told() const {
        std::string lines;
        for (const sources::Trouble& trouble : troubles) lines += trouble.message + "\n";
        return lines;
    }
};

inline Taken take_all(const std::string& source, const sources::Options& options = readable()) {
    auto stream = sources::open(source, options);
    INFO((stream ? "" : stream.error().message));
    REQUIRE(stream);
    Taken taken;
    while (std::optional<sources::Item> item = (*stream)->next()) taken.items.push_back(*std::move(item));
    taken.troubles = (*stream)->take_troubles();
    return taken;
}

using Names = std::vector<std::string>;

}  // namespace offprint::tests
