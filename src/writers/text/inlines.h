#pragma once

#include <map>
#include <string>
#include <vector>

#include "edition/edition.h"

namespace offprint::text_output {

/// The URLs of an article in order of appearance; the same URL has one number.
class LinkNumbers {
public:
    int number_of(const std::string& url);
    [[nodiscard]] const std::vector<std::string>& urls() const { return urls_; }

private:
    std::vector<std::string> urls_;
    std::map<std::string, int> numbers_;
};

/// Running text before it is broken into lines: marks for emphasis, numbers for links and footnotes, "\n" for the
/// author's line breaks; single spaces, no-break spaces where a line must not end.
std::string running_text(const Inlines& inlines, const edition::Edition& edition, LinkNumbers& links);

}  // namespace offprint::text_output
