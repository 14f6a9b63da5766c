#include "writers/pdf/bundle_pdf.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "base/sha.h"
#include "edition/edition.h"
#include "layout/lay_out.h"
#include "layout/lay_out_front.h"
#include "writers/pdf/bind.h"
#include "writers/pdf/facts.h"
#include "writers/pdf/paint.h"
#include "writers/pdf/write_pdf.h"

namespace offprint {
namespace pdf {
namespace {

class PdfBundle final : public BundleWriter {
public:
    PdfBundle(const edition::FrontMatter& front, const WriteContext& context, Sink& sink)
        : front_(front), context_(context), sink_(sink) {}

    Result<Written> add(const Article& article, const Resources& resources, const std::vector<PageStart>&) override {
        if (Result<Done> begun = begin(); !begun) return tl::unexpected<Error>(begun.error());
        WriteContext context = context_;
        context.resources = resources;
        const auto urls =
            context.pdf.prints_links ? edition::LinkUrls::as_footnotes : edition::LinkUrls::behind_the_words;
        const edition::Edition edition = edition::make_edition(article, context.tool_version, urls);
        Result<layout::Pages> pages = layout::lay_out_in_bundle(edition, context, page_count_);
        if (!pages) return tl::unexpected<Error>(pages.error());
        take_images(*pages, resources);
        Written written{std::exchange(pages->diagnostics, {}), std::exchange(pages->page_starts, {}), {}};
        for (PageStart& start : written.page_starts) start.page += static_cast<std::uint32_t>(page_count_);
        take(std::move(*pages), layout::running_words_of(edition));
        metadata_.push_back(article.metadata);
        return written;
    }

    Result<Written> finish(const std::string&) override {
        if (Result<Done> begun = begin(); !begun) return tl::unexpected<Error>(begun.error());
        const layout::PagesBefore articles(pages_before_.begin() + 1, pages_before_.end());
        Result<layout::Pages> front = layout::lay_out_front(front_, articles, context_);
        if (!front) return tl::unexpected<Error>(front.error());
        parts_.front() = std::move(*front);
        if (!front_.authors.empty()) {
            Result<layout::Pages> index = layout::lay_out_index(front_, articles, context_, page_count_);
            if (!index) return tl::unexpected<Error>(index.error());
            const layout::RunningWords words{front_.index_title, {}, front_.language, front_.direction};
            take(std::move(*index), words);
        }
        for (std::size_t i = 0; i < parts_.size(); ++i)
            layout::furnish(parts_[i], words_[i], context_, pages_before_[i], page_count_);
        clear_title_page();
        group_outline();
        const layout::Pages whole = bind(std::move(parts_));
        return paint_all(whole);
    }

private:
    /// Where the articles begin is known once it is known how many pages the front matter takes.
    Result<Done> begin() {
        if (!parts_.empty()) return Done{};
        Result<layout::Pages> front =
            layout::lay_out_front(front_, layout::PagesBefore(front_.articles(), 0), context_);
        if (!front) return tl::unexpected<Error>(front.error());
        take(std::move(*front), {front_.contents_title, {}, front_.language, front_.direction});
        return Done{};
    }

    void clear_title_page() {
        std::erase_if(parts_.front().pages.front().items, [](const layout::PageItem& item) {
            return item.tag == layout::header_artifact_tag || item.tag == layout::footer_artifact_tag;
        });
    }

    void take(layout::Pages pages, layout::RunningWords words) {
        pages_before_.push_back(page_count_);
        page_count_ += pages.pages.size();
        parts_.push_back(std::move(pages));
        words_.push_back(std::move(words));
    }

    /// Two articles may call different images by one name, and the same image by several: here each is called by its
    /// content.
    void take_images(layout::Pages& pages, const Resources& resources) {
        std::map<std::string, std::string> names;
        for (layout::Page& page : pages.pages) {
            for (layout::PageItem& item : page.items) {
                auto* image = std::get_if<layout::PlacedImage>(&item.content);
                if (image == nullptr) continue;
                const auto resource = resources.find(image->url);
                if (resource == resources.end()) continue;
                std::string& name = names[image->url];
                if (name.empty()) name = sha256_hex(resource->second.bytes);
                images_.try_emplace(name, resource->second);
                image->url = name;
            }
        }
    }

    /// The groups of the contents stand above their articles.
    void group_outline() {
        std::size_t part = 1;
        for (const edition::ContentsGroup& group : front_.groups) {
            const std::size_t first = part;
            part += group.entries.size();
            if (group.title.empty() || part > parts_.size()) continue;
            for (std::size_t i = first; i < part; ++i)
                for (layout::OutlineEntry& entry : parts_[i].outline) ++entry.level;
            std::vector<layout::OutlineEntry>& outline = parts_[first].outline;
            outline.insert(outline.begin(), {group.title, 1, std::string(layout::article_anchor)});
        }
    }

    Result<Written> paint_all(const layout::Pages& whole) {
        Facts facts = facts_of(metadata_, front_.title, whole.language, context_.tool_version);
        facts.standards = context_.pdf.standards;
        Result<Painted> painted = paint(whole, facts, images_, context_.attachments);
        if (!painted) return tl::unexpected<Error>(painted.error());
        sink_.write(painted->bytes);
        return Written{std::move(painted->diagnostics), {}, page_source_of(painted->bytes)};
    }

    edition::FrontMatter front_;
    const WriteContext& context_;
    Sink& sink_;
    std::vector<layout::Pages> parts_;  ///< the front matter, the articles, the index
    std::vector<layout::RunningWords> words_;
    std::vector<std::size_t> pages_before_;
    std::size_t page_count_ = 0;
    std::vector<Metadata> metadata_;
    Resources images_;
};

}  // namespace
}  // namespace pdf

std::unique_ptr<BundleWriter> start_pdf_bundle(const edition::FrontMatter& front, const WriteContext& context,
                                               Sink& sink) {
    return std::make_unique<pdf::PdfBundle>(front, context, sink);
}

}  // namespace offprint
