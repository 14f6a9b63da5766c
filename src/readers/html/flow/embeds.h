#pragma once

#include <optional>
#include <string>

#include "dom/node.h"

/// Films, recordings, frames and other things that a document can only point to.
namespace offprint::html {

/// Whether the element shows something from elsewhere: iframe, video, audio, object, embed, amp-video and their kin.
bool is_embed(const dom::Node& element);

struct Embed {
    std::string url;    ///< leads to the web
    std::string title;  ///< the element's own title or label, else the address's host
};

/// What the element shows; nothing where it names no address, or one that counts, logs in or advertises.
std::optional<Embed> read_embed(const dom::Node& element);

/// A post or clip that a page quotes with its words, author and address ("twitter-tweet", "instagram-media").
bool is_quoted_post(const dom::Node& element);

/// The post's own address where no link in it says so; may be empty.
std::string address_of_post(const dom::Node& element);

}  // namespace offprint::html
