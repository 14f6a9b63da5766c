#pragma once

// What nearly every file reads first. Only a build without a compiler cache takes it (cmake/modules.cmake): no file may
// rely on it, and those with a cache show that none does.
#include <algorithm>
#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include <fmt/format.h>
#include <tl/expected.hpp>

#include "offprint/article.h"
#include "offprint/diagnostic.h"
#include "offprint/ledger.h"
#include "offprint/reader.h"
