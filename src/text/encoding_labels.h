#pragma once

#include <string_view>

namespace offprint::text {

/// The encoding's name (WHATWG, Encoding 4.2) by one of its labels, in any case, blanks around it: "latin1" is
/// "windows-1252", "gb2312" is "gbk". Empty when the label is none. Lives as long as the program.
std::string_view encoding_of_label(std::string_view label);

/// ICU's converter for a WHATWG name.
const char* converter_of(std::string_view encoding);

/// What pages without a word about their encoding are in, by their language ("ru", "zh-TW"); empty where that is not
/// special (HTML, 13.2.3.2, step 9).
std::string_view usual_encoding(std::string_view language);

}  // namespace offprint::text
