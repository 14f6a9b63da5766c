#pragma once

#include <sys/types.h>

#include <chrono>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

#include "batch/message.h"
#include "batch/task.h"

namespace offprint::batch {

/// Worker processes, forked from this one as it is. Each converts one article at a time; one that crashes, is killed,
/// or takes too long costs that article, and another one takes its place.
class Crew {
public:
    /// `work` is the life of a worker: it talks over the descriptor that it gets, and returns at its end.
    Crew(std::size_t size, std::chrono::milliseconds timeout, std::function<void(int descriptor)> work);
    /// Kills those that are at work.
    ~Crew();
    Crew(const Crew&) = delete;
    Crew& operator=(const Crew&) = delete;

    [[nodiscard]] bool has_idle() const;
    [[nodiscard]] std::size_t busy() const;
    /// To one of those that are idle.
    void give(Task task);

    /// The descriptors on which answers come: for poll.
    [[nodiscard]] std::vector<int> descriptors() const;
    /// How long until the first of those at work has taken too long; nullopt when none is.
    [[nodiscard]] std::optional<std::chrono::milliseconds> patience() const;
    /// What has come in, without waiting; those that took too long are killed.
    std::vector<std::pair<Task, Answer>> collect();

private:
    using Clock = std::chrono::steady_clock;
    struct Worker {
        pid_t process = -1;
        int descriptor = -1;
        Inbox inbox{};
        std::optional<Task> task{};
        Clock::time_point deadline{};
    };

    void start(Worker& worker);
    int finish(Worker& worker, bool is_killing);
    std::optional<Answer> answer_of(Worker& worker);

    std::chrono::milliseconds timeout_;
    std::function<void(int)> work_;
    std::vector<Worker> workers_;
};

}  // namespace offprint::batch
