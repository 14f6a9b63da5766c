#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "offprint/article.h"

/// What the parts of a dump are written with.
namespace offprint {

/// Lines at a depth; what is deeper goes to the same text.
class DumpLines {
public:
    DumpLines() : own_(std::make_unique<std::string>()), text_(own_.get()) {}
    void put(std::string_view line) {
        text_->append(static_cast<std::size_t>(depth_) * 2, ' ').append(line).append("\n");
    }
    /// Not to be used after this one is gone.
    [[nodiscard]] DumpLines deeper() const { return DumpLines(text_, depth_ + 1); }
    [[nodiscard]] std::string take() { return std::move(*text_); }

private:
    DumpLines(std::string* text, int depth) : text_(text), depth_(depth) {}
    std::unique_ptr<std::string> own_;
    std::string* text_;
    int depth_ = 0;
};

/// In quotation marks, with line breaks, tabs and quotation marks escaped.
std::string quoted(std::string_view text);

/// " @1:2-3:4", empty where the place is unknown.
std::string place(const SourceRange& source);

void put_metadata(DumpLines& lines, const Metadata& metadata);
void put_blocks(DumpLines lines, const Blocks& blocks);

}  // namespace offprint
