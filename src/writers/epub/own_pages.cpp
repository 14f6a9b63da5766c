#include "writers/epub/own_pages.h"

#include <vector>

#include "writers/epub/package.h"
#include "writers/epub/xml.h"
#include "writers/xhtml/language_tags.h"

namespace offprint::epub {
namespace {

std::string article_file(std::size_t article) { return chapter_name(article) + ".xhtml"; }

std::string page(const edition::FrontMatter& front, const std::string& title, const std::string& body) {
    std::string xml = document_opening(xhtml::language_or_und(front.language), front.direction, title);
    xml += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n";
    xml += "<link rel=\"stylesheet\" type=\"text/css\" href=\"article.css\"/>\n</head>\n<body>\n";
    return xml + body + "</body>\n</html>\n";
}

/// What tells the language of words that are not in the page's.
Attributes language_of(const edition::ContentsEntry& entry, const edition::FrontMatter& front) {
    Attributes attributes;
    if (entry.language != front.language && xhtml::is_language_tag(entry.language)) {
        attributes.emplace_back("xml:lang", entry.language);
        attributes.emplace_back("lang", entry.language);
    }
    if (entry.direction != front.direction)
        attributes.emplace_back("dir", entry.direction == Direction::rtl ? "rtl" : "ltr");
    return attributes;
}

std::string link(const edition::ContentsEntry& entry, const edition::FrontMatter& front) {
    Attributes attributes{{"href", article_file(entry.article)}};
    for (auto& attribute : language_of(entry, front)) attributes.push_back(std::move(attribute));
    return element("a", entry.title, attributes);
}

std::string entry_item(const edition::ContentsEntry& entry, const edition::FrontMatter& front) {
    std::string xml = "<li>\n<p>" + link(entry, front) + "</p>\n";
    if (!entry.credit.empty()) {
        Attributes attributes{{"class", "dates"}};
        for (auto& attribute : language_of(entry, front)) attributes.push_back(std::move(attribute));
        xml += element("p", entry.credit, attributes);
    }
    return xml + "</li>\n";
}

std::vector<const edition::ContentsEntry*> entries_of(const edition::FrontMatter& front) {
    std::vector<const edition::ContentsEntry*> entries;
    for (const edition::ContentsGroup& group : front.groups) {
        for (const edition::ContentsEntry& entry : group.entries) entries.push_back(&entry);
    }
    return entries;
}

}  // namespace

std::string title_page(const edition::FrontMatter& front) {
    std::string body = "<section class=\"title-page\" epub:type=\"titlepage\">\n" + element("h1", front.title);
    for (const std::string& line : front.subtitles) body += element("p", line, {{"class", "dates"}});
    return page(front, front.title, body + "</section>\n");
}

std::string contents_page(const edition::FrontMatter& front) {
    std::string body =
        "<section class=\"contents\" epub:type=\"toc\" role=\"doc-toc\">\n" + element("h1", front.contents_title);
    for (const edition::ContentsGroup& group : front.groups) {
        if (!group.title.empty()) body += element("h2", group.title);
        body += "<ol>\n";
        for (const edition::ContentsEntry& entry : group.entries) body += entry_item(entry, front);
        body += "</ol>\n";
    }
    return page(front, front.contents_title, body + "</section>\n");
}

std::string index_page(const edition::FrontMatter& front) {
    const std::vector<const edition::ContentsEntry*> entries = entries_of(front);
    std::string body =
        "<section class=\"contents\" epub:type=\"index\" role=\"doc-index\">\n" + element("h1", front.index_title);
    body += "<ul>\n";
    for (const edition::IndexEntry& author : front.authors) {
        body += "<li>\n" + element("p", author.name) + "<ul>\n";
        for (const std::size_t article : author.articles)
            body += "<li>" + link(*entries.at(article), front) + "</li>\n";
        body += "</ul>\n</li>\n";
    }
    return page(front, front.index_title, body + "</ul>\n</section>\n");
}

}  // namespace offprint::epub
