#pragma once

#include <map>
#include <mutex>
#include <string>

#include "base/zip_writer.h"

namespace offprint {

/// Packs what is the same in every file of a run (a style sheet) once. Thread-safe.
class TextPacker {
public:
    /// Deflated; remembered for the next time, the first few texts that come.
    [[nodiscard]] PackedEntry pack(const std::string& name, const std::string& text) const;

private:
    mutable std::mutex mutex_;
    mutable std::map<std::string, PackedEntry, std::less<>> packed_;  ///< by text
};

}  // namespace offprint
