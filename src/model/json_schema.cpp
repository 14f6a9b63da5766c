#include "model/json_schema.h"

#include <array>
#include <cassert>
#include <limits>

#include <nlohmann/json.hpp>

#include "model/check_article.h"
#include "model/json.h"
#include "model/json_fields.h"
#include "model/names.h"

namespace offprint::json {
namespace {

using Json = nlohmann::ordered_json;

/// The names under "$defs" of what is no node of a variant; those of nodes are their types.
template <class T>
constexpr std::string_view definition_name;
// clang-format off
template <> constexpr std::string_view definition_name<Inline> = "inline";
template <> constexpr std::string_view definition_name<Block> = "block";
template <> constexpr std::string_view definition_name<Image> = "picture";
template <> constexpr std::string_view definition_name<ListItem> = "listItem";
template <> constexpr std::string_view definition_name<Definition> = "definition";
template <> constexpr std::string_view definition_name<TableCell> = "tableCell";
template <> constexpr std::string_view definition_name<Footnote> = "footnote";
template <> constexpr std::string_view definition_name<Metadata> = "metadata";
template <> constexpr std::string_view definition_name<Agent> = "agent";
template <> constexpr std::string_view definition_name<Publisher> = "publisher";
template <> constexpr std::string_view definition_name<PartOf> = "partOf";
template <> constexpr std::string_view definition_name<Identifier> = "identifier";
template <> constexpr std::string_view definition_name<LeadImage> = "leadImage";
template <> constexpr std::string_view definition_name<Provenance> = "provenance";
template <> constexpr std::string_view definition_name<Date> = "date";
template <> constexpr std::string_view definition_name<SourceRange> = "sourceRange";
template <> constexpr std::string_view definition_name<Sourced<std::string>> = "sourcedText";
template <> constexpr std::string_view definition_name<Sourced<Date>> = "sourcedDate";
template <> constexpr std::string_view definition_name<Sourced<Publisher>> = "sourcedPublisher";
template <> constexpr std::string_view definition_name<ArticleType> = "articleType";
template <> constexpr std::string_view definition_name<NoteKind> = "noteKind";
template <> constexpr std::string_view definition_name<Origin> = "origin";
template <> constexpr std::string_view definition_name<Completeness> = "completeness";
template <> constexpr std::string_view definition_name<SpanKind> = "spanKind";
template <> constexpr std::string_view definition_name<ColumnAlignment> = "columnAlignment";
template <> constexpr std::string_view definition_name<Direction> = "direction";
template <> constexpr std::string_view definition_name<Placement> = "placement";
template <> constexpr std::string_view definition_name<TaskState> = "taskState";
template <> constexpr std::string_view definition_name<DatePrecision> = "datePrecision";
template <> constexpr std::string_view definition_name<Visibility> = "visibility";
template <> constexpr std::string_view definition_name<ListKind> = "listKind";
template <> constexpr std::string_view definition_name<AgentKind> = "agentKind";
// clang-format on

/// What a definition's property is held to beyond its type: by check_article, and by from_json for dates.
struct Bound {
    std::string_view definition, property, keyword;
    int limit;
};
constexpr std::array bounds{
    Bound{"heading", "level", "minimum", 1},
    Bound{"heading", "level", "maximum", 6},
    Bound{"table", "columns", "maxItems", most_columns},
    Bound{"table", "headerRows", "minimum", 0},
    Bound{"tableCell", "columnSpan", "minimum", 1},
    Bound{"tableCell", "columnSpan", "maximum", most_columns},
    Bound{"tableCell", "rowSpan", "minimum", 1},
    Bound{"date", "year", "minimum", -9999},
    Bound{"date", "year", "maximum", 9999},
    Bound{"date", "month", "minimum", 1},
    Bound{"date", "month", "maximum", 12},
    Bound{"date", "day", "minimum", 1},
    Bound{"date", "day", "maximum", 31},
    Bound{"date", "hour", "maximum", 23},
    Bound{"date", "minute", "maximum", 59},
    Bound{"date", "second", "maximum", 60},
};

/// The forms that parse_iso_date reads.
std::string iso_date_pattern() {
    const std::string month = "(0[1-9]|1[0-2])";
    const std::string day = "(0[1-9]|[12][0-9]|3[01])";
    const std::string second = "([0-5][0-9]|60)([.,][0-9]*)?";
    const std::string zone = "([Zz]|[+-](0[0-9]|1[0-4]):?([0-5][0-9])?)";
    const std::string time = "([Tt ]([01][0-9]|2[0-3]):?[0-5][0-9](:?" + second + ")? ?" + zone + "?)?";
    return "^\\s*(?!0000)[0-9]{4}(-" + month + "(-" + day + time + ")?|" + month + day + time + ")?\\s*$";
}

Json any_text() { return Json::object({{"type", "string"}}); }

Json list_of(Json items) { return Json::object({{"type", "array"}, {"items", std::move(items)}}); }

Json list_of(Json items, int length) {
    Json list = list_of(std::move(items));
    list["minItems"] = length;
    list["maxItems"] = length;
    return list;
}

template <class T>
Json number_of() {
    if constexpr (std::same_as<T, bool>) {
        return Json::object({{"type", "boolean"}});
    } else if constexpr (std::floating_point<T>) {
        return Json::object({{"type", "number"}, {"minimum", 0}, {"maximum", 1}});
    } else {
        using Limits = std::numeric_limits<T>;
        return Json::object({{"type", "integer"}, {"minimum", Limits::min()}, {"maximum", Limits::max()}});
    }
}

/// Makes the schemas of types, and keeps the definitions that they refer to.
class Schemas {
public:
    template <class T>
    Json of() {
        if constexpr (std::is_arithmetic_v<T>) {
            return number_of<T>();
        } else if constexpr (std::same_as<T, std::string>) {
            return any_text();
        } else if constexpr (std::same_as<T, std::map<std::string, std::string>>) {
            return Json::object({{"type", "object"}, {"additionalProperties", any_text()}});
        } else if constexpr (std::same_as<T, std::pair<std::string, std::string>>) {
            return list_of(any_text(), 2);
        } else if constexpr (is_list<T>) {
            return list_of(of<typename T::value_type>());
        } else if constexpr (is_optional<T>) {
            return of<typename T::value_type>();
        } else {
            return define(definition_name<T>, [this] { return definition_of<T>(); });
        }
    }
    [[nodiscard]] Json take_definitions() { return std::move(definitions_); }

private:
    /// A reference to the definition, which is made when it is first referred to.
    template <class Make>
    Json define(std::string_view name, const Make& make) {
        const std::string key(name);
        if (!definitions_.contains(key)) {
            definitions_[key] = nullptr;  // keeps its place, and may be referred to by what it holds
            Json definition = make();
            definitions_[key] = std::move(definition);
        }
        return Json::object({{"$ref", "#/$defs/" + key}});
    }
    template <class T>
    Json definition_of() {
        if constexpr (std::is_enum_v<T>) {
            return Json::object({{"enum", names_of<T>()}});
        } else if constexpr (std::same_as<T, SourceRange>) {
            return list_of(of<std::uint32_t>(), 4);
        } else if constexpr (std::same_as<T, Date>) {
            const Json text = Json::object({{"type", "string"}, {"pattern", iso_date_pattern()}});
            return Json::object({{"oneOf", Json::array({text, object_of<T>()})}});
        } else if constexpr (std::same_as<T, Inline> || std::same_as<T, Block>) {
            return node_by_type<T>(static_cast<const decltype(T::node)*>(nullptr));
        } else {
            return object_of<T>();
        }
    }
    /// "if" the type is this, "then" it is that node. By "oneOf" a validator would try every node at every level, which
    /// takes time exponential in the nesting.
    template <class Node, class... Alternatives>
    Json node_by_type(const std::variant<Alternatives...>*) {
        Json types = Json::array({type_name<Alternatives>...});
        Json cases = Json::array();
        (cases.push_back(case_of<Node, Alternatives>()), ...);
        return Json::object({{"type", "object"},
                             {"properties", Json::object({{"type", Json::object({{"enum", std::move(types)}})}})},
                             {"required", Json::array({"type"})},
                             {"allOf", std::move(cases)}});
    }
    template <class Node, class Alternative>
    Json case_of() {
        constexpr std::string_view type = type_name<Alternative>;
        const Json is_it = Json::object({{"type", Json::object({{"const", type}})}});
        return Json::object({{"if", Json::object({{"properties", is_it}, {"required", Json::array({"type"})}})},
                             {"then", define(type, [this] { return node_of<Node, Alternative>(); })}});
    }
    template <class T>
    Json object_of();
    template <class Node, class Alternative>
    Json node_of();

