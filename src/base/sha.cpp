#include "base/sha.h"

#include <sha1.h>
#include <sha256.h>

#include <array>
#include <cstdint>

#include "base/sha_blocks.h"

namespace offprint {
namespace {

std::string hex(const std::uint8_t* bytes, std::size_t count) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(count * 2);
    for (std::size_t i = 0; i < count; ++i) {
        text += digits[bytes[i] >> 4U];
        text += digits[bytes[i] & 15U];
    }
    return text;
}

const std::uint8_t* octets(std::string_view bytes) { return reinterpret_cast<const std::uint8_t*>(bytes.data()); }

}  // namespace

std::string sha256_hex(std::string_view bytes) {
    SHA2_CTX context;
    SHA256Init(&context);
    if (has_sha_instructions()) {
        const std::size_t blocks = bytes.size() / SHA256_BLOCK_LENGTH;
        const std::size_t whole = blocks * SHA256_BLOCK_LENGTH;
        hash_sha256_blocks(context.state.st32, octets(bytes), blocks);
        context.bitcount[0] = std::uint64_t{whole} * 8;
        bytes.remove_prefix(whole);
    }
    SHA256Update(&context, octets(bytes), bytes.size());
    std::array<std::uint8_t, SHA256_DIGEST_LENGTH> digest{};
    SHA256Final(digest.data(), &context);
    return hex(digest.data(), digest.size());
}

std::string uuid_v5(std::string_view name) {
    // RFC 9562, 6.6: the name space for URLs.
    constexpr std::array<std::uint8_t, 16> url_space{0x6b, 0xa7, 0xb8, 0x11, 0x9d, 0xad, 0x11, 0xd1,
                                                     0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8};
    SHA1_CTX context;
    SHA1Init(&context);
    SHA1Update(&context, url_space.data(), url_space.size());
    SHA1Update(&context, octets(name), name.size());
    std::array<std::uint8_t, SHA1_DIGEST_LENGTH> digest{};
    SHA1Final(digest.data(), &context);
    digest[6] = static_cast<std::uint8_t>((digest[6] & 0x0fU) | 0x50U);
    digest[8] = static_cast<std::uint8_t>((digest[8] & 0x3fU) | 0x80U);
    std::string text = hex(digest.data(), 16);
    for (const std::size_t place : {20U, 16U, 12U, 8U}) text.insert(place, "-");
    return text;
}

}  // namespace offprint
