#pragma once

#include "readers/html/page/rulings.h"

namespace offprint::html {

/// Drops what a reader of the page does not see: scripts, styles, forms' controls, frames, elements hidden by attribute
/// or inline style.
void drop_hidden(const dom::Document& document, Rulings& rulings);

/// Whether `drop_hidden` dropped the node; what other rules dropped is seen on the page.
bool is_unseen(const Rulings& rulings, dom::NodeId node);

}  // namespace offprint::html
