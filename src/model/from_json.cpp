#include <algorithm>
#include <limits>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "model/check_article.h"
#include "model/json.h"
#include "model/json_fields.h"
#include "model/names.h"
#include "text/utf8.h"

namespace offprint::json {
namespace {

using Json = nlohmann::json;

/// Where the reading is, and the first thing that was wrong; after that nothing more is read.
struct Loading {
    std::string path;
    std::optional<Error> error;
    int block_depth = 0;
    int inline_depth = 0;

    void fail(ErrorKind kind, const std::string& message) {
        if (!error) error = Error{kind, fmt::format("{}: {}", path.empty() ? "/" : path, message)};
    }
    void fail(const std::string& message) { fail(ErrorKind::malformed, message); }
};

template <class T>
void read(Loading& loading, const Json& json, T& value);

/// Reads `json`, which stands at `step` below the current place.
template <class T>
void read_below(Loading& loading, std::string_view step, const Json& json, T& value) {
    if (loading.error) return;
    const std::size_t length = loading.path.size();
    loading.path.append("/").append(step);
    read(loading, json, value);
    loading.path.resize(length);
}

/// Takes a struct's fields out of an object, and knows at the end whether there were others.
class FieldReader {
public:
    FieldReader(Loading& loading, const Json& object) : loading_(loading), object_(object) {}

