#pragma once

#include "editorial/edit.h"

/// The steps of the editorial layer, in the order in which edit.cpp runs them. Each takes a reading and gives it back
/// with what it found; each thing done is a ledger entry.
namespace offprint::editorial {

/// -M values replace those of every other origin. Error `malformed`.
Result<Reading> apply_flags(Reading reading, const EditOptions& options);

}  // namespace offprint::editorial
