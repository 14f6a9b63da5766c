#include "offprint/pdf_options.h"

#include <array>
#include <utility>

namespace offprint {

std::optional<PdfStandard> pdf_standard(std::string_view name) {
    constexpr std::array<std::pair<std::string_view, PdfStandard>, 5> names{{{"a-2b", PdfStandard::a_2b},
                                                                             {"a-2u", PdfStandard::a_2u},
                                                                             {"a-2a", PdfStandard::a_2a},
                                                                             {"a-3a", PdfStandard::a_3a},
                                                                             {"ua-1", PdfStandard::ua_1}}};
    for (const auto& [known, standard] : names) {
        if (known == name) return standard;
    }
    return std::nullopt;
}

}  // namespace offprint
