#include <nlohmann/json.hpp>

#include "model/json.h"
#include "model/json_fields.h"
#include "model/json_parts.h"
#include "model/names.h"

namespace offprint::json {
namespace {

using Json = nlohmann::ordered_json;

template <class T>
Json written(const T& value);

/// Fills an object with a struct's fields.
class FieldWriter {
public:
    explicit FieldWriter(Json& object) : object_(object) {}

    template <class T>
    void required(const char* key, const T& value) {
        object_[key] = written(value);
    }
    template <class T, class Default = T>
    void operator()(const char* key, const T& value, const Default& usual = {}) {
        if (value == static_cast<T>(usual)) return;
        required(key, value);
    }

private:
    Json& object_;
};

template <class Node>
void write_variant(Json& object, const Node& value) {
    std::visit(
        [&](const auto& node) {
            object["type"] = type_name<std::remove_cvref_t<decltype(node)>>;
            FieldWriter fields(object);
            describe(fields, node);
        },
        value.node);
}

template <class T>
Json described(const T& value) {
    Json object = Json::object();
    FieldWriter fields(object);
    describe(fields, value);
    return object;
}

template <class T>
Json written_list(const T& values) {
    Json array = Json::array();
    for (const auto& value : values) array.push_back(written(value));
    return array;
}

Json written_block(const Block& block) {
    Json object = Json::object();
    write_variant(object, block);
    FieldWriter fields(object);
    describe_place(fields, block);
    return object;
}

template <class T>
Json written(const T& value) {
    if constexpr (std::is_enum_v<T>) {
        return name_of(value);
    } else if constexpr (std::is_arithmetic_v<T> || std::same_as<T, std::string>) {
        return value;
    } else if constexpr (std::same_as<T, std::map<std::string, std::string>>) {
        Json object = Json::object();
        for (const auto& [key, entry] : value) object[key] = entry;
        return object;
    } else if constexpr (std::same_as<T, std::pair<std::string, std::string>>) {
        return Json::array({value.first, value.second});
    } else if constexpr (is_list<T>) {
        return written_list(value);
    } else if constexpr (is_optional<T>) {
        return written(*value);
    } else if constexpr (std::same_as<T, SourceRange>) {
        return Json::array({value.begin.line, value.begin.column, value.end.line, value.end.column});
    } else if constexpr (std::same_as<T, Date>) {
        return is_iso(value) ? Json(to_iso(value)) : described(value);
    } else if constexpr (std::same_as<T, Inline>) {
        Json object = Json::object();
        write_variant(object, value);
        return object;
    } else if constexpr (std::same_as<T, Block>) {
        return written_block(value);
    } else {
        return described(value);
    }
}

}  // namespace

Json part(const Metadata& metadata) { return described(metadata); }

}  // namespace offprint::json

namespace offprint {

std::string to_json(const Article& article) {
    json::Json object = json::Json::object();
    object["offprint"] = json_version;
    json::FieldWriter fields(object);
    json::describe(fields, article);
    // Text is valid UTF-8 by the model's contract; what is not becomes U+FFFD, it never throws.
    return object.dump(2, ' ', false, json::Json::error_handler_t::replace) + '\n';
}

}  // namespace offprint
