#include "printable.h"

namespace offprint::program {

std::string printable(std::string_view text) {
    std::string shown(text);
    for (char& sign : shown) {
        if (static_cast<unsigned char>(sign) < 0x20 || sign == 0x7F) sign = ' ';
    }
    return shown;
}

}  // namespace offprint::program
