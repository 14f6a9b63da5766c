#include "editorial/widget_rows.h"

#include <string>

#include "editorial/inlines.h"
#include "editorial/letters.h"
#include "editorial/record.h"
#include "editorial/steps.h"
#include "editorial/word_list.h"
#include "editorial/written_dates.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

/// Words of controls: what a button or an icon's name says. en, de, fr, es, it, pt, ru, az, tr.
constexpr std::string_view control_words =
    "listen print share save bookmark copy link email tweet facebook twitter whatsapp telegram linkedin pocket reddit "
    "x "
    "download subscribe follow comment comments likes like views shares font size text zoom reset read aloud "
    "hören anhören drucken teilen merken speichern kommentare schriftgröße vorlesen artikel "
    "écouter imprimer partager enregistrer commentaires taille police lecture "
    "escuchar imprimir compartir guardar comentarios tamaño lectura ascolta stampa condividi salva commenti lettura "
    "ouvir partilhar compartilhar salvar leitura слушать печать распечатать поделиться сохранить комментарии "
    "комментариев "
    "просмотры просмотров шрифт размер чтения paylaş yazdır dinle kaydet çap et paylaşın dinləyin";
/// Words that may stand in a row but do not make one.
constexpr std::string_view filler_words =
    "date datum fecha data дата tarix tarih a min mins minute minutes minuten minutos minuti мин минут минуты dəqiqə "
    "dakika "
    "px pt em sec s read lesezeit lesedauer de zum la lectura di tiempo temps время text this article the on by to of";
/// Signs that controls show; a plus, a minus or an arrow between words is no prose.
constexpr std::string_view control_signs =
    "+ − - – ↺ ↻ ⟳ ⟲ 🔊 🔈 🎧 🖨 ▶ ❤ ♥ 👍 👎 💬 👁 ⏱ 🕑 🕒 🔖 📤 ✉ ⤴ ↗ « » "
    "| "
    "· "
    "• "
    "/ "
    ": "
    ",";

struct RowCount {
    int controls = 0;
    int signs = 0;
    int units = 0;
    int numbers = 0;
    int fillers = 0;
    int others = 0;
};

std::string without_marks(std::string_view word) {
    while (!word.empty() && std::string_view(".,:;()[]").find(word.back()) != std::string_view::npos)
        word.remove_suffix(1);
    while (!word.empty() && std::string_view("([").find(word.front()) != std::string_view::npos) word.remove_prefix(1);
    return folded(word);
}

bool is_number(std::string_view word) {
    return !word.empty() && word.find_first_not_of("0123456789.,%k") == std::string_view::npos &&
           word.find_first_of("0123456789") != std::string_view::npos;
}

/// "A+", "A−", "Aa", "16px".
bool is_size_control(std::string_view word) {
    return has_word("a+ a- a− a– aa a++ a-- т+ т- а+ а- а−", word) ||
           (word.size() > 2 && word.substr(word.size() - 2) == "px" && is_number(word.substr(0, word.size() - 2)));
}

RowCount count_row(std::string_view row) {
    RowCount count;
    for (const std::string_view given : split_words(row)) {
        if (has_word(control_signs, given)) {
            count.signs += has_word("+ − - ↺ ↻ ⟳ ⟲", given) ? 1 : 0;
            continue;
        }
        const std::string word = without_marks(given);
        if (word.empty()) continue;
        if (is_size_control(word))
            count.units += 1;
        else if (is_number(word))
            count.numbers += 1;
        else if (has_word(filler_words, word)) {
            count.fillers += 1;
            count.units += word == "px" ? 1 : 0;
        } else if (has_word(control_words, word))
            count.controls += 1;
        else
            count.others += 1;
    }
    return count;
}

bool is_reading_time(std::string_view row) {
    const std::string words = folded(row);
    for (const std::string_view phrase :
         {"min read", "minute read", "minutes read", "minuten lesezeit", "min lesezeit", "min. lesezeit",
          "min de lecture", "minutes de lecture", "min de lectura", "minutos de lectura", "минут чтения", "мин чтения",
          "минуты чтения", "min di lettura", "minuti di lettura", "min de leitura", "dakika okuma"}) {
        if (words.find(phrase) != std::string::npos) return words.find_first_of("0123456789") != std::string::npos;
    }
    return false;
}

std::string without_date(std::string_view row) {
    const auto found = find_date(row, "en");
    return found ? std::string(row.substr(0, found->begin)).append(" ").append(row.substr(found->end))
                 : std::string(row);
}

}  // namespace

bool is_widget_row(std::string_view row) {
    if (row.size() > 200) return false;
    const std::string left = without_date(row);
    const RowCount count = count_row(left);
    if (is_reading_time(left)) return count.others <= 1 && split_words(left).size() <= 8;
    if (count.others > 0) return false;
    const std::string_view end = text::trimmed(left);
    if (!end.empty() && end.back() == '.') return false;  // A full stop: words of a sentence.
    if (count.units > 0 && (count.units > 1 || count.signs > 0)) return true;
    if (count.signs >= 2 && count.numbers > 0) return true;
    return count.controls >= 2 && count.controls >= count.fillers;
}

Reading remove_widget_rows(Reading reading) {
    Metadata& metadata = reading.article.metadata;
    Blocks kept;
    for (Block& block : reading.article.body) {
        const auto* paragraph = std::get_if<Paragraph>(&block.node);
        const std::string row = paragraph != nullptr ? flat_text(paragraph->content) : std::string();
        if (paragraph == nullptr || !is_widget_row(row)) {
            kept.push_back(std::move(block));
            continue;
        }
        const std::string words = squeezed(row);
        const std::string_view language = metadata.in_language ? std::string_view(metadata.in_language->value) : "";
        const auto found = find_date(words, language);
        if (found && !metadata.date_published) {
            metadata.date_published = Sourced<Date>{found->date, Origin::text_pattern, block.source};
            record_drawn(reading.ledger, "widget-row-date", words.substr(found->begin, found->end - found->begin),
                         "datePublished: " + to_iso(found->date), block.source, 0.9);
        }
        record_dropped(reading.ledger, "widget-row", block, 0.98);
    }
    reading.article.body = std::move(kept);
    return reading;
}

}  // namespace offprint::editorial
