#include "editorial/base/inlines.h"

#include <algorithm>

#include "base/overloaded.h"
#include "editorial/base/letters.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

constexpr std::string_view object = "\xEF\xBF\xBC";  // U+FFFC

const Inlines* content_of(const Inline& item) {
    return std::visit(
        overloaded{
            [](const Text&) -> const Inlines* { return nullptr; }, [](const Emphasis& node) { return &node.content; },
            [](const Strong& node) { return &node.content; }, [](const Strikethrough& node) { return &node.content; },
            [](const Superscript& node) { return &node.content; }, [](const Subscript& node) { return &node.content; },
            [](const Code&) -> const Inlines* { return nullptr; }, [](const Link& node) { return &node.content; },
            [](const Image&) -> const Inlines* { return nullptr; },
            [](const LineBreak&) -> const Inlines* { return nullptr; },
            [](const SoftBreak&) -> const Inlines* { return nullptr; },
            [](const FootnoteReference&) -> const Inlines* { return nullptr; },
            [](const Math&) -> const Inlines* { return nullptr; }, [](const Span& node) { return &node.content; }},
        item.node);
}

Inlines* content_of(Inline& item) { return const_cast<Inlines*>(content_of(std::as_const(item))); }

void append_flat(std::string& flat, const Inlines& inlines) {
    for (const Inline& item : inlines) {
        if (const auto* words = std::get_if<Text>(&item.node)) {
            flat += words->text;
        } else if (std::holds_alternative<SoftBreak>(item.node)) {
            flat += '\n';
        } else if (const Inlines* content = content_of(item)) {
            append_flat(flat, *content);
        } else {
            flat += object;
        }
    }
}

/// Goes through inlines from left to right, knowing how far into the flat text it is.
class LineBreakSearch {
public:
    void look(const Inlines& inlines) {
        for (const Inline& item : inlines) {
            if (const auto* words = std::get_if<Text>(&item.node)) {
                at_ += words->text.size();
            } else if (std::holds_alternative<SoftBreak>(item.node)) {
                ++at_;
            } else if (const Inlines* content = content_of(item)) {
                look(*content);
            } else {
                if (std::holds_alternative<LineBreak>(item.node)) found.push_back(at_);
                at_ += object.size();
            }
        }
    }
    std::vector<std::size_t> found{};

private:
    std::size_t at_ = 0;
};

/// Makes all edits in one pass.
class Editor {
public:
    explicit Editor(const Edits& edits) : edits_(edits) {}

    Inlines edited(Inlines inlines) {
        Inlines result;
        result.reserve(inlines.size());
        for (Inline& item : inlines) {
            if (auto* words = std::get_if<Text>(&item.node)) {
                const bool was_empty = words->text.empty();
                words->text = edited(words->text);
                if (was_empty || !words->text.empty()) put(result, std::move(item));
            } else if (Inlines* content = content_of(item)) {
                const bool was_empty = content->empty();
                *content = edited(std::move(*content));
                if (was_empty || !content->empty()) put(result, std::move(item));
            } else {
                put_object(result, std::move(item));
            }
        }
        return result;
    }

private:
    static void put(Inlines& result, Inline item) {
        auto* before = result.empty() ? nullptr : std::get_if<Text>(&result.back().node);
        const auto* after = std::get_if<Text>(&item.node);
        if (before != nullptr && after != nullptr) {
            before->text += after->text;
            return;
        }
        result.push_back(std::move(item));
    }

    void pass_edits_before(std::size_t place) {
        while (next_ < edits_.size() && edits_[next_].end <= place) ++next_;
    }

    std::string edited(std::string_view words) {
        const std::size_t end = at_ + words.size();
        std::string result;
        std::size_t from = at_;
        for (pass_edits_before(from); next_ < edits_.size() && edits_[next_].begin < end; ++next_) {
            const Edit& edit = edits_[next_];
            if (edit.begin >= at_) {
                result += words.substr(from - at_, edit.begin - from);
                result += edit.text;
            }
            from = std::min(edit.end, end);
            if (edit.end > end) break;  // The rest of it lies in the next items.
        }
        result += words.substr(from - at_);
        at_ = end;
        return result;
    }

    void put_object(Inlines& result, Inline item) {
        const bool is_soft = std::holds_alternative<SoftBreak>(item.node);
        const std::size_t end = at_ + (is_soft ? 1 : object.size());
        pass_edits_before(at_);
        const bool is_covered = next_ < edits_.size() && edits_[next_].begin <= at_ && edits_[next_].end >= end;
        const bool is_here = next_ < edits_.size() && edits_[next_].begin == at_;
        if (is_here && !edits_[next_].text.empty()) put(result, Inline{Text{edits_[next_].text}});
        at_ = end;
        if (is_covered && (is_soft || std::holds_alternative<LineBreak>(item.node))) return;
        put(result, std::move(item));
    }

    const Edits& edits_;
    std::size_t next_ = 0;  ///< the first edit that may not be done
    std::size_t at_ = 0;
};

