#include "editorial/furniture/tag_rows.h"

#include <algorithm>
#include <array>

#include "editorial/base/letters.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

constexpr std::size_t longest_row = 300;
constexpr std::size_t longest_tag = 60;
constexpr std::size_t most_words = 5;
constexpr std::size_t most_tags = 40;

/// What opens a row of tags, folded. en de fr es it pt ru uk tr az nl pl sv ar zh ja.
constexpr std::array tag_labels{
    std::string_view("tags"),
    std::string_view("tag"),
    std::string_view("tagged"),
    std::string_view("tagged with"),
    std::string_view("tagged as"),
    std::string_view("topics"),
    std::string_view("filed under"),
    std::string_view("posted in"),
    std::string_view("keywords"),
    std::string_view("more on"),
    std::string_view("related topics"),
    std::string_view("in this story"),
    std::string_view("schlagwörter"),
    std::string_view("schlagworte"),
    std::string_view("stichwörter"),
    std::string_view("stichworte"),
    std::string_view("themen"),
    std::string_view("kategorien"),
    std::string_view("mots-clés"),
    std::string_view("mots clés"),
    std::string_view("sujets"),
    std::string_view("thèmes"),
    std::string_view("étiquettes"),
    std::string_view("etiquetas"),
    std::string_view("temas"),
    std::string_view("palabras clave"),
    std::string_view("archivado en"),
    std::string_view("más sobre"),
    std::string_view("temas relacionados"),
    std::string_view("argomenti"),
    std::string_view("etichette"),
    std::string_view("parole chiave"),
    std::string_view("assuntos"),
    std::string_view("tópicos"),
    std::string_view("marcadores"),
    std::string_view("palavras-chave"),
    std::string_view("теги"),
    std::string_view("тэги"),
    std::string_view("метки"),
    std::string_view("темы"),
    std::string_view("ключевые слова"),
    std::string_view("мітки"),
    std::string_view("теми"),
    std::string_view("etiketler"),
    std::string_view("anahtar kelimeler"),
    std::string_view("konular"),
    std::string_view("etiketlər"),
    std::string_view("teqlər"),
    std::string_view("açar sözlər"),
    std::string_view("trefwoorden"),
    std::string_view("onderwerpen"),
    std::string_view("tagi"),
    std::string_view("tematy"),
    std::string_view("słowa kluczowe"),
    std::string_view("ämnen"),
    std::string_view("taggar"),
    std::string_view("الوسوم"),
    std::string_view("وسوم"),
    std::string_view("كلمات مفتاحية"),
    std::string_view("الكلمات المفتاحية"),
    std::string_view("标签"),
    std::string_view("標籤"),
    std::string_view("关键词"),
    std::string_view("關鍵字"),
    std::string_view("タグ"),
    std::string_view("キーワード"),
};

bool is_label(std::string_view words) {
    return std::find(tag_labels.begin(), tag_labels.end(), folded(text::trimmed(words))) != tag_labels.end();
}

/// Where the label's colon ends, 0 without one.
std::size_t label_end(std::string_view words) {
    constexpr std::string_view wide_colon = "：";
    const std::size_t colon = std::min(words.find(':'), words.find(wide_colon));
    if (colon == std::string_view::npos || !is_label(words.substr(0, colon))) return 0;
    return colon + (words[colon] == ':' ? 1 : wide_colon.size());
}

std::string_view without_hash(std::string_view tag) {
    tag = text::trimmed(tag);
    while (!tag.empty() && tag.front() == '#') tag = text::trimmed(tag.substr(1));
    return tag;
}

/// Parted at commas and the like, or else at number signs.
std::vector<std::string> part_tags(std::string_view words) {
    const bool has_marks = words.find_first_of(",;|/") != std::string_view::npos ||
                           words.find("·") != std::string_view::npos || words.find("，") != std::string_view::npos ||
                           words.find("、") != std::string_view::npos || words.find("•") != std::string_view::npos ||
                           words.find("،") != std::string_view::npos;
    constexpr std::u32string_view marks = U",;|/·，、•،";
    std::vector<std::string> tags;
    std::size_t begin = 0;
    const auto put = [&](std::size_t end) {
        const std::string_view tag = without_hash(words.substr(begin, end - begin));
        if (!tag.empty()) tags.emplace_back(tag);
    };
    for (std::size_t at = 0; at < words.size();) {
        const text::Decoded next = text::decode_at(words, at);
        const bool parts = has_marks ? marks.find(next.character) != std::u32string_view::npos : next.character == '#';
        if (parts) {
            put(at);
            begin = at + next.bytes;
        }
        at += next.bytes;
    }
    put(words.size());
    return tags;
}

bool is_tag(const std::string& tag) {
    constexpr std::u32string_view sentence_marks = U".!?:…\"“”。！？";
    const char32_t last = character_before(tag, tag.size());
    return tag.size() <= longest_tag && split_words(tag).size() <= most_words &&
           sentence_marks.find(last) == std::u32string_view::npos;
}

bool are_tags(const std::vector<std::string>& tags) {
    return !tags.empty() && tags.size() <= most_tags && std::all_of(tags.begin(), tags.end(), is_tag);
}

/// "#water #levy": every word is a tag.
bool is_hash_row(std::string_view words) {
    const std::vector<std::string_view> parts = split_words(words);
    return parts.size() >= 2 && std::all_of(parts.begin(), parts.end(), [](std::string_view part) {
               return part.size() > 1 && part.front() == '#' && !is_number(part.substr(1));
           });
}

}  // namespace

std::vector<std::string> find_tags(const FurnitureRow& row, Zone zone) {
    if (row.words.size() > longest_row || row.is_spoken) return {};
    if (!zone.is_edge() && row.addresses.empty()) return {};
    const std::size_t begin = label_end(row.words);
    if (begin == 0 && !is_hash_row(row.words)) return {};
    std::vector<std::string> tags = part_tags(std::string_view(row.words).substr(begin));
    return are_tags(tags) ? tags : std::vector<std::string>{};
}

bool is_tag_label(const FurnitureRow& row) {
    std::string_view words = text::trimmed(row.words);
    if (words.size() > longest_tag) return false;
    if (!words.empty() && words.back() == ':') words.remove_suffix(1);
    return is_label(words);
}

std::vector<std::string> tags_of(const List& list) {
    std::vector<std::string> tags;
    if (list.items.size() > most_tags) return tags;
    for (const ListItem& item : list.items) {
        const auto* paragraph = item.content.size() == 1 ? std::get_if<Paragraph>(&item.content[0].node) : nullptr;
        if (paragraph == nullptr) return {};
        const std::optional<FurnitureRow> row = furniture_row(paragraph->content, longest_tag);
        if (!row) return {};
        tags.emplace_back(without_hash(row->words));
    }
    return are_tags(tags) ? tags : std::vector<std::string>{};
}

}  // namespace offprint::editorial
