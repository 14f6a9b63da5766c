#include "editorial/dates/date_candidates.h"

#include "editorial/base/letters.h"
#include "editorial/base/word_list.h"
#include "editorial/dates/date_labels.h"
#include "editorial/dates/other_calendars.h"

namespace offprint::editorial {
namespace {

// "Merrow21.08.2024": spans that were joined without a space. A shorter word and a number are a name of something.
constexpr std::size_t shortest_glued_word = 4;

/// "20 – 21 August 2024" is a span of days; "06:30 – 21 August 2024" is not.
bool is_range_end(const DateCursor& cursor) {
    DateCursor behind = cursor;
    if (cursor.at() < 2) return false;
    behind.go_to(cursor.at() - 1);
    if (!behind.is_sign(U"-–—")) return false;
    behind.go_to(cursor.at() - 2);
    if (!behind.is_number() || behind.peek()->length > 2) return false;
    const DateToken* mark = behind.before();
    return mark == nullptr || mark->kind != DateTokenKind::sign || !behind.is_tight();
}

/// "v2024-08-21", "978-3-16", "$21", "1.21.8.2024": a number that belongs to what stands before it.
bool is_glued_before(const DateCursor& cursor) {
    const DateToken* token = cursor.peek();
    const DateToken* left = cursor.before();
    if (left == nullptr) return false;
    const bool is_number = token->kind == DateTokenKind::number;
    if (left->end != token->begin) return is_number && is_range_end(cursor);
    DateCursor behind = cursor.moved_to(cursor.at() - 1);
    if (left->kind == DateTokenKind::word)
        return is_number && left->first < 0x2E80 && left->length < shortest_glued_word && !is_date_label(behind.word());
    if (left->kind == DateTokenKind::number) return is_number;
    if (!is_number) return behind.is_sign(U"@#_=&?%");
    if (behind.is_sign(U"$€£¥₹₽#@_=&?%+^~*")) return true;
    if (!behind.is_sign(U"./:-‐‑–—,")) return false;
    const DateToken* further = cursor.before(2);
    if (further == nullptr || further->end != left->begin) return false;
    return further->kind == DateTokenKind::number || (behind.is_sign(U"/-_.") && further->kind == DateTokenKind::word);
}

/// A month's name soon, and a number before or behind it.
bool has_month_ahead(const DateCursor& cursor) {
    constexpr std::size_t reach = 5;
    for (std::size_t i = 1; i <= reach; ++i) {
        const DateToken* token = cursor.peek(i);
        if (token == nullptr || (token->kind == DateTokenKind::number && cursor.peek()->length > 2 && i > 3))
            return false;
        if (token->kind != DateTokenKind::word) continue;
        if (cursor.month(i) != 0 || persian_month_named(cursor.printed(i)) != 0) return true;
        if (has_word("thang thg", cursor.word(i))) return true;
        if (cursor.is_sign(U".", i + 1) && token->length <= 3 && token->first >= 0xE00 && token->first <= 0xEFF)
            return true;
    }
    return false;
}

bool has_word_ahead(const DateCursor& cursor, std::size_t reach) {
    for (std::size_t i = 1; i <= reach; ++i) {
        const DateToken* token = cursor.peek(i);
        if (token == nullptr) return false;
        if (token->kind == DateTokenKind::word) return has_month_ahead(cursor);
    }
    return false;
}

/// A clock time that a date may follow: "3:15 PM ET, Thu August 21, 2024".
bool may_be_time(const DateCursor& cursor) {
    constexpr std::size_t reach = 16;
    if (cursor.peek()->length > 2 || cursor.peek()->value > 23) return false;
    const bool is_clock =
        cursor.is_sign(U":：.時时시点", 1) ? cursor.is_number(2) : has_word("am pm a p uhr h", cursor.word(1));
    if (!is_clock) return false;
    for (std::size_t i = 2; i <= reach; ++i) {
        const DateToken* token = cursor.peek(i);
        if (token == nullptr) return false;
        if (token->kind == DateTokenKind::number && token->length == 4) return true;
    }
    return false;
}

bool may_begin_with_word(const DateCursor& cursor) {
    if (!cursor.is_number(1) && !cursor.is_number(2) && !cursor.is_number(3)) return false;
    constexpr char32_t first_thai = 0xE00;
    constexpr char32_t last_lao = 0xEFF;
    const char32_t first = cursor.peek()->first;
    return cursor.month() != 0 || (first >= first_thai && first <= last_lao) || era_offset(cursor.printed()) ||
           has_word("thang thg", cursor.word());
}

bool may_begin_with_number(const DateCursor& cursor) {
    const std::size_t length = cursor.peek()->length;
    if (length > 4 || length == 3) return false;
    if (cursor.is_sign(U"./-‐‑／", 1)) {
        const bool has_three_numbers = cursor.is_number(2) && cursor.is_sign(U"./-‐‑／", 3) && cursor.is_number(4);
        return has_three_numbers || has_word_ahead(cursor, 3) || may_be_time(cursor);
    }
    if (cursor.is_sign(U"年년", 1)) return cursor.is_number(2);
    return has_month_ahead(cursor) || may_be_time(cursor);
}

}  // namespace

bool may_begin_date(const DateCursor& cursor) {
    const DateToken* token = cursor.peek();
    if (token->kind == DateTokenKind::sign) return false;
    const bool is_candidate =
        token->kind == DateTokenKind::number ? may_begin_with_number(cursor) : may_begin_with_word(cursor);
    return is_candidate && !is_glued_before(cursor);
}

bool is_after_copyright(const DateCursor& start) {
    for (std::size_t i = 1; i <= 3 && i <= start.at(); ++i) {
        const DateCursor behind = start.moved_to(start.at() - i);
        if (behind.is_sign(U"©") || behind.word() == "copyright") return true;
        if (behind.is_sign(U".|;·•")) return false;
    }
    if (start.at() < 3) return false;
    const DateCursor behind = start.moved_to(start.at() - 3);
    return behind.is_sign(U"(") && behind.word(1) == "c" && behind.is_sign(U")", 2);
}

bool is_cut_short(const DateCursor& cursor) {
    const DateToken* next = cursor.peek();
    if (next == nullptr || !cursor.is_tight()) return false;
    if (next->kind == DateTokenKind::number) return true;
    const DateToken* last = cursor.before();
    if (next->kind == DateTokenKind::word) {
        if (last->kind != DateTokenKind::number || next->first >= 0x250) return false;
        return !is_upper(next->first) && !is_date_label(cursor.word());
    }
    return cursor.is_sign(U"./-:_%") && cursor.is_number(1) && cursor.is_tight(1);
}

}  // namespace offprint::editorial
