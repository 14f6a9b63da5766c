#pragma once

#include <cstddef>
#include <vector>

#include "layout/galley.h"
#include "layout/paginate.h"

namespace offprint::layout {

/// The strips of footnotes in the order in which their marks are met.
struct NoteQueue {
    std::vector<std::size_t> strips;         ///< into NoteStrips::strips
    std::vector<std::size_t> due;            ///< by strip of the galley: the queue's length after its marks
    std::vector<std::size_t> due_beginning;  ///< likewise: up to here the notes have at least begun
};

/// Notes that no mark calls stand at the end.
NoteQueue note_queue(const Galley& galley, const NoteStrips& notes);

}  // namespace offprint::layout
