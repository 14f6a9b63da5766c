#pragma once

namespace offprint::program {

/// "offprint bundle INPUT... -o FILE": many articles in one publication. The exit code.
int bundle(int count, char** words);

}  // namespace offprint::program
