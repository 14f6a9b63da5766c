#pragma once

#include <string>
#include <string_view>

namespace offprint::editorial {

/// What a text's letters and commonest words say of its language.
struct TextLanguage {
    std::string tag{};     ///< BCP 47, a primary language; empty where they do not tell
    bool is_sure = false;  ///< many words say it and few say another: enough to doubt what is declared
};

/// A few thousand bytes are enough; more are not looked at.
TextLanguage language_of_text(std::string_view words);

}  // namespace offprint::editorial
