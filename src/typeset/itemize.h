#pragma once

#include <cstdint>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "typeset/face.h"
#include "typeset/source_text.h"

namespace offprint::typeset {

/// Characters [begin, end) of one direction, script and face.
struct Segment {
    std::uint32_t begin = 0, end = 0;
    bool is_rtl = false;
    std::uint32_t script = 0;  ///< ISO 15924, four letters in four bytes
    const Face* face = nullptr;
};

/// Parts text into what can be shaped at once. Keeps ICU's iterators: one a thread.
class Itemizer {
public:
    explicit Itemizer(const FaceLibrary& faces);
    ~Itemizer();
    Itemizer(const Itemizer&) = delete;
    Itemizer& operator=(const Itemizer&) = delete;

    /// In logical order. `primary` is the face of `request`, taken for everything that it has.
    std::vector<Segment> segments(std::u32string_view characters, bool is_rtl, const Face& primary,
                                  const FaceRequest& request, std::string_view language);

    [[nodiscard]] const std::vector<std::string>& missing() const;
    void forget_missing();

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace offprint::typeset
