#include "offprint/bundle.h"

#include <algorithm>
#include <map>
#include <utility>

#include <fmt/format.h>

#include "base/append.h"
#include "edition/front_matter.h"
#include "pipeline/bundle_links.h"
#include "pipeline/bundle_order.h"
#include "pipeline/resolve_images.h"
#include "pipeline/without_exceptions.h"
#include "writers/registry.h"

/// Two passes: the first lists the articles, the second writes them one by one.
namespace offprint {
namespace {

using edition::Listing;

Result<std::vector<const WriterRow*>> bundle_writers(const std::vector<BundleTarget>& targets) {
    std::vector<const WriterRow*> rows;
    for (const BundleTarget& target : targets) {
        const WriterRow* row = find_writer(target.format);
        if (row == nullptr || row->start_bundle == nullptr)
            return failure(ErrorKind::usage,
                           fmt::format("'{}' makes no bundles; pdf, epub and text do", target.format));
        rows.push_back(row);
    }
    return rows;
}

/// An article that is in the bundle.
struct Member {
    std::size_t source = 0;
    std::string input_sha256;
};

class Bundler {
public:
    using Read = std::function<Result<Reading>(const Input&)>;

    Bundler(const std::vector<BundleSource>& sources, const BundleOptions& options, Read read)
        : sources_(sources), options_(options), read_(std::move(read)) {
        for (const BundleSource& source : sources) report_.sources.push_back({source.name, {}, {}});
    }

    /// Whether there is something to write.
    bool list() {
        bool has_failures = false;
        for (std::size_t i = 0; i < sources_.size(); ++i) {
            Result<Reading> reading = read_source(i);
            if (reading) {
                append(report_.sources[i].diagnostics, std::move(reading->diagnostics));
                members_.push_back({i, reading->article.metadata.provenance.input_sha256});
                listings_.push_back(edition::listing_of(reading->article));
            } else {
                report_.sources[i].error = reading.error();
                has_failures = true;
            }
            advance();
        }
        if (has_failures && !options_.skips_failures) members_.clear();
        return !members_.empty();
    }

    /// The front matter of the articles, which now stand in their order.
    edition::FrontMatter arrange() {
        std::vector<Listing> listings;
        std::vector<Member> arranged;
        edition::GroupTitles groups;
        for (const pipeline::BundlePlace& place :
             pipeline::bundle_order(listings_, options_.order, options_.grouping)) {
            arranged.push_back(std::move(members_[place.listing]));
            listings.push_back(std::move(listings_[place.listing]));
            groups.push_back(place.group);
        }
        members_ = std::move(arranged);
        listings_.clear();
        for (std::size_t i = 0; i < members_.size(); ++i)
            addresses_.add(i, listings[i].metadata, sources_[members_[i].source].name);
        const std::string title = options_.title.empty() ? pipeline::common_publication(listings) : options_.title;
        return edition::make_front_matter(title, listings, groups);
    }

    /// `writers` in the order in which they write.
    Result<Done> write(const std::vector<BundleWriter*>& writers) {
        for (const Member& member : members_) {
            if (Result<Done> written = write(member, writers); !written) return written;
            advance();
        }
        std::string page_source;
        for (BundleWriter* writer : writers) {
            Result<Written> finished = writer->finish(page_source);
            if (!finished) return tl::unexpected<Error>(finished.error());
            if (!finished->page_source.empty()) page_source = finished->page_source;
            append(report_.diagnostics, std::move(finished->diagnostics));
        }
        report_.articles = members_.size();
        return Done{};
    }

    BundleReport take_report() { return std::move(report_); }

private:
    Result<Reading> read_source(std::size_t source) {
        const BundleSource& from = sources_[source];
        return pipeline::without_exceptions(from.name, [&] {
            return from.read().and_then([&](std::string bytes) { return read_({std::move(bytes), from.name}); });
        });
    }

    Result<Done> write(const Member& member, const std::vector<BundleWriter*>& writers) {
        const BundleSource& source = sources_[member.source];
        Result<Reading> reading = read_source(member.source);
        if (!reading) return tl::unexpected<Error>(reading.error());
        Article& article = reading->article;
        if (article.metadata.provenance.input_sha256 != member.input_sha256)
            return failure(ErrorKind::unreadable,
                           fmt::format("'{}' has changed while it was read; run again", source.name), source.name);
        addresses_.internalise(article, std::filesystem::path(source.name).parent_path());
        pipeline::ResolvedImages images = pipeline::resolve_images(article, source.folder);
        Diagnostics& diagnostics = report_.sources[member.source].diagnostics;
        append(diagnostics, std::move(images.diagnostics));
        std::vector<PageStart> page_starts;
        for (BundleWriter* writer : writers) {
            Result<Written> written = writer->add(article, images.resources, page_starts);
            if (!written) return tl::unexpected<Error>(written.error());
            append(diagnostics, std::move(written->diagnostics));
            if (!written->page_starts.empty()) page_starts = std::move(written->page_starts);
        }
        return Done{};
    }

    void advance() {
        ++progress_;
        if (options_.on_progress) options_.on_progress(progress_);
    }

    const std::vector<BundleSource>& sources_;
    const BundleOptions& options_;
    Read read_;
    std::vector<Member> members_;
    std::vector<Listing> listings_;  ///< of the members, until they are arranged
    pipeline::BundleAddresses addresses_;
    BundleReport report_;
    std::size_t progress_ = 0;
};

}  // namespace

Result<BundleReport> Workshop::bundle(const std::vector<BundleSource>& sources, const BundleOptions& options,
                                      const std::vector<BundleTarget>& targets) const {
    const auto rows = bundle_writers(targets);
    if (!rows) return tl::unexpected<Error>(rows.error());
    return pipeline::without_exceptions(options.title, [&]() -> Result<BundleReport> {
        Bundler bundler(sources, options, [&](const Input& input) { return read(input, options.articles); });
        if (!bundler.list()) return bundler.take_report();
        const edition::FrontMatter front = bundler.arrange();
        const WriteContext context = context_of(options.articles);
        std::vector<std::unique_ptr<BundleWriter>> writers;
        std::vector<BundleWriter*> in_order;
        for (std::size_t i = 0; i < targets.size(); ++i) {
            writers.push_back((*rows)[i]->start_bundle(front, context, *targets[i].sink));
            // The PDF first: it tells the EPUB where its pages begin.
            const bool is_pdf = targets[i].format == "pdf";
            in_order.insert(is_pdf ? in_order.begin() : in_order.end(), writers.back().get());
        }
        if (Result<Done> written = bundler.write(in_order); !written) return tl::unexpected<Error>(written.error());
        return bundler.take_report();
    });
}

}  // namespace offprint
