#include <map>
#include <unordered_set>

#include "audit/pdf_content.h"
#include "audit/pdf_file.h"
#include "audit/pdf_fonts.h"
#include "audit/read_outputs.h"

namespace offprint::audit {
namespace {

// An article's blocks and inlines may be nested a hundred deep each, with several elements a level.
constexpr int greatest_depth = 1000;

/// Goes through the structure tree in logical order (ISO 32000-1, 14.7 and 14.8).
class StructureReader {
public:
    StructureReader(const PdfFile& file, Found& found) : file_(file), found_(found), fonts_(file) {}

    void read() {
        const std::string catalog = file_.catalog();
        const std::vector<Token> entries = tokens_of(catalog);
        const std::optional<Reference> root = reference_of(find_value(entries, "StructTreeRoot"));
        if (!root) return;
        const std::string tree = file_.object(*root);
        const std::vector<Token> tokens = tokens_of(tree);
        put_kids(find_value(tokens, "K"), {});
    }

private:
    /// Where an element's kids are.
    struct Place {
        Zone zone = Zone::body;
        std::optional<Reference> page;  ///< of the content that names none itself
        int depth = 0;
    };

    void put_kids(Tokens value, const Place& place) {
        if (value.empty()) return;
        if (value.front().kind != TokenKind::open_array) return put_kid(value, place);
        for (std::size_t at = 1; at + 1 < value.size();) {
            const std::size_t end = end_of_value(value, at);
            put_kid(value.subspan(at, end - at), place);
            at = end;
        }
    }

    void put_kid(Tokens kid, const Place& place) {
        if (const std::optional<int> number = integer_of(kid)) return put_content(place.page, *number, place.zone);
        if (const std::optional<Reference> element = reference_of(kid)) return put_element(*element, place);
        if (kid.empty() || kid.front().kind != TokenKind::open_dictionary) return;
        if (const Tokens number = find_value(kid, "MCID"); !number.empty()) {
            const std::optional<Reference> page = reference_of(find_value(kid, "Pg"));
            return put_content(page ? page : place.page, integer_of(number).value_or(-1), place.zone);
        }
        if (!find_value(kid, "S").empty()) put_element(kid, place);
    }

    /// Each element once: a damaged tree may go round in circles.
    void put_element(Reference reference, const Place& place) {
        if (!seen_.insert(reference.object).second) return;
        const std::string text = file_.object(reference);
        const std::vector<Token> tokens = tokens_of(text);
        put_element(tokens, place);
    }

    void put_element(Tokens element, const Place& outer) {
        if (outer.depth >= greatest_depth) return;
        const Tokens type_value = find_value(element, "S");
        const std::string_view type = type_value.size() == 1 ? type_value.front().text : std::string_view();
        Place place{zone_of(type, outer.zone), outer.page, outer.depth + 1};
        if (const std::optional<Reference> page = reference_of(find_value(element, "Pg"))) place.page = page;
        FoundText& text = found_.zone(place.zone);
        const bool is_note = type == "Aside";
        is_note ? text.enter_note() : text.put_edge();
        put_content_of(element, place, text);
        is_note ? text.leave_note() : text.put_edge();
    }

    void put_content_of(Tokens element, const Place& place, FoundText& text) {
        const Tokens actual_text = find_value(element, "ActualText");
        if (actual_text.size() == 1 && actual_text.front().is_string()) return text.put(text_of(actual_text.front()));
        const Tokens kids = find_value(element, "K");
        const Tokens alternative = find_value(element, "Alt");
        if (alternative.size() == 1 && alternative.front().is_string() && !has_words(kids, place)) {
            text.put(text_of(alternative.front()));
            text.put_edge();
        }
        put_kids(kids, place);
    }

    static Zone zone_of(std::string_view type, Zone outer) {
        if (type == "Header") return Zone::header;
        if (type == "Note") return Zone::footnotes;
        if (type == "Colophon") return Zone::colophon;
        return outer;
    }

    /// Whether an element has words of its own, those of its child elements left aside.
    bool has_words(Tokens kids, const Place& place) {
        const std::optional<int> only = integer_of(kids);
        if (only) return place.page && !words_of(*place.page, *only).empty();
        if (kids.empty() || kids.front().kind != TokenKind::open_array) return false;
        for (std::size_t at = 1; at + 1 < kids.size(); at = end_of_value(kids, at)) {
            const std::optional<int> number = integer_of(kids.subspan(at, end_of_value(kids, at) - at));
            if (number && place.page && !words_of(*place.page, *number).empty()) return true;
        }
        return false;
    }

    void put_content(std::optional<Reference> page, int number, Zone zone) {
        if (!page) return;
        std::string& words = words_of(*page, number);
        found_.zone(zone).put(words);
        words.clear();  // each is content of one element
    }

    /// The words of a piece of a page's content, the page read when it is first asked for.
    std::string& words_of(Reference page, int number) {
        const auto [known, is_new] = pages_.try_emplace(page.object);
        if (is_new) {
            const std::string dictionary = file_.object(page);
            known->second = words_of_content(file_.page_content(page), fonts_.of_page(tokens_of(dictionary)));
        }
        std::vector<std::string>& pieces = known->second;
        const bool is_there = number >= 0 && static_cast<std::size_t>(number) < pieces.size();
        return is_there ? pieces[static_cast<std::size_t>(number)] : nothing_;
    }

    const PdfFile& file_;
    Found& found_;
    PdfFonts fonts_;
    std::map<int, std::vector<std::string>> pages_;  // by object
    std::unordered_set<int> seen_;
    std::string nothing_;
};

}  // namespace

Found read_pdf(const std::string& bytes) {
    Found found;
    const PdfFile file(bytes);
    found.trouble = file.trouble();
    if (!found.trouble.empty()) return found;
    StructureReader(file, found).read();
    found.trouble = file.trouble();
    return found;
}

}  // namespace offprint::audit
