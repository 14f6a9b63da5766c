#include "editorial/names/agents.h"

#include <string>

#include "editorial/base/letters.h"
#include "editorial/base/word_list.h"
#include "editorial/names/names.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

constexpr std::string_view conjunctions =
    "and & + und u. sowie et y e ed i și şi og och en oraz ve və ja és ir un dan và eta και и та і й да "
    "و ו और तथा ও এবং 和 与 與 및 と";

int depth_change(char c) { return c == '<' || c == '(' ? 1 : (c == '>' || c == ')' ? -1 : 0); }

/// Words that end a list's name: a comma, semicolon or conjunction parts, but not inside <...> or (...).
class NameList {
public:
    explicit NameList(std::string_view words)
        : words_(words),
          mark_(words.find(';') != std::string_view::npos ? ';' : ','),
          is_capitals_(is_all_capitals(words)) {}

    std::vector<ListedName> parted() {
        for (const std::string_view word : split_words(words_)) {
            const bool was_nested = depth_ > 0;
            for (const char c : word) depth_ = std::max(0, depth_ + depth_change(c));
            if (!was_nested && mark_ == ',' && is_conjunction(word)) {
                end_name();
                joint_ = std::string(word);
                continue;
            }
            add(word);
        }
        end_name();
        return std::move(names_);
    }

private:
    [[nodiscard]] bool is_conjunction(std::string_view word) const {
        if (!is_word_of<conjunctions>(folded(word))) return false;
        return !starts_upper(word) || (is_capitals_ && word.size() > 1);
    }

    void add(std::string_view word) {
        const bool parts = depth_ == 0 && word.back() == mark_;
        if (parts) word.remove_suffix(1);
        if (name_.empty() && mark_ == ',' && !names_.empty() && joint_ == "," && is_name_suffix(word)) {
            names_.back().words.append(", ").append(word);
            return;
        }
        if (!name_.empty() && !word.empty()) name_ += ' ';
        name_ += word;
        if (!parts) return;
        end_name();
        joint_ = std::string(1, mark_);
    }
    void end_name() {
        if (!name_.empty()) names_.push_back({name_, names_.empty() ? std::string() : joint_});
        name_.clear();
    }

    std::string_view words_;
    char mark_;
    bool is_capitals_;
    std::vector<ListedName> names_;
    std::string name_;
    std::string joint_;
    int depth_ = 0;
};

/// The place of an address in brackets, brackets included; empty when there is none.
std::string_view bracketed_address(std::string_view words) {
    for (const std::string_view pair : {"<>", "()"}) {
        const std::size_t open = words.find(pair[0]);
        const std::size_t close = open == std::string_view::npos ? open : words.find(pair[1], open);
        if (close != std::string_view::npos && words.find('@', open) < close)
            return words.substr(open, close + 1 - open);
    }
    return {};
}

}  // namespace

bool is_email(std::string_view word) {
    const std::size_t at = word.find('@');
    if (at == std::string_view::npos || at == 0) return false;
    const std::size_t dot = word.find('.', at + 2);
    return dot != std::string_view::npos && dot + 1 < word.size() && word.find('@', at + 1) == std::string_view::npos;
}

Agent parse_agent(std::string_view words, Origin origin) {
    Agent agent;
    agent.origin = origin;
    const std::string_view address = bracketed_address(words);
    if (address.empty()) {
        agent.name = squeezed(words);
        return agent;
    }
    const auto begin = static_cast<std::size_t>(address.data() - words.data());
    agent.email = std::string(text::trimmed(address.substr(1, address.size() - 2)));
    agent.name = squeezed(std::string(words.substr(0, begin)).append(words.substr(begin + address.size())));
    if (agent.name.empty()) agent.name = agent.email;
    return agent;
}

std::vector<ListedName> listed_names(std::string_view words) { return NameList(words).parted(); }

std::vector<Agent> parse_agents(std::string_view words, Origin origin) {
    std::vector<Agent> agents;
    for (const ListedName& name : listed_names(words)) agents.push_back(parse_agent(name.words, origin));
    return agents;
}

}  // namespace offprint::editorial
