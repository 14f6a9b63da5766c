#include "editorial/furniture/player_rows.h"

#include <algorithm>
#include <array>

#include "editorial/base/word_list.h"

namespace offprint::editorial {
namespace {

constexpr std::size_t longest_row = 120;

constexpr std::string_view player_words =
    "play pause mute unmute fullscreen volume captions subtitles settings speed skip rewind forward live replay "
    "quality "
    "auto chapters abspielen vollbild untertitel lautstärke wiedergabe pausieren stummschalten lecture plein écran "
    "reproducir silenciar pantalla completa воспроизвести пауза звук oynat duraklat sesi kapat 播放 暂停 静音 全屏 "
    "再生 "
    "一時停止 ミュート";

/// Said while a page waits, always with an ellipsis.
constexpr std::array loading_words{
    std::string_view("loading"),      std::string_view("please wait"), std::string_view("lädt"),
    std::string_view("wird geladen"), std::string_view("chargement"),  std::string_view("chargement en cours"),
    std::string_view("cargando"),     std::string_view("caricamento"), std::string_view("caricamento in corso"),
    std::string_view("carregando"),   std::string_view("загрузка"),    std::string_view("загружается"),
    std::string_view("yükleniyor"),   std::string_view("yüklənir"),    std::string_view("laden"),
    std::string_view("ładowanie"),    std::string_view("laddar"),      std::string_view("جار التحميل"),
    std::string_view("جاري التحميل"), std::string_view("加载中"),      std::string_view("正在加载"),
    std::string_view("載入中"),       std::string_view("読み込み中"),  std::string_view("読込中"),
};

bool ends_with(std::string_view words, std::string_view end) {
    return words.size() >= end.size() && words.substr(words.size() - end.size()) == end;
}

bool is_loading(const FurnitureRow& row) {
    if (!ends_with(row.words, "…") && !ends_with(row.words, "...")) return false;
    std::string words;
    for (const std::string& token : row.tokens) words += (words.empty() ? "" : " ") + token;
    return std::find(loading_words.begin(), loading_words.end(), words) != loading_words.end();
}

bool is_zero_time(std::string_view token) {
    return is_clock(token) && token.find_first_not_of("0:") == std::string::npos;
}

}  // namespace

std::optional<Furniture> find_player_row(const FurnitureRow& row) {
    if (row.words.size() > longest_row || row.tokens.empty() || row.is_spoken) return std::nullopt;
    if (is_loading(row)) return Furniture{"player-row", 0.9};
    if (row.ends_in_stop() || row.words.find(',') != std::string::npos) return std::nullopt;
    std::size_t words = 0;
    std::size_t clocks = 0;
    for (const std::string& token : row.tokens) {
        words += has_word(player_words, token) ? 1 : 0;
        clocks += is_clock(token) ? 1 : 0;
    }
    if (words + clocks < row.tokens.size()) return std::nullopt;
    const bool is_time_line = clocks == 2 && is_zero_time(row.tokens.front()) && words == 0;
    const bool is_control_line = words >= 1 && clocks >= 1 && is_zero_time(row.tokens[0]);
    if (is_time_line || is_control_line || words >= 3 || (words >= 1 && clocks >= 2)) return Furniture{"player-row"};
    return std::nullopt;
}

}  // namespace offprint::editorial
