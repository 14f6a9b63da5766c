#include "readers/html/containers/open_page.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "readers/html/containers/mhtml.h"
#include "readers/html/containers/mime_parts.h"
#include "readers/html/containers/saved_from.h"
#include "readers/html/containers/transfer_encodings.h"
#include "readers/html/read_html.h"

using namespace offprint;
using namespace offprint::html;

namespace {

const std::string message =
    "From: <Saved by a browser>\r\nSnapshot-Content-Location: https://parish.example/a/weir.html\r\n"
    "Date: Tue, 12 May 2024 06:30:00 -0000\r\nMIME-Version: 1.0\r\n"
    "Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"--x\"\r\n\r\n"
    "----x\r\nContent-Type: text/html; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
    "<h1>The w=E9ir</h1><img src=3D\"b/c.gif\"><img src=3D=\r\ncid:two@x><img src=3D/d.gif>\r\n"
    "----x\r\nContent-Type: image/gif\r\nContent-Transfer-Encoding: base64\r\n"
    "Content-Location: https://parish.example/a/b/c.gif\r\n\r\nR0lG\r\nODlh\r\n"
    "----x\r\nContent-Type: image/png\r\nContent-ID: <two@x>\r\n\r\n\x89PNG\r\n----x--\r\n";

}  // namespace

TEST_CASE("a page out of a message is decoded by its part's charset, its pictures put in their place") {
    const Result<OpenedPage> page = open_page({message, "weir.mhtml"});
    REQUIRE(page);
    REQUIRE(page->html.find("The w\u00E9ir") != std::string::npos);
    REQUIRE(page->html.find("src=\"data:image/gif;base64,R0lGODlh\"") != std::string::npos);
    REQUIRE(page->html.find("src=data:image/png;base64,iVBORw==>") != std::string::npos);
    REQUIRE(page->html.find("src=/d.gif") != std::string::npos);
    REQUIRE(page->provenance.source_url == "https://parish.example/a/weir.html");
    REQUIRE(page->provenance.retrieved_at.has_value());
    REQUIRE(page->provenance.input_media_type == "multipart/related");
    REQUIRE(page->provenance.encoding == "windows-1252");
}

TEST_CASE("a message is what begins with the headers of one") {
    REQUIRE(is_mhtml("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x"));
    REQUIRE_FALSE(is_mhtml("<pre>\nContent-Type: multipart/related; boundary=x\n\n</pre>"));
    REQUIRE_FALSE(is_mhtml("Content-Type: text/plain\n\nContent-Type: multipart/related"));
    REQUIRE_FALSE(open_page({"Content-Type: multipart/related; boundary=x\n\n--x\n\nwords\n--x--", "a"}));
}

TEST_CASE("parts are found in parts, and when the message is cut short") {
    const auto parts = leaf_parts(whole_message(
        "Content-Type: multipart/related; boundary=a\n\n--a\nContent-Type: multipart/alternative; boundary=\"b c\"\n\n"
        "--b c\nContent-Type: text/plain\n\none\n--b c\nContent-Type: Text/HTML\n\ntwo\n--b c--\n--a\n\nthree"));
    REQUIRE(parts.size() == 3);
    REQUIRE(media_type(parts[1].header("content-type")) == "text/html");
    REQUIRE(parts[2].body == "three");
}

TEST_CASE("transfer encodings are undone; what is damaged is kept") {
    REQUIRE(decode_quoted_printable("a=3Db=\r\nc =zz=4") == "a=bc =zz=4");
    REQUIRE(decode_quoted_printable("a=  \nb=") == "ab");
    REQUIRE(decode_base64("TWFu\r\nTQ==x") == "ManM");
}

TEST_CASE("programs that save pages say where they were") {
    const SavedFrom browser =
        find_saved_from("<!DOCTYPE html>\n<!-- saved from url=(0026)https://parish.example/weir -->\n<html>");
    REQUIRE(browser.url == "https://parish.example/weir");
    const SavedFrom single = find_saved_from(
        "<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: https://parish.example/weir?x=1 \n saved "
        "date: "
        "Tue May 12 2024 06:30:00 GMT+0200 (Central European Summer Time)\n-->");
    REQUIRE(single.url == "https://parish.example/weir?x=1");
    REQUIRE(single.date == "Tue May 12 2024 06:30:00 GMT+0200 (Central European Summer Time)");
    REQUIRE(find_saved_from("<!-- saved from url=(0013)about:internet --><!--").url.empty());
}

TEST_CASE("a set of frames says which files have its words, and keeps those for browsers without") {
    const Result<Reading> reading = read_html(
        {"<frameset><frame src=menu.html><frame src='paper.html'><noframes><p>Read the paper.</noframes></frameset>",
         "a.html"});
    REQUIRE(reading);
    const auto found = std::find_if(reading->diagnostics.begin(), reading->diagnostics.end(),
                                    [](const Diagnostic& diagnostic) { return diagnostic.finding == "frames"; });
    REQUIRE(found != reading->diagnostics.end());
    REQUIRE(found->message.find("'menu.html', 'paper.html'") != std::string::npos);
}
