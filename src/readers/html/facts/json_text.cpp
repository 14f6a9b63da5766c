#include "readers/html/facts/json_text.h"

#include <algorithm>

#include "dom/entities.h"
#include "text/utf8.h"

namespace offprint::html {
namespace {

using nlohmann::json;

std::string_view without_wrapping(std::string_view script) {
    for (bool is_trimmed = true; is_trimmed;) {
        is_trimmed = false;
        script = text::trimmed(script);
        for (const std::string_view opening : {"//<![CDATA[", "// <![CDATA[", "/*<![CDATA[*/", "<![CDATA[", "<!--"}) {
            if (!script.starts_with(opening)) continue;
            script.remove_prefix(opening.size());
            is_trimmed = true;
        }
        for (const std::string_view closing : {"//]]>", "// ]]>", "/*]]>*/", "]]>", "//-->", "-->", ";"}) {
            if (!script.ends_with(closing)) continue;
            script.remove_suffix(closing.size());
            is_trimmed = true;
        }
    }
    return script;
}

std::optional<json> parsed(std::string_view script) {
    json value = json::parse(script, nullptr, false);
    if (value.is_discarded()) return std::nullopt;
    return value;
}

/// Writes the text anew: comments and commas too many left out, strings as JSON has them, values that stand one after
/// another parted. One pass; what is broken otherwise stays broken.
class JsonMender {
public:
    explicit JsonMender(std::string_view script) : script_(script) { mended_.reserve(script.size() + 16); }

    std::string take() {
        mended_ = "[";
        while (at_ < script_.size()) step();
        leave_out_comma();
        mended_ += ']';
        return std::move(mended_);
    }

private:
    void step() {
        const char c = script_[at_];
        if (c == '"') return put_string();
        if (script_.substr(at_, 2) == "//") return skip_to("\n");
        if (script_.substr(at_, 2) == "/*") return skip_to("*/");
        if (c == '}' || c == ']') {
            leave_out_comma();
            --depth_;
        }
        if ((c == '{' || c == '[') && depth_++ == 0 && last_ == '}') mended_ += ',';
        if (static_cast<unsigned char>(c) <= ' ') {
            mended_ += ' ';
        } else {
            last_ = c;
            mended_ += c;
        }
        ++at_;
    }

    void skip_to(std::string_view end) {
        const std::size_t found = script_.find(end, at_ + 2);
        at_ = found == std::string_view::npos ? script_.size() : found + end.size();
    }

    void leave_out_comma() {
        if (last_ != ',') return;
        mended_.erase(mended_.rfind(','), 1);
        last_ = ' ';
    }

    void put_string() {
        mended_ += '"';
        for (++at_; at_ < script_.size() && script_[at_] != '"'; ++at_) put_character();
        ++at_;
        mended_ += '"';
        last_ = '"';
    }

    void put_character() {
        const char c = script_[at_];
        if (static_cast<unsigned char>(c) < ' ') {
            mended_ += ' ';
        } else if (c == '\\' && at_ + 1 < script_.size()) {
            const char escaped = script_[++at_];
            const bool is_known = std::string_view("\"\\/bfnrtu").find(escaped) != std::string_view::npos;
            if (is_known) mended_ += '\\';
            mended_ += static_cast<unsigned char>(escaped) < ' ' ? ' ' : escaped;
        } else {
            mended_ += c;
        }
    }

    std::string_view script_;
    std::string mended_;
    std::size_t at_ = 0;
    int depth_ = 0;
    char last_ = ' ';
};

}  // namespace

std::optional<JsonText> read_json_text(std::string_view script) {
    if (script.size() > longest_json) return std::nullopt;
    script = without_wrapping(script);
    if (script.empty()) return JsonText{json::array(), false};
    if (std::optional<json> value = parsed(script)) {
        JsonText read{json::array(), false};
        read.values.push_back(std::move(*value));
        return read;
    }
    std::string resolved;
    if (script.find('"') == std::string_view::npos && script.find("&quot;") != std::string_view::npos) {
        resolved = dom::resolve_character_references(script);
        script = without_wrapping(resolved);
    }
    std::optional<json> values = parsed(JsonMender(script).take());
    if (!values) return std::nullopt;
    return JsonText{std::move(*values), true};
}

}  // namespace offprint::html
