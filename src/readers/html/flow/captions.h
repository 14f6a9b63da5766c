#pragma once

#include "dom/node.h"

/// What pictures' captions and credits are called.
namespace offprint::html {

/// A figcaption, or an element whose class says so ("wp-caption-text", "image__caption", "bildunterschrift").
bool is_caption(const dom::Node& element);

/// An element whose class names who made or owns a picture ("credit", "photo-source", "copyright").
bool is_credit(const dom::Node& element);

/// A box that is no figure element but holds nothing but images and their captions.
bool is_captioned_box(const dom::Node& element);

/// An img, amp-img or picture at or below it.
bool holds_image(const dom::Node& element);

/// Whether a caption or a credit stands somewhere below; looks at no more than a figure's worth of elements.
bool holds_caption(const dom::Node& element);

}  // namespace offprint::html
