#include "base/shared_library.h"

#include <dlfcn.h>

namespace offprint {

SharedLibrary::SharedLibrary(const char* file_name) : library_(dlopen(file_name, RTLD_NOW | RTLD_LOCAL)) {}

void* SharedLibrary::find(const char* name) const { return library_ == nullptr ? nullptr : dlsym(library_, name); }

}  // namespace offprint
