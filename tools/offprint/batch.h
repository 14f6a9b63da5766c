#pragma once

namespace offprint::program {

/// `offprint batch ...`: words[0] is "batch". The exit code.
int batch(int count, char** words);

}  // namespace offprint::program
