#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace offprint::html {

/// One part of a message (RFC 2045, 2046): its headers, and its body as written. Views into the message.
struct MimePart {
    std::string_view headers;
    std::string_view body;

    /// The header's value with its lines joined; empty when there is none. `name` is lower case.
    [[nodiscard]] std::string header(std::string_view name) const;
    /// The body without its transfer encoding.
    [[nodiscard]] std::string content() const;
};

/// "text/html" of "Text/HTML; charset=x".
std::string media_type(std::string_view content_type);

/// The value of a parameter of a header ("boundary", "charset", "start"); empty when there is none.
std::string parameter(std::string_view header, std::string_view name);

/// The message itself: its headers, and all behind them.
MimePart whole_message(std::string_view bytes);

/// The parts that are no multiparts themselves, in order, from any depth that mail has.
std::vector<MimePart> leaf_parts(const MimePart& message);

}  // namespace offprint::html
