#include <algorithm>
#include <cmath>

#include <fmt/format.h>

// toml++ asserts of foreign text what its next line treats as an error ("1979-05-27Tx"): that would end the process.
#define TOML_ASSERT(condition) static_cast<void>(0)
#include <toml++/toml.h>

#include "editorial/value.h"
#include "editorial/value_limits.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

// Beyond it a column is not worth finding: toml++ counts characters, we count bytes.
constexpr std::uint32_t widest_column = 4096;

std::string iso(const toml::date& date) {
    return fmt::format("{:04}-{:02}-{:02}", date.year, static_cast<int>(date.month), static_cast<int>(date.day));
}

std::string iso(const toml::time& time) {
    return fmt::format("{:02}:{:02}:{:02}", static_cast<int>(time.hour), static_cast<int>(time.minute),
                       static_cast<int>(time.second));
}

std::string iso(const toml::date_time& instant) {
    const std::string local = iso(instant.date) + "T" + iso(instant.time);
    if (!instant.offset) return local;
    const int minutes = std::abs(static_cast<int>(instant.offset->minutes));
    if (minutes == 0) return local + "Z";
    return fmt::format("{}{}{:02}:{:02}", local, instant.offset->minutes < 0 ? '-' : '+', minutes / 60, minutes % 60);
}

std::vector<std::string_view> lines_of(std::string_view text) {
    std::vector<std::string_view> lines;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        lines.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return lines;
}

/// Copies nodes into values, counting them.
class NodeReader {
public:
    NodeReader(std::string_view toml, std::uint32_t first_line) : lines_(lines_of(toml)), first_line_(first_line) {}

    Result<Value> read(const toml::node& node, int depth) {
        Value value;
        set_place(value, node.source().begin);
        if (!budget_.takes_value(depth)) return too_many_values(value.line, value.column);
        if (const toml::table* table = node.as_table()) return read_map(*table, std::move(value), depth);
        if (const toml::array* array = node.as_array()) return read_list(*array, std::move(value), depth);
        value.kind = ValueKind::scalar;
        value.scalar = text::to_nfc(words_of(node));
        budget_.take_bytes(value.scalar.size());
        return value;
    }
    void set_place(Value& value, const toml::source_position& place) const {
        value.line = place.line == 0 ? 0 : first_line_ + place.line - 1;
        value.column = column_in_bytes(place);
    }

private:
    Result<Value> read_list(const toml::array& array, Value value, int depth) {
        value.kind = ValueKind::list;
        for (const toml::node& item : array) {
            Result<Value> read_item = read(item, depth + 1);
            if (!read_item) return read_item;
            value.list.push_back(std::move(*read_item));
        }
        return value;
    }
    Result<Value> read_map(const toml::table& table, Value value, int depth) {
        value.kind = ValueKind::map;
        for (const auto& [key, item] : table) {
            Result<Value> read_item = read(item, depth + 1);
            if (!read_item) return read_item;
            set_place(*read_item, key.source().begin);
            value.map.emplace_back(text::to_nfc(key.str()), std::move(*read_item));
        }
        // toml++ keeps keys by the alphabet.
        std::stable_sort(value.map.begin(), value.map.end(), [](const auto& one, const auto& other) {
            return std::pair(one.second.line, one.second.column) < std::pair(other.second.line, other.second.column);
        });
        return value;
    }
    [[nodiscard]] std::string words_of(const toml::node& node) const {
        if (const auto* words = node.as_string()) return words->get();
        if (const auto* truth = node.as_boolean()) return truth->get() ? "true" : "false";
        if (const auto* date = node.as_date()) return iso(date->get());
        if (const auto* time = node.as_time()) return iso(time->get());
        if (const auto* instant = node.as_date_time()) return iso(instant->get());
        if (const auto* number = node.as_integer()) return as_written(node, std::to_string(number->get()));
        if (const auto* number = node.as_floating_point()) return as_written(node, fmt::format("{}", number->get()));
        return {};
    }
    /// A number's own digits: version = 1.10 is not 1.1.
    [[nodiscard]] std::string as_written(const toml::node& node, std::string otherwise) const {
        const toml::source_region& region = node.source();
        if (region.begin.line == 0 || region.begin.line > lines_.size()) return otherwise;
        const std::uint32_t begin = column_in_bytes(region.begin);
        if (begin == 0) return otherwise;
        const std::string_view from = lines_[region.begin.line - 1].substr(begin - 1);
        const std::string_view digits = from.substr(0, from.find_first_not_of("0123456789+-._abcdefinoxABCDEFINOX"));
        return digits.empty() || digits.size() > 60 ? otherwise : std::string(digits);
    }
    [[nodiscard]] std::uint32_t column_in_bytes(const toml::source_position& place) const {
        if (place.line == 0 || place.line > lines_.size() || place.column == 0 || place.column > widest_column)
            return 0;
        const std::string_view line = lines_[place.line - 1];
        std::size_t at = 0;
        for (std::uint32_t column = 1; column < place.column && at < line.size(); ++column)
            at += text::decode_at(line, at).bytes;
        return static_cast<std::uint32_t>(at) + 1;
    }

    std::vector<std::string_view> lines_;
    std::uint32_t first_line_;
    ValueBudget budget_;
};

}  // namespace

Result<Value> parse_toml(std::string_view toml, std::uint32_t first_line) {
    if (toml.size() > max_metadata_bytes) return too_many_bytes(first_line);
    NodeReader reader(toml, first_line);
    // toml++ reports trouble by throwing; it stays in here.
    try {
        const toml::table table = toml::parse(toml);
        return reader.read(table, 0);
    } catch (const toml::parse_error& trouble) {
        Value place;
        reader.set_place(place, trouble.source().begin);
        return failure_at(ErrorKind::malformed, "is not TOML: " + excerpt(trouble.description(), 200), place.line,
                          place.column);
    }
}

}  // namespace offprint::editorial
