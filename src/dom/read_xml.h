#pragma once

#include <string_view>

namespace offprint::dom {

/// The attributes of one start tag; names as written, with their prefix.
class XmlAttributes {
public:
    explicit XmlAttributes(const unsigned char* const* pairs) : pairs_(pairs) {}

    /// The value, or nothing where there is none of that name.
    [[nodiscard]] std::string_view find(std::string_view name) const;

private:
    const unsigned char* const* pairs_;  // names and values in turn, a null pointer at the end
};

/// Who is told of a document's elements and text, in document order.
class XmlListener {
public:
    XmlListener() = default;
    XmlListener(const XmlListener&) = delete;
    XmlListener& operator=(const XmlListener&) = delete;
    virtual ~XmlListener() = default;
    virtual void start(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void end(std::string_view name) = 0;
    virtual void text(std::string_view characters) = 0;  ///< a run of text may come in several pieces
};

/// Reads an XML document; false where it is not well-formed, whatever was told before. Fetches nothing, expands no
/// entities but XML's own.
[[nodiscard]] bool read_xml(std::string_view xml, XmlListener& listener);

}  // namespace offprint::dom
