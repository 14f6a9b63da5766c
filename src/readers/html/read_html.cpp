#include "readers/html/read_html.h"

#include <algorithm>
#include <iterator>
#include <optional>

#include "base/append.h"
#include "dom/parse.h"
#include "editorial/base/record.h"
#include "model/walk.h"
#include "readers/html/build_body.h"
#include "readers/html/containers/open_page.h"
#include "readers/html/content/find_article.h"
#include "readers/html/drop_blanks.h"
#include "readers/html/explain.h"
#include "readers/html/facts/facts.h"
#include "readers/html/front/authors.h"
#include "readers/html/front/dates.h"
#include "readers/html/front/description.h"
#include "readers/html/front/headline.h"
#include "readers/html/lead_figure.h"
#include "readers/html/notes/find_notes.h"
#include "readers/html/page/frames.h"
#include "readers/html/page/hidden.h"
#include "readers/html/page_ledger.h"
#include "readers/html/told_body.h"
#include "text/utf8.h"

namespace offprint {
namespace {

/// Reads one page, step by step; each step rules on the elements that it understands.
class PageReader {
public:
    PageReader(html::OpenedPage page, const Input& input)
        : document_(dom::parse_page(std::move(page.html))),
          rulings_(document_),
          wants_explanations_(input.wants_explanations) {
        reading_.diagnostics = std::move(page.diagnostics);
        reading_.article.metadata.provenance = std::move(page.provenance);
    }

    Reading read() {
        facts_ = html::gather_facts(document_);
        append(reading_.diagnostics, facts_.diagnostics);
        append(reading_.diagnostics, html::report_frames(document_));
        html::drop_hidden(document_, rulings_);
        region_ = html::find_article(document_, facts_, rulings_);
        take_told_body();
        append(reading_.diagnostics, region_.diagnostics);
        take_description();
        take_headline();
        take_authors();
        take_dates();
        take_lead_figure();
        take_body();
        return std::move(reading_);
    }

private:
    /// Before anything of the page is looked for near its text: then it need not be said that there is none.
    void take_told_body() {
        told_ = html::find_told_body(document_, facts_, region_, rulings_);
        if (!told_) return;
        std::erase_if(region_.diagnostics,
                      [](const Diagnostic& diagnostic) { return diagnostic.finding == "article-not-found"; });
        region_.diagnostics.push_back({Severity::note, "body-from-json-ld", told_->source,
                                       "the page prints less than half of the article; its text was taken from the "
                                       "page's JSON-LD (articleBody)"});
    }

    void take_description() {
        Metadata& metadata = reading_.article.metadata;
        html::Description found = html::describe(document_, facts_, region_, rulings_);
        found.metadata.provenance = std::move(metadata.provenance);
        metadata = std::move(found.metadata);
        if (metadata.completeness == Completeness::unknown) metadata.completeness = region_.completeness;
        append(reading_.diagnostics, std::move(found.diagnostics));
        append(reading_.ledger.entries, std::move(found.entries));
    }

    void take_headline() {
        Metadata& metadata = reading_.article.metadata;
        html::Headline found = html::choose_headline(document_, facts_, region_, rulings_);
        metadata.label = std::move(found.label);
        metadata.headline = std::move(found.headline);
        metadata.alternative_headline = std::move(found.alternative_headline);
        metadata.type = found.type;
        append(reading_.diagnostics, std::move(found.diagnostics));
    }

    void take_authors() {
        Metadata& metadata = reading_.article.metadata;
        html::Authors found = html::choose_authors(document_, facts_, region_, rulings_);
        metadata.author = std::move(found.author);
        metadata.editor = std::move(found.editor);
        metadata.translator = std::move(found.translator);
        metadata.contributor = std::move(found.contributor);
        metadata.source_organization = std::move(found.source_organization);
        metadata.byline = std::move(found.byline);
        append(reading_.diagnostics, std::move(found.diagnostics));
        append(reading_.ledger.entries, std::move(found.entries));
    }

