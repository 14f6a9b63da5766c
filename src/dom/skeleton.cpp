#include "dom/skeleton.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "dom/entities.h"
#include "dom/tag.h"

namespace offprint::dom {
namespace {

// libxml2 looks through all open elements at each end tag: with their number bounded its work is linear.
constexpr int max_open_tags = 2000;

/// libxml2 knows HTML 4: these swallow what follows them unless they close themselves.
bool is_void_only_in_html5(Tag tag) { return tag == Tag::source || tag == Tag::wbr || tag == Tag::track; }
bool is_void_only_in_html5(std::string_view name) { return name == "keygen" || name == "bgsound" || name == "amp-pixel"; }

/// What stands in these is no markup; it is kept beside the skeleton.
bool holds_raw_text(Tag tag) { return tag == Tag::script || tag == Tag::style || tag == Tag::svg; }

/// What stands in these is text with character references, but no markup (HTML, 13.2.5.2).
bool holds_text_only(Tag tag) { return tag == Tag::title || tag == Tag::textarea; }

/// Elements whose end tags HTML lets authors leave out would be counted as open forever.
bool closes_by_itself(Tag tag) {
    return tag == Tag::p || tag == Tag::li || tag == Tag::dt || tag == Tag::dd || tag == Tag::td || tag == Tag::th ||
           tag == Tag::tr || tag == Tag::thead || tag == Tag::tbody || tag == Tag::tfoot || tag == Tag::option;
}

char lower(char character) {
    return character >= 'A' && character <= 'Z' ? static_cast<char>(character - 'A' + 'a') : character;
}

bool is_lower(std::string_view text) {
    return std::none_of(text.begin(), text.end(), [](char character) { return character >= 'A' && character <= 'Z'; });
}

/// Programs that listen to events never reach an output: "onclick" and its kin.
bool is_event_handler(std::string_view name) { return name.size() > 2 && lower(name[0]) == 'o' && lower(name[1]) == 'n'; }

class SkeletonMaker {
public:
    explicit SkeletonMaker(std::string source)
        : source_(stored(std::move(source))), scanner_(source_) {
        skeleton_.html.reserve(source_.size() / 2 + 64);
    }

    Skeleton make() {
        while (at_ < source_.size()) {
            switch (source_[at_]) {
                case '<': put_markup(); break;
                case '&': put_reference(); break;
                default: put_until(find_special(at_));
            }
        }
        return std::move(skeleton_);
    }

private:
    [[nodiscard]] std::size_t find_special(std::size_t from) const {
        while (from < source_.size() && source_[from] != '<' && source_[from] != '&') ++from;
        return from;
    }

    void put_until(std::size_t end) {
        skeleton_.html += source_.substr(at_, end - at_);
        at_ = end;
    }

    void put_reference() {
        const auto reference = read_character_reference(source_, at_);
        if (!reference) return put_text("&amp;", 1);
        for (const char character : reference->characters) put_character(character);
        at_ += reference->bytes;
    }

    void put_character(char character) {
        if (character == '<') {
            skeleton_.html += "&lt;";
        } else if (character == '&') {
            skeleton_.html += "&amp;";
        } else {
            skeleton_.html += character;
        }
    }

    void put_text(std::string_view text, std::size_t bytes) {
        skeleton_.html += text;
        at_ += bytes;
    }

    void put_markup() {
        const std::string_view rest = source_.substr(at_);
        if (rest.starts_with("<!--")) return skip_comment();
        if (rest.starts_with("<![CDATA[")) return put_character_data();
        if (scanner_.read(at_)) return put_tag(scanner_.tag());
        const char next = rest.size() > 1 ? rest[1] : '\0';
        if (next == '!' || next == '?') return skip_declaration();
        // A "<" that begins no tag is text, and so is all that follows a tag that does not end.
        const char letter = next == '/' && rest.size() > 2 ? rest[2] : next;
        const bool is_unfinished = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
        if (is_unfinished) return put_as_text(source_.size());
        put_text("&lt;", 1);
    }

    void put_as_text(std::size_t end) {
        while (at_ < end) {
            if (source_[at_] == '&') {
                put_reference();
            } else {
                put_character(source_[at_++]);
            }
        }
    }

    void skip_comment() {
        // "<!-->" and "<!--->" are whole comments.
        const std::string_view rest = source_.substr(at_);
        if (rest.starts_with("<!-->") || rest.starts_with("<!--->")) return skip_to(source_.find('>', at_) + 1);
        const std::size_t end = source_.find("-->", at_ + 4);
        skip_to(end == std::string_view::npos ? source_.size() : end + 3);
    }

    /// Where XHTML writes text that needs no escapes.
    void put_character_data() {
        at_ += std::string_view("<![CDATA[").size();
        const std::size_t end = std::min(source_.find("]]>", at_), source_.size());
        while (at_ < end) put_character(source_[at_++]);
        at_ = std::min(end + 3, source_.size());
    }

    void skip_declaration() {
        const std::size_t end = source_.find('>', at_);
        skip_to(end == std::string_view::npos ? source_.size() : end + 1);
    }

    void skip_to(std::size_t end) { at_ = end; }

