#include "writers/json/write_json.h"

#include "model/json.h"

namespace offprint {

Result<Written> write_json(const Publication& publication, const WriteContext&, Sink& sink) {
    if (publication.articles.size() == 1) {
        sink.write(to_json(publication.articles.front()));
        return Written{};
    }
    sink.write("[\n");
    for (const Article& article : publication.articles) {
        std::string text = to_json(article);
        text.pop_back();
        if (&article != &publication.articles.back()) text += ',';
        sink.write(text + '\n');
    }
    sink.write("]\n");
    return Written{};
}

}  // namespace offprint
