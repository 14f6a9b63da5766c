#include <fmt/format.h>

#include "text/wording.h"
#include "writers/epub/package.h"
#include "writers/epub/xml.h"
#include "writers/xhtml/escape.h"

namespace offprint::epub {
namespace {

using Entries = std::vector<xhtml::ContentsEntry>;

/// The level of an article's own line, above that of its headings.
constexpr int article_level = 1;

/// Of the titles that articles stand under, which lead nowhere, and of the articles that stand under none.
constexpr int group_level = 0;

Entries entries_of(const Book& book) {
    Entries entries;
    const std::string* group = nullptr;
    for (const Chapter& chapter : book.chapters) {
        const std::string& file = chapter.content.documents.front().file_name;
        const bool is_new_group = !chapter.group.empty() && (group == nullptr || *group != chapter.group);
        if (is_new_group) entries.push_back({group_level, chapter.group, {}});
        group = &chapter.group;
        entries.push_back({chapter.group.empty() ? group_level : article_level, chapter.edition.title, file});
        entries.insert(entries.end(), chapter.content.contents.begin(), chapter.content.contents.end());
    }
    return entries;
}

/// Where the entries below `parent` end: at the next of its level or above.
std::size_t end_of_children(const Entries& entries, std::size_t parent, std::size_t end) {
    std::size_t child = parent + 1;
    while (child < end && entries[child].level > entries[parent].level) ++child;
    return child;
}

std::string list(const Entries& entries, std::size_t begin, std::size_t end) {
    std::string xml = "<ol>\n";
    for (std::size_t i = begin; i < end;) {
        const std::size_t next = end_of_children(entries, i, end);
        const bool leads_nowhere = entries[i].address.empty();
        xml += "<li>" + (leads_nowhere ? element("span", entries[i].title)
                                       : element("a", entries[i].title, {{"href", entries[i].address}}));
        if (next > i + 1) xml += list(entries, i + 1, next);
        xml += "</li>\n";
        i = next;
    }
    return xml + "</ol>\n";
}

std::string points(const Entries& entries, std::size_t begin, std::size_t end) {
    std::string xml;
    for (std::size_t i = begin; i < end;) {
        const std::size_t next = end_of_children(entries, i, end);
        xml += fmt::format("<navPoint id=\"point-{}\">\n<navLabel>", i + 1) + element("text", entries[i].title) +
               "</navLabel>\n";
        const std::string& address = entries[i].address.empty() ? entries[i + 1].address : entries[i].address;
        xml += element("content", {}, {{"src", address}}) + points(entries, i + 1, next) + "</navPoint>\n";
        i = next;
    }
    return xml;
}

std::vector<xhtml::PageAddress> pages_of(const Book& book) {
    std::vector<xhtml::PageAddress> pages;
    for (const Chapter& chapter : book.chapters) {
        pages.insert(pages.end(), chapter.content.pages.begin(), chapter.content.pages.end());
    }
    return pages;
}

std::string page_list(const Book& book) {
    const std::vector<xhtml::PageAddress> pages = pages_of(book);
    if (pages.empty()) return {};
    std::string xml = "<nav epub:type=\"page-list\" role=\"doc-pagelist\" hidden=\"hidden\">\n<ol>\n";
    for (const xhtml::PageAddress& page : pages) {
        xml += "<li>" + element("a", std::to_string(page.page), {{"href", page.address}}) + "</li>\n";
    }
    return xml + "</ol>\n</nav>\n";
}

/// The contents are a landmark only where they are among the pages that are read.
std::string landmarks(const Book& book, const std::string& contents) {
    std::string xml = "<nav epub:type=\"landmarks\" hidden=\"hidden\">\n<ol>\n";
    if (book.cover) {
        xml += "<li>" + element("a", book.title, {{"epub:type", "cover"}, {"href", cover_name}}) + "</li>\n";
    }
    if (!book.front_pages.empty()) {
        const std::string& page = book.front_pages.back().file_name;
        xml += "<li>" + element("a", contents, {{"epub:type", "toc"}, {"href", page}}) + "</li>\n";
    }
    const std::string& first = book.chapters.front().content.documents.front().file_name;
    xml += "<li>" + element("a", book.title, {{"epub:type", "bodymatter"}, {"href", first}}) + "</li>\n";
    return xml + "</ol>\n</nav>\n";
}

std::string ncx_pages(const Book& book) {
    const std::vector<xhtml::PageAddress> pages = pages_of(book);
    if (pages.empty()) return {};
    std::string xml = "<pageList>\n";
    for (const xhtml::PageAddress& page : pages) {
        xml += fmt::format(
            "<pageTarget id=\"page-{0}\" type=\"normal\" value=\"{0}\">\n<navLabel><text>{0}</text></navLabel>\n",
            page.page);
        xml += element("content", {}, {{"src", page.address}}) + "</pageTarget>\n";
    }
    return xml + "</pageList>\n";
}

}  // namespace

std::string navigation_document(const Book& book) {
    const std::string contents(text::word(text::Word::contents, book.language));
    const Entries entries = entries_of(book);
    std::string xml = document_opening(book.language, book.direction, book.title);
    xml += "<link rel=\"stylesheet\" type=\"text/css\" href=\"article.css\"/>\n</head>\n<body>\n";
    xml += "<nav epub:type=\"toc\" role=\"doc-toc\">\n" + element("h1", contents) + list(entries, 0, entries.size()) +
           "</nav>\n";
    return xml + landmarks(book, contents) + page_list(book) + "</body>\n</html>\n";
}

std::string ncx_document(const Book& book) {
    const Entries entries = entries_of(book);
    std::string xml =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<ncx xmlns=\"http://www.daisy.org/z3986/2005/ncx/\" version=\"2005-1\">\n<head>\n";
    xml += element("meta", {}, {{"name", "dtb:uid"}, {"content", book.identifier}});
    xml += "</head>\n<docTitle>" + element("text", book.title) + "</docTitle>\n<navMap>\n";
    return xml + points(entries, 0, entries.size()) + "</navMap>\n" + ncx_pages(book) + "</ncx>\n";
}

}  // namespace offprint::epub