    template <class T>
    void required(const char* key, T& value) {
        if (!object_.contains(key)) return loading_.fail(fmt::format("the key \"{}\" is missing", key));
        (*this)(key, value);
    }
    template <class T, class Default = T>
    void operator()(const char* key, T& value, const Default& = {}) {
        const auto found = object_.find(key);
        if (found == object_.end()) return;
        known_.push_back(key);
        read_below(loading_, key, *found, value);
    }
    void know(const char* key) { known_.push_back(key); }
    void refuse_others() {
        if (loading_.error || known_.size() == object_.size()) return;
        for (const auto& [key, ignored] : object_.items()) {
            if (std::find(known_.begin(), known_.end(), key) == known_.end())
                loading_.fail(fmt::format("the key \"{}\" is unknown here", key));
        }
    }

private:
    Loading& loading_;
    const Json& object_;
    std::vector<std::string_view> known_;
};

bool is_object(Loading& loading, const Json& json) {
    if (!json.is_object()) loading.fail(fmt::format("an object is wanted, not {}", json.type_name()));
    return json.is_object();
}

template <class T>
void read_described(Loading& loading, const Json& json, T& value) {
    if (!is_object(loading, json)) return;
    FieldReader fields(loading, json);
    describe(fields, value);
    fields.refuse_others();
}

void read_text(Loading& loading, const Json& json, std::string& value) {
    if (!json.is_string()) return loading.fail(fmt::format("a string is wanted, not {}", json.type_name()));
    // As the readers of text have it: NUL, which ends a string elsewhere, is U+FFFD; other controls are as they are.
    std::string clean;
    for (const char character : json.get_ref<const std::string&>()) {
        if (character == '\0') {
            clean += "\uFFFD";
        } else {
            clean += character;
        }
    }
    value = text::to_nfc(clean);
}

/// A value as a message shows it: what is long by its kind.
std::string excerpt_of(const Json& json) {
    constexpr std::size_t longest = 40;
    const bool is_long = json.is_string() && json.get_ref<const std::string&>().size() > longest;
    return json.is_structured() || is_long ? json.type_name() : json.dump();
}

/// The model's only fractions are confidences.
template <class T>
void read_number(Loading& loading, const Json& json, T& value) {
    if constexpr (std::same_as<T, bool>) {
        if (!json.is_boolean()) return loading.fail(fmt::format("true or false is wanted, not {}", json.type_name()));
        value = json.get<bool>();
    } else if constexpr (std::floating_point<T>) {
        if (!json.is_number()) return loading.fail(fmt::format("a number is wanted, not {}", json.type_name()));
        value = json.get<T>();
        if (value < 0 || value > 1) loading.fail(fmt::format("{} is not between 0 and 1", json.dump()));
    } else {
        if (!json.is_number_integer())
            return loading.fail(fmt::format("a whole number is wanted, not {}", excerpt_of(json)));
        const bool fits = json.is_number_unsigned() ? std::in_range<T>(json.get<std::uint64_t>())
                                                    : std::in_range<T>(json.get<std::int64_t>());
        if (!fits) return loading.fail(fmt::format("{} is out of range", json.dump()));
        value = json.get<T>();
    }
}

template <class T>
void read_name(Loading& loading, const Json& json, T& value) {
    std::string name;
    read_text(loading, json, name);
    if (loading.error) return;
    const std::optional<T> found = from_name<T>(name);
    if (!found) return loading.fail(fmt::format("\"{}\" is none of the names that may stand here", name));
    value = *found;
}

template <class T>
void read_list(Loading& loading, const Json& json, std::vector<T>& values) {
    if (!json.is_array()) return loading.fail(fmt::format("an array is wanted, not {}", json.type_name()));
    values.resize(json.size());
    for (std::size_t i = 0; i < json.size(); ++i) read_below(loading, std::to_string(i), json[i], values[i]);
}

void read_policies(Loading& loading, const Json& json, std::map<std::string, std::string>& values) {
    if (!is_object(loading, json)) return;
    for (const auto& [key, value] : json.items()) read_below(loading, key, value, values[key]);
}

void read_pair(Loading& loading, const Json& json, std::pair<std::string, std::string>& value) {
    if (!json.is_array() || json.size() != 2) return loading.fail("a pair of a key and a value is wanted");
    read_text(loading, json[0], value.first);
    read_text(loading, json[1], value.second);
}

void read_range(Loading& loading, const Json& json, SourceRange& value) {
    if (!json.is_array() || json.size() != 4) return loading.fail("four numbers are wanted");
    read_number(loading, json[0], value.begin.line);
    read_number(loading, json[1], value.begin.column);
    read_number(loading, json[2], value.end.line);
    read_number(loading, json[3], value.end.column);
}

void read_date(Loading& loading, const Json& json, Date& value) {
    if (json.is_string()) {
        const std::optional<Date> date = parse_iso_date(json.get_ref<const std::string&>());
        if (!date) return loading.fail("an ISO 8601 date is wanted");
        value = *date;
        return;
    }
    read_described(loading, json, value);
    if (value.month < 1 || value.month > 12 || value.day < 1 || value.day > 31 || value.hour > 23 ||
        value.minute > 59 || value.second > 60 || value.year < -9999 || value.year > 9999)
        loading.fail("there is no such date");
}

/// Reads the alternative of the variant that "type" names.
template <class Node, class... Alternatives>
void read_variant(Loading& loading, const Json& json, Node& value, const std::variant<Alternatives...>*) {
    std::string type;
    if (!json.contains("type")) return loading.fail("the key \"type\" is missing");
    read_below(loading, "type", json["type"], type);
    if (loading.error) return;
    FieldReader fields(loading, json);
    fields.know("type");
    const auto is_read = [&]<class Alternative>(const Alternative*) {
        if (type != type_name<Alternative>) return false;
        Alternative node;
        describe(fields, node);
        value.node = std::move(node);
        return true;
    };
    const bool is_known = (is_read(static_cast<const Alternatives*>(nullptr)) || ...);
    if (!is_known) return loading.fail(fmt::format("\"{}\" is no type of node that may stand here", type));
    if constexpr (std::same_as<Node, Block>) describe_place(fields, value);
    fields.refuse_others();
}

template <class Node>
void read_node(Loading& loading, const Json& json, Node& value, int& depth) {
    if (!is_object(loading, json)) return;
    if (depth >= max_nesting)
        return loading.fail(ErrorKind::limit, fmt::format("nested deeper than {} levels", max_nesting));
    ++depth;
    read_variant(loading, json, value, static_cast<const decltype(value.node)*>(nullptr));
    --depth;
    if constexpr (std::same_as<Node, Block>) {
        if (loading.error) return;
        if (const std::string trouble = trouble_of(value); !trouble.empty()) loading.fail(trouble);
    }
}

template <class T>
void read(Loading& loading, const Json& json, T& value) {
    if constexpr (std::is_enum_v<T>) {
        read_name(loading, json, value);
    } else if constexpr (std::is_arithmetic_v<T>) {
        read_number(loading, json, value);
    } else if constexpr (std::same_as<T, std::string>) {
        read_text(loading, json, value);
    } else if constexpr (std::same_as<T, std::map<std::string, std::string>>) {
        read_policies(loading, json, value);
    } else if constexpr (std::same_as<T, std::pair<std::string, std::string>>) {
        read_pair(loading, json, value);
    } else if constexpr (is_list<T>) {
        read_list(loading, json, value);
    } else if constexpr (is_optional<T>) {
        read(loading, json, value.emplace());
    } else if constexpr (std::same_as<T, SourceRange>) {
        read_range(loading, json, value);
    } else if constexpr (std::same_as<T, Date>) {
        read_date(loading, json, value);
    } else if constexpr (std::same_as<T, Inline>) {
        read_node(loading, json, value, loading.inline_depth);
    } else if constexpr (std::same_as<T, Block>) {
        read_node(loading, json, value, loading.block_depth);
    } else {
        read_described(loading, json, value);
    }
}

/// The deepest nesting of arrays and objects in the text. A parser builds all of it before anyone can look.
int nesting_of(std::string_view text) {
    int depth = 0;
    int deepest = 0;
    bool is_in_string = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char character = text[i];
        if (is_in_string) {
            if (character == '\\') ++i;
            is_in_string = character != '"';
        } else if (character == '"') {
            is_in_string = true;
        } else if (character == '[' || character == '{') {
            deepest = std::max(deepest, ++depth);
        } else if (character == ']' || character == '}') {
            --depth;
        }
    }
    return deepest;
}

Error error_at(std::string_view text, std::size_t byte, const std::string& message) {
    const std::string_view before = text.substr(0, byte == 0 ? 0 : byte - 1);
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    const std::size_t start = before.rfind('\n');
    const std::size_t column = start == std::string_view::npos ? before.size() + 1 : before.size() - start;
    return Error{ErrorKind::malformed, message, "", static_cast<std::uint32_t>(line),
                 static_cast<std::uint32_t>(column)};
}

Result<Json> parse(std::string_view text) {
    try {
        return Json::parse(text);
    } catch (const Json::parse_error& error) {
        return tl::unexpected(error_at(text, error.byte, "the JSON does not parse"));
    } catch (const Json::exception&) {
        return failure(ErrorKind::malformed, "the JSON does not parse: a number is out of range");
    }
}

Result<Done> check_version(const Json& json) {
    const auto version = json.find("offprint");
    if (version == json.end())
        return failure(ErrorKind::malformed,
                       "/: the key \"offprint\" with the version of the form is missing; this is not an article that "
                       "offprint wrote");
    if (!version->is_number_integer())
        return failure(ErrorKind::malformed, fmt::format("/offprint: the version of the form is a whole number, not {}",
                                                         excerpt_of(*version)));
    // A parser gives what is not below 0 as unsigned: no version wraps round.
    if (!version->is_number_unsigned() || version->get<std::uint64_t>() == 0)
        return failure(ErrorKind::malformed,
                       fmt::format("/offprint: there is no version {} of the form; the first is 1", version->dump()));
    if (version->get<std::uint64_t>() > json_version)
        return failure(ErrorKind::limit,
                       fmt::format("/offprint: version {} of the form is newer than {}, the newest that is known here; "
                                   "read it with a newer offprint",
                                   version->dump(), json_version));
    return Done{};
}

// A block takes up to six levels of JSON (table, rows, row, cell, content, block), an inline two.
constexpr int json_nesting_limit = 8 * max_nesting + 16;

}  // namespace
}  // namespace offprint::json

namespace offprint {

Result<Article> from_json(std::string_view text) {
    if (json::nesting_of(text) > json::json_nesting_limit)
        return failure(ErrorKind::limit, "the JSON is nested deeper than any article");
    const Result<json::Json> parsed = json::parse(text);
    if (!parsed) return tl::unexpected(parsed.error());
    if (!parsed->is_object()) return failure(ErrorKind::malformed, "/: an object is wanted");
    if (const Result<Done> version = json::check_version(*parsed); !version) return tl::unexpected(version.error());
    json::Loading loading;
    Article article;
    json::FieldReader fields(loading, *parsed);
    fields.know("offprint");
    json::describe(fields, article);
    fields.refuse_others();
    if (loading.error) return tl::unexpected(*loading.error);
    return article;
}

}  // namespace offprint
