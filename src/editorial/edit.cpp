#include "editorial/edit.h"

#include "editorial/steps.h"

namespace offprint::editorial {

Result<Reading> edit(Reading reading, const EditOptions& options) { return apply_flags(std::move(reading), options); }

}  // namespace offprint::editorial
