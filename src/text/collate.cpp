#include "text/collate.h"

#include <algorithm>
#include <vector>

#include <unicode/ucol.h>
#include <unicode/ustring.h>

namespace offprint::text {
namespace {

std::vector<UChar> utf16(std::string_view words) {
    std::vector<UChar> units(words.size() + 1);
    std::int32_t size = 0;
    UErrorCode status = U_ZERO_ERROR;
    u_strFromUTF8WithSub(units.data(), static_cast<std::int32_t>(units.size()), &size, words.data(),
                         static_cast<std::int32_t>(words.size()), 0xFFFD, nullptr, &status);
    units.resize(U_FAILURE(status) ? 0 : static_cast<std::size_t>(size));
    return units;
}

}  // namespace

void Collation::Close::operator()(UCollator* collator) const { ucol_close(collator); }

Collation::Collation(std::string_view language) {
    std::string locale(language == "und" ? "" : language);
    std::replace(locale.begin(), locale.end(), '-', '_');
    UErrorCode status = U_ZERO_ERROR;
    collator_.reset(ucol_open(locale.c_str(), &status));
    if (U_FAILURE(status)) collator_.reset();
}

std::string Collation::key(std::string_view words) const {
    if (!collator_) return std::string(words);
    const std::vector<UChar> units = utf16(words);
    const auto size = static_cast<std::int32_t>(units.size());
    const std::int32_t needed = ucol_getSortKey(collator_.get(), units.data(), size, nullptr, 0);
    std::string key(static_cast<std::size_t>(needed), '\0');
    ucol_getSortKey(collator_.get(), units.data(), size, reinterpret_cast<std::uint8_t*>(key.data()), needed);
    if (!key.empty()) key.pop_back();  // its NUL
    return key;
}

}  // namespace offprint::text
