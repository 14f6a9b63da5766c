#include "style/without_effect.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <utility>

#include "base/overloaded.h"
#include "style/property_table.h"

namespace offprint::style {
namespace {

constexpr std::size_t most_tried = 300;  // declarations of a sheet: each costs the reading of a style
constexpr int rounds = 5;                // as many other words as a property has

/// Words that leave something off: whether a page could have had it is not asked.
bool is_refusal(std::string_view word) {
    constexpr std::array<std::string_view, 8> refusals{"none",   "normal",   "auto", "currentcolor",
                                                       "hidden", "baseline", "wrap", "transparent"};
    return std::find(refusals.begin(), refusals.end(), word) != refusals.end();
}

/// Keywords of vertical-align ask for what print settles in its own way.
bool asks_for_something(const Declaration& declaration) {
    return std::visit(
        overloaded{[](Wide) { return false; },
                   [&](const Keyword& keyword) {
                       return !is_refusal(keyword.word) && declaration.property != Property::vertical_align;
                   },
                   [](const Length& length) { return length.amount > 0; }, [](const Colour&) { return true; },
                   [](const std::string&) { return true; }, [](const Size&) { return true; },
                   [](const std::vector<FurniturePart>&) { return true; }},
        declaration.value);
}

Keyword other_keyword(Property property, const Keyword& own, int round) {
    std::string_view rest = keywords_of(property);
    Keyword other = own;
    for (int skipped = -1; !rest.empty() && skipped < round;) {
        const std::string_view word = rest.substr(0, rest.find(' '));
        rest.remove_prefix(std::min(rest.size(), word.size() + 1));
        if (word == own.word) continue;
        other.word = word;
        ++skipped;
    }
    return other;
}

/// The value changed a little, in one way or another.
Value varied(const Declaration& declaration, int round) {
    return std::visit(
        overloaded{[](Wide wide) { return Value(wide); },
                   [&](const Keyword& keyword) { return Value(other_keyword(declaration.property, keyword, round)); },
                   [&](const Length& length) {
                       return Value(Length{length.amount + (round % 2 == 0 ? 1 : -1), length.unit});
                   },
                   [](Colour colour) {
                       colour.red ^= 0x80U;
                       return Value(colour);
                   },
                   [](const std::string& families) { return Value("Other " + families); },
                   [&](const Size& size) {
                       return Value(Size{size.width + (round % 2 == 0 ? 9 : -9), size.height});
                   },
                   [](std::vector<FurniturePart> content) {
                       content.push_back({FurnitureWord::text, "x"});
                       return Value(std::move(content));
                   }},
        declaration.value);
}

/// All longhands of one declaration.
using Longhands = std::vector<Declaration*>;

class Trial {
public:
    Trial(std::vector<const Sheet*> sheets, std::size_t index, const SheetsReading& reading)
        : sheets_(std::move(sheets)), index_(index), reading_(reading), sheet_(*sheets_[index]) {
        sheets_[index] = &sheet_;
        for (Rule& rule : sheet_.rules) gather(rule.declarations);
        for (PageRule& page : sheet_.pages) {
            // A left page's margins are those of the right one, mirrored or not: page_style tells of others.
            if (page.kind != PageKind::left) gather(page.declarations);
            for (MarginRule& margin : page.margins) gather(margin.declarations);
        }
    }

    Tried run() {
        Tried result;
        std::size_t tried = 0;
        for (const auto& [at, longhands] : declarations_) {
            if (!is_in_question(at, longhands)) continue;
            if (++tried > most_tried) {
                result.first_untried = at;
                break;
            }
            if (!has_effect(longhands)) result.without_effect.push_back(at);
        }
        return result;
    }

private:
    void gather(std::vector<Declaration>& declarations) {
        for (Declaration& declaration : declarations)
            if (declaration.property != Property::nothing) declarations_[declaration.at].push_back(&declaration);
    }

    [[nodiscard]] bool is_in_question(std::size_t at, const Longhands& longhands) const {
        const std::vector<std::size_t>& winning = reading_.winning[index_];
        if (!std::binary_search(winning.begin(), winning.end(), at)) return false;
        const auto& troubles = reading_.troubles[index_];
        if (std::any_of(troubles.begin(), troubles.end(), [at = at](const auto& one) { return one.first == at; }))
            return false;
        return std::any_of(longhands.begin(), longhands.end(),
                           [](const Declaration* longhand) { return asks_for_something(*longhand); });
    }

    [[nodiscard]] bool has_effect(const Longhands& longhands) const {
        std::vector<Value> written;
        for (const Declaration* longhand : longhands) written.push_back(longhand->value);
        bool is_seen = false;
        for (int round = 0; round < rounds && !is_seen; ++round) {
            for (std::size_t i = 0; i < longhands.size(); ++i) {
                longhands[i]->value = written[i];
                longhands[i]->value = varied(*longhands[i], round);
            }
            is_seen = style_from_sheets(sheets_).style != reading_.style;
        }
        for (std::size_t i = 0; i < longhands.size(); ++i) longhands[i]->value = std::move(written[i]);
        return is_seen;
    }

    std::vector<const Sheet*> sheets_;
    std::size_t index_;
    const SheetsReading& reading_;
    Sheet sheet_;  ///< a copy that is varied; its selectors point into the text of the first
    std::map<std::size_t, Longhands> declarations_;
};

}  // namespace

Tried declarations_without_effect(std::vector<const Sheet*> sheets, std::size_t index, const SheetsReading& reading) {
    return Trial(std::move(sheets), index, reading).run();
}

}  // namespace offprint::style
