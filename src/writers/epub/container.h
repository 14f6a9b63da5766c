#pragma once

#include <string>
#include <string_view>

#include "base/zip_writer.h"
#include "offprint/writer.h"
#include "writers/epub/book.h"

namespace offprint::epub {

/// An EPUB's files as they go into its container, one by one (OCF 3.3). "mimetype" is the first entry and stored, not
/// deflated; reading systems sniff it there. The style sheet is packed once for all books of a run.
class Container {
public:
    Container(const WriteContext& context, Sink& sink);

    /// Below the folder "EPUB".
    void add_text(const std::string& name, std::string_view text);
    void add(const ImageFile& image);
    void finish() { writer_.finish(); }

private:
    ZipWriter writer_;
};

}  // namespace offprint::epub
