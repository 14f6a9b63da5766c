#include <array>

#include "editorial/base/letters.h"
#include "editorial/front_matter/set_field.h"
#include "model/names.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

struct TypeLabel {
    std::string_view words;  ///< folded
    ArticleType type;
};

/// Labels as newspapers print them.
constexpr std::array type_labels{
    TypeLabel{"opinion", ArticleType::opinion},
    TypeLabel{"op-ed", ArticleType::opinion},
    TypeLabel{"comment", ArticleType::opinion},
    TypeLabel{"commentary", ArticleType::opinion},
    TypeLabel{"column", ArticleType::opinion},
    TypeLabel{"editorial", ArticleType::opinion},
    TypeLabel{"guest essay", ArticleType::opinion},
    TypeLabel{"meinung", ArticleType::opinion},
    TypeLabel{"kommentar", ArticleType::opinion},
    TypeLabel{"gastbeitrag", ArticleType::opinion},
    TypeLabel{"tribune", ArticleType::opinion},
    TypeLabel{"éditorial", ArticleType::opinion},
    TypeLabel{"chronique", ArticleType::opinion},
    TypeLabel{"opinión", ArticleType::opinion},
    TypeLabel{"columna", ArticleType::opinion},
    TypeLabel{"мнение", ArticleType::opinion},
    TypeLabel{"колонка", ArticleType::opinion},
    TypeLabel{"analysis", ArticleType::analysis},
    TypeLabel{"news analysis", ArticleType::analysis},
    TypeLabel{"analyse", ArticleType::analysis},
    TypeLabel{"análisis", ArticleType::analysis},
    TypeLabel{"аналитика", ArticleType::analysis},
    TypeLabel{"review", ArticleType::review},
    TypeLabel{"book review", ArticleType::review},
    TypeLabel{"rezension", ArticleType::review},
    TypeLabel{"critique", ArticleType::review},
    TypeLabel{"reseña", ArticleType::review},
    TypeLabel{"рецензия", ArticleType::review},
    TypeLabel{"sponsored", ArticleType::advertiser_content},
    TypeLabel{"sponsored content", ArticleType::advertiser_content},
    TypeLabel{"advertisement", ArticleType::advertiser_content},
    TypeLabel{"advertorial", ArticleType::advertiser_content},
    TypeLabel{"paid content", ArticleType::advertiser_content},
    TypeLabel{"partner content", ArticleType::advertiser_content},
    TypeLabel{"anzeige", ArticleType::advertiser_content},
    TypeLabel{"publicité", ArticleType::advertiser_content},
    TypeLabel{"publicidad", ArticleType::advertiser_content},
    TypeLabel{"на правах рекламы", ArticleType::advertiser_content},
    TypeLabel{"satire", ArticleType::satirical},
    TypeLabel{"news", ArticleType::news},
    TypeLabel{"live", ArticleType::live_blog},
};

}  // namespace

std::optional<ArticleType> article_type_named(std::string_view words) {
    const std::string_view name = text::trimmed(words);
    if (name.size() > 60) return std::nullopt;
    if (const std::optional<ArticleType> type = from_name<ArticleType>(name)) return type;
    const std::string label = folded(name);
    for (const TypeLabel& row : type_labels) {
        if (row.words == label) return row.type;
    }
    return std::nullopt;
}

}  // namespace offprint::editorial
