#include "editorial/furniture/furniture_row.h"

#include <algorithm>

#include "base/overloaded.h"
#include "editorial/base/letters.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

std::size_t non_blank_bytes(std::string_view words) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < words.size();) {
        const text::Decoded next = text::decode_at(words, at);
        if (!text::is_blank(next.character)) count += next.bytes;
        at += next.bytes;
    }
    return count;
}

/// What is read off the inlines, until it is more than a row.
struct RowReader {
    explicit RowReader(std::size_t longest) : most(longest) {}

    std::size_t most;
    std::string text{};
    std::string alts{};
    std::vector<std::string> addresses{};
    std::size_t linked = 0;
    int depth_of_links = 0;
    bool is_row = true;

    void read(const Inlines& inlines) {
        for (const Inline& item : inlines) {
            if (is_row) read(item);
        }
    }

private:
    void put(std::string_view words) {
        if (text.size() + words.size() > most) {
            is_row = false;
            return;
        }
        text += words;
        if (depth_of_links > 0) linked += non_blank_bytes(words);
    }
    void put_alt(const Image& image) {
        if (!image.alt || alts.size() + image.alt->size() > most) return;
        alts += *image.alt + " ";
    }
    void read_link(const Link& link) {
        addresses.push_back(link.url);
        ++depth_of_links;
        read(link.content);
        --depth_of_links;
    }
    void read(const Inline& item) {
        std::visit(overloaded{
                       [this](const Text& node) { put(node.text); },
                       [this](const Emphasis& node) { read(node.content); },
                       [this](const Strong& node) { read(node.content); },
                       [this](const Strikethrough&) { is_row = false; },
                       [this](const Superscript& node) { read(node.content); },
                       [this](const Subscript& node) { read(node.content); },
                       [this](const Code&) { is_row = false; },
                       [this](const Link& node) { read_link(node); },
                       [this](const Image& node) { put_alt(node); },
                       [this](const LineBreak&) { put(" "); },
                       [this](const SoftBreak&) { put(" "); },
                       [this](const FootnoteReference&) { is_row = false; },
                       [this](const Math&) { is_row = false; },
                       [this](const Span& node) { read(node.content); },
                   },
                   item.node);
    }
};

bool is_word_character(char32_t character) { return is_letter(character) || is_digit(character); }

// From here on scripts are written without spaces between words: "12条评论".
constexpr char32_t first_unspaced = 0x2E80;

bool parts_words(char32_t left, char32_t right) {
    const bool is_left_unspaced = left >= first_unspaced && is_letter(left);
    const bool is_right_unspaced = right >= first_unspaced && is_letter(right);
    return (is_left_unspaced && is_digit(right)) || (is_digit(left) && is_right_unspaced);
}

/// Marks that stand around a row's words, not in them.
bool is_mark(char32_t character) {
    if (is_word_character(character)) return false;
    constexpr std::u32string_view marks = U".,:;!?…()[]{}|·•¿¡：；，。！？、（）【】،؟؛→←↑↓›‹▶▸►»«";
    return marks.find(character) != std::u32string_view::npos;
}

std::string_view without_marks(std::string_view word) {
    while (!word.empty()) {
        const text::Decoded first = text::decode_at(word, 0);
        if (!is_mark(first.character)) break;
        word.remove_prefix(first.bytes);
    }
    while (!word.empty() && is_mark(character_before(word, word.size()))) {
        std::size_t end = word.size() - 1;
        while (end > 0 && (static_cast<unsigned char>(word[end]) & 0xC0U) == 0x80U) --end;
        word = word.substr(0, end);
    }
    return word;
}

bool has_word_character(std::string_view word) {
    for (std::size_t at = 0; at < word.size();) {
        const text::Decoded next = text::decode_at(word, at);
        if (is_word_character(next.character)) return true;
        at += next.bytes;
    }
    return false;
}

/// Folded, with straight apostrophes, so that tables need one form.
std::string token_of(std::string_view word) {
    std::string token;
    token.reserve(word.size());
    for (std::size_t at = 0; at < word.size();) {
        const text::Decoded next = text::decode_at(word, at);
        if (next.character == U'’')
            token += '\'';
        else if (!text::is_blank(next.character))
            token += word.substr(at, next.bytes);
        at += next.bytes;
    }
    return folded(token);
}

