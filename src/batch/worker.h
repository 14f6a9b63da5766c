#pragma once

#include "batch/convert_task.h"

namespace offprint::batch {

/// A worker process's whole life: takes tasks from `descriptor` and answers there, until the other end is closed or it
/// has grown so much that a new process is better.
void work(int descriptor, const Bench& bench);

}  // namespace offprint::batch
