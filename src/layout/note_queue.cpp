#include "layout/note_queue.h"

#include <utility>

namespace offprint::layout {
namespace {

class QueueBuilder {
public:
    QueueBuilder(const Galley& galley, const NoteStrips& notes) : galley_(galley), notes_(notes) {}

    NoteQueue build() {
        const std::size_t count = notes_.begins.empty() ? 0 : notes_.begins.size() - 1;
        seen_.assign(count, false);
        for (std::size_t i = 0; i < galley_.strips.size(); ++i) {
            for (const int number : galley_.strips[i].footnotes) call(static_cast<std::size_t>(number - 1));
            if (i + 1 == galley_.strips.size()) call_rest();
            queue_.due.push_back(queue_.strips.size());
            queue_.due_beginning.push_back(beginning_);
        }
        return std::move(queue_);
    }

private:
    void call(std::size_t note) {
        if (note >= seen_.size() || seen_[note]) return;
        seen_[note] = true;
        if (notes_.begins[note] < notes_.begins[note + 1]) beginning_ = queue_.strips.size() + least_of(note);
        for (std::size_t strip = notes_.begins[note]; strip < notes_.begins[note + 1]; ++strip)
            queue_.strips.push_back(strip);
    }

    /// Strips of the note before the first place where it may be parted.
    [[nodiscard]] std::size_t least_of(std::size_t note) const {
        const std::size_t first = notes_.begins[note];
        std::size_t end = first + 1;
        while (end < notes_.begins[note + 1] && !notes_.strips[end].may_break_before) ++end;
        return end - first;
    }

    void call_rest() {
        const std::size_t beginning = beginning_;
        for (std::size_t note = 0; note < seen_.size(); ++note) call(note);
        beginning_ = beginning;
    }

    const Galley& galley_;
    const NoteStrips& notes_;
    std::vector<bool> seen_;
    NoteQueue queue_;
    std::size_t beginning_ = 0;
};

}  // namespace

NoteQueue note_queue(const Galley& galley, const NoteStrips& notes) { return QueueBuilder(galley, notes).build(); }

}  // namespace offprint::layout
