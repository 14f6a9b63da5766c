#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What the processes of a run say to one another.
namespace offprint::batch {

/// Strings, each with its length before it. No longer than 1 GiB in all.
using Message = std::vector<std::string>;

/// Waits until all of it is written. False when nobody reads any more.
bool send(int descriptor, const Message& message);

/// Takes a stream of bytes apart into messages.
class Inbox {
public:
    /// Reads once; waits if there is nothing. False at the end of the stream or when what comes is no message.
    bool fill(int descriptor);
    /// The next message that is all there.
    std::optional<Message> take();

private:
    std::string bytes_;
    std::size_t begin_ = 0;
};

/// The next message; waits for it. nullopt at the end.
std::optional<Message> receive(int descriptor, Inbox& inbox);

/// Numbers in messages are decimal digits. 0 for what is none.
std::uint64_t number_in(std::string_view digits);

}  // namespace offprint::batch
