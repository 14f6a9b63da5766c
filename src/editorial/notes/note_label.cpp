#include "editorial/notes/note_label.h"

#include <algorithm>

#include "editorial/base/letters.h"
#include "editorial/base/word_list.h"
#include "editorial/base/wording_index.h"
#include "editorial/dates/month_names.h"
#include "editorial/dates/written_dates.h"
#include "editorial/notes/note_text.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

// No label with a date and a time is longer; what is farther in is not looked at.
constexpr std::size_t longest_label = 200;

/// What may stand beside the numbers and the month of a label's date.
constexpr std::string_view date_words =
    "on at of vom am um uhr le du à h de del das do dos da el los las il al alle ore em às от в г года ч час мин время "
    "від о "
    "time local hours hrs hora heure ora "
    "tarihli günü saat tarixli tarixində tarixi st nd rd th er p m a pm am p.m a.m utc gmt est edt et cst cdt pst pdt "
    "pt bst "
    "cet cest mez mesz msk мск ist no nr nº num added posted appended published issued noon midnight today as to for "
    "this "
    "article story post dieser diesem artikel zum zu beitrag بتاريخ في يوم الساعة يناير فبراير مارس ابريل مايو يونيو "
    "يوليو "
    "اغسطس سبتمبر اكتوبر نوفمبر ديسمبر كانون شباط اذار نيسان ايار حزيران تموز اب ايلول تشرين الثاني الاول को दिनांक बजे "
    "जनवरी "
    "फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर सितम्बर अक्टूबर नवंबर नवम्बर दिसंबर दिसम्बर";

bool is_mark_before(char32_t character) {
    constexpr std::u32string_view marks = U" [(*/{•†‡#【（［■●▪▶►—–-＊※";
    return marks.find(character) != std::u32string_view::npos;
}

bool is_date_character(char32_t character) {
    constexpr std::u32string_view marks = U" ,.()/#-–:+|年月日時时分号點点于（）：،";
    return is_digit(character) || marks.find(character) != std::u32string_view::npos;
}

bool is_date_word(std::string_view word) {
    return has_word(date_words, word) || month_named(word) != 0 || is_weekday(word);
}

std::size_t skip_marks(std::string_view words) {
    std::size_t at = 0;
    for (int count = 0; count < 4 && at < words.size(); ++count) {
        const text::Decoded next = text::decode_at(words, at);
        if (!is_mark_before(next.character)) break;
        at += next.bytes;
    }
    return at;
}

struct Match {
    const LabelRow* row = nullptr;
    std::size_t size = 0;
};

/// "corrections" is not "correction": what follows the words is no letter (where words are parted by spaces).
bool ends_word(std::string_view words, std::size_t at) {
    const char32_t next = character_at(words, at);
    return next == 0 || !is_letter(next) || is_date_character(next) || next > 0x2E80;
}

const WordingIndex& label_index() {
    static const WordingIndex index = [] {
        std::vector<std::string_view> lists;
        for (const LabelRow& row : note_labels) lists.push_back(row.words);
        return WordingIndex(lists);
    }();
    return index;
}

/// The longest; of equals the first of the table.
Match longest_label_at(std::string_view words) {
    Match best;
    label_index().for_each_opening(words, [&](const Wording& wording) {
        const std::size_t size = wording.words.size();
        const LabelRow* const row = &note_labels[wording.list];
        const bool is_better = size > best.size || (size == best.size && row < best.row);
        if (is_better && ends_word(words, size)) best = {row, size};
    });
    return best;
}

bool is_digit_at(std::string_view words, std::size_t at) {
    return at < words.size() && words[at] >= '0' && words[at] <= '9';
}