    Json definitions_ = Json::object();
};

/// Notes the keys of a default-constructed struct: what a member is when its key is left out is what it is now.
class FieldSchemas {
public:
    explicit FieldSchemas(Schemas& schemas) : schemas_(schemas) {}

    void required_constant(const char* key, Json value) {
        properties_[key] = Json::object({{"const", std::move(value)}});
        required_.push_back(key);
    }
    template <class T>
    void required(const char* key, const T&) {
        properties_[key] = schemas_.of<T>();
        required_.push_back(key);
    }
    template <class T, class Default = T>
    void operator()(const char* key, const T& value, [[maybe_unused]] const Default& usual = {}) {
        assert(value == static_cast<T>(usual));  // what the writer leaves out is what the reader leaves as it is
        Json schema = schemas_.of<T>();
        if constexpr (std::is_enum_v<T>) {
            schema["default"] = name_of(value);
        } else if constexpr (std::is_arithmetic_v<T> || std::same_as<T, std::string>) {
            schema["default"] = value;
        } else if constexpr (is_list<T>) {
            schema["default"] = Json::array();
        }
        properties_[key] = std::move(schema);
    }
    [[nodiscard]] Json take(std::string_view definition) {
        for (const Bound& bound : bounds) {
            if (bound.definition == definition)
                properties_[std::string(bound.property)][std::string(bound.keyword)] = bound.limit;
        }
        Json schema = Json::object({{"type", "object"}, {"properties", std::move(properties_)}});
        if (!required_.empty()) schema["required"] = std::move(required_);
        schema["additionalProperties"] = false;
        return schema;
    }

private:
    Schemas& schemas_;
    Json properties_ = Json::object();
    Json required_ = Json::array();
};

template <class T>
Json Schemas::object_of() {
    FieldSchemas fields(*this);
    T usual;
    describe(fields, usual);
    return fields.take(definition_name<T>);
}

template <class Node, class Alternative>
Json Schemas::node_of() {
    FieldSchemas fields(*this);
    fields.required_constant("type", type_name<Alternative>);
    Alternative usual;
    describe(fields, usual);
    if constexpr (std::same_as<Node, Block>) {
        Block place;
        describe_place(fields, place);
    }
    return fields.take(type_name<Alternative>);
}

}  // namespace
}  // namespace offprint::json

namespace offprint {

std::string json_schema() {
    json::Schemas schemas;
    json::FieldSchemas fields(schemas);
    fields.required_constant("offprint", json_version);
    Article usual;
    json::describe(fields, usual);
    json::Json schema = json::Json::object(
        {{"$schema", "https://json-schema.org/draft/2020-12/schema"}, {"title", "An article in offprint's JSON form"}});
    schema.update(fields.take("article"));
    schema["$defs"] = schemas.take_definitions();
    return schema.dump(2, ' ') + '\n';
}

}  // namespace offprint