void add_token(std::vector<std::string>& tokens, std::string_view word) {
    word = without_marks(word);
    if (has_word_character(word)) tokens.push_back(token_of(word));
}

void add_tokens(std::vector<std::string>& tokens, std::string_view word) {
    std::size_t begin = 0;
    char32_t last = 0;
    for (std::size_t at = 0; at < word.size();) {
        const text::Decoded next = text::decode_at(word, at);
        const bool is_wide_mark = next.character >= first_unspaced && is_mark(next.character);
        if (is_wide_mark || parts_words(last, next.character)) {
            add_token(tokens, word.substr(begin, at - begin));
            begin = at;
        }
        last = next.character;
        at += next.bytes;
    }
    add_token(tokens, word.substr(begin));
}

/// A quotation mark, or a dash and a word: "— Subscribe, he said." A dash at either end is an ornament.
bool begins_as_speech(std::string_view words) {
    constexpr std::u32string_view quotes = U"\"“„‟'‘‚「『";
    constexpr std::u32string_view dashes = U"—–";
    const char32_t first = character_at(words, 0);
    const char32_t last = character_before(words, words.size());
    if (quotes.find(first) != std::u32string_view::npos) return true;
    if (first == U'«') return words.find("»") != std::string_view::npos;
    return dashes.find(first) != std::u32string_view::npos && dashes.find(last) == std::u32string_view::npos;
}

std::optional<FurnitureRow> finished(FurnitureRow row) {
    row.words = squeezed(row.words);
    if (row.words.empty()) return std::nullopt;
    for (const std::string_view word : split_words(row.words)) add_tokens(row.tokens, word);
    row.is_spoken = begins_as_speech(row.words);
    return row;
}

}  // namespace

bool FurnitureRow::ends_in_stop() const {
    const char32_t last = character_before(words, words.size());
    return last == '.' || last == U'。' || last == U'।';
}

std::optional<FurnitureRow> furniture_row(const Inlines& inlines, std::size_t most) {
    RowReader reader(most);
    reader.read(inlines);
    if (!reader.is_row) return std::nullopt;
    FurnitureRow row;
    row.letters = non_blank_bytes(reader.text);
    row.linked = reader.linked;
    row.words = row.letters > 0 ? std::move(reader.text) : std::move(reader.alts);
    row.addresses = std::move(reader.addresses);
    return finished(std::move(row));
}

std::optional<FurnitureRow> furniture_row(std::string_view words, std::size_t most) {
    if (words.size() > most) return std::nullopt;
    FurnitureRow row;
    row.words = std::string(words);
    row.letters = non_blank_bytes(words);
    return finished(std::move(row));
}

bool leads_inside(const FurnitureRow& row) {
    return std::any_of(row.addresses.begin(), row.addresses.end(),
                       [](const std::string& address) { return !address.empty() && address.front() == '#'; });
}

bool is_number(std::string_view token) {
    bool has_digit = false;
    for (std::size_t at = 0; at < token.size();) {
        const text::Decoded next = text::decode_at(token, at);
        at += next.bytes;
        const bool is_suffix =
            has_digit && at == token.size() && std::string_view("kKmM%+").find(token.back()) != std::string_view::npos;
        if (is_digit(next.character)) {
            has_digit = true;
        } else if (!is_suffix && std::u32string_view(U".,'٬٫").find(next.character) == std::u32string_view::npos) {
            return false;
        }
    }
    return has_digit;
}

bool is_clock(std::string_view token) {
    int colons = 0;
    std::size_t digits = 0;
    for (const char character : token) {
        if (character == ':') {
            if (digits == 0 || digits > 3) return false;
            ++colons;
            digits = 0;
        } else if (character >= '0' && character <= '9') {
            ++digits;
        } else {
            return false;
        }
    }
    return colons >= 1 && colons <= 2 && digits == 2;
}

}  // namespace offprint::editorial
