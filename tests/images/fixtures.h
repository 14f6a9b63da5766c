#pragma once

#include <string>

#include "base/files.h"

namespace offprint::images {

/// A file of fixtures/images.
inline std::string fixture(const std::string& name) {
    return read_file(std::string(OFFPRINT_SOURCE_DIR) + "/fixtures/images/" + name).value();
}

}  // namespace offprint::images
