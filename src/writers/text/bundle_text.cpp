#include "writers/text/bundle_text.h"

#include <string>
#include <utility>

#include "base/append.h"
#include "edition/edition.h"
#include "writers/text/article_lines.h"
#include "writers/text/blocks.h"

namespace offprint {
namespace text_output {
namespace {

constexpr std::string_view indent = "    ";

std::string number_of(std::size_t article) { return std::to_string(article + 1); }

/// Sets words of the front matter.
class FrontText {
public:
    FrontText(const edition::FrontMatter& front, int columns) : front_(front), columns_(columns) {
        edition_.language = front.language;
    }

    [[nodiscard]] Lines opening() const {
        Lines lines = underlined(wrapped(front_.title, columns_), '=');
        Lines subtitles;
        for (const std::string& subtitle : front_.subtitles) append(subtitles, wrapped(subtitle, columns_));
        add_block(lines, std::move(subtitles));
        add_block(lines, underlined({front_.contents_title}, '-'));
        for (const edition::ContentsGroup& group : front_.groups) {
            if (!group.title.empty()) add_block(lines, wrapped(group.title, columns_));
            Lines entries;
            for (const edition::ContentsEntry& entry : group.entries) append(entries, entry_lines(entry));
            add_block(lines, std::move(entries));
        }
        return lines;
    }

    [[nodiscard]] Lines index() const {
        Lines names;
        for (const edition::IndexEntry& author : front_.authors) {
            std::string line = author.name;
            for (const std::size_t article : author.articles)
                line += (article == author.articles.front() ? ": " : ", ") + number_of(article);
            append(names, prefixed(wrapped(line, columns_ - static_cast<int>(indent.size())), "", indent));
        }
        Lines lines = underlined({front_.index_title}, '-');
        add_block(lines, std::move(names));
        return lines;
    }

private:
    [[nodiscard]] Lines wrapped(const std::string& words, int columns) const {
        return BlockText(edition_, columns_).paragraph({{Text{words}}}, columns);
    }

    [[nodiscard]] Lines entry_lines(const edition::ContentsEntry& entry) const {
        const std::string number = number_of(entry.article) + ". ";
        const std::string blank(number.size(), ' ');
        const int columns = columns_ - static_cast<int>(number.size());
        Lines lines = prefixed(wrapped(entry.title, columns), number, blank);
        if (!entry.credit.empty()) append(lines, prefixed(wrapped(entry.credit, columns), blank, blank));
        return lines;
    }

    const edition::FrontMatter& front_;
    int columns_;
    edition::Edition edition_;
};

class TextBundle final : public BundleWriter {
public:
    TextBundle(const edition::FrontMatter& front, const WriteContext& context, Sink& sink)
        : front_(front), context_(context), sink_(sink) {
        write_lines(FrontText(front_, context.style.text_columns).opening(), sink_);
    }

    Result<Written> add(const Article& article, const Resources&, const std::vector<PageStart>&) override {
        const edition::Edition edition = edition::make_edition(article, context_.tool_version);
        Lines lines = ruled(number_of(written_++));
        add_block(lines, article_lines(edition, context_.style.text_columns));
        lines.insert(lines.begin(), "");
        write_lines(lines, sink_);
        return Written{edition::formulas_as_text(edition), {}, {}};
    }

    Result<Written> finish(const std::string&) override {
        if (front_.authors.empty()) return Written{};
        Lines lines = ruled("");
        add_block(lines, FrontText(front_, context_.style.text_columns).index());
        lines.insert(lines.begin(), "");
        write_lines(lines, sink_);
        return Written{};
    }

private:
    /// A line across the measure with the number at its end.
    [[nodiscard]] Lines ruled(const std::string& number) const {
        const auto columns = static_cast<std::size_t>(context_.style.text_columns);
        const std::string words = number.empty() ? number : " " + number;
        return {std::string(columns - std::min(columns, words.size()), '=') + words};
    }

    edition::FrontMatter front_;
    const WriteContext& context_;
    Sink& sink_;
    std::size_t written_ = 0;
};

}  // namespace
}  // namespace text_output

std::unique_ptr<BundleWriter> start_text_bundle(const edition::FrontMatter& front, const WriteContext& context,
                                                Sink& sink) {
    return std::make_unique<text_output::TextBundle>(front, context, sink);
}

}  // namespace offprint
