#include "writers/json/write_json.h"

#include "model/json.h"

namespace offprint {

Result<Written> write_json(const Article& article, const WriteContext&, Sink& sink) {
    sink.write(to_json(article));
    return Written{};
}

}  // namespace offprint
