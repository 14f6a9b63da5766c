#pragma once

#include <cstddef>

namespace offprint::editorial {

/// What Windows-1252 has at the bytes 80 to 9F (WHATWG Encoding, index windows-1252).
inline constexpr char32_t windows_1252_upper[32] = {0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                                    0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

/// The byte that Windows-1252 (or Latin-1, for 80 to 9F) reads as this character beyond ASCII; 0 where there is none.
constexpr unsigned char windows_1252_byte(char32_t character) {
    if (character >= 0x80 && character <= 0xFF) return static_cast<unsigned char>(character);
    for (std::size_t i = 0; i < 32; ++i) {
        if (windows_1252_upper[i] == character) return static_cast<unsigned char>(0x80 + i);
    }
    return 0;
}

}  // namespace offprint::editorial
