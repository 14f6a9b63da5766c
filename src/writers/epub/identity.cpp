#include "writers/epub/identity.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/sha.h"
#include "model/walk.h"
#include "writers/xhtml/addresses.h"

namespace offprint::epub {
namespace {

/// xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx (RFC 9562, 4).
bool is_uuid(std::string_view text) {
    constexpr std::string_view pattern = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
    return text.size() == pattern.size() &&
           std::equal(text.begin(), text.end(), pattern.begin(), [](char character, char wanted) {
               return wanted == 'x' ? ascii::hexadecimal_value(character) >= 0 : character == '-';
           });
}

std::string without(std::string text, std::string_view prefix) {
    if (text.rfind(prefix, 0) == 0) text.erase(0, prefix.size());
    return text;
}

std::string isbn_digits(const std::string& text) {
    std::string digits;
    for (const char character : without(text, "urn:isbn:")) {
        if (ascii::is_digit(character) || character == 'X') digits += character;
    }
    return digits;
}

std::string doi_url(std::string value) {
    for (const std::string_view prefix : {"https://doi.org/", "http://doi.org/", "http://dx.doi.org/", "doi:"}) {
        value = without(value, prefix);
    }
    return value.rfind("10.", 0) == 0 ? xhtml::web_address("https://doi.org/" + value, {}).url : std::string{};
}

bool is_in_common_era(const Date& date) { return date.year >= 1 && date.year <= 9999; }

}  // namespace

std::string name_of(const Article& article, const edition::Edition& edition) {
    const Metadata& metadata = article.metadata;
    if (metadata.url && !metadata.url->value.empty()) return metadata.url->value;
    std::string words = edition.title + "\n\n" + plain_text(edition.body);
    for (const edition::NumberedFootnote& footnote : edition.footnotes) words += "\n\n" + plain_text(footnote.content);
    return "sha256:" + sha256_hex(words);
}

std::string as_urn(const Identifier& identifier) {
    if (identifier.scheme == "doi") return doi_url(identifier.value);
    if (identifier.scheme == "isbn") {
        const std::string digits = isbn_digits(identifier.value);
        return digits.size() == 10 || digits.size() == 13 ? "urn:isbn:" + digits : std::string{};
    }
    if (identifier.scheme == "uuid") {
        const std::string uuid = without(identifier.value, "urn:uuid:");
        return is_uuid(uuid) ? "urn:uuid:" + uuid : std::string{};
    }
    return {};
}

std::string identifier_of(const std::vector<Chapter>& chapters) {
    if (chapters.size() == 1) {
        for (const Identifier& identifier : chapters.front().article->metadata.identifier) {
            if (const std::string urn = as_urn(identifier); !urn.empty()) return urn;
        }
    }
    std::string names;
    for (const Chapter& chapter : chapters) names += (names.empty() ? "" : "\n") + chapter.name;
    return "urn:uuid:" + uuid_v5(names);
}

std::optional<std::string> modification_of(const std::vector<Chapter>& chapters) {
    std::optional<std::string> latest;
    for (const Chapter& chapter : chapters) {
        const Metadata& metadata = chapter.article->metadata;
        for (const Maybe<Date>* date : {&metadata.date_modified, &metadata.date_published, &metadata.date_created}) {
            if (!*date || !is_in_common_era((*date)->value)) continue;
            latest = std::max(latest.value_or(""), to_utc_instant((*date)->value));
        }
    }
    return latest;
}

}  // namespace offprint::epub
