#include "layout/flatten.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/overloaded.h"
#include "layout/image_size.h"
#include "layout/inline_looks.h"
#include "layout/script_habits.h"
#include "model/walk.h"

namespace offprint::layout {
namespace {

constexpr int bold = 700;  // where a script has no italics
constexpr std::string_view soft_hyphen = "\xC2\xAD";
constexpr std::string_view object_replacement = "\xEF\xBF\xBC";

bool is_folded(char character) {
    return character == ' ' || character == '\n' || character == '\t' || character == '\r' || character == '\f';
}

class Flattener {
public:
    Flattener(const Surroundings& surroundings, Composition& composition)
        : surroundings_(surroundings), composition_(composition) {
        flat_.language = surroundings.language;
        flat_.is_rtl = surroundings.is_rtl;
        dress_.style = surroundings.style;
        dress_.tag = surroundings.tag;
    }

    void put(const Inlines& inlines) {
        for (const Inline& item : inlines) std::visit([this](const auto& node) { put(node); }, item.node);
    }

    void put_label(const std::string& label, const InlineStyle& look) {
        const Dress outer = dress_;
        put_on(dress_, look);
        dress_.tag = tag(TagKind::strong);
        put_text(label);
        dress_ = outer;
        put_text(" ");
    }

    StyledText take() {
        while (!flat_.text.empty() && flat_.text.back() == ' ' && !ends_in_forced_break()) drop_last_byte();
        return std::move(flat_);
    }

private:
    void put(const Text& node) { put_text(node.text); }
    void put(const SoftBreak&) { put_text(" "); }
    void put(const LineBreak&) {
        if (flat_.text.empty()) return;
        if (flat_.text.back() != ' ') append(" ");
        if (!ends_in_forced_break()) flat_.forced_breaks.push_back(at());
    }

    void put(const Emphasis& node) {
        within(TagKind::emphasis, node.content, [this](Dress& dress) { emphasise(dress, look().emphasis); });
    }
    void put(const Strong& node) {
        within(TagKind::strong, node.content, [this](Dress& dress) {
            const int weight = dress.style.weight;
            put_on(dress, look().strong);
            dress.style.weight = std::max(dress.style.weight, weight);
        });
    }
    void put(const Strikethrough& node) {
        within(node.content, [](Dress& dress) { dress.is_struck = true; });
    }
    void put(const Superscript& node) {
        within(node.content, [this](Dress& dress) { put_on(dress, look().superscript); });
    }
    void put(const Subscript& node) {
        within(node.content, [this](Dress& dress) { put_on(dress, look().subscript); });
    }
    void put(const Code& node) {
        within(TagKind::code, {Inline{Text{node.text}}}, [this](Dress& dress) { become_code(dress, look().code); });
    }
    void put(const Link& node) {
        const Dress outer = dress_;
        LinkTarget target;
        target.tag = tag(TagKind::link);
        target.description = plain_text(node.content);
        if (node.url.starts_with("#"))
            target.destination = node.url.substr(1);
        else
            target.url = node.url;
        if (target.description.empty()) target.description = node.title.empty() ? node.url : node.title;
        dress_.tag = target.tag;
        dress_.link = static_cast<std::int32_t>(flat_.links.size());
        put_on(dress_, look().link);
        flat_.links.push_back(std::move(target));
        put(node.content);
        dress_ = outer;
    }
    void put(const Image& node) {
        const auto resource = composition_.context.resources.find(node.url);
        if (resource == composition_.context.resources.end() || resource->second.width == 0) {
            put_missing(node);
            return;
        }
        const ImageSize size = inline_size(resource->second, surroundings_.width, dress_.style.size);
        const Dress outer = dress_;
        dress_.tag = node.alt && node.alt->empty() ? artifact_tag : tag(TagKind::figure);
        if (dress_.tag != artifact_tag) composition_.tags[dress_.tag].alt = node.alt.value_or(node.url);
        dress_.image = static_cast<std::int32_t>(flat_.images.size());
        flat_.images.push_back({node.url, size.width, size.height});
        append(object_replacement);
        dress_ = outer;
    }
    void put(const FootnoteReference& node) {
        const auto found = composition_.footnote_numbers.find(node.label);
        if (found == composition_.footnote_numbers.end()) {
            put_text("[" + node.label + "]");
            return;
        }
        put_mark(found->second);
    }
    void put(const Math& node) { put_text(node.text); }
    void put(const Span& node) {
        const std::uint32_t begin = at();
        const Dress outer = dress_;
        wear(node);
        put(node.content);
        dress_ = outer;
        if (node.direction != Direction::unknown && at() > begin)
            flat_.isolates.push_back({begin, at(), node.direction});
    }

