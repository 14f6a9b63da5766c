#include "writers/pdf/standards.h"

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

namespace pdf {

Identification identification(const std::vector<PdfStandard>& standards) {
    Identification all;
    for (const PdfStandard standard : standards) {
        switch (standard) {
            case PdfStandard::a_2b: all.pdfa_part = 2, all.pdfa_level = "B"; break;
            case PdfStandard::a_2u: all.pdfa_part = 2, all.pdfa_level = "U"; break;
            case PdfStandard::a_2a: all.pdfa_part = 2, all.pdfa_level = "A"; break;
            case PdfStandard::a_3a: all.pdfa_part = 3, all.pdfa_level = "A"; break;
            case PdfStandard::ua_1: all.is_accessible = true; break;
        }
    }
    return all;
}

}  // namespace pdf
}  // namespace offprint
