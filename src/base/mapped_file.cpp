#include "base/mapped_file.h"

#include <sys/mman.h>
#include <sys/stat.h>

namespace offprint {

MappedFile::MappedFile(int descriptor) {
    struct stat status {};
    if (::fstat(descriptor, &status) != 0 || status.st_size <= 0) return;
    const auto size = static_cast<std::size_t>(status.st_size);
    void* memory = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, descriptor, 0);
    if (memory == MAP_FAILED) return;
    memory_ = memory;
    size_ = size;
}

MappedFile::~MappedFile() {
    if (memory_ != nullptr) ::munmap(memory_, size_);
}

}  // namespace offprint
