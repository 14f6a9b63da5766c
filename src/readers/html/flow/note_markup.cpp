#include "readers/html/flow/note_markup.h"

#include <array>
#include <bitset>
#include <cstddef>

#include "base/ascii.h"
#include "editorial/base/wording_index.h"

namespace offprint::html {
namespace {

struct MarkRow {
    NoteKind kind;
    MarkStrength strength;
    std::string_view names;  ///< glued, lower case, parted by '|'
};

constexpr auto sure = MarkStrength::sure;
constexpr auto likely = MarkStrength::likely;

constexpr MarkRow mark_rows[] = {
    {NoteKind::disclosure_affiliate, sure,
     "affiliatedisclaimer|affiliatedisclosure|affiliatenote|affiliatenotice|affiliateinfo|affiliatehint|"
     "affiliatehinweis|"
     "affiliatelegend|affiliatemessage|affiliatetext|affiliatedisclaim|disclaimeraffiliate|disclosureaffiliate|"
     "ftcdisclosure|ftcdisclaimer|articleaffiliate"},
    {NoteKind::disclosure_sponsor, sure,
     "sponsordisclosure|sponsoreddisclosure|sponsorednote|sponsordisclaimer|sponsornote|advertiserdisclosure"},
    {NoteKind::disclosure_ai, sure, "aidisclosure|aidisclaimer|ainotice"},
    {NoteKind::disclosure_funding, sure, "fundingdisclosure|fundingstatement"},
    {NoteKind::disclosure_conflict, sure, "disclosurestatement|conflictofinterest|interestdisclosure"},
    {NoteKind::bio, sure,
     "authorbio|authorsbio|bioauthor|aboutauthor|abouttheauthor|authorabout|authorbox|authorsbox|boxauthor|"
     "authordescription|authordesc|authorprofile|authorinfo|authorcard|authorblurb|authordetail|contributorbio|"
     "contributorinfo|contributorbox|bylinebio|writerbio|columnistbio|staffbio|postbio|articlebio|autorbox|autorinfo|"
     "autorbio|autorenbox|autoreninfo|autorentext|autorenprofil|autorenkasten|ueberdenautor|uberdenautor|sobreelautor|"
     "sobreoautor|descriptionauteur|auteurbio|bioauteur|infoauteur|boxautore|forfatterboks|saboxplugin|abhbox|mabox"},
    {NoteKind::correction, sure, "correction|corrections|erratum|errata|korrektur|corrigendum|rettelse"},
    {NoteKind::clarification, sure, "clarification"},
    {NoteKind::retraction, sure, "retraction|retractionnotice"},
    {NoteKind::expression_of_concern, sure, "expressionofconcern"},
    {NoteKind::update, sure, "updatenote|updatenotice"},
    {NoteKind::translator, sure, "translatorsnote|translatornote"},
    {NoteKind::content_warning, sure, "contentwarning|triggerwarning"},
    {NoteKind::editor, sure,
     "editorsnote|editornote|editorialnote|editorsnotes|ednote|redaktionshinweis|notadelaredaccion|"
     "notadellaredazione|notedelaredaction"},
    {NoteKind::disclaimer, sure, "disclaimer|disclaimers|haftungsausschluss"},

    {NoteKind::disclosure_affiliate, likely, "affiliate|affiliates|affiliation|skimlinks"},
    {NoteKind::disclosure_conflict, likely, "disclosure|disclosures|transparency"},
    {NoteKind::bio, likely,
     "author|authors|bio|biography|contributor|contributors|autor|autoren|autorin|auteur|auteurs|autore|autori|"
     "forfatter|skribent|byline|bylines|vcard|columnist|writer|zurperson"},
    {NoteKind::editor, likely,
     "note|notes|notice|hinweis|anmerkung|nota|postscript|footnote|endnote|infobox|remark|licensing"},
    {NoteKind::origin, likely, "source|sources|quelle|origin|syndication|license|licence|lizenz|reprint|republished"},
    {NoteKind::credit, likely, "credit|credits|attribution|tagline|shirttail|creditos"},
};

// Longer words of classes are generated, or addresses.
constexpr std::size_t longest_word = 80;
// A name this long is known by its beginning too: "abouttheauthorresponsive".
constexpr std::size_t telling_length = 8;

/// A word of a class without its joints, and where its parts begin.
struct GluedWord {
    std::array<char, longest_word> letters{};
    std::size_t size = 0;
    std::bitset<longest_word + 1> begins{};

    [[nodiscard]] std::string_view text() const { return {letters.data(), size}; }
};

GluedWord glue(std::string_view word) {
    GluedWord glued;
    bool is_new_part = true;
    char last = ' ';
    for (const char character : word.substr(0, longest_word)) {
        const bool is_hump = ascii::is_upper(character) && ascii::is_lower(last);
        if (ascii::is_letter(character)) {
            if (is_new_part || is_hump) glued.begins.set(glued.size);
            glued.letters[glued.size++] = ascii::lower(character);
            is_new_part = false;
        } else {
            is_new_part = true;
        }
        last = character;
    }
    glued.begins.set(glued.size);
    return glued;
}

const editorial::WordingIndex& mark_index() {
    static const editorial::WordingIndex index = [] {
        std::vector<std::string_view> lists;
        for (const MarkRow& row : mark_rows) lists.push_back(row.names);
        return editorial::WordingIndex(lists);
    }();
    return index;
}

template <class Take>
void for_each_word(std::string_view text, Take take) {
    constexpr std::string_view blanks = " \t\n\r\f";
    for (std::size_t begin = text.find_first_not_of(blanks); begin != std::string_view::npos;) {
        const std::size_t end = std::min(text.find_first_of(blanks, begin), text.size());
        take(text.substr(begin, end - begin));
        begin = text.find_first_not_of(blanks, end);
    }
}

/// By the first row of the table of which a name is one or several whole parts of the word.
std::optional<NoteMark> mark_of(const GluedWord& word) {
    std::size_t best = std::size(mark_rows);
    for (std::size_t at = 0; at < word.size; ++at) {
        if (!word.begins[at]) continue;
        mark_index().for_each_opening(word.text().substr(at), [&](const editorial::Wording& name) {
            const bool is_whole = name.words.size() >= telling_length || word.begins[at + name.words.size()];
            if (is_whole && name.list < best) best = name.list;
        });
    }
    if (best == std::size(mark_rows)) return std::nullopt;
    return NoteMark{mark_rows[best].kind, mark_rows[best].strength};
}

}  // namespace

std::optional<NoteMark> note_mark(std::string_view class_or_id) {
    std::optional<NoteMark> best;
    for_each_word(class_or_id, [&](std::string_view word) {
        if (best && best->strength == sure) return;
        const std::optional<NoteMark> mark = mark_of(glue(word));
        if (mark && (!best || mark->strength == sure)) best = mark;
    });
    return best;
}

}  // namespace offprint::html
