#pragma once

namespace offprint::program {

/// `offprint inspect INPUT...`: shows what was found in articles, for a person or, with --json, for scripts; writes no
/// files. `words` begin with "inspect". Gives the program's exit code.
int inspect(int count, char** words);

}  // namespace offprint::program
