#include "readers/html/page/hidden.h"

namespace offprint::html {
namespace {

bool is_program(dom::Tag tag) {
    return tag == dom::Tag::script || tag == dom::Tag::style || tag == dom::Tag::link || tag == dom::Tag::meta ||
           tag == dom::Tag::base;
}

}  // namespace

void drop_hidden(const dom::Document& document, Rulings& rulings) {
    for (dom::NodeId node = 1; node < document.size(); ++node) {
        if (is_program(document[node].tag)) rulings.decide(node, Fate::dropped, "program");
    }
}

}  // namespace offprint::html
