#include "batch/task.h"

namespace offprint::batch {
namespace {

constexpr std::size_t parts_of_a_task = 8;
constexpr std::size_t parts_of_an_answer = 10;
constexpr std::size_t parts_of_an_output = 5;

std::string flag(bool value) { return value ? "1" : ""; }

}  // namespace

Message to_message(const Task& task) {
    return {std::to_string(task.number), task.name,  task.relative, task.file, task.root,
            flag(task.is_spooled),       task.stamp, task.known};
}

std::optional<Task> task_in(const Message& message) {
    if (message.size() != parts_of_a_task) return std::nullopt;
    return Task{number_in(message[0]), message[1], message[2], message[3], message[4],
                !message[5].empty(),   message[6], message[7]};
}

Message to_message(const Answer& answer) {
    Message message{std::to_string(static_cast<int>(answer.ending)),
                    answer.cause,
                    answer.message,
                    answer.content,
                    answer.stem,
                    answer.details,
                    flag(answer.is_disk_full),
                    flag(answer.is_leaving),
                    std::to_string(answer.outputs.size()),
                    std::to_string(answer.images.size())};
    for (const Made& made : answer.outputs) {
        message.insert(message.end(),
                       {made.format, made.extension, made.sha256, std::to_string(made.bytes), flag(made.is_rejected)});
    }
    for (const auto& [path, stamp] : answer.images) message.insert(message.end(), {path, stamp});
    return message;
}

std::optional<Answer> answer_in(const Message& message) {
    if (message.size() < parts_of_an_answer) return std::nullopt;
    Answer answer;
    answer.ending = static_cast<Ending>(number_in(message[0]));
    answer.cause = message[1];
    answer.message = message[2];
    answer.content = message[3];
    answer.stem = message[4];
    answer.details = message[5];
    answer.is_disk_full = !message[6].empty();
    answer.is_leaving = !message[7].empty();
    const std::uint64_t outputs = number_in(message[8]);
    const std::uint64_t images = number_in(message[9]);
    if (answer.ending > Ending::repeated || outputs > message.size() || images > message.size()) return std::nullopt;
    if (message.size() != parts_of_an_answer + outputs * parts_of_an_output + images * 2) return std::nullopt;
    std::size_t at = parts_of_an_answer;
    for (std::uint64_t i = 0; i < outputs; ++i, at += parts_of_an_output) {
        answer.outputs.push_back(
            {message[at], message[at + 1], message[at + 2], number_in(message[at + 3]), !message[at + 4].empty()});
    }
    for (std::uint64_t i = 0; i < images; ++i, at += 2) answer.images.emplace_back(message[at], message[at + 1]);
    return answer;
}

}  // namespace offprint::batch
