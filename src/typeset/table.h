#pragma once

#include <string_view>

#include <hb.h>

#include "base/c_handle.h"

namespace offprint::typeset {

/// A table of a face, kept as long as this; empty when there is none.
class Table {
public:
    Table(hb_face_t* face, hb_tag_t tag) : blob_(hb_face_reference_table(face, tag)) {}

    [[nodiscard]] std::string_view bytes() const {
        unsigned length = 0;
        const char* begin = hb_blob_get_data(blob_.get(), &length);
        return {begin, length};
    }
    [[nodiscard]] bool is_there() const { return !bytes().empty(); }

private:
    c_handle<hb_blob_t, hb_blob_destroy> blob_;
};

}  // namespace offprint::typeset
