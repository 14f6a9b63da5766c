#include <algorithm>

#include <yaml-cpp/yaml.h>

#include "editorial/front_matter/value.h"
#include "editorial/front_matter/value_limits.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

std::uint32_t line_of(const YAML::Mark& mark, std::uint32_t first_line) {
    return mark.line < 0 ? first_line : first_line + static_cast<std::uint32_t>(mark.line);
}

std::uint32_t column_of(const YAML::Mark& mark) {
    return mark.column < 0 ? 0 : static_cast<std::uint32_t>(mark.column) + 1;
}

/// Copies nodes into values, counting them.
class NodeReader {
public:
    explicit NodeReader(std::uint32_t first_line) : first_line_(first_line) {}

    Result<Value> read(const YAML::Node& node, int depth) {
        if (!budget_.takes_value(depth))
            return too_many_values(line_of(node.Mark(), first_line_), column_of(node.Mark()));
        Value value;
        value.line = line_of(node.Mark(), first_line_);
        value.column = column_of(node.Mark());
        if (node.IsScalar()) return read_scalar(node, std::move(value));
        if (node.IsSequence()) return read_list(node, std::move(value), depth);
        if (node.IsMap()) return read_map(node, std::move(value), depth);
        return value;
    }

private:
    Value read_scalar(const YAML::Node& node, Value value) {
        value.kind = ValueKind::scalar;
        value.scalar = text::to_nfc(node.Scalar());
        budget_.take_bytes(value.scalar.size());
        return value;
    }
    Result<Value> read_list(const YAML::Node& node, Value value, int depth) {
        value.kind = ValueKind::list;
        for (const YAML::Node& item : node) {
            Result<Value> read_item = read(item, depth + 1);
            if (!read_item) return read_item;
            value.list.push_back(std::move(*read_item));
        }
        return value;
    }
    Result<Value> read_map(const YAML::Node& node, Value value, int depth) {
        value.kind = ValueKind::map;
        for (const auto& entry : node) {
            Result<Value> key = read(entry.first, depth + 1);
            if (!key) return key;
            Result<Value> item = read(entry.second, depth + 1);
            if (!item) return item;
            item->line = key->line;
            item->column = key->column;
            value.map.emplace_back(to_text(*key), std::move(*item));
        }
        return value;
    }

    std::uint32_t first_line_;
    ValueBudget budget_;
};

}  // namespace

Result<Value> parse_yaml(std::string_view yaml, std::uint32_t first_line) {
    if (yaml.size() > max_metadata_bytes) return too_many_bytes(first_line);
    // yaml-cpp reports trouble by throwing; it stays in here.
    try {
        // yaml-cpp takes a quoted scalar that is never closed for whole at the end of its input, but not before a
        // marker.
        return NodeReader(first_line).read(YAML::Load(std::string(yaml) + "\n...\n"), 0);
    } catch (const YAML::Exception& trouble) {
        const std::string message = "is not YAML: " + trouble.msg;
        // What is found wanting at the very end is told of the block's last line.
        const auto lines = static_cast<int>(std::count(yaml.begin(), yaml.end(), '\n'));
        if (lines > 0 && trouble.mark.line >= lines) {
            const std::string_view last = text::trimmed(yaml.substr(yaml.rfind('\n', yaml.size() - 2) + 1));
            return failure_at(ErrorKind::malformed, message, first_line + static_cast<std::uint32_t>(lines) - 1,
                              static_cast<std::uint32_t>(last.size()) + 1);
        }
        return failure_at(ErrorKind::malformed, message, line_of(trouble.mark, first_line), column_of(trouble.mark));
    }
}

}  // namespace offprint::editorial
