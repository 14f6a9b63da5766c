#include "text/encoding_labels.h"

#include <string>

#include "base/ascii.h"

namespace offprint::text {
namespace {

struct Row {
    std::string_view encoding;
    const char* converter;    ///< ICU's
    std::string_view labels;  ///< a space before, between and behind
};

// Encoding, 4.2; utf-16 in a page's own words is utf-8 (HTML, 13.2.3.2), for its ASCII could not be read otherwise.
constexpr Row rows[] = {
    {"utf-8", "utf-8",
     " unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8 utf8 x-unicode20utf8 utf-16 utf-16be utf-16le unicode "
     "csunicode iso-10646-ucs-2 ucs-2 unicodefeff unicodefffe "},
    {"windows-1252", "windows-1252",
     " ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591 iso_8859-1 "
     "iso_8859-1:1987 l1 latin1 us-ascii windows-1252 x-cp1252 x-user-defined "},
    {"iso-8859-2", "iso-8859-2",
     " csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2 "},
    {"iso-8859-3", "iso-8859-3",
     " csisolatin3 iso-8859-3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3 "},
    {"iso-8859-4", "iso-8859-4",
     " csisolatin4 iso-8859-4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4 "},
    {"iso-8859-5", "iso-8859-5",
     " csisolatincyrillic cyrillic iso-8859-5 iso-ir-144 iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988 "},
    {"iso-8859-6", "iso-8859-6",
     " arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6 iso-8859-6-e iso-8859-6-i "
     "iso-ir-127 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987 "},
    {"iso-8859-7", "iso-8859-7",
     " csisolatingreek ecma-118 elot_928 greek greek8 iso-8859-7 iso-ir-126 iso8859-7 iso88597 iso_8859-7 "
     "iso_8859-7:1987 sun_eu_greek "},
    {"iso-8859-8", "iso-8859-8",
     " csiso88598e csisolatinhebrew hebrew iso-8859-8 iso-8859-8-e iso-ir-138 iso8859-8 iso88598 iso_8859-8 "
     "iso_8859-8:1988 visual "},
    {"iso-8859-8-i", "iso-8859-8", " csiso88598i iso-8859-8-i logical "},
    {"iso-8859-10", "iso-8859-10", " csisolatin6 iso-8859-10 iso-ir-157 iso8859-10 iso885910 l6 latin6 "},
    {"iso-8859-13", "iso-8859-13", " iso-8859-13 iso8859-13 iso885913 "},
    {"iso-8859-14", "iso-8859-14", " iso-8859-14 iso8859-14 iso885914 "},
    {"iso-8859-15", "iso-8859-15", " csisolatin9 iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9 "},
    {"iso-8859-16", "iso-8859-16", " iso-8859-16 "},
    {"ibm866", "ibm-866", " 866 cp866 csibm866 ibm866 "},
    {"koi8-r", "koi8-r", " cskoi8r koi koi8 koi8-r koi8_r "},
    {"koi8-u", "koi8-u", " koi8-ru koi8-u "},
    {"macintosh", "macintosh", " csmacintosh mac macintosh x-mac-roman "},
    {"x-mac-cyrillic", "x-mac-cyrillic", " x-mac-cyrillic x-mac-ukrainian "},
    {"windows-874", "windows-874", " dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 windows-874 "},
    {"windows-1250", "windows-1250", " cp1250 windows-1250 x-cp1250 "},
    {"windows-1251", "windows-1251", " cp1251 windows-1251 x-cp1251 "},
    {"windows-1253", "windows-1253", " cp1253 windows-1253 x-cp1253 "},
    {"windows-1254", "windows-1254",
     " cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 l5 latin5 windows-1254 "
     "x-cp1254 "},
    {"windows-1255", "windows-1255", " cp1255 windows-1255 x-cp1255 "},
    {"windows-1256", "windows-1256", " cp1256 windows-1256 x-cp1256 "},
    {"windows-1257", "windows-1257", " cp1257 windows-1257 x-cp1257 "},
    {"windows-1258", "windows-1258", " cp1258 windows-1258 x-cp1258 "},
    {"gbk", "gb18030", " chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk "},
    {"gb18030", "gb18030", " gb18030 "},
    {"big5", "big5-hkscs", " big5 big5-hkscs cn-big5 csbig5 x-x-big5 "},
    {"euc-jp", "euc-jp", " cseucpkdfmtjapanese euc-jp x-euc-jp "},
    {"iso-2022-jp", "iso-2022-jp", " csiso2022jp iso-2022-jp "},
    {"shift_jis", "windows-31j", " csshiftjis ms932 ms_kanji shift-jis shift_jis sjis windows-31j x-sjis "},
    {"euc-kr", "windows-949",
     " cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 windows-949 "},
};

struct Usual {
    std::string_view language;
    std::string_view encoding;
};

constexpr Usual usual[] = {
    {"ar", "windows-1256"}, {"az", "windows-1254"}, {"ba", "windows-1251"},  {"be", "windows-1251"},
    {"bg", "windows-1251"}, {"cs", "windows-1250"}, {"el", "iso-8859-7"},    {"et", "windows-1257"},
    {"fa", "windows-1256"}, {"he", "windows-1255"}, {"hr", "windows-1250"},  {"hu", "iso-8859-2"},
    {"ja", "shift_jis"},    {"kk", "windows-1251"}, {"ko", "euc-kr"},        {"ku", "windows-1254"},
    {"ky", "windows-1251"}, {"lt", "windows-1257"}, {"lv", "windows-1257"},  {"mk", "windows-1251"},
    {"pl", "iso-8859-2"},   {"ru", "windows-1251"}, {"sah", "windows-1251"}, {"sk", "windows-1250"},
    {"sl", "iso-8859-2"},   {"sr", "windows-1251"}, {"tg", "windows-1251"},  {"th", "windows-874"},
    {"tr", "windows-1254"}, {"tt", "windows-1251"}, {"uk", "windows-1251"},  {"vi", "windows-1258"},
    {"zh", "gbk"},
};

}  // namespace

std::string_view encoding_of_label(std::string_view label) {
    constexpr std::string_view blanks = " \t\n\f\r";
    const std::size_t begin = label.find_first_not_of(blanks);
    if (begin == std::string_view::npos) return {};
    label = label.substr(begin, label.find_last_not_of(blanks) + 1 - begin);
    if (label.find_first_of(blanks) != std::string_view::npos) return {};
    const std::string wanted = ' ' + ascii::lower(label) + ' ';
    for (const Row& row : rows) {
        if (row.labels.find(wanted) != std::string_view::npos) return row.encoding;
    }
    return {};
}

const char* converter_of(std::string_view encoding) {
    for (const Row& row : rows) {
        if (row.encoding == encoding) return row.converter;
    }
    return "windows-1252";
}

std::string_view usual_encoding(std::string_view language) {
    const std::string lower = ascii::lower(language);
    if (lower.starts_with("zh-tw") || lower.starts_with("zh-hk") || lower.starts_with("zh-hant")) return "big5";
    const std::string_view primary = std::string_view(lower).substr(0, lower.find_first_of("-_"));
    for (const Usual& row : usual) {
        if (row.language == primary) return row.encoding;
    }
    return {};
}

}  // namespace offprint::text
