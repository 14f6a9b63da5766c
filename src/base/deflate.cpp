#include "base/deflate.h"

#include <zlib.h>

#include <cassert>
#include <limits>

namespace offprint {
namespace {

constexpr int zlib_window = 15, raw_window = -15;  // a negative one means no header and no checksum

constexpr int level_of(Effort effort) { return effort == Effort::high ? 6 : 4; }

/// A stream of zlib's that is used again and again: setting one up takes as long as packing a page's text.
class Deflater {
public:
    Deflater(Effort effort, int window) {
        constexpr int usual_memory = 8;
        [[maybe_unused]] const int status =
            deflateInit2(&stream_, level_of(effort), Z_DEFLATED, window, usual_memory, Z_DEFAULT_STRATEGY);
        assert(status == Z_OK);
    }
    ~Deflater() { deflateEnd(&stream_); }
    Deflater(const Deflater&) = delete;
    Deflater& operator=(const Deflater&) = delete;

    std::string pack(std::string_view bytes) {
        deflateReset(&stream_);
        std::string packed;
        std::string_view rest = bytes;
        do {
            // zlib counts in 32 bits.
            const std::string_view piece = rest.substr(0, std::numeric_limits<uInt>::max() / 2);
            rest.remove_prefix(piece.size());
            stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(piece.data()));
            stream_.avail_in = static_cast<uInt>(piece.size());
            const std::size_t before = packed.size();
            packed.resize(before + deflateBound(&stream_, static_cast<uLong>(piece.size())));
            stream_.next_out = reinterpret_cast<Bytef*>(packed.data() + before);
            stream_.avail_out = static_cast<uInt>(packed.size() - before);
            deflate(&stream_, rest.empty() ? Z_FINISH : Z_SYNC_FLUSH);
            assert(stream_.avail_in == 0);
            packed.resize(packed.size() - stream_.avail_out);
        } while (!rest.empty());
        return packed;
    }

private:
    z_stream stream_{};
};

}  // namespace

std::string zlib_compress(std::string_view bytes, Effort effort) {
    thread_local Deflater usual(Effort::usual, zlib_window), high(Effort::high, zlib_window);
    return (effort == Effort::high ? high : usual).pack(bytes);
}

std::string deflate_raw(std::string_view bytes) {
    thread_local Deflater deflater(Effort::usual, raw_window);
    return deflater.pack(bytes);
}

std::uint32_t crc32_of(std::string_view bytes) {
    return static_cast<std::uint32_t>(crc32_z(0, reinterpret_cast<const Bytef*>(bytes.data()), bytes.size()));
}

}  // namespace offprint
