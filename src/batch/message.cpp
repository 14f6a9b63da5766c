#include "batch/message.h"

#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <cstring>

namespace offprint::batch {
namespace {

using Length = std::uint32_t;
constexpr Length most_bytes = Length{1} << 30;

void put_length(std::string& bytes, std::size_t length) {
    const auto value = static_cast<Length>(length);
    char raw[sizeof value];
    std::memcpy(raw, &value, sizeof value);
    bytes.append(raw, sizeof value);
}

Length length_at(std::string_view bytes) {
    Length value = 0;
    std::memcpy(&value, bytes.data(), sizeof value);
    return value;
}

}  // namespace

bool send(int descriptor, const Message& message) {
    std::string bytes;
    for (const std::string& part : message) {
        put_length(bytes, part.size());
        bytes += part;
    }
    std::string frame;
    frame.reserve(bytes.size() + sizeof(Length));
    put_length(frame, bytes.size());
    frame += bytes;
    for (std::string_view rest = frame; !rest.empty();) {
        const ssize_t put = ::write(descriptor, rest.data(), rest.size());
        if (put < 0 && errno == EINTR) continue;
        if (put < 0) return false;
        rest.remove_prefix(static_cast<std::size_t>(put));
    }
    return true;
}

bool Inbox::fill(int descriptor) {
    constexpr std::size_t step = std::size_t{1} << 16;
    if (begin_ > 0) bytes_.erase(0, begin_);
    begin_ = 0;
    const std::size_t filled = bytes_.size();
    bytes_.resize(filled + step);
    ssize_t got = 0;
    do {
        got = ::read(descriptor, bytes_.data() + filled, step);
    } while (got < 0 && errno == EINTR);
    bytes_.resize(filled + static_cast<std::size_t>(got > 0 ? got : 0));
    if (got <= 0) return false;
    return bytes_.size() < sizeof(Length) || length_at(bytes_) <= most_bytes;
}

std::optional<Message> Inbox::take() {
    const std::string_view bytes = std::string_view(bytes_).substr(begin_);
    if (bytes.size() < sizeof(Length)) return std::nullopt;
    const std::size_t length = length_at(bytes);
    if (bytes.size() - sizeof(Length) < length) return std::nullopt;
    Message message;
    for (std::string_view rest = bytes.substr(sizeof(Length), length); rest.size() >= sizeof(Length);) {
        const std::size_t part = length_at(rest);
        rest.remove_prefix(sizeof(Length));
        message.emplace_back(rest.substr(0, part));
        rest.remove_prefix(std::min(part, rest.size()));
    }
    begin_ += sizeof(Length) + length;
    return message;
}

std::optional<Message> receive(int descriptor, Inbox& inbox) {
    for (;;) {
        if (std::optional<Message> message = inbox.take()) return message;
        if (!inbox.fill(descriptor)) return std::nullopt;
    }
}

std::uint64_t number_in(std::string_view digits) {
    std::uint64_t number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

}  // namespace offprint::batch
