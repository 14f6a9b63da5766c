#include "audit/formula.h"

#include "dom/math.h"
#include "dom/read_xml.h"

namespace offprint::audit {
namespace {

class Words final : public dom::XmlListener {
public:
    void start(std::string_view, const dom::XmlAttributes&) override {}
    void end(std::string_view) override {}
    void text(std::string_view characters) override { words.append(characters); }

    std::string words;
};

}  // namespace

std::string formula_text(std::string_view mathml) {
    if (mathml.empty()) return {};
    Words words;
    const bool is_read = dom::read_xml(dom::clean_math(mathml), words);
    return is_read ? std::move(words.words) : std::string();
}

}  // namespace offprint::audit
