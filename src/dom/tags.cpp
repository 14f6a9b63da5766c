#include "dom/tags.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "base/ascii.h"

namespace offprint::dom {
namespace {

// Sorted by name, for binary search; a test holds it against the enumeration.
constexpr std::array<NamedTag, 130> named_tags = {{
    {"a", Tag::a},
    {"abbr", Tag::abbr},
    {"acronym", Tag::acronym},
    {"address", Tag::address},
    {"article", Tag::article},
    {"aside", Tag::aside},
    {"audio", Tag::audio},
    {"b", Tag::b},
    {"base", Tag::base},
    {"bdi", Tag::bdi},
    {"bdo", Tag::bdo},
    {"big", Tag::big},
    {"blockquote", Tag::blockquote},
    {"body", Tag::body},
    {"br", Tag::br},
    {"button", Tag::button},
    {"canvas", Tag::canvas},
    {"caption", Tag::caption},
    {"center", Tag::center},
    {"cite", Tag::cite},
    {"code", Tag::code},
    {"col", Tag::col},
    {"colgroup", Tag::colgroup},
    {"data", Tag::data},
    {"datalist", Tag::datalist},
    {"dd", Tag::dd},
    {"del", Tag::del},
    {"details", Tag::details},
    {"dfn", Tag::dfn},
    {"dialog", Tag::dialog},
    {"dir", Tag::dir},
    {"div", Tag::div},
    {"dl", Tag::dl},
    {"dt", Tag::dt},
    {"em", Tag::em},
    {"embed", Tag::embed},
    {"fieldset", Tag::fieldset},
    {"figcaption", Tag::figcaption},
    {"figure", Tag::figure},
    {"font", Tag::font},
    {"footer", Tag::footer},
    {"form", Tag::form},
    {"frame", Tag::frame},
    {"frameset", Tag::frameset},
    {"h1", Tag::h1},
    {"h2", Tag::h2},
    {"h3", Tag::h3},
    {"h4", Tag::h4},
    {"h5", Tag::h5},
    {"h6", Tag::h6},
    {"head", Tag::head},
    {"header", Tag::header},
    {"hgroup", Tag::hgroup},
    {"hr", Tag::hr},
    {"html", Tag::html},
    {"i", Tag::i},
    {"iframe", Tag::iframe},
    {"image", Tag::image},
    {"img", Tag::img},
    {"input", Tag::input},
    {"ins", Tag::ins},
    {"kbd", Tag::kbd},
    {"label", Tag::label},
    {"legend", Tag::legend},
    {"li", Tag::li},
    {"link", Tag::link},
    {"listing", Tag::listing},
    {"main", Tag::main},
    {"map", Tag::map},
    {"mark", Tag::mark},
    {"marquee", Tag::marquee},
    {"math", Tag::math},
    {"menu", Tag::menu},
    {"meta", Tag::meta},
    {"meter", Tag::meter},
    {"nav", Tag::nav},
    {"noembed", Tag::noembed},
    {"noframes", Tag::noframes},
    {"noscript", Tag::noscript},
    {"object", Tag::object},
    {"ol", Tag::ol},
    {"optgroup", Tag::optgroup},
    {"option", Tag::option},
    {"output", Tag::output},
    {"p", Tag::p},
    {"param", Tag::param},
    {"picture", Tag::picture},
    {"plaintext", Tag::plaintext},
    {"pre", Tag::pre},
    {"progress", Tag::progress},
    {"q", Tag::q},
    {"rp", Tag::rp},
    {"rt", Tag::rt},
    {"ruby", Tag::ruby},
    {"s", Tag::s},
    {"samp", Tag::samp},
    {"script", Tag::script},
    {"search", Tag::search},
    {"section", Tag::section},
    {"select", Tag::select},
    {"slot", Tag::slot},
    {"small", Tag::small},
    {"source", Tag::source},
    {"span", Tag::span},
    {"strike", Tag::strike},
    {"strong", Tag::strong},
    {"style", Tag::style},
    {"sub", Tag::sub},
    {"summary", Tag::summary},
    {"sup", Tag::sup},
    {"svg", Tag::svg},
    {"table", Tag::table},
    {"tbody", Tag::tbody},
    {"td", Tag::td},
    {"template", Tag::template_},
    {"textarea", Tag::textarea},
    {"tfoot", Tag::tfoot},
    {"th", Tag::th},
    {"thead", Tag::thead},
    {"time", Tag::time},
    {"title", Tag::title},
    {"tr", Tag::tr},
    {"track", Tag::track},
    {"tt", Tag::tt},
    {"u", Tag::u},
    {"ul", Tag::ul},
    {"var", Tag::var},
    {"video", Tag::video},
    {"wbr", Tag::wbr},
    {"xmp", Tag::xmp},
}};
constexpr std::array<std::string_view, 19> void_elements = {
    "area", "base",  "basefont", "bgsound", "br",   "col",   "embed",  "frame", "hr", "image",
    "img",  "input", "keygen",   "link",    "meta", "param", "source", "track", "wbr"};
static_assert(std::is_sorted(void_elements.begin(), void_elements.end()));
static_assert(std::is_sorted(named_tags.begin(), named_tags.end(),
                             [](const NamedTag& a, const NamedTag& b) { return a.name < b.name; }));

constexpr std::size_t longest_tag = std::string_view("blockquote").size();

/// A hash table made when the program is: each name's row, or 0.
constexpr std::size_t slots = 1024;

constexpr std::size_t slot_of(std::string_view name) {
    std::size_t hash = name.size();
    for (const char character : name) hash = hash * 31 + static_cast<unsigned char>(character);
    return (hash ^ (hash >> 10U)) % slots;
}

constexpr std::array<std::uint8_t, slots> make_rows() {
    std::array<std::uint8_t, slots> rows{};
    for (std::size_t row = 0; row < named_tags.size(); ++row) {
        std::size_t slot = slot_of(named_tags[row].name);
        while (rows[slot] != 0) slot = (slot + 1) % slots;
        rows[slot] = static_cast<std::uint8_t>(row + 1);
    }
    return rows;
}

constexpr std::array<std::uint8_t, slots> rows_by_hash = make_rows();

const NamedTag* find(std::string_view name) {
    for (std::size_t slot = slot_of(name); rows_by_hash[slot] != 0; slot = (slot + 1) % slots) {
        const NamedTag& candidate = named_tags[rows_by_hash[slot] - 1U];
        if (candidate.name == name) return &candidate;
    }
    return nullptr;
}

}  // namespace

Tag tag_of(std::string_view name) {
    const NamedTag* const found = find(name);
    return found == nullptr ? Tag::other : found->tag;
}

NamedTag known_tag(std::string_view name) {
    std::array<char, longest_tag> lower{};
    if (name.size() > lower.size()) return {};
    for (std::size_t at = 0; at < name.size(); ++at) {
        lower[at] = ascii::lower(name[at]);
    }
    const NamedTag* const found = find({lower.data(), name.size()});
    return found == nullptr ? NamedTag{} : *found;
}

bool is_block_element(Tag tag) {
    switch (tag) {
        case Tag::address:
        case Tag::article:
        case Tag::aside:
        case Tag::blockquote:
        case Tag::body:
        case Tag::caption:
        case Tag::center:
        case Tag::dd:
        case Tag::details:
        case Tag::dialog:
        case Tag::dir:
        case Tag::div:
        case Tag::dl:
        case Tag::dt:
        case Tag::fieldset:
        case Tag::figcaption:
        case Tag::figure:
        case Tag::footer:
        case Tag::form:
        case Tag::frameset:
        case Tag::h1:
        case Tag::h2:
        case Tag::h3:
        case Tag::h4:
        case Tag::h5:
        case Tag::h6:
        case Tag::header:
        case Tag::hgroup:
        case Tag::hr:
        case Tag::legend:
        case Tag::li:
        case Tag::listing:
        case Tag::main:
        case Tag::menu:
        case Tag::nav:
        case Tag::noframes:
        case Tag::ol:
        case Tag::p:
        case Tag::plaintext:
        case Tag::pre:
        case Tag::search:
        case Tag::section:
        case Tag::summary:
        case Tag::table:
        case Tag::tbody:
        case Tag::td:
        case Tag::tfoot:
        case Tag::th:
        case Tag::thead:
        case Tag::tr:
        case Tag::ul:
        case Tag::xmp: return true;
        default: return false;
    }
}

bool is_block_element(std::string_view name) { return is_block_element(tag_of(name)); }

bool is_void_element(std::string_view name) {
    return std::binary_search(void_elements.begin(), void_elements.end(), name);
}

bool is_void_element(Tag tag) {
    switch (tag) {
        case Tag::base:
        case Tag::br:
        case Tag::col:
        case Tag::embed:
        case Tag::frame:
        case Tag::hr:
        case Tag::image:
        case Tag::img:
        case Tag::input:
        case Tag::link:
        case Tag::meta:
        case Tag::param:
        case Tag::source:
        case Tag::track:
        case Tag::wbr: return true;
        default: return false;
    }
}

bool is_heading(Tag tag) { return tag >= Tag::h1 && tag <= Tag::h6; }

}  // namespace offprint::dom
