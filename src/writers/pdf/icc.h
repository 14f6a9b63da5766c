#pragma once

#include <string>

namespace offprint::pdf {

/// An ICC profile of sRGB (ICC.1:2010, version 4.2), made from the numbers of IEC 61966-2-1.
std::string srgb_profile();

}  // namespace offprint::pdf
