#include "editorial/repairs/repairs.h"
#include "offprint/convert.h"
#include "readers/registry.h"
#include "writers/registry.h"

namespace offprint {
namespace {

template <class Row>
std::vector<Format> formats(const std::vector<Row>& rows) {
    std::vector<Format> list;
    list.reserve(rows.size());
    for (const Row& row : rows) {
        list.push_back(
            {std::string(row.name), {row.extensions.begin(), row.extensions.end()}, std::string(row.description)});
    }
    return list;
}

}  // namespace

std::vector<Format> readable_formats() { return formats(reader_rows()); }

std::vector<Format> writable_formats() { return formats(writer_rows()); }

std::vector<std::string> repair_rules() {
    const std::vector<std::string_view>& rules = editorial::repair_rules();
    return {rules.begin(), rules.end()};
}

}  // namespace offprint
