#include "writers/pdf/standards.h"

namespace offprint::pdf {

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

}  // namespace offprint::pdf
