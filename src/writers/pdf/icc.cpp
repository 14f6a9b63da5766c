#include "writers/pdf/icc.h"

#include <array>
#include <cmath>
#include <cstdint>
#include <string_view>
#include <vector>

namespace offprint::pdf {
namespace {

void put16(std::string& bytes, std::uint32_t value) {
    bytes += static_cast<char>((value >> 8U) & 0xFFU);
    bytes += static_cast<char>(value & 0xFFU);
}

void put32(std::string& bytes, std::uint32_t value) {
    put16(bytes, value >> 16U);
    put16(bytes, value & 0xFFFFU);
}

/// A signed 15.16 fixed-point number.
void put_fixed(std::string& bytes, double value) {
    put32(bytes, static_cast<std::uint32_t>(static_cast<std::int32_t>(std::lround(value * 65536))));
}

std::string numbers(std::string_view type, const std::vector<double>& values) {
    std::string bytes(type);
    put32(bytes, 0);
    for (const double value : values) put_fixed(bytes, value);
    return bytes;
}

/// The curve (ax + b)^g with a straight piece cx below d: parametric type 3.
std::string curve() {
    std::string bytes("para");
    put32(bytes, 0);
    put16(bytes, 3);
    put16(bytes, 0);
    for (const double value : {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045}) put_fixed(bytes, value);
    return bytes;
}

/// One line of English in a multi-localised text.
std::string text(std::string_view ascii) {
    std::string bytes("mluc");
    put32(bytes, 0);
    put32(bytes, 1);
    put32(bytes, 12);
    bytes += "enUS";
    put32(bytes, static_cast<std::uint32_t>(ascii.size() * 2));
    put32(bytes, 28);
    for (const char letter : ascii) put16(bytes, static_cast<std::uint32_t>(letter));
    bytes.resize((bytes.size() + 3) / 4 * 4);
    return bytes;
}

struct ProfileTag {
    std::string_view signature;
    std::string content;  ///< empty: that of the tag before
};

std::string header(std::uint32_t size) {
    std::string bytes;
    put32(bytes, size);
    put32(bytes, 0);
    put32(bytes, 0x04200000);  // version 4.2
    bytes += "mntrRGB XYZ ";
    for (const std::uint32_t part : {2000U, 1U, 1U, 0U, 0U, 0U}) put16(bytes, part);  // a date it must have
    bytes += "acsp";
    bytes.resize(68, '\0');
    for (const double part : {0.9642, 1.0, 0.8249}) put_fixed(bytes, part);  // the D50 illuminant
    bytes.resize(128, '\0');
    return bytes;
}

}  // namespace

std::string srgb_profile() {
    // The primaries and the white of sRGB adapted from D65 to D50 by the Bradford matrix, as ICC profiles want them.
    const std::vector<ProfileTag> tags{
        {"desc", text("sRGB")},
        {"cprt", text("No copyright, use freely")},
        {"wtpt", numbers("XYZ ", {0.9642, 1.0, 0.8249})},
        {"chad", numbers("sf32", {1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168})},
        {"rXYZ", numbers("XYZ ", {0.43607, 0.22249, 0.01392})},
        {"gXYZ", numbers("XYZ ", {0.38515, 0.71687, 0.09708})},
        {"bXYZ", numbers("XYZ ", {0.14307, 0.06061, 0.71410})},
        {"rTRC", curve()},
        {"gTRC", {}},
        {"bTRC", {}},
    };
    constexpr std::uint32_t header_size = 128, entry_size = 12;
    const auto first = header_size + 4 + entry_size * static_cast<std::uint32_t>(tags.size());
    std::string table, contents;
    put32(table, static_cast<std::uint32_t>(tags.size()));
    std::uint32_t offset = first, size = 0;
    for (const ProfileTag& tag : tags) {
        if (!tag.content.empty()) {
            offset = first + static_cast<std::uint32_t>(contents.size());
            size = static_cast<std::uint32_t>(tag.content.size());
            contents += tag.content;
        }
        table += tag.signature;
        put32(table, offset);
        put32(table, size);
    }
    return header(first + static_cast<std::uint32_t>(contents.size())) + table + contents;
}

}  // namespace offprint::pdf
