#include "pipeline/resolve_images.h"

#include <sys/stat.h>

#include <catch2/catch.hpp>

#include "temporary_folder.h"

using namespace offprint;
using offprint::pipeline::resolve_images;
using offprint::pipeline::ResolvedImages;
using offprint::tests::contents;
using offprint::tests::TemporaryFolder;
namespace fs = std::filesystem;

namespace {

std::string png() { return contents(fs::path(OFFPRINT_SOURCE_DIR) / "fixtures/images/field.png"); }

/// The same PNG with another width and height in its header (ISO/IEC 15948, 11.2.2: at bytes 16 and 20).
std::string png_of(std::uint32_t width, std::uint32_t height) {
    std::string bytes = png();
    for (unsigned i = 0; i < 4; ++i) {
        bytes[16 + i] = static_cast<char>(width >> (24 - 8 * i));
        bytes[20 + i] = static_cast<char>(height >> (24 - 8 * i));
    }
    return bytes;
}

constexpr SourceRange place{{3, 1}, {3, 20}};

Article article_with(const std::string& url) {
    Article article;
    article.body.push_back({Paragraph{{{Text{"See "}}, {Image{url}}}}, place});
    return article;
}

/// What is found wrong with the image `url`; "ok" when it is there.
std::string finding(const std::string& url, const fs::path& folder) {
    const ResolvedImages resolved = resolve_images(article_with(url), folder);
    REQUIRE(resolved.resources.size() + resolved.diagnostics.size() == 1);
    if (resolved.diagnostics.empty()) return "ok";
    REQUIRE(resolved.diagnostics[0].source == place);
    return resolved.diagnostics[0].finding;
}

}  // namespace

TEST_CASE("an image beside the article or below it is found under the name that the article gives it") {
    const TemporaryFolder folder;
    folder.write("fig/a b.png", png());
    for (const char* url :
         {"fig/a b.png", "fig/a%20b.png", "./fig/a%20b.png", "fig/../fig/a b.png", "fig/a b.png?v=2"}) {
        const ResolvedImages resolved = resolve_images(article_with(url), folder.path());
        REQUIRE(resolved.diagnostics.empty());
        const Resource& image = resolved.resources.at(url);
        REQUIRE(image.kind == MediaKind::png);
        REQUIRE(image.bytes == png());
        REQUIRE(image.width > 0);
        REQUIRE(image.height > 0);
    }
}

TEST_CASE("an image in a data: URI is decoded") {
    REQUIRE(finding("data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'%20width='9'%20height='9'/%3E",
                    "") == "ok");
    REQUIRE(finding("data:image/png;base64,****", "") == "image-unreadable");
}

TEST_CASE("an image that is not there is missing") {
    const TemporaryFolder folder;
    REQUIRE(finding("none.png", folder.path()) == "image-missing");
    REQUIRE(finding("none/none.png", folder.path()) == "image-missing");
    REQUIRE(finding(std::string(5000, 'n') + ".png", folder.path()) == "image-missing");
}

TEST_CASE("an image outside the article's folder is not read, by whatever way") {
    const TemporaryFolder folder;
    folder.write("secret.png", png());
    folder.write("in/article.md", "");
    fs::create_symlink(folder / "secret.png", folder / "in/link.png");
    fs::create_directory_symlink(folder.path(), folder / "in/up");
    const fs::path in = folder / "in";
    for (const std::string& url :
         {std::string("../secret.png"), std::string("%2e%2e/secret.png"), std::string("..%2Fsecret.png"),
          std::string("x/../../secret.png"), std::string("link.png"), std::string("up/secret.png"),
          (folder / "secret.png").string(), std::string("/etc/passwd"), std::string("../in2/x.png"),
          std::string("a%00.png")})
        REQUIRE(finding(url, in) == "image-outside-folder");
}

TEST_CASE("a symbolic link that stays within the folder is followed") {
    const TemporaryFolder folder;
    folder.write("fig/a.png", png());
    fs::create_symlink("fig/a.png", folder / "link.png");
    REQUIRE(finding("link.png", folder.path()) == "ok");
}

TEST_CASE("a folder whose path has a symbolic link is a folder like others") {
    const TemporaryFolder folder;
    folder.write("real/a.png", png());
    fs::create_directory_symlink("real", folder / "alias");
    REQUIRE(finding("a.png", folder / "alias") == "ok");
}

