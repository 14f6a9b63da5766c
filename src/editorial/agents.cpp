#include "editorial/agents.h"

#include <string>

#include "editorial/letters.h"
#include "editorial/word_list.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

constexpr std::string_view conjunctions = "and & und et y e ed i и və ve og och en oraz та і și";
constexpr std::string_view suffixes =
    "jr jr. sr sr. ii iii iv md m.d. phd ph.d. ph.d esq esq. cbe obe kc qc frs dphil msc ma mba rn";

/// Words that end a list's name: a comma, semicolon or conjunction parts, but not inside <...> or (...).
class NameList {
public:
    explicit NameList(std::string_view words) : words_(words) {}

    std::vector<std::string> parted() {
        const bool by_semicolons = words_.find(';') != std::string_view::npos;
        for (const std::string_view word : split_words(words_)) {
            const bool was_nested = depth_ > 0;
            for (const char c : word)
                depth_ += (c == '<' || c == '(') ? 1 : ((c == '>' || c == ')') && depth_ > 0) ? -1 : 0;
            if (!was_nested && !by_semicolons && has_word(conjunctions, folded(word)) && is_lower_or_sign(word)) {
                end_name();
                continue;
            }
            add(word, depth_ == 0, by_semicolons);
        }
        end_name();
        return std::move(names_);
    }

private:
    static bool is_lower_or_sign(std::string_view word) { return word == "&" || !starts_upper(word); }

    void add(std::string_view word, bool may_part, bool by_semicolons) {
        const char mark = by_semicolons ? ';' : ',';
        const bool parts = may_part && word.back() == mark;
        if (parts) word.remove_suffix(1);
        if (name_.empty() && !by_semicolons && !names_.empty() && has_word(suffixes, folded(word))) {
            names_.back().append(", ").append(word);
            return;
        }
        if (!name_.empty() && !word.empty()) name_ += ' ';
        name_ += word;
        if (parts) end_name();
    }
    void end_name() {
        if (!name_.empty()) names_.push_back(name_);
        name_.clear();
    }

    std::string_view words_;
    std::vector<std::string> names_;
    std::string name_;
    int depth_ = 0;
};

}  // namespace

Agent parse_agent(std::string_view words, Origin origin) {
    Agent agent;
    agent.origin = origin;
    const std::size_t open = words.find('<');
    const std::size_t close = open == std::string_view::npos ? open : words.find('>', open);
    if (close != std::string_view::npos && words.find('@', open) < close) {
        agent.email = std::string(text::trimmed(words.substr(open + 1, close - open - 1)));
        agent.name = squeezed(std::string(words.substr(0, open)).append(words.substr(close + 1)));
        if (agent.name.empty()) agent.name = agent.email;
        return agent;
    }
    agent.name = squeezed(words);
    return agent;
}

std::vector<Agent> parse_agents(std::string_view words, Origin origin) {
    std::vector<Agent> agents;
    for (const std::string& name : NameList(words).parted()) agents.push_back(parse_agent(name, origin));
    return agents;
}

}  // namespace offprint::editorial
