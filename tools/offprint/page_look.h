#pragma once

#include "report.h"

namespace offprint::program {

/// What a page for a person at a terminal looks like.
struct PageLook {
    int columns = 80;
    Colours colours = Colours::none;
};

/// As wide as the terminal, within reason.
PageLook look_of_standard_output();

}  // namespace offprint::program
