#include "readers/html/page/rulings.h"

namespace offprint::html {

void Rulings::decide(dom::NodeId node, Fate fate, std::string_view rule, double score) {
    decisions_.push_back({node, {fate, rule}, score});
    for (dom::NodeId at = node; at < (*document_)[node].end; ++at) rulings_[at] = {fate, rule};
}

void Rulings::decide_rest(dom::NodeId node, Fate fate, std::string_view rule, double score) {
    decisions_.push_back({node, {fate, rule}, score});
    for (dom::NodeId at = node; at < (*document_)[node].end; ++at) {
        if (rulings_[at].fate == Fate::undecided) rulings_[at] = {fate, rule};
    }
}

void Rulings::consider(dom::NodeId node, std::string_view rule, double score) {
    decisions_.push_back({node, {Fate::undecided, rule}, score});
}

}  // namespace offprint::html
