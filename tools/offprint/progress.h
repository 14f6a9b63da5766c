#pragma once

#include <cstddef>
#include <string>

namespace offprint::program {

/// A bar on standard error while many articles are converted; silent where no person looks.
class Progress {
public:
    Progress(std::size_t total, bool is_quiet);
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    /// Prints what an article has to say, above the bar.
    void say(const std::string& text);
    void advance();

private:
    void draw();
    void clear();

    std::size_t total_;
    std::size_t done_ = 0;
    bool is_shown_;
};

}  // namespace offprint::program