TEST_CASE("a remote image is not fetched") {
    for (const char* url : {"https://example.org/a.png", "//example.org/a.png", "HTTP://example.org/a.png",
                            "file:///etc/passwd", "ftp://example.org/a.png"})
        REQUIRE(finding(url, "") == "image-remote");
}

TEST_CASE("of a page's many remote images one diagnostic tells") {
    Article article;
    for (int i = 0; i < 20; ++i)
        article.body.push_back({Figure{{Image{"https://example.org/" + std::to_string(i) + ".png"}}, {}, {}}});
    const Diagnostics told = pipeline::resolve_images(article, "").diagnostics;
    REQUIRE(told.size() == 1);
    REQUIRE(told.front().finding == "image-remote");
    REQUIRE(told.front().message.ends_with("(and 19 more images likewise)"));
}

TEST_CASE("what is no whole image is unreadable") {
    const TemporaryFolder folder;
    folder.write("text.png", "not an image");
    folder.write("empty.png", "");
    folder.write("half.png", png().substr(0, png().size() / 2));
    fs::create_directory(folder / "folder.png");
    for (const char* url : {"text.png", "empty.png", "half.png", "folder.png"})
        REQUIRE(finding(url, folder.path()) == "image-unreadable");
}

TEST_CASE("a pipe is not waited for") {
    const TemporaryFolder folder;
    REQUIRE(::mkfifo((folder / "pipe.png").c_str(), 0600) == 0);
    REQUIRE(finding("pipe.png", folder.path()) == "image-unreadable");
}

TEST_CASE("an image without pixels is empty") {
    const TemporaryFolder folder;
    folder.write("zero.png", png_of(0, 0));
    folder.write("flat.png", png_of(100, 0));
    REQUIRE(finding("zero.png", folder.path()) == "image-empty");
    REQUIRE(finding("flat.png", folder.path()) == "image-empty");
}

TEST_CASE("an image with too many pixels or bytes is huge, and is not decoded") {
    const TemporaryFolder folder;
    folder.write("pixels.png", png_of(60'000, 60'000));
    folder.write("bytes.png", png());
    fs::resize_file(folder / "bytes.png", pipeline::max_image_bytes + 1);
    REQUIRE(finding("pixels.png", folder.path()) == "image-huge");
    REQUIRE(finding("bytes.png", folder.path()) == "image-huge");
}

TEST_CASE("images are found wherever an article holds them, each once") {
    const TemporaryFolder folder;
    for (const char* name :
         {"lead.png", "figure.png", "caption.png", "cell.png", "note.png", "footnote.png", "linked.png"})
        folder.write(name, png());
    const auto image = [](const char* url) { return Inlines{{Image{url}}}; };
    const auto paragraph = [&](const char* url) { return Blocks{{Paragraph{image(url)}}}; };
    Article article;
    article.metadata.image.push_back({Image{"lead.png"}, "", "", ""});
    article.body.push_back({Figure{{Image{"figure.png"}}, image("caption.png"), {}}});
    article.body.push_back({Table{{ColumnAlignment::none}, 0, {{TableCell{paragraph("cell.png")}}}, {}}});
    Note note;
    note.body = paragraph("note.png");
    article.body.push_back({note});
    article.body.push_back({Paragraph{{{Link{"https://example.org", "", image("linked.png")}}}}});
    article.body.push_back({Paragraph{image("figure.png")}});
    article.footnotes.push_back({"1", paragraph("footnote.png")});
    const ResolvedImages resolved = resolve_images(article, folder.path());
    REQUIRE(resolved.diagnostics.empty());
    REQUIRE(resolved.resources.size() == 7);
}

TEST_CASE("an image that is wanted often is reported once") {
    Article article = article_with("none.png");
    article.body.push_back(article.body.front());
    REQUIRE(resolve_images(article, "").diagnostics.size() == 1);
}

TEST_CASE("a message about a long address stays readable") {
    const auto resolved = resolve_images(article_with("data:image/png;base64," + std::string(100'000, '*')), "");
    REQUIRE(resolved.diagnostics.at(0).message.size() < 300);
}
