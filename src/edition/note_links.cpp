#include <algorithm>
#include <concepts>
#include <iterator>
#include <map>
#include <utility>

#include "base/ascii.h"
#include "base/overloaded.h"
#include "edition/inline_lists.h"
#include "edition/steps.h"
#include "model/walk.h"

namespace offprint::edition {
namespace {

template <class T>
concept InlineContainer = requires(T& node) {
    { node.content } -> std::convertible_to<Inlines&>;
};

constexpr std::string_view mail_scheme = "mailto:";

/// A scheme's name and a colon (RFC 3986, 3.1): what is relative leads nowhere on paper.
bool is_absolute(std::string_view url) {
    const std::size_t colon = url.find(':');
    return colon != std::string_view::npos && colon > 0 && ascii::is_letter(url.front()) &&
           std::all_of(url.begin(), url.begin() + static_cast<std::ptrdiff_t>(colon), [](char sign) {
               return ascii::is_letter_or_digit(sign) || sign == '+' || sign == '-' || sign == '.';
           });
}

/// What a reader types: an address without "mailto:".
std::string printed(const std::string& url) {
    return url.starts_with(mail_scheme) ? url.substr(mail_scheme.size()) : url;
}

/// The URL without what people leave out: the scheme, "www.", a last slash.
std::string bare(std::string_view url) {
    for (const std::string_view start :
         {std::string_view("https://"), std::string_view("http://"), mail_scheme, std::string_view("www.")}) {
        if (url.starts_with(start)) url.remove_prefix(start.size());
    }
    if (url.ends_with('/')) url.remove_suffix(1);
    return ascii::lower(url);
}

bool needs_url(const Link& link) { return is_absolute(link.url) && bare(plain_text(link.content)) != bare(link.url); }

/// Goes over the inlines of blocks in document order and lets `visit` put something after each.
template <class Visit>
class InlineWalk {
public:
    explicit InlineWalk(Visit visit) : visit_(std::move(visit)) {}

    void over(Blocks& blocks) {
        for_each_inline_list(blocks, [this](Inlines& inlines) { over(inlines); });
    }

private:
    void over(Inlines& inlines) {
        Inlines all;
        for (Inline& item : inlines) {
            over(item);
            Inlines after = visit_(item);
            all.push_back(std::move(item));
            std::move(after.begin(), after.end(), std::back_inserter(all));
        }
        inlines = std::move(all);
    }

    void over(Inline& item) {
        std::visit(overloaded{[](Text&) {}, [](Code&) {}, [](Image&) {}, [](LineBreak&) {}, [](SoftBreak&) {},
                              [](FootnoteReference&) {}, [](Math&) {},
                              [&](InlineContainer auto& node) { over(node.content); }},
                   item.node);
    }

    Visit visit_;
};

/// The footnotes of URLs, and the labels of all footnotes in the order of their marks.
class LinkNotes {
public:
    Inlines after(const Inline& item) {
        if (const auto* reference = std::get_if<FootnoteReference>(&item.node)) mark(reference->label);
        const auto* link = std::get_if<Link>(&item.node);
        if (link == nullptr || !needs_url(*link)) return {};
        // No label of an article's own has a line break.
        const std::string label = "link\n" + link->url;
        if (!places_.contains(label)) {
            notes_.push_back({0, label, {{Paragraph{{{Link{link->url, "", {{Text{printed(link->url)}}}}}}}}}, {}});
        }
        mark(label);
        return {{FootnoteReference{label}}};
    }

    /// All footnotes, those without a mark last, numbered anew.
    std::vector<NumberedFootnote> with(std::vector<NumberedFootnote> footnotes) && {
        std::move(notes_.begin(), notes_.end(), std::back_inserter(footnotes));
        std::stable_sort(footnotes.begin(), footnotes.end(), [&](const auto& left, const auto& right) {
            return place_of(left.label) < place_of(right.label);
        });
        int number = 0;
        for (NumberedFootnote& footnote : footnotes) footnote.number = ++number;
        return footnotes;
    }

private:
    void mark(const std::string& label) { places_.emplace(label, places_.size()); }

    [[nodiscard]] std::size_t place_of(const std::string& label) const {
        const auto place = places_.find(label);
        return place == places_.end() ? places_.size() : place->second;
    }

    std::map<std::string, std::size_t> places_;  // by label, in the order of the marks
    std::vector<NumberedFootnote> notes_;
};

Inlines url_in_brackets(const Inline& item) {
    const auto* link = std::get_if<Link>(&item.node);
    if (link == nullptr || !needs_url(*link)) return {};
    return {{Text{" (" + printed(link->url) + ")"}}};
}

}  // namespace

void note_links(Edition& edition) {
    for (NumberedFootnote& footnote : edition.footnotes) InlineWalk(url_in_brackets).over(footnote.content);
    LinkNotes notes;
    InlineWalk([&notes](const Inline& item) { return notes.after(item); }).over(edition.body);
    edition.footnotes = std::move(notes).with(std::move(edition.footnotes));
}

}  // namespace offprint::edition