    void wear(const Span& node) {
        const std::string& language = dress_.language.empty() ? surroundings_.language : dress_.language;
        const bool is_foreign = !node.language.empty() && node.language != language;
        if (node.kind == SpanKind::quotation) dress_.tag = tag(TagKind::quotation);
        if (is_foreign) {
            if (node.kind != SpanKind::quotation) dress_.tag = tag(TagKind::span);
            composition_.tags[dress_.tag].language = node.language;
            dress_.language = node.language;
        }
        dress_for(node.kind);
    }

    void dress_for(SpanKind kind) {
        switch (kind) {
            case SpanKind::keyboard: become_code(dress_, look().keyboard); return;
            case SpanKind::highlight: put_on(dress_, look().highlight); return;
            case SpanKind::cite: emphasise(dress_, look().citation); return;
            case SpanKind::small: put_on(dress_, look().small); return;
            case SpanKind::underline: dress_.is_underlined = true; return;
            case SpanKind::dateline: put_on(dress_, look().dateline); return;
            case SpanKind::plain:
            case SpanKind::abbreviation:
            case SpanKind::quotation:
            case SpanKind::time: return;
        }
    }

    template <class Change>
    void within(TagKind kind, const Inlines& content, Change change) {
        const Dress outer = dress_;
        dress_.tag = tag(kind);
        change(dress_);
        put(content);
        dress_ = outer;
    }
    template <class Change>
    void within(const Inlines& content, Change change) {
        const Dress outer = dress_;
        change(dress_);
        put(content);
        dress_ = outer;
    }

    /// Italics within italics are upright.
    void emphasise(Dress& dress, InlineStyle emphasis) const {
        const std::string& language = dress.language.empty() ? surroundings_.language : dress.language;
        if (emphasis.italic) {
            if (has_italics(language))
                emphasis.italic = !dress.style.italic;
            else
                emphasis = {.weight = std::max(dress.style.weight, bold)};
        }
        put_on(dress, emphasis);
    }

    void become_code(Dress& dress, const InlineStyle& code) const {
        dress.style.italic = false;
        dress.style.letter_spacing = 0;
        put_on(dress, code);
        dress.is_verbatim = true;
    }

    void put_mark(int number) {
        const Dress outer = dress_;
        while (!flat_.text.empty() && flat_.text.back() == ' ' && !ends_in_forced_break()) drop_last_byte();
        LinkTarget target;
        target.tag = tag(TagKind::reference);
        target.destination = footnote_anchor(number);
        target.description = std::to_string(number);
        if (composition_.footnote_marks[number]++ == 0)
            flat_.anchors.push_back({at(), composition_.unique_anchor(footnote_mark_anchor(number))});
        dress_.tag = target.tag;
        dress_.link = static_cast<std::int32_t>(flat_.links.size());
        dress_.footnote = number;
        become_mark(dress_);
        flat_.links.push_back(std::move(target));
        if (!flat_.text.empty()) flat_.forbidden_breaks.push_back(at());
        append(std::to_string(number));
        dress_ = outer;
    }

    void become_mark(Dress& dress) const {
        const TextStyle& body = composition_.style.body;
        dress.style.weight = body.weight;
        dress.style.italic = body.italic;
        dress.style.letter_spacing = body.letter_spacing;
        dress.style.capitals = body.capitals;
        put_on(dress, look().footnote_mark);
    }

    [[nodiscard]] const Style& look() const { return composition_.style; }

    void put_missing(const Image& node) {
        const std::string words = node.alt && !node.alt->empty() ? *node.alt : file_name(node.url);
        within(node.alt && node.alt->empty() ? Inlines{} : Inlines{Inline{Text{"[" + words + "]"}}},
               [this](Dress& dress) { dress.style.colour = look().missing_picture.colour; });
    }