    void take_dates() {
        Metadata& metadata = reading_.article.metadata;
        html::Dates found = html::choose_dates(document_, facts_, region_, rulings_);
        metadata.date_published = std::move(found.published);
        metadata.date_modified = std::move(found.modified);
        metadata.date_created = std::move(found.created);
        metadata.expires = std::move(found.expires);
        append(reading_.diagnostics, std::move(found.diagnostics));
        append(reading_.ledger.entries, std::move(found.entries));
    }

    /// It opens the body; what the page says of it elsewhere is not shown again.
    void take_lead_figure() {
        const dom::NodeId figure = html::find_lead_figure(document_, facts_, region_, rulings_);
        if (figure == dom::no_node) return;
        region_.roots.insert(region_.roots.begin(), figure);
        reading_.article.metadata.image.clear();
    }

    void take_body() {
        const std::vector<html::FoundNote> notes =
            html::find_notes(document_, facts_, region_, reading_.article.metadata, rulings_);
        if (told_) html::drop_told(document_, region_, *told_, rulings_);
        html::BuiltBody built = html::build_body(document_, region_, notes, rulings_);
        if (told_) put_told_body(built);
        reading_.article.body = html::without_blanks(std::move(built.blocks));
        reading_.article.footnotes = std::move(built.footnotes);
        append(reading_.diagnostics, std::move(built.findings.diagnostics));
        append(reading_.ledger.entries, std::move(built.findings.dropped));
        take_repeated_headline();
        html::PageAccount account = html::account_for(document_, rulings_, built.is_printed);
        append(reading_.ledger.entries, std::move(account.entries));
        reading_.ledger.source_characters = account.characters + (told_ ? told_->characters : 0);
        if (wants_explanations_) reading_.explanations = html::explain(document_, rulings_, built.is_printed);
    }

    /// Behind what the page prints of the article, before the notes at its foot.
    void put_told_body(html::BuiltBody& built) {
        html::Fragment& fragment = told_->fragment;
        const auto is_at_foot = [](const Block& block) {
            const auto* note = std::get_if<Note>(&block.node);
            return note != nullptr && note->placement == Placement::foot;
        };
        const auto at = std::find_if_not(built.blocks.rbegin(), built.blocks.rend(), is_at_foot).base();
        built.blocks.insert(at, std::make_move_iterator(fragment.blocks.begin()),
                            std::make_move_iterator(fragment.blocks.end()));
        append(built.findings.diagnostics, std::move(fragment.findings.diagnostics));
        append(built.findings.dropped, std::move(fragment.findings.dropped));
    }

    /// The headline as the body's first line, in bold: it is printed once.
    void take_repeated_headline() {
        const Maybe<std::string>& headline = reading_.article.metadata.headline;
        Blocks& body = reading_.article.body;
        const auto first = std::find_if(body.begin(), body.end(), [](const Block& block) {
            return std::holds_alternative<Paragraph>(block.node) || std::holds_alternative<Heading>(block.node);
        });
        if (!headline || first == body.end()) return;
        const auto* const paragraph = std::get_if<Paragraph>(&first->node);
        const Inlines& content = paragraph != nullptr ? paragraph->content : std::get<Heading>(first->node).content;
        if (text::trimmed(plain_text(content)) != headline->value) return;
        editorial::record_to_metadata(reading_.ledger, "headline", *first, "headline: " + headline->value, 1.0);
        body.erase(first);
    }

    dom::Document document_;
    html::PageFacts facts_;
    html::Rulings rulings_;
    html::ArticleRegion region_;
    std::optional<html::ToldBody> told_{};
    bool wants_explanations_ = false;
    Reading reading_;
};

}  // namespace

Result<Reading> read_html(const Input& input) {
    Result<html::OpenedPage> page = html::open_page(input);
    if (!page) return tl::unexpected<Error>(page.error());
    return PageReader(std::move(*page), input).read();
}

}  // namespace offprint