/// How many bytes of `words` the mark at `at` takes that ends a label; 0 where none does.
std::size_t end_mark_at(std::string_view words, std::size_t at, LabelStrength strength) {
    const std::string_view rest = words.substr(at);
    const bool is_in_number = at > 0 && is_digit_at(words, at - 1) && is_digit_at(words, at + 1);
    if (rest.starts_with(':') && !is_in_number) return 1;
    for (const std::string_view mark : {"：", "﹕", "∶", "—"}) {
        if (rest.starts_with(mark)) return mark.size();
    }
    for (const std::string_view mark : {"】", "］"}) {
        if (rest.starts_with(mark)) return mark.size();
    }
    if (rest.starts_with(']')) return 1;
    for (const std::string_view mark : {" – ", " - ", " | "}) {
        // The space after a dash is not the label's.
        if (rest.starts_with(mark)) return mark.size() - 1;
    }
    if (strength == LabelStrength::certain && rest.starts_with(". ") && !is_digit_at(words, at - 1)) return 1;
    return 0;
}

bool is_line_end(std::string_view flat, std::size_t at) {
    return flat.substr(at).starts_with('\n') || flat.substr(at).starts_with("\xEF\xBF\xBC");
}

bool is_only_marks(std::string_view words) {
    constexpr std::u32string_view marks = U" .:*])}】）］：-–—/";
    for (std::size_t at = 0; at < words.size(); at += text::decode_at(words, at).bytes) {
        if (marks.find(text::decode_at(words, at).character) == std::u32string_view::npos) return false;
    }
    return true;
}

// "…]" or "):" after a label that stands alone.
constexpr std::size_t longest_tail = 12;

bool is_tail(std::string_view flat, std::size_t begin) {
    return begin + longest_tail >= flat.size() && is_only_marks(matched(flat.substr(begin)));
}

/// The end of the label whose words end at `begin` of the matched opening: the first mark that ends one, with nothing
/// but a date before it.
std::optional<std::size_t> label_end(std::string_view flat, std::size_t lead, const Opening& opening, std::size_t begin,
                                     LabelStrength strength) {
    const std::string_view words = opening.words;
    for (std::size_t at = begin; at <= words.size();) {
        const std::size_t place = opening.offsets[at];
        std::size_t end = std::string_view::npos;
        if (is_tail(flat, place))
            end = words.size();
        else if (at < words.size() && end_mark_at(words, at, strength) > 0)
            end = at + end_mark_at(words, at, strength);
        else if (lead > 0 && place >= lead)
            end = at;
        else if (strength == LabelStrength::certain && is_line_end(flat, place))
            end = at;
        if (end != std::string_view::npos)
            return is_only_a_date(words.substr(begin, at - begin)) ? std::optional(end) : std::nullopt;
        at += at < words.size() ? text::decode_at(words, at).bytes : 1;
    }
    return std::nullopt;
}

}  // namespace

bool is_only_a_date(std::string_view words) {
    for (std::size_t at = 0; at < words.size();) {
        const text::Decoded next = text::decode_at(words, at);
        if (is_date_character(next.character)) {
            at += next.bytes;
            continue;
        }
        std::size_t end = at;
        while (end < words.size() && !is_date_character(text::decode_at(words, end).character))
            end += text::decode_at(words, end).bytes;
        if (!is_date_word(words.substr(at, end - at))) return false;
        at = end;
    }
    return true;
}

std::optional<FoundLabel> find_label(std::string_view flat, std::size_t lead, std::string_view language) {
    const Opening opening = opening_of(flat, longest_label);
    const std::string_view words = opening.words;
    const std::size_t begin = skip_marks(words);
    const Match match = longest_label_at(words.substr(begin));
    if (match.row == nullptr) return std::nullopt;
    const std::size_t after = begin + match.size;
    const std::optional<std::size_t> end = label_end(flat, lead, opening, after, match.row->strength);
    if (!end) return std::nullopt;
    FoundLabel label;
    label.kind = match.row->kind;
    label.strength = match.row->strength;
    label.end = opening.offsets[*end];
    const std::size_t from = opening.offsets[after];
    if (const auto date = find_date(flat.substr(from, label.end - from), language)) label.date = date->date;
    label.is_alone = is_tail(flat, label.end);
    return label;
}

}  // namespace offprint::editorial
