#pragma once

#include <memory>
#include <string>
#include <string_view>

struct UCollator;

namespace offprint::text {

/// The order of words in a language (UTS #10 with CLDR's rules); that of no language for "und".
class Collation {
public:
    explicit Collation(std::string_view language);

    /// Keys compare as the words do, byte by byte. Ill-formed UTF-8 counts as U+FFFD.
    [[nodiscard]] std::string key(std::string_view words) const;

private:
    struct Close {
        void operator()(UCollator* collator) const;
    };
    std::unique_ptr<UCollator, Close> collator_;
};

}  // namespace offprint::text
