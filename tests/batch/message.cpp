#include "batch/message.h"

#include <unistd.h>

#include <catch2/catch.hpp>

#include "batch/task.h"
#include "dice.h"

using namespace offprint::batch;

namespace {

struct Pipe {
    Pipe() { REQUIRE(::pipe(ends) == 0); }
    ~Pipe() {
        ::close(ends[0]);
        shut();
    }
    void shut() {
        if (ends[1] >= 0) ::close(ends[1]);
        ends[1] = -1;
    }
    int ends[2] = {-1, -1};
};

}  // namespace

TEST_CASE("messages come out as they went in, one after the other") {
    Pipe pipe;
    const Message first{"", "a\0b", std::string(1000, 'x')};
    REQUIRE(send(pipe.ends[1], first));
    REQUIRE(send(pipe.ends[1], {}));
    REQUIRE(send(pipe.ends[1], {"last"}));
    pipe.shut();
    Inbox inbox;
    REQUIRE(receive(pipe.ends[0], inbox) == first);
    REQUIRE(receive(pipe.ends[0], inbox) == Message{});
    REQUIRE(receive(pipe.ends[0], inbox) == Message{"last"});
    REQUIRE_FALSE(receive(pipe.ends[0], inbox));
}

TEST_CASE("bytes that are no messages end in an end, not in a crash") {
    offprint::testing::Dice dice(3);
    for (int i = 0; i < 300; ++i) {
        Pipe pipe;
        std::string bytes;
        for (std::size_t n = dice.below(200); n > 0; --n) bytes += static_cast<char>(dice.below(4));
        REQUIRE(::write(pipe.ends[1], bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size()));
        pipe.shut();
        Inbox inbox;
        while (const auto message = receive(pipe.ends[0], inbox)) {
            (void)task_in(*message);
            (void)answer_in(*message);
        }
    }
}

TEST_CASE("tasks and answers survive the way") {
    const Task task{7, "a/b.html", "b.html", "/tmp/x", "/tmp", true, "1.2", "ff"};
    const Task back = task_in(to_message(task)).value();
    REQUIRE(std::tie(back.number, back.name, back.relative, back.file, back.root, back.is_spooled, back.stamp,
                     back.known) == std::tie(task.number, task.name, task.relative, task.file, task.root,
                                             task.is_spooled, task.stamp, task.known));
    Answer answer;
    answer.ending = Ending::rejected;
    answer.cause = "audit";
    answer.outputs = {{"pdf", "pdf", "ab", 12, true}, {"text", "txt", "cd", 3, false}};
    answer.images = {{"a.png", "9.9"}};
    answer.is_leaving = true;
    const Answer again = answer_in(to_message(answer)).value();
    REQUIRE(again.ending == Ending::rejected);
    REQUIRE(again.outputs.size() == 2);
    REQUIRE(again.outputs[0].is_rejected);
    REQUIRE(again.outputs[1].extension == "txt");
    REQUIRE(again.images == answer.images);
    REQUIRE(again.is_leaving);
    REQUIRE_FALSE(again.is_disk_full);
}