    TagId tag(TagKind kind) { return composition_.tags.add(kind, dress_.tag); }

    [[nodiscard]] std::uint32_t at() const { return static_cast<std::uint32_t>(flat_.text.size()); }

    [[nodiscard]] bool ends_in_forced_break() const {
        return !flat_.forced_breaks.empty() && flat_.forced_breaks.back() == at();
    }

    /// Folds white space; takes soft hyphens out and notes their places.
    void put_text(std::string_view text) {
        for (std::size_t i = 0; i < text.size();) {
            if (is_folded(text[i])) {
                if (!flat_.text.empty() && flat_.text.back() != ' ') append(" ");
                ++i;
            } else if (text.substr(i).starts_with(soft_hyphen)) {
                flat_.soft_hyphens.push_back(at());
                i += soft_hyphen.size();
            } else {
                std::size_t end = i + 1;
                while (end < text.size() && !is_folded(text[end]) && !text.substr(end).starts_with(soft_hyphen)) ++end;
                append(text.substr(i, end - i));
                i = end;
            }
        }
    }

    void append(std::string_view words) {
        const std::uint32_t begin = at();
        flat_.text += words;
        const bool is_mergeable =
            !flat_.spans.empty() && dress_.image == no_index && flat_.spans.back().dress == dress_;
        if (is_mergeable)
            flat_.spans.back().end = at();
        else
            flat_.spans.push_back({begin, at(), dress_});
    }

    void drop_last_byte() {
        flat_.text.pop_back();
        if (--flat_.spans.back().end == flat_.spans.back().begin) flat_.spans.pop_back();
    }

    const Surroundings& surroundings_;
    Composition& composition_;
    StyledText flat_;
    Dress dress_;
};

}  // namespace

StyledText flatten(const Inlines& inlines, const Surroundings& surroundings, Composition& composition) {
    Flattener flattener(surroundings, composition);
    flattener.put(inlines);
    return flattener.take();
}

StyledText flatten_labelled(const std::string& label, const InlineStyle& look, const Inlines& inlines,
                            const Surroundings& surroundings, Composition& composition) {
    Flattener flattener(surroundings, composition);
    if (!label.empty()) flattener.put_label(label, look);
    flattener.put(inlines);
    return flattener.take();
}

void append_flat(StyledText& text, StyledText more) {
    if (!text.text.empty() && !more.text.empty() && text.text.back() != ' ') {
        text.text += ' ';
        ++text.spans.back().end;
    }
    const auto by = static_cast<std::uint32_t>(text.text.size());
    const auto links = static_cast<std::int32_t>(text.links.size());
    const auto images = static_cast<std::int32_t>(text.images.size());
    text.text += more.text;
    for (TextSpan& span : more.spans) {
        if (span.dress.link != no_index) span.dress.link += links;
        if (span.dress.image != no_index) span.dress.image += images;
        text.spans.push_back({span.begin + by, span.end + by, std::move(span.dress)});
    }
    for (NamedPlace& place : more.anchors) text.anchors.push_back({place.at + by, std::move(place.name)});
    for (const Isolate& isolate : more.isolates)
        text.isolates.push_back({isolate.begin + by, isolate.end + by, isolate.direction});
    for (const std::uint32_t at : more.forced_breaks) text.forced_breaks.push_back(at + by);
    for (const std::uint32_t at : more.forbidden_breaks) text.forbidden_breaks.push_back(at + by);
    for (const std::uint32_t at : more.soft_hyphens) text.soft_hyphens.push_back(at + by);
    std::move(more.links.begin(), more.links.end(), std::back_inserter(text.links));
    std::move(more.images.begin(), more.images.end(), std::back_inserter(text.images));
}

StyledText plain_styled(const std::string& text, const Surroundings& surroundings) {
    StyledText flat;
    flat.text = text;
    flat.language = surroundings.language;
    flat.is_rtl = surroundings.is_rtl;
    TextSpan span;
    span.end = static_cast<std::uint32_t>(text.size());
    span.dress.style = surroundings.style;
    span.dress.tag = surroundings.tag;
    if (!text.empty()) flat.spans.push_back(std::move(span));
    return flat;
}

}  // namespace offprint::layout
