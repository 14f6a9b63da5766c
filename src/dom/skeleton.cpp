#include "dom/skeleton.h"

#include <algorithm>
#include <cstring>
#include <functional>

#include "base/ascii.h"
#include "dom/entities.h"

namespace offprint::dom {
namespace {

// libxml2 cuts names at 100 bytes, and takes what is no letter for an attribute.
constexpr std::size_t longest_name = 60;

/// libxml2 knows HTML 4: the newer ones swallow what follows them unless they close themselves.
bool is_void(Tag tag, std::string_view name) {
    return tag == Tag::other ? is_void_element(name) || name == "amp-pixel" : is_void_element(tag);
}

/// What stands in these is no markup; it is kept beside the skeleton.
bool holds_raw_text(Tag tag) { return tag == Tag::script || tag == Tag::style || tag == Tag::svg; }

/// What stands in these is text with character references, but no markup (HTML, 13.2.5.2).
bool holds_text_only(Tag tag) { return tag == Tag::title || tag == Tag::textarea; }

bool is_blank(std::string_view text) { return std::all_of(text.begin(), text.end(), ascii::is_space); }

/// What a name may hold on its way through libxml2.
bool is_name_character(char character) {
    return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9') || character == ':' ||
           character == '-' || character == '_' || character == '.';
}

/// Programs that listen to events never reach an output: "onclick" and its kin.
bool is_event_handler(std::string_view name) {
    return name.size() > 2 && ascii::lower(name[0]) == 'o' && ascii::lower(name[1]) == 'n';
}

bool has_shadow_root(const RawTag& tag) {
    return std::any_of(tag.attributes.begin(), tag.attributes.end(), [](const RawTag::RawAttribute& attribute) {
        return attribute.name == "shadowrootmode" || attribute.name == "shadowroot";
    });
}

/// Pages with an XML declaration were written by those who mean "<div/>" to be closed.
bool begins_as_xml(std::string_view source) {
    const std::size_t begin = source.find_first_not_of(" \n\t");
    return begin != std::string_view::npos && source.substr(begin).starts_with("<?xml");
}

std::size_t or_end(std::size_t found, std::string_view text) { return std::min(found, text.size()); }

}  // namespace

Skeleton::Skeleton(std::string_view source, TextStore& store)
    : source_(source), store_(store), scanner_(source), is_xml_(begins_as_xml(source)) {}

std::string_view Skeleton::make(std::size_t wanted, bool is_deep) {
    made_ += html_.size();
    html_.clear();
    is_deep_ = is_deep;
    pieces_.erase(pieces_.begin(), pieces_.begin() + static_cast<std::ptrdiff_t>(next_piece_));
    next_piece_ = 0;
    while (at_ < source_.size() && html_.size() < wanted) make_piece();
    if (at_ >= source_.size()) end_text();
    return html_;
}

const Piece* Skeleton::find(std::size_t at, std::string_view name) {
    if (next_piece_ >= pieces_.size()) return nullptr;
    const Piece& piece = pieces_[next_piece_];
    if (piece.at != at) return nullptr;
    const bool may_be_understood = name == "html" || name == "head" || name == "body" || name == "p";
    if (may_be_understood && piece.node.name != name) return nullptr;
    ++next_piece_;
    return &piece;
}

const Piece* Skeleton::take_missed(std::size_t at) {
    while (next_piece_ < pieces_.size() && pieces_[next_piece_].at < at) {
        const Piece& piece = pieces_[next_piece_++];
        if (piece.node.is_text() && !is_blank(piece.node.text)) return &piece;
    }
    return nullptr;
}

void Skeleton::make_piece() {
    switch (source_[at_]) {
        case '<': put_markup(); break;
        case '&': put_reference(); break;
        default: put_plain_text();
    }
}

void Skeleton::put_plain_text() {
    if (next_markup_ <= at_) next_markup_ = or_end(source_.find('<', at_), source_);
    const std::size_t begin = at_;
    at_ = find_before(next_markup_, '&');
    add_text(begin, at_);
}

std::size_t Skeleton::find_before(std::size_t end, char character) const {
    const void* const found = std::memchr(source_.data() + at_, character, end - at_);
    return found == nullptr ? end : static_cast<std::size_t>(static_cast<const char*>(found) - source_.data());
}

void Skeleton::put_reference() {
    if (const auto reference = read_character_reference(source_, at_)) {
        add_text(reference->characters);
        at_ += reference->bytes;
    } else {
        add_text(at_, at_ + 1);
        ++at_;
    }
}

void Skeleton::put_markup() {
    const std::string_view rest = source_.substr(at_);
    if (rest.starts_with("<!--")) return skip_comment();
    if (rest.starts_with("<![CDATA[")) return put_character_data();
    if (scanner_.read(at_)) return put_tag(scanner_.tag());
    const char next = rest.size() > 1 ? rest[1] : '\0';
    if (next == '!' || next == '?') return skip_declaration();
    // A "<" that begins no tag is text, and so is all that follows a tag that does not end.
    const char letter = ascii::lower(next == '/' && rest.size() > 2 ? rest[2] : next);
    put_as_text(letter >= 'a' && letter <= 'z' ? source_.size() : at_ + 1);
}

void Skeleton::put_as_text(std::size_t end) {
    while (at_ < end) {
        const std::size_t reference = find_before(end, '&');
        if (reference > at_) add_text(at_, reference);
        at_ = reference;
        if (at_ < end) put_reference();
    }
}

/// "<!-->" and "<!--->" are whole comments; "--!>" ends one too (HTML, 13.2.5.51).
void Skeleton::skip_comment() {
    std::size_t place = source_.find("--", at_ + 2);
    while (place != std::string_view::npos) {
        const std::string_view rest = source_.substr(place + 2);
        if (rest.starts_with('>') || (rest.starts_with("!>") && place > at_ + 3)) break;
        if (place == at_ + 2 && rest.starts_with("->")) break;
        place = source_.find("--", place + 1);
    }
    at_ = or_end(source_.find('>', or_end(place, source_)), source_);
    if (at_ < source_.size()) ++at_;
}

/// Where XHTML writes text that needs no escapes.
void Skeleton::put_character_data() {
    at_ += std::string_view("<![CDATA[").size();
    const std::size_t end = or_end(source_.find("]]>", at_), source_);
    add_text(at_, end);
    at_ = std::min(end + 3, source_.size());
}

void Skeleton::skip_declaration() {
    const std::size_t end = source_.find('>', at_);
    at_ = end == std::string_view::npos ? source_.size() : end + 1;
}

void Skeleton::put_tag(const RawTag& raw) {
    const NamedTag name = named(raw.name);
    if (raw.is_end) return put_end_tag(name, raw.bytes);
    if (is_deep_ && !is_void(name.tag, name.name) && !holds_raw_text(name.tag)) {
        was_capped_ = true;
        at_ += raw.bytes;
        return;
    }
    put_start_tag(name, raw);
    if (holds_raw_text(name.tag)) return put_raw_text(name, raw.closes_itself);
    if (!holds_text_only(name.tag) || is_closed(raw)) return;
    put_as_text(end_of_element(name));
    if (has_no_end_[static_cast<std::size_t>(name.tag)]) put_end_tag(name, 0);
}

/// To HTML "<div/>" is a start tag like others.
bool Skeleton::is_closed(const RawTag& raw) const { return raw.closes_itself && (is_xml_ || depth_of_math_ > 0); }

void Skeleton::put_end_tag(const NamedTag& name, std::size_t bytes) {
    at_ += bytes;
    // Browsers go on in the element that is open when a body ends too early.
    if (name.tag == Tag::body || name.tag == Tag::html || holds_raw_text(name.tag)) return;
    // libxml2 looks through all open elements for the one that ends: it is not asked for one that did not begin.
    std::uint32_t& open = open_of(name);
    if (open == 0) return;
    --open;
    if (name.tag == Tag::math) depth_of_math_ = std::max(depth_of_math_ - 1, 0);
    end_text();
    html_ += "</";
    put_name(name);
    html_ += '>';
}

void Skeleton::put_start_tag(const NamedTag& name, const RawTag& raw) {
    end_text();
    Piece piece;
    PageNode& node = piece.node;
    node.name = name.name;
    node.tag = name.tag;
    node.line = line_at(at_);
    node.end_line = node.line;
    node.first_attribute = static_cast<std::uint32_t>(attributes_.size());
    for (const RawTag::RawAttribute& attribute : raw.attributes) {
        if (is_event_handler(attribute.name)) continue;
        attributes_.push_back({in_lower_case(attribute.name), resolved(attribute.value)});
    }
    node.attributes = static_cast<std::uint32_t>(attributes_.size()) - node.first_attribute;
    // What a saved page shows through a shadow root is in the page as any other box is.
    if (name.tag == Tag::template_ && has_shadow_root(raw)) {
        node.name = "div";
        node.tag = Tag::div;
    }
    at_ += raw.bytes;
    const bool closes = !holds_raw_text(name.tag) && (is_void(name.tag, name.name) || is_closed(raw));
    html_ += '<';
    put_name(name);
    piece.at = made_ + html_.size();
    pieces_.push_back(piece);
    html_ += closes ? "/>" : ">";
    if (closes || holds_raw_text(name.tag)) return;
    ++open_of(name);
    if (name.tag == Tag::math) ++depth_of_math_;
}

void Skeleton::put_raw_text(const NamedTag& name, bool closes_itself) {
    html_ += "</";
    put_name(name);
    html_ += '>';
    if (closes_itself && (is_xml_ || name.tag == Tag::svg)) return;
    const std::size_t end = name.tag == Tag::svg ? end_of_svg() : end_of_element(name);
    pieces_.back().node.text = source_.substr(at_, end - at_);
    at_ = end;
}

void Skeleton::put_name(const NamedTag& name) {
    if (name.tag != Tag::other) {
        html_ += name.name;
        return;
    }
    for (const char character : name.name.substr(0, longest_name))
        html_ += is_name_character(character) ? character : '-';
}

void Skeleton::add_text(std::size_t begin, std::size_t end) {
    if (begin == end) return;
    if (run_.empty() && !is_joined_) {
        line_at(begin);
        run_begin_ = begin;
        run_ = source_.substr(begin, end - begin);
    } else if (!is_joined_ && run_begin_ + run_.size() == begin) {
        run_ = source_.substr(run_begin_, end - run_begin_);
    } else {
        add_text(source_.substr(begin, end - begin));
    }
}

void Skeleton::add_text(std::string_view characters) {
    if (!is_joined_) {
        if (run_.empty()) line_at(at_);
        joined_ = run_;
        is_joined_ = true;
    }
    joined_ += characters;
}

/// One character stands for the run; a blank one, where it is blank, for libxml2 puts words into paragraphs.
void Skeleton::end_text() {
    if (run_.empty() && !is_joined_) return;
    Piece piece;
    PageNode& node = piece.node;
    node.tag = Tag::text;
    node.text = is_joined_ ? store_.keep(joined_) : run_;
    node.line = line_;
    node.end_line = line_at(at_);
    html_ += is_blank(node.text) ? ' ' : 'x';
    piece.at = made_ + html_.size();
    pieces_.push_back(piece);
    run_ = {};
    is_joined_ = false;
}

NamedTag Skeleton::named(std::string_view name) {
    const NamedTag known = known_tag(name);
    // HTML, 13.2.6.4.7: "change the token's tag name to img".
    if (known.tag == Tag::image) return {"img", Tag::img};
    if (known.tag != Tag::other) return known;
    const std::string_view lower_case = in_lower_case(name);
    // AMP's pictures are pictures; what stands in them for browsers without AMP comes after them.
    if (lower_case == "amp-img" || lower_case == "amp-anim") return {"img", Tag::img};
    return {lower_case, Tag::other};
}

std::string_view Skeleton::in_lower_case(std::string_view name) {
    if (std::none_of(name.begin(), name.end(), ascii::is_upper)) return name;
    std::string copy(name);
    std::transform(copy.begin(), copy.end(), copy.begin(), [](char character) { return ascii::lower(character); });
    return store_.keep(copy);
}

std::string_view Skeleton::resolved(std::string_view value) {
    if (value.find('&') == std::string_view::npos) return value;
    return store_.keep(resolve_character_references(value));
}

std::uint32_t& Skeleton::open_of(const NamedTag& name) {
    constexpr std::size_t known = 256;
    if (name.tag != Tag::other) return open_[static_cast<std::size_t>(name.tag)];
    return open_[known + std::hash<std::string_view>{}(name.name) % (open_.size() - known)];
}

/// Where the element that begins at `at_` ends: before its own end tag. One that does not end holds the rest when it is
/// a program, and what stands before the next tag when it is text.
std::size_t Skeleton::end_of_element(const NamedTag& name) {
    bool& has_no_end = has_no_end_[static_cast<std::size_t>(name.tag)];
    const auto same = [](char a, char b) { return ascii::lower(a) == b; };
    for (std::size_t place = has_no_end ? std::string_view::npos : source_.find("</", at_);
         place != std::string_view::npos; place = source_.find("</", place + 2)) {
        const std::string_view rest = source_.substr(place + 2);
        const std::string_view candidate = rest.substr(0, name.name.size());
        if (candidate.size() != name.name.size()) break;
        if (!std::equal(candidate.begin(), candidate.end(), name.name.begin(), same)) continue;
        const char next = rest.size() > candidate.size() ? rest[candidate.size()] : '>';
        if (next == '>' || next == '/' || ascii::is_space(next)) return place;
    }
    has_no_end = true;
    return holds_raw_text(name.tag) ? source_.size() : or_end(source_.find('<', at_), source_);
}

/// As above, for an svg, which may hold others. An svg that does not end holds nothing: what follows is the page's. The
/// ends of those after it are then known.
std::size_t Skeleton::end_of_svg() {
    if (knows_ends_of_svg_) {
        const auto found = ends_of_svg_.find(at_);
        return found == ends_of_svg_.end() ? at_ : found->second;
    }
    std::vector<std::size_t> begins;
    const auto is_named = [&](std::size_t at) {
        return source_.size() - at >= 3 && ascii::lower(source_[at]) == 's' && ascii::lower(source_[at + 1]) == 'v' &&
               ascii::lower(source_[at + 2]) == 'g';
    };
    begins.push_back(at_);
    std::size_t end = 0;
    for (std::size_t place = source_.find('<', at_); place != std::string_view::npos;
         place = source_.find('<', place + 1)) {
        if (place + 1 < source_.size() && source_[place + 1] == '/') {
            if (!is_named(place + 2) || begins.empty()) continue;
            if (begins.size() == 1 && begins.front() == at_) return place;
            ends_of_svg_.emplace(begins.back(), place);
            begins.pop_back();
        } else if (is_named(place + 1)) {
            if (end <= place) end = source_.find('>', place);
            if (end == std::string_view::npos) break;
            if (source_[end - 1] != '/') begins.push_back(end + 1);
        }
    }
    knows_ends_of_svg_ = true;
    return at_;
}

/// Places are asked for in order: each line break is counted once.
std::uint32_t Skeleton::line_at(std::size_t place) {
    const char* at = source_.data() + counted_;
    const char* const end = source_.data() + place;
    while (at < end &&
           (at = static_cast<const char*>(std::memchr(at, '\n', static_cast<std::size_t>(end - at)))) != nullptr) {
        ++line_;
        ++at;
    }
    counted_ = place;
    return line_;
}

}  // namespace offprint::dom
