#include "readers/registry.h"

#include <algorithm>

#include "base/ascii.h"
#include "readers/html/read_html.h"
#include "readers/json/read_json.h"
#include "readers/markdown/read_markdown.h"
#include "readers/text/read_text.h"

namespace offprint {
namespace {

std::string extension_of(std::string_view file_name) {
    const std::size_t dot = file_name.rfind('.');
    if (dot == std::string_view::npos) return {};
    return ascii::lower(file_name.substr(dot + 1));
}

/// A fence of front matter alone on the first line.
bool begins_with_fence(std::string_view bytes) {
    const std::string_view after = bytes.substr(std::min<std::size_t>(3, bytes.size()));
    const bool is_fence = bytes.starts_with("---") || bytes.starts_with("+++") || bytes.starts_with(";;;");
    return is_fence && (after.starts_with("\n") || after.starts_with("\r"));
}

/// Whether the text begins, behind blanks and an XML declaration, as a page does.
bool begins_like_page(std::string_view bytes) {
    const std::string head = ascii::lower(bytes.substr(0, 512));
    for (const std::string_view sign : {"<!doctype html", "<html", "<head", "<body"}) {
        if (head.find(sign) != std::string::npos && head[head.find_first_not_of(" \t\r\n")] == '<') return true;
    }
    return head.find("mime-version:") != std::string::npos && head.find("multipart/related") != std::string::npos;
}

/// What speaks for itself in the first bytes: our JSON, a page, front matter, pandoc's title block, a Markdown heading.
std::string_view name_by_content(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    if (bytes.starts_with("{") && bytes.substr(0, 200).find("\"offprint\"") != std::string_view::npos) return "json";
    if (begins_like_page(bytes)) return "html";
    if (begins_with_fence(bytes) || bytes.starts_with("% ") || bytes.starts_with("# ")) return "markdown";
    return "text";
}

}  // namespace

const std::vector<ReaderRow>& reader_rows() {
    static const std::vector<ReaderRow> rows{
        {"markdown", {"md", "markdown", "mdown", "mkd"}, "CommonMark with GFM, and front matter", read_markdown},
        {"html", {"html", "htm", "xhtml", "xht", "mht", "mhtml"}, "web pages, as they are saved", read_html},
        {"text", {"txt", "text"}, "plain text: blank lines part paragraphs", read_text},
        {"json", {"json"}, "offprint's own model", read_json},
    };
    return rows;
}

const ReaderRow* find_reader(std::string_view name) {
    const auto& rows = reader_rows();
    const auto found =
        std::find_if(rows.begin(), rows.end(), [name](const ReaderRow& row) { return row.name == name; });
    return found == rows.end() ? nullptr : &*found;
}

const ReaderRow& guess_reader(std::string_view file_name, std::string_view bytes) {
    const std::string extension = extension_of(file_name);
    for (const ReaderRow& row : reader_rows()) {
        if (std::find(row.extensions.begin(), row.extensions.end(), extension) != row.extensions.end()) return row;
    }
    return *find_reader(name_by_content(bytes));
}

}  // namespace offprint