    void put_tag(const RawTag& raw) {
        const std::string_view name = in_lower_case(raw.name);
        const Tag tag = tag_of(name);
        if (raw.is_end) return put_end_tag(name, tag, raw.bytes);
        const bool is_void = is_void_element(name);
        if (!is_void && open_tags_ == max_open_tags) {
            skeleton_.was_capped = true;
            return skip_to(at_ + raw.bytes);
        }
        const bool closes = is_void || is_void_only_in_html5(name) || (raw.closes_itself && depth_of_math_ > 0);
        if (!closes && !closes_by_itself(tag) && !holds_raw_text(tag)) ++open_tags_;
        if (tag == Tag::math && !raw.closes_itself) ++depth_of_math_;
        put_start_tag(name, tag, raw, is_void_only_in_html5(tag) || is_void_only_in_html5(name) || (closes && !is_void));
        if (holds_raw_text(tag)) return put_raw_text(name, tag, raw.closes_itself);
        if (holds_text_only(tag)) put_as_text(end_of_element(name));
    }

    void put_end_tag(std::string_view name, Tag tag, std::size_t bytes) {
        at_ += bytes;
        // What libxml2 sees as void has no end; "</br>" and "</p>" alone are elements to browsers, but say nothing.
        if (is_void_element(name) || holds_raw_text(tag)) return;
        open_tags_ = std::max(open_tags_ - 1, 0);
        if (tag == Tag::math) depth_of_math_ = std::max(depth_of_math_ - 1, 0);
        skeleton_.html += "</";
        skeleton_.html += name;
        skeleton_.html += '>';
    }

    void put_start_tag(std::string_view name, Tag tag, const RawTag& raw, bool closes_itself) {
        StartTag start;
        start.name = name;
        start.tag = tag;
        start.line = line_at(at_);
        start.first_attribute = static_cast<std::uint32_t>(skeleton_.attributes.size());
        for (const RawTag::RawAttribute& attribute : raw.attributes) {
            if (is_event_handler(attribute.name)) continue;
            skeleton_.attributes.push_back({in_lower_case(attribute.name), resolved(attribute.value)});
        }
        start.attributes = static_cast<std::uint32_t>(skeleton_.attributes.size()) - start.first_attribute;
        std::array<char, 10> digits{};
        const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), skeleton_.tags.size());
        std::string& html = skeleton_.html;
        html += '<';
        html += name;
        html += ' ';
        html += number_attribute;
        html += '=';
        html.append(digits.data(), static_cast<std::size_t>(written.ptr - digits.data()));
        html += closes_itself ? " />" : ">";
        skeleton_.tags.push_back(start);
        at_ += raw.bytes;
    }

    void put_raw_text(std::string_view name, Tag tag, bool closes_itself) {
        skeleton_.html += "</";
        skeleton_.html += name;
        skeleton_.html += '>';
        if (tag == Tag::svg && closes_itself) return;
        const std::size_t end = tag == Tag::svg ? end_of_svg() : end_of_element(name);
        skeleton_.tags.back().raw_text = source_.substr(at_, end - at_);
        at_ = end;
    }

    /// Where the element that begins at `at_` ends: before its own end tag, or at the source's end.
    [[nodiscard]] std::size_t end_of_element(std::string_view name) const {
        const auto same = [](char a, char b) { return lower(a) == b; };
        for (std::size_t place = source_.find("</", at_); place != std::string_view::npos;
             place = source_.find("</", place + 2)) {
            const std::string_view candidate = source_.substr(place + 2, name.size());
            if (candidate.size() == name.size() && std::equal(candidate.begin(), candidate.end(), name.begin(), same))
                return place;
        }
        return source_.size();
    }

    /// As above, for an svg, which may hold others. An svg that does not end holds nothing: what follows is the page's.
    [[nodiscard]] std::size_t end_of_svg() const {
        int depth = 1;
        const auto is_named = [&](std::size_t at) {
            return source_.size() - at >= 3 && lower(source_[at]) == 's' && lower(source_[at + 1]) == 'v' &&
                   lower(source_[at + 2]) == 'g';
        };
        for (std::size_t place = source_.find('<', at_); place != std::string_view::npos;
             place = source_.find('<', place + 1)) {
            if (place + 1 < source_.size() && source_[place + 1] == '/') {
                if (is_named(place + 2) && --depth == 0) return place;
            } else if (is_named(place + 1)) {
                ++depth;
            }
        }
        return at_;
    }

    std::string_view stored(std::string text) {
        skeleton_.storage.push_back(std::move(text));
        return skeleton_.storage.back();
    }

    std::string_view in_lower_case(std::string_view name) {
        if (is_lower(name)) return name;
        std::string copy(name);
        std::transform(copy.begin(), copy.end(), copy.begin(), lower);
        return stored(std::move(copy));
    }

    std::string_view resolved(std::string_view value) {
        if (value.find('&') == std::string_view::npos) return value;
        return stored(resolve_character_references(value));
    }

    /// Places are asked for in order: each line break is counted once.
    std::uint32_t line_at(std::size_t place) {
        line_ += static_cast<std::uint32_t>(std::count(source_.begin() + static_cast<std::ptrdiff_t>(counted_),
                                                       source_.begin() + static_cast<std::ptrdiff_t>(place), '\n'));
        counted_ = place;
        return line_;
    }

    Skeleton skeleton_;
    std::string_view source_;
    TagScanner scanner_;
    std::size_t at_ = 0;
    std::size_t counted_ = 0;
    std::uint32_t line_ = 1;
    int open_tags_ = 0;
    int depth_of_math_ = 0;
};

}  // namespace

Skeleton make_skeleton(std::string source) { return SkeletonMaker(std::move(source)).make(); }

}  // namespace offprint::dom
