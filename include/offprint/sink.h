#pragma once

#include <string>
#include <string_view>

namespace offprint {

/// Where a writer puts its bytes. A sink that fails (a full disk) remembers it; whoever made the sink asks it at the
/// end.
class Sink {
public:
    Sink() = default;
    Sink(const Sink&) = delete;
    Sink& operator=(const Sink&) = delete;
    virtual ~Sink() = default;
    virtual void write(std::string_view bytes) = 0;
};

/// A sink that grows in memory.
class BufferSink final : public Sink {
public:
    void write(std::string_view bytes) override { bytes_.append(bytes); }
    [[nodiscard]] const std::string& bytes() const { return bytes_; }
    [[nodiscard]] std::string take() { return std::move(bytes_); }

private:
    std::string bytes_;
};

}  // namespace offprint
