#pragma once

#include <string>
#include <vector>

#include "offprint/pdf_options.h"

namespace offprint::pdf {

/// How a file names its standards in XMP.
struct Identification {
    int pdfa_part = 0;           ///< 0: no PDF/A
    std::string pdfa_level;      ///< "A"
    bool is_accessible = false;  ///< PDF/UA-1
};
Identification identification(const std::vector<PdfStandard>& standards);

}  // namespace offprint::pdf
