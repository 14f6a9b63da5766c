#pragma once

namespace offprint::program {

/// `offprint report DIR`: what a bulk run came to, from DIR/report.jsonl; for a person, for scripts (--json), or as a
/// page with charts and filters (--html FILE). `words` begin with "report". Gives the program's exit code.
int report(int count, char** words);

}  // namespace offprint::program
