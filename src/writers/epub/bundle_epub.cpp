#include "writers/epub/bundle_epub.h"

#include <deque>
#include <string>
#include <utility>

#include "base/append.h"
#include "edition/edition.h"
#include "writers/epub/chapter.h"
#include "writers/epub/container.h"
#include "writers/epub/cover.h"
#include "writers/epub/images.h"
#include "writers/epub/metadata.h"
#include "writers/epub/own_pages.h"
#include "writers/epub/package.h"
#include "writers/xhtml/language_tags.h"

namespace offprint {
namespace epub {
namespace {

/// The groups' titles, one an article.
std::vector<std::string> groups_of(const edition::FrontMatter& front) {
    std::vector<std::string> titles;
    for (const edition::ContentsGroup& group : front.groups)
        titles.insert(titles.end(), group.entries.size(), group.title);
    return titles;
}

/// The bundle's own header, for a cover that is made.
edition::Edition words_of(const edition::FrontMatter& front) {
    edition::Edition edition;
    edition.title = front.title;
    edition.language = front.language;
    edition.direction = front.direction;
    edition.header.push_back({edition::HeaderRole::headline, {{Text{front.title}}}});
    for (const std::string& line : front.subtitles)
        edition.header.push_back({edition::HeaderRole::dates, {{Text{line}}}});
    return edition;
}

class EpubBundle final : public BundleWriter {
public:
    EpubBundle(const edition::FrontMatter& front, const WriteContext& context, Sink& sink)
        : front_(front), context_(context), groups_(groups_of(front)), container_(context, sink) {}

    Result<Written> add(const Article& article, const Resources& resources,
                        const std::vector<PageStart>& page_starts) override {
        edition::Edition edition = edition::make_edition(article, context_.tool_version);
        Images images = gather_images(edition, resources);
        const std::size_t place = book_.chapters.size();
        Chapter chapter = write_chapter(article, std::move(edition), images.paths, place, page_starts);
        Written written{std::move(images.diagnostics), {}, {}};
        append(written.diagnostics, std::exchange(chapter.content.diagnostics, {}));
        for (xhtml::ContentDocument& document : chapter.content.documents) {
            container_.add_text(document.file_name, document.bytes);
            document.bytes = {};
        }
        take(images);
        if (place < groups_.size()) chapter.group = groups_[place];
        keep_directory(chapter, article);
        book_.chapters.push_back(std::move(chapter));
        return written;
    }

    Result<Written> finish(const std::string& page_source) override {
        if (book_.chapters.empty())
            return failure(ErrorKind::malformed, "a publication without articles makes no EPUB");
        book_.title = front_.title;
        book_.language = xhtml::language_or_und(front_.language);
        book_.direction = front_.direction;
        book_.page_source = page_source;
        identify(book_);
        add_own_pages();
        Result<Book> covered = with_cover(std::move(book_), words_of(front_), context_);
        if (!covered) return tl::unexpected<Error>(covered.error());
        for (const ImageFile& file : covered->images.files)
            if (!file.bytes.empty()) container_.add(file);  // the cover's; the others are written and gone
        if (covered->cover) container_.add_text(cover_name, cover_document(*covered, *covered->cover));
        container_.add_text("package.opf", package_document(*covered));
        container_.add_text("nav.xhtml", navigation_document(*covered));
        container_.add_text("toc.ncx", ncx_document(*covered));
        container_.finish();
        return Written{date_diagnostics(*covered), {}, {}};
    }

private:
    /// The images that no article before had.
    void take(const Images& images) {
        Images& all = book_.images;
        all.have_alternatives = all.have_alternatives && images.have_alternatives;
        for (const ImageFile& file : images.files) {
            if (!add_file(all.files, {file.path, file.media_type, file.kind, {}})) continue;
            container_.add(file);
            all.may_move = all.may_move || may_move(file);
        }
    }

    /// What the package and the navigation tell of an article; its words are written and gone.
    void keep_directory(Chapter& chapter, const Article& article) {
        articles_.push_back({article.metadata, {}, {}});
        chapter.article = &articles_.back();
        chapter.edition.body.clear();
        chapter.edition.header.clear();
        chapter.edition.footnotes.clear();
        chapter.edition.colophon.clear();
    }

    void add_own_pages() {
        const auto add = [this](std::vector<OwnPage>& pages, const char* id, const std::string& document) {
            pages.push_back({std::string("page-") + id, std::string(id) + ".xhtml"});
            container_.add_text(pages.back().file_name, document);
        };
        add(book_.front_pages, "title", title_page(front_));
        add(book_.front_pages, "contents", contents_page(front_));
        if (!front_.authors.empty()) add(book_.back_pages, "index", index_page(front_));
    }

    edition::FrontMatter front_;
    const WriteContext& context_;
    std::vector<std::string> groups_;
    Container container_;
    Book book_;
    std::deque<Article> articles_;
};

}  // namespace
}  // namespace epub

std::unique_ptr<BundleWriter> start_epub_bundle(const edition::FrontMatter& front, const WriteContext& context,
                                                Sink& sink) {
    return std::make_unique<epub::EpubBundle>(front, context, sink);
}

}  // namespace offprint
