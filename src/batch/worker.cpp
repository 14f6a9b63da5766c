#include "batch/worker.h"

#include "batch/limits.h"

namespace offprint::batch {

void work(int descriptor, const Bench& bench) {
    // What articles leave behind: pools of memory that their size once needed, words shaped.
    constexpr std::uint64_t most_growth = std::uint64_t{128} << 20;
    const std::uint64_t begin = resident_bytes();
    Inbox inbox;
    while (const std::optional<Message> message = receive(descriptor, inbox)) {
        const std::optional<Task> task = task_in(*message);
        if (!task) return;
        Answer answer = convert_task(*task, bench);
        answer.is_leaving = resident_bytes() > begin + most_growth;
        if (!send(descriptor, to_message(answer)) || answer.is_leaving) return;
    }
}

}  // namespace offprint::batch
