#include "editorial/furniture/furniture_families.h"

#include <algorithm>
#include <array>

#include "editorial/base/letters.h"
#include "editorial/furniture/breadcrumbs.h"
#include "editorial/furniture/cookie_texts.h"
#include "editorial/furniture/link_rows.h"
#include "editorial/furniture/player_rows.h"
#include "editorial/furniture/related_lines.h"
#include "editorial/furniture/widget_rows.h"

namespace offprint::editorial {
namespace {

constexpr std::size_t longest_share_row = 120;
constexpr std::size_t longest_item = 120;
constexpr std::size_t most_items = 30;

/// A note outranks furniture: words of disclosures, corrections, credits and rights, folded.
constexpr std::array note_words{
    std::string_view("sponsor"),
    std::string_view("affiliate"),
    std::string_view("commission"),
    std::string_view("disclos"),
    std::string_view("disclaimer"),
    std::string_view("correction:"),
    std::string_view("clarification"),
    std::string_view("editor's note"),
    std::string_view("editor’s note"),
    std::string_view("paid for by"),
    std::string_view("paid content"),
    std::string_view("in partnership with"),
    std::string_view("advertorial"),
    std::string_view("funded by"),
    std::string_view("©"),
    std::string_view("copyright"),
    std::string_view("all rights"),
    std::string_view("photo:"),
    std::string_view("gesponsert"),
    std::string_view("provision"),
    std::string_view("haftungsausschluss"),
    std::string_view("korrektur:"),
    std::string_view("bezahlte"),
    std::string_view("sponsoris"),
    std::string_view("partenariat"),
    std::string_view("rectificati"),
    std::string_view("affilié"),
    std::string_view("erratum"),
    std::string_view("patrocinad"),
    std::string_view("corrección"),
    std::string_view("afiliad"),
    std::string_view("fe de erratas"),
    std::string_view("rettifica"),
    std::string_view("affiliazione"),
    std::string_view("errata"),
    std::string_view("на правах рекламы"),
    std::string_view("партнёрск"),
    std::string_view("партнерский материал"),
    std::string_view("исправлени"),
    std::string_view("поправка"),
    std::string_view("опровержение"),
    std::string_view("erid"),
    std::string_view("düzeltme"),
    std::string_view("tekzip"),
    std::string_view("düzəliş"),
    std::string_view("gesponsord"),
    std::string_view("rectificatie"),
    std::string_view("sponsorowan"),
    std::string_view("sprostowani"),
    std::string_view("تصحيح"),
    std::string_view("ممول"),
    std::string_view("برعاية"),
    std::string_view("更正"),
    std::string_view("赞助"),
    std::string_view("免责声明"),
    std::string_view("訂正"),
    std::string_view("提供:"),
    std::string_view("免責事項"),
};

bool reads_as_note(const FurnitureRow& row) {
    const std::string words = folded(row.words);
    return std::any_of(note_words.begin(), note_words.end(),
                       [&](std::string_view note) { return words.find(note) != std::string::npos; });
}

/// Where a network takes an address to share.
constexpr std::array share_addresses{
    std::string_view("facebook.com/sharer"),
    std::string_view("facebook.com/dialog/share"),
    std::string_view("twitter.com/intent"),
    std::string_view("twitter.com/share"),
    std::string_view("twitter.com/home?status"),
    std::string_view("x.com/intent"),
    std::string_view("linkedin.com/share"),
    std::string_view("linkedin.com/sharing"),
    std::string_view("t.me/share"),
    std::string_view("telegram.me/share"),
    std::string_view("wa.me/?text"),
    std::string_view("api.whatsapp.com/send"),
    std::string_view("whatsapp://send"),
    std::string_view("vk.com/share"),
    std::string_view("vkontakte.ru/share"),
    std::string_view("connect.ok.ru"),
    std::string_view("pinterest.com/pin/create"),
    std::string_view("reddit.com/submit"),
    std::string_view("mailto:?"),
    std::string_view("bsky.app/intent"),
    std::string_view("threads.net/intent"),
    std::string_view("xing.com/spi/shares"),
    std::string_view("service.weibo.com/share"),
    std::string_view("b.hatena.ne.jp/add"),
    std::string_view("social-plugins.line.me"),
    std::string_view("getpocket.com/save"),
    std::string_view("tumblr.com/share"),
    std::string_view("share.flipboard.com"),
};

bool is_share_address(std::string_view address) {
    constexpr std::size_t reach = 60;  // The network's name comes first.
    return std::any_of(share_addresses.begin(), share_addresses.end(), [address](std::string_view network) {
        return address.substr(0, reach).find(network) != std::string_view::npos;
    });
}

std::optional<Furniture> find_share_links(const FurnitureRow& row) {
    const bool is_linked = row.is_linked() || row.letters == 0;
    if (!is_linked || row.addresses.empty() || row.words.size() > longest_share_row) return std::nullopt;
    if (!std::all_of(row.addresses.begin(), row.addresses.end(), is_share_address)) return std::nullopt;
    return Furniture{"share-row"};
}

std::optional<Furniture> first_family(const FurnitureRow& row, Zone zone, const PhraseBook& book) {
    if (std::optional<Furniture> found = book.find(row, zone)) return found;
    if (std::optional<Furniture> found = find_widgets(row, zone)) return found;
    if (std::optional<Furniture> found = find_player_row(row)) return found;
    if (std::optional<Furniture> found = find_breadcrumbs(row, zone)) return found;
    if (std::optional<Furniture> found = find_share_links(row)) return found;
    if (std::optional<Furniture> found = find_link_row(row, zone)) return found;
    if (std::optional<Furniture> found = find_related_line(row)) return found;
    return find_cookie_text(row, zone);
}

/// The rows of a list; none when it holds more than short rows.
std::vector<FurnitureRow> rows_of(const List& list) {
    std::vector<FurnitureRow> rows;
    if (list.items.size() > most_items) return rows;
    for (const ListItem& item : list.items) {
        const bool is_row = item.content.size() == 1 && std::holds_alternative<Paragraph>(item.content[0].node);
        if (!is_row) return {};
        std::optional<FurnitureRow> row =
            furniture_row(std::get<Paragraph>(item.content[0].node).content, longest_item);
        if (!row) return {};
        rows.push_back(std::move(*row));
    }
    return rows;
}

/// The list as one row, its items parted by `sign`.
std::optional<FurnitureRow> joined(const std::vector<FurnitureRow>& rows, std::string_view sign) {
    std::string words;
    std::size_t linked = 0;
    std::vector<std::string> addresses;
    for (const FurnitureRow& row : rows) {
        words += (words.empty() ? "" : std::string(sign)) + row.words;
        linked += row.is_linked() ? 1 : 0;
        addresses.insert(addresses.end(), row.addresses.begin(), row.addresses.end());
    }
    std::optional<FurnitureRow> row = furniture_row(words, longest_furniture);
    if (!row) return std::nullopt;
    row->addresses = std::move(addresses);
    row->linked = linked == rows.size() ? row->letters : 0;
    return row;
}

}  // namespace

std::optional<Furniture> find_furniture(const FurnitureRow& row, Zone zone, const PhraseBook& book) {
    std::optional<Furniture> found = first_family(row, zone, book);
    return found && !reads_as_note(row) ? found : std::nullopt;
}

std::optional<Furniture> find_list_furniture(const List& list, Zone zone, const PhraseBook& book) {
    const std::vector<FurnitureRow> rows = rows_of(list);
    if (rows.size() < 2) return std::nullopt;
    const auto is_furniture = [&](const FurnitureRow& row) { return find_furniture(row, zone, book).has_value(); };
    if (std::all_of(rows.begin(), rows.end(), is_furniture)) return find_furniture(rows.front(), zone, book);
    if (!zone.is_edge()) return std::nullopt;
    if (const std::optional<FurnitureRow> row = joined(rows, " ")) {
        if (std::optional<Furniture> found = find_widgets(*row, zone)) return found;
    }
    const std::optional<FurnitureRow> trail = joined(rows, " > ");
    return trail && trail->is_linked() && is_home(rows.front().words) ? find_breadcrumbs(*trail, zone) : std::nullopt;
}

}  // namespace offprint::editorial
