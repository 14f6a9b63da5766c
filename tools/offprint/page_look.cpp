#include "page_look.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>

namespace offprint::program {

PageLook look_of_standard_output() {
    constexpr int narrowest = 60;
    constexpr int usual = 80;
    constexpr int widest = 110;
    winsize size{};
    const bool is_known = ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    return {is_known ? std::clamp<int>(size.ws_col, narrowest, widest) : usual, colours_of_standard_output()};
}

}  // namespace offprint::program