/// Parts at all places in one pass.
class Parter {
public:
    explicit Parter(const std::vector<std::size_t>& offsets) : offsets_(offsets) {}

    std::vector<Inlines> parted(Inlines inlines) {
        std::vector<Inlines> parts(1);
        for (Inline& item : inlines) {
            start_parts(parts);
            if (auto* words = std::get_if<Text>(&item.node)) {
                put_text(parts, std::move(words->text));
            } else if (content_of(item) != nullptr) {
                put_container(parts, std::move(item));
            } else {
                at_ += std::holds_alternative<SoftBreak>(item.node) ? 1 : object.size();
                parts.back().push_back(std::move(item));
            }
        }
        return parts;
    }
    std::vector<Inlines> finished(std::vector<Inlines> parts) const {
        parts.resize(offsets_.size() + 1);
        return parts;
    }

private:
    void start_parts(std::vector<Inlines>& parts) {
        for (; next_ < offsets_.size() && offsets_[next_] <= at_; ++next_) parts.emplace_back();
    }
    void put_text(std::vector<Inlines>& parts, std::string words) {
        const std::size_t end = at_ + words.size();
        if (next_ == offsets_.size() || offsets_[next_] >= end) {
            parts.back().push_back({Text{std::move(words)}});
            at_ = end;
            return;
        }
        std::size_t from = at_;
        for (; next_ < offsets_.size() && offsets_[next_] < end; ++next_) {
            parts.back().push_back({Text{words.substr(from - at_, offsets_[next_] - from)}});
            parts.emplace_back();
            from = offsets_[next_];
        }
        parts.back().push_back({Text{words.substr(from - at_)}});
        at_ = end;
    }
    void put_container(std::vector<Inlines>& parts, Inline item) {
        const Inlines content = std::exchange(*content_of(item), {});
        std::vector<Inlines> inner = parted(content);
        for (std::size_t i = 0; i < inner.size(); ++i) {
            if (i > 0) parts.emplace_back();
            Inline part = item;
            *content_of(part) = std::move(inner[i]);
            parts.back().push_back(std::move(part));
        }
    }

    const std::vector<std::size_t>& offsets_;
    std::size_t next_ = 0;
    std::size_t at_ = 0;
};

bool is_outer_space(std::string_view flat, const std::vector<std::size_t>& breaks, std::size_t at) {
    return is_space(character_at(flat, at)) || std::binary_search(breaks.begin(), breaks.end(), at);
}

std::size_t previous(std::string_view flat, std::size_t at) {
    --at;
    while (at > 0 && (static_cast<unsigned char>(flat[at]) & 0xC0U) == 0x80U) --at;
    return at;
}

}  // namespace

std::string flat_text(const Inlines& inlines) {
    std::string flat;
    append_flat(flat, inlines);
    return flat;
}

std::vector<std::size_t> line_breaks_of(const Inlines& inlines) {
    LineBreakSearch search;
    search.look(inlines);
    return std::move(search.found);
}

std::string with_edits(std::string_view text, const Edits& edits) {
    std::string result;
    std::size_t from = 0;
    for (const Edit& edit : edits) {
        result += text.substr(from, edit.begin - from);
        result += edit.text;
        from = edit.end;
    }
    return result += text.substr(from);
}

Inlines with_edits(Inlines inlines, const Edits& edits) {
    return edits.empty() ? inlines : Editor(edits).edited(std::move(inlines));
}

std::vector<Inlines> parted_at(Inlines inlines, const std::vector<std::size_t>& offsets) {
    Parter parter(offsets);
    return parter.finished(parter.parted(std::move(inlines)));
}

std::pair<Inlines, Inlines> split_at(const Inlines& inlines, std::size_t offset) {
    std::vector<Inlines> parts = parted_at(inlines, {offset});
    return {std::move(parts[0]), std::move(parts[1])};
}

Inlines without_leading_space(const Inlines& inlines) {
    const std::string flat = flat_text(inlines);
    std::size_t end = 0;
    while (end < flat.size() && is_space(character_at(flat, end))) end += text::decode_at(flat, end).bytes;
    return end == 0 ? inlines : split_at(inlines, end).second;
}

Inlines without_outer_space(Inlines inlines) {
    const std::string flat = flat_text(inlines);
    const std::vector<std::size_t> breaks = line_breaks_of(inlines);
    std::size_t begin = 0;
    while (begin < flat.size() && is_outer_space(flat, breaks, begin)) begin += text::decode_at(flat, begin).bytes;
    std::size_t end = flat.size();
    while (end > begin && is_outer_space(flat, breaks, previous(flat, end))) end = previous(flat, end);
    Edits edits;
    if (begin > 0) edits.push_back({0, begin, ""});
    if (end < flat.size()) edits.push_back({end, flat.size(), ""});
    return with_edits(std::move(inlines), edits);
}

}  // namespace offprint::editorial
