#include <catch2/catch.hpp>

#include "writers/xhtml/addresses.h"
#include "writers/xhtml/language_tags.h"

using namespace offprint::xhtml;

namespace {

std::string address(const std::string& url, const std::string& base = "") { return web_address(url, base).url; }
AddressTrouble trouble(const std::string& url) { return web_address(url, "").trouble; }

constexpr const char* base = "http://a.example/b/c/d?q";

}  // namespace

TEST_CASE("relative addresses are resolved as RFC 3986 has it") {
    REQUIRE(address("g", base) == "http://a.example/b/c/g");
    REQUIRE(address("./g/", base) == "http://a.example/b/c/g/");
    REQUIRE(address("/g", base) == "http://a.example/g");
    REQUIRE(address("//g.example", base) == "http://g.example");
    REQUIRE(address("?y", base) == "http://a.example/b/c/d?y");
    REQUIRE(address("#s", base) == "http://a.example/b/c/d?q#s");
    REQUIRE(address("../../../g", base) == "http://a.example/g");
    REQUIRE(address("..", base) == "http://a.example/b/");
}

TEST_CASE("what encoding can mend is mended") {
    REQUIRE(address("https://a.example/100%/x|y") == "https://a.example/100%25/x%7Cy");
    REQUIRE(address("HTTPS://User@A.Example:8080/%41") == "https://User@a.example:8080/%41");
    REQUIRE(address("http://[2001:db8::1]/") == "http://[2001:db8::1]/");
    REQUIRE(address("//cdn.example/x") == "https://cdn.example/x");
}

TEST_CASE("what is no address is told apart") {
    REQUIRE(trouble("") == AddressTrouble::empty);
    REQUIRE(trouble("page.md") == AddressTrouble::relative);
    REQUIRE(trouble("C:\\x") == AddressTrouble::unknown);
    REQUIRE(trouble("http:///x") == AddressTrouble::malformed);
    REQUIRE(trouble("http://a b.example/") == AddressTrouble::malformed);
    REQUIRE(trouble("http://a.example:port/") == AddressTrouble::malformed);
    REQUIRE(trouble("http://[x]/") == AddressTrouble::malformed);
    REQUIRE(trouble("vbscript:x") == AddressTrouble::forbidden);
}

TEST_CASE("a language tag is told by its form") {
    for (const char* tag : {"en", "pt-BR", "zh-Hant-TW", "und", "x-wire", "de-1996", "en-u-ca-gregory"}) {
        REQUIRE(is_language_tag(tag));
    }
    for (const char* tag : {"", "e", "en_US", "en-", "engl", "en-toolongsubtag", "x", "1a", "en-u"}) {
        REQUIRE_FALSE(is_language_tag(tag));
    }
}
