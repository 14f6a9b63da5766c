#include "editorial/bylines/byline_links.h"

#include <map>
#include <string_view>

#include "base/overloaded.h"
#include "editorial/base/inlines.h"
#include "editorial/base/letters.h"
#include "editorial/bylines/byline_parse.h"

namespace offprint::editorial {
namespace {

// A link that holds more is a card, not a name.
constexpr std::size_t longest_name = 200;

/// Addresses by the key of the words that link to them.
using Links = std::map<std::string, std::string>;

void collect(const Inlines& inlines, Links& links) {
    for (const Inline& item : inlines) {
        if (const auto* link = std::get_if<Link>(&item.node)) {
            const std::string words = flat_text(link->content);
            if (words.size() <= longest_name) links.emplace(name_key(words), link->url);
            continue;
        }
        std::visit(overloaded{[&](const Emphasis& node) { collect(node.content, links); },
                              [&](const Strong& node) { collect(node.content, links); },
                              [&](const Strikethrough& node) { collect(node.content, links); },
                              [&](const Superscript& node) { collect(node.content, links); },
                              [&](const Subscript& node) { collect(node.content, links); },
                              [&](const Span& node) { collect(node.content, links); }, [](const Text&) {},
                              [](const Code&) {}, [](const Link&) {}, [](const Image&) {}, [](const LineBreak&) {},
                              [](const SoftBreak&) {}, [](const FootnoteReference&) {}, [](const Math&) {}},
                   item.node);
    }
}

void give(Agent& agent, const std::string& address) {
    constexpr std::string_view mail = "mailto:";
    if (address.starts_with(mail)) {
        if (agent.email.empty()) agent.email = address.substr(mail.size(), address.find('?') - mail.size());
    } else if (agent.url.empty()) {
        agent.url = address;
    }
}

}  // namespace

std::vector<Agent> with_links(std::vector<Agent> agents, const Inlines& inlines) {
    Links links;
    collect(inlines, links);
    if (links.empty()) return agents;
    for (Agent& agent : agents) {
        for (const std::string& words : {agent.name, agent.identifier, agent.email}) {
            const auto link = links.find(name_key(words));
            if (!words.empty() && link != links.end()) give(agent, link->second);
        }
    }
    return agents;
}

}  // namespace offprint::editorial
