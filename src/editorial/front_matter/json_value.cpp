#include <iterator>

#include <nlohmann/json.hpp>

#include "editorial/front_matter/value.h"
#include "editorial/front_matter/value_limits.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

/// Walks bytes and tells how many were taken: nlohmann's events carry no places of their own.
class CountedBytes {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    CountedBytes(const char* at, std::size_t& taken) : at_(at), taken_(&taken) {}
    reference operator*() const { return *at_; }
    CountedBytes& operator++() {
        ++at_;
        ++*taken_;
        return *this;
    }
    CountedBytes operator++(int) {
        const CountedBytes before = *this;
        ++*this;
        return before;
    }
    bool operator==(const CountedBytes& other) const { return at_ == other.at_; }
    bool operator!=(const CountedBytes& other) const { return at_ != other.at_; }

private:
    const char* at_;
    std::size_t* taken_;
};

struct Place {
    std::uint32_t line = 0;
    std::uint32_t column = 0;
};

/// Tells line and column of places that are asked for in order.
class Places {
public:
    Places(std::string_view text, std::uint32_t first_line) : text_(text), line_(first_line) {}

    Place at(std::size_t offset) {
        for (; at_ < offset && at_ < text_.size(); ++at_) {
            if (text_[at_] != '\n') continue;
            ++line_;
            line_begin_ = at_ + 1;
        }
        return {line_, static_cast<std::uint32_t>(at_ - line_begin_) + 1};
    }

private:
    std::string_view text_;
    std::size_t at_ = 0;
    std::size_t line_begin_ = 0;
    std::uint32_t line_;
};

/// "[json.exception...] parse error at line 1, column 5: the reason" without what stands before the reason.
std::string reason_in(std::string_view message) {
    const std::size_t column = message.find("column ");
    const std::size_t colon = column == std::string_view::npos ? column : message.find(": ", column);
    return excerpt(colon == std::string_view::npos ? message : message.substr(colon + 2), 200);
}

/// Builds a value from nlohmann's events.
class ValueBuilder {
public:
    ValueBuilder(std::string_view text, std::uint32_t first_line, const std::size_t& taken)
        : text_(text), places_(text, first_line), taken_(taken) {}

    bool null() { return put({}); }
    bool boolean(bool value) { return put_scalar(value ? "true" : "false"); }
    bool number_integer(std::int64_t value) { return put_scalar(std::to_string(value)); }
    bool number_unsigned(std::uint64_t value) { return put_scalar(std::to_string(value)); }
    bool number_float(double /*value*/, const std::string& digits) { return put_scalar(digits); }
    bool string(const std::string& value) { return put_scalar(value); }
    bool binary(const nlohmann::json::binary_t& /*value*/) { return false; }  // JSON has none.
    bool start_object(std::size_t /*size*/) { return open(ValueKind::map); }
    bool start_array(std::size_t /*size*/) { return open(ValueKind::list); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool key(const std::string& name) {
        open_.back().key = text::to_nfc(name);
        open_.back().key_place = places_.at(quote_before(taken_));
        return true;
    }
    bool parse_error(std::size_t position, const std::string& /*token*/, const nlohmann::json::exception& trouble) {
        const Place place = places_.at(position > 0 ? position - 1 : 0);
        error_ = Error{ErrorKind::malformed, "is not JSON: " + reason_in(trouble.what()), {}, place.line, place.column};
        return false;
    }

    [[nodiscard]] const Error& error() const { return error_; }
    Value take() { return std::move(root_); }

private:
    /// A list or an object that is not closed yet, with the key whose value comes next.
    struct Open {
        Value value;
        std::string key;
        Place key_place;
    };

    /// Where the string begins that ends at `end`.
    [[nodiscard]] std::size_t quote_before(std::size_t end) const {
        std::size_t at = end > 1 ? end - 2 : 0;
        while (at > 0 && !is_quote(at)) --at;
        return at;
    }
    [[nodiscard]] bool is_quote(std::size_t at) const {
        if (text_[at] != '"') return false;
        std::size_t backslashes = 0;
        while (backslashes < at && text_[at - 1 - backslashes] == '\\') ++backslashes;
        return backslashes % 2 == 0;
    }

    bool put_scalar(const std::string& words) {
        Value value;
        value.kind = ValueKind::scalar;
        value.scalar = text::to_nfc(words);
        budget_.take_bytes(words.size());
        return put(std::move(value));
    }
    bool put(Value value) {
        if (!takes_value()) return false;
        set_place(value);
        add(std::move(value));
        return true;
    }
    bool open(ValueKind kind) {
        if (!takes_value()) return false;
        Open opened;
        opened.value.kind = kind;
        set_place(opened.value);
        open_.push_back(std::move(opened));
        return true;
    }
    bool close() {
        Value value = std::move(open_.back().value);
        open_.pop_back();
        add(std::move(value));
        return true;
    }
    bool takes_value() {
        if (budget_.takes_value(static_cast<int>(open_.size()))) return true;
        const Place place = places_.at(taken_);
        error_ = too_many_values(place.line, place.column).value();
        return false;
    }
    void set_place(Value& value) {
        const bool has_key = !open_.empty() && open_.back().value.kind == ValueKind::map;
        const Place place = has_key ? open_.back().key_place : places_.at(taken_ > 0 ? taken_ - 1 : 0);
        value.line = place.line;
        value.column = place.column;
    }
    void add(Value value) {
        if (open_.empty()) {
            root_ = std::move(value);
            return;
        }
        Open& parent = open_.back();
        if (parent.value.kind == ValueKind::list)
            parent.value.list.push_back(std::move(value));
        else
            parent.value.map.emplace_back(std::move(parent.key), std::move(value));
    }

    std::string_view text_;
    Places places_;
    const std::size_t& taken_;
    ValueBudget budget_;
    std::vector<Open> open_;
    Value root_;
    Error error_{ErrorKind::malformed, "is not JSON"};
};

}  // namespace

Result<JsonValue> parse_json_value(std::string_view json, std::uint32_t first_line) {
    const std::string_view given = json.substr(0, max_metadata_bytes);
    std::size_t taken = 0;
    ValueBuilder builder(given, first_line, taken);
    const CountedBytes begin(given.data(), taken);
    const CountedBytes end(given.data() + given.size(), taken);
    const auto format = nlohmann::json::input_format_t::json;
    if (nlohmann::json::sax_parse(begin, end, &builder, format, false)) return JsonValue{builder.take(), taken};
    if (taken >= given.size() && given.size() < json.size()) return too_many_bytes(first_line);
    return tl::unexpected<Error>(builder.error());
}

}  // namespace offprint::editorial
