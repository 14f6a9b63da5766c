#include "typeset/source_text.h"

#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/edits.h>
#include <unicode/uchar.h>

#include "text/utf8.h"

namespace offprint::typeset {
namespace {

bool is_control(char32_t character) {
    const std::int8_t type = u_charType(static_cast<UChar32>(character));
    return type == U_CONTROL_CHAR || type == U_LINE_SEPARATOR || type == U_PARAGRAPH_SEPARATOR;
}

void add(SourceText& source, char32_t character, std::size_t begin, std::size_t end) {
    source.characters.push_back(is_control(character) ? U' ' : character);
    source.begin.push_back(static_cast<std::uint32_t>(begin));
    source.end.push_back(static_cast<std::uint32_t>(end));
}

/// An edit's characters all stand for all that it replaced.
void add_edit(SourceText& source, std::string_view upper, const icu::Edits::Iterator& edit) {
    const auto from = static_cast<std::size_t>(edit.sourceIndex());
    const auto to = from + static_cast<std::size_t>(edit.oldLength());
    const auto begin = static_cast<std::size_t>(edit.destinationIndex());
    const auto end = begin + static_cast<std::size_t>(edit.newLength());
    for (std::size_t at = begin; at < end;) {
        const text::Decoded next = text::decode_at(upper, at);
        if (edit.hasChange() != 0)
            add(source, next.character, from, to);
        else
            add(source, next.character, from + at - begin, from + at - begin + next.bytes);
        at += next.bytes;
    }
}

}  // namespace

SourceText as_written(std::string_view text) {
    SourceText source;
    source.characters.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const text::Decoded next = text::decode_at(text, at);
        add(source, next.character, at, at + next.bytes);
        at += next.bytes;
    }
    return source;
}

SourceText uppercased(std::string_view text, std::string_view language) {
    std::string upper;
    icu::StringByteSink<std::string> sink(&upper);
    icu::Edits edits;
    UErrorCode status = U_ZERO_ERROR;
    const icu::StringPiece piece(text.data(), static_cast<std::int32_t>(text.size()));
    icu::CaseMap::utf8ToUpper(std::string(language).c_str(), 0, piece, sink, &edits, status);
    SourceText source;
    icu::Edits::Iterator edit = edits.getFineIterator();
    while (U_SUCCESS(status) && edit.next(status) != 0) add_edit(source, upper, edit);
    return U_SUCCESS(status) ? source : as_written(text);
}

}  // namespace offprint::typeset
